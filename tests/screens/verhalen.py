"""The fewest plans of a dilemma that together make it say everything it can say."""

from __future__ import annotations

from collections.abc import Hashable
from functools import lru_cache

from screens.sessies import spel

from game.domain.kassabon import Kassabon
from game.domain.score import mengsels

Plan = tuple[str, ...]


@lru_cache(maxsize=32)
def plans_that_say_everything(dilemma: str) -> tuple[Plan, ...]:
    """Plans that reach every band, reaction, verdict and consequence that any plan reaches.

    The plan that says most comes first, and so on; with three cards of one role too.
    """
    bonnen = [bon for mix in mengsels(spel().dilemmas[dilemma]).values() for bon in mix.bonnen]
    open_ = set().union(*map(_said, bonnen))
    plans: list[Plan] = []
    while open_:
        best = max(bonnen, key=lambda bon: len(_said(bon) & open_))
        plans.append(best.plan)
        open_ -= _said(best)
    return tuple(plans)


def _said(bon: Kassabon) -> set[Hashable]:
    """Which of its sentences a dilemma says at this receipt."""
    reactions = enumerate(bon.oordelen)
    return {("band", bon.band), ("wending", bon.wending_houdt), *reactions, *bon.plan}
