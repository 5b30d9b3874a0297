"""*Kaart groot*: the hand of one role in full, to read from across the table."""

from __future__ import annotations

from attrs import evolve

from game.domain.dilemma import Rol
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Pop, Screen, Zet
from game.screens.handkaarten import hand_page
from game.screens.heading import overlay_header, role_heading
from game.screens.voorstellen import namen_kort
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.widgets import Button, button_row

ROLLEN = tuple(Rol)
CURRENT = 6.0
MOST_LETTERS = 90
"""Names that take more than this together are shortened."""


class KaartGrootScreen(Screen):
    """Both cards of `rol` with what they win and risk; digits and arrows show another role."""

    name = "kaart_groot"
    rol: Rol | str = Rol.BUREAUCRAAT

    def page(self, ctx: Context, view: View) -> Page:
        """The role with its holders, its cards, and a button per role."""
        t, rol = ctx.t, Rol(self.rol)
        box = parts.content_box(ctx.stage)
        top, hand, buttons = box.split_y(116.0, 1, 76.0, gap=28)
        return join(
            [
                parts.sky(ctx),
                overlay_header(ctx, view.dilemma.titel),
                role_heading(
                    ctx, top, rol, t(WOORDEN[rol]), holders(ctx, view, rol), parts.TINT[rol]
                ),
                hand_page(ctx, view, hand, rol, {}),
                self._buttons(ctx, rol, buttons),
            ]
        )

    def _buttons(self, ctx: Context, rol: Rol, box: Box) -> Page:
        t, here = ctx.t, ROLLEN.index(rol)
        back = Button(t("Terug"), Pop(), "enter", primary=True)
        others = [
            Button(t(WOORDEN[other]), Zet("rol", other), str(n))
            for n, other in enumerate(ROLLEN, start=1)
        ]
        row = button_row(ctx.stage, box, [back, *others])
        arrows = {ROLLEN[(here + 1) % 3]: ("right",), ROLLEN[(here - 1) % 3]: ("left",)}
        more = {t(WOORDEN[other]): keys for other, keys in arrows.items()}
        targets = (
            evolve(target, keys=(*target.keys, *more.get(target.name, ())))
            for target in row.targets
        )
        # The role that is shown has the thick outline.
        now = Panel(
            row.targets[1 + here].box, None, 16, shadow=False,
            outline=ctx.stage.theme.ink, outline_width=CURRENT,
        )  # fmt: skip
        return Page((*row.pieces, now), tuple(targets))


def holders(ctx: Context, view: View, rol: Rol) -> str:
    """Who holds a role this round, or that its chair is empty."""
    seats = [stoel for stoel, held in enumerate(view.ronde.rollen) if held is rol]
    if not seats:
        return ctx.t("Lege stoel")
    spelers = [speler for stoel in seats for speler in view.spelers_op(stoel)]
    return namen_kort(ctx, spelers, MOST_LETTERS)
