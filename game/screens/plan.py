"""04a: the proposals lie open; three places are empty until the table lays a card there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from game.domain import commands as c
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Push, Screen
from game.screens.heading import kop_vraag
from game.screens.plekken import lat_paneel, plekken, toets, vragen
from game.screens.ruilen import ruilers
from game.screens.voorstelkaart import kaarten
from game.screens.voorstellen import (
    ONE_ROW,
    SHORT,
    eigenaars,
    gedempt,
    kaart_spec,
    rooster,
    voorstellen,
)
from game.texts.beurt import bedient
from game.texts.vertaler import N_
from game.ui.boxes import Box
from game.ui.cards import Card
from game.ui.dashed import Dashed
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.stage import Stage
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

KOPPEN: Sequence[str] = (
    N_("Geen voorstel, drie plekken"),
    N_("Eén voorstel, drie plekken"),
    N_("Twee voorstellen, drie plekken"),
    N_("Drie voorstellen, drie plekken"),
    N_("Vier voorstellen, drie plekken"),
    N_("Vijf voorstellen, drie plekken"),
    N_("Zes voorstellen, drie plekken"),
    N_("Zeven voorstellen, drie plekken"),
    N_("Acht voorstellen, drie plekken"),
)
"""The heading by the number of different cards proposed."""

OWN: Mapping[int, int] = {1: 130, 2: 130, 3: 100, 4: 64}
"""By the number of proposals, how many letters of an eigen aanpak fit on its card."""
GONE = TextStyle("body", 32, "muted", align="center", valign="middle", min_size=18)
STRIP = 48.0
"""How much of the city shows on a wide screen: its quay."""
ROOMY, WIDE = 400.0, 700.0
"""A card of this height, or this width, has room for larger letters."""
BESIDE = 0.33
"""The part of the width for what the case asks, beside the places."""
KOP = 116.0
GHOST = 92.0
"""How high a proposal stays that lies in the plan."""
FULL, TWO_ROWS = 0.22, 0.34
"""The part of the height for the proposals when no more can be laid; the places get the rest."""


class PlanScreen(Screen):
    """Lay a proposal in a place with its digit, or take it back with the same."""

    name = "plan"

    def page(self, ctx: Context, view: View) -> Page:
        """Heading, proposals, places with the question beside them, buttons, and the city."""
        strip = _strip(ctx.stage)
        box = parts.content_box(ctx.stage, strip + parts.DEEP + 8).trim(top=-12)
        share = _share(view)
        kop = KOP
        top, middle = box.split_y(kop, 1, gap=24)
        cards, places = middle.split_y(share, 1 - share, gap=26)
        lat = Page()
        if view.toon_lat_vooraf:
            places, beside = places.split_x(1 - BESIDE, BESIDE, gap=28)
            lat = lat_paneel(ctx, view, beside)
        return join(
            [
                parts.skyline(ctx, parts.built(view), show=strip, deep=parts.DEEP),
                parts.round_header(ctx, view),
                kop_vraag(ctx, top, _vragen(ctx, view), _bedient(ctx, view)),
                _voorstellen(ctx, view, cards),
                plekken(ctx, view, places),
                lat,
                button_row(ctx.stage, parts.buttons_box(ctx.stage), _buttons(ctx, view)),
            ]
        )


def _strip(stage: Stage) -> float:
    return min(parts.CITY_HEIGHT, STRIP + max(0.0, stage.height - 1080) * 0.55)


def _share(view: View) -> float:
    """The part of the height that the proposals take: little once the plan is full."""
    codes = voorstellen(view)
    een_rij = len(codes) in range(1, ONE_ROW + 1)
    if None not in view.ronde.plekken or (codes and set(codes) <= {*view.ronde.plan}):
        return FULL if een_rij else TWO_ROWS
    return 0.59 if een_rij else 0.64


def _vragen(ctx: Context, view: View) -> tuple[str, str]:
    """The title, and what is asked of the table now."""
    titel, vraag = vragen(ctx, view)
    return titel or ctx.t(KOPPEN[len(voorstellen(view))]), vraag


def _bedient(ctx: Context, view: View) -> str:
    return "" if view.alleen else bedient(ctx.t, view.spelers_op(view.ronde.bediener))


def _voorstellen(ctx: Context, view: View, box: Box) -> Page:
    """The proposals; when everybody passed, the six cards from the lege stoel."""
    codes = voorstellen(view) or tuple(kaart.code for kaart in view.dilemma.kaarten)
    gap = 28.0 if len(codes) == len(view.ronde.plekken) else 22.0
    places = dict(zip(codes, rooster(box, len(codes), gap), strict=True))
    open_ = [code for code in codes if code not in view.ronde.plan]
    specs = [_voorstel(ctx, view, places[code], code) for code in open_]
    gone = [_weg(ctx, view, places[code], code) for code in codes if code in view.ronde.plan]
    return join([*gone, kaarten(ctx.stage, [places[code] for code in open_], specs)])


def _voorstel(ctx: Context, view: View, box: Box, code: str) -> Card:
    larger = 1.3 if box.w > WIDE else 1.2 if box.h > ROOMY else 1.0
    spec = evolve(
        kaart_spec(ctx, view, code, most=OWN.get(len(voorstellen(view)), SHORT)),
        wish=c.VulPlek(code),
        key=toets(view, code),
        title_size=40 * larger,
        text_size=34 * larger,
    )
    return spec if None in view.ronde.plekken else gedempt(evolve(spec, text=""))


def _weg(ctx: Context, view: View, box: Box, code: str) -> Page:
    """Where a proposal lay that lies in the plan now."""
    box = box.top(min(box.h, GHOST * ctx.stage.text_factor))
    words = ctx.t("{naam}: in het plan", naam=eigenaars(ctx, view, code))
    dashes = Dashed(box, ctx.stage.theme.muted, width=2)
    return Page((dashes, write(ctx.stage, box.inset(20, 6), words, GONE)))


def _buttons(ctx: Context, view: View) -> list[Button]:
    t, ronde = ctx.t, view.ronde
    vol = None not in ronde.plekken
    over = ronde.plekken.count(None)
    label = t("Dit is ons plan")
    if view.alleen and over:
        # Nobody at the table says what Enter still waits for.
        label = t.n("Nog {aantal} kaart", "Nog {aantal} kaarten", over)
    buttons = [Button(label, c.GaVerder(), "enter", primary=True, enabled=vol)]
    if c.Ruil in view.toegestaan:
        buttons += [
            Button(t("Ruilen"), Push("ruilen"), "r", enabled=bool(ruilers(view))),
            Button(t("Rolwissel"), Push("rolwissel"), "w", enabled=ronde.rolwissel is None),
        ]
    buttons.append(Button(t("Alle kaarten"), Push("alle_kaarten"), "k"))
    if view.kan_ongedaan:
        buttons.append(Button(t("Ongedaan"), c.MaakOngedaan(), "z"))
    return buttons
