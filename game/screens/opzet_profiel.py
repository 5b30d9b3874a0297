"""The set-up's own column for profielen: a mark beside each name, and one key for all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from game.domain.keuzes import NAAM_LENGTE
from game.domain.profiel import Profiel
from game.screens.base import Context, Many, Pop, Push
from game.screens.profiel_kiezen import Zit, kies_voor
from game.ui.boxes import Box
from game.ui.marks import Dot
from game.ui.page import Page, Target
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle
from game.ui.widgets import key_cap, key_cap_size

if TYPE_CHECKING:
    from game.screens.opzet import OpzetScreen

WIDE = 176.0
"""The width of the column beside the names."""
SIGN = 26.0
WORDS = TextStyle("body", 28, valign="middle", min_size=24)
OPEN = TextStyle("bold", 28, valign="middle", min_size=24)


def kop(ctx: Context, screen: OpzetScreen, box: Box) -> Page:
    """Above the marks: the key with which a table on the keyboard opens them."""
    wish = Push("profiel_kiezen", {"rij": _rij(ctx, screen, 2)})
    stage, label = ctx.stage, ctx.t("Profiel")
    cap = key_cap_size(stage, "p")[0]
    words = write(stage, box.trim(right=cap + 8), label, WORDS)
    pieces: tuple[Piece, ...] = (words, key_cap(stage, box.right_part(cap), "p"))
    target = Target("profielen", box, wish, ("p",), label, radius=12)
    return Page((Group("profielen", box, pieces, moves=False),), (target,))


def merk(ctx: Context, screen: OpzetScreen, box: Box, nummer: int) -> Page:
    """Beside a name: a hollow dot to open a profiel, a full one where it is open."""
    stage, theme = ctx.stage, ctx.stage.theme
    rij = _rij(ctx, screen, 1)
    zit, is_open = rij[nummer], bool(rij[nummer].profiel)
    label = ctx.t("open") if is_open else ctx.t("geen")
    sign, words = box.inset(16, 4).split_x(SIGN, 1, gap=12)
    dot = Dot(sign.centered(SIGN, SIGN), theme.ink if is_open else theme.white, theme.ink, 3)
    edge = max(3.0, theme.edge)
    panel = Panel(box, theme.white, 14, shadow=False, outline=theme.line, outline_width=edge)
    anderen = [ander.profiel for n, ander in enumerate(rij) if n != nummer]
    wish = zit.sluit if is_open else kies_voor(ctx, zit, anderen)
    name = f"profiel {nummer}"
    pieces = (panel, dot, write(stage, words, label, OPEN if is_open else WORDS))
    target = Target(name, box, wish, label=_zegt(ctx, zit), radius=14)
    return Page((Group(name, box, pieces, moves=False),), (target,))


def _zegt(ctx: Context, zit: Zit) -> str:
    """What choosing the mark means, for whoever cannot see the column."""
    if zit.profiel:
        return ctx.t("Het profiel van {naam} sluiten?", naam=zit.naam)
    return ctx.t("Welk profiel is van {naam}?", naam=zit.naam)


def _rij(ctx: Context, screen: OpzetScreen, lagen: int) -> tuple[Zit, ...]:
    """The players as they sit; `lagen` screens lie over the set-up when a profiel is chosen."""
    terug = (Pop(),) * lagen
    dicht = (Pop(),) * (lagen - 1)
    return tuple(
        Zit(
            screen.spelersnaam(ctx, nummer),
            screen.profielen[nummer],
            _opener(screen, nummer, terug),
            Many((*dicht, screen.met_profiel(nummer, ""))),
        )
        for nummer in range(screen.aantal)
    )


def _opener(screen: OpzetScreen, nummer: int, terug: tuple[Pop, ...]) -> Callable[[Profiel], Any]:
    """Its profiel, and its name where none stands; by then one may have been typed."""

    def dan(profiel: Profiel) -> Many:
        naam = screen.namen[nummer] or profiel.naam[:NAAM_LENGTE]
        gekozen = screen.met_profiel(nummer, profiel.id), screen.met_naam(nummer, naam)
        return Many((*terug, *gekozen))

    return dan
