"""What happened: one frozen sentence each, with its results, so that a replay decides nothing.

Events in the log are what everybody may know. Choices before the reveal are *klad* (draft)
events: they live beside the log and are gone at the reveal.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from game.domain.aandenken import Aandenken
from game.domain.alsdan import AlsDan
from game.domain.dilemma import EigenAanpak, Rol
from game.domain.eigenzaak import EigenZaak
from game.domain.events_klas import *  # noqa: F403 - one glossary in three files
from game.domain.events_klas import KlasKladEvent, KlasLogEvent
from game.domain.events_terugblik import *  # noqa: F403 - one glossary in three files
from game.domain.events_terugblik import TERUGBLIK_OMKEERBAAR, TerugblikEvent
from game.domain.fase import Fase
from game.domain.keuzes import Manier, Niveau
from game.domain.klas import Lesopzet
from game.domain.score import Kassabon


@frozen
class Speler:
    """A player: a number for the whole session and a first name, which may be empty."""

    nummer: int
    naam: str
    leidt: bool = False
    aanwezig: bool = True
    profiel: str = ""
    """The id of the profiel that this player opened, if any."""


@frozen
class SessieBegonnen:
    """A session began, with everything that was chosen and drawn for it."""

    spelvorm: str
    spelers: tuple[Speler, ...]
    dilemmas: tuple[str, ...]
    spelcode: str
    seed: int
    niveau: Niveau
    manier: Manier
    minuten: int
    paren: bool
    eigen_zaak: EigenZaak | None = None
    vorige: Mapping[int, AlsDan] = field(factory=dict, hash=False)
    aandenken: Aandenken | None = None
    les: Lesopzet | None = None


@frozen
class RondeBegonnen:
    """A round began: its dilemma with the print of its parameters, and who sits on each seat."""

    dilemma: str
    afdruk: int
    stoelen: tuple[tuple[int, ...], ...]


@frozen
class FaseBegonnen:
    """A phase began; `beurt` is the player whose turn it is, where the phase has turns."""

    fase: Fase
    beurt: int | None = None


@frozen
class ManierGekozen:
    """The table chooses in another manner from now on."""

    manier: Manier


@frozen
class ProfielGeopend:
    """A player opened a profiel, or closed it; then the id is empty."""

    speler: int
    profiel: str


@frozen
class ErvanVerteld:
    """What came of a player's sentence of last time; `beurt` is who is next, if anyone."""

    speler: int
    tekst: str
    beurt: int | None


@frozen
class GrepenOnthuld:
    """The first grepen, by seat; who passed does not appear."""

    grepen: Mapping[int, Rol] = field(hash=False)


@frozen
class RollenVerdeeld:
    """The role of each seat, in seat order."""

    rollen: tuple[Rol, ...]


@frozen
class Voorstel:
    """A seat proposes a card; `eigen` tells what an eigen aanpak does."""

    stoel: int
    kaart: str
    eigen: EigenAanpak | None = None


@frozen
class Onthuld:
    """The proposals lie open; who passed does not appear."""

    voorstellen: tuple[Voorstel, ...]


@frozen
class DoorBrilGekozen:
    """A card lies there through the bril of now, and may still become another."""

    voorstel: Voorstel


@frozen
class WaaromGezegd:
    """The sentence why that card, through the bril of now; it may be empty again."""

    tekst: str


@frozen
class DoorBrilGekeken:
    """A bril comes off: what somebody alone would do in that role, and the sentence why, if any."""

    voorstel: Voorstel
    waarom: str = ""


@frozen
class PlekGevuld:
    """A card lies in a place (0-2) of the plan."""

    plek: int
    kaart: str


@frozen
class PlekGeleegd:
    """A place (0-2) of the plan is empty again."""

    plek: int


@frozen
class Geruild:
    """A seat swapped its proposal within its role; `plek` is the place that its old card left."""

    voorstel: Voorstel
    plek: int | None = None


@frozen
class RolGewisseld:
    """A seat took another role's hand and proposed from it; `plek` as with Geruild."""

    rol: Rol
    voorstel: Voorstel
    plek: int | None = None


@frozen
class KijkerAangewezen:
    """The table pointed at this kijker (0-3) as least happy."""

    kijker: int


@frozen
class UitslagBepaald:
    """The plan was scored."""

    kassabon: Kassabon


@frozen
class LatVerschoven:
    """The table laid its own lat; the receipt under it stands beside the first."""

    waarom: str
    kassabon: Kassabon


@frozen
class WendingGetoetst:
    """The event came, and the plan held or broke."""

    houdt: bool


@frozen
class Geschakeld:
    """One card went out and another came in, on whose proposal, and what that changed."""

    indiener: int
    uit: str
    erin: str
    kassabon: Kassabon


@frozen
class PrikkelGelegd:
    """The move with this card irritated somebody; `aan` are the players whose card it is."""

    kaart: str
    aan: tuple[int, ...]


@frozen
class KwaliteitGenoemd:
    """The quality behind a prikkel of the round (counted from 0) was named."""

    prikkel: int
    kwaliteit: str


@frozen
class PrikkelIngetrokken:
    """A prikkel of the round (counted from 0) is gone."""

    prikkel: int


@frozen
class VraagGekozen:
    """This question (an index into the dilemma's) is on the table."""

    vraag: int


@frozen
class DrieVragenGesteld:
    """The three questions of somebody alone: of the dilemma, of the bank, and about a role."""

    vraag: int
    """An index into the dilemma's own questions."""
    bankvraag: str
    rol: Rol
    """The role in which a colleague would look at it: the one least in the last plan."""
    collega: int = 0
    """Which of the questions about such a colleague."""


@frozen
class VraagBeantwoord:
    """The next of the three questions was answered; empty when no sentence was typed."""

    tekst: str


@frozen
class Opgeschreven:
    """A sentence from the talk was kept: of the round, or `bij` a phase of the debrief."""

    tekst: str
    bij: Fase | None = None


@frozen
class WaarderingGegeven:
    """One player named a quality that another brought; `beurt` is who is next, if anyone."""

    van: int
    aan: int
    kwaliteit: str
    beurt: int | None


@frozen
class BeurtGegeven:
    """It is this player's turn; None when everybody has had one."""

    beurt: int | None


@frozen
class RolGevoeld:
    """How the role felt, 1 to 5, by player; who passed does not appear."""

    gevoel: Mapping[int, int] = field(hash=False)


@frozen
class AlsDanGezegd:
    """A player's if-then sentence; `beurt` is who is next, if anyone."""

    speler: int
    als: str
    dan: str
    beurt: int | None
    wanneer: str = ""


@frozen
class SpelerGekomen:
    """Somebody joined."""

    speler: Speler


@frozen
class SpelerGegaan:
    """Somebody left."""

    speler: int


@frozen
class SessieGesloten:
    """The session is over."""


@frozen
class Ongedaan:
    """The last undoable event of this phase did not count."""


@frozen
class BeurtBegonnen:
    """Klad: this seat sits behind the screen."""

    stoel: int


@frozen
class GreepGekozen:
    """Klad: this seat's greep, or None."""

    stoel: int
    rol: Rol | None


@frozen
class KaartGekozen:
    """Klad: this seat's proposal, or None."""

    stoel: int
    voorstel: Voorstel | None


TafelKladEvent = BeurtBegonnen | GreepGekozen | KaartGekozen

KladEvent = TafelKladEvent | KlasKladEvent

TafelLogEvent = (
    SessieBegonnen
    | RondeBegonnen
    | FaseBegonnen
    | ManierGekozen
    | ProfielGeopend
    | ErvanVerteld
    | GrepenOnthuld
    | RollenVerdeeld
    | Onthuld
    | DoorBrilGekozen
    | WaaromGezegd
    | DoorBrilGekeken
    | PlekGevuld
    | PlekGeleegd
    | Geruild
    | RolGewisseld
    | KijkerAangewezen
    | UitslagBepaald
    | LatVerschoven
    | WendingGetoetst
    | Geschakeld
    | PrikkelGelegd
    | KwaliteitGenoemd
    | PrikkelIngetrokken
    | VraagGekozen
    | DrieVragenGesteld
    | VraagBeantwoord
    | Opgeschreven
    | WaarderingGegeven
    | BeurtGegeven
    | RolGevoeld
    | AlsDanGezegd
    | SpelerGekomen
    | SpelerGegaan
    | SessieGesloten
    | Ongedaan
)

LogEvent = TafelLogEvent | TerugblikEvent | KlasLogEvent

TafelEvent = TafelLogEvent | TafelKladEvent
"""Everything but the debrief and the class."""

Event = LogEvent | KladEvent

OMKEERBAAR = (
    DoorBrilGekozen,
    WaaromGezegd,
    DoorBrilGekeken,
    PlekGevuld,
    PlekGeleegd,
    Geruild,
    RolGewisseld,
    KijkerAangewezen,
    LatVerschoven,
    ErvanVerteld,
    PrikkelGelegd,
    KwaliteitGenoemd,
    PrikkelIngetrokken,
    VraagGekozen,
    VraagBeantwoord,
    Opgeschreven,
    WaarderingGegeven,
    BeurtGegeven,
    RolGevoeld,
    AlsDanGezegd,
    *TERUGBLIK_OMKEERBAAR,
    SpelerGekomen,
    SpelerGegaan,
)
"""The events that *ongedaan maken* takes back, within their phase."""
