"""A streekpakket puts a place's own words in the texts, and has no say over anything else."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.domain import spelcode
from game.files import data_dir
from game.loading import dek as dekken
from game.loading import kaal_dek, laad_dek, met_streek, standaard_dek
from game.loading.streek import laad_streek
from game.loading.streekteksten import GROEI, met_teksten
from game.texts.klachten import klacht_regel

GOED = """\
formaat: 1
naam: Gemeente Voorbeeldstad
overal:
  - van: De buurt
    naar: Het dorp
  - van: Een eigenaar
    naar: Een baas
    en: {van: empty office, naar: empty barn}
dilemmas:
  woningnood/kantoor:
    - van: drie jaar
      naar: >-
        zes jaar
"""

DILEMMAS = [each["nl"] for each in laad_dek([data_dir("scenarios")]).dilemmas.values()]


@pytest.fixture
def pakket(tmp_path):
    def write(text):
        path = tmp_path / "pakket.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def dek(schrijf, goed, tmp_path):
    schrijf(goed, name="dek/woningnood/kantoor")
    schrijf(goed, name="dek/woningnood/tweede")
    return laad_dek([tmp_path / "dek"])


def test_the_words_stand_in_every_text_and_in_one_dilemma(dek, pakket):
    changed = met_streek(dek, pakket(GOED))
    assert (changed.streek, changed.weggelaten) == ("Gemeente Voorbeeldstad", ())
    first, second = changed.in_taal("nl").values()
    assert [each.kijkers[2].naam for each in (first, second)] == ["Het dorp"] * 2
    assert first.feiten[0].tekst == "Een baas moet leegstand melden."
    assert first.kort == "Zes jaar leeg."
    assert "zes jaar" in first.casus
    assert "drie jaar" in second.casus


def test_english_has_its_own_words_and_shares_the_names(dek, pakket):
    first, second = met_streek(dek, pakket(GOED)).in_taal("en").values()
    assert first.titel == second.titel == "The empty barn"
    assert first.kijkers[2].naam == "Het dorp"


def test_the_fingerprint_and_the_spelcode_stay_what_they_were(dek, pakket):
    changed = met_streek(dek, pakket(GOED))
    one, other = (spelcode.vingerafdruk(each.in_taal("nl")) for each in (dek, changed))
    assert one == other


@given(st.sampled_from(DILEMMAS), st.text(min_size=1, max_size=5))
def test_whatever_the_texts_say_keys_roles_and_numbers_stay(dilemma, words):
    said = met_teksten(dilemma, lambda _: words)
    assert spelcode.afdruk(said) == spelcode.afdruk(dilemma)
    assert (said.id, said.beeld, said.gevoelig, said.laag) == (
        (dilemma.id, dilemma.beeld, dilemma.gevoelig, dilemma.laag)
    )
    assert [k.code for k in said.kaarten] == [k.code for k in dilemma.kaarten]
    assert [k.portret for k in said.kijkers] == [k.portret for k in dilemma.kijkers]
    assert [f.stand for f in said.feiten] == [f.stand for f in dilemma.feiten]
    assert said.titel == said.kaarten[0].gevolg == said.wending.breekt == words
    assert met_teksten(dilemma, lambda text: text) == dilemma


FOUTEN = [
    # code, what stands in the good file, what the author typed
    ("D070", GOED, "¦- een lijst\n"),
    ("D075", "naar: Het dorp\n", "naar: Het dorp\n  - van: ¦De buurt\n    naar: x\n"),
    ("D076", "naam: Gemeente Voorbeeldstad", "naam: ¦" + "[" * 30),
    ("D077", "  woningnood/kantoor:", "  {}\n¦---\na:"),
    ("D003", "    naar: Het dorp", "    ¦naarr: Het dorp"),
    ("D003", "overal:", "¦overall:"),
    ("D004", "    naar: Het dorp\n", ""),
    ("D005", "en: {van: empty office, naar: empty barn}", "en: ¦the empty barn"),
    ("D006", "dilemmas:\n", "dilemmas:\n  woningnood/kantoor: []\n"),
    ("D014", "van: De buurt", "van: ¦''"),
    ("D015", "van: De buurt", "van: ¦" + "x" * 121),
    ("D020", "formaat: 1", "formaat: ¦2"),
]


@pytest.mark.parametrize(("code", "there", "typed"), FOUTEN)
def test_an_error_leaves_the_file_out_and_the_deck_plays_on(dek, pakket, code, there, typed):
    assert there in GOED
    text = GOED.replace(there, typed, 1)
    before = text.partition("¦")[0]
    changed = met_streek(dek, pakket(text.replace("¦", "")))
    assert (changed.geladen, changed.streek) == (dek.geladen, "")
    (out,) = changed.weggelaten
    assert out.is_streek
    assert code in [k.code for k in out.klachten]
    if "¦" in text:
        place = (before.count("\n") + 1, len(before.rsplit("\n", 1)[-1]) + 1)
        if code != "D076":  # the bound is reached some brackets further
            assert (out.klachten[0].regel, out.klachten[0].kolom) == place


WAARSCHUWINGEN = [
    ("D071", "woningnood/kantoor:", "¦woningnood/kantor:"),
    ("D072", "van: De buurt", "van: ¦De burt"),
    ("D072", "van: drie jaar", "van: ¦vier jaar"),
    ("D073", "van: empty office", "van: ¦leeg kantoor"),
    ("D074", "naar: Het dorp", "naar: " + "Het dorp " * 12),
]


@pytest.mark.parametrize(("code", "there", "typed"), WAARSCHUWINGEN)
def test_what_finds_no_place_is_named_and_the_rest_takes_part(dek, pakket, code, there, typed):
    text = GOED.replace(there, typed, 1)
    changed = met_streek(dek, pakket(text.replace("¦", "")))
    assert changed.streek == "Gemeente Voorbeeldstad"
    assert changed.in_taal("nl")["woningnood/kantoor"].feiten[0].tekst.startswith("Een baas")
    (out,) = changed.weggelaten
    assert {k.code for k in out.klachten} == {code}
    assert not any(k.is_fout for k in out.klachten)
    if "¦" in text:
        line = text.partition("¦")[0].count("\n") + 1
        assert {k.regel for k in out.klachten} == {line}


def test_an_unknown_dilemma_gets_a_guess(dek, pakket):
    path = pakket(GOED.replace("woningnood/kantoor", "woningnood/kantor"))
    (klacht,) = met_streek(dek, path).weggelaten[0].klachten
    assert klacht_regel(klacht) == (
        f"{path}:10:3: D071 het dilemma 'woningnood/kantor' is er niet; wat hier staat, doet niet "
        "mee. Bedoelde je 'woningnood/kantoor'?"
    )


def test_a_text_that_would_not_fit_stays_as_it_was(dek, pakket):
    fits = "Het dorp".ljust(len("De buurt") + GROEI, "x")
    for naar, expected in ((fits, fits), (fits + "x", "De buurt")):
        changed = met_streek(dek, pakket(GOED.replace("Het dorp", naar)))
        assert changed.in_taal("nl")["woningnood/kantoor"].kijkers[2].naam == expected


def test_a_file_that_is_not_there_or_is_empty_is_one_complaint(tmp_path, pakket):
    assert [k.code for k in laad_streek(tmp_path / "weg.yaml")[1]] == ["D030"]
    assert [k.code for k in laad_streek(pakket(""))[1]] == ["D036"]


def test_the_shortest_file_does_nothing(dek, pakket):
    changed = met_streek(dek, pakket("formaat: 1\nnaam: Hier\n"))
    assert changed.geladen == dek.geladen
    assert (changed.weggelaten, changed.streek) == ((), "Hier")


@pytest.fixture
def thuis(tmp_path, monkeypatch):
    """The user's own folder, with a streekpakket of its own."""
    monkeypatch.setattr(dekken, "user_dir", lambda name: tmp_path / "thuis" / name)
    own = tmp_path / "thuis" / "scenarios"
    own.mkdir(parents=True)
    own.joinpath("streek.yaml").write_text(
        "formaat: 1\nnaam: Thuis\noveral:\n  - van: Kastanjelaan\n    naar: Dorpsstraat\n"
    )
    return own


@pytest.mark.usefixtures("thuis")
def test_the_users_own_streekpakket_is_used_by_itself():
    dek = standaard_dek()
    assert (dek.streek, dek.weggelaten) == ("Thuis", ())
    assert "de Dorpsstraat" in dek.in_taal("nl")["burgerparticipatie/knip"].jij
    assert "Kastanjelaan" in kaal_dek().in_taal("nl")["burgerparticipatie/knip"].jij
    one, other = (spelcode.vingerafdruk(each.in_taal("nl")) for each in (dek, kaal_dek()))
    assert one == other


@pytest.mark.usefixtures("thuis")
def test_a_named_streekpakket_goes_before_that_of_a_folder_and_that_before_the_users(
    pakket, tmp_path
):
    extra = tmp_path / "extra"
    extra.mkdir()
    extra.joinpath("streek.yaml").write_text("formaat: 1\nnaam: Extra\n")
    assert standaard_dek([extra]).streek == "Extra"
    assert standaard_dek([extra], pakket("formaat: 1\nnaam: Genoemd\n")).streek == "Genoemd"


def test_the_shipped_deck_has_no_streekpakket(thuis):
    thuis.joinpath("streek.yaml").unlink()
    assert standaard_dek().streek == ""


def test_a_dilemma_may_be_called_streek(schrijf, goed, tmp_path):
    schrijf(goed, name="dek/water/streek")
    assert list(laad_dek([tmp_path / "dek"]).dilemmas) == ["water/streek"]


def test_saved_and_loaded_places_stay(dek, pakket):
    """Where a number comes from is a line in the dilemma's own file, whatever its words."""
    for before, after in zip(
        dek.geladen.values(), met_streek(dek, pakket(GOED)).geladen.values(), strict=True
    ):
        assert attrs.evolve(after, dilemma=before.dilemma) == before
