"""How the role felt: on the count everyone shows one to five fingers, one player taps them in.

Who keeps a fist is simply not tapped. A digit taps for the row with the cursor and goes on to
the next; the same digit again takes it back.
"""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Many, Screen, Zet
from game.ui.boxes import Box
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

ASK = TextStyle("title", 60, valign="middle", min_size=32)
HOW = TextStyle("body", 36, "muted", min_size=22)
NAME = TextStyle("bold", 36, valign="middle", min_size=16)
FINGERS = range(1, 6)
ONE_COLUMN = 4


class RolgevoelScreen(Screen):
    """A row per player with five chips."""

    name = "rolgevoel"

    def __init__(self, **options: Any) -> None:
        self.cursor = 0
        """The row that listens to the digits."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """The question, the rows, and on."""
        spelers = [speler for stoel in view.ronde.stoelen for speler in stoel]
        head, middle = vlak.middle_box(ctx.stage).trim(top=-4).split_y(128, 1, gap=22)
        columns = 1 if len(spelers) <= ONE_COLUMN else 2
        down = -(-len(spelers) // columns)
        places = [box for column in middle.row(columns, 26) for box in column.column(down, 14)]
        rows = join(
            self._row(ctx, view, place, (at, speler))
            for at, (place, speler) in enumerate(zip(places, spelers, strict=False))
        )
        knoppen = self._buttons(ctx, view, len(spelers))
        return join(
            [
                vlak.city(ctx, view),
                parts.round_header(ctx, view),
                self._head(ctx, head),
                rows,
                button_row(ctx.stage, parts.buttons_box(ctx.stage), knoppen),
            ]
        )

    def _head(self, ctx: Context, box: Box) -> Page:
        above, below = box.split_y(0.6, 0.4)
        ask = ctx.t("Hoe voelde je rol? Op de tel: één tot vijf vingers.")
        how = ctx.t("Eén is stroef, vijf is vertrouwd. Een vuist is passen.")
        return Page((write(ctx.stage, above, ask, ASK), write(ctx.stage, below, how, HOW)))

    def _row(self, ctx: Context, view: View, box: Box, who: tuple[int, int]) -> Page:
        """A player's emblem and name, and the five chips."""
        at, speler = who
        stage, here = ctx.stage, at == self.cursor
        outline = stage.theme.ink if here else None
        panel = Panel(
            box, stage.theme.paper, 18, outline=outline, outline_width=vlak.chosen_edge(stage)
        )
        side = min(84.0, box.h - 16)
        wide = min(side * 1.3, (box.w * 0.55) / len(FINGERS) - 12)
        row, chips = box.inset(22, 8).split_x(1, len(FINGERS) * (wide + 12), gap=16)
        emblem, name = row.split_x(min(64.0, side), 1, gap=20)
        stoel = view.ronde.stoel_van(speler)
        rol = None if stoel is None else view.rol(stoel)
        called = ctx.t.naam(view.sessie.speler(speler))
        words = write(stage, name, called, NAME)
        inside = (panel, words) if rol is None else (panel, parts.emblem(emblem, rol), words)
        target = Target(f"rij:{speler}", row, Zet("cursor", at), label=called)
        group = Group(f"gevoel:{speler}", box, inside, moves=False)
        boxes = [chips.moved(n * (wide + 12)).left(wide) for n in range(len(FINGERS))]
        return Page((group,), (target,)) + join(
            vlak.chip(stage, place.centered(wide, side), self._chip(view, at, speler, finger))
            for place, finger in zip(boxes, FINGERS, strict=True)
        )

    def _chip(self, view: View, at: int, speler: int, finger: int) -> vlak.Chip:
        chosen = view.ronde.gevoel.get(speler) == finger
        tap = c.VoelRol(speler, None if chosen else finger)
        onward = at if chosen else at + 1
        return vlak.Chip(
            f"gevoel:{speler}:{finger}",
            str(finger),
            Many((tap, Zet("cursor", onward))),
            str(finger) if at == self.cursor else "",
            chosen,
        )

    def _buttons(self, ctx: Context, view: View, count: int) -> list[Button]:
        t = ctx.t
        specs = [Button(t("Klaar"), c.GaVerder(), "enter", primary=True)]
        if self.cursor < count - 1:
            specs.append(Button(t("Volgende speler"), Zet("cursor", self.cursor + 1), "space"))
        if self.cursor > 0:
            specs.append(Button(t("Vorige speler"), Zet("cursor", self.cursor - 1), "backspace"))
        if view.kan_ongedaan:
            specs.append(Button(t("Ongedaan"), c.MaakOngedaan(), "z"))
        return specs
