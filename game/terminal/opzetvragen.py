"""The questions of the set-up, in order: Enter is always a sensible answer, `b` goes back."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from game.domain.eigenzaak import KIJKERS, REGEL_LENGTE, REGELS
from game.domain.keuzes import NAAM_LENGTE, PAREN_VANAF, RONDES, SPELERS, Manier, Niveau
from game.domain.reden import Reden
from game.loading import Dek
from game.oefeningen import WARMING_UPS, oefening
from game.terminal.opzet import Antwoord, Opzet, Stap, meerdere, terug_vraag
from game.terminal.opzetprofiel import PROFIELSTAPPEN
from game.terminal.scherm import ENTER, Keus, Scherm, Zeg, genummerd
from game.texts.rolkaarten import REGELVRAGEN
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import GEVOELIG, WOORDEN, thema_woord

NIVEAUZINNEN: Mapping[Niveau, str] = {
    Niveau.LICHT: N_("Vooraf zien jullie al wat de zaak vraagt."),
    Niveau.GEWOON: N_("Pas na jullie plan zien jullie wat de zaak vraagt."),
    Niveau.GESPREK: N_("Geen kassabon. Alleen het verhaal en de mensen."),
}
MANIERZINNEN: Mapping[Manier, str] = {
    Manier.OPEN: N_("Iedereen laat tegelijk vingers zien."),
    Manier.DICHT: N_("Je kiest om de beurt. De rest kijkt even weg."),
}


def aantal(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord]:
    """How many play?"""
    keuzes = [
        Keus[Antwoord](str(n), t.n("{aantal} speler", "{aantal} spelers", n), _voor(opzet, n))
        for n in SPELERS
    ]
    enter = Keus[Antwoord](ENTER, t("{aantal} spelers", aantal=4), _voor(opzet, 4))
    return Scherm((t("Met hoeveel zijn jullie?"),), (enter, *keuzes, terug_vraag(t)))


def namen(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord]:
    """What are you called? One line, commas in between."""

    def lees(tekst: str) -> Antwoord:
        gelezen = tuple(naam.strip() for naam in tekst.split(","))
        if len(gelezen) > opzet.aantal:
            return Zeg(t("Dat zijn er meer dan er spelen. Typ er hooguit {aantal}.",
                         aantal=opzet.aantal))  # fmt: skip
        return attrs.evolve(opzet, namen=gelezen)

    leeg = Keus[Antwoord](ENTER, t("Zonder namen"), attrs.evolve(opzet, namen=()))
    vraag = t("Hoe heten jullie? Typ de namen met een komma ertussen.")
    return Scherm((vraag,), (leeg,), tekst=lees, letterlijk=True)


def minuten(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord]:
    """How long?"""
    paren = [
        (t("{n} min", n=duur) + ", " + t.n("{aantal} zaak", "{aantal} zaken", zaken),
         attrs.evolve(opzet, minuten=duur))
        for duur, zaken in RONDES.items()
    ]  # fmt: skip
    enter = Keus(ENTER, t("{n} min", n=60), attrs.evolve(opzet, minuten=60))
    return Scherm((t("Hoeveel tijd is er?"),), (enter, *genummerd(paren), terug_vraag(t)))


def themas(opzet: Opzet, dek: Dek, t: Vertaler) -> Scherm[Antwoord] | None:
    """About what? Several numbers may be typed."""
    if opzet.eigen or len(dek.themas) < 2:
        return None
    return meerdere(
        t,
        t("Waarover?"),
        [(thema, t(thema_woord(thema))) for thema in dek.themas],
        t("Alle thema's"),
        lambda gekozen: attrs.evolve(opzet, themas=frozenset(gekozen)),
    )


def gevoelig(opzet: Opzet, dek: Dek, t: Vertaler) -> Scherm[Antwoord] | None:
    """What should stay out? Only what occurs in the deck is asked."""
    zaken = dek.in_taal(t.taal).values()
    soorten = sorted({soort for zaak in zaken for soort in zaak.gevoelig})
    if opzet.eigen or not soorten:
        return None
    return meerdere(
        t,
        t("Kies wat jullie vandaag overslaan. Niemand hoeft te zeggen waarom."),
        [(soort, t(GEVOELIG.get(soort, soort))) for soort in soorten],
        t("Niets overslaan"),
        lambda gekozen: attrs.evolve(opzet, zonder=frozenset(gekozen)),
    )


def niveau(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord] | None:
    """When does the table see the lat?"""
    if opzet.eigen:
        return None
    paren = [
        (f"{t(WOORDEN[n])}. {t(zin)}", attrs.evolve(opzet, niveau=n))
        for n, zin in NIVEAUZINNEN.items()
    ]
    enter = Keus(ENTER, t(WOORDEN[Niveau.GEWOON]), attrs.evolve(opzet, niveau=Niveau.GEWOON))
    return Scherm((t("Hoeveel laat het spel zien?"),), (enter, *genummerd(paren), terug_vraag(t)))


def manier(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord]:
    """With fingers, or behind the screen? Two players choose behind it by default."""
    paren = [
        (f"{t(WOORDEN[m])}. {t(zin)}", attrs.evolve(opzet, manier=m, paren=False))
        for m, zin in MANIERZINNEN.items()
    ]
    gewoon = Manier.DICHT if opzet.aantal == SPELERS.start else Manier.OPEN
    enter = Keus(ENTER, t(WOORDEN[gewoon]), attrs.evolve(opzet, manier=gewoon, paren=False))
    return Scherm((t("Hoe kiezen jullie?"),), (enter, *genummerd(paren), terug_vraag(t)))


def paren(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord] | None:
    """Do pairs share a hand? Only with five or more, behind the screen."""
    if opzet.aantal < PAREN_VANAF or opzet.manier is Manier.OPEN:
        return None
    nee = attrs.evolve(opzet, paren=False)
    return Scherm(
        (
            t("In tweetallen"),
            t("Twee mensen delen een hand, tot aan de waardering."),
        ),
        (
            Keus(ENTER, t("Nee, ieder voor zich"), nee),
            Keus("j", t("Ja, twee aan twee"), attrs.evolve(opzet, paren=True)),
            terug_vraag(t),
        ),
    )


def leidt(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord]:
    """Is anybody's boss at the table?"""
    spelers = genummerd(
        (naam or t("Speler {nummer}", nummer=n + 1), attrs.evolve(opzet, leidt=n))
        for n, naam in enumerate(opzet.alle_namen)
    )
    nee = Keus[Antwoord](ENTER, t("Niemand"), attrs.evolve(opzet, leidt=None))
    regels = (
        t("Zit er een leidinggevende bij?"),
        t("Dan spreekt diegene als laatste. Dat helpt de anderen om eerlijk te zijn."),
    )
    return Scherm(regels, (nee, *spelers, terug_vraag(t)))


def spelcode(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord] | None:
    """A code of another table deals the same cases; here a warming-up can be asked for as well."""
    eerst = Keus[Antwoord]("w", t("Eerst een warming-up"), attrs.evolve(opzet, vooraf=True))
    return None if opzet.eigen else _code(attrs.evolve(opzet, vooraf=False), t, eerst)


def warming_up(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord] | None:
    """An exercise before the session?"""
    if not (opzet.vooraf or opzet.eigen):
        return None
    soorten = genummerd(
        (t(oefening(naam).titel), attrs.evolve(opzet, warming_up=naam)) for naam in WARMING_UPS
    )
    geen = Keus[Antwoord](ENTER, t("Geen"), attrs.evolve(opzet, warming_up=""))
    regels = (t("Warming-up vooraf?"), t("Een paar minuten samen, en dan begint het spel."))
    return Scherm(regels, (geen, *soorten, terug_vraag(t)))


def code_erna(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord] | None:
    """The code that was not asked yet when the group chose a warming-up first."""
    return _code(opzet, t) if opzet.vooraf and not opzet.eigen else None


def regel(nummer: int) -> Stap:
    """One line of the group's own case; only the first has to be typed."""

    def vraag(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord] | None:
        if not opzet.eigen:
            return None

        def lees(tekst: str) -> Antwoord:
            if not tekst:
                return Zeg(t("Hier moet iets staan. Eén zin is genoeg."))
            if len(tekst) > REGEL_LENGTE:
                return Zeg(t("Dat is te lang. Houd het bij {aantal} tekens.", aantal=REGEL_LENGTE))
            return attrs.evolve(opzet, regels=(*opzet.regels[:nummer], tekst))

        leeg = attrs.evolve(opzet, regels=(*opzet.regels[:nummer], ""))
        keuzes = [Keus[Antwoord](ENTER, t("Sla over"), leeg)] if nummer else []
        return Scherm((t(REGELVRAGEN[nummer][0]),), tuple(keuzes), tekst=lees, letterlijk=True)

    return vraag


def kijkers(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord] | None:
    """Who has to live with it? One line, commas in between."""
    if not opzet.eigen:
        return None

    def lees(tekst: str) -> Antwoord:
        namen_ = tuple(naam.strip() for naam in tekst.split(","))
        if len(namen_) > KIJKERS or any(len(naam) > NAAM_LENGTE for naam in namen_):
            return Zeg(t("Typ hooguit vier korte namen, met een komma ertussen."))
        return attrs.evolve(opzet, kijkers=namen_)

    leeg = Keus[Antwoord](ENTER, t("Zonder namen"), attrs.evolve(opzet, kijkers=()))
    regels = (
        t("Wie moet hiermee leven?"),
        t("Typ hooguit vier korte namen, met een komma ertussen."),
    )
    return Scherm(regels, (leeg,), tekst=lees, letterlijk=True)


STAPPEN: tuple[Stap, ...] = (
    aantal,
    namen,
    *PROFIELSTAPPEN,
    minuten,
    themas,
    gevoelig,
    niveau,
    manier,
    paren,
    leidt,
    *(regel(nummer) for nummer in range(REGELS)),
    kijkers,
    spelcode,
    warming_up,
    code_erna,
)
"""The questions in order."""

TERUG_NAAR: Mapping[Reden, Stap] = {Reden.TE_WEINIG_DILEMMAS: themas, Reden.TEKST_TE_LANG: namen}
"""The question to ask again after a refusal; that of the spelcode for every other reason."""


def _code(opzet: Opzet, t: Vertaler, *meer: Keus[Antwoord]) -> Scherm[Antwoord]:
    zonder = Keus[Antwoord](ENTER, t("Geen code, begin maar"), attrs.evolve(opzet, spelcode=""))
    return Scherm(
        (t("Hebben jullie een spelcode? Typ hem hier."),),
        (zonder, *meer, terug_vraag(t)),
        tekst=lambda tekst: attrs.evolve(opzet, spelcode=tekst),
    )


def _voor(opzet: Opzet, spelers: int) -> Opzet:
    niemand = attrs.evolve(opzet, eigenaars=frozenset(), profielen={})
    return attrs.evolve(niemand, aantal=spelers, namen=(), leidt=None)
