"""The letter: what a kijker writes, out of the texts of the case itself."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.dilemma import Dilemma, Oordeel, Uitkomst
from game.oefeningen.blad import Vel
from game.oefeningen.post.rules import Stand, zwaarst
from game.texts.vertaler import N_, Vertaler

BRIEFVRAGEN: Mapping[Uitkomst, tuple[str, ...]] = {
    Uitkomst.RECHT: (
        N_("Waarom de een wel en de ander niet?"),
        N_("Waar staat dat dit zo mag?"),
        N_("Geldt dit voor iedereen, of alleen hier?"),
    ),
    Uitkomst.RESULTAAT: (
        N_("Wanneer is het nu klaar?"),
        N_("Wat is er nu anders dan vorige week?"),
        N_("Wie maakt dit af?"),
    ),
    Uitkomst.RELATIE: (
        N_("Wie luisterde er toen dit werd besloten?"),
        N_("Waarom hoor ik dit nu pas?"),
        N_("Wie kwam er kijken hoe het hier gaat?"),
    ),
}
"""The question that a letter is about, by the outcome that the writer weighs most."""


def brief(t: Vertaler, dilemma: Dilemma, stand: Stand) -> Vel:
    """The letter as it lies on the table, with the face of who wrote it."""
    kijker = dilemma.kijkers[stand.kijker]
    alineas = (
        t("Zo begon het. {kort}", kort=dilemma.kort),
        t(
            "Ik zei: “{zegt}” Toen kwam jouw plan. {reactie}",
            zegt=kijker.zegt,
            reactie=kijker.reactie(stand.oordeel),
        ),
        *_over_de_kaart(t, dilemma, stand),
    )
    return Vel(
        titel=dilemma.titel,
        tekst=" ".join(alineas),
        citaat=t(BRIEFVRAGEN[zwaarst(kijker)][stand.variant]),
        kijker=kijker,
        oordeel=stand.oordeel,
    )


def _over_de_kaart(t: Vertaler, dilemma: Dilemma, stand: Stand) -> tuple[str, ...]:
    """About the card that hurts: its risk to who walks away, what came of it to who stays."""
    if not stand.kaart:
        return ()
    kaart = dilemma.kaart(stand.kaart)
    if stand.oordeel is Oordeel.HAAKT_AF:
        zin = N_("Op de kaart “{kaart}” stond het er gewoon bij: “{riskeert}”")
        return (t(zin, kaart=kaart.titel, riskeert=kaart.riskeert),)
    zin = N_("Over “{kaart}” hoorde ik dit: “{gevolg}”")
    return (t(zin, kaart=kaart.titel, gevolg=kaart.gevolg),)
