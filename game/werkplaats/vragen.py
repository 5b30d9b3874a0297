"""Asking the questions of `nieuw` in a terminal, again until an answer will do.

Whoever stops halfway, with Ctrl-C or at the end of the input, has written nothing.
"""

from __future__ import annotations

import argparse
from typing import TypeVar

from game.werkplaats.antwoorden import (
    KIJKERS,
    KIJKERVRAGEN,
    VOLGORDE,
    VRAGEN,
    Onbruikbaar,
    Vraag,
    laag,
)
from game.werkplaats.sjabloon import Antwoorden

_T = TypeVar("_T")


class Gestopt(Exception):
    """Whoever was asked has stopped, or cannot be understood; the message says which."""


def antwoorden(args: argparse.Namespace) -> Antwoorden:
    """Every answer: out of the options, else asked; raises Onbruikbaar (options) or Gestopt."""
    gegeven = args.kijker or []
    if len(gegeven) > KIJKERS:
        raise Onbruikbaar(f"--kijker: een dilemma heeft vier kijkers, niet {len(gegeven)}.")
    # What came in as options is looked at first: nobody should type a case in vain.
    opties = {naam: _optie(naam, vraag, getattr(args, naam)) for naam, vraag in VRAGEN.items()}
    namen = [_optie("kijker", *paar) for paar in zip(KIJKERVRAGEN, gegeven, strict=False)]
    volgorde = _optie("volgorde", VOLGORDE, args.volgorde)
    de_laag = _optie("laag", Vraag("", laag), args.laag)
    teksten = {naam: opties[naam] or _gevraagd(vraag) for naam, vraag in VRAGEN.items()}
    kijkers = [naam or "" for naam in namen]
    kijkers += [_gevraagd(vraag) for vraag in KIJKERVRAGEN[len(kijkers) :]]
    return Antwoorden(
        **teksten,
        kijkers=tuple(kijkers),
        volgorde=volgorde or _gevraagd(VOLGORDE),
        laag=de_laag or "",
    )


def _optie(naam: str, vraag: Vraag[_T], gegeven: str | None) -> _T | None:
    """The value of an option, or None when it was not given."""
    if gegeven is None:
        return None
    try:
        return vraag.lees(gegeven)
    except Onbruikbaar as reden:
        raise Onbruikbaar(f"--{naam}: {reden}") from None


def _gevraagd(vraag: Vraag[_T]) -> _T:
    """The value of the first answer that will do."""
    print(f"\n{vraag.vraag}")
    if vraag.anders:
        print(f"(Enter: {vraag.anders})")
    while True:
        try:
            return vraag.lees(_antwoord(vraag) or vraag.anders)
        except Onbruikbaar as reden:
            print(reden)


def _antwoord(vraag: Vraag[_T]) -> str:
    regels = [_regel()]
    while vraag.regels and regels[-1].strip():
        regels.append(_regel())
    return "\n".join(regels).strip()


def _regel() -> str:
    try:
        return input("> ")
    except (EOFError, KeyboardInterrupt):
        print()
        raise Gestopt("Gestopt. Er is niets geschreven.") from None
    except UnicodeDecodeError:
        raise Gestopt("Dit antwoord kan ik niet lezen. Er is niets geschreven.") from None
