"""The rugzak in words: the team, the role it misses, a hidden strength, and a card with a story."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.events import Speler
from game.domain.keuzes import Rugzaksoort
from game.domain.team import Teambeeld, teambeeld
from game.domain.views import View
from game.terminal.kwadrant import kwadrant
from game.terminal.scherm import (
    ENTER,
    Keus,
    KiesRugzak,
    Naar,
    Scherm,
    Vraag,
    Wens,
    genummerd,
    ongedaan,
    stukken,
    terug,
)
from game.texts.team import (
    GEGREPEN,
    KRACHT_UITLEG,
    LENEN_UITLEG,
    NIEMAND,
    RUGZAK_UITLEG,
    TEAM_UITLEG,
    WELKE_ROL,
    blinde_vlek_zin,
    hand_zin,
    rugzak_zinnen,
    van_wie_zin,
)
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN


def rugzak(view: View, t: Vertaler) -> Scherm[Wens]:
    """Who reached for what, which role is missed, and what was said."""
    beeld = teambeeld(view.sessie)
    vlek = blinde_vlek_zin(t, beeld)
    gezegd = rugzak_zinnen(t, view.sessie)
    rollen = genummerd((t(WOORDEN[rol]), Naar(lenen(rol))) for rol in Rol)
    keuzes = (
        Keus[Wens](ENTER, t("Verder"), c.GaVerder()),
        *rollen,
        Keus[Wens]("v", t("Verborgen kracht"), Naar(kracht)),
        Keus[Wens]("r", t("Uit de rugzak"), Naar(kaart)),
        Keus[Wens]("k", t("Kernkwadrant"), Naar(kwadrant)),
        *ongedaan(view, t),
    )
    regels = stukken(
        (t(WELKE_ROL),),
        _team(view, t, beeld),
        (*([vlek] if vlek else []), t(TEAM_UITLEG)),
        gezegd or (t(RUGZAK_UITLEG),),
    )
    return Scherm(regels, keuzes, kort=stukken((t(WELKE_ROL),), gezegd))


def lenen(rol: Rol) -> Vraag:
    """The question from whom a role is borrowed."""

    def van_wie(view: View, t: Vertaler) -> Scherm[Wens]:
        spelers = _spelers(view, t, lambda speler: c.LeenRol(rol, speler.nummer))
        buiten = Keus[Wens]("0", t("Iemand buiten deze tafel"), c.LeenRol(rol, None))
        return Scherm((van_wie_zin(t, rol), t(LENEN_UITLEG)), (*spelers, buiten, terug(t)))

    return van_wie


def kracht(view: View, t: Vertaler) -> Scherm[Wens]:
    """The question whose hidden strength it is."""
    spelers = _spelers(view, t, lambda speler: Naar(kracht_van(speler)))
    vraag = t("Wie kan iets wat hier niet te zien was?")
    return Scherm((vraag, t(KRACHT_UITLEG)), (*spelers, terug(t)))


def kracht_van(speler: Speler) -> Vraag:
    """The question which strength that is, in one sentence."""

    def welke(_view: View, t: Vertaler) -> Scherm[Wens]:
        regels = (
            t("Welke kracht zien jullie in {naam}?", naam=t.naam(speler)),
            t("Zeg het hardop tegen elkaar. Schrijf er dan één zin van op."),
        )
        return Scherm(regels, (terug(t),), tekst=lambda tekst: c.NoemKracht(speler.nummer, tekst))

    return welke


def kaart(view: View, t: Vertaler) -> Scherm[Wens]:
    """The question who opens a card; who told one today has had their turn."""
    open_ = [s for s in view.sessie.aanwezig if s.nummer not in view.sessie.rugzak]
    spelers = genummerd((t.naam(speler), KiesRugzak(speler.nummer)) for speler in open_)
    regels = (t("Wie opent een kaart?"), t("Eén kaart per sessie. Niets hoeft."))
    return Scherm(regels, (*spelers, terug(t)))


def kaart_van(speler: Speler, klaar: Mapping[Rugzaksoort, str]) -> Vraag:
    """The question which of the three cards it is; what lies ready stays shut until chosen."""

    def welke(_view: View, t: Vertaler) -> Scherm[Wens]:
        dicht = t("Ligt klaar in je profiel, nog dicht.")
        soorten = genummerd(
            (
                f"{t(WOORDEN[soort])}. {dicht}" if soort in klaar else t(WOORDEN[soort]),
                Naar(verhaal(speler, soort, klaar.get(soort, ""))),
            )
            for soort in Rugzaksoort
        )
        kop = t("{naam}, welke kaart wordt het?", naam=t.naam(speler))
        return Scherm((kop,), (*soorten, terug(t)))

    return welke


def verhaal(speler: Speler, soort: Rugzaksoort, klaar: str) -> Vraag:
    """The question for one sentence out of the story, or the sentence that lies ready."""

    def vertel(_view: View, t: Vertaler) -> Scherm[Wens]:
        regels = (
            t("{kaart}: vertel het verhaal, {naam}.", kaart=t(WOORDEN[soort]), naam=t.naam(speler)),
            f"“{klaar}”" if klaar else t("Schrijf er één zin van op. De rest blijft aan tafel."),
        )
        leg = Keus[Wens](ENTER, t("Leg de kaart neer"), c.SpeelRugzak(speler.nummer, soort, klaar))
        return Scherm(
            regels,
            (*([leg] if klaar else []), terug(t)),
            tekst=lambda tekst: c.SpeelRugzak(speler.nummer, soort, tekst),
        )

    return vertel


def _team(view: View, t: Vertaler, beeld: Teambeeld) -> tuple[str, ...]:
    """A line for each role with who reached for it; nothing before anybody reached."""
    if not beeld.gegrepen:
        return ()
    return tuple(f"{t(WOORDEN[rol])}: {_wie(view, t, beeld, rol)}" for rol in Rol)


def _wie(view: View, t: Vertaler, beeld: Teambeeld, rol: Rol) -> str:
    """Who reached for a role; or, where a name would tell who passed, whether anybody did."""
    if rol not in beeld.gegrepen:
        return t(NIEMAND)
    if not beeld.met_namen:
        return t(GEGREPEN)
    return f"{t.rij([hand_zin(t, view.sessie, hand) for hand in beeld.grepen[rol]])}."


def _spelers(view: View, t: Vertaler, wens: Callable[[Speler], Wens]) -> tuple[Keus[Wens], ...]:
    return genummerd((t.naam(speler), wens(speler)) for speler in view.sessie.aanwezig)
