"""Paper and forgetting, as somebody at the last screen does it: by key and by mouse."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pygame
import pytest
from attrs import evolve
from screens.sessies import context, dek, doe, pagina, sessie_in

from game.app import HASTE, Game
from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.meespeler import volgende_wens
from game.screens.base import MaakBriefje, MaakVerslag, Push, VergeetBewaard, VergeetSessie
from game.screens.bewaard import BewaardScreen
from game.screens.buiten import BuitenScreen
from game.screens.eindbeeld import EindbeeldScreen
from game.screens.verslag import VerslagScreen
from game.session.opslag import Opslag
from game.session.settings import Settings
from game.uitvoer import Uitvoer

SURFACE = pygame.Surface((1280, 720))


class Shown:
    """A game at its last screen, with a browser that only notes what it was shown."""

    def __init__(self, folder: Path) -> None:
        self.opened: list[Path] = []
        self.now = 0.0
        opslag = Opslag(folder / "sessies", folder / "verslagen")
        self.game = Game(dek(), Settings(geluid=False), opslag, (1280, 720))
        self.game.uitvoer = Uitvoer(opslag.verslagen, self._show, lambda: date(2026, 11, 21))
        self.game.klok = lambda: self.now
        self.game.seed = lambda: 7
        self.game.grant(c.BeginSessie(("Joost", "Mei Ling", "Samira", "Thomas"), 7, minuten=30))
        while self.session.sessie.fase is not Fase.EINDBEELD:
            self.game.grant(volgende_wens(self.session.view))
        self.now += HASTE
        self.log = self.session.pad

    def _show(self, pad: Path) -> bool:
        self.opened.append(pad)
        return True

    @property
    def session(self):
        assert self.game.session
        return self.game.session

    def press(self, *keys: int) -> None:
        for key in keys:
            self.game.handle(pygame.Event(pygame.KEYDOWN, key=key, mod=0, unicode=""))
            self.now += HASTE
            self.game.draw(SURFACE)

    def click(self, name: str) -> None:
        self.game.draw(SURFACE)
        target = self.game.host.shown.by_name(name)
        assert target, name
        u = self.game.host.stage.u
        pos = tuple(round(at * u) for at in target.box.centre)
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self.game.handle(pygame.Event(kind, pos=pos, button=1, touch=False))

    def left(self) -> set[str]:
        folder = self.log.parent.parent
        return {path.name for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def shown(tmp_path: Path) -> Shown:
    return Shown(tmp_path)


def test_enter_and_enter_again_make_the_report_without_anybodys_page(shown: Shown) -> None:
    shown.press(pygame.K_RETURN)
    assert shown.game.screen.name == "verslag"
    shown.press(pygame.K_RETURN)
    (pad,) = shown.opened
    assert pad.stem == shown.log.stem
    assert 'class="blad eigen"' not in pad.read_text("utf-8")
    assert pad.with_suffix(".csv").is_file()


def test_only_who_ticks_gets_a_page_and_may_think_again(shown: Shown) -> None:
    shown.press(pygame.K_RETURN, pygame.K_2, pygame.K_4, pygame.K_2)
    shown.click("erbij:0")
    shown.click("maak")
    page = shown.opened[-1].read_text("utf-8")
    assert page.count('class="blad eigen"') == 2
    assert "<h2>Joost</h2>" in page
    assert "<h2>Thomas</h2>" in page
    shown.press(pygame.K_1, pygame.K_4, pygame.K_RETURN)
    assert shown.opened == [shown.opened[0]] * 2
    assert 'class="blad eigen"' not in shown.opened[0].read_text("utf-8")


def test_nobody_is_ticked_beforehand_and_everybody_at_the_table_can_be() -> None:
    view = sessie_in(Fase.EINDBEELD, spelers=8)
    page = pagina(VerslagScreen(), view)
    assert page.by_key("enter").wish.wishes[0] == MaakVerslag(frozenset())
    assert [page.by_key(str(n)).name for n in range(1, 9)] == [f"erbij:{n}" for n in range(8)]


def test_it_says_where_the_file_comes_and_then_where_it_is() -> None:
    view = sessie_in(Fase.EINDBEELD)
    ctx = evolve(context(), verslag=Path("/home/joost/verslagen/v.html"))
    for gemaakt, said in ((False, "Het komt in /home"), (True, "Het staat in /home")):
        page = VerslagScreen(gemaakt=gemaakt).page(ctx, view)
        words = [" ".join(run.text for line in piece.block.lines for run in line.runs)
                 for piece in page.pieces if hasattr(piece, "block")]  # fmt: skip
        assert any(each.startswith(said) for each in words)


def test_a_disk_that_takes_no_report_is_said_and_nothing_counts_as_made(tmp_path: Path) -> None:
    shown = Shown(tmp_path)
    (tmp_path / "verslagen").write_text("in the way")
    shown.press(pygame.K_RETURN, pygame.K_RETURN)
    assert shown.game.host.toast
    assert shown.game.host.toast.text.startswith("Bewaren lukt niet in")
    assert not shown.game.screen.gemaakt
    assert shown.opened == []


def test_the_authors_parameters_do_not_come_along(shown: Shown) -> None:
    shown.game.schrijver = True
    shown.game.change(shown.game.settings)
    shown.press(pygame.K_RETURN, pygame.K_RETURN)
    assert "[+" not in shown.opened[0].read_text("utf-8")


def test_a_question_for_outside_is_chosen_and_put_on_a_sheet() -> None:
    view = sessie_in(Fase.EINDBEELD)
    page = pagina(BuitenScreen(), view)
    assert page.by_key("enter") is None
    assert [page.by_key(str(n)).wish for n in range(1, 7)] == [
        c.KiesBuitenvraag(f"X{n}") for n in range(1, 7)
    ]
    chosen = doe(view, c.KiesBuitenvraag("X2"))
    wish = pagina(BuitenScreen(), chosen).by_key("enter").wish
    assert wish == MaakBriefje("Welke regel zou jij missen als hij morgen weg was?")


def test_the_sheet_opens_by_three_keys(shown: Shown) -> None:
    shown.press(pygame.K_v, pygame.K_3, pygame.K_RETURN)
    (pad,) = shown.opened
    assert pad.name == f"{shown.log.stem}.briefje.html"
    assert "Wat ging bij de overheid sneller dan je dacht?" in pad.read_text("utf-8")
    shown.press(pygame.K_ESCAPE)
    assert shown.game.screen.name == "eindbeeld"


def test_one_key_and_one_confirmation_forget_the_session_and_show_a_receipt(shown: Shown) -> None:
    shown.press(pygame.K_RETURN, pygame.K_RETURN, pygame.K_ESCAPE)
    assert shown.left() == {
        shown.log.name, f"{shown.log.name}.lock", f"{shown.log.stem}.html",
        f"{shown.log.stem}.csv", "gezien.json",
    }  # fmt: skip
    shown.press(pygame.K_x)
    assert shown.game.screen.name == "bevestig"
    shown.press(pygame.K_j)
    assert shown.left() == {"gezien.json"}
    assert shown.game.session is None
    assert shown.game.screen.name == "vergeten"
    assert [spoor.name for spoor in shown.game.screen.vergeten.weg] == ["VERLOOP", "VERSLAG"]
    shown.press(pygame.K_RETURN)
    assert shown.game.screen.name == "start"


def test_no_forgets_nothing(shown: Shown) -> None:
    there = shown.left()
    for no in (pygame.K_ESCAPE, pygame.K_RETURN):
        shown.press(pygame.K_x, no)
    assert shown.left() == there
    assert shown.game.screen.name == "eindbeeld"


def test_forgetting_is_far_from_the_other_buttons_and_in_the_pause() -> None:
    view = sessie_in(Fase.EINDBEELD)
    page = pagina(EindbeeldScreen(), view)
    ask = page.by_key("x")
    assert isinstance(ask.wish, Push)
    assert ask.wish.options["wens"] == VergeetSessie()
    others = [page.by_key(key).box for key in ("enter", "d", "v", "k")]
    assert ask.box.x - max(box.right for box in others) > 60


def test_a_saved_session_is_forgotten_from_the_list(tmp_path: Path) -> None:
    shown = Shown(tmp_path)
    shown.press(pygame.K_ESCAPE, pygame.K_x)
    saved = shown.game.opslag.bewaard()
    assert len(saved) == 1
    page = pagina(BewaardScreen(wissen=True), None, sessies=saved)
    asked = page.by_key("1").wish
    assert asked.options["wens"] == VergeetBewaard(saved[0])
    shown.game.open("bewaard")
    shown.game.refresh()
    shown.press(pygame.K_x, pygame.K_1, pygame.K_j)
    assert shown.game.screen.name == "vergeten"
    assert shown.left() == {"gezien.json"}


def test_an_exercise_that_was_begun_is_forgotten_from_the_menu(shown: Shown) -> None:
    begonnen = shown.game.opslag.oefeningen / "taal.json"
    begonnen.parent.mkdir(parents=True)
    begonnen.write_text("Mijn chef luistert nooit")
    shown.press(pygame.K_x, pygame.K_j, pygame.K_RETURN, pygame.K_ESCAPE, pygame.K_v)
    (saved,) = shown.game.context().sessies
    assert saved.oefening == "taal"
    shown.press(pygame.K_1)
    assert shown.game.screen.vraag == "Deze oefening vergeten?"
    shown.press(pygame.K_j)
    assert shown.game.screen.name == "vergeten"
    assert not begonnen.exists()


def test_a_closed_session_is_forgotten_from_the_menu(shown: Shown) -> None:
    shown.press(pygame.K_RETURN, pygame.K_RETURN, pygame.K_ESCAPE, pygame.K_k)
    words = shown.game.screen.uitleg
    assert words.endswith("Wissen kan later nog, in het menu.")
    shown.press(pygame.K_RETURN)
    assert shown.game.opslag.bewaard() == ()
    assert shown.game.context().sessies == ()
    shown.press(pygame.K_ESCAPE, pygame.K_v)
    assert shown.game.screen.name == "bewaard"
    (closed,) = shown.game.context().sessies
    assert closed.afgesloten
    shown.click("bewaard 1")
    shown.click("nee")
    assert f"{shown.log.stem}.html" in shown.left()
    shown.press(pygame.K_1, pygame.K_j)
    assert shown.game.screen.name == "vergeten"
    assert shown.left() == {"gezien.json"}
