"""A low card with a number of fingers: small enough for three below each other at eight seats."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from game.screens.base import Context
from game.ui.boxes import Box
from game.ui.dashed import Dashed
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle

BAND = 10.0
AIR = 14.0


@frozen
class Vingerkaart:
    """What stands on it and what it wishes; without a key it is chosen by mouse or touch."""

    name: str
    vingers: int
    title: str
    text: str
    tint: str
    wish: object
    key: str = ""
    chosen: bool = False
    open: bool = False
    """Whether it is still to be filled in, and so dashed."""
    faint: bool = False
    """Whether another card of the same hand was chosen."""

    @property
    def colour(self) -> str:
        """The colour of its words."""
        return "white" if self.chosen else "muted" if self.faint else "ink"


def finger_cards(ctx: Context, boxes: Sequence[Box], specs: Sequence[Vingerkaart]) -> Page:
    """The cards in their boxes, their words all at the scale of the fullest one."""
    pairs = list(zip(boxes, specs, strict=True))
    scale = min(flow_scale(ctx.stage, _room(box), _words(box, spec)) for box, spec in pairs)
    return join(_card(ctx, box, spec, scale) for box, spec in pairs)


def _card(ctx: Context, box: Box, spec: Vingerkaart, scale: float) -> Page:
    number = TextStyle("title", min(78.0, box.h * 0.72), spec.colour, valign="middle", min_size=20)
    pieces: list[Piece] = [
        _paper(ctx, box, spec),
        write(ctx.stage, _digit(box), str(spec.vingers), number),
        *flow(ctx.stage, _room(box), _words(box, spec), "middle", scale),
    ]
    keys = (spec.key,) if spec.key else ()
    target = Target(spec.name, box, spec.wish, keys, spec.title, radius=18)
    return Page((Group(spec.name, box, tuple(pieces), moves=False),), (target,))


def _paper(ctx: Context, box: Box, spec: Vingerkaart) -> Piece:
    theme = ctx.stage.theme
    tint = theme.tint(spec.tint)
    if spec.open:
        return Dashed(box, theme.muted if spec.faint else tint.text, 18, 4)
    fill = theme.ink if spec.chosen else theme.paper if spec.faint else theme.white
    return Panel(
        box, fill, 18, shadow=False, outline=theme.ink if spec.chosen else theme.line,
        outline_width=max(3.0, theme.edge), band=tint.fill, band_height=BAND,
    )  # fmt: skip


def _digit(box: Box) -> Box:
    return box.trim(left=_side(box), top=BAND - 2).left(_digit_width(box))


def _room(box: Box) -> Box:
    left = _side(box) + _digit_width(box) + min(16.0, box.h * 0.1)
    air = AIR if box.h >= 150 else box.h * 0.04
    return box.trim(left=left, top=BAND + air, right=_side(box), bottom=air)


def _side(box: Box) -> float:
    return min(26.0, box.w * 0.045)


def _digit_width(box: Box) -> float:
    """Room for a digit at its size: digits are a little narrower than high."""
    return min(78.0, box.h * 0.72) * 0.68


def _words(box: Box, spec: Vingerkaart) -> list[Para]:
    title = Para(spec.title, TextStyle("title", min(42.0, box.h * 0.43), spec.colour))
    text = TextStyle("body", 34, spec.colour)
    return [title, *([Para(spec.text, text, 4)] if spec.text else [])]
