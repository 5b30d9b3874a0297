"""Typing in the plans: a table, then the numbers of its three cards.

The cards of the table at hand are shown while they are typed, to see what is wrong; those of the
other tables stay closed until the step does.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from game.domain import commands as c
from game.domain.klas import Klas, kaartcodes
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Many, Pop, Zet
from game.screens.klasblad import Klasblad
from game.screens.klasknop import Knop, knoppen, letter
from game.texts.les import kaartnummer, keuzewoord, rol_van_keuze, tafelnaam
from game.ui.boxes import Box
from game.ui.lines import Line
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.theme import Colour


class TafelplanScreen(Klasblad):
    """The tables at the left, the cards at the right."""

    name = "tafelplan"
    tafel: int = 1
    kaarten: tuple[str, ...] = ()
    """What was typed for this table so far."""
    getypt: Mapping[int, tuple[str, ...]] = MappingProxyType({})
    """What was typed here for each table."""

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """The tables, and the cards by number."""
        left, right = box.inset(44, 30).split_x(330, 1, gap=44)
        return self._tafels(ctx, view, left) + self._kaarten(ctx, view, right)

    def tafels(self, klas: Klas) -> Sequence[int]:
        """The tables that can be typed in."""
        return range(1, klas.opzet.tafels + 1)

    def _tafels(self, ctx: Context, view: View, box: Box) -> Page:
        """A chip for each table; a tick when its plan is in."""
        klas = view.klas
        nummers = self.tafels(klas)
        columns = 2 if len(nummers) <= 16 else 3
        rows = -(-len(nummers) // columns)
        high = min(110.0, (box.h - 12 * (rows - 1)) / rows)
        room = box.top(high * rows + 12 * (rows - 1))
        return join(
            self._tafel(ctx, view, place, nummer)
            for place, nummer in zip(room.grid(columns, rows, 12), nummers, strict=False)
        )

    def _tafel(self, ctx: Context, view: View, box: Box, nummer: int) -> Page:
        theme, now = ctx.stage.theme, nummer == self.tafel
        fill = theme.ink if now else theme.white
        style = letter(ctx, "bold", 44, "white" if now else "ink", "center")
        klaar = nummer in view.klas.bus(view.fase).tafels_bij
        panel = Panel(box, fill, radius=16, shadow=False, outline=None if now else theme.line)
        name = f"tafel {nummer}"
        wish = Many((Zet("tafel", nummer), Zet("kaarten", self.getypt.get(nummer, ()))))
        target = Target(name, box, wish, (), tafelnaam(ctx.t, nummer), radius=16)
        pieces: list[Piece] = [panel]
        number, tick = box.split_x(0.55, 0.45) if klaar else (box, box)
        pieces.append(write(ctx.stage, number.inset(6, 2), str(nummer), style))
        pieces += _vinkje(tick, theme.white if now else theme.ink) if klaar else []
        return Page((Group(name, box, tuple(pieces), moves=False),), (target,))

    def _kaarten(self, ctx: Context, view: View, box: Box) -> Page:
        """The six cards; a digit chooses one."""
        kop_, rest = box.split_y(96.0, 1, gap=16)
        codes = [code for code in kaartcodes(view.dilemma) if not code.endswith("0")]
        return join(
            [
                Page((write(ctx.stage, kop_, self.titel(ctx), letter(ctx, "title", 54)),)),
                *(
                    self._kaart(ctx, view, place, code)
                    for place, code in zip(rest.grid(2, 3, 20), codes, strict=True)
                ),
            ]
        )

    def titel(self, ctx: Context) -> str:
        """What is asked of this table."""
        tafel = tafelnaam(ctx.t, self.tafel)
        return ctx.t("{tafel}: {n} van 3 kaarten", tafel=tafel, n=len(self.kaarten))

    def gekozen(self, view: View) -> Collection[str]:  # noqa: ARG002 - for who has to look
        """The cards that are drawn as chosen."""
        return self.kaarten

    def mag(self, view: View, code: str) -> bool:  # noqa: ARG002 - for who has to look
        """Whether a card can be chosen now."""
        return code in self.kaarten or len(self.kaarten) < 3

    def wens(self, code: str) -> Any:
        """Lay the card, or take it back; what lies is kept at every card."""
        rest = tuple(kaart for kaart in self.kaarten if kaart != code)
        nieuw = rest if code in self.kaarten else (*rest, code)
        getypt = {**self.getypt, self.tafel: nieuw}
        lig = c.LegTafelplan(self.tafel, nieuw)
        return Many((lig, Zet("kaarten", nieuw), Zet("getypt", getypt)))

    def _kaart(self, ctx: Context, view: View, box: Box, code: str) -> Page:
        stage, theme = ctx.stage, ctx.stage.theme
        nummer, mag = kaartnummer(view.dilemma, code), self.mag(view, code)
        ligt = code in self.gekozen(view)
        edge, thick = (theme.ink, 7.0) if ligt else (theme.line, 3.0)
        ink = "ink" if mag else "muted"
        number, emblem, words = box.inset(22, 12).split_x(60, 76, 1, gap=16)
        rol, name = rol_van_keuze(code), f"kaart {code}"
        titel = keuzewoord(ctx.t, view.dilemma, code)
        pieces: list[Piece] = [
            Panel(box, theme.white, 18, shadow=False, outline=edge, outline_width=thick),
            write(stage, number, nummer, letter(ctx, "title", 56, ink, "center")),
            *([parts.emblem(emblem, rol)] if rol else []),
            write(stage, words, titel, letter(ctx, "bold", 40, ink)),
        ]
        target = Target(name, box, self.wens(code), (nummer,), titel, mag, 18)
        return Page((Group(name, box, tuple(pieces), moves=False),), (target,))

    def voet(self, ctx: Context, view: View, box: Box) -> Page:
        """On to the next table; from the last one back to the class."""
        t, nummers = ctx.t, self.tafels(view.klas)
        later = next((nr for nr in nummers if nr > self.tafel), None)
        label = t("Klaar") if later is None else t("Volgende tafel")
        verder = Many((Zet("tafel", later), Zet("kaarten", self.getypt.get(later or 0, ()))))
        stap: Any = Pop() if later is None else verder
        specs = [
            Knop(label, stap, "enter", "volgende", primary=True),
            Knop(t("Terug"), Pop(), "esc", "terug"),
        ]
        return knoppen(ctx, box, specs)


def _vinkje(box: Box, colour: Colour) -> list[Piece]:
    """A tick, drawn: no letter of the game's fonts has one."""
    x, y = box.centre
    low = x - 8, y + 16
    return [Line((x - 24, y), low, colour, 7), Line(low, (x + 22, y - 18), colour, 7)]
