"""The command `controleer`: everything that is wrong with scenario files, one line each.

Exit code 1 when there is an error, else 0. An author hears of a missing or broken translation
as an error here, although the game would play on in Dutch.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from game.loading import (
    Dek,
    Klacht,
    kaal_dek,
    laad_bestand,
    laad_paden,
    met_streek,
    standaard_dek,
)
from game.opdrachtregel import streekoptie
from game.texts.klachten import klacht_regel
from game.werkplaats.paden import dek_in


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `controleer [PATH ...]` to the commands."""
    parser = subparsers.add_parser(
        "controleer",
        help="zeg alles wat er mis is met dilemma's",
        description="Zegt alles wat er mis is met dilemma's. Eindigt met 1 als er een fout is, "
        "anders met 0.",
    )
    parser.add_argument(
        "paden",
        nargs="*",
        type=Path,
        metavar="PAD",
        help="een bestand of map (standaard: alle dilemma's van het spel en in je eigen map)",
    )
    streekoptie(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print every complaint and a line with counts; 1 when one of them is an error."""
    return controleer(args.paden, args.streek)


def controleer(paths: Sequence[Path], streek: Path | None = None) -> int:
    """The exit code for these files and folders, after printing what is wrong with them.

    A streekpakket is held against the whole deck, with these paths in it.
    """
    files, klachten = _looked_at(paths, streek)
    for klacht in klachten:
        print(_printable(klacht_regel(attrs.evolve(klacht, pad=_near(klacht.pad)))))
    errors = sum(klacht.is_fout for klacht in klachten)
    print(_closing(files, errors, len(klachten) - errors))
    return 1 if errors else 0


def _looked_at(paths: Sequence[Path], streek: Path | None) -> tuple[int, list[Klacht]]:
    results = list(_results(paths, streek))
    klachten = (klacht.streng for _, found in results for klacht in found)
    return sum(files for files, _ in results), list(dict.fromkeys(klachten))


def _results(paths: Sequence[Path], streek: Path | None) -> Iterator[tuple[int, Sequence[Klacht]]]:
    """For each path how many files it named, and the complaints about them."""
    if not paths:
        yield _of_deck(standaard_dek(streek=streek))
    elif streek:
        yield 0, _of_streek(paths, streek)
    for path in paths:
        if path.is_dir():
            yield _of_deck(dek_in(path))
        else:
            yield 1, laad_bestand(path).klachten


def _of_deck(dek: Dek) -> tuple[int, Sequence[Klacht]]:
    out = sum(not each.is_streek for each in dek.weggelaten)
    return len(dek.geladen) + out, dek.klachten


def _of_streek(paths: Sequence[Path], streek: Path) -> Sequence[Klacht]:
    whole = Dek({**kaal_dek().geladen, **laad_paden(paths).geladen})
    return [klacht for each in met_streek(whole, streek).weggelaten for klacht in each.klachten]


def _closing(files: int, errors: int, warnings: int) -> str:
    return ", ".join(
        (
            _count(files, "dilemma bekeken", "dilemma's bekeken"),
            _count(errors, "fout", "fouten"),
            _count(warnings, "waarschuwing", "waarschuwingen"),
        )
    )


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def _near(path: Path) -> Path:
    """The path as seen from the current folder, where it lies inside it."""
    here = Path(os.path.abspath(os.curdir))
    whole = path.absolute()
    return whole.relative_to(here) if whole.is_relative_to(here) else path


def _printable(line: str) -> str:
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in line
    )
