"""A profiel through the real game: by keys and by mouse, with real files, and never by a name."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from support.profielen import DAG, LEEG, met_grepen
from support.spel import Spel

from game.domain import commands as c
from game.domain.alsdan import AlsDan
from game.domain.fase import Fase
from game.domain.keuzes import Rugzaksoort
from game.domain.profiel import Buitenvraag, Sessiedeel
from game.screens.base import Typ
from game.session.profielen import Profielen
from game.texts.redenen import MELDINGEN, REDENEN
from game.texts.vertaler import Vertaler

ZIN = AlsDan("het stil valt", "tel ik tot tien")
VOL = attrs.evolve(
    met_grepen(LEEG, "BBO", "eerder"),
    rugzak={Rugzaksoort.STUDIE: "Nautische archeologie."},
)
VOL = attrs.evolve(
    VOL, sessies=(*VOL.sessies, Sessiedeel("later", DAG, zin=ZIN, buiten=Buitenvraag("X1")))
)


@pytest.fixture
def spel(tmp_path: Path) -> Iterator[Spel]:
    gespeeld = Spel(tmp_path)
    yield gespeeld
    gespeeld.game.beheer.geopend.sluit_behalve(())


@pytest.fixture
def vol(tmp_path: Path) -> Iterator[Spel]:
    """With a profiel of Joost on this machine."""
    Profielen(tmp_path / "profielen").bewaar(VOL)
    gespeeld = Spel(tmp_path)
    yield gespeeld
    gespeeld.game.beheer.geopend.sluit_behalve(())


# for its owner, from the start screen


def test_a_new_profiel_with_a_name_is_made_by_keys(spel: Spel) -> None:
    spel.druk("p", "n")
    spel.typ("Bo")
    assert spel.scherm == "profiel"
    (profiel,) = spel.profielen.alle()
    assert (profiel.naam, profiel.gemaakt) == ("Bo", "2026-11-24")


def test_a_name_is_not_needed_and_a_mouse_will_do(spel: Spel) -> None:
    spel.klik("profielen")
    spel.klik("nieuw")
    assert spel.profielen.alle() == (), "the field is open, and nothing is made yet"
    spel.klik("letter ok")
    spel.klik("nieuw")
    assert spel.scherm == "profiel"
    assert [p.naam for p in spel.profielen.alle()] == [""]
    spel.klik("klaar")
    assert spel.scherm == "profielen"
    assert "Zonder naam" in spel.gezegd
    assert spel.game.beheer.geopend.alle == {}, "the page is gone, so the profiel is closed"


def test_typing_a_name_at_once_makes_no_profiel(spel: Spel) -> None:
    spel.druk("p", *"Fenna")
    assert spel.scherm == "profielen"
    assert spel.profielen.alle() == ()


def test_a_click_elsewhere_keeps_the_name_and_makes_nothing(vol: Spel) -> None:
    vol.druk("p", "n", *"Nina")
    vol.klik("profiel 1")
    assert vol.scherm == "bevestig"
    vol.toets("esc")
    assert len(vol.profielen.alle()) == 1
    assert "Nina" in vol.gezegd
    vol.druk("enter")
    assert {profiel.naam for profiel in vol.profielen.alle()} == {"Joost", "Nina"}


def test_leaving_the_empty_field_makes_nothing_and_enter_in_it_does(spel: Spel) -> None:
    spel.druk("p", "n", "esc", "enter")
    assert spel.profielen.alle() == ()
    spel.druk("n", "enter")
    assert [profiel.naam for profiel in spel.profielen.alle()] == [""]


def test_a_profiel_gets_another_name_on_its_own_page(vol: Spel) -> None:
    vol.toets("p", "1", "enter")
    vol.druk("n")
    vol.typ(" van Dam")
    assert vol.op_schijf == attrs.evolve(VOL, naam="Joost van Dam")
    assert "Joost van Dam" in vol.gezegd
    vol.toets("r")
    vol.druk("2")
    vol.typ("De bus.")
    vol.toets("enter", "enter")
    assert vol.scherm == "profielen"
    assert "Joost van Dam" in vol.gezegd
    assert vol.op_schijf.naam == "Joost van Dam"


def test_the_list_tells_who_and_when_and_nothing_of_what_is_inside(vol: Spel) -> None:
    vol.toets("p")
    assert "Joost" in vol.gezegd
    assert "20 november 2026" in vol.gezegd
    assert "2 sessies" in vol.gezegd
    assert "tel ik" not in vol.gezegd
    assert vol.game.context().profielen == {}


def test_opening_is_asked_once_and_no_opens_nothing(vol: Spel) -> None:
    vol.toets("p", "1")
    assert vol.scherm == "bevestig"
    assert "Is dit jouw profiel?" in vol.gezegd
    vol.toets("esc")
    assert (vol.scherm, vol.game.context().profielen) == ("profielen", {})
    vol.toets("1", "enter")
    assert vol.scherm == "profiel"
    assert vol.game.context().profielen == {LEEG.id: VOL}


def test_its_parts_are_a_key_away_and_esc_comes_back(vol: Spel) -> None:
    vol.toets("p", "1", "enter")
    parts = {"t": "zelftest", "d": "drie_punten", "s": "profiel_sessies", "r": "profiel_rugzak",
             "b": "profiel_buiten"}  # fmt: skip
    for key, name in parts.items():
        vol.toets(key)
        assert vol.scherm == name
        vol.toets("esc")
        assert vol.scherm == "profiel"


def test_what_is_typed_on_a_card_is_kept_and_shown_everywhere(vol: Spel) -> None:
    vol.toets("p", "1", "enter", "r")
    vol.druk("2")
    vol.typ("Ik reed de bus.")
    assert vol.op_schijf.rugzak[Rugzaksoort.WERK] == "Ik reed de bus."
    vol.klik("kaart werk")
    vol.druk(*["backspace"] * 20, "enter")
    assert vol.op_schijf == VOL
    vol.klik("kaart trots")
    for letter in ("letter h", "letter a", "letter ok"):
        vol.klik(letter)
    assert vol.op_schijf.rugzak[Rugzaksoort.TROTS] == "Ha"
    vol.toets("enter")
    assert "2 van 3 kaarten" in vol.gezegd


def test_leaving_a_card_with_a_click_elsewhere_keeps_what_was_typed(vol: Spel) -> None:
    vol.toets("p", "1", "enter", "r")
    vol.druk("2", *"bus")
    vol.klik("Klaar met typen")
    assert vol.op_schijf.rugzak[Rugzaksoort.WERK] == "bus"


def test_the_answer_from_outside_is_brought_in_and_the_question_is_closed(vol: Spel) -> None:
    vol.toets("p", "1", "enter", "b")
    assert "Wanneer had jij het laatst echt iets aan de gemeente?" in vol.gezegd
    vol.druk("enter")
    vol.typ("Bij mijn paspoort.")
    assert vol.op_schijf == VOL, "it is read once more before it is kept"
    vol.druk("enter")
    assert vol.op_schijf.sessies[-1].buiten == Buitenvraag("X1", "Bij mijn paspoort.")
    assert "Er staat geen vraag open." in vol.gezegd
    vol.toets("enter", "s")
    assert "Bij mijn paspoort." in vol.gezegd


def test_sessions_are_leafed_through_and_one_is_taken_out(vol: Spel) -> None:
    vol.toets("p", "1", "enter", "s")
    assert "“Als het stil valt, dan tel ik tot tien.”" in vol.gezegd
    vol.toets("e")
    assert "Bureaucraat (2 keer) en Ondernemer (1 keer)" in vol.gezegd
    vol.toets("x", "esc")
    assert vol.op_schijf == VOL
    vol.toets("x", "enter")
    assert vol.op_schijf == VOL
    vol.toets("x")
    assert "Het verslag en het verloop van die sessie blijven bij de sessie." in vol.gezegd
    vol.toets("j")
    assert [deel.sessie for deel in vol.op_schijf.sessies] == ["later"]
    assert vol.game.host.toast
    assert vol.game.host.toast.text == "Deze sessie staat niet meer in je profiel."
    vol.toets("x", "j")
    assert vol.op_schijf.sessies == ()
    assert "Hier staat nog niets." in vol.gezegd


def test_forgetting_is_one_key_and_one_confirmation_and_gives_a_receipt(vol: Spel) -> None:
    vol.toets("p", "1", "enter", "x")
    assert "Terughalen kan niet." in vol.gezegd
    vol.toets("esc")
    assert vol.op_schijf == VOL
    vol.toets("x", "enter")
    assert vol.op_schijf == VOL
    vol.toets("x", "j")
    assert vol.scherm == "profiel_weg"
    assert "2 sessies, 1 zin en 1 kaart uit je rugzak" in vol.gezegd
    assert list(vol.profielen.map.iterdir()) == []
    vol.toets("enter")
    assert vol.scherm == "profielen"
    assert "Nog niemand heeft hier een profiel." in vol.gezegd


# two games, torn files, full disks


def test_a_profiel_that_is_open_in_another_window_is_said_and_stays_closed(
    vol: Spel, tmp_path: Path
) -> None:
    ander = Spel(tmp_path)
    ander.toets("p", "1", "enter")
    vol.toets("p", "1", "enter")
    assert vol.scherm == "profielen"
    assert vol.toast == MELDINGEN["PROFIEL_ELDERS_OPEN"]
    ander.toets("r")
    ander.druk("2")
    ander.typ("De bus.")
    ander.toets("esc", "esc")
    vol.toets("1", "enter", "r")
    assert "De bus." in vol.gezegd


def test_a_torn_file_is_said_on_the_list_and_the_others_open(vol: Spel) -> None:
    (vol.profielen.map / "11111111.json").write_text("{")
    vol.toets("p")
    assert "Eén profiel is niet te lezen." in vol.gezegd
    vol.toets("1", "enter")
    assert vol.scherm == "profiel"


def test_a_profiel_that_went_while_the_list_was_shown_is_said(vol: Spel) -> None:
    vol.toets("p", "1")
    vol.profielen.vergeet(LEEG.id)
    vol.toets("enter")
    assert vol.scherm == "profielen"
    assert vol.toast == MELDINGEN["PROFIEL_WEG"]


def test_a_folder_that_takes_nothing_makes_no_profiel_and_says_so(spel: Spel) -> None:
    spel.profielen.map.parent.mkdir(exist_ok=True)
    spel.profielen.map.write_text("hier staat al iets")
    spel.toets("p", "n")
    spel.druk("enter")
    assert spel.scherm == "profielen"
    assert spel.toast == MELDINGEN["PROFIEL_NIET_BEWAARD"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a disk that is always full")
def test_on_a_full_disk_what_was_typed_is_said_to_wait_and_is_kept_later(vol: Spel) -> None:
    vol.toets("p", "1", "enter", "r")
    (vol.profielen.map / f"{LEEG.id}.json.{os.getpid()}").symlink_to("/dev/full")
    vol.druk("2")
    vol.typ("De bus.")
    assert vol.toast == MELDINGEN["PROFIEL_SCHIJF_VOL"]
    assert "De bus." in vol.gezegd
    assert vol.op_schijf == VOL
    vol.toets("esc", "esc")
    assert vol.op_schijf.rugzak[Rugzaksoort.WERK] == "De bus."


# in the set-up


def test_the_same_first_name_opens_nothing(vol: Spel) -> None:
    vol.begin()
    vol.speel(Fase.EINDBEELD)
    assert vol.op_schijf == VOL
    assert vol.game.session
    assert all(not speler.profiel for speler in vol.game.session.sessie.spelers)


def test_a_row_of_the_set_up_opens_a_profiel_and_shows_it(vol: Spel) -> None:
    vol.klik("opzet")
    vol.klik("profiel 1")
    assert "Welk profiel is van Speler 2?" in vol.gezegd
    vol.klik("profiel 1")
    vol.klik("ja")
    assert vol.scherm == "opzet"
    assert "open" in vol.gezegd
    vol.klik("begin")
    session = vol.game.session
    assert session is not None
    assert [s.profiel for s in session.sessie.spelers] == ["", LEEG.id, "", ""]
    assert session.sessie.spelers[1].naam == "Joost", "an empty row gets the name"
    assert session.sessie.vorige == {1: ZIN}
    assert session.sessie.fase is Fase.WAT_KWAM_ERVAN


def test_with_keys_alone_p_asks_who_and_the_list_whose(vol: Spel) -> None:
    vol.toets("1", "p", "3", "1", "enter")
    assert vol.scherm == "opzet"
    vol.toets("p")
    assert "Profiel open" in vol.gezegd
    vol.toets("3", "enter")
    assert vol.game.session
    assert not any(s.profiel for s in vol.game.session.sessie.spelers), "3 closed it again"


def test_what_one_row_opened_no_other_row_can_open(vol: Spel) -> None:
    vol.toets("1")
    vol.klik("profiel 0")
    vol.klik("profiel 1")
    vol.klik("ja")
    vol.klik("profiel 2")
    assert "Al open aan deze tafel." in vol.gezegd
    target = vol.game.host.shown.by_key("1")
    assert target is None


def test_a_name_that_is_being_typed_survives_opening_a_profiel_beside_it(vol: Spel) -> None:
    vol.toets("1")
    vol.game.grant(Typ("naam 0"))
    vol.druk("B")
    vol.klik("profiel 0")
    vol.klik("profiel 1")
    vol.klik("ja")
    vol.klik("begin")
    assert vol.game.session
    assert vol.game.session.sessie.spelers[0] == attrs.evolve(
        vol.game.session.sessie.spelers[0], naam="B", profiel=LEEG.id
    )


def test_leaving_the_set_up_closes_the_profiel_again(vol: Spel) -> None:
    vol.toets("1")
    vol.klik("profiel 0")
    vol.klik("profiel 1")
    vol.klik("ja")
    assert set(vol.game.beheer.geopend.alle) == {LEEG.id}
    vol.toets("esc")
    if vol.scherm == "bevestig":
        vol.toets("enter")
    assert vol.game.beheer.geopend.alle == {}


def test_a_profiel_that_went_meanwhile_stops_no_session(vol: Spel) -> None:
    vol.profielen.vergeet(LEEG.id)
    vol.begin(LEEG.id)
    assert vol.game.session
    assert vol.game.session.sessie.spelers[0].profiel == ""


# in a session


def test_a_whole_session_goes_into_the_profiel_when_it_is_closed(vol: Spel) -> None:
    vol.begin(LEEG.id)
    vol.speel()
    assert vol.game.session
    sessie = vol.game.session.pad.stem
    vol.game.grant(c.SluitSessie())
    deel = vol.op_schijf.sessie(sessie)
    assert deel is not None
    assert (deel.datum, len(deel.grepen)) == ("2026-11-24", 1)


def test_from_the_pause_a_player_opens_one_late_and_closes_it_again(vol: Spel) -> None:
    vol.begin()
    vol.speel(Fase.EINDBEELD)
    vol.toets("esc", "p", "2", "1", "enter")
    assert vol.scherm == "profiel_kiezen"
    assert "Profiel open" in vol.gezegd
    assert len(vol.op_schijf.sessies) == 3
    vol.toets("2", "enter")
    assert vol.op_schijf == VOL
    vol.toets("enter", "esc")
    assert vol.scherm == "eindbeeld"


def test_a_new_one_can_be_made_for_a_player_at_the_table(spel: Spel) -> None:
    spel.begin()
    spel.speel(Fase.PLAN)
    spel.toets("esc", "p", "1", "n")
    spel.druk("enter")
    assert spel.scherm == "profiel_kiezen"
    (profiel,) = spel.profielen.alle()
    assert len(profiel.sessies) == 1
    assert profiel.sessies[0].grepen


def test_while_choices_are_secret_nobody_opens_a_profiel(vol: Spel) -> None:
    vol.begin()
    vol.speel(Fase.DICHT)
    vol.toets("esc")
    assert vol.game.host.shown.by_name("profiel") is None
    assert vol.game.grant(c.OpenProfiel(0, LEEG.id)) is False
    assert vol.toast in REDENEN.values()


def test_left_and_gone_on_with_the_profiel_is_open_again(vol: Spel) -> None:
    vol.begin(LEEG.id)
    vol.speel(Fase.PLAN)
    vol.toets("esc", "x")
    assert vol.scherm == "start"
    assert vol.game.beheer.geopend.alle == {}
    assert len(vol.op_schijf.sessies) == 3
    vol.toets("v")
    assert set(vol.game.context().profielen) == {LEEG.id}
    vol.speel()
    assert len(vol.op_schijf.sessies) == 3


def test_gone_on_with_a_profiel_that_is_gone_is_no_error(vol: Spel) -> None:
    vol.begin(LEEG.id)
    vol.speel(Fase.PLAN)
    vol.toets("esc", "x", "p", "1", "enter", "x", "j", "enter", "esc", "v")
    assert vol.game.session
    assert vol.toast == ""
    assert vol.game.context().profielen == {}
    vol.speel()
    assert vol.profielen.alle() == (), "and it is not made again"


def test_a_session_that_is_torn_out_comes_back_only_when_it_is_played_on(vol: Spel) -> None:
    vol.begin(LEEG.id)
    vol.speel(Fase.PLAN)
    vol.toets("esc", "x", "p", "1", "enter", "s", "x", "j", "enter", "esc", "esc")
    assert vol.op_schijf == VOL
    vol.toets("v")
    assert len(vol.op_schijf.sessies) == 3


def test_a_session_without_profielen_makes_no_folder_for_them(spel: Spel) -> None:
    spel.begin(namen=("", ""))
    spel.speel()
    spel.game.grant(c.SluitSessie())
    assert not spel.profielen.map.exists()


def test_every_message_about_a_profiel_is_one_sentence_or_two() -> None:
    t = Vertaler("en")
    zinnen = [zin for naam, zin in MELDINGEN.items() if naam.startswith("PROFIEL")]
    assert len(zinnen) == 6
    assert all(t(zin) != zin for zin in zinnen)
