"""A whole deck on the scales: what its dilemmas come to together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import cached_property

from attrs import frozen

from game.domain.dilemma import Dilemma, Rol
from game.domain.score import bereken, plannen
from game.werkplaats.doorrekening import Doorrekening, Strategie, Telling


@frozen
class Balans:
    """All dilemmas of a deck, each worked out."""

    doorrekeningen: tuple[Doorrekening, ...]

    @property
    def aantal(self) -> int:
        """How many dilemmas were worked out."""
        return len(self.doorrekeningen)

    def strategie(self, strategie: Strategie) -> tuple[Fraction, ...]:
        """What a strategy gets in each dilemma, in the order of the deck."""
        return tuple(each.strategieen[strategie] for each in self.doorrekeningen)

    @cached_property
    def telling(self) -> Telling:
        """How many plans of the deck do what."""
        return sum((each.telling for each in self.doorrekeningen), Telling())

    @cached_property
    def sleutels(self) -> Mapping[str, Counter[Rol | None]]:
        """For each theme how often each role, or none, is the key role."""
        per_thema: dict[str, Counter[Rol | None]] = {}
        for each in self.doorrekeningen:
            sleutels = per_thema.setdefault(each.dilemma.thema, Counter())
            sleutels[each.dilemma.sleutel.rol] += 1
        return per_thema

    @cached_property
    def per_thema(self) -> Mapping[str, Balans]:
        """The dilemmas of each theme by themselves, in the order of the deck."""
        themas: dict[str, tuple[Doorrekening, ...]] = {}
        for each in self.doorrekeningen:
            themas[each.dilemma.thema] = (*themas.get(each.dilemma.thema, ()), each)
        return {thema: Balans(van) for thema, van in themas.items()}

    @cached_property
    def breuken(self) -> tuple[Fraction, ...]:
        """What every plan that breaks loses."""
        return tuple(breuk for each in self.doorrekeningen for breuk in each.breuken)

    @cached_property
    def wissels(self) -> tuple[tuple[Fraction, Fraction], ...]:
        """From where to where the best switch takes every plan."""
        return tuple(wissel for each in self.doorrekeningen for wissel in each.wissels)

    @cached_property
    def aan_boord(self) -> Counter[int]:
        """How many kijkers are on board in the plans that hold, over the deck."""
        return sum((each.aan_boord for each in self.doorrekeningen), Counter[int]())


def weeg(dilemmas: Iterable[Dilemma]) -> Balans:
    """The balance of these dilemmas."""
    return Balans(tuple(map(reken_door, dilemmas)))


def reken_door(dilemma: Dilemma) -> Doorrekening:
    """One dilemma with the receipts of its twenty plans."""
    return Doorrekening(dilemma, tuple(bereken(dilemma, plan) for plan in plannen(dilemma)))
