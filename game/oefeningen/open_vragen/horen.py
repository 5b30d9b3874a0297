"""How the rules hear a question: its words, its parts, and which of them ask."""

from __future__ import annotations

from attrs import frozen

from game.domain.openvraag import VERWIJTEN, VOORZETSELS, is_vraagwoord
from game.oefeningen.open_vragen.woorden import ENGELS, Reeks, Taalwoorden, taal_van


@frozen
class Gezegd:
    """A question as the rules hear it."""

    woorden: Reeks
    """All its words, in small letters."""
    delen: tuple[Reeks, ...]
    """The words between its signs, without what people say before they begin."""
    vraagteken: bool
    taal: Taalwoorden

    @property
    def vragend(self) -> tuple[Reeks, ...]:
        """The parts that ask something."""
        return tuple(deel for deel in self.delen if _vraagt(deel, self.taal))


def hoor(tekst: str) -> Gezegd:
    """The question in this text; without words when there are only signs."""
    delen = [_woorden(deel) for deel in tekst.lower().translate(_TEKENS).split("|")]
    woorden = tuple(woord for deel in delen for woord in deel)
    taal = taal_van(woorden)
    zonder = (_zonder_aanloop(deel, taal) for deel in delen)
    return Gezegd(woorden, tuple(filter(None, zonder)), "?" in tekst, taal)


def verwijt(deel: Reeks) -> bool:
    """Whether it begins as a reproach does."""
    return deel[0] in VERWIJTEN or deel[:2] == ("how", "come")


def vraagt_open(deel: Reeks, taal: Taalwoorden) -> bool:
    """Whether it asks with wat or hoe; `wat je zegt` only tells."""
    kern = deel[1:] if deel[0] in VOORZETSELS and len(deel) > 1 else deel
    vertelt = len(kern) > 1 and kern[1] in taal.onderwerpen | taal.vertellend
    return deel[0] in taal.nodigt_uit or (is_vraagwoord(kern[0]) and not vertelt)


def vraagt_dicht(deel: Reeks, taal: Taalwoorden) -> bool:
    """Whether it begins with a verb: a known one, or any word with its onderwerp behind it."""
    if deel[0] in taal.werkwoorden or deel[0].endswith("n't"):
        return True
    geen_werkwoord = taal.onderwerpen | taal.voegwoorden
    if taal is ENGELS or len(deel) == 1 or deel[0] in geen_werkwoord or is_vraagwoord(deel[0]):
        return False
    return deel[1] in taal.onderwerpen


_TEKENS = str.maketrans({**dict.fromkeys(",;:.!?…()–—\n", " | "), "’": "'", "‘": "'", "`": "'"})
"""Where a part ends, and one sign for every apostrophe."""


def _vraagt(deel: Reeks, taal: Taalwoorden) -> bool:
    return verwijt(deel) or vraagt_open(deel, taal) or vraagt_dicht(deel, taal)


def _woorden(tekst: str) -> Reeks:
    return tuple(filter(None, map(_kaal, tekst.split())))


def _kaal(stuk: str) -> str:
    """Without the signs around it; nothing when there are only signs."""
    letters = [plek for plek, teken in enumerate(stuk) if teken.isalnum()]
    return stuk[letters[0] : letters[-1] + 1] if letters else ""


def _zonder_aanloop(deel: Reeks, taal: Taalwoorden) -> Reeks:
    while deel and deel[0] in taal.aanloop:
        deel = deel[1:]
    return deel
