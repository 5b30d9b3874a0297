"""The balance as plain values for a program: amounts are decimal numbers in full precision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from attrs import asdict

from game.domain.dilemma import Rol
from game.domain.score import Kassabon
from game.werkplaats.balanswoorden import eigenschap_zin
from game.werkplaats.doorrekening import Doorrekening, Strategie, gemiddelde, kijkers_mee
from game.werkplaats.eigenschappen import Eigenschap
from game.werkplaats.weging import Balans


def balans_als_json(balans: Balans, eigenschappen: Sequence[Eigenschap]) -> dict[str, Any]:
    """Everything that the report tells."""
    return {
        "dilemmas": [_dilemma(each) for each in balans.doorrekeningen],
        "strategieen": {
            strategie.value: float(gemiddelde(balans.strategie(strategie)))
            for strategie in Strategie
        },
        "telling": asdict(balans.telling),
        "wissel": _wissel(balans),
        "kijkers_mee": {str(mee): balans.aan_boord[mee] for mee in range(5)},
        "sleutels": {
            thema: {_rol(rol): van[rol] for rol in (*Rol, None)}
            for thema, van in balans.sleutels.items()
        },
        "eigenschappen": [_eigenschap(eigenschap) for eigenschap in eigenschappen],
    }


def _dilemma(each: Doorrekening) -> dict[str, Any]:
    dilemma = each.dilemma
    return {
        "id": dilemma.id,
        "titel": dilemma.titel,
        "lat": [int(deel) for deel in dilemma.lat],
        "sleutel": _rol(dilemma.sleutel.rol),
        "plannen": [_plan(each, bon) for bon in each.bonnen],
        "telling": asdict(each.telling),
        "volle_mix_alleen": each.volle_mix_alleen,
        "strategieen": {soort.value: float(w) for soort, w in each.strategieen.items()},
        "gemis": {rol.value: _gemis(each, rol) for rol in Rol},
        "wissel": _wissel(each),
        "kijkers_mee": {str(mee): each.aan_boord[mee] for mee in range(5)},
    }


def _plan(each: Doorrekening, bon: Kassabon) -> dict[str, Any]:
    namen = (kijker.naam for kijker in each.dilemma.kijkers)
    oordelen = (oordeel.value for oordeel in bon.oordelen)
    return {
        "plan": list(bon.plan),
        "waarde": float(bon.waarde),
        "band": bon.band.value,
        "wending_houdt": bon.wending_houdt,
        "waarde_na_wending": float(bon.waarde_na_wending),
        "sleutel_mist": bon.sleutel_mist,
        "kijkers": dict(zip(namen, oordelen, strict=True)),
        "kijkers_mee": kijkers_mee(bon),
    }


def _gemis(each: Doorrekening, rol: Rol) -> dict[str, float | int]:
    gemis = each.gemis(rol)
    return {
        "zonder": float(gemis.zonder),
        "met": float(gemis.met),
        "houdt_zonder": gemis.houdt_zonder,
    }


def _wissel(each: Doorrekening | Balans) -> dict[str, float]:
    """What a wending that breaks costs, and from where to where the best switch lifts."""
    van, naar = map(gemiddelde, zip(*each.wissels, strict=True))
    return {"kost": float(gemiddelde(each.breuken)), "van": float(van), "naar": float(naar)}


def _eigenschap(eigenschap: Eigenschap) -> dict[str, Any]:
    return {
        "eigenschap": eigenschap.soort.value,
        "klopt": eigenschap.klopt,
        "zin": eigenschap_zin(eigenschap),
        "gemeten": _getallen(eigenschap.gemeten.getallen),
    }


def _getallen(getallen: Mapping[str, Fraction | int | str]) -> dict[str, float | int | str]:
    return {
        naam: float(getal) if isinstance(getal, Fraction) else getal
        for naam, getal in getallen.items()
    }


def _rol(rol: Rol | None) -> str:
    return rol.value if rol else "geen"
