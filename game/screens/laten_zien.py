"""Three, two, one: one player taps in how many fingers each seat shows."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.events import Voorstel
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Many, Push, Screen, Zet
from game.screens.handkaarten import EIGEN
from game.screens.heading import heading
from game.screens.intikken import (
    Place,
    cell,
    confirm_row,
    first_open,
    name_cell,
    places,
    seat_boxes,
)
from game.screens.vingerkaart import Vingerkaart, finger_cards
from game.texts.beurt import tikt_in
from game.texts.woorden import KOSTTE
from game.ui.boxes import Box
from game.ui.page import Page, join

ROOMY = 520.0, 140.0
"""From this width and height on a card also has room for what it does."""
HIGH = 180.0
"""From this height on a narrow card can still say what an eigen aanpak does."""


class LatenZienScreen(Screen):
    """Per seat the three cards of its hand; three fingers ask what the own card does."""

    name = "laten_zien"
    cursor: int | None = None
    """The seat that the digits go to; without one the first that showed nothing yet."""
    eigen: int | None = None
    """The seat that is making an eigen aanpak; the cursor moves on once that lies there."""

    def page(self, ctx: Context, view: View) -> Page:
        """The count, the seats, and the way on."""
        self._move_on(view)
        t, box = ctx.t, parts.content_box(ctx.stage)
        top, seats, buttons = box.split_y(92.0, 1, 76.0, gap=20)
        who = tikt_in(t, view.spelers_op(view.ronde.bediener))
        fingers = t("Eén, twee of drie vingers. Een vuist is passen.")
        return join(
            [
                parts.sky(ctx),
                parts.round_header(ctx, view),
                heading(ctx, top, t("Drie, twee, één: laat zien."), fingers, who),
                self._seats(ctx, view, seats),
                confirm_row(ctx, buttons, bool(view.sessie.klad.voorstellen)),
            ]
        )

    def _move_on(self, view: View) -> None:
        """To the next seat when an eigen aanpak was made; who cancelled it keeps the cursor."""
        shown = None if self.eigen is None else view.sessie.klad.voorstellen.get(self.eigen)
        if self.eigen is not None and shown is not None and shown.eigen:
            self.cursor, self.eigen = self.eigen + 1, None

    def _seats(self, ctx: Context, view: View, box: Box) -> Page:
        order = places(view, first_open(view, self.cursor, view.sessie.klad.voorstellen))
        pages: list[Page] = []
        boxes: list[Box] = []
        specs: list[Vingerkaart] = []
        for at, place in zip(seat_boxes(box, len(order), 20), order, strict=True):
            name, hand = _cut(at)
            pages += [
                cell(ctx, at, place),
                name_cell(ctx, view, name, place, view.rol(place.seat)),
            ]
            rows = hand.column(EIGEN, 8)
            boxes += rows
            specs += _hand(ctx, view, place, rows[0])
        return join([*pages, finger_cards(ctx, boxes, specs)])


def _cut(box: Box) -> tuple[Box, Box]:
    """The name of a seat above, its hand below."""
    name, hand = box.inset(16, 14).split_y(min(84.0, box.h * 0.19), 1, gap=8)
    return name, hand


def _roomy(card: Box) -> bool:
    return card.w >= ROOMY[0] and card.h >= ROOMY[1]


def _hand(ctx: Context, view: View, place: Place, box: Box) -> list[Vingerkaart]:
    rol = view.rol(place.seat) or Rol.BUREAUCRAAT
    shown = view.sessie.klad.voorstellen.get(place.seat)
    roomy = _roomy(box)
    hand = [
        _card(place, rol, n, shown, (card.titel, card.kort if roomy else ""))
        for n, card in enumerate(view.dilemma.hand(rol), start=1)
    ]
    return [*hand, _card(place, rol, EIGEN, shown, _own_words(ctx, shown, box))]


def _card(
    place: Place, rol: Rol, number: int, shown: Voorstel | None, words: tuple[str, str]
) -> Vingerkaart:
    """A card to tap; the one that was shown stands out, tapping it again takes it back."""
    chosen = shown is not None and _number(shown) == number
    return Vingerkaart(
        f"stoel:{place.seat}:{number}",
        number,
        *words,
        parts.TINT[rol],
        place.tapped(_wish(place, rol, number, chosen), back=chosen or number == EIGEN),
        place.key(number),
        chosen,
        open=number == EIGEN and not chosen,
        faint=shown is not None and not chosen,
    )


def _wish(place: Place, rol: Rol, number: int, chosen: bool) -> object:
    if chosen:
        return c.KiesKaart(place.seat, None)
    if number == EIGEN:
        options = {"soort": "voorstel", "stoel": place.seat, "rol": rol}
        return Many((Zet("eigen", place.seat), Push("eigen_aanpak", options)))
    return c.KiesKaart(place.seat, c.Keuze(number))


def _number(voorstel: Voorstel) -> int:
    """How many fingers meant this proposal."""
    return EIGEN if voorstel.eigen else int(voorstel.kaart[1])


def _own_words(ctx: Context, shown: Voorstel | None, box: Box) -> tuple[str, str]:
    """What the eigen aanpak is called here; once tapped it says what it does."""
    t, eigen = ctx.t, shown.eigen if shown else None
    if eigen is None:
        return t("Eigen aanpak"), t("Wat brengt het, wat kost het?") if _roomy(box) else ""
    gain, cost = t(KOSTTE[eigen.plus]), t(KOSTTE[eigen.min])
    does = t("Meer {winst}, minder {verlies}", winst=gain, verlies=cost)
    return t("Eigen aanpak"), does if _roomy(box) or box.h >= HIGH else ""
