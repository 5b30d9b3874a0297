"""The sheet that shows the rule by which a colleague went along or not, as it was counted."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.dilemma import Dilemma
from game.oefeningen.blad import Blad, Regel, Vel
from game.oefeningen.luistertafel.tafel import Collega, Eerder, Stand, Voorwaarde, geldt
from game.oefeningen.luistertafel.woorden import zeg
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN, roepnaam

_WEET_NOG: Mapping[Eerder, str] = {
    Eerder.ZACHTER: N_(
        "Je vroeg het, en het werd een ja. De koppigheid ging van {aard} naar {nu}."
    ),
    Eerder.STUGGER: N_(
        "Je vroeg niets, en het bleef een nee. De koppigheid ging van {aard} naar {nu}."
    ),
}


def regelblad(t: Vertaler, dilemma: Dilemma, stand: Stand, wie: int) -> Blad:
    """The three conditions, which held, and what they were counted against."""
    collega, gelden = stand.collegas[wie], geldt(dilemma, stand, wie)
    uitspraak = stand.gezegd[wie - len(stand.collegas)]
    zei = " ".join(zeg(t, dilemma, collega, uitspraak))
    titel = N_("Waarom {naam} meeging") if collega.mee else N_("Waarom {naam} niet meeging")
    return Blad(
        titel=t(titel, naam=collega.naam),
        stap=t("De regel"),
        uitleg=t("Een geschreven regel. Drie dingen tellen mee, en verder niets."),
        vel=Vel(collega.naam, citaat=zei, rol=collega.rol),
        regels=(
            *(
                Regel(t("Ja, dat telt.") if v in gelden else t("Nee, dit keer niet."), kop)
                for v, kop in _woorden(t, dilemma, collega).items()
            ),
            Regel(_telling(t, collega, len(gelden)), t("Geteld")),
            *_weet_nog(t, collega),
        ),
        verder=t("Verder"),
    )


def _woorden(t: Vertaler, dilemma: Dilemma, collega: Collega) -> Mapping[Voorwaarde, str]:
    kijker = roepnaam(dilemma.kijkers[collega.kijker].naam)
    return {
        Voorwaarde.GEVRAAGD: t("Je vroeg wat {naam} nodig heeft", naam=collega.naam),
        Voorwaarde.KAART: t(
            "Er ligt een kaart van de {rol} in het plan", rol=t(WOORDEN[collega.rol])
        ),
        Voorwaarde.KIJKER: t("Een plan om mee te leven, volgens {kijker}", kijker=kijker),
    }


def _telling(t: Vertaler, collega: Collega, aantal: int) -> str:
    zin = N_("{aantal} van de 3. Wie zo koppig is, vraagt er {nodig}.")
    return t(zin, aantal=aantal, nodig=collega.koppigheid)


def _weet_nog(t: Vertaler, collega: Collega) -> tuple[Regel, ...]:
    """How last time counted, when it did."""
    if collega.eerder not in _WEET_NOG:
        return ()
    zin = t(_WEET_NOG[collega.eerder], aard=collega.aard, nu=collega.koppigheid)
    return (Regel(zin, t("Vorige keer")),)
