"""What the balance says in Dutch: one sentence per property, and the names in its tables.

The terminal and the HTML page share these, so that they never tell different stories.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from game.domain.dilemma import Oordeel, Rol
from game.domain.tonen import MIN_TEKEN, toon_bedrag, toon_waarde
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN, thema_woord
from game.werkplaats.doorrekening import Doorrekening, Strategie, Telling, gemiddelde
from game.werkplaats.eigenschappen import Eigenschap, EigenschapSoort
from game.werkplaats.weging import Balans

NL = Vertaler("nl")

UITLEG = (
    "Een plan is drie kaarten; elk dilemma heeft er 20. De waarde loopt van 0 tot 100 en is die "
    "van vóór de wending. Een plan houdt stand vanaf 70 en staat stevig vanaf 85. Een lui plan "
    "legt van elke rol één kaart, wat de zaak ook vraagt: de volle mix."
)

STRATEGIEEN: Mapping[Strategie, str] = {
    Strategie.PUUR_BUREAUCRAAT: "alleen Bureaucraat",
    Strategie.PUUR_ONDERNEMER: "alleen Ondernemer",
    Strategie.PUUR_VERBINDER: "alleen Verbinder",
    Strategie.VOLLE_MIX: "steeds de volle mix",
    Strategie.WILLEKEURIG: "willekeurig",
    Strategie.BESTE: "het beste per dilemma",
    Strategie.SLECHTSTE: "het slechtste per dilemma",
}
"""What each strategy is called."""

OORDELEN: Mapping[Oordeel, str] = {
    Oordeel.LEEFT: "L",
    Oordeel.SLIKT: "s",
    Oordeel.HAAKT_AF: "-",
}
"""A judgement in one sign, for a row of four kijkers."""

OORDEELUITLEG = "L kan hiermee leven, s slikt het, - haakt af"

ANTWOORDEN: Mapping[bool | None, str] = {True: "ja", False: "nee", None: "n.v.t."}
"""Whether a property holds; one dilemma alone cannot tell everything."""

EIGENSCHAPPEN: Mapping[EigenschapSoort, str] = {
    EigenschapSoort.PUUR_IS_ZWAK: (
        "Eén rol alleen is nooit het beste en blijft gemiddeld onder de 50: "
        "{keren} keer het beste, gemiddeld hoogstens {gemiddeld}."
    ),
    EigenschapSoort.ELKE_ROL_IS_SLEUTEL: (
        "Elke rol is wel eens de sleutel: Bureaucraat {bureaucraat}, Ondernemer {ondernemer}, "
        "Verbinder {verbinder} keer."
    ),
    EigenschapSoort.SLEUTELS_VERSPREID: (
        "In geen thema is één rol vaker dan de helft de sleutel: het vaakst de {rol} in {thema}, "
        "{keren} van de {van}."
    ),
    EigenschapSoort.VOLLE_MIX_LEIDT_ZELDEN: (
        "De volle mix staat in hoogstens een kwart van de dilemma's alleen bovenaan: "
        "{keren} van de {van}."
    ),
    EigenschapSoort.KIEZEN_LOONT: (
        "Kiezen per dilemma brengt minstens 10 punten meer dan steeds de volle mix: "
        "{beste} tegen {mix}, een verschil van {verschil}."
    ),
    EigenschapSoort.VIER_TOT_TWAALF_HOUDT: (
        "In elk dilemma houden 4 tot en met 12 plannen stand: het minst {minst}, het meest {meest}."
    ),
    EigenschapSoort.BREUK_KOST: (
        "Een wending die breekt kost altijd iets: van de {breekt} plannen die breken kost het er "
        "{gratis} niets, gemiddeld kost het {kost} punten."
    ),
    EigenschapSoort.WISSEL_TILT: (
        "De beste wissel tilt een plan op: gemiddeld van {van} naar {naar}."
    ),
    EigenschapSoort.LUI_PLAN_HOUDT_ZELDEN: (
        "Een lui plan houdt hoogstens in de helft van de gevallen stand: {keren} van de {van}."
    ),
    EigenschapSoort.KIJKERS_VERDEELD: (
        "In de meeste plannen die standhouden kunnen twee of drie kijkers ermee leven: "
        "in {keren} van de {van}."
    ),
}
"""Every property as a sentence with its measured numbers; complete by test."""

NIET_TE_ZEGGEN = "Dat is hier niet te zeggen."


def eigenschap_zin(eigenschap: Eigenschap) -> str:
    """The property in one sentence, with what was measured."""
    zin = EIGENSCHAPPEN[eigenschap.soort]
    if eigenschap.klopt is None:
        return f"{zin.partition(':')[0]}. {NIET_TE_ZEGGEN}"
    getallen = eigenschap.gemeten.getallen
    return zin.format_map({naam: _toon(naam, getal) for naam, getal in getallen.items()})


def titel(balans: Balans) -> str:
    """The heading of the whole report."""
    if balans.aantal == 1:
        return f"De balans van {balans.doorrekeningen[0].dilemma.titel}"
    return f"De balans van {balans.aantal} dilemma's"


def sleutelwoord(rol: Rol | None) -> str:
    """The key role, or that there is none."""
    return WOORDEN[rol] if rol else "geen"


def dilemma_zin(each: Doorrekening) -> str:
    """What one dilemma asks, how many of its plans hold, and what its wending does."""
    dilemma, wending, telling = each.dilemma, each.dilemma.wending, each.telling
    lat = "/".join(str(deel) for deel in dilemma.lat)
    return (
        f"De lat is {lat}, de sleutel is {sleutelwoord(dilemma.sleutel.rol)}. "
        f"{telling.houdt} van de {telling.plannen} plannen houden stand, {telling.stevig} "
        f"daarvan staan stevig; van de {telling.lui_plan} luie plannen houden er "
        f"{telling.lui_houdt} stand. De wending vraagt {WOORDEN[wending.toets]} "
        f"{wending.drempel} en breekt {telling.breekt} plannen."
    )


def gemis_zin(each: Doorrekening) -> str:
    """What a plan is worth on average without each role, beside with it."""
    delen = []
    for rol in Rol:
        gemis = each.gemis(rol)
        delen.append(f"{WOORDEN[rol]} {waarde(gemis.zonder)} (met: {waarde(gemis.met)})")
    return f"Gemiddelde waarde zonder {NL.rij(delen)}."


def tellingcellen(telling: Telling) -> tuple[str, str, str]:
    """How many plans hold and stand firm, and how many of the lazy ones hold."""
    houdt = f"{telling.houdt} van {telling.plannen}"
    return houdt, str(telling.stevig), f"{telling.lui_houdt} van {telling.lui_plan}"


def wendingcellen(van: Doorrekening | Balans) -> tuple[str, str, str, str]:
    """How often the wending breaks, what that costs, and from where to where a switch lifts."""
    voor, na = map(gemiddelde, zip(*van.wissels, strict=True))
    kost = punten(gemiddelde(van.breuken)) if van.breuken else "-"
    breekt = f"{van.telling.breekt} van {van.telling.plannen}"
    return breekt, kost, waarde(voor), waarde(na)


def waarde(getal: Fraction) -> str:
    """A waarde as the game shows it: whole, and never in a higher band."""
    return toon_waarde(getal)


def punten(getal: Fraction) -> str:
    """A difference in waarde, with at most one decimal."""
    return NL.getal(toon_bedrag(getal).lstrip("+").replace(MIN_TEKEN, "-"))


def _toon(naam: str, getal: Fraction | int | str) -> str:
    if isinstance(getal, Fraction):
        return punten(getal) if naam in ("kost", "verschil") else waarde(getal)
    if naam == "thema":
        return thema_woord(str(getal))
    return WOORDEN[Rol(getal)] if naam == "rol" else str(getal)
