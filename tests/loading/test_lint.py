"""Every warning: what an author types, and exactly which code stands at which line and column.

In a row the sign ¦ marks the place; it is taken out before the file is written. Rows without a
mark are what a check must stay silent about.
"""

from __future__ import annotations

from datetime import date

import pytest

from game.loading import Ernst, Klacht, laad_bestand, standaard_dek
from game.loading.lint import lint
from game.loading.lint.room import ROOM
from game.loading.lint.subject import Subject
from game.loading.schema import dilemma_schema
from game.loading.spec import Listing, Record, Spec, Text
from game.texts.klachten import klacht_regel, klacht_zin

TODAY = date(2026, 6, 1)

CASUS = "Een pand staat al drie jaar leeg.\n  De eigenaar wacht."
TITEL = "Het lege kantoor"
JIJ = "Jullie leiden dit project."
WENDING = "De brandweer keurt het af."
KORT, TEKST, WINT, RISKEERT = (
    f"{key} van de kaart." for key in ("Kort", "Tekst", "Wint", "Riskeert")
)
VRAAG = "Wat had jij willen weten?"
TWENTY = "Morgen bellen jullie met " + "de buurt, " * 7 + "en met"

WARNINGS = [
    # code, what stands in the good file, what the author typed
    ("D101", WENDING, f"{WENDING} ¦{TWENTY} hem."),
    ("D102", CASUS, "¦Een pand staat al drie jaar leeg en dat weet de hele stad."),
    ("D103", CASUS, "¦" + "Een pand staat al drie\n  jaar leeg. " * 12),
    ("D104", CASUS, "Een pand staat leeg.\n  De eigenaar ¦wordt morgen gebeld."),
    ("D104", JIJ, "Hier ¦worden de brieven geschreven."),
    ("D104", JIJ, "Zij zeggen dat de brief opgestuurd ¦werd."),
    ("D104", JIJ, "Het besluit ¦is vorige week genomen."),
    ("D104", JIJ, "Die plannen ¦zijn al afgekeurd of ¦worden verkocht."),
    ("D104", WENDING, "Er ¦is niets vastgelegd."),
    ("D105", JIJ, "Jullie werken ¦conform het plan."),
    ("D105", JIJ, "Jullie ¦Faciliteren dit."),
    ("D105", WENDING, "Bel ¦met betrekking tot de buurt."),
    ("D105", JIJ, "De wethouder ¦dient te bellen."),
    ("D106", JIJ, "Jullie leiden de ¦VVGB."),
    ("D106", JIJ, "Jullie bellen het ¦WMO-loket."),
    ("D106", JIJ, "Jullie bellen de buurt ¦m.b.t. de brug."),
    ("D106", JIJ, "Jullie bellen ¦bijv. de buurt."),
    ("D107", CASUS, "Een pand staat leeg.\n  De ¦Leegstandwet regelt dat."),
    ("D107", CASUS, "Een pand staat leeg, zegt ¦artikel 4."),
    ("D107", CASUS, "Een pand staat leeg.\n  De ¦Wet open overheid helpt."),
    ("D108", CASUS, "Een ¦hebzuchtige eigenaar wacht."),
    ("D108", WINT, "Dit is de ¦juiste weg."),
    ("D111", TEKST, "¦" + "Ga er nu heen en zeg dat het zo niet kan. " * 3),
    ("D112", KORT, "¦Ga er nu heen en zeg het hem zelf."),
    ("D113", WINT, "¦De buurt weet nu waar ze aan toe is."),
    ("D113", RISKEERT, "¦De buurt weet niet meer waar ze nu is."),
    ("D114", TITEL, f"¦{TITEL} aan de ring van de stad, waar niemand meer werkt"),
    ("D114", "bron: Leegstandwet", "bron: ¦" + "Leegstandwet " * 10),
    ("D121", VRAAG, "¦Had jij iets willen weten?"),
    ("D121", VRAAG, "¦Waarom wilde jij dat weten?"),
    ("D121", VRAAG, "¦En nu?"),
    ("D122", VRAAG, "¦Wat had jij willen weten over " + "de buurt en " * 3 + "de stad?"),
    ("D123", VRAAG, "Wat wilde jij ¦toch weten?"),
    ("D123", VRAAG, "Wat wilde jij weten, ¦hè?"),
    ("D131", "stand: 2026-02", "stand: ¦2025-05"),
    ("D145", "{recht: 0.5, resultaat: 0.3, r", "¦{recht: 0.1, resultaat: 0.7, r"),
]  # fmt: skip

SILENT = [
    (WENDING, f"{TWENTY}."),
    (CASUS, "Een pand staat al drie jaar leeg en dat weten wij allemaal."),
    (CASUS, "Een pand staat al drie jaar leeg. " * 11),
    (JIJ, "De kantine wordt ook een buurthuis."),
    (JIJ, "Het geluid wordt een winter lang erger."),
    (JIJ, "Het wordt later dan gehoopt."),
    (JIJ, "De onrust is gegroeid. Er is iets gebeurd."),
    (JIJ, "Zij hebben zijn buren gebeld."),
    (JIJ, "Het is duidelijk en er gebeurt wat."),
    (JIJ, "Samira is getrouwd. Vrijdag is geregeld. De heg is geknipt."),
    (JIJ, "Er wordt opgenomen. In de straat wordt gefluisterd."),
    (JIJ, "De vorm is conformistisch. Dat dient nergens voor."),
    (JIJ, "Een aparte vergunning (BOPA) is nodig. De BOPA is er."),
    (JIJ, "De VVGB (een verklaring) is nodig."),
    (JIJ, "De Awb is duidelijk. De Algemene wet bestuursrecht ook."),
    (JIJ, "NEE, riep hij. Het past op één A4, in de EU."),
    ("bron: Leegstandwet", "bron: KRO-NCRV"),
    (CASUS, "De wet zegt nee. De wethouder wil door."),
    (JIJ, "De Leegstandwet helpt eerlijke mensen."),
    (TEKST, "Bel nu, en zeg het. " * 6),
    (KORT, "Ga er nu heen en zeg het zelf."),
    (WINT, "De buurt weet waar ze aan is."),
    (TITEL, f"{TITEL} aan de ring van de stad waar niemand werkt"),
    (VRAAG, "Met wie wilde jij praten?"),
    (VRAAG, "Hoelang is tijdelijk?"),
    (VRAAG, "Waardoor wilde jij over de buurt en over de stad en over hem weten?"),
    (VRAAG, "Welk plan koos jij?"),
    ("stand: 2026-02", "stand: 2025-06"),
]


def warned(path) -> list[Klacht]:
    geladen = laad_bestand(path)
    assert geladen.goed, [klacht_zin(klacht) for klacht in geladen.klachten]
    return list(lint(geladen, TODAY))


def marked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and the place of each."""
    places = []
    while "¦" in text:
        before, _, after = text.partition("¦")
        places.append((before.count("\n") + 1, len(before.rsplit("\n", 1)[-1]) + 1))
        text = before + after
    return text, places


def typed_over(goed: str, there: str, typed: str) -> str:
    assert there in goed
    return goed.replace(there, typed, 1)


def test_the_good_file_has_no_warnings(schrijf, goed):
    assert warned(schrijf(goed)) == []


@pytest.mark.parametrize(("code", "there", "typed"), WARNINGS)
def test_a_warning_has_its_code_and_its_place(schrijf, goed, code, there, typed):
    text, places = marked(typed_over(goed, there, typed))
    found = warned(schrijf(text))
    assert [(k.code, (k.regel, k.kolom)) for k in found] == [(code, each) for each in places]
    assert {k.ernst for k in found} == {Ernst.WAARSCHUWING}


@pytest.mark.parametrize(("there", "typed"), SILENT)
def test_what_is_fine_gets_no_warning(schrijf, goed, there, typed):
    assert [klacht_regel(k) for k in warned(schrijf(typed_over(goed, there, typed)))] == []


@pytest.mark.parametrize("typed", ["jij: {}", 'jij: "{}"', "jij: |\n  {}", "jij:\n  {}"])
def test_the_word_is_found_however_the_text_is_written(schrijf, goed, typed):
    text, (place,) = marked(
        goed.replace(f"jij: >-\n  {JIJ}", typed.format("Jullie werken ¦conform het plan."))
    )
    assert [(k.regel, k.kolom) for k in warned(schrijf(text))] == [place]


def test_an_abbreviation_is_asked_about_once(schrijf, goed):
    text = goed.replace(JIJ, "Jullie leiden de VVGB.").replace(WENDING, "De VVGB is er niet.")
    assert [k.code for k in warned(schrijf(text))] == ["D106"]


def test_a_warning_is_written_for_who_does_not_program(schrijf, goed):
    (klacht,) = warned(schrijf(goed.replace(JIJ, "Jullie werken conform het plan.")))
    assert klacht_zin(klacht) == "'conform' is een kantoorwoord. Schrijf liever: volgens."
    assert klacht_zin(klacht, "en") == "'conform' is an office word. Plainer: volgens."


def test_a_file_with_an_error_gets_no_warnings(schrijf, goed):
    text = goed.replace("drempel: 5", "drempel: 9").replace(JIJ, "Jullie werken conform.")
    assert lint(laad_bestand(schrijf(text)), TODAY) == ()


def test_the_english_texts_are_left_alone(schrijf, goed, engels):
    path = schrijf(goed, engels.replace(JIJ, "Jullie werken conform."))
    assert warned(path) == []


def test_loading_does_not_look_for_warnings(schrijf, goed):
    assert laad_bestand(schrijf(goed.replace(JIJ, "Jullie werken conform."))).klachten == ()


@pytest.mark.parametrize("naam", sorted(standaard_dek().geladen))
def test_the_shipped_dilemmas_have_no_warnings(naam):
    found = lint(standaard_dek().geladen[naam], TODAY)
    assert [klacht_regel(klacht) for klacht in found] == []


def test_every_text_of_the_format_is_looked_at_and_has_its_room():
    dilemmas = standaard_dek().in_taal("nl").values()
    subject = Subject(next(each for each in dilemmas if each.tweeling), TODAY)
    seen = {text.path.replace("]", "").replace("[", ".") for text in subject.texts}
    assert seen == set(text_paths(dilemma_schema("a", "b"), subject.dilemma))
    assert {text.field for text in subject.texts} == set(ROOM)


def text_paths(spec: Spec, value: object, path: str = "") -> list[str]:
    """The key path of every text of a dilemma, by the schema that reads it."""
    if isinstance(spec, Text):
        return [path] if value else []
    if isinstance(spec, Listing):
        parts = {str(index): (spec.part, each) for index, each in enumerate(value)}
    elif isinstance(spec, Record):
        parts = {key: (slot.spec, part(value, key)) for key, slot in spec.slots.items()}
    else:
        return []
    return [
        found
        for key, (inner, each) in parts.items()
        if each is not None
        for found in text_paths(inner, each, f"{path}.{key}".lstrip("."))
    ]


def part(value: object, key: str) -> object:
    if isinstance(value, tuple) and value and hasattr(value[0], "rol"):
        return [kaart for kaart in value if kaart.rol.value == key]
    if isinstance(value, dict):
        return {getattr(name, "value", name): each for name, each in value.items()}.get(key)
    return getattr(value, key, None)
