"""The raw dilemmas: parameters that never change, and just enough words to play with."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from pathlib import Path

import yaml

from game.domain.dilemma import (
    Dilemma,
    Drietal,
    Kaart,
    Kijker,
    Laag,
    Rol,
    Samenspel,
    Sleutel,
    Uitkomst,
    Wending,
)

RUW = yaml.safe_load(
    (Path(__file__).parents[1] / "fixtures" / "ruwe_dilemmas.yaml").read_text("utf-8")
)
ROLLEN = {rol.letter: rol for rol in Rol}
THEMAS = {"W": "woningnood", "P": "vergunningen", "C": "burgerparticipatie"}
VRAGEN = ("Wat viel je op?", "Waar lijkt dit op?", "Wie miste je aan tafel?")


def maak(naam: str) -> Dilemma:
    """A raw dilemma with its parameters and next to no words."""
    ruw = RUW[naam]
    return Dilemma(
        thema=THEMAS[naam[0]],
        naam=naam,
        titel=naam,
        laag=Laag.GEMEENTE,
        jij="",
        casus="",
        kort="",
        lat=Drietal(*ruw["lat"]),
        sleutel=Sleutel("", ROLLEN.get(ruw["sleutel"])),
        samenspel=tuple(
            Samenspel((ROLLEN[paar[0]], ROLLEN[paar[1]]), effect, "")
            for paar, effect in ruw["samenspel"].items()
            if effect
        ),
        kaarten=tuple(
            Kaart(code, ROLLEN[code[0]], code, "", "", "", "", "", Uitkomst(plus), Uitkomst(kost))
            for code, (plus, kost) in ruw["kaarten"].items()
        ),
        kijkers=tuple(
            Kijker(wie, "", Drietal(*(Fraction(str(deel)) for deel in weegt)), "", "", "")
            for wie, weegt in ruw["kijkers"].items()
        ),
        uitkomsten={},
        wending=Wending("", Uitkomst(ruw["wending"][0]), ruw["wending"][1], "", ""),
        vragen=VRAGEN,
    )


def dek(namen: Iterable[str] = tuple(RUW)) -> Mapping[str, Dilemma]:
    """A deck of raw dilemmas by their id."""
    return {dilemma.id: dilemma for dilemma in map(maak, namen)}


def id_van(naam: str) -> str:
    """The id of a raw dilemma."""
    return f"{THEMAS[naam[0]]}/{naam}"
