"""Groups under way: each drawn once on a transparent surface, and kept for a while."""

from __future__ import annotations

from collections.abc import Iterable

import pygame
from attrs import evolve, frozen

from game.ui.boxes import Box, around
from game.ui.page import flat
from game.ui.pieces import Group, Panel, Piece
from game.ui.shadow import REACH
from game.ui.stage import Stage

_BARE = 10
"""Units around a group without a shadow."""


@frozen(eq=False)
class Card:
    """A group on a surface with room for its shadow, and the box of that surface."""

    group: Group
    picture: pygame.Surface
    box: Box

    @property
    def weight(self) -> int:
        """How many pixels it keeps."""
        return self.picture.get_width() * self.picture.get_height()


class Cards:
    """The drawn groups of one stage; half a screen of them outlives the frames they are in."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._limit = stage.look.size[0] * stage.look.size[1] // 2
        self._kept: dict[int, Card] = {}

    def get(self, group: Group) -> Card:
        """The group drawn now or before; the same group made anew is not drawn again."""
        card = self._kept.pop(id(group), None) or self._twin(group) or self._draw(group)
        # At the end of the row: what was not asked for longest stands first.
        self._kept[id(group)] = card
        return card

    @property
    def weight(self) -> int:
        """How many pixels are kept."""
        return sum(card.weight for card in self._kept.values())

    def trim(self, under_way: Iterable[Piece]) -> None:
        """Let go of the oldest surfaces beyond the limit, but of none that is under way."""
        alive = {id(piece) for piece in under_way}
        weight = self.weight
        for key, card in list(self._kept.items()):
            if weight > self._limit and key not in alive:
                del self._kept[key]
                weight -= card.weight

    def _twin(self, group: Group) -> Card | None:
        for key, card in self._kept.items():
            if card.group.key == group.key and card.group == group:
                del self._kept[key]
                return evolve(card, group=group)
        return None

    def _draw(self, group: Group) -> Card:
        shaded = any(isinstance(piece, Panel) and piece.shadow for piece in flat(group.pieces))
        boxes = [group.box, *(piece.box for piece in group.pieces)]
        box = around(boxes).outset(REACH if shaded else _BARE)
        picture = pygame.Surface(self._stage.rect(box).size, pygame.SRCALPHA)
        group.draw(picture, self._stage, -box.x, -box.y)
        return Card(group, picture, box)
