"""The profielen of this machine from the outside, a new one, and the question whose it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from game.domain.keuzes import NAAM_LENGTE
from game.domain.profiel import Profiel
from game.domain.views import View
from game.screens import frame, parts
from game.screens.base import Context, Many, Pop, Push, Screen, Typ, Zet
from game.screens.beheerwensen import NieuwProfiel, OntsluitProfiel
from game.session.profiellijst import Kaft
from game.texts.profielblad import (
    ALLEEN_JIJ,
    HIER,
    IS_DIT_VAN_JOU,
    WAT,
    kaftdelen,
    kaftzin,
    profielnaam,
)
from game.texts.redenen import MELDINGEN
from game.ui.boxes import Box
from game.ui.cards import Card, cards
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

MOST = 6
"""So many profielen stand on a page."""
NEW_HIGH, HELP_HIGH = 92.0, 56.0
FIELD = "naam"
HELP = TextStyle("body", 34, "muted", valign="middle", min_size=24)
WORDS = TextStyle("body", 44)


def toon(profiel: Profiel) -> Push:
    """Show its owner what is in it."""
    return Push("profiel", {"profiel": profiel})


class ProfielenScreen(Screen):
    """Whose profielen there are; opening one is asked once, for a name alone opens none."""

    name = "profielen"

    kop: str = ""
    """What is asked here; without it this is just the list."""
    bezet: frozenset[str] = frozenset()
    """Those that are open for somebody else at the table."""
    dan: Callable[[Profiel], Any]
    """What to grant of the profiel that was opened."""

    def __init__(self, **options: Any) -> None:
        self.deel = 0
        """Which page of the list."""
        self.naam = ""
        """The name for a new one, as far as it was typed."""
        self.gevraagd = False
        """Whether somebody asked for a new one and came out of the field."""
        self.dan = toon
        super().__init__(**options)

    def typed(self, name: str, value: str) -> Any:
        """The name is kept; a click elsewhere makes nothing."""
        return Many((Zet(name, value.strip()), Zet("gevraagd", True)))

    def entered(self, name: str, value: str) -> Any:  # noqa: ARG002 - there is one field
        """Enter in the field makes the profiel, also without a name."""
        return self._make(value.strip())

    def page(self, ctx: Context, view: View | None) -> Page:
        """Up to six profielen at a time, and below them a new one."""
        room = frame.content(ctx.stage)
        head, rest = room.split_y(HELP_HIGH, 1, gap=14)
        listed, new = rest.split_y(1, NEW_HIGH, gap=26)
        made = join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, self.kop or ctx.t("Profielen")),
                Page((write(ctx.stage, head, self._help(ctx), HELP),)),
                self._list(ctx, listed),
                self._new(ctx, new),
                self._buttons(ctx),
            ]
        )
        if self.typing is not None:
            made = frame.ending_typing(made)
        field = self._field(ctx, frame.board_field(ctx.stage))
        return frame.with_board(ctx, self, made, field, ctx.t("Hoe heet je?"))

    @property
    def _getypt(self) -> str:
        """The name as it stands, also while it is being typed."""
        return self.typing.value if self.typing else self.naam

    def _help(self, ctx: Context) -> str:
        melding = ctx.profiellijst.melding
        return ctx.t(MELDINGEN[melding.name]) if melding else ctx.t(HIER)

    def _list(self, ctx: Context, box: Box) -> Page:
        kaften = ctx.profiellijst.kaften
        if not kaften:
            return self._none(ctx, box)
        shown = kaften[self._page(ctx) * MOST :][:MOST]
        upper, lower = box.top(min(box.h, 640.0)).column(2, 28)
        specs = [self._card(ctx, number, kaft) for number, kaft in enumerate(shown, 1)]
        places = (*upper.row(3, 28), *lower.row(3, 28))
        made = cards(ctx.stage, places[: len(specs)], specs)
        # With room to spare it says what a profiel is, for who does not have one.
        return made if len(kaften) > 3 else made + self._what(ctx, lower, WAT[1:])

    def _none(self, ctx: Context, box: Box) -> Page:
        return self._what(ctx, box.top(min(box.h, 480.0)), WAT)

    def _what(self, ctx: Context, box: Box, zinnen: Sequence[str]) -> Page:
        """What a profiel is, for who has none."""
        paras = [Para(ctx.t(zin), WORDS, 20) for zin in zinnen]
        texts = flow(ctx.stage, box.inset(56, 30), paras, "middle")
        return Page((Panel(box, None, shadow=False, outline=ctx.stage.theme.muted), *texts))

    def _page(self, ctx: Context) -> int:
        return min(self.deel, max(0, len(ctx.profiellijst.kaften) - 1) // MOST)

    def _card(self, ctx: Context, number: int, kaft: Kaft) -> Card:
        t, bezet = ctx.t, kaft.id in self.bezet
        made, count = kaftdelen(t, kaft.gemaakt, kaft.sessies)
        return Card(
            name=f"profiel {number}",
            title=profielnaam(t, kaft.naam),
            text=t("Al open aan deze tafel.") if bezet else made,
            notes=() if bezet else (count,),
            wish=self._ask(ctx, kaft),
            key=str(number),
            number=str(number),
            enabled=not bezet,
            text_size=32,
            note_size=32,
        )

    def _ask(self, ctx: Context, kaft: Kaft) -> Push:
        """Whose it is, is asked: anybody may have this name."""
        t = ctx.t
        wie = profielnaam(t, kaft.naam)
        return Push(
            "bevestig",
            {
                "vraag": t(IS_DIT_VAN_JOU),
                "uitleg": f"{wie}. {kaftzin(t, kaft.gemaakt, kaft.sessies)} {t(ALLEEN_JIJ)}",
                "ja": t("Ja, dit is van mij"),
                "wens": OntsluitProfiel(kaft.id, self.dan),
            },
        )

    def _new(self, ctx: Context, box: Box) -> Page:
        t = ctx.t
        place, aside = box.split_x(0.6, 0.4, gap=30)
        naam = self._getypt.strip()
        if naam or self.gevraagd or self.typing is not None:
            label = t("Maak dit profiel") if naam else t("Zonder naam")
            spec = Button(label, self._make(naam), "enter", primary=True, name="nieuw")
        else:
            # A name may begin with any letter, so no letter makes anything: it opens the field.
            spec = Button(t("Nieuw profiel"), Typ(FIELD, "", NAAM_LENGTE), "n", name="nieuw")
        return self._field(ctx, place) + button_row(ctx.stage, aside.trim(top=8), [spec])

    def _make(self, naam: str) -> NieuwProfiel:
        leeg = Zet(FIELD, ""), Zet("gevraagd", False)
        return NieuwProfiel(naam, lambda made: Many((*leeg, self.dan(made))))

    def _field(self, ctx: Context, box: Box) -> Page:
        hint = ctx.t("Je naam, als je wilt.")
        return parts.field(ctx, self, box, FIELD, self.naam, hint, NAAM_LENGTE)

    def _buttons(self, ctx: Context) -> Page:
        t, pages = ctx.t, -(-len(ctx.profiellijst.kaften) // MOST)
        specs = [Button(t("Terug"), Pop(), "esc", name="terug")]
        if pages > 1:
            deel = self._page(ctx)
            label = t("Volgende ({deel} van {delen})", deel=deel + 1, delen=pages)
            specs.append(Button(label, Zet("deel", (deel + 1) % pages), "v", name="volgende"))
        return frame.buttons(ctx, specs)
