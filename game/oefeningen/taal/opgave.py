"""What the language exercise is made of: sentences in three languages, and where a table stands."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from game.domain.dilemma import Rol


@frozen
class Boodschap:
    """One content in the languages of the three roles."""

    rol: Rol
    """In whose language it is given."""
    bureaucraat: str
    ondernemer: str
    verbinder: str
    kern: str
    """What must stay the same, in plain words."""

    def van(self, rol: Rol) -> str:
        """The sentence in the language of a role."""
        zinnen = (self.bureaucraat, self.ondernemer, self.verbinder)
        return dict(zip(Rol, zinnen, strict=True))[rol]


class Zinsoort(Enum):
    """What one of the three sentences to choose from is."""

    AANSLUITEND = "aansluitend"
    """In the language of whoever listens, with the same content."""
    ELDERS = "elders"
    """In that language too, but about something else."""
    DERDE = "derde"
    """The same content, in the language of the third role."""


class Deel(Enum):
    """The sheets of one sentence, in order."""

    KIEZEN = "kiezen"
    ZEGGEN = "zeggen"
    INGAAN = "ingaan"
    INHOUD = "inhoud"


class Ingaan(Enum):
    """What whoever listens says to: would I go along with this?"""

    NOG_NIET = "nog_niet"
    BEETJE = "beetje"
    JA = "ja"


class Gebleven(Enum):
    """What whoever listens says to: did the content stay the same?"""

    JA = "ja"
    DEELS = "deels"
    NEE = "nee"


@frozen
class Opgave:
    """One sentence to be said to another role, and what became of it."""

    stuk: int
    luisteraar: Rol
    elders: int
    """The piece whose sentence has the right words and another content."""
    volgorde: tuple[Zinsoort, ...]
    gekozen: Zinsoort | None = None
    gezegd: str = ""
    ingaan: Ingaan | None = None
    gebleven: Gebleven | None = None

    def derde(self, gegeven: Rol) -> Rol:
        """The role that neither speaks nor listens."""
        return next(rol for rol in Rol if rol not in (gegeven, self.luisteraar))


@frozen
class Stand:
    """Who plays, the sentences of this time, and which sheet lies open."""

    namen: tuple[str, ...]
    opgaven: tuple[Opgave, ...]
    plek: int = 0
    deel: Deel = Deel.KIEZEN
    woorden: str = ""
    """Which words somebody will borrow."""
    klaar: bool = False

    @property
    def alleen(self) -> bool:
        """Whether somebody does this alone."""
        return len(self.namen) == 1

    @property
    def slot(self) -> bool:
        """Whether this is the last sheet."""
        return self.plek == len(self.opgaven)

    @property
    def opgave(self) -> Opgave:
        """The sentence that it is about."""
        return self.opgaven[self.plek]

    @property
    def spreker(self) -> int:
        """Who says it; the next player listens."""
        return self.plek % len(self.namen)

    @property
    def hoorder(self) -> int:
        """Who listens, in the role that listens."""
        return (self.plek + 1) % len(self.namen)

    @property
    def kan_verder(self) -> bool:
        """Whether the sheet may be left: only the choice of a sentence has to be made."""
        return self.slot or self.deel is not Deel.KIEZEN or self.opgave.gekozen is not None
