"""The sentence for every complaint about a scenario file, in Dutch and in English.

A complaint arrives as a code and values; this table holds what an author or player reads. It
says what stands there, what belongs there, and a guess where there is one.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from game.texts.waarschuwingen import WAARSCHUWINGEN

ZINNEN: Mapping[str, tuple[str, str]] = {
    "D001": (
        "hier klopt de opbouw niet. Kijk naar inspringing, dubbele punten, haakjes en "
        "aanhalingstekens; een tekst staat veilig onder `>-`.",
        "the structure breaks here. Check indents, colons, brackets and quotes; "
        "a text is safe under `>-`.",
    ),
    "D002": (
        "YAML leest deze regel anders dan hij er staat; zet deze tekst onder `>-`.",
        "YAML reads this line differently from what it says; put this text under `>-`.",
    ),
    "D003": (
        "onbekende sleutel '{sleutel}' in {waarin}.",
        "unknown key '{sleutel}' in {waarin}.",
    ),
    "D004": (
        "de sleutel '{sleutel}' ontbreekt in {waarin}.",
        "the key '{sleutel}' is missing in {waarin}.",
    ),
    "D005": ("hier hoort {hoort}, en er staat {staat}.", "expected {hoort}, found {staat}."),
    "D006": (
        "de sleutel '{sleutel}' staat er twee keer; de eerste staat op regel {regel}.",
        "the key '{sleutel}' is there twice; the first one is on line {regel}.",
    ),
    "D007": (
        "'{woord}' kan hier niet. Kies uit: {keuze}.",
        "'{woord}' does not fit here. Choose from: {keuze}.",
    ),
    "D008": (
        "hier hoort een heel getal van {laagste} tot en met {hoogste}, niet '{woord}'.",
        "expected a whole number from {laagste} to {hoogste}, not '{woord}'.",
    ),
    "D009": (
        "hier hoort een getal van 0 tot en met 1, zoals 0.35, niet '{woord}'.",
        "expected a number from 0 to 1, such as 0.35, not '{woord}'.",
    ),
    "D010": (
        "deze lijst telt {aantal}; dat moet {bereik} zijn.",
        "this list has {aantal}; it needs {bereik}.",
    ),
    "D011": (
        "de lat telt op tot {som}; dat moet 12 tot en met 18 zijn.",
        "the lat adds up to {som}; it must be 12 to 18.",
    ),
    "D012": (
        "deze gewichten tellen op tot {som}; dat moet precies 1 zijn.",
        "these weights add up to {som}; it must be exactly 1.",
    ),
    "D013": (
        "plus en min zijn allebei '{uitkomst}'; een kaart kost iets anders dan ze brengt.",
        "plus and min are both '{uitkomst}'; a card costs something other than it brings.",
    ),
    "D014": ("hier staat geen tekst.", "there is no text here."),
    "D015": (
        "deze tekst telt {aantal} tekens; {meest} is het meeste dat past.",
        "this text has {aantal} characters; {meest} is the most that fits.",
    ),
    "D016": (
        "'{rol}' staat hier twee keer; samenspel gaat over twee verschillende rollen.",
        "'{rol}' is here twice; samenspel is about two different roles.",
    ),
    "D017": (
        "dit paar staat al op regel {regel}; elk paar komt hoogstens een keer voor.",
        "this pair is already on line {regel}; each pair comes at most once.",
    ),
    "D018": (
        "'{woord}' is geen maand; schrijf jaar en maand, zoals 2026-02.",
        "'{woord}' is not a month; write year and month, such as 2026-02.",
    ),
    "D019": (
        "het beeld '{beeld}' is er niet; het beeld van het thema komt ervoor in de plaats.",
        "the picture '{beeld}' is not there; the picture of the theme takes its place.",
    ),
    "D020": (
        "formaat '{woord}' ken ik niet; schrijf `formaat: 1`.",
        "format '{woord}' is unknown; write `formaat: 1`.",
    ),
    "D021": (
        "in deze tekst staat een teken dat niemand kan zien ({teken}); haal het weg.",
        "this text has a character that nobody can see ({teken}); take it out.",
    ),
    "D022": (
        "hier staat een tab; spring in met spaties.",
        "there is a tab here; indent with spaces.",
    ),
    "D023": (
        "'{woord}' kan geen beeld zijn; noem een bestand zoals kantoor.svg, zonder map.",
        "'{woord}' cannot be a picture; name a file such as kantoor.svg, without a folder.",
    ),
    "D030": ("dit bestand is er niet.", "this file is not there."),
    "D031": ("dit bestand mag ik niet lezen.", "I may not read this file."),
    "D032": ("dit is geen gewoon bestand.", "this is not an ordinary file."),
    "D033": (
        "dit bestand is groter dan {meest} kB; een dilemma is veel korter.",
        "this file is larger than {meest} kB; a dilemma is much shorter.",
    ),
    "D034": (
        "dit bestand is geen UTF-8; bewaar het als UTF-8.",
        "this file is not UTF-8; save it as UTF-8.",
    ),
    "D035": (
        "hier staat een teken dat niemand kan zien ({teken}); haal het weg.",
        "there is a character here that nobody can see ({teken}); take it out.",
    ),
    "D036": ("dit bestand is leeg.", "this file is empty."),
    "D037": (
        "hier begint een tweede dilemma; zet elk dilemma in een eigen bestand.",
        "a second dilemma begins here; give each dilemma a file of its own.",
    ),
    "D038": (
        "een dilemma begint met sleutels zoals `titel:`, en hier staat {staat}.",
        "a dilemma begins with keys such as `titel:`, and this is {staat}.",
    ),
    "D039": (
        "dit bestand gaat meer dan {meest} lagen diep; een dilemma heeft er vijf.",
        "this file is more than {meest} levels deep; a dilemma has five.",
    ),
    "D040": (
        "dit bestand heeft meer dan {meest} onderdelen; een dilemma is veel korter.",
        "this file has more than {meest} parts; a dilemma is much shorter.",
    ),
    "D041": (
        "hier staat een anker, verwijzing of label (`&`, `*`, `!`); schrijf het voluit.",
        "there is an anchor, alias or tag here (`&`, `*`, `!`); write it out in full.",
    ),
    "D042": ("dit bestand is niet te lezen.", "this file cannot be read."),
    "D050": (
        "de Engelse teksten ontbreken ({bestand}); het Engels toont zolang Nederlands.",
        "the English texts are missing ({bestand}); until then English shows Dutch.",
    ),
    "D051": (
        "de Engelse tekst van '{sleutel}' ontbreekt in {waarin}.",
        "the English text of '{sleutel}' is missing in {waarin}.",
    ),
    "D052": (
        "'{sleutel}' in {waarin} hoort niet in het Engelse bestand: daarin staan alleen de "
        "teksten die ook in het Nederlandse staan.",
        "'{sleutel}' in {waarin} does not belong in the English file: it holds only the texts "
        "that are in the Dutch one.",
    ),
    "D053": (
        "deze lijst telt {aantal}; in het Nederlandse bestand zijn het er {hoort}.",
        "this list has {aantal}; in the Dutch file there are {hoort}.",
    ),
    "D060": (
        "het dilemma '{id}' is er al ({waar}); geef dit bestand een andere naam.",
        "the dilemma '{id}' is already there ({waar}); give this file another name.",
    ),
    "D061": (
        "zet dit bestand in een map met de naam van het thema.",
        "put this file in a folder named after its theme.",
    ),
    "D062": (
        "bij deze Engelse teksten ontbreekt het dilemma zelf ({bestand}).",
        "the dilemma of these English texts is missing ({bestand}).",
    ),
    "D063": ("noem dit bestand {bestand}.", "name this file {bestand}."),
    "D064": ("deze map is er niet.", "this folder is not there."),
    "D065": (
        "in de naam van dit bestand of zijn map staat een teken dat niemand kan zien.",
        "the name of this file or its folder has a character that nobody can see.",
    ),
    "D067": (
        "'{woord}' is geen dilemma; schrijf thema/naam, zoals woningnood/kantoor.",
        "'{woord}' is no dilemma; write theme/name, such as woningnood/kantoor.",
    ),
    "D068": (
        "het dilemma '{id}' is er niet; deze zaak speelt zolang zonder haar tweeling.",
        "the dilemma '{id}' is not there; until then this case plays without its twin.",
    ),
    "D066": (
        "in deze map staan meer dan {meest} dilemma's; de rest doet niet mee.",
        "this folder has more than {meest} dilemmas; the others do not take part.",
    ),
    "D070": (
        "een streekpakket begint met sleutels zoals `naam:`, en hier staat {staat}.",
        "a streekpakket begins with keys such as `naam:`, and this is {staat}.",
    ),
    "D071": (
        "het dilemma '{sleutel}' is er niet; wat hier staat, doet niet mee.",
        "there is no dilemma '{sleutel}'; what stands here does not take part.",
    ),
    "D072": (
        "'{woord}' staat in geen enkele tekst; deze vervanging doet niets.",
        "'{woord}' is in none of the texts; this replacement does nothing.",
    ),
    "D073": (
        "'{woord}' staat in geen enkele Engelse tekst; deze vervanging doet niets.",
        "'{woord}' is in none of the English texts; this replacement does nothing.",
    ),
    "D074": (
        "hiermee wordt een tekst van '{id}' {aantal} tekens lang; {meest} is het meeste dat past. "
        "Die tekst blijft zoals hij was.",
        "with this a text of '{id}' gets {aantal} characters; {meest} is the most that fits. "
        "That text stays as it was.",
    ),
    "D075": (
        "'{woord}' staat al op regel {regel}; vervang dezelfde woorden één keer.",
        "'{woord}' is already on line {regel}; replace the same words once.",
    ),
    "D076": (
        "dit bestand is te groot voor een streekpakket; het is een lijst met woorden.",
        "this file is too large for a streekpakket; that is a list of words.",
    ),
    "D077": (
        "hier begint een tweede streekpakket; zet alles in één.",
        "a second streekpakket begins here; put everything in one.",
    ),
    "D080": (
        "er is geen oefening '{woord}' met een eigen bestand. Kies uit: {keuze}.",
        "there is no exercise '{woord}' with a file of its own. Choose from: {keuze}.",
    ),
    "D081": (
        "'{woord}' heeft hier niet de goede vorm; kijk hoe het elders in dit bestand staat.",
        "'{woord}' does not have the right form here; see how it is written elsewhere in this "
        "file.",
    ),
    **WAARSCHUWINGEN,
}
"""Code -> the Dutch and the English sentence."""

SOORTEN: Mapping[str, tuple[str, str]] = {
    "tekst": ("tekst", "text"),
    "lijst": ("een lijst", "a list"),
    "sleutels": ("een blok met sleutels", "a block of keys"),
    "getal": ("een getal", "a number"),
    "woord": ("een woord", "a word"),
    "niets": ("niets", "nothing"),
}
"""What can stand in a file, as a complaint says it."""

GOK = (" Bedoelde je '{gok}'?", " Did you mean '{gok}'?")

_BEREIK = ("{minst} tot en met {meest}", "{minst} to {meest}")


class Gemeld(Protocol):
    """Anything with a place, a code and values; the loading room's Klacht is one."""

    @property
    def pad(self) -> Path:
        """The file."""

    @property
    def regel(self) -> int:
        """The line, from 1."""

    @property
    def kolom(self) -> int:
        """The column, from 1."""

    @property
    def code(self) -> str:
        """The code of the sentence."""

    @property
    def waarden(self) -> Mapping[str, str | int]:
        """What the sentence names."""


def klacht_zin(klacht: Gemeld, taal: str = "nl") -> str:
    """The sentence of a complaint, with its guess."""
    index = 1 if taal == "en" else 0
    waarden = {name: _said(name, value, index) for name, value in klacht.waarden.items()}
    if klacht.code == "D010":
        waarden["bereik"] = _bereik(klacht.waarden, index)
    guess = GOK[index] if "gok" in waarden else ""
    return (ZINNEN[klacht.code][index] + guess).format_map(waarden)


def klacht_regel(klacht: Gemeld, taal: str = "nl") -> str:
    """The complaint as one line that editors can follow: `path:line:column: code sentence`."""
    return f"{klacht.pad}:{klacht.regel}:{klacht.kolom}: {klacht.code} {klacht_zin(klacht, taal)}"


def _said(name: str, value: str | int, index: int) -> str | int:
    return SOORTEN[str(value)][index] if name in ("hoort", "staat") and value in SOORTEN else value


def _bereik(waarden: Mapping[str, str | int], index: int) -> str:
    if waarden["minst"] == waarden["meest"]:
        return str(waarden["meest"])
    return _BEREIK[index].format_map(waarden)
