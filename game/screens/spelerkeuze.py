"""Who is it about? The players as low cards, each with a digit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from attrs import frozen

from game.domain.events import Speler
from game.screens.base import Context
from game.screens.toetsen import player_keys
from game.ui.boxes import Box
from game.ui.cards import Card, strip_card
from game.ui.page import Page, join

HIGHEST = 150.0
GAP = 24.0
ONE_COLUMN = 3
NOBODY = "0"
"""The key of an answer that is no player at this table: no player has it."""


@frozen
class Ander:
    """An answer beside the players: its name, what it says and what it wishes."""

    naam: str
    label: str
    wens: object


def speler_keuze(
    ctx: Context,
    box: Box,
    spelers: Sequence[Speler],
    wens: Callable[[int], object],
    *,
    noten: Mapping[int, str] | None = None,
    ander: Ander | None = None,
) -> Page:
    """A card per player; one with a note cannot be chosen, and the note says why."""
    dicht = noten or {}
    cards = [
        Card(
            f"speler:{speler.nummer}",
            ctx.t.naam(speler),
            owner=dicht.get(speler.nummer, ""),
            wish=wens(speler.nummer),
            key=key,
            enabled=speler.nummer not in dicht,
        )
        for speler, key in zip(spelers, player_keys(spelers), strict=True)
    ]
    if ander is not None:
        cards.append(Card(ander.naam, ander.label, wish=ander.wens, key=NOBODY))
    columns = 1 if len(cards) <= ONE_COLUMN else 2
    rows = -(-len(cards) // columns)
    room = box.top(min(box.h, rows * (HIGHEST + GAP) - GAP))
    places = room.grid(columns, rows, GAP)
    return join(
        strip_card(ctx.stage, place, card) for place, card in zip(places, cards, strict=False)
    )
