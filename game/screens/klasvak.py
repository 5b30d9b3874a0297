"""The frame of every class screen (07): large letters, one thing at a time, one button.

A class sits up to ten metres away, so nothing here is under 32 pixels high on any projector. What
only the teacher needs has a key on every screen, and a button on the teacher's own sheet (D).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Push, Screen
from game.screens.klasknop import Knop, breedte, knop, knoppen, letter
from game.texts.draaiboek import stapnaam
from game.texts.les import resterend
from game.ui.boxes import Box
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, Text
from game.ui.text import lay_text

MARGIN = 70.0
HEAD, FOOT = 100.0, 150.0
EXTRA = 120
"""So many seconds a step grows at one key."""


class KlasScreen(Screen):
    """A step of the lesson: what the class looks at, and one button on."""

    def page(self, ctx: Context, view: View) -> Page:
        """The strip on top, one card, and the button below it."""
        stage = ctx.stage
        whole = stage.box.inset(MARGIN, 0)
        card = whole.trim(top=HEAD + 10, bottom=FOOT)
        foot, knoppen_ = whole.bottom_part(FOOT).inset(0, 26), self.knoppen(ctx, view)
        onder = stand_past(ctx, view, foot, knoppen_)
        return join(
            [
                parts.sky(ctx),
                kop(ctx, view, whole.top(HEAD), midden="" if onder else stand_van(ctx, view)),
                Page((Panel(card, stage.theme.paper),)),
                self.body(ctx, view, card.inset(56, 40)),
                voet(ctx, foot, knoppen_, stand_van(ctx, view) if onder else ""),
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


def kop(ctx: Context, view: View, box: Box, *, pauze: bool = True, midden: str = "") -> Page:
    """Where we are, what is done now, how long still, and the pause.

    In the middle stands the case, or what has no room below; that has to stand there.
    """
    stage, t = ctx.stage, ctx.t
    strip, pause = box.split_x(1, 84, gap=24)
    right = t("{stap} · {tijd}", stap=stapnaam(t, view.fase), tijd=resterend(t, view))
    if view.fase is Fase.LESEINDE:
        right = stapnaam(t, view.fase)
    loud, quiet = letter(ctx, "bold", 34), letter(ctx, "body", 34, "muted")
    titel = "" if view.fase in NOG_GEEN_ZAAK else view.dilemma.titel
    now = lay_text(stage, right, quiet, None)
    pieces: list[Piece] = [Text(strip, now, stage.theme.muted, "right", "middle")]
    rest = strip.trim(right=now.width + 36)
    tussen = 30.0
    for words, style in ((t("In de klas"), loud), (midden or titel, quiet)):
        block = lay_text(stage, words, style, None)
        nodig = lay_text(stage, midden, quiet, None).width if style is loud and midden else 0.0
        if block.width + (nodig and nodig + tussen) > rest.w:
            continue
        pieces.append(Text(rest, block, stage.theme.colour(style.colour), "left", "middle"))
        rest = rest.trim(left=block.width + tussen)
    return Page(tuple(pieces)) + (_pauze(ctx, pause) if pauze else Page())


NOG_GEEN_ZAAK = (Fase.VOORWERP, Fase.TWEEDE_VOORWERP, Fase.EMBLEMEN)
"""The steps in which the class does not know the case yet."""


def _pauze(ctx: Context, box: Box) -> Page:
    """Two bars: the sign of a pause needs no word, and has one for who cannot see it."""
    theme = ctx.stage.theme
    round_ = box.centered(76, 76)
    bars = round_.centered(30, 32).split_x(0.5, 0.5, gap=12)
    pieces = (
        Panel(round_, theme.paper, radius=38, shadow=False, outline=theme.ink),
        *(Panel(bar, theme.ink, radius=3, shadow=False) for bar in bars),
    )
    group = Group("pauze", round_, pieces, moves=False)
    target = Target("pauze", round_, Push("pauze"), ("esc",), ctx.t("Pauze"), radius=38)
    return Page((group,), (target,))


def voet(ctx: Context, box: Box, specs: Sequence[Knop], stand: str) -> Page:
    """The buttons, the code and how many answered, and the teacher's sheet."""
    docent, rest, place = _verdeeld(ctx, box)
    made = knoppen(ctx, rest, specs)
    words = rest.trim(left=made.targets[-1].box.right + 32 - rest.x)
    block = lay_text(ctx.stage, stand, letter(ctx, "body", 36, "muted"), None)
    said = (Text(words, block, ctx.stage.theme.muted, "left", "middle"),) if stand else ()
    return join([made, knop(ctx, place, docent), Page(said)])


def _verdeeld(ctx: Context, box: Box) -> tuple[Knop, Box, Box]:
    """The button of the teacher's sheet, the room beside it, and its place."""
    docent = Knop(ctx.t("Docent"), Push("docent"), "d", "docent")
    rest, place = box.split_x(1, breedte(ctx, docent), gap=24)
    return docent, rest, place


def stand_past(ctx: Context, view: View, box: Box, specs: Sequence[Knop]) -> bool:
    """Whether the code and the count have room beside the buttons."""
    _, rest, _ = _verdeeld(ctx, box)
    made = knoppen(ctx, rest, specs)
    block = lay_text(ctx.stage, stand_van(ctx, view), letter(ctx, "body", 36), None)
    return made.targets[-1].box.right + 40 + block.width <= rest.right


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
    wensen: Mapping[str, Any] = {
        "h": c.BeginStapOpnieuw(),
        "backspace": c.GaStapTerug(),
        "s": c.SlaStapOver(),
        "v": c.VerlengStap(EXTRA),
        **({"x": c.GaNaarHoeken(not klas.hoeken)} if telefoons else {}),
    }
    return Page(
        (),
        tuple(
            Target(f"snel {key}", here, zeker(ctx, view, wish), (key,), keys_only=True)
            for key, wish in wensen.items()
            if type(wish) in view.toegestaan
        ),
    )
