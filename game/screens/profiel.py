"""A profiel for its owner: what is in it, each part behind a key, and the way to forget it all."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain.profiel import Profiel, laatste_zin
from game.domain.profielinhoud import inhoud
from game.domain.views import View
from game.screens import frame
from game.screens.base import Context, Pop, Push, Screen, VergeetProfiel
from game.texts.profielblad import (
    BESTAND,
    GEEN_TERUG,
    HIER,
    buitenvraag_zin,
    gaat_mee,
    inhoudzin,
    profielnaam,
)
from game.texts.profielzinnen import uitslag_zin
from game.texts.zinnen import als_dan_zin
from game.ui.boxes import Box
from game.ui.cards import Card, cards
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button

KOP = TextStyle("bold", 42)
WORDS = TextStyle("body", 38, "muted")
SHORT = 90
"""A longer sentence is only named here; it stands whole on its own page."""


class ProfielScreen(Screen):
    """Five parts of what is kept of one person, and what keeping means."""

    name = "profiel"

    profiel: Profiel
    """Whose page this is."""

    def page(self, ctx: Context, view: View | None) -> Page:
        """A card for each part, and a quiet one on where all this stands."""
        t, stage = ctx.t, ctx.stage
        room = frame.content(stage)
        places = room.top(min(room.h, 900.0)).grid(3, 2, 30)
        klaar = Button(t("Klaar"), Pop(), "enter", primary=True, name="klaar")
        weg = Button(t("Vergeet mijn profiel"), self._vergeet(ctx), "x", name="vergeet")
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, profielnaam(t, self.profiel.naam)),
                cards(stage, places[:5], self._parts(ctx)),
                _where(ctx, places[5]),
                frame.also(frame.buttons(ctx, [klaar, weg]), "klaar", "esc"),
            ]
        )

    def _parts(self, ctx: Context) -> Sequence[Card]:
        t, own = ctx.t, {"profiel": self.profiel}
        rows = (
            ("t", "zelftest", t("Zelftest"), uitslag_zin(t, self.profiel.zelftest)),
            ("d", "drie_punten", t("Drie punten"), t("Voorkeur, gegrepen en gezien.")),
            ("s", "profiel_sessies", t("Sessies en zinnen"), self._last(ctx)),
            ("r", "profiel_rugzak", t("Rugzak"), self._cards(ctx)),
            ("b", "profiel_buiten", t("Vraag het buiten"), self._outside(ctx)),
        )
        return [
            Card(
                name=name,
                title=title,
                text=text,
                wish=Push(name, own),
                key=key,
                title_size=50,
                text_size=40,
            )
            for key, name, title, text in rows
        ]

    def _last(self, ctx: Context) -> str:
        """The sentence that was taken along last, or how many there are."""
        t, zin = ctx.t, als_dan_zin(ctx.t, laatste_zin(self.profiel))
        if zin and len(zin) <= SHORT:
            return f"“{zin}”"
        aantal = len(self.profiel.sessies)
        return t.n("{aantal} sessie", "{aantal} sessies", aantal) if aantal else t("Nog geen.")

    def _cards(self, ctx: Context) -> str:
        aantal = inhoud(self.profiel).kaarten
        leeg = ctx.t("Drie kaarten, nog leeg.")
        return ctx.t("{n} van 3 kaarten.", n=aantal) if aantal else leeg

    def _outside(self, ctx: Context) -> str:
        return buitenvraag_zin(ctx.t, self.profiel) or ctx.t("Er staat geen vraag open.")

    def _vergeet(self, ctx: Context) -> Push:
        """For good, so it is asked once."""
        t = ctx.t
        bevat = inhoud(self.profiel)
        weg = t("Dit gaat weg: {inhoud}.", inhoud=inhoudzin(t, bevat))
        return Push(
            "bevestig",
            {
                "vraag": t("Je profiel vergeten?"),
                "uitleg": " ".join(filter(None, (weg, gaat_mee(t, bevat), t(GEEN_TERUG)))),
                "ja": t("Ja, vergeet mijn profiel"),
                "wens": VergeetProfiel(self.profiel),
                "onherroepelijk": True,
            },
        )


def _where(ctx: Context, box: Box) -> Page:
    """That nothing leaves this machine, and who can read it here."""
    t = ctx.t
    paras = [
        Para(t("Alleen hier"), KOP),
        Para(t(HIER), WORDS, 14),
        Para(t(BESTAND), WORDS, 10),
    ]
    panel = Panel(box, None, shadow=False, outline=ctx.stage.theme.muted)
    return Page((panel, *flow(ctx.stage, box.inset(36, 26), paras, "middle")))
