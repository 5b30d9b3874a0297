"""What each session left in a profiel, one session at a time, and how to take one out."""

from __future__ import annotations

from typing import Any

from game.domain.profiel import Profiel, Sessiedeel, vergeet_sessie
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Pop, Push, Screen, Zet
from game.screens.beheerwensen import BewaarProfiel
from game.screens.heading import overlay_header
from game.texts.datum import datum
from game.texts.profielblad import (
    BIJ_DE_SESSIE,
    ERIN,
    GEEN_TERUG,
    HAAL_ERUIT,
    IS_ERUIT,
    sessie_stukken,
)
from game.ui.flow import Para, flow, flow_scale
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

DAY = TextStyle("title", 58)
KOP = TextStyle("body", 34, "muted")
WORDS = TextStyle("body", 42)
LARGE = 1.3
"""So much larger where the words leave room."""
LEEG = TextStyle("body", 46)


class ProfielSessiesScreen(Screen):
    """The last session first: its sentence, what came of it, and what was chosen and seen."""

    name = "profiel_sessies"

    profiel: Profiel
    """Whose sessions they are."""

    def __init__(self, **options: Any) -> None:
        self.blad = 0
        """How many sessions ago; 0 is the last one."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View | None) -> Page:  # noqa: ARG002 - one person's own
        """One session on paper, or that there are none yet."""
        stage = ctx.stage
        content, buttons = parts.content_box(stage).split_y(1, 75, gap=30)
        deel, aantal = self._deel, len(self.profiel.sessies)
        muted = ctx.t("{n} van {totaal}", n=self._blad + 1, totaal=aantal) if aantal > 1 else ""
        words = content.inset(64, 44)
        paras = self._paras(ctx, deel, LARGE) if deel else _nothing(ctx)
        if deel and flow_scale(stage, words, paras) < 1:
            paras = self._paras(ctx, deel, 1.0)
        texts = flow(stage, words, paras, "middle")
        return join(
            [
                parts.sky(ctx),
                overlay_header(ctx, ctx.t("Sessies en zinnen"), muted),
                Page((Panel(content, stage.theme.paper), *texts)),
                button_row(stage, buttons, self._buttons(ctx, deel)),
            ]
        )

    @property
    def _blad(self) -> int:
        return min(self.blad, max(0, len(self.profiel.sessies) - 1))

    @property
    def _deel(self) -> Sessiedeel | None:
        return self.profiel.sessies[-1 - self._blad] if self.profiel.sessies else None

    def _paras(self, ctx: Context, deel: Sessiedeel, size: float) -> list[Para]:
        day, kop, words = (style.at(style.size * size) for style in (DAY, KOP, WORDS))
        paras = [Para(datum(ctx.t, deel.datum), day)]
        for wat, woorden in sessie_stukken(ctx.t, self.profiel, deel):
            paras += [Para(wat, kop, 26), Para(woorden, words, 2)]
        if len(paras) == 1:
            paras.append(Para(ctx.t("Van deze sessie staat hier alleen de dag."), words, 26))
        return paras

    def _buttons(self, ctx: Context, deel: Sessiedeel | None) -> list[Button]:
        t, aantal = ctx.t, len(self.profiel.sessies)
        specs = [Button(t("Klaar"), Pop(), "enter", primary=True, name="klaar")]
        if self._blad + 1 < aantal:
            specs.append(Button(t("Eerder"), Zet("blad", self._blad + 1), "e", name="eerder"))
        if self._blad:
            specs.append(Button(t("Later"), Zet("blad", self._blad - 1), "l", name="later"))
        if deel:
            specs.append(Button(t(HAAL_ERUIT), self._vergeet(ctx, deel), "x", name="vergeet"))
        return specs

    def _vergeet(self, ctx: Context, deel: Sessiedeel) -> Push:
        """For good, so it is asked once; the session itself stays with the table."""
        t, over = ctx.t, vergeet_sessie(self.profiel, deel.sessie)
        return Push(
            "bevestig",
            {
                "vraag": t("Deze sessie uit je profiel halen?"),
                "uitleg": f"{t(BIJ_DE_SESSIE)} {t(GEEN_TERUG)} {t(ERIN)}",
                "ja": t("Ja, haal eruit"),
                "wens": BewaarProfiel(over, IS_ERUIT),
                "onherroepelijk": True,
            },
        )


def _nothing(ctx: Context) -> list[Para]:
    return [Para(ctx.t("Hier staat nog niets."), LEEG)]
