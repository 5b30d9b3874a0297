"""De verjaardag, trots, als-dan with its moment, and what came of the one of last time."""

from __future__ import annotations

import pytest
from attrs import evolve
from screens.reizen import NAMES, Groep, reis
from screens.sessies import doe, kijk, pagina, sessie_in
from screens.test_prikkel import woorden

from game.domain import commands as c
from game.domain.alsdan import AlsDan
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.views import View
from game.screens.als_dan import AlsDanScreen
from game.screens.base import Many, Typ, Zet
from game.screens.eindbeeld import EindbeeldScreen
from game.screens.rijen import row_boxes
from game.screens.trots import TrotsScreen
from game.screens.verjaardag import VerjaardagScreen
from game.screens.wat_kwam_ervan import FRESH, WatKwamErvanScreen
from game.texts.alsdan import DELEN, VOORBEELDEN, voorbeeld
from game.texts.vertaler import Vertaler
from game.texts.zinnen import als_dan_zin, wanneer_zin
from game.ui.boxes import Box


def test_the_birthday_names_who_explains_and_who_is_the_uncle() -> None:
    view = sessie_in(Fase.VERJAARDAG, ronde=3)
    eerste, tweede = (view.sessie.speler(nummer).naam for nummer in view.volgorde[:2])
    said = woorden(pagina(VerjaardagScreen(), view))
    assert f"{eerste} legt uit. {tweede} speelt de oom." in said
    assert "En wat heb ik daaraan?" in said


def test_the_birthday_shows_the_plan_and_goes_on_to_the_waardering() -> None:
    view = sessie_in(Fase.VERJAARDAG, ronde=3)
    page = pagina(VerjaardagScreen(), view)
    keys = {getattr(piece, "key", "") for piece in page.pieces}
    assert {f"kaart:{code}" for code in view.ronde.plan} <= keys
    assert page.by_key("enter").wish == c.GaVerder()  # type: ignore[union-attr]
    assert isinstance(page.by_key("s").wish, Typ)  # type: ignore[union-attr]
    assert VerjaardagScreen().typed("notitie", "Wie wacht.") == c.SchrijfOp("Wie wacht.")
    na = doe(view, c.SchrijfOp("Eerst wie het langst wacht."))
    assert "Eerst wie het langst wacht." in woorden(pagina(VerjaardagScreen(), na))


def test_the_minute_of_the_birthday_begins_anew_with_space() -> None:
    view, scherm = sessie_in(Fase.VERJAARDAG, ronde=3), VerjaardagScreen()
    assert pagina(scherm, view, now=5.0).by_key("space").wish == Zet("begonnen", None)  # type: ignore[union-attr]
    assert scherm.ticking


def test_a_digit_taps_the_role_heard_and_again_takes_it_back() -> None:
    view = sessie_in(Fase.TROTS)
    page = pagina(TrotsScreen(), view)
    assert page.by_key("2").wish == Many((c.HoorTrots(0, Rol.ONDERNEMER), Zet("cursor", 1)))  # type: ignore[union-attr]
    na = pagina(TrotsScreen(), doe(view, c.HoorTrots(0, Rol.ONDERNEMER)))
    assert na.by_key("2").wish == Many((c.HoorTrots(0, None), Zet("cursor", 0)))  # type: ignore[union-attr]
    assert page.by_key("enter").wish == c.GaVerder()  # type: ignore[union-attr]
    assert page.by_key("space").wish == Zet("cursor", 1)  # type: ignore[union-attr]


def test_every_row_has_three_emblems_to_tap_and_none_is_tapped() -> None:
    view = sessie_in(Fase.TROTS, spelers=5)
    assert view.sessie.trots == {}
    taps = [t for t in pagina(TrotsScreen(), view).targets if t.name.startswith("trots:")]
    assert len(taps) == 5 * 3


@pytest.mark.parametrize(
    ("groepen", "columns"),
    [([[0, 1]], 1), ([[0, 1, 2]], 1), ([[0, 1], [2, 3, 4]], 2), ([[0, 1], [2, 3], [4, 5, 6]], 2)],
)
def test_a_pair_stands_in_one_column_with_room_around_it(
    groepen: list[list[int]], columns: int
) -> None:
    boxes = iter(row_boxes(Box(0, 0, 1000, 600), groepen, los=40))
    seen = [[next(boxes) for _ in groep] for groep in groepen]
    assert all(len({box.x for box in groep}) == 1 for groep in seen)
    assert len({groep[0].x for groep in seen}) == columns
    flat = [box for groep in seen for box in groep]
    assert max(box.bottom for box in flat) <= 600.5
    assert len({round(box.h) for box in flat}) == 1
    assert not any(a.overlaps(b) for a in flat for b in flat if a is not b)


def test_a_part_leads_on_to_the_next_while_that_is_empty() -> None:
    als, dan, wanneer = (deel.naam for deel in DELEN)
    assert AlsDanScreen().typed(als, "x") == Many((Zet(als, "x"), Typ(dan, "", 280)))
    assert AlsDanScreen().typed(dan, "x") == Many((Zet(dan, "x"), Typ(wanneer, "", 280)))
    assert AlsDanScreen().typed(wanneer, " x ") == Zet(wanneer, "x")
    assert AlsDanScreen(wanneer="y").typed(dan, "x") == Zet(dan, "x")
    assert AlsDanScreen().typed(als, "  ") == Zet(als, "")


def test_the_moment_goes_along_with_the_sentence() -> None:
    scherm = AlsDanScreen(als="iemand zwijgt", dan="vraag ik door", wanneer="maandag")
    wens = pagina(scherm, sessie_in(Fase.ALS_DAN)).by_key("enter").wish  # type: ignore[union-attr]
    assert wens.wishes[0] == c.ZegAlsDan("iemand zwijgt", "vraag ik door", "maandag")
    assert {Zet(deel.naam, "") for deel in DELEN} <= {*wens.wishes}


def test_a_moment_alone_is_no_sentence_yet() -> None:
    page = pagina(AlsDanScreen(wanneer="maandag"), sessie_in(Fase.ALS_DAN))
    assert page.by_key("enter").wish.wishes[0] == c.SlaOver()  # type: ignore[union-attr]
    assert page.by_key("p") is None


def test_each_part_says_what_makes_it_concrete() -> None:
    said = woorden(pagina(AlsDanScreen(), sessie_in(Fase.ALS_DAN)))
    assert all(deel.hulp in said for deel in DELEN)


def test_examples_are_one_key_away_and_back() -> None:
    view, t = sessie_in(Fase.ALS_DAN), Vertaler("nl")
    assert pagina(AlsDanScreen(), view).by_key("v").wish == Zet("voorbeeld", True)  # type: ignore[union-attr]
    page = pagina(AlsDanScreen(voorbeeld=True), view)
    assert page.by_key("enter").wish == Zet("voorbeeld", False)  # type: ignore[union-attr]
    assert set(VOORBEELDEN) == set(Rol)
    for rol in Rol:
        zin = voorbeeld(t, rol)
        assert als_dan_zin(t, zin)
        assert wanneer_zin(t, zin)


def test_who_is_next_is_named_in_the_order_of_the_rules() -> None:
    view = sessie_in(Fase.ALS_DAN)
    assert view.hierna is not None
    naam = view.sessie.speler(view.hierna).naam
    said = woorden(pagina(AlsDanScreen(), view))
    assert f"Daarna is het de beurt aan {naam}." in said
    laatste = doe(view, *[c.SlaOver()] * 3)
    assert "Daarna" not in woorden(pagina(AlsDanScreen(), laatste))


def test_the_end_shows_the_moment_of_a_sentence() -> None:
    view = doe(sessie_in(Fase.ALS_DAN), c.ZegAlsDan("het stil valt", "wacht ik", "dinsdag"))
    view = doe(view, *[c.SlaOver()] * 3)
    assert "dinsdag" in woorden(pagina(EindbeeldScreen(), view, now=99.0))
    (speler,) = view.sessie.als_dan
    large = pagina(EindbeeldScreen(groot=speler), view, now=99.0)
    assert "Wanneer: dinsdag." in woorden(large)


def test_a_moment_is_a_line_of_its_own_or_nothing() -> None:
    t = Vertaler("nl")
    assert wanneer_zin(t, AlsDan("a", "b", "maandag.")) == "Wanneer: maandag."
    assert wanneer_zin(t, AlsDan("a", "b")) == wanneer_zin(t, None) == ""


def met_vorige() -> View:
    groep = Groep(NAMES["gewoon"][:3], vorige=2)
    return reis(groep).view(Fase.WAT_KWAM_ERVAN)


def test_the_sentence_of_last_time_stands_there_by_name() -> None:
    view = met_vorige()
    zin = AlsDan("ik nee moet zeggen", "bel ik eerst", "dinsdag")
    view = kijk(evolve(view.sessie, vorige={0: zin, 1: zin}))
    dicht = woorden(pagina(WatKwamErvanScreen(), view))
    assert "Joost, vorige keer nam je een zin mee." in dicht
    assert "bel ik eerst" not in dicht, "others may sit here than last time"
    said = woorden(pagina(WatKwamErvanScreen(getoond=True), view))
    for part in ("Joost, dit nam je", "dan bel ik eerst.", "Wanneer: dinsdag.", "Wat kwam ervan?"):
        assert part in said
    assert "Daarna is het de beurt aan Mei Ling." in said


def test_telling_aloud_and_keeping_it_to_oneself_are_the_same_key() -> None:
    page = pagina(WatKwamErvanScreen(getoond=True), met_vorige())
    assert page.by_key("enter").wish == Many((c.SlaOver(), *FRESH))  # type: ignore[union-attr]
    assert page.by_key("p") is None


def test_the_sentence_is_shown_when_its_owner_says_so_or_never() -> None:
    page = pagina(WatKwamErvanScreen(), met_vorige())
    assert page.by_key("enter").wish == Zet("getoond", True)  # type: ignore[union-attr]
    assert page.by_key("p").wish == Many((c.SlaOver(), *FRESH))  # type: ignore[union-attr]
    assert page.by_key("s") is None


def test_one_sentence_may_be_typed() -> None:
    scherm = WatKwamErvanScreen()
    assert scherm.typed("notitie", "Ik belde.") == Many((c.VertelErvan("Ik belde."), *FRESH))
    assert not isinstance(scherm.typed("notitie", "  "), Many)
    view = doe(met_vorige(), c.VertelErvan("Ik belde."))
    assert (view.sessie.beurt, view.sessie.ervan) == (1, {0: "Ik belde."})
