"""Beside the triangle of *wat als*: the plans of the chosen mix, each with its three cards."""

from __future__ import annotations

import math

from game.domain.dilemma import Rol
from game.domain.kassabon import Kassabon
from game.domain.score import Mix
from game.domain.tonen import toon_waarde
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Many, Zet
from game.screens.wolk import mengsels_van, own_bon, plans_of
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle, lay_text
from game.ui.widgets import key_cap

HEAD = TextStyle("title", 50, valign="middle", min_size=28)
MEAN = TextStyle("body", 34, "muted", valign="middle", min_size=22)
CARD = TextStyle("body", 36, valign="middle", min_size=15)
OURS = TextStyle("bold", 28, "white", "center", "middle", 14)
DIGITS = "123456789"
FEW = 4
"""So many plans stand below each other; more go in two columns."""
HIGHEST = 230.0
ASIDE = 48.0
"""The room at the right of a plan for its key."""
WORDS = 22
"""So many letters of an eigen aanpak stand in the list."""


def plan_list(ctx: Context, view: View, box: Box, mix: Mix, numbers: bool) -> Page:
    """The plans of a mix to choose from; the group's own is named."""
    head, mean, rest = box.split_y(64, 46, 1, gap=8)
    bonnen = plans_of(view, mix)
    columns = 1 if len(bonnen) <= FEW else 2
    rows = math.ceil(len(bonnen) / columns)
    high = min(rest.h, HIGHEST * ctx.stage.text_factor * rows)
    places = rest.top(high).grid(columns, max(1, rows), gap=10)
    titles = [_title(ctx, view, code) for bon in bonnen for code in bon.plan]
    line = (places[0].h - 12) / 3
    wide = places[0].w - 28 - ASIDE - min(line, 52.0) - 14
    size = vlak.shared_size(ctx.stage, titles, CARD, wide, line)
    plans = [
        _plan(ctx, view, place, bon, (DIGITS[at] if at < len(DIGITS) else "", size))
        for at, (place, bon) in enumerate(zip(places, bonnen, strict=False))
    ]
    return join([_mix_head(ctx, head, mix), _mean(ctx, view, mean, (mix, numbers)), *plans])


def choose(bon: Kassabon) -> Many:
    """The wish of a plan: show what it would do."""
    return Many((Zet("plan", bon.plan), Zet("gekozen", "")))


def _title(ctx: Context, view: View, code: str) -> str:
    return vlak.card_title(ctx, view.kaart(code), WORDS)


def _plan(ctx: Context, view: View, box: Box, bon: Kassabon, what: tuple[str, float]) -> Page:
    """Three cards below each other by emblem and title, and the key at the right."""
    (key, size), stage, own = what, ctx.stage, own_bon(view)
    ours = own is not None and own.plan == bon.plan
    theme, name = stage.theme, f"plan:{'.'.join(bon.plan)}"
    edge, width = (theme.ink, 5.0) if ours else (theme.line, 3.0)
    pieces: list[Piece] = [
        Panel(box, theme.white, 14, shadow=False, outline=edge, outline_width=width)
    ]
    inner = box.inset(14, 6)
    for line, code in zip(inner.trim(right=ASIDE).column(3), bon.plan, strict=True):
        emblem, words = line.split_x(min(line.h, 52.0), 1, gap=14)
        pieces += [
            parts.emblem(emblem.inset(2), view.kaart(code).rol),
            write(stage, words, _title(ctx, view, code), CARD.at(size)),
        ]
    if key:
        pieces.append(key_cap(stage, inner.right_part(ASIDE - 4).top(44), key))
    if ours:
        pieces += _tag(ctx, inner)
    label = ", ".join(_title(ctx, view, code) for code in bon.plan)
    target = Target(name, box, choose(bon), (key,) if key else (), label, radius=14)
    return Page((Group(name, box, tuple(pieces), moves=False),), (target,))


def _tag(ctx: Context, box: Box) -> list[Piece]:
    """The word for the group's own plan, in the lower right corner."""
    word = ctx.t("jullie")
    wide = lay_text(ctx.stage, word, OURS, None).width + 28
    high = 40 * ctx.stage.text_factor
    place = Box(box.right - wide + 6, box.bottom - high + 2, wide, high)
    panel = Panel(place, ctx.stage.theme.ink, high / 2, shadow=False)
    return [panel, write(ctx.stage, place, word, OURS)]


def _mix_head(ctx: Context, box: Box, mix: Mix) -> Page:
    """The word for a mix with one emblem per card."""
    side = min(60.0, box.h)
    wide = sum(mix) * (side + 12)
    words, emblems = box.split_x(1, wide, gap=16)
    roles = [rol for rol, count in zip(Rol, mix, strict=True) for _ in range(count)]
    signs = [
        parts.emblem(Box(emblems.x + at * (side + 12), box.y, side, box.h), rol)
        for at, rol in enumerate(roles)
    ]
    return Page((write(ctx.stage, words, ctx.t("Deze mix"), HEAD), *signs))


def _mean(ctx: Context, view: View, box: Box, what: tuple[Mix, bool]) -> Page:
    """How the plans of the mix stand on average, where bands are shown; else what to do."""
    (mix, numbers), t = what, ctx.t
    mengsel = mengsels_van(view.dilemma).get(mix)
    said = t("Kies een plan.")
    if view.toon_bon and mengsel is not None:
        band = t(WOORDEN[mengsel.band])
        said = t("Gemiddeld: {band}. Kies een plan.", band=band)
        if numbers:
            waarde = toon_waarde(mengsel.waarde)
            said = t("Gemiddeld {waarde} van de 100. Kies een plan.", waarde=waarde)
    return Page((write(ctx.stage, box, said, MEAN),))
