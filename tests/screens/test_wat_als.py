from screens.sessies import doe, pagina, sessie_in

from game.domain import commands as c
from game.domain.dilemma import EigenAanpak
from game.domain.fase import Fase
from game.domain.keuzes import Niveau
from game.screens.nieuwe_bon import NieuweBonScreen
from game.screens.wat_als import WatAlsScreen
from game.screens.wolk import mengsels_van, mix_of, own_bon, plans_of


def test_every_mix_and_every_plan_can_be_reached():
    view = sessie_in(Fase.WAT_ALS)
    page = pagina(WatAlsScreen(), view)
    plans = set()
    for mix in mengsels_van(view.dilemma):
        name = f"mix:{''.join(map(str, mix))}"
        assert page.by_name(name) is not None
        listed = pagina(WatAlsScreen(mix=mix), view)
        plans |= {t.name for t in listed.targets if t.name.startswith("plan:")}
    assert len(plans) >= 20
    assert page.by_key("enter").wish == c.GaVerder()


def test_the_own_plan_is_always_there():
    for seed in range(1, 9):
        view = sessie_in(Fase.WAT_ALS, seed=seed)
        own = own_bon(view)
        mix = mix_of(view, own)
        assert own.plan in {bon.plan for bon in plans_of(view, mix)}
        page = pagina(WatAlsScreen(), view)
        assert page.by_name(f"mix:{''.join(map(str, mix))}") is not None
        if any(isinstance(view.kaart(code), EigenAanpak) for code in own.plan):
            listed = pagina(WatAlsScreen(mix=mix), view)
            assert listed.by_name(f"plan:{'.'.join(own.plan)}") is not None


def test_one_plan_shows_four_people_and_its_numbers():
    view = sessie_in(Fase.WAT_ALS)
    page = pagina(WatAlsScreen(mix=(1, 1, 1), plan=("B1", "O1", "V1")), view)
    assert page.by_key("2") is not None
    assert page.by_key("backspace") is not None
    numbers = pagina(WatAlsScreen(mix=(1, 1, 1), plan=("B1", "O1", "V1"), getallen=True), view)
    assert numbers.by_name("bon:regel0") is not None


def test_niveau_gesprek_has_no_numbers():
    view = sessie_in(Fase.WAT_ALS, niveau=Niveau.GESPREK)
    assert pagina(WatAlsScreen(), view).by_key("g") is None
    assert pagina(WatAlsScreen(mix=(1, 1, 1), getallen=True), view).by_key("g") is None


def switched(**options):
    view = sessie_in(Fase.SCHAKELEN, **options)
    erin = next(kaart for kaart in view.kaarten if kaart not in view.ronde.plan)
    wie, uit = next(
        (stoel, kaart)
        for stoel in range(len(view.ronde.stoelen))
        for kaart in view.ronde.plan
        if stoel not in view.ronde.indieners(kaart)
    )
    return doe(view, c.Schakel(wie, uit, erin))


def test_the_new_receipt_stands_beside_the_old_one():
    page = pagina(NieuweBonScreen(), switched())
    assert page.by_key("enter").wish == c.GaVerder()
    assert page.by_key("g") is not None
    pagina(NieuweBonScreen(getallen=True), switched())


def test_after_a_switch_niveau_gesprek_shows_people_alone():
    page = pagina(NieuweBonScreen(), switched(niveau=Niveau.GESPREK))
    assert page.by_key("g") is None


def test_the_first_arrow_goes_to_the_own_plan():
    view = sessie_in(Fase.WAT_ALS)
    page = pagina(WatAlsScreen(), view)
    mine = "".join(map(str, mix_of(view, own_bon(view))))
    assert page.next_focus(None, "down") == f"mix:{mine}"
    assert page.next_focus(None, "next") == f"mix:{mine}"
    assert page.next_focus(None, "previous") != f"mix:{mine}"
