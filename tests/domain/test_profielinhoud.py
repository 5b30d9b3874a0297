"""What its owner finds: how much there is, what came of a sentence, and the cards."""

import attrs
from support.profielen import DAG, LEEG, met_test
from support.tafel import begin
from support.tafel import given as aan_tafel

from game.domain import commands as c
from game.domain.alsdan import AlsDan
from game.domain.decide import decide
from game.domain.keuzes import Rugzaksoort
from game.domain.profiel import Buitenvraag, Profiel, Sessiedeel
from game.domain.profielinhoud import Profielinhoud, inhoud, met_kaart, wat_kwam_ervan
from game.domain.reden import Reden, Weigering

ZIN = AlsDan("het stil valt", "tel ik tot tien")


def met(*delen: Sessiedeel) -> Profiel:
    return attrs.evolve(LEEG, sessies=delen)


def deel(naam: str, zin: AlsDan | None = None, ervan: str = "") -> Sessiedeel:
    return Sessiedeel(naam, DAG, zin=zin, ervan=ervan)


def test_what_came_of_a_sentence_is_told_in_later_sessions_until_there_is_a_newer_one() -> None:
    a, b, c_, d = deel("a", ZIN), deel("b", None, "Niets."), deel("c", ZIN, "Toen wel."), deel("d")
    profiel = met(a, b, c_, attrs.evolve(d, ervan="Weer niet."))
    assert wat_kwam_ervan(profiel, a) == ("Niets.", "Toen wel.")
    assert wat_kwam_ervan(profiel, c_) == ("Weer niet.",)
    assert wat_kwam_ervan(profiel, b) == (), "there was no sentence that anything could come of"


def test_of_an_empty_profiel_nothing_is_counted() -> None:
    assert inhoud(LEEG) == Profielinhoud(0, 0, 0, 0, 0)


def test_all_that_would_be_lost_is_counted() -> None:
    gehoord = Sessiedeel("x", DAG, buiten=Buitenvraag("X1", "Bel eerst."))
    vraag = Sessiedeel("y", DAG, buiten=Buitenvraag("X1"))
    profiel = met(deel("a", ZIN), gehoord, vraag)
    profiel = met_kaart(met_test(profiel, "VO"), Rugzaksoort.TROTS, "Het plein.")
    assert inhoud(profiel) == Profielinhoud(triaden=2, sessies=3, zinnen=1, kaarten=1, antwoorden=1)


def test_a_card_without_words_is_empty_again() -> None:
    met_woorden = met_kaart(LEEG, Rugzaksoort.STUDIE, " Nautisch. ")
    assert met_woorden.rugzak == {Rugzaksoort.STUDIE: "Nautisch."}
    assert met_kaart(met_woorden, Rugzaksoort.STUDIE, "  ") == LEEG


def test_two_players_cannot_begin_with_the_same_profiel() -> None:
    spel = aan_tafel().spel
    zelfde = decide(spel, None, begin(2, profielen=("0a1b2c3d", "0a1b2c3d")))
    assert zelfde == Weigering(Reden.PROFIEL_BEZET)
    geen = decide(spel, None, begin(3, profielen=("", "0a1b2c3d", "")))
    assert not isinstance(geen, Weigering)


def test_a_pair_on_one_hand_has_a_profiel_each() -> None:
    tafel = aan_tafel(spelers=5, paren=True, profielen=("11111111", "22222222"))
    assert len(tafel.ronde.stoelen[0]) == 2
    assert [s.profiel for s in tafel.sessie.spelers[:3]] == ["11111111", "22222222", ""]
    assert tafel.when(c.OpenProfiel(2, "22222222")) is Reden.PROFIEL_BEZET
