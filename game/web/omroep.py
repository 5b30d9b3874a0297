"""What every phone shows now: its sheet as text, made once for all phones that see the same.

A vote changes the sheet of one seat and of no other, so that looking which changed must cost next
to nothing: `Kern` holds all that a sheet is made of. A test holds every sheet against one that is
made anew out of the view of that seat.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Hashable, Mapping
from itertools import zip_longest

from attrs import field, frozen

from game.domain.klas import DOCENT, Deelnemer, Klas
from game.domain.state import Sessie, Spel
from game.domain.views import view_for
from game.texts.vertaler import TALEN, Vertaler
from game.web.blad import telefoonblad
from game.web.docentblad import docentblad

VERTALERS = {taal: Vertaler(taal) for taal in TALEN}


@frozen(eq=False)
class Beeld:
    """The newest state of the lesson, as the game gave it."""

    spel: Spel
    sessie: Sessie
    verstreken: int
    taal: str
    andere: Mapping[str, Spel] = field(factory=dict)
    """The same deck in other languages, as far as there is one."""

    @property
    def klas(self) -> Klas:
        """The class; a room is opened for nothing else."""
        if self.sessie.klas is None:
            raise ValueError("a room belongs to a class")
        return self.sessie.klas

    def in_taal(self, taal: str) -> Spel:
        """The deck in a language, or as the room has it."""
        return self.spel if taal == self.taal else self.andere.get(taal, self.spel)


class Omroep:
    """Makes sheets, and remembers those of this step."""

    def __init__(self) -> None:
        self._beeld: Beeld | None = None
        self._gemeen: tuple[object, ...] = ()
        self._deelnemers: dict[int, Deelnemer] = {}
        self._gemaakt: dict[Hashable, str] = {}

    def neem(self, beeld: Beeld) -> Collection[int]:
        """From now on sheets are of this state; the seats whose sheet may be another one now."""
        oud, gemeen = self._beeld, _gemeen(beeld)
        # What is the same object is equal at once; only a new step makes this compare at length.
        zelfde = gemeen == self._gemeen
        if not zelfde:
            self._gemaakt.clear()
        self._beeld, self._gemeen = beeld, gemeen
        self._deelnemers = {each.nummer: each for each in beeld.klas.aanwezig}
        anders = _anders(oud.klas, beeld.klas) if zelfde and oud is not None else None
        return range(len(beeld.klas.deelnemers)) if anders is None else anders

    @property
    def beeld(self) -> Beeld | None:
        """The state that sheets are of."""
        return self._beeld

    def is_weg(self, nummer: int) -> bool:
        """Whether a seat was taken away; one that is so new that we do not know it yet, was not."""
        beeld = self._beeld
        if beeld is None:
            return False
        return nummer < len(beeld.klas.deelnemers) and nummer not in self._deelnemers

    def blad(self, nummer: int, taal: str) -> str | None:
        """The sheet of a seat; None while there is none."""
        beeld, deelnemer = self._beeld, self._deelnemers.get(nummer)
        if beeld is None or deelnemer is None:
            return None
        kern = (taal, *_kern(beeld.klas, deelnemer))
        if kern not in self._gemaakt:
            view = view_for(beeld.in_taal(taal), beeld.sessie, nummer, beeld.verstreken)
            gemaakt = telefoonblad(view, deelnemer, VERTALERS[taal])
            self._gemaakt[kern] = tekst({"blad": gemaakt})
        return self._gemaakt[kern]

    def docentblad(self, taal: str) -> str | None:
        """The sheet of the teacher; None while there is none."""
        beeld = self._beeld
        if beeld is None:
            return None
        view = view_for(beeld.in_taal(taal), beeld.sessie, DOCENT, beeld.verstreken)
        return tekst({"blad": docentblad(view, VERTALERS[taal])})


def tekst(bericht: object) -> str:
    """A message as it goes over the line."""
    return json.dumps(bericht, ensure_ascii=False, separators=(",", ":"))


def _gemeen(beeld: Beeld) -> tuple[object, ...]:
    """What the sheets of all seats are made of."""
    klas, sessie = beeld.klas, beeld.sessie
    return (
        *(beeld.spel, beeld.taal, tuple(beeld.andere.values())),
        *(sessie.fase, sessie.gesloten, sessie.ronde.dilemma, sessie.ronde.nummer),
        *(klas.stap_op, klas.hoeken, klas.opzet, klas.tafels),
    )


def _anders(oud: Klas, nieuw: Klas) -> set[int] | None:
    """The seats that did something, or that something was done to; None when it may be anybody."""
    paren = zip_longest(oud.deelnemers, nieuw.deelnemers)
    anders = {na.nummer for voor, na in paren if na is not None and voor is not na}
    for fase in {*oud.bussen, *nieuw.bussen}:
        voor, na = oud.bus(fase), nieuw.bus(fase)
        if voor is na:
            continue
        if voor.plannen != na.plannen or voor.wissels != na.wissels:
            return None
        for bus_voor, bus_na in (
            (voor.stemmen, na.stemmen),
            (voor.eigen, na.eigen),
            (voor.tickets, na.tickets),
        ):
            alle = {*bus_voor, *bus_na}
            anders |= {nummer for nummer in alle if bus_voor.get(nummer) != bus_na.get(nummer)}
    return anders


def _kern(klas: Klas, deelnemer: Deelnemer) -> tuple[Hashable, ...]:
    """What the sheet of one seat is made of besides; equal kernels have equal sheets."""
    nummer, tafel = deelnemer.nummer, -1 if deelnemer.tafel is None else deelnemer.tafel
    uitslag = klas.tafels.get(tafel)
    heeft_pen = uitslag is not None and uitslag.plan.pen == nummer
    erin: list[Hashable] = []
    for fase, bus in klas.bussen.items():
        plan = bus.plannen.get(tafel)
        eigen = plan.kaarten if plan is not None and plan.pen == nummer else None
        wissel = bus.wissels.get(tafel) if heeft_pen else None
        in_bus = (
            bus.stemmen.get(nummer),
            bus.eigen.get(nummer),
            bus.tickets.get(nummer),
            bus.zinnen.get(nummer),
        )
        if any(each is not None for each in (*in_bus, eigen, wissel)):
            erin.append((fase, *in_bus, eigen, wissel))
    return (klas.rol(deelnemer), tafel, deelnemer.gedempt, heeft_pen, *erin)
