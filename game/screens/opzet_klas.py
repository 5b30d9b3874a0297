"""The set-up of a lesson in two calm pages; Enter alone begins with what stands there.

The second page is the time plan: every step of the lesson with its minutes, and a step of no
minutes is left out.
"""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.klas import DEELNEMERS, STAPMINUTEN, TAFELS, Lesopzet
from game.domain.views import View
from game.screens import frame
from game.screens.base import Context, Many, Pop, Screen, Zet
from game.screens.choices import Choice, choice, choice_row
from game.spelvormen import LESPLANNEN
from game.texts.draaiboek import STAPNAMEN
from game.texts.woorden import thema_woord
from game.ui.boxes import Box
from game.ui.page import Page, Target, join
from game.ui.pieces import Panel, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button

BIG = TextStyle("title", 64, align="center", valign="middle", min_size=30)
STEP = TextStyle("body", 32, valign="middle", min_size=17)
MINUTE = TextStyle("bold", 34, align="center", valign="middle", min_size=18)
PER_TAFEL = 4
"""So many pupils sit at a table, until the teacher says otherwise."""


class OpzetKlasScreen(Screen):
    """How many there are, how long, about what, and the minutes of each step."""

    name = "opzet_klas"

    deel: int = 0
    """Which of the two pages."""
    aantal: int = 28
    tafels: int = 7
    lengte: int = 50
    minuten: dict[Fase, int] | None = None
    """The minutes of each step, once the teacher changed one."""
    themas: frozenset[str] = frozenset()
    rollen: bool = False
    namen: bool = True
    """Whether phones may give a roepnaam."""
    getypt: str = ""
    """The digits of the number of people that were typed so far."""

    @property
    def plan(self) -> dict[Fase, int]:
        """The minutes of each step as they stand."""
        return self.minuten or dict(LESPLANNEN[self.lengte])

    def begin(self) -> c.BeginSessie:
        """The wish to begin; seed, objects and what was seen are filled in by who has them."""
        les = Lesopzet(self.aantal, self.tafels, self.plan, self.rollen, self.namen)
        return c.BeginSessie(
            (), seed=0, themas=self.themas, minuten=self.lengte, spelvorm="klas", les=les
        )

    def page(self, ctx: Context, view: View | None) -> Page:
        """The class, or the time plan."""
        content = self._klas if self.deel == 0 else self._plan
        titel = ctx.t("Welke klas?") if self.deel == 0 else ctx.t("De tijd per stap")
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, titel),
                content(ctx, frame.content(ctx.stage)),
                self._knoppen(ctx),
                self._cijfers() if self.deel == 0 else Page(),
            ]
        )

    def _cijfers(self) -> Page:
        """Digits are the number of people, as somebody types it who just counted them."""
        return Page((), tuple(self._cijfer(cijfer) for cijfer in "0123456789"))

    def _cijfer(self, cijfer: str) -> Target:
        getypt = self.getypt + cijfer
        if int(getypt) >= DEELNEMERS.stop:
            getypt = cijfer
        aantal = int(getypt)
        wens = Many((self._zet("aantal", aantal), Zet("getypt", getypt)))
        if aantal not in DEELNEMERS:
            wens = Many((Zet("getypt", getypt if aantal else ""),))
        return Target(f"cijfer {cijfer}", Box(0, 0, 1, 1), wens, (cijfer,), keys_only=True)

    def _knoppen(self, ctx: Context) -> Page:
        t = ctx.t
        begin = Button(t("Begin de les"), self.begin(), "enter", True, name="begin")
        if self.deel:
            other = Button(t("Terug naar de klas"), Zet("deel", 0), "w", name="anders")
            zoals = Button(t("Zoals het was"), Zet("minuten", None), "z", name="zoals")
            made = frame.buttons(ctx, [begin, other, *([zoals] if self.minuten else [])])
            return frame.also(made, "anders", "esc")
        other = Button(t("Tijd per stap"), Zet("deel", 1), "w", name="anders")
        back = Button(t("Terug"), Pop(), "esc", name="terug")
        return frame.buttons(ctx, [begin, other, back])

    def _klas(self, ctx: Context, box: Box) -> Page:
        t = ctx.t
        room = box.top(min(box.h, 820.0))
        left, right = room.split_x(0.42, 0.58, gap=36)
        many, tables, names = left.inset(40, 30).split_y(0.5, 0.5, 96.0, gap=20)
        time, themes, cards = right.inset(40, 30).column(3, 22)
        paper = ctx.stage.theme.paper
        return join(
            [
                Page((Panel(left, paper), Panel(right, paper))),
                self._teller(ctx, many, t("Hoeveel deelnemers?"), "aantal"),
                self._teller(ctx, tables, t("Hoeveel tafels?"), "tafels"),
                choice(ctx.stage, names, self._namen(ctx)),
                self._lengte(ctx, time),
                self._themas(ctx, themes),
                self._rollen(ctx, cards),
            ]
        )

    def _namen(self, ctx: Context) -> Choice:
        """Whether phones are asked for a name at all."""
        label = ctx.t("Telefoons mogen een roepnaam geven")
        return Choice(label, Zet("namen", not self.namen), self.namen, "n", name="namen")

    def _teller(self, ctx: Context, box: Box, vraag: str, veld: str) -> Page:
        """A number with one less and one more."""
        value, reeks = getattr(self, veld), {"aantal": DEELNEMERS, "tafels": TAFELS}[veld]
        head, row = box.split_y(70.0, 1, gap=10)
        minus, number, plus = row.top(min(row.h, 130.0)).split_x(130, 1, 130, gap=20)
        label = str(value)
        if veld == "tafels" and not value:
            label = ctx.t("geen")
        return join(
            [
                Page((write(ctx.stage, head, vraag, frame.LABEL),
                      write(ctx.stage, number, label, BIG))),
                button(ctx.stage, minus, Button("−", self._zet(veld, value - 1), "", False,
                                                value - 1 in reeks, name=f"{veld} minder")),
                button(ctx.stage, plus, Button("+", self._zet(veld, value + 1), "", False,
                                               value + 1 in reeks, name=f"{veld} meer")),
            ]
        )  # fmt: skip

    def _zet(self, veld: str, value: int) -> Any:
        """Another number; tables follow the pupils until the teacher sets them."""
        if veld == "aantal" and self.tafels == -(-self.aantal // PER_TAFEL):
            tafels = min(-(-value // PER_TAFEL), TAFELS.stop - 1)
            return Many((Zet("aantal", value), Zet("tafels", tafels)))
        return Zet(veld, value)

    def _lengte(self, ctx: Context, box: Box) -> Page:
        t = ctx.t
        choices = [
            Choice(
                t("{n} min", n=n),
                Many((Zet("lengte", n), Zet("minuten", None))),
                n == self.lengte,
                name=f"lengte {n}",
            )
            for n in LESPLANNEN
        ]
        samen = sum(self.plan.values())
        note = t("De stappen duren samen {n} minuten.", n=samen)
        return choice_row(ctx.stage, box, t("Hoe lang is de les?"), choices, note)

    def _themas(self, ctx: Context, box: Box) -> Page:
        t = ctx.t
        namen = sorted(ctx.dek.themas)[:4]
        choices = [Choice(t("Alle"), Zet("themas", frozenset()), not self.themas, name="alle")]
        choices += [
            Choice(t(thema_woord(n)), Zet("themas", frozenset({n})), n in self.themas, name=n)
            for n in namen
        ]
        return choice_row(ctx.stage, box, t("Waarover?"), choices)

    def _rollen(self, ctx: Context, box: Box) -> Page:
        t = ctx.t
        alle, eigen = t("Uit alle kaarten"), t("Uit de rol van je tafel")
        choices = [
            Choice(alle, Zet("rollen", False), not self.rollen, "a", name="alle kaarten"),
            Choice(eigen, Zet("rollen", True), self.rollen, "r", name="rol"),
        ]
        note = t("Tafel 1 is Bureaucraat, tafel 2 Ondernemer, tafel 3 Verbinder, en zo verder.")
        return choice_row(
            ctx.stage, box, t("Waar kiezen deelnemers uit?"), choices, note if self.rollen else ""
        )

    def _plan(self, ctx: Context, box: Box) -> Page:
        """Twenty steps in two columns."""
        plan = self.plan
        panel = Panel(box, ctx.stage.theme.paper)
        columns = box.inset(36, 24).row(2, 60)
        rows = -(-len(plan) // 2)
        places = [place for column in columns for place in column.column(rows, 6)]
        steps = [
            self._stap(ctx, place, fase, n)
            for place, (fase, n) in zip(places, plan.items(), strict=False)
        ]
        return join([Page((panel,)), *steps])

    def _stap(self, ctx: Context, box: Box, fase: Fase, minuten: int) -> Page:
        words, minus, number, plus = box.split_x(1, 84, 150, 84, gap=10)
        label = ctx.t("{n} min", n=minuten) if minuten else ctx.t("niet")
        high = min(box.h, 70.0)
        pages = [
            Page((write(ctx.stage, words, ctx.t(STAPNAMEN[fase]), STEP),
                  write(ctx.stage, number, label, MINUTE)))
        ]  # fmt: skip
        for place, sign, nieuw in ((minus, "−", minuten - 1), (plus, "+", minuten + 1)):
            wish = Zet("minuten", {**self.plan, fase: nieuw})
            spec = Button(sign, wish, "", False, nieuw in STAPMINUTEN,
                          name=f"{fase.value} {sign}", height=44, pad=10)  # fmt: skip
            pages.append(button(ctx.stage, place.centered(place.w, high), spec))
        return join(pages)
