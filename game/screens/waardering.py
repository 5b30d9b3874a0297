"""06b: whoever has the turn names one quality that another brought; saying it comes first.

With up to three others each quality has its own digit; with more the first digit picks the
person and the second the quality.
"""

from __future__ import annotations

import math
from typing import Any

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Many, Screen, Zet
from game.screens.prikkelknop import herinnering
from game.screens.toetsen import player_keys
from game.screens.voorstellen import daarna
from game.screens.waarderingkaart import PER_CARD, Waarderingkaart, words_for
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

ASK = TextStyle("title", 60, valign="middle", min_size=30)
FIRST = TextStyle("body", 36, "muted", min_size=24)
DIRECT = 3
"""With so many others every quality has a digit of its own."""
IN_A_ROW = 4


class WaarderingScreen(Screen):
    """A card for each of the others with three things that they may have brought."""

    name = "waardering"

    def __init__(self, **options: Any) -> None:
        self.woorden = 0
        """Which three words lie on the cards now."""
        self.wie: int | None = None
        """The player whose card listens to the digits, when there are many cards."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """The question by name, the cards, and the buttons below."""
        kaarten = self._cards(ctx, view)
        rows = 1 if len(kaarten) <= IN_A_ROW else 2
        buttons = parts.buttons_box(ctx.stage)
        box = vlak.middle_box(ctx.stage)
        if rows > 1:
            box = Box(box.x, box.y, box.w, buttons.y - 30 - box.y)
        head, middle = box.trim(top=-4).split_y(128, 1, gap=22)
        places = _places(middle, len(kaarten), rows)
        return join(
            [
                vlak.city(ctx, view) if rows == 1 else parts.sky(ctx),
                parts.round_header(ctx, view),
                self._head(ctx, view, head),
                *(kaart.page(ctx, place) for place, kaart in zip(places, kaarten, strict=False)),
                button_row(ctx.stage, buttons, self._buttons(ctx, view)),
            ]
        )

    def _cards(self, ctx: Context, view: View) -> list[Waarderingkaart]:
        others = [s for s in view.sessie.aanwezig if s.nummer != view.sessie.beurt]
        direct = len(others) <= DIRECT
        count = PER_CARD * 2 if len(others) == 1 else PER_CARD
        return [
            Waarderingkaart(
                speler.nummer,
                ctx.t.naam(speler),
                _role(view, speler.nummer),
                words_for(_role(view, speler.nummer), self.woorden, count),
                self._keys(speler.nummer, at if direct else None, count),
                "" if direct or self.wie is not None else key,
                speler.nummer == self.wie,
            )
            for at, (speler, key) in enumerate(zip(others, player_keys(others), strict=True))
        ]

    def _keys(self, speler: int, at: int | None, count: int) -> tuple[str, ...]:
        """The digits of a card's words: all cards count on, or only the chosen card has them."""
        if at is None and speler != self.wie:
            return ("",) * count
        return tuple(str(count * (at or 0) + word + 1) for word in range(count))

    def _head(self, ctx: Context, view: View, box: Box) -> Page:
        beurt = view.sessie.beurt
        naam = "" if beurt is None else ctx.t.naam(view.sessie.speler(beurt))
        ask = ctx.t("{naam}, wat bracht een ander in dat jij niet had?", naam=naam)
        above, below = box.split_y(0.6, 0.4)
        first = f"{ctx.t('Zeg het eerst. Leg het daarna vast.')} {daarna(ctx, view)}".strip()
        return Page((write(ctx.stage, above, ask, ASK), write(ctx.stage, below, first, FIRST)))

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t = ctx.t
        passes = Many((c.SlaOver(), Zet("woorden", 0), Zet("wie", None)))
        specs = [
            Button(t("Andere woorden"), Zet("woorden", self.woorden + 1), "a"),
            Button(t("Overslaan"), passes, "p"),
        ]
        if self.wie is not None:
            specs.append(Button(t("Iemand anders"), Zet("wie", None), "backspace"))
        specs += herinnering(ctx, view)
        if view.kan_ongedaan:
            specs.append(Button(t("Ongedaan"), c.MaakOngedaan(), "z"))
        return specs


def _role(view: View, speler: int) -> Rol:
    """The role that a player holds now; the first of the three when there is none."""
    stoel = view.ronde.stoel_van(speler)
    rol = None if stoel is None else view.rol(stoel)
    return rol or next(iter(Rol))


def _places(box: Box, count: int, rows: int) -> tuple[Box, ...]:
    return box.grid(math.ceil(count / rows), rows, gap=26)
