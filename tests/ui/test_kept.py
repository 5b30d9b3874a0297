"""What was laid once is not laid again while its values are the same."""

from game.ui.boxes import Box
from game.ui.cards import Card, cards
from game.ui.stage import Look, Stage
from game.ui.theme import HIGH_CONTRAST

BOXES = [Box(0, 0, 400, 300), Box(420, 0, 400, 300)]


def specs(second: str) -> list[Card]:
    return [Card("een", "Vragen"), Card("twee", second)]


def test_the_same_values_made_anew_give_the_very_same_pieces() -> None:
    stage = Stage(Look((320, 180)))
    assert cards(stage, BOXES, specs("Doen")) is cards(stage, list(BOXES), specs("Doen"))


def test_of_a_row_in_which_one_changes_the_others_stay() -> None:
    stage = Stage(Look((320, 180)))
    before, after = cards(stage, BOXES, specs("Doen")), cards(stage, BOXES, specs("Laten"))
    assert before.pieces[0] is after.pieces[0]
    assert before.pieces[1] != after.pieces[1]


def test_another_look_has_pieces_of_its_own() -> None:
    light, dark = Stage(Look((320, 180))), Stage(Look((320, 180), theme=HIGH_CONTRAST))
    assert cards(light, BOXES, specs("Doen")) != cards(dark, BOXES, specs("Doen"))
