"""What was left out of the deck, and why: file, line and the first complaints."""

from __future__ import annotations

from game.domain.views import View
from game.loading import Weggelaten
from game.screens import frame
from game.screens.base import Context, Pop, Screen, Zet
from game.texts.klachten import klacht_zin
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel, write
from game.ui.text import TextStyle
from game.ui.widgets import Button

EACH = 3
"""Files on a page."""
COMPLAINTS = 2
"""Complaints that are shown of a file."""
FILE = TextStyle("bold", 32)
WHY = TextStyle("body", 30)
MORE = TextStyle("body", 26, "muted")
HELP = TextStyle("body", 30, "muted", valign="middle", min_size=18)


class WeggelatenScreen(Screen):
    """Files that cannot take part; one bad file never stops the others."""

    name = "weggelaten"

    deel: int = 0

    def page(self, ctx: Context, view: View | None) -> Page:
        """Three files at a time, each with its first complaints."""
        t, stage, out = ctx.t, ctx.stage, ctx.dek.weggelaten
        pages = max(1, -(-len(out) // EACH))
        deel = min(self.deel, pages - 1)
        shown = out[deel * EACH : (deel + 1) * EACH]
        help_line, room = frame.content(stage).split_y(56.0, 1, gap=18)
        boxes = room.top(min(room.h, 840.0)).column(EACH, 22)
        specs = [Button(t("Terug"), Pop(), "esc")]
        if pages > 1:
            label = t("Volgende ({deel} van {delen})", deel=deel + 1, delen=pages)
            specs.insert(0, Button(label, Zet("deel", (deel + 1) % pages), "enter", primary=True))
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, t("Wat niet meedoet, en waarom")),
                Page((write(stage, help_line, self._help(ctx), HELP),)),
                *(self._card(ctx, box, each) for box, each in zip(boxes, shown, strict=False)),
                frame.buttons(ctx, specs),
            ]
        )

    def _help(self, ctx: Context) -> str:
        if not ctx.dek.weggelaten:
            return ctx.t("Alle dilemma's doen mee.")
        return ctx.t(
            "Verbeter het bestand en start het spel opnieuw. De andere dilemma's spelen gewoon."
        )

    def _card(self, ctx: Context, box: Box, each: Weggelaten) -> Page:
        t, stage = ctx.t, ctx.stage
        paras = [Para(f"{each.pad.parent.name}/{each.pad.name}", FILE)]
        for klacht in sorted(each.klachten, key=lambda k: not k.is_fout)[:COMPLAINTS]:
            zin = klacht_zin(klacht, t.taal)
            said = t("Regel {regel}: {zin}", regel=klacht.regel, zin=zin)
            paras.append(Para(said, WHY, 8))
        rest = len(each.klachten) - COMPLAINTS
        if rest > 0:
            more = t.n("En nog {aantal} klacht.", "En nog {aantal} klachten.", rest)
            paras.append(Para(more, MORE, 6))
        texts = flow(stage, box.inset(34, 18), paras, "middle")
        return Page((Panel(box, stage.theme.paper), *texts))
