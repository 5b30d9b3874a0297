"""Nobody's choice shows before the reveal: not the greep, not the card, not that they passed.

Two tables do the same, except that one seat chooses otherwise behind the screen. Until all is
shown, everybody else sees two equal sessions, and so does whoever reads the log.
"""

from random import Random

import attrs
import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st
from support.tafel import SPEL, Tafel, given
from support.wensen import groepen

from game.domain import commands as c
from game.domain import events as e
from game.domain.decide import decide
from game.domain.dilemma import Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.keuzes import RONDES, Manier
from game.domain.kiezen import greep_klaar
from game.domain.reden import Weigering
from game.domain.views import stoel_achter_scherm, view_for

EIGEN = [
    (rol, c.Keuze(3, plus, kost, "Anders."))
    for rol in Rol
    for plus in Uitkomst
    for kost in Uitkomst
    if kost not in (plus, rol.uitkomst)
]


def kiest(tafel: Tafel, stoel: int, kans: Random) -> Tafel:
    """A seat has its whole closed turn and chooses as chance has it."""
    tafel = tafel.na(c.BeginBeurt())
    if not greep_klaar(tafel.sessie, stoel):
        tafel = tafel.na(c.KiesGreep(stoel, kans.choice((*Rol, None))))
    rol = tafel.view(stoel).rol(stoel)
    eigen = kans.choice([keuze for van, keuze in EIGEN if van is rol])
    return tafel.na(c.KiesKaart(stoel, kans.choice((c.Keuze(1), c.Keuze(2), eigen, None))))


def zelfde_gezicht(een: Tafel, ander: Tafel, geheim: int) -> None:
    """Everybody but the seat with the secret sees the same, and so does the disk."""
    for stoel in (None, *(s for s in range(len(een.ronde.stoelen)) if s != geheim)):
        links, rechts = (view_for(SPEL, tafel.sessie, stoel, 60) for tafel in (een, ander))
        assert links == rechts
        assert repr(links.sessie) == repr(rechts.sessie)
        stoelen = range(len(een.ronde.stoelen))
        assert [links.rol(s) for s in stoelen] == [rechts.rol(s) for s in stoelen]
        assert (links.kaarten, links.greep_klaar) == (rechts.kaarten, rechts.greep_klaar)
    assert een.log == ander.log


@settings(max_examples=120)
@for_all(groepen((Manier.DICHT,)), st.data(), st.integers(0, 2**32))
def test_until_the_reveal_a_choice_shows_to_nobody_else(
    groep: c.BeginSessie, data: st.DataObject, zaad: int
) -> None:
    ronde = data.draw(st.integers(1, RONDES[groep.minuten]))
    begin = decide(SPEL, None, groep)
    assert not isinstance(begin, Weigering)
    een = ander = Tafel(begin).tot(Fase.DICHT, ronde)
    stoelen = len(een.ronde.stoelen)
    geheim = data.draw(st.integers(0, stoelen - 1))
    for stoel in range(stoelen):
        kansen = Random(f"{zaad} {stoel}"), Random(f"{zaad} {stoel} {stoel == geheim}")
        kansen = kansen if stoel == geheim else (kansen[0], Random(f"{zaad} {stoel}"))
        een, ander = (
            kiest(tafel, stoel, kans) for tafel, kans in zip((een, ander), kansen, strict=True)
        )
        zelfde_gezicht(een, ander, geheim)
    assert een.fase is ander.fase is Fase.DICHT


@pytest.mark.parametrize("ronde", [1, 2])
@pytest.mark.parametrize("rol", [*Rol, None])
def test_halfway_a_turn_nothing_shows_either(ronde: int, rol: Rol | None) -> None:
    tafel = given(Fase.DICHT, ronde=ronde, manier=Manier.DICHT).na(c.BeginBeurt())
    een, ander = tafel.na(c.KiesGreep(0, rol)), tafel.na(c.KiesGreep(0, Rol.VERBINDER))
    zelfde_gezicht(een, ander, geheim=0)


def test_the_seat_itself_sees_its_own_choice_and_only_that() -> None:
    tafel = given(Fase.DICHT, manier=Manier.DICHT)
    for stoel, rol in enumerate((Rol.VERBINDER, Rol.BUREAUCRAAT)):
        tafel = tafel.na(c.BeginBeurt(), c.KiesGreep(stoel, rol), c.KiesKaart(stoel, c.Keuze(2)))
    klad = tafel.view(1).sessie.klad
    assert klad.grepen == {1: Rol.BUREAUCRAAT}
    assert klad.voorstellen == {1: e.Voorstel(1, "B2")}
    assert tafel.view(1).rol(1) is Rol.BUREAUCRAAT
    assert tafel.view(1).rol(0) is None
    assert tafel.view().sessie.klad.grepen == {}


def test_everybody_sees_who_has_been_but_not_what_that_brought() -> None:
    tafel = given(Fase.DICHT, manier=Manier.DICHT)
    kiest_wel = tafel.na(c.BeginBeurt(), c.KiesGreep(0, Rol.VERBINDER), c.KiesKaart(0, c.Keuze(1)))
    past = tafel.na(c.BeginBeurt(), c.KiesGreep(0, None), c.KiesKaart(0, None))
    assert kiest_wel.view().sessie.klad.klaar == past.view().sessie.klad.klaar == {0}
    zelfde_gezicht(kiest_wel, past, geheim=0)


def test_the_device_shows_the_view_of_the_seat_behind_the_screen() -> None:
    tafel = given(Fase.DICHT, manier=Manier.DICHT)
    assert stoel_achter_scherm(tafel.sessie) is None
    tafel = tafel.na(c.BeginBeurt())
    assert stoel_achter_scherm(tafel.sessie) == 0
    tafel = tafel.na(c.KiesGreep(0, None), c.KiesKaart(0, None))
    assert stoel_achter_scherm(tafel.sessie) is None


@pytest.mark.parametrize("fase", [Fase.GREEP, Fase.LATEN_ZIEN])
def test_in_the_open_a_pass_is_only_a_seat_that_was_not_tapped(fase: Fase) -> None:
    tafel = given(fase)
    tik = c.KiesGreep(2, Rol.BUREAUCRAAT) if fase is Fase.GREEP else c.KiesKaart(2, c.Keuze(1))
    terug = attrs.evolve(tik, **{"rol" if fase is Fase.GREEP else "keuze": None})
    assert tafel.na(tik, terug).view() == tafel.na().view()
    assert tafel.na(tik, terug).log == tafel.log
    assert tafel.na(tik, terug).when(c.Onthul()) == tafel.when(c.Onthul())


def test_no_undo_leads_back_to_what_was_hidden() -> None:
    tafel = given(Fase.PLAN, manier=Manier.DICHT).na(c.VulPlek("B1"))
    terug = tafel.view().sessie.terug
    assert terug is not None
    assert terug.klad == given(Fase.PLAN).sessie.klad
