"""One card of the waardering: who it is about, and three qualities to choose from."""

from __future__ import annotations

from attrs import frozen

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.keuzes import KWALITEITEN
from game.screens import parts, vlak
from game.screens.base import Context, Many, Zet
from game.texts.woorden import KWALITEITWOORDEN
from game.ui.boxes import Box
from game.ui.fields import Option, option
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle

NAME = TextStyle("bold", 42, valign="middle", min_size=16)
DIGIT = TextStyle("title", 52, align="right", valign="middle", min_size=28)
PER_CARD = 3


def words_for(rol: Rol, page: int, count: int = PER_CARD) -> tuple[str, ...]:
    """The qualities on that page: the held role's six first, then those of the others."""
    order = (rol, *(other for other in Rol if other is not rol))
    every = [word for each in order for word in KWALITEITEN[each]]
    start = count * page % len(every)
    return tuple(every[start : start + count])


@frozen
class Waarderingkaart:
    """Whom the card is about, what the keys are, and which words lie on it."""

    speler: int
    naam: str
    rol: Rol
    woorden: tuple[str, ...]
    keys: tuple[str, ...]
    """The digit of each quality, where it has one now."""
    key: str = ""
    """The digit that makes this card listen, when digits pick the person first."""
    selected: bool = False

    def page(self, ctx: Context, box: Box) -> Page:
        """The name with its emblem, and the words below it, three in a column."""
        stage = ctx.stage
        outline = stage.theme.ink if self.selected else None
        inner = box.inset(min(40.0, box.w * 0.07), min(34.0, box.h * 0.09))
        gap = min(18.0, box.h * 0.04)
        head, rest = inner.split_y(0.25, 0.75, gap=gap)
        columns = rest.row(len(self.woorden) // PER_CARD, gap=24)
        places = [place for column in columns for place in column.column(PER_CARD, gap)]
        panel = Panel(
            box, stage.theme.paper, outline=outline, outline_width=vlak.chosen_edge(stage)
        )
        group = Group(f"waardering:{self.speler}", box, (panel, *self._head(ctx, head)))
        return join([Page((group,), self._target(head)), *self._options(ctx, places)])

    def _head(self, ctx: Context, box: Box) -> list[Piece]:
        side = min(72.0, box.h)
        left, name = box.split_x(side, 1, gap=22)
        pieces: list[Piece] = [parts.emblem(left, self.rol)]
        if self.key:
            name, digit = name.split_x(1, 50)
            pieces.append(write(ctx.stage, digit, self.key, DIGIT))
        return [*pieces, write(ctx.stage, name, self.naam, NAME)]

    def _target(self, box: Box) -> tuple[Target, ...]:
        if not self.key:
            return ()
        wish = Zet("wie", self.speler)
        return (Target(f"kaart van {self.speler}", box, wish, (self.key,), self.naam),)

    def _options(self, ctx: Context, places: list[Box]) -> list[Page]:
        return [
            option(
                ctx.stage,
                place,
                Option(
                    f"{self.speler}:{word}",
                    ctx.t(KWALITEITWOORDEN[word]),
                    Many((c.Waardeer(self.speler, word), Zet("woorden", 0), Zet("wie", None))),
                    key,
                    size=36,
                ),
            )
            for place, word, key in zip(places, self.woorden, self.keys, strict=True)
        ]
