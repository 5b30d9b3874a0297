"""One step of the schakelmoment at a time: who proposes, which card goes out, which comes in."""

from __future__ import annotations

import math

from attrs import frozen

from game.domain import commands as c
from game.domain.plan import mag_eruit
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Many, Zet
from game.screens.chosen import Chosen, chosen_row
from game.screens.schakelkaart import low_cards
from game.screens.toetsen import seat_keys
from game.screens.voorstellen import naam_kort
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.cards import Card, cards, strip_card
from game.ui.emblems import emblem_svg
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle

LABEL = TextStyle("body", 30, "muted", valign="bottom", min_size=20)
NAMES = TextStyle("bold", 44, valign="middle", min_size=17)
DIGIT = TextStyle("title", 60, align="center", valign="middle", min_size=30)
DIGITS = (*"1234567890",)
FEW = 4
"""So many seats stand in one row; more go in two rows."""
SIX = 6
"""So many cards stand in rows of three; more go in rows of four."""
LONG = 40
"""Names that take more letters than this together are counted instead."""
FIRST_WORDS = 22
"""So many letters of an eigen aanpak stand on a low card."""
SEAT = 170.0
"""How high a seat is at most."""
PLAN = 400.0
"""How high a card of the plan is at most, at normal text."""


@frozen
class Schakelkaarten:
    """What is chosen so far: the seat that proposes, and the card that goes out."""

    wie: int | None
    uit: str | None

    def page(self, ctx: Context, view: View, box: Box) -> Page:
        """What is asked for now, as large as the box allows."""
        if self.wie is None:
            return self._who(ctx, view, box)
        if self.uit is None:
            return self._out(ctx, view, box)
        return self._in(ctx, view, box)

    def chips(self, ctx: Context, view: View, box: Box) -> Page:
        """What was chosen before, small; each can be chosen again."""
        chosen = [*self._proposer(ctx, view), *self._left_out(ctx, view)]
        return chosen_row(ctx.stage, box, chosen)

    def _proposer(self, ctx: Context, view: View) -> list[Chosen]:
        if self.wie is None or view.alleen:
            return []
        said = ctx.t("Voorstel van {namen}", namen=parts.seat_names(ctx, view, self.wie))
        return [Chosen("weer:wie", said, Many((Zet("uit", None), Zet("wie", None))))]

    def _left_out(self, ctx: Context, view: View) -> list[Chosen]:
        if self.uit is None:
            return []
        kaart = view.kaart(self.uit)
        said = ctx.t("Eruit: {kaart}", kaart=vlak.card_title(ctx, kaart))
        return [Chosen("weer:uit", said, Zet("uit", None), emblem_svg(parts.EMBLEM[kaart.rol]))]

    def _who(self, ctx: Context, view: View, box: Box) -> Page:
        """The seats with their digits, and below them the plan as it lies."""
        rows = 2 if len(view.ronde.stoelen) > FEW else 1
        stoelen = range(len(view.ronde.stoelen))
        top, label, plan = box.split_y(0.56, 40, 0.44, gap=8)
        high = min(top.h, SEAT * rows)
        places = top.top(high).grid(math.ceil(len(stoelen) / rows), rows, gap=18)
        seats = [
            self._seat(ctx, view, place, (stoel, key))
            for place, stoel, key in zip(places, stoelen, seat_keys(view), strict=False)
        ]
        specs = [self._lying(ctx, view, code, "") for code in view.ronde.plan]
        low = plan.top(min(plan.h, SEAT))
        lying = zip(low.row(len(specs), gap=24), specs, strict=True)
        return join(
            [
                *seats,
                Page((write(ctx.stage, label, ctx.t("In het plan"), LABEL),)),
                *(strip_card(ctx.stage, place, spec) for place, spec in lying),
            ]
        )

    def _seat(self, ctx: Context, view: View, box: Box, seat: tuple[int, str]) -> Page:
        """The names on a seat beside a large digit."""
        stage, (stoel, key) = ctx.stage, seat
        names = parts.seat_names(ctx, view, stoel)
        digit, words = box.inset(24, 8).split_x(48, 1, gap=16)
        pieces: tuple[Piece, ...] = (
            Panel(box, stage.theme.paper, 18),
            write(stage, digit, key, DIGIT),
            write(stage, words, names, NAMES),
        )
        wish = Many((Zet("uit", None), Zet("wie", stoel)))
        name = f"stoel:{stoel}"
        target = Target(name, box, wish, (key,), names, radius=18)
        return Page((Group(name, box, pieces, moves=False),), (target,))

    def _out(self, ctx: Context, view: View, box: Box) -> Page:
        """The plan, to point at the card that goes out."""
        specs = [
            self._lying(ctx, view, code, digit)
            for code, digit in zip(view.ronde.plan, DIGITS, strict=False)
        ]
        low = box.top(min(box.h, PLAN * ctx.stage.text_factor))
        return cards(ctx.stage, low.row(len(specs), gap=30), specs)

    def _lying(self, ctx: Context, view: View, code: str, digit: str) -> Card:
        kaart = view.kaart(code)
        wie = self.wie
        own = wie is not None and not mag_eruit(view.spel, view.ronde, wie, code)
        owner = ctx.t("Je eigen kaart") if own else _owners(ctx, view, code)
        key = "" if own else digit
        return Card(
            f"kaart:{code}",
            vlak.card_title(ctx, kaart),
            vlak.card_text(ctx, kaart) if digit else "",
            tint=parts.TINT[kaart.rol],
            emblem=emblem_svg(parts.EMBLEM[kaart.rol]),
            owner=owner,
            number=key,
            wish=None if self.wie is None else Zet("uit", code),
            key=key,
            enabled=not own,
            title_size=54,
            text_size=40,
        )

    def _in(self, ctx: Context, view: View, box: Box) -> Page:
        """Every card that does not lie in the plan, to point at the one that comes in."""
        codes = _others(view)
        columns = 2 if len(codes) <= FEW else 3 if len(codes) <= SIX else 4
        places = box.grid(columns, math.ceil(len(codes) / columns), 20)
        return low_cards(ctx.stage, places, [
            self._new(ctx, view, code, (at, 1.2 if columns == 2 else 1.0))
            for at, code in enumerate(codes)
        ])  # fmt: skip

    def _new(self, ctx: Context, view: View, code: str, what: tuple[int, float]) -> Card:
        at, larger = what
        kaart, key = view.kaart(code), DIGITS[at] if at < len(DIGITS) else ""
        return Card(
            f"kaart:{code}",
            vlak.card_title(ctx, kaart, FIRST_WORDS),
            vlak.card_text(ctx, kaart),
            tint=parts.TINT[kaart.rol],
            emblem=emblem_svg(parts.EMBLEM[kaart.rol]),
            number=key,
            wish=c.Schakel(self.wie or 0, self.uit or "", code),
            key=key,
            title_size=40 * larger,
            text_size=34 * larger,
        )


def _others(view: View) -> list[str]:
    """The cards that may come in: those that do not lie in the plan."""
    return [code for code in view.kaarten if code not in view.ronde.plan]


def _owners(ctx: Context, view: View, code: str) -> str:
    if view.alleen:
        return ctx.t(WOORDEN[view.kaart(code).rol])
    seats = view.ronde.indieners(code)
    if not seats:
        return ctx.t("Van de lege stoel")
    names = [ctx.t.naam(speler) for stoel in seats for speler in view.spelers_op(stoel)]
    first, more = naam_kort(names[0]), len(names) - 1
    if not more:
        return ctx.t("Van {namen}", namen=first)
    if more > 1 or sum(map(len, names)) > LONG:
        return ctx.t("Van {naam} en nog {aantal}", naam=first, aantal=more)
    return ctx.t("Van {namen}", namen=ctx.t.rij(names))
