"""The silent choice: all cards by number, one role at a time in full, and how many answered."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens.base import Context, Push, Zet
from game.screens.klaskaarten import kaarten, rolblad
from game.screens.klasknop import Knop, letter
from game.screens.klasvak import KlasScreen, binnen
from game.ui.boxes import Box
from game.ui.page import Page
from game.ui.pieces import write


class EersteKeuzeScreen(KlasScreen):
    """Everybody chooses a card, and nobody sees which."""

    name = "eerste_keuze"
    rol: int = -1
    """Which role's cards are read now; below zero all of them stand there by title."""

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """What to do, and the cards."""
        if self.rol >= 0:
            return rolblad(ctx, view, box, tuple(Rol)[self.rol])
        ask, cards = box.split_y(96.0, 1, gap=22)
        words = write(ctx.stage, ask, self.vraag(ctx, view), letter(ctx, "title", 58))
        return Page((words,)) + kaarten(ctx, view, cards)

    def vraag(self, ctx: Context, view: View) -> str:
        """What is asked of the class."""
        if view.klas.hoeken:
            return ctx.t("Telefoons weg: loop naar de hoek van je rol.")
        if view.klas.opzet.rollen:
            return ctx.t("Kies in stilte, uit de rol van je tafel.")
        return ctx.t("Kies in stilte. Schrijf je nummer op.")

    def knoppen(self, ctx: Context, view: View) -> Sequence[Knop]:
        """Read the cards, count the hands, close the choice."""
        t = ctx.t
        if self.rol >= 0:
            later = self.rol + 1 if self.rol < 2 else -1
            label = t("Volgende rol") if later > 0 else t("Alle kaarten")
            return (Knop(label, Zet("rol", later), "enter", "lees", primary=True),)
        tel = Knop(t("Tel de handen"), Push("tellen"), "t", "tellen")
        lees = Knop(t("Lees ze"), Zet("rol", 0), "l", "lees")
        if binnen(view):
            return (Knop(self.klaar(ctx), c.GaVerder(), "enter", "verder", primary=True), tel, lees)
        return (Knop(tel.label, tel.wish, "enter", "tellen", primary=True, ook="t"), lees)

    def klaar(self, ctx: Context) -> str:
        """What the button says that closes the choice."""
        return ctx.t("Praat je buur om")


class TweedeKeuzeScreen(EersteKeuzeScreen):
    """The same choice once more, after the talk."""

    name = "tweede_keuze"

    def vraag(self, ctx: Context, view: View) -> str:
        """What is asked of the class."""
        if view.klas.hoeken:
            return super().vraag(ctx, view)
        return ctx.t("Kies opnieuw, weer in stilte. Blijven mag ook.")

    def klaar(self, ctx: Context) -> str:
        """What the button says that closes the choice."""
        return ctx.t("Laat zien")
