"""The second page of the set-up: themes, level, what to leave out, the spelcode; and three
questions that lie over the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.domain.keuzes import Niveau
from game.domain.views import View
from game.screens import frame, opzet_vooraf, parts
from game.screens.base import Context, Many, Zet
from game.screens.choices import Choice, choice, choice_grid, choice_row
from game.texts.vertaler import N_
from game.texts.woorden import GEVOELIG, WOORDEN, thema_woord
from game.ui.boxes import Box
from game.ui.cards import Card, cards
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.widgets import Button

if TYPE_CHECKING:
    from game.screens.opzet import OpzetScreen

NIVEAU_UITLEG = {
    Niveau.LICHT: N_("Vooraf zien jullie al wat de zaak vraagt."),
    Niveau.GEWOON: N_("Pas na jullie plan zien jullie wat de zaak vraagt."),
    Niveau.GESPREK: N_("Geen kassabon. Alleen het verhaal en de mensen."),
}
THEME_COLUMNS = 3
MOST_THEMES = 9


def content(ctx: Context, screen: OpzetScreen, box: Box) -> Page:
    """Themes on top, the levels below them, two quiet extras."""
    rows = _theme_rows(ctx)
    high = 104.0 + (100 if rows == 1 else 74) * rows + 16 * (rows - 1)
    room = box.top(min(box.h, high + 26 + 54 + 340 + 26 + 84))
    themes, levels, extras = room.split_y(high, 1, 84.0, gap=26)
    return join(
        [
            frame.title(ctx, ctx.t("Thema en niveau")),
            _themes(ctx, screen, themes),
            _levels(ctx, screen, levels),
            _extras(ctx, screen, extras),
        ]
    )


def question(ctx: Context, screen: OpzetScreen, view: View | None) -> Page:
    """Who leads, what to leave out, or what goes before it."""
    made = {"leidt": _who_leads, "zonder": _without, "vooraf": _before}[screen.open]
    done = Button(ctx.t("Klaar"), Zet("open", ""), "enter", primary=True, name="klaar")
    return join(
        [
            parts.skyline(ctx, parts.built(view), alpha=1, deep=parts.DEEP),
            made(ctx, screen, frame.content(ctx.stage)),
            frame.also(frame.buttons(ctx, [done]), "klaar", "esc"),
        ]
    )


def _theme_rows(ctx: Context) -> int:
    shown = min(len(ctx.dek.themas), MOST_THEMES)
    return max(1, -(-shown // THEME_COLUMNS))


def _themes(ctx: Context, screen: OpzetScreen, box: Box) -> Page:
    t = ctx.t
    choices = [
        Choice(
            t(thema_woord(thema)),
            Zet("themas", screen.themas ^ {thema}),
            thema in screen.themas,
            name=f"thema {thema}",
        )
        for thema in ctx.dek.themas[:MOST_THEMES]
    ]
    fitting = t.n("{aantal} zaak past.", "{aantal} zaken passen.", screen.passend(ctx.dek))
    note = fitting if screen.themas else t("Niets gekozen: alles doet mee. {zaken}", zaken=fitting)
    if screen.code.strip():
        note = t("De spelcode bepaalt welke zaken komen.")
    return choice_row(ctx.stage, box, t("Waarover?"), choices, note, THEME_COLUMNS)


def _levels(ctx: Context, screen: OpzetScreen, box: Box) -> Page:
    t = ctx.t
    label, room = box.split_y(54.0, 1)
    specs = [
        Card(
            name=f"niveau {niveau.value}",
            title=t(WOORDEN[niveau]),
            text=t(NIVEAU_UITLEG[niveau]),
            wish=Zet("niveau", niveau),
            key=str(at),
            selected=niveau is screen.niveau,
            title_size=44,
            text_size=35,
        )
        for at, niveau in enumerate(Niveau, 1)
    ]
    words = write(ctx.stage, label.top(48), t("Hoeveel laat het spel zien?"), frame.LABEL)
    return Page((words,)) + cards(ctx.stage, room.row(3, 24), specs)


def _extras(ctx: Context, screen: OpzetScreen, box: Box) -> Page:
    """A warming-up, leaving something out where the deck has such a thing, and a code."""
    t, stage = ctx.t, ctx.stage
    places = list(box.row(3 if notes_in(ctx) else 2, 24))
    first, left, code_box = places[0], places[1], places[-1]
    page = choice(stage, first, opzet_vooraf.keuze(ctx, screen))
    if notes_in(ctx):
        words = t.rij([t(GEVOELIG[note]) for note in notes_in(ctx) if note in screen.zonder])
        label = t("Liever niet: {woorden}", woorden=words) if words else t("Iets liever niet?")
        page += choice(stage, left, Choice(label, Zet("open", "zonder"), bool(words), "n",
                                          name="zonder"))  # fmt: skip
    hint = t("Spelcode, als jullie er een hebben")
    return page + parts.field(ctx, screen, code_box, "spelcode", screen.spelcode, hint, 40)


def notes_in(ctx: Context) -> list[str]:
    """The content notes that occur in the deck."""
    found = {note for each in ctx.dek.in_taal("nl").values() for note in each.gevoelig}
    return [note for note in GEVOELIG if note in found]


def _who_leads(ctx: Context, screen: OpzetScreen, box: Box) -> Page:
    t = ctx.t
    choices = [
        Choice(
            screen.spelersnaam(ctx, nummer),
            Many((Zet("leidt", nummer), Zet("open", ""))),
            nummer == screen.leider,
            str(nummer + 1),
            name=f"leidt {nummer}",
        )
        for nummer in range(screen.aantal)
    ]
    nobody = Many((Zet("leidt", None), Zet("open", "")))
    choices.append(Choice(t("Niemand"), nobody, screen.leider is None, "0", name="leidt niemand"))
    why = t("Dan spreekt diegene als laatste. Dat helpt de anderen om eerlijk te zijn.")
    return _asked(ctx, box, t("Zit er een leidinggevende bij?"), why, choices)


def _without(ctx: Context, screen: OpzetScreen, box: Box) -> Page:
    t = ctx.t
    choices = [
        Choice(
            t(GEVOELIG[note]),
            Zet("zonder", screen.zonder ^ {note}),
            note in screen.zonder,
            str(at),
            name=f"zonder {note}",
        )
        for at, note in enumerate(notes_in(ctx), 1)
    ]
    why = t("Kies wat jullie vandaag overslaan. Niemand hoeft te zeggen waarom.")
    return _asked(ctx, box, t("Iets liever niet?"), why, choices)


def _before(ctx: Context, screen: OpzetScreen, box: Box) -> Page:
    t = ctx.t
    why = t("Een paar minuten samen, en dan begint het spel.")
    return _asked(ctx, box, t("Warming-up vooraf?"), why, opzet_vooraf.antwoorden(ctx, screen))


def _asked(ctx: Context, box: Box, title: str, why: str, choices: list[Choice]) -> Page:
    """A question on a page of its own, with the answers in rows."""
    lead, room = box.split_y(70.0, 1, gap=24)
    rows = -(-len(choices) // 3)
    places = room.top(min(room.h, rows * 136.0))
    return join(
        [
            frame.title(ctx, title),
            Page((write(ctx.stage, lead, why, frame.QUIET.at(38)),)),
            choice_grid(ctx.stage, places, choices, 3),
        ]
    )
