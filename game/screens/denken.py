"""The debrief, 1-2-4-all: the same question alone, in pairs, at the table, and with everybody."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain import commands as c
from game.domain.views import View
from game.screens.base import Context
from game.screens.klasknop import Knop, letter
from game.screens.klasvak import KlasScreen
from game.screens.klaswoorden import alineas
from game.texts.vertaler import N_
from game.ui.boxes import Box
from game.ui.page import Page
from game.ui.pieces import Panel, write


class DenkenScreen(KlasScreen):
    """The question, with how many think about it together."""

    name = "denken"
    samen = "1"
    """How many think together, as it is drawn."""
    opdracht = N_("Een minuut stil. Schrijf één antwoord op.")

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """A large number, the question, and what to do with it."""
        t, stage = ctx.t, ctx.stage
        number, words = box.split_x(300.0, 1, gap=60)
        disc = number.centered(260, 260)
        drawn = (
            Panel(disc, stage.theme.ink, radius=130, shadow=False),
            write(
                stage, disc.inset(20), t(self.samen), letter(ctx, "title", 120, "white", "center")
            ),
        )
        woorden = [("title", view.vraag, 76.0), ("body", t(self.opdracht), 54.0)]
        return Page(drawn) + alineas(ctx, words, woorden)

    def knoppen(self, ctx: Context, view: View) -> Sequence[Knop]:
        """On; before anybody thinks, another question may come."""
        on = self.verder(ctx, view)
        if c.StelAndereVraag not in view.toegestaan:
            return (on,)
        return (on, Knop(ctx.t("Andere vraag"), c.StelAndereVraag(), "a", "andere vraag"))


class TweetallenScreen(DenkenScreen):
    """In pairs."""

    name = "tweetallen"
    samen = "2"
    opdracht = N_("Vergelijk met je buur. Zoek één verschil.")


class ViertallenScreen(DenkenScreen):
    """At the table."""

    name = "viertallen"
    samen = "4"
    opdracht = N_("Kies met je tafel één zin om straks te zeggen.")


class KlasgesprekScreen(DenkenScreen):
    """With everybody."""

    name = "klasgesprek"
    samen = N_("allen")
    opdracht = N_("Elke tafel zegt één zin. Waar kom je dit tegen?")
