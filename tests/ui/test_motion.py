"""Things move from where they were, in time, and only when motion is on."""

import pygame
import pytest
from attrs import evolve

from game.ui.boxes import Box
from game.ui.marks import Bar
from game.ui.motion import GROW, MOVE, Motion
from game.ui.page import Page
from game.ui.painter import Painter, Touch
from game.ui.pieces import Backdrop, Group, Panel
from game.ui.stage import Look, Stage
from game.ui.widgets import Button, button

STAGE = Stage(Look((640, 360)))
SKY = Backdrop(STAGE.box)


def card(x: float, face: str = "", key: str = "kaart") -> Group:
    box = Box(x, 300, 300, 200)
    fill = STAGE.theme.tint("blauw").fill
    return Group(key, box, (Panel(box, fill, shadow=False),), face=face)


def page(*pieces: Group) -> Page:
    return Page((SKY, *pieces))


def pixels(surface: pygame.Surface) -> bytes:
    return bytes(pygame.image.tobytes(surface, "RGB"))


def test_the_first_page_simply_is_there() -> None:
    assert not Motion().frame(page(card(100)), 0).busy


def test_a_group_slides_from_its_old_place_and_arrives_in_time() -> None:
    motion = Motion()
    motion.frame(page(card(100)), 0)
    to = page(card(700))
    start = motion.frame(to, 1.0)
    assert [mover.dx for mover in start.moving] == [-600]
    halfway = motion.frame(to, 1.0 + MOVE / 2).moving[0].dx
    assert -600 < halfway < 0
    end = motion.frame(to, 1.0 + MOVE)
    assert not end.busy
    assert end.still == to.pieces


def test_a_change_halfway_goes_on_from_what_is_seen() -> None:
    motion = Motion()
    motion.frame(page(card(100)), 0)
    motion.frame(page(card(700)), 1.0)
    seen = 700 + motion.frame(page(card(700)), 1.1).moving[0].dx
    back = motion.frame(page(card(100)), 1.1).moving[0]
    assert 100 + back.dx == pytest.approx(seen)


def test_a_laid_card_goes_a_little_too_far_and_settles() -> None:
    motion = Motion()
    motion.frame(page(card(100)), 0)
    to = page(evolve(card(700), settle=True))
    motion.frame(to, 0)
    places = [motion.frame(to, MOVE * n / 20).moving[0].dx for n in range(20)]
    assert max(places) > 0
    assert max(places) < 60
    assert not motion.frame(to, MOVE).busy


def test_what_is_new_comes_in_from_below_and_fades() -> None:
    motion = Motion()
    motion.frame(page(), 0)
    mover = motion.frame(page(card(100)), 0.05).moving[0]
    assert mover.dy > 0
    assert mover.alpha < 1


def test_a_card_with_another_face_turns_over_halfway() -> None:
    motion = Motion()
    motion.frame(page(card(100, "dicht")), 0)
    to = page(card(100, "open"))
    motion.frame(to, 0)
    first, last = (motion.frame(to, at).moving[0] for at in (0.05, 0.2))
    assert isinstance(first.piece, Group)
    assert isinstance(last.piece, Group)
    assert (first.piece.face, last.piece.face) == ("dicht", "open")
    assert first.squash < 1


def test_a_bar_grows_from_what_it_was_also_inside_a_group() -> None:
    tint = STAGE.theme.tint("groen")
    bar = Bar(Box(10, 10, 300, 30), 0.2, 0.5, tint.fill, tint.text, key="recht")

    def with_bar(fraction: float) -> Page:
        group = Group("paneel", Box(0, 0, 400, 100), (evolve(bar, fraction=fraction),))
        return Page((SKY, group))

    motion = Motion()
    motion.frame(with_bar(0.2), 0)
    motion.frame(with_bar(0.8), 1)
    mover = motion.frame(with_bar(0.8), 1.1).moving[0]
    assert isinstance(mover.piece, Bar)
    assert 0.2 < mover.piece.fraction < 0.8
    assert not motion.frame(with_bar(0.8), 1 + GROW).busy


def test_without_motion_nothing_ever_moves() -> None:
    motion = Motion(on=False)
    motion.frame(page(card(100)), 0)
    frame = motion.frame(page(card(700)), 0)
    assert not frame.busy
    assert frame.moving == ()


def test_after_moving_the_picture_equals_a_fresh_one() -> None:
    motion, painter = Motion(), Painter(STAGE)
    old, new = page(card(100)), page(card(700), card(1200, key="ander"))
    one, other = pygame.Surface((640, 360)), pygame.Surface((640, 360))
    painter.paint(one, old, motion.frame(old, 0))
    for at in (1.0, 1.1, 1.2, 3.0):
        painter.paint(one, new, motion.frame(new, at))
    Painter(STAGE).paint(other, new, Motion().frame(new, 0))
    assert pixels(one) == pixels(other)


@pytest.mark.parametrize("motion", [True, False])
@pytest.mark.parametrize("touch", [Touch(focus="Ja"), Touch(hover="Ja")])
def test_focus_and_hover_can_be_seen_and_leave_nothing_behind(touch: Touch, motion: bool) -> None:
    stage = Stage(Look((640, 360), motion=motion))
    shown = Page((SKY,)) + button(stage, (300, 300), Button("Ja", 1))
    frame, painter = Motion().frame(shown, 0), Painter(stage)
    surface = pygame.Surface((640, 360))
    painter.paint(surface, shown, frame)
    plain = pixels(surface)
    painter.paint(surface, shown, frame, touch)
    assert pixels(surface) != plain
    painter.paint(surface, shown, frame)
    assert pixels(surface) == plain
