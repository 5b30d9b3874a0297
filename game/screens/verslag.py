"""Het verslag: what goes in and what does not, who wants a page in it, and making it."""

from __future__ import annotations

from typing import Any

from game.domain.events import Speler
from game.domain.views import View
from game.screens import frame
from game.screens.base import Context, MaakVerslag, Many, Pop, Screen, Zet
from game.screens.toetsen import player_keys
from game.texts.verslag import ERIN, NIET
from game.texts.vertaler import N_, Vertaler
from game.ui.boxes import Box
from game.ui.emblems import sign_svg
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Picture, Piece, write
from game.ui.stage import Stage
from game.ui.text import TextStyle
from game.ui.widgets import Button, key_cap, key_cap_size

HEAD = TextStyle("bold", 38)
WORDS = TextStyle("body", 36)
WHERE = TextStyle("body", 30, "muted", valign="middle", min_size=16)
ASK = TextStyle("bold", 38, valign="middle", min_size=22)
WITH = TextStyle("body", 34, "muted", valign="middle", min_size=20)
NAME = TextStyle("bold", 36, valign="middle", min_size=16)
ROW, GAP, MARK = 104.0, 18.0, 46.0


class VerslagScreen(Screen):
    """Making the report; nobody's own page is in it unless that player says so here."""

    name = "verslag"

    def __init__(self, **options: Any) -> None:
        self.akkoord: frozenset[int] = frozenset()
        """The players who want their own page in it."""
        self.gemaakt = False
        """Whether it has been made since this screen came up."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """What goes in above, the players below, and one button that makes it."""
        t, stage = ctx.t, ctx.stage
        about, ask, players = frame.content(stage).split_y(0.52, 60, 0.48, gap=20)
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, t("Het verslag")),
                self._about(ctx, about),
                self._ask(ctx, ask),
                self._players(ctx, view, players),
                frame.buttons(ctx, self._buttons(t)),
            ]
        )

    def _about(self, ctx: Context, box: Box) -> Page:
        """What goes in, what does not, and where the file is."""
        t, stage = ctx.t, ctx.stage
        words, where = box.inset(50, 22).split_y(1, 50 if ctx.verslag else 0, gap=10)
        left, right = words.row(2, 60)
        erin = [Para(t("Dit staat erin"), HEAD), Para(t(ERIN), WORDS, 6)]
        niet = [Para(t("Dit staat er niet in"), HEAD), Para(t(NIET), WORDS, 6)]
        scale = min(flow_scale(stage, left, erin), flow_scale(stage, right, niet))
        pieces: list[Piece] = [
            Panel(box, stage.theme.paper),
            *flow(stage, left, erin, scale=scale),
            *flow(stage, right, niet, scale=scale),
        ]
        if ctx.verslag:
            said = N_("Het staat in {pad}") if self.gemaakt else N_("Het komt in {pad}")
            pieces.append(write(stage, where, t(said, pad=ctx.verslag), WHERE))
        return Page(tuple(pieces))

    def _ask(self, ctx: Context, box: Box) -> Page:
        words, aside = box.split_x(0.5, 0.5, gap=20)
        ask = ctx.t("Wie wil een eigen bladzij erbij?")
        what = ctx.t("Iedereen kiest voor zichzelf.")
        return Page((write(ctx.stage, words, ask, ASK), write(ctx.stage, aside, what, WITH)))

    def _players(self, ctx: Context, view: View, box: Box) -> Page:
        spelers = view.sessie.aanwezig
        rows = max(1, -(-len(spelers) // 2))
        room = box.top(min(box.h, rows * (ROW + GAP) - GAP))
        places = room.grid(2, rows, GAP)
        keys = player_keys(spelers)
        return join(
            self._player(ctx.stage, place, key, speler, ctx.t.naam(speler))
            for place, key, speler in zip(places, keys, spelers, strict=False)
        )

    def _player(self, stage: Stage, box: Box, key: str, speler: Speler, naam: str) -> Page:
        """A name with a box to tick."""
        theme, on, name = stage.theme, speler.nummer in self.akkoord, f"erbij:{speler.nummer}"
        edge = max(3.0, theme.edge)
        inner = box.inset(24, 6)
        cap = inner.right_part(key_cap_size(stage, key)[0])
        # Measured at normal text, so that larger letters of the key take nothing from the name.
        words = inner.trim(left=MARK + 20, right=key_cap_size(stage.normal, key)[0] + 20)
        square = inner.left(MARK).centered(MARK, MARK)
        pieces: list[Piece] = [
            Panel(box, theme.paper, 18, outline=theme.ink if on else theme.line,
                  outline_width=edge + 2 if on else edge),
            Panel(square, theme.white, 8, shadow=False, outline=theme.ink, outline_width=edge),
            write(stage, words, naam, NAME),
            key_cap(stage, cap, key),
        ]  # fmt: skip
        if on:
            pieces.append(Picture(square.inset(4, 4), sign_svg("check")))
        wish = Zet("akkoord", self.akkoord ^ {speler.nummer})
        target = Target(name, box, wish, (key,), naam, radius=18)
        return Page((Group(name, box, tuple(pieces), moves=False),), (target,))

    def _buttons(self, t: Vertaler) -> list[Button]:
        label = t("Maak het opnieuw") if self.gemaakt else t("Maak het verslag")
        wish = Many((MaakVerslag(self.akkoord), Zet("gemaakt", True)))
        return [
            Button(label, wish, "enter", primary=True, name="maak"),
            Button(t("Terug"), Pop(), "esc", name="terug"),
        ]
