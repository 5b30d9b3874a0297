"""The words of the kernkwadranten, and one sentence for everything that a session can show."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.blijk import Blijk, Blijksoort
from game.domain.dilemma import Rol
from game.domain.kwadrant import Veld
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import KWALITEITWOORDEN, WOORDEN

VELDWOORDEN: Mapping[Veld, str] = {
    Veld.KWALITEIT: N_("Kwaliteit"),
    Veld.VALKUIL: N_("Valkuil"),
    Veld.UITDAGING: N_("Uitdaging"),
    Veld.ALLERGIE: N_("Allergie"),
}
"""What each field is called."""

PIJLEN: Mapping[Veld, str] = {
    Veld.KWALITEIT: N_("te veel ervan"),
    Veld.VALKUIL: N_("het goede tegendeel"),
    Veld.UITDAGING: N_("te veel ervan"),
    Veld.ALLERGIE: N_("het goede tegendeel"),
}
"""What leads from each field to the next, and from the last to the first."""

KWADRANTWOORDEN: Mapping[str, Mapping[Veld, str]] = {
    naam: dict(zip(Veld, woorden, strict=True))
    for naam, woorden in {
        "zorgvuldigheid": (
            N_("zorgvuldigheid"), N_("pietluttigheid"), N_("vaart maken"), N_("slordigheid"),
        ),
        "onpartijdigheid": (
            N_("onpartijdigheid"), N_("afstand, kilte"), N_("betrokkenheid"), N_("partijdigheid"),
        ),
        "voorspelbaarheid": (
            N_("voorspelbaarheid"), N_("starheid"), N_("wendbaarheid"), N_("grilligheid"),
        ),
        "daadkracht": (N_("daadkracht"), N_("doordrammen"), N_("geduld"), N_("afwachten")),
        "resultaatgerichtheid": (
            N_("gericht op resultaat"), N_("tunnelvisie"), N_("breed luisteren"),
            N_("vrijblijvendheid"),
        ),
        "lef": (N_("lef"), N_("roekeloosheid"), N_("degelijkheid"), N_("hakken in het zand")),
        "inleving": (N_("inleving"), N_("pleasen"), N_("grenzen stellen"), N_("hardheid")),
        "openheid": (
            N_("openheid voor iedereen"), N_("eindeloos overleg"), N_("knopen doorhakken"),
            N_("doordrukken"),
        ),
        "vertrouwen": (
            N_("vertrouwen geven"), N_("te veel beloven"), N_("toetsen en vastleggen"),
            N_("wantrouwen"),
        ),
    }.items()
}  # fmt: skip
"""The id of a kwadrant -> the word in each field (dossier 1.5)."""

LEEG = N_("Dit was deze sessie niet te zien.")
"""What stands in a field of which nothing showed."""


ZINNEN: Mapping[Blijksoort, str] = {
    Blijksoort.GENOEMD: N_("Genoemd: {woorden}."),
    Blijksoort.DRIE: N_("{rondes}: drie kaarten van de {rol} in één plan."),
    Blijksoort.BOVEN: N_(
        "{rondes}: twee kaarten van de {rol}, en veel meer {uitkomst} dan de lat vroeg."
    ),
    Blijksoort.PRIKKEL: N_("{rondes}: een zet van de {rol} prikkelde."),
    Blijksoort.ERBIJ: N_("{rondes}: na de wending kwam de {rol} erbij."),
    Blijksoort.MIST: N_("{rondes}: geen kaart van de {rol}."),
}
"""What a session can show; complete by test."""


def blijk_zin(t: Vertaler, blijk: Blijk) -> str:
    """What a session showed, in one sentence."""
    nummers = t.rij([str(nummer) for nummer in blijk.rondes])
    rondes = t.n("Ronde {nummers}", "Ronde {nummers}", len(blijk.rondes), nummers=nummers)
    woorden = t.rij([t(KWALITEITWOORDEN[kwaliteit]) for kwaliteit in blijk.kwaliteiten])
    rol, uitkomst = t(WOORDEN[blijk.rol]), t(WOORDEN[blijk.rol.uitkomst])
    return t(ZINNEN[blijk.soort], rondes=rondes, woorden=woorden, rol=rol, uitkomst=uitkomst)


def veld_zinnen(t: Vertaler, blijken: tuple[Blijk, ...]) -> tuple[str, ...]:
    """The sentences of a field: one for each thing that showed, or that nothing did."""
    return tuple(blijk_zin(t, blijk) for blijk in blijken) or (t(LEEG),)


def spiegel_zin(t: Vertaler, rol: Rol, spiegel: Rol) -> str:
    """Why a role needs the one in its mirror."""
    return t(
        "De uitdaging van de {rol} is de kwaliteit van de {spiegel}.",
        rol=t(WOORDEN[rol]),
        spiegel=t(WOORDEN[spiegel]),
    )


def allergie_zin(t: Vertaler, rol: Rol, spiegel: Rol) -> str:
    """Why it cannot always stand that one."""
    return t(
        "De allergie van de {rol} is de valkuil van de {spiegel}.",
        rol=t(WOORDEN[rol]),
        spiegel=t(WOORDEN[spiegel]),
    )
