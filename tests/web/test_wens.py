"""From garbage comes a command of the sender's own seat, or Onzin, and never another error."""

import json
from contextlib import suppress
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telefoons import OPZET

from game.domain import commands as c
from game.domain.commands_klas import KlasCommand
from game.domain.decide import decide
from game.domain.evolve import fold
from game.domain.reden import Weigering
from game.domain.state import Spel
from game.spelvormen import KLAS
from game.web.wens import DEELNEMER, DOCENT, Onzin, deelnemerwens, docentwens, lees_bericht

LOS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=300)
WAARDE = st.recursive(
    LOS,
    lambda deel: st.lists(deel, max_size=4) | st.dictionaries(st.text(max_size=9), deel),
    max_leaves=12,
)
NAMEN = st.sampled_from(
    "keuze plus min tekst tafel kaarten eigen uit erin zin vraag deelnemer gedempt hoeken".split()  # noqa: SIM905
)
ECHT = st.sampled_from(
    ["B1", "V0", "recht", "relatie", "houdt", 1, 2, True, ["B1", "O1", "V1"], {}]
)
VELDEN = st.dictionaries(NAMEN, ECHT | WAARDE, max_size=6)
WENS = st.dictionaries(st.sampled_from([*DEELNEMER, *DOCENT]), VELDEN | WAARDE, max_size=2)


@given(st.text() | st.binary())
def test_any_text_is_fields_or_nonsense(tekst: str | bytes) -> None:
    with suppress(Onzin):
        assert isinstance(lees_bericht(tekst), dict)


@pytest.mark.parametrize(
    "tekst", ["[" * 4000, "NaN", '{"a": Infinity}', "9" * 4090, "\ud800", "", "1"]
)
def test_known_tricks_are_nonsense(tekst: str) -> None:
    with pytest.raises(Onzin):
        lees_bericht(tekst)


@settings(max_examples=400)
@given(WENS | WAARDE)
def test_whatever_a_phone_sends_it_asks_for_its_own_seat_only(wens: object) -> None:
    with suppress(Onzin):
        command = deelnemerwens(wens, 5)
        assert isinstance(command, get_args(KlasCommand))
        assert command.deelnemer == 5


@settings(max_examples=200)
@given(WENS | WAARDE)
def test_whatever_a_teachers_phone_sends_is_a_command_or_nonsense(wens: object) -> None:
    with suppress(Onzin):
        assert isinstance(docentwens(wens), (c.GaVerder, c.Onthul, *get_args(KlasCommand)))


def _les() -> tuple[Spel, object]:
    from support.ruw import dek

    spel = Spel(KLAS, dek())
    events = decide(spel, None, c.BeginSessie((), 3, minuten=50, spelvorm="klas", les=OPZET))
    assert not isinstance(events, Weigering)
    return spel, fold(events)


SPEL, BEGIN = _les()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(WENS, st.booleans()), max_size=12))
def test_whatever_came_through_the_rules_grant_or_refuse(wensen: list[tuple[object, bool]]) -> None:
    """Fuzzed messages through to the fold: nothing ever raises."""
    sessie = BEGIN
    for wens, docent in [({"stem": {"keuze": "verbinder"}}, False), *wensen]:
        try:
            command = docentwens(wens) if docent else deelnemerwens(wens, 0)
        except Onzin:
            continue
        events = decide(SPEL, sessie, command)
        if not isinstance(events, Weigering):
            sessie = fold(events, sessie)


@pytest.mark.parametrize(
    "wens",
    [
        {"stem": {"keuze": "B1", "deelnemer": 3}},
        {"ticket": {"zin": "a", "vraag": "b", "deelnemer": 3}},
        {"plan": {"tafel": 1, "kaarten": ["B1"], "deelnemer": 3}},
    ],
)
def test_a_message_that_names_another_seat_is_still_of_its_own(wens: object) -> None:
    assert deelnemerwens(wens, 5).deelnemer == 5  # type: ignore[union-attr]


@pytest.mark.parametrize("naam", [naam for naam in DOCENT if naam not in DEELNEMER])
def test_a_pupil_has_none_of_the_teachers_wishes(naam: str) -> None:
    with pytest.raises(Onzin):
        deelnemerwens({naam: {}}, 5)


def test_half_a_sign_does_not_reach_the_disk() -> None:
    wens = lees_bericht('{"waarom": {"tekst": "\\ud800 dag"}}')
    command = deelnemerwens(wens, 1)
    assert isinstance(command, c.ZegWaaromGeschoven)
    assert json.dumps(command.tekst, ensure_ascii=False).encode()
