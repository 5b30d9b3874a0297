"""Only what differs from the frame before is drawn again, until the surface may be another."""

import pygame

from game.ui.boxes import Box
from game.ui.marks import Dot
from game.ui.motion import Frame
from game.ui.page import Page
from game.ui.painter import Painter
from game.ui.pieces import Backdrop
from game.ui.stage import Look, Stage

STAGE = Stage(Look((320, 180)))
RUBBISH = (255, 0, 255)
CORNER = (300, 170)


def frames() -> tuple[Page, Frame, Frame]:
    sky = Backdrop(Box(0, 0, 1920, 1080))
    page = Page((sky,))
    return page, Frame((sky,)), Frame((sky, Dot.at(300, 300, 40, (9, 9, 9))))


def test_what_stays_the_same_is_left_alone() -> None:
    page, before, after = frames()
    surface, painter = pygame.Surface((320, 180)), Painter(STAGE)
    painter.paint(surface, page, before)
    surface.set_at(CORNER, RUBBISH)
    painter.paint(surface, page, after)
    assert surface.get_at(CORNER)[:3] == RUBBISH
    assert surface.get_at((50, 50))[:3] == (9, 9, 9)


def test_a_surface_that_may_have_lost_its_frame_is_drawn_whole() -> None:
    page, before, after = frames()
    surface, anew, painter = pygame.Surface((320, 180)), pygame.Surface((320, 180)), Painter(STAGE)
    painter.paint(surface, page, before)
    surface.fill(RUBBISH)
    painter.forget()
    painter.paint(surface, page, after)
    Painter(STAGE).paint(anew, page, after)
    assert pygame.image.tobytes(surface, "RGB") == pygame.image.tobytes(anew, "RGB")


def test_every_surface_gets_the_whole_frame_though_they_take_turns() -> None:
    page, before, after = frames()
    one, two, painter = pygame.Surface((320, 180)), pygame.Surface((320, 180)), Painter(STAGE)
    for surface, frame in ((one, before), (two, after), (one, after)):
        painter.paint(surface, page, frame)
    assert pygame.image.tobytes(one, "RGB") == pygame.image.tobytes(two, "RGB")
