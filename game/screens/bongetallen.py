"""The numbers of a receipt: waarde, risico, and the marks of the kijkers; each can be chosen."""

from __future__ import annotations

from attrs import frozen

from game.domain.kassabon import Kassabon
from game.domain.tonen import toon_cijfer, toon_risico, toon_waarde
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.bontabel import Kies
from game.texts import bon as woorden
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle

NOTE = TextStyle("body", 30, "muted")
MARK = TextStyle("title", 38, align="center", valign="middle", min_size=20)
SMALL = TextStyle("body", 28, "ink", valign="middle", min_size=18)
NEXT = 0.55, 0.45
"""The parts of a row for the waarde, which says more, and the risico beside it."""
NARROW = 560.0
"""In a column narrower than this, words go below each other instead of beside."""


@frozen
class Kolom:
    """What the parts of one column share."""

    ctx: Context
    view: View
    bon: Kassabon
    numbers: bool
    kies: Kies

    def doel(self, sleutel: str, box: Box, label: str) -> tuple[Target, ...]:
        """The place that shows where a number comes from, when there are numbers to choose."""
        if not self.numbers or self.kies.gekozen is None:
            return ()
        return (Target(self.naam(sleutel), box, self.kies.wens(sleutel), label=label, radius=12),)

    def rand(self, sleutel: str, box: Box) -> list[Piece]:
        """The outline of the number that is explained now."""
        if not (self.numbers and self.kies.is_gekozen(sleutel)):
            return []
        theme = self.ctx.stage.theme
        return [Panel(box, theme.white, 12, shadow=False, outline=theme.ink, outline_width=4)]

    def smal(self, box: Box) -> bool:
        """Whether words go below each other instead of beside."""
        return box.w < NARROW

    def verdeling(self, box: Box) -> tuple[float, float]:
        """How the bars and what stands below them share the height."""
        if not self.numbers:
            note = 0.24 if self.smal(box) else 0.18
            return 1 - note, note
        return (0.58, 0.42) if self.kies.cijfers else (0.74, 0.26)

    def naam(self, sleutel: str) -> str:
        """The key of a number, its own on the page."""
        return f"{self.kies.naam}:{sleutel}"


def getallen(deel: Kolom, box: Box) -> Page:
    """Waarde and risico, and the mark of each kijker unless those stand elsewhere."""
    smal = deel.smal(box)
    high = min(box.h, 104.0 if smal else 50.0)
    regels, rij = box.top(high), box.trim(top=high + 8)
    waarde = _waarde(deel, regels.column(2, 2) if smal else regels.split_x(*NEXT, gap=12))
    if not deel.kies.cijfers:
        return waarde
    return waarde + _cijfers(deel, rij)


def bon_cijfers(
    ctx: Context, view: View, box: Box, kassabon: Kassabon, kies: Kies | None = None
) -> Page:
    """The marks of the four kijkers beside each other, and what a receipt is not."""
    return _cijfers(Kolom(ctx, view, kassabon, True, kies or Kies()), box)


def _cijfers(deel: Kolom, box: Box) -> Page:
    rij, noot = box.split_y(1, 36.0, gap=6)
    model = write(deel.ctx.stage, noot, deel.ctx.t(woorden.MODELZIN), NOTE.at(28))
    plekken = enumerate(rij.row(4, gap=8))
    return join([*(_cijfer(deel, plek, nummer) for nummer, plek in plekken), Page((model,))])


def _waarde(deel: Kolom, boxes: tuple[Box, ...]) -> Page:
    t, bon, stage = deel.ctx.t, deel.bon, deel.ctx.stage
    waarde = t("**Waarde {getal}** van de 100", getal=toon_waarde(bon.waarde))
    risico = t("**Risico {getal}**, {woord}", getal=t.getal(toon_risico(bon.risico)),
               woord=t(WOORDEN[bon.risicowoord]))  # fmt: skip
    paren = (("waarde", [Para(waarde, SMALL)]), ("risico", [Para(risico, SMALL)]))
    rijen = list(zip(boxes, paren, strict=True))
    scale = min(flow_scale(stage, rij.inset(8, 0), zin) for rij, (_, zin) in rijen)
    return join(
        Page(
            (*deel.rand(sleutel, rij), *flow(stage, rij.inset(8, 0), zin, "middle", scale)),
            deel.doel(sleutel, rij, zin[0].string.replace("*", "")),
        )
        for rij, (sleutel, zin) in rijen
    )


def _cijfer(deel: Kolom, box: Box, nummer: int) -> Page:
    """The face of a kijker, in the mood of the judgement, with the mark below it."""
    kijker, bon = deel.view.dilemma.kijkers[nummer], deel.bon
    gezicht, cijfer = box.inset(2, 4).split_y(0.6, 0.4)
    getal = deel.ctx.t.getal(toon_cijfer(bon.cijfers[nummer]))
    pieces = (
        *deel.rand(f"kijker{nummer}", box),
        parts.portrait(gezicht, kijker, bon.oordelen[nummer]),
        write(deel.ctx.stage, cijfer, getal, MARK),
    )
    groep = Group(deel.naam(f"kijker{nummer}"), box, pieces, moves=False)
    return Page((groep,), deel.doel(f"kijker{nummer}", box, kijker.naam))
