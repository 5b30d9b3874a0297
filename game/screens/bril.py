"""10: alone, the same case through three brillen; what you would do in this role, and why.

At the left lies the case with one of its people, another one for each bril. At the right a card
of the role is chosen with a digit, and then, if you like, one sentence is typed. Both are kept at
once, and may change until Verder. After the third bril the three choices lie below each other,
and the own plan comes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.keuzes import TEKST_LENGTE
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Push, Screen, Zet
from game.screens.brilrijen import Rij, rijen
from game.screens.heading import role_heading
from game.screens.voorstellen import kaart_tekst
from game.screens.zaakkaart import zaakkaart
from game.texts.alleen import KERNVRAGEN
from game.texts.bon import kaart_titel
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.emblems import emblem_svg
from game.ui.flow import Para, flow
from game.ui.header import Sign
from game.ui.page import Page, join
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

SHARE = 0.44
"""The part of the width that the case takes (10)."""
HEAD, FIELD, GAP = 104.0, 84.0, 26.0
TITLE = TextStyle("title", 58)
SUB = TextStyle("body", 32, "muted")
EIGEN = 3


class BrilScreen(Screen):
    """The cards of one role, then the sentence why; and at last all three choices."""

    name = "bril"
    typt_vanzelf = True
    waarom = ""
    """The sentence that was kept last, so that leaving the field as it was wishes nothing."""

    def page(self, ctx: Context, view: View) -> Page:
        """The case at the left, at the right what is asked now."""
        rol, head = view.ronde.bril, parts.round_header(ctx, view, _tekens(ctx, view))
        self.waarom = "" if rol is None else view.ronde.waarom.get(rol, "")
        if self.typing is not None and self.board:
            asked = [Para(ctx.t("Waarom?"), TITLE)]
            return parts.board_page(ctx, self, head, asked, FIELD, self._field)
        left, right = parts.content_box(ctx.stage).split_x(SHARE, 1 - SHARE, gap=52)
        stoel = len(view.ronde.rollen) - 1 if rol is None else view.ronde.rollen.index(rol)
        body = self._gekeken if rol is None else self._kiezen
        return join(
            [parts.sky(ctx), head, zaakkaart(ctx, view, left, stoel), body(ctx, view, right)]
        )

    def typed(self, name: str, value: str) -> Any:
        """What was written is the sentence why, also when it is empty now."""
        same = value.strip() == self.waarom
        return Zet("field_name", name) if same else c.ZegWaarom(value)

    def _kiezen(self, ctx: Context, view: View, box: Box) -> Page:
        """The role with its question, its three rows, and the sentence once one is chosen."""
        rol = view.ronde.bril or Rol.BUREAUCRAAT
        # The room for the sentence is there from the start, so that no row moves away.
        top, rows, place, below = box.split_y(HEAD, 1, FIELD, 75.0, gap=GAP)
        title = ctx.t("Kijk nu als {rol}", rol=ctx.t(WOORDEN[rol]))
        field = Page() if view.ronde.door_bril is None else self._field(ctx, place)
        return join(
            [
                role_heading(ctx, top, rol, title, ctx.t(KERNVRAGEN[rol])),
                rijen(ctx, rows, _rijen(ctx, view, rol)),
                field,
                button_row(ctx.stage, below, _knoppen(ctx, view, rol)),
            ]
        )

    def _field(self, ctx: Context, box: Box) -> Page:
        hint = ctx.t("Waarom? Eén zin, als je wilt.")
        return parts.field(ctx, self, box, "waarom", self.waarom, hint, TEKST_LENGTE)

    def _gekeken(self, ctx: Context, view: View, box: Box) -> Page:
        """What was chosen through each bril, with the sentence why."""
        t = ctx.t
        top, rows, below = box.split_y(HEAD, 1, 75.0, gap=GAP)
        paras = [Para(t("Drie keer gekeken"), TITLE), Para(t("Wat doe jij ermee?"), SUB, 4)]
        plan = Button(t("Maak je eigen plan"), c.GaVerder(), "enter", primary=True)
        return join(
            [
                Page(flow(ctx.stage, top, paras, "middle")),
                rijen(ctx, rows, _gezien(ctx, view)),
                button_row(ctx.stage, below, [plan, *_terug(ctx, view)]),
            ]
        )


def _rijen(ctx: Context, view: View, rol: Rol) -> list[Rij]:
    """The two cards of the role, and the eigen aanpak; what is chosen already wishes nothing."""
    gekozen = view.ronde.door_bril
    code = "" if gekozen is None else gekozen.kaart
    vast = [
        Rij(f"kaart:{kaart.code}", str(n), kaart.titel, kaart.kort,
            None if kaart.code == code else c.KiesDoorBril(rol, c.Keuze(n)), kaart.code == code)
        for n, kaart in enumerate(view.dilemma.hand(rol), start=1)
    ]  # fmt: skip
    aanpak = None if gekozen is None else gekozen.eigen
    # An own card that lies there already can be made over from what it is now.
    own = "" if aanpak is None else aanpak.tekst
    nu = {} if aanpak is None else {"plus": aanpak.plus, "min": aanpak.min, "tekst": own}
    wens = {"soort": "bril", "stoel": view.ronde.gekeken, "rol": rol, **nu}
    zin = own or ctx.t("Typ in één zin wat jij zou doen.")
    eigen = Rij(
        "eigen", str(EIGEN), ctx.t("Eigen aanpak"), zin, Push("eigen_aanpak", wens), bool(nu)
    )
    return [*vast, evolve(eigen, dashed=True, rol=rol)]


def _knoppen(ctx: Context, view: View, rol: Rol) -> list[Button]:
    """Another card can be chosen until the way on; what was done can be taken back."""
    t, shown = ctx.t, []
    if view.ronde.door_bril is not None:
        # A click here also ends the typing, so what stands in the field then is kept before it.
        shown.append(Button(t("Verder"), c.GaVerder(), "enter", primary=True))
    kaarten = Push("kaart_groot", {"rol": rol})
    shown.append(Button(t("Kaart groot"), kaarten, "k"))
    if view.dilemma.belangen or view.dilemma.feiten:
        shown.append(Button(t("Feiten en wet"), Push("feiten"), "f"))
    return [*shown, *_terug(ctx, view)]


def _tekens(ctx: Context, view: View) -> tuple[Sign, ...]:
    """The three emblems: what is done, which bril is on, and which still come."""
    t, ronde = ctx.t, view.ronde
    woorden = [
        t("gedaan") if n < ronde.gekeken else t("nu") if rol is ronde.bril
        else t("straks")
        for n, rol in enumerate(ronde.rollen)
    ]  # fmt: skip
    return tuple(
        Sign(emblem_svg(parts.EMBLEM[rol]), woord, rol is ronde.bril)
        for rol, woord in zip(ronde.rollen, woorden, strict=True)
    )


def _gezien(ctx: Context, view: View) -> list[Rij]:
    """A row for each bril: the card, and the sentence why or else what the card does."""
    ronde, voorstellen = view.ronde, view.ronde.voorstellen or {}
    kaarten: Mapping[Rol, str] = {rol: voorstellen[n].kaart for n, rol in enumerate(ronde.rollen)}
    gezien = []
    for rol, code in kaarten.items():
        kaart, waarom = view.kaart(code), ronde.waarom.get(rol, "")
        zin = f"“{waarom}”" if waarom else kaart_tekst(ctx, kaart)
        gezien.append(Rij(f"bril:{rol.value}", "", kaart_titel(ctx.t, kaart), zin, rol=rol))
    return gezien


def _terug(ctx: Context, view: View) -> list[Button]:
    if not view.kan_ongedaan:
        return []
    return [Button(ctx.t("Ongedaan"), c.MaakOngedaan(), "z")]
