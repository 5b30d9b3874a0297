"""The frame of every class screen (07): large letters, one thing at a time, one button.

A class sits up to ten metres away, so nothing here is under 32 pixels high on any projector. What
only the teacher needs has a key on every screen, and a button on the teacher's own sheet (D).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from game.domain import commands as c
from game.domain.klas import LANGER
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Push, Screen
from game.screens.klasblad import kop, vlakken
from game.screens.klasknop import Knop, breedte, knop, knoppen, letter
from game.ui.boxes import Box
from game.ui.page import Page, Target, join
from game.ui.pieces import Panel, Text
from game.ui.text import lay_text

STAPWENSEN: Mapping[str, c.Command] = {
    "h": c.BeginStapOpnieuw(),
    "backspace": c.GaStapTerug(),
    "s": c.SlaStapOver(),
    "v": c.VerlengStap(LANGER),
}
"""What the teacher can do with a step, by its key."""


class KlasScreen(Screen):
    """A step of the lesson: what the class looks at, and one button on."""

    def page(self, ctx: Context, view: View) -> Page:
        """The strip on top, one card, and the button below it."""
        boven, kaart, onder = vlakken(ctx)
        stand = stand_van(ctx, view)
        row, past = voet(ctx, onder, self.knoppen(ctx, view), stand)
        return join(
            [
                parts.sky(ctx),
                kop(ctx, view, boven, midden="" if past else stand),
                Page((Panel(kaart, ctx.stage.theme.paper),)),
                self.body(ctx, view, kaart.inset(56, 40)),
                row,
                sneltoetsen(ctx, view),
            ]
        )

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """What stands on the card."""
        raise NotImplementedError(type(self).__name__)

    def knoppen(self, ctx: Context, view: View) -> Sequence[Knop]:
        """The button on, and what else the class may see here; by default only on."""
        return (self.verder(ctx, view),)

    def verder(self, ctx: Context, view: View) -> Knop:  # noqa: ARG002 - for who asks more of it
        """The button to the next step."""
        return Knop(ctx.t("Verder"), c.GaVerder(), "enter", "verder", primary=True)

    def tel_toon_verder(self, ctx: Context, view: View) -> Sequence[Knop]:
        """The buttons of a step in which hands are counted, then shown, then left."""
        t, on = ctx.t, self.verder(ctx, view)
        if view.fase in view.klas.tellingen:
            return (on,)
        toon = Knop(t("Laat zien"), c.Onthul(), "enter", "laat zien", primary=True)
        tel = Knop(t("Tel de handen"), Push("tellen"), "t", "tellen")
        return (toon if view.onthul_eerst else on, tel)


def voet(ctx: Context, box: Box, specs: Sequence[Knop], stand: str) -> tuple[Page, bool]:
    """The buttons and the teacher's sheet, and between them how the step stands if that fits."""
    docent = Knop(ctx.t("Docent"), Push("docent"), "d", "docent")
    rest, place = box.split_x(1, breedte(ctx, docent), gap=24)
    made = knoppen(ctx, rest, specs)
    words = rest.trim(left=made.targets[-1].box.right + 32 - rest.x)
    block = lay_text(ctx.stage, stand, letter(ctx, "body", 36, "muted"), None)
    past = block.width + 8 <= words.w
    said = (Text(words, block, ctx.stage.theme.muted, "left", "middle"),) if past and stand else ()
    return join([made, knop(ctx, place, docent), Page(said)]), past


def stand_van(ctx: Context, view: View) -> str:
    """The code of the room, and how many answered."""
    t = ctx.t
    code = t("code {code}", code=ctx.kamer.code.upper()) if ctx.kamer else ""
    totaal = view.klas.opzet.aantal
    geteld = t("{aantal} van {totaal}", aantal=binnen(view), totaal=totaal) if telt(view) else ""
    if telt(view) and binnen(view) > totaal:
        geteld = t("{aantal} van {totaal}: klopt dat?", aantal=binnen(view), totaal=totaal)
    return " · ".join(deel for deel in (code, geteld) if deel)


def telt(view: View) -> bool:
    """Whether answers come in at this step."""
    open_ = view.fase not in view.klas.tellingen
    return open_ and bool({c.TelStem, c.GeefTicket} & view.toegestaan)


def binnen(view: View) -> int:
    """How many answers there are for this step."""
    return view.klas.bus(view.fase).binnen


def zeker(ctx: Context, view: View, wens: Any) -> Any:
    """The wish; when answers go with it, that is asked first."""
    klas, t = view.klas, ctx.t
    weg = isinstance(wens, WEGGOOIEND) and any(bus.binnen for bus in klas.bussen.values())
    if not weg:
        return wens
    uitleg = t("Wat voor deze keuze binnenkwam, telt dan niet meer.")
    opties = {"vraag": t("Zeker weten?"), "uitleg": uitleg, "ja": t("Ja"), "wens": wens}
    return Push("bevestig", opties)


WEGGOOIEND = (c.BeginStapOpnieuw, c.GaStapTerug, c.SlaStapOver, c.GaNaarHoeken)
"""The wishes with which answers can get lost."""


def sneltoetsen(ctx: Context, view: View) -> Page:
    """What the teacher can do at one key on every screen; on the sheets it has buttons."""
    here = Box(0, 0, 1, 1)
    klas = view.klas
    telefoons = ctx.kamer is not None or bool(klas.aanwezig) or klas.hoeken
    hoeken = {"x": c.GaNaarHoeken(not klas.hoeken)} if telefoons else {}
    return Page(
        (),
        tuple(
            Target(f"snel {key}", here, zeker(ctx, view, wish), (key,), keys_only=True)
            for key, wish in {**STAPWENSEN, **hoeken}.items()
            if type(wish) in view.toegestaan
        ),
    )
