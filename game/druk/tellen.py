"""Counting by hand: the score of three cards in whole and half points, step by step.

With three cards every amount of the model is whole, and only the key role halves: the first card
of a role brings 4, the second 3, the third takes 2, and a pair brings or takes 1 on both sides.
"""

from __future__ import annotations

from collections.abc import Iterable

from game.domain.dilemma import Dilemma, Drietal, Uitkomst
from game.domain.kassabon import Kassabon, RegelSoort
from game.domain.score import bereken
from game.domain.tonen import toon_bedrag, toon_uitkomst
from game.papier.html import regel, rij, tekst, vak
from game.texts.bon import band_zin
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN

STAPPEN = (
    N_("Elke kaart telt bij de uitkomst van haar rol. De eerste kaart van een rol brengt 4. De "
       "tweede brengt 3. De derde kost 2."),
    N_("Elke kaart brengt ergens 1 en kost ergens 1. Dat staat op de uitkomstkaart, en op de eigen "
       "aanpak."),
    N_("Liggen twee rollen allebei in het plan? Helpen ze elkaar, dan krijgen beide uitkomsten er "
       "1 bij. Zitten ze elkaar in de weg, dan gaat er bij beide 1 af."),
    N_("Tel elke kolom op. Onder 0 wordt 0, boven 10 wordt 10."),
    N_("Ontbreekt de rol waar de zaak om vraagt? Halveer dan de hoogste uitkomst. Zijn er twee "
       "even hoog, neem dan de linker."),
    N_("Per uitkomst telt hoogstens de lat mee. Tel dat op. De uitkomstkaart zegt hoe het plan "
       "ervoor staat."),
    N_("Is de uitkomst van de wending lager dan de wending vraagt, dan breekt het plan. Kijk dan "
       "bij: als de wending breekt."),
    N_("Een kijker telt elke uitkomst keer het eigen gewicht. Vanaf 5,5 kan die ermee leven. Vanaf "
       "4 slikt die het. Daaronder haakt die af."),
)  # fmt: skip
"""The rules of the score for three cards; tests/druk holds them against the score itself."""

VOORBEELD = ("B2", "O1", "V1")
LEEG = ""


def telblad(t: Vertaler, dilemma: Dilemma) -> str:
    """One sheet: the steps, a form that is filled in for this dilemma, and an empty one."""
    stappen = (regel("", t(stap), "li") for stap in STAPPEN)
    inleiding = t("Alleen nodig met een eigen aanpak in het plan. Anders zoek je het plan op.")
    return vak(
        "blad tellen",
        regel("", t("Zelf tellen"), "h1"),
        regel("inleiding", inleiding),
        vak("", *stappen, tag="ol"),
        vak("formulieren", voorbeeld(t, dilemma), formulier(t, t("Jullie plan"), _leeg(t))),
        tag="section",
    )


def voorbeeld(t: Vertaler, dilemma: Dilemma) -> str:
    """The form as it is filled in for one plan of this dilemma."""
    bon = bereken(dilemma, [dilemma.kaart(code) for code in VOORBEELD])
    punten = t.getal(toon_uitkomst(_telt(bon).som))
    slot = t("{punten} van de {som} punten.", punten=punten, som=int(dilemma.lat.som))
    titel = t("Zo telt {plan} in: {titel}", plan=" ".join(VOORBEELD), titel=dilemma.titel)
    return formulier(t, titel, _gevuld(t, bon), f"{slot} {band_zin(t, bon)}")


def formulier(
    t: Vertaler, titel: str, rijen: Iterable[tuple[str, tuple[str, ...]]], slot: str = ""
) -> str:
    """A table with a column for each outcome; the last row is what counts."""
    *gewoon, laatste = ((tekst(naam), *map(tekst, cellen)) for naam, cellen in rijen)
    koppen = ("", *(tekst(t(WOORDEN[uitkomst])) for uitkomst in Uitkomst))
    lijf = vak("", *map(rij, gewoon), rij(laatste, klasse="telt"), tag="tbody")
    tabel = vak("", vak("", rij(koppen, "th"), tag="thead"), lijf, tag="table")
    return vak("formulier", regel("", titel, "h4"), tabel, regel("klein", slot))


def _leeg(t: Vertaler) -> Iterable[tuple[str, tuple[str, ...]]]:
    kaarten = (t("Kaart {nummer}", nummer=nummer) for nummer in (1, 2, 3))
    namen = (*kaarten, *(t(naam) for naam in (SAMENSPEL, SAMEN, SLEUTEL, LAT, TELT)))
    return ((naam, (LEEG,) * len(Uitkomst)) for naam in namen)


SAMENSPEL, SAMEN, SLEUTEL = N_("Samenspel"), N_("Samen, 0 tot 10"), N_("Na de sleutel")
LAT, TELT = N_("De lat"), N_("Telt mee")


def _gevuld(t: Vertaler, bon: Kassabon) -> Iterable[tuple[str, tuple[str, ...]]]:
    def bedragen(drietal: Drietal) -> tuple[str, ...]:
        return tuple(t.getal(toon_bedrag(deel)) for deel in drietal)

    def stand(drietal: Drietal) -> tuple[str, ...]:
        return tuple(t.getal(toon_uitkomst(deel)) for deel in drietal)

    for each in bon.regels:
        if each.soort is RegelSoort.KAART:
            yield each.kaarten[0], bedragen(each.bedragen)
    yield t(SAMENSPEL), bedragen(_som(bon, RegelSoort.PAAR))
    yield t(SAMEN), stand(bon.uitkomst - _som(bon, RegelSoort.SLEUTEL))
    yield t(SLEUTEL), stand(bon.uitkomst)
    yield t(LAT), stand(bon.lat)
    yield t(TELT), stand(_telt(bon))


def _telt(bon: Kassabon) -> Drietal:
    return Drietal(*map(min, bon.uitkomst, bon.lat))


def _som(bon: Kassabon, soort: RegelSoort) -> Drietal:
    return sum((each.bedragen for each in bon.regels if each.soort is soort), Drietal())
