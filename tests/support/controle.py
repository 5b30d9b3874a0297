"""A table that checks itself after every wish: what must hold whatever people do."""

from collections import Counter
from collections.abc import Sequence
from typing import get_args

import attrs
from support.tafel import SPEL

from game.domain import commands as c
from game.domain import events as e
from game.domain.decide import decide
from game.domain.delen import tel_rollen
from game.domain.dilemma import Rol
from game.domain.evolve import fold
from game.domain.fasen import toegestaan
from game.domain.keuzes import SPELERS
from game.domain.meespeler import volgende_wens
from game.domain.reden import Weigering
from game.domain.state import Klad, Ronde, Sessie
from game.domain.views import stoel_achter_scherm, view_for

KLAD = get_args(e.KladEvent)
EENMALIG = (e.LatVerschoven, e.RolGewisseld, e.Geschakeld, e.UitslagBepaald, e.WendingGetoetst)
"""What happens at most once in a round."""


class Controle:
    """A session that grants and refuses wishes, and fails as soon as something does not hold."""

    def __init__(self, groep: c.BeginSessie) -> None:
        events = decide(SPEL, None, groep)
        assert not isinstance(events, Weigering), events
        self.events: list[e.Event] = list(events)
        self.sessie: Sessie = fold(events)

    def vraag(self, command: c.Command) -> bool:
        """Ask for a wish; whether it was granted."""
        voor, kopie = self.sessie, repr(self.sessie)
        answer = decide(SPEL, voor, command)
        assert repr(voor) == kopie, "decide changes nothing"
        if isinstance(answer, Weigering):
            return False
        assert answer, "a granted wish has events"
        assert type(command) in toegestaan(voor.fase)
        assert not voor.gesloten
        klad = [isinstance(event, KLAD) for event in answer]
        assert all(klad) or not any(klad)
        noemt_geen_passer(voor, command, answer)
        self.events += answer
        self.sessie = fold(answer, voor)
        self.klopt()
        return True

    def speel(self) -> None:
        """One wish of the player that plays by itself, which is never refused."""
        if not self.sessie.gesloten:
            view = view_for(SPEL, self.sessie, stoel_achter_scherm(self.sessie))
            wens = volgende_wens(view)
            assert self.vraag(wens), wens

    def klopt(self) -> None:
        """What holds after every wish."""
        plan_klopt(self.sessie.ronde)
        stoelen_kloppen(self.sessie.ronde)
        for speler in self.sessie.spelers:
            keren = tel_rollen(self.sessie.rondes, speler.nummer)
            aantallen = [keren[rol] for rol in Rol]
            assert max(aantallen) - min(aantallen) <= 1
        gespeeld = [ronde.dilemma for ronde in self.sessie.rondes]
        assert len(set(gespeeld)) == len(gespeeld)
        assert set(gespeeld) <= set(self.sessie.dilemmas)

    def log_klopt(self) -> None:
        """What the whole log says: the same session again, and nothing done too often."""
        log = [event for event in self.events if not isinstance(event, KLAD)]
        assert fold(self.events) == self.sessie
        assert fold(log) == attrs.evolve(self.sessie, klad=Klad())
        ronde, keren = 0, Counter[tuple[object, ...]]()
        for event in geldig(log):
            ronde += isinstance(event, e.RondeBegonnen)
            if isinstance(event, EENMALIG):
                keren[ronde, type(event)] += 1
            if isinstance(event, e.Geruild):
                keren[ronde, e.Geruild, event.voorstel.stoel] += 1
        assert set(keren.values()) <= {1}


def plan_klopt(ronde: Ronde) -> None:
    """Three places, no card twice, and only cards that are on the table."""
    assert len(ronde.plekken) == 3
    assert len(set(ronde.plan)) == len(ronde.plan)
    vast = {kaart.code for kaart in SPEL.dilemmas[ronde.dilemma].kaarten}
    assert set(ronde.plan) <= vast | set(ronde.eigen)
    assert ronde.kassabon is None or len(ronde.plan) == 3


def stoelen_kloppen(ronde: Ronde) -> None:
    """Everybody has one seat; a seat has one player, or two who share a hand."""
    zittend = [nummer for stoel in ronde.stoelen for nummer in stoel]
    assert len(set(zittend)) == len(zittend)
    assert len(zittend) in SPELERS
    assert {len(stoel) for stoel in ronde.stoelen} <= {1, 2}
    assert len(ronde.rollen) == len(ronde.verdeeld)
    assert len(ronde.rollen) in (0, len(ronde.stoelen))


def geldig(events: Sequence[e.Event]) -> list[e.Event]:
    """The events that count: without those undone, and without the undoing."""
    over: list[e.Event] = []
    for event in events:
        if isinstance(event, e.Ongedaan):
            terug = max(i for i, eerder in enumerate(over) if isinstance(eerder, e.OMKEERBAAR))
            over = over[:terug]
        else:
            over.append(event)
    return over


def noemt_geen_passer(voor: Sessie, command: c.Command, answer: tuple[e.Event, ...]) -> None:
    """What is said about a pass, on the way to the log, names nobody who passed."""
    for event in answer:
        match event:
            case e.GrepenOnthuld(grepen):
                assert grepen.keys() == voor.klad.grepen.keys()
                assert None not in grepen.values()
            case e.Onthuld(voorstellen):
                assert {v.stoel for v in voorstellen} == voor.klad.voorstellen.keys()
            case e.RolGevoeld(gevoel):
                assert None not in gevoel.values()
                terug = isinstance(command, c.VoelRol) and command.cijfer is None
                assert not terug or command.speler not in gevoel
            case e.BeurtGegeven(beurt):
                assert beurt != voor.beurt
