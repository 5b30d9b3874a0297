"""One player's card at the end: name, the roles held, and the sentence to take along."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.events import Speler
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Zet
from game.texts.zinnen import als_dan_zin, wanneer_zin
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_height, flow_scale
from game.ui.page import Page, Target
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.stage import Stage
from game.ui.text import TextStyle, lay_text
from game.ui.widgets import corner_cap

NAME = TextStyle("bold", 36, valign="middle", min_size=16)
SAID = TextStyle("quote", 46)
QUIET = TextStyle("body", 34, "muted")
LARGE_NAME = TextStyle("bold", 50)
LARGE = TextStyle("quote", 84)
LARGE_WHEN = TextStyle("body", 46, "muted")
EMBLEM = 44
AIR = 26
CAP = 38
"""Room below the words for the key, at normal text."""
LONG = 130
"""A sentence of more signs than this is set smaller by itself."""
WHEN = TextStyle("body", 30, "muted", valign="middle", min_size=30)
"""The moment stands behind the name at its own size, or else below the words.

Smaller than that it could only be at normal text: at a larger one the name leaves it less room.
"""
SHORT, ROOMY = 60, 190
"""A longer one, or one on a card with less room, stands on the large card only."""
NARROW = 500
"""On a card narrower than this the sentence begins in smaller letters."""

HIGH = 360
"""On a card higher than this the sentence begins in larger letters."""


@frozen
class Eindkaart:
    """What stands on the card; without a sentence it stays quiet."""

    nummer: int
    naam: str
    rollen: tuple[Rol, ...]
    zin: str
    wanneer: str
    """The moment as it was typed."""
    wanneer_zin: str
    stil: str

    @classmethod
    def of(cls, ctx: Context, view: View, speler: Speler) -> Eindkaart:
        """The card of one player."""
        mee = view.sessie.als_dan.get(speler.nummer)
        return cls(
            speler.nummer,
            ctx.t.naam(speler),
            held_roles(view, speler.nummer),
            als_dan_zin(ctx.t, mee),
            "" if mee is None else mee.wanneer,
            wanneer_zin(ctx.t, mee),
            ctx.t("Zei het hardop, of hield het voor zich.")
            if speler.aanwezig
            else ctx.t("Ging eerder weg."),
        )

    def scale(self, stage: Stage, box: Box) -> float:
        """The scale that the sentence needs; a very long one leaves the others their size."""
        return 1.0 if len(self.zin) > LONG else self._own_scale(stage, box)

    def _own_scale(self, stage: Stage, box: Box) -> float:
        return flow_scale(stage, _room(box)[1], self._paras(stage, box))

    def page(self, ctx: Context, box: Box, scale: float) -> Page:
        """The card in its box, its sentence at the scale that all share, or smaller if it is long.

        A sentence that is too long for its card is shortened here; choosing the card, with the
        key that then stands on it, shows it whole.
        """
        stage = ctx.stage
        scale = min(scale, self._own_scale(stage, box))
        (name, *places), room = _named(box, self.rollen), _room(box)[1]
        emblems = [parts.emblem(place, rol) for place, rol in zip(places, self.rollen, strict=True)]
        said, key = self._paras(stage, box), str(self.nummer + 1) if self.nummer < 9 else ""
        cut = key and _too_long(stage, room, said, scale)
        if cut:
            # The key that shows the whole sentence stands below its first words.
            room = room.trim(bottom=CAP * stage.text_factor)
        said = self._shortened(stage, box, room, scale)
        words = flow(stage, room, said, "top", scale)
        pieces: list[Piece] = [
            Panel(box, stage.theme.paper),
            write(stage, name, self.naam, NAME),
            *self._behind(stage, box),
            *emblems,
            *words,
            *([corner_cap(stage, box, key)] if cut else []),
        ]
        group = Group(f"eind:{self.nummer}", box, tuple(pieces))
        if not self.zin:
            return Page((group,))
        wish, keys = Zet("groot", self.nummer), (key,) if key else ()
        return Page((group,), (Target(f"eind:{self.nummer}", box, wish, keys, self.naam),))

    def _behind(self, stage: Stage, box: Box) -> list[Piece]:
        """The moment behind the name, when it fits there on one line."""
        name = _named(box, self.rollen)[0]
        room = name.trim(left=write(stage, name, self.naam, NAME).block.width + AIR)
        if not self.wanneer or room.w <= 0:
            return []
        block = lay_text(stage, self.wanneer, WHEN, room.w, room.h)
        fits = block.fits and not block.broken and len(block.lines) == 1
        return [write(stage, room, self.wanneer, WHEN)] if fits else []

    def large(self, ctx: Context, box: Box) -> Page:
        """The card over the whole box, to be read aloud by its owner."""
        inner = box.inset(100, 80)
        side = 70.0
        emblems = [
            parts.emblem(Box(inner.x + at * (side + 18), inner.bottom - side, side, side), rol)
            for at, rol in enumerate(self.rollen)
        ]
        paras = [
            Para(self.naam, LARGE_NAME),
            Para(f"“{self.zin}”", LARGE if len(self.zin) <= LONG else LARGE.at(60), 24),
            *([Para(self.wanneer_zin, LARGE_WHEN, 24)] if self.wanneer_zin else []),
        ]
        words = flow(ctx.stage, inner.trim(bottom=side + 24), paras, "middle")
        panel = Panel(box, ctx.stage.theme.paper)
        return Page((Group(f"eind:{self.nummer}", box, (panel, *words, *emblems)),))

    def _paras(self, stage: Stage, box: Box, zin: str = "") -> list[Para]:
        size = 38 if box.w <= NARROW else 46 if box.h <= HIGH else 60
        said = SAID.at(size)
        if not self.zin:
            return [Para(self.stil, QUIET)]
        fits = 0 < len(self.wanneer) <= SHORT and _room(box)[1].h >= ROOMY
        when = [Para(self.wanneer, QUIET, 6)] if fits and not self._behind(stage, box) else []
        return [Para(f"“{zin or self.zin}”", said), *when]

    def _shortened(self, stage: Stage, box: Box, room: Box, scale: float) -> list[Para]:
        words = self.zin.split()
        paras = self._paras(stage, box)
        while len(words) > 1 and _too_long(stage, room, paras, scale):
            words = words[: -max(1, len(words) // 12)]
            paras = self._paras(stage, box, " ".join(words).rstrip(".,") + " …")
        return paras


def _named(box: Box, rollen: Sequence[Rol]) -> list[Box]:
    """The places of the name and of each emblem behind it."""
    head = _room(box)[0]
    side = min(EMBLEM, head.h)
    name, roles = head.split_x(1, max(2.0, len(rollen) * (side + 12) - 12), gap=12)
    signs = [Box(roles.x + at * (side + 12), roles.y, side, head.h) for at in range(len(rollen))]
    return [name, *signs]


def _too_long(stage: Stage, room: Box, paras: list[Para], scale: float) -> bool:
    """Whether the paragraphs do not fit at that scale."""
    scaled = [Para(p.string, p.style.at(p.style.size * scale)) for p in paras]
    return flow_height(stage, room.w, scaled) > room.h


def held_roles(view: View, speler: int) -> tuple[Rol, ...]:
    """The roles that a player held, round by round; alone all three of them."""
    return tuple(rol for ronde in view.sessie.rondes for rol in ronde.rollen_van(speler))


def _room(box: Box) -> tuple[Box, Box]:
    """The strip with the name, and what is left for the sentence."""
    inner = box.inset(min(40.0, box.w * 0.06), min(24.0, box.h * 0.1))
    head, rest = inner.split_y(min(56.0, inner.h * 0.3), 1, gap=10)
    return head, rest
