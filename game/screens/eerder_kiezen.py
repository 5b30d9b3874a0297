"""Which case to look back at: every one that somebody played alone, the last one first."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain.profiel import Profiel
from game.domain.views import View
from game.screens import frame
from game.screens.base import Context, Pop, Push, Screen, Zet
from game.texts.oefenboek import keren_op_zin, zaak_titel
from game.ui.cards import Card, cards
from game.ui.page import Page, join
from game.ui.widgets import Button

MOST = 6
"""So many stand on one page."""
HIGHEST = 330.0


class EerderKiezenScreen(Screen):
    """The cases as cards with how often and when."""

    name = "eerder_kiezen"

    profiel: Profiel
    """Whose book it is."""

    def __init__(self, **options: object) -> None:
        self.blad = 0
        """Which page of cases."""
        super().__init__(**options)

    def page(self, ctx: Context, view: View | None) -> Page:
        """Up to six cards at a time."""
        shown = self._zaken[self._blad * MOST :][:MOST]
        room = frame.content(ctx.stage)
        grid = room.top(min(room.h, 2 * HIGHEST)).grid(3, 2, 32)
        specs = [self._card(ctx, nummer, zaak) for nummer, zaak in enumerate(shown, start=1)]
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, ctx.t("Op welke zaak kijk je terug?")),
                cards(ctx.stage, grid[: len(specs)], specs),
                frame.buttons(ctx, self._buttons(ctx)),
            ]
        )

    @property
    def _zaken(self) -> Sequence[str]:
        """Each dilemma that was played, the last one first."""
        return list(dict.fromkeys(zaak.dilemma for zaak in reversed(self.profiel.boek.zaken)))

    @property
    def _blad(self) -> int:
        return min(self.blad, max(0, len(self._zaken) - 1) // MOST)

    def _card(self, ctx: Context, nummer: int, zaak: str) -> Card:
        dilemmas = ctx.dek.in_taal(ctx.settings.taal)
        return Card(
            name=f"zaak {nummer}",
            title=zaak_titel(ctx.t, dilemmas, zaak),
            text=keren_op_zin(ctx.t, self.profiel.boek.keren_op(zaak)),
            wish=Push("eerder", {"profiel": self.profiel, "zaak": zaak}),
            key=str(nummer),
            number=str(nummer),
            text_size=32,
        )

    def _buttons(self, ctx: Context) -> list[Button]:
        t, bladen = ctx.t, -(-len(self._zaken) // MOST)
        specs = [Button(t("Terug"), Pop(), "esc", name="terug")]
        if bladen > 1:
            label = t("Volgende ({deel} van {delen})", deel=self._blad + 1, delen=bladen)
            volgende = Zet("blad", (self._blad + 1) % bladen)
            specs.append(Button(label, volgende, "v", name="volgende"))
        return specs
