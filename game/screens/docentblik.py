"""The teacher's own view, in a second window: the script, what is still hidden, and the steps.

It is for one pair of eyes at a desk, so its letters are as large as those of somebody alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from game.domain import commands as c
from game.domain.bus import Tafelplan, tel
from game.domain.dilemma import Dilemma
from game.domain.klas import gehoord, keuzes
from game.domain.views import View
from game.screens import parts
from game.screens.base import Change, Context, Screen, Zet
from game.screens.klasvak import STAPWENSEN
from game.texts.draaiboek import draaiboek, stapnaam
from game.texts.les import kaartnummer, keuzewoord, resterend, tafelnaam
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel, Piece, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button, button_row

TITLE = TextStyle("title", 60, valign="middle", min_size=32)
QUIET = TextStyle("body", 32, "muted", valign="middle", min_size=20)
HEAD = TextStyle("bold", 34, valign="middle", min_size=22)
SAYS = TextStyle("body", 36)
ROW = TextStyle("body", 32, valign="middle", min_size=20)
NUMBER = TextStyle("bold", 36, align="right", valign="middle", min_size=22)
MARGIN = 60.0
SEATS = 7
"""So many seats stand on one page of the list."""


class DocentblikScreen(Screen):
    """Script at the left, what came in at the right, the steps below."""

    name = "docentblik"
    eerste: int = 0
    """The first seat of the list that is shown."""
    plekken = False
    """Whether the right side shows the seats instead of what came in."""

    def page(self, ctx: Context, view: View) -> Page:
        """What the teacher needs now."""
        stage = ctx.stage
        whole = stage.box.inset(MARGIN, 36)
        top, body, foot = whole.split_y(96.0, 1, 80.0, gap=26)
        left, right = body.split_x(0.52, 0.48, gap=34)
        paper = stage.theme.paper
        inner = right.inset(40, 32)
        return join(
            [
                parts.sky(ctx),
                self._kop(ctx, view, top),
                Page((Panel(left, paper), Panel(right, paper))),
                self._draaiboek(ctx, view, left.inset(44, 36)),
                self._plekken(ctx, view, inner) if self.plekken else self._binnen(ctx, view, inner),
                button_row(stage, foot, self._knoppen(ctx, view)),
            ]
        )

    def _kop(self, ctx: Context, view: View, box: Box) -> Page:
        words, time = box.split_x(0.7, 0.3)
        right = TextStyle("bold", 40, "muted", "right", "middle", 22)
        return Page(
            (
                write(ctx.stage, words, stapnaam(ctx.t, view.fase), TITLE),
                write(ctx.stage, time, resterend(ctx.t, view), right),
            )
        )

    def _draaiboek(self, ctx: Context, view: View, box: Box) -> Page:
        """What to say, a sentence each; below it what comes next."""
        words, after = box.split_y(1, 54.0, gap=16)
        zinnen = [Para(zin, SAYS, 22) for zin in draaiboek(ctx.t, view.fase)]
        zinnen.insert(0, Para(ctx.t("Draaiboek"), TextStyle("bold", 32, "muted")))
        pieces: list[Piece] = [*flow(ctx.stage, words, zinnen)]
        if view.volgende_stap is not None:
            naam = stapnaam(ctx.t, view.volgende_stap)
            hierna = ctx.t("Hierna: {stap}", stap=naam)
            if ctx.kamer is not None:
                code = ctx.t("docentcode {code}", code=ctx.kamer.docentcode)
                hierna = f"{hierna} · {code}"
            pieces.append(write(ctx.stage, after, hierna, QUIET))
        return Page(tuple(pieces))

    def _binnen(self, ctx: Context, view: View, box: Box) -> Page:
        """What came in: the counts the class does not see yet, or the sentences."""
        rows = self._rijen(ctx, view)
        kop, rest = box.split_y(56.0, 1, gap=16)
        titel = ctx.t("Alleen jij ziet dit") if rows else ctx.t("Er komt nu niets binnen")
        head = Page((write(ctx.stage, kop, titel, HEAD),))
        if not rows:
            return head
        high = min(64.0, rest.h / len(rows))
        places = rest.top(high * len(rows)).column(len(rows))
        return join([head, *(_rij(ctx, b, *row) for b, row in zip(places, rows, strict=True))])

    def _rijen(self, ctx: Context, view: View) -> Sequence[tuple[str, str]]:
        """Words with a number or a plan behind them."""
        klas, t, dilemma = view.klas, ctx.t, view.dilemma
        mogelijk, bus = keuzes(dilemma, view.fase), klas.bus(view.fase)
        if mogelijk:
            telling = klas.tellingen.get(view.fase) or tel(bus, mogelijk)
            return [(keuzewoord(t, dilemma, k), str(n)) for k, n in telling.aantallen.items()]
        if c.LegTafelplan in view.toegestaan:
            return [
                (tafelnaam(t, nr), _nummers(dilemma, bus.plannen[nr]) if nr in bus.plannen else "…")
                for nr in range(1, klas.opzet.tafels + 1)
            ]
        if c.ZegWaaromGeschoven in view.toegestaan:
            return [(zin, "") for zin in (gehoord(klas, bus) or klas.zinnen)[-8:]]
        if c.GeefTicket in view.toegestaan:
            return [(t.n("{aantal} briefje binnen", "{aantal} briefjes binnen", bus.binnen), "")]
        return [(ticket.zin or ticket.vraag, "") for ticket in klas.tickets[-8:]]

    def _plekken(self, ctx: Context, view: View, box: Box) -> Page:
        """The phones that sit in, each with a way to mute it and to take it away."""
        klas, t = view.klas, ctx.t
        seats = klas.aanwezig[self.eerste : self.eerste + SEATS]
        kop, rest = box.split_y(56.0, 1, gap=16)
        titel = t.n("{aantal} telefoon doet mee", "{aantal} telefoons doen mee", len(klas.aanwezig))
        pages = [Page((write(ctx.stage, kop, titel, HEAD),))]
        for seat, place in zip(seats, rest.column(SEATS + 1, 10), strict=False):
            nr = seat.nummer
            words, mute, away = place.split_x(1, 190, 150, gap=12)
            naam = seat.roepnaam or t("Plek {n}", n=nr + 1)
            demp = t("Hoor weer") if seat.gedempt else t("Demp")
            pages += [
                Page((write(ctx.stage, words, naam, ROW),)),
                _klein(ctx, mute, demp, c.Demp(nr, not seat.gedempt), f"demp {nr}"),
                _klein(ctx, away, t("Weg"), c.VerwijderDeelnemer(nr), f"weg {nr}"),
            ]
        if len(klas.aanwezig) > SEATS:
            later = (self.eerste + SEATS) % max(SEATS, len(klas.aanwezig))
            later = later if later < len(klas.aanwezig) else 0
            place = rest.column(SEATS + 1, 10)[-1].left(260)
            pages.append(
                _klein(ctx, place, t("Volgende"), Zet("eerste", later), "volgende plekken")
            )
        return join(pages)

    def _knoppen(self, ctx: Context, view: View) -> list[Button]:
        t = ctx.t
        toon = view.onthul_eerst
        labels = {
            "enter": t("Laat zien") if toon else t("Verder"),
            "h": t("Opnieuw"),
            "backspace": t("Terug"),
            "s": t("Sla over"),
            "v": t("+2 min"),
        }
        wensen = {"enter": c.Onthul() if toon else c.GaVerder(), **STAPWENSEN}
        made = [
            Button(labels[key], wish, key, key == "enter", name=key)
            for key, wish in wensen.items()
            if type(wish) in view.toegestaan
        ]
        label = t("Wat er binnen is") if self.plekken else t("Plekken")
        dicht = Change("docentvenster", False)
        return [
            *made,
            Button(label, Zet("plekken", not self.plekken), "p", name="plekken"),
            Button(t("Sluit"), dicht, "esc", name="sluit"),
        ]


def _nummers(dilemma: Dilemma, plan: Tafelplan) -> str:
    """The numbers of the cards that a table laid so far."""
    return " ".join(kaartnummer(dilemma, code) for code in plan.kaarten)


def _rij(ctx: Context, box: Box, words: str, number: str) -> Page:
    left, right = box.split_x(0.76, 0.24, gap=16) if number else (box, box)
    pieces = [write(ctx.stage, left, words, ROW)]
    if number:
        pieces.append(write(ctx.stage, right, number, NUMBER))
    return Page(tuple(pieces))


def _klein(ctx: Context, box: Box, label: str, wish: Any, name: str) -> Page:
    """A low button in a row of the list."""
    spec = Button(label, wish, name=name, height=44, pad=12)
    return button(ctx.stage, box.centered(box.w, min(box.h, 60.0)), spec)
