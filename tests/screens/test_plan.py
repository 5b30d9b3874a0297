"""The plan screen and what lies over it: digits, places, swapping, another role, the chair."""

from __future__ import annotations

import attrs
import pytest
from screens.sessies import LANG, context, doe, pagina, sessie_in

from game.domain import commands as c
from game.domain.dilemma import EigenAanpak, Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.keuzes import Niveau
from game.domain.meespeler import volgende_wens
from game.domain.views import View
from game.screens.alle_kaarten import AlleKaartenScreen
from game.screens.base import Many, Pop, Push, Zet
from game.screens.plan import PlanScreen
from game.screens.rolwissel import RolwisselScreen
from game.screens.ruilen import RuilenScreen, ruilers
from game.screens.stoel import StoelScreen, stoel_zinnen
from game.screens.voorstellen import voorstellen
from game.ui.marks import Bar
from game.ui.page import Page
from game.ui.pieces import Group, Text


def plan(**opties: object) -> View:
    return sessie_in(Fase.PLAN, **opties)  # type: ignore[arg-type] - passed on as they are


def vol(view: View) -> View:
    """The view with three places filled."""
    while None in view.ronde.plekken:
        view = doe(view, volgende_wens(view))
    return view


def woorden(page: Page) -> str:
    """Every text on the page, to search in."""
    found = []
    for piece in page.pieces:
        for inner in piece.pieces if isinstance(piece, Group) else (piece,):
            if isinstance(inner, Text):
                found += ["".join(run.text for run in line.runs) for line in inner.block.lines]
    return " ".join(found)


def wens(page: Page, key: str) -> object:
    target = page.by_key(key)
    return target and target.wish


def test_a_digit_lays_a_proposal_and_takes_it_back() -> None:
    view = plan()
    eerste = voorstellen(view)[0]
    assert wens(pagina(PlanScreen(), view), "1") == c.VulPlek(eerste)
    view = doe(view, c.VulPlek(eerste))
    assert wens(pagina(PlanScreen(), view), "1") == c.LeegPlek(eerste)


def test_a_laid_card_keeps_its_key_so_that_it_slides_and_settles() -> None:
    view = plan()
    naam = f"kaart:{voorstellen(view)[0]}"
    voor = {p.key: p for p in pagina(PlanScreen(), view).pieces if isinstance(p, Group)}
    na_view = doe(view, c.VulPlek(voorstellen(view)[0]))
    na = {p.key: p for p in pagina(PlanScreen(), na_view).pieces if isinstance(p, Group)}
    assert voor[naam].box != na[naam].box
    assert na[naam].settle


def test_enter_waits_for_three_cards_and_then_goes_on() -> None:
    view = plan()
    assert wens(pagina(PlanScreen(), view), "enter") is None
    page = pagina(PlanScreen(), vol(view))
    assert wens(page, "enter") == c.GaVerder()
    liggen = [t for t in page.targets if isinstance(t.wish, c.VulPlek)]
    assert liggen == [], "a full plan takes no fourth card"


def test_undo_is_there_only_when_there_is_something_to_undo() -> None:
    view = plan()
    assert wens(pagina(PlanScreen(), view), "z") is None
    view = doe(view, c.VulPlek("B1"))
    assert wens(pagina(PlanScreen(), view), "z") == c.MaakOngedaan()


def test_a_card_proposed_twice_stands_once_with_both_names() -> None:
    view = plan(spelers=8)
    dubbel = [k for k in voorstellen(view) if len(view.ronde.indieners(k)) > 1]
    assert dubbel, "the example should hold one"
    page = pagina(PlanScreen(), view)
    assert len([t for t in page.targets if t.name == f"kaart:{dubbel[0]}"]) == 1
    for stoel in view.ronde.indieners(dubbel[0]):
        assert view.spelers_op(stoel)[0].naam in woorden(page)


def test_who_passed_has_no_card_and_is_not_named() -> None:
    for seed in range(30):
        view = plan(seed=seed)
        pas = set(range(4)) - set(view.ronde.voorstellen or {})
        if pas - {view.ronde.bediener}:
            break
    stoel = (pas - {view.ronde.bediener}).pop()
    naam = view.spelers_op(stoel)[0].naam
    assert naam not in woorden(pagina(PlanScreen(), view))
    assert naam not in woorden(pagina(RuilenScreen(), view))


def test_when_everybody_passed_the_six_cards_lie_there() -> None:
    view = plan()
    ronde = attrs.evolve(view.ronde, voorstellen={})
    view = attrs.evolve(view, sessie=attrs.evolve(view.sessie, rondes=(ronde,)))
    page = pagina(PlanScreen(), view)
    assert [wens(page, str(n)) for n in (1, 6)] == [c.VulPlek("B1"), c.VulPlek("V2")]
    assert wens(page, "r") is None


def test_who_operates_and_who_speaks_last_stand_on_the_screen() -> None:
    view = plan()
    eerst, *rest = view.sessie.spelers
    leider = (attrs.evolve(eerst, leidt=True), *rest)
    view = attrs.evolve(view, sessie=attrs.evolve(view.sessie, spelers=leider))
    tekst = woorden(pagina(PlanScreen(), view))
    assert "Mei Ling bedient" in tekst
    assert "Joost spreekt als laatste." in tekst


@pytest.mark.parametrize(("niveau", "balken"), [(Niveau.LICHT, 3), (Niveau.GEWOON, 0)])
def test_the_lat_stands_before_the_plan_only_with_niveau_licht(niveau: Niveau, balken: int) -> None:
    page = pagina(PlanScreen(), plan(niveau=niveau))
    assert len([piece for piece in page.pieces if isinstance(piece, Bar)]) == balken


def test_any_of_the_six_can_be_laid_from_the_lege_stoel() -> None:
    view = plan()
    page = pagina(AlleKaartenScreen(), view)
    wensen = {target.name: target.wish for target in page.targets}
    vrij = [k.code for k in view.dilemma.kaarten if not view.ronde.indieners(k.code)]
    assert vrij
    for code in vrij:
        assert wensen[f"kaart:{code}"] == Many((c.VulPlek(code), Pop()))
        doe(view, c.VulPlek(code))
    assert "Lege stoel" in woorden(page)


def test_an_eigen_aanpak_is_read_in_full_behind_e() -> None:
    view = plan()
    eigen = next(iter(view.ronde.eigen))
    assert wens(pagina(AlleKaartenScreen(), view), "e") == Zet("bladzij", 1)
    page = pagina(AlleKaartenScreen(bladzij=1), view)
    assert wens(page, "1") == Many((c.VulPlek(eigen), Pop()))


def test_swapping_asks_who_and_then_for_another_card_of_the_role() -> None:
    view = plan()
    stoel = next(s for s, v in (view.ronde.voorstellen or {}).items() if v.kaart[1] != "0")
    nu, rol = int((view.ronde.voorstellen or {})[stoel].kaart[1]), view.ronde.rollen[stoel]
    assert wens(pagina(RuilenScreen(), view), "1") == Zet("stoel", next(iter(ruilers(view))))
    page = pagina(RuilenScreen(stoel=stoel), view)
    ander = c.Ruil(stoel, c.Keuze(3 - nu))
    assert wens(page, str(nu)) is None
    assert wens(page, str(3 - nu)) == Many((ander, Pop()))
    eigen = {"soort": "ruil", "stoel": stoel, "rol": rol}
    assert wens(page, "3") == Many((Pop(), Push("eigen_aanpak", eigen)))
    na = doe(view, ander)
    assert stoel not in ruilers(na)
    assert f"stoel:{stoel}" not in [t.name for t in pagina(RuilenScreen(), na).targets]


def test_another_role_asks_who_which_role_and_which_card() -> None:
    view = plan()
    assert wens(pagina(RolwisselScreen(), view), "2") == Zet("stoel", 1)
    anders = [rol for rol in Rol if rol is not view.ronde.rollen[1]]
    page = pagina(RolwisselScreen(stoel=1), view)
    assert [wens(page, "1"), wens(page, "2")] == [Zet("rol", rol) for rol in anders]
    assert wens(page, "backspace") == Zet("stoel", None)
    page = pagina(RolwisselScreen(stoel=1, rol=anders[0]), view)
    wissel = c.WisselRol(1, anders[0], c.Keuze(2))
    assert wens(page, "2") == Many((wissel, Pop()))
    assert wens(pagina(PlanScreen(), doe(view, wissel)), "w") is None


def test_a_digit_points_at_a_kijker() -> None:
    view = sessie_in(Fase.STOEL)
    page = pagina(StoelScreen(), view)
    assert [wens(page, str(n)) for n in range(1, 5)] == [c.WijsKijkerAan(n) for n in range(4)]
    assert wens(page, "enter") == c.GaVerder()
    pagina(StoelScreen(), doe(view, c.WijsKijkerAan(2)))


def test_the_chair_names_whose_card_stayed_out() -> None:
    view = sessie_in(Fase.STOEL)
    (stoel,) = view.ronde.ernaast()
    naam = view.spelers_op(stoel)[0].naam
    wie, zin = stoel_zinnen(context(), view)
    assert wie == f"De kaart van {naam} ligt ernaast."
    assert zin.startswith(f"{naam}, ga op die stoel zitten.")


def test_once_pointed_at_the_chair_says_who_sits_in_it_now() -> None:
    view = sessie_in(Fase.STOEL)
    assert pagina(StoelScreen(), view).by_name("Sla over") is not None
    view = doe(view, c.WijsKijkerAan(3))
    naam = view.spelers_op(view.ronde.ernaast()[0])[0].naam
    zin = stoel_zinnen(context(), view)[1].replace("\N{NO-BREAK SPACE}", " ")
    assert zin == f"{naam}, jij bent nu de wethouder. Eén zin."
    page = pagina(StoelScreen(), view)
    assert page.by_name("Sla over") is None
    assert wens(page, "enter") == c.GaVerder()


def test_a_full_plan_asks_who_still_doubts_and_shows_its_words() -> None:
    view = plan()
    gelegd = view.kaart(voorstellen(view)[0])
    assert "Wie twijfelt nog?" not in woorden(pagina(PlanScreen(), view))
    tekst = woorden(pagina(PlanScreen(), vol(view)))
    assert "Is dit jullie plan? Wie twijfelt nog?" in tekst
    assert isinstance(gelegd, EigenAanpak) or gelegd.kort in tekst


def test_three_proposals_lie_right_above_the_three_places() -> None:
    view = plan(spelers=3)
    assert len(voorstellen(view)) == 3
    boven = [pagina(PlanScreen(), view).by_key(str(n)) for n in (1, 2, 3)]
    for code in voorstellen(view):
        view = doe(view, c.VulPlek(code))
    onder = [pagina(PlanScreen(), view).by_key(str(n)) for n in (1, 2, 3)]
    xs = [[target.box.x for target in rij if target] for rij in (boven, onder)]
    assert xs[0] == pytest.approx(xs[1])


def test_with_nobody_out_a_volunteer_is_asked() -> None:
    view = sessie_in(Fase.STOEL)
    alleen = {s: v for s, v in (view.ronde.voorstellen or {}).items() if v.kaart in view.ronde.plan}
    ronde = attrs.evolve(view.ronde, voorstellen=alleen)
    view = attrs.evolve(view, sessie=attrs.evolve(view.sessie, rondes=(ronde,)))
    assert stoel_zinnen(context(), view)[1].startswith("Wie wil op die stoel zitten?")


def test_eight_long_names_with_long_own_cards_fit() -> None:
    view = sessie_in(Fase.LATEN_ZIEN, spelers=8, namen=LANG)
    for stoel, rol in enumerate(view.ronde.rollen):
        plus, kost = (x for x in Uitkomst if x is not rol.uitkomst)
        keuze = c.Keuze(3, plus, kost, "Wij bellen iedereen nog één keer. " * 8)
        view = doe(view, c.KiesKaart(stoel, keuze))
    view = doe(view, c.Onthul())
    for size, tekst in (((1920, 1080), 1.0), ((1280, 720), 1.3), ((1024, 768), 1.3)):
        for scherm in (PlanScreen(), AlleKaartenScreen(bladzij=2), RuilenScreen()):
            pagina(scherm, view, size=size, tekst=tekst)
        pagina(StoelScreen(), doe(vol(view), c.GaVerder()), size=size, tekst=tekst)
