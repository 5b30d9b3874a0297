"""What a typed question does to its answer: hints, never a verdict."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from itertools import pairwise

from game.domain.openvraag import MEESTE_WOORDEN, VERWIJTEN, is_vraagwoord
from game.oefeningen.open_vragen.horen import Gezegd, hoor, verwijt, vraagt_dicht, vraagt_open
from game.oefeningen.open_vragen.woorden import ENGELS, Reeks, Taalwoorden

MEESTE_HINTS = 2
"""More hints than this nobody can use at once."""


class Hint(Enum):
    """What one can try with a question, the most useful first."""

    GEEN_WOORDEN = auto()
    ZELFDE = auto()
    VERWIJT = auto()
    STUURT = auto()
    KEUZE = auto()
    GESLOTEN = auto()
    BEWERING = auto()
    DUBBEL = auto()
    OORDEEL = auto()
    GETAL = auto()
    LANG = auto()
    ZONDER_TEKEN = auto()


def keur(tekst: str, gesloten: str) -> tuple[Hint, ...]:
    """The most useful hints for a typed question, the best first; none when it is open.

    `gesloten` is the closed question that it began with.
    """
    gezegd = hoor(tekst)
    if not gezegd.woorden:
        return (Hint.GEEN_WOORDEN,)
    gevonden = [hint for hint, geldt in _REGELS.items() if geldt(gezegd)]
    if gezegd.woorden == hoor(gesloten).woorden:
        gevonden.insert(0, Hint.ZELFDE)
    return tuple(gevonden[:MEESTE_HINTS])


def _staat_in(reeks: Reeks, woorden: Reeks) -> bool:
    return any(woorden[plek : plek + len(reeks)] == reeks for plek in range(len(woorden)))


def _is_verwijt(gezegd: Gezegd) -> bool:
    """It begins so; `en waarom?` behind an open question reproaches nobody."""
    return any(map(verwijt, gezegd.vragend[:1]))


def _stuurt(gezegd: Gezegd) -> bool:
    taal, woorden = gezegd.taal, gezegd.woorden
    return (
        not taal.sturend.isdisjoint(woorden)
        or any(_staat_in(reeks, woorden) for reeks in taal.stuurt)
        or _ontkent(gezegd)
        or _had_je(gezegd)
        or _staart(gezegd)
    )


def _ontkent(gezegd: Gezegd) -> bool:
    """Kan het niet kleiner? Wouldn't it be better? A no in it asks for a yes."""
    dicht = [deel for deel in gezegd.delen if vraagt_dicht(deel, gezegd.taal)]
    return any(gezegd.taal.niet in deel[1:4] or deel[0].endswith("n't") for deel in dicht)


def _had_je(gezegd: Gezegd) -> bool:
    """Had je gewacht? It blames, where `wat had je gedaan` asks."""
    return any(
        deel[0] in ("had", "hadden") and deel[1:2] and deel[1] in gezegd.taal.onderwerpen
        for deel in gezegd.delen
    )


def _staart(gezegd: Gezegd) -> bool:
    """It went well, did it? Het ging goed, niet?"""
    taal, laatste = gezegd.taal, gezegd.delen[-1:]
    if gezegd.woorden[-1] in taal.slotwoorden:
        return True
    return len(gezegd.delen) > 1 and any(
        (len(deel) == 1 and deel[0] in taal.staarten) or (taal is ENGELS and _is_staart(deel, taal))
        for deel in laatste
    )


def _is_staart(deel: Reeks, taal: Taalwoorden) -> bool:
    return len(deel) == 2 and vraagt_dicht(deel, taal) and deel[1] in taal.onderwerpen


def _kiest(gezegd: Gezegd) -> bool:
    """Two answers lie ready; in `waar lijkt dit op in je werk of stage` they only widen it."""
    return any(
        _kiest_in(deel, gezegd.taal, eerst=not plek)
        for plek, deel in enumerate(gezegd.delen)
        if not vraagt_open(deel, gezegd.taal)
    )


def _kiest_in(deel: Reeks, taal: Taalwoorden, *, eerst: bool) -> bool:
    if any(_staat_in(reeks, deel) for reeks in taal.geen_keuze):
        return False
    plekken = [plek for plek, woord in enumerate(deel) if woord == taal.keuze]
    return any((plek or not eerst) and taal.weten.isdisjoint(deel[:plek]) for plek in plekken)


def _is_gesloten(gezegd: Gezegd) -> bool:
    """The first part that asks does so with a verb in front."""
    return any(
        not verwijt(deel) and not vraagt_open(deel, gezegd.taal) for deel in gezegd.vragend[:1]
    )


def _beweert(gezegd: Gezegd) -> bool:
    return not gezegd.vragend


def _dubbel(gezegd: Gezegd) -> bool:
    """Two parts that ask, or `en hoe` halfway; `en hoe?` at the end still belongs to the first."""
    los_gevraagd = [
        deel for deel in gezegd.vragend if len(deel) > 1 and not _is_staart(deel, gezegd.taal)
    ]
    return len(los_gevraagd) > 1 or any(_en_nog_een(deel, gezegd.taal) for deel in gezegd.vragend)


def _en_nog_een(deel: Reeks, taal: Taalwoorden) -> bool:
    return any(
        een == taal.en and (is_vraagwoord(ander) or ander in VERWIJTEN)
        for een, ander in pairwise(deel[:-1])
    )


def _hoe(gezegd: Gezegd, woorden: frozenset[str]) -> bool:
    return any(
        een == gezegd.taal.hoe and ander in woorden for een, ander in pairwise(gezegd.woorden)
    )


def _oordeelt(gezegd: Gezegd) -> bool:
    return _hoe(gezegd, gezegd.taal.oordelen)


def _telt(gezegd: Gezegd) -> bool:
    aaneen = {f"{gezegd.taal.hoe}{maat}" for maat in gezegd.taal.maten}
    return _hoe(gezegd, gezegd.taal.maten) or not aaneen.isdisjoint(gezegd.woorden)


def _is_lang(gezegd: Gezegd) -> bool:
    return len(gezegd.woorden) > MEESTE_WOORDEN


def _zonder_teken(gezegd: Gezegd) -> bool:
    """A statement is told so already, and an invitation needs no sign."""
    vragend = gezegd.vragend
    return (
        not gezegd.vraagteken
        and bool(vragend)
        and all(deel[0] not in gezegd.taal.nodigt_uit for deel in vragend)
    )


_REGELS: Mapping[Hint, Callable[[Gezegd], bool]] = {
    Hint.VERWIJT: _is_verwijt,
    Hint.STUURT: _stuurt,
    Hint.KEUZE: _kiest,
    Hint.GESLOTEN: _is_gesloten,
    Hint.BEWERING: _beweert,
    Hint.DUBBEL: _dubbel,
    Hint.OORDEEL: _oordeelt,
    Hint.GETAL: _telt,
    Hint.LANG: _is_lang,
    Hint.ZONDER_TEKEN: _zonder_teken,
}
"""When each hint helps, in the order of their use."""
