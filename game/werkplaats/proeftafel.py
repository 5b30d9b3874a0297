"""A table that checks itself after every wish, and stops at the first promise that breaks.

It plays by the real rules: decide, evolve and the views. A test may hand in other rules, to see
that a broken one is found out.
"""

from __future__ import annotations

from collections.abc import Callable

import attrs
from attrs import frozen

from game.domain import commands as c
from game.domain import events as e
from game.domain.decide import decide
from game.domain.dilemma import Rol
from game.domain.evolve import evolve
from game.domain.fase import Fase
from game.domain.meespeler import volgende_wens
from game.domain.reden import Weigering
from game.domain.state import Klad, Sessie, Spel
from game.domain.views import View, stoel_achter_scherm, view_for
from game.session.codec import schrijf_event
from game.session.vouwen import vouw
from game.werkplaats.belofte import Belofte, Gebroken, houd
from game.werkplaats.beloften import (
    KLAD,
    aanbod_klopt,
    bon_telt_op,
    klad_blijft_apart,
    niets_te_vaak,
    noemt_geen_passer,
    plan_klopt,
    verdeling_klopt,
)

WIE = (e.RondeBegonnen, e.RollenVerdeeld, e.RolGewisseld, e.SpelerGekomen, e.SpelerGegaan)
"""What changes who sits where, with which role, and about what."""

Answer = tuple[e.Event, ...] | Weigering


@frozen
class Regels:
    """The rules that a table plays by."""

    decide: Callable[[Spel, Sessie | None, c.Command], Answer] = decide
    evolve: Callable[[Sessie | None, e.Event], Sessie] = evolve
    kijk: Callable[[Spel, Sessie, int | None], View] = view_for


class Proeftafel:
    """A session that grants and refuses wishes; raises Gebroken when something does not hold."""

    def __init__(self, spel: Spel, groep: c.BeginSessie, regels: Regels | None = None) -> None:
        self.spel, self.regels = spel, regels or Regels()
        self.besluiten: list[tuple[e.Event, ...]] = []
        answer = self.regels.decide(spel, None, groep)
        if isinstance(answer, Weigering):
            raise Gebroken(Belofte.AANBOD, answer.reden.name)
        self._sessie: Sessie | None = None
        self._neem(answer)

    @property
    def sessie(self) -> Sessie:
        """The session as it stands."""
        if self._sessie is None:
            raise Gebroken(Belofte.LOGBOEK, "leeg")
        return self._sessie

    @property
    def events(self) -> list[e.Event]:
        """All that happened, silent choices included."""
        return [event for besluit in self.besluiten for event in besluit]

    @property
    def view(self) -> View:
        """What the device shows now."""
        return self.regels.kijk(self.spel, self.sessie, stoel_achter_scherm(self.sessie))

    def vraag(self, command: c.Command) -> Answer:
        """Ask for a wish; what happened, or why not."""
        voor = self.sessie
        answer = self.regels.decide(self.spel, voor, command)
        aanbod_klopt(self.view, command, not isinstance(answer, Weigering))
        if isinstance(answer, Weigering):
            return answer
        klad_blijft_apart(command, answer)
        noemt_geen_passer(voor, command, answer)
        self._neem(answer)
        if voor.fase is Fase.DICHT:
            self._lekt_niet(voor, answer)
        return answer

    def zinnige_wens(self) -> c.Command:
        """What the player that plays by itself would wish now."""
        return volgende_wens(self.view)

    def speel(self) -> Answer:
        """One wish of the player that plays by itself, which is never refused."""
        command = self.zinnige_wens()
        answer = self.vraag(command)
        houd(not isinstance(answer, Weigering), Belofte.AANBOD, command)
        return answer

    def klopt(self, answer: tuple[e.Event, ...]) -> None:
        """What holds after every wish that was granted."""
        dilemma = self.spel.dilemmas[self.sessie.ronde.dilemma]
        plan_klopt(self.sessie.ronde, dilemma)
        if any(isinstance(event, WIE) for event in answer):
            verdeling_klopt(self.sessie)
        for event in answer:
            if isinstance(event, e.UitslagBepaald | e.LatVerschoven | e.Geschakeld):
                bon_telt_op(event.kassabon, dilemma)

    def log_klopt(self) -> None:
        """The whole log, as it would stand on disk, tells the same session again."""
        publiek = [besluit for besluit in self.besluiten if not isinstance(besluit[0], KLAD)]
        niets_te_vaak([event for besluit in publiek for event in besluit])
        regels = b"".join(
            schrijf_event(event, 0, nog)
            for besluit in publiek
            for nog, event in zip(range(len(besluit) - 1, -1, -1), besluit, strict=True)
        )
        verwacht = attrs.evolve(self.sessie, klad=Klad())
        houd(vouw(regels, 0).stand.sessie == verwacht, Belofte.LOGBOEK)
        houd(self._vouw(tuple(self.events)) == self.sessie, Belofte.LOGBOEK)

    def _neem(self, answer: tuple[e.Event, ...]) -> None:
        self._sessie = self._vouw(answer, self._sessie)
        self.besluiten.append(answer)
        self.klopt(answer)

    def _vouw(self, events: tuple[e.Event, ...], sessie: Sessie | None = None) -> Sessie | None:
        for event in events:
            sessie = self.regels.evolve(sessie, event)
        return sessie

    def _lekt_niet(self, voor: Sessie, answer: tuple[e.Event, ...]) -> None:
        """Had this seat chosen otherwise, everybody else would see the same."""
        for event in answer:
            ander = _anders(event)
            if ander is None or not isinstance(event, e.GreepGekozen | e.KaartGekozen):
                continue
            anders = self.regels.evolve(voor, ander)
            for stoel in (None, *range(len(voor.ronde.stoelen))):
                if stoel != event.stoel:
                    gezien = (self._gezien(sessie, stoel) for sessie in (self.sessie, anders))
                    houd(next(gezien) == next(gezien), Belofte.GEEN_LEK, f"stoel {stoel}")

    def _gezien(self, sessie: Sessie, stoel: int | None) -> object:
        view = self.regels.kijk(self.spel, sessie, stoel)
        return view.sessie, view.sessie.terug, view.kaarten, view.greep_klaar


def _anders(event: e.Event) -> e.Event | None:
    """Another choice that the same seat could have made in silence."""
    match event:
        case e.GreepGekozen(stoel, rol):
            return e.GreepGekozen(stoel, None if rol else Rol.VERBINDER)
        case e.KaartGekozen(stoel, voorstel):
            return e.KaartGekozen(stoel, None if voorstel else e.Voorstel(stoel, "B1"))
        case _:
            return None
