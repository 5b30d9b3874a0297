"""The set-up in two calm pages; Enter alone begins with what stands there.

What is chosen lives in fields of the screen; each choice sets one of them, so that a name that is
still being typed is never lost.
"""

from __future__ import annotations

from typing import Any

from game.domain import commands as c
from game.domain.keuzes import NAAM_LENGTE, PAREN_VANAF, SPELERS, Manier, Niveau
from game.domain.views import View
from game.loading import Dek
from game.screens import frame, opzet_tafel, opzet_zaak, parts
from game.screens.base import Context, Many, Pop, Push, Screen, Typ, Zet
from game.screens.opzet_vooraf import vooraf
from game.ui.page import Page, join
from game.ui.widgets import Button

MOST = SPELERS.stop - 1
CODE_LENGTH = 40
NAME, CODE = "naam", "spelcode"


class OpzetScreen(Screen):
    """Who sits at the table, how long, about what and how."""

    name = "opzet"

    deel: int = 0
    """Which of the two pages."""
    open: str = ""
    """The question that lies over the page: leidt, zonder, vooraf, or none."""

    aantal: int = 4
    namen: tuple[str, ...] = ("",) * MOST
    profielen: tuple[str, ...] = ("",) * MOST
    """The id of the profiel that each player opened."""
    minuten: int = 60
    gekozen_manier: Manier | None = None
    met_paren: bool = False
    leidt: int | None = None
    themas: frozenset[str] = frozenset()
    niveau: Niveau = Niveau.GEWOON
    zonder: frozenset[str] = frozenset()
    spelcode: str = ""
    warming_up: str = ""
    """The exercise that goes before the session, by its name."""

    @property
    def manier(self) -> Manier:
        """How the table chooses; two players choose behind the screen unless they say so."""
        return self.gekozen_manier or (Manier.DICHT if self.aantal == 2 else Manier.OPEN)

    @property
    def paren_kan(self) -> bool:
        """Whether pairs may share a hand."""
        return self.manier is Manier.DICHT and self.aantal >= PAREN_VANAF

    @property
    def paren(self) -> bool:
        """Whether pairs share a hand."""
        return self.met_paren and self.paren_kan

    @property
    def leider(self) -> int | None:
        """Which of the players at the table leads the others."""
        return self.leidt if self.leidt is not None and self.leidt < self.aantal else None

    @property
    def getypt(self) -> str:
        """What is being typed now, in whichever field."""
        return self.typing.value if self.typing else ""

    def naam(self, nummer: int) -> str:
        """The name of a player as it stands, also while it is being typed."""
        typing = self.typing is not None and self.field_name == f"{NAME} {nummer}"
        return self.getypt if typing else self.namen[nummer]

    def spelersnaam(self, ctx: Context, nummer: int) -> str:
        """The name of a player, or a number where none was given."""
        return self.naam(nummer).strip() or ctx.t("Speler {nummer}", nummer=nummer + 1)

    @property
    def code(self) -> str:
        """The spelcode as it stands, also while it is being typed."""
        typing = self.typing is not None and self.field_name == CODE
        return self.getypt if typing else self.spelcode

    def begin(self) -> c.BeginSessie:
        """The wish to begin; the seed and what was seen are filled in by who owns them."""
        return c.BeginSessie(
            tuple(self.naam(nummer) for nummer in range(self.aantal)),
            seed=0,
            themas=self.themas,
            niveau=self.niveau,
            manier=self.manier,
            minuten=self.minuten,
            paren=self.paren,
            leidt=self.leider,
            zonder=self.zonder,
            spelcode=self.code,
            profielen=self.profielen[: self.aantal] if any(self.profielen) else (),
        )

    def met_profiel(self, nummer: int, id_: str) -> Zet:
        """With this profiel open for that player; without an id none is."""
        return Zet("profielen", (*self.profielen[:nummer], id_, *self.profielen[nummer + 1 :]))

    def met_naam(self, nummer: int, naam: str) -> Zet:
        """With this name at that row."""
        return Zet("namen", (*self.namen[:nummer], naam, *self.namen[nummer + 1 :]))

    def passend(self, dek: Dek) -> int:
        """How many dilemmas fit the themes and leave out what the table would rather not."""
        return sum(
            (not self.themas or dilemma.thema in self.themas)
            and not self.zonder.intersection(dilemma.gevoelig)
            for dilemma in dek.in_taal("nl").values()
        )

    def typed(self, name: str, value: str) -> Any:
        """A name is kept, and the next field is ready; an empty one ends the row."""
        if not name.startswith(NAME):
            return Zet(CODE, value)
        nummer = int(name.removeprefix(NAME))
        kept = self.met_naam(nummer, value.strip())
        later = nummer + 1
        if not value.strip() or later >= self.aantal:
            return kept
        return Many((kept, Typ(f"{NAME} {later}", self.namen[later], NAAM_LENGTE)))

    def page(self, ctx: Context, view: View | None) -> Page:
        """One of the two pages, with a question or the letter board over it."""
        if self.open:
            return opzet_zaak.question(ctx, self, view)
        content = (opzet_tafel.content, opzet_zaak.content)[self.deel]
        made = join(
            [
                frame.backdrop(ctx, view),
                content(ctx, self, frame.content(ctx.stage)),
                self._buttons(ctx),
            ]
        )
        return frame.with_board(ctx, self, self._quiet(made), *self._board(ctx))

    def _buttons(self, ctx: Context) -> Page:
        t = ctx.t
        ready = bool(self.code.strip()) or self.passend(ctx.dek) > 0
        begin = Button(
            t("Begin"), vooraf(self.warming_up, self.begin()), "enter", True, ready, name="begin"
        )
        other = (
            Button(t("Thema, niveau, warming-up"), Zet("deel", 1), "w", name="anders")
            if self.deel == 0
            else Button(t("Terug naar de tafel"), Zet("deel", 0), "w", name="anders")
        )
        if self.deel:
            return frame.also(frame.buttons(ctx, [begin, other]), "anders", "esc")
        own = Button(
            t("Onze eigen zaak"),
            Push("eigen_zaak", {"begin": self.begin(), "warming_up": self.warming_up}),
            "e",
        )
        back = Button(t("Terug"), self._leave(ctx), "esc", name="terug")
        return frame.buttons(ctx, [begin, other, own, back])

    def _leave(self, ctx: Context) -> Pop | Push:
        """Back to the start; names that were typed would be lost, so then it is asked once."""
        if not any(map(self.naam, range(self.aantal))):
            return Pop()
        t = ctx.t
        return Push(
            "bevestig",
            {
                "vraag": t("Terug naar het begin?"),
                "uitleg": t("De namen die jullie typten, gaan dan weg."),
                "ja": t("Ja, terug"),
                "wens": Pop(),
            },
        )

    def _quiet(self, page: Page) -> Page:
        """While a name is typed, choosing something else ends the typing."""
        return page if self.typing is None else frame.ending_typing(page)

    def _board(self, ctx: Context) -> tuple[Page, str]:
        t, box = ctx.t, frame.board_field(ctx.stage)
        if self.field_name.startswith(NAME):
            nummer = int(self.field_name.removeprefix(NAME))
            hint = t("Speler {nummer}", nummer=nummer + 1)
            made = parts.field(ctx, self, box, self.field_name, "", hint, NAAM_LENGTE)
            return made, t("Hoe heet speler {nummer}?", nummer=nummer + 1)
        hint = t("Spelcode")
        return parts.field(ctx, self, box, CODE, self.spelcode, hint, CODE_LENGTH), hint
