"""*Liever dicht* (03b): the laptop goes round, and each seat chooses behind a hand-over screen.

Greep and card are one turn. Nothing on these screens tells what an earlier seat chose, or
whether it passed; a choice ends the turn and the next hand-over stands there at once.
"""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Push, Screen
from game.screens.doorgeven import all_done, hand_over
from game.screens.handkaarten import EIGEN, hand_page
from game.screens.heading import heading, role_heading
from game.screens.rolkaart import Keus, role_cards
from game.screens.voorstellen import MOST_LETTERS, namen_kort
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.hints import hinted_row
from game.ui.page import Page, join
from game.ui.text import TextStyle
from game.ui.widgets import Button

HINT = TextStyle("body", 32, "muted", valign="middle", min_size=20)

TALLEST = 780.0
"""On a tall screen the role cards stand in the middle rather than half empty."""


class DichtScreen(Screen):
    """One seat's turn behind the screen, or the hand-over between two turns."""

    name = "dicht"

    def page(self, ctx: Context, view: View) -> Page:
        """Whichever of the four moments it is."""
        if view.stoel is not None:
            turn = self._cards if view.greep_klaar else self._greep
            return turn(ctx, view, view.stoel)
        done = view.sessie.klad.beurt >= len(view.ronde.stoelen)
        return all_done(ctx, view) if done else hand_over(ctx, view)

    def _greep(self, ctx: Context, view: View, seat: int) -> Page:
        t, (top, roles, foot) = ctx.t, _cut(ctx)
        names = namen_kort(ctx, view.spelers_op(seat), MOST_LETTERS)
        title = (
            t("{naam}, welke rol pak jij als eerste?", naam=names)
            if len(view.spelers_op(seat)) == 1
            else t("{naam}, welke rol pakken jullie als eerste?", naam=names)
        )
        rule = (
            t("Wat je grijpt, is je rol.")
            if not view.ronde.rollen
            else t("Het spel deelt straks je rol uit. Dit gaat om je eerste gedachte.")
        )
        hands = [
            Keus(rol, fingers, c.KiesGreep(seat, rol)) for fingers, rol in enumerate(Rol, start=1)
        ]
        return join(
            [
                parts.sky(ctx),
                parts.round_header(ctx, view),
                heading(ctx, top, title, rule),
                role_cards(ctx, roles.centered(roles.w, min(roles.h, TALLEST)).row(3, 36), hands),
                _foot(
                    ctx, view, foot, c.KiesGreep(seat, None), t("Kies 1, 2 of 3. Daarna je kaart.")
                ),
            ]
        )

    def _cards(self, ctx: Context, view: View, seat: int) -> Page:
        top, hand, foot = _cut(ctx)
        rol = view.rol(seat) or Rol.BUREAUCRAAT
        wishes: dict[int, object] = {n: c.KiesKaart(seat, c.Keuze(n)) for n in range(1, EIGEN)}
        wishes[EIGEN] = Push("eigen_aanpak", {"soort": "voorstel", "stoel": seat, "rol": rol})
        return join(
            [
                parts.sky(ctx),
                parts.round_header(ctx, view),
                role_heading(ctx, top, rol, _you_are(ctx, view, seat, rol), _how(ctx, view, seat)),
                hand_page(ctx, view, hand, rol, wishes),
                _foot(ctx, view, foot, c.KiesKaart(seat, None), _next(ctx, view, seat)),
            ]
        )


def _cut(ctx: Context) -> tuple[Box, ...]:
    return parts.content_box(ctx.stage).split_y(116.0, 1, 76.0, gap=30)


def _foot(ctx: Context, view: View, box: Box, passing: object, hint: str) -> Page:
    """Passing, and beside it how to choose and who is next."""
    alone = len(view.spelers_op(view.stoel or 0)) == 1
    skip = Button(ctx.t("Ik pas") if alone else ctx.t("Wij passen"), passing, "p")
    return hinted_row(ctx.stage, box, [skip], hint, HINT)


def _you_are(ctx: Context, view: View, seat: int, rol: Rol) -> str:
    t, names = ctx.t, namen_kort(ctx, view.spelers_op(seat), MOST_LETTERS)
    if len(view.spelers_op(seat)) == 1:
        return t("{naam}, jij bent {rol}", naam=names, rol=t(WOORDEN[rol]))
    return t("{naam}, jullie zijn {rol}", naam=names, rol=t(WOORDEN[rol]))


def _how(ctx: Context, view: View, seat: int) -> str:
    """Where the role comes from: dealt, grabbed, or left over for who passed."""
    t, out = ctx.t, ctx.t("De rest kijkt even uit het raam.")
    if view.ronde.rollen:
        return t("Gedeeld door het spel. {rest}", rest=out)
    if seat in view.sessie.klad.grepen:
        return t("Zelf gekozen. {rest}", rest=out)
    return t("Gepast, dus koos het spel een rol. {rest}", rest=out)


def _next(ctx: Context, view: View, seat: int) -> str:
    if seat + 1 == len(view.ronde.stoelen):
        return ctx.t("Kies 1, 2 of 3. Jij bent de laatste.")
    names = parts.seat_names(ctx, view, seat + 1)
    return ctx.t("Kies 1, 2 of 3. Daarna is het de beurt aan {naam}.", naam=names)
