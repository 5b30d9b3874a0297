"""The report: what stands in it and what never does, and that nothing typed in it can do harm."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from screens.sessies import spel as played_with
from verslag.gespeeld import (
    DAG,
    KWALITEIT,
    Lezer,
    alles_getypt,
    bekijk,
    gespeeld,
    tekst_van,
    verslag,
)

from game.domain import commands as c
from game.domain.decide import decide
from game.domain.dilemma import EigenAanpak, Rol
from game.domain.eigenzaak import EigenZaak
from game.domain.evolve import fold
from game.domain.fase import Fase
from game.domain.keuzes import Niveau
from game.domain.kwadrant import kwadranten
from game.domain.meespeler import volgende_wens
from game.domain.reden import Weigering
from game.domain.state import Prikkel, Sessie, Spel
from game.domain.views import stoel_achter_scherm, view_for
from game.papier.html import schoon
from game.spelvormen import TAFEL
from game.texts.bon import BANDZINNEN
from game.texts.kwadrant import KWADRANTWOORDEN, LEEG, blijk_zin
from game.texts.momenten import moment_zin
from game.texts.rolkaarten import met_eigen_zaak
from game.texts.vertaler import Vertaler
from game.texts.woorden import KWALITEITWOORDEN, WOORDEN
from game.texts.zinnen import als_dan_zin
from game.verslag.briefje import maak_briefje
from game.verslag.rondes import eerste_plan
from game.verslag.tabel import maak_csv
from game.verslag.verslag import maak_verslag

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
NASTY = (
    "</style><script>alert(1)</script>",
    "\"><img src=x onerror='alert(1)'>",
    "' style='position:fixed",
    "&lt;b&gt; &amp; &#60;script&#62;",
    "<!-- ]]> <![CDATA[ --!>",
    "</q></p></section></main></body></html>",
    "{naam} %s {0} **dik**",
    "\u202ekcarb \u2066 een \u200f tekst",
    "\ud800 halve letter \x00\x1b[31m \ufffe",
    "w" * 10_000,
    "woord " * 2_000,
    "javascript:alert(1) http://example.com @import url(x)",
)
T = Vertaler("nl")


@pytest.mark.parametrize("niveau", Niveau)
def test_every_case_has_its_plan_its_story_and_its_people(niveau: Niveau) -> None:
    sessie = gespeeld(rondes=3, niveau=niveau)
    view, words = bekijk(sessie), tekst_van(verslag(sessie))
    for ronde in view.uitgespeeld:
        dilemma = view.spel.dilemmas[ronde.dilemma]
        assert ronde.kassabon is not None
        story = dilemma.uitkomsten[ronde.kassabon.band]
        judged = zip(dilemma.kijkers, ronde.kassabon.oordelen, strict=True)
        said = [kijker.reactie(oordeel) for kijker, oordeel in judged]
        verdict = dilemma.wending.houdt if ronde.wending_houdt else dilemma.wending.breekt
        for text in (dilemma.titel, dilemma.casus, story.tekst, dilemma.wending.tekst, verdict):
            assert text in words
        assert [text for text in said if text not in words] == []


def test_it_says_when_who_and_how_long() -> None:
    words = tekst_van(verslag(gespeeld(rondes=2)))
    assert "zaterdag 21 november 2026" in words
    assert "2 zaken, 54 minuten. Aan tafel: Joost, Mei Ling, Samira en Thomas." in words
    nameless = tekst_van(verslag(gespeeld(namen=("", "", "Bo"))))
    assert "Aan tafel: Speler 1, Speler 2 en Bo." in nameless


RECEIPT = (*BANDZINNEN.values(), "kassabon", "lat ", "Waarde", "te kort", "meer dan gevraagd")


@pytest.mark.parametrize("niveau", Niveau)
def test_a_table_that_only_talked_gets_no_receipt_lat_or_band(niveau: Niveau) -> None:
    page = verslag(gespeeld(rondes=3, niveau=niveau), range(4))
    shown = [words for words in RECEIPT if words.casefold() in tekst_van(page).casefold()]
    if niveau is Niveau.GESPREK:
        assert shown == []
        assert "balkje" not in tekst_van(page)
        assert '<svg class="balkje"' not in page
    else:
        assert {"kassabon", "Waarde"} <= set(shown)
        assert page.count('<svg class="balkje"') >= 9


def test_a_swap_shows_who_proposed_it_and_both_receipts() -> None:
    sessie = gespeeld()
    wissel = sessie.ronde.schakeling
    assert wissel is not None
    words = tekst_van(verslag(sessie))
    assert "De kassabon" in words
    assert "De nieuwe kassabon" in words
    naam = T.namen(bekijk(sessie).spelers_op(wissel.indiener))
    assert f"{naam} stelde voor:" in words


def test_an_own_approach_is_told_in_its_own_words() -> None:
    sessie = gespeeld(stijl="vol")
    eigen = [kaart for kaart in sessie.ronde.eigen.values() if kaart.code in sessie.ronde.plan]
    assert eigen
    assert all(kaart.tekst in tekst_van(verslag(sessie)) for kaart in eigen)


def test_what_belongs_to_one_player_stands_only_where_that_player_wants_it() -> None:
    sessie = gespeeld(rondes=3)
    zinnen = {n: als_dan_zin(T, sessie.als_dan[n]) for n in sessie.als_dan}
    assert zinnen
    for akkoord in ((), (0,), (1, 3), range(4)):
        page = verslag(sessie, akkoord)
        words = tekst_van(page)
        assert page.count('class="blad eigen"') == len(akkoord)
        assert [n for n, zin in zinnen.items() if zin in words] == [
            n for n in zinnen if n in akkoord
        ]
        assert ("Je verhaal over trots" in words) is any(n in sessie.trots for n in akkoord)


def test_a_page_of_ones_own_says_roles_first_reaches_and_what_others_saw() -> None:
    sessie = gespeeld(rondes=3)
    for speler in sessie.spelers:
        page = tekst_van(verslag(sessie, [speler.nummer]).partition('class="blad eigen"')[2])
        for ronde in sessie.rondes:
            stoel = ronde.stoel_van(speler.nummer)
            assert stoel is not None
            assert WOORDEN[ronde.rollen[stoel]] in page
        seen = [w for r in sessie.rondes for w in r.waarderingen if w.aan == speler.nummer]
        assert all(KWALITEITWOORDEN[each.kwaliteit] in page for each in seen)


def test_two_who_share_a_hand_have_no_first_reach_of_their_own() -> None:
    sessie = gespeeld(6, paren=True)
    assert sessie.ronde.grepen
    assert "Wat je als eerste pakte" not in tekst_van(verslag(sessie, range(6)))


def test_the_debrief_tells_notes_strengths_the_borrowed_role_and_the_question() -> None:
    sessie = gespeeld(rondes=2)
    words = tekst_van(verslag(sessie))
    assert sessie.notities
    assert sessie.krachten
    assert sessie.geleend
    assert all(zin in words for _, zin in sessie.notities)
    assert all(kracht.tekst in words for kracht in sessie.krachten)
    assert f"De {WOORDEN[sessie.geleend.rol]} lenen we van" in words
    buiten = evolve(sessie, geleend=evolve(sessie.geleend, van=None))
    assert "lenen we buiten deze tafel" in tekst_van(verslag(buiten))


def test_the_moments_that_the_table_chose_are_told_in_their_order_and_no_others() -> None:
    sessie = gespeeld(rondes=3)
    found = bekijk(sessie).momenten
    assert len(found) > 2
    chosen = (found[1].soort, found[0].soort)
    words = tekst_van(verslag(evolve(sessie, momenten=chosen)))
    places = [words.index(moment_zin(T, bekijk(sessie), found[n])) for n in (1, 0)]
    assert places == sorted(places)
    assert moment_zin(T, bekijk(sessie), found[2]) not in words
    assert "Hier praatten jullie over" not in tekst_van(verslag(evolve(sessie, momenten=())))


@pytest.mark.parametrize("niveau", Niveau)
def test_the_kernkwadrant_of_each_role_stands_in_it_with_what_showed(niveau: Niveau) -> None:
    sessie = gespeeld(rondes=2, niveau=niveau)
    view, words = bekijk(sessie), tekst_van(verslag(sessie))
    for team in kwadranten(view.spel, sessie):
        for veld, blijken in team.velden.items():
            assert KWADRANTWOORDEN[team.kwadrant.id][veld] in words
            zinnen = [blijk_zin(T, blijk) for blijk in blijken]
            assert all(zin in words for zin in zinnen if "Genoemd" not in zin)


def test_an_empty_field_of_a_kernkwadrant_stays_empty_and_that_is_said_once() -> None:
    sessie = gespeeld()
    velden = [v for team in kwadranten(bekijk(sessie).spel, sessie) for v in team.velden.values()]
    assert velden.count(()) > 1
    words = tekst_van(verslag(sessie))
    assert T(LEEG) not in words
    assert words.count("Een leeg vak: dat was deze sessie niet te zien.") == 1


def test_a_prikkel_is_told_as_the_quality_behind_it_or_not_at_all() -> None:
    sessie = gespeeld()
    kaart = next(code for code in sessie.ronde.plan if "0" not in code)
    for kwaliteit, told in ((None, False), (KWALITEIT, True)):
        prikkels = (Prikkel(kaart, (0,), kwaliteit),)
        rondes = (evolve(sessie.ronde, prikkels=prikkels, waarderingen=()),)
        words = tekst_van(verslag(evolve(sessie, rondes=rondes)))
        assert ("prikkelde. Daarachter zat: zorgvuldig." in words) is told
        assert ("Wat jullie in elkaar zagen zorgvuldig" in words) is told


def test_a_prikkel_outlives_the_own_approach_that_it_was_about() -> None:
    """Swapped for another card, an eigen aanpak is on no table any more."""
    sessie = gespeeld()
    gone = (evolve(sessie.ronde, prikkels=(Prikkel("B0.9", (0,), KWALITEIT),)),)
    words = tekst_van(verslag(evolve(sessie, rondes=gone), range(4)))
    assert "Een zet prikkelde. Daarachter zat: zorgvuldig." in words


def test_what_was_seen_in_whom_stands_only_on_the_page_of_who_wants_it() -> None:
    """The shared part names the qualities, and does not change with whose they are."""
    sessie = gespeeld(rondes=3)
    page = tekst_van(verslag(sessie))
    seen = page.partition("Wat jullie in elkaar zagen")[2]
    named = [w for r in sessie.rondes for w in r.waarderingen]
    assert named
    assert all(KWALITEITWOORDEN[each.kwaliteit] in seen for each in named)
    for_one = tuple(
        evolve(r, waarderingen=tuple(evolve(w, aan=0) for w in r.waarderingen))
        for r in sessie.rondes
    )
    of_one = evolve(sessie, rondes=for_one)
    assert verslag(of_one) == verslag(sessie)
    assert besloten(of_one) == besloten(sessie)
    assert "Wat anderen in jou zagen" in tekst_van(verslag(of_one, (0,)))
    assert "Wat anderen in jou zagen" not in tekst_van(verslag(evolve(of_one), (1,)))


def test_a_sentence_stands_below_the_question_that_it_answered() -> None:
    sessie = gespeeld()
    vragen = bekijk(sessie).vragen
    said = evolve(sessie.ronde, notities=("Eerst dit.", "Toen dat."), gevraagd=(0, 1), vraag=1)
    words = tekst_van(verslag(evolve(sessie, rondes=(said,))))
    order = [words.index(each) for each in (vragen[0], "Eerst dit.", vragen[1], "Toen dat.")]
    assert order == sorted(order)


def test_the_heading_of_the_kernkwadranten_stays_with_the_first_of_them() -> None:
    page = verslag(gespeeld())
    begin = page.partition("Jullie kernkwadranten")[0].rpartition("<")[0]
    assert begin.rstrip().endswith('<div class="samen">')


def test_a_round_that_ended_with_the_birthday_asks_that() -> None:
    sessie = gespeeld(stijl="vol")
    birthday = evolve(sessie, rondes=(evolve(sessie.ronde, verjaardag=True),))
    assert "Leg het plan uit aan je oom" in tekst_van(verslag(birthday))
    assert "Leg het plan uit aan je oom" not in tekst_van(verslag(sessie))


def test_a_session_that_stopped_before_its_first_outcome_still_has_a_report() -> None:
    sessie = gespeeld()
    begun = evolve(
        sessie, rondes=(evolve(sessie.ronde, kassabon=None, schakeling=None, wending_houdt=None),)
    )
    page = verslag(begun)
    assert "Er is nog geen zaak uitgespeeld." in tekst_van(page)
    assert Lezer(page).fout == []


def test_a_case_of_their_own_is_told_without_a_receipt_or_a_wending() -> None:
    regels = ("De lift is stuk.", "Wie gaat er bellen?", "Het is druk.")
    zaak = EigenZaak(regels, ("Mien", "", "", "De buurt"))
    spel = Spel(TAFEL, met_eigen_zaak(T, played_with().dilemmas))
    events = decide(spel, None, c.BeginSessie(("Ann", "Bob"), 7, eigen_zaak=zaak))
    assert not isinstance(events, Weigering)
    sessie = fold(events)
    assert sessie
    while sessie.fase is not Fase.EINDBEELD:
        wens = volgende_wens(view_for(spel, sessie, stoel_achter_scherm(sessie)))
        done = decide(spel, sessie, wens)
        assert not isinstance(done, Weigering)
        sessie = fold(done, sessie)
        assert sessie
    page = maak_verslag(view_for(spel, sessie, None, 1800), T, DAG, (0, 1))
    assert Lezer(page).fout == []
    words = tekst_van(page)
    assert all(regel in words for regel in regels)
    assert {name for name in ("Mien", "De buurt") if name in words} == {"Mien", "De buurt"}
    assert [said for said in ("De wending", "kassabon", "lat ") if said in words] == []
    assert "in het plan" in maak_csv(view_for(spel, sessie, None, 1800), T)


def test_each_language_has_its_own_words() -> None:
    english = tekst_van(verslag(gespeeld(), (0,), "en"))
    assert "At the table: Joost" in english
    assert "Dit is een denkmodel" not in english


# Nobody who passed is named, and nobody can work out how many did.


def test_who_proposed_a_card_that_stayed_out_could_as_well_have_passed() -> None:
    """The page does not change by a hair when that proposal was never made."""
    for seed in range(3):
        sessie = gespeeld(4 + seed, rondes=2)
        rondes = []
        for ronde in sessie.rondes:
            lay = {*eerste_plan(ronde), *ronde.plan}
            kept = {s: v for s, v in (ronde.voorstellen or {}).items() if v.kaart in lay}
            rondes.append(evolve(ronde, voorstellen=kept, prikkels=()))
        passed = evolve(sessie, rondes=tuple(rondes), momenten=())
        assert passed.rondes != sessie.rondes
        plain = tuple(evolve(ronde, prikkels=()) for ronde in sessie.rondes)
        told = evolve(sessie, rondes=plain, momenten=())
        assert verslag(told, range(8)) == verslag(passed, range(8))
        assert besloten(told) == besloten(passed)


def besloten(sessie: Sessie) -> str:
    return maak_csv(bekijk(sessie), T)


def test_how_often_a_quality_was_named_and_by_whom_leaves_no_trace() -> None:
    sessie = gespeeld(rondes=3)
    page = verslag(sessie, range(4))
    first = next(r for r in sessie.rondes if r.waarderingen)
    again = evolve(first, waarderingen=(*first.waarderingen, first.waarderingen[0]))
    others = tuple(evolve(w, van=(w.van + 1) % 4) for w in first.waarderingen)
    for changed in (again, evolve(first, waarderingen=others)):
        rondes = tuple(changed if r is first else r for r in sessie.rondes)
        named = evolve(sessie, rondes=rondes)
        assert (verslag(named, range(4)), besloten(named)) == (page, besloten(sessie))


def test_a_first_reach_is_told_once_however_often_it_was_made() -> None:
    """With a count beside the number of cases everybody could see who passed, and how often."""
    sessie = gespeeld(rondes=3)
    grepen = [{**(r.grepen or {}), 0: Rol.VERBINDER} for r in sessie.rondes]
    always = [evolve(r, grepen=g) for r, g in zip(sessie.rondes, grepen, strict=True)]
    once = [always[0]]
    for ronde in always[1:]:
        once.append(evolve(ronde, grepen={s: g for s, g in (ronde.grepen or {}).items() if s}))
    page, other = (verslag(evolve(sessie, rondes=tuple(each)), (0,)) for each in (always, once))
    assert page == other


def test_how_a_role_felt_is_not_told() -> None:
    sessie = gespeeld()
    assert sessie.ronde.gevoel
    silent = evolve(sessie, rondes=(evolve(sessie.ronde, gevoel={}),))
    assert verslag(silent, range(4)) == verslag(sessie, range(4))
    assert besloten(silent) == besloten(sessie)


# Nothing that somebody typed can break the page or run in it.


def shape(page: str) -> list[object]:
    """The elements with their attributes, without what they say to a reader aloud."""
    read = Lezer(page)
    assert read.fout == []
    return [
        (tag, tuple(pair for pair in attrs if pair[0] != "aria-label"))
        for tag, attrs in read.elementen
    ]


def test_the_page_needs_no_network_no_script_and_no_other_file() -> None:
    page = verslag(gespeeld(rondes=3), range(4))
    assert "<script" not in page
    bare = re.sub(r'xmlns="http://www\.w3\.org/2000/svg"|http-equiv', "", page)
    assert "http" not in bare
    addresses = re.findall(r"(?:src|href)=[\"']?([^\"'> ]*)|url\('([^']*)'", page)
    assert [a or b for a, b in addresses if not (a or b).startswith(("data:", "#"))] == []
    assert not [name for _, attrs in Lezer(page).elementen for name, _ in attrs if name == "style"]
    policy = re.findall(r'Security-Policy" content="(.*?)"', page)[0]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert len(page) < 1_500_000


def test_every_drawing_that_is_asked_for_is_there_once() -> None:
    page = verslag(gespeeld(rondes=3), range(4))
    drawn = re.findall(r'<symbol id="(.*?)"', page)
    assert set(re.findall(r'href="#([^"]*)"', page)) <= set(drawn)
    assert len(drawn) == len(set(drawn))


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_what_a_player_typed_is_text_and_nothing_else(text: str) -> None:
    sessie = gespeeld(stijl="vol", rondes=2)
    page = verslag(alles_getypt(sessie, f"a{text}z"), range(4))
    assert shape(page) == shape(verslag(alles_getypt(sessie, "woord"), range(4)))
    page.encode()
    shown = " ".join(schoon(f"a{text}z").split())
    assert shown in tekst_van(page)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.text(st.characters(codec=None), max_size=60))
def test_any_text_leaves_the_page_whole(text: str) -> None:
    sessie = gespeeld(stijl="vol")
    page = verslag(alles_getypt(sessie, f"a{text}z"), range(4))
    assert shape(page) == shape(verslag(alles_getypt(sessie, "woord"), range(4)))
    page.encode()


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_the_sheet_for_outside_is_as_safe(text: str) -> None:
    page = maak_briefje(f"a{text}z", T)
    assert shape(page) == shape(maak_briefje("woord", T))
    page.encode()


def test_an_own_approach_without_words_is_called_so() -> None:
    sessie = alles_getypt(gespeeld(stijl="vol"), "")
    assert any(isinstance(each, EigenAanpak) for each in sessie.ronde.eigen.values())
    page = verslag(sessie, range(4))
    assert "Eigen aanpak" in tekst_van(page)
    assert Lezer(page).fout == []


# On paper.


def printed(page: str, folder: Path) -> int:
    """How many sheets of A4 a page takes."""
    html, pdf = folder / "v.html", folder / "v.pdf"
    html.write_text(page, "utf-8")
    subprocess.run(
        [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={pdf}",
         f"--user-data-dir={folder}", "--no-pdf-header-footer", html.as_uri()],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    data = pdf.read_bytes()
    sizes = {tuple(map(float, box.split())) for box in re.findall(rb"/MediaBox \[(.*?)\]", data)}
    assert {(round(w), round(h)) for _, _, w, h in sizes} == {(595, 842)}
    return len(re.findall(rb"/Type\s*/Page\b", data))


@pytest.mark.skipif(CHROMIUM is None, reason="no browser here to print with")
@pytest.mark.parametrize(
    ("niveau", "per_case"), [(Niveau.GEWOON, (2, 3)), (Niveau.GESPREK, (1, 2))]
)
def test_it_prints_to_a_few_sheets_and_each_own_page_takes_one(
    niveau: Niveau, per_case: tuple[int, int], tmp_path: Path
) -> None:
    sessie = gespeeld(rondes=2, niveau=niveau)
    common = printed(verslag(sessie), tmp_path)
    least, most = (1 + 1 + 2 * cases for cases in per_case)
    assert least <= common <= most + 1
    assert printed(verslag(sessie, range(4)), tmp_path) == common + 4


@pytest.mark.skipif(CHROMIUM is None, reason="no browser here to print with")
@pytest.mark.parametrize("taal", ["nl", "en"])
def test_the_sheet_for_outside_is_one_sheet(taal: str, tmp_path: Path) -> None:
    assert printed(maak_briefje("Wat wil jij al lang vragen? " * 4, Vertaler(taal)), tmp_path) == 1
