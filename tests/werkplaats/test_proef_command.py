"""`proef [--keer] [--zaad] [--spelcode] [--scenarios] [--json]`, the way an author calls it."""

import json
from pathlib import Path
from typing import Any

import pytest

from game import cli
from game.domain import commands as c
from game.domain.decide import decide
from game.domain.reden import Reden, Weigering
from game.domain.state import Sessie, Spel
from game.texts.redenen import REDENEN
from game.werkplaats import proef
from game.werkplaats.proeftafel import Answer, Regels


def als_json(capsys: pytest.CaptureFixture[str], *woorden: str) -> Any:
    assert cli.main(["proef", *woorden, "--json"]) == 0
    uit, fouten = capsys.readouterr()
    assert not fouten
    return json.loads(uit)


def test_so_many_sessions_are_played_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    verslag = als_json(capsys, "--keer", "3")
    assert (verslag["sessies"], verslag["vondst"], verslag["opnieuw"]) == (3, None, None)
    keren = {each["wat"]: each["keren"] for each in verslag["bereikt"] if each["soort"] == "wens"}
    assert keren["BeginSessie"] == keren["SluitSessie"] == 3
    assert als_json(capsys, "--keer", "3") == verslag
    assert als_json(capsys, "--keer", "3", "--zaad", "4") != verslag


def test_the_tables_say_that_every_promise_held(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["proef", "--keer", "2"]) == 0
    uit = capsys.readouterr().out
    assert uit.startswith("Proef: 2 sessies, ")
    assert "Elke belofte hield." in uit
    assert max(map(len, uit.splitlines())) <= 80


def gunt_niets(spel: Spel, sessie: Sessie | None, command: c.Command) -> Answer:
    """Refuses every card that is laid."""
    if isinstance(command, c.VulPlek):
        return Weigering(Reden.LIGT_AL)
    return decide(spel, sessie, command)


def test_a_broken_promise_is_one_sentence_and_how_to_repeat_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    kapot, parser = Regels(decide=gunt_niets), cli.parser()
    assert proef.run(parser.parse_args(["proef", "--keer", "9"]), kapot) == 1
    zin, weer = capsys.readouterr().out.splitlines()
    waar, _, wat = zin.partition(", ")
    assert waar.startswith("Gestopt in sessie ")
    assert wat.startswith("fase plan: Wat het scherm aanbood, werd geweigerd. (VulPlek(")
    woorden = weer.partition("ideale-ambtenaar ")[2].split()
    assert proef.run(parser.parse_args(woorden), kapot) == 1
    assert capsys.readouterr().out.splitlines()[0] == f"Gestopt in sessie 1, {wat}"
    assert proef.run(parser.parse_args([*woorden, "--json"]), kapot) == 1
    verslag = json.loads(capsys.readouterr().out)
    assert (verslag["vondst"]["belofte"], verslag["opnieuw"]) == (
        "aanbod",
        f"ideale-ambtenaar {' '.join(woorden)}",
    )


def test_a_spelcode_that_cannot_be_read_gets_the_sentence_of_the_game(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["proef", "--spelcode", "B0E!"]) == 2
    uit, fouten = capsys.readouterr()
    assert (uit, fouten.strip()) == ("", REDENEN[Reden.SPELCODE_ONLEESBAAR])


def test_own_dilemmas_join_in(capsys: pytest.CaptureFixture[str]) -> None:
    zaken = Path(__file__).parents[1] / "terminal" / "zaken"
    verslag = als_json(capsys, "--keer", "1", "--scenarios", str(zaken))
    gezien = {each.get("dilemma") for each in verslag["bereikt"] + verslag["nooit"]}
    assert {"testdorp/brug", "testdorp/markt", "woningnood/kantoor"} <= gezien


def test_a_folder_named_before_the_command_counts_too() -> None:
    parser = cli.parser()
    assert parser.parse_args(["--scenarios", "ergens", "proef"]).scenarios == Path("ergens")
    assert parser.parse_args(["proef", "--scenarios", "hier"]).scenarios == Path("hier")
    assert parser.parse_args(["proef"]).scenarios is None
