"""Views and contexts for the tests of the screens: the real deck, the real rules, no window."""

from __future__ import annotations

from functools import cache
from typing import Any

import pygame

from game.domain import commands as c
from game.domain.decide import decide
from game.domain.evolve import fold
from game.domain.fase import Fase
from game.domain.meespeler import volgende_wens
from game.domain.reden import Weigering
from game.domain.state import Spel
from game.domain.views import View, stoel_achter_scherm, view_for
from game.loading import Dek, standaard_dek
from game.screens.base import Context
from game.session.opslag import Bewaard
from game.session.settings import Settings
from game.spelvormen import TAFEL
from game.texts.vertaler import Vertaler
from game.ui.stage import Look, Stage
from game.ui.theme import HIGH_CONTRAST, LIGHT

NAMEN = ("Joost", "Mei Ling", "Samira", "Thomas", "Hennie", "Bó", "Fatoumata", "Q")
LANGE_NAMEN = tuple(f"Wilhelmina-Catharina van Oudenbosch nr. {n}" for n in range(8))
SIZES = ((1920, 1080), (1280, 720), (1024, 768), (3840, 2160))


@cache
def dek() -> Dek:
    return standaard_dek()


def sessie_in(fase: Fase, *, ronde: int = 1, taal: str = "nl", **opties: Any) -> View:
    """The view of a session that the meespeler played up to a phase of a round."""
    spel = Spel(TAFEL, dek().in_taal(taal))
    opties = {"namen": NAMEN[:4], "seed": 7, "minuten": 90, **opties}
    sessie = fold(_granted(decide(spel, None, c.BeginSessie(**opties))))
    while True:
        stoel = stoel_achter_scherm(sessie)
        view = view_for(spel, sessie, stoel, 600 * len(sessie.rondes))
        if sessie.fase is fase and len(sessie.rondes) >= ronde:
            return view
        sessie = fold(_granted(decide(spel, sessie, volgende_wens(view))), sessie)


def _granted(events: Any) -> Any:
    assert not isinstance(events, Weigering), events
    return events


def context(
    size: tuple[int, int] = (1920, 1080),
    *,
    tekst: float = 1.0,
    taal: str = "nl",
    contrast: bool = False,
    saved: tuple[Bewaard, ...] = (),
    deck: Dek | None = None,
) -> Context:
    """What a screen needs beside the view, at one look."""
    pygame.font.init()
    stage = Stage(Look(size, tekst, HIGH_CONTRAST if contrast else LIGHT, True))
    settings = Settings(taal=taal, tekst=tekst, contrast=contrast)
    return Context(stage, Vertaler(taal), settings, deck or dek(), now=10.0, saved=saved)
