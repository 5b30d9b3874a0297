"""The talking screens of the debrief: played by key, with nothing forced and nothing lost."""

from __future__ import annotations

import pytest
from attrs import evolve
from screens.sessies import context, doe, pagina, sessie_in
from screens.test_layout import HARD, Look, context_of
from screens.test_plan import woorden
from screens.toetsen import Tafel

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.keuzes import Terugkijkvorm
from game.domain.views import View
from game.domain.vragenbank import BANK
from game.screens.base import Push
from game.screens.check_in import CheckInScreen
from game.screens.waar_lijkt_dit_op import WaarLijktDitOpScreen
from game.screens.waardoor import WaardoorScreen
from game.texts.vragenbank import DOORVRAGEN, VRAGENBANK
from game.ui.checks import problems
from game.ui.lines import Line


def staat_er(tafel: Tafel) -> str:
    return woorden(tafel.page)


def kort(view: View) -> View:
    """The same table at Waardoor, in the short form and without a moment."""
    return doe(view, c.KiesVorm(Terugkijkvorm.KORT), c.GaVerder(), c.GaVerder())


def test_at_the_check_in_enter_goes_on_and_nothing_else_is_needed():
    tafel = Tafel(Fase.CHECK_IN)
    tafel.toets("enter")
    assert tafel.sessie.fase is Fase.WAT_GEBEURDE


def test_the_minute_of_the_check_in_runs_and_begins_anew_with_space():
    scherm, view = CheckInScreen(), sessie_in(Fase.CHECK_IN)
    pagina(scherm, view, now=100.0)
    assert scherm.ticking
    pagina(scherm, view, now=161.0)
    assert not scherm.ticking, "a full ring stays full, and nobody is cut off"
    assert pagina(scherm, view).by_key("space").wish.value is None


def test_the_table_chooses_how_long_it_looks_back_and_sees_what_the_time_goes_to():
    tafel = Tafel(Fase.CHECK_IN)
    tafel.toets("1")
    assert tafel.sessie.vorm is Terugkijkvorm.KORT
    assert "Kort, 5 min" in staat_er(tafel)
    assert staat_er(tafel).count("1 minuut") == 7, "five parts, the ring and the header"
    tafel.kies("vorm lang")
    assert tafel.sessie.vorm is Terugkijkvorm.LANG
    tafel.toets("z")
    assert tafel.sessie.vorm is Terugkijkvorm.KORT


def test_the_names_stand_in_the_order_of_speaking_with_arrows_between():
    tafel = Tafel(Fase.CHECK_IN, leidt=2)
    namen = [tafel.sessie.speler(nummer).naam for nummer in tafel.view.volgorde]
    said = staat_er(tafel)
    assert f"{namen[0]} begint" in said
    assert [said.index(naam) for naam in namen] == sorted(said.index(naam) for naam in namen)
    assert namen[-1] == "Samira", "who leads the others speaks last"
    assert sum(isinstance(piece, Line) and piece.arrow for piece in tafel.page.pieces) == 3


def test_without_names_the_order_of_speaking_is_there_too():
    tafel = Tafel(Fase.CHECK_IN, namen=("", "", ""))
    eerste = tafel.view.volgorde[0] + 1
    assert f"Speler {eerste} begint" in staat_er(tafel)


def test_a_case_that_is_left_out_is_said_softly_and_can_still_be_played():
    tafel = Tafel(Fase.TUSSENSTAND)
    assert Tafel(Fase.CHECK_IN, minuten=45).page.by_key("t") is None
    tafel.doe(c.RondAf())
    tafel.stack = [CheckInScreen()]
    assert "laten we liggen. Zo blijft er tijd om terug te kijken." in staat_er(tafel)
    tafel.toets("t")
    assert tafel.sessie.fase is Fase.TUSSENSTAND


def test_waardoor_is_silent_until_enter_ends_it_and_only_then_goes_on():
    tafel = Tafel(Fase.WAARDOOR)
    assert "Eerst een minuut stil." in staat_er(tafel)
    assert tafel.page.by_key("s") is None, "in silence everybody writes for themselves"
    tafel.toets("enter")
    assert tafel.sessie.fase is Fase.WAARDOOR
    assert "Eerst een minuut stil." not in staat_er(tafel)
    assert "Passen mag." in staat_er(tafel)
    tafel.toets("enter")
    assert tafel.sessie.fase is Fase.WAAR_LIJKT_DIT_OP


def test_a_new_minute_begins_with_the_talk():
    view, scherm = sessie_in(Fase.WAARDOOR), WaardoorScreen()
    pagina(scherm, view, now=10.0)
    scherm.stil, scherm.begonnen = False, None
    pagina(scherm, view, now=65.0)
    assert scherm.ticking


def test_the_short_form_has_no_minute_for_silence():
    scherm, view = WaardoorScreen(), kort(sessie_in(Fase.CHECK_IN))
    page = pagina(scherm, view)
    assert "stil" not in woorden(page)
    assert page.by_key("enter").wish == c.GaVerder()


def test_every_press_shows_the_next_doorvraag_and_another_question_takes_it_away():
    tafel = Tafel(Fase.WAAR_LIJKT_DIT_OP)
    assert not any(zin in staat_er(tafel) for zin in DOORVRAGEN)
    for zin in (*DOORVRAGEN, DOORVRAGEN[0]):
        tafel.toets("v")
        assert [each for each in DOORVRAGEN if each in staat_er(tafel)] == [zin]
    eerst = tafel.view.bankvraag
    tafel.toets("a")
    assert tafel.view.bankvraag != eerst
    assert VRAGENBANK[tafel.view.bankvraag or ""] in staat_er(tafel)
    assert not any(zin in staat_er(tafel) for zin in DOORVRAGEN)


def test_when_every_question_was_asked_the_key_for_another_is_gone():
    tafel = Tafel(Fase.WAAR_LIJKT_DIT_OP)
    while tafel.page.by_key("a"):
        tafel.toets("a")
    assert len(set(tafel.sessie.gesteld)) == len(tafel.sessie.gesteld)
    assert tafel.page.by_key("enter").wish == c.GaVerder()


def test_what_is_written_down_stands_with_its_own_part_and_can_be_taken_back():
    tafel = Tafel(Fase.WAAR_LIJKT_DIT_OP)
    tafel.wens(WaarLijktDitOpScreen().typed("notitie", "Net als bij de markt."))
    assert "Net als bij de markt." in staat_er(tafel)
    assert "Wij kozen snel" not in staat_er(tafel), "that was said at Waardoor"
    tafel.toets("z")
    assert "Net als bij de markt." not in staat_er(tafel)


def test_the_picked_moments_stand_beside_the_question_and_open_large():
    tafel = Tafel(Fase.WAARDOOR)
    gekozen = tafel.sessie.momenten
    assert len(gekozen) == 2
    for toets, soort in zip("12", gekozen, strict=False):
        wish = tafel.page.by_key(toets).wish
        assert wish == Push("moment_groot", {"soort": soort})
    kaal = pagina(WaardoorScreen(), kort(sessie_in(Fase.CHECK_IN)))
    assert kaal.by_key("1") is None


def test_the_header_counts_softly_to_the_end_and_never_further():
    view = sessie_in(Fase.WAARDOOR)
    scherm, einde = WaardoorScreen(), view.sessie.minuten * 60
    for verstreken, zin in ((einde - 61, "Nog 2 min"), (einde + 600, "Tijd om af te ronden")):
        later = evolve(view, verstreken=verstreken)
        assert zin in woorden(scherm.page(context(), later))
        assert f"ongeveer {view.minuten} minuten" in woorden(scherm.page(context(), later))


@pytest.mark.parametrize("look", HARD, ids=str)
def test_every_question_and_doorvraag_fits_where_room_is_smallest(look: Look):
    ctx = context_of(look)
    for scherm in (WaardoorScreen, WaarLijktDitOpScreen):
        fase = Fase(scherm.name)
        view = sessie_in(fase, spelers=8, taal=look[2])
        for vraag in BANK:
            asked = evolve(view, sessie=evolve(view.sessie, gesteld=(vraag.id,)))
            for doorvraag in range(len(DOORVRAGEN) + 1):
                page = scherm(stil=False, doorvraag=doorvraag).page(ctx, asked)
                assert problems(page, ctx.stage) == [], (vraag.id, doorvraag)


@pytest.mark.parametrize("look", HARD, ids=str)
def test_every_case_that_can_be_left_out_fits_on_the_check_in(look: Look):
    ctx = context_of(look)
    view = doe(sessie_in(Fase.TUSSENSTAND, taal=look[2]), c.RondAf())
    eerste = view.sessie.dilemmas[0]
    for dilemma in view.spel.dilemmas:
        if dilemma != eerste:
            later = evolve(view, sessie=evolve(view.sessie, dilemmas=(eerste, dilemma)))
            assert problems(CheckInScreen().page(ctx, later), ctx.stage) == [], dilemma
