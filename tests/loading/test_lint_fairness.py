"""Warnings about what can be chosen: each from parameters as an author writes them.

The score itself says what holds; a row only says which parameters an author typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest

from game.loading import Klacht, laad_bestand
from game.loading.lint import lint
from game.texts.klachten import klacht_zin

TODAY = date(2026, 6, 1)

LAT = "lat: {recht: 3, resultaat: 8, relatie: 1}"


def warned(path) -> list[Klacht]:
    geladen = laad_bestand(path)
    assert geladen.goed, [klacht_zin(klacht) for klacht in geladen.klachten]
    return list(lint(geladen, TODAY))


def lat(*delen: int) -> str:
    return "lat: {{recht: {}, resultaat: {}, relatie: {}}}".format(*delen)


def with_cards(text: str, *cards: tuple[str, str]) -> str:
    """The same dilemma with the plus and min of each card, in the order of the file."""
    pairs = iter(cards)

    def pair(_: re.Match[str]) -> str:
        plus, minus = next(pairs)
        return f"plus: {plus}\n      min: {minus}"

    return re.sub(r"plus: \w+\n +min: \w+", pair, text)


def with_samenspel(text: str, bo: int, bv: int, ov: int) -> str:
    """The same dilemma with the effect of each pair; 0 leaves the pair out."""
    pairs = {"bureaucraat, ondernemer": bo, "bureaucraat, verbinder": bv,
             "ondernemer, verbinder": ov}  # fmt: skip
    rows = "".join(
        f"  - rollen: [{rollen}]\n    effect: {effect}\n    waardoor: Zo is het.\n"
        for rollen, effect in pairs.items()
        if effect
    )
    return re.sub(r"samenspel:\n.*?kaarten:", f"samenspel:\n{rows}kaarten:", text, flags=re.DOTALL)


R, S, T = "recht", "resultaat", "relatie"


def one_role_wins(text: str) -> str:
    """Every pair is in the way and most cards cost what the lat asks: alone goes as well."""
    text = with_cards(text, (S, R), (T, R), (S, R), (S, R), (S, R), (S, T))
    return with_samenspel(text.replace(LAT, lat(7, 8, 0)), -1, -1, -1)


def easy(text: str) -> str:
    """Every pair helps, no role is the key, and the cards bring what the lat asks."""
    text = with_cards(text, (T, R), (T, R), (T, S), (T, R), (R, S), (S, T))
    text = text.replace("  rol: ondernemer\n", "", 1)
    return with_samenspel(text.replace(LAT, lat(0, 4, 8)), 1, 1, 1)


def twins(text: str) -> str:
    """The eigenaar weighs as the studenten do."""
    return text.replace("recht: 0.5, resultaat: 0.3, r", "recht: 0.1, resultaat: 0.7, r")


def one_favourite(text: str) -> str:
    """Everybody wants resultaat most."""
    text = text.replace("0.5, resultaat: 0.3", "0.3, resultaat: 0.5")
    return text.replace("resultaat: 0.1, relatie: 0.6", "resultaat: 0.6, relatie: 0.1")


def with_lat(*delen: int) -> Callable[[str], str]:
    return lambda text: text.replace(LAT, lat(*delen))


CASES = {
    # code, what is changed, before what the complaint stands, and some of its values
    "D141": (one_role_wins, "{recht: 7", {"rol": "ondernemer"}),
    "D142": (with_lat(0, 4, 8), "{recht: 0, ", {"minst": 4}),
    "D143": (easy, "{recht: 0, ", {"meest": 10}),
    "D144": (with_lat(1, 6, 5), "{recht: 1, ", {"waarde": 83}),
    "D145": (twins, "{recht: 0.1, resultaat: 0.7, relatie: 0.2}", {"woord": "De studenten"}),
    "D146": (one_favourite, "- naam: De studenten", {"uitkomst": S}),
    "D147": (with_lat(0, 5, 7), "titel: >-", {"kaart": "B1"}),
}


@pytest.mark.parametrize("code", CASES)
def test_what_cannot_be_chosen_is_said_at_its_place(schrijf, goed, code):
    change, there, values = CASES[code]
    text = change(goed)
    found = warned(schrijf(text))
    assert {klacht.code for klacht in found} == {code}
    assert values.items() <= found[0].waarden.items()
    for klacht in found:
        assert text.split("\n")[klacht.regel - 1][klacht.kolom - 1 :].startswith(there)


def test_of_two_equal_kijkers_the_second_gets_the_complaint(schrijf, goed):
    (klacht,) = warned(schrijf(twins(goed)))
    eigenaar = goed[: goed.index("De eigenaar\n")].count("\n") + 1
    assert klacht.regel > eigenaar


def test_of_one_role_it_says_how_far_it_comes(schrijf, goed):
    (klacht,) = warned(schrijf(one_role_wins(goed)))
    assert klacht.waarden["waarde"] >= klacht.waarden["beste"]
    assert "alleen de ondernemer" in klacht_zin(klacht)


def test_nothing_holds_is_one_complaint_and_not_six_idle_cards(schrijf, goed):
    text = with_samenspel(goed.replace(LAT, lat(6, 6, 6)), -1, -1, -1)
    assert [klacht.code for klacht in warned(schrijf(text))] == ["D142"]


def test_kijkers_with_two_favourites_have_not_one_in_common(schrijf, goed):
    text = one_favourite(goed).replace("0.3, resultaat: 0.5", "0.4, resultaat: 0.4")
    assert warned(schrijf(text)) == []
