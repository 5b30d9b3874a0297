"""The first page of the set-up: how many, how long, in which manner, and the names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.domain.keuzes import NAAM_LENGTE, RONDES, SPELERS, Manier
from game.domain.verloop import TERUGKIJKEN_VANAF
from game.screens import frame, opzet_profiel, parts
from game.screens.base import Context, Typ, Zet
from game.screens.choices import Choice, choice, choice_row
from game.texts.vertaler import N_
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.fields import Field, text_field
from game.ui.page import Page, join
from game.ui.pieces import Panel, write
from game.ui.text import TextStyle, lay_text
from game.ui.typing import TextInput

if TYPE_CHECKING:
    from game.screens.opzet import OpzetScreen

NAME = TextStyle("body", 32, min_size=14)
MANIER_UITLEG = {
    Manier.OPEN: N_("Iedereen laat tegelijk vingers zien."),
    Manier.DICHT: N_("Je kiest om de beurt. De rest kijkt even weg."),
}


def content(ctx: Context, screen: OpzetScreen, box: Box) -> Page:
    """Questions at the left, names at the right."""
    room = box.top(min(box.h, 900.0))
    left, right = room.split_x(0.5, 0.5, gap=36)
    many, long, manner = left.inset(40, 26).split_y(0.27, 0.365, 0.365, gap=16)
    return join(
        [
            frame.title(ctx, ctx.t("Wie zit er aan tafel?")),
            Page((Panel(left, ctx.stage.theme.paper), Panel(right, ctx.stage.theme.paper))),
            _players(ctx, screen, many),
            _minutes(ctx, screen, long),
            _manner(ctx, screen, manner),
            _names(ctx, screen, right),
        ]
    )


def _players(ctx: Context, screen: OpzetScreen, box: Box) -> Page:
    choices = [
        Choice(
            str(aantal), Zet("aantal", aantal), aantal == screen.aantal, keys=(str(aantal),),
            name=f"aantal {aantal}",
        )
        for aantal in SPELERS
    ]  # fmt: skip
    return choice_row(ctx.stage, box, ctx.t("Met hoeveel zijn jullie?"), choices)


def _minutes(ctx: Context, screen: OpzetScreen, box: Box) -> Page:
    t = ctx.t
    choices = [
        Choice(t("{n} min", n=n), Zet("minuten", n), n == screen.minuten, name=f"minuten {n}")
        for n in RONDES
    ]
    start = int(screen.minuten * TERUGKIJKEN_VANAF)
    note = t.n(
        "Genoeg voor {aantal} zaak. Na {start} minuten kijken jullie terug.",
        "Genoeg voor {aantal} zaken. Na {start} minuten kijken jullie terug.",
        RONDES[screen.minuten],
        start=start,
    )
    return choice_row(ctx.stage, box, t("Hoeveel tijd is er?"), choices, note)


def _manner(ctx: Context, screen: OpzetScreen, box: Box) -> Page:
    t = ctx.t
    keys = {Manier.OPEN: "g", Manier.DICHT: "l"}
    choices = [
        Choice(
            t(WOORDEN[manier]),
            Zet("gekozen_manier", manier),
            manier is screen.manier,
            keys[manier],
            name=f"manier {manier.value}",
        )
        for manier in Manier
    ]
    if screen.paren_kan:
        label = t("In tweetallen")
        choices.append(Choice(label, Zet("met_paren", not screen.paren), screen.paren, "t"))
    note = t(MANIER_UITLEG[screen.manier])
    if screen.paren:
        note = t("Twee mensen delen een hand, tot aan de waardering.")
    return choice_row(ctx.stage, box, t("Hoe kiezen jullie?"), choices, note)


def _names(ctx: Context, screen: OpzetScreen, box: Box) -> Page:
    """A field for every player, and who leads the others."""
    t, stage = ctx.t, ctx.stage
    head, fields, lead = box.inset(40, 26).split_y(54.0, 1, 80.0, gap=14)
    gap = 16 if screen.aantal < 6 else 7
    height = min(96.0, (fields.h - gap * (screen.aantal - 1)) / screen.aantal)
    places = fields.top((height + gap) * screen.aantal - gap).column(screen.aantal, gap)
    names, mark = head.split_x(1, opzet_profiel.WIDE, gap=14)
    return join(
        [
            Page((write(stage, names, t("Namen (mogen leeg blijven)"), frame.LABEL),)),
            opzet_profiel.kop(ctx, screen, mark),
            *(_row(ctx, screen, place, at) for at, place in enumerate(places)),
            choice(stage, lead, _leader(ctx, screen)),
        ]
    )


def _row(ctx: Context, screen: OpzetScreen, box: Box, nummer: int) -> Page:
    """The name of a player, and beside it whether the own profiel is open."""
    name, mark = box.split_x(1, opzet_profiel.WIDE, gap=14)
    return _name(ctx, screen, name, nummer) + opzet_profiel.merk(ctx, screen, mark, nummer)


def _name(ctx: Context, screen: OpzetScreen, box: Box, nummer: int) -> Page:
    hint = ctx.t("Speler {nummer}", nummer=nummer + 1)
    value = screen.namen[nummer]
    if screen.typing is not None and screen.field_name == f"naam {nummer}":
        return parts.field(ctx, screen, box, f"naam {nummer}", value, hint, NAAM_LENGTE)
    # A long name is set smaller, so that it is whole whenever nobody types in it.
    factor = ctx.stage.text_factor
    line = min(box.h - 14, NAME.size * 1.3 * factor)
    size = lay_text(ctx.stage, value, NAME, box.w - 56, line).size / factor
    wish = Typ(f"naam {nummer}", value, NAAM_LENGTE)
    shown = Field(f"naam {nummer}", TextInput.of(value, NAAM_LENGTE), hint, wish, size=size)
    return text_field(ctx.stage, box, shown)


def _leader(ctx: Context, screen: OpzetScreen) -> Choice:
    """Whether somebody at the table leads the others at work."""
    t = ctx.t
    label = t("Zit er een leidinggevende bij?")
    if screen.leider is not None:
        label = t("{naam} spreekt als laatste", naam=screen.spelersnaam(ctx, screen.leider))
    return Choice(label, Zet("open", "leidt"), screen.leider is not None, "b", name="leidt")
