"""The command `druk`: the deck as cards on A4, for a table without a screen.

A file that is not sound is named and left out; without any dilemma there is nothing to print.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from game.druk.boek import maak_boek
from game.loading import Dek, Geladen, eigen_streek, laad_paden, met_streek, standaard_dek
from game.opdrachtregel import streekoptie
from game.texts.klachten import klacht_regel

BAD_INPUT = 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `druk [PAD ...]` to the commands."""
    parser = subparsers.add_parser(
        "druk",
        help="maak kaarten om te printen, voor een tafel zonder scherm",
        description="Zet dilemma's als kaarten op A4 in één bestand. Open het in een browser en "
        "print het.",
    )
    parser.add_argument(
        "paden",
        nargs="*",
        type=Path,
        metavar="PAD",
        help="een bestand of map (standaard: alle dilemma's van het spel en in je eigen map)",
    )
    parser.add_argument(
        "--thema",
        nargs="+",
        default=(),
        metavar="THEMA",
        help="alleen dilemma's van deze thema's (standaard: alle thema's)",
    )
    parser.add_argument(
        "--uit",
        type=Path,
        default=Path("kaarten.html"),
        metavar="BESTAND",
        help="schrijf de kaarten in dit bestand (standaard: %(default)s)",
    )
    parser.add_argument(
        "--taal",
        default="nl",
        choices=("nl", "en"),
        help="druk in het Nederlands of het Engels (standaard: %(default)s)",
    )
    streekoptie(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the cards and say where they are; 2 after a sentence when that cannot be."""
    dek = _dek(args.paden, args.streek)
    _zeg_wat_niet_meedoet(dek, heel=not args.paden)
    gekozen = [each for each in dek.geladen.values() if not args.thema or each.thema in args.thema]
    if not gekozen or not set(args.thema) <= set(dek.themas):
        return _weiger(_niets(dek, args.thema))
    try:
        bytes_ = maak_boek(gekozen, args.taal).encode()
        args.uit.write_bytes(bytes_)
    except OSError:
        return _weiger(f"Naar {args.uit} kan ik niet schrijven. Kies een ander bestand met --uit.")
    print(_klaar(args.uit, gekozen, len(bytes_)))
    if dek.streek:
        print(f"De teksten komen uit het streekpakket {dek.streek}.")
    return 0


def _dek(paden: Sequence[Path], streek: Path | None) -> Dek:
    if not paden:
        return standaard_dek(streek=streek)
    dek, chosen = laad_paden(paden), streek or eigen_streek()
    return met_streek(dek, chosen) if chosen else dek


def _zeg_wat_niet_meedoet(dek: Dek, *, heel: bool) -> None:
    """Name what was left out; of a few dilemmas most words of a streekpakket stand nowhere."""
    for each in dek.weggelaten:
        for klacht in each.klachten:
            if heel or klacht.is_fout:
                print(klacht_regel(klacht), file=sys.stderr)


def _niets(dek: Dek, themas: Sequence[str]) -> str:
    vreemd = next((thema for thema in themas if thema not in dek.themas), None)
    if vreemd is None or not dek.themas:
        return "Er is geen dilemma om te drukken."
    return f"Het thema {vreemd!r} is er niet. Kies uit: {', '.join(dek.themas)}."


def _klaar(uit: Path, gekozen: Sequence[Geladen], omvang: int) -> str:
    aantal = "1 dilemma staat" if len(gekozen) == 1 else f"{len(gekozen)} dilemma's staan"
    return (
        f"{aantal} in {uit} ({omvang // 1024} kB).\n"
        "Open het bestand in een browser en print het op A4, enkelzijdig, op ware grootte (100%)."
    )


def _weiger(zin: str) -> int:
    print(zin, file=sys.stderr)
    return BAD_INPUT
