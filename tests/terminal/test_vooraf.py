"""A warming-up before a session at the terminal, and the object that comes back at its end."""

from __future__ import annotations

import attrs
from support.tafel import op

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.loading import standaard_dek
from game.terminal.aandenken import aandenken
from game.texts.vertaler import Vertaler

OPZET = ["1", "2", "Ann, Bob", "1", "", "2", "1", ""]
VOORWERP = ["1", "3", "", "", ""]
"""Ann at the Bureaucraat, Bob at the Verbinder; tell, and defend."""


def _met_voorwerpen(terminal):
    """At this terminal, with the shipped deck: the small one has no objects."""
    return attrs.evolve(terminal, dek=standaard_dek())


def test_beside_the_spelcode_a_warming_up_can_be_chosen_and_goes_first(terminal):
    thema = [*OPZET[:4], "", "", *OPZET[5:]]
    gezegd = _met_voorwerpen(terminal).speel([*thema, "w", "1", "", *VOORWERP * 3, "2", "", "q"])
    assert "Warming-up vooraf?" in gezegd
    voor, _, na = gezegd.partition("Welke betekenis had je zelf niet bedacht?")
    assert "Voorwerp 3 van 3" in voor
    assert "Ronde 1 van 1" in na


def test_then_lies_beside_now_without_the_name_of_who_passed():
    tafel = op(Fase.AANDENKEN).na(c.WijsVoorwerp(0, Rol.ONDERNEMER))
    gezegd = "\n".join(aandenken(tafel.view(), Vertaler("nl")).regels)
    assert "Koffiekan" in gezegd
    assert "Toen: Bureaucraat 1, Verbinder 2." in gezegd
    assert "Nu: Ondernemer 1." in gezegd
