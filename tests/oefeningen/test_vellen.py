"""Every sheet of every exercise fits, at every size, in every language, and reads as text."""

from __future__ import annotations

from itertools import product

import pytest
from attrs import evolve
from oefeningen.oefenen import blad, bladstanden
from screens.sessies import SIZES, context

from game.oefeningen import NAMEN, oefening
from game.screens.base import Context
from game.screens.beheerwensen import Oefenblad
from game.screens.oefening import OefeningScreen
from game.terminal.oefenblad import blad_scherm
from game.texts.vertaler import Vertaler
from game.ui.checks import problems
from game.ui.typing import TextInput

LOOKS = tuple(product(SIZES, (1.0, 1.15, 1.3), ("nl", "en")))


def op_blad(ctx: Context, naam: str, at: int, taal: str) -> Context:
    """The context with that sheet of the walk on the table."""
    t = Vertaler(taal)
    sheet = blad(naam, bladstanden(naam)[at], taal)
    return evolve(ctx, oefening=Oefenblad(t(oefening(naam).titel), sheet, kan_terug=at > 0))


@pytest.mark.parametrize("naam", NAMEN)
def test_every_sheet_fits_at_every_look(naam: str) -> None:
    found = []
    for size, tekst, taal in LOOKS:
        ctx = context(size, tekst=tekst, taal=taal)
        for at in range(len(bladstanden(naam))):
            here = op_blad(ctx, naam, at, taal)
            wrong = problems(OefeningScreen().page(here, None), ctx.stage)
            found += [f"{naam} {at} {size} {tekst} {taal}: {each}" for each in wrong]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("naam", NAMEN)
def test_every_field_can_be_typed_in_by_keys_and_by_letters(naam: str) -> None:
    found = []
    for size, board in product(((1280, 720), (1024, 768)), (False, True)):
        ctx = context(size, tekst=1.3, taal="nl")
        for at, stand in enumerate(bladstanden(naam)):
            veld = blad(naam, stand).veld
            if veld is None:
                continue
            screen = OefeningScreen()
            screen.typing, screen.field_name = TextInput.of("Hoe " * 60, veld.langst), veld.naam
            screen.board = board
            wrong = problems(screen.page(op_blad(ctx, naam, at, "nl"), None), ctx.stage)
            found += [f"{naam} {at} {size} {board}: {each}" for each in wrong]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("naam", NAMEN)
def test_no_two_answers_of_a_sheet_have_the_same_key(naam: str) -> None:
    for at in range(len(bladstanden(naam))):
        ctx = op_blad(context((1920, 1080)), naam, at, "nl")
        keys = [key for t in OefeningScreen().page(ctx, None).targets for key in t.keys]
        assert len(keys) == len(set(keys)), (naam, at, keys)
        scherm = blad_scherm(
            blad(naam, bladstanden(naam)[at]), naam, Vertaler("nl"), kan_terug=True
        )
        typed = [keus.toets for keus in scherm.keuzes]
        assert len(typed) == len(set(typed)), (naam, at, typed)
