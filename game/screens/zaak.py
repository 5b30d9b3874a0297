"""The case, read aloud by one of the class: the casus, then the four who must live with it."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain import commands as c
from game.domain.dilemma import Kijker
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Push, Zet
from game.screens.klasknop import Knop, letter
from game.screens.klasvak import KlasScreen
from game.screens.klaswoorden import alineas
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.pieces import write


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
        dilemma = view.dilemma
        casus = f"{dilemma.casus} {dilemma.jij}"
        return alineas(ctx, box, [("title", dilemma.titel, 56.0), ("body", casus, 44.0)])

    def _mensen(self, ctx: Context, view: View, box: Box) -> Page:
        return join(
            _mens(ctx, place, kijker)
            for place, kijker in zip(box.grid(2, 2, 40), view.dilemma.kijkers, strict=True)
        )


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
