"""One moment large: its sentence, and the evidence for the whole table to look at."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.keuzes import Momentsoort
from game.domain.moment import Moment
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Pop, Screen, Zet
from game.screens.bewijs import bewijs
from game.screens.heading import kop_vraag, overlay_header
from game.texts.momenten import moment_plaats, moment_titel, moment_zin
from game.ui.page import Page, join
from game.ui.stage import DESIGN
from game.ui.widgets import Button, button_row

HEAD = 164.0
"""The room for title and sentence; more on a high page."""


class MomentGrootScreen(Screen):
    """The moment of `soort`; the arrows show another one."""

    name = "moment_groot"
    soort: Momentsoort | str = Momentsoort.GREPEN

    def page(self, ctx: Context, view: View) -> Page:
        """Title and sentence, the evidence, and the ways to pick it or to go back."""
        t, found = ctx.t, view.momenten
        at = self._at(view)
        moment = found[at]
        box = parts.content_box(ctx.stage)
        head = HEAD + min(HEAD / 2, (ctx.stage.height - DESIGN[1]) / 4)
        top, evidence, buttons = box.split_y(head, 1, 76.0, gap=26)
        chosen = moment.soort in view.sessie.momenten
        words = moment_titel(t, moment), moment_zin(t, view, moment)
        return join(
            [
                parts.sky(ctx),
                overlay_header(ctx, t("Wat gebeurde er?"), moment_plaats(t, view, moment)),
                kop_vraag(ctx, top, words, t("Gekozen") if chosen else ""),
                bewijs(ctx, view, moment, evidence),
                button_row(ctx.stage, buttons, self._buttons(ctx, view, moment)),
            ]
        )

    def _at(self, view: View) -> int:
        soorten = [moment.soort for moment in view.momenten]
        return soorten.index(Momentsoort(self.soort))

    def _buttons(self, ctx: Context, view: View, moment: Moment) -> list[Button]:
        t, found, at = ctx.t, view.momenten, self._at(view)
        specs = [Button(t("Terug"), Pop(), "enter", primary=True)]
        if c.KiesMoment in view.toegestaan:
            chosen = moment.soort in view.sessie.momenten
            label = t("Toch niet dit moment") if chosen else t("Kies dit moment")
            specs.append(Button(label, c.KiesMoment(moment.soort), "k", name="kies"))
        if len(found) > 1:
            before, after = found[at - 1].soort, found[(at + 1) % len(found)].soort
            specs += [
                Button(t("Vorige"), Zet("soort", before), "left"),
                Button(t("Volgende"), Zet("soort", after), "right"),
            ]
        return specs
