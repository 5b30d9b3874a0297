"""Who at the table opens a profiel: a name first, then the list, then whose it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from attrs import frozen

from game.domain import commands as c
from game.domain.events import Speler
from game.domain.profiel import Profiel
from game.domain.views import View
from game.screens import frame
from game.screens.base import Context, Many, Pop, Push, Screen
from game.texts.profielblad import ERUIT, HIER
from game.ui.cards import Card, card
from game.ui.page import Page, join
from game.ui.pieces import write
from game.ui.text import TextStyle
from game.ui.widgets import Button

HELP = TextStyle("body", 34, "muted", valign="middle", min_size=24)
HELP_HIGH, ROW_HIGH = 60.0, 230.0


@frozen
class Zit:
    """Somebody at the table: the name as it is said, the own profiel, what to grant of one."""

    naam: str
    profiel: str
    dan: Callable[[Profiel], Any]
    sluit: Any
    """What closing it again asks for."""


def kies_voor(ctx: Context, zit: Zit, anderen: Sequence[str]) -> Push:
    """The list of profielen, for this player; those of the others cannot be opened again."""
    kop = ctx.t("Welk profiel is van {naam}?", naam=zit.naam)
    bezet = frozenset(filter(None, anderen))
    return Push("profielen", {"kop": kop, "bezet": bezet, "dan": zit.dan})


class ProfielKiezenScreen(Screen):
    """The players as cards; whoever opened a profiel can close it here."""

    name = "profiel_kiezen"

    rij: tuple[Zit, ...] = ()
    """Who is about to sit down; empty in a session, which knows its own players."""

    def page(self, ctx: Context, view: View | None) -> Page:
        """A card for each player, with a mark where a profiel is open."""
        t, stage = ctx.t, ctx.stage
        rij = self.rij or _aan_tafel(ctx, view)
        head, room = frame.content(stage).split_y(HELP_HIGH, 1, gap=18)
        rows = -(-len(rij) // 2)
        places = room.top(min(room.h, rows * ROW_HIGH)).grid(2, max(1, rows), 18)
        specs = [self._card(ctx, rij, at) for at in range(len(rij))]
        klaar = Button(t("Klaar"), Pop(), "enter", primary=True, name="klaar")
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, t("Wie opent een eigen profiel?")),
                Page((write(stage, head, t(HIER), HELP),)),
                *(card(stage, place, spec) for place, spec in zip(places, specs, strict=False)),
                frame.also(frame.buttons(ctx, [klaar]), "klaar", "esc"),
            ]
        )

    def _card(self, ctx: Context, rij: Sequence[Zit], at: int) -> Card:
        t, zit = ctx.t, rij[at]
        anderen = [ander.profiel for n, ander in enumerate(rij) if n != at]
        return Card(
            name=f"speler {at}",
            title=zit.naam,
            text=t("Profiel open") if zit.profiel else t("Nog geen profiel open"),
            wish=zit.sluit if zit.profiel else kies_voor(ctx, zit, anderen),
            key=str(at + 1),
            number=str(at + 1),
            title_size=46,
            text_size=38,
            selected=bool(zit.profiel),
        )


def _aan_tafel(ctx: Context, view: View | None) -> tuple[Zit, ...]:
    """The players of the session, each of whom opens a profiel by the rules."""
    spelers = view.sessie.aanwezig if view else ()
    return tuple(
        Zit(
            ctx.t.naam(speler),
            speler.profiel if speler.profiel in ctx.profielen else "",
            _opener(speler.nummer),
            _sluit(ctx, speler),
        )
        for speler in spelers
    )


def _opener(speler: int) -> Callable[[Profiel], Any]:
    return lambda profiel: Many((Pop(), c.OpenProfiel(speler, profiel.id)))


def _sluit(ctx: Context, speler: Speler) -> Push:
    """Closing takes back what the session had put in, so it is asked once."""
    t = ctx.t
    return Push(
        "bevestig",
        {
            "vraag": t("Het profiel van {naam} sluiten?", naam=t.naam(speler)),
            "uitleg": t(ERUIT),
            "ja": t("Ja, sluit"),
            "wens": c.OpenProfiel(speler.nummer, ""),
        },
    )
