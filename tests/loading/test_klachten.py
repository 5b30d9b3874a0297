"""Every complaint: what an author types, and exactly which code stands at which line and column.

In a row the sign ¦ marks the place of the complaint; it is taken out before the file is written.
"""

import string
from pathlib import Path

import pytest

from game.loading import Ernst, Klacht, laad_bestand
from game.loading.klachten import CODES
from game.texts.klachten import ZINNEN, klacht_regel, klacht_zin

FOUTEN = [
    # code, what stands in the good file, what the author typed
    ("D001", "lat: {recht: 3, resultaat: 8, relatie: 1}", "lat: ¦{recht: 3, resultaat: 8\nlat2: 1"),
    ("D001", "laag: gemeente\n", "laag: gemeente\n? ¦[a]\n: b\n"),
    ("D001", "formaat: 1", "¦%YAML 1.1\n---\nformaat: 1"),
    ("D002", "jij: >-\n  Jullie leiden", "jij: ¦Jullie: leiden"),
    ("D002", "jij: >-\n  Jullie leiden", "jij: ¦Jullie # leiden"),
    ("D002", "jij: >-\n  Jullie leiden dit project.", 'jij: ¦"Jullie" leiden'),
    ("D002", "jij: >-\n  Jullie leiden dit project.", "jij: ¦'s Avonds leiden jullie"),
    ("D002", "jij: >-\n  Jullie leiden dit project.", "jij: ¦[Jullie] leiden"),
    ("D002", "jij: >-\n  Jullie leiden dit project.", "jij: ¦[Jullie leiden]"),
    ("D002", "jij: >-\n  Jullie leiden dit project.", "jij: ¦{Jullie}"),
    ("D002", "jij: >-\n  Jullie leiden dit project.", "jij: ¦!Let op"),
    ("D002", "jij: >-\n  Jullie leiden dit project.", "jij: ¦&en verder"),
    ("D002", "jij: >-\n  Jullie leiden dit project.", "jij: ¦*ster"),
    ("D002", "jij: >-\n  Jullie leiden dit project.", "jij: ¦@allen"),
    ("D002", "jij: >-\n  Jullie leiden dit project.", "jij: ¦- en dan"),
    ("D002", "jij: >-\n  Jullie leiden dit project.", "jij: ¦> Jullie leiden"),
    ("D002", "  - >-\n    Studenten willen een kamer.", "  - ¦Studenten: een kamer"),
    ("D003", "kort: >-\n  Drie", "¦kortt: >-\n  Drie"),
    ("D003", "relatie: 1}", "relatie: 1, ¦geld: 2}"),
    ("D004", "formaat: 1\ntitel:", "¦titel:"),
    ("D004", "tekst: >-\n      Een eigenaar moet leegstand melden.\n    bron", "¦bron"),
    ("D005", "gevoelig: [schulden]", "gevoelig: ¦schulden"),
    ("D005", "laag: gemeente", "laag: ¦[gemeente]"),
    ("D005", "laag: gemeente", "laag:¦"),
    ("D005", "sleutel:\n  rol: ondernemer\n  waardoor: >-\n    Z", "sleutel: ¦ondernemer # "),
    ("D005", "jij: >-\n  Jullie leiden dit project.", "jij:\n  ¦- a\n  - b"),
    ("D006", "laag: gemeente\n", "laag: gemeente\n¦laag: rijk\n"),
    ("D007", "laag: gemeente", "laag: ¦gemeennte"),
    ("D007", "gevoelig: [schulden]", "gevoelig: [¦schuld]"),
    ("D007", "effect: 1\n", "effect: ¦2\n"),
    ("D007", "huid: donker", "huid: ¦blauw"),
    ("D008", "drempel: 5", "drempel: ¦7"),
    ("D008", "drempel: 5", "drempel: ¦5.0"),
    ("D008", "{recht: 3,", "{recht: ¦9,"),
    ("D009", "weegt: {recht: 0.1", "weegt: {recht: ¦-0.1"),
    ("D009", "weegt: {recht: 0.1", "weegt: {recht: ¦1.5"),
    ("D009", "weegt: {recht: 0.1", "weegt: {recht: ¦1/0"),
    ("D010", "  - >-\n    Wat had jij willen weten?\n  - >-\n", "  ¦- >-\n"),
    ("D010", "[bureaucraat, ondernemer]", "¦[bureaucraat, ondernemer, verbinder]"),
    (
        "D011",
        "lat: {recht: 3, resultaat: 8, relatie: 1}",
        "lat: ¦{recht: 8, resultaat: 8, relatie: 5}",
    ),
    (
        "D011",
        "lat: {recht: 3, resultaat: 8, relatie: 1}",
        "lat: ¦{recht: 3, resultaat: 8, relatie: 0}",
    ),
    ("D012", "weegt: {recht: 0.1", "weegt: ¦{recht: 0.100000001"),
    ("D013", "plus: recht\n      min: relatie", "plus: recht\n      min: ¦recht"),
    ("D014", "jij: >-\n  Jullie leiden dit project.\n", "jij: ¦>-\n"),
    ("D015", "jij: >-\n  Jullie", "jij: ¦>-\n  " + "J" * 1200 + "ullie"),
    ("D016", "[bureaucraat, ondernemer]", "¦[verbinder, verbinder]"),
    ("D017", "[ondernemer, verbinder]", "¦[ondernemer, bureaucraat]"),
    ("D018", "stand: 2026-02", "stand: ¦2026-13"),
    ("D018", "stand: 2026-02", "stand: ¦februari 2026"),
    ("D020", "formaat: 1", "formaat: ¦2"),
    ("D021", "naam: De buurt", 'naam: ¦"De\\u0007 buurt"'),
    ("D022", "gevoelig: [schulden]\n", "gevoelig:\n¦\t- schulden\n"),
    ("D023", "gevoelig: [schulden]", "gevoelig: []\nbeeld: ¦../geheim.svg"),
    ("D035", "De eigenaar wacht", "De eigenaar ¦\x07wacht"),
    ("D035", "De eigenaar wacht", "De eigenaar ¦\u202ewacht"),
    ("D037", "  - >-\n    Wanneer is tempo belangrijker?\n", "¦---\nformaat: 1\n"),
    ("D041", "laag: gemeente", "laag: ¦&laag gemeente"),
    ("D041", "laag: gemeente", "¦&laag laag: gemeente"),
]


def unmarked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its mark, and the place of the mark if there is one."""
    before, mark, after = text.partition("¦")
    place = (before.count("\n") + 1, len(before.rsplit("\n", 1)[-1]) + 1)
    return before + after, [place] if mark else []


@pytest.mark.parametrize(("code", "there", "typed"), FOUTEN)
def test_an_error_stops_the_file_and_says_where(schrijf, goed, code, there, typed):
    assert there in goed
    text, place = unmarked(goed.replace(there, typed, 1))
    geladen = laad_bestand(schrijf(text))
    assert geladen.dilemma == {}
    dutch = [k for k in geladen.klachten if not k.vertaling]
    assert [(k.code, (k.regel, k.kolom)) for k in dutch] == [(code, each) for each in place]


def laad_engels(path: Path) -> str:
    """The good English text, as it stands beside the good Dutch file."""
    return path.with_suffix(".en.yaml").read_text("utf-8")


ENGELSE_FOUTEN = [
    ("D002", "jij: >-\n  Jullie leiden dit project.", "jij: ¦Jullie # leiden"),
    ("D003", "kort: >-\n  Drie", "¦kortt: >-\n  Drie"),
    ("D014", "jij: >-\n  Jullie leiden dit project.\n", "jij: ¦>-\n"),
    ("D051", "titel: >-\n  The empty office\n", "¦"),
    ("D051", "  - naam: De buurt\n    zegt", "  - ¦zegt"),
    ("D052", "jij: >-", "¦laag: gemeente\njij: >-"),
    ("D052", "  - naam: De buurt\n", "  - naam: De buurt\n    ¦weegt: {recht: 1}\n"),
    ("D053", "belangen:\n  - >-\n", "belangen:\n  ¦- >-\n    Extra.\n  - >-\n"),
    ("D053", "  - >-\n    Wat had jij willen weten?\n  - >-\n", "  ¦- >-\n"),
]


@pytest.mark.parametrize(("code", "there", "typed"), ENGELSE_FOUTEN)
def test_a_broken_translation_says_where_and_the_dutch_plays(schrijf, goed, code, there, typed):
    engels = laad_engels(schrijf(goed))
    assert there in engels
    text, place = unmarked(engels.replace(there, typed, 1))
    path = schrijf(goed, text)
    geladen = laad_bestand(path)
    assert set(geladen.dilemma) == {"nl", "en"}
    found = [(k.code, (k.regel, k.kolom)) for k in geladen.klachten]
    assert found == [(code, each) for each in place]
    assert {k.pad for k in geladen.klachten} <= {path.with_suffix(".en.yaml")}
    assert all(k.ernst is Ernst.WAARSCHUWING for k in geladen.klachten)
    assert all(k.streng.ernst is Ernst.FOUT for k in geladen.klachten)


def test_a_missing_english_text_is_dutch_for_now(schrijf, goed, engels):
    path = schrijf(
        goed, engels.replace("titel: >-\n  The empty office\n", "").replace("Een kamer.", "A room.")
    )
    english = laad_bestand(path).dilemma["en"]
    assert english.titel == "Het lege kantoor"
    assert english.kijkers[0].zegt == "A room."


def test_without_an_english_file_everything_is_dutch_and_one_complaint_says_so(schrijf, goed):
    path = schrijf(goed, en=None)
    geladen = laad_bestand(path)
    assert geladen.dilemma["en"] == geladen.dilemma["nl"]
    assert [(k.code, k.pad.name) for k in geladen.klachten] == [("D050", "kantoor.en.yaml")]


def test_an_english_file_that_is_not_yaml_is_one_warning(schrijf, goed):
    geladen = laad_bestand(schrijf(goed, "[" * 100))
    assert geladen.goed
    assert [(k.code, k.ernst) for k in geladen.klachten] == [("D039", Ernst.WAARSCHUWING)]


def test_a_picture_that_is_not_there_is_a_warning(schrijf, goed):
    geladen = laad_bestand(schrijf(goed.replace("gevoelig:", "beeld: geen-beeld.svg\ngevoelig:")))
    assert geladen.goed
    assert geladen.beeld is None
    assert [(k.code, k.ernst) for k in geladen.klachten] == [("D019", Ernst.WAARSCHUWING)]


def test_all_complaints_come_at_once_in_the_order_of_the_file(schrijf, goed):
    text = (
        goed.replace("titel: >-\n  Het", "tittel: >-\n  Het")
        .replace("casus: >-\n  Een pand", "casus: Een pand: leeg\n  en")
        .replace("kort: >-\n  Drie", 'kort: "Drie" en meer')
        .replace("effect: 1\n", "effect: 3\n")
        .replace("drempel: 5", "drempel: 9")
    )
    codes = [k.code for k in laad_bestand(schrijf(text)).klachten]
    assert codes == ["D003", "D002", "D002", "D007", "D008"]


def test_a_guessed_key_is_not_missing_as_well(schrijf, goed):
    klachten = laad_bestand(schrijf(goed.replace("wending:", "wendign:"))).klachten
    assert [klacht_zin(k) for k in klachten] == [
        "onbekende sleutel 'wendign' in dilemma. Bedoelde je 'wending'?"
    ]


def test_a_complaint_reads_as_one_line_that_an_editor_follows(schrijf, goed):
    path = schrijf(goed.replace("titel: >-\n  Het", "tittel: >-\n  Het"))
    (klacht,) = laad_bestand(path).klachten
    assert klacht_regel(klacht) == (
        f"{path}:2:1: D003 onbekende sleutel 'tittel' in dilemma. Bedoelde je 'titel'?"
    )
    assert klacht_zin(klacht, "en") == "unknown key 'tittel' in dilemma. Did you mean 'titel'?"


def test_the_lat_says_its_sum(schrijf, goed):
    (klacht,) = laad_bestand(
        schrijf(
            goed.replace("recht: 3, resultaat: 8, relatie: 1", "recht: 8, resultaat: 8, relatie: 5")
        )
    ).klachten
    assert klacht_zin(klacht) == "de lat telt op tot 21; dat moet 12 tot en met 18 zijn."


def test_weights_say_their_exact_sum(schrijf, goed):
    (klacht,) = laad_bestand(schrijf(goed.replace("recht: 0.1,", "recht: 1/3,", 1))).klachten
    assert "37/30" in klacht_zin(klacht)


def test_what_an_author_typed_is_quoted_short_and_printable(schrijf, goed):
    long_word = "gemeente\\e[31m" * 50
    (klacht,) = laad_bestand(schrijf(goed.replace("gemeente", f'"{long_word}"', 1))).klachten
    assert len(klacht.waarden["woord"]) <= 48
    assert klacht_regel(klacht).isprintable()


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_has_a_sentence_in_both_languages_with_its_values(code):
    for sentence in ZINNEN[code]:
        named = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
        named = named - {"bereik"} | ({"minst", "meest"} if "bereik" in named else set())
        assert named <= CODES[code]
    assert set(ZINNEN) == set(CODES)


def test_every_code_has_a_test_here():
    tests = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    assert [code for code in CODES if f'"{code}"' not in tests] == []


def test_a_complaint_with_other_values_than_its_code_is_refused():
    with pytest.raises(ValueError, match="D003"):
        Klacht(Path("x.yaml"), 1, 1, "D003", {"woord": "x"})
