"""Eerste greep: on the count everybody shows which role they would reach for first.

Fingers first, the screen second: one player taps in what was shown.
"""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.keuzes import Manier
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Screen
from game.screens.heading import heading
from game.screens.intikken import (
    Chip,
    Place,
    cell,
    confirm_row,
    emblem_chip,
    first_open,
    name_cell,
    places,
    seat_boxes,
)
from game.screens.rolkaart import Keus, role_cards
from game.texts.beurt import tikt_in
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.widgets import Button


class GreepScreen(Screen):
    """The three roles, and a cell per seat to tap in what it showed."""

    name = "greep"
    cursor: int | None = None
    """The seat that the digits go to; without one the first that showed nothing yet."""

    def page(self, ctx: Context, view: View) -> Page:
        """The question, the roles large, the seats, and the way on."""
        rows = 0.46 if len(view.ronde.stoelen) > 4 else 0.56
        box = parts.content_box(ctx.stage)
        top, roles, seats, buttons = box.split_y(112.0, rows, 1 - rows, 76.0, gap=26)
        hands = [Keus(rol, vingers) for vingers, rol in enumerate(Rol, start=1)]
        return join(
            [
                parts.sky(ctx),
                parts.round_header(ctx, view),
                self._heading(ctx, view, top),
                role_cards(ctx, roles.row(3, 30), hands),
                self._seats(ctx, view, seats),
                confirm_row(ctx, buttons, bool(view.sessie.klad.grepen), self._more(ctx, view)),
            ]
        )

    def _heading(self, ctx: Context, view: View, box: Box) -> Page:
        t = ctx.t
        count = t("Drie, twee, één: laat je vingers zien. Een vuist is passen.")
        after = (
            t("Wat je grijpt, is je rol.")
            if view.ronde.nummer == 1
            else t("Straks deelt het spel de rollen.")
        )
        who = tikt_in(t, view.spelers_op(view.ronde.bediener))
        return heading(ctx, box, t("Welke rol pak jij als eerste?"), f"{count} {after}", who)

    def _seats(self, ctx: Context, view: View, box: Box) -> Page:
        order = places(view, first_open(view, self.cursor, view.sessie.klad.grepen))
        boxes = seat_boxes(box, len(order))
        return join(
            self._seat(ctx, view, at, place) for at, place in zip(boxes, order, strict=True)
        )

    def _seat(self, ctx: Context, view: View, box: Box, place: Place) -> Page:
        name, chips = box.inset(20, 14).split_y(0.36, 0.64, gap=8)
        shown = view.sessie.klad.grepen.get(place.seat)
        fingers = (
            emblem_chip(ctx, chip, _chip(ctx, place, rol, shown))
            for chip, rol in zip(chips.row(3, 14), Rol, strict=True)
        )
        return join([cell(ctx, box, place), name_cell(ctx, view, name, place), *fingers])

    def _more(self, ctx: Context, view: View) -> list[Button]:
        if c.KiesManier not in view.toegestaan:
            return []
        return [Button(ctx.t("Liever dicht"), c.KiesManier(Manier.DICHT), "d")]


def _chip(ctx: Context, place: Place, rol: Rol, shown: Rol | None) -> Chip:
    """A role to tap; what this seat showed stands out, tapping it again takes it back."""
    chosen = rol is shown
    wish = c.KiesGreep(place.seat, None if chosen else rol)
    return Chip(
        f"greep:{place.seat}:{rol.value}",
        ctx.t(WOORDEN[rol]),
        rol,
        place.tapped(wish, back=chosen),
        place.key(list(Rol).index(rol) + 1),
        chosen,
        faint=shown is not None and not chosen,
    )
