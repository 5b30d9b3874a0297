"""The self-test: twelve times three sentences to put in order, kept after each triad.

No emblem stands beside a sentence: who sees which role it is ranks the roles, not the sentences.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from game.domain.dilemma import Rol
from game.domain.invullen import ZelftestBezig
from game.domain.profiel import Profiel
from game.domain.views import View
from game.domain.zelftest import TRIADEN, volgorde
from game.screens import parts
from game.screens.base import Context, Many, Screen, Zet
from game.screens.beheerwensen import BewaarProfiel
from game.screens.heading import heading, overlay_header
from game.screens.zelftest_uitslag import Uitslag, begin_panelen
from game.screens.zinkaart import Zinkaart
from game.texts.triaden import stelling
from game.ui.boxes import Box
from game.ui.marks import Dot
from game.ui.page import Page, join
from game.ui.widgets import Button, button_row

DOT = 36
"""From one dot of the progress to the next."""


class ZelftestScreen(Screen):
    """What it is, the triads one at a time, and in the end what they say in words."""

    name = "zelftest"

    profiel: Profiel
    """Whose test it is."""

    def __init__(self, **options: Any) -> None:
        self.begonnen = False
        """Whether the instruction has been read."""
        self.keuze: tuple[Rol, ...] = ()
        """The pick in the triad at hand."""
        self.net = False
        """Whether a pick was made just now, which can still go back from the result."""
        self.getallen = False
        """Whether the result shows its numbers."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View | None) -> Page:  # noqa: ARG002 - one person's own
        """The instruction, a triad, or the result."""
        test = self.profiel.zelftest
        muted = "" if test.klaar else ctx.t("{n} van {totaal}", n=self._nummer, totaal=TRIADEN)
        head = join([parts.sky(ctx), overlay_header(ctx, ctx.t("Zelftest"), muted)])
        content, buttons = parts.content_box(ctx.stage).split_y(1, 75, gap=30)
        if test.klaar:
            uitslag = Uitslag(self.profiel, self.getallen)
            terug = self._wens(self._bezig.terug()) if self.net else None
            return join([head, uitslag.page(ctx, content), uitslag.knoppen(ctx, buttons, terug)])
        if not self.begonnen:
            return join([head, begin_panelen(ctx, content), self._begin(ctx, buttons)])
        return join([head, self._triade(ctx, content), self._onder(ctx, buttons)])

    @property
    def _bezig(self) -> ZelftestBezig:
        return ZelftestBezig(self.profiel.zelftest, self.keuze)

    @property
    def _nummer(self) -> int:
        """Which triad is at hand, counted from one."""
        return (self.profiel.zelftest.volgende or 0) + 1

    def _begin(self, ctx: Context, box: Box) -> Page:
        t, verder = ctx.t, bool(self.profiel.zelftest.antwoorden)
        label = t("Verder met {n}", n=self._nummer) if verder else t("Beginnen")
        begin = Button(label, Zet("begonnen", True), "enter", primary=True, name="begin")
        return button_row(ctx.stage, box, [begin])

    def _triade(self, ctx: Context, box: Box) -> Page:
        """The question, and the three sentences in their own order."""
        t, triade = ctx.t, self._nummer - 1
        head, rows = box.split_y(130, 1, gap=16)
        ask = t("Welke zin past daarna?") if self.keuze else t("Welke zin past het meest bij jou?")
        sub = t("Denk aan een gewone werkweek of aan je stage.")
        kaarten = [
            Zinkaart(str(at), t(stelling(triade, rol)), self._tik(rol), rol in self.keuze)
            for at, rol in enumerate(volgorde(triade, self.profiel.id), start=1)
        ]
        places = rows.top(min(rows.h, 1000.0)).column(len(kaarten), 24)
        return heading(ctx, head, ask, sub) + join(
            kaart.page(ctx, place) for kaart, place in zip(kaarten, places, strict=True)
        )

    def _tik(self, rol: Rol) -> Many:
        """Picking a sentence; what was picked is put back by choosing it again."""
        bezig = self._bezig
        return self._wens(bezig.terug() if rol in self.keuze else bezig.kies(rol))

    def _wens(self, na: ZelftestBezig) -> Many:
        """Show the test as it becomes, and keep it as soon as a triad is done."""
        wensen: list[Any] = [Zet("keuze", na.keuze), Zet("net", True), Zet("begonnen", True)]
        if na.test != self.profiel.zelftest:
            profiel = evolve(self.profiel, zelftest=na.test)
            wensen += [Zet("profiel", profiel), BewaarProfiel(profiel)]
        return Many(tuple(wensen))

    def _onder(self, ctx: Context, box: Box) -> Page:
        """Skipping while that is allowed, the last pick back, and how far it is."""
        t, bezig, specs = ctx.t, self._bezig, []
        if bezig.test.mag_overslaan:
            specs.append(Button(t("Overslaan"), self._wens(bezig.sla_over()), "p"))
        if bezig.kan_terug:
            specs.append(Button(t("Ongedaan"), self._wens(bezig.terug()), "z"))
        room = box.trim(right=TRIADEN * DOT + 40)
        return button_row(ctx.stage, room, specs) + self._dots(ctx, box)

    def _dots(self, ctx: Context, box: Box) -> Page:
        """A dot for each triad: dark when it is done, ringed when it is the one at hand."""
        theme, y = ctx.stage.theme, box.centre[1]
        left = box.right - TRIADEN * DOT
        dots = []
        for triade in range(TRIADEN):
            done = triade in self.profiel.zelftest.antwoorden
            at_hand = triade == self._nummer - 1
            dot = Dot.at(left + (triade + 0.5) * DOT, y, 13 if at_hand else 9, theme.white)
            fill = theme.ink if done else theme.white
            edge = theme.ink if done or at_hand else theme.muted
            dots.append(evolve(dot, fill=fill, outline=edge, outline_width=4 if at_hand else 2))
        return Page(tuple(dots))
