"""Sessions for the tests of screens: played by the meespeler up to a phase, and a context."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame
from attrs import evolve

from game.domain import commands as c
from game.domain.decide import decide
from game.domain.evolve import fold
from game.domain.fase import Fase
from game.domain.keuzes import Manier, Niveau
from game.domain.meespeler import volgende_wens
from game.domain.reden import Weigering
from game.domain.spelcode import schrijf
from game.domain.state import Sessie, Spel
from game.domain.views import View, stoel_achter_scherm, view_for
from game.loading import Dek, standaard_dek
from game.screens.base import Context, Screen
from game.session.opslag import Bewaard
from game.session.settings import Settings
from game.spelvormen import TAFEL, spelvorm_van
from game.texts.vertaler import Vertaler
from game.ui.checks import problems
from game.ui.page import Page
from game.ui.stage import Look, Stage
from game.ui.theme import HIGH_CONTRAST, LIGHT

NAMEN = ("Joost", "Mei Ling", "Samira", "Thomas", "Hennie", "Bó", "Fatoumata", "Q")
LANG = LANGE_NAMEN = tuple(f"Wilhelmina-Catharina van Oudenbosch {n}" for n in range(8))
SIZES = ((1920, 1080), (1280, 720), (1024, 768), (3840, 2160))


@lru_cache(maxsize=1)
def dek() -> Dek:
    """The deck of the game, read once."""
    return standaard_dek()


def spel(taal: str = "nl") -> Spel:
    """What a table plays with, in a language."""
    return Spel(TAFEL, dek().in_taal(taal))


def spel_van(sessie: Sessie, taal: str = "nl") -> Spel:
    """What that session is played with, in a language."""
    return evolve(spel(taal), spelvorm=spelvorm_van(sessie.spelvorm))


def kijk(sessie: Sessie, taal: str = "nl", verstreken: int = 0) -> View:
    """The view of the device on a session."""
    return view_for(spel_van(sessie, taal), sessie, stoel_achter_scherm(sessie), verstreken)


def doe(view: View, *wensen: c.Command) -> View:
    """The view after wishes that must be granted."""
    sessie = na_wensen(view.spel, view.sessie, wensen)
    return view_for(view.spel, sessie, stoel_achter_scherm(sessie), view.verstreken)


def na_wensen(spel: Spel, sessie: Sessie, wensen: Iterable[c.Command]) -> Sessie:
    """The session after wishes that must be granted."""
    for wens in wensen:
        gebeurd = decide(spel, sessie, wens)
        assert not isinstance(gebeurd, Weigering), (wens, gebeurd)
        na = fold(gebeurd, sessie)
        assert na is not None
        sessie = na
    return sessie


def sessie_in(
    fase: Fase,
    *,
    spelers: int | None = None,
    ronde: int = 1,
    niveau: Niveau = Niveau.GEWOON,
    manier: Manier = Manier.OPEN,
    seed: int = 7,
    namen: tuple[str, ...] | None = None,
    taal: str = "nl",
    paren: bool = False,
    dilemma: str = "woningnood/kantoor",
    leidt: int | None = None,
    speelt: Spel | None = None,
) -> View:
    """The view of a session that the meespeler played until that phase of that round."""
    speelt = speelt or spel(taal)
    namen = (namen or NAMEN)[: spelers or (len(namen) if namen else 4)]
    rest = [naam for naam in sorted(speelt.dilemmas) if naam != dilemma]
    code = schrijf((dilemma, *rest[:2]), speelt.dilemmas, seed)
    begin = c.BeginSessie(
        namen,
        seed,
        minuten=90,
        spelcode=code,
        manier=manier,
        niveau=niveau,
        paren=paren,
        leidt=leidt,
    )
    begonnen = decide(speelt, None, begin)
    assert not isinstance(begonnen, Weigering), begonnen
    sessie = fold(begonnen)
    assert sessie is not None
    view = view_for(speelt, sessie, stoel_achter_scherm(sessie))
    while not (view.fase is fase and len(view.sessie.rondes) >= ronde):
        assert not view.sessie.gesloten, f"{fase} is never reached"
        view = doe(view, volgende_wens(view))
    return view


def context(
    size: tuple[int, int] = (1920, 1080),
    tekst: float = 1.0,
    taal: str = "nl",
    now: float = 10.0,
    contrast: bool = False,
    saved: tuple[Bewaard, ...] = (),
    deck: Dek | None = None,
    *,
    sessies: tuple[Bewaard, ...] = (),
) -> Context:
    """A context at a size, a text size, a language and the rest of a look."""
    pygame.font.init()
    stage = Stage(Look(size, tekst, HIGH_CONTRAST if contrast else LIGHT))
    settings = Settings(taal=taal, tekst=tekst, contrast=contrast)
    ctx = Context(stage, Vertaler(taal), settings, deck or dek(), now=now)
    return evolve(ctx, saved=saved, sessies=sessies)


def pagina(scherm: Screen, view: View, **opties: Any) -> Page:
    """The page of a screen, which must have no layout problem."""
    ctx = context(**opties)
    page = scherm.page(ctx, view)
    found = problems(page, ctx.stage)
    assert not found, found
    return page
