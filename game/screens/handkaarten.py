"""A hand of three as it is read up close: two cards in full and the eigen aanpak (03b)."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from game.domain.dilemma import Kaart, Rol
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.screens.heading import grown
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.cards import Card, cards
from game.ui.emblems import emblem_svg
from game.ui.page import Page

EIGEN = 3
"""The number of fingers that means an eigen aanpak."""


def hand_page(ctx: Context, view: View, box: Box, rol: Rol, wishes: Mapping[int, object]) -> Page:
    """The three cards of a role beside each other; `wishes` by number make them choosable."""
    hand = [_fixed(ctx, card) for card in view.dilemma.hand(rol)]
    hand.append(_own(ctx, rol))
    numbered = [
        evolve(
            card,
            tint=parts.TINT[rol],
            emblem=emblem_svg(parts.EMBLEM[rol]),
            number=str(n),
            wish=wishes.get(n),
            key=str(n) if n in wishes else "",
            title_size=grown(46, box.h, 620),
            text_size=grown(36, box.h, 620),
            note_size=grown(32, box.h, 620),
            pad=36,
        )
        for n, card in enumerate(hand, start=1)
    ]
    return cards(ctx.stage, box.row(len(numbered), 36), numbered)


def _fixed(ctx: Context, card: Kaart) -> Card:
    notes = _notes(ctx, card.wint, card.riskeert)
    return Card(f"kaart:{card.code}", card.titel, card.tekst, notes=notes)


def _own(ctx: Context, rol: Rol) -> Card:
    t = ctx.t
    asked = t("Wat zou jij als {rol} doen? Zeg het in één zin, of typ het.", rol=t(WOORDEN[rol]))
    notes = _notes(ctx, t("Jij kiest wat het brengt."), t("En wat het kost."))
    return Card(f"eigen:{rol.value}", t("Eigen aanpak"), asked, notes=notes, dashed=True)


def _notes(ctx: Context, gain: str, risk: str) -> tuple[str, str]:
    t = ctx.t
    return t("**Wint** — {wat}", wat=gain), t("**Riskeert** — {wat}", wat=risk)
