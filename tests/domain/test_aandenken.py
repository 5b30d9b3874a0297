"""The object of the warming-up comes back at the end, and the table points at it again."""

import attrs
import pytest
from support.tafel import KOFFIEKAN, given, op

from game.domain import commands as c
from game.domain import events as e
from game.domain.aandenken import tel
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.keuzes import Terugkijkvorm
from game.domain.reden import Reden
from game.domain.tijdplan import tijdplan
from game.session.codec import lees_event, schrijf_event

B, O, V = Rol  # noqa: E741 - the letters of the roles, as on the cards


def test_it_comes_back_just_before_the_end_and_only_where_something_stayed_on_the_table() -> None:
    tafel = op(Fase.AANDENKEN)
    assert tafel.sessie.aandenken == KOFFIEKAN
    assert tafel.na(c.GaVerder()).fase is Fase.EINDBEELD
    zonder = given(Fase.EINDBEELD)
    assert e.FaseBegonnen(Fase.AANDENKEN) not in zonder.log


def test_the_short_form_keeps_it_and_gives_it_its_minute() -> None:
    tafel = given(Fase.CHECK_IN, aandenken=KOFFIEKAN).na(c.KiesVorm(Terugkijkvorm.KORT))
    assert tafel.tot(Fase.AANDENKEN).view().minuten == 1
    assert Fase.AANDENKEN not in tijdplan(given(Fase.CHECK_IN).sessie)


def test_everybody_can_point_anew_and_elsewhere() -> None:
    tafel = op(Fase.AANDENKEN).na(c.WijsVoorwerp(2, V), c.WijsVoorwerp(0, B), c.WijsVoorwerp(2, O))
    assert tafel.sessie.gewezen == {0: B, 2: O}
    assert tel(tafel.sessie.gewezen) == {B: 1, O: 1, V: 0}


def test_taking_it_back_or_undoing_it_leaves_nobody_named() -> None:
    tafel = op(Fase.AANDENKEN).na(c.WijsVoorwerp(1, V))
    assert tafel.na(c.MaakOngedaan()).sessie.gewezen == {}
    terug = tafel.na(c.WijsVoorwerp(1, None))
    assert terug.sessie.gewezen == {}
    assert terug.events[-1] == e.VoorwerpAangewezen({})


def test_somebody_else_or_nothing_to_take_back_is_refused() -> None:
    tafel = op(Fase.AANDENKEN)
    assert tafel.when(c.WijsVoorwerp(9, V)) is Reden.ONBEKENDE_SPELER
    assert tafel.when(c.WijsVoorwerp(1, None)) is Reden.NIETS_ONGEDAAN


@pytest.mark.parametrize("aandenken", [None, KOFFIEKAN])
def test_the_log_keeps_it_and_a_log_from_before_it_opens(aandenken: object) -> None:
    begonnen = given(aandenken=aandenken).events[0]
    assert lees_event(schrijf_event(begonnen, 0)).event == begonnen


def test_a_log_without_the_field_has_no_object() -> None:
    velden = {veld.name: veld.default for veld in attrs.fields(e.SessieBegonnen)}
    assert velden["aandenken"] is None
