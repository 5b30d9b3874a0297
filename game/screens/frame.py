"""The frame of the screens around the game: a title above, the city below, buttons between."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Many, Screen, Typ, Zet
from game.ui.boxes import Box
from game.ui.page import Page, dialog
from game.ui.pieces import Panel, write
from game.ui.stage import DESIGN, Stage
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

TITLE = TextStyle("title", 64, valign="middle", min_size=34)
LABEL = TextStyle("bold", 34, valign="middle", min_size=18)
QUIET = TextStyle("body", 28, "muted", valign="middle", min_size=17)
TOP, TITLE_HEIGHT = 48, 96
BUTTONS = 119
"""The height of the strip of buttons along the bottom, with the air below it."""

QUAY = 50
"""So much of the city shows below the buttons."""


def backdrop(ctx: Context, view: View | None) -> Page:
    """The city as far as it has been built; no windows behind the buttons.

    A wide screen shows its quay; a high one has room for its houses too.
    """
    spare = _spare(ctx.stage)
    if not spare:
        return parts.skyline(ctx, parts.built(view), show=QUAY)
    return parts.skyline(ctx, parts.built(view), show=spare, deep=BUTTONS)


def _spare(stage: Stage) -> float:
    """The height of the city on a page that is higher than the design."""
    return min(parts.CITY_HEIGHT, max(0.0, stage.height - DESIGN[1]))


def title(ctx: Context, words: str) -> Page:
    """The title of a screen, on one line along the top."""
    return Page((write(ctx.stage, title_box(ctx.stage), words, TITLE),))


def title_box(stage: Stage) -> Box:
    """Where the title stands."""
    return Box(parts.MARGIN, TOP, stage.width - 2 * parts.MARGIN, TITLE_HEIGHT)


def content(stage: Stage) -> Box:
    """The room between the title and the buttons."""
    top = TOP + TITLE_HEIGHT + 22
    height = stage.height - top - BUTTONS - 34 - _spare(stage)
    return Box(parts.MARGIN, top, stage.width - 2 * parts.MARGIN, height)


def buttons(ctx: Context, specs: Sequence[Button]) -> Page:
    """The buttons along the bottom."""
    stage = ctx.stage
    width = stage.width - 2 * parts.MARGIN
    return button_row(stage, Box(parts.MARGIN, stage.height - BUTTONS, width, 90), specs)


def also(page: Page, name: str, *keys: str) -> Page:
    """The same page, on which one target listens to more keys."""
    targets = tuple(
        evolve(target, keys=(*target.keys, *keys)) if target.name == name else target
        for target in page.targets
    )
    return Page(page.pieces, targets)


def with_board(ctx: Context, screen: Screen, page: Page, field: Page, label: str) -> Page:
    """The page; while a field is typed in by touch, that field and the letters lie over it.

    `field` is made at `board_field`, above the letters.
    """
    if screen.typing is None or not screen.board:
        return page
    stage = ctx.stage
    whole = _sheet(stage)
    inner = whole.inset(44, 30)
    above = Page((Panel(whole, stage.theme.paper), write(stage, inner.top(52), label, LABEL)))
    letters = parts.board(ctx, screen, inner.trim(top=164))
    # The same field stands below, and a page shows each key once.
    below = [each for each in page.pieces if getattr(each, "key", "") != screen.field_name]
    return dialog(stage, Page(tuple(below)), above + field + letters)


def board_field(stage: Stage) -> Box:
    """Where the field stands that is typed in with the letter board."""
    return _sheet(stage).inset(44, 30).trim(top=62).top(84)


def _sheet(stage: Stage) -> Box:
    height = min(780.0, stage.height - 80)
    return Box((stage.width - 1500) / 2, stage.height - height - 40, 1500, height)


def ending_typing(page: Page) -> Page:
    """The same page, on which every target first ends the typing, except other text fields."""
    ends = Zet("typing", None), Zet("board", False)
    targets = tuple(
        each if isinstance(each.wish, Typ) else evolve(each, wish=Many((*ends, each.wish)))
        for each in page.targets
    )
    return Page(page.pieces, targets)
