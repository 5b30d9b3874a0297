"""The chair of the kijker: on the count all point at who will be least happy."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain.dilemma import Kijker
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.klasbalken import balken, balken_van, weinig
from game.screens.klasknop import Knop, letter
from game.screens.klasvak import KlasScreen
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.pieces import write


class KijkerstoelScreen(KlasScreen):
    """Four people with a number; then how many pointed at each."""

    name = "kijkerstoel"

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """The people, or what the class saw."""
        ask, rest = box.split_y(100.0, 1, gap=24)
        telling = view.klas.tellingen.get(view.fase)
        words = ctx.t("Wie is het minst blij met deze plannen?")
        if not view.klas.tafels:
            words = ctx.t("Wie is het minst blij met deze keuze?")
        if telling is not None:
            words = ctx.t("Wie gaat er op die stoel zitten?")
        head = Page((write(ctx.stage, ask, words, letter(ctx, "title", 60)),))
        if telling is not None:
            drawn = None if telling.weinig else balken(ctx, view, rest, balken_van(telling))
            return head + (drawn or weinig(ctx, rest))
        places = rest.grid(2, 2, 36)
        people = zip(places, view.dilemma.kijkers, strict=True)
        return join([head, *(_mens(ctx, b, at, k) for at, (b, k) in enumerate(people, 1))])

    def knoppen(self, ctx: Context, view: View) -> Sequence[Knop]:
        """Count, show, go on."""
        return self.tel_toon_verder(ctx, view)


def _mens(ctx: Context, box: Box, nummer: int, kijker: Kijker) -> Page:
    number, face, words = box.split_x(50, min(120.0, box.h * 0.62), 1, gap=16)
    name, says = words.split_y(0.35, 0.65, gap=4)
    big = letter(ctx, "title", 64, align="center")
    return Page(
        (
            write(ctx.stage, number, str(nummer), big),
            parts.portrait(face, kijker),
            write(ctx.stage, name, kijker.naam, letter(ctx, "bold", 44, valign="bottom")),
            write(ctx.stage, says, kijker.zegt, letter(ctx, "quote", 42, valign="top")),
        )
    )
