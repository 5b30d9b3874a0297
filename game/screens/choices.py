"""A question with a few answers beside each other, and a line on what the answer means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import evolve, frozen

from game.screens.frame import LABEL, QUIET
from game.ui.boxes import Box
from game.ui.fields import Option, option
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.stage import Stage

GAP = 16
TITLE_HEIGHT = 54
NOTE_HEIGHT = 50


@frozen
class Choice:
    """One answer: its words, what choosing it means, and whether it is chosen."""

    label: str
    wish: Any
    selected: bool = False
    key: str = ""
    keys: tuple[str, ...] = ()
    """Keys that are not drawn, because the label already shows them."""
    enabled: bool = True
    name: str = ""


def choice_row(
    stage: Stage,
    box: Box,
    title: str,
    choices: Sequence[Choice],
    note: str = "",
    columns: int = 0,
) -> Page:
    """The question on top, the answers in equal boxes, the note below them."""
    room = box.trim(top=TITLE_HEIGHT, bottom=NOTE_HEIGHT if note else 0)
    pieces = [write(stage, box.top(TITLE_HEIGHT - 6), title, LABEL)]
    if note:
        pieces.append(write(stage, box.bottom_part(NOTE_HEIGHT), note, QUIET))
    return Page(tuple(pieces)) + choice_grid(stage, room, choices, columns)


def choice_grid(stage: Stage, box: Box, choices: Sequence[Choice], columns: int = 0) -> Page:
    """The answers in equal boxes, row by row; without a number of columns all in one row."""
    columns = columns or max(1, len(choices))
    rows = max(1, -(-len(choices) // columns))
    boxes = box.grid(columns, rows, GAP)
    return join(choice(stage, place, spec) for place, spec in zip(boxes, choices, strict=False))


def choice(stage: Stage, box: Box, spec: Choice) -> Page:
    """One answer in its box."""
    made = option(
        stage,
        box,
        Option(
            name=spec.name or spec.label,
            label=spec.label,
            wish=spec.wish,
            key=spec.key,
            selected=spec.selected,
            enabled=spec.enabled,
            size=32,
            align="left" if spec.key else "center",
        ),
    )
    targets = tuple(evolve(each, keys=(*each.keys, *spec.keys)) for each in made.targets)
    return Page(made.pieces, targets)
