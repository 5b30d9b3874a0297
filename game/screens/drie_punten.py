"""Three dots in one triangle, of one person: voorkeur, gegrepen and gezien; words come first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.profiel import Profiel
from game.domain.punten import Punt, anders, punten
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Pop, Push, Screen, Zet
from game.screens.driehoek import CLEAR, Driehoek
from game.screens.heading import overlay_header
from game.screens.merken import APART, RADIUS, Merk, bijschriften, naast_elkaar, teken
from game.texts.profielzinnen import (
    afstand_zin,
    gegrepen_zin,
    gezien_zin,
    keren,
    telling,
    uitslag_zin,
    vraag_zin,
)
from game.texts.triaden import KADER
from game.texts.vertaler import N_
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_height, flow_scale
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

TITLE = TextStyle("title", 50)
KOP = TextStyle("bold", 38)
WORDS = TextStyle("body", 38)
ASK = TextStyle("title", 46)
SMALL = TextStyle("body", 28, "muted", min_size=24)
NOOT = TextStyle("body", 34, "muted")
SIGN = 74
"""The width of the column in which the shapes stand."""
HIGH = 800
"""From this height of the panels on, the width is what limits the triangle."""

NAMEN: Mapping[Merk, str] = {
    Merk.VOORKEUR: N_("Voorkeur"),
    Merk.GEGREPEN: N_("Gegrepen"),
    Merk.GEZIEN: N_("Gezien"),
}
"""What each mark is called."""


@frozen
class _Blok:
    """One mark with its word and what it says."""

    merk: Merk
    bekend: bool
    zin: str

    def paras(self, ctx: Context) -> list[Para]:
        """The word, and below it the sentence."""
        return [Para(ctx.t(NAMEN[self.merk]), KOP), Para(self.zin, WORDS, 4)]

    def page(self, ctx: Context, box: Box, scale: float) -> Page:
        """The shape at the left, open while its dot is not known."""
        sign, words = _naast(box)
        theme = ctx.stage.theme
        fill, edge = (theme.ink, theme.ink) if self.bekend else (theme.white, theme.muted)
        mark = teken(self.merk, sign.centre, RADIUS - 4, fill, edge)
        return Page((mark, *flow(ctx.stage, words, self.paras(ctx), "middle", scale)))


class DriePuntenScreen(Screen):
    """The triangle with what is known of one person, and what that says."""

    name = "drie_punten"

    profiel: Profiel
    """Whose dots they are; nobody else's are ever on this page."""

    def __init__(self, **options: Any) -> None:
        self.getallen = False
        """Whether it shows the numbers."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View | None) -> Page:  # noqa: ARG002 - one person's own
        """The triangle left, the words right, below them what this is not."""
        content, buttons = parts.content_box(ctx.stage).split_y(1, 75, gap=26)
        kader = [Para(" ".join(ctx.t(zin) for zin in KADER), SMALL)]
        high = flow_height(ctx.stage.normal, content.w, kader) * 1.32
        panels, small = content.split_y(1, high, gap=20)
        # On a high page the triangle is as large as it is wide.
        share = 0.55 if panels.h > HIGH else 0.47
        left, right = panels.split_x(share, 1 - share, gap=30)
        paper = ctx.stage.theme.paper
        return join(
            [
                parts.sky(ctx),
                overlay_header(ctx, ctx.t("Drie punten"), self.profiel.naam),
                Page((Panel(left, paper), Panel(right, paper))),
                driehoek_van(ctx, self.profiel, left),
                self._words(ctx, right.inset(46, 36)),
                Page(flow(ctx.stage, small, kader, "middle")),
                button_row(ctx.stage, buttons, self._buttons(ctx)),
            ]
        )

    def _words(self, ctx: Context, box: Box) -> Page:
        """A mark, its word and its sentence, three times; then the question, or the noise."""
        t = ctx.t
        last = afstand_zin(t, self.profiel) if self.getallen else vraag_zin(t, self.profiel)
        blocks, below = box.split_y(0.8, 0.2, gap=10)
        blokken = self._blokken(ctx)
        places = (blocks if last else box).column(len(blokken), 14)
        scale = min(
            flow_scale(ctx.stage, _naast(place)[1], blok.paras(ctx))
            for place, blok in zip(places, blokken, strict=True)
        )
        made = [blok.page(ctx, place, scale) for place, blok in zip(places, blokken, strict=True)]
        asks = anders(self.profiel) and not self.getallen
        style = ASK if asks else NOOT
        asked = flow(ctx.stage, below, [Para(last, style)], "middle") if last else ()
        return join([*made, Page(asked)])

    def _blokken(self, ctx: Context) -> list[_Blok]:
        t, profiel = ctx.t, self.profiel
        zinnen = (
            uitslag_zin(t, profiel.zelftest),
            gegrepen_zin(t, profiel),
            gezien_zin(t, profiel),
        )
        return [
            _Blok(merk, punt is not None, telling(t, punt) if punt and self.getallen else zin)
            for (merk, punt), zin in zip(_punten(self.profiel).items(), zinnen, strict=True)
        ]

    def _buttons(self, ctx: Context) -> list[Button]:
        t = ctx.t
        specs = [Button(t("Klaar"), Pop(), "enter", primary=True)]
        if any(_punten(self.profiel).values()):
            label = t("In woorden") if self.getallen else t("Getallen")
            specs.append(Button(label, Zet("getallen", not self.getallen), "g", name="getallen"))
        if not self.profiel.zelftest.klaar:
            test = Push("zelftest", {"profiel": self.profiel})
            specs.append(Button(t("Zelftest"), test, "t"))
        return specs


def driehoek_van(ctx: Context, profiel: Profiel, box: Box) -> Page:
    """The triangle with the marks that are known of this person, each with its word."""
    driehoek = Driehoek(box.inset(40, 30), CLEAR + APART)
    corners = driehoek.page(ctx)
    plaatsen = {
        merk: driehoek.place(_mix(punt))
        for merk, punt in _punten(profiel).items()
        if punt is not None
    }
    groepen = naast_elkaar(plaatsen)
    ink, white = ctx.stage.theme.ink, ctx.stage.theme.white
    marks = [
        teken(each.merk, each.centre, RADIUS, ink, white) for groep in groepen for each in groep
    ]
    woorden = {merk: ctx.t(naam) for merk, naam in NAMEN.items()}
    vol = [piece.box for piece in corners.pieces[1:]]
    tags = bijschriften(ctx.stage, groepen, woorden, box.inset(14), vol)
    return corners + Page((*tags, *marks))


def _punten(profiel: Profiel) -> Mapping[Merk, Punt | None]:
    drie = punten(profiel)
    return dict(zip(Merk, (drie.voorkeur, drie.gegrepen, drie.gezien), strict=True))


def _naast(box: Box) -> tuple[Box, Box]:
    """Where the shape stands, and where its words."""
    sign, words = box.split_x(SIGN, 1, gap=22)
    return sign, words


def _mix(punt: Punt) -> tuple[int, int, int]:
    """How often each role came first, as a place in the triangle."""
    bureaucraat, ondernemer, verbinder = (keren(punt)[rol] for rol in Rol)
    return bureaucraat, ondernemer, verbinder
