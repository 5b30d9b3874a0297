"""The self-test at the terminal: its questions as values, and one way to ask them.

`doe_zelftest` is what a menu calls: it gets a way to ask and a way to keep, and hands back the
profiel as it has become. Stopping halfway loses at most one pick.
"""

from __future__ import annotations

from collections.abc import Callable

import attrs
from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.invullen import ZelftestBezig
from game.domain.profiel import Profiel
from game.domain.zelftest import TRIADEN, Zelftest, plaatsen, scores, volgorde
from game.terminal.drie_punten import kader
from game.terminal.hoek import Stel
from game.terminal.scherm import ENTER, Keus, Scherm, Terug, stukken
from game.texts.profielzinnen import (
    PLAATSEN,
    een_decimaal,
    uitslag_zin,
    voorsprong_zin,
)
from game.texts.triaden import INSTRUCTIE, stelling
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN


@frozen
class Stand:
    """Where somebody is: the test as it is being taken, and what of it is shown."""

    profiel: Profiel
    keuze: tuple[Rol, ...] = ()
    begonnen: bool = False
    getallen: bool = False
    opnieuw: bool = False
    """Whether it is asked if the answers may go."""

    @property
    def bezig(self) -> ZelftestBezig:
        """The test with the pick at hand."""
        return ZelftestBezig(self.profiel.zelftest, self.keuze)

    def na(self, bezig: ZelftestBezig) -> Stand:
        """The same with the test as it has become."""
        return Stand(attrs.evolve(self.profiel, zelftest=bezig.test), bezig.keuze, begonnen=True)


def doe_zelftest(stel: Stel, profiel: Profiel, bewaar: Callable[[Profiel], None]) -> Profiel:
    """Take the test, or read its result, until somebody goes back or stops."""
    stand = Stand(profiel)
    while isinstance(antwoord := stel(_vraag(stand)), Stand):
        if antwoord.profiel != stand.profiel:
            bewaar(antwoord.profiel)
        stand = antwoord
    return stand.profiel


def zelftest(stand: Stand, t: Vertaler) -> Scherm[Stand | Terug]:
    """What it is, a triad, or the result."""
    if stand.opnieuw:
        return _opnieuw(stand, t)
    if stand.profiel.zelftest.klaar:
        return uitslag(stand, t)
    return triade(stand, t) if stand.begonnen else begin(stand, t)


def begin(stand: Stand, t: Vertaler) -> Scherm[Stand | Terug]:
    """The instruction, and what a result may not be used for."""
    hoe = t("Twaalf keer drie zinnen, ongeveer drie minuten. Twee keer overslaan mag.")
    stop = t("Stoppen kan altijd. Je gaat later verder waar je was.")
    test = stand.profiel.zelftest
    verder = t("Verder met {n}", n=_nummer(test)) if test.antwoorden else t("Beginnen")
    kop = t("Waar begin jij het liefst?")
    regels = (kop, *map(t, INSTRUCTIE), hoe, stop)
    enter = Keus[Stand | Terug](ENTER, verder, attrs.evolve(stand, begonnen=True))
    return Scherm(stukken(regels, kader(t)), (enter, _terug(t)))


def triade(stand: Stand, t: Vertaler) -> Scherm[Stand | Terug]:
    """Three sentences: which fits most, and which comes after that."""
    bezig, nummer = stand.bezig, _nummer(stand.profiel.zelftest)
    vraag = t("Welke zin past daarna?") if stand.keuze else t("Welke zin past het meest bij jou?")
    rollen = volgorde(nummer - 1, stand.profiel.id)
    # A sentence keeps its digit: the one that was picked is only left out.
    keuzes: list[Keus[Stand | Terug]] = [
        Keus(str(at), t(stelling(nummer - 1, rol)), stand.na(bezig.kies(rol)))
        for at, rol in enumerate(rollen, start=1)
        if rol not in stand.keuze
    ]
    if bezig.test.mag_overslaan:
        keuzes.append(Keus("p", t("Overslaan"), stand.na(bezig.sla_over())))
    if bezig.kan_terug:
        keuzes.append(Keus("t", t("Ongedaan"), stand.na(bezig.terug())))
    kop = t("{n} van {totaal}", n=nummer, totaal=TRIADEN)
    return Scherm((f"{kop}. {vraag}",), (*keuzes, _terug(t)))


def uitslag(stand: Stand, t: Vertaler) -> Scherm[Stand | Terug]:
    """The result in words, with numbers when they are asked for, and what it is not."""
    test = stand.profiel.zelftest
    waar, punten_ = plaatsen(test), scores(test)
    rijen = [
        _rij(t, rol, t(PLAATSEN[waar[rol]]), een_decimaal(punten_[rol]) if stand.getallen else "")
        for rol in sorted(Rol, key=lambda rol: -punten_[rol])
    ]
    voor = (voorsprong_zin(t, test),) if stand.getallen else ()
    wissel = attrs.evolve(stand, getallen=not stand.getallen)
    return Scherm(
        stukken((uitslag_zin(t, test), *rijen), voor, kader(t)),
        (
            Keus(ENTER, t("Klaar"), Terug()),
            Keus("g", t("In woorden") if stand.getallen else t("Getallen"), wissel),
            Keus("o", t("Opnieuw"), attrs.evolve(stand, opnieuw=True)),
            *_net(stand, t),
        ),
    )


def _vraag(stand: Stand) -> Callable[[Vertaler], Scherm[Stand | Terug]]:
    return lambda t: zelftest(stand, t)


def _opnieuw(stand: Stand, t: Vertaler) -> Scherm[Stand | Terug]:
    """Sure? The answers go."""
    leeg = Stand(attrs.evolve(stand.profiel, zelftest=Zelftest()))
    regels = (
        t("De zelftest opnieuw doen?"),
        t("Je antwoorden van nu gaan weg. De rest van je profiel blijft."),
    )
    nee = Keus[Stand | Terug]("b", t("Nee, terug"), attrs.evolve(stand, opnieuw=False))
    return Scherm(regels, (Keus("j", t("Ja, opnieuw"), leeg), nee))


def _net(stand: Stand, t: Vertaler) -> tuple[Keus[Stand | Terug], ...]:
    """The last pick back, while it has just been made."""
    if not stand.begonnen:
        return ()
    return (Keus("t", t("Ongedaan"), stand.na(stand.bezig.terug())),)


def _nummer(test: Zelftest) -> int:
    """Which triad is at hand, counted from one."""
    return (test.volgende or 0) + 1


def _rij(t: Vertaler, rol: Rol, plaats: str, punten_: str) -> str:
    cijfer = f" ({t.getal(punten_)})" if punten_ else ""
    return f"{t(WOORDEN[rol])}: {plaats}{cijfer}"


def _terug(t: Vertaler) -> Keus[Stand | Terug]:
    return Keus("b", t("Terug"), Terug())
