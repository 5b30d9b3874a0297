"""A complaint about a scenario file: where, which code, and the values that its sentence names.

Complaints travel as code plus values; the sentences stand in `game.texts.klachten`. The code
table here is closed: a code that it does not know, or other values than it lists, is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import NamedTuple

import attrs
from attrs import field, frozen

LONGEST_QUOTE = 48
"""A complaint quotes at most this many characters of a word or key that an author typed."""
QUOTED = ("woord", "sleutel")


class Ernst(Enum):
    """Whether a complaint stops the file (fout) or not (waarschuwing)."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"


class Place(NamedTuple):
    """A line and a column in a file, both counted from 1."""

    line: int
    column: int


START = Place(1, 1)

CODES: Mapping[str, frozenset[str]] = {
    code: frozenset(names.split())
    for code, names in {
        # what an author writes
        "D001": "",
        "D002": "",
        "D003": "sleutel waarin",
        "D004": "sleutel waarin",
        "D005": "hoort staat",
        "D006": "sleutel regel",
        "D007": "woord keuze",
        "D008": "woord laagste hoogste",
        "D009": "woord",
        "D010": "aantal minst meest",
        "D011": "som",
        "D012": "som",
        "D013": "uitkomst",
        "D014": "",
        "D015": "aantal meest",
        "D016": "rol",
        "D017": "regel",
        "D018": "woord",
        "D019": "beeld",
        "D020": "woord",
        "D021": "teken",
        "D022": "",
        "D023": "woord",
        # what a file can be
        "D030": "",
        "D031": "",
        "D032": "",
        "D033": "meest",
        "D034": "",
        "D035": "teken",
        "D036": "",
        "D037": "",
        "D038": "staat",
        "D039": "meest",
        "D040": "meest",
        "D041": "",
        "D042": "",
        # the English file
        "D050": "bestand",
        "D051": "sleutel waarin",
        "D052": "sleutel waarin",
        "D053": "aantal hoort",
        # the deck
        "D060": "id waar",
        "D061": "",
        "D062": "bestand",
        "D063": "bestand",
        "D064": "",
        "D065": "",
        "D066": "meest",
        "D067": "woord",
        "D068": "id",
        # a streekpakket
        "D070": "staat",
        "D071": "sleutel",
        "D072": "woord",
        "D073": "woord",
        "D074": "id aantal meest",
        "D075": "woord regel",
        "D076": "",
        "D077": "",
        # the pieces of an exercise
        "D080": "woord keuze",
        "D081": "woord",
        # what reads or plays less well: only `controleer` looks for it
        "D101": "aantal meest",
        "D102": "aantal zinnen meest",
        "D103": "aantal meest",
        "D104": "woord",
        "D105": "woord liever",
        "D106": "woord",
        "D107": "woord",
        "D108": "woord",
        "D111": "aantal meest",
        "D112": "aantal meest",
        "D113": "wint riskeert",
        "D114": "aantal meest",
        "D121": "",
        "D122": "aantal meest",
        "D123": "woord",
        "D131": "stand",
        "D141": "rol waarde beste",
        "D142": "aantal minst",
        "D143": "aantal meest",
        "D144": "waarde",
        "D145": "woord",
        "D146": "uitkomst",
        "D147": "kaart",
    }.items()
}
"""Every code with the names of its values; any code may also carry a guess, `gok`."""

WARNINGS = frozenset(
    {"D019", "D071", "D072", "D073", "D074"} | {code for code in CODES if code.startswith("D1")}
)
"""Codes that never stop a file: a missing picture has the scene of the theme instead, of a
streekpakket the rest takes part, and what reads less well still plays."""


AUTHORS = frozenset({"D019"})
"""Those of them that are an author's error all the same: what the file promises is not there."""


def _known_values(klacht: Klacht, _: object, waarden: Mapping[str, str | int]) -> None:
    if set(waarden) - {"gok"} != CODES[klacht.code]:
        raise ValueError(f"{klacht.code} has the values {sorted(CODES[klacht.code])}")


@frozen
class Klacht:
    """One complaint: file, line, column, code and the values that its sentence names."""

    pad: Path
    regel: int
    kolom: int
    code: str
    waarden: Mapping[str, str | int] = field(factory=dict, hash=False, validator=_known_values)
    ernst: Ernst = Ernst.FOUT
    vertaling: bool = False
    """True when it is about the English texts, without which the Dutch dilemma still plays."""

    @property
    def is_fout(self) -> bool:
        """Whether this complaint stops the file."""
        return self.ernst is Ernst.FOUT

    @property
    def streng(self) -> Klacht:
        """The same complaint for an author, to whom a missing translation or picture is wrong."""
        missing = self.vertaling or self.code in AUTHORS
        return attrs.evolve(self, ernst=Ernst.FOUT) if missing else self


class RefusedError(Exception):
    """A file that cannot be read any further, with the code, place and values that say why."""

    def __init__(self, code: str, place: Place = START, **values: str | int) -> None:
        super().__init__(code, place, values)
        self.code, self.place, self.values = code, place, values


class Klachtenboek:
    """Collects the complaints about one file, each once, in the order of the file."""

    def __init__(self, pad: Path, *, vertaling: bool = False) -> None:
        self.pad = pad
        self._vertaling = vertaling
        self._klachten: dict[tuple[object, ...], Klacht] = {}

    def schrijf(self, code: str, place: Place = START, **values: str | int) -> None:
        """Add a complaint; strings are cut and made printable first."""
        shown = {name: printable(value, name in QUOTED) for name, value in values.items()}
        soft = self._vertaling or code in WARNINGS
        klacht = Klacht(
            self.pad,
            *place,
            code,
            shown,
            Ernst.WAARSCHUWING if soft else Ernst.FOUT,
            self._vertaling,
        )
        self._klachten.setdefault((*place, code, *sorted(map(str, shown.values()))), klacht)

    def schrijf_weigering(self, refused: RefusedError) -> None:
        """Add the complaint that a refusal carries."""
        self.schrijf(refused.code, refused.place, **refused.values)

    @property
    def klachten(self) -> tuple[Klacht, ...]:
        """All complaints so far, by line and column."""
        return tuple(sorted(self._klachten.values(), key=lambda k: (k.regel, k.kolom, k.code)))

    @property
    def fout(self) -> bool:
        """Whether a complaint in here stops the file."""
        return any(klacht.is_fout for klacht in self._klachten.values())


def printable(value: str | int, cut: bool = False) -> str | int:
    """A value fit for a terminal and a screen: no control characters and, if asked, not long."""
    if isinstance(value, int):
        return value
    short = value[: LONGEST_QUOTE - 1] + "…" if cut and len(value) > LONGEST_QUOTE else value
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in short)
