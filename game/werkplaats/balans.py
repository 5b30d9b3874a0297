"""`ideale-ambtenaar balans`: how plans, roles and strategies of a deck weigh against each other.

Prints tables, or JSON, and can write a page with pictures. A deck with a property that does not
hold is no error: it is what an author wants to see. Exit code 2 when there is nothing to weigh.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from game.texts.klachten import klacht_regel
from game.werkplaats.balansjson import balans_als_json
from game.werkplaats.balanspagina import balans_als_pagina
from game.werkplaats.balanstabel import balans_in_tabellen
from game.werkplaats.eigenschappen import eigenschappen
from game.werkplaats.paden import zoek
from game.werkplaats.weging import weeg

BAD_INPUT = 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `balans [PAD ...]` to the commands."""
    parser = subparsers.add_parser(
        "balans",
        help="reken een heel dek door en zeg of het in balans is",
        description="Rekent van elk dilemma alle twintig plannen door, legt strategieën naast "
        "elkaar en zegt of het dek in balans is.",
    )
    parser.add_argument(
        "paden",
        nargs="*",
        type=Path,
        metavar="PAD",
        help="een bestand of map (standaard: alle dilemma's van het spel)",
    )
    parser.add_argument(
        "--html",
        type=Path,
        metavar="BESTAND",
        help="schrijf ook een pagina met plaatjes, om te bekijken of te printen (standaard: geen)",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help="schrijf alles als JSON, voor een rekenprogramma (standaard: in tabellen)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Weigh what was named and print it; 2 after a sentence when that cannot be."""
    gevonden = zoek(args.paden)
    for fout in gevonden.fouten:
        print(klacht_regel(fout), file=sys.stderr)
    if not gevonden.dilemmas:
        print("Hier staat geen dilemma dat door te rekenen is.", file=sys.stderr)
        return BAD_INPUT
    balans = weeg(gevonden.dilemmas)
    kloppend = eigenschappen(balans)
    if args.html is not None and not _schrijf(args.html, balans_als_pagina(balans, kloppend)):
        return BAD_INPUT
    if args.json:
        print(json.dumps(balans_als_json(balans, kloppend), indent=2, ensure_ascii=False))
    else:
        print(balans_in_tabellen(balans, kloppend))
    return 0


def _schrijf(bestand: Path, pagina: str) -> bool:
    try:
        bestand.write_text(pagina, encoding="utf-8")
    except OSError:
        print(
            f"Naar {bestand} kan het spel niet schrijven. Kies een ander bestand met --html.",
            file=sys.stderr,
        )
        return False
    return True
