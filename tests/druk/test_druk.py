"""The printed deck: everything a table needs stands on it, and it needs nothing else."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest
from attrs import evolve

from game import cli
from game.domain.dilemma import (
    Band,
    Dilemma,
    EigenAanpak,
    Gelegd,
    Kijker,
    Oordeel,
    Rol,
    Uitkomst,
)
from game.domain.kassabon import BAND_VANAF
from game.domain.score import WENDING_VRAAGT, bereken, plannen
from game.domain.tonen import MIN_TEKEN
from game.druk.boek import STIJL, maak_boek
from game.druk.kaarten import KLEINST, Zaak, bladen, kijkerkaart, wendingkaart
from game.druk.tellen import VOORBEELD, telblad
from game.druk.uitkomst import plannentabel, punten
from game.files import data_dir
from game.loading import laad_bestand, laad_dek
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN

ROOT = Path(__file__).parents[2]
DEK = laad_dek([data_dir("scenarios")])
DILEMMAS = [pytest.param(each["nl"], id=naam) for naam, each in DEK.dilemmas.items()]
KANTOOR = data_dir("scenarios") / "woningnood" / "kantoor.yaml"
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
SHEETS_ONCE, SHEETS_EACH = 3, 4


@pytest.fixture(scope="module", params=["nl", "en"])
def boek(request: pytest.FixtureRequest) -> tuple[str, str]:
    return request.param, maak_boek(DEK.geladen.values(), request.param)


def texts(dilemma: Dilemma) -> list[str]:
    """Everything of a dilemma that somebody at the table reads or hears."""
    wending = dilemma.wending
    return [
        *(dilemma.titel, dilemma.jij, dilemma.casus, *dilemma.vragen, *dilemma.belangen),
        *(wending.aanloop, wending.tekst, wending.houdt, wending.breekt),
        *(feit.tekst for feit in dilemma.feiten),
        *(text for v in dilemma.uitkomsten.values() for text in (v.titel, v.tekst)),
        *(t for k in dilemma.kaarten for t in (k.titel, k.tekst, k.wint, k.riskeert, k.gevolg)),
        *(t for k in dilemma.kijkers for t in (k.naam, k.zegt, k.leeft, k.slikt, k.haakt_af)),
    ]


def test_every_text_of_every_dilemma_is_printed(boek: tuple[str, str]) -> None:
    taal, page = boek
    said = [text for each in DEK.dilemmas.values() for text in texts(each[taal])]
    assert [text for text in said if html.escape(text) not in page] == []


def test_the_page_needs_no_network_no_script_and_no_other_file(boek: tuple[str, str]) -> None:
    _, page = boek
    assert "<script" not in page
    assert re.sub(r'xmlns="http://www\.w3\.org/2000/svg"', "", page).count("http") == 0
    addresses = re.findall(r"(?:src|href)=[\"']?([^\"'> ]*)|url\('([^']*)'", page)
    wild = [a or b for a, b in addresses if not (a or b).startswith(("data:", "#"))]
    assert wild == []
    assert len(page) < 2_000_000


def test_every_drawing_that_is_asked_for_is_there(boek: tuple[str, str]) -> None:
    _, page = boek
    assert set(re.findall(r'href="#([^"]*)"', page)) == set(re.findall(r'<symbol id="(.*?)"', page))


def test_each_language_has_its_own_words() -> None:
    (dutch, english) = (maak_boek(DEK.geladen.values(), taal) for taal in ("nl", "en"))
    assert "Zo gaat een ronde" in dutch
    assert "Zo gaat een ronde" not in english


def test_what_an_author_types_is_text_and_nothing_else(tmp_path: Path) -> None:
    pad = tmp_path / "woningnood" / "kantoor.yaml"
    pad.parent.mkdir()
    bad = '<script>alert(1)</script> & "wij"'
    pad.write_text(
        re.sub(r"titel: >-\n  .*", f"titel: >-\n  {bad}", KANTOOR.read_text("utf-8"), count=1),
        "utf-8",
    )
    page = maak_boek([laad_bestand(pad)], "nl")
    assert "<script" not in page
    assert html.escape(bad) in page


@pytest.mark.parametrize("dilemma", DILEMMAS)
def test_a_table_can_look_up_each_of_the_twenty_plans(dilemma: Dilemma) -> None:
    table = plannentabel(Vertaler("nl"), dilemma)
    heads = re.findall(r'<th scope="row">(.*?)</th>', table)
    assert heads == [" ".join(kaart.code for kaart in plan) for plan in plannen(dilemma)]


@pytest.mark.parametrize("dilemma", DILEMMAS)
def test_counting_by_hand_gives_what_the_game_gives(dilemma: Dilemma) -> None:
    """Step by step as the page *Zelf tellen* says it, also with an eigen aanpak."""
    own = EigenAanpak(Rol.VERBINDER, Uitkomst.RECHT, Uitkomst.RESULTAAT)
    plans: list[tuple[Gelegd, ...]] = [*plannen(dilemma)]
    plans += [(*plan[:2], own) for plan in plans]
    for plan in plans:
        bon, count = bereken(dilemma, plan), by_hand(dilemma, plan)
        assert list(count.values()) == list(bon.uitkomst)
        telt = sum(min(count[each], dilemma.lat[each]) for each in Uitkomst)
        som = int(dilemma.lat.som)
        assert band_by_hand(telt, som) is bon.band
        breekt = count[dilemma.wending.toets] < dilemma.wending.drempel
        assert breekt is not bon.wending_houdt
        assert [mood_by_hand(count, each) for each in dilemma.kijkers] == list(bon.oordelen)
        if breekt:
            reached = bon.waarde_na_wending >= BAND_VANAF[Band.WANKELT]
            assert (telt >= punten(som + WENDING_VRAAGT, Band.WANKELT)) is reached


def by_hand(dilemma: Dilemma, plan: tuple[Gelegd, ...]) -> dict[Uitkomst, Fraction]:
    """The first five steps of the page."""
    count = dict.fromkeys(Uitkomst, Fraction(0))
    laid = {rol: sum(kaart.rol is rol for kaart in plan) for rol in Rol}
    for rol in Rol:
        count[rol.uitkomst] += (0, 4, 4 + 3, 4 + 3 - 2)[laid[rol]]
    for kaart in plan:
        count[kaart.plus] += 1
        count[kaart.min] -= 1
    for each in dilemma.samenspel:
        if all(laid[rol] for rol in each.rollen):
            for rol in each.rollen:
                count[rol.uitkomst] += each.effect
    count = {each: min(max(amount, Fraction(0)), Fraction(10)) for each, amount in count.items()}
    if dilemma.sleutel.rol and not laid[dilemma.sleutel.rol]:
        count[max(Uitkomst, key=count.__getitem__)] /= 2
    return count


def mood_by_hand(count: dict[Uitkomst, Fraction], kijker: Kijker) -> Oordeel:
    """The last step of the page."""
    mark = sum((count[each] * kijker.weegt[each] for each in Uitkomst), Fraction(0))
    if mark >= Fraction("5.5"):
        return Oordeel.LEEFT
    return Oordeel.SLIKT if mark >= 4 else Oordeel.HAAKT_AF


def band_by_hand(telt: Fraction, som: int) -> Band:
    return next(band for band in Band if telt >= punten(som, band))


@pytest.mark.parametrize("dilemma", DILEMMAS)
def test_the_filled_in_form_adds_up(dilemma: Dilemma) -> None:
    """Every row follows from the rows above it, and the sentence below from the last one."""
    rows, sentence = filled_in(dilemma)
    assert list(rows)[:3] == list(VOORBEELD)
    cards, (pairs, together, after, lat, counts) = list(rows.values())[:3], list(rows.values())[3:]
    added = (sum(column) for column in zip(*cards, pairs, strict=True))
    assert together == [min(max(amount, Fraction(0)), Fraction(10)) for amount in added]
    plan = tuple(dilemma.kaart(code) for code in VOORBEELD)
    assert after == together == list(by_hand(dilemma, plan).values())
    assert lat == list(dilemma.lat)
    assert counts == [min(pair) for pair in zip(after, lat, strict=True)]
    total, som = sum(counts, Fraction(0)), int(dilemma.lat.som)
    points = f"{float(total):g}".replace(".", ",")
    band = WOORDEN[band_by_hand(total, som)]
    assert sentence == f"{points} van de {som} punten. Dit plan {band}."


def test_the_form_of_the_suitcases_is_filled_in_as_somebody_would() -> None:
    rows, sentence = filled_in(DEK.dilemmas["woningnood/koffers"]["nl"])
    assert rows["Telt mee"] == [3, 1, 6]
    assert sentence == "10 van de 15 punten. Dit plan wankelt."


def filled_in(dilemma: Dilemma) -> tuple[dict[str, list[Fraction]], str]:
    """What stands on the form: name of a row -> its numbers; and the sentence below."""
    form = telblad(Vertaler("nl"), dilemma).partition("Jullie plan")[0]
    found = re.findall(
        r'<th scope="row">(.*?)</th><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td>', form
    )
    rows = {name: [Fraction(as_number(cell)) for cell in cells] for name, *cells in found}
    return rows, re.findall(r'<p class="klein">(.*?)</p>', form)[0]


def as_number(cell: str) -> str:
    return cell.replace(MIN_TEKEN, "-").replace(",", ".")


@pytest.mark.parametrize("naam", DEK.dilemmas)
def test_the_backs_of_the_cards_say_what_the_table_of_plans_says(naam: str) -> None:
    """The wending's bound gives each plan's verdict; a kijker has the sentence of each circle."""
    dilemma, geladen = DEK.dilemmas[naam]["nl"], DEK.geladen[naam]
    zaak, kijkers, wending = (
        Zaak(Vertaler("nl"), dilemma, geladen),
        dilemma.kijkers,
        dilemma.wending,
    )
    back = html.unescape(wendingkaart(zaak)).partition("Pas omdraaien")[2]
    word, bound = re.findall(r"Houdt bij (\w+) (\d) of meer</h4><p>", back)[0]
    assert f"Houdt bij {word} {bound} of meer</h4><p>{wending.houdt}</p>" in back
    assert f"Breekt onder {word} {bound}</h4><p>{wending.breekt}</p>" in back
    tested = next(each for each in Uitkomst if WOORDEN[each] == word)
    for plan in plannen(dilemma):
        bon = bereken(dilemma, plan)
        assert (bon.uitkomst[tested] >= int(bound)) is bon.wending_houdt
    for kijker in kijkers:
        said = re.findall(
            r'<use href="#(\w+)"/></svg><div><b>(.*?)</b><q>(.*?)</q>',
            html.unescape(kijkerkaart(zaak, kijker)),
        )
        assert said == [(each.value, WOORDEN[each], kijker.reactie(each)) for each in Oordeel]


@pytest.mark.parametrize("taal", ["nl", "en"])
def test_a_twin_says_what_to_play_first_when_that_is_printed_too(taal: str) -> None:
    eerst, dan = DEK.geladen["woningnood/zonnedal"], DEK.geladen["vergunningen/dakterras"]
    tie = dan.dilemma[taal].tweeling
    assert tie is not None
    assert tie.na == eerst.dilemma[taal].id
    lines = {
        "nl": ("Hoort bij: Wonen op Zonnedal 14. Speel die eerst.", "Na Wonen op Zonnedal 14: "),
        "en": (
            "Goes with: Living at 14 Zonnedal. Play that first.",
            "After Living at 14 Zonnedal: ",
        ),
    }[taal]
    together, alone = maak_boek([eerst, dan], taal), maak_boek([dan], taal)
    said = (lines[0], html.escape(tie.tekst), lines[1] + html.escape(tie.vraag))
    assert [together.count(each) for each in said] == [1, 1, 1]
    assert [alone.count(each) for each in said] == [0, 0, 0]


def test_no_sheet_is_set_so_small_that_it_cannot_be_read() -> None:
    """Of each text that shrinks with its sheet, the smallest is 8.5 pt on paper."""
    sizes = re.findall(
        r"(?:max\(([\d.]+)pt, |calc\()([\d.]+)pt \* var\(--maat\)", STIJL.read_text()
    )
    assert sizes
    assert min(max(float(least or 0), float(full) * KLEINST) for least, full in sizes) >= 8.5


def test_a_sheet_that_says_more_is_set_smaller_and_a_short_one_in_full() -> None:
    kantoor = DEK.geladen["woningnood/kantoor"]
    scales = []
    for times in (1, 2, 3, 9):
        dilemma = kantoor.dilemma["nl"]
        dilemma = evolve(dilemma, casus=" ".join([dilemma.casus] * times))
        sheet = bladen(Zaak(Vertaler("nl"), dilemma, kantoor))[0]
        scales += re.findall(r'style="--maat: ([\d.]+)"', sheet)
    assert scales == sorted(scales, reverse=True)
    assert len(set(scales)) == 4
    assert (scales[0], scales[-1]) == ("1.00", f"{KLEINST:.2f}")


def print_cards(*words: str | Path) -> int:
    return cli.main(["druk", *map(str, words)])


def test_the_command_says_where_the_cards_are_and_how_to_print_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uit = tmp_path / "kaarten.html"
    assert print_cards(KANTOOR, "--uit", uit) == 0
    out, err = capsys.readouterr()
    assert (out.splitlines()[0], err) == (
        f"1 dilemma staat in {uit} ({uit.stat().st_size // 1024} kB).", ""
    )  # fmt: skip
    assert uit.read_text("utf-8").count("<section") == SHEETS_ONCE + SHEETS_EACH


def test_a_theme_prints_its_own_dilemmas_only(tmp_path: Path) -> None:
    uit = tmp_path / "k.html"
    assert print_cards(data_dir("scenarios"), "--thema", "vergunningen", "--uit", uit) == 0
    page = uit.read_text("utf-8")
    printed = [d["nl"].thema for d in DEK.dilemmas.values() if html.escape(d["nl"].casus) in page]
    assert set(printed) == {"vergunningen"}


def test_a_bad_file_is_named_and_the_others_are_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "woningnood" / "leeg.yaml"
    bad.parent.mkdir()
    bad.write_text("")
    assert print_cards(bad, KANTOOR, "--uit", tmp_path / "k.html") == 0
    out, err = capsys.readouterr()
    assert f"{bad}:1:1: D036" in err
    assert out.startswith("1 dilemma staat")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["weg.yaml"], "Er is geen dilemma om te drukken."),
        ([KANTOOR, "--thema", "woningnot"], "'woningnot' is er niet. Kies uit: woningnood."),
        ([KANTOOR, "--uit", "weg/nog verder/k.html"], "kan ik niet schrijven"),
    ],
)
def test_what_cannot_be_printed_gets_one_sentence(
    words: list[str | Path],
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert print_cards(*words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert sentence in err.splitlines()[-1]
    assert list(tmp_path.iterdir()) == []


def test_printing_needs_no_window_toolkit() -> None:
    """The drawings live in `ui`, but a server without pygame prints cards all the same."""
    code = "import sys; sys.modules['pygame'] = None; import game.druk.opdracht"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


@pytest.mark.skipif(CHROMIUM is None, reason="no browser here to print with")
@pytest.mark.parametrize("taal", ["nl", "en"])
def test_every_sheet_of_the_deck_fits_on_its_own_page(taal: str, tmp_path: Path) -> None:
    page, pdf = tmp_path / "k.html", tmp_path / "k.pdf"
    page.write_text(maak_boek(DEK.geladen.values(), taal), "utf-8")
    subprocess.run(
        [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={pdf}",
         f"--user-data-dir={tmp_path}", "--no-pdf-header-footer", page.as_uri()],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    pages = len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))
    assert pages == SHEETS_ONCE + SHEETS_EACH * len(DEK.geladen)


def test_cards_have_the_words_of_a_streekpakket(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    streek, uit = tmp_path / "pakket.yaml", tmp_path / "k.html"
    streek.write_text(
        "formaat: 1\nnaam: Hier\noveral:\n  - {van: leegstandverordening, naar: leegstandsregel}\n"
        "  - {van: nergens te vinden, naar: x}\n"
    )
    assert print_cards(KANTOOR, "--streek", streek, "--uit", uit) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[-1] == "De teksten komen uit het streekpakket Hier."
    assert err == ""
    assert "leegstandsregel" in uit.read_text("utf-8")
