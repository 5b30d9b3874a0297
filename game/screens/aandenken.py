"""The object of the warming-up is back: everybody points again, and then lies beside now (11)."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.events import Speler
from game.domain.views import View
from game.oefeningen.blad import Blad, Keuze, Naam, Regel, Vel
from game.screens import parts
from game.screens.base import Context, Many, Zet
from game.screens.oefening import OefeningScreen
from game.texts.aandenken import (
    BIJ_WIE,
    NU_INTIKKEN,
    TEL,
    TERUG,
    WAT_ZIE_JE,
    toen_en_nu,
)
from game.texts.woorden import WOORDEN
from game.ui.page import Page, join
from game.ui.widgets import Button, button_row


class AandenkenScreen(OefeningScreen):
    """The object large, and three places to tap in who points where."""

    name = "aandenken"
    cursor: int = 0
    """The first player who may be tapped in next; who passes lies before it, without a trace."""

    def page(self, ctx: Context, view: View | None) -> Page:
        """The sheet of the warming-up again, with the wishes of a session on its places."""
        if view is None:
            return parts.sky(ctx)
        buttons = parts.buttons_box(ctx.stage)
        box = parts.content_box(ctx.stage).trim(bottom=buttons.h + 30)
        made = self.naast(ctx, box, self._blad(ctx, view))
        targets = (evolve(target, wish=self._wens(view, target.wish)) for target in made.targets)
        return join(
            [
                parts.sky(ctx),
                parts.round_header(ctx, view),
                evolve(made, targets=tuple(targets)),
                button_row(ctx.stage, buttons, self._knoppen(ctx, view), align="right"),
            ]
        )

    def _blad(self, ctx: Context, view: View) -> Blad:
        t, aandenken = ctx.t, view.sessie.aandenken
        naam, beeld = (aandenken.naam, aandenken.beeld) if aandenken else ("", "")
        return Blad(
            t(BIJ_WIE),
            uitleg=f"{t(TERUG)} {t(TEL)}" if self._nu(view) else t(WAT_ZIE_JE),
            vel=Vel(naam, beeld=f"voorwerpen/{beeld}.svg" if beeld else ""),
            keuzes=tuple(self._plek(ctx, view, rol) for rol in Rol),
            naast=True,
            regels=self._regels(ctx, view),
        )

    def _plek(self, ctx: Context, view: View, rol: Rol) -> Keuze:
        hier = [s for s in view.sessie.aanwezig if view.sessie.gewezen.get(s.nummer) is rol]
        namen = tuple(Naam(ctx.t.naam(s)) for s in hier)
        kan = self._nu(view) is not None
        return Keuze(rol.value, ctx.t(WOORDEN[rol]), rol=rol, kan=kan, eigen=True, namen=namen)

    def _regels(self, ctx: Context, view: View) -> tuple[Regel, ...]:
        t, nu = ctx.t, self._nu(view)
        if nu is not None:
            return (Regel(t.naam(nu), t(NU_INTIKKEN)),)
        if not view.sessie.gewezen:
            return ()
        return tuple(Regel(tekst, kop) for kop, tekst in toen_en_nu(t, view))

    def _nu(self, view: View) -> Speler | None:
        """Who is tapped in next."""
        later = view.sessie.aanwezig[self.cursor :]
        return next((s for s in later if s.nummer not in view.sessie.gewezen), None)

    def _wens(self, view: View, wens: Any) -> Any:
        """The wish of a place, for whoever is next."""
        nu = self._nu(view)
        rol = next(rol for rol in Rol if rol.value == wens.zet.keuze)
        return Zet("cursor", self.cursor) if nu is None else c.WijsVoorwerp(nu.nummer, rol)

    def _knoppen(self, ctx: Context, view: View) -> list[Button]:
        t, nu = ctx.t, self._nu(view)
        specs = []
        if view.kan_ongedaan:
            back = Many((c.MaakOngedaan(), Zet("cursor", 0)))
            specs.append(Button(t("Ongedaan"), back, "z"))
        if nu is not None:
            past = Zet("cursor", _plaats(view, nu.nummer) + 1)
            specs.append(Button(t("Slaat over"), past, "0"))
        specs.append(Button(t("Verder"), c.GaVerder(), "enter", primary=True))
        return specs


def _plaats(view: View, speler: int) -> int:
    """Where a player stands in the row of those who take part."""
    return [s.nummer for s in view.sessie.aanwezig].index(speler)
