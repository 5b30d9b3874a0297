"""Cards with a portrait: someone who says something, or only looks at you."""

from __future__ import annotations

from attrs import frozen

from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale, scales
from game.ui.page import Page, Target
from game.ui.pictures import Source
from game.ui.pieces import Group, Panel, Picture, Piece, Text, write
from game.ui.stage import Stage
from game.ui.text import TextStyle, lay_text
from game.ui.widgets import corner_cap, pill_size

CHIP = TextStyle("bold", 28, "white", "center", "middle", 12)
SMALL = 34.0
"""How large the name of who says something is."""
LINE = 46.0
"""The room below a quote for who says it."""


@frozen
class Person:
    """Who is on the card: portrait, name, and on request a quote and a verdict before the name."""

    name: str
    who: str
    portrait: Source
    quote: str = ""
    verdict: str = ""
    wish: object = None
    key: str = ""
    selected: bool = False
    enabled: bool = True
    quote_size: float = 40
    chip: str = ""
    """A few words on the upper edge of the card: who reads it aloud."""


def quote_card(stage: Stage, box: Box, spec: Person, scale: float | None = None) -> Page:
    """The portrait at the left, the quote beside it, below that who says it (02b, 05a)."""
    size = _round(box)
    place = Box(box.x + 34, box.y + (box.h - size) / 2, size, size)
    room = _beside(box)
    paras = _said(spec)
    scale = flow_scale(stage, room.trim(bottom=LINE), paras) if scale is None else scale
    words = flow(stage, room.trim(bottom=LINE), paras, "middle", scale)
    below = words[-1].box.bottom + 4
    line = Box(room.x, below, room.w, min(LINE, room.bottom - below + 8))
    return _whole(stage, box, spec, [*portrait(place, spec.portrait), *words,
                                     *_who(stage, line, spec, scale)])  # fmt: skip


def quote_scale(stage: Stage, box: Box, spec: Person) -> float:
    """The scale that this quote needs, so that cards side by side can share the smallest."""
    return flow_scale(stage, _beside(box).trim(bottom=LINE), _said(spec))


def face_card(stage: Stage, box: Box, spec: Person) -> Page:
    """The portrait with the name below it (04b)."""
    size = min(160.0, box.h - 92)
    place = Box(box.x + (box.w - size) / 2, box.y + 24, size, size)
    capped = spec.key and spec.enabled
    aside = box.right - corner_cap(stage.normal, box, spec.key).box.x + 12 if capped else 20
    label = Box(box.x + aside, place.bottom + 8, box.w - 2 * aside, box.bottom - place.bottom - 16)
    style = TextStyle("bold", 32, align="center", valign="middle", min_size=20)
    return _whole(
        stage, box, spec,
        [*portrait(place, spec.portrait), write(stage, label, spec.who, style)],
    )  # fmt: skip


def portrait(box: Box, source: Source) -> tuple[Piece, ...]:
    """A portrait in its square; the drawing brings its own round rim."""
    return (Picture(box, source),)


def _round(box: Box) -> float:
    return min(190.0, box.h - 44)


def _beside(box: Box) -> Box:
    left = 34 + _round(box) + 30
    return box.trim(left=left, top=18, right=34, bottom=18)


def _said(spec: Person) -> list[Para]:
    return [Para(f"“{spec.quote}”", TextStyle("quote", spec.quote_size))]


def _who(stage: Stage, box: Box, spec: Person, scale: float) -> list[Piece]:
    size = SMALL * max(scale, 0.8)
    if not spec.verdict:
        return [write(stage, box, spec.who, TextStyle("bold", size, min_size=16))]
    # A plain space at the start of a line would not be drawn.
    name = f"\N{NO-BREAK SPACE}· {spec.who}"
    for smaller in scales(stage):
        bold = lay_text(stage, spec.verdict, TextStyle("bold", size * smaller), None)
        quiet = lay_text(stage, name, TextStyle("body", size * smaller), None)
        if bold.width + quiet.width <= box.w and bold.height <= box.h:
            return [
                Text(box.left(bold.width), bold, stage.theme.ink),
                Text(box.trim(left=bold.width), quiet, stage.theme.muted),
            ]
    # Too long to stand beside the name in another colour: one text that shrinks as a whole.
    whole = f"**{spec.verdict}**{name}"
    return [write(stage, box, whole, TextStyle("body", size, min_size=14))]


def _whole(stage: Stage, box: Box, spec: Person, inside: list[Piece]) -> Page:
    theme = stage.theme
    outline = theme.ink if spec.selected else None
    pieces: list[Piece] = [Panel(box, theme.paper, outline=outline, outline_width=7), *inside]
    if spec.key and spec.enabled:
        pieces.append(corner_cap(stage, box, spec.key))
    if spec.chip:
        pieces += _chip(stage, box, spec.chip)
    targets: tuple[Target, ...] = ()
    if spec.wish is not None:
        keys = (spec.key,) if spec.key else ()
        targets = (Target(spec.name, box, spec.wish, keys, spec.who, spec.enabled, 22),)
    return Page((Group(spec.name, box, tuple(pieces)),), targets)


def _chip(stage: Stage, box: Box, label: str) -> tuple[Piece, ...]:
    """The words in a dark pill, halfway over the upper edge at the right."""
    wide, high = pill_size(stage, label, CHIP.size)
    wide, high = min(wide + 16, box.w * 0.8), min(high, 44.0)
    place = Box(box.right - wide - 28, box.y - high / 2 - 4, wide, high)
    back = Panel(place, stage.theme.ink, radius=high / 2, shadow=False)
    return back, write(stage, place.inset(12, 1), label, CHIP)
