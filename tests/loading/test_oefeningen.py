"""What a trainer adds to an exercise: more pieces, and complaints as good as for a dilemma."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game import cli
from game.files import data_dir
from game.loading import laad_dek
from game.loading.oefeningen import laad_oefenbestand, laad_stukken
from game.oefeningen import NAMEN, oefening

SHIPPED = data_dir("scenarios")
GIDS = (Path(__file__).parents[2] / "SCENARIO.md").read_text("utf-8")
(NIETMACHINE,) = re.findall(r"^```yaml oefening voorwerpen\n(.*?)^```$", GIDS, re.S | re.M)
MET_STUKKEN = [naam for naam in NAMEN if oefening(naam).stuk is not None]


def schrijf(folder: Path, tekst: str, naam: str = "voorwerpen.yaml") -> Path:
    path = folder / "oefeningen" / naam
    path.parent.mkdir(exist_ok=True)
    path.write_text(tekst, "utf-8")
    return path


def test_the_object_of_the_guide_joins_those_of_the_game(tmp_path: Path) -> None:
    schrijf(tmp_path, NIETMACHINE)
    alleen, samen = (
        laad_stukken(oefening("voorwerpen"), folders)
        for folders in ([SHIPPED], [SHIPPED, tmp_path])
    )
    assert len(samen.van("nl")) == len(alleen.van("nl")) + 1
    assert samen.van("nl")[-1].naam == "Nietmachine"
    assert samen.van("en")[-1].naam == "Nietmachine"
    assert [klacht.code for klacht in samen.klachten] == ["D050"]


def test_an_english_sibling_translates_its_texts_and_nothing_else(tmp_path: Path) -> None:
    schrijf(tmp_path, NIETMACHINE)
    engels = (
        "voorwerpen:\n  - naam: Stapler\n    uitleg: What belongs together stays together.\n"
        "    ook:\n      uitleg: Loose sheets become one story.\n"
    )
    schrijf(tmp_path, engels, "voorwerpen.en.yaml")
    stukken = laad_stukken(oefening("voorwerpen"), [tmp_path])
    assert stukken.klachten == ()
    assert (stukken.van("nl")[0].naam, stukken.van("en")[0].naam) == ("Nietmachine", "Stapler")
    assert stukken.van("en")[0].rol is stukken.van("nl")[0].rol


UITLEG = "uitleg: Wat bij elkaar hoort, blijft bij elkaar. Ook over tien jaar."
FOUTEN = [
    ("D003", "rol: bureaucraat", "roll: bureaucraat", (4, 5)),
    ("D004", f"    {UITLEG}\n", "", (3, 5)),
    ("D007", "rol: bureaucraat", "rol: ambtenaar", (4, 10)),
    ("D010", NIETMACHINE[NIETMACHINE.index("  - naam") :], "  []\n", (3, 3)),
    ("D020", "formaat: 1", "formaat: 2", (1, 10)),
    ("D081", UITLEG, f"{UITLEG}\n    beeld: Mijn Beeld", (6, 12)),
]


@pytest.mark.parametrize(("code", "there", "typed", "place"), FOUTEN)
def test_a_broken_file_says_where_and_the_game_goes_on_with_its_own(
    tmp_path: Path, code: str, there: str, typed: str, place: tuple[int, int]
) -> None:
    assert there in NIETMACHINE
    path = schrijf(tmp_path, NIETMACHINE.replace(there, typed, 1))
    klachten = [k for k in laad_oefenbestand(path).klachten if not k.vertaling]
    assert [(k.code, (k.regel, k.kolom)) for k in klachten] == [(code, place)]
    stukken = laad_stukken(oefening("voorwerpen"), [SHIPPED, tmp_path])
    assert stukken.van("nl") == laad_stukken(oefening("voorwerpen"), [SHIPPED]).van("nl")


def test_a_file_that_belongs_to_no_exercise_says_which_there_are(tmp_path: Path) -> None:
    (klacht,) = laad_oefenbestand(schrijf(tmp_path, "", "vorwerpen.yaml")).klachten
    assert (klacht.code, klacht.waarden["woord"]) == ("D080", "vorwerpen")
    assert str(klacht.waarden["keuze"]).split(", ") == MET_STUKKEN


@pytest.mark.parametrize("inhoud", [b"", b"\xff", b"[" * 50, b"voorwerpen: 3\n", b"- a\n"])
def test_no_file_is_too_bad_to_read(tmp_path: Path, inhoud: bytes) -> None:
    path = schrijf(tmp_path, "")
    path.write_bytes(inhoud)
    assert laad_oefenbestand(path).in_taal == {}


def test_the_folder_of_exercises_is_no_theme(tmp_path: Path) -> None:
    schrijf(tmp_path, NIETMACHINE)
    dek = laad_dek([tmp_path])
    assert (dict(dek.geladen), dek.weggelaten, dek.mappen) == ({}, (), (tmp_path,))


def test_controleer_looks_at_the_folder_and_at_one_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = schrijf(tmp_path, NIETMACHINE.replace("rol: bureaucraat", "rol: ambtenaar", 1))
    for named in (path, path.parent, tmp_path):
        capsys.readouterr()
        assert cli.main(["controleer", str(named)]) == 1
        out = capsys.readouterr().out
        assert f"{path}:4:10: D007 'ambtenaar' kan hier niet." in out
        assert out.splitlines()[-1].startswith("1 bestand bekeken, ")
