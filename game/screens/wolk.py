"""The dots of *wat als*: every mix of three cards at its place in the triangle."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from attrs import frozen

from game.domain.dilemma import Band, Dilemma
from game.domain.score import Kassabon, Mengsel, Mix, mengsels, mix_van
from game.domain.tonen import toon_waarde
from game.domain.views import View
from game.screens.base import Context, Many, Zet
from game.screens.driehoek import Driehoek
from game.ui.boxes import Box
from game.ui.marks import Dot
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.shapes import Point
from game.ui.text import TextStyle, lay_text
from game.ui.theme import Theme

RADIUS: Mapping[Band, float] = {
    Band.STAAT_STEVIG: 46,
    Band.HOUDT_STAND: 37,
    Band.WANKELT: 29,
    Band.LOOPT_VAST: 21,
}
"""How large a dot is for each band, in units."""
EVEN = 32
"""The size of every dot where bands are not shown."""
ROOM = 48
"""Half the square in which a dot can be hit; dots of neighbouring mixes stay apart."""
INSIDE = TextStyle("bold", 28, "ink", "center", "middle", 14)
OWN = TextStyle("bold", 28, "white", "center", "middle", 14)


@lru_cache(maxsize=8)
def mengsels_van(dilemma: Dilemma) -> Mapping[Mix, Mengsel]:
    """The seven mixes of a dilemma, worked out once."""
    return mengsels(dilemma)


def own_bon(view: View) -> Kassabon | None:
    """The receipt of the group's last plan."""
    return view.ronde.laatste_bon


def plans_of(view: View, mix: Mix) -> tuple[Kassabon, ...]:
    """Every plan of a mix, and the group's own when it is none of the twenty."""
    known = mengsels_van(view.dilemma).get(mix)
    bonnen = known.bonnen if known else ()
    own = own_bon(view)
    if own is None or mix_of(view, own) != mix or own.plan in {bon.plan for bon in bonnen}:
        return bonnen
    return (own, *bonnen)


def mix_of(view: View, bon: Kassabon) -> Mix:
    """The mix of the plan on a receipt."""
    return mix_van([view.kaart(code) for code in bon.plan])


def radius(view: View, band: Band) -> float:
    """How large a dot of that band is at this table."""
    return RADIUS[band] if view.toon_bon else EVEN


def spot(theme: Theme, at: Point, size: float, key: str = "") -> Dot:
    """A dot with an edge that can be told from paper."""
    box = Box(at[0] - size, at[1] - size, 2 * size, 2 * size)
    return Dot(box, theme.dot, theme.muted, 3, key)


@frozen
class Wolk:
    """The triangle with its dots; `mix` is the one chosen."""

    mix: Mix | None
    getallen: bool

    def page(self, ctx: Context, view: View, box: Box) -> Page:
        """The triangle, a dot per mix with the group's own first to be reached, and that on top."""
        driehoek = Driehoek(box)
        mixes = mengsels_van(view.dilemma)
        own = own_bon(view)
        mine = None if own is None else mix_of(view, own)
        dots = [
            self._dot(ctx, view, driehoek, mix, self.getallen and mix != mine)
            for mix in dict.fromkeys((*((mine,) if mine else ()), *mixes))
        ]
        ours = Page() if own is None else _own(ctx, view, driehoek, own, mine == self.mix)
        return join([driehoek.page(ctx), *dots, ours])

    def _dot(
        self, ctx: Context, view: View, driehoek: Driehoek, mix: Mix, number: bool
    ) -> Page:  # fmt: skip
        """One mix; its mean waarde stands on it unless the group's own dot lies on top."""
        x, y = driehoek.place(mix)
        theme = ctx.stage.theme
        mengsel = mengsels_van(view.dilemma).get(mix)
        pieces: list[Piece] = []
        if mix == self.mix:
            pieces.append(Dot.at(x, y, ROOM + 6, theme.paper))
            pieces.append(_ring(ctx, x, y))
        if mengsel is not None:
            dot = spot(theme, (x, y), radius(view, mengsel.band), f"dot:{_name(mix)}")
            pieces.append(dot)
            if number:
                label = toon_waarde(mengsel.waarde)
                pieces.append(write(ctx.stage, dot.box.inset(2), label, INSIDE))
        wish = Many((Zet("mix", mix), Zet("plan", None), Zet("gekozen", "")))
        square = Box(x - ROOM, y - ROOM, 2 * ROOM, 2 * ROOM)
        target = Target(f"mix:{_name(mix)}", square, wish, label=_name(mix), radius=ROOM)
        return Page((Group(f"mix:{_name(mix)}", square, tuple(pieces), moves=False),), (target,))


def _own(ctx: Context, view: View, driehoek: Driehoek, own: Kassabon, ringed: bool) -> Page:
    """The group's own plan: a dark dot, the word inside it or in a tag clear of it."""
    x, y = driehoek.place(mix_of(view, own))
    size = radius(view, own.band)
    dot = Dot.at(x, y, size, ctx.stage.theme.ink, "dot:jullie")
    word = ctx.t("jullie")
    wide = lay_text(ctx.stage, word, OWN, None).width
    if wide <= 2 * size - 10:
        return Page((dot, write(ctx.stage, dot.box.inset(4), word, OWN)))
    high = 40 * ctx.stage.text_factor
    # On the lower side the tag stands above its dot, so that it stays within the card.
    away = ROOM + 14 if ringed else size + 6
    top = y + away if y < driehoek.box.centre[1] else y - away - high
    tag = Box(x - wide / 2 - 14, top, wide + 28, high)
    panel = Panel(tag, ctx.stage.theme.ink, tag.h / 2, shadow=False)
    return Page((dot, panel, write(ctx.stage, tag, word, OWN)))


def _ring(ctx: Context, x: float, y: float) -> Dot:
    """What marks the chosen mix: paper within a thin line of ink."""
    theme = ctx.stage.theme
    side = 2 * ROOM
    return Dot(Box(x - ROOM, y - ROOM, side, side), theme.paper, theme.ink, 5)


def _name(mix: Mix) -> str:
    return "".join(str(count) for count in mix)
