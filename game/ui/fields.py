"""Where a player types or picks: a text field, choices, and a letter board for touch."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from attrs import frozen

from game.ui.boxes import Box
from game.ui.kept import kept
from game.ui.marks import Rule
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, Text, write
from game.ui.stage import Stage
from game.ui.text import LEADING, TextStyle, lay_text
from game.ui.typing import TextInput
from game.ui.widgets import key_cap, key_cap_size
from game.ui.wrap import plain

LETTERS = ("1234567890-", "qwertyuiop'", "asdfghjkl?!", "zxcvbnm,.:€")
ACCENTS = ("áàâäãåæąăçćčđ", "éèêëęěğíîïıłñ", "ńóòôöõøőœřšśş", "șßțúùûüűůýžźż")
"""The letters that names in the Netherlands need beside a to z, in the order of the alphabet."""
CAPITALS = {"ß": "ẞ", "ı": "İ"}
"""The capitals that Python has otherwise: Turkish has an i with a dot and one without."""
SHIFT, OTHERS, SPACE, BACKSPACE, DONE = "shift", "others", "space", "backspace", "ok"
TO_ACCENTS, TO_LETTERS = "é à ñ", "abc"


@frozen
class Field:
    """A text field: what is typed, what it is for, and what choosing it means."""

    name: str
    input: TextInput
    placeholder: str = ""
    wish: object = None
    active: bool = False
    size: float = 32


@frozen
class Option:
    """One of several things to pick, as a low white box."""

    name: str
    label: str
    wish: object
    key: str = ""
    selected: bool = False
    enabled: bool = True
    size: float = 30
    align: str = "left"


@frozen
class Board:
    """What the letter board says on its wide keys, and what a key press means."""

    wish: Callable[[str], object]
    """Called with a letter, or with shift, others, space, backspace or ok."""
    space: str
    backspace: str
    done: str
    shift: str
    shifted: bool = False
    accented: bool = False
    """Whether the keys are letters with accents now, in the place of a to z."""


@kept
def text_field(stage: Stage, box: Box, spec: Field) -> Page:
    """The typed text with its caret, the end in view when it is too long; else the placeholder."""
    theme = stage.theme
    outline, width = (theme.ink, 4.0) if spec.active else (theme.line, 3.0)
    panel = Panel(box, theme.white, 14, shadow=False, outline=outline, outline_width=width)
    inner = box.inset(20, 6)
    pieces: list[Piece] = [panel, *_typed(stage, inner, spec)]
    targets = (Target(spec.name, box, spec.wish, label=spec.placeholder, radius=14),)
    return Page((Group(spec.name, box, tuple(pieces), moves=False),), targets)


@kept
def option(stage: Stage, box: Box, spec: Option) -> Page:
    """One choice: white with a thin line, or with a thick ink outline when selected (06b)."""
    theme = stage.theme
    outline, width = (theme.ink, 5.0) if spec.selected else (theme.line, max(3.0, theme.edge))
    panel = Panel(
        box, theme.white if spec.enabled else theme.bar, 14,
        shadow=False, outline=outline, outline_width=width,
    )  # fmt: skip
    inner = box.inset(22 if spec.align == "left" else 12, 4)
    pieces: list[Piece] = [panel]
    if spec.key and spec.enabled:
        cap = key_cap_size(stage, spec.key)[0]
        pieces.append(key_cap(stage, inner.right_part(cap), spec.key))
        inner = inner.trim(right=key_cap_size(stage.normal, spec.key)[0] + 12)
    style = TextStyle(
        "bold" if spec.selected else "body", spec.size, "ink" if spec.enabled else "muted",
        "center" if spec.align == "center" else "left", "middle", 16,
    )  # fmt: skip
    pieces.append(write(stage, inner, spec.label, style))
    keys = (spec.key,) if spec.key else ()
    target = Target(spec.name, box, spec.wish, keys, spec.label, spec.enabled, 14)
    return Page((Group(spec.name, box, tuple(pieces), moves=False),), (target,))


def letter_board(stage: Stage, box: Box, spec: Board) -> Page:
    """A keyboard on the screen, for touch: four rows of letters, and one row of wide keys."""
    shown = ACCENTS if spec.accented else LETTERS
    *rows, last = box.column(len(shown) + 1, 8)
    keys = []
    for row, letters in zip(rows, shown, strict=True):
        for place, letter in zip(row.row(len(letters), 8), letters, strict=True):
            written = _capital(letter) if spec.shifted else letter
            keys.append(_key(stage, place, f"letter {letter}", written, spec.wish(written)))
    places = last.split_x(0.22, 0.14, 0.28, 0.18, 0.18, gap=8)
    for place, (name, label) in zip(places, _wide(spec).items(), strict=True):
        keys.append(_key(stage, place, f"letter {name}", label, spec.wish(name)))
    return join(keys)


def _capital(letter: str) -> str:
    return CAPITALS.get(letter, letter.upper())


def _wide(spec: Board) -> dict[str, str]:
    """The wide keys and what stands on them."""
    others = TO_LETTERS if spec.accented else TO_ACCENTS
    return {
        SHIFT: spec.shift,
        OTHERS: others,
        SPACE: spec.space,
        BACKSPACE: spec.backspace,
        DONE: spec.done,
    }


def _key(stage: Stage, box: Box, name: str, label: str, wish: object) -> Page:
    panel = Panel(box, stage.theme.white, 12, shadow=False, outline=stage.theme.line)
    style = TextStyle("bold", 30, align="center", valign="middle", min_size=14)
    words = write(stage, box.inset(6, 2), label, style)
    return Page(
        (Group(name, box, (panel, words), moves=False),),
        (Target(name, box, wish, label=label, radius=12),),
    )


def _typed(stage: Stage, box: Box, spec: Field) -> list[Piece]:
    # In a low field the letters stay whole.
    size = min(spec.size, box.h / (LEADING["body"] * stage.text_factor))
    style = TextStyle("body", size, "ink", valign="middle")
    if not spec.input.value and not spec.active:
        quiet = TextStyle("body", spec.size, "muted", valign="middle", min_size=16)
        return [write(stage, box, plain(spec.placeholder), quiet)]
    shown, before = _window(stage, box, spec, style)
    block = lay_text(stage, plain(shown), style, None)
    pieces: list[Piece] = [Text(box, block, stage.theme.ink, valign="middle")]
    if spec.active:
        x = box.x + lay_text(stage, plain(before), style, None).width
        high = min(box.h - 4, block.height)
        caret = Box(x + 1, box.y + (box.h - high) / 2, 3, high)
        pieces.append(Rule(caret, stage.theme.ink))
    return pieces


def _window(stage: Stage, box: Box, spec: Field, style: TextStyle) -> tuple[str, str]:
    """The part of the text that is in view, and what of it stands before the caret."""

    def width(text: str) -> float:
        return lay_text(stage, plain(text), style, None).width

    value, caret = spec.input.value, spec.input.caret
    room = box.w - 6
    if width(value) <= room:
        return value, value[:caret]
    # Halving takes eight measurements of a long text where one by one takes hundreds.
    start = bisect_left(range(caret), True, key=lambda at: width(value[at:caret]) <= room)
    after = range(caret + 1, len(value) + 1)
    end = caret + bisect_left(after, True, key=lambda at: width(value[start:at]) > room)
    return value[start:end], value[start:caret]
