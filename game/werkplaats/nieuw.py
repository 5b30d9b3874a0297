"""`ideale-ambtenaar nieuw`: a dilemma of your own that plays at once, after a handful of questions.

Every answer can be an option too, so that a script can do it without a keyboard. Nothing that is
there is ever written over.
"""

from __future__ import annotations

import argparse
import sys
from itertools import count
from pathlib import Path

from game.loading import laad_bestand
from game.loading.tweetalig import ENGLISH_SUFFIX, SUFFIX
from game.werkplaats.antwoorden import Onbruikbaar, kaal
from game.werkplaats.schema import BESTANDEN, schema_tekst
from game.werkplaats.schrijven import schrijf_nieuw, waarom
from game.werkplaats.sjabloon import Antwoorden, engels, nederlands
from game.werkplaats.vragen import Gestopt, antwoorden

MAP = Path("mijn-dilemmas")
BAD_INPUT = 2
EERST = "kaarten.bureaucraat[0].titel"
"""The key to improve first: until the cards are about the case, every case plays alike."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "nieuw",
        help="begin een eigen dilemma, met een paar vragen",
        description="Stelt een paar vragen en schrijft een dilemma dat je meteen kunt spelen. "
        "Er wordt nooit iets overschreven.",
    )
    parser.add_argument(
        "map",
        nargs="?",
        type=Path,
        default=MAP,
        metavar="MAP",
        help=f"waar het dilemma komt, in een map voor het thema (standaard: {MAP})",
    )
    for naam, waarde, help_ in (
        ("thema", "WOORD", "het thema, zoals zorg"),
        ("titel", "TEKST", "hoe de zaak heet"),
        ("casus", "TEKST", "wat er aan de hand is, in een paar zinnen"),
        ("jij", "TEKST", "wie de spelers zijn"),
        ("volgorde", "WOORDEN", "wat de zaak het meest vraagt, zoals recht,relatie,resultaat"),
    ):
        parser.add_argument(
            f"--{naam}", metavar=waarde, help=f"{help_} (standaard: het wordt gevraagd)"
        )
    parser.add_argument(
        "--kijker",
        action="append",
        metavar="NAAM",
        help="een kijker; schrijf dit vier keer (standaard: het wordt gevraagd)",
    )
    parser.add_argument(
        "--laag",
        default="gemeente",
        metavar="LAAG",
        help="gemeente, provincie, waterschap of rijk (standaard: gemeente)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Ask, write and say how to go on; 0, or 2 after one sentence on stderr."""
    try:
        gegeven = antwoorden(args)
        pad = maak(args.map, gegeven)
    except (Onbruikbaar, Gestopt) as reden:
        print(reden, file=sys.stderr)
        return BAD_INPUT
    except OSError as error:
        print(waarom(args.map, error), file=sys.stderr)
        return BAD_INPUT
    print(_verder(args.map, pad))
    return 0


def maak(folder: Path, gegeven: Antwoorden) -> Path:
    """Write the dilemma, its English texts and what an editor needs; the path of the dilemma."""
    tekst = nederlands(gegeven)
    pad = _vrij(folder / gegeven.thema, kaal(gegeven.titel) or "dilemma")
    schemas = {folder / naam: schema_tekst(taal) for taal, naam in BESTANDEN.items()}
    nog_niet = {path: inhoud for path, inhoud in schemas.items() if not path.exists()}
    schrijf_nieuw({**nog_niet, pad: tekst, _engels(pad): engels(tekst)})
    return pad


def _vrij(folder: Path, naam: str) -> Path:
    """The first path of that name, or of that name with a number, that nobody uses yet."""
    paden = (folder / f"{naam}{f'-{nummer}' * (nummer > 1)}{SUFFIX}" for nummer in count(1))
    return next(pad for pad in paden if not pad.exists() and not _engels(pad).exists())


def _engels(pad: Path) -> Path:
    return pad.with_name(pad.name.removesuffix(SUFFIX) + ENGLISH_SUFFIX)


def _verder(folder: Path, pad: Path) -> str:
    regel, _ = laad_bestand(pad).plaats(EERST)
    return (
        f"\nGemaakt: {pad}\n"
        f"De Engelse teksten ernaast moet je nog vertalen: {_engels(pad).name}\n"
        f"\nKijk het na:  ideale-ambtenaar controleer {_woord(folder)}\n"
        f"Speel het:    ideale-ambtenaar --scenarios {_woord(folder)}\n"
        f"Begin met regel {regel}: de kaarten zijn nog algemeen. "
        "Laat ze over deze zaak gaan."
    )


def _woord(path: Path) -> str:
    """The path as one word of a command line."""
    return f'"{path}"' if " " in str(path) else str(path)
