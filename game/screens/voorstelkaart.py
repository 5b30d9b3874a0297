"""A proposal as a card: high with its owner on top (04a), or low with its emblem at the left."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from game.ui.boxes import Box
from game.ui.cards import BAND, RADIUS, SELECTED, Card
from game.ui.flow import Para, flow, flow_scale
from game.ui.kept import kept
from game.ui.marks import KeyCap
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Picture, Piece, write
from game.ui.stage import Stage
from game.ui.text import TextStyle, Valign
from game.ui.widgets import corner_cap

LOW = 270.0
"""Cards lower than this have their emblem beside the words."""
STRIP = 140.0
"""Cards lower than this have no room for a key below their emblem, nor for an owner."""
PAD = 30.0
SIGN = 64.0
OWNER = TextStyle("bold", 32, align="right", valign="middle", min_size=15)


@kept
def kaarten(stage: Stage, boxes: Sequence[Box], specs: Sequence[Card]) -> Page:
    """Cards that belong together: their words all at the scale of the fullest one."""
    pairs = list(zip(boxes, specs, strict=True))
    scale = min((_scale(stage, box, spec) for box, spec in pairs), default=1.0)
    return join(kaart(stage, box, spec, scale) for box, spec in pairs)


@kept
def kaart(stage: Stage, box: Box, spec: Card, scale: float | None = None) -> Page:
    """One card, high or low as its box asks; without a wish it cannot be chosen."""
    scale = _scale(stage, box, spec) if scale is None else scale
    cap = _cap(stage, box, spec)
    pieces: list[Piece] = [
        _body(stage, box, spec),
        Picture(_sign(box), spec.emblem),
        *_owner(stage, box, spec),
        *flow(stage, _room(stage, box, spec), _paras(box, spec), _valign(box), scale),
        *([cap] if cap else []),
    ]
    keys = (spec.key,) if spec.key else ()
    doel = Target(spec.name, box, spec.wish, keys, spec.title, spec.enabled, RADIUS)
    group = Group(spec.name, box, tuple(pieces), settle=spec.settle)
    return Page((group,), (doel,) if spec.wish is not None else ())


def _body(stage: Stage, box: Box, spec: Card) -> Panel:
    theme = stage.theme
    outline = theme.ink if spec.selected else None if spec.enabled else theme.line
    return Panel(
        box, theme.paper, RADIUS, shadow=spec.enabled, outline=outline,
        outline_width=SELECTED if spec.selected else 2,
        band=theme.tint(spec.tint).fill, band_height=BAND,
    )  # fmt: skip


def laag(box: Box) -> bool:
    """Whether a card in this box has its emblem beside the words."""
    return box.h < LOW


def _valign(box: Box) -> Valign:
    return "middle" if laag(box) else "top"


def _sign(box: Box) -> Box:
    if not laag(box):
        return Box(box.x + PAD, box.y + BAND + 24, SIGN, SIGN)
    # Below the emblem there is room for the key.
    high = box.h - BAND
    share, above = (0.42, 0.1) if box.h > STRIP else (0.64, 0.18)
    size = min(72.0, high * share)
    return Box(box.x + 22, box.y + BAND + high * above, size, size)


def _owner(stage: Stage, box: Box, spec: Card) -> list[Piece]:
    """On a high card the owner stands beside the emblem; on a low one below the words."""
    if laag(box) or not spec.owner:
        return []
    sign = _sign(box)
    beside = Box(sign.right + 16, sign.y - 4, box.right - PAD - sign.right - 16, SIGN + 8)
    return [write(stage, beside, spec.owner, OWNER)]


def _cap(stage: Stage, box: Box, spec: Card) -> KeyCap | None:
    """The key: in the corner of a high card, below the emblem of a low one."""
    if not (spec.key and spec.enabled):
        return None
    cap = corner_cap(stage, box, spec.key)
    if not laag(box):
        return cap
    sign = _sign(box)
    under = Box(sign.x, sign.bottom + 4, sign.w, box.bottom - sign.bottom - 12)
    return evolve(cap, box=under.centered(cap.box.w, cap.box.h))


def _room(stage: Stage, box: Box, spec: Card) -> Box:
    """Where the words go: clear of the emblem and of the key in the corner."""
    cap, sign = _cap(stage, box, spec), _sign(box)
    if laag(box):
        return box.trim(left=sign.right - box.x + 20, top=BAND + 6, right=20, bottom=8)
    bottom = box.bottom - cap.box.y + 2 if cap else 18.0
    return box.inset(PAD, 0).trim(top=sign.bottom - box.y + 16, bottom=bottom)


def _scale(stage: Stage, box: Box, spec: Card) -> float:
    return flow_scale(stage, _room(stage, box, spec), _paras(box, spec))


def _paras(box: Box, spec: Card) -> list[Para]:
    colour = "ink" if spec.enabled else "muted"
    if not laag(box):
        title = Para(spec.title, TextStyle("title", spec.title_size, colour))
        return [title, Para(spec.text, TextStyle("body", spec.text_size, colour), 6)]
    # Without words of its own a card lies in a place: there the title may be larger.
    paras = [Para(spec.title, TextStyle("title", 34 if spec.text else 40, colour))]
    if spec.text:
        paras.append(Para(spec.text, TextStyle("body", 30, colour), 2))
    if spec.owner and (spec.enabled or box.h > STRIP):
        paras.append(Para(spec.owner, TextStyle("body", 28, "muted"), 4))
    return paras
