"""One player's card at the end: name, the roles held, and the sentence to take along."""

from __future__ import annotations

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.events import Speler
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page
from game.ui.pieces import Group, Panel, write
from game.ui.stage import Stage
from game.ui.text import TextStyle

NAME = TextStyle("bold", 36, valign="middle", min_size=16)
SAID = TextStyle("quote", 46)
QUIET = TextStyle("body", 34, "muted")
EMBLEM = 44
NARROW = 500
"""On a card narrower than this the sentence begins in smaller letters."""


@frozen
class Eindkaart:
    """What stands on the card; without a sentence it stays quiet."""

    key: str
    naam: str
    rollen: tuple[Rol, ...]
    zin: str
    stil: str

    @classmethod
    def of(cls, ctx: Context, view: View, speler: Speler) -> Eindkaart:
        """The card of one player."""
        als, dan = view.sessie.als_dan.get(speler.nummer, ("", ""))
        return cls(
            f"eind:{speler.nummer}",
            ctx.t.naam(speler),
            held_roles(view, speler.nummer),
            sentence(ctx, als, dan),
            ctx.t("Zei het hardop, of hield het voor zich."),
        )

    def scale(self, stage: Stage, box: Box) -> float:
        """The scale that the sentence needs."""
        return flow_scale(stage, _room(box)[1], self._paras(box))

    def page(self, ctx: Context, box: Box, scale: float) -> Page:
        """The card in its box, its sentence at the scale that all share."""
        stage = ctx.stage
        head, room = _room(box)
        side = min(EMBLEM, head.h)
        wide = len(self.rollen) * (side + 12)
        name, roles = head.split_x(1, max(2.0, wide), gap=12)
        emblems = [
            parts.emblem(Box(roles.x + at * (side + 12), roles.y, side, head.h), rol)
            for at, rol in enumerate(self.rollen)
        ]
        words = flow(stage, room, self._paras(box), "top", scale)
        pieces = (Panel(box, stage.theme.paper), write(stage, name, self.naam, NAME))
        return Page((Group(self.key, box, (*pieces, *emblems, *words)),))

    def _paras(self, box: Box) -> list[Para]:
        said = SAID if box.w > NARROW else SAID.at(38)
        return [Para(f"“{self.zin}”", said) if self.zin else Para(self.stil, QUIET)]


def held_roles(view: View, speler: int) -> tuple[Rol, ...]:
    """The roles that a player held, round by round."""
    rollen = []
    for ronde in view.sessie.rondes:
        stoel = ronde.stoel_van(speler)
        if stoel is not None and ronde.rollen:
            rollen.append(ronde.rollen[stoel])
    return tuple(rollen)


def sentence(ctx: Context, als: str, dan: str) -> str:
    """The two halves as one sentence; either half may be missing."""
    als, dan = als.rstrip(" .,…"), dan.rstrip(" .…")
    if als and dan:
        return ctx.t("Als {als}, dan {dan}.", als=als, dan=dan)
    if als:
        return ctx.t("Als {als} …", als=als)
    return ctx.t("Dan {dan}.", dan=dan) if dan else ""


def _room(box: Box) -> tuple[Box, Box]:
    """The strip with the name, and what is left for the sentence."""
    inner = box.inset(min(40.0, box.w * 0.06), min(24.0, box.h * 0.1))
    head, rest = inner.split_y(min(56.0, inner.h * 0.3), 1, gap=10)
    return head, rest
