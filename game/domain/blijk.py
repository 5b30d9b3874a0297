"""What a session shows of the roles: facts from the log, of roles and rounds and nobody in person.

No player, no number of players and no owner of a card is in here, so nobody who passed is either:
a pass is neither named nor laid. A prikkel counts once its quality was named; before that it stays
at the table (see `prikkel`). A plan counts when it is whole, also of an own case or at niveau
gesprek; without a receipt only what the plan cost is unknown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from enum import Enum

from attrs import frozen

from game.domain.dilemma import Rol
from game.domain.keuzes import KWALITEITEN, Niveau
from game.domain.state import Ronde, Sessie


class Blijksoort(Enum):
    """A kind of thing that a session shows of a role."""

    GENOEMD = "genoemd"
    """Qualities of the role were named."""
    DRIE = "drie"
    """Three cards of the role lay in a plan: one more than it can use (schoot door)."""
    BOVEN = "boven"
    """Two cards of the role, and its own outcome far above the lat."""
    PRIKKEL = "prikkel"
    """A move of the role irritated somebody, and the quality behind it was named."""
    ERBIJ = "erbij"
    """A card of the role came in with the switch, where another role's went out."""
    MIST = "mist"
    """The last plan had no card of the role."""


@frozen
class Blijk:
    """What showed, of which role, and in which rounds."""

    soort: Blijksoort
    rol: Rol
    rondes: tuple[int, ...] = ()
    """The numbers of the rounds; of qualities none, since they are about the whole session."""
    kwaliteiten: tuple[str, ...] = ()
    """The qualities named, most often first."""


def genoemde_kwaliteiten(sessie: Sessie) -> Counter[str]:
    """How often each quality was named, in waarderingen and behind prikkels."""
    return Counter(
        kwaliteit
        for ronde in sessie.rondes
        for kwaliteit in (
            *(waardering.kwaliteit for waardering in ronde.waarderingen),
            *(prikkel.kwaliteit for prikkel in ronde.prikkels),
        )
        if kwaliteit is not None
    )


def genoemd(sessie: Sessie, rol: Rol) -> Blijk:
    """The role's qualities that were named; of equal ones in the order of the cards."""
    telling = genoemde_kwaliteiten(sessie)
    eigen = [kwaliteit for kwaliteit in KWALITEITEN[rol] if telling[kwaliteit]]
    eigen.sort(key=lambda kwaliteit: -telling[kwaliteit])
    return Blijk(Blijksoort.GENOEMD, rol, kwaliteiten=tuple(eigen))


def drie(sessie: Sessie, rol: Rol) -> Blijk:
    """Where the first or the last plan was three cards of the role: a switch does not undo it."""

    def bleek(ronde: Ronde) -> bool:
        return any(set(plan) == {rol} for plan in (_eerst(ronde), rollen(ronde)))

    return Blijk(Blijksoort.DRIE, rol, _waar(met_plan(sessie), bleek))


def boven(sessie: Sessie, rol: Rol) -> Blijk:
    """Where the last receipt has it far above the lat, as the moment says that it schoot door.

    A third card is said by `drie`. Niveau gesprek shows no lat, so there it is not said.
    """

    def bleek(ronde: Ronde) -> bool:
        bon = ronde.laatste_bon
        return bon is not None and rol in bon.ruim_boven and set(rollen(ronde)) != {rol}

    zichtbaar = () if sessie.niveau is Niveau.GESPREK else met_plan(sessie)
    return Blijk(Blijksoort.BOVEN, rol, _waar(zichtbaar, bleek))


def prikkel(sessie: Sessie, rol: Rol) -> Blijk:
    """Where a card of the role prikkelde and then got the name of a quality, of whichever role."""

    def bleek(ronde: Ronde) -> bool:
        return any(Rol.van(p.kaart) is rol and p.kwaliteit for p in ronde.prikkels)

    return Blijk(Blijksoort.PRIKKEL, rol, _waar(sessie.rondes, bleek))


def erbij(sessie: Sessie, rol: Rol) -> Blijk:
    """Where the table switched to the role."""

    def bleek(ronde: Ronde) -> bool:
        wissel = ronde.schakeling
        return wissel is not None and wissel.erin[0] == rol.letter != wissel.uit[0]

    return Blijk(Blijksoort.ERBIJ, rol, _waar(met_plan(sessie), bleek))


def mist(sessie: Sessie, rol: Rol, naast: Rol | None = None) -> Blijk:
    """Where the last plan had no card of the role; with `naast` only where it had one of that."""

    def bleek(ronde: Ronde) -> bool:
        return rol not in rollen(ronde) and naast in (None, *rollen(ronde))

    return Blijk(Blijksoort.MIST, rol, _waar(met_plan(sessie), bleek))


def met_plan(sessie: Sessie) -> tuple[Ronde, ...]:
    """The rounds with a whole plan."""
    return tuple(ronde for ronde in sessie.rondes if None not in ronde.plekken)


def rollen(ronde: Ronde) -> tuple[Rol, ...]:
    """The roles of the cards that lie now, in the order of their places."""
    return tuple(Rol.van(kaart) for kaart in ronde.plan)


def _eerst(ronde: Ronde) -> tuple[Rol, ...]:
    """The roles of the plan before the switch."""
    wissel = ronde.schakeling
    if wissel is None:
        return rollen(ronde)
    plan = (wissel.uit if kaart == wissel.erin else kaart for kaart in ronde.plan)
    return tuple(Rol.van(kaart) for kaart in plan)


def _waar(rondes: tuple[Ronde, ...], bleek: Callable[[Ronde], bool]) -> tuple[int, ...]:
    return tuple(ronde.nummer for ronde in rondes if bleek(ronde))
