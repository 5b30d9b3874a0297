"""Playing cards: a coloured band, a number or an emblem, a title and a few words.

One spec draws every card of the game: with a number at the left (03a), with an emblem and an
owner on top (04a), with an emblem, a number and what it wins and risks (03b), dashed for a
place that a player fills with words of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from game.ui.boxes import Box
from game.ui.dashed import Dashed
from game.ui.flow import Para, flow, flow_height, flow_scale
from game.ui.kept import kept
from game.ui.marks import Rule
from game.ui.page import Page, Target, join
from game.ui.pictures import Source
from game.ui.pieces import Group, Panel, Picture, Piece, write
from game.ui.stage import Stage
from game.ui.text import TextStyle
from game.ui.widgets import corner_cap

BAND = 14
RADIUS = 22
SELECTED = 7
SEAM = 44
"""The room around the hairline between the words and the notes."""


@frozen
class Card:
    """What stands on a card; `name` is its key for moving and its target's name.

    Without a `wish` a card cannot be chosen. `key` is listened to, and drawn in the corner
    unless `number` already shows it.
    """

    name: str
    title: str
    text: str = ""
    tint: str = ""
    emblem: Source = ""
    number: str = ""
    owner: str = ""
    notes: tuple[str, ...] = ()
    wish: object = None
    key: str = ""
    selected: bool = False
    dashed: bool = False
    enabled: bool = True
    settle: bool = False
    face: str = ""
    title_size: float = 40
    text_size: float = 34
    note_size: float = 28
    pad: float = 30


@kept
def card(stage: Stage, box: Box, spec: Card, scale: float | None = None, seam: float = 0.0) -> Page:
    """One card in its box; the words shrink together until they fit, or take the given scale.

    The hairline above the notes lies at `seam` below the top, where words and notes allow it.
    """
    pieces = (
        *_body(stage, box, spec),
        *_top(stage, box, spec),
        *_words(stage, box, spec, scale, seam),
        *_corner(stage, box, spec),
    )
    group = Group(spec.name, box, pieces, settle=spec.settle, face=spec.face)
    return Page((group,), _target(box, spec))


@kept
def cards(stage: Stage, boxes: Sequence[Box], specs: Sequence[Card]) -> Page:
    """Cards that belong together: their words all at the scale of the fullest one."""
    pairs = list(zip(boxes, specs, strict=True))
    scale = min((card_scale(stage, box, spec) for box, spec in pairs), default=1.0)
    seam = max((_seam(stage, box, spec, scale) for box, spec in pairs), default=0.0)
    return join(card(stage, box, spec, scale, seam) for box, spec in pairs)


def card_scale(stage: Stage, box: Box, spec: Card) -> float:
    """The scale that the words of this card need."""
    above, below = _paras(spec)
    room = _room(box, spec)
    return flow_scale(stage, room.trim(bottom=SEAM if below else 0), [*above, *below])


@kept
def strip_card(stage: Stage, box: Box, spec: Card, scale: float | None = None) -> Page:
    """A low card: the emblem, and the title beside it in bold, outlined when selected (12b)."""
    size = min(64.0, box.h - 24 - BAND)
    low = BAND / 2 if spec.tint else 0.0
    emblem = Box(box.x + spec.pad + 6, box.y + (box.h - size) / 2 + low, size, size)
    pieces: list[Piece] = [*_body(stage, box, spec)]
    if spec.emblem:
        pieces.append(Picture(emblem, spec.emblem))
    words = flow(stage, _strip_room(box, spec), _strip_paras(spec), "middle", scale)
    pieces += [*words, *_corner(stage, box, spec)]
    return Page((Group(spec.name, box, tuple(pieces), face=spec.face),), _target(box, spec))


@kept
def strip_cards(stage: Stage, boxes: Sequence[Box], specs: Sequence[Card]) -> Page:
    """Low cards that belong together: their words all at the scale of the fullest one."""
    pairs = list(zip(boxes, specs, strict=True))
    scales = (flow_scale(stage, _strip_room(box, spec), _strip_paras(spec)) for box, spec in pairs)
    scale = min(scales, default=1.0)
    return join(strip_card(stage, box, spec, scale) for box, spec in pairs)


def _strip_room(box: Box, spec: Card) -> Box:
    size = min(64.0, box.h - 24)
    left = box.x + spec.pad + (6 + size + 24 if spec.emblem else 0)
    right = box.right - min(24.0, spec.pad) - _cap_room(spec)
    top = BAND + 8 if spec.tint else 12
    return Box(left, box.y + top, right - left, box.h - top - 12)


def _strip_paras(spec: Card) -> list[Para]:
    title = Para(spec.title, TextStyle("bold", 34, "ink" if spec.enabled else "muted"))
    owner = [Para(spec.owner, TextStyle("body", 28, "muted"), 4)] if spec.owner else []
    return [title, *owner]


def _body(stage: Stage, box: Box, spec: Card) -> list[Piece]:
    theme = stage.theme
    tint = theme.tint(spec.tint) if spec.tint else None
    if spec.dashed:
        edge = theme.ink if spec.selected else tint.text if tint else theme.muted
        frame = Dashed(box, edge, RADIUS, SELECTED if spec.selected else 4)
        band = tint.fill if tint and spec.emblem else None
        return [Panel(box, None, RADIUS, shadow=False, band=band, band_height=BAND), frame]
    outline = theme.ink if spec.selected else None if spec.enabled else theme.line
    return [
        Panel(
            box, theme.paper, RADIUS, shadow=spec.enabled, outline=outline,
            outline_width=SELECTED if spec.selected else 2,
            band=tint.fill if tint else None, band_height=BAND,
        )
    ]  # fmt: skip


def _top(stage: Stage, box: Box, spec: Card) -> list[Piece]:
    """The number at the left, or a row with the emblem and the number or the owner."""
    inner = box.inset(spec.pad, 0).trim(top=_top_pad(spec))
    if not spec.emblem:
        return _number(stage, box, inner, spec) if spec.number else []
    emblem = Box(inner.x, inner.y, 60, 60)
    pieces: list[Piece] = [Picture(emblem, spec.emblem)]
    beside = Box(emblem.right + 20, inner.y, inner.right - emblem.right - 20, 60)
    if spec.number:
        style = TextStyle("title", 72, valign="middle", min_size=30)
        pieces.append(write(stage, beside.left(60).inset(0, -12), spec.number, style))
        beside = beside.trim(left=80)
    if spec.owner:
        style = TextStyle("bold", 32, align="right", valign="middle", min_size=18)
        pieces.append(write(stage, beside, spec.owner, style))
    return pieces


def _number(stage: Stage, box: Box, inner: Box, spec: Card) -> list[Piece]:
    """The digit: beside the first line of the title, or halfway when the title is all."""
    if not spec.text:
        style = TextStyle("title", 68, valign="middle", min_size=40)
        return [write(stage, Box(inner.x, box.y, 48, box.h), spec.number, style)]
    # Digits stand in the upper part of their line, hence the 12 units.
    place = Box(inner.x, inner.y - 12, 48, min(100.0, box.bottom - inner.y - 8))
    return [write(stage, place, spec.number, TextStyle("title", 78, min_size=40))]


def _seam(stage: Stage, box: Box, spec: Card, scale: float) -> float:
    """How far below its top a card wants its hairline; 0 without notes."""
    above, below = _paras(spec)
    if not below:
        return 0.0
    room = _room(box, spec)
    words = flow(stage, room, above, "top", scale)
    return _rule(stage, room, words[-1].box.bottom, below, scale).y - box.y


def _words(stage: Stage, box: Box, spec: Card, scale: float | None, seam: float) -> list[Piece]:
    above, below = _paras(spec)
    room = _room(box, spec)
    scale = card_scale(stage, box, spec) if scale is None else scale
    if not below:
        single = not spec.text and not spec.emblem
        return [*flow(stage, room, above, "middle" if single else "top", scale)]
    words = flow(stage, room, above, "top", scale)
    rule = _rule(stage, room, words[-1].box.bottom, below, scale, box.y + seam)
    return [
        *words,
        Rule(rule, stage.theme.line),
        *flow(stage, room.trim(top=rule.bottom + SEAM / 2 - room.y), below, "top", scale),
    ]


def _rule(
    stage: Stage, room: Box, words: float, below: Sequence[Para], scale: float, least: float = 0.0
) -> Box:
    """The hairline halfway, moved when the words above it or the notes below it need room."""
    notes = flow_height(stage, room.w, below, scale) + SEAM / 2 + 2
    y = max(words + SEAM / 2 - 4, min(max(room.y + room.h / 2, least), room.bottom - notes))
    return Box(room.x, y, room.w, 2)


def _paras(spec: Card) -> tuple[list[Para], list[Para]]:
    colour = "ink" if spec.enabled else "muted"
    style = TextStyle("title", spec.title_size, colour)
    above = [Para(spec.title, style)]
    if spec.text:
        above.append(Para(spec.text, TextStyle("body", spec.text_size, colour), 6))
    note = TextStyle("body", spec.note_size, colour)
    return above, [Para(words, note, 10) for words in spec.notes]


def _room(box: Box, spec: Card) -> Box:
    """Where the words go: below the emblem, or right of the number."""
    inner = box.inset(spec.pad, 0).trim(top=_top_pad(spec), bottom=18)
    if spec.emblem:
        return inner.trim(top=76, bottom=34 if _cap(spec) else 0)
    left = 64 if spec.number else 0
    if not spec.text:
        return box.inset(spec.pad, 10).trim(left=left)
    return inner.trim(left=left, bottom=30 if _cap(spec) else 0)


def _top_pad(spec: Card) -> float:
    return (BAND if spec.tint and (spec.emblem or not spec.dashed) else 0) + (
        28 if spec.emblem else 22
    )


def _cap(spec: Card) -> bool:
    return bool(spec.key) and spec.key != spec.number and spec.enabled


def _cap_room(spec: Card) -> float:
    return 56 if _cap(spec) else 0


def _corner(stage: Stage, box: Box, spec: Card) -> list[Piece]:
    return [corner_cap(stage, box, spec.key)] if _cap(spec) else []


def _target(box: Box, spec: Card) -> tuple[Target, ...]:
    if spec.wish is None:
        return ()
    keys = (spec.key,) if spec.key else ()
    return (Target(spec.name, box, spec.wish, keys, spec.title, spec.enabled, RADIUS),)
