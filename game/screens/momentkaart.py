"""The moments as cards to pick from: a digit, a title, one sentence and a small picture.

The words are one place (it picks the moment), the picture another (it shows the moment large).
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from game.domain import commands as c
from game.domain.moment import LatMoment, Moment
from game.domain.views import View
from game.screens import vlak
from game.screens.base import Context, Push
from game.screens.bewijsklein import bewijs_klein
from game.screens.momentplek import Plek, columns_of, plekken
from game.screens.voorstellen import naam_kort, verkort
from game.texts.momenten import moment_plaats, moment_titel, moment_zin
from game.ui.boxes import Box
from game.ui.emblems import sign_svg
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Picture, Piece, write
from game.ui.text import TextStyle

TITLE = TextStyle("title", 42, valign="middle", min_size=26)
SAID, LARGER = TextStyle("body", 34), TextStyle("body", 42)
"""The sentences in three columns, and in fewer."""
MOST = 3
WHERE = TextStyle("body", 28, "muted")
DIGIT = TextStyle("title", 64, align="center", valign="middle", min_size=34)
SIGN = 34.0
REASON = 64
"""So many letters of the group's reason stand on a card; all of them on the large one."""


def momentkaarten(ctx: Context, view: View, box: Box) -> Page:
    """A card for every moment; what stands on them has the same size on all."""
    found, told = view.momenten, len(view.sessie.rondes) > 1
    style = SAID if columns_of(len(found)) == MOST else LARGER
    cards = [
        _Kaart(
            n,
            moment,
            plek,
            moment_titel(ctx.t, moment),
            (Para(moment_zin(ctx.t, *korter(view, moment)), style),),
            (Para(moment_plaats(ctx.t, view, moment), WHERE),) if told else (),
        )
        for n, (moment, plek) in enumerate(
            zip(found, plekken(box, len(found), told), strict=True), start=1
        )
    ]
    sizes = _Sizes.of(ctx, cards)
    return join(card.page(ctx, view, sizes) for card in cards)


def korter(view: View, moment: Moment) -> tuple[View, Moment]:
    """The same, where names and a typed reason take no more letters than a card has room for."""
    spelers = tuple(evolve(each, naam=naam_kort(each.naam)) for each in view.sessie.spelers)
    if isinstance(moment, LatMoment):
        moment = evolve(moment, waarom=verkort(moment.waarom, REASON))
    return evolve(view, sessie=evolve(view.sessie, spelers=spelers)), moment


@frozen
class _Kaart:
    """One card: its digit, its moment, where it stands and what it says."""

    nummer: int
    moment: Moment
    plek: Plek
    title: str
    said: Sequence[Para]
    where: Sequence[Para]

    def page(self, ctx: Context, view: View, sizes: _Sizes) -> Page:
        """The card with its two places to tap."""
        stage, plek = ctx.stage, self.plek
        ink = stage.theme.ink if self.moment.soort in view.sessie.momenten else None
        edge = vlak.chosen_edge(stage)
        room = plek.picture.trim(right=SIGN)
        sign = Box(room.right + 8, room.bottom - SIGN + 6, SIGN, SIGN)
        pieces: tuple[Piece, ...] = (
            Panel(plek.card, stage.theme.paper, outline=ink, outline_width=edge),
            write(stage, plek.digit, str(self.nummer), DIGIT),
            write(stage, plek.title, self.title, TITLE.at(sizes.title)),
            *flow(stage, plek.words, self.said, "top", sizes.said),
            *flow(stage, plek.where, self.where, "bottom", sizes.where),
            *bewijs_klein(ctx, view, self.moment, room),
            Picture(sign, sign_svg("fullscreen")),
        )
        key = self.moment.soort.value
        group = Group(f"moment:{key}", plek.card, pieces, moves=False)
        return Page((group,), self._targets(ctx, key))

    def _targets(self, ctx: Context, key: str) -> tuple[Target, ...]:
        soort, digit = self.moment.soort, (str(self.nummer),)
        large, label = Push("moment_groot", {"soort": soort}), ctx.t("Bekijk groot")
        return (
            Target(f"moment:{key}", self.plek.tap, c.KiesMoment(soort), digit, self.title),
            Target(f"groot:{key}", self.plek.look, large, label=label),
        )


@frozen
class _Sizes:
    """What the cards share: how large the titles are, and the scales of the words."""

    title: float
    said: float
    where: float

    @classmethod
    def of(cls, ctx: Context, cards: Sequence[_Kaart]) -> _Sizes:
        """As large as the fullest card allows."""
        stage, first = ctx.stage, cards[0].plek.title
        title = vlak.shared_size(stage, [card.title for card in cards], TITLE, first.w, first.h)
        said = min(flow_scale(stage, card.plek.words, card.said) for card in cards)
        return cls(
            title, said, min(flow_scale(stage, each.plek.where, each.where) for each in cards)
        )
