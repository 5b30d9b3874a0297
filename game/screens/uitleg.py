"""*Zo werkt het*: the game in five calm pages, each a sentence and a few drawn cards."""

from __future__ import annotations

from attrs import frozen

from game.domain.views import View
from game.screens import frame, parts
from game.screens.base import Context, Many, Pop, Push, Screen, Zet
from game.screens.tekens import TEKENS, teken_svg
from game.screens.uitleg_tekst import BLADEN, Blad, Tegel
from game.ui.boxes import Box
from game.ui.emblems import EMBLEMS, emblem_svg, sign_svg
from game.ui.flow import Para, flow, flow_scale
from game.ui.hands import hand_svg
from game.ui.marks import Bar, Dot
from game.ui.page import Page, join
from game.ui.pictures import Source
from game.ui.pieces import Panel, Picture, Piece, write
from game.ui.portraits import portrait_svg
from game.ui.stage import Stage
from game.ui.text import TextStyle, Valign
from game.ui.widgets import Button

LEAD = TextStyle("body", 38, "muted", valign="middle", min_size=24)
NAME = TextStyle("title", 52)
WORDS = TextStyle("body", 44)
NOTE = TextStyle("body", 34, "muted")
COLUMNS = 3
BAND = 12
FACES = (
    {"haar": "lang", "haarkleur": "blond", "huid": "licht", "kleding": "rood", "mond": "bedrukt"},
    {"haar": "krullen", "haarkleur": "zwart", "huid": "donker", "kleding": "oker", "mond": "blij"},
    {"haar": "kaal", "huid": "licht", "leeftijd": "oud", "bril": "rond", "kleding": "groen"},
    {"haar": "hoofddoek", "kleding": "blauw", "mond": "blij"},
)


class UitlegScreen(Screen):
    """How the game works, for who is new at the table."""

    name = "uitleg"

    blad: int = 0

    def page(self, ctx: Context, view: View | None) -> Page:
        """One page: a title, a sentence, a few cards, and where we are."""
        t, stage, blad = ctx.t, ctx.stage, BLADEN[self.blad]
        lead, room = frame.content(stage).split_y(70.0, 1, gap=24)
        rows = -(-len(blad.tegels) // COLUMNS)
        room = room.top(min(room.h, 780.0))
        boxes = room.grid(COLUMNS, rows, 30)
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, t(blad.titel)),
                Page((write(stage, lead, t(blad.zin), LEAD),)),
                _tiles(ctx, boxes, blad),
                self._buttons(ctx, view),
                self._dots(stage),
            ]
        )

    def _buttons(self, ctx: Context, view: View | None) -> Page:
        t = ctx.t
        last = self.blad == len(BLADEN) - 1
        on = Button(t("Verder"), Zet("blad", self.blad + 1), "enter", primary=True, name="verder")
        if last and view is None:
            wish = Many((Pop(), Push("opzet")))
            on = Button(t("Aan tafel"), wish, "enter", primary=True, name="verder")
        elif last:
            on = Button(t("Terug naar de tafel"), Pop(), "enter", primary=True, name="verder")
        specs = [on]
        if self.blad:
            specs.append(Button(t("Vorige"), Zet("blad", self.blad - 1), "left", name="vorige"))
        specs.append(Button(t("Sluiten"), Pop(), "esc", name="sluiten"))
        made = frame.also(frame.buttons(ctx, specs), "verder", *(() if last else ("right",)))
        return frame.also(made, "vorige", "backspace")

    def _dots(self, stage: Stage) -> Page:
        """One dot for each page, the present one dark."""
        theme, y = stage.theme, stage.height - frame.BUTTONS + 38
        right = stage.width - parts.MARGIN - 12
        places = [right - 44 * at for at in reversed(range(len(BLADEN)))]
        return Page(
            tuple(
                Dot.at(
                    x,
                    y,
                    11 if at == self.blad else 8,
                    theme.ink if at == self.blad else theme.muted,
                )
                for at, x in enumerate(places)
            )
        )


def _tiles(ctx: Context, boxes: tuple[Box, ...], blad: Blad) -> Page:
    """The cards of a page, their words all at the scale of the fullest one."""
    spots = [_Spot.beside(box) if blad.naast else _Spot.above(box) for box in boxes]
    paras = [_paras(ctx, tegel) for tegel in blad.tegels]
    scale = min(
        flow_scale(ctx.stage, spot.words, words) for spot, words in zip(spots, paras, strict=True)
    )
    pieces: list[Piece] = []
    for spot, tegel, words in zip(spots, blad.tegels, paras, strict=True):
        tint = ctx.stage.theme.tint(tegel.tint).fill if tegel.tint else None
        pieces.append(Panel(spot.card, ctx.stage.theme.paper, band=tint, band_height=BAND))
        pieces += _drawing(ctx.stage, spot.drawing, tegel)
        pieces += flow(ctx.stage, spot.words, words, spot.valign, scale)
    return Page(tuple(pieces))


@frozen
class _Spot:
    """Where a card stands, and on it the drawing and the words."""

    card: Box
    drawing: Box
    words: Box
    valign: Valign = "top"

    @classmethod
    def above(cls, box: Box) -> _Spot:
        """The drawing above the words."""
        inner = box.inset(44, 40)
        high = min(200.0, inner.h * 0.32)
        return cls(box, inner.top(high), inner.trim(top=high + 20, bottom=-14))

    @classmethod
    def beside(cls, box: Box) -> _Spot:
        """The drawing at the left of the words."""
        drawing, words = box.inset(30, 22).split_x(118.0, 1, gap=26)
        return cls(box, drawing, words, "middle")


def _paras(ctx: Context, tegel: Tegel) -> list[Para]:
    t = ctx.t
    paras = [Para(t(tegel.naam), NAME), Para(t(tegel.tekst), WORDS, 8)]
    if tegel.noot:
        paras.append(Para(t(tegel.noot), NOTE, 20))
    return paras


def _drawing(stage: Stage, box: Box, tegel: Tegel) -> list[Piece]:
    """What is drawn on top of a card."""
    if tegel.beeld == "balken":
        return _bars(stage, box)
    if tegel.beeld == "gezichten":
        return _row(box, [portrait_svg(face) for face in FACES])
    names = tegel.beeld.split()
    edge = parts.EMBLEM_EDGE.get(names[0], 0.0) if names else 0.0
    return _row(box, [_source(name, stage) for name in names], edge)


def _source(name: str, stage: Stage) -> Source:
    """An emblem, a hand with so many fingers, or a common sign."""
    if name in EMBLEMS:
        return emblem_svg(name)
    if name.isdigit():
        return hand_svg(int(name))
    if name in TEKENS:
        return teken_svg(name)
    red, green, blue = stage.theme.ink
    return sign_svg(name, f"#{red:02X}{green:02X}{blue:02X}")


def _row(box: Box, sources: list[Source], edge: float = 0.0) -> list[Piece]:
    """Drawings beside each other from the left, as large as fits.

    `edge` is the part of the first one that is empty at its left.
    """
    if not sources:
        return []
    side = min(box.h, (box.w - 18 * (len(sources) - 1)) / len(sources))
    y = box.y + (box.h - side) / 2
    return [
        Picture(Box(box.x - edge * side + at * (side + 18), y, side, side), source)
        for at, source in enumerate(sources)
    ]


def _bars(stage: Stage, box: Box) -> list[Piece]:
    """An example of a receipt: three bars, each with its lat."""
    amounts = (("blauw", 0.7, 0.6), ("oranje", 0.35, 0.6), ("groen", 0.85, 0.5))
    return [
        Bar(row.inset(0, 8), amount, lat, stage.theme.tint(tint).fill, stage.theme.ink)
        for row, (tint, amount, lat) in zip(box.column(3, 10), amounts, strict=True)
    ]
