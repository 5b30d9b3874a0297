"""`ideale-ambtenaar kassabon`: the receipt of a plan, without a screen.

Prints the receipt in words and amounts, or as JSON for whoever wants to calculate on. A plan
that is no plan, or a file that is no sound dilemma, gets one sentence and exit code 2.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Any

from game.domain.dilemma import Dilemma, Drietal, Gelegd
from game.domain.score import MEESTE_KAARTEN, Kassabon, bereken, plannen
from game.loading import laad_bestand
from game.texts.klachten import klacht_regel
from game.werkplaats.bonwoorden import kassabon_in_woorden, regel_in_woorden

CODES = ("B1", "B2", "O1", "O2", "V1", "V2")
BAD_INPUT = 2


class _Geweigerd(Exception):
    """What was asked cannot be done; the message is one Dutch sentence for the player."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "kassabon",
        help="reken een plan door, of alle twintig",
        description="Laat de kassabon zien van één plan, of van alle twintig plannen met drie "
        "kaarten.",
    )
    parser.add_argument(
        "bestand", metavar="BESTAND", help="het dilemma, een bestand dat eindigt op .yaml"
    )
    parser.add_argument(
        "--plan",
        metavar="B1,O1,V1",
        help="reken dit plan door: de kaarten met komma's ertussen (standaard: geen)",
    )
    parser.add_argument(
        "--alle",
        action="store_true",
        help="reken alle twintig plannen van drie kaarten door (standaard: alleen --plan)",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help="schrijf de kassabon als JSON, voor een rekenprogramma (standaard: in woorden)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print what was asked; 0, or 2 after a sentence on stderr."""
    try:
        dilemma = _dilemma(args.bestand)
        plannen_ = plannen(dilemma) if args.alle else (_plan(dilemma, args.plan),)
    except _Geweigerd as reden:
        print(reden, file=sys.stderr)
        return BAD_INPUT
    bonnen = [bereken(dilemma, plan) for plan in plannen_]
    if not args.json:
        print("\n\n".join(kassabon_in_woorden(dilemma, bon) for bon in bonnen))
        return 0
    tabellen = [als_json(dilemma, bon) for bon in bonnen]
    print(json.dumps(tabellen if args.alle else tabellen[0], indent=2))
    return 0


def als_json(dilemma: Dilemma, bon: Kassabon) -> dict[str, Any]:
    """The receipt as plain values; amounts are decimal numbers in full precision."""
    return {
        "plan": list(bon.plan),
        **_bedragen(bon.uitkomst),
        "waarde": float(bon.waarde),
        "risico": float(bon.risico),
        "band": bon.band.value,
        "sleutel_mist": bon.sleutel_mist,
        "wending_houdt": bon.wending_houdt,
        "waarde_na_wending": float(bon.waarde_na_wending),
        "cijfers": _cijfers(dilemma, bon.cijfers),
        "regels": [
            {
                "regel": regel_in_woorden(dilemma, regel),
                "bedragen": _bedragen(regel.bedragen),
                "pad": regel.pad,
            }
            for regel in bon.regels
        ],
    }


def _bedragen(drietal: Drietal) -> dict[str, float]:
    return dict(zip(("recht", "resultaat", "relatie"), map(float, drietal), strict=True))


def _cijfers(dilemma: Dilemma, cijfers: Iterable[Fraction]) -> dict[str, float]:
    namen = (kijker.naam for kijker in dilemma.kijkers)
    return dict(zip(namen, map(float, cijfers), strict=True))


def _dilemma(bestand: str) -> Dilemma:
    geladen = laad_bestand(bestand)
    if geladen.goed:
        return geladen.dilemma["nl"]
    eerste, *meer = (klacht for klacht in geladen.klachten if klacht.is_fout)
    nog = f" (En nog {len(meer)}; zie ideale-ambtenaar controleer.)" if meer else ""
    raise _Geweigerd(klacht_regel(eerste) + nog)


def _plan(dilemma: Dilemma, tekst: str | None) -> Sequence[Gelegd]:
    if tekst is None:
        raise _Geweigerd("Noem een plan, zoals --plan B1,O1,V1, of vraag ze allemaal met --alle.")
    codes = [code.strip().upper() for code in tekst.split(",")]
    for code in codes:
        if code not in CODES:
            raise _Geweigerd(
                f"{code[:20]!r} is geen kaart; kies uit {', '.join(CODES)}, met komma's."
            )
    if len(codes) > MEESTE_KAARTEN:
        raise _Geweigerd(f"Een plan heeft hoogstens {MEESTE_KAARTEN} kaarten, niet {len(codes)}.")
    return [dilemma.kaart(code) for code in codes]
