"""04b: all point at the kijker who is least happy; whose card stayed out speaks from that chair."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain import commands as c
from game.domain.dilemma import Kijker, Rol
from game.domain.events import Speler
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Screen
from game.screens.voorstellen import namen_kort
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import in_zin
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.people import Person, face_card
from game.ui.pieces import Panel
from game.ui.portraits import portrait_svg
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

SIDE = 0.22
CORNER = 0.31
ASK = TextStyle("title", 76, align="center")
WHO = TextStyle("bold", 42)
SAY = TextStyle("body", 42)
TURN = TextStyle("title", 50)
"""Once a kijker is pointed at, who takes the chair is what the card says."""
MOST_SIGNS = 3
MOST_LETTERS = 90
SHORT = 40
"""So many letters of names stand in the large sentence for who sits in the chair."""


class StoelScreen(Screen):
    """Four faces in the corners, the question, and who takes the chair."""

    name = "stoel"

    def page(self, ctx: Context, view: View) -> Page:
        """The corners at the sides; question, card and buttons between them."""
        box = parts.content_box(ctx.stage).trim(top=14)
        left, middle, right = box.split_x(SIDE, 1 - 2 * SIDE, SIDE, gap=48)
        ask, card, buttons = middle.split_y(0.52, 0.48, 76.0, gap=26)
        corners = [side.split_y(CORNER, 1 - 2 * CORNER, CORNER) for side in (left, right)]
        places = [corners[0][0], corners[1][0], corners[0][2], corners[1][2]]
        t = ctx.t
        vraag = Para(t("Wijs aan.\nWie is het minst blij met dit plan?"), ASK)
        return join(
            [
                parts.sky(ctx),
                parts.round_header(ctx, view),
                *(_kijker(ctx, view, place, n) for n, place in enumerate(places)),
                Page(flow(ctx.stage, ask, [vraag], "middle")),
                _stoel(ctx, view, card),
                button_row(ctx.stage, buttons, _buttons(ctx, view), align="center"),
            ]
        )


def _kijker(ctx: Context, view: View, box: Box, nummer: int) -> Page:
    kijker = view.dilemma.kijkers[nummer]
    person = Person(
        f"kijker:{nummer}",
        kijker.naam,
        gezicht(kijker),
        wish=c.WijsKijkerAan(nummer),
        key=str(nummer + 1),
        selected=view.ronde.kijker == nummer,
    )
    return face_card(ctx.stage, box, person)


def gezicht(kijker: Kijker) -> str:
    """The face of a kijker before anything happened."""
    return portrait_svg({**kijker.portret, "mond": parts.MOND[None]})


def _stoel(ctx: Context, view: View, box: Box) -> Page:
    """Whose card stayed out, with the emblems of those roles, and what is asked of them."""
    stage = ctx.stage
    inner = box.inset(46, 30)
    rollen = _rollen(view)[:MOST_SIGNS]
    size = min(76.0, inner.h * 0.3)
    words = inner.trim(left=size + 30 if rollen else 0)
    wie, zin = stoel_zinnen(ctx, view)
    zegt = SAY if view.ronde.kijker is None else TURN
    texts = flow(stage, words, [Para(wie, WHO), Para(zin, zegt, 14)], "middle")
    # The emblems begin beside the first line, unless they are many.
    top = min(texts[0].box.y - 10, inner.bottom - len(rollen) * (size + 14) + 14)
    signs = [
        parts.emblem(Box(inner.x, top + at * (size + 14), size, size), rol)
        for at, rol in enumerate(rollen)
    ]
    return Page((Panel(box, stage.theme.paper), *signs, *texts))


def stoel_zinnen(ctx: Context, view: View) -> tuple[str, str]:
    """Whose card stayed out, and the sentence that asks them onto the chair."""
    t, stoelen = ctx.t, view.ronde.ernaast()
    spelers = [speler for stoel in stoelen for speler in view.spelers_op(stoel)]
    namen = namen_kort(ctx, spelers, MOST_LETTERS) if spelers else ""
    wie, vraag = _ernaast(ctx, view, namen)
    if view.ronde.kijker is None:
        return wie, vraag
    kort = namen_kort(ctx, spelers, SHORT) if spelers else ""
    return wie, _in_de_stoel(t, view.dilemma.kijkers[view.ronde.kijker], spelers, kort)


def _ernaast(ctx: Context, view: View, namen: str) -> tuple[str, str]:
    """The same while nobody has been pointed at."""
    t, stoelen = ctx.t, view.ronde.ernaast()
    if not stoelen:
        wie = (
            t("Ieders kaart ligt in het plan.")
            if view.ronde.voorstellen
            else t("Niemand deed een voorstel.")
        )
        return wie, t("Wie wil op die stoel zitten? Wat zeg jij, als die persoon, in één zin?")
    voorstellen = view.ronde.voorstellen or {}
    if len({voorstellen[stoel].kaart for stoel in stoelen}) > 1:
        wie = t("De kaarten van {namen} liggen ernaast.", namen=namen)
    else:
        wie = t("De kaart van {namen} ligt ernaast.", namen=namen)
    if len(stoelen) > 1:
        return wie, t(
            "Ga om de beurt op die stoel zitten. Wat zeg jij, als die persoon, in één zin?"
        )
    if len(view.spelers_op(stoelen[0])) > 1:
        return wie, t("Eén van jullie gaat op die stoel zitten. Wat zeg je, als die persoon, in "
                      "één zin?")  # fmt: skip
    return wie, t(
        "{naam}, ga op die stoel zitten. Wat zeg jij, als die persoon, in één zin?", naam=namen
    )


def _rollen(view: View) -> list[Rol]:
    """The roles of the cards that stayed out, each once."""
    voorstellen = view.ronde.voorstellen or {}
    kaarten = (voorstellen[stoel].kaart for stoel in view.ronde.ernaast())
    return list(dict.fromkeys(view.kaart(kaart).rol for kaart in kaarten))


def _in_de_stoel(t: Vertaler, kijker: Kijker, spelers: Sequence[Speler], namen: str) -> str:
    """Who is now the kijker that was pointed at."""
    if not spelers:
        return t("Wie wil, is nu {kijker}. Eén\N{NO-BREAK SPACE}zin.", kijker=in_zin(kijker.naam))
    zin = (
        N_("{namen}, jij bent nu {kijker}. Eén\N{NO-BREAK SPACE}zin.")
        if len(spelers) == 1
        else N_("{namen}, jullie zijn nu {kijker}. Ieder één\N{NO-BREAK SPACE}zin.")
    )
    return t(zin, namen=namen, kijker=in_zin(kijker.naam))


def _buttons(ctx: Context, view: View) -> list[Button]:
    t = ctx.t
    verder = t("Sla over")
    if view.ronde.kijker is not None:
        eigen = view.sessie.eigen_zaak is not None
        verder = t("Terugkijken") if eigen else t("En toen gebeurde dit")
    buttons = [Button(verder, c.GaVerder(), "enter", primary=True)]
    if view.kan_ongedaan:
        buttons.append(Button(t("Ongedaan"), c.MaakOngedaan(), "z"))
    return buttons
