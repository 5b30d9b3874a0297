"""The composition of this team as a picture: who reached for what first, and the blind spot.

Only revealed grepen of those who are here now. A pair that shares a hand reached as one, so the
two stand there together. The picture only says who, when everybody here reached at least once:
else whoever is missing in it would be who passed (spel.md, principle 6). Nothing is counted per
player and nobody is compared (spel.md, *Profile*): the one count is how often a role was reached
for, and that only finds the role reached for least.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from attrs import field, frozen

from game.domain.dilemma import Rol
from game.domain.state import Sessie

Hand = tuple[int, ...]
"""The players who reached together: one, or two who shared a hand."""


@frozen
class Teambeeld:
    """Which roles this team reached for, who did if that may be said, and the blind spot."""

    gegrepen: tuple[Rol, ...] = ()
    """The roles that somebody reached for."""
    grepen: Mapping[Rol, tuple[Hand, ...]] = field(factory=dict, hash=False)
    """Of every role the hands that reached for it, each once, in the order of the seats.

    Empty as long as somebody who is here did not reach for anything.
    """
    nooit: tuple[Rol, ...] = ()
    """The roles that nobody reached for; empty as long as nothing was reached for at all."""
    minst: tuple[Rol, ...] = ()
    """Where every role was reached for: the one or two reached for least, if others were more."""

    @property
    def met_namen(self) -> bool:
        """Whether a face may tell who reached for what."""
        return bool(self.grepen)

    @property
    def blinde_vlek(self) -> tuple[Rol, ...]:
        """The roles that this team did not see, or saw least; empty when none stands out."""
        return self.nooit or self.minst


def teambeeld(sessie: Sessie) -> Teambeeld:
    """The picture of the team as it is here now, at any moment of a session."""
    gezien = list(_grepen(sessie))
    telling = Counter(rol for _, rol in gezien)
    if not telling:
        return Teambeeld()
    gegrepen = tuple(rol for rol in Rol if telling[rol])
    grepen = _met_namen(sessie, gezien)
    minste = min(telling[rol] for rol in Rol)
    laagst = tuple(rol for rol in Rol if telling[rol] == minste)
    if not minste:
        return Teambeeld(gegrepen, grepen, nooit=laagst)
    return Teambeeld(gegrepen, grepen, minst=laagst if len(laagst) < len(Rol) else ())


def _met_namen(sessie: Sessie, gezien: list[tuple[Hand, Rol]]) -> Mapping[Rol, tuple[Hand, ...]]:
    """The hands at every role; none at all when somebody who is here is in no hand."""
    genoemd = {nummer for hand, _ in gezien for nummer in hand}
    if any(speler.nummer not in genoemd for speler in sessie.aanwezig):
        return {}
    return {rol: tuple(sorted({hand for hand, r in gezien if r is rol})) for rol in Rol}


def _grepen(sessie: Sessie) -> Iterator[tuple[Hand, Rol]]:
    """Every revealed greep of a hand of which all are still here."""
    hier = {speler.nummer for speler in sessie.aanwezig}
    for ronde in sessie.rondes:
        for stoel, rol in (ronde.grepen or {}).items():
            hand = ronde.stoelen[stoel]
            if hier.issuperset(hand):
                yield hand, rol
