"""Whether there is something to choose: more than one way holds, and no role does it alone.

Computed with the score itself, so that a change of the rules changes these warnings too. One
cause gives one complaint: when nothing holds, nobody needs to hear which cards are not in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from game.domain.dilemma import Band, Dilemma, Drietal, Rol, Uitkomst
from game.domain.kassabon import BAND_VANAF
from game.domain.score import bereken
from game.loading.lint.subject import Finding, Subject, kaart_path

HOLDS, FIRM = BAND_VANAF[Band.HOUDT_STAND], BAND_VANAF[Band.STAAT_STEVIG]
FEWEST_THAT_HOLD = 4
MOST_THAT_STAND_FIRM = 10


def _plans(subject: Subject) -> Iterator[Finding]:
    """The first of these that is so: one role alone wins, few plans hold, none stands firm."""
    found = next((found for check in _TOO_FEW for found in check(subject)), None)
    if found:
        yield found
    elif (firm := _number(subject, FIRM)) > MOST_THAT_STAND_FIRM:
        yield Finding("D143", "lat", values={"aantal": firm, "meest": MOST_THAT_STAND_FIRM})


def _one_role(subject: Subject) -> Iterator[Finding]:
    best = max(bon.waarde for bon in subject.bonnen)
    for rol in Rol:
        alone = max(_alone(subject.dilemma, rol))
        if alone >= min(best, HOLDS):
            values = {"rol": rol.value, "waarde": int(alone), "beste": int(best)}
            yield Finding("D141", "lat", values=values)


def _alone(dilemma: Dilemma, rol: Rol) -> Iterator[Fraction]:
    """The waarde of three cards of one role, as a class can vote them."""
    one, other = dilemma.hand(rol)
    for twice, once in ((one, other), (other, one)):
        yield bereken(dilemma, (twice, twice, once)).waarde


def _few_hold(subject: Subject) -> Iterator[Finding]:
    hold = _number(subject, HOLDS)
    if hold < FEWEST_THAT_HOLD:
        yield Finding("D142", "lat", values={"aantal": hold, "minst": FEWEST_THAT_HOLD})


def _none_firm(subject: Subject) -> Iterator[Finding]:
    if not _number(subject, FIRM):
        best = max(bon.waarde for bon in subject.bonnen)
        yield Finding("D144", "lat", values={"waarde": int(best)})


_TOO_FEW = (_one_role, _few_hold, _none_firm)


def _number(subject: Subject, least: Fraction) -> int:
    return sum(bon.waarde >= least for bon in subject.bonnen)


def _same_weights(subject: Subject) -> Iterator[Finding]:
    first: dict[Drietal, str] = {}
    for index, kijker in enumerate(subject.dilemma.kijkers):
        if kijker.weegt in first:
            values = {"woord": first[kijker.weegt]}
            yield Finding("D145", f"kijkers[{index}].weegt", values=values)
        first.setdefault(kijker.weegt, kijker.naam)


def _same_favourite(subject: Subject) -> Iterator[Finding]:
    favourites = [
        [uitkomst for uitkomst in Uitkomst if kijker.weegt[uitkomst] == max(kijker.weegt)]
        for kijker in subject.dilemma.kijkers
    ]
    if len(favourites[0]) == 1 and all(each == favourites[0] for each in favourites):
        yield Finding("D146", "kijkers", values={"uitkomst": favourites[0][0].value})


def _idle_cards(subject: Subject) -> Iterator[Finding]:
    if _number(subject, HOLDS) < FEWEST_THAT_HOLD:
        return
    used = {code for bon in subject.bonnen if bon.waarde >= HOLDS for code in bon.plan}
    for kaart in subject.dilemma.kaarten:
        if kaart.code not in used:
            yield Finding("D147", kaart_path(kaart), values={"kaart": kaart.code})


FAIRNESS_CHECKS: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    _plans,
    _same_weights,
    _same_favourite,
    _idle_cards,
)
