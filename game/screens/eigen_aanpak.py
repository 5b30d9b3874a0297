"""The eigen aanpak: a card of your own in two taps, what it brings and what it costs.

It lies over whichever screen asked for it, and pops itself when the card is made. The cost is
never the role's own outcome and never what the card brings (spel.md, Eigen aanpak); the sentence
may be spoken and left empty.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import evolve

from game.domain import commands as c
from game.domain.dilemma import Rol, Uitkomst
from game.domain.keuzes import TEKST_LENGTE
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Many, Pop, Screen, Zet
from game.screens.heading import grown, overlay_header, role_heading
from game.texts.woorden import KOSTTE, WOORDEN
from game.ui.boxes import Box
from game.ui.cards import Card, cards
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

WENSEN: Mapping[str, Callable[[int, Rol, c.Keuze], c.Command]] = {
    "voorstel": lambda stoel, _rol, keuze: c.KiesKaart(stoel, keuze),
    "ruil": lambda stoel, _rol, keuze: c.Ruil(stoel, keuze),
    "rolwissel": c.WisselRol,
    "bril": lambda _stoel, rol, keuze: c.KiesDoorBril(rol, keuze),
}
"""For what the card is made -> the wish that lays it on the table."""

QUESTION = TextStyle("bold", 36, valign="middle")


class EigenAanpakScreen(Screen):
    """Two taps and, if you like, a sentence; `soort`, `stoel` and `rol` say for whom."""

    name = "eigen_aanpak"
    soort = "voorstel"
    stoel = 0
    rol: Rol | str = Rol.BUREAUCRAAT
    plus: Uitkomst | None = None
    min: Uitkomst | None = None
    tekst = ""

    def page(self, ctx: Context, view: View) -> Page:
        """The two questions below each other, the sentence, and the way on."""
        box = parts.content_box(ctx.stage)
        top, rest = box.split_y(116.0, 1, gap=20)
        head = [parts.sky(ctx), overlay_header(ctx, ctx.t("Eigen aanpak"), view.dilemma.titel)]
        head.append(self._heading(ctx, view, top))
        if self.typing is not None and self.board:
            field, board = rest.split_y(84.0, 1, gap=24)
            return join([*head, self._field(ctx, view, field), parts.board(ctx, self, board)])
        plus, minus, field, buttons = rest.split_y(0.5, 0.5, 84.0, 76.0, gap=26)
        return join(
            [
                *head,
                self._row(ctx, plus, ctx.t("Wat brengt het?"), self._gains(ctx)),
                self._row(ctx, minus, ctx.t("Wat kost het?"), self._costs(ctx)),
                self._field(ctx, view, field),
                button_row(ctx.stage, buttons, self._buttons(ctx, view)),
            ]
        )

    def _heading(self, ctx: Context, view: View, box: Box) -> Page:
        t, rol = ctx.t, Rol(self.rol)
        names, word = parts.seat_names(ctx, view, self.stoel), t(WOORDEN[rol])
        title = t("Wat zou een {rol} hier nog meer doen?", rol=word)
        # Behind the screen nobody else may know yet what is chosen.
        sub = (
            t("{naam}: zeg het in één zin. Tik daarna twee keer.", naam=names)
            if view.stoel is None
            else t("{naam}: typ het in één zin, of vertel het straks.", naam=names)
        )
        return role_heading(ctx, box, rol, title, sub)

    def _row(self, ctx: Context, box: Box, question: str, options: list[Card]) -> Page:
        label, row = box.split_y(56.0, 1, gap=6)
        asked = Page((write(ctx.stage, label, question, QUESTION),))
        most = 1.8
        sized = [
            evolve(
                card, title_size=grown(42, row.h, 150, most), text_size=grown(36, row.h, 150, most)
            )
            for card in options
        ]
        return asked + cards(ctx.stage, row.row(len(options), 30), sized)

    def _gains(self, ctx: Context) -> list[Card]:
        asked = self.plus is None
        return [self._gain(ctx, outcome, str(n) if asked else "") for n, outcome in _numbered()]

    def _gain(self, ctx: Context, outcome: Uitkomst, key: str) -> Card:
        t = ctx.t
        # Another gain may be the very thing that was said to be the cost.
        cost = None if self.min is outcome else self.min
        return Card(
            f"brengt {outcome.value}",
            t(WOORDEN[outcome]),
            t("meer {woord}", woord=t(KOSTTE[outcome])),
            tint=parts.TINT[parts.ROL_VAN[outcome]],
            number=key,
            key=key,
            wish=Many((Zet("plus", outcome), Zet("min", cost))),
            selected=self.plus is outcome,
        )

    def _costs(self, ctx: Context) -> list[Card]:
        asked = self.plus is not None and self.min is None
        return [self._cost(ctx, outcome, str(n) if asked else "") for n, outcome in _numbered()]

    def _cost(self, ctx: Context, outcome: Uitkomst, key: str) -> Card:
        t = ctx.t
        free = self.plus is not None and outcome not in (self.plus, Rol(self.rol).uitkomst)
        return Card(
            f"kost {outcome.value}",
            t(WOORDEN[outcome]),
            self._reason(ctx, outcome) or t("minder {woord}", woord=t(KOSTTE[outcome])),
            tint=parts.TINT[parts.ROL_VAN[outcome]],
            number=key if free else "",
            key=key if free else "",
            wish=Zet("min", outcome),
            selected=self.min is outcome,
            enabled=free,
        )

    def _reason(self, ctx: Context, outcome: Uitkomst) -> str:
        """Why this cannot be the cost, or nothing."""
        if outcome is Rol(self.rol).uitkomst:
            return ctx.t("Dat brengt jouw rol altijd.")
        return ctx.t("Dat brengt het juist.") if outcome is self.plus else ""

    def _field(self, ctx: Context, view: View, box: Box) -> Page:
        t, aloud = ctx.t, view.stoel is None
        hint = t("Hardop is genoeg. Typen mag ook, met T.") if aloud else t("Typen kan met T.")
        page = parts.field(ctx, self, box, "tekst", self.tekst, hint, TEKST_LENGTE)
        return Page(page.pieces, tuple(evolve(target, keys=("t",)) for target in page.targets))

    def _missing(self, ctx: Context) -> str:
        """What Enter still waits for: alone nobody at the table says it."""
        t = ctx.t
        return t("Kies wat het brengt") if self.plus is None else t("Kies wat het kost")

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t, ready = ctx.t, self.plus is not None and self.min is not None
        # A click here also ends the typing, so what stands in the field now is what is meant.
        tekst = self.tekst if self.typing is None else self.typing.value
        keuze = c.Keuze(3, self.plus, self.min, tekst)
        wish = WENSEN[self.soort](self.stoel, Rol(self.rol), keuze)
        # A refusal keeps this page.
        label = t("Dit is mijn kaart") if ready or not view.alleen else self._missing(ctx)
        done = Button(label, Many((wish, Pop())), "enter", True, ready)
        if self.plus is None:
            return [done]
        back = Zet("plus" if self.min is None else "min", None)
        return [done, Button(t("Toch anders"), back, "backspace")]


def _numbered() -> list[tuple[int, Uitkomst]]:
    return list(enumerate(Uitkomst, start=1))
