"""Between two rounds: what the city gained, who reads next, and who comes or goes."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.delen import zet_neer
from game.domain.events import Speler
from game.domain.keuzes import PAREN_VANAF, SPELERS
from game.domain.views import View
from game.terminal.scherm import (
    ENTER,
    Keus,
    Naar,
    Scherm,
    Vraag,
    Wens,
    genummerd,
    ongedaan,
    stukken,
    terug,
)
from game.texts.beurt import leest_straks
from game.texts.vertaler import Vertaler


def tussenstand(view: View, t: Vertaler) -> Scherm[Wens]:
    """The city grew; on to the next case, or first somebody comes or goes."""
    sessie = view.sessie
    gespeeld = t("{n} van {totaal} zaken gespeeld",
                 n=view.ronde.nummer, totaal=len(sessie.dilemmas))  # fmt: skip
    tafel = t("Aan tafel: {namen}", namen=t.namen(sessie.aanwezig))
    straks = leest_straks(t, volgende_lezers(view))
    keuzes = [
        Keus[Wens](ENTER, t("Volgende zaak"), c.GaVerder()),
        Keus("e", t("Wie komt erbij?"), Naar(erbij)),
        Keus("w", t("Wie gaat weg?"), Naar(weg)),
    ]
    if len(sessie.aanwezig) + 1 not in SPELERS:
        del keuzes[1]
    return Scherm(
        stukken((gespeeld,), (t("De stad groeit."), groei(view, t)), (tafel, straks)),
        (*keuzes, *ongedaan(view, t)),
        kort=(tafel, straks),
    )


def groei(view: View, t: Vertaler) -> str:
    """What the last case added to the city, and why; without numbers where those stay out."""
    bon = view.ronde.laatste_bon
    erbij_ = 0 if bon is None else int(bon.laatste_waarde // 10)
    if not view.toon_bon:
        return t("Wat jullie deden, krijgt een plek in de stad. Kijk maar even.")
    if not erbij_:
        return t("Nog geen stuk erbij. Elke tien punten is er één.")
    return t.n(
        "{aantal} stuk erbij. Elke tien punten is er één.",
        "{aantal} stukken erbij. Elke tien punten is er één.",
        erbij_,
    )


def volgende_lezers(view: View) -> list[Speler]:
    """Who sits on the seat that reads in the next round."""
    sessie = view.sessie
    spelers = [speler.nummer for speler in sessie.aanwezig]
    stoelen = zet_neer(sessie.rondes, spelers, sessie.paren and len(spelers) >= PAREN_VANAF)
    stoel = stoelen[len(sessie.rondes) % len(stoelen)]
    return [sessie.speler(nummer) for nummer in stoel]


def erbij(_view: View, t: Vertaler) -> Scherm[Wens]:
    """Who joins? A name may stay empty."""
    leeg = Keus[Wens](ENTER, t("Zonder naam"), c.KomErbij(""))
    return Scherm((t("Wie komt erbij?"),), (leeg,), tekst=c.KomErbij, letterlijk=True)


def weg(view: View, t: Vertaler) -> Scherm[Wens]:
    """Who leaves?"""
    spelers = genummerd((t.naam(s), Naar(gaat_weg(s.nummer))) for s in view.sessie.aanwezig)
    return Scherm((t("Wie gaat weg?"),), (*spelers, terug(t)))


def gaat_weg(speler: int) -> Vraag:
    """Sure? And what it means for those who stay."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        kop = t("Gaat {naam} weg?", naam=t.naam(view.sessie.speler(speler)))
        gevolg = (
            t("De anderen spelen verder. Erbij komen kan later weer.")
            if len(view.sessie.aanwezig) - 1 in SPELERS
            else t("Dan blijft er één speler over. Het spel gaat naar het eindbeeld "
                   "en blijft bewaard.")
        )  # fmt: skip
        return Scherm((kop, gevolg), (Keus("j", t("Ja, tot ziens"), c.GaWeg(speler)), terug(t)))

    return vraag
