"""At the end: the report, a question for outside, and forgetting the session."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Protocol

from game.domain import commands as c
from game.domain.views import View
from game.domain.vragenbank import BUITENVRAGEN
from game.terminal.scherm import (
    Keus,
    MaakBriefje,
    MaakVerslag,
    Na,
    Naar,
    Scherm,
    Vergeet,
    Vraag,
    Wens,
    genummerd,
    terug,
)
from game.texts.vergeten import JA, UITLEG, VRAAG
from game.texts.verslag import ERIN, NIET
from game.texts.vertaler import Vertaler
from game.texts.vragenbank import VRAGENBANK


class Bericht(Protocol):
    """What came of making something."""

    @property
    def zin(self) -> str:
        """The sentence that says it."""


class Uitgever(Protocol):
    """Makes a report or a slip of a session, and opens it where that can be."""

    def verslag(self, view: View, t: Vertaler, log: Path, akkoord: Collection[int]) -> Bericht:
        """The report, with a page of each of these players."""

    def briefje(self, vraag: str, t: Vertaler, log: Path) -> Bericht:
        """The sheet with a question."""


def verslag(view: View, t: Vertaler) -> Scherm[Wens]:
    """What goes in and what does not; then each player decides about the own page."""
    regels = (
        t("Het verslag"),
        f"{t('Dit staat erin')}: {t(ERIN)}",
        f"{t('Dit staat er niet in')}: {t(NIET)}",
        t("Iedereen kiest voor zichzelf."),
    )
    begin = Naar(eigen_bladzij(view.sessie.aanwezig[0].nummer, frozenset()))
    return Scherm(regels, (Keus("", t("Verder"), begin), terug(t)))


def eigen_bladzij(speler: int, akkoord: frozenset[int]) -> Vraag:
    """The question to one player; after the last one the report is made."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        later = [s.nummer for s in view.sessie.aanwezig if s.nummer > speler]

        def daarna(met: frozenset[int]) -> Wens:
            return Naar(eigen_bladzij(later[0], met)) if later else MaakVerslag(met)

        naam = t.naam(view.sessie.speler(speler))
        kop = t("{naam}, wil je een eigen bladzij erbij?", naam=naam)
        wel = Keus[Wens]("j", t("Ja, mijn bladzij erbij"), daarna(akkoord | {speler}))
        return Scherm((kop,), (wel, Keus("n", t("Nee"), daarna(akkoord)), terug(t)))

    return vraag


def buiten(_view: View, t: Vertaler) -> Scherm[Wens]:
    """Which question goes outside?"""
    vragen = genummerd(
        (t(VRAGENBANK[vraag]), Na(c.KiesBuitenvraag(vraag), blad)) for vraag in BUITENVRAGEN
    )
    kop = t(
        "Kies samen één vraag voor iemand die hier niet zat: een collega, een inwoner, een "
        "vriend. Jullie krijgen een blad met de vraag en ruimte om te schrijven."
    )
    return Scherm((t("Vraag het buiten"), kop), (*vragen, terug(t)))


def blad(view: View, t: Vertaler) -> Scherm[Wens]:
    """The question that was chosen, and making its sheet."""
    vraag = t(VRAGENBANK[view.sessie.buitenvraag])
    maak = Keus[Wens]("", t("Maak het blad"), MaakBriefje(vraag))
    return Scherm((f"“{vraag}”",), (maak, terug(t)))


def vergeten(_view: View, t: Vertaler) -> Scherm[Wens]:
    """The one question before it."""
    return Scherm((t(VRAAG), t(UITLEG)), (Keus("j", t(JA), Vergeet()), terug(t, t("Nee, terug"))))
