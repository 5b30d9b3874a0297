"""The end: the eindbeeld in words."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.events import Speler
from game.domain.oefenzaak import van_niemand
from game.domain.views import View
from game.terminal.papier import buiten, vergeten, verslag
from game.terminal.scherm import (
    ENTER,
    Algemeen,
    Keus,
    Naar,
    Scherm,
    Terug,
    Wens,
    stukken,
    terug,
)
from game.texts.duur import gespeeld
from game.texts.namen import mixzin
from game.texts.vergeten import daarna
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN
from game.texts.zinnen import als_dan_zin, wanneer_zin


def eindbeeld(view: View, t: Vertaler) -> Scherm[Wens]:
    """The sentences, read aloud by their owners; the city; and goodbye."""
    sessie = view.sessie
    dag = t(
        "Het spel is uit, het werk niet. Morgen doe je iets voor iemand die jou niet kent. "
        "**Daar mag je trots op zijn.**"
    ).replace("**", "")
    keuzes = [
        Keus[Wens](ENTER, t("Klaar"), Naar(sluiten)),
        Keus("v", t("Verslag"), Naar(verslag)),
        Keus("d", t("De driehoek"), Naar(driehoek)),
        Keus("b", t("Vraag het buiten"), Naar(buiten)),
        Keus("x", t("Vergeet deze sessie"), Naar(vergeten)),
    ]
    if vroeg_gestopt(view):
        keuzes.append(Keus("l", t("Bewaren voor later"), Algemeen.STOP))
    return Scherm(
        stukken(
            (t("Eindbeeld"), f"{gespeeld(t, len(sessie.rondes), view.verstreken)}."),
            [_zin_van(view, t, speler) for speler in sessie.spelers],
            _stad(view, t),
            (dag,),
        ),
        tuple(keuzes),
    )


def sluiten(view: View, t: Vertaler) -> Scherm[Wens]:
    """Sure? Enter was just the key of every sentence."""
    regels = (t("Deze sessie sluiten?"), t(daarna(van_niemand(view.sessie))))
    return Scherm(regels, (Keus("j", t("Ja, sluiten"), c.SluitSessie()), terug(t)))


def vroeg_gestopt(view: View) -> bool:
    """Whether cases were left that this table planned to play."""
    return len(view.sessie.rondes) < len(view.sessie.dilemmas)


def driehoek(view: View, t: Vertaler) -> Scherm[Wens]:
    """The way through the triangle: the mix of each round's last plan."""
    regels = [
        t("Ronde {n}, {titel}: {mix}.", n=ronde.nummer,
          titel=view.spel.dilemmas[ronde.dilemma].titel, mix=mixzin(t, mix))
        for ronde, mix in zip(view.uitgespeeld, view.weg, strict=True)
    ]  # fmt: skip
    kop = t("Geen goede of foute weg. Alleen: zo mengden jullie.")
    leeg = t("Er is nog geen zaak uitgespeeld.")
    return Scherm((kop, *regels) if regels else (leeg,), (Keus(ENTER, t("Terug"), Terug()),))


def _zin_van(view: View, t: Vertaler, speler: Speler) -> str:
    rondes = view.sessie.rondes
    rollen = [t(WOORDEN[rol]) for ronde in rondes for rol in ronde.rollen_van(speler.nummer)]
    naam = f"{t.naam(speler)} ({', '.join(rollen)})" if rollen else t.naam(speler)
    mee = view.sessie.als_dan.get(speler.nummer)
    zin = als_dan_zin(t, mee)
    if zin:
        return f"{naam}: “{zin}” {wanneer_zin(t, mee)}".strip()
    return f"{naam}: {t('Zei het hardop, of hield het voor zich.')}"


def _stad(view: View, t: Vertaler) -> tuple[str, ...]:
    if not view.stadsdelen:
        return ()
    if not view.toon_bon:
        return (t("De stad groeit."),)
    return (
        t.n("De stad kreeg er {aantal} stuk bij.", "De stad kreeg er {aantal} stukken bij.",
            view.stadsdelen),
    )  # fmt: skip
