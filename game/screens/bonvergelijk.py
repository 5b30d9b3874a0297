"""Two receipts beside each other, and what the difference is to the four kijkers."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from game.domain.dilemma import Kijker, Uitkomst
from game.domain.kassabon import Kassabon, Maat
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.bon import Kies, bon_kolom, lat_balk
from game.screens.kijkerrijen import changes
from game.texts.bon import LATZIN
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.people import Person, quote_card, quote_scale
from game.ui.pieces import Panel, Piece, write
from game.ui.stage import Stage
from game.ui.text import TextStyle, lay_text

NAME = TextStyle("bold", 36, valign="middle", min_size=20)
HEAD = TextStyle("body", 30, "muted", valign="middle", min_size=20)
STANDS = TextStyle("title", 44, valign="middle", min_size=26)
BESIDE_BAR = TextStyle("body", 34, valign="middle", min_size=18)
OUTCOME = 0.38
"""The part of an outcome's row for its name; the two bars share the rest."""
GAP = 26


@frozen
class Bonnen:
    """The receipt before the switch and the one after it."""

    eerst: Kassabon
    nu: Kassabon

    def page(self, ctx: Context, view: View, box: Box, numbers: bool) -> Page:
        """Outcomes beside people; with numbers the two receipts, that hold the marks already."""
        t = ctx.t
        if not numbers:
            left, right = box.split_x(0.58, 0.42, gap=GAP)
            return self._outcomes(ctx, left) + self._changes(ctx, view, right)
        old, new = box.split_x(0.5, 0.5, gap=GAP)
        return join(
            [
                _receipt(ctx, view, old, (t("Eerst"), "eerst", self.eerst)),
                _receipt(ctx, view, new, (t("Na het wisselen"), "nu", self.nu)),
            ]
        )

    def _outcomes(self, ctx: Context, box: Box) -> Page:
        """How the plan stood and stands, an outcome per row, and what the mark is."""
        stage, t = ctx.stage, ctx.t
        inner = box.inset(38, 24)
        head, rows, note = inner.split_y(64, 1, 44, gap=12)
        said = t(
            "Zonder de wending eerst: {eerst}. Nu: {nu}.",
            eerst=t(WOORDEN[self.eerst.band]),
            nu=t(WOORDEN[self.nu.band]),
        )
        places = rows.column(len(Uitkomst), gap=16)
        both = (self.eerst, self.nu)
        when, words = (t("eerst"), t("nu")), [t(WOORDEN[maat]) for maat in Maat]
        sizes = Sizes.of(stage, places[0], (when, words))
        return join(
            [
                Page((Panel(box, stage.theme.paper), write(stage, head, said, STANDS))),
                *(
                    _outcome(ctx, place, x, (both, when, sizes))
                    for place, x in zip(places, Uitkomst, strict=True)
                ),
                Page((write(stage, note, t(LATZIN), HEAD),)),
            ]
        )

    def _changes(self, ctx: Context, view: View, box: Box) -> Page:
        return Page((Panel(box, ctx.stage.theme.paper),)) + changes(
            ctx, view, box.inset(34, 26), (self.eerst.oordelen, self.nu.oordelen)
        )


def people(ctx: Context, view: View, box: Box, bon: Kassabon) -> Page:
    """The four kijkers with what they say of this plan."""
    places = box.grid(2, 2, gap=24)
    specs = [
        _person(ctx, at, kijker, bon) for at, kijker in enumerate(view.dilemma.kijkers)
    ]  # fmt: skip
    pairs = list(zip(places, specs, strict=True))
    scale = min(quote_scale(ctx.stage, place, spec) for place, spec in pairs)
    return join(quote_card(ctx.stage, place, spec, scale) for place, spec in pairs)


def _person(ctx: Context, at: int, kijker: Kijker, bon: Kassabon) -> Person:
    oordeel = bon.oordelen[at]
    face = parts.portrait(Box(0, 0, 1, 1), kijker, oordeel).source
    return Person(
        f"kijker:{at}", kijker.naam, face, kijker.reactie(oordeel), ctx.t(WOORDEN[oordeel])
    )


def _receipt(ctx: Context, view: View, box: Box, what: tuple[str, str, Kassabon]) -> Page:
    head, name, bon = what
    inner = box.inset(38, 26)
    top, rest = inner.split_y(40, 1, gap=4)
    title = write(ctx.stage, top, head, HEAD)
    panel = Panel(box, ctx.stage.theme.paper)
    return Page((panel, title)) + bon_kolom(ctx, view, rest, bon, True, kies=Kies(name, None))


@frozen
class Sizes:
    """How wide the words beside the bars are, and how large they are set."""

    before: float
    after: float
    size: float

    @classmethod
    def of(cls, stage: Stage, row: Box, words: tuple[Sequence[str], Sequence[str]]) -> Sizes:
        """As large as the rows are high; both kinds of words get the room that they need."""
        line = row.h * (1 - OUTCOME) / 2
        size = min(34.0, line / (1.3 * stage.text_factor))
        before, after = (
            max(lay_text(stage, word, BESIDE_BAR.at(size), None).width for word in kind)
            for kind in words
        )
        return cls(before + 4, min(after + 4, row.w * 0.44), size)


def _outcome(
    ctx: Context,
    box: Box,
    x: Uitkomst,
    what: tuple[tuple[Kassabon, Kassabon], Sequence[str], Sizes],
) -> Page:
    """An outcome with its emblem, and below each other the bar that was and the one that is."""
    bonnen, when, sizes = what
    stage = ctx.stage
    name, *lines = box.split_y(OUTCOME, *[(1 - OUTCOME) / 2] * 2)
    side = min(56.0, name.h)
    sign, label = name.split_x(side, 1, gap=16)
    pieces: list[Piece] = [
        parts.emblem(sign, parts.ROL_VAN[x]),
        write(stage, label, ctx.t(WOORDEN[x]), NAME),
    ]
    style = BESIDE_BAR.at(sizes.size)
    for line, word, bon, key in zip(lines, when, bonnen, ("eerst", "nu"), strict=True):
        before, bar, after = line.split_x(sizes.before, 1, sizes.after, gap=20)
        high = min(34.0, line.h * 0.66)
        place = bar.centered(bar.w, high)
        pieces += [
            write(stage, before, word, style),
            lat_balk(ctx, place, x, float(bon.uitkomst[x]), float(bon.lat[x]), f"{key}:{x.value}"),
            write(stage, after, ctx.t(WOORDEN[bon.woord(x)]), style),
        ]
    return Page(tuple(pieces))
