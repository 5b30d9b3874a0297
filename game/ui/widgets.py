"""Buttons, key caps and pills, as fragments of a page."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, field, frozen

from game.ui.boxes import Box
from game.ui.keys import key_label
from game.ui.marks import KeyCap
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, Text
from game.ui.stage import Stage
from game.ui.text import TextBlock, TextStyle, lay_text
from game.ui.theme import Colour

LABEL = TextStyle("bold", 26, min_size=18)
CAP = TextStyle("bold", 18, min_size=14)
_QUIET = TextStyle("body", 18, min_size=14)
PAD = 34
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


def button(stage: Stage, where: Box | tuple[float, float], spec: Button) -> Page:
    """One button: in a box, or with its own size from a top left corner."""
    if not isinstance(where, Box):
        where = Box(*where, *button_size(stage, spec))
    face = _face(stage, spec, where.w - 2 * min(spec.pad, 18))
    return _button(stage, where, spec, face)


def button_size(stage: Stage, spec: Button) -> tuple[float, float]:
    """The width and height that a button takes by itself."""
    face = _face(stage, spec, None)
    return face.width + 2 * spec.pad, max(spec.height, face.height + 28)


def button_row(
    stage: Stage, box: Box, specs: Sequence[Button], gap: float = GAP, align: str = "left"
) -> Page:
    """Buttons beside each other from the top of the box: left, center or right.

    What does not fit in the width goes on with smaller letters, all alike.
    """
    sizes = [button_size(stage, spec) for spec in specs]
    taken = sum(w for w, _ in sizes) + gap * (len(specs) - 1)
    share = min(1.0, (box.w - gap * (len(specs) - 1)) / max(1.0, taken - gap * (len(specs) - 1)))
    x = box.x + max(0.0, box.w - taken) * {"left": 0.0, "center": 0.5, "right": 1.0}[align]
    height = max((h for _, h in sizes), default=0)
    parts = []
    for spec, (width, _) in zip(specs, sizes, strict=True):
        parts.append(button(stage, Box(x, box.y, width * share, height), spec))
        x += width * share + gap
    return join(parts)


def key_cap(stage: Stage, box: Box, key: str, colour: Colour | None = None) -> KeyCap:
    """A quiet key hint in the middle of a box, as large as it needs."""
    block = lay_text(stage, key_label(key), _QUIET, None)
    return KeyCap(box.centered(*cap_size(block)), block, colour or stage.theme.muted)


def corner_cap(stage: Stage, box: Box, key: str) -> KeyCap:
    """A key's hint in the lower right corner of a card."""
    block = lay_text(stage, key_label(key), _QUIET.at(22), None)
    w, h = cap_size(block)
    corner = Box(box.right - 22 - w, box.bottom - 18 - h, w, h)
    return KeyCap(corner, block, stage.theme.muted)


def cap_size(block: TextBlock) -> tuple[float, float]:
    """The size of a key cap around its name."""
    return max(block.width + 20, block.height + 6), block.height + 8


def pill_size(stage: Stage, label: str, size: float = 26) -> tuple[float, float]:
    """The width and height of a pill around its label."""
    block = lay_text(stage, label, TextStyle("body", size), None)
    return block.width + 36, block.height + 18


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


def _face(stage: Stage, spec: Button, width: float | None) -> _Face:
    """The label as large as the width allows, with room for its key."""
    # A button that cannot be chosen shows no key (04a): the key would do nothing.
    cap = lay_text(stage, key_label(spec.key), CAP, None) if spec.key and spec.enabled else None
    cap_width = cap_size(cap)[0] if cap else 0
    room = None if width is None else width - (14 + cap_width if cap else 0)
    wide = lay_text(stage, spec.label, LABEL, None)
    if room is None or wide.width <= room:
        return _Face(wide, cap, cap_width)
    tall = (wide.height + 1) if spec.height <= HEIGHT else spec.height - 16
    return _Face(lay_text(stage, spec.label, LABEL, room, tall), cap, cap_width)


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
        return evolve(bare, fill=theme.disabled), theme.on_disabled
    if spec.primary:
        return evolve(bare, fill=theme.ink), theme.white
    return evolve(bare, outline=theme.ink, outline_width=theme.edge), theme.ink


def _cap(stage: Stage, spec: Button) -> Colour:
    return stage.theme.white if spec.primary else stage.theme.muted
