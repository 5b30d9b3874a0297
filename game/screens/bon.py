"""The totals of a receipt: how firmly the plan stands, three bars beside the lat, the marks.

`bon_kolom` fills a box and draws no card below itself, so that two can stand beside each other;
`bon_regels` (the lines) does the same. With `numbers` both show amounts. `kies` gives each receipt
on a page its own name, and says whether its numbers can be chosen: that sets the screen's field
`gekozen` to the key of a number, and the table of lines shows the rule behind it.
"""

from __future__ import annotations

from attrs import frozen

from game.domain.dilemma import Uitkomst
from game.domain.kassabon import Kassabon
from game.domain.tonen import toon_cijfer, toon_risico, toon_waarde
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.bonregels import bon_regels
from game.screens.bontabel import Kies
from game.texts import bon as woorden
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_height, flow_scale
from game.ui.marks import Bar
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle, lay_text

__all__ = ["Kies", "bon_cijfers", "bon_kolom", "bon_regels", "lat_balk"]

TITLE = TextStyle("title", 58)
LACK = TextStyle("body", 34)
NOTE = TextStyle("body", 26, "muted")
NAME = TextStyle("bold", 36, valign="middle", min_size=20)
WORD = TextStyle("body", 30, align="right", valign="middle", min_size=18)
BELOW = TextStyle("body", 28, valign="middle", min_size=18)
MARK = TextStyle("title", 38, align="center", valign="middle", min_size=20)
SMALL = TextStyle("body", 28, "ink", valign="middle", min_size=18)
TIEN = 10
NARROW = 560.0
"""In a column narrower than this, words go below each other instead of beside."""
HEAD = 0.28
"""The part of the height for the sentence on top, at most."""


@frozen
class _Kolom:
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
            return (0.76, 0.24) if self.smal(box) else (0.82, 0.18)
        return (0.58, 0.42) if self.kies.cijfers else (0.72, 0.28)

    def naam(self, sleutel: str) -> str:
        """The key of a number, its own on the page."""
        return f"{self.kies.naam}:{sleutel}"


def bon_kolom(
    ctx: Context,
    view: View,
    box: Box,
    kassabon: Kassabon,
    numbers: bool,
    kop: str = "",
    kies: Kies | None = None,
) -> Page:
    """Band sentence (or `kop`), what is missing, three bars with the lat, and what a lat is."""
    deel = _Kolom(ctx, view, kassabon, numbers, kies or Kies())
    paras = [
        Para(kop or woorden.band_zin(ctx.t, kassabon), TITLE),
        Para(woorden.mist_zin(ctx.t, kassabon), LACK, 6),
    ]
    # Narrow columns stand beside each other: there the bars begin at one height.
    wanted = flow_height(ctx.stage, box.w, paras) + 1
    head = box.h * 0.32 if deel.smal(box) else min(wanted, box.h * HEAD)
    top, rest = box.split_y(head, 1, gap=min(24.0, box.h * 0.03))
    bars, under = rest.split_y(*deel.verdeling(box), gap=18)
    onder = _getallen(deel, under) if numbers else _noot(ctx, under)
    return Page(flow(ctx.stage, top, paras)) + _balken(deel, bars) + onder


def lat_balk(ctx: Context, box: Box, uitkomst: Uitkomst, aantal: float, lat: float | None,
             key: str = "") -> Bar:  # fmt: skip
    """A bar of 0 to 10 in the colour of an outcome, with the lat when there is one."""
    tint = ctx.stage.theme.tint(parts.TINT[parts.ROL_VAN[uitkomst]])
    mark = None if lat is None else lat / TIEN
    return Bar(box, aantal / TIEN, mark, tint.fill, tint.text, key)


def _balken(deel: _Kolom, box: Box) -> Page:
    rijen = box.column(3, gap=10)
    onder = deel.smal(box) or any(_te_breed(deel, box.w, x) for x in Uitkomst)
    return join(_balk(deel, rij, x, onder) for rij, x in zip(rijen, Uitkomst, strict=True))


def _te_breed(deel: _Kolom, width: float, uitkomst: Uitkomst) -> bool:
    """Whether the name of an outcome and its word need more than the width."""
    stage = deel.ctx.stage
    naam, woord = deel.ctx.t(WOORDEN[uitkomst]), _woord(deel, uitkomst)
    wide = lay_text(stage, naam, NAME, None).width + lay_text(stage, woord, WORD, None).width
    return wide + 90 > width


def _woord(deel: _Kolom, uitkomst: Uitkomst) -> str:
    """What the outcome is beside the lat; with numbers what they are too."""
    t, bon = deel.ctx.t, deel.bon
    woord = t(WOORDEN[bon.woord(uitkomst)])
    if not deel.numbers:
        return woord
    getal = woorden.totaal(t, bon, uitkomst)
    return t("{getal}, lat {lat}: {woord}", getal=getal, lat=bon.lat[uitkomst], woord=woord)


def _balk(deel: _Kolom, box: Box, uitkomst: Uitkomst, onder: bool) -> Page:
    """Emblem, name and word above the bar; with `onder` the word stands below it."""
    ctx, stage, bon = deel.ctx, deel.ctx.stage, deel.bon
    label, balk, *last = box.split_y(*((0.4, 0.26, 0.34) if onder else (0.56, 0.44)))
    high = min(38.0, balk.h * (0.72 if onder else 0.6))
    sign = label.left(min(50.0, label.h))
    rest = label.trim(left=sign.w + 16)
    bar = Box(balk.x, balk.y + (balk.h - high) / 2 if onder else balk.y + 4, balk.w, high)
    naam = ctx.t(WOORDEN[uitkomst])
    pieces: list[Piece] = [
        *deel.rand(uitkomst.value, box.outset(4)),
        parts.emblem(sign.centered(sign.w, sign.w), parts.ROL_VAN[uitkomst]),
        write(stage, rest, naam, NAME),
        lat_balk(ctx, bar, uitkomst, float(bon.uitkomst[uitkomst]), float(bon.lat[uitkomst]),
                 deel.naam(uitkomst.value)),
        write(stage, last[0] if onder else rest, _woord(deel, uitkomst), BELOW if onder else WORD),
    ]  # fmt: skip
    return Page(tuple(pieces), deel.doel(uitkomst.value, box.outset(4), naam))


def _noot(ctx: Context, box: Box) -> Page:
    """What the mark on the bars is, and what a receipt is not."""
    zin = f"{ctx.t(woorden.LATZIN)} {ctx.t(woorden.MODELZIN)}"
    return Page(flow(ctx.stage, box, [Para(zin, NOTE)], "bottom"))


def _getallen(deel: _Kolom, box: Box) -> Page:
    """Waarde and risico, and the mark of each kijker unless those stand elsewhere."""
    smal = deel.smal(box)
    high = min(box.h, 104.0 if smal else 50.0)
    regels, rij = box.top(high), box.trim(top=high + 8)
    waarde = _waarde(deel, regels.column(2, 2) if smal else regels.row(2, 12))
    if not deel.kies.cijfers:
        return waarde
    return waarde + _cijfers(deel, rij)


def bon_cijfers(
    ctx: Context, view: View, box: Box, kassabon: Kassabon, kies: Kies | None = None
) -> Page:
    """The marks of the four kijkers beside each other, and what a receipt is not."""
    return _cijfers(_Kolom(ctx, view, kassabon, True, kies or Kies()), box)


def _cijfers(deel: _Kolom, box: Box) -> Page:
    rij, noot = box.split_y(1, 34.0, gap=8)
    model = write(deel.ctx.stage, noot, deel.ctx.t(woorden.MODELZIN), NOTE.at(24))
    plekken = enumerate(rij.row(4, gap=8))
    return join([*(_cijfer(deel, plek, nummer) for nummer, plek in plekken), Page((model,))])


def _waarde(deel: _Kolom, boxes: tuple[Box, ...]) -> Page:
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


def _cijfer(deel: _Kolom, box: Box, nummer: int) -> Page:
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
