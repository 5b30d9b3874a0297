"""Exercises at the terminal: the list of them, and the loop around the sheets of one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import attrs
from attrs import frozen

from game.domain.commands import BeginSessie
from game.domain.oefenboek import Oefenboek
from game.domain.profiel import Profiel
from game.domain.reden import Weigering
from game.loading import Dek
from game.loading.oefeningen import laad_inhoud
from game.oefeningen import WARMING_UPS, oefening
from game.oefeningen.blad import Kies, Schrijf, Verder
from game.oefeningen.vorm import Inhoud, Opzet
from game.session.melding import Melding
from game.session.oefenbewaar import Begonnen, Gevonden, Oefenbewaar
from game.session.oefenkast import Oefenkast, met_daarna, vervolg
from game.session.oefensessie import Oefensessie
from game.terminal.oefenblad import StapTerug, Wens, blad_scherm
from game.terminal.scherm import ENTER, Algemeen, Keus, Scherm, Terug, genummerd
from game.texts.datum import wanneer
from game.texts.oefenboek import VERDER, gebleven_zin
from game.texts.redenen import MELDINGEN, REDENEN
from game.texts.vertaler import N_, Vertaler
from game.texts.zinnen import doet_niet_mee

W = TypeVar("W")
LIJST = ""
"""Asks for no exercise but for the list of them."""
BEWAARD = N_("Deze oefening is bewaard. Verder gaan kan later.")


@frozen
class Weg:
    """Throw the exercise that was left last away."""


class Verdergaan(Enum):
    """What to do about an exercise that was begun before."""

    VERDER = auto()
    OPNIEUW = auto()
    TERUG = auto()


Lijstwens = str | Begonnen | Weg | Terug


def _lijst(laatste: Gevonden | None, t: Vertaler) -> Scherm[Lijstwens]:
    """The warming-ups, and the one that was left last."""
    keuzes: tuple[Keus[Lijstwens], ...] = genummerd(
        (f"{t(soort.titel)}. {t(soort.zin)}", soort.naam) for soort in map(oefening, WARMING_UPS)
    )
    if laatste:
        begonnen, toen = laatste
        titel = t(oefening(begonnen.naam).titel)
        verder = t("Verder met {oefening}", oefening=titel)
        label = f"{verder}, {t('van {wanneer}', wanneer=wanneer(t, toen))}"
        keuzes += (Keus("v", label, begonnen), Keus("x", t("Weggooien"), Weg()))
    return Scherm((t("Warming-ups"),), (*keuzes, Keus("b", t("Terug"), Terug())))


def verder_of_opnieuw(begonnen: Begonnen, toen: datetime, t: Vertaler) -> Scherm[Verdergaan]:
    """Whether to go on with what was left, or to begin anew."""
    titel = oefening(begonnen.naam).titel
    regels = (t(VERDER), gebleven_zin(t, titel, begonnen.opzet.namen, toen))
    keuzes = (
        Keus(ENTER, t("Ja, verder"), Verdergaan.VERDER, ook="v"),
        Keus("o", t("Opnieuw beginnen"), Verdergaan.OPNIEUW),
        Keus("b", t("Terug"), Verdergaan.TERUG),
    )
    return Scherm(regels, keuzes)


@frozen
class Oefennaast:
    """What stands beside exercises: the disk, chance, and the session that may follow on one."""

    bewaar: Oefenbewaar
    seed: Callable[[], int]
    begin: Callable[[BeginSessie], None]


class Oefenhoek:
    """Exercises in this terminal, one after another; the caller asks, prints and keeps books."""

    def __init__(
        self,
        vraag: Callable[[Callable[[Vertaler], Scherm[Any]]], Any],
        zeg: Callable[[str], None],
        t: Callable[[], Vertaler],
        dek: Dek,
        naast: Oefennaast,
    ) -> None:
        self._vraag = vraag
        self._zeg = zeg
        self._t = t
        self._dek = dek
        self._kast = Oefenkast(naast.bewaar, self._inhoud, t)
        self._seed = naast.seed
        self._begin = naast.begin
        self._taal = ""
        """The language in which the content was read last."""
        self._gezegd: set[Path] = set()
        """The broken files of which it has been said that they take no part."""

    def alleen(
        self, naam: str, profiel: Profiel | None, dag: str, houd: Callable[[Profiel], None]
    ) -> Algemeen | None:
        """An exercise of one person, or the list of them; `houd` keeps what their book became."""
        wie = (profiel.naam,) if profiel else ("",)
        boek = profiel.boek if profiel else Oefenboek()
        opzet = Opzet(wie, self._seed(), dag, boek)
        if naam == LIJST:
            return self._lijst(opzet, profiel, houd)
        gedaan = self.doe(Begonnen(naam, opzet, None, profiel.id if profiel else ""))
        return _leg_weg(gedaan, profiel, houd)

    def doe(self, begonnen: Begonnen) -> Oefensessie | Algemeen | None:
        """Do an exercise to its end; STOP or None when it did not come there.

        One that was begun before is gone on with, or begun anew: that is asked.
        """
        boek = begonnen.opzet.boek
        bewaard = self._kast.te_verliezen(begonnen.naam, begonnen.profiel, boek)
        if bewaard is not None:
            keuze = self._vraag(partial(verder_of_opnieuw, *bewaard))
            if keuze is Verdergaan.VERDER:
                return self._verder(met_daarna(bewaard[0], begonnen.daarna), boek)
            if keuze is not Verdergaan.OPNIEUW:
                return Algemeen.STOP if keuze is Algemeen.STOP else None
        sessie = self._kast.begin(begonnen)
        if isinstance(sessie, Weigering):
            self._zeg(REDENEN[sessie.reden])
            return None
        return self._speel(sessie)

    def _lijst(
        self, opzet: Opzet, profiel: Profiel | None, houd: Callable[[Profiel], None]
    ) -> Algemeen | None:
        """The list, until somebody goes back or stops."""
        while True:
            id_ = profiel.id if profiel else ""
            laatste = self._kast.bewaar.laatste(id_)
            keuze = self._vraag(partial(_lijst, laatste))
            if isinstance(keuze, Weg) and laatste:
                self._kast.bewaar.wis(laatste[0].naam, id_)
                continue
            if isinstance(keuze, Begonnen):
                gedaan = self._verder(keuze, opzet.boek)
            elif isinstance(keuze, str):
                anders = attrs.evolve(opzet, seed=self._seed())
                gedaan = self.doe(Begonnen(keuze, anders, None, id_))
            else:
                return Algemeen.STOP if keuze is Algemeen.STOP else None
            self._daarna(gedaan)
            _leg_weg(gedaan, profiel, houd)

    def _verder(self, begonnen: Begonnen, boek: Oefenboek) -> Oefensessie | Algemeen | None:
        """Go on with an exercise that was left."""
        sessie = self._kast.open(begonnen, boek)
        if isinstance(sessie, Melding):
            self._zeg(MELDINGEN[sessie.name])
            return None
        return self._speel(sessie)

    def _daarna(self, gedaan: Oefensessie | Algemeen | None) -> None:
        """Begin the session that waited for this warming-up, if one did."""
        wens = vervolg(gedaan) if isinstance(gedaan, Oefensessie) else None
        if wens is not None:
            self._begin(wens)

    def _speel(self, sessie: Oefensessie) -> Oefensessie | Algemeen:
        while not sessie.klaar:
            self._meld(sessie.neem_melding())
            wens = self._vraag(lambda t: self._scherm(sessie, t))
            if wens is Algemeen.STOP:
                self._zeg(BEWAARD)
                return Algemeen.STOP
            if isinstance(wens, StapTerug):
                sessie.terug()
            elif isinstance(wens, Kies | Schrijf | Verder):
                geweigerd = sessie.doe(wens)
                if geweigerd:
                    self._zeg(REDENEN[geweigerd.reden])
        return sessie

    def _scherm(self, sessie: Oefensessie, t: Vertaler) -> Scherm[Wens]:
        if t.taal != self._taal:
            sessie.vernieuw(self._inhoud(sessie.oefening.naam))
        titel = t(sessie.oefening.titel)
        return blad_scherm(sessie.blad(t), titel, t, kan_terug=sessie.kan_terug)

    def _inhoud(self, naam: str) -> Inhoud[Any]:
        """What the exercise is done with; a file that takes no part is said once."""
        t = self._t()
        self._taal = t.taal
        inhoud, fouten = laad_inhoud(naam, self._dek, t.taal)
        for klacht in fouten:
            if klacht.pad not in self._gezegd:
                self._gezegd.add(klacht.pad)
                self._zeg(doet_niet_mee(t, klacht))
        return inhoud

    def _meld(self, melding: Melding | None) -> None:
        if melding:
            self._zeg(MELDINGEN[melding.name])


def _leg_weg(
    gedaan: Oefensessie | Algemeen | None, profiel: Profiel | None, houd: Callable[[Profiel], None]
) -> Algemeen | None:
    """What was practised goes into the book that lies open, if the exercise came to its end."""
    if isinstance(gedaan, Oefensessie) and profiel is not None:
        houd(attrs.evolve(profiel, boek=gedaan.oogst()))
    return None
