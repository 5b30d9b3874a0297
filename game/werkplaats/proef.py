"""`ideale-ambtenaar proef`: random groups play thousands of sessions, looking for what breaks.

Exit code 0 when every promise held, 1 at the first that did not, with the way to play that
session again; 2 when there is nothing to play. The same seed gives the same report.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.domain.state import Spel
    from game.werkplaats.proefspel import Proefverslag
    from game.werkplaats.proeftafel import Regels

KEER = 10_000
BROKEN, BAD_INPUT = 1, 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `proef` to the commands."""
    parser = subparsers.add_parser(
        "proef",
        help="laat willekeurige groepen spelen en zoek wat er misgaat",
        description="Laat willekeurige groepen hele sessies spelen, telt wat ze tegenkomen en "
        "stopt zodra een belofte van het spel breekt. Eindigt dan met 1, anders met 0.",
    )
    parser.add_argument(
        "--keer",
        type=_aantal,
        metavar="AANTAL",
        help=f"speel hoogstens zoveel sessies (standaard: {KEER}, met een spelcode 1)",
    )
    parser.add_argument(
        "--zaad",
        type=_aantal,
        default=1,
        metavar="GETAL",
        help="begin met dit zaad; elke sessie telt er één bij op (standaard: %(default)s)",
    )
    parser.add_argument(
        "--spelcode",
        default="",
        metavar="CODE",
        help="speel de sessie van deze spelcode (standaard: elke keer een andere sessie)",
    )
    parser.add_argument(
        "--scenarios",
        type=Path,
        # What stands before the command says the same, and must not be lost.
        default=argparse.SUPPRESS,
        metavar="MAP",
        help="speel ook met de dilemma's in deze map (standaard: alleen die van het spel "
        "en die in je eigen map)",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help="schrijf alles als JSON, voor een rekenprogramma (standaard: in tabellen)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, regels: Regels | None = None) -> int:
    """Play by the real rules, or by others, and print what came of it."""
    from game.texts.redenen import REDENEN
    from game.werkplaats.proefspel import Proef, spelcode_reden

    map_ = getattr(args, "scenarios", None)
    spel = _spel(map_)
    if not spel.dilemmas:
        print("Er is geen dilemma om mee te spelen.", file=sys.stderr)
        return BAD_INPUT
    reden = spelcode_reden(spel, args.spelcode) if args.spelcode.strip() else None
    if reden is not None:
        print(REDENEN[reden], file=sys.stderr)
        return BAD_INPUT
    keer = args.keer or (1 if args.spelcode else KEER)
    verslag = Proef(spel, regels).neem(keer, args.zaad, args.spelcode.strip(), _voortgang(keer))
    _toon(spel, verslag, args, map_)
    return BROKEN if verslag.vondst else 0


def _spel(map_: Path | None) -> Spel:
    from game.domain.state import Spel
    from game.loading import standaard_dek
    from game.spelvormen import TAFEL

    return Spel(TAFEL, standaard_dek([map_] if map_ else []).in_taal("nl"))


def _toon(spel: Spel, verslag: Proefverslag, args: argparse.Namespace, map_: Path | None) -> None:
    from game.werkplaats.proeftabel import opnieuw, proef_als_json, proef_in_tabellen, vondst_zin

    vondst = verslag.vondst
    nog_eens = opnieuw(vondst, args.spelcode.strip(), str(map_ or "")) if vondst else None
    if args.json:
        tabel = {**proef_als_json(verslag), "opnieuw": nog_eens}
        print(json.dumps(tabel, indent=2, ensure_ascii=False))
    elif vondst:
        print(f"{vondst_zin(vondst)}\nZo speel je die sessie nog eens: {nog_eens}")
    else:
        print(proef_in_tabellen(spel, verslag))


def _voortgang(keer: int) -> Callable[[int], None]:
    """Says on a terminal how far it is; a file or a program need not hear that."""
    hoorbaar = sys.stderr.isatty()

    def zeg(gespeeld: int) -> None:
        if hoorbaar and gespeeld % 100 == 0:
            print(f"\r{gespeeld} van {keer} sessies", end="", file=sys.stderr, flush=True)
        if hoorbaar and gespeeld == keer:
            print("\r" + " " * 40 + "\r", end="", file=sys.stderr, flush=True)

    return zeg


def _aantal(tekst: str) -> int:
    getal = int(tekst)
    if getal < 1:
        raise argparse.ArgumentTypeError("schrijf hier een getal vanaf 1.")
    return getal
