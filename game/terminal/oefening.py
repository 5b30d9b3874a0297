"""An exercise at the terminal: its sheet as text, and the loop around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum, auto
from functools import partial
from typing import Any, TypeVar

import attrs
from attrs import frozen

from game.domain.commands import BeginSessie
from game.domain.oefenboek import Oefenboek
from game.domain.profiel import Profiel
from game.domain.reden import Weigering
from game.loading import Dek
from game.loading.oefeningen import laad_stukken
from game.oefeningen import WARMING_UPS, oefening
from game.oefeningen.blad import Blad, Keuze, Kies, Regel, Schrijf, Vel, Verder, Zet
from game.oefeningen.vorm import Inhoud, Opzet
from game.session.melding import Melding
from game.session.oefenbewaar import Begonnen, Oefenbewaar
from game.session.oefensessie import Oefensessie
from game.terminal.scherm import ENTER, Algemeen, Keus, Scherm, Terug, genummerd, stukken
from game.texts.datum import wanneer
from game.texts.oefenboek import VERDER, gebleven_zin
from game.texts.redenen import MELDINGEN, REDENEN
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN

W = TypeVar("W")
STAP_TERUG = "u"
LIJST = ""
"""Asks for no exercise but for the list of them."""
BEWAARD = N_("Deze oefening is bewaard. Verder gaan kan later.")


@frozen
class StapTerug:
    """Take the last zet back."""


@frozen
class Weg:
    """Throw the exercise that was left last away."""


class Verdergaan(Enum):
    """What to do about an exercise that was begun before."""

    VERDER = auto()
    OPNIEUW = auto()
    TERUG = auto()


Wens = Zet | StapTerug
Lijstwens = str | Begonnen | Weg | Terug


def blad_scherm(blad: Blad, titel: str, t: Vertaler, *, kan_terug: bool) -> Scherm[Wens]:
    """The sheet as text: what it is about, what is asked, and what can be chosen or typed."""
    kop = f"{titel}. {blad.stap}" if blad.stap else titel
    asked = [_met_rol(blad.titel, blad.rol, t), *([blad.uitleg] if blad.uitleg else [])]
    keuzes: list[Keus[Wens]] = []
    for n, keuze in enumerate(blad.keuzes, start=1):
        keuzes += _keuze(keuze, str(n), t)
    keuzes += [Keus(knop.toets, knop.label, knop.zet) for knop in blad.knoppen if knop.kan]
    if blad.verder and blad.kan_verder:
        keuzes.append(Keus(ENTER, blad.verder, Verder()))
    if kan_terug:
        keuzes.append(Keus(STAP_TERUG, t("Stap terug"), StapTerug()))
    veld = blad.veld
    lines = stukken(
        (kop,),
        _vel(blad.vel, t) if blad.vel else (),
        asked,
        [_regel(regel, t) for regel in blad.regels],
        [_veld(veld.hint, veld.tekst, t)] if veld else (),
        _liggen(blad.keuzes, t),
    )
    if veld is None:
        return Scherm(lines, tuple(keuzes))
    naam = veld.naam
    return Scherm(lines, tuple(keuzes), tekst=lambda tekst: Schrijf(naam, tekst))


def _keuze(keuze: Keuze, n: str, t: Vertaler) -> Sequence[Keus[Wens]]:
    """The choice, and for each name on it a key that takes the name back."""
    label = keuze.label or (t(WOORDEN[keuze.rol]) if keuze.rol else "")
    label = (
        f"{label}{'' if label.endswith(('?', '.')) else '.'} {keuze.sub}" if keuze.sub else label
    )
    if keuze.gekozen:
        label = t("{keuze} (gekozen)", keuze=label)
    own: list[Keus[Wens]] = []
    if keuze.kan:
        own.append(Keus((keuze.toets or n).casefold(), label, Kies(keuze.id)))
    for naam in keuze.namen:
        if naam.keuze:
            terug = t("{naam} neemt het terug", naam=naam.naam)
            own.append(Keus(naam.naam.casefold(), terug, Kies(naam.keuze)))
    return own


def _liggen(keuzes: Sequence[Keuze], t: Vertaler) -> Sequence[str]:
    """Who lies on which choice."""
    return [
        f"{keuze.label or (t(WOORDEN[keuze.rol]) if keuze.rol else '')}: "
        f"{t.rij([naam.naam for naam in keuze.namen])}"
        for keuze in keuzes
        if keuze.namen
    ]


def _vel(vel: Vel, t: Vertaler) -> Sequence[str]:
    lines = [line for line in (vel.titel, vel.tekst) if line]
    lines += [_regel(regel, t) for regel in vel.regels]
    if vel.citaat:
        wie = vel.kijker.naam if vel.kijker else t(WOORDEN[vel.rol]) if vel.rol else ""
        said = f"“{vel.citaat}”"
        lines.append(f"{wie}: {said}" if wie else said)
    return lines


def _regel(regel: Regel, t: Vertaler) -> str:
    kop = regel.kop or (t(WOORDEN[regel.rol]) if regel.rol else "")
    return f"{kop}{'' if kop.endswith('?') else ':'} {regel.tekst}" if kop else regel.tekst


def _met_rol(titel: str, rol: Any, t: Vertaler) -> str:
    return f"{t(WOORDEN[rol])}. {titel}" if rol and t(WOORDEN[rol]) not in titel else titel


def _veld(hint: str, tekst: str, t: Vertaler) -> str:
    if tekst:
        return t("Hier staat: “{zin}” Typ iets anders om het te vervangen.", zin=tekst)
    return t("{hint} (typ het hier)", hint=hint)


def _lijst(laatste: tuple[Begonnen, datetime] | None, t: Vertaler) -> Scherm[Lijstwens]:
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


def _met(begonnen: Begonnen, daarna: BeginSessie | None) -> Begonnen:
    """The exercise with the session that follows on it now, if the same people asked for one."""
    zelfde = daarna is not None and daarna.namen == begonnen.opzet.namen
    return attrs.evolve(begonnen, daarna=daarna) if zelfde else begonnen


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
        self._bewaar = naast.bewaar
        self._seed = naast.seed
        self._begin = naast.begin

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
        bewaard = self._bewaard(begonnen)
        if bewaard is not None:
            keuze = self._vraag(partial(verder_of_opnieuw, *bewaard))
            if keuze is Verdergaan.VERDER:
                return self._verder(_met(bewaard[0], begonnen.daarna), begonnen.opzet.boek)
            if keuze is not Verdergaan.OPNIEUW:
                return Algemeen.STOP if keuze is Algemeen.STOP else None
        sessie = Oefensessie.begin(begonnen, self._inhoud(begonnen.naam), self._bewaar)
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
            laatste = self._bewaar.laatste(id_)
            keuze = self._vraag(partial(_lijst, laatste))
            if isinstance(keuze, Weg) and laatste:
                self._bewaar.wis(laatste[0].naam, id_)
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

    def _bewaard(self, begonnen: Begonnen) -> tuple[Begonnen, datetime] | None:
        """What would be lost by beginning anew: nothing when it was left untouched."""
        gevonden = self._bewaar.begonnen(begonnen.naam, begonnen.profiel)
        sessie = self._open(gevonden[0], begonnen.opzet.boek) if gevonden else None
        erin = isinstance(sessie, Oefensessie) and not sessie.onaangeroerd
        return gevonden if erin else None

    def _open(self, begonnen: Begonnen, boek: Oefenboek) -> Oefensessie | Melding:
        """The exercise as it was left, with the book as it is now."""
        begonnen = attrs.evolve(begonnen, opzet=attrs.evolve(begonnen.opzet, boek=boek))
        inhoud = self._inhoud(begonnen.naam)
        return Oefensessie.open(begonnen, inhoud, self._bewaar, self._t())

    def _verder(self, begonnen: Begonnen, boek: Oefenboek) -> Oefensessie | Algemeen | None:
        """Go on with an exercise that was left."""
        sessie = self._open(begonnen, boek)
        if isinstance(sessie, Melding):
            self._zeg(MELDINGEN[sessie.name])
            return None
        return self._speel(sessie)

    def _daarna(self, gedaan: Oefensessie | Algemeen | None) -> None:
        """Begin the session that waited for this warming-up, if one did."""
        if isinstance(gedaan, Oefensessie) and (wens := gedaan.begonnen.daarna) is not None:
            self._begin(attrs.evolve(wens, aandenken=gedaan.aandenken()))

    def _speel(self, sessie: Oefensessie) -> Oefensessie | Algemeen:
        while not sessie.klaar:
            self._meld(sessie.neem_melding())
            sessie.vernieuw(self._inhoud(sessie.oefening.naam))
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
        titel = t(sessie.oefening.titel)
        return blad_scherm(sessie.blad(t), titel, t, kan_terug=sessie.kan_terug)

    def _inhoud(self, naam: str) -> Inhoud[Any]:
        taal = self._t().taal
        stukken_ = laad_stukken(oefening(naam), self._dek.mappen)
        return Inhoud(stukken_.van(taal), self._dek.in_taal(taal))

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
