"""The choices of an exercise: numbered cards below each other, or places beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain.dilemma import Rol
from game.oefeningen.blad import Keuze, Kies, Naam
from game.screens import parts
from game.screens.base import Context
from game.screens.beheerwensen import Oefen
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.cards import Card, card, cards, strip_cards
from game.ui.dashed import Dashed
from game.ui.emblems import emblem_svg
from game.ui.flow import Para, flow
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.stage import Stage
from game.ui.text import TextStyle, lay_text
from game.ui.widgets import key_cap, key_cap_size

GAP = 22.0
TALL, LOW = 148.0, 104.0
"""The height of a choice with a line below its title, and of one without."""
ROW, NAMES_ROW = 200.0, 250.0
"""The height of places beside each other, without and with names on them."""
LABEL = TextStyle("bold", 40, valign="middle", min_size=22)
SUB = TextStyle("body", 30, "muted")
NAME = TextStyle("body", 32, align="center", valign="middle", min_size=16)
PILL, PILL_GAP = 58.0, 12.0
LETTERS = 40
"""So many letters fit beside each other in a row of names."""


def column_height(keuzes: Sequence[Keuze]) -> float:
    """How high the choices stand below each other where nothing presses them."""
    if not keuzes:
        return 0.0
    return len(keuzes) * (_high(keuzes) + GAP) - GAP


def column(ctx: Context, box: Box, keuzes: Sequence[Keuze]) -> Page:
    """Numbered cards below each other, all in letters of one size."""
    gap = min(GAP, box.h * 0.04)
    places = box.column(len(keuzes), gap)
    specs = [_card(keuze, n) for n, keuze in enumerate(keuzes, start=1)]
    if any(keuze.rol for keuze in keuzes):
        return strip_cards(ctx.stage, places, specs)
    return cards(ctx.stage, places, specs)


def row_height(keuzes: Sequence[Keuze]) -> float:
    """How high places beside each other are."""
    if not keuzes:
        return 2.0
    # A place for names keeps its height while they come: nothing moves under a finger.
    return NAMES_ROW if any(keuze.namen or (keuze.rol and keuze.eigen) for keuze in keuzes) else ROW


def row(ctx: Context, box: Box, keuzes: Sequence[Keuze]) -> Page:
    """Places beside each other: a role's with its emblem and names, any other as a card."""
    places = box.row(max(1, len(keuzes)), 30)
    return join(
        _plek(ctx, place, keuze, str(n)) if keuze.rol else card(ctx.stage, place, _card(keuze, n))
        for n, (place, keuze) in enumerate(zip(places, keuzes, strict=False), start=1)
    )


def _high(keuzes: Sequence[Keuze]) -> float:
    return TALL if any(keuze.sub for keuze in keuzes) else LOW


def _card(keuze: Keuze, n: int) -> Card:
    key = keuze.toets or str(n)
    return Card(
        name=f"keuze {keuze.id}",
        title=keuze.label,
        text="" if keuze.rol else keuze.sub,
        owner=keuze.sub if keuze.rol else "",
        tint=parts.TINT[keuze.rol] if keuze.rol else "",
        emblem=emblem_svg(parts.EMBLEM[keuze.rol]) if keuze.rol else "",
        number="" if keuze.rol else key.upper(),
        key=key,
        wish=Oefen(Kies(keuze.id)),
        selected=keuze.gekozen,
        dashed=keuze.eigen,
        enabled=keuze.kan,
        title_size=40,
        text_size=34,
    )


def _plek(ctx: Context, box: Box, keuze: Keuze, key: str) -> Page:
    """The place of a role: a dashed edge, the emblem, the word, its key, and who points at it."""
    if keuze.rol is None:
        return Page()
    stage, rol = ctx.stage, keuze.rol
    tint = stage.theme.tint(parts.TINT[rol])
    edge = stage.theme.ink if keuze.gekozen else tint.text
    head, room = box.inset(36, 22).split_y(76.0, 1, gap=12)
    cap = key_cap_size(stage.normal, key)[0]
    label = keuze.label or ctx.t(WOORDEN[rol])
    style = TextStyle("bold", LABEL.size, parts.TINT[rol], valign="middle", min_size=22)
    words = head.trim(left=head.h + 20, right=cap + 12)
    back = Panel(box, stage.theme.paper, shadow=False)
    pieces: list[Piece] = [back, Dashed(box, edge, width=7 if keuze.gekozen else 5)]
    pieces += [
        parts.emblem(head.left(head.h), rol),
        write(stage, words, label, style),
    ]
    if keuze.kan:
        pieces.append(key_cap(stage, head.right_part(cap), keuze.toets or key))
    if keuze.sub:
        pieces += flow(stage, room, [Para(keuze.sub, SUB)])
    pieces += _namen(stage, room, keuze.namen, rol)
    target = Target(
        f"keuze {keuze.id}", box, Oefen(Kies(keuze.id)), (keuze.toets or key,), label, keuze.kan, 22
    )
    return Page((Group(f"keuze {keuze.id}", box, tuple(pieces), moves=False),), (target,))


def _namen(stage: Stage, box: Box, namen: Sequence[Naam], rol: Rol) -> list[Piece]:
    """Names as pills, row after row, smaller when there are many; a step back takes one back.

    They are part of the place, which can be chosen wherever it is hit.
    """
    for high in (PILL, PILL * 0.8):
        places = _pills(stage.normal, box, namen, high)
        if not places or places[-1].bottom <= box.bottom + 1:
            return [
                piece
                for place, naam in zip(places, namen, strict=True)
                for piece in _pill(stage, place, naam.naam, rol)
            ]
    columns = -(-len(namen) // 2)
    cells = list(box.grid(columns, 2, PILL_GAP))
    short = [_kort(naam.naam, LETTERS // columns) for naam in namen]
    return [
        p for cell, naam in zip(cells, short, strict=False) for p in _pill(stage, cell, naam, rol)
    ]


def _kort(naam: str, most: int) -> str:
    """A name by its first word, or by its first letters."""
    woord = naam if len(naam) <= most else naam.split(maxsplit=1)[0]
    return woord if len(woord) <= most else f"{woord[: most - 1]}…"


def _pills(stage: Stage, box: Box, namen: Sequence[Naam], high: float) -> list[Box]:
    """A place per name, as wide as the name asks, on as many rows as that takes."""
    style, x, y, places = NAME.at(NAME.size * high / PILL), box.x, box.y, []
    for naam in namen:
        wide = min(box.w, lay_text(stage, naam.naam, style, None).width * 1.3 + high * 0.8)
        if x + wide > box.right + 1 and x > box.x:
            x, y = box.x, y + high + PILL_GAP * high / PILL
        places.append(Box(x, y, wide, high))
        x += wide + PILL_GAP
    return places


def _pill(stage: Stage, box: Box, naam: str, rol: Rol) -> tuple[Piece, ...]:
    tint = stage.theme.tint(parts.TINT[rol])
    on = "white" if tint.on == stage.theme.white else "ink"
    style = TextStyle("body", NAME.size, on, "center", "middle", 16)
    words = write(stage, box.inset(min(20.0, box.w * 0.08), 2), naam, style)
    return Panel(box, tint.fill, box.h / 2, shadow=False), words
