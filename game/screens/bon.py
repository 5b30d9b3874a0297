"""The totals of a receipt: how firmly the plan stands, three bars beside the lat, the marks.

`bon_kolom` fills a box and draws no card below itself, so that two can stand beside each other;
`bon_regels` (the lines) does the same. With `numbers` both show amounts. `kies` gives each receipt
on a page its own name, and says whether its numbers can be chosen: that sets the screen's field
`gekozen` to the key of a number, and the table of lines shows the rule behind it.
"""

from __future__ import annotations

from game.domain.dilemma import Uitkomst
from game.domain.kassabon import Kassabon
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.bongetallen import NOTE, Kolom, bon_cijfers, getallen
from game.screens.bonregels import bon_regels
from game.screens.bontabel import Kies
from game.texts import bon as woorden
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_height, scales
from game.ui.marks import Bar
from game.ui.page import Page, join
from game.ui.pieces import Piece, write
from game.ui.stage import Stage
from game.ui.text import TextStyle, lay_text

__all__ = ["Kies", "bon_cijfers", "bon_kolom", "bon_noot", "bon_regels", "lat_balk", "latten_noot"]

TITLE = TextStyle("title", 58, valign="middle")
LACK = TextStyle("body", 34)
NAME = TextStyle("bold", 36, valign="middle", min_size=20)
WORD = TextStyle("body", 30, align="right", valign="middle", min_size=18)
BELOW = TextStyle("body", 28, valign="middle", min_size=18)
REASON = TextStyle("body", 32)
TIEN = 10
SIGN = 90
"""The room for the emblem before a name, and between the name and the word beside it."""
HEAD = 0.28
"""The part of the height for the sentence on top, at most."""
BESIDE = 0.32
"""The same for receipts beside each other."""
WHOSE = TextStyle("bold", 30, "muted", valign="middle", min_size=17)


def bon_kolom(
    ctx: Context,
    view: View,
    box: Box,
    kassabon: Kassabon,
    numbers: bool,
    kop: str = "",
    kies: Kies | None = None,
) -> Page:
    """Band sentence (under `kop`: whose lat), what is missing, three bars, what a lat is."""
    deel = Kolom(ctx, view, kassabon, numbers, kies or Kies())
    top, rest = _kop(deel, box, kop)
    if not (numbers or deel.kies.cijfers):
        return top + _balken(deel, rest)
    bars, under = rest.split_y(*deel.verdeling(box), gap=18)
    onder = getallen(deel, under) if numbers else bon_noot(ctx, under)
    return top + _balken(deel, bars) + onder


def _kop(deel: Kolom, box: Box, kop: str) -> tuple[Page, Box]:
    """How the plan stands and what it lacks, and the room below that.

    With `kop` (whose lat it is) receipts stand beside each other: each line has its own place,
    so that what belongs together is level.
    """
    ctx, bon = deel.ctx, deel.bon
    titel, mist = woorden.band_zin(ctx.t, bon), woorden.mist_zin(ctx.t, bon)
    air = min(24.0, box.h * 0.03)
    if not kop:
        paras = [Para(titel, TITLE), Para(mist, LACK, 6)]
        wanted = flow_height(ctx.stage.normal, box.w, paras) + 1
        head = box.h * 0.32 if deel.smal(box) else min(wanted, box.h * HEAD)
        top, rest = box.split_y(head, 1, gap=air)
        return Page(flow(ctx.stage, top, paras)), rest
    top, rest = box.split_y(BESIDE, 1 - BESIDE, gap=air)
    wiens, staat, mankeert = top.split_y(0.24, 0.34, 0.42, gap=2)
    # So low that it stays on one line, in every language.
    staat = staat.centered(staat.w, min(staat.h, 56.0 * ctx.stage.text_factor))
    return Page((
        write(ctx.stage, wiens, kop, WHOSE),
        write(ctx.stage, staat, woorden.lat_zin(ctx.t, deel.view.dilemma, bon), TITLE.at(44)),
        *flow(ctx.stage, mankeert, [Para(mist, LACK)]),
    )), rest  # fmt: skip


def lat_balk(ctx: Context, box: Box, uitkomst: Uitkomst, aantal: float, lat: float | None,
             key: str = "") -> Bar:  # fmt: skip
    """A bar of 0 to 10 in the colour of an outcome, with the lat when there is one."""
    tint = ctx.stage.theme.tint(parts.TINT[parts.ROL_VAN[uitkomst]])
    mark = None if lat is None else lat / TIEN
    return Bar(box, aantal / TIEN, mark, tint.fill, tint.text, key)


def _balken(deel: Kolom, box: Box) -> Page:
    rijen = box.column(3, gap=10)
    schaal = _schaal(deel, box)
    return join(_balk(deel, rij, x, schaal) for rij, x in zip(rijen, Uitkomst, strict=True))


def _schaal(deel: Kolom, box: Box) -> float | None:
    """The scale at which each name fits beside its word, or None: then words go below."""
    stage = deel.ctx.stage
    if deel.smal(box) or _breedste(deel, stage.normal) + SIGN > box.w:
        return None
    fitting = (scale for scale in scales(stage) if _breedste(deel, stage, scale) + SIGN <= box.w)
    return next(fitting, 1 / stage.text_factor)


def _breedste(deel: Kolom, stage: Stage, scale: float = 1.0) -> float:
    """The width of the widest name together with its word."""
    styles = NAME.at(NAME.size * scale), WORD.at(WORD.size * scale)
    pairs = [(deel.ctx.t(WOORDEN[x]), _woord(deel, x)) for x in Uitkomst]
    return max(
        sum(
            lay_text(stage, said, style, None).width
            for said, style in zip(pair, styles, strict=True)
        )
        for pair in pairs
    )


def _woord(deel: Kolom, uitkomst: Uitkomst) -> str:
    """What the outcome is beside the lat; with numbers what they are too."""
    t, bon = deel.ctx.t, deel.bon
    woord = t(WOORDEN[bon.woord(uitkomst)])
    if not deel.numbers:
        return woord
    getal = woorden.totaal(t, bon, uitkomst)
    return t("{getal}, lat {lat}: {woord}", getal=getal, lat=bon.lat[uitkomst], woord=woord)


def _delen(deel: Kolom) -> tuple[float, float, float]:
    """The parts of a row for its name, its bar and the word below that."""
    return (0.36, 0.26, 0.38) if deel.numbers else (0.4, 0.26, 0.34)


def _balk(deel: Kolom, box: Box, uitkomst: Uitkomst, schaal: float | None) -> Page:
    """Emblem, name and word above the bar; without a scale the word stands below it."""
    ctx, stage, bon = deel.ctx, deel.ctx.stage, deel.bon
    onder = schaal is None
    label, balk, *last = box.split_y(*(_delen(deel) if onder else (0.56, 0.44)))
    high = min(38.0, balk.h * (0.72 if onder else 0.6))
    sign = label.left(min(50.0, label.h))
    rest = label.trim(left=sign.w + 16)
    bar = Box(balk.x, balk.y + (balk.h - high) / 2 if onder else balk.y + 4, balk.w, high)
    naam, scale = ctx.t(WOORDEN[uitkomst]), schaal or 1.0
    style = BELOW if onder else WORD.at(WORD.size * scale)
    pieces: list[Piece] = [
        *deel.rand(uitkomst.value, box.outset(4)),
        parts.emblem(sign.centered(sign.w, sign.w), parts.ROL_VAN[uitkomst]),
        write(stage, rest, naam, NAME.at(NAME.size * scale)),
        lat_balk(ctx, bar, uitkomst, float(bon.uitkomst[uitkomst]), float(bon.lat[uitkomst]),
                 deel.naam(uitkomst.value)),
        write(stage, last[0] if onder else rest, _woord(deel, uitkomst), style),
    ]  # fmt: skip
    return Page(tuple(pieces), deel.doel(uitkomst.value, box.outset(4), naam))


def bon_noot(ctx: Context, box: Box) -> Page:
    """What the mark on the bars is, and what a receipt is not."""
    zin = f"{ctx.t(woorden.LATZIN)} {ctx.t(woorden.MODELZIN)}"
    return Page(flow(ctx.stage, box, [Para(zin, NOTE)], "bottom"))


def latten_noot(ctx: Context, waarom: str) -> list[Para]:
    """The same below two receipts: whose mark is where, and why the group laid its own."""
    t = ctx.t
    reden = [Para(t("Jullie reden: {waarom}", waarom=waarom), REASON)] if waarom else []
    return [*reden, Para(f"{t(woorden.TWEE_LATTEN)} {t(woorden.MODELZIN)}", NOTE)]
