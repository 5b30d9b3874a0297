"""The book: what a session alone leaves in it, by day, and what goes when it is forgotten."""

import attrs
import pytest
from hypothesis import given
from support.boeken import boek, boeken, zaak
from support.profielen import DAG, LEEG
from support.tafel import Tafel
from support.tafel import given as aan_tafel

from game.domain import commands as c
from game.domain.alsdan import AlsDan
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.fasen import ONBESLIST
from game.domain.oefenboek import Brief, Bril, Oefenboek, Oefenzaak, wacht_op_antwoord
from game.domain.oefenzaak import uit_ronde, uit_sessie
from game.domain.profiel import Sessiedeel, neem_op, vergeet_sessie, vertel_ervan
from game.domain.profielinhoud import inhoud, wat_kwam_ervan
from game.domain.state import Sessie

B, O, V = Rol  # noqa: E741 - the letters on the cards
ZIN = AlsDan("het stil valt", "tel ik tot tien")
BRIEF = Brief("2026-11-01-140000", "2026-11-02", "w", 2, V, "Wij spreken elkaar donderdag.")


def alleen(tafel: Tafel) -> Sessie:
    """The same session, as one person alone played it with a reason at two of three brillen."""
    ronde = attrs.evolve(tafel.ronde, waarom={B: "Eerst de regel.", V: "Zij zit er middenin."})
    rondes = (*tafel.sessie.rondes[:-1], ronde)
    return attrs.evolve(tafel.sessie, spelvorm="alleen", rondes=rondes)


def gespeeld(fase: Fase, **anders: object) -> Sessie:
    return alleen(aan_tafel(fase, spelers=3, **anders))  # type: ignore[arg-type]


def test_a_case_is_what_was_chosen_through_each_bril_and_the_last_plan() -> None:
    sessie = gespeeld(Fase.WAT_ALS, kaarten="213", plan="B2 O1 V2")
    bon = sessie.ronde.laatste_bon
    assert bon is not None
    assert uit_sessie("s", DAG, sessie) == Oefenzaak(
        "s",
        DAG,
        sessie.ronde.dilemma,
        (Bril(B, "B2", "Eerst de regel."), Bril(O, "O1"), Bril(V, "V0", "Zij zit er middenin.")),
        ("B2", "O1", "V2"),
        bon.cijfers.index(min(bon.cijfers)),
        bon.sleutel_mist,
    )


def test_what_was_written_to_the_three_questions_goes_with_it_and_silence_does_not() -> None:
    sessie = gespeeld(Fase.WAT_ALS)
    ronde = attrs.evolve(sessie.ronde, antwoorden=("Met de buren.", "", "Een datum."))
    zaak_ = uit_sessie("s", DAG, attrs.evolve(sessie, rondes=(ronde,)))
    assert zaak_ is not None
    assert zaak_.antwoorden == ("Met de buren.", "Een datum.")


@pytest.mark.parametrize("fase", sorted(ONBESLIST, key=lambda fase: fase.value))
def test_before_the_receipt_is_the_last_nothing_is_kept(fase: Fase) -> None:
    sessie = gespeeld(fase)
    assert uit_sessie("s", DAG, sessie) is None
    assert uit_ronde("s", DAG, sessie.ronde) is not None, "but it can be looked at"
    dicht = attrs.evolve(sessie, gesloten=True)
    assert uit_sessie("s", DAG, dicht) is not None, "and who stops there keeps it"


def test_a_table_leaves_no_case() -> None:
    assert uit_sessie("s", DAG, aan_tafel(Fase.EINDBEELD, spelers=3).sessie) is None


def test_an_own_approach_in_the_plan_has_no_mark() -> None:
    sessie = gespeeld(Fase.WAT_ALS, kaarten="311", plan="B0.1 O1 V1")
    opgenomen = uit_sessie("s", DAG, sessie)
    assert opgenomen is not None
    assert opgenomen.plan == ("B0", "O1", "V1")


def test_a_profiel_takes_it_in_once_and_keeps_the_day_it_was_played() -> None:
    sessie = gespeeld(Fase.WAT_ALS)
    een = neem_op(LEEG, "s", DAG, sessie, 0)
    assert [z.datum for z in een.boek.zaken] == [DAG]
    assert neem_op(een, "s", "2026-11-30", sessie, 0).boek == een.boek


def test_cases_lie_by_day_whatever_the_order_in_which_they_came() -> None:
    later, eerder = zaak("2026-11-09"), zaak("2026-11-01")
    assert boek(later, eerder).zaken == (eerder, later)


def test_a_case_waits_for_an_answer_from_the_next_day_on() -> None:
    een = boek(zaak("2026-11-01"))
    assert wacht_op_antwoord(een, "2026-11-01") is None
    assert wacht_op_antwoord(een, "2026-11-02") == een.zaken[0]
    assert wacht_op_antwoord(een.met_brief(BRIEF), "2026-11-02") is None


@given(boeken())
def test_nothing_of_a_forgotten_session_remains(oefenboek: Oefenboek) -> None:
    profiel = attrs.evolve(LEEG, boek=oefenboek)
    for sessie in "abcdef":
        profiel = vergeet_sessie(profiel, sessie)
        assert sessie not in {deel.sessie for deel in (*profiel.boek.zaken, *profiel.boek.brieven)}
    assert profiel.boek == attrs.evolve(oefenboek, zaken=(), brieven=())


@given(boeken())
def test_forgetting_counts_all_that_goes(oefenboek: Oefenboek) -> None:
    geteld = inhoud(attrs.evolve(LEEG, boek=oefenboek))
    delen = (oefenboek.zaken, oefenboek.brieven, oefenboek.keren, oefenboek.gasten)
    assert (geteld.zaken, geteld.brieven, geteld.keren, geteld.gasten) == tuple(map(len, delen))


@pytest.mark.parametrize("code", ["", "B", "X1", "B3", "B12", "B0.1"])
def test_a_card_that_cannot_be_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="B1 or B0"):
        Bril(B, code)
    with pytest.raises(ValueError, match="B1 or B0"):
        Oefenzaak("s", DAG, "w", (), (code,), 0, sleutel_gemist=False)


def test_a_kijker_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="kijker"):
        attrs.evolve(BRIEF, kijker=4)


# what came of the sentence, told on one's own page


def test_what_came_of_the_last_sentence_stays_when_the_session_is_played_on() -> None:
    tafel = aan_tafel(Fase.ALS_DAN, spelers=3)
    sessie = attrs.evolve(tafel.sessie, als_dan={0: ZIN})
    verteld = vertel_ervan(neem_op(LEEG, "s", DAG, sessie, 0), " Het lukte één keer. ")
    weer = neem_op(verteld, "s", DAG, sessie, 0)
    assert weer.sessies[0].verteld == "Het lukte één keer."
    assert wat_kwam_ervan(weer, weer.sessies[0]) == ("Het lukte één keer.",)
    ander = attrs.evolve(sessie, als_dan={0: AlsDan("het regent", "loop ik")})
    assert neem_op(verteld, "s", DAG, ander, 0).sessies[0].verteld == ""


def test_without_a_sentence_nothing_came_of_it() -> None:
    assert vertel_ervan(LEEG, "Niets.") == LEEG
    zonder = attrs.evolve(LEEG, sessies=(Sessiedeel("s", DAG),))
    assert vertel_ervan(zonder, "Niets.") == zonder


def test_only_after_the_schakelmoment_is_it_in_the_book() -> None:
    tafel = aan_tafel(Fase.SCHAKELEN, spelers=3)
    assert neem_op(LEEG, "s", DAG, alleen(tafel), 0).boek.leeg
    verder = alleen(tafel.na(c.GaVerder()))
    assert len(neem_op(LEEG, "s", DAG, verder, 0).boek.zaken) == 1
