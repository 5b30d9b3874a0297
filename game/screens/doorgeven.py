"""The two screens of *liever dicht* that everybody may see: hand over, and all have been."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Many, Push
from game.screens.intikken import seat_boxes
from game.texts.beurt import is_nu
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

CITY = 300.0
NOW = TextStyle("title", 130, align="center")
LONG = 30
"""Names from this length on are set smaller, so that the sentence stays whole."""
AWAY = TextStyle("body", 50, align="center")
WHAT = TextStyle("body", 36, "muted", align="center")
NAME = TextStyle("bold", 34, align="center", valign="middle", min_size=15)


def hand_over(ctx: Context, view: View) -> Page:
    """The laptop goes to the next seat, and the others look out of the window."""
    t, turn = ctx.t, view.sessie.klad.beurt
    row, middle, buttons = _cut(ctx)
    names = parts.seat_names(ctx, view, turn)
    paras = [
        Para(is_nu(t, view.spelers_op(turn)), NOW if len(names) < LONG else NOW.at(76)),
        Para(t("De rest kijkt even uit het raam."), AWAY, 16),
        Para(_what(ctx, view), WHAT, 26),
    ]
    ready = t("Ik zit klaar") if len(view.spelers_op(turn)) == 1 else t("Wij zitten klaar")
    return join(
        [
            _backdrop(ctx, view),
            parts.round_header(ctx, view),
            _order(ctx, view, row, turn),
            Page(flow(ctx.stage, middle, paras, "middle")),
            button_row(
                ctx.stage, buttons, [Button(ready, c.BeginBeurt(), "enter", primary=True)],
                align="center",
            ),
        ]
    )  # fmt: skip


def all_done(ctx: Context, view: View) -> Page:
    """Everybody has been: a closed card for each seat, whoever passed, until the count."""
    t = ctx.t
    box = parts.content_box(ctx.stage)
    words, backs, buttons = box.split_y(0.36, 0.64, 76.0, gap=40)
    paras = [
        Para(t("Iedereen is geweest."), TextStyle("title", 84, align="center")),
        Para(t("Drie, twee, één: laat zien."), AWAY.at(56), 12),
    ]
    seats = range(len(view.ronde.stoelen))
    places = seat_boxes(backs.inset(_air(backs, len(seats)), 0), len(seats), 36)
    show = Button(t("Laat zien"), Many((c.Onthul(), Push("grepen"))), "enter", primary=True)
    return join(
        [
            parts.sky(ctx),
            parts.round_header(ctx, view),
            Page(flow(ctx.stage, words, paras, "middle")),
            *(_back(ctx, view, at, seat) for at, seat in zip(places, seats, strict=True)),
            button_row(ctx.stage, buttons, [show], align="center"),
        ]
    )


def _cut(ctx: Context) -> tuple[Box, ...]:
    room = parts.content_box(ctx.stage, bottom=CITY + 30)
    return room.split_y(64.0, 1, 76.0, gap=20)


def _backdrop(ctx: Context, view: View) -> Page:
    """What one sees out of the window: the city as it stands."""
    return parts.skyline(ctx, parts.built(view), show=CITY, alpha=0.8)


def _what(ctx: Context, view: View) -> str:
    """What the turn is made of."""
    if view.ronde.grepen is None:
        return ctx.t("Eerst pak je een rol, daarna een kaart. Passen mag altijd.")
    return ctx.t("Je kiest één kaart. Passen mag altijd.")


def _order(ctx: Context, view: View, box: Box, turn: int) -> Page:
    """Who sits where in the order; the one at turn stands out."""
    seats = range(len(view.ronde.stoelen))
    places = box.row(len(seats), 14)
    return Page(
        tuple(
            piece
            for at, seat in zip(places, seats, strict=True)
            for piece in _name(ctx, at, parts.seat_names(ctx, view, seat), seat == turn)
        )
    )


def _name(ctx: Context, box: Box, name: str, now: bool) -> tuple[Piece, ...]:
    """A name in a pill, dark for the one at turn; long ones get small before they are cut."""
    theme = ctx.stage.theme
    paper = Panel(
        box, theme.ink if now else theme.white, box.h / 2, shadow=False,
        outline=None if now else theme.line, outline_width=max(3.0, theme.edge),
    )  # fmt: skip
    style = TextStyle("bold", 30, "white" if now else "ink", "center", "middle", 13)
    return paper, write(ctx.stage, box.inset(18, 2), name, style)


def _air(box: Box, seats: int) -> float:
    """The room at both sides that keeps a few cards from becoming billboards."""
    return max(0.0, (box.w - 420 * min(seats, 4)) / 2)


def _back(ctx: Context, view: View, box: Box, seat: int) -> Page:
    """A closed card: the three emblems, and whose it is."""
    theme, name = ctx.stage.theme, f"rug:{seat}"
    inner = box.inset(16)
    room = inner.inset(20, 12)
    size = min((room.w - 40) / 3, room.h * 0.5)
    marks, label = room.centered(room.w, min(room.h, size + 110)).split_y(size, 1)
    places = marks.centered(size * 3 + 40, size).row(3, 20)
    pieces: list[Piece] = [
        Panel(box, theme.paper),
        Panel(inner, None, 14, shadow=False, outline=theme.line, outline_width=4),
        *(parts.emblem(at, rol) for at, rol in zip(places, Rol, strict=True)),
        write(ctx.stage, label, parts.seat_names(ctx, view, seat), NAME),
    ]
    return Page((Group(name, box, tuple(pieces)),))
