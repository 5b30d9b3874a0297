"""Buttons, key caps and pills, as fragments of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve, field, frozen

from game.ui.boxes import Box
from game.ui.flow import scales
from game.ui.kept import kept
from game.ui.keys import key_label
from game.ui.marks import KeyCap
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, Text
from game.ui.stage import Stage
from game.ui.text import TextBlock, TextStyle, lay_text
from game.ui.theme import Colour

LABEL = TextStyle("bold", 30, min_size=18)
LOUD = TextStyle("bold", 34, min_size=18)
CAP = TextStyle("bold", 22, min_size=14)
_QUIET = TextStyle("body", 18, min_size=14)
PAD = 34
_AIR = ((0.94, 22.0), (0.82, 20.0), (0.7, 18.0), (0.0, 16.0))
"""The air beside letters that are drawn at least so large, where room is scarce."""
HEIGHT = 75
GAP = 20


@frozen
class Button:
    """What a button says and wants; `key` also becomes the drawn key cap."""

    label: str
    wish: object
    key: str = ""
    primary: bool = False
    enabled: bool = True
    name: str = field(default="")
    """The target's name; the label when left out."""
    pad: float = PAD
    height: float = HEIGHT

    @property
    def target(self) -> str:
        """The name of its target."""
        return self.name or self.label


@frozen
class _Face:
    """The measured inside of a button."""

    label: TextBlock
    cap: TextBlock | None
    cap_width: float

    @property
    def width(self) -> float:
        return self.label.width + (14 + self.cap_width if self.cap else 0)

    @property
    def height(self) -> float:
        return max(self.label.height, self.cap.height + 6 if self.cap else 0)


def button(
    stage: Stage, where: Box | tuple[float, float], spec: Button, scale: float = 1.0
) -> Page:
    """One button: in a box, or with its own size from a top left corner."""
    if not isinstance(where, Box):
        where = Box(*where, *button_size(stage, spec, scale))
    face = _face(stage, spec, where.w - 2 * min(spec.pad, 18), scale)
    return _button(stage, where, spec, face)


def button_size(stage: Stage, spec: Button, scale: float = 1.0) -> tuple[float, float]:
    """The width and height that a button takes by itself, its letters that much smaller."""
    face = _face(stage, spec, None, scale)
    return face.width + 2 * spec.pad, max(spec.height, face.height + 18)


@kept
def button_row(
    stage: Stage, box: Box, specs: Sequence[Button], gap: float = GAP, align: str = "left"
) -> Page:
    """Buttons beside each other from the top of the box: left, center or right.

    What does not fit in the width goes on with less air, then with smaller letters, all alike.
    """
    gaps = gap * (len(specs) - 1)
    scale, sizes = _fitting(stage, box.w - gaps, specs)
    taken = sum(w for w, _ in sizes)
    share = min(1.0, (box.w - gaps) / max(1.0, taken))
    x = box.x + max(0.0, box.w - taken - gaps) * {"left": 0.0, "center": 0.5, "right": 1.0}[align]
    height = max((h for _, h in sizes), default=0)
    parts = []
    for spec, (width, _) in zip(specs, sizes, strict=True):
        parts.append(button(stage, Box(x, box.y, width * share, height), spec, scale))
        x += width * share + gap
    return join(parts)


def _fitting(
    stage: Stage, width: float, specs: Sequence[Button]
) -> tuple[float, list[tuple[float, float]]]:
    """The largest scale at which the buttons take no more than the width, and their sizes."""
    for scale, pad in _squeeze(stage):
        tight = [evolve(spec, pad=min(spec.pad, pad)) for spec in specs]
        sizes = [button_size(stage, spec, scale) for spec in tight]
        if sum(w for w, _ in sizes) <= width:
            break
    return scale, sizes


def _squeeze(stage: Stage) -> Iterator[tuple[float, float]]:
    """How letters and the air beside them give way, step by step, where room is scarce."""
    yield 1.0, PAD
    for scale in scales(stage):
        drawn = scale * stage.text_factor
        yield scale, next(air for least, air in _AIR if drawn >= least)


def key_cap(stage: Stage, box: Box, key: str, colour: Colour | None = None) -> KeyCap:
    """A quiet key hint in the middle of a box, as large as it needs."""
    block = lay_text(stage, key_label(key), _QUIET, None)
    return KeyCap(box.centered(*cap_size(block)), block, colour or stage.theme.muted)


def key_cap_size(stage: Stage, key: str) -> tuple[float, float]:
    """The width and height of a quiet key hint."""
    return cap_size(lay_text(stage, key_label(key), _QUIET, None))


def corner_cap(stage: Stage, box: Box, key: str) -> KeyCap:
    """A key's hint in the lower right corner of a card."""
    label, style = key_label(key), _QUIET.at(22)
    block = lay_text(stage, label, style, None)
    w, h = cap_size(block)
    # Larger letters take from the edge of the card, not from the words above them.
    top = box.bottom - 18 - cap_size(lay_text(stage.normal, label, style, None))[1]
    corner = Box(box.right - 22 - w, min(top, box.bottom - 6 - h), w, h)
    return KeyCap(corner, block, stage.theme.muted)


def cap_size(block: TextBlock) -> tuple[float, float]:
    """The size of a key cap around its name."""
    return max(block.width + 20, block.height + 6), block.height + 8


def pill_size(stage: Stage, label: str, size: float = 26) -> tuple[float, float]:
    """The width and height of a pill around its label."""
    block = lay_text(stage, label, TextStyle("body", size), None)
    return block.width + 36, block.height + 18


@kept
def pill(stage: Stage, box: Box, label: str, *, dark: bool = False, size: float = 26) -> Page:
    """A label in a pill that fills the box: white with a thin line, or ink when `dark`."""
    theme = stage.theme
    style = TextStyle("bold" if dark else "body", size)
    block = lay_text(stage, label, style, box.w - 24, box.h)
    panel = Panel(
        box, theme.ink if dark else theme.white, radius=box.h / 2, shadow=False,
        outline=None if dark else theme.line, outline_width=theme.edge,
    )  # fmt: skip
    colour = theme.white if dark else theme.ink
    return Page((panel, Text(box, block, colour, "center", "middle")))


def _face(stage: Stage, spec: Button, width: float | None, scale: float) -> _Face:
    """The label as large as the width allows, with room for its key."""
    # A button that cannot be chosen yet keeps its key, so that it stays as wide when it can.
    cap = lay_text(stage, key_label(spec.key), CAP.at(CAP.size * scale), None) if spec.key else None
    cap_width = cap_size(cap)[0] if cap else 0
    room = None if width is None else width - (14 + cap_width if cap else 0)
    style = LOUD if spec.primary else LABEL
    style = style.at(style.size * scale)
    wide = lay_text(stage, spec.label, style, None)
    if room is None or wide.width <= room:
        return _Face(wide, cap, cap_width)
    tall = (wide.height + 1) if spec.height <= HEIGHT else spec.height - 16
    return _Face(lay_text(stage, spec.label, style, room, tall), cap, cap_width)


def _button(stage: Stage, box: Box, spec: Button, face: _Face) -> Page:
    panel, colour = _body(stage, box, spec)
    inside = box.centered(face.width, box.h)
    words = Box(inside.x, inside.y, face.label.width, box.h)
    pieces: list[Piece] = [panel, Text(words, face.label, colour, "left", "middle")]
    if face.cap:
        cap = inside.right_part(face.cap_width)
        pieces.append(KeyCap(cap.centered(*cap_size(face.cap)), face.cap, _cap(stage, spec)))
    keys = (spec.key,) if spec.key else ()
    target = Target(spec.target, box, spec.wish, keys, spec.label, spec.enabled)
    return Page((Group(spec.target, box, tuple(pieces), moves=False),), (target,))


def _body(stage: Stage, box: Box, spec: Button) -> tuple[Panel, Colour]:
    theme = stage.theme
    bare = Panel(box, theme.paper, radius=16, shadow=False)
    if not spec.enabled:
        return evolve(bare, outline=theme.line, outline_width=theme.edge), theme.muted
    if spec.primary:
        return evolve(bare, fill=theme.ink), theme.white
    return evolve(bare, outline=theme.ink, outline_width=theme.edge), theme.ink


def _cap(stage: Stage, spec: Button) -> Colour:
    return stage.theme.white if spec.primary and spec.enabled else stage.theme.muted
