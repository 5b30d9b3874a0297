"""What a teacher and the phones of a class may ask for; part of the glossary in `commands`.

A seat (`deelnemer`) is the number of a phone, a table (`tafel`) counts from 1. Where a seat asks,
`decide` looks whether it may; whether the phone is who it says, the web has looked before.
"""

from __future__ import annotations

from attrs import frozen

from game.domain.bus import Wissel
from game.domain.dilemma import Uitkomst

__all__ = [
    "BeginStapOpnieuw",
    "Demp",
    "Eigen",
    "GaNaarHoeken",
    "GaStapTerug",
    "GeefTicket",
    "KlasCommand",
    "KomInKlas",
    "LegTafelplan",
    "NoemTafel",
    "SchakelTafel",
    "SlaStapOver",
    "Stem",
    "TelStem",
    "VerlengStap",
    "VerwijderDeelnemer",
    "ZegWaaromGeschoven",
    "ZetAantal",
]


@frozen
class BeginStapOpnieuw:
    """This step once more: what came in for it does not count."""

    verstreken: int = 0


@frozen
class GaStapTerug:
    """Back to the step before, which begins anew."""

    verstreken: int = 0


@frozen
class SlaStapOver:
    """On to the next step, without what came in for this one."""

    verstreken: int = 0


@frozen
class VerlengStap:
    """So many seconds more for this step."""

    seconden: int


@frozen
class ZetAantal:
    """There are so many pupils in the room."""

    aantal: int


@frozen
class TelStem:
    """The teacher counted so many for this choice."""

    keuze: str
    aantal: int


@frozen
class Eigen:
    """What an eigen aanpak brings and costs, and in which words."""

    plus: Uitkomst
    min: Uitkomst
    tekst: str = ""


@frozen
class Stem:
    """A seat chooses; None takes its choice back."""

    deelnemer: int
    keuze: str | None
    eigen: Eigen | None = None


@frozen
class KomInKlas:
    """A phone takes a seat; the roepnaam may be empty."""

    roepnaam: str = ""


@frozen
class NoemTafel:
    """A seat says at which table it is."""

    deelnemer: int
    tafel: int


@frozen
class LegTafelplan:
    """A table lays these cards, at most three; none takes its plan away."""

    tafel: int
    kaarten: tuple[str, ...]
    deelnemer: int | None = None
    """The seat that asks; None is the teacher."""
    eigen: tuple[tuple[str, Eigen], ...] = ()
    """What each eigen aanpak among the cards brings and costs, by its code."""


@frozen
class SchakelTafel:
    """A table swaps a card of its plan; None keeps the plan after all."""

    tafel: int
    wissel: Wissel | None
    deelnemer: int | None = None


@frozen
class ZegWaaromGeschoven:
    """Somebody who moved says why."""

    deelnemer: int
    tekst: str


@frozen
class GeefTicket:
    """A seat leaves one sentence and one question; both empty takes them back."""

    deelnemer: int
    zin: str = ""
    vraag: str = ""


@frozen
class GaNaarHoeken:
    """The phones go away, and this step's votes with them; or they may come back."""

    hoeken: bool


@frozen
class VerwijderDeelnemer:
    """The teacher takes a seat away."""

    deelnemer: int


@frozen
class Demp:
    """The sentences of a seat stay unread from now on, or no longer."""

    deelnemer: int
    gedempt: bool


KlasCommand = (
    BeginStapOpnieuw
    | GaStapTerug
    | SlaStapOver
    | VerlengStap
    | ZetAantal
    | TelStem
    | Stem
    | KomInKlas
    | NoemTafel
    | LegTafelplan
    | SchakelTafel
    | ZegWaaromGeschoven
    | GeefTicket
    | GaNaarHoeken
    | VerwijderDeelnemer
    | Demp
)
