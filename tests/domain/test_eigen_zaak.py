"""Onze eigen zaak: three lines and four kijkers, played to the end without a score."""

import pytest

from game.domain import commands as c
from game.domain import events as e
from game.domain.decide import decide
from game.domain.eigenzaak import EIGEN_ZAAK, REGEL_LENGTE, ZONDER, EigenZaak
from game.domain.evolve import fold
from game.domain.fase import Fase, Stap
from game.domain.keuzes import Manier, Niveau
from game.domain.meespeler import volgende_wens
from game.domain.reden import Reden, Weigering
from game.domain.state import Spel
from game.domain.views import View, stoel_achter_scherm, view_for
from game.spelvormen import TAFEL
from game.texts.rolkaarten import KAARTEN, met_eigen_zaak
from game.texts.vertaler import Vertaler

SPEL = Spel(TAFEL, met_eigen_zaak(Vertaler("nl"), {}))
ZAAK = EigenZaak(
    (" De lift is stuk. ", "Wij besluiten wie betaalt.", "De vereniging is boos."),
    ("Mevrouw Smit", "", "De monteur", ""),
)


def begin(zaak: EigenZaak = ZAAK, **anders: object) -> tuple[e.Event, ...] | Weigering:
    command = c.BeginSessie(("A", "B", "C"), 3, eigen_zaak=zaak, **anders)
    return decide(SPEL, None, command)


def played(manier: Manier = Manier.OPEN) -> list[View]:
    """The views of a whole session that the meespeler plays."""
    events = begin(manier=manier)
    assert not isinstance(events, Weigering)
    sessie, views = fold(events), []
    while sessie is not None and not sessie.gesloten:
        views.append(view_for(SPEL, sessie, stoel_achter_scherm(sessie)))
        done = decide(SPEL, sessie, volgende_wens(views[-1]))
        assert not isinstance(done, Weigering), done
        sessie = fold(done, sessie)
    return views


@pytest.mark.parametrize("manier", Manier)
def test_it_is_played_to_the_end_without_what_an_author_works_out(manier: Manier) -> None:
    views = played(manier)
    seen = {view.fase for view in views}
    assert not seen & ZONDER
    assert {Fase.PLAN, Fase.STOEL, Fase.VRAAG, Fase.ALS_DAN, Fase.EINDBEELD} <= seen
    assert not any(view.toon_bon for view in views)
    assert [len(view.uitgespeeld) for view in (views[0], views[-1])] == [0, 1]
    assert len(views[-1].weg) == 1


def test_the_table_sees_its_own_words() -> None:
    view = played()[0]
    assert view.dilemma.casus == "De lift is stuk. De vereniging is boos."
    assert view.dilemma.jij == "Wij besluiten wie betaalt."
    assert [kijker.naam for kijker in view.dilemma.kijkers] == [
        "Mevrouw Smit",
        "Kijker 2",
        "De monteur",
        "Kijker 4",
    ]
    assert view.stappen == (Stap.DILEMMA, Stap.KIEZEN, Stap.PLAN, Stap.TERUGKIJKEN)


def test_it_has_no_code_and_is_a_talk_whatever_was_chosen() -> None:
    events = begin(niveau=Niveau.LICHT)
    assert not isinstance(events, Weigering)
    begonnen = events[0]
    assert isinstance(begonnen, e.SessieBegonnen)
    assert (begonnen.spelcode, begonnen.niveau) == ("", Niveau.GESPREK)
    assert begonnen.dilemmas == (EIGEN_ZAAK,)


@pytest.mark.parametrize(
    ("zaak", "reden"),
    [
        (EigenZaak(("", "b", "c"), ("",) * 4), Reden.TEKST_LEEG),
        (EigenZaak(("a", "b"), ("",) * 4), Reden.TEKST_LEEG),
        (EigenZaak(("a", "b", "c"), ("",) * 3), Reden.TEKST_LEEG),
        (EigenZaak(("a" * (REGEL_LENGTE + 1), "b", "c"), ("",) * 4), Reden.TEKST_TE_LANG),
        (EigenZaak(("a", "b", "c"), ("x" * 41, "", "", "")), Reden.TEKST_TE_LANG),
    ],
)
def test_a_case_that_cannot_be_played_is_refused(zaak: EigenZaak, reden: Reden) -> None:
    assert begin(zaak) == Weigering(reden)


def test_the_role_cards_are_never_dealt() -> None:
    command = c.BeginSessie(("A", "B"), 1)
    assert decide(SPEL, None, command) == Weigering(Reden.TE_WEINIG_DILEMMAS)


def test_there_are_two_cards_per_role_and_each_feeds_its_own_outcome() -> None:
    for at, (rol, plus, _, texts) in enumerate(KAARTEN):
        assert list(type(rol)).index(rol) == at // 2
        assert plus is rol.uitkomst
        titel, kort, tekst, wint, riskeert = texts
        assert len(titel) <= 26
        assert len(kort.split()) <= 8
        assert len(tekst.split()) <= 30
        assert 0.6 <= len(wint) / len(riskeert) <= 1.7
