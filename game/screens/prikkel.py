"""Een prikkel: a move irritates, and step by step that becomes a quality and a question to ask.

Who was irritated is not asked. What there is too much of is only said aloud. A prikkel may stay
without a quality (*Later*) or go away again (*Laat maar*).
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.events import Speler
from game.domain.keuzes import KWALITEITEN
from game.domain.prikkel import open_prikkels, spelers_achter, zetten
from game.domain.views import View
from game.screens import parts, vlak
from game.screens.base import Context, Many, Pop, Screen, Zet
from game.screens.heading import heading
from game.screens.voorstelkaart import kaart, kaarten
from game.screens.voorstellen import MOST_LETTERS, kaart_spec, namen_kort, rooster
from game.texts.prikkel import ROUTE, TE_VEEL, VRAAG, genoteerd, van_wie
from game.texts.woorden import KWALITEITWOORDEN
from game.ui.boxes import Box
from game.ui.cards import Card
from game.ui.fields import Option, option
from game.ui.flow import Para, flow
from game.ui.header import Header, header
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

ASK = TextStyle("title", 84)
SAY = TextStyle("body", 42)
HINT = TextStyle("quote", 48)
NOTED = TextStyle("bold", 42)
QUESTION = TextStyle("quote", 84)
COLUMNS, TWO, MOST = 4, 2, 9
"""Cards in a row, rows that look best with as many in each, and cards that have a digit."""
CARD = 0.36
"""The part of the width for the card that pricks."""


class PrikkelScreen(Screen):
    """First the card, then what there is too much of, then the quality, then a question."""

    name = "prikkel"

    def __init__(self, **options: Any) -> None:
        self.kaart = ""
        """The card that pricks."""
        self.gezegd = False
        """Whether it was said what there is too much of."""
        self.genoemd = ""
        """The quality that was named just now."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """The step that is asked for now."""
        if self.genoemd:
            return self._vraag(ctx, view)
        if self.kaart not in open_prikkels(view.ronde):
            return self._welke(ctx, view)
        return self._kwaliteit(ctx, view) if self.gezegd else self._te_veel(ctx, view)

    def _welke(self, ctx: Context, view: View) -> Page:
        """The moves, each with the names of whose it is."""
        t, codes = ctx.t, tuple(dict.fromkeys((*zetten(view.ronde), *open_prikkels(view.ronde))))
        rows = -(-len(codes) // COLUMNS)
        box = vlak.middle_box(ctx.stage)
        if rows > 1:
            box = Box(box.x, box.y, box.w, parts.buttons_box(ctx.stage).y - 30 - box.y)
        top, middle = box.split_y(116.0, 1, gap=24)
        places = rooster(middle, len(codes), 26)
        if rows > TWO:
            places = middle.grid(COLUMNS, rows, 26)[: len(codes)]
        specs = [self._keuze(ctx, view, code, at) for at, code in enumerate(codes, start=1)]
        zin = t("Kies de zet. Van wie de prikkel komt, vraagt het spel niet.")
        back = Button(t("Terug"), Pop(), "enter", primary=True)
        return join(
            [
                vlak.city(ctx, view) if rows == 1 else parts.sky(ctx),
                _head(ctx, 0),
                heading(ctx, top, t("Welke zet prikkelt?"), zin),
                kaarten(ctx.stage, places, specs),
                button_row(ctx.stage, parts.buttons_box(ctx.stage), [back]),
            ]
        )

    def _keuze(self, ctx: Context, view: View, code: str, at: int) -> Card:
        ligt_al = code in open_prikkels(view.ronde)
        kies = Zet("kaart", code)
        spec = evolve(
            _spec(ctx, view, code),
            wish=kies if ligt_al else Many((c.LegPrikkel(code), kies)),
            key=str(at) if at <= MOST else "",
        )
        return evolve(spec, text=ctx.t("Hier ligt nog een prikkel.")) if ligt_al else spec

    def _te_veel(self, ctx: Context, view: View) -> Page:
        """What there is too much of: said aloud, never typed."""
        t, rol = ctx.t, _rol(view, self.kaart)
        paras = [
            Para(t("Waar is er te veel van?"), ASK),
            Para(t(TE_VEEL[rol]), HINT, 22),
            Para(t("Zeg het hardop. Het gaat over de zet, niet over wie hem deed."), SAY, 30),
        ]
        on = Button(t("Gezegd"), Zet("gezegd", True), "enter", primary=True)
        page, right = self._beside(ctx, view, 1)
        texts = Page(flow(ctx.stage, right, paras, "middle"))
        specs = [on, *self._later(ctx, view, "")]
        return page + texts + button_row(ctx.stage, parts.buttons_box(ctx.stage), specs)

    def _kwaliteit(self, ctx: Context, view: View) -> Page:
        """The six words of the role of the card."""
        t, nummer = ctx.t, open_prikkels(view.ronde)[self.kaart]
        page, right = self._beside(ctx, view, 2)
        ask, below = right.split_y(0.3, 0.7, gap=20)
        words = KWALITEITEN[_rol(view, self.kaart)]
        # Down the first column, then down the second, as the digits are read.
        places = [place for column in below.row(2, 22) for place in column.column(3, 18)]
        options = [
            option(
                ctx.stage,
                place,
                Option(
                    f"kwaliteit:{word}",
                    t(KWALITEITWOORDEN[word]),
                    Many((c.NoemKwaliteit(nummer, word), Zet("genoemd", word))),
                    str(at),
                    size=38,
                ),
            )
            for at, (place, word) in enumerate(zip(places, words, strict=True), start=1)
        ]
        asked = flow(ctx.stage, ask, [Para(t("Welke kwaliteit zit daarachter?"), ASK)], "middle")
        row = button_row(ctx.stage, parts.buttons_box(ctx.stage), self._later(ctx, view, "gezegd"))
        return join([page, Page(asked), *options, row])

    def _vraag(self, ctx: Context, view: View) -> Page:
        """What was noted, and a question that can be asked now."""
        t, rol = ctx.t, _rol(view, self.kaart)
        noted = genoteerd(t, _spelers(view, self.kaart), self.genoemd)
        paras = [
            Para(noted, NOTED),
            Para(f"“{t(VRAAG[rol])}”", QUESTION, 30),
            Para(t("Een vraag om te stellen. Nu, of straks bij de koffie."), SAY, 30),
        ]
        on = Button(t("Terug naar het spel"), Pop(), "enter", primary=True)
        page, right = self._beside(ctx, view, 3)
        return join(
            [
                page,
                Page(flow(ctx.stage, right, paras, "middle")),
                button_row(ctx.stage, parts.buttons_box(ctx.stage), [on]),
            ]
        )

    def _beside(self, ctx: Context, view: View, stap: int) -> tuple[Page, Box]:
        """The card at the left and paper at the right: the page, and the room on the paper."""
        left, right = vlak.middle_box(ctx.stage).split_x(CARD, 1 - CARD, gap=30)
        spec = evolve(_spec(ctx, view, self.kaart, heel=True), title_size=60, text_size=42)
        panel = Page((Panel(right, ctx.stage.theme.paper),))
        page = [vlak.city(ctx, view), _head(ctx, stap), kaart(ctx.stage, left, spec), panel]
        return join(page), right.inset(64, 36)

    def _later(self, ctx: Context, view: View, terug: str) -> list[Button]:
        """Leaving it there, taking it away, and one step back."""
        t, nummer = ctx.t, open_prikkels(view.ronde)[self.kaart]
        step = Zet(terug, False) if terug else Zet("kaart", "")
        return [
            Button(t("Later"), Pop(), "l"),
            Button(t("Laat maar"), Many((c.TrekPrikkelIn(nummer), Pop())), "x"),
            Button(t("Stap terug"), step, "backspace"),
        ]


def _head(ctx: Context, stap: int) -> Page:
    """The route along the top, and Esc back to the game."""
    route = tuple(ctx.t(woord) for woord in ROUTE)
    terug = ctx.t("Terug")
    return header(
        ctx.stage, Header(ctx.t("Prikkel"), "", route, stap, "", terug, Pop(), name="terug")
    )


def _spec(ctx: Context, view: View, code: str, *, heel: bool = False) -> Card:
    spelers = _spelers(view, code)
    owner = namen_kort(ctx, spelers, MOST_LETTERS) if spelers else van_wie(ctx.t, spelers)
    return evolve(kaart_spec(ctx, view, code, heel=heel), owner=owner)


def _spelers(view: View, code: str) -> list[Speler]:
    """Whose move a card is; of one that was swapped away its prikkel still tells."""
    ronde = view.ronde
    van = [prikkel.aan for prikkel in ronde.prikkels if prikkel.kaart == code]
    return [view.sessie.speler(nummer) for nummer in (*van, spelers_achter(ronde, code))[0]]


def _rol(view: View, code: str) -> Rol:
    return view.kaart(code).rol
