"""Two receipts beside each other, and what the difference is to the four kijkers."""

from __future__ import annotations

from attrs import frozen

from game.domain.dilemma import Kijker
from game.domain.kassabon import Kassabon
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context
from game.screens.bon import Kies, bon_kolom
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.emblems import sign_svg
from game.ui.page import Page, join
from game.ui.people import Person, quote_card, quote_scale
from game.ui.pieces import Group, Panel, Picture, Piece, write
from game.ui.text import TextStyle

NAME = TextStyle("bold", 34, valign="middle", min_size=20)
WAS = TextStyle("body", 30, "muted", valign="middle", min_size=18)
NOW = TextStyle("bold", 30, valign="middle", min_size=18)
HEAD = TextStyle("body", 30, "muted", valign="middle", min_size=20)
GAP = 26
ARROW = 34
BESIDE = 22


@frozen
class Bonnen:
    """The receipt before the switch and the one after it."""

    eerst: Kassabon
    nu: Kassabon

    def page(self, ctx: Context, view: View, box: Box, numbers: bool) -> Page:
        """Old, new, people in a row; with numbers the marks already stand on the receipts."""
        shares = (0.5, 0.5) if numbers else (0.34, 0.34, 0.32)
        old, new, *beside = box.split_x(*shares, gap=GAP)
        t = ctx.t
        return join(
            [
                _receipt(ctx, view, old, (t("Eerst"), "eerst", self.eerst, numbers)),
                _receipt(ctx, view, new, (t("Na het wisselen"), "nu", self.nu, numbers)),
                *(self._changes(ctx, view, place) for place in beside),
            ]
        )

    def _changes(self, ctx: Context, view: View, box: Box) -> Page:
        kijkers = view.dilemma.kijkers
        rows = box.inset(34, 26).column(len(kijkers), gap=10)
        wide = rows[0].w - _face(rows[0]) - BESIDE
        names = [kijker.naam for kijker in kijkers]
        size = vlak.shared_size(ctx.stage, names, NAME, wide, rows[0].h / 3)
        panel = Page((Panel(box, ctx.stage.theme.paper),))
        changes = (self._change(ctx, view, row, (at, size)) for at, row in enumerate(rows))
        return panel + join(changes)

    def _change(self, ctx: Context, view: View, box: Box, what: tuple[int, float]) -> Page:
        """One kijker: the face as it is now, and the word before and after."""
        at, size = what
        kijker = view.dilemma.kijkers[at]
        face, words = box.split_x(_face(box), 1, gap=BESIDE)
        name, was, now = words.inset(0, max(0.0, (words.h - 156) / 2)).column(3)
        first, last = (ctx.t(WOORDEN[bon.oordelen[at]]) for bon in (self.eerst, self.nu))
        pieces: list[Piece] = [
            parts.portrait(face, kijker, self.nu.oordelen[at]),
            write(ctx.stage, name, kijker.naam, NAME.at(size)),
        ]
        if first == last:
            same = ctx.t("Blijft: {woord}", woord=last)
            pieces.append(write(ctx.stage, was, same, WAS))
        else:
            arrow = Box(now.x, now.y, ARROW, now.h).centered(ARROW, ARROW)
            pieces += [
                write(ctx.stage, was, first, WAS),
                Picture(arrow, sign_svg("arrow_right")),
                write(ctx.stage, now.trim(left=ARROW + 10), last, NOW),
            ]
        return Page((Group(f"kijker:{at}", box, tuple(pieces), moves=False),))


def _face(box: Box) -> float:
    return min(120.0, box.h - 6)


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


def _receipt(
    ctx: Context, view: View, box: Box, what: tuple[str, str, Kassabon, bool]
) -> Page:  # fmt: skip
    head, name, bon, numbers = what
    inner = box.inset(38, 26)
    top, rest = inner.split_y(40, 1, gap=4)
    title = write(ctx.stage, top, head, HEAD)
    panel = Panel(box, ctx.stage.theme.paper)
    return Page((panel, title)) + bon_kolom(ctx, view, rest, bon, numbers, kies=Kies(name, None))
