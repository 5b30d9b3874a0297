"""Setting up and the plan of the time: who, how long, about what, with which code."""

import attrs
import pytest
from support.ruw import dek, id_van
from support.tafel import NAMEN, SPEL, Tafel, begin, given

from game.domain import commands as c
from game.domain import events as e
from game.domain.beginnen import nog_een_ronde
from game.domain.decide import decide
from game.domain.fase import Fase
from game.domain.keuzes import NAAM_LENGTE, Manier
from game.domain.reden import Reden, Weigering
from game.domain.state import Spel


def vraag(command: c.BeginSessie, spel: Spel = SPEL) -> e.SessieBegonnen | Reden:
    """The first event of a session that begins so, or why it does not."""
    answer = decide(spel, None, command)
    if isinstance(answer, Weigering):
        return answer.reden
    assert isinstance(answer[0], e.SessieBegonnen)
    return answer[0]


def test_a_session_begins_with_its_first_round_and_reading_the_dilemma() -> None:
    assert [type(event) for event in given().events] == [
        e.SessieBegonnen,
        e.RondeBegonnen,
        e.FaseBegonnen,
    ]
    assert given().fase is Fase.DILEMMA


@pytest.mark.parametrize(
    ("spelers", "reden"),
    [(0, Reden.TE_WEINIG_SPELERS), (1, Reden.TE_WEINIG_SPELERS), (9, Reden.TE_VEEL_SPELERS)],
)
def test_a_table_has_two_to_eight_players(spelers: int, reden: Reden) -> None:
    assert vraag(c.BeginSessie(("",) * spelers, seed=1)) is reden


@pytest.mark.parametrize("spelers", range(2, 9))
def test_names_are_optional(spelers: int) -> None:
    begonnen = vraag(c.BeginSessie(("",) * spelers, seed=1))
    assert [speler.nummer for speler in begonnen.spelers] == list(range(spelers))


def test_a_name_is_kept_without_the_spaces_around_it() -> None:
    assert vraag(c.BeginSessie((" Noë ", "Zo\u0308e"), seed=1)).spelers[0].naam == "Noë"


def test_a_name_may_be_long_but_not_endless() -> None:
    assert not isinstance(vraag(c.BeginSessie(("a" * NAAM_LENGTE, "b"), seed=1)), Reden)
    lang = c.BeginSessie(("a" * (NAAM_LENGTE + 1), "b"), seed=1)
    assert vraag(lang) is Reden.TEKST_TE_LANG


@pytest.mark.parametrize(("minuten", "aantal"), [(30, 1), (45, 1), (60, 2), (90, 3)])
def test_the_length_sets_the_number_of_dilemmas(minuten: int, aantal: int) -> None:
    begonnen = vraag(c.BeginSessie(NAMEN[:4], seed=1, minuten=minuten))
    assert len(set(begonnen.dilemmas)) == len(begonnen.dilemmas) == aantal


def test_other_lengths_are_refused() -> None:
    assert vraag(c.BeginSessie(NAMEN[:4], seed=1, minuten=50)) is Reden.ONBEKENDE_DUUR


@pytest.mark.parametrize("spelers", [2, 4])
def test_pairs_need_five_players(spelers: int) -> None:
    te_klein = c.BeginSessie(NAMEN[:spelers], seed=1, paren=True)
    assert vraag(te_klein) is Reden.PAREN_TE_KLEIN
    assert vraag(c.BeginSessie(NAMEN[:5], seed=1, paren=True)).paren


def test_one_player_may_lead_and_is_remembered_as_speaking_last() -> None:
    spelers = vraag(c.BeginSessie(NAMEN[:3], seed=1, leidt=1)).spelers
    assert [speler.leidt for speler in spelers] == [False, True, False]
    assert vraag(c.BeginSessie(NAMEN[:3], seed=1, leidt=3)) is Reden.ONBEKENDE_SPELER


def test_a_theme_narrows_the_deck() -> None:
    wens = c.BeginSessie(NAMEN[:2], seed=1, minuten=90, themas=frozenset({"woningnood"}))
    assert {id_.partition("/")[0] for id_ in vraag(wens).dilemmas} == {"woningnood"}


def test_content_notes_are_left_out() -> None:
    zwaar = {
        id_: attrs.evolve(dilemma, gevoelig=("overlijden",)) if id_ != id_van("W3") else dilemma
        for id_, dilemma in SPEL.dilemmas.items()
    }
    wens = c.BeginSessie(NAMEN[:2], seed=1, minuten=90, zonder=frozenset({"overlijden"}))
    assert vraag(wens, attrs.evolve(SPEL, dilemmas=zwaar)).dilemmas == (id_van("W3"),)


def test_without_a_dilemma_nothing_begins() -> None:
    wens = c.BeginSessie(NAMEN[:2], seed=1, themas=frozenset({"koffie"}))
    assert vraag(wens) is Reden.TE_WEINIG_DILEMMAS
    leeg = attrs.evolve(SPEL, dilemmas={})
    assert vraag(c.BeginSessie(NAMEN[:2], seed=1), leeg) is Reden.TE_WEINIG_DILEMMAS


def test_a_small_deck_gives_a_shorter_session_and_no_dilemma_twice() -> None:
    klein = attrs.evolve(SPEL, dilemmas=dek(("W1", "P3")))
    dilemmas = vraag(c.BeginSessie(NAMEN[:2], seed=1, minuten=90), klein).dilemmas
    assert sorted(dilemmas) == sorted(klein.dilemmas)


@pytest.mark.parametrize("seed", [7, 2**20 + 7, 2**63, -3])
def test_the_code_shown_deals_the_same_session_again(seed: int) -> None:
    eerst = vraag(c.BeginSessie(NAMEN[:4], seed=seed, minuten=90, gezien=("woningnood/W1",)))
    weer = vraag(
        c.BeginSessie(
            NAMEN[:4], seed=99, minuten=90, spelcode=eerst.spelcode, gezien=eerst.dilemmas
        )
    )
    assert weer == eerst


def test_a_typed_code_ignores_history_and_themes() -> None:
    wens = begin(dilemmas="W1 P3", gezien=(id_van("W1"),), themas=frozenset({"burgerparticipatie"}))
    assert vraag(wens).dilemmas == (id_van("W1"), id_van("P3"))


def test_a_code_with_a_slip_and_a_code_of_another_deck_get_their_own_sentence() -> None:
    code = begin().spelcode
    assert vraag(begin(spelcode="koffie")) is Reden.SPELCODE_ONLEESBAAR
    ander = attrs.evolve(SPEL, dilemmas=dek(("W1", "P3", "C4")))
    assert vraag(begin(spelcode=code), ander) is Reden.SPELCODE_ANDER_DEK


def test_a_session_begins_once() -> None:
    assert given().when(begin()) is Reden.NIET_NU
    assert decide(SPEL, None, c.GaVerder()) == Weigering(Reden.NIET_NU)


def test_the_manner_is_as_chosen() -> None:
    assert given(manier=Manier.DICHT).sessie.manier is Manier.DICHT


@pytest.mark.parametrize(
    ("dilemmas", "verstreken", "past"),
    [
        ("W1 P3", 24 * 60, True),
        ("W1 P3", 24 * 60 + 1, False),
        ("W1 P3 C4", 42 * 60, True),
        ("W1 P3 C4", 42 * 60 + 1, False),
    ],
)
def test_a_round_begins_only_with_two_thirds_of_its_share_before_sixty_percent(
    dilemmas: str, verstreken: int, past: bool
) -> None:
    """Of 60 minutes 36 are for playing, 18 for each of two rounds: one needs 12 of them."""
    tafel = given(Fase.ROLGEVOEL, dilemmas=dilemmas)
    assert nog_een_ronde(SPEL, tafel.sessie, verstreken) is past
    volgt = Fase.TUSSENSTAND if past else Fase.CHECK_IN
    assert tafel.na(c.GaVerder(verstreken)).fase is volgt


def test_when_time_runs_short_dilemmas_are_dropped_never_the_debrief() -> None:
    tafel = given().tot(Fase.EINDBEELD, verstreken=10**6)
    assert len(tafel.sessie.rondes) == 1
    fasen = [event.fase for event in tafel.events if isinstance(event, e.FaseBegonnen)]
    assert fasen[-9:] == [
        Fase.VRAAG,
        Fase.WAARDERING,
        Fase.ROLGEVOEL,
        Fase.CHECK_IN,
        Fase.WAT_GEBEURDE,
        Fase.WAARDOOR,
        Fase.WAAR_LIJKT_DIT_OP,
        Fase.ALS_DAN,
        Fase.EINDBEELD,
    ]


@pytest.mark.parametrize(("verstreken", "over"), [(0, 54), (61, 53), (3240, 0), (9999, 0)])
def test_the_notice_counts_down_to_the_debrief(verstreken: int, over: int) -> None:
    assert given().view(verstreken=verstreken).minuten_tot_terugkijken == over


def test_a_dilemma_that_left_the_deck_is_skipped() -> None:
    tafel = given(Fase.ROLGEVOEL)
    zonder = {id_: d for id_, d in SPEL.dilemmas.items() if id_ != id_van("P3")}
    na = Tafel(tafel.events, attrs.evolve(SPEL, dilemmas=zonder)).na(c.GaVerder(), c.GaVerder())
    assert na.ronde.dilemma == id_van("C4")


def test_when_every_next_dilemma_left_the_deck_the_table_goes_to_the_end() -> None:
    tafel = given(Fase.TUSSENSTAND)
    over = attrs.evolve(SPEL, dilemmas=dek(("W1",)))
    assert Tafel(tafel.events, over).na(c.GaVerder()).fase is Fase.CHECK_IN
