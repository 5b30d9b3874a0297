"""The city shows what a case brought when its own screen lets it grow, and not sooner."""

from screens.sessies import sessie_in

from game.domain.fase import Fase
from game.screens.parts import built
from game.ui.city import BEGIN_PIECES


def test_new_pieces_wait_for_the_screen_that_shows_them_grow():
    for seed in range(1, 6):
        after = sessie_in(Fase.TUSSENSTAND, seed=seed)
        assert built(after) == BEGIN_PIECES + after.nieuwe_stadsdelen
        for fase in (Fase.WENDING, Fase.WAT_ALS, Fase.VRAAG, Fase.ROLGEVOEL):
            assert built(sessie_in(fase, seed=seed)) == BEGIN_PIECES


def test_the_last_case_grows_at_the_end():
    before, after = sessie_in(Fase.ALS_DAN), sessie_in(Fase.EINDBEELD)
    assert built(after) - built(before) == after.nieuwe_stadsdelen
    assert built(after) == BEGIN_PIECES + after.stadsdelen
