"""Waardoor? and Waar lijkt dit op?: a question of the bank for the whole table.

In silence first, where the method asks for it (spel.md, principle 5: the loudest voice must not
decide), then in turn. Everything that helps is one key away, and nothing of it is needed.
"""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.keuzes import Terugkijkvorm
from game.domain.moment import Moment
from game.domain.verloop import bankvraag
from game.domain.views import View
from game.screens import vlak
from game.screens.base import Context, Many, Push, Zet
from game.screens.momentvlak import momentvlakken
from game.screens.praten import QUESTION, TURN, PraatScreen
from game.screens.volgorde import HIGH, strook
from game.texts.terugkijken import OM_DE_BEURT, STIL, stap_vraag, vraag_van
from game.texts.vertaler import N_
from game.texts.vragenbank import DOORVRAGEN
from game.ui.boxes import Box
from game.ui.flow import Para
from game.ui.page import Page
from game.ui.text import TextStyle
from game.ui.widgets import Button

TITLE = TextStyle("title", 56, "muted")
FURTHER = TextStyle("quote", 48)
BESIDE = 84.0
GAP = 22.0


class PratenOverScreen(PraatScreen):
    """A W as the title, the question large, who begins, and a doorvraag for who wants one."""

    strip = vlak.QUAY
    verder = ""
    """What the way on is called."""

    def __init__(self, **options: Any) -> None:
        self.doorvraag = 0
        """Which doorvraag is shown, counted from 1; 0 is none."""
        super().__init__(**options)

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """The card, and below it the order of speaking."""
        card, order = box.split_y(1, HIGH, gap=GAP)
        return self.middle(ctx, view, card) + strook(ctx, view, order)

    def middle(self, ctx: Context, view: View, box: Box) -> Page:
        """What lies above the order of speaking."""
        return self.card(ctx, view, box)

    def size(self, _view: View) -> float:
        """How large the question is where there is room."""
        return QUESTION.size

    def how(self, ctx: Context) -> str:
        """How the table talks now."""
        return ctx.t(OM_DE_BEURT)

    def asked(self, ctx: Context, view: View) -> list[Para]:
        """The W, the question, how to talk about it, and the doorvraag."""
        t, title = ctx.t, stap_vraag(ctx.t, view)
        question = vraag_van(t, view)
        paras = [Para(question, QUESTION.at(self.size(view)), 4), Para(self.how(ctx), TURN, 20)]
        # A question that begins with the W itself needs no title above it.
        if not question.startswith(title.rstrip("?")):
            paras.insert(0, Para(title, TITLE))
        if self.doorvraag:
            paras.append(Para(t(DOORVRAGEN[self.doorvraag - 1]), FURTHER, 20))
        return paras

    def notities(self, view: View) -> tuple[str, ...]:
        """What was written down in this part of the debrief."""
        return tuple(tekst for fase, tekst in view.sessie.notities if fase is view.fase)

    def on(self, ctx: Context, _view: View) -> Button:
        """On to the next part."""
        return Button(ctx.t(self.verder), c.GaVerder(), "enter", primary=True)

    def others(self, ctx: Context, view: View) -> list[Button]:
        """A doorvraag, the next one each time, and another question as long as there is one."""
        t = ctx.t
        further = Zet("doorvraag", self.doorvraag % len(DOORVRAGEN) + 1)
        return [Button(t("Doorvraag"), further, "v"), *self.another(ctx, view)]

    def another(self, ctx: Context, view: View) -> list[Button]:
        """Another question, as long as the bank has one that fits; the doorvraag goes."""
        if bankvraag(view.sessie, view.fase) is None:
            return []
        wish = Many((c.StelAndereVraag(), Zet("doorvraag", 0)))
        return [Button(ctx.t("Andere vraag"), wish, "a")]


class WaardoorScreen(PratenOverScreen):
    """Through what: first in silence, with the moments that the table picked beside it."""

    name = "waardoor"
    verder = N_("Waar lijkt dit op?")

    def __init__(self, **options: Any) -> None:
        self.stil = True
        """Whether the table is still silent; the short form has no minute for that."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """Nothing is written down on the screen while everybody thinks."""
        self.stil = self.stil and view.sessie.vorm is Terugkijkvorm.LANG
        self.writes = not self.stil
        return super().page(ctx, view)

    def middle(self, ctx: Context, view: View, box: Box) -> Page:
        """The card, and the moments with their evidence beside it where there are any."""
        gekozen = self._beside(view)
        if not gekozen:
            return self.card(ctx, view, box)
        card, moments = box.split_x(0.58, 0.42, gap=GAP)
        return self.card(ctx, view, card) + momentvlakken(ctx, view, gekozen, moments)

    def size(self, view: View) -> float:
        """Smaller beside moments: a long word would make the other words small too."""
        return BESIDE if self._beside(view) else super().size(view)

    def _beside(self, view: View) -> list[Moment]:
        """The picked moments; while somebody types the field takes their room."""
        if self.typing is not None:
            return []
        return [moment for moment in view.momenten if moment.soort in view.sessie.momenten]

    def how(self, ctx: Context) -> str:
        """Think first, then talk."""
        return ctx.t(STIL) if self.stil else super().how(ctx)

    def on(self, ctx: Context, view: View) -> Button:
        """Out of the silence, and then to the next part."""
        if not self.stil:
            return super().on(ctx, view)
        talk = Many((Zet("stil", False), Zet("begonnen", None)))
        return Button(ctx.t("Nu praten"), talk, "enter", primary=True)

    def others(self, ctx: Context, view: View) -> list[Button]:
        """In silence there is nothing to ask further about; then the kernkwadrant helps to."""
        if self.stil:
            return self.another(ctx, view)
        kwadrant = Button(ctx.t("Kernkwadrant"), Push("kwadrant"), "q")
        return [*super().others(ctx, view), kwadrant]
