"""The strip on top of a screen: where we are, the phases, the time, pause and what is beside it."""

from __future__ import annotations

from attrs import frozen

from game.ui.boxes import Box
from game.ui.flow import scales
from game.ui.kept import kept
from game.ui.keys import key_label
from game.ui.page import Page, Target, join
from game.ui.pictures import Source
from game.ui.pieces import Group, Panel, Picture, Piece, Text
from game.ui.stage import Stage
from game.ui.text import TextBlock, TextStyle, lay_text
from game.ui.widgets import cap_size, key_cap, pill

TALL = 76
_PILL = 46
_SIDE = 40
_SIZE = 22.0
_APART = 26
_NEAR = 12.0
_SIGN = 1.2
"""How much larger the word of a sign is than the other letters."""
_NOW, _THEN = 1.65, 1.2
"""How large the picture of a sign is beside its letters: of the one of now, and of the others."""


@frozen
class Beside:
    """A quiet button before the pause, for what is there on many screens."""

    label: str
    wish: object
    key: str
    name: str


@frozen
class Sign:
    """A picture with a word behind it; the one of now is larger and loud (10)."""

    picture: Source
    word: str
    now: bool = False


@frozen
class Header:
    """The strip on top: where we are, the phases with the current one, the time, pause."""

    bold: str
    muted: str = ""
    steps: tuple[str, ...] = ()
    current: int = -1
    right: str = ""
    pause: str = ""
    wish: object = None
    key: str = "esc"
    name: str = "pause"
    beside: Beside | None = None
    signs: tuple[Sign, ...] = ()
    """Pictures with a word, before the time."""

    @property
    def buttons(self) -> tuple[Beside, ...]:
        """What can be chosen here, from the right edge to the left."""
        pause = (Beside(self.pause, self.wish, self.key, self.name),) if self.pause else ()
        return pause + ((self.beside,) if self.beside else ())


@kept
def header(stage: Stage, spec: Header) -> Page:
    """The header across the page, in letters as large as fit; 76 units high."""
    for scale in scales(stage):
        strip = _Strip.measured(stage, spec, _SIZE * scale)
        if strip.fits(stage.width):
            break
    return strip.page(stage, spec)


@frozen
class _Strip:
    """The measured words of a header at one size."""

    left: TextBlock
    muted: TextBlock
    steps: tuple[TextBlock, ...]
    right: TextBlock
    signs: tuple[_Sign, ...]
    buttons: tuple[_Pill, ...]
    gap: float

    @classmethod
    def measured(cls, stage: Stage, spec: Header, size: float) -> _Strip:
        plain, loud = TextStyle("body", size), TextStyle("bold", size)
        styles = [loud if at == spec.current else plain for at in range(len(spec.steps))]
        small = plain.at(size * 0.92)
        return cls(
            left=lay_text(stage, spec.bold, loud, None),
            muted=lay_text(stage, spec.muted, plain, None),
            steps=tuple(
                lay_text(stage, step, style, None)
                for step, style in zip(spec.steps, styles, strict=True)
            ),
            right=lay_text(stage, spec.right, plain, None),
            signs=tuple(_Sign.measured(stage, sign, size) for sign in spec.signs),
            buttons=tuple(_Pill.measured(stage, button, small) for button in spec.buttons),
            gap=min(_SIZE, size * stage.text_factor) * 1.55,
        )

    @property
    def left_width(self) -> float:
        return self.left.width + 26 + self.muted.width

    @property
    def steps_width(self) -> float:
        return sum(step.width for step in self.steps) + self.gap * max(0, len(self.steps) - 1)

    @property
    def right_width(self) -> float:
        widths = *(s.width for s in self.signs), *(b.width for b in self.buttons)
        return self.right.width + sum(_APART + width for width in widths)

    def fits(self, width: float) -> bool:
        """Whether the three parts stand beside each other with air between them."""
        parts = self.left_width + self.steps_width + self.right_width
        return parts + 2 * _SIDE + 2 * 44 <= width

    def page(self, stage: Stage, spec: Header) -> Page:
        return join([self._left(stage), self._steps(stage, spec), self._right(stage, spec)])

    def _left(self, stage: Stage) -> Page:
        left = Box(_SIDE, 0, self.left.width, TALL)
        muted = Box(left.right + 26, 0, self.muted.width, TALL)
        return Page(
            (
                Text(left, self.left, stage.theme.ink, valign="middle"),
                Text(muted, self.muted, stage.theme.muted, valign="middle"),
            )
        )

    def _steps(self, stage: Stage, spec: Header) -> Page:
        pieces: list[Piece] = []
        low = _SIDE + self.left_width + 44
        high = stage.width - _SIDE - self.right_width - 44 - self.steps_width
        x = max(low, min(high, (stage.width - self.steps_width) / 2))
        for at, step in enumerate(self.steps):
            box = Box(x, 0, step.width, TALL)
            now = at == spec.current
            if now:
                around = Box(x - 14, (TALL - 42) / 2, step.width + 28, 42)
                pieces.append(Panel(around, stage.theme.ink, radius=21, shadow=False))
            colour = stage.theme.white if now else stage.theme.muted
            pieces.append(Text(box, step, colour, valign="middle"))
            x += step.width + self.gap
        return Page(tuple(pieces))

    def _right(self, stage: Stage, spec: Header) -> Page:
        edge, pages = stage.width - _SIDE, []
        for button, pill_ in zip(spec.buttons, self.buttons, strict=True):
            pages.append(pill_.page(stage, button, edge))
            edge -= pill_.width + _APART
        words = Box(edge - self.right.width, 0, self.right.width, TALL)
        edge = words.x - (_APART if self.right.width else 0)
        for sign in reversed(self.signs):
            pages.append(sign.page(stage, edge))
            edge -= sign.width + _APART
        return join([Page((Text(words, self.right, stage.theme.muted, valign="middle"),)), *pages])


@frozen
class _Sign:
    """The measured word of a sign, and how large its picture is."""

    sign: Sign
    word: TextBlock
    side: float

    @classmethod
    def measured(cls, stage: Stage, sign: Sign, size: float) -> _Sign:
        size *= _SIGN
        style = TextStyle("bold" if sign.now else "body", size)
        side = size * stage.text_factor * (_NOW if sign.now else _THEN)
        return cls(sign, lay_text(stage, sign.word, style, None), min(side, TALL - 12.0))

    @property
    def width(self) -> float:
        return self.side + _NEAR + self.word.width

    def page(self, stage: Stage, edge: float) -> Page:
        """The picture and the word with their right side at `edge`."""
        x = edge - self.width
        picture = Picture(Box(x, (TALL - self.side) / 2, self.side, self.side), self.sign.picture)
        words = Box(x + self.side + _NEAR, 0, self.word.width, TALL)
        colour = stage.theme.ink if self.sign.now else stage.theme.muted
        return Page((picture, Text(words, self.word, colour, valign="middle")))


@frozen
class _Pill:
    """The measured words of one button, and the width of its key."""

    label: TextBlock
    cap: float

    @classmethod
    def measured(cls, stage: Stage, spec: Beside, style: TextStyle) -> _Pill:
        cap = cap_size(lay_text(stage, key_label(spec.key), style, None))[0] if spec.key else 0
        return cls(lay_text(stage, spec.label, style, None), cap)

    @property
    def width(self) -> float:
        return self.label.width + self.cap + 46

    def page(self, stage: Stage, spec: Beside, edge: float) -> Page:
        """The button with its right side at `edge`."""
        box = Box(edge - self.width, (TALL - _PILL) / 2, self.width, _PILL)
        label = Box(box.x + 18, box.y, self.label.width, box.h)
        cap = Box(box.right - 18 - self.cap, box.y, self.cap, box.h)
        inside = (
            *pill(stage, box, "").pieces[:1],
            Text(label, self.label, stage.theme.ink, valign="middle"),
            key_cap(stage, cap, spec.key),
        )
        keys = (spec.key,)
        target = Target(spec.name, box, spec.wish, keys, spec.label, radius=_PILL / 2, aside=True)
        return Page((Group(spec.name, box, inside, moves=False),), (target,))
