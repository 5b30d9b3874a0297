"""Kernkwadranten: of each role the one that fits this session best, and what showed it.

A kernkwadrant (Ofman) goes round: a kwaliteit, overdone, is a valkuil; the good opposite of the
valkuil is the uitdaging; that overdone is the allergie, the bad opposite of the kwaliteit. The
challenge of one role is the quality of another, its mirror, and its allergy is that one's pitfall
(dossier 1.5). Nine stand ready, three for each role; the words are in `texts/kwadrant`.

**Which one**: that whose qualities were named most often in this session; of equal ones that of
which the cards in the last plans cost most often what its mirror brings (tempo is what careful
work costs); of equal ones the first in the dossier's order.

**What showed it** (see `blijk`):

| field | shown by |
|---|---|
| kwaliteit | qualities of the role that were named |
| valkuil | three of its cards in one plan; two and far above the lat; a move that irritated |
| uitdaging | qualities of the mirror that were named; its card that came with the switch; or |
| | a plan with this role and without the mirror |
| allergie | what shows the valkuil of the mirror; a plan without this role |

A field of which nothing showed is empty. That says something about one session, and of nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import Enum

from attrs import field, frozen

from game.domain import blijk
from game.domain.blijk import Blijk
from game.domain.dilemma import Rol, Uitkomst
from game.domain.state import Ronde, Sessie, Spel, gelegd

B, O, V = Rol  # noqa: E741 - the letters of the cards


class Veld(Enum):
    """One field of a kernkwadrant, in the order in which they follow from each other."""

    KWALITEIT = "kwaliteit"
    VALKUIL = "valkuil"
    UITDAGING = "uitdaging"
    ALLERGIE = "allergie"


@frozen
class Kwadrant:
    """One of the nine: its role, the role in its mirror, and the qualities that point to it."""

    id: str
    rol: Rol
    spiegel: Rol
    """The role whose quality is the challenge here, and whose pitfall is the allergy."""
    kwaliteiten: tuple[str, ...]
    """Out of `keuzes.KWALITEITEN`: what a player names when this quality shows."""


KWADRANTEN: tuple[Kwadrant, ...] = (
    Kwadrant("zorgvuldigheid", B, O, ("zorgvuldig", "legt_uit")),
    Kwadrant("onpartijdigheid", B, V, ("gelijk", "onpartijdig")),
    Kwadrant("voorspelbaarheid", B, O, ("bewaakt", "schrijft_op")),
    Kwadrant("daadkracht", O, V, ("tempo", "kiest")),
    Kwadrant("resultaatgerichtheid", O, V, ("maakt_af", "rekent")),
    Kwadrant("lef", O, B, ("durft", "ziet_kansen")),
    Kwadrant("inleving", V, B, ("luistert", "vraagt_door")),
    Kwadrant("openheid", V, O, ("brengt_samen", "ziet_wie_mist")),
    Kwadrant("vertrouwen", V, B, ("rust", "deelt")),
)
"""The nine of dossier 1.5, in its order; every quality that can be named points to one."""


@frozen
class Teamkwadrant:
    """A kernkwadrant of the team, with what this session showed in each field, if anything."""

    kwadrant: Kwadrant
    velden: Mapping[Veld, tuple[Blijk, ...]] = field(hash=False)
    """Every field, in the order of `Veld`."""

    @property
    def rol(self) -> Rol:
        """The role whose quadrant it is."""
        return self.kwadrant.rol

    @property
    def spiegel(self) -> Rol:
        """The role in its mirror."""
        return self.kwadrant.spiegel


def kwadranten(spel: Spel, sessie: Sessie) -> tuple[Teamkwadrant, ...]:
    """The kernkwadrant of each role, at any moment of any session; three, in the order of `Rol`."""
    genoemd, kostte = blijk.genoemde_kwaliteiten(sessie), _kostte(spel, sessie)
    return tuple(_gevuld(sessie, _passend(rol, genoemd, kostte)) for rol in Rol)


def _passend(rol: Rol, genoemd: Counter[str], kostte: Counter[tuple[Rol, Uitkomst]]) -> Kwadrant:
    """Which of the role's three; `max` takes the first of equal ones."""

    def past(kwadrant: Kwadrant) -> tuple[int, int]:
        vaak = sum(genoemd[kwaliteit] for kwaliteit in kwadrant.kwaliteiten)
        return vaak, kostte[rol, kwadrant.spiegel.uitkomst]

    return max((kwadrant for kwadrant in KWADRANTEN if kwadrant.rol is rol), key=past)


def _kostte(spel: Spel, sessie: Sessie) -> Counter[tuple[Rol, Uitkomst]]:
    """How often a card of each role in a last plan cost each outcome."""
    return Counter(paar for ronde in blijk.met_plan(sessie) for paar in _prijzen(spel, ronde))


def _prijzen(spel: Spel, ronde: Ronde) -> list[tuple[Rol, Uitkomst]]:
    """What the cards of a last plan cost; another deck may lack the case, and then nothing."""
    dilemma = spel.dilemmas.get(ronde.dilemma)
    kaarten = [] if dilemma is None else [gelegd(dilemma, ronde, code) for code in ronde.plan]
    return [(kaart.rol, kaart.min) for kaart in kaarten]


def _gevuld(sessie: Sessie, kwadrant: Kwadrant) -> Teamkwadrant:
    rol, spiegel = kwadrant.rol, kwadrant.spiegel
    gezocht = {
        Veld.KWALITEIT: (blijk.genoemd(sessie, rol),),
        Veld.VALKUIL: _te_veel(sessie, rol),
        Veld.UITDAGING: (
            blijk.genoemd(sessie, spiegel),
            blijk.erbij(sessie, spiegel),
            blijk.mist(sessie, spiegel, naast=rol),
        ),
        Veld.ALLERGIE: (*_te_veel(sessie, spiegel), blijk.mist(sessie, rol)),
    }
    gevonden = {
        veld: tuple(een for een in rij if een.rondes or een.kwaliteiten)
        for veld, rij in gezocht.items()
    }
    return Teamkwadrant(kwadrant, gevonden)


def _te_veel(sessie: Sessie, rol: Rol) -> tuple[Blijk, ...]:
    """What shows that there was too much of a role; the moment of a strength says the same."""
    return blijk.drie(sessie, rol), blijk.boven(sessie, rol), blijk.prikkel(sessie, rol)
