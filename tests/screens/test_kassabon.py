"""The outcome, the receipt in words and in numbers, and the group's own lat."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import attrs
import pytest
from screens import sessies
from screens.sessies import LANG, context, dek, doe, pagina, spel
from screens.test_plan import wens, woorden

from game.domain import commands as c
from game.domain.dilemma import Drietal, Oordeel, Rol, Samenspel
from game.domain.fase import Fase
from game.domain.kassabon import RegelSoort
from game.domain.keuzes import Niveau
from game.domain.score import bereken
from game.domain.state import Spel
from game.domain.views import View
from game.screens.base import Many, Pop, Push, Typ, Zet
from game.screens.bontabel import Kies, uitleg_bij
from game.screens.kassabon import KassabonScreen
from game.screens.onze_lat import OnzeLatScreen
from game.screens.uitkomst import UitkomstScreen
from game.spelvormen import TAFEL
from game.texts import bon as zinnen
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN
from game.ui.marks import Bar

NL = Vertaler("nl")
KANTOOR = "woningnood/kantoor"
_ECHT = spel().dilemmas[KANTOOR]
_OV = Samenspel((Rol.ONDERNEMER, Rol.VERBINDER), 1, "Iemand die trekt en een buurt die meebeheert.")
_EERST = attrs.evolve(_ECHT.kijkers[0], weegt=Drietal("0.1", "0.7", "0.2"))
VAST = attrs.evolve(
    _ECHT,
    lat=Drietal(3, 8, 1),
    samenspel=(*_ECHT.samenspel, _OV),
    kijkers=(_EERST, *_ECHT.kijkers[1:]),
)
"""The office with parameters that stay: those of the shipped one may change."""
SPEL = Spel(TAFEL, {**spel().dilemmas, KANTOOR: VAST})
VERSCHOVEN = Drietal(4, 7, 1)
"""Another lat for the office, with the same sum as 3, 8, 1."""


def sessie_in(fase: Fase, **opties: Any) -> View:
    """A session about that office, unless another case or language is asked for."""
    eigen = {} if {"dilemma", "taal"} & set(opties) else {"speelt": SPEL}
    return sessies.sessie_in(fase, **opties, **eigen)


def test_the_story_and_four_reactions_with_the_chair_read_aloud() -> None:
    view = sessie_in(Fase.UITKOMST)
    tekst = woorden(pagina(UitkomstScreen(), view))
    ronde = view.ronde
    assert ronde.kassabon is not None
    assert ronde.kijker is not None
    assert view.dilemma.uitkomsten[ronde.kassabon.band].titel in tekst
    lezer = view.spelers_op(ronde.ernaast()[0])[0].naam
    assert f"{lezer} leest voor" in tekst
    assert view.dilemma.kijkers[ronde.kijker].naam in tekst
    for oordeel in ronde.kassabon.oordelen:
        assert WOORDEN[oordeel] in tekst


def test_in_gesprek_the_phone_rings_after_the_story() -> None:
    page = pagina(UitkomstScreen(), sessie_in(Fase.UITKOMST, niveau=Niveau.GESPREK))
    assert page.by_name("En dan gaat de telefoon") is not None
    gewoon = pagina(UitkomstScreen(), sessie_in(Fase.UITKOMST))
    assert gewoon.by_name("De kassabon") is not None


def test_the_receipt_says_what_every_card_brought_and_cost() -> None:
    view = sessie_in(Fase.KASSABON)
    tekst = woorden(pagina(KassabonScreen(), view))
    assert "bracht Resultaat, kostte vertrouwen" in tekst
    assert "hielpen elkaar" in tekst
    assert "De zaak vroeg om de Ondernemer." in tekst
    assert "Dit is een denkmodel, geen meting." in tekst
    assert "Waarde" not in tekst, "words before numbers"
    assert "+" not in tekst


def test_three_bars_show_the_outcome_beside_the_lat() -> None:
    view = sessie_in(Fase.KASSABON)
    assert view.ronde.kassabon is not None
    bars = [piece for piece in pagina(KassabonScreen(), view).pieces if isinstance(piece, Bar)]
    assert [bar.lat_fraction for bar in bars] == [0.3, 0.8, 0.1]
    assert [bar.fraction * 10 for bar in bars] == [float(x) for x in view.ronde.kassabon.uitkomst]
    assert all(bar.key for bar in bars), "bars grow"


def test_g_shows_the_numbers_and_hides_them_again() -> None:
    view = sessie_in(Fase.KASSABON)
    aan = wens(pagina(KassabonScreen(), view), "g")
    assert aan == Many((Zet("getallen", True), Zet("gekozen", "")))
    page = pagina(KassabonScreen(getallen=True), view)
    assert wens(page, "g") == Many((Zet("getallen", False), Zet("gekozen", "")))
    assert "Waarde 50" in woorden(page)


def test_every_number_can_be_chosen_and_leads_to_its_rule() -> None:
    view = sessie_in(Fase.KASSABON)
    assert view.ronde.kassabon is not None
    page = pagina(KassabonScreen(getallen=True), view)
    keuzes = [t.wish.value for t in page.targets if isinstance(t.wish, Zet)]
    regels = [f"bon:regel{n}" for n in range(len(view.ronde.kassabon.regels))]
    kijkers = [f"bon:kijker{n}" for n in range(4)]
    totalen = ["bon:recht", "bon:resultaat", "bon:relatie", "bon:waarde", "bon:risico"]
    assert keuzes == [*regels, *totalen, *kijkers]
    for keuze in keuzes:
        scherm = KassabonScreen(getallen=True, gekozen=keuze)
        assert wens(pagina(scherm, view), "enter") == c.GaVerder()
        assert uitleg_bij(context(), view, view.ronde.kassabon, Kies("bon", keuze))


def test_a_rule_splits_what_the_role_brings_from_what_the_card_does() -> None:
    view = sessie_in(Fase.KASSABON)
    dilemma = view.dilemma
    plan = [dilemma.kaart(code) for code in ("B1", "B2", "V1")]
    gerekend = bereken(dilemma, plan)
    uitleg = uitleg_bij(context(), view, gerekend, Kies("bon", "bon:regel1"))
    assert uitleg is not None
    assert uitleg.regel == (
        "Als de tweede kaart van de Bureaucraat: Recht +3. "
        "Wat de kaart zelf doet: Recht +1, Resultaat −1."
    )
    assert uitleg.pad == "kaarten.bureaucraat[1]"


def test_the_sums_in_the_explanations_are_right() -> None:
    view = sessie_in(Fase.KASSABON)
    dilemma = view.dilemma
    gerekend = bereken(dilemma, [dilemma.kaart(code) for code in ("B1", "O1", "V1")])
    assert list(gerekend.uitkomst) == [5, 6, 5]

    def regel(sleutel: str) -> str:
        gevonden = uitleg_bij(context(), view, gerekend, Kies("bon", f"bon:{sleutel}"))
        assert gevonden is not None
        return gevonden.regel

    assert "3 + 6 + 1 = 10 van de 12" in regel("waarde")
    assert "0 + 2 + 0 = 2" in regel("risico")
    assert regel("resultaat").endswith("= 6. De lat ligt op 8.")
    assert "0,1 van Recht 5, 0,7 van Resultaat 6 en 0,2 van Relatie 5" in regel("kijker0")


def test_a_missing_key_role_is_told_with_what_it_took() -> None:
    view = sessie_in(Fase.KASSABON)
    dilemma = view.dilemma
    gerekend = bereken(dilemma, [dilemma.kaart(code) for code in ("B1", "B2", "V1")])
    antwoord = zinnen.sleutel_antwoord(NL, dilemma, gerekend)
    assert antwoord == "Die lag er niet. De helft van Recht ging verloren."
    derde = bereken(dilemma, [dilemma.kaart(code) for code in ("O1", "O2", "V1")])
    assert zinnen.sleutel_antwoord(NL, dilemma, derde) == "Die lag er."


def test_a_third_card_of_a_role_is_said_to_shoot_through() -> None:
    eigen = attrs.evolve(dek().in_taal("nl")["woningnood/kantoor"])
    plan = [*eigen.hand(Rol.ONDERNEMER), eigen.kaart("O1")]
    regels = [r for r in bereken(eigen, plan).regels if r.soort is RegelSoort.KAART]
    assert any(zinnen.kaart_zin(NL, regel).endswith("schoot door") for regel in regels)


def test_the_lat_is_shifted_with_the_same_sum_and_then_confirmed() -> None:
    view = sessie_in(Fase.KASSABON)
    assert wens(pagina(KassabonScreen(), view), "l") == Push("onze_lat")
    begin = pagina(OnzeLatScreen(), view)
    assert wens(begin, "enter") is None, "the author's own lat cannot be confirmed"
    assert wens(begin, "2") is None, "nothing comes on before something came off"
    assert wens(begin, "3") == Zet("delen", (3, 7, 1))
    halverwege = pagina(OnzeLatScreen(delen=(3, 7, 1)), view)
    assert wens(halverwege, "enter") is None
    assert wens(halverwege, "2") == Zet("delen", (4, 7, 1))
    klaar = pagina(OnzeLatScreen(delen=(4, 7, 1), waarom="De regel telt hier."), view)
    gevraagd = c.VerschuifLat(VERSCHOVEN, "De regel telt hier.")
    assert wens(klaar, "enter") == Many((gevraagd, Pop()))
    assert isinstance(wens(klaar, "t"), Typ)
    doe(view, gevraagd)


def test_a_part_of_the_lat_stays_within_0_and_8() -> None:
    page = pagina(OnzeLatScreen(delen=(0, 8, 3)), sessie_in(Fase.KASSABON))
    assert wens(page, "1") is None
    assert wens(page, "4") is None
    assert wens(page, "6") == Zet("delen", (0, 8, 4))


def test_after_the_shift_both_totals_stand_beside_each_other() -> None:
    view = doe(sessie_in(Fase.KASSABON), c.VerschuifLat(VERSCHOVEN, ""))
    page = pagina(KassabonScreen(), view)
    bars = [piece for piece in page.pieces if isinstance(piece, Bar)]
    assert [bar.lat_fraction for bar in bars] == [0.3, 0.8, 0.1, 0.4, 0.7, 0.1]
    assert wens(page, "l") is None, "the lat moves once"
    assert wens(page, "z") == c.MaakOngedaan()
    eigen = pagina(KassabonScreen(getallen=True, gekozen="eigen:waarde"), view)
    assert "van de 12" in woorden(eigen)


@pytest.mark.parametrize(
    ("size", "tekst", "taal"),
    [((1920, 1080), 1.0, "nl"), ((1280, 720), 1.3, "en"), ((1024, 768), 1.3, "nl")],
)
def test_outcome_and_receipt_fit_for_every_dilemma(
    size: tuple[int, int], tekst: float, taal: str
) -> None:
    for dilemma in sorted(dek().in_taal("nl")):
        view = sessie_in(Fase.UITKOMST, spelers=8, namen=LANG, taal=taal, dilemma=dilemma)
        pagina(UitkomstScreen(), view, size=size, tekst=tekst, taal=taal)
        view = doe(view, c.GaVerder())
        for scherm in (KassabonScreen(), KassabonScreen(getallen=True, gekozen="bon:regel0")):
            pagina(scherm, view, size=size, tekst=tekst, taal=taal)


def test_a_firm_plan_lies_just_below_the_lat() -> None:
    view = sessie_in(Fase.KASSABON)
    bon = view.ronde.kassabon
    assert bon is not None
    assert zinnen.mist_zin(NL, bon).startswith("Het mist nog")
    stevig = attrs.evolve(bon, waarde=Fraction(100))
    assert zinnen.mist_zin(NL, stevig) == "Net onder de lat: Recht en Resultaat."


def test_the_reactions_show_the_words_of_the_marks() -> None:
    view = sessie_in(Fase.UITKOMST)
    assert view.ronde.kassabon is not None
    laag = attrs.evolve(view.ronde.kassabon, cijfers=(Fraction(1),) * 4)
    ronde = attrs.evolve(view.ronde, kassabon=laag)
    view = attrs.evolve(view, sessie=attrs.evolve(view.sessie, rondes=(ronde,)))
    tekst = woorden(pagina(UitkomstScreen(), view))
    assert tekst.count(WOORDEN[Oordeel.HAAKT_AF]) == 4
    assert all(kijker.haakt_af.split()[0] in tekst for kijker in view.dilemma.kijkers)
