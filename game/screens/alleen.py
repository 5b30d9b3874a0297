"""Alleen: whose book lies open, and what one person can do in a few minutes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from game.domain.dilemma import Dilemma
from game.domain.groei import vandaag
from game.domain.oefenboek import Oefenboek, Oefenzaak, wacht_op_antwoord
from game.domain.oefenzaak import begin_alleen
from game.domain.profiel import Profiel
from game.domain.views import View
from game.oefeningen import oefening
from game.screens import frame, parts
from game.screens.base import Context, Many, Pop, Push, Screen, Zet
from game.screens.beheerwensen import BeginOefening, HervatOefening
from game.screens.oefenkaart import Oefenkaart, emblemen, grote_kaart, oefenkaarten
from game.texts.oefenboek import (
    MINUTEN,
    ZINNEN,
    boek_zin,
    drie_brillen_zin,
    post_zin,
)
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.pieces import Piece, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button, button_size

BOOK = TextStyle("body", 36, "muted", valign="middle", min_size=26)
BOOK_HIGH, GAP = 52.0, 28.0
ALLEEN = ("rolsprint", "luistertafel")
"""The exercises that are only for one person."""
SHARE = 0.38
"""The part of the width that the card which comes first takes."""
ROW = 0.28
"""The part of the height for the drie brillen when there is post."""


class AlleenScreen(Screen):
    """The menu of one person: what waits comes first, then everything else."""

    name = "alleen"

    profiel: Profiel | None = None
    """Whose book lies open, if anybody's."""

    def page(self, ctx: Context, view: View | None) -> Page:
        """The book on top, one large card, the others beside it."""
        head, room = frame.content(ctx.stage).trim(top=-22).split_y(BOOK_HIGH, 1, gap=22)
        terug = Button(ctx.t("Terug"), Pop(), "esc", name="terug")
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, ctx.t("Alleen oefenen")),
                self._book(ctx, head),
                self._cards(ctx, room),
                frame.buttons(ctx, [*self._verder(ctx), terug]),
            ]
        )

    @property
    def boek(self) -> Oefenboek:
        """What was practised; nothing without a profiel."""
        return self.profiel.boek if self.profiel else Oefenboek()

    def _book(self, ctx: Context, box: Box) -> Page:
        """Whose book lies open, and the way to open or close one."""
        t, profiel = ctx.t, self.profiel
        if profiel is None:
            spec = Button(t("Open je profiel"), _open(ctx, _leg_open), "p", name="boek")
        else:
            dicht = Many((Pop(), Push(self.name)))
            spec = Button(t("Sluit je profiel"), dicht, "p", name="boek")
        width, height = button_size(ctx.stage, spec)
        place = Box(box.right - width, box.y - 10 - height, width, height)
        words = write(ctx.stage, box, boek_zin(t, profiel), BOOK)
        return Page((words,)) + button(ctx.stage, place, spec)

    def _cards(self, ctx: Context, room: Box) -> Page:
        first, others = room.split_x(SHARE, 1 - SHARE, gap=GAP)
        brillen, rest = self._brillen(ctx), self._rest(ctx)
        post = self._post(ctx)
        if post is None:
            return grote_kaart(ctx, first, brillen) + oefenkaarten(
                ctx, others.grid(2, 2, GAP), rest
            )
        top, below = others.split_y(ROW, 1 - ROW, gap=GAP)
        places = (top, *below.grid(2, 2, GAP))
        return grote_kaart(ctx, first, post) + oefenkaarten(ctx, places, [brillen, *rest])

    def _brillen(self, ctx: Context) -> Oefenkaart:
        voorstel = vandaag(self.boek, ctx.vandaag, _dilemmas(ctx))
        naam, id_ = self._wie
        return Oefenkaart(
            "drie_brillen",
            ctx.t("Drie brillen"),
            drie_brillen_zin(ctx.t, self.boek, voorstel, _dilemmas(ctx)),
            ctx.t("ongeveer 10 minuten"),
            begin_alleen(naam, id_, voorstel.zaak),
            "1",
            emblemen,
        )

    def _post(self, ctx: Context) -> Oefenkaart | None:
        """The letter that waits for an answer, of a case that is still in the deck."""
        zaak, dilemmas = wacht_op_antwoord(self.boek, ctx.vandaag), _dilemmas(ctx)
        if zaak is None or zaak.dilemma not in dilemmas:
            return None
        dilemma = dilemmas[zaak.dilemma]
        return Oefenkaart(
            "post",
            ctx.t("Er is post"),
            post_zin(ctx.t, dilemma, zaak),
            _minuten(ctx, "post"),
            self._oefening("post"),
            "e",
            _gezicht(dilemma, zaak),
        )

    def _rest(self, ctx: Context) -> list[Oefenkaart]:
        t, (_, id_) = ctx.t, self._wie
        meer = Push("oefeningen", {"alleen": True, "profielen": (id_,) if id_ else ()})
        rows: Sequence[tuple[str, str, object]] = (
            ("groei", t("Groei"), self._groei(ctx)),
            ("oefeningen", t("Warming-ups"), meer),
        )
        return [
            *(self._soort(ctx, name, str(n)) for n, name in enumerate(ALLEEN, start=2)),
            *(
                Oefenkaart(name, title, t(ZINNEN[name]), t(MINUTEN[name]), wish, str(n))
                for n, (name, title, wish) in enumerate(rows, start=2 + len(ALLEEN))
            ),
        ]

    def _soort(self, ctx: Context, naam: str, key: str) -> Oefenkaart:
        """An exercise, in its own words."""
        soort, t = oefening(naam), ctx.t
        wish = self._oefening(naam)
        return Oefenkaart(naam, t(soort.titel), t(soort.zin), _minuten(ctx, naam), wish, key)

    def _verder(self, ctx: Context) -> list[Button]:
        """Going on with what this person left, if that was an exercise alone."""
        if ctx.begonnen is None:
            return []
        begonnen, _ = ctx.begonnen
        if len(begonnen.opzet.namen) > 1 or begonnen.profiel != self._wie[1]:
            return []
        label = ctx.t("Verder met {oefening}", oefening=ctx.t(oefening(begonnen.naam).titel))
        return [Button(label, HervatOefening(), "v", name="verder")]

    @property
    def _wie(self) -> tuple[str, str]:
        """The name and the id of the profiel; empty without one."""
        return (self.profiel.naam, self.profiel.id) if self.profiel else ("", "")

    def _oefening(self, oefening: str) -> BeginOefening:
        naam, id_ = self._wie
        return BeginOefening(oefening, (naam,), id_)

    def _groei(self, ctx: Context) -> Push:
        """What was practised stands in a book, so without one that is asked first."""
        if self.profiel is not None:
            return Push("groei", {"profiel": self.profiel})
        return _open(ctx, lambda p: Many((_leg_open(p), Push("groei", {"profiel": p}))))


def _open(ctx: Context, dan: Callable[[Profiel], Any]) -> Push:
    """The list of profielen, to open one or make one."""
    return Push("profielen", {"kop": ctx.t("Van wie is dit profiel?"), "dan": dan})


def _leg_open(profiel: Profiel) -> Many:
    """The book of this profiel on the table; the list goes away."""
    return Many((Pop(), Zet("profiel", profiel)))


def _minuten(ctx: Context, naam: str) -> str:
    return ctx.t("{n} minuten", n=oefening(naam).minuten)


def _dilemmas(ctx: Context) -> Mapping[str, Dilemma]:
    return ctx.dek.in_taal(ctx.settings.taal)


def _gezicht(dilemma: Dilemma, zaak: Oefenzaak) -> Callable[[Box], Sequence[Piece]]:
    """The face of the kijker who wrote, as large as the card allows."""
    kijker = dilemma.kijkers[zaak.verliezer]

    def teken(box: Box) -> Sequence[Piece]:
        side = min(box.h, 260.0)
        return (parts.portrait(box.left(side), kijker),)

    return teken
