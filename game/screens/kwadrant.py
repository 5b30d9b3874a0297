"""The kernkwadrant of each role as this session filled it: one page per role.

Digits pick a role, and the arrows go to the one beside it. The challenge and the allergy wear the
colour of the role in the mirror, because they are that role's quality and pitfall.
"""

from __future__ import annotations

from typing import Any

from game.domain.dilemma import Rol
from game.domain.kwadrant import kwadranten
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Pop, Screen, Zet
from game.screens.frame import also
from game.screens.heading import overlay_header
from game.screens.kwadrantvlak import Kwadrantvlak
from game.texts.kwadrant import spiegel_zin
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.cards import Card, strip_card
from game.ui.emblems import emblem_svg
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

TAB = 84.0
MIRROR = TextStyle("quote", 40, valign="middle", min_size=26)


class KwadrantScreen(Screen):
    """Four fields with arrows, what showed in each, and the sentence of the mirror."""

    name = "kwadrant"

    def __init__(self, **options: Any) -> None:
        self.rol = next(iter(Rol))
        """The role whose quadrant is shown."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View) -> Page:
        """The roles on top, the square, the mirror below it, and back."""
        t = ctx.t
        tabs, square, below, buttons = parts.content_box(ctx.stage).split_y(
            TAB, 1, 60.0, 76.0, gap=24
        )
        team = kwadranten(view.spel, view.sessie)[list(Rol).index(self.rol)]
        back = Button(t("Terug"), Pop(), "enter", primary=True, name="klaar")
        return join(
            [
                parts.sky(ctx),
                overlay_header(ctx, t("Kernkwadrant"), t("wat deze sessie liet zien")),
                self._tabs(ctx, tabs),
                Kwadrantvlak(square).page(ctx, team),
                Page((write(ctx.stage, below, spiegel_zin(t, team.rol, team.spiegel), MIRROR),)),
                button_row(ctx.stage, buttons, [back]),
            ]
        )

    def _tabs(self, ctx: Context, box: Box) -> Page:
        """A tab for each role; the one before and after it listen to the arrows too."""
        rollen = list(Rol)
        here = rollen.index(self.rol)
        page = join(
            strip_card(ctx.stage, place, self._tab(ctx, rol, str(at)))
            for at, (place, rol) in enumerate(zip(box.row(len(rollen), 26), rollen, strict=True), 1)
        )
        page = also(page, _naam(rollen[here - 1]), "left")
        return also(page, _naam(rollen[(here + 1) % len(rollen)]), "right")

    def _tab(self, ctx: Context, rol: Rol, key: str) -> Card:
        return Card(
            _naam(rol),
            ctx.t(WOORDEN[rol]),
            emblem=emblem_svg(parts.EMBLEM[rol]),
            wish=Zet("rol", rol),
            key=key,
            selected=rol is self.rol,
        )


def _naam(rol: Rol) -> str:
    return f"rol:{rol.value}"
