"""The session as a value: what the log adds up to. The fold itself stands in `evolve`.

Everything in a `Sessie` but its `klad` is public. The klad holds what has been chosen before
the reveal; it is empty whenever the log alone tells the whole story.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from attrs import field, frozen

from game.domain.aandenken import Aandenken
from game.domain.alsdan import AlsDan
from game.domain.dilemma import Dilemma, EigenAanpak, Gelegd, Rol
from game.domain.eigenzaak import EigenZaak
from game.domain.events import (
    DrieVragenGesteld,
    Geschakeld,
    KrachtGenoemd,
    LatVerschoven,
    RolGeleend,
    RugzakGespeeld,
    Speler,
    Voorstel,
    WaarderingGegeven,
)
from game.domain.fase import Fase
from game.domain.fasen import Spelvorm
from game.domain.keuzes import Manier, Momentsoort, Niveau, Terugkijkvorm
from game.domain.klas import Klas
from game.domain.score import Kassabon

V = TypeVar("V")


@frozen
class Spel:
    """What a session is played with: the way to play and the deck in one language."""

    spelvorm: Spelvorm
    dilemmas: Mapping[str, Dilemma] = field(hash=False)


@frozen
class Klad:
    """Choices before the reveal, by seat; `klaar` are the seats that had their closed turn."""

    beurt: int = 0
    bezig: bool = False
    """Whether the seat whose turn it is sits behind the screen now."""
    gegrepen: frozenset[int] = frozenset()
    grepen: Mapping[int, Rol] = field(factory=dict, hash=False)
    voorstellen: Mapping[int, Voorstel] = field(factory=dict, hash=False)
    klaar: frozenset[int] = frozenset()


@frozen
class Prikkel:
    """A move that irritated somebody, and the quality behind it once that has been named."""

    kaart: str
    aan: tuple[int, ...]
    """The players whose card it is."""
    kwaliteit: str | None = None


@frozen
class Ronde:
    """One dilemma at the table, from the reading to how the role felt."""

    nummer: int
    dilemma: str
    stoelen: tuple[tuple[int, ...], ...]
    """The player numbers on each seat; two when a pair shares a hand."""
    grepen: Mapping[int, Rol] | None = field(default=None, hash=False)
    """The revealed grepen by seat; None before the reveal."""
    verdeeld: tuple[Rol, ...] = ()
    """The role of each seat as dealt: what fair dealing counts."""
    rollen: tuple[Rol, ...] = ()
    """The role of each seat now, after a rolwissel."""
    voorstellen: Mapping[int, Voorstel] | None = field(default=None, hash=False)
    waarom: Mapping[Rol, str] = field(factory=dict, hash=False)
    """Why that card, by the role through whose bril somebody alone looked."""
    gekeken: int = 0
    """How many brillen came off already."""
    vervallen: Mapping[str, EigenAanpak] = field(factory=dict, hash=False)
    """Each eigen aanpak that its seat swapped for another card: a prikkel may still lie on it."""
    plekken: tuple[str | None, ...] = (None, None, None)
    geruild: frozenset[int] = frozenset()
    rolwissel: int | None = None
    kijker: int | None = None
    kassabon: Kassabon | None = None
    onze_lat: LatVerschoven | None = None
    wending_houdt: bool | None = None
    schakeling: Geschakeld | None = None
    vraag: int = 0
    verjaardag: bool = False
    """Whether the round ended with *de verjaardag* instead of a question."""
    notities: tuple[str, ...] = ()
    gevraagd: tuple[int, ...] = ()
    """For each of the notities which question lay on the table then."""
    drie_vragen: DrieVragenGesteld | None = None
    """The questions that somebody alone is asked."""
    antwoorden: tuple[str, ...] = ()
    """What was typed at each of them so far; empty where nothing was."""
    waarderingen: tuple[WaarderingGegeven, ...] = ()
    prikkels: tuple[Prikkel, ...] = ()
    gevoel: Mapping[int, int] = field(factory=dict, hash=False)

    @property
    def plan(self) -> tuple[str, ...]:
        """The cards that lie now, in the order of their places."""
        return tuple(kaart for kaart in self.plekken if kaart is not None)

    @property
    def eigen(self) -> Mapping[str, EigenAanpak]:
        """Every eigen aanpak that somebody proposes, by its code."""
        voorstellen = (self.voorstellen or {}).values()
        return {v.kaart: v.eigen for v in voorstellen if v.eigen is not None}

    @property
    def laatste_bon(self) -> Kassabon | None:
        """The receipt that counts from now on: after the switch, else the first."""
        return self.schakeling.kassabon if self.schakeling else self.kassabon

    @property
    def allen_grepen(self) -> bool:
        """Whether every seat reached for a role, so that naming who did tells of no pass."""
        return len(self.grepen or {}) == len(self.stoelen)

    def indieners(self, kaart: str) -> tuple[int, ...]:
        """The seats that propose a card; none means it comes from the lege stoel."""
        return tuple(v.stoel for v in (self.voorstellen or {}).values() if v.kaart == kaart)

    def ernaast(self) -> tuple[int, ...]:
        """The seats whose proposal stayed out of the plan. Who passed is not among them."""
        voorstellen = (self.voorstellen or {}).values()
        return tuple(v.stoel for v in voorstellen if v.kaart not in self.plan)

    @property
    def bril(self) -> Rol | None:
        """The role through whose bril somebody alone looks now; None after the last."""
        return self.rollen[self.gekeken] if self.gekeken < len(self.rollen) else None

    @property
    def door_bril(self) -> Voorstel | None:
        """What is chosen through the bril of now, until it comes off."""
        return None if self.bril is None else (self.voorstellen or {}).get(self.gekeken)

    def rollen_van(self, speler: int) -> tuple[Rol, ...]:
        """The roles of a player in this round: one at a table, all three when alone."""
        zittend = zip(self.stoelen, self.rollen, strict=False)
        return tuple(rol for spelers, rol in zittend if speler in spelers)

    def stoel_van(self, speler: int) -> int | None:
        """The seat of a player in this round, or None when not seated."""
        for stoel, spelers in enumerate(self.stoelen):
            if speler in spelers:
                return stoel
        return None

    @property
    def voorlezer(self) -> int:
        """The seat that reads aloud and begins the question: seat k in round k."""
        return (self.nummer - 1) % len(self.stoelen)

    @property
    def bediener(self) -> int:
        """The seat that operates: the one after the reader."""
        return self.nummer % len(self.stoelen)


@frozen
class Sessie:
    """A whole session up to now."""

    spelvorm: str
    dilemmas: tuple[str, ...]
    spelcode: str
    seed: int
    niveau: Niveau
    manier: Manier
    minuten: int
    paren: bool
    spelers: tuple[Speler, ...]
    rondes: tuple[Ronde, ...] = ()
    fase: Fase = Fase.DILEMMA
    beurt: int | None = None
    klad: Klad = field(factory=Klad)
    als_dan: Mapping[int, AlsDan] = field(factory=dict, hash=False)
    vorige: Mapping[int, AlsDan] = field(factory=dict, hash=False)
    """What players took along last time, out of the profiel that they opened."""
    ervan: Mapping[int, str] = field(factory=dict, hash=False)
    """What came of it."""
    vorm: Terugkijkvorm = Terugkijkvorm.LANG
    terugkijktijd: int = 0
    """Seconds of the session that were left when the debrief began."""
    momenten: tuple[Momentsoort, ...] = ()
    """The moments that the table talks about."""
    gesteld: tuple[str, ...] = ()
    """The questions of the bank that were asked, by id; the last one is on the table."""
    notities: tuple[tuple[Fase, str], ...] = ()
    """Sentences from the debrief, each with the phase in which it was written."""
    geleend: RolGeleend | None = None
    krachten: tuple[KrachtGenoemd, ...] = ()
    rugzak: Mapping[int, RugzakGespeeld] = field(factory=dict, hash=False)
    trots: Mapping[int, Rol] = field(factory=dict, hash=False)
    """The role that another heard in each player's story."""
    aandenken: Aandenken | None = None
    """The object of the warming-up that comes back, if there was one."""
    gewezen: Mapping[int, Rol] = field(factory=dict, hash=False)
    """The role at which each player points now that it lies there again."""
    buitenvraag: str = ""
    """The id of the question that goes outside."""
    gesloten: bool = False
    eigen_zaak: EigenZaak | None = None
    """The case that the group brought itself, if it did."""
    klas: Klas | None = None
    """The class, when this is a lesson."""
    terug: Sessie | None = field(default=None, repr=False, eq=False)
    """The session before the last undoable event of this phase."""

    @property
    def ronde(self) -> Ronde:
        """The round being played, or the last one."""
        return self.rondes[-1]

    @property
    def aanwezig(self) -> tuple[Speler, ...]:
        """The players who take part now."""
        return tuple(speler for speler in self.spelers if speler.aanwezig)

    def speler(self, nummer: int) -> Speler:
        """The player with that number; KeyError when there is none."""
        return {speler.nummer: speler for speler in self.spelers}[nummer]


def gelegd(dilemma: Dilemma, ronde: Ronde, kaart: str) -> Gelegd:
    """The card behind a code; KeyError when neither the dilemma nor the table ever had it."""
    eigen = {**ronde.vervallen, **ronde.eigen}
    return eigen[kaart] if kaart in eigen else dilemma.kaart(kaart)


def met(mapping: Mapping[int, V], key: int, value: V | None) -> dict[int, V]:
    """A copy with `key` set, or without it when the value is None; keys stay in order."""
    rest = {k: v for k, v in mapping.items() if k != key}
    return dict(sorted((rest if value is None else {**rest, key: value}).items()))
