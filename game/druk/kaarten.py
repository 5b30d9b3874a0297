"""The cards of one dilemma: the case, the wending, the six of the roles and the four kijkers."""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt

from attrs import frozen

from game.domain.dilemma import Dilemma, Kaart, Kijker, Oordeel, Rol
from game.druk.figuren import tafereel
from game.loading import Geladen
from game.papier.figuren import emblem, rondje
from game.papier.html import letters_in, lijst, regel, tekst, vak
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN, thema_woord
from game.ui.portraits import portrait_svg

VOL: Mapping[str, int] = {"zaakblad": 1000, "zes": 1650, "kijkerblad": 1900}
"""How many letters fill a sheet of that kind in its full type, measured with the deck."""

KLEINST = 0.7
"""The share of the full type below which no sheet goes; druk.css keeps each text at 8.5 pt."""


@frozen
class Zaak:
    """One dilemma in the language that is printed, with the words around it."""

    t: Vertaler
    dilemma: Dilemma
    geladen: Geladen
    eerst: Dilemma | None = None
    """The twin that is played first, when it is in the same pile of paper."""

    @property
    def thema(self) -> str:
        """The theme as it is called."""
        return self.t(thema_woord(self.dilemma.thema))

    @property
    def vragen(self) -> tuple[str, ...]:
        """The questions to look back with; what ties the twins comes first and says when."""
        tweeling, eerst = self.dilemma.tweeling, self.eerst
        if tweeling is None or eerst is None:
            return self.dilemma.vragen
        na = self.t("Na {titel}: {vraag}", titel=eerst.titel, vraag=tweeling.vraag)
        return (na, *self.dilemma.vragen)


def bladen(zaak: Zaak) -> tuple[str, ...]:
    """Three sheets: the case with its wending, the six cards, the four kijkers with the facts."""
    kaarten = (rolkaart(zaak, kaart) for kaart in zaak.dilemma.kaarten)
    kijkers = (kijkerkaart(zaak, kijker) for kijker in zaak.dilemma.kijkers)
    return (
        _blad("zaakblad", zaakkaart(zaak), wendingkaart(zaak)),
        _blad("zes", *kaarten),
        _blad("kijkerblad", *kijkers, feitenkaart(zaak)),
    )


def zaakkaart(zaak: Zaak) -> str:
    """The case as it is read aloud."""
    dilemma, t = zaak.dilemma, zaak.t
    kop = vak(
        "kop",
        regel("soort", f"{t('Dilemma')} · {zaak.thema}"),
        regel("", dilemma.titel, "h2"),
        regel("jij", dilemma.jij),
    )
    boven = vak("naast", kop, tafereel(zaak.geladen))
    inhoud = (boven, _tweeling(zaak), regel("casus", dilemma.casus))
    return vak("kaart zaak", *inhoud, tag="article")


def _tweeling(zaak: Zaak) -> str:
    tweeling, eerst = zaak.dilemma.tweeling, zaak.eerst
    if tweeling is None or eerst is None:
        return ""
    hoort = regel("", zaak.t("Hoort bij: {titel}. Speel die eerst.", titel=eerst.titel), "b")
    return vak("tweeling", hoort, " ", tekst(tweeling.tekst), tag="p")


def wendingkaart(zaak: Zaak) -> str:
    """The event in front, and behind the fold what it tests and how it ends."""
    t, wending = zaak.t, zaak.dilemma.wending
    uitkomst = t(WOORDEN[wending.toets])
    houdt = t("Houdt bij {uitkomst} {drempel} of meer", uitkomst=uitkomst, drempel=wending.drempel)
    breekt = t("Breekt onder {uitkomst} {drempel}", uitkomst=uitkomst, drempel=wending.drempel)
    voor = vak(
        "helft",
        regel("soort", t("Wending")),
        regel("aanloop", wending.aanloop or t("En dan gaat de telefoon.")),
        regel("groot", wending.tekst),
        regel("vraag", t("Houdt jullie plan? Duim omhoog of omlaag.")),
        _voet(zaak),
    )
    achter = vak(
        "helft achter",
        regel("soort", t("Pas omdraaien na de duimen")),
        vak("uitslag", regel("", houdt, "h4"), regel("", wending.houdt)),
        vak("uitslag", regel("", breekt, "h4"), regel("", wending.breekt)),
        regel(
            "klein", t("Breekt het, dan vraagt de zaak 2 punten meer. Daarna mag er één kaart om.")
        ),
        _voet(zaak),
    )
    return vak("kaart vouw wending", voor, achter, tag="article")


def rolkaart(zaak: Zaak, kaart: Kaart) -> str:
    """One of the six cards: emblem and role, what to do, what it may bring and what it risks."""
    t = zaak.t
    return vak(
        f"kaart rol {kaart.rol.value}",
        rolbalk(t, kaart.rol, kaart.code),
        vak(
            "lijf",
            regel("", kaart.titel, "h3"),
            regel("tekst", kaart.tekst),
            _noot("wint", t("Wint"), kaart.wint),
            _noot("riskeert", t("Riskeert"), kaart.riskeert),
        ),
        _voet(zaak),
        tag="article",
    )


def kijkerkaart(zaak: Zaak, kijker: Kijker) -> str:
    """Who has to live with it in front, and behind the fold what that person says in the end."""
    t = zaak.t
    persoon = vak("wie", regel("", kijker.naam, "h3"), regel("zegt", kijker.zegt, "q"), _voet(zaak))
    voor = vak("helft", portrait_svg(kijker.portret), persoon)
    reacties = (
        vak("reactie", rondje(oordeel), vak("", regel("", t(WOORDEN[oordeel]), "b"),
            regel("", kijker.reactie(oordeel), "q")))
        for oordeel in Oordeel
    )  # fmt: skip
    return vak("kaart vouw kijker", voor, vak("helft achter", *reacties), tag="article")


def feitenkaart(zaak: Zaak) -> str:
    """What is at stake and what is known, with source and month."""
    t, dilemma = zaak.t, zaak.dilemma
    feiten = tuple(f"{feit.tekst} ({feit.bron}, {feit.stand})" for feit in dilemma.feiten)
    belangen = vak("", regel("", t("Wat staat er op het spel?"), "h4"), lijst("", dilemma.belangen))
    bekend = vak("", regel("", t("Wat is bekend?"), "h4"), lijst("", feiten))
    if not (dilemma.belangen or feiten):
        return ""
    kop = f"{t('Feiten en wet')} · {dilemma.titel}"
    advies = regel("klein", t("Dit spel is geen juridisch advies."))
    beide = (belangen if dilemma.belangen else "") + (bekend if feiten else "")
    inhoud = (regel("soort", kop), vak("twee", beide), advies)
    return vak("kaart feiten", *inhoud, tag="article")


def rolbalk(t: Vertaler, rol: Rol, code: str = "") -> str:
    """The bar along the top of a role's card: emblem, word and, at the right, the code."""
    return vak("balk", emblem(rol), regel("", t(WOORDEN[rol]), "b"), regel("code", code, "span"))


def _blad(soort: str, *kaarten: str) -> str:
    """A sheet that is set a little smaller the more it says, so that no card has to run over."""
    maat = min(1, sqrt(VOL[soort] / letters_in("".join(kaarten))))
    stijl = f"--maat: {max(KLEINST, maat):.2f}"
    return vak(f"blad {soort}", *kaarten, tag="section", stijl=stijl)


def _noot(klasse: str, woord: str, zin: str) -> str:
    return vak(f"noot {klasse}", regel("", woord, "b"), " ", tekst(zin), tag="p")


def _voet(zaak: Zaak) -> str:
    return regel("voet", zaak.dilemma.titel)
