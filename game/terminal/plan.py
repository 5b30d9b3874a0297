"""The plan: the proposals lie open, and three of the cards go on three places."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.views import View
from game.terminal.ruilen import mag_ruilen, rolwissel, ruilen
from game.terminal.scherm import (
    ENTER,
    Keus,
    Naar,
    Scherm,
    Wens,
    genummerd,
    ongedaan,
    stukken,
    terug,
)
from game.texts.namen import (
    kaart_en_rol,
    kaart_voluit,
    kaartnaam,
    kaartzin,
    latzin,
    wie_bedient,
    wie_houden,
)
from game.texts.vertaler import Vertaler


def plan(view: View, t: Vertaler) -> Scherm[Wens]:
    """The proposals by number; a number lays that card, or takes it back."""
    voorgesteld = voorstellen(view)
    kop = _kop(t, len(voorgesteld))
    lat = (latzin(t, view.dilemma.lat),) if view.toon_lat_vooraf else ()
    kaarten = [_met_zin(view, t, kaart) for kaart in voorgesteld]
    vraag = t("Wat gaat er op de drie plekken?"), t("Begin met wie het minst zegt.")
    regels = stukken((kop, *kaarten), lat, (*vraag, *_wie_doet_wat(view, t)), plekken(view, t))
    los = [kaart for kaart in view.ronde.plan if kaart not in voorgesteld]
    leggen = genummerd(
        (_leg_label(view, t, kaart), leg(view, kaart)) for kaart in (*voorgesteld, *los)
    )
    return Scherm(regels, (*leggen, *_rest(view, t)), kort=plekken(view, t))


def alle_kaarten(view: View, t: Vertaler) -> Scherm[Wens]:
    """Every card on the table; one without a proposer lies on the lege stoel."""
    leggen = genummerd(
        (f"{_leg_label(view, t, kaart)}: {kaartzin(t, view.kaart(kaart))}", leg(view, kaart))
        for kaart in view.kaarten
    )
    lees = Keus("l", t("Lees alle kaarten helemaal"), Naar(voluit))
    return Scherm((t("Alle kaarten"), *plekken(view, t)), (*leggen, lees, terug(t)))


def voluit(view: View, t: Vertaler) -> Scherm[Wens]:
    """Everything on every card of the table."""
    return Scherm(
        stukken(*(kaart_voluit(t, view.kaart(kaart)) for kaart in view.kaarten)), (terug(t),)
    )


def voorstellen(view: View) -> tuple[str, ...]:
    """The cards that were proposed, each once, in the order of the seats."""
    return tuple(dict.fromkeys(v.kaart for v in (view.ronde.voorstellen or {}).values()))


def plekken(view: View, t: Vertaler) -> tuple[str, ...]:
    """The three places and what lies there."""
    return tuple(
        t("Plek {n}: {kaart}", n=n, kaart=kaartnaam(t, view.kaart(kaart)) if kaart else t("leeg"))
        for n, kaart in enumerate(view.ronde.plekken, start=1)
    )


def leg(view: View, kaart: str) -> c.Command:
    """The wish to lay a card, or to take it back when it lies."""
    return c.LeegPlek(kaart) if kaart in view.ronde.plan else c.VulPlek(kaart)


def _kop(t: Vertaler, aantal: int) -> str:
    if not aantal:
        return t("Geen voorstel, drie plekken")
    return t.n("{aantal} voorstel, drie plekken", "{aantal} voorstellen, drie plekken", aantal)


def _met_zin(view: View, t: Vertaler, code: str) -> str:
    kaart = view.kaart(code)
    delen = kaart_en_rol(t, kaart), wie_houden(view, t, code)
    return f"{', '.join(delen)}. {kaartzin(t, kaart)}"


def _leg_label(view: View, t: Vertaler, code: str) -> str:
    naam = f"{kaart_en_rol(t, view.kaart(code))}, {wie_houden(view, t, code)}"
    return t("Terugpakken: {kaart}", kaart=naam) if code in view.ronde.plan else naam


def _wie_doet_wat(view: View, t: Vertaler) -> tuple[str, ...]:
    leiders = [speler for speler in view.sessie.aanwezig if speler.leidt]
    laatst = [t("{naam} spreekt als laatste.", naam=t.naam(speler)) for speler in leiders]
    return *wie_bedient(view, t), *laatst


def _rest(view: View, t: Vertaler) -> tuple[Keus[Wens], ...]:
    """The other things that a table can do, as far as it may do them now."""
    kan: list[Keus[Wens]] = []
    if None not in view.ronde.plekken:
        kan.append(Keus(ENTER, t("Dit is ons plan"), c.GaVerder()))
    if c.Ruil in view.toegestaan and mag_ruilen(view):
        kan.append(Keus("r", t("Ruilen"), Naar(ruilen)))
    if c.WisselRol in view.toegestaan and view.ronde.rolwissel is None:
        kan.append(Keus("w", t("Rolwissel"), Naar(rolwissel)))
    return (*kan, Keus("k", t("Alle kaarten"), Naar(alle_kaarten)), *ongedaan(view, t))
