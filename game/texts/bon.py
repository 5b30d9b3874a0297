"""The receipt in words, one sentence for each of its parts; every face of the game shares them."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.dilemma import Band, Dilemma, Drietal, EigenAanpak, Gelegd, Uitkomst
from game.domain.kassabon import Kassabon, Maat, Regel, RegelSoort, Risico, band_van
from game.domain.tonen import toon_bedrag, toon_uitkomst
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import KOSTTE, WOORDEN

BANDZINNEN: Mapping[Band, str] = {
    Band.STAAT_STEVIG: N_("Dit plan staat stevig."),
    Band.HOUDT_STAND: N_("Dit plan houdt stand."),
    Band.WANKELT: N_("Dit plan wankelt."),
    Band.LOOPT_VAST: N_("Dit plan loopt vast."),
}
"""What is said of a plan in each band."""

MISTZINNEN: Mapping[Risico, str] = {
    Risico.LAAG: N_("Het mist nog een beetje {uitkomsten}."),
    Risico.MIDDEN: N_("Het mist nog wat {uitkomsten}."),
    Risico.HOOG: N_("Het mist nog veel {uitkomsten}."),
}
"""What a plan lacks beside the lat, by how much."""

PAREN: Mapping[int, str] = {
    1: N_("hielpen elkaar"),
    0: N_("deden elkaar niets"),
    -1: N_("zaten elkaar in de weg"),
}
"""What two roles did to each other."""

VONNISSEN: Mapping[tuple[bool, bool], str] = {
    (True, True): N_("Het houdt nog steeds."),
    (True, False): N_("Nu breekt het."),
    (False, True): N_("Nu houdt het."),
    (False, False): N_("Het breekt nog steeds."),
}
"""What the wending says of the new plan, by what it said of the old one and of this one."""

LATZIN = N_("Het streepje is de lat: wat de zaak vraagt, volgens de schrijver.")
TWEE_LATTEN = N_("Het streepje is de lat: links die van de schrijver, rechts die van jullie.")
MODELZIN = N_("Dit is een denkmodel, geen meting.")


def band_zin(t: Vertaler, bon: Kassabon) -> str:
    """How firmly the plan stands, beside the author's lat."""
    return t(BANDZINNEN[bon.band])


def lat_zin(t: Vertaler, dilemma: Dilemma, bon: Kassabon) -> str:
    """How firmly the plan stands; a band keeps the author's lat, so onze lat has none."""
    return band_zin(t, bon) if bon.lat == dilemma.lat else t("Zo meten jullie het.")


def mist_zin(t: Vertaler, bon: Kassabon) -> str:
    """Which outcomes stay below the lat of this receipt, and how much that is together."""
    tekort = [t(WOORDEN[x]) for x in Uitkomst if bon.woord(x) is Maat.TE_KORT]
    if not tekort:
        return t("Alle drie halen de lat.")
    if band_van(bon.waarde) is Band.STAAT_STEVIG:
        # A firm plan that lacks something would contradict itself.
        return t("Net onder de lat: {uitkomsten}.", uitkomsten=t.rij(tekort))
    return t(MISTZINNEN[bon.risicowoord], uitkomsten=t.rij(tekort))


def kaart_titel(t: Vertaler, kaart: Gelegd) -> str:
    """The title of a card; an eigen aanpak has no other."""
    return t("Eigen aanpak") if isinstance(kaart, EigenAanpak) else kaart.titel


def kaart_zin(t: Vertaler, regel: Regel) -> str:
    """What the cards of a line brought and cost: bracht Recht, kostte vertrouwen."""
    bracht = t.rij([t(WOORDEN[uitkomst]) for uitkomst in regel.bracht]) or t("niets")
    if regel.kostte is None:
        return t("bracht {bracht}", bracht=bracht)
    kostte = t(KOSTTE[regel.kostte])
    if regel.schoot_door:
        return t("bracht {bracht}, kostte {kostte}, schoot door", bracht=bracht, kostte=kostte)
    return t("bracht {bracht}, kostte {kostte}", bracht=bracht, kostte=kostte)


def paar_heel(t: Vertaler, regel: Regel) -> str:
    """The same as a sentence that names the roles: Bureaucraat en Ondernemer hielpen elkaar."""
    return f"{rollen_zin(t, regel)} {paar_zin(t, regel)}"


def paar_zin(t: Vertaler, regel: Regel) -> str:
    """What the two roles of a line did to each other."""
    return t(PAREN[regel.effect])


def rollen_zin(t: Vertaler, regel: Regel) -> str:
    """The roles of a line in one phrase: Bureaucraat en Verbinder."""
    return t.rij([t(WOORDEN[rol]) for rol in regel.rollen])


def sleutel_vraag(t: Vertaler, dilemma: Dilemma) -> str:
    """Which role the case asked for."""
    rol = dilemma.sleutel.rol
    if rol is None:
        return t("De zaak vroeg niet om één bepaalde rol.")
    return t("De zaak vroeg om de {rol}.", rol=t(WOORDEN[rol]))


def sleutel_antwoord(t: Vertaler, dilemma: Dilemma, bon: Kassabon) -> str:
    """Whether that role lay there, and what its absence took; empty when none was asked for."""
    rol = dilemma.sleutel.rol
    if rol is None:
        return ""
    if not bon.sleutel_mist:
        return t("Die lag er.")
    ligt = any(code.startswith(rol.letter) for code in bon.plan)
    zin = t("Daarvan lag er te weinig.") if ligt else t("Die lag er niet.")
    gehalveerd = _gehalveerd(bon)
    if gehalveerd is None:
        return zin
    kwijt = t("De helft van {uitkomst} ging verloren.", uitkomst=t(WOORDEN[gehalveerd]))
    return f"{zin} {kwijt}"


def grens_zin(t: Vertaler) -> str:
    """What the limit does."""
    return t("Grens: van 0 tot en met 10")


def regel_zin(t: Vertaler, kaarten: Mapping[str, Gelegd], regel: Regel) -> str:
    """A line as one sentence without amounts; `kaarten` holds the cards by their code."""
    if regel.soort is RegelSoort.KAART:
        titel = kaart_titel(t, kaarten[regel.kaarten[0]])
        return t("{titel}: {zin}", titel=titel, zin=kaart_zin(t, regel))
    if regel.soort is RegelSoort.PAAR:
        return paar_heel(t, regel)
    if regel.soort is RegelSoort.GRENS:
        return grens_zin(t)
    return t("Sleutel: zonder de {rol} halveert de hoogste", rol=rollen_zin(t, regel))


def bedragen(t: Vertaler, drietal: Drietal) -> str:
    """The amounts of a line that are not nothing: Recht +4, Relatie −1."""
    return ", ".join(
        f"{t(WOORDEN[uitkomst])} {bedrag(t, drietal, uitkomst)}"
        for uitkomst in Uitkomst
        if drietal[uitkomst]
    )


def bedrag(t: Vertaler, drietal: Drietal, uitkomst: Uitkomst) -> str:
    """One amount with its sign, as this language writes it."""
    return t.getal(toon_bedrag(drietal[uitkomst]))


def totaal(t: Vertaler, bon: Kassabon, uitkomst: Uitkomst) -> str:
    """What the plan brings of one outcome; it never rounds up to a lat that it does not reach."""
    return t.getal(toon_uitkomst(bon.uitkomst[uitkomst], bon.lat[uitkomst]))


def _gehalveerd(bon: Kassabon) -> Uitkomst | None:
    """The outcome that the missing key role halved, if there was anything to halve."""
    verlies = [regel.bedragen for regel in bon.regels if regel.soort is RegelSoort.SLEUTEL]
    return next((x for drietal in verlies for x in Uitkomst if drietal[x]), None)
