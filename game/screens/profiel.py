"""A profiel for its owner: what is in it, each part behind a key, and the way to forget it all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import evolve

from game.domain.keuzes import NAAM_LENGTE
from game.domain.profiel import Profiel, laatste_zin
from game.domain.profielinhoud import inhoud
from game.domain.views import View
from game.screens import frame, parts
from game.screens.base import Context, Pop, Push, Screen, Typ, Zet
from game.screens.beheerwensen import BewaarProfiel, VergeetProfiel
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

FIELD = "naam"
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
        parts_ = cards(stage, places[:5], self._parts(ctx))
        made = join([frame.backdrop(ctx, view), _where(ctx, places[5])])
        if self.typing is not None:
            # What was typed changes the profiel that the cards would hand on.
            above = self._field(ctx, frame.title_box(stage).trim(top=8, bottom=8))
            done = Button(t("Klaar met typen"), Zet("typing", None), "enter", primary=True)
            made += Page(parts_.pieces) + above + frame.buttons(ctx, [done])
            field = self._field(ctx, frame.board_field(stage))
            return frame.with_board(ctx, self, made, field, t("Hoe heet je?"))
        title = frame.title(ctx, profielnaam(t, self.profiel.naam))
        return made + title + parts_ + self._buttons(ctx)

    def typed(self, name: str, value: str) -> Any:  # noqa: ARG002 - there is one field
        """The name is kept at once; it may be empty."""
        met = evolve(self.profiel, naam=value.strip())
        return BewaarProfiel(met) if met != self.profiel else None

    def _field(self, ctx: Context, box: Box) -> Page:
        hint = ctx.t("Je naam, als je wilt.")
        return parts.field(ctx, self, box, FIELD, self.profiel.naam, hint, NAAM_LENGTE)

    def _buttons(self, ctx: Context) -> Page:
        t, naam = ctx.t, self.profiel.naam
        label = t("Andere naam") if naam else t("Geef een naam")
        specs = [
            Button(t("Klaar"), Pop(), "enter", primary=True, name="klaar"),
            Button(label, Typ(FIELD, naam, NAAM_LENGTE), "n", name="hernoem"),
            Button(t("Vergeet mijn profiel"), self._vergeet(ctx), "x", name="vergeet"),
        ]
        return frame.also(frame.buttons(ctx, specs), "klaar", "esc")

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
