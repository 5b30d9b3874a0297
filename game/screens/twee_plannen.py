"""Two different plans beside each other: their cards, their stories, and what they bring."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain.dilemma import Rol, Uitkomst
from game.domain.kassabon import Kassabon
from game.domain.klas import Tafeluitslag
from game.domain.twee_plannen import verste_twee
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Zet
from game.screens.klasknop import Knop, kleinste, letter
from game.screens.klasvak import KlasScreen
from game.texts.les import keuzewoord, tafelnaam
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.marks import Bar
from game.ui.page import Page, join
from game.ui.pieces import Panel, Piece, write


class TweePlannenScreen(KlasScreen):
    """Two tables explain; behind a key what the four people and the receipt say of it."""

    name = "twee_plannen"
    bon = False
    """Whether it shows the receipts beside each other."""

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """A column for each of the two tables."""
        klas = view.klas
        nummers = verste_twee(klas.tafels)
        if not nummers:
            none = ctx.t("Er ligt nog geen plan.")
            return Page((write(ctx.stage, box, none, letter(ctx, "title", 72)),))
        places = box.row(len(nummers), 40)
        rule = Panel(Box(box.centre[0] - 1.5, box.y + 20, 3, box.h - 40), ctx.stage.theme.line,
                     radius=0, shadow=False)  # fmt: skip
        column = self._bon if self.bon else self._verhaal
        columns = [
            _kop(ctx, place, nummer) + column(ctx, view, place.trim(top=100), klas.tafels[nummer])
            for place, nummer in zip(places, nummers, strict=True)
        ]
        return join([*([Page((rule,))] if len(nummers) > 1 else []), *columns])

    def knoppen(self, ctx: Context, view: View) -> Sequence[Knop]:
        """On, and the other side of the plans."""
        label = ctx.t("Het verhaal") if self.bon else ctx.t("De kassabon")
        other = Knop(label, Zet("bon", not self.bon), "k", "bon")
        return (self.verder(ctx, view), *((other,) if view.klas.tafels else ()))

    def _verhaal(self, ctx: Context, view: View, box: Box, uitslag: Tafeluitslag) -> Page:
        """The three cards, and the story of the plan."""
        cards, story = box.split_y(min(330.0, box.h * 0.46), 1, gap=26)
        rows = [
            _kaart(ctx, view, place, code)
            for place, code in zip(cards.column(3, 10), uitslag.plan.kaarten, strict=True)
        ]
        verhaal = view.dilemma.uitkomsten[uitslag.kassabon.band]
        title = Para(verhaal.titel, letter(ctx, "title", 54))
        least = kleinste(ctx)
        tries = [[title, Para(verhaal.tekst, letter(ctx, "body", size), 12)]
                 for size in (44.0, 40.0, least)]  # fmt: skip
        fits = (paras for paras in tries if flow_scale(ctx.stage, story, paras) == 1.0)
        return join([*rows, Page(flow(ctx.stage, story, next(fits, [title])))])

    def _bon(self, ctx: Context, view: View, box: Box, uitslag: Tafeluitslag) -> Page:
        """The three outcomes beside the lat, and what the four people say."""
        bars, people = box.split_y(0.5, 0.5, gap=26)
        bon = uitslag.kassabon
        rows = [
            _balk(ctx, place, bon, uitkomst)
            for place, uitkomst in zip(bars.column(3, 12), Uitkomst, strict=True)
        ]
        faces = [
            _gezicht(ctx, view, place, at, bon) for at, place in enumerate(people.grid(2, 2, 16))
        ]
        return join([*rows, *faces])


def _kop(ctx: Context, box: Box, nummer: int) -> Page:
    words = tafelnaam(ctx.t, nummer)
    return Page((write(ctx.stage, box.top(84), words, letter(ctx, "title", 64)),))


def _kaart(ctx: Context, view: View, box: Box, code: str) -> Page:
    emblem, words = box.split_x(min(66.0, box.h), 1, gap=18)
    label = keuzewoord(ctx.t, view.dilemma, code)
    return Page(
        (
            parts.emblem(emblem, Rol.van(code)),
            write(ctx.stage, words, label, letter(ctx, "body", 44)),
        )
    )


def _balk(ctx: Context, box: Box, bon: Kassabon, uitkomst: Uitkomst) -> Page:
    """An outcome from 0 to 10, with a mark where the lat lies."""
    words, bar = box.split_x(0.42, 0.58, gap=20)
    tint = ctx.stage.theme.tint(parts.TINT[parts.ROL_VAN[uitkomst]])
    mark = float(bon.lat[uitkomst]) / 10
    place = bar.centered(bar.w, min(46.0, bar.h))
    drawn = Bar(place, float(bon.uitkomst[uitkomst]) / 10, mark, tint.fill, tint.text)
    label = ctx.t(WOORDEN[uitkomst])
    return Page((write(ctx.stage, words, label, letter(ctx, "bold", 44)), drawn))


def _gezicht(ctx: Context, view: View, box: Box, at: int, bon: Kassabon) -> Page:
    """A kijker's face, and in a word what that person makes of it."""
    kijker, oordeel = view.dilemma.kijkers[at], bon.oordelen[at]
    face, words = box.split_x(min(104.0, box.h), 1, gap=14)
    pieces: list[Piece] = [parts.portrait(face, kijker, oordeel)]
    pieces.append(write(ctx.stage, words, ctx.t(WOORDEN[oordeel]), letter(ctx, "body", 40)))
    return Page(tuple(pieces))
