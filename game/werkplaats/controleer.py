"""The command `controleer`: everything that is wrong with scenario files, one line each.

Exit code 1 when there is an error, else 0. An author hears of a missing or broken translation and
of a missing picture as an error here, although the game would play on without, and hears what
reads or plays less well as a warning.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import attrs

from game.loading import (
    Dek,
    Geladen,
    Klacht,
    Weggelaten,
    kaal_dek,
    laad_bestand,
    laad_paden,
    met_streek,
    standaard_dek,
)
from game.loading.dek import OEFENINGEN
from game.loading.lint import lint
from game.loading.oefeningen import laad_oefenbestand, oefenbestanden
from game.opdrachtregel import streekoptie
from game.texts.klachten import klacht_regel, klacht_zin

JSON_KEYS = "pad, regel, kolom, code, ernst (fout of waarschuwing), zin, waarden"


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `controleer [PATH ...]` to the commands."""
    parser = subparsers.add_parser(
        "controleer",
        help="zeg alles wat er mis is met dilemma's",
        description="Zegt alles wat er mis is met dilemma's, en wat beter kan: taal, lengte en of "
        "er iets te kiezen valt. Eindigt met 1 als er een fout is, anders met 0; een "
        "waarschuwing houdt geen bestand tegen.",
    )
    parser.add_argument(
        "paden",
        nargs="*",
        type=Path,
        metavar="PAD",
        help="een bestand of map (standaard: alle dilemma's van het spel en in je eigen map)",
    )
    streekoptie(parser)
    parser.add_argument(
        "--vandaag",
        type=_day,
        metavar="JJJJ-MM-DD",
        help="reken met deze dag: feiten van langer dan een jaar geleden krijgen een waarschuwing "
        "(standaard: de dag van vandaag)",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help="schrijf alleen een JSON-lijst, voor een programma: per klacht een blok met "
        f"{JSON_KEYS} (standaard: een regel per klacht en een telling)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print every complaint and a line with counts, or JSON; 1 when one of them is an error."""
    today = args.vandaag or date.today()
    return controleer(args.paden, today, args.streek, as_json=args.json)


def controleer(
    paths: Sequence[Path], today: date, streek: Path | None = None, *, as_json: bool = False
) -> int:
    """The exit code for these files and folders, after printing what is wrong with them.

    A streekpakket is held against the whole deck, with these paths in it.
    """
    files, klachten = _looked_at(paths, today, streek)
    errors = sum(klacht.is_fout for klacht in klachten)
    if as_json:
        print(json.dumps([als_json(klacht) for klacht in klachten], indent=2))
    else:
        for klacht in klachten:
            print(_printable(klacht_regel(klacht)))
        print(_closing(files, errors, len(klachten) - errors))
    return 1 if errors else 0


def als_json(klacht: Klacht) -> dict[str, Any]:
    """The complaint as plain values; these keys stay, and others may join them."""
    return {
        "pad": str(klacht.pad),
        "regel": klacht.regel,
        "kolom": klacht.kolom,
        "code": klacht.code,
        "ernst": klacht.ernst.value,
        "zin": klacht_zin(klacht),
        "waarden": dict(klacht.waarden),
    }


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is geen dag. Schrijf jaar, maand en dag, zoals 2026-02-28."
        ) from None


def _looked_at(paths: Sequence[Path], today: date, streek: Path | None) -> tuple[int, list[Klacht]]:
    results = list(_results(paths, today, streek))
    klachten = (
        attrs.evolve(klacht.streng, pad=_near(klacht.pad))
        for _, found in results
        for klacht in found
    )
    return sum(files for files, _ in results), list(dict.fromkeys(klachten))


def _results(
    paths: Sequence[Path], today: date, streek: Path | None
) -> Iterator[tuple[int, Sequence[Klacht]]]:
    """For each path how many files it named, and the complaints about them."""
    if not paths:
        dek = standaard_dek(streek=streek)
        yield _of_deck(dek, today)
        yield from map(_of_exercises, dek.mappen)
    elif streek:
        yield 0, _of_streek(paths, streek)
    for path in paths:
        if path.name == OEFENINGEN and path.is_dir():
            yield _of_exercises(path.parent)
        elif path.is_dir():
            yield _of_deck(laad_paden((path,)), today)
            yield _of_exercises(path)
        elif path.parent.name == OEFENINGEN:
            yield 1, laad_oefenbestand(path).klachten
        else:
            yield 1, _of_file(laad_bestand(path), today)


def _of_exercises(folder: Path) -> tuple[int, Sequence[Klacht]]:
    files = [laad_oefenbestand(path) for path in oefenbestanden(folder)]
    klachten = (sorted(each.klachten, key=_place) for each in files)
    return len(files), [klacht for each in klachten for klacht in each]


def _of_deck(dek: Dek, today: date) -> tuple[int, Sequence[Klacht]]:
    out = [each for each in dek.weggelaten if not each.is_streek]
    files: list[Geladen | Weggelaten] = [*out, *dek.geladen.values()]
    warnings = (klacht for each in dek.geladen.values() for klacht in lint(each, today))
    number = {pad: at for at, each in enumerate(files) for pad in _pads(each)}
    klachten = sorted(
        (*dek.klachten, *warnings), key=lambda k: (number.get(k.pad, len(files)), *_place(k))
    )
    return len(files), klachten


def _of_streek(paths: Sequence[Path], streek: Path) -> Sequence[Klacht]:
    whole = Dek({**kaal_dek().geladen, **laad_paden(paths).geladen})
    return [klacht for each in met_streek(whole, streek).weggelaten for klacht in each.klachten]


def _of_file(geladen: Geladen, today: date) -> Sequence[Klacht]:
    return sorted((*geladen.klachten, *lint(geladen, today)), key=_place)


def _pads(file: Geladen | Weggelaten) -> Iterator[Path]:
    """The file and its English sibling, where that has complaints."""
    yield file.pad
    yield from (klacht.pad for klacht in file.klachten)


def _place(klacht: Klacht) -> tuple[bool, int, int, str]:
    """Sorts by line; what is wrong with the English comes after the Dutch."""
    return klacht.vertaling, klacht.regel, klacht.kolom, klacht.code


def _closing(files: int, errors: int, warnings: int) -> str:
    return ", ".join(
        (
            _count(files, "bestand bekeken", "bestanden bekeken"),
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
