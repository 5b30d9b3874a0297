"""What the screens around the wending and the end share: the strip of city, dark cards, chips."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from game.domain.dilemma import EigenAanpak, Gelegd
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.voorstellen import SHORT, verkort
from game.texts.woorden import KOSTTE, WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, Target
from game.ui.pieces import Group, Panel, write
from game.ui.stage import Stage
from game.ui.text import TextStyle, lay_text

STRIP = 200
"""How much of the city shows below a page of a round on a wide screen."""
QUAY = 110
"""The same below a page that needs more room: doors and trees, no roofs."""


def city_top(stage: Stage, strip: float = STRIP) -> float:
    """Where the city begins: a strip on wide screens, the whole city on high ones."""
    return stage.height - parts.DEEP - _shown(stage, strip)


def city(ctx: Context, view: View, strip: float = STRIP) -> Page:
    """The sky and the city as it stands now, quiet, along the bottom."""
    return parts.skyline(ctx, parts.built(view), show=_shown(ctx.stage, strip), deep=parts.DEEP)


def _shown(stage: Stage, strip: float) -> float:
    return min(parts.CITY_HEIGHT, max(strip, stage.height - 1080))


def middle_box(stage: Stage, strip: float = STRIP) -> Box:
    """The part of the page between the header and the city; the buttons are below the city."""
    high = city_top(stage, strip) - 104 - 24
    return Box(parts.MARGIN, 104, stage.width - 2 * parts.MARGIN, high)


def chosen_edge(stage: Stage) -> float:
    """How thick the outline of what is chosen is; beside framed cards it must be thicker."""
    return 11 if stage.theme.framed else 6


def dark(stage: Stage, box: Box) -> Panel:
    """A card in ink, for what comes from outside."""
    return Panel(box, stage.theme.ink)


def card_title(ctx: Context, kaart: Gelegd, most: int = SHORT) -> str:
    """What a card is called; an eigen aanpak by its own first words when there are any."""
    if isinstance(kaart, EigenAanpak):
        return verkort(kaart.tekst, most) or ctx.t("Eigen aanpak")
    return kaart.titel


def card_text(ctx: Context, kaart: Gelegd) -> str:
    """What a card does, in a few words."""
    if not isinstance(kaart, EigenAanpak):
        return kaart.kort
    plus, kost = ctx.t(WOORDEN[kaart.plus]), ctx.t(KOSTTE[kaart.min])
    return ctx.t("Brengt {uitkomst}, kost {prijs}.", uitkomst=plus, prijs=kost)


def balanced(stage: Stage, box: Box, paras: Sequence[Para]) -> Box:
    """The box made narrower as long as no paragraph takes more lines or smaller letters."""
    scale = flow_scale(stage, box, paras)
    lines = _lines(stage, box, paras, scale)
    for share in (0.6, 0.7, 0.8, 0.9):
        narrow = box.left(box.w * share)
        if flow_scale(stage, narrow, paras) < scale:
            continue
        if _lines(stage, narrow, paras, scale) == lines:
            return narrow
    return box


def shared_size(
    stage: Stage, strings: Iterable[str], style: TextStyle, width: float, height: float
) -> float:
    """The largest size at which each of the strings fits by itself, so that all look alike."""
    sizes = [lay_text(stage, string, style, width, height).size for string in strings]
    return min(sizes, default=style.size) / stage.text_factor


def _lines(stage: Stage, box: Box, paras: Sequence[Para], scale: float) -> list[int]:
    return [len(text.block.lines) for text in flow(stage, box, paras, scale=scale)]


@frozen
class Chip:
    """A small square to tap, with a digit on it."""

    name: str
    label: str
    wish: object
    key: str = ""
    selected: bool = False
    size: float = 34


def chip(stage: Stage, box: Box, spec: Chip) -> Page:
    """White with a thin line; ink with white letters when it is the one chosen."""
    theme = stage.theme
    fill = theme.ink if spec.selected else theme.white
    edge = theme.ink if spec.selected else theme.line
    panel = Panel(box, fill, 14, shadow=False, outline=edge, outline_width=max(3.0, theme.edge))
    colour = "white" if spec.selected else "ink"
    style = TextStyle("bold", spec.size, colour, "center", "middle", 18)
    words = write(stage, box.inset(4, 2), spec.label, style)
    keys = (spec.key,) if spec.key else ()
    target = Target(spec.name, box, spec.wish, keys, spec.label, radius=14)
    return Page((Group(spec.name, box, (panel, words), moves=False),), (target,))
