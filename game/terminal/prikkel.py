"""Een prikkel, question by question: which move, what too much of, which quality, what to ask."""

from __future__ import annotations

from attrs import evolve

from game.domain import commands as c
from game.domain.events import Speler
from game.domain.fase import Fase
from game.domain.keuzes import KWALITEITEN
from game.domain.prikkel import open_prikkels, spelers_achter, zetten
from game.domain.views import View
from game.terminal.scherm import ENTER, Keus, Na, Naar, Scherm, Vraag, Wens, genummerd, terug
from game.texts.bon import kaart_titel
from game.texts.prikkel import TE_VEEL, VRAAG, genoteerd, van_wie
from game.texts.vertaler import Vertaler
from game.texts.woorden import KWALITEITWOORDEN

KEY = "i"


def met_prikkel(scherm: Scherm[Wens], view: View, t: Vertaler) -> Scherm[Wens]:
    """The question of a phase with one answer more, where there is a move that may prick."""
    if c.LegPrikkel not in view.toegestaan or not zetten(view.ronde):
        return scherm
    ligt_er = view.fase is Fase.WAARDERING and open_prikkels(view.ronde)
    label = t("Er ligt nog een prikkel") if ligt_er else t("Prikkel")
    return evolve(scherm, keuzes=(*scherm.keuzes, Keus(KEY, label, Naar(welke))))


def welke(view: View, t: Vertaler) -> Scherm[Wens]:
    """The question which move pricks; nobody is asked whose irritation it is."""
    ligt_er = open_prikkels(view.ronde)
    kaarten: tuple[Keus[Wens], ...] = genummerd(
        (_label(view, t, code), Na(None if code in ligt_er else c.LegPrikkel(code), te_veel(code)))
        for code in dict.fromkeys((*zetten(view.ronde), *ligt_er))
    )
    regels = (
        t("Welke zet prikkelt?"),
        t("Kies de zet. Van wie de prikkel komt, vraagt het spel niet."),
    )
    return Scherm(regels, (*kaarten, terug(t)))


def te_veel(code: str) -> Vraag:
    """The question what there is too much of: said aloud, never typed."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        regels = (
            t("Waar is er te veel van?"),
            t(TE_VEEL[view.kaart(code).rol]),
            t("Zeg het hardop. Het gaat over de zet, niet over wie hem deed."),
        )
        gezegd = Keus[Wens](ENTER, t("Gezegd"), Naar(kwaliteit(code)))
        return Scherm(regels, (gezegd, *_later(view, t, code)))

    return vraag


def kwaliteit(code: str) -> Vraag:
    """The question which of the six words of that role stands behind it."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        nummer = open_prikkels(view.ronde)[code]
        woorden = genummerd(
            (t(KWALITEITWOORDEN[woord]), Na(c.NoemKwaliteit(nummer, woord), daarna(code, woord)))
            for woord in KWALITEITEN[view.kaart(code).rol]
        )
        kop = t("Welke kwaliteit zit daarachter?")
        return Scherm((kop,), (*woorden, *_later(view, t, code)))

    return vraag


def daarna(code: str, woord: str) -> Vraag:
    """What was noted, and a question to ask; then back to the game."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        regels = (
            genoteerd(t, _spelers(view, code), woord),
            f"“{t(VRAAG[view.kaart(code).rol])}”",
            t("Een vraag om te stellen. Nu, of straks bij de koffie."),
        )
        return Scherm(regels, (Keus(ENTER, t("Terug naar het spel"), Na()),))

    return vraag


def _later(view: View, t: Vertaler, code: str) -> tuple[Keus[Wens], ...]:
    nummer = open_prikkels(view.ronde)[code]
    return (
        Keus("l", t("Later"), Na()),
        Keus("x", t("Laat maar"), c.TrekPrikkelIn(nummer)),
        terug(t, t("Stap terug")),
    )


def _label(view: View, t: Vertaler, code: str) -> str:
    kaart = f"{kaart_titel(t, view.kaart(code))}, {van_wie(t, _spelers(view, code))}"
    if code in open_prikkels(view.ronde):
        return f"{kaart}. {t('Hier ligt nog een prikkel.')}"
    return kaart


def _spelers(view: View, code: str) -> list[Speler]:
    ronde = view.ronde
    van = [prikkel.aan for prikkel in ronde.prikkels if prikkel.kaart == code]
    return [view.sessie.speler(nummer) for nummer in (*van, spelers_achter(ronde, code))[0]]
