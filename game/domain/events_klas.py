"""What happened in a class; part of the glossary in `events`.

What lies in a bus came with klad events, which no event of the log touches: so the log and the
klad can be folded one after the other, and a vote that is on disk is never lost.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from game.domain.bus import Stroom, Tafelplan, Telling, Ticket, Wissel
from game.domain.dilemma import EigenAanpak
from game.domain.fase import Fase
from game.domain.kassabon import Kassabon
from game.domain.klas import Deelnemer, Tafeluitslag

__all__ = [
    "AantalGezet",
    "BusGeleegd",
    "DeelnemerGedempt",
    "DeelnemerGekomen",
    "DeelnemerVerwijderd",
    "Gestemd",
    "Geteld",
    "HoekenGekozen",
    "KlasEvent",
    "KlasGeschoven",
    "KlasKladEvent",
    "KlasLogEvent",
    "KlasbonBepaald",
    "LesstapBegonnen",
    "LesstapVerlengd",
    "StemGeteld",
    "StemmenVervallen",
    "TafelGenoemd",
    "TafelplanGelegd",
    "TafelsOnthuld",
    "TicketGegeven",
    "TicketsOpgehaald",
    "WisselVoorgesteld",
    "ZinGezegd",
    "ZinnenGehoord",
]


@frozen
class LesstapBegonnen:
    """A step of the lesson began at second `sinds`, and was planned to take `duurt` seconds."""

    sinds: int
    duurt: int


@frozen
class LesstapVerlengd:
    """This step may take so many seconds more."""

    seconden: int


@frozen
class AantalGezet:
    """There are so many pupils in the room."""

    aantal: int


@frozen
class DeelnemerGekomen:
    """A phone took a seat."""

    deelnemer: Deelnemer


@frozen
class DeelnemerVerwijderd:
    """A seat was taken away."""

    deelnemer: int


@frozen
class DeelnemerGedempt:
    """The sentences of a seat stay unread, or no longer."""

    deelnemer: int
    gedempt: bool


@frozen
class TafelGenoemd:
    """A seat is at this table."""

    deelnemer: int
    tafel: int


@frozen
class HoekenGekozen:
    """The phones are put away, or may come back."""

    hoeken: bool


@frozen
class Geteld:
    """The bus of a phase was opened."""

    fase: Fase
    telling: Telling


@frozen
class KlasGeschoven:
    """So many moved between the two choices, and the phones among them along these streams."""

    stromen: tuple[Stroom, ...]
    schoven: int
    exact: bool


@frozen
class KlasbonBepaald:
    """The vote of the class was scored."""

    kassabon: Kassabon


@frozen
class TafelsOnthuld:
    """What the tables laid or swapped in a phase lies open, with what it brought."""

    fase: Fase
    tafels: Mapping[int, Tafeluitslag] = field(hash=False)


@frozen
class ZinnenGehoord:
    """Why people moved, in an order that tells nothing."""

    zinnen: tuple[str, ...]


@frozen
class TicketsOpgehaald:
    """The tickets of the class, in an order that tells nothing."""

    tickets: tuple[Ticket, ...]


@frozen
class StemGeteld:
    """Klad: the teacher counted so many for this choice."""

    fase: Fase
    keuze: str
    aantal: int


@frozen
class Gestemd:
    """Klad: a seat chose, or took its choice back."""

    fase: Fase
    deelnemer: int
    keuze: str | None
    eigen: EigenAanpak | None = None


@frozen
class TafelplanGelegd:
    """Klad: these cards lie at a table, or none any more."""

    fase: Fase
    tafel: int
    plan: Tafelplan | None


@frozen
class WisselVoorgesteld:
    """Klad: a table swaps, or keeps its plan after all."""

    fase: Fase
    tafel: int
    wissel: Wissel | None


@frozen
class ZinGezegd:
    """Klad: why a seat moved, in place of what it said before; or nothing any more."""

    fase: Fase
    deelnemer: int
    tekst: str | None


@frozen
class TicketGegeven:
    """Klad: what a seat leaves at the door, or nothing any more."""

    fase: Fase
    deelnemer: int
    ticket: Ticket | None


@frozen
class StemmenVervallen:
    """Klad: what the phones put in a bus does not count; what the teacher counted does."""

    fase: Fase


@frozen
class BusGeleegd:
    """Klad: what lies in a bus does not count."""

    fase: Fase


KlasKladEvent = (
    StemGeteld
    | Gestemd
    | TafelplanGelegd
    | WisselVoorgesteld
    | ZinGezegd
    | TicketGegeven
    | StemmenVervallen
    | BusGeleegd
)

KlasLogEvent = (
    LesstapBegonnen
    | LesstapVerlengd
    | AantalGezet
    | DeelnemerGekomen
    | DeelnemerVerwijderd
    | DeelnemerGedempt
    | TafelGenoemd
    | HoekenGekozen
    | Geteld
    | KlasGeschoven
    | KlasbonBepaald
    | TafelsOnthuld
    | ZinnenGehoord
    | TicketsOpgehaald
)

KlasEvent = KlasLogEvent | KlasKladEvent
