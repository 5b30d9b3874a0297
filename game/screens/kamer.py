"""The room of the phones: how to come in, and before class whether that works at all.

It opens only when the teacher says so, and says what it does. The code of the teacher stands here
behind a key, because the class looks at this screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from game.domain import commands as c
from game.domain.views import View
from game.screens.base import Context, Pop, Push, Zet
from game.screens.beheerwensen import AnderAdres, Kamerblad, OpenKamer, SluitKamer
from game.screens.frame import also
from game.screens.klasblad import Klasblad
from game.screens.klasknop import Knop, knoppen, letter
from game.screens.klaswoorden import alineas
from game.texts.kamercheck import kamercheck
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.qr import Qr

NAMEN = 6
"""So many names stand there at most, the last to come in."""


class KamerScreen(Klasblad):
    """A QR, an address and a code; and what the room check says."""

    name = "kamer"
    docentcode = False
    """Whether the code of the teacher is shown."""
    namen = False
    """Whether it shows who came in; nobody's joke is on the wall unasked."""
    hulp = False
    """Whether it shows all that can be tried when phones do not get in."""

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """The way in, what can be tried when that does not work, or what opening the room does."""
        inner = box.inset(50, 36)
        if ctx.kamer is None:
            return self._dicht(ctx, inner)
        if self.hulp:
            return alineas(ctx, inner, [("body", zin, 48.0) for zin in ctx.kamer.check])
        return self._open(ctx, inner, ctx.kamer, view)

    def _dicht(self, ctx: Context, box: Box) -> Page:
        t = ctx.t
        wat, hoe = kamercheck(t, "DICHT")
        woorden = [
            ("title", t("Telefoons erbij?"), 76.0),
            ("body", wat, 46.0),
            ("body", hoe, 46.0),
            ("body", t("Alles blijft op deze laptop, ook zonder internet."), 46.0),
            ("body", t("De les kan ook zonder telefoons."), 46.0),
        ]
        return alineas(ctx, box, woorden)

    def _open(self, ctx: Context, box: Box, kamer: Kamerblad, view: View) -> Page:
        t, stage = ctx.t, ctx.stage
        side = min(box.h, box.w * 0.4)
        left, right = box.split_x(side, 1, gap=50)
        words, check = right.split_y(0.52, 0.48, gap=20)
        adres, code = words.split_y(0.5, 0.5, gap=10)
        if self.docentcode:
            shown = t("Docent: {code}", code=kamer.docentcode)
            note = t("Laat dit niet aan de klas zien.")
        else:
            shown = t("code {code}", code=kamer.code.upper())
            note = kamer.adres.removeprefix("http://")
        return join(
            [
                Page(
                    (
                        Qr(left.centered(side, side), kamer.qr),
                        write(stage, adres, note, letter(ctx, "bold", 56)),
                        write(stage, code, shown, letter(ctx, "title", 84)),
                    )
                ),
                self._onder(ctx, check, view, kamer),
            ]
        )

    def _onder(self, ctx: Context, box: Box, view: View, kamer: Kamerblad) -> Page:
        """What the room check says; once somebody came in, how many, and who if asked for."""
        t, deelnemers = ctx.t, view.klas.aanwezig
        if not deelnemers:
            return alineas(ctx, box, [("body", zin, 40.0) for zin in kamer.check[:2]])
        er = t.n("{aantal} telefoon doet mee", "{aantal} telefoons doen mee", len(deelnemers))
        namen = [each.roepnaam for each in deelnemers if each.roepnaam][-NAMEN:]
        woorden = [("bold", er, 48.0)]
        if self.namen and namen:
            woorden.append(("body", t.rij(namen), 40.0))
        return alineas(ctx, box, woorden)

    def _code(self, ctx: Context) -> Any:
        """The code of the teacher, after a warning: the class may be looking."""
        t = ctx.t
        if self.docentcode:
            return Zet("docentcode", False)
        opties = {
            "vraag": t("De docentcode laten zien?"),
            "uitleg": t("Wie meekijkt, kan de les overnemen. Zet eerst de beamer uit."),
            "ja": t("Ja, laat zien"),
            "wens": Zet("docentcode", True),
        }
        return Push("bevestig", opties)

    def voet(self, ctx: Context, view: View, box: Box) -> Page:
        """Back to the class, and what can be done with the room."""
        made = knoppen(ctx, box, self._knoppen(ctx, view))
        return made if ctx.kamer is None else also(made, "terug", "esc")

    def _knoppen(self, ctx: Context, view: View) -> Sequence[Knop]:
        t, kamer = ctx.t, ctx.kamer
        back = Knop(t("Terug"), Pop(), "enter", "terug", primary=True)
        if kamer is None:
            back = Knop(t("Terug"), Pop(), "esc", "terug")
            return (Knop(t("Open de kamer"), OpenKamer(), "enter", "open", primary=True), back)
        hoeken = view.klas.hoeken
        label = t("Telefoons terug") if hoeken else t("Naar de hoeken")
        lukt = t("De code") if self.hulp else t("Lukt het niet?")
        hulp = Knop(lukt, Zet("hulp", not self.hulp), "w", "hulp")
        andere = Knop(t("Ander adres"), AnderAdres(), "a", "ander adres")
        docent = Knop(t("Docentcode"), self._code(ctx), "c", "docentcode")
        namen = Knop(t("Namen"), Zet("namen", not self.namen), "n", "namen")
        if self.hulp:
            sluit = Knop(t("Sluit"), SluitKamer(), "o", "sluit")
            return [back, hulp, *([andere] if kamer.adressen > 1 else []), sluit]
        return [
            back,
            Knop(label, c.GaNaarHoeken(not hoeken), "x", "hoeken"),
            *([namen] if any(each.roepnaam for each in view.klas.aanwezig) else [hulp]),
            docent,
        ]
