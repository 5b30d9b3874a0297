"""The three rows of the schakelmoment: who proposes, the plan, and what did not lie yet."""

from __future__ import annotations

import math
from collections.abc import Sequence

from attrs import evolve, frozen

from game.domain import commands as c
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Many, Zet
from game.screens.voorstellen import naam_kort
from game.ui.boxes import Box
from game.ui.cards import Card, cards, strip_card
from game.ui.emblems import emblem_svg
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle

LABEL = TextStyle("body", 30, "muted", valign="bottom", min_size=20)
NAMES = TextStyle("bold", 34, valign="middle", min_size=15)
DIGIT = TextStyle("title", 60, valign="middle", min_size=30)
DIGITS = (*"1234567890",)
FEW = 4
"""So many stand in one row; more go in two rows."""
TIGHT = 6
"""More cards than this are drawn low, with their title alone."""

LONG = 40
"""Names that take more letters than this together are counted instead."""
FIRST_WORDS = 22
"""So many letters of an eigen aanpak stand on a low card."""

LOW = 150
"""A card lower than this, at normal text, has room for its title alone."""
ROOMY = 260
"""A card of this height has room for larger letters."""


@frozen
class Schakelkaarten:
    """What is chosen so far: the seat that proposes, and the card that goes out."""

    wie: int | None
    uit: str | None

    def page(self, ctx: Context, view: View, box: Box) -> Page:
        """Seats, the plan, and the cards that may come in; only the row that is asked has keys."""
        seats = 2 if len(view.ronde.stoelen) > FEW else 1
        label = 34.0
        free = box.h - 2 * label - 24
        crowded = len(_others(view)) > TIGHT
        row = min(96.0, free * (0.14 if crowded and seats > 1 else 0.17))
        lying = free * (0.32 if seats == 1 else 0.26 if crowded else 0.28)
        top, plan_label, plan, in_label, coming = box.split_y(
            row * seats + 10 * (seats - 1), label, lying, label, 1, gap=6
        )
        t = ctx.t
        return join(
            [
                self._seats(ctx, view, top, seats),
                Page((write(ctx.stage, plan_label, t("Dit ligt er"), LABEL),)),
                self._plan(ctx, view, plan),
                Page((write(ctx.stage, in_label, t("Deze lagen er nog niet"), LABEL),)),
                self._coming(ctx, view, coming),
            ]
        )

    def _seats(self, ctx: Context, view: View, box: Box, rows: int) -> Page:
        stoelen = range(len(view.ronde.stoelen))
        places = box.grid(math.ceil(len(stoelen) / rows), rows, gap=14)
        asked = self.wie is None
        return join(
            self._seat(ctx, view, place, stoel, DIGITS[stoel] if asked else "")
            for place, stoel in zip(places, stoelen, strict=False)
        )

    def _seat(self, ctx: Context, view: View, box: Box, stoel: int, key: str) -> Page:
        """The names on a seat, with a large digit while the table is asked who."""
        stage, chosen = ctx.stage, stoel == self.wie
        panel = Panel(
            box,
            stage.theme.paper,
            18,
            outline=stage.theme.ink if chosen else None,
            outline_width=vlak.chosen_edge(stage),
        )
        names = parts.seat_names(ctx, view, stoel)
        inner = box.inset(24, 6)
        pieces: list[Piece] = [panel]
        if key:
            digit, inner = inner.split_x(44, 1, gap=10)
            pieces.append(write(stage, digit, key, DIGIT))
        pieces.append(write(stage, inner, names, NAMES))
        wish = Many((Zet("uit", None), Zet("wie", stoel)))
        name, keys = f"stoel:{stoel}", (key,) if key else ()
        target = Target(name, box, wish, keys, names, radius=18)
        return Page((Group(name, box, tuple(pieces), moves=False),), (target,))

    def _plan(self, ctx: Context, view: View, box: Box) -> Page:
        asked = self.wie is not None and self.uit is None
        specs = [self._lying(ctx, view, code) for code in view.ronde.plan]
        keyed = [
            evolve(spec, key=digit if asked and spec.enabled else "")
            for spec, digit in zip(specs, DIGITS, strict=False)
        ]
        places = box.row(len(specs), gap=30)
        return join(
            strip_card(ctx.stage, place, spec) for place, spec in zip(places, keyed, strict=True)
        )

    def _lying(self, ctx: Context, view: View, code: str) -> Card:
        kaart = view.kaart(code)
        own = self.wie is not None and self.wie in view.ronde.indieners(code)
        owner = ctx.t("Je eigen kaart") if own else _owners(ctx, view, code)
        return Card(
            f"kaart:{code}",
            vlak.card_title(ctx, kaart),
            tint=parts.TINT[kaart.rol],
            emblem=emblem_svg(parts.EMBLEM[kaart.rol]),
            owner=owner,
            wish=None if self.wie is None else Zet("uit", code),
            selected=code == self.uit,
            enabled=not own,
        )

    def _coming(self, ctx: Context, view: View, box: Box) -> Page:
        codes = _others(view)
        rows = 1 if len(codes) <= FEW else 2
        gap = 30 if rows == 1 else 12 if len(codes) > TIGHT else 20
        places = box.grid(math.ceil(len(codes) / rows), rows, gap)
        larger = 1.2 if places[0].h > ROOMY else 1.0
        specs = [
            evolve(self._new(ctx, view, code, at), title_size=38 * larger, text_size=32 * larger)
            for at, code in enumerate(codes)
        ]
        if len(codes) > TIGHT or places[0].h < LOW * ctx.stage.text_factor:
            titles = [vlak.card_title(ctx, view.kaart(code), FIRST_WORDS) for code in codes]
            named = zip(specs, titles, strict=True)
            return self._low(ctx, places, [evolve(spec, title=title) for spec, title in named])
        return cards(ctx.stage, places[: len(specs)], specs)

    def _low(self, ctx: Context, places: Sequence[Box], specs: Sequence[Card]) -> Page:
        """Many cards: their title alone, and the digit in the corner."""
        return join(
            strip_card(ctx.stage, place, evolve(spec, number="", pad=16))
            for place, spec in zip(places, specs, strict=False)
        )

    def _new(self, ctx: Context, view: View, code: str, at: int) -> Card:
        kaart = view.kaart(code)
        wish = c.Schakel(self.wie, self.uit, code) if self.wie is not None and self.uit else None
        key = DIGITS[at] if wish and at < len(DIGITS) else ""
        return Card(
            f"kaart:{code}",
            vlak.card_title(ctx, kaart),
            vlak.card_text(ctx, kaart),
            tint=parts.TINT[kaart.rol],
            number=key,
            wish=wish,
            key=key,
        )


def _others(view: View) -> list[str]:
    """The cards that may come in: those that do not lie in the plan."""
    return [code for code in view.kaarten if code not in view.ronde.plan]


def _owners(ctx: Context, view: View, code: str) -> str:
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
