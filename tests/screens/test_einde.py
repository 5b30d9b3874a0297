from screens.sessies import LANG, context, doe, pagina, sessie_in

from game.domain import commands as c
from game.domain.alsdan import AlsDan
from game.domain.fase import Fase
from game.domain.keuzes import Niveau, Terugkijkvorm
from game.screens.als_dan import AlsDanScreen
from game.screens.base import Home, Many, Push, Typ, Zet
from game.screens.eindbeeld import EindbeeldScreen, ended_early
from game.screens.eindkaart import held_roles
from game.screens.stad import Groei
from game.screens.tussenstand import TussenstandScreen, next_readers
from game.screens.weg import WegScreen, weg_van
from game.texts.vertaler import Vertaler
from game.texts.zinnen import als_dan_zin


def test_between_two_cases_the_next_reader_is_named():
    view = sessie_in(Fase.TUSSENSTAND)
    assert [speler.naam for speler in next_readers(view)] == ["Mei Ling"]
    page = pagina(TussenstandScreen(), view)
    assert page.by_key("enter").wish == c.GaVerder()
    assert page.by_key("s").wish == Push("spelers")
    pagina(TussenstandScreen(), sessie_in(Fase.TUSSENSTAND, niveau=Niveau.GESPREK))


def test_the_city_grows_one_by_one_and_then_stands_still():
    groei = Groei(3, 4, 0.0)
    assert [groei.pieces(context(now=now)) for now in (0.0, 0.4, 9.0)] == [3, 4, 7]
    assert groei.done(9.0)


def test_a_sentence_said_aloud_needs_no_typing():
    page = pagina(AlsDanScreen(), sessie_in(Fase.ALS_DAN))
    assert page.by_key("enter").wish.wishes[0] == c.SlaOver()


def test_a_typed_sentence_is_said_with_enter():
    view = sessie_in(Fase.ALS_DAN)
    scherm = AlsDanScreen(als="iemand zwijgt", dan="vraag ik door")
    wens = pagina(scherm, view).by_key("enter").wish
    assert wens.wishes[0] == c.ZegAlsDan("iemand zwijgt", "vraag ik door")
    assert doe(view, wens.wishes[0]).sessie.als_dan


def test_the_first_half_leads_on_to_the_second():
    wens = AlsDanScreen().typed("als", "iemand zwijgt")
    assert wens == Many((Zet("als", "iemand zwijgt"), Typ("dan", "", 280)))
    assert AlsDanScreen(dan="x").typed("als", "y") == Zet("als", "y")


def test_halves_make_a_sentence():
    t = Vertaler("nl")
    assert (
        als_dan_zin(t, AlsDan("iemand zwijgt", "vraag ik door."))
        == "Als iemand zwijgt, dan vraag ik door."
    )
    assert als_dan_zin(t, AlsDan("", "vraag ik door")) == "Dan vraag ik door."
    assert als_dan_zin(t, AlsDan("", "")) == ""


def test_the_end_closes_and_shows_the_way():
    view = sessie_in(Fase.EINDBEELD, ronde=3)
    page = pagina(EindbeeldScreen(), view)
    asked = page.by_key("k").wish
    assert isinstance(asked, Push)
    assert asked.options["wens"] == Many((c.SluitSessie(), Home()))
    assert page.by_key("enter").wish == Push("verslag")
    assert page.by_key("d").wish == Push("weg")
    assert page.by_key("v").wish == Push("buiten")
    assert page.by_key("b") is None
    assert not ended_early(view)
    assert len(held_roles(view, 0)) == 3
    assert [plek.nummer for plek in weg_van(view)] == [1, 2, 3]
    assert pagina(WegScreen(), view).by_key("esc") is not None


def test_an_early_end_can_be_kept_for_later():
    debrief = doe(sessie_in(Fase.TUSSENSTAND), c.RondAf(), c.KiesVorm(Terugkijkvorm.KORT))
    view = doe(debrief, *[c.GaVerder()] * 4, *[c.SlaOver()] * 4)
    assert view.fase is Fase.EINDBEELD
    assert pagina(EindbeeldScreen(), view).by_key("b").wish == Home()


def test_a_very_long_sentence_stands_whole_on_its_own_page():
    view = sessie_in(Fase.ALS_DAN, spelers=8, namen=LANG, ronde=3)
    view = doe(view, c.ZegAlsDan("woord " * 40, "daad " * 50), *[c.SlaOver()] * 7)
    page = pagina(EindbeeldScreen(), view, tekst=1.3)
    (speler,) = view.sessie.als_dan
    assert page.by_key(str(speler + 1)).wish == Zet("groot", speler)
    large = pagina(EindbeeldScreen(groot=speler), view, tekst=1.3)
    assert large.by_key("esc").wish == Zet("groot", None)
