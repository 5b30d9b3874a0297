"""The fold of the debrief: what its events add to a session. It holds no rule at all."""

from __future__ import annotations

from attrs import evolve as change

from game.domain import events_terugblik as e
from game.domain.state import Sessie, met


def kijk_terug(sessie: Sessie, event: e.TerugblikEvent) -> Sessie:  # noqa: PLR0911 - an arm each
    """The session after an event of the debrief."""
    match event:
        case e.TerugkijkenBegonnen(vorm, seconden):
            return change(sessie, vorm=vorm, terugkijktijd=seconden)
        case e.VormGekozen(vorm):
            return change(sessie, vorm=vorm)
        case e.MomentenGekozen(soorten):
            return change(sessie, momenten=soorten)
        case e.BankvraagGesteld(vraag):
            return change(sessie, gesteld=(*sessie.gesteld, vraag))
        case e.RolGeleend():
            return change(sessie, geleend=event)
        case e.KrachtGenoemd():
            return change(sessie, krachten=(*sessie.krachten, event))
        case e.RugzakGespeeld(speler):
            return change(sessie, rugzak=met(sessie.rugzak, speler, event))
        case e.TrotsGehoord(rollen):
            return change(sessie, trots=rollen)
        case e.VoorwerpAangewezen(rollen):
            return change(sessie, gewezen=rollen)
        case e.BuitenvraagGekozen(vraag):
            return change(sessie, buitenvraag=vraag)
