"""Ruilen: once a round a player lays another card of the same role instead of the own one."""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Many, Pop, Push, Screen, Zet
from game.screens.handkaarten import EIGEN, hand_page
from game.screens.heading import heading, overlay_header, role_heading
from game.screens.stoelkeuze import boven_stad, stoel_keuze
from game.screens.voorstellen import MOST_LETTERS, namen_kort
from game.texts.bon import kaart_titel
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.widgets import Button, button_row, pill, pill_size


def ruilers(view: View) -> tuple[int, ...]:
    """The seats with a proposal that did not swap yet."""
    return tuple(stoel for stoel in view.ronde.voorstellen or {} if stoel not in view.ronde.geruild)


class RuilenScreen(Screen):
    """First who swaps, then for which card."""

    name = "ruilen"

    def __init__(self, **options: Any) -> None:
        self.stoel: int | None = None
        """Who swaps."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """The seats, or the hand of the seat that was chosen."""
        kop = overlay_header(ctx, ctx.t("Ruilen"), view.dilemma.titel)
        if self.stoel is None or self.stoel not in (view.ronde.voorstellen or {}):
            achter, ruimte = boven_stad(ctx, view, len(view.ronde.voorstellen or {}))
            return join([achter, kop, self._wie(ctx, view, ruimte)])
        box = parts.content_box(ctx.stage)
        return join([parts.sky(ctx), kop, self._wat(ctx, view, self.stoel, box)])

    def _wie(self, ctx: Context, view: View, box: Box) -> Page:
        t, ronde = ctx.t, view.ronde
        stoelen = list(ronde.voorstellen or {})
        top, rest = box.split_y(120.0, 1, gap=20)
        zin = t("Ieder mag één keer een andere kaart van de eigen rol pakken.")
        keuze = stoel_keuze(
            ctx, view, rest, stoelen,
            wens=lambda stoel: Zet("stoel", stoel),
            noot=lambda stoel: _noot(ctx, view, stoel),
            dicht=[stoel for stoel in stoelen if stoel in ronde.geruild],
        )  # fmt: skip
        return heading(ctx, top, t("Wie ruilt?"), zin) + keuze

    def _wat(self, ctx: Context, view: View, stoel: int, box: Box) -> Page:
        """The three cards of the role; the one that is proposed already cannot be chosen."""
        t, rol = ctx.t, view.ronde.rollen[stoel]
        naam = namen_kort(ctx, view.spelers_op(stoel), MOST_LETTERS)
        top, hand, knoppen = box.split_y(120.0, 1, 76.0, gap=26)
        nu = (view.ronde.voorstellen or {})[stoel].kaart
        terug = Button(t("Iemand anders"), Zet("stoel", None), "backspace")
        zin = t("Nu ligt er: {kaart}.", kaart=kaart_titel(t, view.kaart(nu)))
        return join(
            [
                role_heading(ctx, top, rol, t("{naam}, welke kaart wordt het?", naam=naam), zin),
                hand_page(ctx, view, hand, rol, _wensen(stoel, rol, nu)),
                _ligt_nu(ctx, hand, _nummer(nu)),
                button_row(ctx.stage, knoppen, [terug]),
            ]
        )


def _wensen(stoel: int, rol: Rol, nu: str) -> dict[int, object]:
    """What each of the three numbers means, without the card that lies there now."""
    eigen = Push("eigen_aanpak", {"soort": "ruil", "stoel": stoel, "rol": rol})
    alle: dict[int, object] = {
        1: Many((c.Ruil(stoel, c.Keuze(1)), Pop())),
        2: Many((c.Ruil(stoel, c.Keuze(2)), Pop())),
        EIGEN: Many((Pop(), eigen)),
    }
    return {nummer: wens for nummer, wens in alle.items() if nummer != _nummer(nu)}


def _nummer(code: str) -> int:
    """Which of the three of a hand a card is."""
    return EIGEN if code[1] == "0" else int(code[1])


def _ligt_nu(ctx: Context, hand: Box, nummer: int) -> Page:
    """A label on the card that is proposed now."""
    label = ctx.t("Ligt er nu")
    card = hand.row(3, 36)[nummer - 1]
    wide, high = pill_size(ctx.stage, label, 28)
    # Right of the emblem and the number the top of a card is free.
    wide = min(wide, card.w - 260)
    box = Box(card.right - wide - 30, card.y + 44, wide, high)
    return pill(ctx.stage, box, label, dark=True, size=28)


def _noot(ctx: Context, view: View, stoel: int) -> str:
    if stoel in view.ronde.geruild:
        return ctx.t("Heeft deze ronde al geruild.")
    voorstel = (view.ronde.voorstellen or {})[stoel]
    return kaart_titel(ctx.t, view.kaart(voorstel.kaart))
