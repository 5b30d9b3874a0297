"""What a profiel says at the terminal: its questions as values, for the loop in `profielen`.

Outside stand a name and a day. What is inside is only said after the question whose it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from functools import partial

from game.domain.keuzes import NAAM_LENGTE, TEKST_LENGTE, Rugzaksoort
from game.domain.profiel import Profiel
from game.domain.profielinhoud import Profielinhoud, inhoud
from game.session.profiellijst import Kaft, Profiellijst
from game.session.profielweg import Meegegaan
from game.terminal.scherm import ENTER, Keus, Scherm, Terug, Zeg, genummerd, stukken
from game.texts.datum import datum
from game.texts.profielblad import (
    ALLEEN_JIJ,
    BESTAND,
    BIJ_DE_SESSIE,
    BLIJFT,
    ERIN,
    GEEN_TERUG,
    GEWIST,
    HAAL_ERUIT,
    HIER,
    IS_DIT_VAN_JOU,
    RUGZAKVRAGEN,
    WAT,
    buitenvraag_zin,
    gaat_mee,
    inhoudzin,
    kaftzin,
    ook_weg,
    profielnaam,
    sessie_stukken,
    weg_zin,
)
from game.texts.profielzinnen import uitslag_zin
from game.texts.redenen import MELDINGEN
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN

LEEG = "-"
"""The key for no name, and for no words on a card."""


class Deel(Enum):
    """What can be chosen on the page of a profiel, or on the list."""

    NIEUW = auto()
    NAAM = auto()
    ZELFTEST = auto()
    PUNTEN = auto()
    SESSIES = auto()
    RUGZAK = auto()
    BUITEN = auto()
    VERGEET = auto()
    EERDER = auto()
    LATER = auto()


Keuze = Deel | Kaft | Terug


def lijst(lijst_: Profiellijst, t: Vertaler) -> Scherm[Keuze]:
    """The profielen of this machine from the outside, and a new one."""
    melding = (t(MELDINGEN[lijst_.melding.name]),) if lijst_.melding else ()
    wat = () if lijst_.kaften else tuple(t(zin) for zin in WAT)
    keuzes: tuple[Keus[Keuze], ...] = genummerd((kaft_zin(k, t), k) for k in lijst_.kaften)
    nieuw = Keus[Keuze]("n", t("Nieuw profiel"), Deel.NIEUW)
    return Scherm(stukken((t("Profielen"), t(HIER), *melding), wat), (*keuzes, nieuw, _terug(t)))


def kaft_zin(kaft: Kaft, t: Vertaler) -> str:
    """The outside of a profiel in one line."""
    return f"{profielnaam(t, kaft.naam)}. {kaftzin(t, kaft.gemaakt, kaft.sessies)}"


def zeker(kaft: Kaft, t: Vertaler) -> Scherm[bool]:
    """Whose it is: anybody may have this name."""
    regels = (t(IS_DIT_VAN_JOU), kaft_zin(kaft, t), t(ALLEEN_JIJ))
    return ja_nee(regels, t("Ja, dit is van mij"), t)


def ja_nee(regels: Sequence[str], ja: str, t: Vertaler) -> Scherm[bool]:
    """A question before something that cannot be taken back."""
    return Scherm(tuple(regels), (Keus("j", ja, True), Keus("b", t("Nee, terug"), False)))


def naam(t: Vertaler) -> Scherm[str | Terug | Zeg]:
    """A name for a new profiel, or none."""
    regels = (t("Hoe heet je?"), t("Je naam mag leeg blijven."))
    keuzes: tuple[Keus[str | Terug | Zeg], ...] = (
        Keus(ENTER, t("Toch geen nieuw profiel"), Terug()),
        Keus(LEEG, t("Zonder naam"), ""),
    )
    return Scherm(regels, keuzes, tekst=lambda tekst: kort(tekst, NAAM_LENGTE, t), letterlijk=True)


def andere_naam(profiel: Profiel, t: Vertaler) -> Scherm[str | Terug | Zeg]:
    """Another name for this profiel, or a first one."""
    keuzes: list[Keus[str | Terug | Zeg]] = [Keus(ENTER, t("Laat het zo"), Terug())]
    if profiel.naam:
        keuzes.append(Keus(LEEG, t("Zonder naam"), ""))
    regels = (t("Hoe heet je?"), t("Je naam mag leeg blijven."))
    typ = partial(kort, meest=NAAM_LENGTE, t=t)
    return Scherm(regels, tuple(keuzes), tekst=typ, letterlijk=True)


def pagina(profiel: Profiel, t: Vertaler) -> Scherm[Keuze]:
    """A profiel for its owner."""
    aantal = len(profiel.sessies)
    buiten = buitenvraag_zin(t, profiel) or t("Er staat geen vraag open.")
    delen: list[tuple[str, Keuze]] = [
        (f"{t('Zelftest')}. {uitslag_zin(t, profiel.zelftest)}", Deel.ZELFTEST),
        (f"{t('Drie punten')}. {t('Voorkeur, gegrepen en gezien.')}", Deel.PUNTEN),
        (f"{t('Sessies en zinnen')}. {t.n('{aantal} sessie', '{aantal} sessies', aantal)}.",
         Deel.SESSIES),
        (f"{t('Rugzak')}. {t('{n} van 3 kaarten.', n=inhoud(profiel).kaarten)}", Deel.RUGZAK),
        (f"{t('Vraag het buiten')}. {buiten}", Deel.BUITEN),
    ]  # fmt: skip
    label = t("Andere naam") if profiel.naam else t("Geef een naam")
    naam_ = Keus[Keuze]("n", label, Deel.NAAM)
    vergeet = Keus[Keuze]("x", t("Vergeet mijn profiel"), Deel.VERGEET)
    return Scherm(
        (profielnaam(t, profiel.naam), t(HIER), t(BESTAND)),
        (*genummerd(delen), naam_, vergeet, _klaar(t)),
    )


def sessies(profiel: Profiel, blad: int, t: Vertaler) -> Scherm[Keuze]:
    """What one session left: 0 is the last one."""
    if not profiel.sessies:
        return Scherm((t("Hier staat nog niets."),), (_klaar(t),))
    deel = profiel.sessies[-1 - blad]
    regels = [f"{kop}: {woorden}" for kop, woorden in sessie_stukken(t, profiel, deel)]
    alleen = t("Van deze sessie staat hier alleen de dag.")
    keuzes: list[Keus[Keuze]] = [_klaar(t)]
    if blad + 1 < len(profiel.sessies):
        keuzes.append(Keus("e", t("Eerder"), Deel.EERDER))
    if blad:
        keuzes.append(Keus("l", t("Later"), Deel.LATER))
    keuzes.append(Keus("x", t(HAAL_ERUIT), Deel.VERGEET))
    return Scherm((datum(t, deel.datum), *(regels or [alleen])), tuple(keuzes))


def eruit(t: Vertaler) -> Scherm[bool]:
    """Sure? This session goes out of the profiel."""
    vraag = t("Deze sessie uit je profiel halen?")
    regels = (vraag, t(BIJ_DE_SESSIE), t(GEEN_TERUG), t(ERIN))
    return ja_nee(regels, t("Ja, haal eruit"), t)


def rugzak(profiel: Profiel, t: Vertaler) -> Scherm[Rugzaksoort | Terug]:
    """The three private cards, and what is on them."""
    kaarten: list[tuple[str, Rugzaksoort | Terug]] = [
        (f"{t(WOORDEN[soort])}. {profiel.rugzak.get(soort) or t('Nog leeg.')}", soort)
        for soort in Rugzaksoort
    ]
    hint = t("Neem er een mee naar tafel als je wilt. Het hoeft niet.")
    return Scherm((t("Rugzak"), hint), (*genummerd(kaarten), Keus(ENTER, t("Klaar"), Terug())))


def kaart(profiel: Profiel, soort: Rugzaksoort, t: Vertaler) -> Scherm[str | Terug | Zeg]:
    """The words on one card."""
    nu = profiel.rugzak.get(soort, "")
    keuzes: list[Keus[str | Terug | Zeg]] = [Keus(ENTER, t("Laat het zo"), Terug())]
    if nu:
        keuzes.append(Keus(LEEG, t("Maak deze kaart leeg"), ""))
    regels = stukken((t(WOORDEN[soort]), t(RUGZAKVRAGEN[soort])), (nu,) if nu else ())
    return Scherm(regels, tuple(keuzes), tekst=lambda tekst: kort(tekst, TEKST_LENGTE, t))


def buiten(profiel: Profiel, t: Vertaler) -> Scherm[str | Terug | Zeg]:
    """The question for outside, and what was heard."""
    vraag = buitenvraag_zin(t, profiel)
    terug = Keus[str | Terug | Zeg](ENTER, t("Terug"), Terug())
    if not vraag:
        uitleg = t("Aan het eind van een sessie kiezen jullie een vraag voor buiten.")
        return Scherm((t("Er staat geen vraag open."), uitleg), (terug,))
    hoe = t("Vraag het aan iemand buiten deze tafel. Kom terug met wat je hoorde.")
    regels = (vraag, hoe, t("Typ wat je hoorde, of druk op Enter."))
    return Scherm(regels, (terug,), tekst=lambda tekst: kort(tekst, TEKST_LENGTE, t))


def vergeet(profiel: Profiel, t: Vertaler) -> Scherm[bool]:
    """Sure? All of it goes."""
    bevat = inhoud(profiel)
    weg = t("Dit gaat weg: {inhoud}.", inhoud=inhoudzin(t, bevat))
    regels = (t("Je profiel vergeten?"), weg, gaat_mee(t, bevat), t(GEEN_TERUG))
    return ja_nee(tuple(filter(None, regels)), t("Ja, vergeet mijn profiel"), t)


def weg(was: Profielinhoud, ook: Meegegaan, t: Vertaler) -> Scherm[Terug]:
    """The receipt."""
    mee = ook_weg(t, ook.sessies, ook.oefeningen, ook.over)
    regels = (t("Je profiel is weg."), weg_zin(t, was), *mee, t(GEWIST), t(BLIJFT))
    return Scherm(regels, (Keus(ENTER, t("Klaar"), Terug()),))


def kort(tekst: str, meest: int, t: Vertaler) -> str | Zeg:
    """What was typed, or that it is too long."""
    if len(tekst) > meest:
        return Zeg(t("Dat is te lang. Houd het bij {aantal} tekens.", aantal=meest))
    return tekst


def _klaar(t: Vertaler) -> Keus[Keuze]:
    return Keus(ENTER, t("Klaar"), Terug())


def _terug(t: Vertaler) -> Keus[Keuze]:
    return Keus(ENTER, t("Terug"), Terug())
