"""The case: read aloud, with the facts for who asks, and the four people who live with it."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Feit
from game.domain.keuzes import Manier
from game.domain.views import View
from game.terminal.scherm import ENTER, Keus, Naar, Scherm, Terug, Wens, stukken
from game.texts.beurt import leest_voor
from game.texts.datum import nagekeken
from game.texts.namen import latzin, wie_bedient
from game.texts.vertaler import Vertaler
from game.texts.woorden import thema_woord


def dilemma(view: View, t: Vertaler) -> Scherm[Wens]:
    """The casus, and who reads it aloud."""
    ronde, zaak = view.ronde, view.dilemma
    bekend = zaak.belangen or zaak.feiten
    lezer = f"{t(thema_woord(zaak.thema))} · {leest_voor(t, view.spelers_op(ronde.voorlezer))}"
    return Scherm(
        stukken(
            (lezer, *wie_bedient(view, t)),
            (zaak.titel,),
            ((view.tweeling.tekst,) if view.tweeling else ()),
            (zaak.casus,),
            (zaak.jij,),
        ),
        (
            Keus(ENTER, t("Voor wie doen jullie dit?"), c.GaVerder()),
            *([Keus("f", t("Feiten en wet"), Naar(feiten))] if bekend else []),
        ),
        kort=(zaak.titel,),
    )


def feiten(view: View, t: Vertaler) -> Scherm[Wens]:
    """What is at stake, and what is known, with source and month."""
    zaak = view.dilemma
    belangen = (t("Wat staat er op het spel?"), *zaak.belangen) if zaak.belangen else ()
    bekend = (t("Wat is bekend?"), *(feit_zin(t, feit) for feit in zaak.feiten))
    return Scherm(
        stukken(
            (t("Feiten en wet"),),
            belangen,
            bekend if zaak.feiten else (),
            (t("Dit spel is geen juridisch advies."),),
        ),
        (Keus(ENTER, t("Terug naar de zaak"), Terug()),),
    )


def feit_zin(t: Vertaler, feit: Feit) -> str:
    """A fact with where it stands and when somebody checked it."""
    return f"{feit.tekst} ({nagekeken(t, feit.bron, feit.stand)})"


def kijkers(view: View, t: Vertaler) -> Scherm[Wens]:
    """Four people with one line each; then the roles."""
    zinnen = [f"{kijker.naam}: “{kijker.zegt}”" for kijker in view.dilemma.kijkers]
    lat = (latzin(t, view.dilemma.lat),) if view.toon_lat_vooraf else ()
    kop, plekken = t("Vier mensen moeten hiermee leven."), t("Jullie plan heeft drie plekken.")
    return Scherm(
        stukken((kop,), zinnen, (plekken,), lat),
        (Keus(ENTER, t("Welke rol pak jij?"), c.GaVerder()), *andere_manier(view, t)),
    )


def andere_manier(view: View, t: Vertaler) -> tuple[Keus[Wens], ...]:
    """The answer that changes how the table chooses, where it may."""
    if c.KiesManier not in view.toegestaan:
        return ()
    if view.sessie.manier is Manier.OPEN:
        return (Keus("d", t("Liever dicht"), c.KiesManier(Manier.DICHT)),)
    return (Keus("o", t("Liever open, met vingers"), c.KiesManier(Manier.OPEN)),)
