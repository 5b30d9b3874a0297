"""What lies on a screen before a class: a strip with where we are, one card, and buttons below.

The steps of a lesson are made of it (`klasvak`), and the teacher's sheets, which lie over a step.
"""

from __future__ import annotations

from game.domain.fase import Fase
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Push, Screen
from game.screens.klasknop import letter
from game.texts.draaiboek import stapnaam
from game.texts.les import resterend
from game.ui.boxes import Box
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, Text
from game.ui.text import lay_text

MARGIN = 70.0
HEAD, FOOT = 100.0, 150.0


class Klasblad(Screen):
    """A sheet over a step of the lesson: its own words on the card, and buttons back."""

    def page(self, ctx: Context, view: View) -> Page:
        """The strip without the pause, for that is a key of the step below."""
        boven, kaart, onder = vlakken(ctx)
        return join(
            [
                parts.sky(ctx),
                kop(ctx, view, boven, pauze=False),
                Page((Panel(kaart, ctx.stage.theme.paper),)),
                self.body(ctx, view, kaart),
                self.voet(ctx, view, onder),
            ]
        )

    def body(self, ctx: Context, view: View, box: Box) -> Page:
        """What stands on the card."""
        raise NotImplementedError(type(self).__name__)

    def voet(self, ctx: Context, view: View, box: Box) -> Page:
        """The buttons."""
        raise NotImplementedError(type(self).__name__)


def vlakken(ctx: Context) -> tuple[Box, Box, Box]:
    """The strip on top, the card, and the row of the buttons."""
    whole = ctx.stage.box.inset(MARGIN, 0)
    kaart = whole.trim(top=HEAD + 10, bottom=FOOT)
    return whole.top(HEAD), kaart, whole.bottom_part(FOOT).inset(0, 26)


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
