"""The event, its verdict, one card that may be swapped, and what that changed."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Uitkomst
from game.domain.kassabon import Kassabon
from game.domain.plan import mag_eruit
from game.domain.views import View
from game.terminal.bon import bon_in_woorden, getallen
from game.terminal.scherm import ENTER, Keus, Naar, Scherm, Vraag, Wens, genummerd, stukken, terug
from game.texts.beurt import stelde_voor, stelt_voor
from game.texts.bon import VONNISSEN
from game.texts.namen import kaart_en_rol, kaartnaam, kaartzin, wie, wie_houden
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN


def wending(view: View, t: Vertaler) -> Scherm[Wens]:
    """What happens to the plan, before anybody knows how that ends."""
    zaak = view.dilemma.wending
    aanloop = zaak.aanloop or t("En dan gaat de telefoon.")
    duimen = t("Houdt jullie plan? Duim omhoog of omlaag.")
    return Scherm(
        stukken((aanloop, zaak.tekst), (duimen,)), (Keus(ENTER, t("Kijken"), c.GaVerder()),)
    )


def schakelen(view: View, t: Vertaler) -> Scherm[Wens]:
    """The verdict; then the plan stays, or somebody proposes to swap one card."""
    stoelen: tuple[Keus[Wens], ...] = genummerd(
        (wie(view, t, stoel), Naar(eruit(stoel))) for stoel in range(len(view.ronde.stoelen))
    )
    if view.alleen:
        # Nobody has to propose it: the first question is which card goes out.
        stoelen = eruit(0)(view, t).keuzes[:-1]
    houden = Keus[Wens](ENTER, t("We houden het zo"), c.GaVerder())
    durft = t("Jullie mogen één kaart wisselen. Wie durft?")
    if view.alleen:
        durft = f"{durft} {t('Welke kaart gaat eruit?')}"
    houdt = bool(view.ronde.wending_houdt)
    oordeel = f"{t('Het houdt.') if houdt else t('Het breekt.')} {_waarom(view, houdt)}"
    return Scherm(stukken((oordeel,), _plan(view, t), (durft,)), (*stoelen, houden), kort=(durft,))


def eruit(stoel: int) -> Vraag:
    """The question which card goes out; never one with the proposer's own name."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        kan = [k for k in view.ronde.plan if mag_eruit(view.spel, view.ronde, stoel, k)]
        kaarten = genummerd(
            (f"{kaart_en_rol(t, view.kaart(kaart))}, {wie_houden(view, t, kaart)}",
             Naar(erin(stoel, kaart)))
            for kaart in kan
        )  # fmt: skip
        kop = stelt_voor(t, view.spelers_op(stoel))
        eigen = t("Je eigen kaart haal je er niet zelf uit. Laat een ander het voorstellen.")
        regels = (kop,) if len(kan) == len(view.ronde.plan) else (kop, eigen)
        return Scherm(regels, (*kaarten, terug(t, t("Stap terug"))))

    return vraag


def erin(stoel: int, uit: str) -> Vraag:
    """The question which card comes in: any that does not lie in the plan."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        kan = [kaart for kaart in view.kaarten if kaart not in view.ronde.plan]
        kaarten = genummerd(
            (f"{kaart_en_rol(t, view.kaart(kaart))}: {kaartzin(t, view.kaart(kaart))}",
             c.Schakel(stoel, uit, kaart))
            for kaart in kan
        )  # fmt: skip
        naam = kaartnaam(t, view.kaart(uit))
        kop = t("‘{kaart}’ gaat eruit. Wat komt erin?", kaart=naam)
        return Scherm((kop,), (*kaarten, terug(t, t("Stap terug"))))

    return vraag


def nieuwe_bon(view: View, t: Vertaler) -> Scherm[Wens]:
    """What the swap changed: the verdict, the receipt, and what the kijkers say now."""
    oud, schakeling = view.ronde.kassabon, view.ronde.schakeling
    if oud is None or schakeling is None:
        raise ValueError("there is a new receipt only after a switch")
    nieuw = schakeling.kassabon
    wissel = stelde_voor(
        t,
        view.spelers_op(schakeling.indiener),
        uit=kaartnaam(t, view.kaart(schakeling.uit)),
        erin=kaartnaam(t, view.kaart(schakeling.erin)),
    )
    houdt = nieuw.wending_houdt
    vonnis = f"{t(VONNISSEN[bool(view.ronde.wending_houdt), houdt])} {_waarom(view, houdt)}"
    delen: list[tuple[str, ...]] = [(wissel, vonnis)]
    keuzes = [Keus[Wens](ENTER, t("Wat als …?"), c.GaVerder())]
    if view.toon_bon:
        delen += [(t("De nieuwe kassabon"), *bon_in_woorden(view, t, nieuw)),
                  _verschil(t, oud, nieuw)]  # fmt: skip
        keuzes += [
            Keus("g", t("Getallen"), Naar(getallen(nieuw))),
            Keus("o", t("Getallen van de oude bon"), Naar(getallen(oud))),
        ]
    return Scherm(stukken(*delen, _reacties(view, t, oud, nieuw)), tuple(keuzes))


def _waarom(view: View, houdt: bool) -> str:
    zaak = view.dilemma.wending
    return zaak.houdt if houdt else zaak.breekt


def _plan(view: View, t: Vertaler) -> tuple[str, ...]:
    liggen = [kaartnaam(t, view.kaart(kaart)) for kaart in view.ronde.plan]
    return (f"{t('Dit ligt er')}: {t.rij(liggen)}.",)


def _verschil(t: Vertaler, oud: Kassabon, nieuw: Kassabon) -> tuple[str, ...]:
    """How firmly the plan stands now and before, and each outcome whose word changed."""
    band = t("Eerst: {oud}. Nu: {nieuw}.", oud=t(WOORDEN[oud.band]), nieuw=t(WOORDEN[nieuw.band]))
    anders = [
        f"{t(WOORDEN[x])}. "
        + t("Eerst: {oud}. Nu: {nieuw}.",
            oud=t(WOORDEN[oud.woord(x)]), nieuw=t(WOORDEN[nieuw.woord(x)]))
        for x in Uitkomst
        if oud.woord(x) is not nieuw.woord(x)
    ]  # fmt: skip
    return t("Het plan. {verschil}", verschil=band), *anders


def _reacties(view: View, t: Vertaler, oud: Kassabon, nieuw: Kassabon) -> tuple[str, ...]:
    regels = []
    for kijker, eerst, nu in zip(view.dilemma.kijkers, oud.oordelen, nieuw.oordelen, strict=True):
        zin = f"{kijker.naam}: “{kijker.reactie(nu)}” {t(WOORDEN[nu])}."
        was = t("Eerst: {oud}.", oud=t(WOORDEN[eerst]))
        regels.append(zin if eerst is nu else f"{zin} {was}")
    return tuple(regels)
