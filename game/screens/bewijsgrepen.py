"""The eerste greep as evidence: a card per role, with its fingers and who showed them.

Where a name would tell who passed there is the card alone: one hand, however many showed it.
"""

from __future__ import annotations

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.moment import GrepenMoment
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.heading import grown
from game.screens.voorstellen import naam_kort
from game.texts.bewijs import wie_grepen
from game.texts.team import GEGREPEN
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.hands import HEIGHT, WIDTH, hand_svg
from game.ui.page import Page
from game.ui.pieces import Group, Panel, Picture, Piece
from game.ui.text import TextStyle

GAP = 26
MOST_SIGN = 230.0
NORMAL = 210.0
"""The room for words in which they have their normal size."""
FEW = 60
"""Names of more letters than this together are set smaller."""
VINGERS = {rol: n for n, rol in enumerate(Rol, start=1)}
"""How many fingers each role is (spel.md, Kiezen)."""


def grepen(ctx: Context, toen: View, moment: GrepenMoment, box: Box) -> Page:
    """A card for each role that was reached for; nothing tells how many did not reach."""
    cards = [
        _Greep(rol, place, _wie(ctx, toen, moment, rol))
        for rol, place in zip(moment.rollen, box.row(len(moment.rollen), GAP), strict=True)
    ]
    scale = min(flow_scale(ctx.stage, card.words, card.paras(ctx)) for card in cards)
    return Page(tuple(card.group(ctx, scale) for card in cards))


def _wie(ctx: Context, toen: View, moment: GrepenMoment, rol: Rol) -> str:
    """Every name, one that is too long by its first word; or that somebody did."""
    if not moment.met_namen:
        return ctx.t(GEGREPEN)
    spelers = wie_grepen(toen, moment, rol)
    return ctx.t.rij([naam_kort(ctx.t.naam(speler)) for speler in spelers])


@frozen
class _Greep:
    """One role, where its card stands, and who reached for it."""

    rol: Rol
    card: Box
    namen: str

    @property
    def signs(self) -> Box:
        """The row with the hand and the emblem."""
        inner = self.card.inset(36, 24).trim(top=14)
        # So high that hand and emblem fit beside each other.
        return inner.top(min(MOST_SIGN, inner.h * 0.4, (inner.w - 30) / 1.6))

    @property
    def words(self) -> Box:
        """The room below that row."""
        return Box(self.signs.x, self.signs.bottom + 18, self.signs.w,
                   self.card.bottom - 24 - self.signs.bottom - 18)  # fmt: skip

    def paras(self, ctx: Context) -> list[Para]:
        """The role, and the names or that it was reached for."""
        sizes = (54, 46 if len(self.namen) <= FEW else 36)
        role, names = (grown(size, self.words.h, NORMAL, 1.4) for size in sizes)
        return [
            Para(ctx.t(WOORDEN[self.rol]), TextStyle("title", role, parts.TINT[self.rol])),
            Para(self.namen, TextStyle("bold", names), 8),
        ]

    def group(self, ctx: Context, scale: float) -> Group:
        """The whole card."""
        stage, high = ctx.stage, self.signs.h
        hand = self.signs.left(high * WIDTH / HEIGHT)
        side = high * 0.8
        emblem = self.signs.trim(left=hand.w + 30).left(side).centered(side, side)
        pieces: tuple[Piece, ...] = (
            Panel(self.card, stage.theme.paper, band=stage.theme.tint(parts.TINT[self.rol]).fill),
            Picture(hand, hand_svg(VINGERS[self.rol])),
            parts.emblem(emblem, self.rol),
            *flow(stage, self.words, self.paras(ctx), "top", scale),
        )
        return Group(f"grepen:{self.rol.value}", self.card, pieces, moves=False)
