"""`kassabon BESTAND --plan ... [--alle] [--json]`: a receipt without a screen."""

import argparse
import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from game.werkplaats import kassabon

ROLLEN = ("bureaucraat", "ondernemer", "verbinder")
EFFECTEN = {
    "bureaucraat": (("recht", "relatie"), ("relatie", "resultaat")),
    "ondernemer": (("resultaat", "recht"), ("resultaat", "relatie")),
    "verbinder": (("relatie", "recht"), ("relatie", "resultaat")),
}
KIJKERS = {
    "Samira": "{recht: 0.2, resultaat: 0.3, relatie: 0.5}",
    "Gezinnen op de lijst": "{recht: 0.7, resultaat: 0.1, relatie: 0.2}",
    "De rechter": "{recht: 0.8, resultaat: 0, relatie: 0.2}",
    "De wethouder": "{recht: 0.35, resultaat: 0.3, relatie: 0.35}",
}


def blok(sleutel: str, inspringing: int) -> str:
    spaties = " " * inspringing
    return f"{spaties}{sleutel}: >-\n{spaties}  Tekst bij {sleutel}.\n"


def kaarten() -> str:
    regels = "kaarten:\n"
    for rol in ROLLEN:
        regels += f"  {rol}:\n"
        for nummer, (plus, kost) in enumerate(EFFECTEN[rol], 1):
            regels += f"    - titel: >-\n        Kaart {rol[0].upper()}{nummer}\n"
            regels += "".join(
                blok(sleutel, 6) for sleutel in ("kort", "tekst", "wint", "riskeert", "gevolg")
            )
            regels += f"      plus: {plus}\n      min: {kost}\n"
    return regels


def dilemma_als_yaml() -> str:
    """The parameters of W1 with a word in every text."""
    return "".join(
        (
            "formaat: 1\n",
            blok("titel", 0),
            "laag: gemeente\n",
            *(blok(sleutel, 0) for sleutel in ("jij", "casus", "kort")),
            "lat: {recht: 8, resultaat: 1, relatie: 5}\n",
            "sleutel:\n  rol: bureaucraat\n",
            blok("waardoor", 2),
            "samenspel:\n  - rollen: [bureaucraat, verbinder]\n    effect: 1\n",
            blok("waardoor", 4),
            "  - rollen: [ondernemer, verbinder]\n    effect: -1\n",
            blok("waardoor", 4),
            kaarten(),
            "kijkers:\n",
            *(
                f"  - naam: {naam}\n    weegt: {weegt}\n"
                + "".join(blok(sleutel, 4) for sleutel in ("zegt", "leeft", "slikt", "haakt_af"))
                for naam, weegt in KIJKERS.items()
            ),
            "uitkomsten:\n",
            *(
                f"  {band}:\n" + blok("titel", 4) + blok("tekst", 4)
                for band in ("staat_stevig", "houdt_stand", "wankelt", "loopt_vast")
            ),
            "wending:\n  toets: recht\n  drempel: 5\n",
            *(blok(sleutel, 2) for sleutel in ("tekst", "houdt", "breekt")),
            "vragen:\n  - >-\n    Wat zou jij doen?\n  - >-\n    Wie mist hier?\n",
        )
    )


@pytest.fixture
def bestand(tmp_path: Path) -> Path:
    pad = tmp_path / "thema" / "koffers.yaml"
    pad.parent.mkdir()
    pad.write_text(dilemma_als_yaml(), "utf-8")
    return pad


def roep(*woorden: str | Path) -> int:
    """Call the command the way the command line does."""
    parser = argparse.ArgumentParser()
    kassabon.add_parser(parser.add_subparsers())
    args = parser.parse_args(["kassabon", *map(str, woorden)])
    code: int = args.run(args)
    return code


def json_van(capsys: pytest.CaptureFixture[str], *woorden: str | Path) -> Any:
    assert roep(*woorden, "--json") == 0
    uit, fouten = capsys.readouterr()
    assert not fouten
    return json.loads(uit)


def test_the_json_of_one_plan(bestand: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bon = json_van(capsys, bestand, "--plan", "V1,B2,O1")
    regels = bon.pop("regels")
    assert bon == {
        "plan": ["B2", "O1", "V1"],
        "recht": 3.0,
        "resultaat": 3.0,
        "relatie": 6.0,
        "waarde": pytest.approx(900 / 14, abs=1e-6),
        "risico": 5.0,
        "band": "wankelt",
        "sleutel_mist": False,
        "wending_houdt": False,
        "waarde_na_wending": 56.25,
        "cijfers": {
            "Samira": pytest.approx(4.5),
            "Gezinnen op de lijst": pytest.approx(3.6),
            "De rechter": pytest.approx(3.6),
            "De wethouder": pytest.approx(4.05),
        },
    }
    assert [(regel["regel"], regel["pad"]) for regel in regels] == [
        ("B2 Kaart B2: bracht Recht en Relatie, kostte tempo", "kaarten.bureaucraat[1]"),
        ("O1 Kaart O1: bracht Resultaat, kostte zekerheid", "kaarten.ondernemer[0]"),
        ("V1 Kaart V1: bracht Relatie, kostte zekerheid", "kaarten.verbinder[0]"),
        ("Bureaucraat en Ondernemer deden elkaar niets", "samenspel"),
        ("Bureaucraat en Verbinder hielpen elkaar", "samenspel[0]"),
        ("Ondernemer en Verbinder zaten elkaar in de weg", "samenspel[1]"),
    ]


def test_all_twenty_stand_in_order_and_add_up(
    bestand: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bonnen = json_van(capsys, bestand, "--alle")
    assert [tuple(bon["plan"]) for bon in bonnen] == list(combinations(kassabon.CODES, 3))
    for bon in bonnen:
        for uitkomst in ("recht", "resultaat", "relatie"):
            som = sum(regel["bedragen"][uitkomst] for regel in bon["regels"])
            assert som == pytest.approx(bon[uitkomst], abs=1e-9)


def test_grens_and_sleutel_are_lines_with_a_path(
    bestand: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bon = json_van(capsys, bestand, "--plan", "O1,V1,V2")
    assert bon["sleutel_mist"] is True
    assert [(r["bedragen"], r["pad"]) for r in bon["regels"][-2:]] == [
        ({"recht": 2.0, "resultaat": 0.0, "relatie": 0.0}, "kaarten"),
        ({"recht": 0.0, "resultaat": 0.0, "relatie": -4.0}, "sleutel.rol"),
    ]


def test_a_class_vote_repeats_cards(bestand: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bon = json_van(capsys, bestand, "--plan", ",".join(["v1"] * 299 + ["B1"]))
    assert len(bon["plan"]) == 300
    assert bon["regels"][1]["regel"].startswith("V1 Kaart V1: bracht Relatie")
    assert bon["regels"][1]["regel"].endswith("(299 keer)")


def test_the_receipt_in_words(bestand: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert roep(bestand, "--plan", "O1, V1, V2") == 0
    uit, _ = capsys.readouterr()
    assert uit == (
        "Tekst bij titel.\n"
        "Plan: O1 V1 V2\n"
        "\n"
        "O1 Kaart O1: bracht Resultaat, kostte zekerheid.\n"
        "   Recht -1, Resultaat +5\n"
        "V1 Kaart V1: bracht Relatie, kostte zekerheid.\n"
        "   Recht -1, Relatie +5\n"
        "V2 Kaart V2: bracht Relatie, kostte tempo.\n"
        "   Resultaat -1, Relatie +4\n"
        "Ondernemer en Verbinder zaten elkaar in de weg.\n"
        "   Resultaat -1, Relatie -1\n"
        "Grens: van 0 tot en met 10.\n"
        "   Recht +2\n"
        "Sleutel: zonder de Bureaucraat halveert de hoogste.\n"
        "   Relatie -4\n"
        "\n"
        "De zaak vroeg om de Bureaucraat. Die lag er niet. De helft van Relatie ging verloren.\n"
        "\n"
        "Recht 0, de lat ligt op 8: te kort.\n"
        "Resultaat 3, de lat ligt op 1: genoeg.\n"
        "Relatie 4, de lat ligt op 5: te kort.\n"
        "\n"
        "Waarde 36 van de 100. Dit plan loopt vast.\n"
        "Risico 9: hoog.\n"
        "\n"
        "Samira: 2,9. Haakt af.\n"
        "Gezinnen op de lijst: 1,1. Haakt af.\n"
        "De rechter: 1,0. Haakt af.\n"
        "De wethouder: 2,3. Haakt af.\n"
        "\n"
        "De wending vraagt Recht 5: het plan breekt. Waarde na de wending: 31.\n"
        "\n"
        "De lat is de mening van de schrijver. Dit is een denkmodel, geen meting.\n"
    )


@pytest.mark.parametrize(
    "plan", ["", "B0", "B1,,V1", "B3", "B1 O1 V1", "stempel", ",".join(["B1"] * 301)]
)
def test_a_bad_plan_gets_one_sentence(
    bestand: Path, plan: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert roep(bestand, "--plan", plan) == 2
    uit, fouten = capsys.readouterr()
    assert not uit
    assert fouten.endswith(".\n")
    assert fouten.count("\n") == 1


def test_no_plan_gets_one_sentence(bestand: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert roep(bestand) == 2
    assert capsys.readouterr().err.startswith("Noem een plan")


def test_a_bad_file_gets_its_first_complaint(
    bestand: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    goed = bestand.read_text("utf-8")
    bestand.write_text(goed.replace("recht: 8", "recht: 9").replace("drempel: 5", "drempel: 9"))
    assert roep(bestand, "--alle") == 2
    uit, fouten = capsys.readouterr()
    assert not uit
    regel = goed[: goed.index("lat:")].count("\n") + 1
    assert fouten.startswith(f"{bestand}:{regel}:")
    assert "nog 1" in fouten
    assert fouten.count("\n") == 1


@pytest.mark.parametrize("pad", ["weg.yaml", "."])
def test_no_file_gets_one_sentence(
    tmp_path: Path, pad: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert roep(tmp_path / pad, "--plan", "B1") == 2
    uit, fouten = capsys.readouterr()
    assert not uit
    assert fouten.count("\n") == 1
