"""Where the parts of a sheet stand below each other: question, field, choices, lines.

Their shares of the room are cut at normal text, and words grow within them: so a larger text size
makes nothing smaller. They stand close together; what a share does not need stays free below.
"""

from __future__ import annotations

from attrs import frozen

from game.oefeningen.blad import Blad
from game.screens import oefenkeuzes, oefenwoorden
from game.ui.boxes import Box
from game.ui.stage import Stage

FIELD_HIGH = 88.0
GAP = 28.0
GROWTH = 1.3
"""A larger text size can take so much more for a part, where there is room."""


@frozen
class Plaatsen:
    """The box of each part, and how much larger than usual the question and the lines stand."""

    vraag: Box
    veld: Box
    keuzes: Box
    regels: Box
    vraag_groot: float
    regels_groot: float


def plaatsen(stage: Stage, room: Box, blad: Blad) -> Plaatsen:
    """The parts in a room; with choices the lines come last, without them the field does."""
    groot = oefenwoorden.question_size(stage, room.w, room.h, blad)
    asked = oefenwoorden.question_height(stage.normal, room.w, blad, groot)
    chosen = oefenkeuzes.column_height(blad.keuzes)
    told = oefenwoorden.lines_height(stage.normal, room.w, blad.regels)
    field = FIELD_HIGH + GAP if blad.veld else 0.0
    free = room.h - field - GAP * (bool(chosen) + bool(told))
    share = min(GROWTH, free / (asked + chosen + told))
    left = free - (asked + chosen) * share
    regels_groot = oefenwoorden.lines_size(stage, room.top(left), blad.regels)
    vraag = room.top(min(asked * share, oefenwoorden.question_height(stage, room.w, blad, groot)))
    below = room.trim(top=vraag.h + GAP)
    if not blad.keuzes:
        high = oefenwoorden.lines_height(stage, room.w, blad.regels, regels_groot)
        regels = below.top(min(left, high))
        veld = below.trim(top=regels.h + GAP if told else 0.0).top(FIELD_HIGH)
        return Plaatsen(vraag, veld, below.top(0.0), regels, groot, regels_groot)
    veld = below.top(FIELD_HIGH)
    keuzes = below.trim(top=field).top(min(chosen * share, chosen * stage.text_factor))
    regels = room.trim(top=keuzes.bottom + GAP - room.y).top(left)
    return Plaatsen(vraag, veld, keuzes, regels, groot, regels_groot)
