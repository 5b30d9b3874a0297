"""The menu of the start screen: settings, how it works, forgetting, and leaving."""

from __future__ import annotations

from game.domain.views import View
from game.screens import frame, parts
from game.screens.base import Context, Pop, Push, Quit, Screen
from game.screens.entries import Entry, column_height, entries
from game.ui.boxes import Box
from game.ui.page import Page, join


class MenuScreen(Screen):
    """Settings, how it works, forgetting sessions, what was left out, and leaving."""

    name = "menu"

    def page(self, ctx: Context, view: View | None) -> Page:
        """A column of entries above the city."""
        t, stage = ctx.t, ctx.stage
        specs = [
            Entry("instellingen", t("Instellingen"), Push("instellingen"), "i", "gear"),
            Entry("uitleg", t("Zo werkt het"), Push("uitleg"), "z", "question"),
        ]
        forget = Push("bewaard", {"wissen": True})
        specs.append(Entry("vergeten", t("Sessies vergeten"), forget, "v", "cross"))
        if ctx.dek.weggelaten:
            label, wish = t("Wat niet meedoet"), Push("weggelaten")
            specs.append(Entry("weggelaten", label, wish, "w", "paper"))
        specs.append(Entry("stoppen", t("Het spel sluiten"), Quit(), "x", "door"))
        specs.append(Entry("terug", t("Terug"), Pop(), "esc", "arrow_left", False, ("enter",)))
        room = frame.content(stage)
        height = column_height(len(specs))
        above = stage.height - parts.CITY_HEIGHT - room.y
        column = Box(parts.MARGIN, room.y, min(860.0, room.w), min(height, above))
        return join(
            [
                parts.skyline(ctx, parts.built(view), alpha=1),
                frame.title(ctx, t("Menu")),
                entries(stage, column, specs),
            ]
        )
