"""What one seat may know: the session with everybody else's klad taken out.

The log is public, so only the klad has to be masked. In the open the fingers are already up and
the klad is what one player taps in, so the shared screen sees it. Behind the screen a seat sees
its own choice and nobody else's, and no one sees whether anybody passed.
"""

from __future__ import annotations

from functools import cached_property

import attrs
from attrs import frozen

from game.domain.afronden import vragen
from game.domain.commands import Onthul
from game.domain.dilemma import Dilemma, Gelegd, Rol, Tweeling
from game.domain.events import Speler
from game.domain.fase import STAP, Fase, Stap
from game.domain.fasen import AFSLUITING, ONBESLIST
from game.domain.keuzes import Niveau
from game.domain.kiezen import greep_klaar, kaarten_op_tafel, rol_van
from game.domain.klas import DOCENT, Klas
from game.domain.les import volgende_stap
from game.domain.momenten import Moment, momenten
from game.domain.score import mix_van
from game.domain.state import Klad, Ronde, Sessie, Spel, gelegd
from game.domain.tijdplan import tijdplan
from game.domain.verloop import (
    BANKVRAGEN,
    TERUGKIJKEN_VANAF,
    hierna,
    na_tweeling,
    overgeslagen,
    spreekvolgorde,
)


@frozen
class View:
    """A session as one seat may see it; `stoel` None is the screen that all look at."""

    spel: Spel
    sessie: Sessie
    stoel: int | None = None
    verstreken: int = 0
    """Seconds played so far, set by whoever owns the clock."""

    @property
    def fase(self) -> Fase:
        """The phase that the table is in."""
        return self.sessie.fase

    @property
    def alleen(self) -> bool:
        """Whether one person plays, who is spoken to as *je* and waits for nobody."""
        return self.spel.spelvorm.alleen

    @property
    def stap(self) -> Stap | None:
        """The step of the round that is named along the top, if any."""
        return STAP.get(self.fase)

    @property
    def stappen(self) -> tuple[Stap, ...]:
        """The steps of this round or of the debrief, without those that do not apply now."""
        vorm = self.spel.spelvorm
        reeks = vorm.slot if self.fase in vorm.slot else vorm.ronde
        fasen = (f for f in reeks if not overgeslagen(self.spel, self.sessie, f, self.verstreken))
        return tuple(dict.fromkeys(STAP[fase] for fase in fasen if fase in STAP))

    @property
    def uitgespeeld(self) -> tuple[Ronde, ...]:
        """The rounds that came as far as an outcome; of an own case, as far as a whole plan."""
        eigen = self.sessie.eigen_zaak is not None
        return tuple(
            ronde
            for ronde in self.sessie.rondes
            if ronde.kassabon is not None or (eigen and None not in ronde.plekken)
        )

    @property
    def ronde(self) -> Ronde:
        """The round being played."""
        return self.sessie.ronde

    @property
    def dilemma(self) -> Dilemma:
        """The dilemma of the round, in the language of the deck at hand."""
        dilemma, eigen = self.spel.dilemmas[self.ronde.dilemma], self.sessie.eigen_zaak
        return dilemma if eigen is None else eigen.vul(dilemma)

    @property
    def klas(self) -> Klas:
        """The class of a lesson; TypeError where no lesson is given."""
        if self.sessie.klas is None:
            raise TypeError("no lesson is given here")
        return self.sessie.klas

    @property
    def toegestaan(self) -> frozenset[type]:
        """The kinds of wish that can be granted now."""
        return frozenset() if self.sessie.gesloten else self.spel.spelvorm.toegestaan(self.fase)

    @property
    def kan_ongedaan(self) -> bool:
        """Whether there is something to take back in this phase."""
        return self.sessie.terug is not None

    @property
    def toon_lat_vooraf(self) -> bool:
        """Whether the lat is on the table before the plan (niveau licht)."""
        return self.sessie.niveau is Niveau.LICHT

    @property
    def toon_bon(self) -> bool:
        """Whether receipts, bands and numbers may be shown at all."""
        return self.sessie.niveau is not Niveau.GESPREK

    @property
    def minuten_tot_terugkijken(self) -> int:
        """Whole minutes until the debrief should begin, rounded up; 0 when it is time."""
        over = self.sessie.minuten * 60 * TERUGKIJKEN_VANAF - self.verstreken
        return max(0, -int(-over // 60))

    @property
    def tijd_om_terug_te_kijken(self) -> bool:
        """Whether the moment that was planned for the debrief came while a round is played."""
        # Nobody hurries who plays alone.
        te_laat = self.fase not in AFSLUITING and not self.minuten_tot_terugkijken
        return te_laat and not self.alleen

    @property
    def minuten_tot_einde(self) -> int:
        """Whole minutes until the planned end, rounded up; 0 when it is time."""
        return max(0, -int(-(self.sessie.minuten * 60 - self.verstreken) // 60))

    @property
    def minuten(self) -> int:
        """The minutes planned for this part of the debrief; 0 where there is no plan."""
        return tijdplan(self.sessie).get(self.fase, 0)

    @property
    def volgorde(self) -> tuple[int, ...]:
        """The players in the order of speaking."""
        return spreekvolgorde(self.sessie)

    @property
    def hierna(self) -> int | None:
        """Who has the turn after this one, or None."""
        return hierna(self.sessie)

    @cached_property
    def momenten(self) -> tuple[Moment, ...]:
        """The moments of the session that are worth talking about."""
        return momenten(self.spel, self.sessie)

    @property
    def bankvraag(self) -> str | None:
        """The id of the question of the bank that is on the table, if any."""
        gesteld = self.sessie.gesteld
        return gesteld[-1] if gesteld and self.fase in BANKVRAGEN else None

    @property
    def volgende_stap(self) -> Fase | None:
        """The step of the lesson that comes after this one, if any."""
        return volgende_stap(self.spel, self.sessie) if self.sessie.klas else None

    @property
    def onthul_eerst(self) -> bool:
        """Whether a class first looks at what came in for this step, before it goes on."""
        klas = self.sessie.klas
        if klas is None or self.fase in klas.tellingen or Onthul not in self.toegestaan:
            return False
        return bool(klas.bus(self.fase).binnen) or self.fase is Fase.DUIMEN

    @property
    def greep_klaar(self) -> bool:
        """Whether this seat has had its greep in its closed turn."""
        return self.stoel is not None and greep_klaar(self.sessie, self.stoel)

    @property
    def tweeling(self) -> Tweeling | None:
        """What ties this dilemma to its twin, when the table has just played that one."""
        return na_tweeling(self.spel, self.sessie)

    @property
    def vragen(self) -> tuple[str, ...]:
        """The questions that this round can look back with, in order."""
        return vragen(self.spel, self.sessie)

    @property
    def vraag(self) -> str:
        """The question that lies there now."""
        return self.vragen[self.ronde.vraag % len(self.vragen)]

    def in_ronde(self, nummer: int) -> View:
        """The session with that round as its last: what is asked of the round is asked of that."""
        return attrs.evolve(
            self, sessie=attrs.evolve(self.sessie, rondes=self.sessie.rondes[:nummer])
        )

    def kaart(self, code: str) -> Gelegd:
        """The card behind a code in this round."""
        return gelegd(self.dilemma, self.ronde, code)

    @property
    def kaarten(self) -> tuple[str, ...]:
        """Every card on the table: the six and each eigen aanpak proposed."""
        return kaarten_op_tafel(self.dilemma, self.ronde)

    def rol(self, stoel: int) -> Rol | None:
        """The role of a seat where this view may know it, else None."""
        if self.ronde.rollen or stoel == self.stoel:
            return rol_van(self.sessie, stoel)
        return None

    def spelers_op(self, stoel: int) -> tuple[Speler, ...]:
        """The players on a seat: one, or two when they share a hand."""
        return tuple(self.sessie.speler(nummer) for nummer in self.ronde.stoelen[stoel])

    @property
    def stadsdelen(self) -> int:
        """Pieces of the city: one per 10 points of the last waarde of each round (spel.md).

        The round at hand adds its pieces after the switch: sooner would tell the verdict.
        """
        rondes = self.sessie.rondes
        return sum(map(_stadsdelen, rondes[:-1] if self.fase in ONBESLIST else rondes))

    @property
    def nieuwe_stadsdelen(self) -> int:
        """What the round at hand brings to the city; nothing while that is undecided."""
        return 0 if self.fase in ONBESLIST else _stadsdelen(self.ronde)

    @property
    def weg(self) -> tuple[tuple[int, int, int], ...]:
        """The way through the triangle: the mix of each round's last plan."""
        mixen = []
        for ronde in self.uitgespeeld:
            dilemma = self.spel.dilemmas[ronde.dilemma]
            mixen.append(mix_van([gelegd(dilemma, ronde, kaart) for kaart in ronde.plan]))
        return tuple(mixen)


def _stadsdelen(ronde: Ronde) -> int:
    """What a round brings to the city; broken off before the wending, its plan as it stood."""
    bon = ronde.laatste_bon
    if bon is None:
        return 0
    getoetst = ronde.wending_houdt is not None
    return int((bon.laatste_waarde if getoetst else bon.waarde) // 10)


def view_for(spel: Spel, sessie: Sessie, stoel: int | None, verstreken: int = 0) -> View:
    """The view of a seat, or of the shared screen when `stoel` is None."""
    klad, klas = _masked(sessie, stoel), _gemaskeerd(sessie.klas, stoel)
    terug = None if sessie.terug is None else attrs.evolve(sessie.terug, klad=Klad(), terug=None)
    gezien = attrs.evolve(sessie, klad=klad, klas=klas, terug=terug)
    return View(spel, gezien, stoel, verstreken)


def stoel_achter_scherm(sessie: Sessie) -> int | None:
    """The seat that sits behind the screen now, if any: whose view the device shows."""
    return sessie.klad.beurt if sessie.klad.bezig else None


def _gemaskeerd(klas: Klas | None, stoel: int | None) -> Klas | None:
    """A class as a seat may see it: its own answers, for the shared screen how many there are."""
    if klas is None or stoel == DOCENT:
        return klas
    if stoel is None:
        dicht = {fase: bus.gesloten() for fase, bus in klas.bussen.items()}
        return attrs.evolve(klas, bussen=dicht)
    return attrs.evolve(
        klas,
        deelnemers=tuple(each for each in klas.deelnemers if each.nummer == stoel),
        bussen={fase: bus.van(stoel) for fase, bus in klas.bussen.items()},
        zinnen=(),
        tickets=(),
    )


def _masked(sessie: Sessie, stoel: int | None) -> Klad:
    klad = sessie.klad
    if sessie.fase is not Fase.DICHT:
        return Klad(grepen=klad.grepen, voorstellen=klad.voorstellen)
    return attrs.evolve(
        klad,
        gegrepen=klad.gegrepen & {stoel},
        grepen={s: rol for s, rol in klad.grepen.items() if s == stoel},
        voorstellen={s: v for s, v in klad.voorstellen.items() if s == stoel},
    )
