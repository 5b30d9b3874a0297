"""Onze lat: the group shares out the same sum once more, with one sentence why."""

from __future__ import annotations

from attrs import evolve

from game.domain import commands as c
from game.domain.dilemma import Drietal, Uitkomst
from game.domain.keuzes import TEKST_LENGTE
from game.domain.plan import HOOGSTE_LAT
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Many, Pop, Screen, Zet
from game.screens.bon import lat_balk
from game.screens.heading import heading, overlay_header
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.pieces import Panel, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button, button_row

NAME = TextStyle("bold", 38, valign="middle", min_size=20)
COUNT = TextStyle("title", 64, align="center", valign="middle", min_size=34)
WAS = TextStyle("body", 28, "muted", valign="middle", min_size=16)
NOTE = TextStyle("body", 30, "muted", valign="middle", min_size=18)
KNOP = 96.0
Delen = tuple[int, int, int]


class OnzeLatScreen(Screen):
    """Three bars with minus and plus; what comes on has to come off somewhere."""

    name = "onze_lat"
    delen: Delen | None = None
    """The lat as it is laid now; None is still the author's."""
    waarom = ""

    def page(self, ctx: Context, view: View) -> Page:
        """The heading, the three bars, the sentence why, and the way on."""
        box = parts.content_box(ctx.stage)
        head = [parts.sky(ctx), overlay_header(ctx, ctx.t("Onze lat"), view.dilemma.titel)]
        top, rest = box.split_y(132.0, 1, gap=16)
        head.append(self._heading(ctx, view, top))
        if self.typing is not None and self.board:
            veld, bord = rest.split_y(84.0, 1, gap=24)
            return join([*head, self._veld(ctx, veld), parts.board(ctx, self, bord)])
        balken, veld, noot, knoppen = rest.split_y(1, 84.0, 44.0, 76.0, gap=16)
        return join(
            [
                *head,
                *self._balken(ctx, view, balken),
                self._veld(ctx, veld),
                Page((write(ctx.stage, noot, self._over(ctx, view), NOTE),)),
                button_row(ctx.stage, knoppen, self._buttons(ctx, view)),
            ]
        )

    def _heading(self, ctx: Context, view: View, box: Box) -> Page:
        t = ctx.t
        som = t("Samen altijd {som}", som=view.dilemma.lat.som)
        zin = t("Hoeveel vraagt deze zaak volgens jullie van Recht, Resultaat en Relatie?")
        return heading(ctx, box, t("De schrijver vond dit. En jullie?"), zin, som)

    def _nu(self, view: View) -> Delen:
        recht, resultaat, relatie = self.delen or tuple(int(deel) for deel in view.dilemma.lat)
        return recht, resultaat, relatie

    def _rest(self, view: View) -> int:
        return int(view.dilemma.lat.som) - sum(self._nu(view))

    def _over(self, ctx: Context, view: View) -> str:
        """What is still to be shared out, or that this is the author's own lat."""
        rest = self._rest(view)
        if rest:
            return ctx.t.n("Nog {aantal} te verdelen.", "Nog {aantal} te verdelen.", rest)
        if Drietal(*self._nu(view)) == view.dilemma.lat:
            return ctx.t("Dit is nog de lat van de schrijver. Haal eerst ergens een punt af.")
        return ctx.t("Alles is verdeeld. Verleggen kan maar één keer.")

    def _balken(self, ctx: Context, view: View, box: Box) -> list[Page]:
        panel = Panel(box, ctx.stage.theme.paper)
        rijen = box.inset(50, 24).column(3, gap=16)
        rows = [self._balk(ctx, view, rij, plek) for plek, rij in enumerate(rijen)]
        return [Page((panel,)), *rows]

    def _balk(self, ctx: Context, view: View, box: Box, plek: int) -> Page:
        """Emblem and name, minus, the number, plus, and the bar with the author's mark."""
        stage, uitkomst = ctx.stage, list(Uitkomst)[plek]
        aantal, was = self._nu(view)[plek], view.dilemma.lat[uitkomst]
        wie, minder, getal, meer, balk = box.split_x(330.0, KNOP + 30, 120.0, KNOP + 30, 1, gap=16)
        sign = wie.left(min(64.0, wie.h))
        high = min(46.0, box.h * 0.34)
        bar = Box(balk.x + 20, box.y + box.h * 0.5 - high * 0.75, balk.w - 20, high)
        label = Box(bar.x, bar.bottom + 14, bar.w, max(0.0, box.bottom - bar.bottom - 14))
        pieces = (
            parts.emblem(sign, parts.ROL_VAN[uitkomst]),
            write(stage, wie.trim(left=sign.w + 18), ctx.t(WOORDEN[uitkomst]), NAME),
            write(stage, getal, str(aantal), COUNT),
            lat_balk(ctx, bar, uitkomst, aantal, float(was), f"lat:{uitkomst.value}"),
            write(stage, label, ctx.t("De schrijver: {aantal}", aantal=was), WAS),
        )
        knoppen = (
            (minder, "\N{MINUS SIGN}", -1, aantal > 0),
            (meer, "+", 1, self._rest(view) > 0 and aantal < HOOGSTE_LAT),
        )
        return join(
            [
                Page(pieces),
                *(
                    button(
                        stage,
                        waar.centered(waar.w, min(84.0, box.h)),
                        Button(
                            teken, self._zet(view, plek, stap), str(2 * plek + 1 + (stap > 0)),
                            enabled=kan, name=f"{uitkomst.value} {stap:+d}",
                        ),
                    )
                    for waar, teken, stap, kan in knoppen
                ),
            ]
        )  # fmt: skip

    def _zet(self, view: View, plek: int, stap: int) -> Zet:
        nu = list(self._nu(view))
        nu[plek] += stap
        return Zet("delen", (nu[0], nu[1], nu[2]))

    def _veld(self, ctx: Context, box: Box) -> Page:
        hint = ctx.t("Waarom? Eén zin, als je wilt. Typen kan met T.")
        page = parts.field(ctx, self, box, "waarom", self.waarom, hint, TEKST_LENGTE)
        return Page(page.pieces, tuple(evolve(target, keys=("t",)) for target in page.targets))

    def _buttons(self, ctx: Context, view: View) -> list[Button]:
        t, lat = ctx.t, Drietal(*self._nu(view))
        klaar = not self._rest(view) and lat != view.dilemma.lat
        wens = Many((c.VerschuifLat(lat, self.waarom), Pop()))
        knop = Button(t("Dit is onze lat"), wens, "enter", primary=True, enabled=klaar)
        if self.delen is None:
            return [knop]
        return [knop, Button(t("Toch de oude lat"), Zet("delen", None), "backspace")]
