"""The shipped deck is a sound one: what `balans` says of it is yes, and it is complete."""

from __future__ import annotations

from collections import Counter

import pytest

from game.domain.score import bereken, plannen
from game.files import data_dir
from game.loading import laad_dek
from game.werkplaats.eigenschappen import Eigenschap, eigenschappen
from game.werkplaats.weging import weeg

DEK = laad_dek([data_dir("scenarios")])
DILEMMAS = DEK.in_taal("nl")


@pytest.mark.parametrize(
    "eigenschap", eigenschappen(weeg(DILEMMAS.values())), ids=lambda e: e.soort.value
)
def test_the_deck_keeps_what_a_sound_deck_keeps_to(eigenschap: Eigenschap) -> None:
    assert eigenschap.klopt


def test_there_are_eight_dilemmas_per_theme_each_with_its_own_scene() -> None:
    assert not DEK.weggelaten
    assert Counter(dilemma.thema for dilemma in DILEMMAS.values()) == {
        "woningnood": 8,
        "vergunningen": 8,
        "burgerparticipatie": 8,
    }
    scenes = [each.beeld for each in DEK.geladen.values()]
    assert None not in scenes
    assert len(set(scenes)) == len(scenes)


@pytest.mark.parametrize("id_", DILEMMAS)
def test_a_dilemma_is_complete(id_: str) -> None:
    dilemma = DILEMMAS[id_]
    assert dilemma.feiten
    assert dilemma.belangen
    assert len(dilemma.vragen) == 2
    assert all(kijker.portret for kijker in dilemma.kijkers)
    assert any(bereken(dilemma, plan).waarde >= 85 for plan in plannen(dilemma))


def test_nobody_plays_two_parts_but_the_twin() -> None:
    names = Counter(
        kijker.naam for dilemma in DILEMMAS.values() for kijker in dilemma.kijkers
        if not kijker.naam.startswith(("De ", "Het "))
    )  # fmt: skip
    assert [name for name, times in names.items() if times > 1] == ["Marga Hofstra"]
