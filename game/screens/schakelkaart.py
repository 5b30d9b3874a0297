"""A low card that may come into the plan: its digit, its emblem, its title and a few words."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from game.ui.boxes import Box
from game.ui.cards import BAND, RADIUS, Card
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Picture, Piece, write
from game.ui.stage import Stage
from game.ui.text import TextStyle

SIDE = 22.0
DIGIT = TextStyle("title", 60, align="center", valign="middle", min_size=26)
READABLE = 0.8
"""Below this scale at normal text the title alone is shown."""


def low_cards(stage: Stage, boxes: Sequence[Box], specs: Sequence[Card]) -> Page:
    """Cards that belong together at one scale; when their words would be tiny, titles alone."""
    pairs = list(zip(boxes, specs, strict=False))
    if _scale(stage.normal, pairs) < READABLE:
        pairs = [(box, evolve(spec, text="")) for box, spec in pairs]
    scale = _scale(stage, pairs)
    return join(_low(stage, box, spec, scale) for box, spec in pairs)


def _scale(stage: Stage, pairs: Sequence[tuple[Box, Card]]) -> float:
    return min((flow_scale(stage, _cut(box)[2], _paras(spec)) for box, spec in pairs), default=1.0)


def _low(stage: Stage, box: Box, spec: Card, scale: float) -> Page:
    digit, emblem, words = _cut(box)
    tint = stage.theme.tint(spec.tint)
    pieces: list[Piece] = [Panel(box, stage.theme.paper, RADIUS, band=tint.fill, band_height=BAND)]
    if spec.number:
        pieces.append(write(stage, digit, spec.number, DIGIT))
    side = min(emblem.w, emblem.h)
    pieces += [
        Picture(emblem.centered(side, side), spec.emblem),
        *flow(stage, words, _paras(spec), "middle", scale),
    ]
    keys = (spec.key,) if spec.key else ()
    target = Target(spec.name, box, spec.wish, keys, spec.title, spec.enabled, RADIUS)
    return Page((Group(spec.name, box, tuple(pieces), face=spec.face),), (target,))


def _cut(box: Box) -> tuple[Box, ...]:
    """Where the digit, the emblem and the words go."""
    inner = box.inset(SIDE, 10).trim(top=BAND)
    side = min(76.0, inner.h, box.w * 0.16)
    return inner.split_x(min(48.0, box.w * 0.1), side, 1, gap=16)


def _paras(spec: Card) -> list[Para]:
    title = Para(spec.title, TextStyle("title", spec.title_size))
    if not spec.text:
        return [title]
    return [title, Para(spec.text, TextStyle("body", spec.text_size), 6)]
