"""Do phones reach this machine? What came by at the door, and what that says."""

from __future__ import annotations

from enum import Enum, auto

from attrs import field, frozen

from game.web.grenzen import Klok

GEDULD = 20.0
"""After so many seconds without anybody it is time to say what could be wrong."""

VERBIND = 8.0
"""Within so many seconds behind the page a phone connects, or it never does."""

MEESTE = 512
"""So many addresses are remembered; a hall has fewer."""


class Kamerstand(Enum):
    """How a room stands; `texts` has the sentences for each."""

    DICHT = auto()
    GEEN_NETWERK = auto()
    WACHT = auto()
    NIETS = auto()
    ANDER_ADRES = auto()
    HALF = auto()
    EIGEN = auto()
    BEREIKT = auto()


@frozen
class Kamercheck:
    """What came by: the room's stand, and how many phones got the page and stayed connected."""

    stand: Kamerstand = Kamerstand.DICHT
    pagina: int = 0
    """Phones that got the page."""
    verbonden: int = 0
    """Phones that got a line as well."""


@frozen
class _Bezoek:
    op: float
    verbonden: bool = False


@frozen
class Gastenboek:
    """Counts who came by, by address; this machine itself is told apart."""

    klok: Klok
    eigen: frozenset[str]
    """The addresses of this machine."""
    buiten: bool
    """Whether it has an address that a phone could reach."""
    open_sinds: float
    _gasten: dict[str, _Bezoek] = field(factory=dict, init=False)
    _vreemd: list[float] = field(factory=list, init=False)

    def pagina(self, adres: str) -> None:
        """Somebody got the page."""
        self._gasten.setdefault(adres, _Bezoek(self.klok()))
        while len(self._gasten) > MEESTE:
            self._gasten.pop(next(iter(self._gasten)))

    def verbonden(self, adres: str) -> None:
        """Somebody got a line."""
        self.pagina(adres)
        self._gasten[adres] = _Bezoek(self.klok(), verbonden=True)

    def ander_adres(self) -> None:
        """Somebody came by a name that is not ours."""
        self._vreemd[:] = [self.klok()]

    def check(self) -> Kamercheck:
        """What that says now."""
        # Read from another thread than the one that writes: a copy cannot change underway.
        gasten = dict(self._gasten)
        van_buiten = [b for adres, b in gasten.items() if not self._is_eigen(adres)]
        verbonden = sum(bezoek.verbonden for bezoek in van_buiten)
        return Kamercheck(self._stand(gasten, van_buiten), len(van_buiten), verbonden)

    def _stand(self, gasten: dict[str, _Bezoek], van_buiten: list[_Bezoek]) -> Kamerstand:
        nu = self.klok()
        rijen = (
            (any(bezoek.verbonden for bezoek in van_buiten), Kamerstand.BEREIKT),
            (any(nu - bezoek.op > VERBIND for bezoek in van_buiten), Kamerstand.HALF),
            (bool(self._vreemd), Kamerstand.ANDER_ADRES),
            (not self.buiten, Kamerstand.GEEN_NETWERK),
            (not van_buiten and nu - self.open_sinds > GEDULD, Kamerstand.NIETS),
            (bool(gasten) and not van_buiten, Kamerstand.EIGEN),
        )
        return next((stand for waar, stand in rijen if waar), Kamerstand.WACHT)

    def _is_eigen(self, adres: str) -> bool:
        return adres in self.eigen or adres.startswith("127.") or adres == "::1"
