"""What the book of somebody alone says: what was practised, what is for today, what was chosen.

Nothing here counts as good or bad, and nothing is compared with anybody else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from attrs import frozen

from game.domain.dilemma import Dilemma, Rol
from game.domain.groei import Oefenreden, Oefenvoorstel
from game.domain.oefenboek import Oefenboek, Oefenzaak, keren_per_rol
from game.domain.profiel import Profiel
from game.texts.datum import datum, wanneer
from game.texts.profielzinnen import de_rol
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN

VERGEET = N_("Zonder profiel vergeet het spel dit als je klaar bent.")
VERDER = N_("Verder waar je was?")
LEEG = N_("Een leeg boek ruikt het lekkerst. Je eerste zaak duurt ongeveer tien minuten.")
HOE_VAAK = N_("Hier staat hoe vaak, niet hoe goed.")
JE_SCHREEF = N_("Je schreef bij het terugkijken")
WEG = N_("Deze zaak zit niet meer in het spel. Wat je koos, staat er nog.")

REDENEN: Mapping[Oefenreden, str] = {
    Oefenreden.BEGIN: N_("Je begint. Elke rol is hier nog nieuw."),
    Oefenreden.SLEUTEL_GEMIST: N_(
        "De vorige keer lag er geen kaart van {rol} in je plan. "
        "Volgens de schrijver vraagt deze zaak daar wel om."
    ),
    Oefenreden.SLEUTEL_EERDER_GEMIST: N_(
        "Eerder lag hier geen kaart van {rol} in je plan, de vorige keer wel. Hoe is dat nu?"
    ),
    Oefenreden.LANG_GELEDEN: N_("Deze zaak is een tijdje geleden. Wat ziet {rol} er nu in?"),
    Oefenreden.MINST_GEOEFEND: N_("Je oefende {rol} nog het minst."),
    Oefenreden.EVENWICHT: N_(
        "Je oefende elke rol even vaak, dus we beginnen weer vooraan. Tijd voor iets nieuws."
    ),
    Oefenreden.ALLES_GESPEELD: N_(
        "Je hebt alle zaken al gehad. Deze komt het eerst terug, nu door de bril van {rol}."
    ),
}
"""Why this case or this role is for today."""


ZINNEN: Mapping[str, str] = {
    "groei": N_("Wat je oefende, en wat vandaag aan de beurt is."),
    "oefeningen": N_("Voorwerpen, taal, irritatie en meer."),
}
"""What you do in what is no exercise by itself, in one sentence."""

MINUTEN: Mapping[str, str] = {
    "groei": N_("zolang je wilt"),
    "oefeningen": N_("5 of 6 minuten"),
}
"""How long each takes; looking back takes as long as you like."""


def drie_brillen_zin(
    t: Vertaler, boek: Oefenboek, voorstel: Oefenvoorstel, dilemmas: Mapping[str, Dilemma]
) -> str:
    """What the drie brillen are, and for who practised before what is for today."""
    if boek.leeg:
        return t("Eén zaak, drie keer kijken. Daarna je eigen plan.")
    zaak = t("Vandaag: {zaak}.", zaak=zaak_genoemd(t, dilemmas, voorstel.zaak))
    return f"{zaak} {let_op(t, voorstel)}"


def post_zin(t: Vertaler, dilemma: Dilemma, zaak: Oefenzaak) -> str:
    """Who wrote, and about what."""
    naam = dilemma.kijkers[zaak.verliezer].naam
    return t("Post van {naam}, over ‘{zaak}’.", naam=naam, zaak=dilemma.titel)


def boek_zin(t: Vertaler, profiel: Profiel | None) -> str:
    """Whose profiel is open, or what it means that none does."""
    if profiel is None:
        return t(VERGEET)
    if not profiel.naam:
        return t("Je profiel is open.")
    return t("Het profiel van {naam} is open.", naam=profiel.naam)


def gebleven_zin(t: Vertaler, titel: str, namen: Sequence[str], toen: datetime) -> str:
    """Which exercise was left, when, and at a table by whom, if they have names."""
    wie = t.rij([naam for naam in namen if naam]) if len(namen) > 1 else ""
    titel, dag = t(titel), wanneer(t, toen)
    if not wie:
        return t("{oefening}, van {wanneer}. Dit is nog niet af.", oefening=titel, wanneer=dag)
    return t(
        "{oefening}, van {wanneer}, met {namen}. Dit is nog niet af.",
        oefening=titel,
        namen=wie,
        wanneer=dag,
    )


def keren_zin(t: Vertaler, aantal: int) -> str:
    """How often a role was practised."""
    return t.n("{aantal} keer", "{aantal} keer", aantal) if aantal else t("nog niet")


def geoefend(t: Vertaler, boek: Oefenboek) -> Iterator[tuple[Rol, str, str]]:
    """Each role with its name and how often it was practised."""
    for rol, aantal in keren_per_rol(boek).items():
        yield rol, t(WOORDEN[rol]), keren_zin(t, aantal)


def zaak_titel(t: Vertaler, dilemmas: Mapping[str, Dilemma], id_: str) -> str:
    """What a case is called, also a new one and one that is gone."""
    if not id_:
        return t("Een nieuwe zaak")
    return dilemmas[id_].titel if id_ in dilemmas else t("Een zaak van toen")


def zaak_genoemd(t: Vertaler, dilemmas: Mapping[str, Dilemma], id_: str) -> str:
    """The same between other words: a title in quotes, for it may read as a message."""
    titel = zaak_titel(t, dilemmas, id_)
    return f"‘{titel}’" if id_ in dilemmas else titel[:1].lower() + titel[1:]


def reden_zin(t: Vertaler, voorstel: Oefenvoorstel) -> str:
    """Why this is for today."""
    return t(REDENEN[voorstel.reden], rol=de_rol(t, voorstel.rol))


def let_op(t: Vertaler, voorstel: Oefenvoorstel) -> str:
    """The role to look out for."""
    return t("Let vandaag op {rol}.", rol=de_rol(t, voorstel.rol))


@frozen
class Gekozen:
    """A card of an earlier time in words, and why it was chosen."""

    rol: Rol
    titel: str
    waarom: str


def gekozen(t: Vertaler, dilemma: Dilemma | None, zaak: Oefenzaak) -> tuple[Gekozen, ...]:
    """What was chosen through each bril."""
    return tuple(
        Gekozen(bril.rol, kaart_titel(t, dilemma, bril.kaart), bril.waarom) for bril in zaak.brillen
    )


def plan_zin(t: Vertaler, dilemma: Dilemma | None, zaak: Oefenzaak) -> str:
    """The cards of the last plan in one line; of a case that is gone only their roles."""
    if dilemma is None:
        rollen = [t(WOORDEN[Rol.van(code)]) for code in zaak.plan]
        return t("Je plan: {kaarten}.", kaarten=", ".join(rollen))
    kaarten = [kaart_titel(t, dilemma, code).rstrip(".") for code in zaak.plan]
    return t("Je plan: {kaarten}.", kaarten=", ".join(kaarten))


def kaart_titel(t: Vertaler, dilemma: Dilemma | None, code: str) -> str:
    """What a card is called; one that is not in the deck any more has no name left."""
    if code.endswith("0"):
        return t("Eigen aanpak")
    titels = {kaart.code: kaart.titel for kaart in dilemma.kaarten} if dilemma else {}
    return titels.get(code) or t("Een kaart die er niet meer is")


def verloor(t: Vertaler, dilemma: Dilemma | None, zaak: Oefenzaak) -> str:
    """Which kijker was least happy with that plan; empty when nobody knows any more."""
    if dilemma is None:
        return ""
    return t("Het minst blij: {naam}.", naam=dilemma.kijkers[zaak.verliezer].naam)


def dag_zin(t: Vertaler, zaak: Oefenzaak, vandaag: str) -> str:
    """The day of a time in words; today is called so."""
    return t("Vandaag") if zaak.datum == vandaag else datum(t, zaak.datum)


def keren_op_zin(t: Vertaler, keren: tuple[Oefenzaak, ...]) -> str:
    """How often a case was played, and when last."""
    aantal = t.n("{aantal} keer gespeeld", "{aantal} keer gespeeld", len(keren))
    laatst = t("voor het laatst op {datum}", datum=datum(t, keren[-1].datum))
    return f"{aantal}, {laatst}."
