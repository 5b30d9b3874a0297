"""The proposals as cards: whose they are, what they say, and a card that fits in a low box."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from game.domain.dilemma import EigenAanpak, Gelegd
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.texts.bon import kaart_titel
from game.texts.woorden import KOSTTE, WOORDEN
from game.ui.boxes import Box
from game.ui.cards import Card, cards
from game.ui.emblems import emblem_svg
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Picture, Piece
from game.ui.stage import Stage
from game.ui.text import TextStyle
from game.ui.widgets import corner_cap

MOST_LETTERS = 44
"""Names that take more than this together are shortened to their first word."""
SHORT = 80
"""So many letters of an eigen aanpak stand on a small card; all of them on the large one."""
ONE_ROW = 4
LOW = 270.0
"""Cards lower than this have their emblem beside the words."""


def voorstellen(view: View) -> tuple[str, ...]:
    """The cards proposed, each once, in the order of the seats."""
    gedaan = (view.ronde.voorstellen or {}).values()
    return tuple(dict.fromkeys(voorstel.kaart for voorstel in gedaan))


def eigenaars(ctx: Context, view: View, code: str) -> str:
    """Who proposes a card, in one phrase that fits on it; the lege stoel when nobody does."""
    stoelen = view.ronde.indieners(code)
    if not stoelen:
        return ctx.t("Lege stoel")
    namen = [ctx.t.naam(speler) for stoel in stoelen for speler in view.spelers_op(stoel)]
    heel = ctx.t.rij(namen)
    if len(namen) == 1 or len(heel) <= MOST_LETTERS:
        return heel
    kort = ctx.t.rij([naam.split()[0] for naam in namen])
    if len(kort) <= MOST_LETTERS:
        return kort
    return ctx.t("{naam} en nog {aantal}", naam=namen[0], aantal=len(namen) - 1)


def kaart_tekst(ctx: Context, kaart: Gelegd, *, heel: bool = False) -> str:
    """What a card does: in short, or with `heel` all of it."""
    if not isinstance(kaart, EigenAanpak):
        return kaart.tekst if heel else kaart.kort
    plus, kost = ctx.t(WOORDEN[kaart.plus]), ctx.t(KOSTTE[kaart.min])
    doet = ctx.t("Brengt {uitkomst}, kost {prijs}.", uitkomst=plus, prijs=kost)
    if not kaart.tekst:
        return doet
    return f"{kaart.tekst} {doet}" if heel else verkort(kaart.tekst)


def verkort(tekst: str) -> str:
    """The first words of a text that is too long for a small card."""
    if len(tekst) <= SHORT:
        return tekst
    return tekst[: SHORT - 1].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"


def kaart_spec(ctx: Context, view: View, code: str, *, heel: bool = False) -> Card:
    """A card of this round as it is drawn everywhere: emblem, owner, title and words."""
    kaart = view.kaart(code)
    return Card(
        f"kaart:{code}",
        kaart_titel(ctx.t, kaart),
        kaart_tekst(ctx, kaart, heel=heel),
        tint=parts.TINT[kaart.rol],
        emblem=emblem_svg(parts.EMBLEM[kaart.rol]),
        owner=eigenaars(ctx, view, code),
    )


def rooster(box: Box, aantal: int, gap: float = 28) -> tuple[Box, ...]:
    """Equal places for so many cards: one row of at most four, else two rows."""
    if not aantal:
        return ()
    rows = 1 if aantal <= ONE_ROW else 2
    return box.grid(-(-aantal // rows), rows, gap)[:aantal]


def kaarten(ctx: Context, boxes: Sequence[Box], specs: Sequence[Card]) -> Page:
    """Cards that belong together, high or low as their boxes ask, at one scale."""
    if all(box.h >= LOW for box in boxes):
        return cards(ctx.stage, boxes, specs)
    pairs = list(zip(boxes, specs, strict=True))
    scale = min((_scale(ctx.stage, box, spec) for box, spec in pairs), default=1.0)
    return join(lage_kaart(ctx.stage, box, spec, scale) for box, spec in pairs)


def lage_kaart(stage: Stage, box: Box, spec: Card, scale: float | None = None) -> Page:
    """A low card: the emblem at the left, then title, words and owner below each other."""
    scale = _scale(stage, box, spec) if scale is None else scale
    theme, tint = stage.theme, stage.theme.tint(spec.tint)
    outline = theme.ink if spec.selected else None
    size = _sign(box)
    sign = Box(box.x + 22, box.y + 14 + (box.h - 14 - size) / 2, size, size)
    pieces: list[Piece] = [
        Panel(box, theme.paper, outline=outline, outline_width=7, band=tint.fill,
              shadow=spec.enabled),
        Picture(sign, spec.emblem),
        *flow(stage, _room(box, spec), _paras(spec), "middle", scale),
    ]  # fmt: skip
    if spec.key and spec.enabled:
        pieces.append(corner_cap(stage, box, spec.key))
    keys = (spec.key,) if spec.key else ()
    doel = Target(spec.name, box, spec.wish, keys, spec.title, spec.enabled, 22)
    group = Group(spec.name, box, tuple(pieces), settle=spec.settle)
    return Page((group,), (doel,) if spec.wish is not None else ())


def gedempt(spec: Card) -> Card:
    """The card as it is when it cannot be chosen: no wish, no key."""
    return evolve(spec, wish=None, key="", enabled=False)


def _scale(stage: Stage, box: Box, spec: Card) -> float:
    return flow_scale(stage, _room(box, spec), _paras(spec))


def _sign(box: Box) -> float:
    return min(72.0, (box.h - 14) * 0.5)


def _room(box: Box, spec: Card) -> Box:
    # The key cap stands in the corner, beside the last line.
    right = 76.0 if spec.key and spec.enabled else 22.0
    return box.trim(left=22 + _sign(box) + 20, top=22, right=right, bottom=10)


def _paras(spec: Card) -> list[Para]:
    # Without words of its own a card lies in a place: there the title may be larger.
    paras = [Para(spec.title, TextStyle("bold", 34 if spec.text else 40))]
    if spec.text:
        paras.append(Para(spec.text, TextStyle("body", 30), 2))
    if spec.owner:
        paras.append(Para(spec.owner, TextStyle("body", 28, "muted"), 4))
    return paras
