"""06a: one open question, a minute each at most, and a sentence written down by who wants to."""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.keuzes import TEKST_LENGTE
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Screen, Typ, Zet
from game.texts.beurt import begint
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.marks import Ring
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

MINUTE = 60.0
STEP = 0.25
"""The ring moves in steps of so many seconds, so that a frame is seldom another page."""
RING = 84
RING_COLUMN = 150.0
"""The room at the right of the card for the ring and its word."""
LABEL_HIGH = 40.0
LABEL = TextStyle("body", 28, "muted", "center", "middle", 18)

TURN = TextStyle("body", 34, "muted")
QUESTION = TextStyle("title", 104)
NOTE = TextStyle("quote", 34)
SHOWN_NOTES = 3
READABLE = 0.7
"""Rather one note less than everything at a smaller scale than this."""
NOTE_FIELD = "notitie"
FIELD = 90.0


class VraagScreen(Screen):
    """The question, who begins, a ring that fills in a minute, and what was written down."""

    name = "vraag"

    def __init__(self, **options: Any) -> None:
        self.begonnen: float | None = None
        """When the ring began to fill."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """The card with the question; while somebody writes, the field takes the buttons' place."""
        self.begonnen = _step(ctx.now) if self.begonnen is None else self.begonnen
        self.ticking = ctx.now - self.begonnen < MINUTE
        if self.typing is not None and self.board:
            head, small = parts.round_header(ctx, view), self._paras(ctx, view)[:2]
            return parts.board_page(ctx, self, head, small, FIELD, self._field)
        buttons = parts.buttons_box(ctx.stage)
        return join(
            [
                vlak.city(ctx, view),
                parts.round_header(ctx, view),
                self._card(ctx, view, vlak.middle_box(ctx.stage)),
                button_row(ctx.stage, buttons, [self._primary(ctx), *self._others(ctx, view)]),
            ]
        )

    def _primary(self, ctx: Context) -> Button:
        if self.typing is None:
            return Button(ctx.t("Waardering geven"), c.GaVerder(), "enter", primary=True)
        # Leaving the field, by whatever way, already keeps what was typed.
        return Button(ctx.t("Bewaar deze zin"), Zet("typing", None), "enter", primary=True)

    def typed(self, name: str, value: str) -> Any:
        """What was written is kept; nothing written changes nothing."""
        return c.SchrijfOp(value) if value.strip() else Zet("field_name", name)

    def _card(self, ctx: Context, view: View, box: Box) -> Page:
        words, ring = box.inset(80, 48).split_x(1, RING_COLUMN, gap=30)
        field = words.bottom_part(96)
        if self.typing:
            words = words.trim(bottom=96 + 16)
        texts = flow(ctx.stage, words, self._fitting(ctx, view, words), "middle")
        page = Page((Panel(box, ctx.stage.theme.paper), *texts)) + self._ring(
            ctx, ring.top(RING + 8 + LABEL_HIGH * ctx.stage.text_factor)
        )
        return page + self._field(ctx, field) if self.typing else page

    def _fitting(self, ctx: Context, view: View, box: Box) -> list[Para]:
        """The question with as many of the latest notes as can still be read from the table."""
        choices = [self._paras(ctx, view, shown) for shown in range(SHOWN_NOTES, 0, -1)]
        readable = (paras for paras in choices if flow_scale(ctx.stage, box, paras) >= READABLE)
        return next(readable, choices[-1])

    def _paras(self, ctx: Context, view: View, shown: int = SHOWN_NOTES) -> list[Para]:
        t, ronde = ctx.t, view.ronde
        turn = begint(t, view.spelers_op(ronde.voorlezer))
        question = view.vragen[ronde.vraag % len(view.vragen)]
        paras = [Para(turn, TURN), Para(question, QUESTION, 16)]
        latest = ronde.notities[-shown:]
        more = len(ronde.notities) - len(latest)
        if more:
            said = t.n("En nog {aantal} zin eerder.", "En nog {aantal} zinnen eerder.", more)
            paras.append(Para(said, TURN, 22))
        return paras + [Para(f"“{note}”", NOTE, 22) for note in latest]

    def _others(self, ctx: Context, view: View) -> list[Button]:
        """What else can be done; nothing while somebody types."""
        if self.typing is not None:
            return []
        t = ctx.t
        specs = [Button(t("Schrijf iets op"), Typ(NOTE_FIELD, "", TEKST_LENGTE), "s")]
        if len(view.vragen) > 1:
            specs.insert(0, Button(t("Andere vraag"), c.StelAndereVraag(), "a"))
        if view.kan_ongedaan:
            specs.append(Button(t("Ongedaan"), c.MaakOngedaan(), "z"))
        return specs

    def _ring(self, ctx: Context, box: Box) -> Page:
        """The minute: it fills, and then stays full."""
        now = _step(ctx.now)
        share = min(1.0, max(0.0, (now - (self.begonnen or 0.0)) / MINUTE))
        place = box.top(RING).centered(RING, RING)
        label = write(ctx.stage, box.trim(top=RING + 8), ctx.t("1 minuut"), LABEL)
        pieces: tuple[Piece, ...] = (Ring(place, share, ctx.stage.theme.ink), label)
        again = Target(
            "minuut", place, Zet("begonnen", None), ("space",), ctx.t("Opnieuw een minuut"),
            radius=RING / 2,
        )  # fmt: skip
        return Page((Group("minuut", box, pieces, moves=False),), (again,))

    def _field(self, ctx: Context, box: Box) -> Page:
        hint = ctx.t("Eén zin uit het gesprek")
        return parts.field(ctx, self, box.inset(0, 8), NOTE_FIELD, "", hint, TEKST_LENGTE)


def _step(seconds: float) -> float:
    return int(seconds / STEP) * STEP
