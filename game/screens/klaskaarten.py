"""The cards of a case as a class sees them: numbered 1 to 9, a row for each role.

The third of each row is the eigen aanpak of that role, so that a card has one number all through
the lesson: on paper, on fingers, at the tables and where the teacher counts.
"""

from __future__ import annotations

from game.domain.dilemma import Rol
from game.domain.klas import hand
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.klasknop import kleinste, letter
from game.texts.les import kaartnummer, keuzewoord
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.dashed import Dashed
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, join
from game.ui.pieces import Panel, Piece, write
from game.ui.text import TextStyle

NUMBER = 84.0


def kaarten(ctx: Context, view: View, box: Box, *, eigen: bool = True) -> Page:
    """All cards by their titles, in three rows; without the eigen aanpak where none is asked."""
    places = zip(box.column(3, 26), Rol, strict=True)
    return join(_rij(ctx, view, place, rol, eigen) for place, rol in places)


def rolblad(ctx: Context, view: View, box: Box, rol: Rol) -> Page:
    """The two cards of one role in full, and its eigen aanpak."""
    kop, rest = box.split_y(110.0, 1, gap=24)
    emblem, word = kop.split_x(110, 1, gap=30)
    title = letter(ctx, "title", 68, parts.TINT[rol])
    head = (parts.emblem(emblem, rol), write(ctx.stage, word, ctx.t(WOORDEN[rol]), title))
    codes = hand(view.dilemma, rol)
    places = rest.split_y(0.4, 0.4, 0.2, gap=22)
    return join(
        [Page(head), *(_groot(ctx, view, b, code) for b, code in zip(places, codes, strict=True))]
    )


def _rij(ctx: Context, view: View, box: Box, rol: Rol, eigen: bool) -> Page:
    emblem, cards = box.split_x(min(120.0, box.h), 1, gap=26)
    shares = (0.37, 0.37, 0.26) if eigen else (0.5, 0.5)
    places = zip(cards.split_x(*shares, gap=26), hand(view.dilemma, rol), strict=False)
    return join([Page((parts.emblem(emblem, rol),)),
                 *(_klein(ctx, view, place, code) for place, code in places)])  # fmt: skip


def _klein(ctx: Context, view: View, box: Box, code: str) -> Page:
    """A number and a title."""
    number, words = box.inset(18, 10).split_x(NUMBER, 1, gap=8)
    title = keuzewoord(ctx.t, view.dilemma, code)
    return Page(
        (
            _rand(ctx, box, code),
            write(ctx.stage, number, kaartnummer(view.dilemma, code), _cijfer(ctx)),
            write(ctx.stage, words, title, letter(ctx, "bold", 46)),
        )
    )


def _groot(ctx: Context, view: View, box: Box, code: str) -> Page:
    """A number, a title and what the card does; the longest words that fit."""
    number, words = box.inset(24, 12).split_x(NUMBER, 1, gap=20)
    cijfer = kaartnummer(view.dilemma, code)
    title = Para(keuzewoord(ctx.t, view.dilemma, code), letter(ctx, "bold", 50))
    head = (_rand(ctx, box, code), write(ctx.stage, number, cijfer, _cijfer(ctx)))
    tries = [[title, Para(uitleg, letter(ctx, "body", size), 6)]
             for size in (48.0, kleinste(ctx))
             for uitleg in _uitleg(ctx, view, code)]  # fmt: skip
    fits = (paras for paras in tries if flow_scale(ctx.stage, words, paras) == 1.0)
    return Page((*head, *flow(ctx.stage, words, next(fits, [title]), "middle")))


def _uitleg(ctx: Context, view: View, code: str) -> tuple[str, ...]:
    """What a card does, the longest first."""
    if code.endswith("0"):
        return (ctx.t("Iets anders, in deze rol. Zeg het straks in één zin."),)
    kaart = view.dilemma.kaart(code)
    return kaart.tekst, kaart.kort


def _rand(ctx: Context, box: Box, code: str) -> Piece:
    """The edge of a card; that of an eigen aanpak is dashed."""
    theme = ctx.stage.theme
    if code.endswith("0"):
        return Dashed(box, theme.tint(parts.TINT[Rol.van(code)]).text, 20)
    return Panel(box, theme.white, radius=20, shadow=False, outline=theme.line, outline_width=3)


def _cijfer(ctx: Context) -> TextStyle:
    return letter(ctx, "title", 64, align="center")
