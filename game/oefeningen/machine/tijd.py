"""A time that looks at a plan, and the lat that it makes of a dilemma's own.

A time has points of its own: so many for each part of a lat. They are added to the lat of the
dilemma, and the whole is shared out again within the sum that the author gave: point by point, each
to the part that has most coming, and no part gets more than 8. So the score reads the new lat as it
reads *onze lat*. A time without points has the author's own lat: that is today.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from game.domain.dilemma import Drietal, Rol, Uitkomst

HOOGST = 8
"""A part of a lat is a whole number from 0 up to this."""

_PUNTEN = {"van": 0, "tot": 20}


@frozen
class Tijd:
    """A year and who looks then: its own points for each part of a lat, and what it says."""

    jaar: int = field(metadata={"van": 1848, "tot": 2100})
    naam: str
    wie: str
    rol: Rol
    """Which role is most at home in that time."""
    recht: int = field(metadata=_PUNTEN)
    resultaat: int = field(metadata=_PUNTEN)
    relatie: int = field(metadata=_PUNTEN)
    ziet: str
    ziet_niet: str
    houdt: str
    """Said of a plan that holds beside the lat of this time."""
    houdt_niet: str
    bron: str

    @property
    def punten(self) -> Mapping[Uitkomst, int]:
        """What this time asks by itself, for each outcome."""
        delen = (self.recht, self.resultaat, self.relatie)
        return dict(zip(Uitkomst, delen, strict=True))


def lat_van(lat: Drietal, tijd: Tijd) -> Drietal:
    """The lat of a time, made of the author's: the same sum, each a whole number from 0 to 8."""
    samen = {x: lat[x] + punten for x, punten in tijd.punten.items()}
    krimp = lat.som / sum(samen.values())
    over = {x: deel * krimp for x, deel in samen.items()}
    delen = dict.fromkeys(Uitkomst, 0)
    for _ in range(int(lat.som)):
        ruim = [x for x in Uitkomst if delen[x] < HOOGST]
        meest = max(ruim, key=lambda x: over[x])
        delen[meest] += 1
        over[meest] -= 1
    return Drietal.van(delen)
