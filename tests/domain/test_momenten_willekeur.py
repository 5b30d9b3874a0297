"""Moments of any session, at any point of it: only what may be said, and never a traceback."""

from random import Random

import pytest
from support.controle import Controle
from support.tafel import SPEL

from game.domain import commands as c
from game.domain.eigenzaak import EigenZaak
from game.domain.fasen import toegestaan
from game.domain.keuzes import Momentsoort, Niveau
from game.domain.moment import (
    DoorschietMoment,
    ErnaastMoment,
    GrepenMoment,
    KijkersMoment,
    LatMoment,
    SchakelMoment,
)
from game.domain.momenten import momenten
from game.domain.state import Sessie, Spel
from game.domain.willekeur import groep, wens
from game.spelvormen import TAFEL
from game.texts.rolkaarten import met_eigen_zaak
from game.texts.vertaler import Vertaler
from game.werkplaats.proeftafel import Proeftafel


def test_an_own_case_has_grepen_and_the_card_that_stayed_out() -> None:
    spel = Spel(TAFEL, met_eigen_zaak(Vertaler("nl"), {}))
    zaak = EigenZaak(("De lift is stuk.", "", ""), ("",) * 4)
    gezien: set[Momentsoort] = set()
    for seed in range(20):
        tafel = Proeftafel(spel, c.BeginSessie(tuple("ABCDE"), seed, eigen_zaak=zaak))
        while not tafel.sessie.gesloten:
            tafel.speel()
            gezien |= {moment.soort for moment in momenten(spel, tafel.sessie)}
    assert gezien == {Momentsoort.GREPEN, Momentsoort.ERNAAST}


@pytest.mark.parametrize("zaad", range(60))
def test_at_any_point_of_any_session_it_says_only_what_may_be_said(zaad: int) -> None:
    """Half of the wishes make sense; the others are whatever somebody might press."""
    kans = Random(zaad)
    tafel = Controle(groep(kans, kans.getrandbits(20)))
    while not (sessie := tafel.sessie).gesloten:
        mag = sorted(toegestaan(sessie.fase), key=lambda soort: soort.__name__)
        if kans.random() < 0.6:
            tafel.speel()
        else:
            soort = kans.choice([s for s in mag if s is not c.RondAf or kans.random() < 0.05])
            tafel.vraag(wens(sessie, soort, kans))
        mag_gezegd(tafel.sessie)


def mag_gezegd(sessie: Sessie) -> None:
    """One moment of each kind at most, nobody who passed, and no amounts at gesprek."""
    gevonden = momenten(SPEL, sessie)
    soorten = [moment.soort for moment in gevonden]
    assert len(set(soorten)) == len(soorten)
    for moment in gevonden:
        ronde = sessie.rondes[moment.ronde - 1]
        match moment:
            case GrepenMoment(rollen=rollen, grepen=grepen):
                assert {*rollen} == {*(ronde.grepen or {}).values()}
                assert grepen == (ronde.grepen if ronde.allen_grepen else {})
            case ErnaastMoment(kaart=kaart, stoelen=stoelen):
                assert stoelen
                assert {(ronde.voorstellen or {})[stoel].kaart for stoel in stoelen} == {kaart}
                assert kaart not in ronde.plan
            case SchakelMoment(waarden=amounts) | KijkersMoment(cijfers=amounts):
                assert (amounts is None) is (sessie.niveau is Niveau.GESPREK)
            case DoorschietMoment(rol=rol, kaarten=kaarten, lat=lat):
                assert sum(kaart[0] == rol.letter for kaart in ronde.plan) > 1
                assert (lat is None) is bool(kaarten)
                assert set(kaarten) <= set(ronde.plan)
                assert lat is None or sessie.niveau is not Niveau.GESPREK
            case LatMoment():
                assert sessie.niveau is not Niveau.GESPREK
