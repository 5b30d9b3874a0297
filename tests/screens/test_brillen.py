"""A session alone in the window: three brillen, own words, and nothing that speaks of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from attrs import evolve
from screens.reizen import ZIN, Groep, reis
from screens.sessies import context, dek, doe, spel
from screens.toestand import Toestand
from screens.toestanden_alleen import ALLEEN, EIGEN

from game.domain import commands as c
from game.domain.dilemma import Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.views import View
from game.screens.base import Many, Pop, Push, Screen, Typ, Zet
from game.screens.registry import SCREENS, screen_for
from game.texts.alleen import COLLEGA, KERNVRAGEN, VOOR_EEN, drie_vragen_van, spreek_aan
from game.texts.vertaler import Vertaler
from game.ui.page import Page
from game.ui.pieces import Group, Text

B, O, V = Rol  # noqa: E741 - the letters of the roles, as on the cards
EEN = Groep(("",), alleen=True)
GAME = Path(__file__).parents[2] / "game"
TAFELWOORDEN = re.compile(
    r"\b(jullie|stoel|stoelen|duim|samen|tafel|speler \d|leest voor|bedient|vingers"
    r"|seat|seats|thumbs?|table|together|player \d|reads? aloud)\b",
    re.IGNORECASE,
)
WEG_VAN_TAFEL = frozenset({"samen"})
"""The receipt adds up: *samen* is also what three numbers are."""


def bij(fase: Fase, welk: int = 0) -> View:
    return reis(EEN).view(fase, welk)


def door_bril(rol: Rol) -> View:
    """Where nothing is chosen yet through the bril of that role."""
    view = bij(Fase.BRIL)
    while view.ronde.bril not in (rol, None):
        view = doe(view, c.KiesDoorBril(view.ronde.bril, c.Keuze(1)), c.GaVerder())
    return view


def pagina(screen: Screen, view: View, taal: str = "nl") -> Page:
    ctx = context(taal=taal)
    return screen.page(evolve(ctx, t=spreek_aan(ctx.t, view)), view)


def woorden(page: Page) -> Iterator[str]:
    """Every text on a page."""

    def binnen(pieces: tuple[object, ...]) -> Iterator[str]:
        for piece in pieces:
            if isinstance(piece, Group):
                yield from binnen(piece.pieces)
            elif isinstance(piece, Text):
                yield " ".join(run.text for line in piece.block.lines for run in line.runs)

    yield from binnen(page.pieces)
    yield from (target.label for target in page.targets)


# Words for one.


@pytest.mark.parametrize("state", ALLEEN, ids=lambda state: state.naam)
@pytest.mark.parametrize("taal", ["nl", "en"])
def test_no_screen_speaks_of_a_table(state: Toestand, taal: str) -> None:
    """What the case itself says is its author's, so that stays out of it."""
    groep = Groep(("",), **state.groep)
    view = state.view(groep, taal)
    assert view is not None
    zaak = view.dilemma
    eigen = " ".join((zaak.casus, zaak.jij, zaak.wending.houdt, zaak.wending.breekt,
                      *(u.tekst for u in zaak.uitkomsten.values()),
                      *(k.tekst + k.gevolg + k.kort for k in zaak.kaarten)))  # fmt: skip
    for tekst in woorden(pagina(state.maak(view), view, taal)):
        for gevonden in TAFELWOORDEN.finditer(tekst):
            woord = gevonden.group().lower()
            assert woord in eigen.lower() or woord in WEG_VAN_TAFEL, tekst


def test_every_sentence_for_one_replaces_one_that_a_table_is_told() -> None:
    """A sentence that was changed at the table would else be said there and here."""
    bron = "\n".join(
        pad.read_text("utf-8")
        for room in ("screens", "terminal", "texts", "verslag")
        for pad in sorted((GAME / room).rglob("*.py"))
        if pad.name != "alleen.py"
    )
    aaneen = re.sub(r'"\s*\n\s*"', "", bron)
    gezegd = [tafel for tafel in VOOR_EEN if re.search(f"[\"']{re.escape(tafel)}[\"']", aaneen)]
    assert gezegd == [*VOOR_EEN]


def test_at_a_table_nothing_is_said_otherwise() -> None:
    t = Vertaler()
    assert spreek_aan(t, None) == spreek_aan(spreek_aan(t, bij(Fase.PLAN)), None) == t


# Drie brillen.


def test_a_digit_chooses_a_card_at_once_and_enter_takes_the_bril_off() -> None:
    view, screen = bij(Fase.BRIL), SCREENS["bril"]()
    assert pagina(screen, view).by_key("enter") is None
    een = pagina(screen, view).by_key("1")
    assert een is not None
    assert een.wish == c.KiesDoorBril(B, c.Keuze(1))
    gekozen = doe(view, een.wish)
    verder = pagina(screen, gekozen).by_key("enter")
    assert verder is not None
    assert verder.wish == c.GaVerder()
    assert pagina(screen, gekozen).by_key("1") is None


def test_the_sentence_is_kept_when_its_field_is_left_and_only_when_it_changed() -> None:
    screen, view = SCREENS["bril"](), doe(bij(Fase.BRIL), c.KiesDoorBril(B, c.Keuze(1)))
    pagina(screen, view)
    assert screen.typed("waarom", "Omdat.") == c.ZegWaarom("Omdat.")
    assert screen.typed("waarom", " ") == Zet("field_name", "waarom")
    gezegd = doe(view, c.ZegWaarom("Omdat."))
    assert "Omdat." in list(woorden(pagina(screen, gezegd)))
    assert screen.typed("waarom", "Omdat. ") == Zet("field_name", "waarom")
    assert screen.typed("waarom", "") == c.ZegWaarom("")


def test_another_screen_and_the_next_day_show_what_was_chosen_and_said() -> None:
    view = doe(bij(Fase.BRIL), c.KiesDoorBril(B, EIGEN), c.ZegWaarom("Omdat."))
    tekst = " ".join(woorden(pagina(SCREENS["bril"](), view)))
    assert "Omdat." in tekst
    assert EIGEN.tekst in tekst


def test_both_cards_can_be_read_in_full_before_the_choice_and_after_it() -> None:
    for wensen in ([], [c.KiesDoorBril(B, EIGEN)]):
        view = doe(bij(Fase.BRIL), *wensen)
        kaarten = pagina(SCREENS["bril"](), view).by_key("k")
        assert kaarten is not None
        assert kaarten.wish == Push("kaart_groot", {"rol": B})


def test_no_key_but_tab_begins_the_typing_since_letters_do() -> None:
    for view, screen in (
        (doe(bij(Fase.BRIL), c.KiesDoorBril(B, c.Keuze(1))), SCREENS["bril"]()),
        (bij(Fase.DRIE_VRAGEN), SCREENS["drie_vragen"]()),
    ):
        assert screen.typt_vanzelf
        velden = [t for t in pagina(screen, view).targets if isinstance(t.wish, Typ)]
        assert [veld.keys for veld in velden] == [()]


def test_the_own_card_is_made_over_the_bril_and_comes_back_to_it() -> None:
    view = door_bril(O)
    eigen = pagina(SCREENS["bril"](), view).by_key("3")
    assert eigen is not None
    assert eigen.wish == Push("eigen_aanpak", {"soort": "bril", "stoel": 1, "rol": O})
    over = SCREENS["eigen_aanpak"](soort="bril", stoel=1, rol=O, plus=EIGEN.plus, min=V.uitkomst)
    klaar = pagina(over, view).by_key("enter")
    assert klaar is not None
    assert klaar.wish == Many((c.KiesDoorBril(O, c.Keuze(3, EIGEN.plus, V.uitkomst)), Pop()))


def test_an_own_card_that_lies_there_is_made_over_from_what_it_is() -> None:
    view = doe(bij(Fase.BRIL), c.KiesDoorBril(B, EIGEN))
    eigen = pagina(SCREENS["bril"](), view).by_key("3")
    assert eigen is not None
    nu = {"plus": EIGEN.plus, "min": EIGEN.min, "tekst": EIGEN.tekst}
    assert nu.items() <= eigen.wish.options.items()


def test_each_bril_has_its_question_and_another_of_the_people() -> None:
    gezegd = []
    for welk, rol in enumerate(Rol):
        view = door_bril(rol)
        tekst = " ".join(woorden(pagina(SCREENS["bril"](), view)))
        assert Vertaler()(KERNVRAGEN[rol]) in tekst
        gezegd.append(view.dilemma.kijkers[welk].zegt.split()[0] in tekst)
    assert all(gezegd)


def test_after_the_third_the_choices_lie_there_with_their_reasons() -> None:
    view = bij(Fase.BRIL)
    for rol in Rol:
        view = doe(view, c.KiesDoorBril(rol, c.Keuze(1)), c.ZegWaarom("Omdat."), c.GaVerder())
    tekst = " ".join(woorden(pagina(SCREENS["bril"](), view)))
    assert tekst.count("“Omdat.”") == 3
    verder = pagina(SCREENS["bril"](), view).by_key("enter")
    assert verder is not None
    assert verder.wish == c.GaVerder()


# The plan, the switch and the questions.


def test_where_enter_still_waits_its_button_says_for_what() -> None:
    plan = bij(Fase.PLAN)
    assert "Nog 3 kaarten" in woorden(pagina(SCREENS["plan"](), plan))
    twee = doe(plan, *(c.VulPlek(kaart) for kaart in plan.kaarten[:2]))
    assert "Nog 1 kaart" in woorden(pagina(SCREENS["plan"](), twee))
    own = SCREENS["eigen_aanpak"](soort="bril", rol=B)
    assert "Kies wat het brengt" in woorden(pagina(own, bij(Fase.BRIL)))
    own.plus = Uitkomst.RESULTAAT
    assert "Kies wat het kost" in woorden(pagina(own, bij(Fase.BRIL)))


def test_a_long_own_card_makes_the_other_rows_no_smaller() -> None:
    def groot(view: View) -> float:
        page = pagina(SCREENS["bril"](), view)
        groep = next(p for p in page.pieces if isinstance(p, Group) and p.key == "kaart:B1")
        return max(p.block.height for p in groep.pieces if isinstance(p, Text))

    kort, lang = bij(Fase.BRIL), c.Keuze(3, Uitkomst.RECHT, Uitkomst.RESULTAAT, ZIN)
    assert groot(doe(kort, c.KiesDoorBril(B, lang))) == groot(kort)


def test_the_plan_has_no_ruilen_and_no_rolwissel() -> None:
    page = pagina(SCREENS["plan"](), bij(Fase.PLAN))
    assert page.by_key("r") is page.by_key("w") is None
    assert page.by_key("k") is not None


def test_the_switch_takes_two_steps() -> None:
    view, screen = bij(Fase.SCHAKELEN), SCREENS["schakelen"]()
    uit = pagina(screen, view).by_key("1")
    assert uit is not None
    assert uit.wish == Zet("uit", view.ronde.plan[0])
    assert pagina(screen, view).by_key("backspace") is None
    screen.uit = view.ronde.plan[0]
    erin = pagina(screen, view).by_key("1")
    assert erin is not None
    assert isinstance(erin.wish, c.Schakel)
    assert (erin.wish.indiener, erin.wish.uit) == (0, view.ronde.plan[0])


def test_what_is_typed_answers_the_question_and_enter_goes_on_without() -> None:
    screen, view = screen_for(Fase.DRIE_VRAGEN)(), bij(Fase.DRIE_VRAGEN)
    assert screen.typed("antwoord", "Zo.") == c.SchrijfOp("Zo.")
    assert screen.typed("antwoord", " ") == Zet("field_name", "antwoord")
    verder = pagina(screen, view).by_key("enter")
    assert verder is not None
    assert verder.wish == c.SlaOver()


@pytest.mark.parametrize("zaak", sorted(dek().dilemmas))
def test_every_case_has_three_different_questions(zaak: str) -> None:
    view = reis(Groep(("",), zaak, alleen=True)).view(Fase.DRIE_VRAGEN)
    vragen = drie_vragen_van(Vertaler(), view)
    assert len(set(vragen)) == 3
    assert vragen[2] in chain(*COLLEGA.values())
    assert view.dilemma == spel().dilemmas[zaak]


def test_nothing_counts_down() -> None:
    view = evolve(bij(Fase.PLAN), verstreken=7200)
    gezegd = " ".join(woorden(pagina(SCREENS["plan"](), view)))
    assert "min" not in gezegd.split()
