"""Rolwissel: once a round one player takes another role's hand and chooses from it anew."""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Many, Pop, Push, Screen, Zet
from game.screens.handkaarten import EIGEN, hand_page
from game.screens.heading import heading, overlay_header, role_heading
from game.screens.rolkaart import Keus, role_cards
from game.screens.stoelkeuze import boven_stad, stoel_keuze
from game.screens.voorstellen import MOST_LETTERS, namen_kort
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.widgets import Button, button_row


class RolwisselScreen(Screen):
    """First who, then which role, then which card of it."""

    name = "rolwissel"

    def __init__(self, **options: Any) -> None:
        self.stoel: int | None = None
        """Who takes another role."""
        self.rol: Rol | str | None = None
        """The role that is taken."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """The step that is asked for now; Backspace goes one step back."""
        kop = overlay_header(ctx, ctx.t("Rolwissel"), view.dilemma.titel)
        if self.stoel is None:
            achter, ruimte = boven_stad(ctx, view, len(view.ronde.stoelen))
            return join([achter, kop, self._wie(ctx, view, ruimte)])
        box = parts.content_box(ctx.stage)
        top, rest, knoppen = box.split_y(120.0, 1, 76.0, gap=26)
        terug = Button(ctx.t("Stap terug"), self._terug(), "backspace")
        return join(
            [
                parts.sky(ctx),
                kop,
                self._rol(ctx, view, self.stoel, (top, rest))
                if self.rol is None
                else self._kaart(ctx, view, self.stoel, (top, rest)),
                button_row(ctx.stage, knoppen, [terug]),
            ]
        )

    def _terug(self) -> Zet:
        return Zet("stoel" if self.rol is None else "rol", None)

    def _wie(self, ctx: Context, view: View, box: Box) -> Page:
        t = ctx.t
        top, rest = box.split_y(120.0, 1, gap=20)
        zin = t("Eén speler per ronde. De anderen houden hun rol.")
        keuze = stoel_keuze(
            ctx, view, rest, range(len(view.ronde.stoelen)),
            wens=lambda stoel: Zet("stoel", stoel),
            noot=lambda stoel: t("Is nu {rol}", rol=t(WOORDEN[view.ronde.rollen[stoel]])),
        )  # fmt: skip
        return heading(ctx, top, t("Wie pakt een andere rol?"), zin) + keuze

    def _rol(self, ctx: Context, view: View, stoel: int, boxes: tuple[Box, Box]) -> Page:
        t, nu = ctx.t, view.ronde.rollen[stoel]
        top, rest = boxes
        naam = namen_kort(ctx, view.spelers_op(stoel), MOST_LETTERS)
        zin = t("Je kiest daarna een kaart van die rol.")
        anders = [rol for rol in Rol if rol is not nu]
        keuzes = [Keus(rol, n, Zet("rol", rol)) for n, rol in enumerate(anders, start=1)]
        kop = role_heading(ctx, top, nu, t("{naam}, welke rol pak je?", naam=naam), zin)
        return kop + role_cards(ctx, rest.row(2, 40), keuzes)

    def _kaart(self, ctx: Context, view: View, stoel: int, boxes: tuple[Box, Box]) -> Page:
        t, rol = ctx.t, Rol(self.rol)
        top, rest = boxes
        naam = namen_kort(ctx, view.spelers_op(stoel), MOST_LETTERS)
        had = stoel in (view.ronde.voorstellen or {})
        zin = t("Je vorige kaart gaat van tafel.") if had else t("Je doet alsnog een voorstel.")
        kop = role_heading(ctx, top, rol, t("{naam}, welke kaart wordt het?", naam=naam), zin)
        return kop + hand_page(ctx, view, rest, rol, _wensen(stoel, rol))


def _wensen(stoel: int, rol: Rol) -> dict[int, object]:
    eigen = Push("eigen_aanpak", {"soort": "rolwissel", "stoel": stoel, "rol": rol})
    return {
        1: Many((c.WisselRol(stoel, rol, c.Keuze(1)), Pop())),
        2: Many((c.WisselRol(stoel, rol, c.Keuze(2)), Pop())),
        EIGEN: Many((Pop(), eigen)),
    }
