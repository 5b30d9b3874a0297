"""The proposals as cards: whose they are, what they say, and where they lie on the page."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from game.domain.dilemma import EigenAanpak, Gelegd
from game.domain.events import Speler
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context
from game.texts.bon import kaart_titel
from game.texts.woorden import KOSTTE, WOORDEN
from game.ui.boxes import Box
from game.ui.cards import Card
from game.ui.emblems import emblem_svg

MOST_LETTERS = 44
"""Names that take more than this together are shortened to their first word."""
ALONE = 24
"""A single name on a small card takes no more letters than this."""
SHORT = 52
"""So many letters of an eigen aanpak stand on a small card; all of them on the large one."""
ONE_ROW = 4


def voorstellen(view: View) -> tuple[str, ...]:
    """The cards proposed, each once, in the order of the seats."""
    gedaan = (view.ronde.voorstellen or {}).values()
    return tuple(dict.fromkeys(voorstel.kaart for voorstel in gedaan))


def eigenaars(ctx: Context, view: View, code: str) -> str:
    """Who proposes a card, in one phrase that fits on it; the lege stoel when nobody does.

    Alone it is the role whose card it is.
    """
    if view.alleen:
        return ctx.t(WOORDEN[view.kaart(code).rol])
    stoelen = view.ronde.indieners(code)
    if not stoelen:
        return ctx.t("Lege stoel")
    spelers = [speler for stoel in stoelen for speler in view.spelers_op(stoel)]
    if len(spelers) == 1:
        return naam_kort(ctx.t.naam(spelers[0]))
    return namen_kort(ctx, spelers, MOST_LETTERS)


def naam_kort(naam: str) -> str:
    """A name that is too long for a small card by its first word, or by its first letters."""
    word = naam if len(naam) <= ALONE else naam.split(maxsplit=1)[0]
    return word if len(word) <= ALONE else f"{word[: ALONE - 1]}…"


def daarna(ctx: Context, view: View) -> str:
    """Who has the turn after this one, in a sentence; nothing after the last."""
    if view.hierna is None:
        return ""
    naam = naam_kort(ctx.t.naam(view.sessie.speler(view.hierna)))
    return ctx.t("Daarna is het de beurt aan {naam}.", naam=naam)


def namen_kort(ctx: Context, spelers: Sequence[Speler], most: int) -> str:
    """Names in one phrase of about `most` letters: whole, else first words, else a number."""
    namen = [ctx.t.naam(speler) for speler in spelers]
    heel = ctx.t.rij(namen)
    if len(namen) == 1 or len(heel) <= most:
        return heel
    kort = ctx.t.rij([speler.naam.split()[0] if speler.naam else naam
                      for speler, naam in zip(spelers, namen, strict=True)])  # fmt: skip
    if len(kort) <= most:
        return kort
    return ctx.t("{naam} en nog {aantal}", naam=naam_kort(namen[0]), aantal=len(namen) - 1)


def kaart_tekst(ctx: Context, kaart: Gelegd, *, heel: bool = False, most: int = SHORT) -> str:
    """What a card does: in short (typed words in about `most` letters), or with `heel` all."""
    if not isinstance(kaart, EigenAanpak):
        return kaart.tekst if heel else kaart.kort
    plus, kost = ctx.t(WOORDEN[kaart.plus]), ctx.t(KOSTTE[kaart.min])
    doet = ctx.t("Brengt {uitkomst}, kost {prijs}.", uitkomst=plus, prijs=kost)
    if not kaart.tekst:
        return doet
    return f"{zin(kaart.tekst)} {doet}" if heel else verkort(kaart.tekst, most)


def zin(tekst: str) -> str:
    """A text that somebody typed, with the stop that a sentence ends in."""
    return tekst if tekst[-1:] in ".!?…" else f"{tekst}."


def verkort(tekst: str, most: int = SHORT) -> str:
    """The first words of a text that is too long for a small card."""
    if len(tekst) <= most:
        return tekst
    return tekst[: most - 1].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"


def kaart_spec(
    ctx: Context, view: View, code: str, *, heel: bool = False, most: int = SHORT
) -> Card:
    """A card of this round as it is drawn everywhere: emblem, owner, title and words."""
    kaart = view.kaart(code)
    return Card(
        f"kaart:{code}",
        kaart_titel(ctx.t, kaart),
        kaart_tekst(ctx, kaart, heel=heel, most=most),
        tint=parts.TINT[kaart.rol],
        emblem=emblem_svg(parts.EMBLEM[kaart.rol]),
        owner=eigenaars(ctx, view, code),
    )


def rooster(box: Box, aantal: int, gap: float = 28) -> tuple[Box, ...]:
    """Equal places for so many cards: one row of at most four, else two rows."""
    if not aantal:
        return ()
    rows = 1 if aantal <= ONE_ROW else 2
    return box.grid(-(-aantal // rows), rows, gap)[:aantal]


def gedempt(spec: Card) -> Card:
    """The card as it is when it cannot be chosen: no wish, no key."""
    return evolve(spec, wish=None, key="", enabled=False)
