"""The rugzak at home: three private cards, each with the words that its owner wants to keep."""

from __future__ import annotations

from typing import Any

from game.domain.keuzes import TEKST_LENGTE, Rugzaksoort
from game.domain.profiel import Profiel
from game.domain.profielinhoud import met_kaart
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Pop, Screen, Typ, Zet
from game.screens.beheerwensen import BewaarProfiel
from game.screens.heading import overlay_header
from game.texts.profielblad import RUGZAKVRAGEN
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.cards import Card, cards
from game.ui.flow import Para
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

ASK = TextStyle("title", 60)
HELP = TextStyle("body", 36, "muted", valign="middle", min_size=24)
FIELD_HIGH, HELP_HIGH = 90.0, 60.0


class ProfielRugzakScreen(Screen):
    """A study, earlier work, something to be proud of; nobody else sees what is on them here."""

    name = "profiel_rugzak"

    profiel: Profiel
    """Whose rugzak it is."""

    def page(self, ctx: Context, view: View | None) -> Page:  # noqa: ARG002 - one person's own
        """The cards beside each other; while somebody types, the field below them."""
        head = overlay_header(ctx, ctx.t("Rugzak"), self.profiel.naam)
        if self.typing is not None and self.board:
            ask = [Para(ctx.t(RUGZAKVRAGEN[self._soort]), ASK)]
            return parts.board_page(ctx, self, head, ask, FIELD_HIGH, self._field)
        content, buttons = parts.content_box(ctx.stage).split_y(1, 75, gap=30)
        above, room = content.split_y(HELP_HIGH, 1, gap=16)
        field = Page()
        if self.typing is not None:
            room, place = room.split_y(1, FIELD_HIGH, gap=24)
            field = self._field(ctx, place)
        hint = ctx.t("Neem er een mee naar tafel als je wilt. Het hoeft niet.")
        specs = [self._card(ctx, key, soort) for key, soort in enumerate(Rugzaksoort, 1)]
        return join(
            [
                parts.sky(ctx),
                head,
                Page((write(ctx.stage, above, hint, HELP),)),
                cards(ctx.stage, room.row(len(specs), 30), specs),
                field,
                button_row(ctx.stage, buttons, self._buttons(ctx)),
            ]
        )

    def typed(self, name: str, value: str) -> Any:
        """What was typed is kept at once; without words the card is empty again."""
        met = met_kaart(self.profiel, Rugzaksoort(name), value)
        return BewaarProfiel(met) if met != self.profiel else Zet("field_name", name)

    @property
    def _soort(self) -> Rugzaksoort:
        """The card that is typed on."""
        return Rugzaksoort(self.field_name)

    def _card(self, ctx: Context, key: int, soort: Rugzaksoort) -> Card:
        woorden = self.profiel.rugzak.get(soort, "")
        return Card(
            name=f"kaart {soort.value}",
            title=ctx.t(WOORDEN[soort]),
            text=woorden or ctx.t("Nog leeg."),
            notes=(ctx.t(RUGZAKVRAGEN[soort]),),
            wish=Typ(soort.value, woorden, TEKST_LENGTE),
            key=str(key),
            number=str(key),
            selected=self.typing is not None and soort is self._soort,
            title_size=42,
            text_size=42,
            note_size=36,
        )

    def _field(self, ctx: Context, box: Box) -> Page:
        soort = self._soort
        value, hint = self.profiel.rugzak.get(soort, ""), ctx.t(RUGZAKVRAGEN[soort])
        return parts.field(ctx, self, box, soort.value, value, hint, TEKST_LENGTE)

    def _buttons(self, ctx: Context) -> list[Button]:
        t = ctx.t
        if self.typing is not None:
            # Leaving the field, by whatever way, already keeps what was typed.
            return [Button(t("Klaar met typen"), Zet("typing", None), "enter", primary=True)]
        return [Button(t("Klaar"), Pop(), "enter", primary=True, name="klaar")]
