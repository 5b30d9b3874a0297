"""What every screen for talking has: a large question, a minute each, and sentences written down.

Nobody has to write and nobody has to speak; what is written down has no name.
"""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.keuzes import TEKST_LENGTE
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Typ, Zet
from game.screens.minuut import RING_COLUMN, MinuutScreen
from game.texts.vertaler import N_
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

TURN = TextStyle("body", 34, "muted")
QUESTION = TextStyle("title", 104)
NOTE = TextStyle("quote", 34)
SHOWN_NOTES = 3
READABLE = 0.7
"""Rather one note less than everything at a smaller scale than this."""
NOTE_FIELD = "notitie"
FIELD = 90.0
FIELD_ROOM = 96.0
"""The height of the field in the card, with the air around it."""


class PraatScreen(MinuutScreen):
    """A question to talk about; `asked`, `notities`, `on` and `others` say which and what next."""

    hint = N_("Eén zin uit het gesprek")
    """What stands in the field while nothing is written in it."""

    def asked(self, ctx: Context, view: View) -> list[Para]:
        """Who speaks, and the question; these two stay when letters take the room."""
        raise NotImplementedError(type(self).__name__)

    def notities(self, view: View) -> tuple[str, ...]:
        """What was written down here, the latest last."""
        raise NotImplementedError(type(self).__name__)

    def on(self, ctx: Context, view: View) -> Button:
        """The way on."""
        raise NotImplementedError(type(self).__name__)

    def others(self, ctx: Context, view: View) -> list[Button]:
        """The other buttons before *Schrijf iets op*."""
        raise NotImplementedError(type(self).__name__)

    strip: float = vlak.STRIP
    """How much of the city it leaves in sight."""
    writes = True
    """Whether a sentence can be written down now."""

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """What lies between the header and the buttons."""
        return self.card(ctx, view, box)

    def page(self, ctx: Context, view: View) -> Page:
        """The card with the question; while somebody writes, the field takes the buttons' place."""
        self.loop(ctx)
        if self.typing is not None and self.board:
            head, small = parts.round_header(ctx, view), self.asked(ctx, view)[:2]
            return parts.board_page(ctx, self, head, small, FIELD, self._field)
        return join(
            [
                vlak.city(ctx, view, self.strip),
                parts.round_header(ctx, view),
                self.body(ctx, view, vlak.middle_box(ctx.stage, self.strip)),
                button_row(ctx.stage, parts.buttons_box(ctx.stage), self._buttons(ctx, view)),
            ]
        )

    def typed(self, name: str, value: str) -> Any:
        """What was written is kept; nothing written changes nothing."""
        return c.SchrijfOp(value) if value.strip() else Zet("field_name", name)

    def card(self, ctx: Context, view: View, box: Box) -> Page:
        """The words on paper, the minute beside them, and the field while somebody types."""
        words, ring = box.inset(min(80, box.w * 0.06), 48).split_x(1, RING_COLUMN, gap=30)
        field = words.bottom_part(FIELD_ROOM)
        if self.typing:
            words = words.trim(bottom=FIELD_ROOM + 16)
        texts = flow(ctx.stage, words, self._fitting(ctx, view, words), "middle")
        page = Page((Panel(box, ctx.stage.theme.paper), *texts)) + self.ring(ctx, ring)
        return page + self._field(ctx, field) if self.typing else page

    def _fitting(self, ctx: Context, view: View, box: Box) -> list[Para]:
        """The question with as many of the latest notes as can still be read from the table."""
        choices = [self._paras(ctx, view, shown) for shown in range(SHOWN_NOTES, 0, -1)]
        readable = (paras for paras in choices if flow_scale(ctx.stage, box, paras) >= READABLE)
        return next(readable, choices[-1])

    def _paras(self, ctx: Context, view: View, shown: int) -> list[Para]:
        t, notities = ctx.t, self.notities(view)
        latest = notities[-shown:]
        more = len(notities) - len(latest)
        paras = self.asked(ctx, view)
        if more:
            said = t.n("En nog {aantal} zin eerder.", "En nog {aantal} zinnen eerder.", more)
            paras.append(Para(said, TURN, 22))
        return paras + [Para(f"“{note}”", NOTE, 22) for note in latest]

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        """The way on and what else can be done; while somebody types only its end."""
        t = ctx.t
        if self.typing is not None:
            # Leaving the field, by whatever way, already keeps what was typed.
            return [Button(t("Bewaar deze zin"), Zet("typing", None), "enter", primary=True)]
        specs = [self.on(ctx, view), *self.others(ctx, view)]
        if self.writes:
            specs.append(Button(t("Schrijf iets op"), Typ(NOTE_FIELD, "", TEKST_LENGTE), "s"))
        if view.kan_ongedaan:
            specs.append(Button(t("Ongedaan"), c.MaakOngedaan(), "z"))
        return specs

    def _field(self, ctx: Context, box: Box) -> Page:
        hint = ctx.t(self.hint)
        return parts.field(ctx, self, box.inset(0, 8), NOTE_FIELD, "", hint, TEKST_LENGTE)
