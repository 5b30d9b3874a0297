from screens.sessies import doe, pagina, sessie_in

from game.domain import commands as c
from game.domain.fase import Fase
from game.screens.base import Home, Many, Push, Typ, Zet
from game.screens.rolgevoel import RolgevoelScreen
from game.screens.vraag import VraagScreen
from game.screens.waardering import WaarderingScreen


def test_the_minute_fills_and_can_begin_again():
    view, scherm = sessie_in(Fase.VRAAG), VraagScreen()
    pagina(scherm, view, now=100.0)
    assert scherm.ticking
    page = pagina(scherm, view, now=130.0)
    assert page.by_key("space").wish == Zet("begonnen", None)
    pagina(scherm, view, now=161.0)
    assert not scherm.ticking
    scherm.begonnen = None
    pagina(scherm, view, now=200.0)
    assert scherm.ticking


def test_a_sentence_is_kept_and_an_empty_one_is_not():
    scherm = VraagScreen()
    page = pagina(scherm, sessie_in(Fase.VRAAG))
    assert isinstance(page.by_key("s").wish, Typ)
    assert scherm.typed("notitie", "Bellen") == c.SchrijfOp("Bellen")
    assert not isinstance(scherm.typed("notitie", "  "), c.SchrijfOp)
    assert page.by_key("a").wish == c.StelAndereVraag()
    assert page.by_key("enter").wish == c.GaVerder()


def test_with_few_others_every_quality_has_a_digit():
    view = sessie_in(Fase.WAARDERING)
    page = pagina(WaarderingScreen(), view)
    for digit in "123456789":
        wens = page.by_key(digit).wish.wishes[0]
        assert isinstance(wens, c.Waardeer)
        assert wens.aan != view.sessie.beurt
        doe(view, wens)
    assert page.by_key("p").wish.wishes[0] == c.SlaOver()
    assert page.by_key("enter") is None


def test_with_many_others_a_digit_first_picks_the_person():
    view = sessie_in(Fase.WAARDERING, spelers=8)
    page = pagina(WaarderingScreen(), view)
    assert page.by_key("8").wish == Zet("wie", 7), "who has no name is Speler 8"
    assert page.by_key("1") is None, "nobody gives a waardering to themselves"
    chosen = pagina(WaarderingScreen(wie=7), view)
    assert chosen.by_key("3").wish.wishes[0].aan == 7
    assert chosen.by_key("backspace").wish == Zet("wie", None)


def test_andere_woorden_goes_round_all_eighteen():
    view = sessie_in(Fase.WAARDERING)
    seen = {
        target.name.partition(":")[2]
        for page in range(6)
        for target in pagina(WaarderingScreen(woorden=page), view).targets
        if target.name.startswith("1:")
    }
    assert len(seen) == 18


def test_a_digit_taps_the_row_and_goes_on_and_again_takes_back():
    view = sessie_in(Fase.ROLGEVOEL)
    page = pagina(RolgevoelScreen(), view)
    assert page.by_key("4").wish == Many((c.VoelRol(0, 4), Zet("cursor", 1)))
    after = pagina(RolgevoelScreen(), doe(view, c.VoelRol(0, 4)))
    assert after.by_key("4").wish == Many((c.VoelRol(0, None), Zet("cursor", 0)))
    assert page.by_key("enter").wish == c.GaVerder()
    assert page.by_key("space").wish == Zet("cursor", 1)


def test_nothing_is_chosen_beforehand():
    view = sessie_in(Fase.ROLGEVOEL)
    assert view.ronde.gevoel == {}
    assert Push not in {type(t.wish) for t in pagina(RolgevoelScreen(), view).targets[1:]}
    assert Home not in {type(t.wish) for t in pagina(WaarderingScreen(), view).targets}
