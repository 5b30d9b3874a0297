"""The report tells what stayed on the table, by numbers and never by who pointed."""

from support.tafel import given, op

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.texts.vertaler import Vertaler
from game.verslag.samen import samenblad


def test_the_report_lays_then_beside_now_without_names() -> None:
    tafel = op(Fase.AANDENKEN).na(c.WijsVoorwerp(0, Rol.ONDERNEMER))
    blad = samenblad(tafel.view(), Vertaler("nl"))
    deel = blad.partition("Wat er op tafel bleef")[2]
    assert "Koffiekan" in deel
    assert "Toen: Bureaucraat 1, Verbinder 2." in deel
    assert "Nu: Ondernemer 1." in deel
    assert not any(speler.naam in deel for speler in tafel.sessie.spelers)


def test_where_nobody_pointed_again_only_then_is_told() -> None:
    blad = samenblad(op(Fase.AANDENKEN).view(), Vertaler("nl"))
    assert "Toen: Bureaucraat 1, Verbinder 2." in blad
    assert "Nu:" not in blad


def test_without_an_object_there_is_nothing_to_tell() -> None:
    assert "op tafel bleef" not in samenblad(given(Fase.EINDBEELD).view(), Vertaler("nl"))
