"""What players may ask for: one frozen sentence each. `decide` answers; nothing here acts.

A seat (`stoel`) is an index into the seats of the round, a player (`speler`) keeps one number
for the whole session, a card (`kaart`) is a code such as B1, or B0.2 for the eigen aanpak of
seat 2. Chance comes in as `seed`, time as seconds of play (`verstreken`).
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from game.domain.aandenken import Aandenken
from game.domain.alsdan import AlsDan
from game.domain.commands_klas import *  # noqa: F403 - one glossary in three files
from game.domain.commands_klas import KlasCommand
from game.domain.commands_terugblik import *  # noqa: F403 - one glossary in three files
from game.domain.commands_terugblik import TerugblikCommand
from game.domain.dilemma import Drietal, Rol, Uitkomst
from game.domain.eigenzaak import EigenZaak
from game.domain.keuzes import Manier, Niveau
from game.domain.klas import Lesopzet


@frozen
class Keuze:
    """A card out of a hand: the 1st or 2nd fixed card, or 3 with what the own card does."""

    nummer: int
    plus: Uitkomst | None = None
    min: Uitkomst | None = None
    tekst: str = ""


@frozen
class BeginSessie:
    """Begin: who plays, about what, how, and for how long."""

    namen: tuple[str, ...]
    seed: int
    themas: frozenset[str] = frozenset()
    """Themes to draw from; none means all."""
    niveau: Niveau = Niveau.GEWOON
    manier: Manier = Manier.OPEN
    minuten: int = 60
    paren: bool = False
    leidt: int | None = None
    """Index of the player who leads the others at work and so speaks last."""
    zonder: frozenset[str] = frozenset()
    """Content notes to leave out."""
    gezien: tuple[str, ...] = ()
    """Dilemmas played before on this machine, longest ago first."""
    spelcode: str = ""
    eigen_zaak: EigenZaak | None = None
    """The case that the group brings itself, instead of a dealt one."""
    profielen: tuple[str, ...] = ()
    """The id of the profiel that each player opened, in the order of the names; none is empty."""
    vorige: Mapping[int, AlsDan] = field(factory=dict, hash=False)
    """What players took along last time, by their index, out of the profielen they opened."""
    aandenken: Aandenken | None = None
    """The object of the warming-up, which comes back at the end."""
    spelvorm: str = "tafel"
    """The name of the way to play; whoever holds the deck lays the one with that name under it."""
    zaak: str = ""
    """The id of the dilemma to begin with; empty deals as usual."""
    les: Lesopzet | None = None
    """How many there are in a class, and how long each step takes."""


@frozen
class GaVerder:
    """On to the next phase."""

    verstreken: int = 0


@frozen
class KiesManier:
    """From now on choose in the open or behind the screen."""

    manier: Manier


@frozen
class BeginBeurt:
    """The laptop is with the next seat, and the others look away."""


@frozen
class OpenProfiel:
    """A player opens a profiel, or with an empty id closes it."""

    speler: int
    profiel: str


@frozen
class VertelErvan:
    """Whoever has the turn tells what came of the sentence of last time."""

    tekst: str


@frozen
class KiesGreep:
    """Which role this seat would reach for first; None takes an open choice back, or passes."""

    stoel: int
    rol: Rol | None


@frozen
class KiesKaart:
    """Which card this seat proposes; None takes an open choice back, or passes."""

    stoel: int
    keuze: Keuze | None


@frozen
class Onthul:
    """On the count: everyone shows."""


@frozen
class KiesDoorBril:
    """Through the bril of this role: a card of its hand; another one may follow until Verder."""

    rol: Rol
    keuze: Keuze


@frozen
class ZegWaarom:
    """One sentence why that card, through the bril of now; an empty one takes it back."""

    tekst: str


@frozen
class VulPlek:
    """Lay a card in the first empty place."""

    kaart: str


@frozen
class LeegPlek:
    """Take a card back from its place."""

    kaart: str


@frozen
class Ruil:
    """Swap the own proposal for another card of the same role, once a round."""

    stoel: int
    keuze: Keuze


@frozen
class WisselRol:
    """Take another role's hand and propose from it; one seat a round."""

    stoel: int
    rol: Rol
    keuze: Keuze


@frozen
class WijsKijkerAan:
    """This kijker (0-3) will be least happy with the plan."""

    kijker: int


@frozen
class VerschuifLat:
    """The group's own lat, once per dilemma, with one sentence why."""

    lat: Drietal
    waarom: str = ""


@frozen
class Schakel:
    """After the wending: `indiener` proposes to take one card out and lay another in."""

    indiener: int
    uit: str
    erin: str


@frozen
class LegPrikkel:
    """A move irritates somebody; who, is not asked and not kept."""

    kaart: str


@frozen
class NoemKwaliteit:
    """The quality behind what irritated: from now on it is a waardering."""

    prikkel: int
    """Which prikkel of the round, counted from 0."""
    kwaliteit: str


@frozen
class TrekPrikkelIn:
    """Never mind."""

    prikkel: int


@frozen
class StelAndereVraag:
    """Another question, please."""


@frozen
class SchrijfOp:
    """Keep one sentence from the talk."""

    tekst: str


@frozen
class Waardeer:
    """Whoever has the turn names a quality that another player brought."""

    aan: int
    kwaliteit: str


@frozen
class SlaOver:
    """The turn goes on, without a reason."""


@frozen
class VoelRol:
    """How the role felt to this player, 1 to 5; None takes it back."""

    speler: int
    cijfer: int | None


@frozen
class ZegAlsDan:
    """Whoever has the turn says what to do next time: als ..., dan ..., and when that comes by."""

    als: str
    dan: str
    wanneer: str = ""


@frozen
class KomErbij:
    """Somebody joins, between rounds."""

    naam: str


@frozen
class GaWeg:
    """Somebody leaves, between rounds."""

    speler: int


@frozen
class RondAf:
    """No more dilemmas: on to the end of the session."""

    verstreken: int = 0


@frozen
class SluitSessie:
    """The session is over and need not be offered again."""


@frozen
class MaakOngedaan:
    """Take back the last thing done in this phase."""


Command = (
    BeginSessie
    | GaVerder
    | KiesManier
    | OpenProfiel
    | VertelErvan
    | BeginBeurt
    | KiesGreep
    | KiesKaart
    | Onthul
    | KiesDoorBril
    | ZegWaarom
    | VulPlek
    | LeegPlek
    | Ruil
    | WisselRol
    | WijsKijkerAan
    | VerschuifLat
    | Schakel
    | LegPrikkel
    | NoemKwaliteit
    | TrekPrikkelIn
    | StelAndereVraag
    | SchrijfOp
    | Waardeer
    | SlaOver
    | VoelRol
    | ZegAlsDan
    | TerugblikCommand
    | KlasCommand
    | KomErbij
    | GaWeg
    | RondAf
    | SluitSessie
    | MaakOngedaan
)
