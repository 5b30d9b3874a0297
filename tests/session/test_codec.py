"""One event, one line: nothing is lost on the way, and nothing damaged passes for an event."""

from fractions import Fraction
from functools import cache
from random import Random

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.opnemen import SPEL, begin_wens, kies_wens
from support.tafel import willekeurige_les

from game.domain import events as e
from game.domain.aandenken import Aandenken
from game.domain.alsdan import AlsDan
from game.domain.decide import decide
from game.domain.dilemma import Rol
from game.domain.evolve import fold
from game.domain.reden import Weigering
from game.domain.state import Sessie
from game.domain.views import stoel_achter_scherm, view_for
from game.session.codec import SOORTEN, Onleesbaar, lees_event, schrijf_event
from game.spelvormen import ALLEEN

LAMP = Aandenken("Bureaulamp", "", {Rol.BUREAUCRAAT: 0, Rol.VERBINDER: 2})


def alle_events(spelers: int, rondes: int, dicht: bool, seed: int) -> tuple[list[e.Event], Sessie]:
    """Every event of a whole session with detours, klad too, and how the session ended.

    One player plays alone.
    """
    spel = attrs.evolve(SPEL, spelvorm=ALLEEN) if spelers == 1 else SPEL
    events, lot = [], Random(seed)
    vorige = {spelers - 1: AlsDan("het stil valt", "vraag ik door", "maandag")}
    wens = attrs.evolve(begin_wens(spelers, rondes, dicht, seed), vorige=vorige, aandenken=LAMP)
    answer = decide(spel, None, wens)
    sessie: Sessie | None = None
    while sessie is None or not sessie.gesloten:
        if not isinstance(answer, Weigering):
            events += answer
            sessie = fold(answer, sessie)
        assert sessie is not None
        view = view_for(spel, sessie, stoel_achter_scherm(sessie))
        answer = decide(spel, sessie, kies_wens(view, lot))
    return events, sessie


@settings(max_examples=12, deadline=None, derandomize=True)
@given(st.integers(1, 8), st.integers(1, 2), st.booleans(), st.integers(0, 2**20 - 1))
def test_a_whole_session_survives_the_way_to_disk_and_back(
    spelers: int, rondes: int, dicht: bool, seed: int
) -> None:
    events, sessie = alle_events(spelers, rondes, dicht, seed)
    terug = [lees_event(schrijf_event(event, op)) for op, event in enumerate(events)]
    assert [regel.event for regel in terug] == events
    assert [regel.op for regel in terug] == list(range(len(events)))
    assert fold(regel.event for regel in terug) == sessie


@pytest.mark.parametrize("seed", range(30))
def test_a_whole_lesson_survives_the_way_to_disk_and_back(seed: int) -> None:
    les = willekeurige_les(seed)[-1]
    terug = [lees_event(schrijf_event(event, 61)).event for event in les.events]
    assert terug == list(les.events)
    assert fold(terug) == les.sessie


@cache
def van_elke_soort() -> dict[str, e.Event]:
    """One event of every kind, out of sessions that were really played."""
    gevonden: dict[str, e.Event] = {}
    for seed in range(40):
        spelers = 1 if seed % 4 == 3 else 5
        les = willekeurige_les(seed)[-1].events
        for event in (*alle_events(spelers, 3, seed % 2 == 1, seed)[0], *les):
            gevonden[type(event).__name__] = event
        if set(gevonden) == set(SOORTEN):
            break
    return gevonden


def test_every_kind_of_event_occurs_in_play_and_survives() -> None:
    gevonden = van_elke_soort()
    assert set(gevonden) == set(SOORTEN)
    for event in gevonden.values():
        assert lees_event(schrijf_event(event, 61, 2)).event == event


@pytest.mark.parametrize("soort", SOORTEN.values(), ids=SOORTEN)
def test_no_field_of_an_event_has_a_name_of_the_line_itself(soort: type) -> None:
    assert not {veld.name for veld in attrs.fields(soort)} & {"op", "nog", "soort", "som"}


def test_amounts_stay_exact_fractions() -> None:
    bon = van_elke_soort()["UitslagBepaald"]
    assert isinstance(bon, e.UitslagBepaald)
    terug = lees_event(schrijf_event(bon, 0)).event
    assert isinstance(terug, e.UitslagBepaald)
    assert type(terug.kassabon.waarde) is Fraction
    assert terug.kassabon.waarde == bon.kassabon.waarde


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.text(st.characters(codec=None)))
def test_any_text_survives_on_one_line(tekst: str) -> None:
    regel = schrijf_event(e.Opgeschreven(tekst), 5)
    assert regel.count(b"\n") == 1
    assert regel.splitlines() == [regel[:-1]]
    assert lees_event(regel).event == e.Opgeschreven(tekst)


def test_a_name_from_a_terminal_that_is_not_utf_8_survives() -> None:
    naam = b"Andr\xe9".decode("utf-8", "surrogateescape")
    komt = e.SpelerGekomen(e.Speler(4, naam))
    assert lees_event(schrijf_event(komt, 5)).event == komt


@pytest.mark.parametrize("soort", sorted(SOORTEN))
def test_no_flipped_byte_passes_for_an_event(soort: str) -> None:
    regel = schrijf_event(van_elke_soort()[soort], 12)
    lot = Random(soort)
    for plaats in range(len(regel)):
        bedorven = bytearray(regel)
        bedorven[plaats] ^= 1 << lot.randrange(8)
        with pytest.raises(Onleesbaar):
            lees_event(bytes(bedorven))


@pytest.mark.parametrize(
    "oud",
    [
        b"",
        b"\n",
        b"{}\n",
        b"[" * 100_000 + b"\n",
        b'{"op":1,"nog":0,"soort":"SessieGesloten"}\n',
        b"\x00" * 50 + b"\n",
    ],
)
def test_what_is_no_line_of_ours_is_refused_not_guessed_at(oud: bytes) -> None:
    with pytest.raises(Onleesbaar):
        lees_event(oud)
