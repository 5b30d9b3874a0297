"""The lines of a receipt: in words (05b), or with their amounts and the rule behind each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.kassabon import Kassabon, Regel, RegelSoort
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.bontabel import Kies, bon_tabel
from game.texts import bon as woorden
from game.texts.vertaler import Vertaler
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.marks import Rule
from game.ui.page import Page, join
from game.ui.pieces import Piece
from game.ui.text import TextStyle, lay_text

TITLE = TextStyle("bold", 42)
WORDS = TextStyle("body", 40)
PAIR = TextStyle("body", 40)
CARD_HEIGHT, PAIR_HEIGHT, RULE_HEIGHT, KEY_HEIGHT = 116.0, 62.0, 26.0, 84.0
NARROW, TIGHT = 740.0, 0.82
"""In a column narrower than this, beside two receipts, the letters are so much smaller."""
PAIR_SIGN = 48.0
SHRUNK = 0.75
"""How small the letters may become for a pair to be named on one line."""
ROOMIEST = 1.6
"""How much higher than usual a line becomes at most when there is room."""


@frozen
class _Rij:
    """One row: who it is about, what it says, and how high it is by itself."""

    rollen: tuple[Rol, ...]
    paras: tuple[Para, ...]
    height: float


def bon_regels(
    ctx: Context,
    view: View,
    box: Box,
    kassabon: Kassabon,
    numbers: bool,
    kies: Kies | None = None,
) -> Page:
    """What each card and pair did, and the sleutel; with numbers a table that adds up."""
    if numbers:
        return bon_tabel(ctx, view, box, kassabon, kies or Kies())
    return _in_woorden(ctx, box, _blokken(ctx, view, kassabon, box.w))


def _in_woorden(ctx: Context, box: Box, blokken: Sequence[Sequence[_Rij]]) -> Page:
    """The blocks below each other with dashed rules between, all letters at one scale."""
    needed = sum(rij.height for blok in blokken for rij in blok)
    needed += RULE_HEIGHT * (len(blokken) - 1)
    factor = min(ROOMIEST, box.h / needed)
    placed: list[tuple[_Rij, Box]] = []
    pieces: list[Piece] = []
    y = box.y
    for number, blok in enumerate(blokken):
        if number:
            line = Box(box.x, y + RULE_HEIGHT * factor / 2 - 2, box.w, 4)
            pieces.append(Rule(line, ctx.stage.theme.muted, dashed=True))
            y += RULE_HEIGHT * factor
        for rij in blok:
            placed.append((rij, Box(box.x, y, box.w, rij.height * factor)))
            y += rij.height * factor
    scale = min(flow_scale(ctx.stage, _ruimte(rij, plek), rij.paras) for rij, plek in placed)
    return join([Page(tuple(pieces)), *(_rij(ctx, rij, plek, scale) for rij, plek in placed)])


def _rij(ctx: Context, rij: _Rij, box: Box, scale: float) -> Page:
    size = _embleem(rij, box)
    signs = [
        parts.emblem(Box(box.x + at * (size + 16), box.y + (box.h - size) / 2, size, size), rol)
        for at, rol in enumerate(rij.rollen)
    ]
    words = flow(ctx.stage, _ruimte(rij, box), rij.paras, "middle", scale)
    return Page((*signs, *words))


def _embleem(rij: _Rij, box: Box) -> float:
    return min(64.0 if len(rij.rollen) == 1 else PAIR_SIGN, box.h - 6)


def _ruimte(rij: _Rij, box: Box) -> Box:
    left = len(rij.rollen) * (_embleem(rij, box) + 16) + (12 if rij.rollen else 0)
    return box.trim(left=left).inset(0, 2)


def _blokken(ctx: Context, view: View, bon: Kassabon, width: float) -> list[list[_Rij]]:
    kaarten = [r for r in bon.regels if r.soort is RegelSoort.KAART]
    paren = [r for r in bon.regels if r.soort is RegelSoort.PAAR]
    zin = _paarzin(ctx, paren, width)
    size = 1.0 if width > NARROW else TIGHT
    pair = PAIR.at(PAIR.size * size)
    blokken = [
        [_kaart(ctx, view, regel, size) for regel in kaarten],
        [_Rij(r.rollen, (Para(zin(ctx.t, r), pair),), PAIR_HEIGHT) for r in paren],
        [_sleutel(ctx, view, bon, pair)],
    ]
    return [blok for blok in blokken if blok]


def _paarzin(
    ctx: Context, paren: Sequence[Regel], width: float
) -> Callable[[Vertaler, Regel], str]:
    """Pairs in sentences that name the roles, unless one of those needs a second line."""
    room = width - 2 * (PAIR_SIGN + 16) - 12
    small = PAIR.at(PAIR.size * SHRUNK)
    heel = [woorden.paar_heel(ctx.t, regel) for regel in paren]
    fits = all(lay_text(ctx.stage.normal, zin, small, None).width <= room for zin in heel)
    return woorden.paar_heel if fits else woorden.paar_zin


def _kaart(ctx: Context, view: View, regel: Regel, size: float) -> _Rij:
    titel = woorden.kaart_titel(ctx.t, view.kaart(regel.kaarten[0]))
    if regel.aantal > 1:
        titel = ctx.t("{titel} ({aantal} keer)", titel=titel, aantal=regel.aantal)
    lines = ((titel, TITLE), (woorden.kaart_zin(ctx.t, regel), WORDS))
    return _Rij(
        regel.rollen,
        tuple(Para(words, style.at(style.size * size)) for words, style in lines),
        CARD_HEIGHT,
    )


def _sleutel(ctx: Context, view: View, bon: Kassabon, style: TextStyle) -> _Rij:
    vraag = woorden.sleutel_vraag(ctx.t, view.dilemma)
    antwoord = woorden.sleutel_antwoord(ctx.t, view.dilemma, bon)
    return _Rij((), (Para(f"**{vraag}** {antwoord}", style),), KEY_HEIGHT)
