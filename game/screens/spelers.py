"""Coming and going, between two rounds."""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.events import Speler
from game.domain.keuzes import NAAM_LENGTE, SPELERS
from game.domain.views import View
from game.screens import frame, parts
from game.screens.base import Context, Many, Pop, Push, Screen, Zet
from game.screens.toetsen import player_keys
from game.ui.boxes import Box
from game.ui.cards import Card, strip_card
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

HEAD = TextStyle("bold", 34, valign="middle", min_size=18)
FIELD = "nieuwe speler"


class SpelersScreen(Screen):
    """Who sits at the table from the next round on."""

    name = "spelers"

    def typed(self, name: str, value: str) -> Any:
        """A name joins; who leaves the field empty has changed their mind."""
        joins = c.KomErbij(value) if value.strip() else None
        return joins if name == FIELD else super().typed(name, value)

    def page(self, ctx: Context, view: View) -> Page:
        """The players as cards, each of whom can leave, and a place for one more."""
        t, stage = ctx.t, ctx.stage
        full = len(view.sessie.aanwezig) + 1 not in SPELERS
        joining, leaving = frame.content(stage).split_y(60.0 if full else 174.0, 1, gap=36)
        page = join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, t("Iemand erbij of weg")),
                self._joining(ctx, view, joining),
                self._leaving(ctx, view, leaving),
                frame.also(frame.buttons(ctx, self._buttons(ctx, view)), "klaar", "esc"),
            ]
        )
        return frame.with_board(
            ctx, self, page, self._field(ctx, frame.board_field(stage)), t("Wie komt erbij?")
        )

    def _joining(self, ctx: Context, view: View, box: Box) -> Page:
        t, stage = ctx.t, ctx.stage
        full = len(view.sessie.aanwezig) + 1 not in SPELERS
        head = t("De tafel is vol: er passen acht spelers.") if full else t("Wie komt erbij?")
        words = Page((write(stage, box.top(56), head, HEAD),))
        if full or c.KomErbij not in view.toegestaan:
            return words
        place, aside = box.trim(top=66).top(96).split_x(0.6, 0.4, gap=30)
        made = frame.also(self._field(ctx, place), FIELD, "n")
        nameless = Button(t("Zonder naam erbij"), c.KomErbij(""), "e", name="zonder naam")
        return words + made + button_row(stage, aside.trim(top=10), [nameless])

    def _field(self, ctx: Context, box: Box) -> Page:
        hint = ctx.t("Een naam. Typen kan met N.")
        return parts.field(ctx, self, box, FIELD, "", hint, NAAM_LENGTE)

    def _leaving(self, ctx: Context, view: View, box: Box) -> Page:
        t, stage, present = ctx.t, ctx.stage, view.sessie.aanwezig
        head = Page((write(stage, box.top(56), t("Wie gaat weg? Kies een naam."), HEAD),))
        columns = 2
        rows = -(-len(present) // columns)
        room = box.trim(top=68)
        places = room.top(min(room.h, rows * 138.0)).grid(columns, rows, 18)
        made = (
            strip_card(stage, place, self._card(ctx, view, key, speler))
            for key, place, speler in zip(player_keys(present), places, present, strict=False)
        )
        return head + join(made)

    def _card(self, ctx: Context, view: View, key: str, speler: Speler) -> Card:
        return Card(
            name=f"speler {speler.nummer}",
            title=ctx.t.naam(speler),
            wish=self._ask(ctx, view, speler),
            key=key,
            enabled=c.GaWeg in view.toegestaan,
        )

    def _ask(self, ctx: Context, view: View, speler: Speler) -> Push:
        """Leaving is asked once more; with one player left the session is over."""
        t, naam = ctx.t, ctx.t.naam(speler)
        last = len(view.sessie.aanwezig) - 1 not in SPELERS
        meaning = (
            t("Dan blijft er één speler over. Het spel gaat naar het eindbeeld en blijft bewaard.")
            if last
            else t("De anderen spelen verder. Erbij komen kan later weer.")
        )
        gone = c.GaWeg(speler.nummer)
        return Push(
            "bevestig",
            {
                "vraag": t("Gaat {naam} weg?", naam=naam),
                "uitleg": meaning,
                "ja": t("Ja, tot ziens"),
                "wens": Many((Pop(), gone)) if last else gone,
            },
        )

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t = ctx.t
        if self.typing is not None:
            # Leaving the field, by whatever way, already lets the name join.
            return [Button(t("Kom erbij"), Zet("typing", None), "enter", primary=True)]
        specs = [Button(t("Klaar"), Pop(), "enter", primary=True, name="klaar")]
        if view.kan_ongedaan and c.MaakOngedaan in view.toegestaan:
            specs.append(Button(t("Ongedaan maken"), c.MaakOngedaan(), "z", name="ongedaan"))
        return specs
