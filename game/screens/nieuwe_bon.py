"""After the switch: the new receipt beside the old one, and what that meant for four people."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.events import Geschakeld
from game.domain.kassabon import Kassabon
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Screen, Zet
from game.screens.bonvergelijk import Bonnen, people
from game.texts.beurt import stelde_voor
from game.texts.bon import VONNISSEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.text import TextStyle, lay_text
from game.ui.widgets import Button, button_row

VERDICT = TextStyle("title", 52, "white", valign="middle", min_size=30)
BECAUSE = TextStyle("body", 36, "white")
SWAP = TextStyle("bold", 36, valign="middle", min_size=22)


class NieuweBonScreen(Screen):
    """Who swapped what, whether the plan holds now, and both receipts."""

    name = "nieuwe_bon"
    getallen = False
    """Whether the amounts are shown."""

    def page(self, ctx: Context, view: View) -> Page:
        """The verdict, then receipts and people; in niveau gesprek the people alone."""
        geschakeld, eerst = view.ronde.schakeling, view.ronde.kassabon
        content, buttons = parts.content_box(ctx.stage).split_y(1, 75, gap=26)
        pages = [parts.sky(ctx), parts.round_header(ctx, view)]
        if geschakeld is not None and eerst is not None:
            pages.append(self._body(ctx, view, content, (eerst, geschakeld)))
        return join([*pages, button_row(ctx.stage, buttons, self._buttons(ctx, view))])

    def _body(self, ctx: Context, view: View, box: Box, what: tuple[Kassabon, Geschakeld]) -> Page:
        """With numbers the receipts take the room of the verdict, of which the word remains."""
        eerst, geschakeld = what
        nu, numbers = geschakeld.kassabon, self.getallen and view.toon_bon
        share = 0.16 if view.toon_bon else 0.2
        *top, swap, rest = box.split_y(*(() if numbers else (share,)), 56, 1 - share, gap=14)
        if numbers:
            rest = Box(rest.x, rest.y, rest.w, box.bottom - rest.y)
        line = _swap(ctx, view, geschakeld)
        if numbers:
            line = f"{_word(ctx, view, nu)} {line}"
        said = write(ctx.stage, swap, line, SWAP)
        below = (
            Bonnen(eerst, nu).page(ctx, view, rest, numbers)
            if view.toon_bon
            else people(ctx, view, rest, nu)
        )
        verdict = [self._verdict(ctx, view, place, nu) for place in top]
        return join([*verdict, Page((said,)), below])

    def _verdict(self, ctx: Context, view: View, box: Box, bon: Kassabon) -> Page:
        word, wending = _word(ctx, view, bon), view.dilemma.wending
        inner = box.inset(52, 12)
        wide = lay_text(ctx.stage.normal, word, VERDICT, None).width
        left, right = inner.split_x(min(wide + 2, inner.w * 0.45), 1, gap=40)
        because = Para(wending.houdt if bon.wending_houdt else wending.breekt, BECAUSE)
        said = flow(ctx.stage, right, [because], "middle")
        return Page((vlak.dark(ctx.stage, box), write(ctx.stage, left, word, VERDICT), *said))

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t = ctx.t
        specs = [Button(t("Wat als …?"), c.GaVerder(), "enter", primary=True)]
        if view.toon_bon:
            label = t("In woorden") if self.getallen else t("Getallen")
            specs.append(Button(label, Zet("getallen", not self.getallen), "g", name="getallen"))
        return specs


def _word(ctx: Context, view: View, bon: Kassabon) -> str:
    """Whether the plan holds now, as a sentence that knows how it was."""
    return ctx.t(VONNISSEN[bool(view.ronde.wending_houdt), bon.wending_houdt])


def _swap(ctx: Context, view: View, geschakeld: Geschakeld) -> str:
    """Who proposed the swap, and of which cards."""
    return stelde_voor(
        ctx.t,
        view.spelers_op(geschakeld.indiener),
        erin=vlak.card_title(ctx, view.kaart(geschakeld.erin)),
        uit=vlak.card_title(ctx, view.kaart(geschakeld.uit)),
    )
