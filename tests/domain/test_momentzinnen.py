"""Moments in words: a title, one sentence and the evidence, in both languages."""

import pytest
from support.tafel import Tafel, given

from game.domain import commands as c
from game.domain.dilemma import Drietal
from game.domain.fase import Fase
from game.domain.keuzes import Momentsoort, Niveau
from game.domain.momenten import Moment, momenten
from game.domain.views import View
from game.texts.bewijs import bewijs_regels
from game.texts.momenten import KRACHTEN, TITELS, moment_plaats, moment_titel, moment_zin
from game.texts.vertaler import TALEN, Vertaler

T = Vertaler()


def van(view: View, soort: Momentsoort) -> Moment:
    return next(m for m in momenten(view.spel, view.sessie) if m.soort is soort)


def zin(tafel: Tafel, soort: Momentsoort) -> str:
    view = tafel.view()
    return moment_zin(T, view, van(view, soort))


def bewijs(tafel: Tafel, soort: Momentsoort) -> tuple[str, ...]:
    view = tafel.view()
    return bewijs_regels(T, view, van(view, soort))


def test_every_kind_has_a_title_and_every_role_a_strength() -> None:
    assert set(TITELS) == set(Momentsoort)
    assert len({T(titel) for titel in TITELS.values()}) == len(Momentsoort)
    assert len(KRACHTEN) == 3


def test_grepen() -> None:
    drie, twee = given(Fase.KIEZEN, grepen="BOVB"), given(Fase.KIEZEN, grepen="B-VB")
    assert zin(drie, Momentsoort.GREPEN) == "Zonder overleg grepen jullie naar alle drie de rollen."
    assert (
        zin(twee, Momentsoort.GREPEN)
        == "Zonder overleg greep de een naar de Bureaucraat en de ander naar de Verbinder."
    )
    assert bewijs(drie, Momentsoort.GREPEN) == (
        "Bureaucraat: Joost en Thomas.",
        "Ondernemer: Mei Ling.",
        "Verbinder: Samira.",
    )
    assert bewijs(twee, Momentsoort.GREPEN) == (), "who is missing would be who passed"


def test_ernaast() -> None:
    een = given(Fase.STOEL, grepen="BOVO", kaarten="1112")
    assert zin(een, Momentsoort.ERNAAST) == "“O2” van Thomas bleef liggen."
    assert bewijs(een, Momentsoort.ERNAAST) == ("In het plan: “B1”, “O1” en “V1”.",)
    twee = given(Fase.STOEL, spelers=5, grepen="BOOVV", kaarten="12211", plan="B1 B2 V2")
    assert (
        zin(twee, Momentsoort.ERNAAST) == "“O2” van Mei Ling en Samira bleef liggen, "
        "en van de Ondernemer lag er niets."
    )


def test_a_player_without_a_name_has_a_number() -> None:
    tafel = given(Fase.STOEL, namen=("",) * 4, grepen="BOVO", kaarten="1112")
    assert zin(tafel, Momentsoort.ERNAAST) == "“O2” van Speler 4 bleef liggen."


def test_a_pair_has_both_its_names() -> None:
    tafel = given(Fase.STOEL, spelers=6, paren=True, grepen="BOV", kaarten="112")
    assert zin(tafel, Momentsoort.ERNAAST) == "“V2” van Hennie en Fatoumata bleef liggen."


def test_schakeling() -> None:
    tafel = given(Fase.SCHAKELEN, dilemmas="W1", plan="B2 O1 V1").na(c.Schakel(0, "O1", "B1"))
    assert (
        zin(tafel, Momentsoort.SCHAKELING) == "Op voorstel van Joost kwam “B1” op de plek van "
        "“O1”, en 2 kijkers keken toen anders."
    )
    assert bewijs(tafel, Momentsoort.SCHAKELING)[2] == (
        "De rechter: eerst ‘Haakt af’, daarna ‘Kan hiermee leven’."
    )


def test_kijkers() -> None:
    tafel = given(Fase.WENDING, dilemmas="W1", plan="B1 B2 V1")
    assert (
        zin(tafel, Momentsoort.KIJKERS)
        == "Het verst uit elkaar: de rechter (kan hiermee leven) en Samira (slikt het), "
        "vooral over Recht."
    )
    assert len(bewijs(tafel, Momentsoort.KIJKERS)) == 4


def test_doorgeschoten() -> None:
    derde = given(Fase.WENDING, dilemmas="W1", kaarten="3111", plan="B0.1 B1 B2")
    assert (
        zin(derde, Momentsoort.DOORGESCHOTEN) == "Drie kaarten van de Bureaucraat: "
        "zorgvuldigheid heeft een broertje, traagheid."
    )
    assert bewijs(derde, Momentsoort.DOORGESCHOTEN) == (
        "In het plan: “B1”, “B2” en “Eigen aanpak”.",
    )
    boven = given(Fase.WENDING, dilemmas="C6", plan="B1 B2 O1")
    assert "meer Recht dan de lat vroeg" in zin(boven, Momentsoort.DOORGESCHOTEN)
    assert bewijs(boven, Momentsoort.DOORGESCHOTEN) == (
        "Recht: meer dan gevraagd.",
        "Resultaat: te kort.",
        "Relatie: te kort.",
    )


@pytest.mark.parametrize(
    ("waarom", "staat"),
    [
        ("", "Jullie legden Resultaat hoger en Recht lager."),
        ("Tempo telt", "Jullie legden Resultaat hoger en Recht lager: “Tempo telt.”"),
        ("En vrijdag dan?", "Jullie legden Resultaat hoger en Recht lager: “En vrijdag dan?”"),
    ],
)
def test_lat(waarom: str, staat: str) -> None:
    lat = c.VerschuifLat(Drietal(6, 3, 5), waarom)
    tafel = given(Fase.KASSABON, dilemmas="W1").na(lat)
    assert zin(tafel, Momentsoort.LAT) == staat
    assert bewijs(tafel, Momentsoort.LAT) == (
        "Eerst: Recht 8, Resultaat 1 en Relatie 5.",
        "Van jullie: Recht 6, Resultaat 3 en Relatie 5.",
    )


def test_a_moment_says_which_case_it_was_in_and_the_round_where_there_were_more() -> None:
    een = given(Fase.KIEZEN, dilemmas="W1").view()
    moment = van(een, Momentsoort.GREPEN)
    assert moment_plaats(T, een, moment) == "W1"
    twee = given(Fase.KIEZEN, ronde=2, dilemmas="W1 P3", grepen="BBOO").view()
    assert moment_plaats(T, twee, van(twee, Momentsoort.GREPEN)) == "Ronde 2: P3"


def test_what_it_says_of_an_earlier_round_is_of_that_round() -> None:
    eerst = given(Fase.STOEL, dilemmas="W1 P3", grepen="BOVO", kaarten="1112")
    laatst = eerst.tot(Fase.EINDBEELD)
    assert zin(laatst, Momentsoort.ERNAAST) in {
        f"“{kaart}” van {naam} bleef liggen."
        for kaart in ("B1", "B2", "O1", "O2", "V1", "V2")
        for naam in ("Joost", "Mei Ling", "Samira", "Thomas")
    }


@pytest.mark.parametrize("taal", TALEN)
@pytest.mark.parametrize("niveau", Niveau)
def test_each_is_one_sentence_without_a_number_or_a_question(taal: str, niveau: Niveau) -> None:
    t = Vertaler(taal)
    tafel = given(
        Fase.SCHAKELEN, dilemmas="W1", grepen="BBVO", kaarten="1212", plan="B1 O1 O2", niveau=niveau
    ).na(c.Schakel(0, "O1", "V2"))
    view = tafel.view()
    for moment in momenten(view.spel, view.sessie):
        gezegd = moment_zin(t, view, moment)
        assert gezegd.count(". ") == 0
        assert gezegd[-1] in ".”"
        assert "?" not in gezegd
        assert "{" not in gezegd + moment_titel(t, moment)
