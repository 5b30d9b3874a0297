"""The warming-ups, to do by themselves: which one, and with how many."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain.keuzes import SPELERS
from game.domain.views import View
from game.oefeningen import WARMING_UPS, oefening
from game.screens import frame
from game.screens.base import Context, Pop, Push, Screen, Zet
from game.screens.beheerwensen import BeginOefening, HervatOefening, VergeetOefening
from game.screens.choices import Choice, choice_row
from game.screens.oefenkaart import Oefenkaart, oefenkaarten
from game.texts.datum import wanneer
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.widgets import Button

MOST = SPELERS.stop - 1
COLUMNS = 3
ASK = 150.0


class OefeningenScreen(Screen):
    """Every warming-up as a card; `alleen` leaves out the question with how many."""

    name = "oefeningen"

    aantal: int = 1
    alleen: bool = False
    profielen: tuple[str, ...] = ()
    """The profiel that is open for who practises alone, if any."""

    def page(self, ctx: Context, view: View | None) -> Page:
        """How many, the cards, and back."""
        room = frame.content(ctx.stage)
        ask = Page()
        if not self.alleen:
            top, room = room.split_y(ASK, 1, gap=26)
            ask = self._how_many(ctx, top)
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, ctx.t("Warming-ups")),
                ask,
                self._cards(ctx, room),
                frame.buttons(ctx, self._buttons(ctx)),
            ]
        )

    def _how_many(self, ctx: Context, box: Box) -> Page:
        choices = [
            Choice(str(n), Zet("aantal", n), n == self.aantal, name=f"aantal {n}")
            for n in range(1, MOST + 1)
        ]
        panel = Page((Panel(box, ctx.stage.theme.paper),))
        return panel + choice_row(
            ctx.stage, box.inset(36, 16), ctx.t("Met hoeveel zijn jullie?"), choices
        )

    def _cards(self, ctx: Context, box: Box) -> Page:
        t = ctx.t
        namen = ("",) * self.aantal
        profiel = next(iter(self.profielen), "")
        specs = []
        for n, naam in enumerate(WARMING_UPS, start=1):
            soort = oefening(naam)
            duur = t("{n} minuten", n=soort.minuten)
            wens = BeginOefening(naam, namen, profiel)
            specs.append(Oefenkaart(naam, t(soort.titel), t(soort.zin), duur, wens, str(n)))
        rows = -(-len(specs) // COLUMNS)
        return oefenkaarten(ctx, box.grid(COLUMNS, rows, 26)[: len(specs)], specs)

    def _buttons(self, ctx: Context) -> Sequence[Button]:
        t = ctx.t
        back = Button(t("Terug"), Pop(), "esc")
        if ctx.begonnen is None:
            return (back,)
        begonnen, toen = ctx.begonnen
        soort = oefening(begonnen.naam)
        label = t("Verder met {oefening}", oefening=t(soort.titel))
        forget = Push(
            "bevestig",
            {
                "vraag": t("Deze oefening weggooien?"),
                "uitleg": t(
                    "{oefening}, van {wanneer}. Wat er is getypt, gaat weg.",
                    oefening=t(soort.titel),
                    wanneer=wanneer(t, toen),
                ),
                "ja": t("Ja, weggooien"),
                "wens": VergeetOefening(begonnen.naam),
                "onherroepelijk": True,
            },
        )
        return (
            Button(label, HervatOefening(), "v", primary=True),
            Button(t("Weggooien"), forget, "x"),
            back,
        )
