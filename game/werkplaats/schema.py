"""`ideale-ambtenaar schema`: what an editor needs to complete keys and to show errors.

Prints the schema of the Dutch file, or of the English one; or writes both into a folder, where
the first line of every dilemma looks for them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from game.werkplaats.jsonschema import schema_van
from game.werkplaats.schrijven import waarom

BESTANDEN: Mapping[str, str] = {"nl": "dilemma.schema.json", "en": "dilemma.en.schema.json"}
"""Language -> the name of its schema, beside the theme folders."""

BAD_FOLDER = 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "schema",
        help="laat de opzet van een dilemma zien, voor een tekstprogramma",
        description="Laat de opzet van een dilemma zien als JSON Schema. Een tekstprogramma zoals "
        "VS Code vult daarmee sleutels aan en toont fouten terwijl je typt.",
    )
    parser.add_argument(
        "--engels",
        action="store_true",
        help="laat de opzet van de Engelse teksten zien (standaard: die van het dilemma zelf)",
    )
    parser.add_argument(
        "--schrijf",
        type=Path,
        metavar="MAP",
        help="schrijf ze allebei in deze map (standaard: alleen laten zien)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print or write what was asked; 0, or 2 after a sentence on stderr."""
    if args.schrijf is None:
        print(schema_tekst("en" if args.engels else "nl"), end="")
        return 0
    try:
        schrijf_schemas(args.schrijf)
    except OSError as error:
        print(waarom(args.schrijf, error), file=sys.stderr)
        return BAD_FOLDER
    print(f"Geschreven in {args.schrijf}: {' en '.join(BESTANDEN.values())}.")
    return 0


def schema_tekst(taal: str) -> str:
    """The schema of that language as the text of its file."""
    return json.dumps(schema_van(taal), ensure_ascii=False, indent=2) + "\n"


def schrijf_schemas(folder: Path) -> None:
    """Write both schemas into the folder, over what was there; raises OSError."""
    for taal, name in BESTANDEN.items():
        (folder / name).write_text(schema_tekst(taal), encoding="utf-8", newline="\n")
