"""What a profiel says of one person: words first, and honest where there is too little to tell.

Every sentence is about one person. None of them praises, advises, or compares with another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from math import ceil, floor

from game.domain.dilemma import Rol
from game.domain.profiel import Profiel
from game.domain.punten import (
    Punt,
    afstand,
    anders,
    gezien,
    grens,
    grepen,
    nog_nodig,
    punten,
    vaker,
)
from game.domain.zelftest import DUIDELIJK, TRIADEN, Plaats, Zelftest, voorkeur, voorsprong
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN

PLAATSEN: Mapping[Plaats, str] = {
    Plaats.VOORKEUR: N_("voorkeur"),
    Plaats.OOK: N_("gebruik je ook"),
    Plaats.VERDER: N_("ligt verder weg"),
}
"""How near a role lies, in words (dossier 5.2)."""


def uitslag_zin(t: Vertaler, test: Zelftest) -> str:
    """What the self-test says, or how far it has come."""
    if not test.klaar:
        bij = len(test.antwoorden)
        if not bij:
            return t("De zelftest heb je nog niet gedaan.")
        return t("De zelftest is nog niet af: {n} van {totaal}.", n=bij, totaal=TRIADEN)
    rol = voorkeur(test)
    if rol is None:
        return t("In de test heb je geen duidelijke voorkeur.")
    return t("In de test begin je het liefst bij {rol}.", rol=de_rol(t, rol))


def gegrepen_zin(t: Vertaler, profiel: Profiel) -> str:
    """What the eerste grepen say beside the test, or how many are still needed."""
    punt = punten(profiel).gegrepen
    if punt is None:
        return t.n(
            "Nog {aantal} eerste greep aan tafel, dan staat hier een punt.",
            "Nog {aantal} eerste grepen aan tafel, dan staat hier een punt.",
            nog_nodig(grepen(profiel)),
        )
    meer = vaker(profiel)
    if meer is None or not anders(profiel):
        if len(punt.voorop) > 1:
            return t("In het spel pakte je {rollen} even vaak.", rollen=_rij(t, punt.voorop))
        return t("In het spel pakte je het vaakst {rol}.", rol=_rij(t, punt.voorop))
    if meer is voorkeur(profiel.zelftest):
        return t("In het spel pakte je {rol} nog vaker.", rol=de_rol(t, meer))
    return t("In het spel pakte je vaker {rol}.", rol=de_rol(t, meer))


def vraag_zin(t: Vertaler, profiel: Profiel) -> str:
    """A question where play differs from the test, a caution where that may be chance."""
    verschilt = anders(profiel)
    if verschilt is None:
        return ""
    return t("Wat maakte dat?") if verschilt else t("Verschil met de test kan toeval zijn.")


def gezien_zin(t: Vertaler, profiel: Profiel) -> str:
    """What others named, or how many words are still needed."""
    punt = punten(profiel).gezien
    if punt is None:
        return t.n(
            "Nog {aantal} kwaliteit die een ander aan tafel noemt, dan staat hier een punt.",
            "Nog {aantal} kwaliteiten die een ander aan tafel noemt, dan staat hier een punt.",
            nog_nodig(gezien(profiel)),
        )
    if len(punt.voorop) > 1:
        rollen = _rij(t, punt.voorop)
        return t("Anderen noemden kwaliteiten van {rollen} even vaak.", rollen=rollen)
    return t("Anderen noemden het vaakst kwaliteiten van {rol}.", rol=_rij(t, punt.voorop))


def voorsprong_zin(t: Vertaler, test: Zelftest) -> str:
    """How large the lead is, beside what chance gives."""
    punten_ = t.getal(een_decimaal(voorsprong(test)))
    return t(
        "De eerste ligt {punten} punten voor. Onder de {grens} kan dat toeval zijn.",
        punten=punten_,
        grens=DUIDELIJK,
    )


def afstand_zin(t: Vertaler, profiel: Profiel) -> str:
    """How far play lies from the test, beside the noise; empty when one of them is missing."""
    drie = punten(profiel)
    if drie.voorkeur is None or drie.gegrepen is None:
        return ""
    d, tot = afstand(drie.voorkeur, drie.gegrepen) * 100, grens(drie.gegrepen) * 100
    # Rounded away from the bound, so that no number says otherwise than the words.
    heel = ceil(d) if d > tot else floor(d)
    return t(
        "Het verschil met de test is {d} van de 100. Tot en met {grens} kan dat toeval zijn.",
        d=heel,
        grens=tot,
    )


def keren(punt: Punt) -> Mapping[Rol, int]:
    """How often each role came first, out of `punt.uit`."""
    return {rol: int(aandeel * punt.uit) for rol, aandeel in punt.aandelen.items()}


def telling(t: Vertaler, punt: Punt) -> str:
    """How often each role came first, in one line."""
    rollen = [f"{t(WOORDEN[rol])} {aantal}" for rol, aantal in keren(punt).items()]
    return t("{rollen}, van {totaal} keer.", rollen=", ".join(rollen), totaal=punt.uit)


def een_decimaal(waarde: Fraction) -> str:
    """A number with at most one decimal, rounded half up, with a point."""
    tienden = floor(waarde * 10 + Fraction(1, 2))
    return str(tienden // 10) if tienden % 10 == 0 else f"{tienden // 10}.{tienden % 10}"


def de_rol(t: Vertaler, rol: Rol) -> str:
    """A role with its article: de Verbinder."""
    return t("de {rol}", rol=t(WOORDEN[rol]))


def _rij(t: Vertaler, rollen: Iterable[Rol]) -> str:
    return t.rij([de_rol(t, rol) for rol in rollen])
