"""The sentence of last time, the birthday, trots, and the sentence to take along."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.alsdan import AlsDan
from game.domain.dilemma import Rol
from game.domain.terugblik import paren
from game.domain.views import View
from game.terminal.intikken import Rij, lijst, volgende, vuist
from game.terminal.scherm import (
    ENTER,
    Keus,
    Na,
    Naar,
    Scherm,
    Terug,
    Vraag,
    Wens,
    genummerd,
    ongedaan,
    stukken,
    terug,
)
from game.terminal.terugkijken import opschrijven
from game.texts.alsdan import voorbeeld
from game.texts.bon import kaart_titel
from game.texts.trots import HOE, VRAAG, luistert
from game.texts.verjaardag import OPDRACHT, TERUGVRAAG, wie_is_wie
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN
from game.texts.zinnen import als_dan_zin, wanneer_zin


def wat_kwam_ervan(view: View, t: Vertaler) -> Scherm[Wens]:
    """Whoever has the turn says whether this table may see the sentence of last time."""
    regels = (
        t("{naam}, vorige keer nam je een zin mee.", naam=_beurt(view, t)),
        t("Wil je hem hier laten zien?"),
    )
    laat_zien = Keus[Wens](ENTER, t("Laat zien"), Naar(vertel_ervan))
    niet = Keus[Wens]("p", t("Liever niet"), c.SlaOver())
    return Scherm(regels, (laat_zien, niet, *ongedaan(view, t)))


def vertel_ervan(view: View, t: Vertaler) -> Scherm[Wens]:
    """The sentence of last time; what came of it is told aloud or typed."""
    beurt = view.sessie.beurt
    toen = AlsDan("", "") if beurt is None else view.sessie.vorige[beurt]
    regels = stukken(
        (t("{naam}, dit nam je de vorige keer mee.", naam=_beurt(view, t)),
         f"“{als_dan_zin(t, toen)}”", *_gevuld(wanneer_zin(t, toen))),
        (t("Wat kwam ervan?"), t("Vertel het hardop. Het kwam langs, of niet."),
         t("Typ één zin, of druk op Enter.")),
    )  # fmt: skip
    verder = Keus[Wens](ENTER, t("Verder"), c.SlaOver())
    return Scherm(regels, (verder, terug(t)), tekst=c.VertelErvan)


def verjaardag(view: View, t: Vertaler) -> Scherm[Wens]:
    """Who explains to whom, the plan, and what the uncle asks back."""
    zinnen = [f"“{zin}”" for zin in view.ronde.notities]
    kaarten = [kaart_titel(t, view.kaart(code)) for code in view.ronde.plan]
    keuzes = (
        Keus[Wens](ENTER, t("Waardering geven"), c.GaVerder()),
        Keus[Wens]("s", t("Schrijf iets op"), Naar(opschrijven)),
        *ongedaan(view, t),
    )
    regels = stukken((wie_is_wie(t, view), t(OPDRACHT)), kaarten, (t(TERUGVRAAG),), zinnen)
    return Scherm(regels, keuzes, kort=stukken((t(OPDRACHT),), zinnen))


def trots(view: View, t: Vertaler) -> Scherm[Wens]:
    """In pairs a moment each; who listened says which role was heard."""
    spelers, gehoord = _verteller(view), view.sessie.trots
    rijen = [
        Rij(t.naam(view.sessie.speler(speler)),
            t(WOORDEN[gehoord[speler]]) if speler in gehoord else "")
        for speler in spelers
    ]  # fmt: skip
    wie = [f"{rij.naam}. {luistert(t, view, nr)}." for rij, nr in zip(rijen, spelers, strict=True)]
    klaar = Keus[Wens](ENTER, t("Verder"), c.GaVerder())
    regels = stukken((t(VRAAG), t(HOE)), wie)
    begin, niemand = t("Aangeven welke rollen klonken"), t("Niets aangeven")
    scherm = lijst(t, regels, rijen, rol_van, klaar, begin=begin, niemand=niemand)
    return Scherm(scherm.regels, (*scherm.keuzes, *ongedaan(view, t)), kort=scherm.kort)


def rol_van(n: int) -> Vraag:
    """The question which role was heard in the n-th story."""

    def welke(view: View, t: Vertaler) -> Scherm[Wens]:
        spelers = _verteller(view)
        speler, daarna = spelers[n], volgende(n, len(spelers), rol_van)
        rollen = genummerd((t(WOORDEN[rol]), Na(c.HoorTrots(speler, rol), daarna)) for rol in Rol)
        wis = c.HoorTrots(speler, None) if speler in view.sessie.trots else None
        kop = t("{naam}: welke rol klonk erin?", naam=t.naam(view.sessie.speler(speler)))
        return Scherm((kop,), (*rollen, vuist(t, wis, daarna, t("Overslaan")), terug(t)))

    return welke


def als_dan(view: View, t: Vertaler) -> Scherm[Wens]:
    """Whoever has the turn finishes the sentence, aloud or typed."""
    regels = (
        t("{naam}, maak je zin af.", naam=_beurt(view, t)),
        t("“Als ik weer zie dat …, dan …”"),
        t("Wanneer komt dat langs?"),
        t("Typ wat er na ‘als’ komt, of druk op Enter als je de zin hardop zegt."),
        t("Iets wat je kunt zien of horen."),
    )
    hardop = Keus[Wens](ENTER, t("Hardop gezegd"), c.SlaOver())
    keuzes = (hardop, Keus[Wens]("v", t("Voorbeeld"), Naar(voorbeelden)), *ongedaan(view, t))
    return Scherm(regels, keuzes, tekst=lambda tekst: Naar(dan(tekst)))


def dan(als: str) -> Vraag:
    """The second half of the sentence."""

    def vraag(_view: View, t: Vertaler) -> Scherm[Wens]:
        leeg = Keus[Wens](ENTER, t("De rest zeg ik hardop"), c.ZegAlsDan(als, ""))
        typ = t("Typ wat er na ‘dan’ komt.")
        return Scherm(
            (t("Als {als} …", als=als), typ, t("Eén ding dat jij doet. Klein is goed.")),
            (leeg, terug(t)),
            tekst=lambda tekst: Naar(wanneer(als, tekst)),
        )

    return vraag


def wanneer(als: str, dan_: str) -> Vraag:
    """The moment at which that comes by."""

    def vraag(_view: View, t: Vertaler) -> Scherm[Wens]:
        leeg = Keus[Wens](ENTER, t("Dat zeg ik hardop"), c.ZegAlsDan(als, dan_))
        return Scherm(
            (als_dan_zin(t, AlsDan(als, dan_)), t("Wanneer komt dat langs?")),
            (leeg, terug(t)),
            tekst=lambda tekst: c.ZegAlsDan(als, dan_, tekst),
        )

    return vraag


def voorbeelden(_view: View, t: Vertaler) -> Scherm[Wens]:
    """A sentence from each role."""
    zinnen = [
        f"{t(WOORDEN[rol])}: “{als_dan_zin(t, voorbeeld(t, rol))}” "
        f"{wanneer_zin(t, voorbeeld(t, rol))}"
        for rol in Rol
    ]
    kop = t("Drie voorbeelden. De jouwe is van jou.")
    return Scherm((kop, *zinnen), (Keus(ENTER, t("Terug naar je zin"), Terug()),))


def _verteller(view: View) -> tuple[int, ...]:
    return tuple(speler for paar in paren(view.sessie) for speler in paar)


def _beurt(view: View, t: Vertaler) -> str:
    beurt = view.sessie.beurt
    return "" if beurt is None else t.naam(view.sessie.speler(beurt))


def _gevuld(*regels: str) -> tuple[str, ...]:
    return tuple(regel for regel in regels if regel)
