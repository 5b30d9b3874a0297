"""What the route from an irritation to a question is made of: pieces, steps, own words."""

from __future__ import annotations

from enum import Enum

from attrs import field, frozen

from game.domain.dilemma import Rol


@frozen
class Irritatie:
    """What people say of a colleague, and the way from there to a question."""

    zin: str
    """What is said, without quotes and without a name."""
    rol: Rol
    """The role that it is about."""
    te_veel: str
    """What there is too much of, in a word or two."""
    kwaliteit: str
    """The quality behind it, without `hij` or `zij`, so that it does not give itself away."""
    vraag: str
    """An open question to ask."""


class Deel(Enum):
    """What is on the sheet."""

    TE_VEEL = "te_veel"
    KWALITEIT = "kwaliteit"
    VRAAG = "vraag"
    VOORBEELD = "voorbeeld"
    EIGEN_ZIN = "eigen_zin"
    EIGEN_ROL = "eigen_rol"
    EIGEN_TE_VEEL = "eigen_te_veel"
    EIGEN_KWALITEIT = "eigen_kwaliteit"
    EIGEN_VRAAG = "eigen_vraag"
    UITDAGING = "uitdaging"
    KLAAR = "klaar"


@frozen
class Route:
    """One of the ready irritations: its piece, what lies at each step, and what was laid."""

    stuk: int
    te_veel: tuple[int, ...]
    """The pieces whose `te_veel` lie there, its own among them."""
    kwaliteit: tuple[int, ...]
    """The pieces whose `kwaliteit` lie there, its own among them."""
    legde_te_veel: int | None = None
    legde_kwaliteit: int | None = None


@frozen
class Eigen:
    """The words of the player; never on disk, never in a profiel."""

    zin: str = ""
    te_veel: str = ""
    kwaliteit: str = ""
    vraag: str = ""
    uitdaging: str = ""

    @property
    def leeg(self) -> bool:
        """Whether nothing was typed."""
        return self == Eigen()


@frozen
class Stand:
    """Where the player is."""

    routes: tuple[Route, ...]
    samen: bool = False
    """Whether a group sits around it."""
    nummer: int = 0
    """The route that is walked now."""
    deel: Deel = Deel.TE_VEEL
    eigen: Eigen = field(factory=Eigen)
    eigen_rol: Rol | None = None
    """The role that the own irritation looks like."""

    @property
    def route(self) -> Route:
        """The route that is walked now, or was walked last."""
        return self.routes[self.nummer]
