"""Three objects on the table: who points at which role, who begins, who defends it as another.

Whoever passes is simply not in a place: nothing here says who did. The object that stays on the
table is kept with its name and its count, so that a session can put it down again at its end.
"""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

import attrs

from game.domain.aandenken import Aandenken, tel
from game.domain.dilemma import Rol
from game.domain.getypt import getypt
from game.domain.keuzes import NAAM_LENGTE, SPELERS
from game.domain.oefenboek import Keer, Oefenboek
from game.domain.reden import Geweigerd, Reden, eis
from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.voorwerpen.tafel import Deel, Ligt, Stand, Voorwerp, te_verdedigen
from game.oefeningen.vorm import Inhoud, Opzet

AANTAL = 3
"""So many objects there are in one warming-up."""
PAS, EIGEN, SPELER, VOORWERP = "pas", "eigen", "speler-", "voorwerp-"
"""What can be chosen beside a role: pass, type an own object, a name, an object to keep."""


def begin(inhoud: Inhoud[Voorwerp], opzet: Opzet) -> Stand:
    """Three different objects by chance, at least one of which means two things."""
    eis(bool(opzet.namen), Reden.TE_WEINIG_SPELERS)
    eis(len(opzet.namen) < SPELERS.stop, Reden.TE_VEEL_SPELERS)
    eis(all(len(naam.strip()) <= NAAM_LENGTE for naam in opzet.namen), Reden.TEKST_TE_LANG)
    kans, alle = Random(opzet.seed), range(len(inhoud.stukken))
    dubbel = [n for n in alle if inhoud.stukken[n].ook is not None] or list(alle)
    eerst = kans.choice(dubbel)
    gekozen = [eerst, *kans.sample([n for n in alle if n != eerst], AANTAL - 1)]
    kans.shuffle(gekozen)
    namen = tuple(naam.strip() for naam in opzet.namen)
    return Stand(namen, tuple(map(Ligt, gekozen)), tuple(range(len(namen))))


def doe(inhoud: Inhoud[Voorwerp], stand: Stand, zet: Zet) -> Stand:
    """The next Stand; whatever the sheet does not offer is refused."""
    eis(not stand.klaar, Reden.NIET_NU)
    match zet:
        case Verder():
            return _verder(stand)
        case Kies(keuze) if stand.deel is Deel.WIJZEN:
            return _wijs(stand, keuze)
        case Kies(keuze) if stand.deel is Deel.BLIJFT:
            return _houd(inhoud, stand, keuze)
        case Schrijf("eigen", tekst) if stand.typt:
            return _leg_eigen(stand, getypt(tekst, NAAM_LENGTE))
        case Schrijf("zin", tekst) if stand.alleen and stand.deel is Deel.VERDEDIGEN:
            return _leg(stand, attrs.evolve(stand.ligt, zin=getypt(tekst)))
    raise Geweigerd(Reden.NIET_NU)


def klaar(stand: Stand) -> bool:
    """Whether the last sheet has been left."""
    return stand.klaar


def oogst(stand: Stand, opzet: Opzet) -> Oefenboek:
    """The book with the roles for which something was defended."""
    rollen = tuple(ligt.verdedigd for ligt in stand.liggen if ligt.verdedigd is not None)
    return opzet.boek.met_keer(Keer(opzet.dag, "voorwerpen", rollen))


def aandenken(stand: Stand) -> Aandenken | None:
    """The object that stays on the table, if one was chosen."""
    return stand.aandenken


def kan_verder(stand: Stand) -> bool:
    """Whether the sheet may be left: somebody points, or everybody passed."""
    return stand.deel is not Deel.WIJZEN or bool(stand.ligt.gewezen) or not stand.rij


def _verder(stand: Stand) -> Stand:
    eis(kan_verder(stand), Reden.NIET_NU)
    match stand.deel:
        case Deel.WIJZEN:
            return attrs.evolve(stand, deel=Deel.VERTELLEN, typt=False)
        case Deel.VERTELLEN:
            ligt = attrs.evolve(stand.ligt, verdedigd=te_verdedigen(stand))
            return attrs.evolve(_leg(stand, ligt), deel=Deel.VERDEDIGEN)
        case Deel.BLIJFT:
            return attrs.evolve(stand, klaar=True)
    if stand.bij + 1 == len(stand.liggen):
        return attrs.evolve(stand, deel=Deel.BLIJFT)
    return attrs.evolve(stand, bij=stand.bij + 1, deel=Deel.WIJZEN, rij=_allen(stand))


def _wijs(stand: Stand, keuze: str) -> Stand:
    if keuze == EIGEN:
        return attrs.evolve(stand, typt=not stand.typt)
    if keuze == PAS:
        eis(bool(stand.rij), Reden.NIET_NU)
        return attrs.evolve(stand, rij=stand.rij[1:])
    rol = next((rol for rol in Rol if rol.value == keuze), None)
    return _haal_terug(stand, keuze) if rol is None else _wijs_aan(stand, rol)


def _wijs_aan(stand: Stand, rol: Rol) -> Stand:
    """Whoever is next points at a role; somebody alone may point elsewhere, or at nothing again."""
    gewezen = stand.ligt.gewezen
    if stand.alleen:
        terug = gewezen.get(0) is rol
        return _met_gewezen(stand, {} if terug else {0: rol}, _allen(stand) if terug else ())
    eis(bool(stand.rij), Reden.NIET_NU)
    return _met_gewezen(stand, {**gewezen, stand.rij[0]: rol}, stand.rij[1:])


def _haal_terug(stand: Stand, keuze: str) -> Stand:
    """A name leaves its place and is the next one to be tapped in."""
    gewezen = stand.ligt.gewezen
    wie = next((speler for speler in gewezen if keuze == f"{SPELER}{speler}"), None)
    if wie is None:
        raise Geweigerd(Reden.NIET_NU)
    over = {speler: rol for speler, rol in gewezen.items() if speler != wie}
    return _met_gewezen(stand, over, (wie, *stand.rij))


def _leg_eigen(stand: Stand, naam: str) -> Stand:
    """An own object in the place of this one, or this one again; everybody points anew."""
    anders = attrs.evolve(stand, typt=False)
    if naam == stand.ligt.eigen:
        return anders
    anders = _leg(anders, attrs.evolve(stand.ligt, eigen=naam))
    return _met_gewezen(anders, {}, _allen(stand))


def _houd(inhoud: Inhoud[Voorwerp], stand: Stand, keuze: str) -> Stand:
    """This object stays on the table; chosen again it does not."""
    plekken = range(len(stand.liggen))
    bij = next((n for n in plekken if keuze == f"{VOORWERP}{n}"), None)
    if bij is None:
        raise Geweigerd(Reden.NIET_NU)
    if bij == stand.gekozen:
        return attrs.evolve(stand, gekozen=None, aandenken=None)
    ligt = stand.liggen[bij]
    stuk = inhoud.stukken[ligt.stuk]
    naam, beeld = (ligt.eigen, "") if ligt.eigen else (stuk.naam, stuk.beeld)
    return attrs.evolve(stand, gekozen=bij, aandenken=Aandenken(naam, beeld, tel(ligt.gewezen)))


def _leg(stand: Stand, ligt: Ligt) -> Stand:
    return attrs.evolve(
        stand, liggen=(*stand.liggen[: stand.bij], ligt, *stand.liggen[stand.bij + 1 :])
    )


def _met_gewezen(stand: Stand, gewezen: Mapping[int, Rol], rij: tuple[int, ...]) -> Stand:
    gewezen = dict(sorted(gewezen.items()))
    return attrs.evolve(_leg(stand, attrs.evolve(stand.ligt, gewezen=gewezen)), rij=rij)


def _allen(stand: Stand) -> tuple[int, ...]:
    return tuple(range(len(stand.namen)))
