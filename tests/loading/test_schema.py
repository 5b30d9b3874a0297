"""The schema for editors: complete, kept up to date, and as strict as the game where it can be."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from support.schemakeur import fouten

from game import cli
from game.files import data_dir
from game.loading.dek import OEFENINGEN
from game.loading.schema import dilemma_schema
from game.loading.spec import Listing, Record, Spec
from game.werkplaats.jsonschema import DRAFT, schema_van
from game.werkplaats.schema import BESTANDEN, schema_tekst
from game.werkplaats.sleutels import UITLEG

SCENARIOS = data_dir("scenarios")
NL, EN = schema_van("nl"), schema_van("en")
SHIPPED = sorted(path for path in SCENARIOS.glob("*/*.yaml") if path.parent.name != OEFENINGEN)


def taal_van(path: Path) -> str:
    return "en" if path.name.endswith(".en.yaml") else "nl"


def records(spec: Spec) -> Iterator[Record]:
    if isinstance(spec, Listing):
        yield from records(spec.part)
    if isinstance(spec, Record):
        yield spec
        for slot in spec.slots.values():
            yield from records(slot.spec)


def objects(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    if "properties" in schema:
        yield schema
    for part in parts(schema):
        yield from objects(part)


def parts(schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [*schema.get("properties", {}).values(), *filter(None, [schema.get("items")])]


def test_every_key_is_explained_and_nothing_else_is() -> None:
    known: dict[str, set[str]] = {}
    for record in records(dilemma_schema("thema", "naam")):
        assert known.setdefault(record.name, set(record.slots)) == set(record.slots)
    assert {name: set(keys) for name, keys in UITLEG.items()} == known


def test_an_explanation_is_one_short_sentence() -> None:
    for keys in UITLEG.values():
        for uitleg in keys.values():
            assert uitleg[0].isupper() or uitleg[0].isdigit()
            assert uitleg.endswith(".")
            assert len(uitleg) <= 100, uitleg


@pytest.mark.parametrize("taal", BESTANDEN)
def test_the_shipped_schemas_are_up_to_date(taal: str) -> None:
    shipped = (SCENARIOS / BESTANDEN[taal]).read_text("utf-8")
    assert shipped == schema_tekst(taal), "write them anew: ideale-ambtenaar schema --schrijf ..."


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_shipped_file_names_its_schema_and_fits_it(path: Path) -> None:
    text = path.read_text("utf-8")
    name = BESTANDEN[taal_van(path)]
    assert text.startswith(f"# yaml-language-server: $schema=../{name}\n")
    assert fouten(schema_van(taal_van(path)), yaml.safe_load(text)) == []


def test_the_small_good_dilemma_fits_and_its_english_too(goed: str, engels: str) -> None:
    assert fouten(NL, yaml.safe_load(goed)) == []
    assert fouten(EN, yaml.safe_load(engels)) == []


def test_every_object_is_closed_and_every_key_has_its_explanation() -> None:
    for schema in (NL, EN):
        assert schema["$schema"] == DRAFT
        for each in objects(schema):
            assert each["additionalProperties"] is False
            assert all(part["description"] for part in each["properties"].values())


def test_the_english_schema_holds_texts_only() -> None:
    def kinds(schema: Mapping[str, Any]) -> set[str]:
        return {schema["type"]}.union(*map(kinds, parts(schema)))

    assert kinds(EN) == {"object", "array", "string"}


KAPOT = [
    # what stands in the good file, what somebody typed, the key path that is refused
    ("formaat: 1", "formaat: 2", "formaat"),
    ("titel: >-\n  Het lege kantoor", "titel: 12", "titel"),
    ("titel: >-\n  Het lege kantoor", "titel: true", "titel"),
    ("titel: >-\n  Het lege kantoor", "tittel: x", "tittel"),
    ("titel: >-\n  Het lege kantoor\n", "", "titel"),
    ("titel: >-\n  Het lege kantoor", 'titel: ""', "titel"),
    ("laag: gemeente", "laag: dorp", "laag"),
    ("recht: 3,", "recht: 9,", "lat.recht"),
    ("recht: 3,", "recht: 3.5,", "lat.recht"),
    ("recht: 3,", "", "lat.recht"),
    ("rol: ondernemer", "rol: baas", "sleutel.rol"),
    ("effect: 1\n", "effect: 0\n", "samenspel[0].effect"),
    ("effect: 1\n", 'effect: "1"\n', "samenspel[0].effect"),
    ("[bureaucraat, ondernemer]", "[bureaucraat]", "samenspel[0].rollen"),
    ("plus: recht", "plus: geld", "kaarten.bureaucraat[0].plus"),
    ("gevoelig: [schulden]", "gevoelig: schulden", "gevoelig"),
    ("gevoelig: [schulden]", "gevoelig: [schuld]", "gevoelig[0]"),
    ("gevoelig: [schulden]", "beeld: ../x.svg", "beeld"),
    ("stand: 2026-02", "stand: 2026-13", "feiten[0].stand"),
    ("resultaat: 0.7", "resultaat: 1.7", "kijkers[0].weegt.resultaat"),
    ("resultaat: 0.7", "resultaat: veel", "kijkers[0].weegt.resultaat"),
    ("huid: donker", "huid: paars", "kijkers[0].portret.huid"),
    ("drempel: 5", "drempel: 7", "wending.drempel"),
    ("  wankelt:", "  wankel:", "uitkomsten.wankel"),
    ("  - >-\n    Wanneer is tempo belangrijker?\n", "", "vragen"),
]


@pytest.mark.parametrize(("there", "typed", "path"), KAPOT)
def test_a_broken_file_is_refused_at_its_place(
    goed: str, there: str, typed: str, path: str
) -> None:
    assert there in goed
    assert path in fouten(NL, yaml.safe_load(goed.replace(there, typed, 1)))


@pytest.mark.parametrize("key", ["laag: gemeente", "lat: {recht: 3}", "tittel: x"])
def test_the_english_file_has_no_other_keys(engels: str, key: str) -> None:
    assert fouten(EN, yaml.safe_load(f"{key}\n{engels}")) == [key.partition(":")[0]]


def test_weights_may_be_fractions(goed: str) -> None:
    thirds = "{recht: 1/3, resultaat: 1/3, relatie: 1/3}"
    text = goed.replace("{recht: 0.1, resultaat: 0.7, relatie: 0.2}", thirds)
    assert fouten(NL, yaml.safe_load(text)) == []


def test_the_command_prints_dutch_and_english(capsys: pytest.CaptureFixture[str]) -> None:
    for line, schema in (("schema", NL), ("schema --engels", EN)):
        assert cli.main(line.split()) == 0
        assert json.loads(capsys.readouterr().out) == schema


def test_the_command_writes_both_into_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["schema", "--schrijf", str(tmp_path)]) == 0
    assert str(tmp_path) in capsys.readouterr().out
    assert {path.name for path in tmp_path.iterdir()} == set(BESTANDEN.values())


def test_a_folder_that_is_not_there_gets_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["schema", "--schrijf", str(tmp_path / "weg")]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
