"""What a sound deck keeps to: the properties at the end of the score in the design, measured.

Each is a question with its measured numbers and yes or no. Some say nothing about one dilemma
alone; then the answer is None. The sentences stand in `balanswoorden`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from fractions import Fraction

from attrs import frozen

from game.domain.dilemma import Band, Rol
from game.domain.kassabon import BAND_VANAF
from game.werkplaats.doorrekening import PUUR, Strategie, gemiddelde
from game.werkplaats.weging import Balans


class EigenschapSoort(Enum):
    """Each property of a deck, in the order of the report."""

    PUUR_IS_ZWAK = "puur_is_zwak"
    ELKE_ROL_IS_SLEUTEL = "elke_rol_is_sleutel"
    SLEUTELS_VERSPREID = "sleutels_verspreid"
    VOLLE_MIX_LEIDT_ZELDEN = "volle_mix_leidt_zelden"
    KIEZEN_LOONT = "kiezen_loont"
    VIER_TOT_TWAALF_HOUDT = "vier_tot_twaalf_houdt"
    BREUK_KOST = "breuk_kost"
    WISSEL_TILT = "wissel_tilt"
    LUI_PLAN_HOUDT_ZELDEN = "lui_plan_houdt_zelden"
    KIJKERS_VERDEELD = "kijkers_verdeeld"


PUUR_ONDER = BAND_VANAF[Band.WANKELT]
"""Below this mean pure play is weak: it gets stuck."""

MEER_DAN_VOLLE_MIX = 10
HOUDT_VAN, HOUDT_TOT = 4, 12
KWART, HELFT = Fraction(1, 4), Fraction(1, 2)


@frozen
class Gemeten:
    """The numbers behind an answer, by name, and the answer; None when the deck is too small."""

    getallen: Mapping[str, Fraction | int | str]
    klopt: bool | None


@frozen
class Eigenschap:
    """One property of a deck with what was measured."""

    soort: EigenschapSoort
    gemeten: Gemeten

    @property
    def klopt(self) -> bool | None:
        """Whether it holds; None when this deck cannot tell."""
        return self.gemeten.klopt


def eigenschappen(balans: Balans) -> tuple[Eigenschap, ...]:
    """Every property, measured on this deck, in the order of the report."""
    return tuple(Eigenschap(soort, meet(balans)) for soort, meet in METINGEN.items())


def _van_dek(balans: Balans, klopt: bool) -> bool | None:
    """An answer that only a deck can give."""
    return klopt if balans.aantal > 1 else None


def _puur_is_zwak(balans: Balans) -> Gemeten:
    best = sum(
        max(each.strategieen[puur] for puur in PUUR) >= each.strategieen[Strategie.BESTE]
        for each in balans.doorrekeningen
    )
    hoogste = max(gemiddelde(balans.strategie(puur)) for puur in PUUR)
    klopt = best == 0 and hoogste < PUUR_ONDER
    return Gemeten({"keren": best, "gemiddeld": hoogste}, klopt)


def _elke_rol_is_sleutel(balans: Balans) -> Gemeten:
    keren = {rol: sum(van[rol] for van in balans.sleutels.values()) for rol in Rol}
    klopt = all(keren.values())
    return Gemeten({rol.value: aantal for rol, aantal in keren.items()}, _van_dek(balans, klopt))


def _sleutels_verspreid(balans: Balans) -> Gemeten:
    """A theme of one dilemma has one key role, so it says nothing."""
    vaakst = [
        (Fraction(van[rol], van.total()), van[rol], thema, rol)
        for thema, van in balans.sleutels.items()
        for rol in Rol
        if van.total() > 1
    ]
    if not vaakst:
        return Gemeten({}, None)
    deel, keren, thema, rol = max(vaakst, key=lambda een: een[0])
    van = balans.sleutels[thema].total()
    waar = {"thema": thema, "rol": rol.value, "keren": keren, "van": van}
    return Gemeten(waar, _van_dek(balans, deel <= HELFT))


def _volle_mix_leidt_zelden(balans: Balans) -> Gemeten:
    keren = sum(each.volle_mix_alleen for each in balans.doorrekeningen)
    klopt = Fraction(keren, balans.aantal) <= KWART
    return Gemeten({"keren": keren, "van": balans.aantal}, _van_dek(balans, klopt))


def _kiezen_loont(balans: Balans) -> Gemeten:
    beste = gemiddelde(balans.strategie(Strategie.BESTE))
    mix = gemiddelde(balans.strategie(Strategie.VOLLE_MIX))
    klopt = beste - mix >= MEER_DAN_VOLLE_MIX
    getallen = {"beste": beste, "mix": mix, "verschil": beste - mix}
    return Gemeten(getallen, _van_dek(balans, klopt))


def _vier_tot_twaalf_houdt(balans: Balans) -> Gemeten:
    keren = [each.telling.houdt for each in balans.doorrekeningen]
    klopt = min(keren) >= HOUDT_VAN and max(keren) <= HOUDT_TOT
    return Gemeten({"minst": min(keren), "meest": max(keren)}, klopt)


def _breuk_kost(balans: Balans) -> Gemeten:
    gratis = sum(breuk <= 0 for breuk in balans.breuken)
    getallen = {"breekt": len(balans.breuken), "gratis": gratis}
    return Gemeten({**getallen, "kost": gemiddelde(balans.breuken)}, gratis == 0)


def _wissel_tilt(balans: Balans) -> Gemeten:
    """It has to lift in each dilemma, not only over the deck."""
    van, naar = (gemiddelde(kant) for kant in zip(*balans.wissels, strict=True))
    tilt = [
        gemiddelde(na - voor for voor, na in each.wissels) > 0 for each in balans.doorrekeningen
    ]
    return Gemeten({"van": van, "naar": naar}, all(tilt))


def _lui_plan_houdt_zelden(balans: Balans) -> Gemeten:
    keren, van = balans.telling.lui_houdt, balans.telling.lui_plan
    return Gemeten({"keren": keren, "van": van}, _van_dek(balans, Fraction(keren, van) <= HELFT))


def _kijkers_verdeeld(balans: Balans) -> Gemeten:
    keren, van = balans.aan_boord[2] + balans.aan_boord[3], balans.aan_boord.total()
    klopt = Fraction(keren, van) > HELFT if van else None
    return Gemeten({"keren": keren, "van": van}, klopt)


METINGEN: Mapping[EigenschapSoort, Callable[[Balans], Gemeten]] = {
    EigenschapSoort.PUUR_IS_ZWAK: _puur_is_zwak,
    EigenschapSoort.ELKE_ROL_IS_SLEUTEL: _elke_rol_is_sleutel,
    EigenschapSoort.SLEUTELS_VERSPREID: _sleutels_verspreid,
    EigenschapSoort.VOLLE_MIX_LEIDT_ZELDEN: _volle_mix_leidt_zelden,
    EigenschapSoort.KIEZEN_LOONT: _kiezen_loont,
    EigenschapSoort.VIER_TOT_TWAALF_HOUDT: _vier_tot_twaalf_houdt,
    EigenschapSoort.BREUK_KOST: _breuk_kost,
    EigenschapSoort.WISSEL_TILT: _wissel_tilt,
    EigenschapSoort.LUI_PLAN_HOUDT_ZELDEN: _lui_plan_houdt_zelden,
    EigenschapSoort.KIJKERS_VERDEELD: _kijkers_verdeeld,
}
"""How each property is measured."""
