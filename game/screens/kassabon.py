"""05b: the receipt in words; G shows the numbers, L lays the group's own lat beside it."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.kassabon import Kassabon
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Many, Push, Screen, Zet
from game.screens.bon import Kies, bon_cijfers, bon_kolom, bon_regels, latten_noot
from game.screens.eerder import eerder_knop
from game.ui.boxes import Box
from game.ui.flow import flow, flow_height
from game.ui.page import Page, join
from game.ui.pieces import Panel, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

TITLE = TextStyle("title", 52, valign="middle", min_size=30)
GAP = 30
NOTE_MOST = 0.26
"""The part of the height that the note below two receipts takes at most."""


class KassabonScreen(Screen):
    """What each card brought and cost, and what that is beside the lat."""

    name = "kassabon"
    getallen = False
    """Whether the amounts are shown."""
    gekozen = ""
    """The key of the number whose rule is shown."""

    def page(self, ctx: Context, view: View) -> Page:
        """The lines at the left, the totals at the right, the buttons below."""
        bon, ronde = view.ronde.kassabon, view.ronde
        box, buttons = parts.content_box(ctx.stage).split_y(1, 76.0, gap=30)
        head = [parts.sky(ctx), parts.round_header(ctx, view)]
        if bon is None:
            return join(head)
        eigen = ronde.onze_lat.kassabon if ronde.onze_lat else None
        share = 0.44 if eigen else 0.585
        left, right = box.split_x(share, 1 - share, gap=GAP)
        return join(
            [
                *head,
                self._regels(ctx, view, left, bon),
                self._totalen(ctx, view, right, (bon, eigen)),
                button_row(ctx.stage, buttons, self._buttons(ctx, view)),
            ]
        )

    def _regels(self, ctx: Context, view: View, box: Box, bon: Kassabon) -> Page:
        inner = box.inset(56 if self.getallen else 58, 34)
        kop, rest = inner.split_y(70.0, 1, gap=8 if self.getallen else 20)
        panel = Panel(box, ctx.stage.theme.paper)
        title = write(ctx.stage, kop, ctx.t("De kassabon"), TITLE)
        lat = view.ronde.onze_lat
        kies = Kies("bon", self.gekozen, naast={"eigen": lat.kassabon} if lat else {})
        regels = bon_regels(ctx, view, rest, bon, self.getallen, kies)
        return Page((panel, title)) + regels

    def _totalen(
        self, ctx: Context, view: View, box: Box, bonnen: tuple[Kassabon, Kassabon | None]
    ) -> Page:
        """The totals beside the author's lat and, once it is shifted, beside the group's own."""
        schrijver, eigen = bonnen
        panel = Page((Panel(box, ctx.stage.theme.paper),))
        inner = box.inset(50 if eigen is None else 40, 36)
        kies = Kies("bon", self.gekozen, cijfers=eigen is None)
        if eigen is None:
            return panel + bon_kolom(ctx, view, inner, schrijver, self.getallen, kies=kies)
        # The kijkers do not look at the lat: with two receipts their marks stand there once.
        lat = view.ronde.onze_lat
        noot = latten_noot(ctx, lat.waarom if lat else "")
        if self.getallen:
            inner, strook = inner.split_y(0.8, 0.2, gap=16)
            onder = bon_cijfers(ctx, view, strook, schrijver, kies)
        else:
            high = min(flow_height(ctx.stage.normal, inner.w, noot) + 1, inner.h * NOTE_MOST)
            inner, strook = inner.split_y(1, high, gap=16)
            onder = Page(flow(ctx.stage, strook, noot, "bottom"))
        left, right = inner.row(2, gap=44)
        eerst, daarna = ctx.t("Met de lat van de schrijver"), ctx.t("Met jullie lat")
        onze = Kies("eigen", self.gekozen, cijfers=False)
        return join(
            [
                panel,
                bon_kolom(ctx, view, left, schrijver, self.getallen, eerst, kies),
                bon_kolom(ctx, view, right, eigen, self.getallen, daarna, onze),
                onder,
            ]
        )

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t = ctx.t
        om = Many((Zet("getallen", not self.getallen), Zet("gekozen", "")))
        buttons = [
            Button(t("En dan gaat de telefoon"), c.GaVerder(), "enter", primary=True),
            Button(t("In woorden") if self.getallen else t("Getallen"), om, "g", name="getallen"),
        ]
        if view.ronde.onze_lat is None:
            buttons.append(Button(t("Onze lat"), Push("onze_lat"), "l"))
        if view.kan_ongedaan:
            buttons.append(Button(t("Ongedaan"), c.MaakOngedaan(), "z"))
        return [*buttons, *eerder_knop(ctx, view)]
