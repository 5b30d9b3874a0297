"""The case, read aloud by one of the class: the casus, then the four who must live with it."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain import commands as c
from game.domain.dilemma import Kijker
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Push, Zet
from game.screens.klasknop import Knop, kleinste, letter
from game.screens.klasvak import KlasScreen
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, join
from game.ui.pieces import write

SIZES = (64.0, 58.0, 52.0, 48.0, 44.0, 40.0, 36.0)
"""Of the casus, largest first; never under what a class can read."""


class ZaakScreen(KlasScreen):
    """The casus as large as fits, and the kijkers behind one key."""

    name = "zaak"
    kijkers = False
    """Whether the four people are shown."""

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """The words, or the people."""
        return self._mensen(ctx, view, box) if self.kijkers else self._casus(ctx, view, box)

    def knoppen(self, ctx: Context, view: View) -> Sequence[Knop]:
        """On to the people, and then to the choice."""
        t = ctx.t
        if not self.kijkers:
            wie = Knop(t("Wie moet hiermee leven?"), Zet("kijkers", True), "enter", "wie", True)
            feiten = Knop(t("Feiten"), Push("feiten"), "f", "feiten")
            heeft = view.dilemma.feiten or view.dilemma.belangen
            return (wie, *((feiten,) if heeft else ()))
        kies = Knop(t("Kies in stilte"), c.GaVerder(), "enter", "verder", primary=True)
        return (kies, Knop(t("De zaak"), Zet("kijkers", False), "z", "zaak"))

    def _casus(self, ctx: Context, view: View, box: Box) -> Page:
        dilemma, least = view.dilemma, kleinste(ctx)
        sizes = [size for size in SIZES if size > least] + [least]
        made = [_paras(ctx, dilemma.titel, f"{dilemma.casus} {dilemma.jij}", s) for s in sizes]
        fits = (each for each in made if flow_scale(ctx.stage, box, each) == 1.0)
        return Page(flow(ctx.stage, box, next(fits, made[-1]), "middle"))

    def _mensen(self, ctx: Context, view: View, box: Box) -> Page:
        return join(
            _mens(ctx, place, kijker)
            for place, kijker in zip(box.grid(2, 2, 40), view.dilemma.kijkers, strict=True)
        )


def _paras(ctx: Context, titel: str, casus: str, size: float) -> list[Para]:
    return [
        Para(titel, letter(ctx, "title", size * 1.3)),
        Para(casus, letter(ctx, "body", size), size * 0.4),
    ]


def _mens(ctx: Context, box: Box, kijker: Kijker) -> Page:
    face, words = box.split_x(min(150.0, box.h * 0.6), 1, gap=26)
    name, says = words.split_y(0.3, 0.7, gap=6)
    return Page(
        (
            parts.portrait(face, kijker),
            write(ctx.stage, name, kijker.naam, letter(ctx, "bold", 44, valign="bottom")),
            write(ctx.stage, says, kijker.zegt, letter(ctx, "quote", 44, valign="top")),
        )
    )
