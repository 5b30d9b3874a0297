"""The first minute of a lesson: one object, and everybody shows a role with fingers."""

from __future__ import annotations

from collections.abc import Sequence

from game import files
from game.domain.dilemma import Rol
from game.domain.klas import Lesvoorwerp
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.klasbalken import balken, balken_van, weinig
from game.screens.klasknop import Knop, letter
from game.screens.klasvak import KlasScreen
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.pieces import Picture, Piece, write


class VoorwerpScreen(KlasScreen):
    """An object at the left, the three roles with their fingers at the right."""

    name = "voorwerp"
    plek = 0
    """Which of the objects of the lesson lies here."""

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """The object and the count, or what the class saw in it."""
        telling = view.klas.tellingen.get(view.fase)
        left, right = box.split_x(0.46, 0.54, gap=60)
        shown = self._vingers(ctx, right)
        if telling is not None:
            draw = weinig(ctx, right) if telling.weinig else None
            shown = draw or balken(ctx, view, right, balken_van(telling))
        return self._voorwerp(ctx, view, left) + shown

    def knoppen(self, ctx: Context, view: View) -> Sequence[Knop]:
        """On; with hands counted first what they say."""
        return self.tel_toon_verder(ctx, view)

    def _voorwerp(self, ctx: Context, view: View, box: Box) -> Page:
        ding = self.ding(view)
        picture, words = box.split_y(1, 110.0, gap=10)
        pieces: list[Piece] = []
        source = files.data_dir("assets") / "voorwerpen" / f"{ding.beeld}.svg"
        if ding.beeld and source.is_file():
            side = min(picture.w, picture.h)
            pieces.append(Picture(picture.centered(side, side), source))
        name = letter(ctx, "title", 72, align="center")
        pieces.append(write(ctx.stage, words if pieces else box, ding.naam, name))
        return Page(tuple(pieces))

    def ding(self, view: View) -> Lesvoorwerp:
        """The object that lies here; without one the class looks at the room."""
        dingen = view.klas.opzet.voorwerpen
        return dingen[self.plek] if self.plek < len(dingen) else Lesvoorwerp("…", "")

    def _vingers(self, ctx: Context, box: Box) -> Page:
        """What to do, and how many fingers mean which role."""
        t, stage = ctx.t, ctx.stage
        ask, rows = box.split_y(0.34, 0.66, gap=20)
        words = write(
            stage, ask, t("Welke rol zie jij hierin? Steek vingers op."), letter(ctx, "title", 76)
        )
        places = rows.column(3, 24)
        fingers = enumerate(zip(places, Rol, strict=True), 1)
        return join([Page((words,)), *(_vinger(ctx, b, n, rol) for n, (b, rol) in fingers)])


class TweedeVoorwerpScreen(VoorwerpScreen):
    """The second object."""

    name = "tweede_voorwerp"
    plek = 1


def _vinger(ctx: Context, box: Box, nummer: int, rol: Rol) -> Page:
    """So many fingers mean this role."""
    number, emblem, word = box.split_x(90, 110, 1, gap=24)
    big = letter(ctx, "title", 84, align="center")
    return Page(
        (
            write(ctx.stage, number, str(nummer), big),
            parts.emblem(emblem.centered(emblem.w, min(110.0, emblem.h)), rol),
            write(ctx.stage, word, ctx.t(WOORDEN[rol]), letter(ctx, "bold", 56)),
        )
    )
