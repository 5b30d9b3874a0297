"""Counting hands or corners: one key for a card, then how many; the class sees the total alone.

The letter of a row chooses it, digits are its count, Enter goes on to the next row: a class of
thirty over nine cards is typed in well under fifteen seconds.
"""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.klas import keuzes
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Many, Pop, Zet
from game.screens.klasblad import Klasblad
from game.screens.klasknop import Knop, knop, knoppen, letter
from game.texts.les import keuzewoord, rol_van_keuze
from game.ui.boxes import Box
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write

LETTERS = "abcdefghi"
CIJFERS = "0123456789"
MOST = 3
"""The most digits of a count."""


class TellenScreen(Klasblad):
    """A row for each choice, and digits for who has no keys."""

    name = "tellen"
    rij: int = -1
    """Which row is counted now; below zero the first that was not counted yet."""
    invoer: str = ""
    """The digits typed in that row so far."""

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """The rows at the left, the digits at the right."""
        left, right = box.inset(44, 30).split_x(1, 430, gap=50)
        mogelijk = keuzes(view.dilemma, view.fase)
        if self.rij < 0:
            self.rij = _eerste(view, mogelijk)
        return self._rijen(ctx, view, left, mogelijk) + self._cijfers(ctx, right, mogelijk)

    def _rijen(self, ctx: Context, view: View, box: Box, mogelijk: tuple[str, ...]) -> Page:
        high = min(130.0, (box.h - 10 * (len(mogelijk) - 1)) / len(mogelijk))
        room = box.centered(box.w, high * len(mogelijk) + 10 * (len(mogelijk) - 1))
        places = room.column(len(mogelijk), 10)
        return join(self._rij(ctx, view, b, at, mogelijk[at]) for at, b in enumerate(places))

    def _rij(self, ctx: Context, view: View, box: Box, at: int, keuze: str) -> Page:
        """The letter, what it is, and whether it was counted; never how many."""
        stage, theme, now = ctx.stage, ctx.stage.theme, at == self.rij
        key, emblem, number, words, done = box.inset(12, 4).split_x(60, 66, 44, 1, 175, gap=12)
        ink = "white" if now else "ink"
        pieces: list[Piece] = []
        if now:
            pieces.append(Panel(box, theme.ink, radius=16, shadow=False))
        label = letter(ctx, "bold", 40, ink, "center")
        pieces.append(write(stage, key, LETTERS[at].upper(), label))
        if rol := rol_van_keuze(keuze):
            side = min(66.0, box.h - 8)
            disc = emblem.centered(side + 8, side + 8)
            pieces += [Panel(disc, theme.paper, radius=12, shadow=False)] if now else []
            pieces.append(parts.emblem(emblem.centered(side, side), rol))
        else:
            number, words = emblem, Box(number.x, words.y, words.right - number.x, words.h)
        name = keuzewoord(ctx.t, view.dilemma, keuze)
        pieces.append(write(stage, number, str(at + 1), letter(ctx, "bold", 40, ink)))
        pieces.append(write(stage, words, name, letter(ctx, "body", 40, ink)))
        geteld = keuze in view.klas.bus(view.fase).geteld_bij
        if geteld:
            pieces.append(
                write(stage, done, ctx.t("geteld"), letter(ctx, "body", 34, ink, "right"))
            )
        wish = Many((Zet("rij", at), Zet("invoer", "")))
        target = Target(f"rij {at}", box, wish, (LETTERS[at],), name, radius=16)
        return Page((Group(f"rij {at}", box, tuple(pieces), moves=False),), (target,))

    def _cijfers(self, ctx: Context, box: Box, mogelijk: tuple[str, ...]) -> Page:
        """Ten digits and one to take back, as on a telephone."""
        room = box.centered(box.w, min(box.h, 620.0))
        order = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "backspace", "0")
        keuze = mogelijk[self.rij]
        return join(
            knop(ctx, place, self._cijfer(ctx, teken, keuze), kaal=True)
            for place, teken in zip(room.grid(3, 4, 18), order, strict=False)
        )

    def _cijfer(self, ctx: Context, teken: str, keuze: str) -> Knop:
        """What a digit makes of the count of this row."""
        nieuw = "" if teken == "backspace" else (self.invoer + teken)[:MOST]
        label = ctx.t("wis") if teken == "backspace" else teken
        wish = Many((c.TelStem(keuze, int(nieuw or "0")), Zet("invoer", nieuw)))
        return Knop(label, wish, teken, f"cijfer {teken}")

    def voet(self, ctx: Context, view: View, box: Box) -> Page:
        """On to the next row; from the last one back to the class."""
        t, rijen = ctx.t, len(keuzes(view.dilemma, view.fase))
        last = self.rij + 1 >= rijen
        stap: Any = Pop() if last else Many((Zet("rij", self.rij + 1), Zet("invoer", "")))
        label = t("Klaar") if last else t("Volgende")
        specs = [Knop(label, stap, "enter", "volgende", primary=True),
                 Knop(t("Terug"), Pop(), "esc", "terug")]  # fmt: skip
        buttons, stand = box.split_x(0.68, 0.32, gap=24)
        # Not how many: beside the row that is lit that would tell what lies in it.
        words = t("rij {n} van {totaal}", n=self.rij + 1, totaal=rijen)
        return join(
            [
                knoppen(ctx, buttons, specs),
                Page((write(ctx.stage, stand, words, letter(ctx, "title", 60, align="right")),)),
            ]
        )


def _eerste(view: View, mogelijk: tuple[str, ...]) -> int:
    """The first row that was not counted yet, so that nothing is typed over unseen."""
    geteld = view.klas.bus(view.fase).geteld_bij
    return next((at for at, keuze in enumerate(mogelijk) if keuze not in geteld), 0)
