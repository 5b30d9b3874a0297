"""What is asked of somebody alone: questions as values, for the loop in `alleen`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

import attrs
from attrs import frozen

from game.domain.dilemma import Dilemma
from game.domain.groei import vandaag
from game.domain.keuzes import TEKST_LENGTE
from game.domain.oefenboek import Oefenboek, Oefenzaak, wacht_op_antwoord
from game.domain.profiel import Profiel, met_laatste_zin
from game.domain.views import View
from game.oefeningen import oefening
from game.session.profiellijst import Kaft, Profiellijst
from game.terminal.profielschermen import kaft_zin, kort
from game.terminal.scherm import ENTER, Keus, Naar, Scherm, Terug, Wens, Zeg, genummerd, stukken
from game.texts.oefenboek import (
    HOE_VAAK,
    JE_SCHREEF,
    LEEG,
    MINUTEN,
    VERGEET,
    WEG,
    ZINNEN,
    boek_zin,
    dag_zin,
    drie_brillen_zin,
    gekozen,
    geoefend,
    keren_op_zin,
    let_op,
    plan_zin,
    post_zin,
    reden_zin,
    verloor,
    zaak_genoemd,
    zaak_titel,
)
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN
from game.texts.zinnen import als_dan_zin


class Alleenkeuze(Enum):
    """What can be chosen alone, apart from an exercise."""

    BRILLEN = auto()
    GROEI = auto()
    BOEK = auto()
    NIEUW = auto()
    PUNTEN = auto()
    EERDER = auto()
    ERVAN = auto()
    TERUG = auto()


@frozen
class Doe:
    """Begin this exercise, by its name; without a name, choose one of the warming-ups."""

    oefening: str = ""


Keuze = Alleenkeuze | Doe


@frozen
class Boek:
    """What the questions are asked about: the open profiel, the day and the deck."""

    profiel: Profiel | None
    dag: str
    dilemmas: Mapping[str, Dilemma]

    @property
    def boek(self) -> Oefenboek:
        """What was practised; nothing without a profiel."""
        return self.profiel.boek if self.profiel else Oefenboek()


def deur(nu: Boek, t: Vertaler) -> Scherm[Keuze]:
    """Whose book lies open, and everything to do; what waits comes first."""
    voorstel = vandaag(nu.boek, nu.dag, nu.dilemmas)
    brillen = drie_brillen_zin(t, nu.boek, voorstel, nu.dilemmas)
    keuzes: list[Keus[Keuze]] = [
        Keus("1", f"{t('Drie brillen')}. {brillen} ({t('ongeveer 10 minuten')})",
             Alleenkeuze.BRILLEN),
        _oefening(t, "2", "rolsprint"),
        _oefening(t, "3", "luistertafel"),
        _anders(t, "4", t("Groei"), "groei", Alleenkeuze.GROEI),
        _anders(t, "5", t("Warming-ups"), "oefeningen", Doe()),
    ]  # fmt: skip
    if post := _post(nu, t):
        keuzes.insert(0, post)
    eerste = keuzes[0]
    keuzes[0] = Keus(ENTER, eerste.label, eerste.wens, ook=eerste.toets)
    boek = t("Sluit je profiel") if nu.profiel else t("Open je profiel")
    keuzes += [Keus("p", boek, Alleenkeuze.BOEK), Keus("b", t("Terug"), Alleenkeuze.TERUG)]
    return Scherm((t("Alleen oefenen"), boek_zin(t, nu.profiel)), tuple(keuzes))


def _oefening(t: Vertaler, toets: str, naam: str) -> Keus[Keuze]:
    """An exercise, in its own words."""
    soort = oefening(naam)
    minuten = t("{n} minuten", n=soort.minuten)
    return Keus(toets, f"{t(soort.titel)}. {t(soort.zin)} ({minuten})", Doe(naam))


def _anders(t: Vertaler, toets: str, titel: str, naam: str, wens: Keuze) -> Keus[Keuze]:
    return Keus(toets, f"{titel}. {t(ZINNEN[naam])} ({t(MINUTEN[naam])})", wens)


def _post(nu: Boek, t: Vertaler) -> Keus[Keuze] | None:
    """The letter that waits, of a case that is still in the deck."""
    zaak = wacht_op_antwoord(nu.boek, nu.dag)
    if zaak is None or zaak.dilemma not in nu.dilemmas:
        return None
    label = f"{t('Er is post')}. {post_zin(t, nu.dilemmas[zaak.dilemma], zaak)}"
    minuten = t("{n} minuten", n=oefening("post").minuten)
    return Keus("e", f"{label} ({minuten})", Doe("post"))


def wiens(lijst: Profiellijst, t: Vertaler) -> Scherm[Alleenkeuze | Kaft]:
    """Whose book it is, or a new profiel."""
    keuzes: tuple[Keus[Alleenkeuze | Kaft], ...] = genummerd(
        (kaft_zin(kaft, t), kaft) for kaft in lijst.kaften
    )
    nieuw = Keus[Alleenkeuze | Kaft]("n", t("Nieuw profiel"), Alleenkeuze.NIEUW)
    terug = Keus[Alleenkeuze | Kaft](ENTER, t("Terug"), Alleenkeuze.TERUG)
    return Scherm((t("Van wie is dit profiel?"), t(VERGEET)), (*keuzes, nieuw, terug))


def groei(nu: Boek, profiel: Profiel, t: Vertaler) -> Scherm[Alleenkeuze]:
    """What was practised, what is for today and why, and the sentence of last time."""
    voorstel, deel = vandaag(nu.boek, nu.dag, nu.dilemmas), met_laatste_zin(profiel)
    keuzes = [Keus("1", t("Begin met deze zaak") if voorstel.zaak else
                   t("Begin met een nieuwe zaak"), Alleenkeuze.BRILLEN)]  # fmt: skip
    if nu.boek.zaken:
        keuzes.append(Keus("h", t("Eerder"), Alleenkeuze.EERDER))
    keuzes.append(Keus("d", t("Drie punten"), Alleenkeuze.PUNTEN))
    zin: tuple[str, ...] = ()
    if deel is not None:
        keuzes.append(Keus("v", t("Wat kwam ervan?"), Alleenkeuze.ERVAN))
        zin = (t("Dit nam je de vorige keer mee"), f"“{als_dan_zin(t, deel.zin)}”",
               *([deel.verteld] if deel.verteld else []))  # fmt: skip
    keuzes.append(Keus(ENTER, t("Terug"), Alleenkeuze.TERUG))
    if nu.boek.leeg:
        return Scherm(stukken((t("Groei"), t(LEEG)), zin), tuple(keuzes))
    keren = [f"{naam}: {aantal}" for _, naam, aantal in geoefend(t, nu.boek)]
    zaak = t("Vandaag: {zaak}.", zaak=zaak_genoemd(t, nu.dilemmas, voorstel.zaak))
    waarom = (zaak, let_op(t, voorstel), reden_zin(t, voorstel))
    return Scherm(stukken((t("Groei"),), (*keren, t(HOE_VAAK)), waarom, zin), tuple(keuzes))


def ervan(profiel: Profiel, t: Vertaler) -> Scherm[str | Terug | Zeg]:
    """What came of the sentence of last time."""
    deel = met_laatste_zin(profiel)
    zin = als_dan_zin(t, deel.zin) if deel else ""
    regels = (f"“{zin}”", t("Wat kwam ervan?"))
    terug = Keus[str | Terug | Zeg](ENTER, t("Laat het zo"), Terug())
    return Scherm(regels, (terug,), tekst=lambda tekst: kort(tekst, TEKST_LENGTE, t))


def welke_zaak(nu: Boek, t: Vertaler) -> Scherm[str]:
    """Which case to look back at, the last one first; empty goes back."""
    zaken = dict.fromkeys(zaak.dilemma for zaak in reversed(nu.boek.zaken))
    keuzes: tuple[Keus[str], ...] = genummerd(
        (f"{zaak_titel(t, nu.dilemmas, id_)}. {keren_op_zin(t, nu.boek.keren_op(id_))}", id_)
        for id_ in zaken
    )
    return Scherm((t("Op welke zaak kijk je terug?"),), (*keuzes, Keus(ENTER, t("Terug"), "")))


def eerder(keren: tuple[Oefenzaak, ...], nu: Boek, t: Vertaler) -> tuple[str, ...]:
    """Every time that a case was played, one below the other, the last one last."""
    dilemma = nu.dilemmas.get(keren[-1].dilemma)
    kop = zaak_titel(t, nu.dilemmas, keren[-1].dilemma)
    weg = () if dilemma else (t(WEG),)
    return stukken((kop, *weg), *(_keer(keer, dilemma, nu.dag, t) for keer in keren))


def met_eerder(
    scherm: Scherm[Wens], profiel: Profiel | None, nu: Oefenzaak | None, dag: str, t: Vertaler
) -> Scherm[Wens]:
    """The question of a session, with the way to earlier times on this case for who has any."""
    if profiel is None or nu is None or len(profiel.boek.keren_tot(nu)) < 2:
        return scherm
    keren = profiel.boek.keren_tot(nu)

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        regels = eerder(keren, Boek(profiel, dag, view.spel.dilemmas), t)
        return Scherm(regels, (Keus(ENTER, t("Klaar"), Terug()),))

    return attrs.evolve(scherm, keuzes=(*scherm.keuzes, Keus("h", t("Eerder"), Naar(vraag))))


def _keer(keer: Oefenzaak, dilemma: Dilemma | None, dag: str, t: Vertaler) -> tuple[str, ...]:
    kaarten = []
    for keus in gekozen(t, dilemma, keer):
        waarom = f" “{keus.waarom}”" if keus.waarom else ""
        kaarten.append(f"{t(WOORDEN[keus.rol])}: {keus.titel}.{waarom}")
    wie = verloor(t, dilemma, keer)
    schreef = [f"{t(JE_SCHREEF)}: “{antwoord}”" for antwoord in keer.antwoorden]
    regels = (dag_zin(t, keer, dag), *kaarten, plan_zin(t, dilemma, keer), wie, *schreef)
    return tuple(filter(None, regels))
