"""What a typed question is told: a table of examples to read, in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.oefeningen.open_vragen.keur import MEESTE_HINTS, Hint, keur
from game.texts.vragenbank import DOORVRAGEN, VRAGENBANK

DICHT, CLOSED = "Ging goed, hè?", "Went well, didn't it?"
LANG = "Wat vond jij gisteren van het lange gesprek met de bewoners van de straat achter de school?"
LONG = "What did you think of the long talk with the people from the street behind the school?"

DUTCH = (
    # open: there is nothing to hint at
    ("Wat vond je ervan?", ""),
    ("Hoe kijk jij hiernaar?", ""),
    ("Wat was er lastig aan?", ""),
    ("Wat had wachten veranderd?", ""),
    ("Welke regel zou jij missen?", ""),
    ("Wanneer merkte je dat het anders liep?", ""),
    ("Waardoor duurt het langer?", ""),
    ("Met wie wil je dit bespreken?", ""),
    ("Waaraan merk je dat het werkt?", ""),
    ("Wat maakt dat je dat denkt?", ""),
    ("Hoe weet je of het werkt?", ""),
    ("Als je terugkijkt, wat viel je op?", ""),
    ("Samira, hoe was jouw dag?", ""),
    ("En wat gebeurde er toen?", ""),
    ("Wie missen we nog, en hoe?", ""),
    ("Hoe denk jij daarover, en waarom?", ""),
    ("Hé, wat vond jij van de dag?", ""),
    ("Wat wil je niet?", ""),
    ("Wat er ook gebeurde, hoe was het voor jou?", ""),
    ("Vertel eens hoe jij hiernaar kijkt.", ""),
    # as people type
    ("WAT VOND JE ERVAN?", ""),
    ("  wat   vond  jij   ervan ?", ""),
    ("“Wat vond je ervan?”", ""),
    ("'Hoe zou jij dit doen?'", ""),
    ("Wat vond je van één café-idee?", ""),
    ("Hoe was het? 🙂", ""),
    ("Wat vond je ervan??!", ""),
    ("Wat vond je ervan", "ZONDER_TEKEN"),
    ("hoe was dat voor jou.", "ZONDER_TEKEN"),
    # only signs
    ("???", "GEEN_WOORDEN"),
    ("🙂🙂", "GEEN_WOORDEN"),
    ("...!", "GEEN_WOORDEN"),
    # the same one again
    ("Ging goed, hè?", "ZELFDE STUURT"),
    ("ging goed hè", "ZELFDE STUURT"),
    # closed
    ("Ging het goed?", "GESLOTEN"),
    ("Was het lastig?", "GESLOTEN"),
    ("Bén je tevreden?", "GESLOTEN"),
    ("Fietste je erheen?", "GESLOTEN"),
    ("Snap je de regel", "GESLOTEN ZONDER_TEKEN"),
    ("Nou, vond je het leuk?", "GESLOTEN"),
    # it steers
    ("Je bent het toch eens?", "STUURT BEWERING"),
    ("Het ging goed, hé?", "STUURT BEWERING"),
    ("Het ging goed, niet?", "STUURT BEWERING"),
    ("Wat vond jij er toch van?", "STUURT"),
    ("Had je niet beter kunnen wachten?", "STUURT GESLOTEN"),
    ("Had je gewacht?", "STUURT GESLOTEN"),
    ("Wat had je gedaan?", ""),
    ("Vond je ook niet dat het lang duurde?", "STUURT GESLOTEN"),
    ("Kan het niet kleiner?", "STUURT GESLOTEN"),
    ("Wat had je beter kunnen doen?", "STUURT"),
    ("Ik vond het mooi. Wat vond jij?", "STUURT"),
    # a reproach
    ("Waarom deed je dat?", "VERWIJT"),
    ("Hoezo wist jij dat niet?", "VERWIJT"),
    ("Maar waarom toch?", "VERWIJT STUURT"),
    # two answers that lie ready
    ("Vond je het goed of slecht?", "KEUZE GESLOTEN"),
    ("Wat was lastig, de tijd of de mensen?", "KEUZE"),
    ("Lukte het, of niet?", "KEUZE GESLOTEN"),
    ("Was het goed, of vond je het lastig?", "KEUZE GESLOTEN"),
    ("Weet jij of het werkt?", "GESLOTEN"),
    ("Waar lijkt dit op in je werk of stage?", ""),
    ("Hoe gaat het min of meer?", ""),
    # two questions
    ("Wat vond je ervan en hoe ging het verder?", "DUBBEL"),
    ("Wat vond je ervan? Hoe ging het?", "DUBBEL"),
    ("Wat vond je ervan, was het leuk?", "DUBBEL"),
    # a verdict, a number, too much
    ("Hoe goed ging het?", "OORDEEL"),
    ("Hoe lastig was het gesprek voor jou?", "OORDEEL"),
    ("Hoeveel mensen waren er?", "GETAL"),
    ("Hoe vaak doe je dit?", "GETAL"),
    (LANG, "LANG"),
    ("wat " * 60, "LANG ZONDER_TEKEN"),
    # no question yet
    ("Het ging goed.", "BEWERING"),
    ("Goed gedaan!", "BEWERING"),
    ("Wat je ervan vond.", "BEWERING"),
    ("x" * 140, "BEWERING"),
)  # fmt: skip

ENGLISH = (
    ("What did you think of it?", ""),
    ("How do you see this?", ""),
    ("Which rule would you miss?", ""),
    ("When did you notice that it went differently?", ""),
    ("Who did we not hear?", ""),
    ("With whom would you discuss this?", ""),
    ("What's on your mind?", ""),
    ("What do you make of this?", ""),
    ("Looking back, what stood out?", ""),
    ("When the meeting ended, what did you feel?", ""),
    ("How do you feel about it, and why?", ""),
    ("What can I do for you right now?", ""),
    ("Tell me how you see it.", ""),
    ("WHAT DID YOU NOTICE?", ""),
    ("  how   was it ?", ""),
    ("“What did you think of the café?”", ""),
    ("What did you notice? 🙂", ""),
    ("What did you notice", "ZONDER_TEKEN"),
    ("Went well, didn't it?", "ZELFDE STUURT"),
    ("Went well, didn’t it", "ZELFDE STUURT"),
    ("Did it go well?", "GESLOTEN"),
    ("Was it hard for you?", "GESLOTEN"),
    ("So, can you explain this?", "GESLOTEN"),
    ("Do you get the rule", "GESLOTEN ZONDER_TEKEN"),
    ("It went well, right?", "STUURT BEWERING"),
    ("You liked it, did you?", "STUURT GESLOTEN"),
    ("Don't you think it was long?", "STUURT GESLOTEN"),
    ("Wouldn't it have been better to wait?", "STUURT GESLOTEN"),
    ("What should you have done?", ""),
    ("What could you have done, of course?", "STUURT"),
    ("Why did you do that?", "VERWIJT"),
    ("How come you did not know?", "VERWIJT"),
    ("Was it good or bad?", "KEUZE GESLOTEN"),
    ("What was harder, the time or the people?", "KEUZE"),
    ("How do you know whether it is theirs or ours?", ""),
    ("What did you think, and how did it end?", "DUBBEL"),
    ("What did you think? Was it fun?", "DUBBEL"),
    ("How good was the meeting?", "OORDEEL"),
    ("How difficult was it for you?", "OORDEEL"),
    ("How many people were there?", "GETAL"),
    (LONG, "LANG"),
    ("It was good.", "BEWERING"),
    ("What you thought of it.", "BEWERING"),
)  # fmt: skip


def namen(hints: tuple[Hint, ...]) -> str:
    return " ".join(hint.name for hint in hints)


@pytest.mark.parametrize(("tekst", "verwacht"), DUTCH)
def test_a_dutch_question_gets_these_hints(tekst: str, verwacht: str) -> None:
    assert namen(keur(tekst, DICHT)) == verwacht


@pytest.mark.parametrize(("tekst", "verwacht"), ENGLISH)
def test_an_english_question_gets_these_hints(tekst: str, verwacht: str) -> None:
    assert namen(keur(tekst, CLOSED)) == verwacht


def test_every_hint_has_an_example() -> None:
    gezien = {naam for _, hints in (*DUTCH, *ENGLISH) for naam in hints.split()}
    assert gezien == {hint.name for hint in Hint}


@pytest.mark.parametrize("vraag", [*VRAGENBANK.values(), *DOORVRAGEN])
def test_the_questions_of_the_game_are_open_themselves(vraag: str) -> None:
    """Only one of them asks a second thing, and that is told."""
    assert set(keur(vraag, DICHT)) <= {Hint.DUBBEL}


@settings(deadline=None)
@given(st.text(max_size=300), st.text(max_size=40))
def test_whatever_is_typed_gets_few_hints_in_the_order_of_their_use(
    tekst: str, gesloten: str
) -> None:
    hints = keur(tekst, gesloten)
    assert len(hints) <= MEESTE_HINTS
    assert [*hints] == sorted(set(hints), key=lambda hint: hint.value)


@settings(deadline=None)
@given(st.sampled_from([tekst for tekst, _ in (*DUTCH, *ENGLISH)]), st.integers(1, 4))
def test_capitals_spaces_and_quotes_change_nothing(tekst: str, breed: int) -> None:
    anders = f"“{(' ' * breed).join(tekst.upper().split(' '))} ”"
    assert keur(anders, DICHT) == keur(tekst, DICHT)
