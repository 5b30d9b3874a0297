"""Where a number of the receipt comes from: its rule in words and its line in the scenario."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from attrs import frozen

from game.domain.dilemma import Dilemma, Drietal, EigenAanpak, Gelegd, Uitkomst
from game.domain.kassabon import RISICO_TOT, Kassabon, Regel, RegelSoort, Risico
from game.domain.tonen import toon_bedrag, toon_cijfer, toon_risico, toon_uitkomst, toon_waarde
from game.texts.bon import bedragen, rollen_zin
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN

WEGING = 3
"""The effects of all cards weigh as much as those of three (spel.md, The score)."""

VOLGORDE = (N_("de eerste"), N_("de tweede"), N_("de derde"))

PAARREGELS: Mapping[int, str] = {
    1: N_("Twee rollen die elkaar helpen, brengen allebei iets extra: {bedragen}."),
    0: N_("Deze twee rollen veranderen in deze zaak niets aan elkaar."),
    -1: N_("Twee rollen die elkaar in de weg zitten, verliezen allebei iets: {bedragen}."),
}


@frozen
class Uitleg:
    """A rule in words, what the author says about it, and the key path in the scenario file."""

    regel: str
    schrijver: str = ""
    pad: str = ""


def leg_regel_uit(
    t: Vertaler, dilemma: Dilemma, bon: Kassabon, regel: Regel, kaarten: Mapping[str, Gelegd]
) -> Uitleg:
    """The rule behind one line of the receipt."""
    soorten: Mapping[RegelSoort, Callable[[], Uitleg]] = {
        RegelSoort.KAART: lambda: _kaart(t, bon, regel, kaarten[regel.kaarten[0]]),
        RegelSoort.PAAR: lambda: _paar(t, dilemma, regel),
        RegelSoort.GRENS: lambda: Uitleg(
            t("Een uitkomst blijft van 0 tot en met 10. Hier scheelt dat: {bedragen}.",
              bedragen=bedragen(t, regel.bedragen)),
            pad=regel.pad,
        ),
        RegelSoort.SLEUTEL: lambda: Uitleg(
            t("De sleutelrol is de {rol}. Ligt die er niet, dan halveert de hoogste uitkomst.",
              rol=rollen_zin(t, regel)),
            dilemma.sleutel.waardoor,
            regel.pad,
        ),
    }  # fmt: skip
    return soorten[regel.soort]()


def leg_uitkomst_uit(t: Vertaler, bon: Kassabon, uitkomst: Uitkomst) -> Uitleg:
    """Where the total of one outcome comes from."""
    delen = [regel.bedragen[uitkomst] for regel in bon.regels if regel.bedragen[uitkomst]]
    som = " ".join(t.getal(toon_bedrag(deel)) for deel in delen) or "0"
    tekst = t(
        "{uitkomst}: alle regels samen, {som} = {totaal}. De lat ligt op {lat}.",
        uitkomst=t(WOORDEN[uitkomst]),
        som=som,
        totaal=t.getal(toon_uitkomst(bon.uitkomst[uitkomst], bon.lat[uitkomst])),
        lat=bon.lat[uitkomst],
    )
    return Uitleg(tekst, pad=f"lat.{uitkomst.value}")


def leg_waarde_uit(t: Vertaler, bon: Kassabon) -> Uitleg:
    """How much of the lat is reached, and what the waarde makes of that."""
    gehaald = [min(bon.uitkomst[x], bon.lat[x]) for x in Uitkomst]
    tekst = t(
        "Wat boven de lat komt, telt niet mee. Blijft over: {delen} = {samen} van de {lat}. "
        "Van de 100 is dat {waarde}.",
        delen=_som(t, gehaald),
        samen=_getal(t, sum(gehaald, Fraction(0))),
        lat=bon.lat.som,
        waarde=toon_waarde(bon.waarde),
    )
    return Uitleg(tekst, pad="lat")


def leg_risico_uit(t: Vertaler, bon: Kassabon) -> Uitleg:
    """What is missing beside the lat, and where the words begin."""
    mist = [max(Fraction(0), bon.lat[x] - bon.uitkomst[x]) for x in Uitkomst]
    tekst = t(
        "Wat er tot de lat ontbreekt: {delen} = {risico}. Tot en met {laag} is dat laag, tot en "
        "met {midden} midden, daarboven hoog.",
        delen=_som(t, mist),
        risico=t.getal(toon_risico(bon.risico)),
        laag=RISICO_TOT[Risico.LAAG],
        midden=RISICO_TOT[Risico.MIDDEN],
    )
    return Uitleg(tekst, pad="lat")


def leg_cijfer_uit(t: Vertaler, dilemma: Dilemma, bon: Kassabon, nummer: int) -> Uitleg:
    """How one kijker weighs the three outcomes into a mark."""
    kijker = dilemma.kijkers[nummer]
    delen = [
        t(
            "{deel} van {uitkomst} {getal}",
            deel=t.getal(f"{float(kijker.weegt[x]):g}"),
            uitkomst=t(WOORDEN[x]),
            getal=_getal(t, bon.uitkomst[x]),
        )
        for x in Uitkomst
        if kijker.weegt[x]
    ]
    tekst = t(
        "{naam} weegt zo: {delen}. Samen geeft dat een {cijfer}, en nooit lager dan een 1.",
        naam=kijker.naam,
        delen=t.rij(delen),
        cijfer=t.getal(toon_cijfer(bon.cijfers[nummer])),
    )
    return Uitleg(tekst, pad=f"kijkers[{nummer}].weegt")


def _kaart(t: Vertaler, bon: Kassabon, regel: Regel, kaart: Gelegd) -> Uitleg:
    """What the number of cards of a role brings, apart from what the card itself does."""
    effect = Fraction(WEGING * regel.aantal, len(bon.plan))
    eigen = Drietal.van({kaart.plus: effect}) - Drietal.van({kaart.min: effect})
    basis, effecten = bedragen(t, regel.bedragen - eigen), bedragen(t, eigen)
    plek = _plek(bon, regel)
    hoe = (
        t("Als {plek} kaart van de {rol}", plek=t(VOLGORDE[plek]), rol=rollen_zin(t, regel))
        if regel.aantal == 1 and plek < len(VOLGORDE)
        else t("Als kaart van de {rol}", rol=rollen_zin(t, regel))
    )
    tekst = t("{hoe}: {basis}. Wat de kaart zelf doet: {effecten}.",
              hoe=hoe, basis=basis or "0", effecten=effecten)  # fmt: skip
    bedacht = isinstance(kaart, EigenAanpak)
    return Uitleg(tekst, t("Aan tafel bedacht.") if bedacht else "", regel.pad)


def _paar(t: Vertaler, dilemma: Dilemma, regel: Regel) -> Uitleg:
    samenspel = dilemma.samenspel_van(*regel.rollen)
    tekst = t(PAARREGELS[regel.effect], bedragen=bedragen(t, regel.bedragen))
    return Uitleg(tekst, samenspel.waardoor if samenspel else "", regel.pad)


def _plek(bon: Kassabon, regel: Regel) -> int:
    """How many cards of the same role the receipt has before this line."""
    eerder = bon.regels[: bon.regels.index(regel)]
    return sum(r.aantal for r in eerder if r.soort is RegelSoort.KAART and r.rollen == regel.rollen)


def _som(t: Vertaler, delen: list[Fraction]) -> str:
    return " + ".join(_getal(t, deel) for deel in delen)


def _getal(t: Vertaler, getal: Fraction) -> str:
    return t.getal(toon_uitkomst(getal))
