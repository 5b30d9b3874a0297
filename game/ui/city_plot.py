"""What one plot of the canal city will hold, and the colours that every house shares."""

import attrs

STONE = "#EADFC8"
FRAME = "#F8F1E2"
LIT = "#FFE09A"
DUSK = "#D5DEEA"
SHADE = "#1B2438"


@attrs.frozen
class House:
    """What one plot will hold; `wall` is the height under the gable, `lit` one flag per window."""

    x: float
    ground: float
    width: float
    wall: float
    gable: str
    brick: str
    door: str
    columns: int
    rows: int
    lit: tuple[bool, ...]

    @property
    def top(self) -> float:
        """The line where the wall ends and the gable begins."""
        return self.ground - self.wall

    @property
    def middle(self) -> float:
        """The axis of the gable."""
        return self.x + self.width / 2
