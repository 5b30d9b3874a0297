"""12c: only now what else could have been: every mix, every plan of it, and what it would do.

Point at a dot, pick a plan, read the four people; G shows every number, and a number its rule.
"""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.kassabon import Kassabon
from game.domain.score import Mix
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Many, Screen, Zet
from game.screens.bon import Kies, bon_kolom, bon_regels
from game.screens.wat_als_lijst import DIGITS, choose, plan_list
from game.screens.wat_als_plan import Vier, explanation
from game.screens.wolk import Wolk, plans_of
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.pieces import Panel, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

TITLE = TextStyle("title", 56, valign="middle", min_size=30)
CHIP = 72


class WatAlsScreen(Screen):
    """The triangle of this case, and whatever is chosen in it."""

    name = "wat_als"

    def __init__(self, **options: Any) -> None:
        self.mix: Mix | None = None
        """The mix that is pointed at."""
        self.plan: tuple[str, ...] | None = None
        """The plan that is read, by its codes."""
        self.getallen = False
        """Whether the amounts are shown."""
        self.gekozen = ""
        """The key of the number whose rule is shown."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """The triangle beside its explanation, the plans, or one plan."""
        content, buttons = parts.content_box(ctx.stage).split_y(1, 75, gap=30)
        bon = self._chosen(view)
        body = self._overview(ctx, view, content) if bon is None else None
        if bon is not None:
            show = self._numbers if self.getallen and view.toon_bon else self._people
            body = show(ctx, view, content, bon)
        return join(
            [
                parts.sky(ctx),
                parts.round_header(ctx, view),
                body or Page(),
                button_row(ctx.stage, buttons, self._buttons(ctx, view)),
            ]
        )

    def _chosen(self, view: View) -> Kassabon | None:
        if self.mix is None:
            return None
        return next((bon for bon in plans_of(view, self.mix) if bon.plan == self.plan), None)

    def _overview(self, ctx: Context, view: View, box: Box) -> Page:
        """The triangle, and beside it what it means or the plans of the chosen mix."""
        left, right = box.split_x(*((0.62, 0.38) if self.mix is None else (0.37, 0.63)), gap=30)
        inner = right.inset(46, 44) if self.mix is None else right.inset(34, 26)
        numbers = self.getallen and view.toon_bon
        beside = (
            explanation(ctx, view, inner)
            if self.mix is None
            else plan_list(ctx, view, inner, self.mix, numbers)
        )
        panel = Page((Panel(right, ctx.stage.theme.paper),))
        return join([self._triangle(ctx, view, left, numbers), panel, beside])

    def _triangle(self, ctx: Context, view: View, box: Box, numbers: bool) -> Page:
        title = write(ctx.stage, box.inset(50, 30).top(84), ctx.t("Wat als …?"), TITLE)
        panel = Panel(box, ctx.stage.theme.paper)
        cloud = Wolk(self.mix, numbers).page(ctx, view, box.inset(30, 34).trim(top=30))
        return Page((panel, title)) + cloud

    def _people(self, ctx: Context, view: View, box: Box, bon: Kassabon) -> Page:
        """A smaller triangle with the other plans below it, and the four people."""
        left, right = box.split_x(0.33, 0.67, gap=30)
        rows = 1 if len(self._others(view)) <= 5 else 2
        chips_high = rows * (CHIP + 12) + 16
        high = min(left.h - chips_high, left.w)
        spare = (left.h - chips_high - high) / 2
        upper, chips = left.trim(top=spare, bottom=spare).split_y(1, chips_high)
        panel = Page((Panel(left, ctx.stage.theme.paper),))
        cloud = Wolk(self.mix, False).page(ctx, view, upper.inset(24, 24))
        plans = self._chips(ctx, view, chips.inset(30, 0), rows)
        return join([panel, cloud, plans, Vier(bon).page(ctx, view, right)])

    def _others(self, view: View) -> tuple[Kassabon, ...]:
        return () if self.mix is None else plans_of(view, self.mix)

    def _chips(self, ctx: Context, view: View, box: Box, rows: int) -> Page:
        """The plans of this mix by their digits, the one that is read in ink."""
        bonnen = self._others(view)
        columns = -(-len(bonnen) // rows)
        box = box.centered(columns * (CHIP + 12) - 12, box.h)
        places = [
            Box(box.x + at % columns * (CHIP + 12), box.y + at // columns * (CHIP + 12), CHIP, CHIP)
            for at in range(len(bonnen))
        ]
        return join(
            vlak.chip(
                ctx.stage,
                place,
                vlak.Chip(
                    f"plan:{'.'.join(bon.plan)}", str(at + 1), choose(bon),
                    DIGITS[at] if at < len(DIGITS) else "", bon.plan == self.plan,
                ),
            )
            for at, (place, bon) in enumerate(zip(places, bonnen, strict=True))
        )  # fmt: skip

    def _numbers(self, ctx: Context, view: View, box: Box, bon: Kassabon) -> Page:
        """The receipt of this plan as if it had been played, with every number."""
        left, right = box.split_x(0.585, 0.415, gap=30)
        theme, kies = ctx.stage.theme, Kies("bon", self.gekozen)
        head, rest = left.inset(56, 34).split_y(70, 1, gap=8)
        title = write(ctx.stage, head, ctx.t("Als dit jullie plan was"), TITLE)
        return join(
            [
                Page((Panel(left, theme.paper), Panel(right, theme.paper), title)),
                bon_regels(ctx, view, rest, bon, True, kies),
                bon_kolom(ctx, view, right.inset(50, 40), bon, True, kies=kies),
            ]
        )

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t = ctx.t
        specs = [Button(t("Terugkijken"), c.GaVerder(), "enter", primary=True)]
        if view.toon_bon:
            label = t("In woorden") if self.getallen else t("Getallen")
            swap = Many((Zet("getallen", not self.getallen), Zet("gekozen", "")))
            specs.append(Button(label, swap, "g", name="getallen"))
        if self.plan is not None:
            specs.append(Button(t("Andere plannen"), Zet("plan", None), "backspace"))
        elif self.mix is not None:
            specs.append(Button(t("Hele driehoek"), Zet("mix", None), "backspace"))
        return specs
