"""Tapping in what was shown on the count: one question per person, and a list to mend it in.

Whoever made a fist is passed over, so that a pass leaves no trace; nothing is chosen beforehand.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import frozen

from game.domain.commands import Command
from game.terminal.scherm import ENTER, Keus, Na, Naar, Scherm, Vraag, Wens, genummerd
from game.texts.vertaler import Vertaler


@frozen
class Rij:
    """One person or seat, and what was tapped in for them, if anything."""

    naam: str
    getikt: str = ""


def lijst(
    t: Vertaler,
    regels: Sequence[str],
    rijen: Sequence[Rij],
    vraag: Callable[[int], Vraag],
    klaar: Keus[Wens],
    *,
    begin: str = "",
    niemand: str = "",
) -> Scherm[Wens]:
    """What has been tapped in so far; `klaar` is the way on, and Enter as soon as anything is.

    `begin` and `niemand` say what tapping in and not doing so are called, where no fingers are up.
    """
    begonnen = any(rij.getikt for rij in rijen)
    if not begonnen:
        intikken = t("Intikken wat jullie lieten zien")
        vuisten = t("Niemand: allemaal een vuist")
        keuzes = (
            Keus[Wens](ENTER, begin or intikken, Naar(vraag(0))),
            Keus[Wens]("n", niemand or vuisten, klaar.wens),
        )
        return Scherm(tuple(regels), keuzes)
    getikt = genummerd((_zin(t, rij), Naar(vraag(n))) for n, rij in enumerate(rijen))
    klopt = t("Klopt het? Een nummer verbetert.")
    return Scherm((*regels, "", klopt), (*getikt, klaar), kort=(klopt,))


def volgende(n: int, aantal: int, vraag: Callable[[int], Vraag]) -> Vraag | None:
    """The question of the person after `n`, or None after the last."""
    return vraag(n + 1) if n + 1 < aantal else None


def vuist(t: Vertaler, wis: Command | None, daarna: Vraag | None, label: str = "") -> Keus[Wens]:
    """The answer for whoever made a fist: `wis` takes back what was tapped in before."""
    return Keus("p", label or t("Een vuist"), Na(wis, daarna))


def _zin(t: Vertaler, rij: Rij) -> str:
    # Not tapped and passed look the same, on purpose.
    getikt = rij.getikt or t("niet ingetikt")
    return f"{rij.naam}: {getikt}"
