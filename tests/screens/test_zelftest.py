"""The self-test and the three dots on screen: by key, by mouse, and what they may not say."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pygame
import pytest
from attrs import evolve
from screens.sessies import context
from support.profielen import KWALITEITEN, LEEG, met_gezien, met_grepen, met_test

from game.app import Game
from game.domain.dilemma import Rol
from game.domain.profiel import Profiel
from game.domain.zelftest import TRIADEN, Zelftest, volgorde
from game.screens.base import Many, Pop, Push, Screen, Zet
from game.screens.beheerwensen import BewaarProfiel
from game.screens.drie_punten import DriePuntenScreen
from game.screens.merken import APART, Merk, naast_elkaar
from game.screens.zelftest import ZelftestScreen
from game.session.opslag import Opslag
from game.session.settings import Settings
from game.start import make_dek
from game.texts.triaden import KADER, stelling
from game.ui.checks import problems
from game.ui.page import Page, flat
from game.ui.pieces import Text

SURFACE = pygame.Surface((1280, 720))
B, O, V = Rol  # noqa: E741 - the letters on the cards


def pagina(screen: Screen, taal: str = "nl") -> Page:
    """The page of the screen, which must have no layout problem."""
    ctx = context(taal=taal)
    page = screen.page(ctx, None)  # type: ignore[arg-type]  # as the host does outside a session
    assert problems(page, ctx.stage) == []
    return page


def gezegd(page: Page) -> str:
    """Everything that can be read on it."""
    return " ".join(
        " ".join(run.text for line in piece.block.lines for run in line.runs)
        for piece in flat(page.pieces)
        if isinstance(piece, Text)
    )


def toets(screen: Screen, *keys: str) -> list[Profiel]:
    """Press keys; the profielen that the screen wished to keep."""
    bewaard: list[Profiel] = []
    for key in keys:
        target = pagina(screen).by_key(key)
        assert target is not None, key
        bewaard += verleen(screen, target.wish)
    return bewaard


def verleen(screen: Screen, wish: Any) -> list[Profiel]:
    match wish:
        case Many(wishes):
            return [profiel for each in wishes for profiel in verleen(screen, each)]
        case Zet(name, value):
            setattr(screen, name, value)
        case BewaarProfiel(profiel):
            return [profiel]
    return []


def test_the_instruction_comes_first_and_says_that_there_is_no_right_answer() -> None:
    screen = ZelftestScreen(profiel=LEEG)
    assert "Er is geen goed antwoord." in gezegd(pagina(screen))
    toets(screen, "enter")
    assert "Welke zin past het meest bij jou?" in gezegd(pagina(screen))


def test_two_digits_rank_a_triad_and_it_is_kept_at_once() -> None:
    screen = ZelftestScreen(profiel=LEEG, begonnen=True)
    rollen = volgorde(0, LEEG.id)
    assert toets(screen, "2") == []
    assert "Welke zin past daarna?" in gezegd(pagina(screen))
    (bewaard,) = toets(screen, "3")
    assert bewaard.zelftest.antwoorden == {0: (rollen[1], rollen[2], rollen[0])}
    assert screen.profiel == bewaard
    assert "2 van 12" in gezegd(pagina(screen))


def test_the_sentences_stand_in_the_order_of_this_profiel_without_a_role() -> None:
    page = pagina(ZelftestScreen(profiel=LEEG, begonnen=True))
    zinnen = [target.label for target in page.targets if target.name.startswith("zin")]
    assert zinnen == [stelling(0, rol) for rol in volgorde(0, LEEG.id)]
    assert not any(word in gezegd(page) for word in ("Bureaucraat", "Ondernemer", "Verbinder"))


def test_a_pick_can_go_back_by_key_and_by_choosing_it_again() -> None:
    screen = ZelftestScreen(profiel=LEEG, begonnen=True)
    for terug in ("z", "1"):
        toets(screen, "1")
        assert screen.keuze
        toets(screen, terug)
        assert screen.keuze == ()


def test_undo_goes_back_into_the_triad_before_with_its_first_pick() -> None:
    screen = ZelftestScreen(profiel=LEEG, begonnen=True)
    toets(screen, "1", "2")
    (bewaard,) = toets(screen, "z")
    assert bewaard.zelftest == Zelftest()
    assert screen.keuze == (volgorde(0, LEEG.id)[0],)
    toets(screen, "z")
    assert pagina(screen).by_key("z") is None


def test_two_triads_can_be_skipped_and_then_the_key_is_gone() -> None:
    screen = ZelftestScreen(profiel=LEEG, begonnen=True)
    toets(screen, "p", "1", "2", "p")
    assert screen.profiel.zelftest.antwoorden[0] is None
    assert pagina(screen).by_key("p") is None
    assert "4 van 12" in gezegd(pagina(screen))
    toets(screen, "z")
    assert pagina(screen).by_key("p") is not None


def test_a_test_goes_on_where_it_stopped() -> None:
    screen = ZelftestScreen(profiel=met_test(LEEG, "BOV"))
    assert "Verder met 4" in gezegd(pagina(screen))
    toets(screen, "enter")
    assert "4 van 12" in gezegd(pagina(screen))


def test_the_last_triad_brings_the_result_and_one_slip_can_still_go_back() -> None:
    screen = ZelftestScreen(profiel=met_test(LEEG, "V" * 11), begonnen=True)
    cijfer = str(volgorde(11, LEEG.id).index(V) + 1)
    ander = "2" if cijfer == "1" else "1"
    toets(screen, cijfer, ander)
    assert screen.profiel.zelftest.klaar
    assert "In de test begin je het liefst bij de Verbinder." in gezegd(pagina(screen))
    toets(screen, "z")
    assert "12 van 12" in gezegd(pagina(screen))
    later = ZelftestScreen(profiel=met_test(LEEG, "V" * 12))
    assert pagina(later).by_key("z") is None


@pytest.mark.parametrize("getallen", [False, True])
def test_a_result_always_has_its_caveats_and_numbers_only_when_asked(getallen: bool) -> None:
    screen = ZelftestScreen(profiel=met_test(LEEG, "VVVVVVVOOBB-"), getallen=getallen)
    said = gezegd(pagina(screen))
    assert all(zin in said for zin in KADER)
    assert any(teken.isdigit() for teken in said.replace("Enter", "")) is getallen


def test_without_a_clear_lead_no_role_is_called_the_preference() -> None:
    said = gezegd(pagina(ZelftestScreen(profiel=met_test(LEEG, "BOV" * 4))))
    assert "geen duidelijke voorkeur" in said
    assert said.count("gebruik je ook") == 3


def test_doing_it_again_is_asked_and_then_empties_the_test_alone() -> None:
    profiel = met_grepen(met_test(LEEG, "V" * 12), "BBO")
    screen = ZelftestScreen(profiel=profiel)
    vraag = pagina(screen).by_key("o")
    assert vraag is not None
    assert isinstance(vraag.wish, Push)
    assert vraag.wish.name == "bevestig"
    (bewaard,) = verleen(screen, vraag.wish.options["wens"])
    assert bewaard == evolve(profiel, zelftest=Zelftest())
    assert "Waar begin jij het liefst?" in gezegd(pagina(screen))


def test_three_dots_say_it_in_words_and_ask_what_made_that() -> None:
    profiel = met_gezien(met_grepen(met_test(LEEG, "V" * 10 + "BO"), "BBBBVO"), KWALITEITEN)
    said = gezegd(pagina(DriePuntenScreen(profiel=profiel)))
    assert "In de test begin je het liefst bij de Verbinder." in said
    assert "In het spel pakte je vaker de Bureaucraat." in said
    assert "Anderen noemden het vaakst kwaliteiten van de Verbinder." in said
    assert "Wat maakte dat?" in said


def test_within_the_noise_no_difference_is_claimed() -> None:
    profiel = met_grepen(met_test(LEEG, "V" * 8 + "BBOO"), "VVVBBO")
    said = gezegd(pagina(DriePuntenScreen(profiel=profiel)))
    assert "In het spel pakte je het vaakst de Verbinder." in said
    assert "Verschil met de test kan toeval zijn." in said
    assert "Wat maakte dat?" not in said


def test_too_little_is_said_with_how_much_is_still_needed() -> None:
    profiel = met_gezien(met_grepen(LEEG, "BBOOV"), ("rust", "durft"))
    page = pagina(DriePuntenScreen(profiel=profiel))
    said = gezegd(page)
    assert "De zelftest heb je nog niet gedaan." in said
    assert "Nog 1 eerste greep aan tafel, dan staat hier een punt." in said
    assert "Nog 4 kwaliteiten die een ander aan tafel noemt, dan staat hier een punt." in said
    assert page.by_key("g") is None, "there is nothing to count"
    zelf = page.by_key("t")
    assert zelf is not None
    assert zelf.wish == Push("zelftest", {"profiel": profiel})


@pytest.mark.parametrize("getallen", [False, True])
def test_the_dots_always_have_their_caveats_and_numbers_only_when_asked(getallen: bool) -> None:
    profiel = met_gezien(met_grepen(met_test(LEEG, "V" * 12), "BBBBVO"), KWALITEITEN)
    said = gezegd(pagina(DriePuntenScreen(profiel=profiel, getallen=getallen)))
    assert all(zin in said for zin in KADER)
    assert ("Bureaucraat 4, Ondernemer 1, Verbinder 1, van 6 keer." in said) is getallen
    assert any(teken.isdigit() for teken in said) is getallen


@pytest.mark.parametrize("eersten", ["B", "O", "V"])
def test_dots_at_one_corner_stand_beside_each_other_each_with_its_word(eersten: str) -> None:
    woorden = {"B": "gelijk", "O": "durft", "V": "rust"}
    profiel = met_grepen(met_test(LEEG, eersten * 12), eersten * 6)
    page = pagina(DriePuntenScreen(profiel=met_gezien(profiel, (woorden[eersten],) * 6)))
    said = gezegd(page)
    assert all(said.count(woord) == 2 for woord in ("Voorkeur", "Gegrepen", "Gezien"))


def test_marks_never_cover_each_other() -> None:
    plaatsen = {Merk.VOORKEUR: (0.0, 0.0), Merk.GEGREPEN: (70.0, 10.0), Merk.GEZIEN: (95.0, 0.0)}
    (gezet,) = naast_elkaar(plaatsen)
    assert {each.merk for each in gezet} == set(Merk)
    x = sorted(each.centre[0] for each in gezet)
    assert [b - a for a, b in pairwise(x)] == [APART, APART]


@pytest.fixture
def game(tmp_path: Path) -> Game:
    played = Game(make_dek(), Settings(geluid=False), Opslag(tmp_path), (1280, 720))
    played.profielen.bewaar(LEEG)
    played.open("drie_punten", profiel=LEEG)
    played.open("zelftest", profiel=LEEG)
    played.draw(SURFACE)
    return played


def press(game: Game, key: int, text: str = "") -> None:
    game.handle(pygame.Event(pygame.KEYDOWN, key=key, mod=0, unicode=text))
    game.draw(SURFACE)


def click(game: Game, name: str) -> None:
    target = game.host.shown.by_name(name)
    assert target is not None, name
    pos = tuple(round(at * game.host.stage.u) for at in target.box.centre)
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        game.handle(pygame.Event(kind, button=1, pos=pos))
    game.draw(SURFACE)


def test_a_whole_test_by_keys_stands_on_disk_and_on_the_screen_below(game: Game) -> None:
    press(game, pygame.K_RETURN, "\r")
    for _ in range(TRIADEN):
        press(game, pygame.K_1, "1")
        press(game, pygame.K_2, "2")
    bewaard = game.profielen.lees(LEEG.id)
    assert isinstance(bewaard, Profiel)
    assert bewaard.zelftest.klaar
    press(game, pygame.K_RETURN, "\r")
    assert game.screen.name == "drie_punten"
    assert getattr(game.screen, "profiel") == bewaard  # noqa: B009 - a Screen has no such field


def test_by_mouse_or_touch_the_same_and_half_of_it_is_kept(game: Game) -> None:
    click(game, "begin")
    click(game, "zin:3")
    click(game, "zin:1")
    click(game, "Overslaan")
    click(game, "zin:2")
    click(game, "terug")
    bewaard = game.profielen.lees(LEEG.id)
    assert isinstance(bewaard, Profiel)
    rollen = volgorde(0, LEEG.id)
    assert bewaard.zelftest.antwoorden == {0: (rollen[2], rollen[0], rollen[1]), 1: None}


def test_a_disk_that_refuses_is_said_and_the_test_goes_on(game: Game) -> None:
    game.profielen.map.rename(game.profielen.map.with_name("weg"))
    game.profielen.map.write_text("hier staat al iets")
    press(game, pygame.K_RETURN, "\r")
    press(game, pygame.K_1, "1")
    press(game, pygame.K_2, "2")
    assert game.host.toast is not None
    assert "profiel" in game.host.toast.text
    assert isinstance(game.screen, ZelftestScreen)
    assert game.screen.profiel.zelftest.volgende == 1


def test_again_through_the_question_begins_anew(game: Game) -> None:
    game.close()
    game.open("zelftest", profiel=met_test(LEEG, "V" * 12))
    game.refresh()
    game.draw(SURFACE)
    press(game, pygame.K_o, "o")
    assert game.screen.name == "bevestig"
    press(game, pygame.K_RETURN, "\r")
    assert isinstance(game.screen, ZelftestScreen)
    assert game.screen.profiel.zelftest == Zelftest()


def test_done_goes_back() -> None:
    klaar = pagina(ZelftestScreen(profiel=met_test(LEEG, "V" * 12))).by_key("enter")
    assert klaar is not None
    assert klaar.wish == Pop()
