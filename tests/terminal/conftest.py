"""A terminal without a terminal: typed answers in, everything that was said out.

The small deck in `zaken/` belongs to these tests, so that no text of the game changes them.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime
from io import StringIO
from pathlib import Path

import attrs
import pytest

from game.domain.commands import BeginSessie
from game.loading import Dek, laad_dek
from game.session.opslag import Opslag
from game.session.settings import Settings
from game.terminal.console import Console, Einde
from game.terminal.spel import Terminalspel
from game.uitvoer import Uitvoer

sys.path.insert(0, str(Path(__file__).parents[1]))

ZAKEN = Path(__file__).parent / "zaken"
SEED = 7


class Toetsen(StringIO):
    """Answers as they come; whoever types can look at what was said."""

    def __init__(self, antwoorden: Iterator[str]) -> None:
        super().__init__()
        self._antwoorden = antwoorden

    def readline(self, _size: int = -1, /) -> str:
        antwoord = next(self._antwoorden, None)
        return "" if antwoord is None else f"{antwoord}\n"


@attrs.frozen
class Terminal:
    """A place to play at: its saves stay from one run to the next."""

    map: Path
    dek: Dek

    def speel(self, antwoorden: Iterable[str], taal: str = "nl") -> str:
        """Everything that was said, when these answers were typed and then no more."""
        return self.speel_mee(lambda _uit: iter(antwoorden), taal)

    def begin(self, wens: BeginSessie, antwoorden: Iterable[str], taal: str = "nl") -> str:
        """Everything that was said in a session that began with this wish."""
        uit = StringIO()
        with suppress(Einde):
            self._spel(uit, iter(antwoorden), taal).begin(wens)
        return uit.getvalue()

    def speel_mee(self, typ: Callable[[StringIO], Iterator[str]], taal: str = "nl") -> str:
        """The same, with answers that may follow from what was said."""
        uit = StringIO()
        self._spel(uit, typ(uit), taal).speel()
        return uit.getvalue()

    def _spel(self, uit: StringIO, antwoorden: Iterator[str], taal: str) -> Terminalspel:
        spel = Terminalspel(
            Console(uit, Toetsen(antwoorden)),
            self.dek,
            Opslag(self.map),
            Settings(taal=taal),
            self.map / "instellingen.json",
            Uitvoer(self.map / "verslagen", vandaag=lambda: date(2026, 11, 21)),
        )
        spel.klok = lambda: 0.0
        spel.nu = lambda: datetime(2026, 11, 21, 14, 10)
        spel.seed = lambda: SEED
        return spel


@pytest.fixture(scope="session")
def dek() -> Dek:
    return laad_dek([ZAKEN])


@pytest.fixture
def terminal(tmp_path: Path, dek: Dek) -> Terminal:
    return Terminal(tmp_path / "sessies", dek)
