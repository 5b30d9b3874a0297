"""12a: the event comes in while its outcome is hidden; thumbs say whether the plan will hold."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Screen
from game.screens.tekens import teken_svg
from game.ui.boxes import Box
from game.ui.emblems import sign_svg
from game.ui.flow import Para, flow, flow_scale
from game.ui.marks import Dot
from game.ui.page import Page, join
from game.ui.pieces import Picture, Piece, write
from game.ui.text import TextStyle, lay_text
from game.ui.widgets import Button, button_row

BEFORE = TextStyle("body", 36, "bar")
EVENT = TextStyle("title", 84, "white")
ASK = TextStyle("title", 62, align="center", valign="middle", min_size=34)
THUMB = 110
GAP = 30
PHONES = (300.0, 230.0, 170.0)
"""How large the disc is on which the phone is drawn, the first that leaves room for the words."""
LEAST = 0.75


class WendingScreen(Screen):
    """What happens to the plan, and a question for everybody's thumb."""

    name = "wending"

    def page(self, ctx: Context, view: View) -> Page:
        """The dark card, the question, and one button."""
        card, ask = vlak.middle_box(ctx.stage).split_y(0.75, 0.25, gap=20)
        button = parts.buttons_box(ctx.stage)
        label = Button(ctx.t("Kijken"), c.GaVerder(), "enter", primary=True)
        return join(
            [
                vlak.city(ctx, view),
                parts.round_header(ctx, view),
                self._event(ctx, view, card),
                self._ask(ctx, view, ask),
                button_row(ctx.stage, button, [label], align="center"),
            ]
        )

    def _event(self, ctx: Context, view: View, box: Box) -> Page:
        wending = view.dilemma.wending
        before = wending.aanloop or ctx.t("En dan gaat de telefoon.")
        paras = [Para(before, BEFORE), Para(wending.tekst, EVENT, 22)]
        inner = box.inset(80, 36)
        # A long text pushes the phone smaller, and out when it needs the whole card.
        cuts = [inner.split_x(1, side, gap=60) for side in PHONES if side <= inner.h]
        fitting = (cut for cut in cuts if flow_scale(ctx.stage, cut[0], paras) >= LEAST)
        words, *place = next(fitting, (inner,))
        room = vlak.balanced(ctx.stage, words, paras)
        phone = [piece for right in place for piece in _phone(ctx, right)]
        return Page((vlak.dark(ctx.stage, box), *phone, *flow(ctx.stage, room, paras, "middle")))

    def _ask(self, ctx: Context, view: View, box: Box) -> Page:
        """The question between a thumb up and a thumb down; alone nobody sees a thumb."""
        sentence = ctx.t("Houdt jullie plan? Duim omhoog of omlaag.")
        if view.alleen:
            return Page((write(ctx.stage, box, sentence, ASK),))
        wide = lay_text(ctx.stage, sentence, ASK, None).width + 8
        row = box.centered(min(box.w, wide + 2 * (THUMB + GAP)), box.h)
        up, words, down = row.split_x(THUMB, 1, THUMB, gap=GAP)
        return Page(
            (
                Picture(up.centered(THUMB, THUMB), sign_svg("thumb_up")),
                write(ctx.stage, words, sentence, ASK),
                Picture(down.centered(THUMB, THUMB), sign_svg("thumb_down")),
            )
        )


def _phone(ctx: Context, box: Box) -> tuple[Piece, ...]:
    """The phone that rings, on a disc of paper."""
    disc = box.centered(box.w, box.w)
    drawing = Picture(disc.inset(box.w * 0.07), teken_svg("telefoon"))
    return Dot(disc, ctx.stage.theme.paper), drawing
