"""09: everybody's sentence, the roles they held, the city they built, and goodbye."""

from __future__ import annotations

import math
from typing import Any

from game.domain import commands as c
from game.domain.events import Speler
from game.domain.oefenzaak import van_niemand
from game.domain.verloop import volgend_dilemma
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Home, Many, Push, Screen, VergeetSessie, Zet
from game.screens.beheerwensen import OntsluitProfiel
from game.screens.eindkaart import Eindkaart
from game.screens.frame import also
from game.screens.stad import Groei
from game.screens.vergeten import ask_to_forget
from game.screens.wegkaart import wegkaart
from game.texts.duur import gespeeld
from game.texts.vergeten import daarna
from game.ui.boxes import Box
from game.ui.header import Header, header
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

BYE = TextStyle("body", 36, valign="middle", min_size=22)
BESIDE = 0.6, 0.4
"""How a card and the way through the triangle share the width."""
SHARES = 0.76, 0.24
"""How the row is shared by what is done with a session and by forgetting it."""


class EindbeeldScreen(Screen):
    """The end of a session."""

    name = "eindbeeld"

    def __init__(self, **options: Any) -> None:
        self.begonnen: float | None = None
        """When the city began to grow."""
        self.groot: int | None = None
        """The player whose sentence is read aloud from the whole screen."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """The cards, a goodbye, and the whole city; or one sentence large."""
        self.begonnen = ctx.now if self.begonnen is None else self.begonnen
        added = 0 if ended_early(view) else view.nieuwe_stadsdelen
        groei = Groei(view.stadsdelen - added, added, self.begonnen)
        self.ticking = ctx.stage.look.motion and not groei.done(ctx.now)
        content = parts.content_box(ctx.stage)
        if self.groot is not None:
            return join([parts.sky(ctx), self._large(ctx, view, content.trim(top=-50))])
        below = parts.DEEP + parts.CITY_HEIGHT - 44 + 16
        cards, goodbye = content.trim(bottom=below).split_y(1, 60, gap=20)
        weg = Page()
        if view.alleen and view.weg:
            # One card leaves room for the way, which a table looks up behind a key.
            cards, beside = cards.split_x(*BESIDE, gap=30)
            weg = wegkaart(ctx, beside, view.weg[-1])
        return join(
            [
                groei.page(ctx),
                self._header(ctx, view),
                self._cards(ctx, view, cards),
                weg,
                self._bye(ctx, view, goodbye),
            ]
        )

    def _header(self, ctx: Context, view: View) -> Page:
        t = ctx.t
        muted = gespeeld(t, len(view.uitgespeeld), view.verstreken, " · ")
        spec = Header(bold=t("Eindbeeld"), muted=muted, pause=t("Pauze"), wish=Push("pauze"))
        return header(ctx.stage, spec)

    def _cards(self, ctx: Context, view: View, box: Box) -> Page:
        players = _players(view)
        rows = 1 if len(players) <= 3 else 2
        columns = math.ceil(len(players) / rows)
        places = box.grid(max(1, columns), rows, gap=24 if columns > 2 else 30)
        specs = [Eindkaart.of(ctx, view, speler) for speler in players]
        scale = min(
            (spec.scale(ctx.stage, place) for spec, place in zip(specs, places, strict=False)),
            default=1.0,
        )
        return join(
            spec.page(ctx, place, scale) for spec, place in zip(specs, places, strict=False)
        )

    def _large(self, ctx: Context, view: View, box: Box) -> Page:
        card, buttons = box.split_y(1, 75, gap=36)
        speler = view.sessie.speler(self.groot or 0)
        back = Button(ctx.t("Terug"), Zet("groot", None), "enter", primary=True)
        row = also(button_row(ctx.stage, buttons, [back]), back.target, "esc")
        return Eindkaart.of(ctx, view, speler).large(ctx, card) + row

    def _bye(self, ctx: Context, view: View, box: Box) -> Page:
        bye = ctx.t(
            "Het spel is uit, het werk niet. Morgen doe je iets voor iemand die jou niet kent. "
            "**Daar mag je trots op zijn.**"
        )
        return Page((write(ctx.stage, box, bye, BYE),)) + self._row(ctx, view)

    def _row(self, ctx: Context, view: View) -> Page:
        """What can be done with the session, and far from it: forgetting that it ever was."""
        t = ctx.t
        specs = [
            Button(t("Verslag"), Push("verslag"), "enter", primary=True),
            Button(t("De driehoek"), Push("weg"), "d"),
            Button(t("Vraag het buiten"), Push("buiten"), "v"),
            Button(t("Klaar"), _close(ctx, view), "k"),
        ]
        if ended_early(view):
            specs.append(Button(t("Bewaren voor later"), Home(), "b"))
        gone = Button(t("Vergeet deze sessie"), ask_to_forget(ctx, VergeetSessie()), "x")
        left, right = parts.buttons_box(ctx.stage).split_x(*SHARES, gap=60)
        return button_row(ctx.stage, left, specs) + button_row(
            ctx.stage, right, [gone], align="right"
        )


def _close(ctx: Context, view: View) -> Push:
    """Closing is asked once: this page goes, and with it the way to a report."""
    t = ctx.t
    return Push(
        "bevestig",
        {
            "vraag": t("Deze sessie sluiten?"),
            "uitleg": t(daarna(van_niemand(view.sessie))),
            "ja": t("Ja, sluiten"),
            "wens": Many((c.SluitSessie(), Home(), *_terug_naar_alleen(view))),
        },
    )


def _terug_naar_alleen(view: View) -> tuple[Any, ...]:
    """Who was alone goes back to where they began, with their profiel still open."""
    if not view.alleen:
        return ()
    profiel = next((speler.profiel for speler in view.sessie.spelers if speler.profiel), "")
    if not profiel:
        return (Push("alleen"),)
    return (OntsluitProfiel(profiel, lambda own: Push("alleen", {"profiel": own})),)


def ended_early(view: View) -> bool:
    """Whether something is left: too few players, a case not played out, or a planned one."""
    sessie = view.sessie
    spelers = view.spel.spelvorm.spelers
    if len(sessie.aanwezig) not in spelers or sessie.ronde not in view.uitgespeeld:
        return True
    return volgend_dilemma(view.spel, sessie) is not None


def _players(view: View) -> tuple[Speler, ...]:
    """Everybody who played; when that is more than a table holds, who is still there."""
    everyone = view.sessie.spelers
    return everyone if len(everyone) in view.spel.spelvorm.spelers else view.sessie.aanwezig
