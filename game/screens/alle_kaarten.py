"""Alle kaarten: the six cards and every eigen aanpak in full, to read or to lay in the plan."""

from __future__ import annotations

from attrs import evolve

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Many, Pop, Screen, Zet
from game.screens.heading import heading, overlay_header
from game.screens.voorstelkaart import kaarten
from game.screens.voorstellen import ONE_ROW, gedempt, kaart_spec, rooster
from game.ui.cards import Card
from game.ui.page import Page, join
from game.ui.widgets import Button, button_row

TEXT_SIZE, EIGEN_SIZE = 31.0, 33.0
"""How large the words are in two rows of cards, and in one."""


class AlleKaartenScreen(Screen):
    """The six cards; behind E the eigen aanpakken, when there are any."""

    name = "alle_kaarten"
    bladzij = 0
    """The six come first, then the eigen aanpakken, four at a time."""

    def page(self, ctx: Context, view: View) -> Page:
        """A card per digit, and the way to the other cards."""
        t, box = ctx.t, parts.content_box(ctx.stage)
        top, rest, knoppen = box.split_y(72.0, 1, 76.0, gap=20)
        zin = (
            t("Lege stoel: niemand stelde deze kaart voor.")
            if None in view.ronde.plekken
            else t("Het plan is vol. Kies een kaart om haar terug te nemen.")
        )
        codes = self._codes(view)
        buttons = self._buttons(ctx, view)
        specs = [_spec(ctx, view, code, str(n)) for n, code in enumerate(codes, start=1)]
        return join(
            [
                parts.sky(ctx),
                overlay_header(ctx, t("Alle kaarten"), view.dilemma.titel),
                heading(ctx, top, t("Wat kan er in het plan?"), zin),
                kaarten(ctx.stage, rooster(rest, len(codes)), specs),
                button_row(ctx.stage, knoppen, buttons),
            ]
        )

    def _codes(self, view: View) -> list[str]:
        bladen = _bladen(view)
        return bladen[self.bladzij % len(bladen)]

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        aantal = len(_bladen(view))
        terug = Button(ctx.t("Terug"), Pop(), "enter", primary=True)
        if aantal == 1:
            return [terug]
        volgende = (self.bladzij + 1) % aantal
        label = ctx.t("Wat jullie bedachten")
        if self.bladzij % aantal:
            label = ctx.t("Meer van jullie") if volgende else ctx.t("De zes kaarten")
        return [terug, Button(label, Zet("bladzij", volgende), "e", name="eigen")]


def _bladen(view: View) -> list[list[str]]:
    # A role per column: of each role the first card, below it the second.
    handen = [view.dilemma.hand(rol) for rol in Rol]
    zes = [kaart.code for rij in zip(*handen, strict=True) for kaart in rij]
    eigen = list(view.ronde.eigen)
    return [zes, *(eigen[at : at + ONE_ROW] for at in range(0, len(eigen), ONE_ROW))]


def _spec(ctx: Context, view: View, code: str, key: str) -> Card:
    """A card with its whole text; laid cards can be taken back, others laid while there is room."""
    size = EIGEN_SIZE if code in view.ronde.eigen else TEXT_SIZE
    spec = evolve(kaart_spec(ctx, view, code, heel=True), key=key, title_size=38, text_size=size)
    if code in view.ronde.plan:
        return evolve(spec, wish=Many((c.LeegPlek(code), Pop())), selected=True)
    if None not in view.ronde.plekken:
        return gedempt(spec)
    return evolve(spec, wish=Many((c.VulPlek(code), Pop())))
