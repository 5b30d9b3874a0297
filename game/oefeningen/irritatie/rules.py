"""The route from an irritation to a question, and what may happen on it.

Three irritations, one of each role; of each: too much of what, which quality is behind it, which
question to ask (dossier 6.3). Everything may be laid, and what the dossier lays comes beside it.
An irritation of one's own walks the same route with typed words. What is typed is private: it is
in the Stand only while its route is on the screen, and then `bewaart` keeps the Stand off disk.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from random import Random

import attrs
from attrs import field, frozen

from game.domain.dilemma import Rol
from game.domain.keuzes import TEKST_LENGTE
from game.domain.oefenboek import Keer, Oefenboek
from game.domain.reden import Reden, eis
from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.vorm import Inhoud, Opzet

KEUZES = 3
"""So many choices lie at each step, when there are that many pieces."""

EIGEN, VOORBEELD = "eigen", "voorbeeld"
"""The two buttons: to an irritation of one's own, and back to the examples."""


@frozen
class Irritatie:
    """What people say of a colleague, and the way from there to a question."""

    zin: str
    """What is said, without quotes and without a name."""
    rol: Rol
    """The role that it is about."""
    te_veel: str
    """What there is too much of, in a word or two."""
    kwaliteit: str
    """The quality behind it, without `hij` or `zij`, so that it does not give itself away."""
    vraag: str
    """An open question to ask."""


class Deel(Enum):
    """What is on the sheet."""

    TE_VEEL = "te_veel"
    KWALITEIT = "kwaliteit"
    VRAAG = "vraag"
    VOORBEELD = "voorbeeld"
    EIGEN_ZIN = "eigen_zin"
    EIGEN_ROL = "eigen_rol"
    EIGEN_TE_VEEL = "eigen_te_veel"
    EIGEN_KWALITEIT = "eigen_kwaliteit"
    EIGEN_VRAAG = "eigen_vraag"
    UITDAGING = "uitdaging"
    KLAAR = "klaar"


DAARNA: Mapping[Deel, Deel] = {
    Deel.TE_VEEL: Deel.KWALITEIT,
    Deel.KWALITEIT: Deel.VRAAG,
    Deel.VRAAG: Deel.VOORBEELD,
    Deel.EIGEN_ZIN: Deel.EIGEN_ROL,
    Deel.EIGEN_ROL: Deel.EIGEN_TE_VEEL,
    Deel.EIGEN_TE_VEEL: Deel.EIGEN_KWALITEIT,
    Deel.EIGEN_KWALITEIT: Deel.EIGEN_VRAAG,
    Deel.EIGEN_VRAAG: Deel.UITDAGING,
    Deel.UITDAGING: Deel.KLAAR,
}
"""What follows on each part; on an example follows the next irritation."""

VELDEN: Mapping[Deel, str] = {
    Deel.VRAAG: "vraag",
    Deel.EIGEN_ZIN: "zin",
    Deel.EIGEN_TE_VEEL: "te_veel",
    Deel.EIGEN_KWALITEIT: "kwaliteit",
    Deel.EIGEN_VRAAG: "vraag",
    Deel.UITDAGING: "uitdaging",
}
"""The parts where can be typed, and which of the own words that is."""


@frozen
class Route:
    """One of the ready irritations: its piece, what lies at each step, and what was laid."""

    stuk: int
    te_veel: tuple[int, ...]
    """The pieces whose `te_veel` lie there, its own among them."""
    kwaliteit: tuple[int, ...]
    """The pieces whose `kwaliteit` lie there, its own among them."""
    legde_te_veel: int | None = None
    legde_kwaliteit: int | None = None


@frozen
class Eigen:
    """The words of the player; never on disk, never in a profiel."""

    zin: str = ""
    te_veel: str = ""
    kwaliteit: str = ""
    vraag: str = ""
    uitdaging: str = ""

    @property
    def leeg(self) -> bool:
        """Whether nothing was typed."""
        return self == Eigen()


@frozen
class Stand:
    """Where the player is."""

    routes: tuple[Route, ...]
    samen: bool = False
    """Whether a group sits around it."""
    nummer: int = 0
    """The route that is walked now."""
    deel: Deel = Deel.TE_VEEL
    eigen: Eigen = field(factory=Eigen)
    eigen_rol: Rol | None = None
    """The role that the own irritation looks like."""

    @property
    def route(self) -> Route:
        """The route that is walked now, or was walked last."""
        return self.routes[self.nummer]


def begin(inhoud: Inhoud[Irritatie], opzet: Opzet) -> Stand:
    """One irritation of each role that has any, by chance and in any order."""
    kans = Random(opzet.seed)
    nummers = _geschud(range(len(inhoud.stukken)), kans)
    eis(bool(nummers), Reden.NIET_NU)
    gekozen = _een_per_rol(inhoud.stukken, nummers)
    routes = (
        Route(stuk, _ernaast(inhoud.stukken, stuk, kans), _ernaast(inhoud.stukken, stuk, kans))
        for stuk in gekozen
    )
    return Stand(tuple(routes), samen=len(opzet.namen) > 1)


def doe(inhoud: Inhoud[Irritatie], stand: Stand, zet: Zet) -> Stand:  # noqa: ARG001 - one shape
    """Lay a choice, keep or take back typed words, or go on."""
    match zet:
        case Kies(keuze):
            eis(keuze in te_kiezen(stand), Reden.NIET_NU)
            return _gekozen(stand, keuze)
        case Schrijf(veld, tekst):
            eis(VELDEN.get(stand.deel) == veld, Reden.NIET_NU)
            eis(len(tekst.strip()) <= TEKST_LENGTE, Reden.TEKST_TE_LANG)
            return _met_eigen(stand, veld, tekst.strip())
        case Verder():
            eis(kan_verder(stand), Reden.NIET_NU)
            return _verder(stand)


def klaar(stand: Stand) -> bool:
    """Whether the last sheet was left."""
    return stand.deel is Deel.KLAAR


def bewaart(stand: Stand) -> bool:
    """Not as long as there are own words in it."""
    return stand.eigen.leeg


def oogst(stand: Stand, opzet: Opzet) -> Oefenboek:  # noqa: ARG001 - nothing of it is kept
    """That it was done, and when; of what was laid or typed nothing."""
    return opzet.boek.met_keer(Keer(opzet.dag, "irritatie"))


def te_kiezen(stand: Stand) -> tuple[str, ...]:
    """What can be chosen now: pieces by number, roles by name, or a button."""
    match stand.deel:
        case Deel.TE_VEEL:
            return (*map(str, stand.route.te_veel), EIGEN)
        case Deel.KWALITEIT:
            return tuple(map(str, stand.route.kwaliteit))
        case Deel.EIGEN_ZIN:
            return (VOORBEELD,)
        case Deel.EIGEN_ROL:
            return tuple(rol.value for rol in Rol)
        case _:
            return ()


def kan_verder(stand: Stand) -> bool:
    """Whether this sheet can be left: typing is free, but a route needs what it is about."""
    gedaan = {
        Deel.TE_VEEL: stand.route.legde_te_veel is not None,
        Deel.KWALITEIT: stand.route.legde_kwaliteit is not None,
        Deel.EIGEN_ZIN: bool(stand.eigen.zin),
        Deel.EIGEN_ROL: stand.eigen_rol is not None,
        Deel.KLAAR: False,
    }
    return gedaan.get(stand.deel, True)


def _gekozen(stand: Stand, keuze: str) -> Stand:
    match stand.deel:
        case Deel.TE_VEEL if keuze == EIGEN:
            return attrs.evolve(stand, deel=Deel.EIGEN_ZIN)
        case Deel.TE_VEEL:
            return _met_route(stand, attrs.evolve(stand.route, legde_te_veel=int(keuze)))
        case Deel.KWALITEIT:
            return _met_route(stand, attrs.evolve(stand.route, legde_kwaliteit=int(keuze)))
        case Deel.EIGEN_ROL:
            return attrs.evolve(stand, eigen_rol=Rol(keuze))
        case _:
            return attrs.evolve(stand, deel=Deel.TE_VEEL, eigen=Eigen())


def _verder(stand: Stand) -> Stand:
    """On; what was typed leaves with the route it belongs to."""
    if stand.deel is Deel.UITDAGING:
        return attrs.evolve(stand, deel=Deel.KLAAR, eigen=Eigen())
    if stand.deel is not Deel.VOORBEELD:
        return attrs.evolve(stand, deel=DAARNA[stand.deel])
    if stand.nummer + 1 < len(stand.routes):
        return attrs.evolve(stand, nummer=stand.nummer + 1, deel=Deel.TE_VEEL, eigen=Eigen())
    return attrs.evolve(stand, deel=Deel.UITDAGING, eigen=Eigen())


def _met_route(stand: Stand, route: Route) -> Stand:
    routes = (*stand.routes[: stand.nummer], route, *stand.routes[stand.nummer + 1 :])
    return attrs.evolve(stand, routes=routes)


def _met_eigen(stand: Stand, veld: str, tekst: str) -> Stand:
    return attrs.evolve(stand, eigen=attrs.evolve(stand.eigen, **{veld: tekst}))


def _geschud(nummers: Iterable[int], kans: Random) -> list[int]:
    lijst = list(nummers)
    kans.shuffle(lijst)
    return lijst


def _een_per_rol(stukken: Sequence[Irritatie], nummers: Iterable[int]) -> tuple[int, ...]:
    """The first of each role, in the order given."""
    eerste: dict[Rol, int] = {}
    for nummer in nummers:
        eerste.setdefault(stukken[nummer].rol, nummer)
    return tuple(eerste.values())


def _ernaast(stukken: Sequence[Irritatie], stuk: int, kans: Random) -> tuple[int, ...]:
    """The piece among two others, of the other roles as far as there are any."""
    over = _geschud((nummer for nummer in range(len(stukken)) if nummer != stuk), kans)
    ander = [nummer for nummer in over if stukken[nummer].rol is not stukken[stuk].rol]
    eerst = _een_per_rol(stukken, ander)
    erbij = [*eerst, *(n for n in ander if n not in eerst), *(n for n in over if n not in ander)]
    return tuple(_geschud([stuk, *erbij[: KEUZES - 1]], kans))
