"""What frames the self-test: the instruction before it, and the result in words after it.

What the result may not be used for always stands beside it (dossier 5.3).
"""

from __future__ import annotations

from attrs import evolve, frozen

from game.domain.dilemma import Rol
from game.domain.profiel import Profiel
from game.domain.zelftest import Zelftest, plaatsen, scores
from game.screens import parts
from game.screens.base import Context, Many, Pop, Push, Zet
from game.screens.beheerwensen import BewaarProfiel
from game.texts.profielzinnen import PLAATSEN, een_decimaal, uitslag_zin, voorsprong_zin
from game.texts.triaden import INSTRUCTIE, KADER
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.marks import Bar
from game.ui.page import Page, join
from game.ui.pieces import Panel, Piece, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

TITLE = TextStyle("title", 60)
WORDS = TextStyle("body", 42)
SMALL = TextStyle("body", 34)
KOP = TextStyle("bold", 38)
ROL = TextStyle("bold", 44, valign="middle", min_size=28)
PLAATS = TextStyle("body", 40, valign="middle", min_size=26)
PUNTEN = TextStyle("bold", 38, align="right", valign="middle", min_size=24)
NOOT = TextStyle("body", 32, "muted", valign="middle", min_size=24)
MOST = 24
"""The points of a role that came first every time (dossier 5.2)."""


def begin_panelen(ctx: Context, box: Box) -> Page:
    """How it goes, and beside it what it is for."""
    t = ctx.t
    left, right = _panelen(box)
    hoe = t("Twaalf keer drie zinnen, ongeveer drie minuten. Twee keer overslaan mag.")
    stop = t("Stoppen kan altijd. Je gaat later verder waar je was.")
    paras = [
        Para(t("Waar begin jij het liefst?"), TITLE),
        *(Para(t(zin), WORDS, 26) for zin in INSTRUCTIE),
        Para(hoe, WORDS, 26),
        Para(stop, WORDS, 26),
    ]
    panel = Panel(left, ctx.stage.theme.paper)
    words = flow(ctx.stage, left.inset(56, 44), paras, "middle")
    return Page((panel, *words)) + kader(ctx, right)


def kader(ctx: Context, box: Box) -> Page:
    """What a result is, and what it is not."""
    t = ctx.t
    paras = [Para(t("Goed om te weten"), KOP), *(Para(t(zin), SMALL, 22) for zin in KADER)]
    panel = Panel(box, ctx.stage.theme.paper)
    return Page((panel, *flow(ctx.stage, box.inset(46, 40), paras, "middle")))


def _panelen(box: Box) -> tuple[Box, Box]:
    left, right = box.split_x(0.62, 0.38, gap=30)
    return left, right


@frozen
class Uitslag:
    """The result of one person's test, in words or with its numbers."""

    profiel: Profiel
    getallen: bool

    def page(self, ctx: Context, box: Box) -> Page:
        """What it says, a row per role, and what it may not be used for."""
        left, right = _panelen(box)
        inner = left.inset(56, 40)
        high = 90.0 if self.getallen else 0.0
        head, rows = inner.split_y(0.26, 0.74, gap=16)
        rows, noot = rows.trim(bottom=high), rows.bottom_part(max(high, 2.0))
        test = self.profiel.zelftest
        pieces: list[Piece] = [Panel(left, ctx.stage.theme.paper)]
        pieces += flow(ctx.stage, head, [Para(uitslag_zin(ctx.t, test), TITLE)], "middle")
        if self.getallen:
            pieces.append(write(ctx.stage, noot, voorsprong_zin(ctx.t, test), NOOT))
        places = rows.column(len(Rol), 14)
        made = (
            self._rij(ctx, place, test, rol)
            for place, rol in zip(places, _nabij(test), strict=True)
        )
        return join([Page(tuple(pieces)), *made, kader(ctx, right)])

    def _rij(self, ctx: Context, box: Box, test: Zelftest, rol: Rol) -> Page:
        """The emblem, the role, and how near it lies; with its numbers a bar and the points."""
        t, stage = ctx.t, ctx.stage
        side = min(96.0, box.h - 8)
        emblem, rest = box.split_x(side, 1, gap=30)
        naam, plaats = rest.split_x(0.46, 0.54, gap=16)
        pieces: list[Piece] = [parts.emblem(emblem, rol)]
        if self.getallen:
            plaats, balk = plaats.inset(0, min(12.0, box.h * 0.08)).split_y(0.6, 0.4)
            balk, punten = balk.split_x(1, 84, gap=12)
            tint = stage.theme.tint(parts.TINT[rol])
            score = scores(test)[rol]
            bar = Bar(balk.inset(0, (balk.h - 22) / 2), float(score / MOST), None, tint.fill,
                      stage.theme.ink)  # fmt: skip
            punten_ = t.getal(een_decimaal(score))
            pieces += [bar, write(stage, punten.outset(8), punten_, PUNTEN)]
        return Page(
            (
                *pieces,
                write(stage, naam, t(WOORDEN[rol]), ROL),
                write(stage, plaats, t(PLAATSEN[plaatsen(test)[rol]]), PLAATS),
            )
        )

    def knoppen(self, ctx: Context, box: Box, terug: Many | None) -> Page:
        """On, the numbers, the three dots, and doing it again."""
        t = ctx.t
        label = t("In woorden") if self.getallen else t("Getallen")
        dots = Push("drie_punten", {"profiel": self.profiel})
        specs = [
            Button(t("Klaar"), Pop(), "enter", primary=True),
            Button(label, Zet("getallen", not self.getallen), "g", name="getallen"),
            Button(t("Drie punten"), dots, "d"),
            Button(t("Opnieuw"), self._opnieuw(ctx), "o"),
        ]
        if terug is not None:
            specs.append(Button(t("Ongedaan"), terug, "z"))
        return button_row(ctx.stage, box, specs)

    def _opnieuw(self, ctx: Context) -> Push:
        """Doing it again is asked: the answers go."""
        t = ctx.t
        leeg = evolve(self.profiel, zelftest=Zelftest())
        return Push(
            "bevestig",
            {
                "vraag": t("De zelftest opnieuw doen?"),
                "uitleg": t("Je antwoorden van nu gaan weg. De rest van je profiel blijft."),
                "ja": t("Ja, opnieuw"),
                "wens": Many((Zet("begonnen", False), Zet("profiel", leeg), BewaarProfiel(leeg))),
            },
        )


def _nabij(test: Zelftest) -> list[Rol]:
    """The roles of one person, nearest first."""
    punten = scores(test)
    return sorted(Rol, key=lambda rol: -punten[rol])
