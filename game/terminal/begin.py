"""The door: a new session, an old one, how it works, and what does not take part."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from attrs import frozen

from game.loading import Dek, Weggelaten
from game.oefeningen import titel
from game.session.opslag import Bewaard
from game.session.vergeten import Vergeten
from game.terminal.scherm import ENTER, Algemeen, Keus, Scherm, genummerd, stukken
from game.terminal.uitleg import uitleg_regels
from game.texts.datum import wanneer
from game.texts.klachten import klacht_zin
from game.texts.vergeten import BLIJFT, JA, WEG, bonkop, vraag_en_uitleg
from game.texts.vertaler import Vertaler

KLACHTEN = 2
"""So many complaints are said of each file."""


class Deur(Enum):
    """What can be chosen at the start, apart from a saved session."""

    NIEUW = auto()
    EIGEN = auto()
    ALLEEN = auto()
    KLAS = auto()
    BEWAARD = auto()
    OEFENINGEN = auto()
    PROFIELEN = auto()
    WISSEN = auto()
    UITLEG = auto()
    WEGGELATEN = auto()
    TERUG = auto()


@frozen
class Wis:
    """Forget this saved session."""

    bewaard: Bewaard


Keuze = Deur | Bewaard | Wis | Algemeen


def start(
    dek: Dek, bewaard: Sequence[Bewaard], t: Vertaler, *, wissen: bool = False
) -> Scherm[Keuze]:
    """Everything to begin with, and where the table left off; `wissen`: there is what to forget."""
    kan_spelen = bool(dek.geladen)
    keuzes: list[Keus[Keuze]] = []
    if bewaard:
        keuzes.append(_verder(bewaard, t))
    if kan_spelen:
        keuzes.append(Keus("1", f"{t('Aan tafel')}. {t('30 tot 90 minuten')}", Deur.NIEUW))
        keuzes.append(Keus("2", t("Onze eigen zaak"), Deur.EIGEN))
        keuzes.append(Keus("3", t("Alleen oefenen"), Deur.ALLEEN))
        keuzes.append(Keus("4", f"{t('In de klas')}. {t('30 tot 90 minuten')}", Deur.KLAS))
        eerste = keuzes[0]
        keuzes[0] = Keus(ENTER, eerste.label, eerste.wens, ook=eerste.toets)
    keuzes.append(Keus("o", f"{t('Warming-ups')}. {t('5 of 6 minuten')}", Deur.OEFENINGEN))
    keuzes.append(Keus("p", t("Profiel"), Deur.PROFIELEN))
    keuzes.append(Keus("z", t("Eerste keer? Zo werkt het"), Deur.UITLEG))
    if dek.weggelaten:
        aantal = len(dek.weggelaten)
        waarom = t.n("{aantal} bestand doet niet mee. Waarom?",
                     "{aantal} bestanden doen niet mee. Waarom?", aantal)  # fmt: skip
        keuzes.append(Keus("w", waarom, Deur.WEGGELATEN))
    if wissen:
        keuzes.append(Keus("x", t("Sessies vergeten"), Deur.WISSEN))
    keuzes += [Keus("taal", t.andere_taal, Algemeen.TAAL), Keus("q", t("Stoppen"), Algemeen.STOP)]
    leeg = t("Er liggen geen dilemma's klaar. Daarom kan er nu niets beginnen.")
    zin = t("Iedereen heeft een beetje gelijk. Wat doe jij?")
    return Scherm(
        stukken((t("De Ideale Ambtenaar"), zin), () if kan_spelen else (leeg,)), tuple(keuzes)
    )


def _verder(bewaard: Sequence[Bewaard], t: Vertaler) -> Keus[Keuze]:
    van = t("van {wanneer}", wanneer=wanneer(t, bewaard[0].wanneer))
    label = f"{t('Verder spelen')}, {van}"
    return Keus("v", label, bewaard[0] if len(bewaard) == 1 else Deur.BEWAARD)


def welke(bewaard: Sequence[Bewaard], t: Vertaler) -> Scherm[Keuze]:
    """Which of several saved sessions?"""
    sessies: tuple[Keus[Keuze], ...] = genummerd((wanneer(t, een.wanneer), een) for een in bewaard)
    kop = t("Met welk spel gaan jullie verder?")
    wissen = Keus[Keuze]("x", t("Een spel vergeten"), Deur.WISSEN)
    return Scherm((kop,), (*sessies, wissen, _terug(t, "b")))


def welke_vergeten(bewaard: Sequence[Bewaard], t: Vertaler) -> Scherm[Keuze]:
    """Which of all sessions goes for good?"""
    sessies: tuple[Keus[Keuze], ...] = genummerd((_welke(een, t), een) for een in bewaard)
    return Scherm((t("Welk spel vergeten we?"),), (*sessies, _terug(t, "b")))


def _welke(bewaard: Bewaard, t: Vertaler) -> str:
    """When it was played, and whether it is closed; of an exercise which one."""
    toen = wanneer(t, bewaard.wanneer)
    if bewaard.oefening:
        return f"{t('Oefening ‘{naam}’', naam=t(titel(bewaard.oefening)))}, {toen}"
    return f"{toen}, {t('afgesloten')}" if bewaard.afgesloten else toen


def zeker(bewaard: Bewaard, t: Vertaler) -> Scherm[Keuze]:
    """The one question before it."""
    ja = Keus[Keuze]("j", t(JA), Wis(bewaard))
    vraag, uitleg = vraag_en_uitleg(bool(bewaard.oefening))
    regels = (t(vraag), _welke(bewaard, t), t(uitleg))
    return Scherm(regels, (ja, Keus("b", t("Nee, terug"), Deur.TERUG)))


def bonnetje(vergeten: Vergeten, t: Vertaler) -> tuple[str, ...]:
    """The receipt: what is gone, what could not go, and what stays."""
    weg = [t(WEG[soort.name]) for soort in vergeten.weg]
    over = [str(pad) for pad in vergeten.over]
    kop = t(bonkop([soort.name for soort in vergeten.weg], bool(over)))
    return stukken(
        (kop,),
        (f"{t('Dit is weg')}:", *weg) if weg else (),
        (t("Dit kon niet weg. Gooi het zelf weg."), *over) if over else (),
        (f"{t('Dit blijft')}:", *(t(zin) for zin in BLIJFT)),
    )


def lees(dek: Dek, t: Vertaler, *, uitleg: bool) -> Scherm[Keuze]:
    """What can only be read: how it works, or what was left out."""
    return hoe_het_werkt(t) if uitleg else weggelaten(dek, t)


def hoe_het_werkt(t: Vertaler) -> Scherm[Keuze]:
    """How it works."""
    return Scherm(uitleg_regels(t), (_terug(t, ENTER),))


def weggelaten(dek: Dek, t: Vertaler) -> Scherm[Keuze]:
    """What was left out of the deck, and why."""
    hoe = t("Verbeter het bestand en start het spel opnieuw. De andere dilemma's spelen gewoon.")
    bestanden = [_bestand(t, each) for each in dek.weggelaten]
    kop = t("Wat niet meedoet, en waarom")
    return Scherm(stukken((kop, hoe), *bestanden), (_terug(t, ENTER),))


def _bestand(t: Vertaler, each: Weggelaten) -> tuple[str, ...]:
    naam = f"{each.pad.parent.name}/{each.pad.name}"
    eerst = sorted(each.klachten, key=lambda klacht: not klacht.is_fout)
    zinnen = [
        t("Regel {regel}: {zin}", regel=klacht.regel, zin=klacht_zin(klacht, t.taal))
        for klacht in eerst[:KLACHTEN]
    ]
    rest = len(eerst) - len(zinnen)
    nog = [t.n("En nog {aantal} klacht.", "En nog {aantal} klachten.", rest)] if rest else []
    return naam, *zinnen, *nog


def _terug(t: Vertaler, toets: str) -> Keus[Keuze]:
    return Keus(toets, t("Terug"), Deur.TERUG)
