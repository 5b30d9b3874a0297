"""What every exercise promises: one folder, one shape, no dead end, no traceback."""

from __future__ import annotations

from random import Random

import pytest
from cattrs import Converter
from hypothesis import given, settings
from hypothesis import strategies as st
from oefeningen.oefenen import SCENARIOS, blad, bladstanden, inhoud, standen, stukken, weg, zetten

import game.oefeningen as kast
from game.domain.reden import Geweigerd
from game.loading.oefeningen import laad_oefenbestand, oefenbestanden
from game.oefeningen import NAMEN, oefening
from game.oefeningen.blad import Kies, Schrijf, Verder, Zet
from game.oefeningen.vorm import Opzet

FOLDER = SCENARIOS.parent / "game" / "oefeningen"
MOST_SHEETS = 400
VREEMD: tuple[Zet, ...] = (Kies("er is niets dat zo heet"), Schrijf("geen veld", "tekst"), Verder())


def test_a_folder_is_an_exercise_and_an_exercise_is_a_folder() -> None:
    folders = {path.name for path in FOLDER.iterdir() if path.is_dir() and path.name[0] != "_"}
    assert folders == set(NAMEN)


@pytest.mark.parametrize("naam", NAMEN)
def test_every_exercise_has_the_same_files(naam: str) -> None:
    assert {"__init__.py", "rules.py", "screen.py"} <= {p.name for p in (FOLDER / naam).iterdir()}
    assert oefening(naam).naam == naam
    assert 1 <= oefening(naam).minuten <= 10


def test_the_shipped_pieces_have_no_complaints_in_either_language() -> None:
    files = oefenbestanden(SCENARIOS)
    assert {p.stem for p in files} == {n for n in NAMEN if oefening(n).stuk is not None}
    assert [str(klacht) for path in files for klacht in laad_oefenbestand(path).klachten] == []


@pytest.mark.parametrize("naam", NAMEN)
def test_the_same_pieces_are_there_in_both_languages(naam: str) -> None:
    assert len(stukken(naam).van("nl")) == len(stukken(naam).van("en"))


@pytest.mark.parametrize("naam", NAMEN)
def test_the_walk_goes_to_the_end_and_no_sheet_says_the_same_twice(naam: str) -> None:
    *before, last = standen(naam)
    assert oefening(naam).klaar(last)
    assert not any(map(oefening(naam).klaar, before))
    assert all(0 <= at < len(bladstanden(naam)) for at in weg(naam).PLAATJES)


@pytest.mark.parametrize("naam", NAMEN)
def test_what_the_sheet_offers_is_granted_and_nothing_else(naam: str) -> None:
    soort, alles = oefening(naam), inhoud(naam)
    for stand in bladstanden(naam):
        offered = zetten(blad(naam, stand))
        for zet in offered:
            soort.doe(alles, stand, zet)
        for zet in VREEMD:
            if zet not in offered:
                with pytest.raises(Geweigerd):
                    soort.doe(alles, stand, zet)


@pytest.mark.parametrize("naam", NAMEN)
def test_a_save_brings_every_stand_back_as_it_was(naam: str) -> None:
    converter = Converter(forbid_extra_keys=True)
    for stand in standen(naam):
        there = converter.unstructure(stand)
        assert converter.structure(there, oefening(naam).stand) == stand


@pytest.mark.parametrize("naam", NAMEN)
@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 2**20 - 1))
def test_whoever_chooses_anything_comes_to_the_end(naam: str, seed: int) -> None:
    """Anything offered, in both languages; on is chosen more often, as people do."""
    soort, alles, kans = oefening(naam), inhoud(naam), Random(seed)
    opzet = weg(naam).OPZET
    namen = tuple(f"N{n}" for n in range(kans.randint(1, 8))) if naam in kast.WARMING_UPS else ("",)
    stand = soort.begin(
        alles, Opzet(namen, seed, dag=opzet.dag, boek=opzet.boek, dilemma=opzet.dilemma)
    )
    for _ in range(MOST_SHEETS):
        if soort.klaar(stand):
            break
        sheet = blad(naam, stand, kans.choice(("nl", "en")))
        offered = zetten(sheet, kans.choice(("Ja?", "Wat heb je nodig?", "x" * 280)))
        assert offered, f"no way on from {sheet.titel!r}"
        stand = soort.doe(
            alles, stand, Verder() if Verder() in offered and kans.random() < 0.5 else
            kans.choice(offered)
        )  # fmt: skip
    else:
        raise AssertionError("no end")
    soort.oogst(stand, opzet)
    soort.aandenken(stand)
