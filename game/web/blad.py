"""The sheet of one phone at each step of a lesson: what is asked, or where to look.

It is made out of the view of that seat alone, so that nothing can stand on it that the seat may
not know.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.klas import BREEKT, HOUDT, Deelnemer
from game.domain.stemmen import mogelijk
from game.domain.views import View
from game.texts import telefoon as zeg
from game.texts.vertaler import Vertaler
from game.texts.woorden import ROLZINNEN, WOORDEN
from game.web import tafelblad
from game.web.vorm import Json, binnen, blad, eigen_optie, groep, optie, veld, vorm
from game.web.wachtrij import stapmerk
from game.web.zicht import Deelnemerzicht


def telefoonblad(view: View, deelnemer: Deelnemer, t: Vertaler) -> Json:
    """What stands on the phone of a seat now."""
    return {"stap": stapmerk(view.sessie), **_blad(Deelnemerzicht(view, t, deelnemer))}


def _blad(z: Deelnemerzicht) -> Json:
    if z.view.sessie.gesloten or z.fase is Fase.LESEINDE:
        return blad(z.t(zeg.KLAAR_KOP), z.t(zeg.KLAAR_ZIN), rustig=True)
    if z.klas.hoeken:
        return blad(z.t(zeg.HOEKEN_KOP), z.t(zeg.HOEKEN_ZIN), rustig=True)
    return BLADEN.get(z.fase, kijk)(z)


def kijk(z: Deelnemerzicht) -> Json:
    """Nothing is asked: everybody looks at the same screen."""
    return blad(z.t(zeg.KIJK), rustig=True, rol=_rolkop(z))


def _voorwerp(z: Deelnemerzicht) -> Json:
    plek = 0 if z.fase is Fase.VOORWERP else 1
    voorwerpen = z.klas.opzet.voorwerpen
    naam = voorwerpen[plek].naam if plek < len(voorwerpen) else z.t(zeg.DIT_VOORWERP)
    opties = [optie(rol.value, z.t(WOORDEN[rol]), z.t(ROLZINNEN[rol]), rol) for rol in Rol]
    return _stemblad(z, naam, z.t(zeg.WELKE_ROL), opties, z.t(zeg.ANDER_ANTWOORD))


def _keuze(z: Deelnemerzicht) -> Json:
    opties = []
    for code in mogelijk(z.dilemma, z.klas, z.deelnemer, z.fase):
        rol = Rol.van(code)
        kaart = z.vaste.get(code)
        if kaart is not None:
            opties.append(optie(code, kaart.titel, kaart.kort, rol))
        else:
            titel, zin = z.t(zeg.EIGEN_AANPAK), z.t(zeg.EIGEN_AANPAK_ZIN)
            opties.append(eigen_optie(z.t, code, titel, zin, rol))
    onder = zeg.KIES_IN_STILTE if z.fase is Fase.EERSTE_KEUZE else zeg.KIES_OPNIEUW
    return _stemblad(z, z.dilemma.titel, z.t(onder), opties, z.t(zeg.ANDERE_KAART))


def _kijker(z: Deelnemerzicht) -> Json:
    opties = [optie(str(n), k.naam, k.zegt) for n, k in enumerate(z.dilemma.kijkers)]
    anders = z.t(zeg.ANDER_ANTWOORD)
    return _stemblad(z, z.t(zeg.KIJKER_KOP), z.t(zeg.KIJKER_ZIN), opties, anders)


def _duimen(z: Deelnemerzicht) -> Json:
    opties = [optie(HOUDT, z.t(zeg.HOUDT)), optie(BREEKT, z.t(zeg.BREEKT))]
    anders = z.t(zeg.ANDER_ANTWOORD)
    return _stemblad(z, z.t(zeg.DUIM_KOP), z.t(zeg.DUIM_ZIN), opties, anders)


def _stemblad(z: Deelnemerzicht, kop: str, onder: str, opties: list[Json], anders: str) -> Json:
    """A question with one answer, and what was answered already."""
    gekozen = z.bus.stemmen.get(z.nummer)
    eigen = z.bus.eigen.get(z.nummer)
    keuze = groep("keuze", kop, opties, () if gekozen is None else (gekozen,))
    if eigen is not None:
        keuze["ingevuld"] = {
            "plus": eigen.plus.value,
            "min": eigen.min.value,
            "tekst": eigen.tekst,
        }
    klaar = binnen(z.t(zeg.KOP_BINNEN), z.t(zeg.ZIN_BINNEN), anders)
    return blad(
        kop,
        onder,
        rol=_rolkop(z),
        vorm=vorm("stem", z.t(zeg.DIT_KIES_IK), [keuze]),
        binnen=None if gekozen is None else klaar,
    )


def _overtuigen(z: Deelnemerzicht) -> Json:
    koos = z.klas.bus(Fase.EERSTE_KEUZE).stemmen.get(z.nummer)
    if koos is None:
        return blad(z.t(zeg.PRAAT_OM), z.t(zeg.NIET_GEKOZEN), rustig=True)
    zin = f"{z.t(zeg.JE_KOOS, kaart=z.kaart(koos))} {z.t(zeg.PRAAT_OM_ZIN)}"
    return blad(z.t(zeg.PRAAT_OM), zin, rustig=True, rol=_rol(z, Rol.van(koos)))


def _geschoven(z: Deelnemerzicht) -> Json:
    if z.deelnemer.gedempt:
        return blad(z.t(zeg.KIJK), z.t(zeg.GEDEMPT), rustig=True)
    asked = vorm("waarom", z.t(zeg.STUUR), velden=[veld("tekst", z.t(zeg.WAAROM_VELD))])
    # What was sent is nobody's any more, also on the phone it came from; the page remembers it.
    na = binnen(z.t(zeg.WAAROM_BINNEN), z.t(zeg.KIJK), z.t(zeg.NOG_EEN))
    return blad(z.t(zeg.WAAROM_KOP), z.t(zeg.WAAROM_ZIN), vorm=asked, na=na)


def _ticket(z: Deelnemerzicht) -> Json:
    if z.deelnemer.gedempt:
        return blad(z.t(zeg.KIJK), z.t(zeg.GEDEMPT), rustig=True)
    ticket = z.bus.tickets.get(z.nummer)
    zin, vraag = ("", "") if ticket is None else (ticket.zin, ticket.vraag)
    velden = [
        veld("zin", z.t(zeg.TICKET_NEEM), zin),
        veld("vraag", z.t(zeg.TICKET_VRAAG), vraag),
    ]
    klaar = binnen(z.t(zeg.TICKET_BINNEN), z.t(zeg.WISSELEN_MAG), z.t(zeg.TICKET_ANDERS))
    return blad(
        z.t(zeg.TICKET_KOP),
        z.t(zeg.TICKET_ZIN),
        vorm=vorm("ticket", z.t(zeg.STUUR), velden=velden),
        binnen=None if ticket is None else klaar,
    )


def _vooraf(z: Deelnemerzicht) -> Json:
    """Nothing is asked yet, so that there is time to say at which table somebody sits."""
    vraag = z.klas.opzet.tafels and z.deelnemer.tafel is None
    return tafelblad.welke_tafel(z) if vraag else kijk(z)


def _rolkop(z: Deelnemerzicht) -> Json | None:
    return None if z.rol is None else _rol(z, z.rol)


def _rol(z: Deelnemerzicht, rol: Rol) -> Json:
    return {"naam": z.t(WOORDEN[rol]), "beeld": rol.value}


BLADEN: Mapping[Fase, Callable[[Deelnemerzicht], Json]] = {
    Fase.VOORWERP: _voorwerp,
    Fase.TWEEDE_VOORWERP: _voorwerp,
    Fase.EMBLEMEN: _vooraf,
    Fase.ZAAK: _vooraf,
    Fase.EERSTE_KEUZE: _keuze,
    Fase.OVERTUIGEN: _overtuigen,
    Fase.TWEEDE_KEUZE: _keuze,
    Fase.GESCHOVEN: _geschoven,
    Fase.TAFELPLANNEN: tafelblad.plan,
    Fase.KIJKERSTOEL: _kijker,
    Fase.DUIMEN: _duimen,
    Fase.TAFELS_SCHAKELEN: tafelblad.wissel,
    Fase.TICKET: _ticket,
}
"""The steps that ask something; at all others everybody looks at the big screen."""
