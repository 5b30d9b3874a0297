"""What lies on the table, who points where, and what follows: who begins, and for which role."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from attrs import field, frozen

from game.domain.aandenken import Aandenken
from game.domain.dilemma import Rol


@frozen
class Ook:
    """The other role that people see in an object, and why."""

    rol: Rol
    uitleg: str


@frozen
class Voorwerp:
    """An object with the role that it makes one think of, and often another one."""

    naam: str
    rol: Rol
    uitleg: str
    """What it means for that role."""
    ook: Ook | None = None
    beeld: str = field(default="", metadata={"vorm": r"[a-z0-9-]+"})
    """The name of its drawing in assets/voorwerpen, without the ending."""


class Deel(Enum):
    """What is done with an object; the last part comes after all of them."""

    WIJZEN = "wijzen"
    VERTELLEN = "vertellen"
    VERDEDIGEN = "verdedigen"
    BLIJFT = "blijft"


@frozen
class Ligt:
    """One object as it lies on the table."""

    stuk: int
    """Which of the content, also while an own object lies in its place."""
    eigen: str = ""
    """The name of an own object in its place."""
    gewezen: Mapping[int, Rol] = field(factory=dict, hash=False)
    """The role at which each player points."""
    verdedigd: Rol | None = None
    """For which role it was defended."""
    zin: str = ""
    """What somebody alone said in its defence."""


@frozen
class Stand:
    """Where the table is: which object, which part of it, and who has still to point."""

    namen: tuple[str, ...]
    liggen: tuple[Ligt, ...]
    rij: tuple[int, ...]
    """Who has still to be tapped in, the next one first."""
    bij: int = 0
    deel: Deel = Deel.WIJZEN
    typt: bool = False
    """Whether an own object is being named."""
    gekozen: int | None = None
    """Which of the objects stays on the table."""
    aandenken: Aandenken | None = None
    """That object, ready to be put down again."""
    klaar: bool = False

    @property
    def alleen(self) -> bool:
        """Whether one person does it."""
        return len(self.namen) == 1

    @property
    def ligt(self) -> Ligt:
        """The object that it is about now."""
        return self.liggen[self.bij]


def groep(ligt: Ligt, rol: Rol) -> tuple[int, ...]:
    """Who points at a role, by their number."""
    return tuple(speler for speler, wees in sorted(ligt.gewezen.items()) if wees is rol)


def alleenstaanders(ligt: Ligt) -> tuple[int, ...]:
    """Who is the only one at a role."""
    groepen = (groep(ligt, rol) for rol in Rol)
    return tuple(sorted(wie[0] for wie in groepen if len(wie) == 1))


def beginner(stand: Stand) -> int | None:
    """Who begins: alone at a role, else out of the smallest group; in turn over the objects."""
    groepen = [wie for rol in Rol if (wie := groep(stand.ligt, rol))]
    kandidaten = alleenstaanders(stand.ligt) or min(groepen, key=len, default=())
    return kandidaten[stand.bij % len(kandidaten)] if kandidaten else None


def te_verdedigen(stand: Stand) -> Rol:
    """The role at which fewest point, and never that of whoever begins."""
    wie, gewezen = beginner(stand), stand.ligt.gewezen
    eigen = gewezen.get(wie) if wie is not None else None
    # Where roles are equal it is another one each time, so that none is always left over.
    gedraaid = [list(Rol)[(n + stand.bij) % len(Rol)] for n in range(len(Rol))]
    anders = [rol for rol in gedraaid if rol is not eigen]
    return min(anders, key=lambda rol: len(groep(stand.ligt, rol)))
