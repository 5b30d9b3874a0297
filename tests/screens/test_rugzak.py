"""The rugzak: the team as a picture, the role it borrows, a strength, and a private card."""

from __future__ import annotations

import pytest
from attrs import evolve
from screens.sessies import NAMEN, SIZES, context, doe, pagina, sessie_in
from screens.toetsen import Tafel

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.events import KrachtGenoemd, RolGeleend, RugzakGespeeld
from game.domain.fase import Fase
from game.domain.keuzes import Manier, Rugzaksoort
from game.domain.profiel import Profiel
from game.domain.views import View
from game.screens.base import Context, Many, Pop, Push, Typ, Zet
from game.screens.kracht import KrachtScreen
from game.screens.lenen import LenenScreen
from game.screens.rugzak import RugzakScreen
from game.screens.rugzakkaart import RugzakkaartScreen
from game.screens.rugzaktekens import KAARTTEKENS
from game.ui.checks import problems
from game.ui.page import Page, flat
from game.ui.pieces import Text


def woorden(page: Page) -> list[str]:
    """Every text on the page, each in one line."""
    return [
        " ".join("".join(run.text for run in line.runs) for line in piece.block.lines)
        for piece in flat(page.pieces)
        if isinstance(piece, Text)
    ]


def na_grepen(grepen: str, **opties: object) -> View:
    """A table in the rugzak where the seats reached for these roles first; `-` passed."""
    view = sessie_in(Fase.GREEP, spelers=len(grepen), **opties)  # type: ignore[arg-type]
    rollen = {rol.letter: rol for rol in Rol}
    keuzes = [(seat, rollen[teken]) for seat, teken in enumerate(grepen) if teken != "-"]
    view = doe(view, *(c.KiesGreep(seat, rol) for seat, rol in keuzes), c.Onthul(), c.RondAf())
    return naar_rugzak(view)


def naar_rugzak(view: View) -> View:
    """On through the debrief."""
    while view.fase is not Fase.RUGZAK:
        view = doe(view, c.GaVerder())
    return view


def test_the_names_stand_with_the_role_that_they_reached_for() -> None:
    said = woorden(pagina(RugzakScreen(), na_grepen("VVBO")))
    at = {naam: said.index(naam) for naam in ("Joost", "Mei Ling", "Samira", "Thomas")}
    hoek = {rol: said.index(rol) for rol in ("Bureaucraat", "Ondernemer", "Verbinder")}
    assert hoek["Bureaucraat"] < at["Samira"] < hoek["Ondernemer"] < at["Thomas"]
    assert hoek["Ondernemer"] < hoek["Verbinder"] < at["Joost"] < at["Mei Ling"]


def test_a_role_that_nobody_reached_for_is_empty_and_said() -> None:
    said = woorden(pagina(RugzakScreen(), na_grepen("VVBV")))
    assert said.count("Hier greep niemand naar.") == 1
    assert "Naar de Ondernemer greep hier niemand." in said


def test_who_passed_stands_nowhere() -> None:
    """Who is missing would be the one, so nobody stands there: only what was reached for."""
    for grepen in ("VOB-", "V-BB", "--BO"):
        said = woorden(pagina(RugzakScreen(), na_grepen(grepen)))
        assert not {"Joost", "Mei Ling", "Samira", "Thomas"} & {*said}
        assert said.count("Hier werd naar gegrepen.") == len({*grepen} - {"-"})
        assert "past" not in " ".join(said).lower()


def test_when_nobody_reached_no_corner_says_so() -> None:
    said = " ".join(woorden(pagina(RugzakScreen(), na_grepen("----"))))
    assert "niemand" not in said


@pytest.mark.parametrize(("key", "rol"), [*zip("123", Rol, strict=True)])
def test_a_digit_says_which_role_is_missed_and_another_from_whom(key: str, rol: Rol) -> None:
    tafel = Tafel(Fase.RUGZAK)
    tafel.toets(key)
    assert tafel.screen.name == "lenen"
    tafel.toets("2")
    assert tafel.screen.name == "rugzak"
    assert tafel.sessie.geleend == RolGeleend(rol, 1)


def test_a_role_can_be_borrowed_outside_the_table_and_the_question_left_open() -> None:
    tafel = Tafel(Fase.RUGZAK)
    tafel.toets("3", "0")
    assert tafel.sessie.geleend == RolGeleend(Rol.VERBINDER, None)
    tafel.toets("z", "1", "esc")
    assert tafel.screen.name == "rugzak"
    assert tafel.sessie.geleend is None


def test_the_same_by_mouse() -> None:
    tafel = Tafel(Fase.RUGZAK)
    tafel.kies("mist:ondernemer")
    tafel.kies("speler:3")
    assert tafel.sessie.geleend == RolGeleend(Rol.ONDERNEMER, 3)


def test_a_hidden_strength_is_typed_shown_and_then_named() -> None:
    tafel = Tafel(Fase.RUGZAK)
    tafel.toets("v", "3")
    tafel.typ("Ziet wie er stil wordt.")
    assert tafel.sessie.krachten == ()
    assert "“Ziet wie er stil wordt.”" in woorden(tafel.page)
    tafel.toets("enter")
    assert tafel.screen.name == "rugzak"
    assert tafel.sessie.krachten == (KrachtGenoemd(2, "Ziet wie er stil wordt."),)
    assert any("Ziet wie er stil wordt." in zin for zin in woorden(tafel.page))


def test_typing_nothing_says_nothing_and_a_step_back_asks_who_again() -> None:
    tafel = Tafel(Fase.RUGZAK)
    tafel.toets("v", "1")
    tafel.typ("  ")
    tafel.toets("enter")
    assert tafel.screen.typing is not None, "Enter begins to type while nothing stands there"
    tafel.typ("")
    tafel.toets("backspace")
    assert isinstance(tafel.screen, KrachtScreen)
    assert tafel.screen.wie is None
    tafel.toets("esc")
    assert tafel.sessie.krachten == ()


def test_a_card_out_of_the_rugzak_is_chosen_told_and_laid_down() -> None:
    tafel = Tafel(Fase.RUGZAK)
    tafel.toets("r", "4", "2")
    tafel.typ("Ik stond in de haven.")
    tafel.toets("enter")
    assert tafel.sessie.rugzak == {3: RugzakGespeeld(3, Rugzaksoort.WERK, "Ik stond in de haven.")}
    tafel.toets("r")
    assert tafel.page.by_key("4") is None, "one card for each player and session"
    assert tafel.page.by_key("1") is not None


class TestProfiel:
    """Mei Ling opened a profiel in which one card is written."""

    tekst = "Ik maakte de kaartenbak van de hele afdeling."

    def table(self) -> tuple[View, Context]:
        profiel = Profiel("mei", "Mei Ling", "2026-01-01", rugzak={Rugzaksoort.WERK: self.tekst})
        view = doe(na_grepen("BOVB"), c.OpenProfiel(1, "mei"))
        return view, evolve(context(), profielen={"mei": profiel})

    def test_the_card_lies_there_closed_and_only_its_owner_finds_it(self) -> None:
        view, ctx = self.table()
        said = woorden(RugzakkaartScreen(wie=1).page(ctx, view))
        assert said.count("Ligt klaar in je profiel, nog dicht.") == 1
        assert self.tekst not in " ".join(said)
        said = woorden(RugzakkaartScreen(wie=0).page(ctx, view))
        assert "Ligt klaar in je profiel, nog dicht." not in said
        said = woorden(RugzakScreen().page(ctx, view))
        assert self.tekst not in " ".join(said)

    def test_chosen_it_is_turned_and_can_be_laid_down_or_put_back(self) -> None:
        view, ctx = self.table()
        wens = RugzakkaartScreen(wie=1).page(ctx, view).by_key("2").wish
        assert wens == Many((Zet("soort", Rugzaksoort.WERK), Zet("tekst", self.tekst)))
        gekozen = RugzakkaartScreen(wie=1, soort=Rugzaksoort.WERK, tekst=self.tekst)
        page = gekozen.page(ctx, view)
        assert any(self.tekst in zin for zin in woorden(page))
        neer = c.SpeelRugzak(1, Rugzaksoort.WERK, self.tekst)
        assert page.by_key("enter").wish == Many((neer, Pop()))
        assert page.by_key("backspace").wish == Many((Zet("tekst", ""), Zet("soort", None)))

    def test_a_card_without_words_is_typed_as_anybody_else_does(self) -> None:
        view, ctx = self.table()
        wens = RugzakkaartScreen(wie=1).page(ctx, view).by_key("1").wish
        assert isinstance(wens.wishes[1], Typ)


def test_nothing_is_chosen_beforehand_and_going_on_needs_nothing() -> None:
    view = na_grepen("BOVB")
    page = pagina(RugzakScreen(), view)
    assert page.by_key("enter").wish == c.GaVerder()
    assert page.by_key("q").wish == Push("kwadrant")
    assert view.sessie.geleend is None
    assert page.by_key("z") is None


def test_every_step_can_be_left() -> None:
    view = na_grepen("BOVB")
    for scherm in (LenenScreen(rol=Rol.VERBINDER), KrachtScreen(), RugzakkaartScreen()):
        assert pagina(scherm, view).by_key("esc").wish == Pop()


def test_every_kind_of_card_has_a_drawing() -> None:
    assert set(KAARTTEKENS) == set(Rugzaksoort)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_eight_at_one_role_fit(size: tuple[int, int]) -> None:
    namen = tuple(f"Fatoumata-Christina van der Wal {n}" for n in range(8))
    view = na_grepen("V" * 8, namen=namen)
    ctx = context(size, tekst=1.3)
    assert problems(RugzakScreen().page(ctx, view), ctx.stage) == []


def test_pairs_stand_there_together() -> None:
    tafel = Tafel(Fase.DICHT, namen=NAMEN[:6], paren=True, manier=Manier.DICHT)
    for stoel in range(3):
        for wens in (c.BeginBeurt(), c.KiesGreep(stoel, Rol.ONDERNEMER), c.KiesKaart(stoel, None)):
            tafel.doe(wens)
    tafel.doe(c.Onthul())
    tafel.doe(c.RondAf())
    said = woorden(pagina(RugzakScreen(), naar_rugzak(tafel.view)))
    assert {"Joost en Mei Ling", "Samira en Thomas", "Hennie en Bó"} <= {*said}
    assert "Joost" not in said
