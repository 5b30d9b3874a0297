"""What happened: moments are picked by digit, by tap, and looked at large."""

from __future__ import annotations

import pygame
import pytest
from attrs import evolve
from screens.reizen import NAMES, Groep, reis
from screens.sessies import context, doe, kijk, pagina, sessie_in
from screens.toetsen import Tafel

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.keuzes import Momentsoort, Niveau, Terugkijkvorm
from game.domain.views import View
from game.screens.base import Pop, Push, Typ, Zet
from game.screens.bewijs import bewijs
from game.screens.host import Host
from game.screens.moment_groot import MomentGrootScreen
from game.screens.wat_gebeurde import WatGebeurdeScreen
from game.texts.momenten import moment_zin
from game.texts.vertaler import Vertaler
from game.texts.vragenbank import VRAGENBANK
from game.ui.boxes import Box
from game.ui.checks import problems
from game.ui.page import Page, flat
from game.ui.pieces import Panel, Text


def said(page: Page) -> str:
    """Every word on a page, line by line."""
    blocks = (piece.block for piece in flat(page.pieces) if isinstance(piece, Text))
    return " ".join(run.text for block in blocks for line in block.lines for run in line.runs)


def veel() -> View:
    """A table at which many moments were found."""
    groep = Groep(NAMES["gewoon"][:4], stijl="veel", rondes=3)
    return reis(groep).view(Fase.WAT_GEBEURDE, 0, 3)


def broken_off() -> View:
    """A table where everybody passed, that looks back before the outcome."""
    groep = Groep(NAMES["gewoon"][:4], stijl="pas")
    return doe(reis(groep).view(Fase.STOEL), c.RondAf(), c.GaVerder())


def test_each_moment_has_a_digit_and_nothing_is_picked_beforehand():
    view = veel()
    page = pagina(WatGebeurdeScreen(), view)
    assert view.sessie.momenten == ()
    for nummer, moment in enumerate(view.momenten, start=1):
        assert page.by_key(str(nummer)).wish == c.KiesMoment(moment.soort)
    assert page.by_key(str(len(view.momenten) + 1)) is None
    assert page.by_key("enter").wish == c.GaVerder()


def test_a_digit_takes_a_moment_up_and_the_same_digit_lets_it_go():
    tafel = Tafel(Fase.WAT_GEBEURDE)
    tafel.toets("2")
    soort = tafel.view.momenten[1].soort
    assert tafel.sessie.momenten == (soort,)
    assert outlined(tafel.page) == 1
    tafel.toets("2")
    assert tafel.sessie.momenten == ()
    assert outlined(tafel.page) == 0


def outlined(page: Page) -> int:
    """How many cards have the outline of what is picked."""
    ink = context().stage.theme.ink
    cards = [p for p in flat(page.pieces) if isinstance(p, Panel) and p.fill is not None]
    return sum(card.outline == ink and card.shadow for card in cards)


def test_two_moments_are_the_most_and_one_in_the_short_form():
    heel = Tafel(Fase.WAT_GEBEURDE)
    assert "hooguit 2" in said(heel.page)
    heel.toets("1", "2", "3")
    assert heel.sessie.momenten == tuple(m.soort for m in heel.view.momenten[1:3])
    kort = Tafel(Fase.CHECK_IN)
    kort.doe(c.KiesVorm(Terugkijkvorm.KORT))
    kort.doe(c.GaVerder())
    kort.stack = [WatGebeurdeScreen()]
    assert "Kies één moment" in said(kort.page)
    kort.toets("1", "2")
    assert kort.sessie.momenten == (kort.view.momenten[1].soort,)


@pytest.mark.parametrize("what", ["moment", "groot"])
def test_a_click_on_the_words_picks_and_one_on_the_picture_shows_it_large(what: str):
    view, screen, ctx = veel(), WatGebeurdeScreen(), context()
    host = Host(ctx.stage)
    page = host.page(screen, ctx, view)
    soort = view.momenten[0].soort
    x, y = page.by_name(f"{what}:{soort.value}").box.centre
    host.handle(pygame.Event(pygame.MOUSEBUTTONDOWN, button=1, pos=(x, y)), screen)
    wish = host.handle(pygame.Event(pygame.MOUSEBUTTONUP, button=1, pos=(x, y)), screen)
    large = Push("moment_groot", {"soort": soort})
    assert wish == (c.KiesMoment(soort) if what == "moment" else large)


def test_g_shows_what_was_picked_or_else_the_first():
    view = veel()
    eerst, tweede = (moment.soort for moment in view.momenten[:2])
    large = pagina(WatGebeurdeScreen(), view).by_key("g").wish
    assert large.options == {"soort": eerst}
    picked = doe(view, c.KiesMoment(tweede))
    assert pagina(WatGebeurdeScreen(), picked).by_key("g").wish.options == {"soort": tweede}


def test_large_a_moment_can_be_picked_and_the_arrows_go_round():
    tafel = Tafel(Fase.WAT_GEBEURDE)
    tafel.toets("g")
    soorten = [moment.soort for moment in tafel.view.momenten]
    seen = []
    for _ in soorten:
        seen.append(Momentsoort(tafel.screen.soort))
        tafel.toets("right")
    assert seen == soorten
    assert tafel.screen.soort is soorten[0]
    tafel.toets("left", "k")
    assert tafel.sessie.momenten == (soorten[-1],)
    assert "Gekozen" in said(tafel.page)
    tafel.toets("k", "enter")
    assert tafel.sessie.momenten == ()
    assert isinstance(tafel.screen, WatGebeurdeScreen)


def test_escape_goes_back_from_a_large_moment():
    page = pagina(MomentGrootScreen(soort=veel().momenten[0].soort), veel())
    assert isinstance(page.by_key("esc").wish, Pop)


def test_the_question_of_the_bank_stands_there_and_another_can_be_asked():
    tafel = Tafel(Fase.WAT_GEBEURDE)
    vraag = VRAGENBANK[tafel.view.bankvraag]
    assert vraag in said(tafel.page)
    tafel.toets("a")
    assert vraag not in said(tafel.page)
    assert VRAGENBANK[tafel.view.bankvraag] in said(tafel.page)


def test_a_sentence_is_kept_and_an_empty_one_is_not():
    screen = WatGebeurdeScreen()
    page = pagina(screen, veel())
    assert isinstance(page.by_key("s").wish, Typ)
    assert screen.typed("notitie", "Bellen") == c.SchrijfOp("Bellen")
    assert screen.typed("notitie", "  ") == Zet("field_name", "notitie")
    assert "1 zin bewaard" in said(pagina(screen, doe(veel(), c.SchrijfOp("Bellen"))))


def test_without_a_moment_there_is_the_question_alone():
    view = broken_off()
    assert view.momenten == ()
    page = pagina(WatGebeurdeScreen(), view)
    assert VRAGENBANK[view.bankvraag] in said(page)
    assert page.by_key("1") is None
    assert page.by_key("g") is None
    assert page.by_key("a").wish == c.StelAndereVraag()


def test_when_all_questions_were_asked_the_moments_have_the_page():
    for view in (veel(), broken_off()):
        none = evolve(view, sessie=evolve(view.sessie, gesteld=()))
        page = pagina(WatGebeurdeScreen(), none)
        assert page.by_key("a") is None
        assert page.by_key("enter").wish == c.GaVerder()


def test_every_moment_says_its_sentence_and_all_have_their_evidence():
    view, t = veel(), Vertaler()
    page = said(pagina(WatGebeurdeScreen(), view))
    for moment in view.momenten:
        if moment.soort is not Momentsoort.LAT:
            assert moment_zin(t, view, moment) in page
        large = said(pagina(MomentGrootScreen(soort=moment.soort), view))
        assert moment_zin(t, view, moment) in large


def test_the_evidence_fills_any_box_of_a_fair_size():
    view, ctx = veel(), context()
    for box in (Box(90, 200, 1300, 480), Box(90, 200, 1740, 500), Box(90, 120, 1740, 900)):
        for moment in view.momenten:
            page = bewijs(ctx, view, moment, box)
            assert problems(page, ctx.stage) == [], (moment.soort, box)
            outside = [piece for piece in flat(page.pieces) if not box.covers(piece.box, 2)]
            assert outside == [], (moment.soort, box)


def test_gesprek_shows_no_lat_and_no_amounts():
    view = sessie_in(Fase.WAT_GEBEURDE, ronde=3, niveau=Niveau.GESPREK)
    words = said(pagina(WatGebeurdeScreen(), view))
    for moment in view.momenten:
        words += said(pagina(MomentGrootScreen(soort=moment.soort), view))
    for woord in ("lat", "meer dan gevraagd", "te kort", "Waarde", "bon "):
        assert f" {woord}" not in words


def test_who_passed_stands_nowhere():
    groep = Groep(("Anna", "Bert", "Carla", "Dirk"), stijl="pas")
    view = kijk(reis(groep).momenten[1, Fase.WAT_GEBEURDE][0])
    assert view.ronde.grepen == {}
    for moment in view.momenten:
        assert moment.soort not in (Momentsoort.GREPEN, Momentsoort.ERNAAST)
