"""The card that whoever leads the game keeps: what each of the twenty plans leads to.

A table without a screen looks its plan up here. With an eigen aanpak in it the plan lies outside
the twenty; the strip at the bottom then holds what `tellen` asks for.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from game.domain.dilemma import Band, Dilemma, Drietal, Kaart, Oordeel, Uitkomst
from game.domain.kassabon import BAND_VANAF, Kassabon
from game.domain.score import WENDING_VRAAGT, bereken, plannen
from game.domain.tonen import MIN_TEKEN, toon_uitkomst, toon_waarde
from game.druk.kaarten import Zaak
from game.papier.figuren import rondje
from game.papier.html import lijst, regel, rij, tekst, vak
from game.texts.bon import PAREN, sleutel_vraag
from game.texts.vertaler import Vertaler
from game.texts.woorden import GEVOELIG, WOORDEN

NIETS = "\N{EN DASH}"


def uitkomstblad(zaak: Zaak) -> str:
    """One sheet: plans, stories, what each card led to, and what counting by hand needs."""
    t, dilemma = zaak.t, zaak.dilemma
    soort = t("Uitkomstkaart. Voor wie het spel leidt: laat hem niet zien")
    return vak(
        "blad uitkomst",
        regel("soort", soort),
        regel("", dilemma.titel, "h1"),
        _let_op(t, dilemma),
        plannentabel(t, dilemma),
        _legenda(t),
        _verhalen(t, dilemma),
        _gevolgen(t, dilemma),
        tellen_strook(t, dilemma),
        vak("strook", regel("", t("Vragen voor het terugkijken"), "h4"), lijst("", zaak.vragen)),
        tag="section",
    )


def plannentabel(t: Vertaler, dilemma: Dilemma) -> str:
    """The twenty plans with outcome, band, wending and the four judgements."""
    eis = f"{t(WOORDEN[dilemma.wending.toets])} {dilemma.wending.drempel}"
    koppen = (
        t("Plan"),
        *(t(WOORDEN[uitkomst]) for uitkomst in Uitkomst),
        t("Waarde"),
        t("Het plan"),
        f"{t('Wending')} ({eis})",
        t("Waarde daarna"),
        *(kijker.naam for kijker in dilemma.kijkers),
    )
    bonnen = (bereken(dilemma, plan) for plan in plannen(dilemma))
    rijen = (_planrij(t, dilemma, bon) for bon in bonnen)
    kop = vak("", rij(tuple(map(tekst, koppen)), "th"), tag="thead")
    return vak("plannen", kop, vak("", *rijen, tag="tbody"), tag="table")


def tellen_strook(t: Vertaler, dilemma: Dilemma) -> str:
    """What of this dilemma counting by hand needs: lat, pairs, key role, bounds and weights."""
    paren = (
        f"{t.rij([t(WOORDEN[rol]) for rol in each.rollen])} {t(PAREN[each.effect])}"
        f" ({_teken(each.effect)})"
        for each in dilemma.samenspel
    )
    som = int(dilemma.lat.som)
    zinnen = (
        t("De lat: {lat}. Samen {som}.", lat=_drietal(t, dilemma.lat), som=som),
        f"{sleutel_vraag(t, dilemma)} {dilemma.sleutel.waardoor}",
        f"{'; '.join(paren) or t('Geen samenspel')}.",
        f"{t('Het plan')}: {grenzen(t, som)}",
        f"{t('Als de wending breekt')}: {grenzen(t, som + WENDING_VRAAGT)}",
        *(f"{kijker.naam}: {_drietal(t, kijker.weegt)}." for kijker in dilemma.kijkers),
    )
    kop = t("Ligt er een eigen aanpak in het plan? Tel dan zelf (zie het blad Zelf tellen)")
    return vak("strook tel", regel("", kop, "h4"), lijst("", zinnen))


def grenzen(t: Vertaler, som: int) -> str:
    """The points from which each band begins, of so many that the lat asks."""
    delen = (
        t("{woord} vanaf {punten}", woord=t(WOORDEN[band]), punten=_getal(t, punten(som, band)))
        for band in Band
        if BAND_VANAF[band]
    )
    return f"{', '.join(delen)}."


def punten(som: int, band: Band) -> Fraction:
    """The fewest points, in halves, that reach a band; by hand there are no smaller steps."""
    return Fraction(ceil(2 * som * BAND_VANAF[band] / 100), 2)


def _planrij(t: Vertaler, dilemma: Dilemma, bon: Kassabon) -> str:
    drempel = Fraction(dilemma.wending.drempel)
    uitkomsten = (
        t.getal(toon_uitkomst(bon.uitkomst[each], bon.lat[each], drempel)) for each in Uitkomst
    )
    oordelen = (rondje(oordeel, t(WOORDEN[oordeel])) for oordeel in bon.oordelen)
    verdict = t("houdt") if bon.wending_houdt else t("breekt")
    later = NIETS if bon.wending_houdt else toon_waarde(bon.waarde_na_wending)
    woorden = (toon_waarde(bon.waarde), t(WOORDEN[bon.band]), verdict, later)
    cellen = (" ".join(bon.plan), *uitkomsten, *map(tekst, woorden), *oordelen)
    return rij(cellen, klasse="" if bon.wending_houdt else "breekt")


def _legenda(t: Vertaler) -> str:
    woorden = (
        vak("", rondje(oordeel), " ", tekst(t(WOORDEN[oordeel])), tag="span") for oordeel in Oordeel
    )
    noot = t("Vet: de wending breekt het plan. De lat is de mening van de schrijver.")
    return vak("legenda", *woorden, regel("", noot, "span"))


def _let_op(t: Vertaler, dilemma: Dilemma) -> str:
    if not dilemma.gevoelig:
        return ""
    woorden = t.rij([t(GEVOELIG[each]) for each in dilemma.gevoelig])
    return regel("", t("Let op, dit gaat over {woorden}.", woorden=woorden))


def _verhalen(t: Vertaler, dilemma: Dilemma) -> str:
    verhalen = (
        vak("", regel("", f"{_hoofd(t(WOORDEN[band]))}: {verhaal.titel}", "h4"),
            regel("", verhaal.tekst))
        for band, verhaal in dilemma.uitkomsten.items()
    )  # fmt: skip
    return vak("rooster strook", *verhalen)


def _gevolgen(t: Vertaler, dilemma: Dilemma) -> str:
    return vak("rooster strook", *(_gevolg(t, kaart) for kaart in dilemma.kaarten))


def _gevolg(t: Vertaler, kaart: Kaart) -> str:
    effect = f"{t(WOORDEN[kaart.plus])} +1, {t(WOORDEN[kaart.min])} {MIN_TEKEN}1"
    kop = f"{kaart.code} {kaart.titel} ({effect})"
    return vak("", regel("", kop, "h4"), regel("", kaart.gevolg))


def _drietal(t: Vertaler, drietal: Drietal) -> str:
    return ", ".join(f"{t(WOORDEN[each])} {_getal(t, drietal[each])}" for each in Uitkomst)


def _getal(t: Vertaler, getal: Fraction) -> str:
    return t.getal(f"{float(getal):.4g}")


def _teken(effect: int) -> str:
    return f"+{effect}" if effect > 0 else f"{MIN_TEKEN}{-effect}"


def _hoofd(woord: str) -> str:
    return woord[:1].upper() + woord[1:]
