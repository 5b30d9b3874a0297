"""01: the start. Everything to begin with, and where the table left off."""

from __future__ import annotations

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import frame, parts
from game.screens.base import Context, Push, Resume, Screen
from game.texts.datum import wanneer
from game.ui.boxes import Box
from game.ui.city import BEGIN_PIECES
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button, button_size, corner_cap

LEFT = 131
TOP = 40.0
COLUMN = 400.0
HIGH, GAP = 76.0, 34.0
"""The height of the buttons beside the card, and the air between them."""
NAME = TextStyle("title", 112, min_size=60)
SENTENCE = TextStyle("body", 40, "muted", min_size=26)
CARD_TITLE = TextStyle("title", 54)
CARD_TEXT = TextStyle("body", 34)
CARD_TIME = TextStyle("body", 30, "muted", valign="middle", min_size=17)
CARD_FOOT = 48.0
WHEN_HIGH = 44.0
WHEN = TextStyle("body", 28, "muted", "center", min_size=16)


@frozen
class _Way:
    """A way to play: the screen that it opens, its words, and its keys."""

    screen: str
    title: str
    text: str
    time: str
    keys: tuple[str, ...]
    enabled: bool = True


class StartScreen(Screen):
    """The door: a new session at the table, an old one, or how it works."""

    name = "start"

    def page(self, ctx: Context, view: View | None) -> Page:  # noqa: ARG002 - no session here
        """Title, a card for each way to play, and a column with the rest."""
        stage = ctx.stage
        above = stage.height - parts.CITY_HEIGHT
        left, right = LEFT, stage.width - 120
        middle = Box(left, above * 0.60 - 10, right - left, above * 0.40 + 12)
        card, column = middle.split_x(1, COLUMN, gap=42)
        own = self._own(ctx)
        return join(
            [
                parts.skyline(ctx, BEGIN_PIECES, alpha=1.0),
                self._title(ctx, Box(left, 96, right - left, middle.y - 96 - 40)),
                own,
                self._left_out(ctx, own.targets[0].box.x),
                self._ways(ctx, card),
                self._column(ctx, column),
            ]
        )

    def _title(self, ctx: Context, box: Box) -> Page:
        t = ctx.t
        emblems, name, sentence = box.trim(top=max(0, box.h - 330)).split_y(64.0, 0.68, 0.32)
        pieces: list[Piece] = [
            parts.emblem(Box(emblems.x + at * 80, emblems.y, 62, 62), rol)
            for at, rol in enumerate(Rol)
        ]
        pieces.append(write(ctx.stage, name.trim(top=16), t("De Ideale Ambtenaar"), NAME))
        saying = t("Iedereen heeft een beetje gelijk. Wat doe jij?")
        pieces.append(write(ctx.stage, sentence, saying, SENTENCE))
        return Page(tuple(pieces))

    def _own(self, ctx: Context) -> Page:
        """In the corner, because a table needs neither: an own profiel, and how it all works."""
        t, stage = ctx.t, ctx.stage
        own = Button(t("Profiel"), Push("profielen"), "p", name="profielen")
        how = Button(t("Zo werkt het"), Push("uitleg"), "z", name="uitleg")
        width, height = button_size(stage, own)
        wide = button_size(stage, how)[0]
        place = Box(stage.width - 120 - width, TOP, width, height)
        beside = Box(place.x - 20 - wide, TOP, wide, height)
        return button(stage, beside, how) + button(stage, place, own)

    def _left_out(self, ctx: Context, right: float) -> Page:
        """A quiet word about files that cannot take part."""
        count = len(ctx.dek.weggelaten)
        if not count:
            return Page()
        label = ctx.t.n(
            "{aantal} bestand doet niet mee. Waarom?",
            "{aantal} bestanden doen niet mee. Waarom?",
            count,
        )
        stage = ctx.stage
        box = Box(right - 30 - 560, TOP + 8, 560, 56)
        style = TextStyle("body", 26, "muted", "right", "middle", min_size=16)
        words = Group("weggelaten", box, (write(stage, box, label, style),), moves=False)
        return Page((words,), (Target("weggelaten", box, Push("weggelaten"), ("w",), label),))

    def _ways(self, ctx: Context, box: Box) -> Page:
        """The ways to play, each a card."""
        t = ctx.t
        playable = bool(ctx.dek.geladen) or not ctx.dek.gelezen
        first = ("1",) if ctx.saved else ("1", "enter")
        ways = (
            _Way("opzet", t("Aan tafel"), self._invitation(ctx), t("30 tot 90 minuten"), first,
                 playable),
            _Way("opzet_klas", t("In de klas"), t("Kies in stilte, praat, kies opnieuw."),
                 t("30 tot 90 minuten"), ("2",), playable),
            _Way("alleen", t("Alleen"), t("Kijk door drie brillen."), t("10 minuten"), ("3",),
                 playable),
        )  # fmt: skip
        places = box.row(len(ways), 30)
        paras = [_paras(way) for way in ways]
        scale = min(
            flow_scale(ctx.stage, _room(place), words)
            for place, words in zip(places, paras, strict=True)
        )
        return join(_card(ctx, place, way, scale) for place, way in zip(places, ways, strict=True))

    def _invitation(self, ctx: Context) -> str:
        if ctx.dek.geladen or not ctx.dek.gelezen:
            return ctx.t("Met 2 tot 8 mensen rond één scherm.")
        return ctx.t("Er liggen geen dilemma's klaar. Daarom kan er nu niets beginnen.")

    def _column(self, ctx: Context, box: Box) -> Page:
        """Going on, the warming-ups, and the menu."""
        t, stage = ctx.t, ctx.stage
        high = HIGH * stage.text_factor
        how = Button(t("Warming-ups"), Push("oefeningen"), "4", name="oefeningen")
        menu = Button(t("Menu"), Push("menu"), "esc", name="menu")
        if not ctx.saved:
            rows = box.top(2 * high + GAP).column(2, GAP)
            return join(button(stage, b, s) for b, s in zip(rows, (how, menu), strict=True))
        several = len(ctx.saved) > 1
        wish = Push("bewaard") if several else Resume(ctx.saved[0])
        go_on = Button(t("Verder spelen"), wish, "v", primary=True, name="verder")
        high = min(high, (box.h - WHEN_HIGH - 16 - 14) / 3)
        first, when = box.top(high), box.trim(top=high + 4).top(WHEN_HIGH)
        second = box.trim(top=high + WHEN_HIGH + 16).top(high)
        third = second.moved(dy=high + min(GAP, box.bottom - second.bottom - high))
        line = t("van {wanneer}", wanneer=wanneer(t, ctx.saved[0].wanneer))
        return join(
            [
                frame.also(button(stage, first, go_on), "verder", "enter"),
                Page((write(stage, when, line, WHEN),)),
                button(stage, second, how),
                button(stage, third, menu),
            ]
        )


def _card(ctx: Context, box: Box, way: _Way, scale: float) -> Page:
    stage, room = ctx.stage, _room(box)
    foot = Box(room.x, box.bottom - 28 - CARD_FOOT, room.w - 70, CARD_FOOT)
    pieces: list[Piece] = [
        Panel(box, stage.theme.paper),
        *flow(stage, room, _paras(way), scale=scale),
        write(stage, foot, way.time, CARD_TIME),
    ]
    if way.enabled:
        pieces.append(corner_cap(stage, box, way.keys[-1]))
    target = Target(way.screen, box, Push(way.screen), way.keys, way.title, way.enabled, 22)
    return Page((Group(way.screen, box, tuple(pieces)),), (target,))


def _room(box: Box) -> Box:
    return box.inset(36, 30).trim(bottom=CARD_FOOT)


def _paras(way: _Way) -> list[Para]:
    return [Para(way.title, CARD_TITLE), Para(way.text, CARD_TEXT, 8)]
