"""The profielen of this machine: one small file each, replaced whole, never overwritten by mistake.

A file that cannot be read is left where it is and takes no part; where a profiel has to be kept on
its place, it is first moved aside. A file of a newer version is never touched.
"""

from __future__ import annotations

import json
import re
import secrets
from itertools import count
from pathlib import Path
from typing import Any

import attrs
from attrs import frozen
from cattrs import Converter
from cattrs.errors import BaseValidationError

from game.domain.oefenboek import Brief, Bril, Keer, Oefenboek, Oefenzaak, Tafelgast
from game.domain.profiel import Buitenvraag, Profiel, Sessiedeel
from game.domain.zelftest import Zelftest
from game.session.log import VOL
from game.session.melding import Melding
from game.session.vervangen import vervang

FORMAAT = 2
"""1 had no book of what was practised alone; such a file is read as one with an empty book."""

OEFENING = ".oefening"
"""How the file of an exercise that somebody is doing ends, beside their profiel."""

_ID = re.compile(r"[0-9a-f]{8}")
"""Chance and nothing else, so that a log or a file's name tells nobody's name."""

KAPOT = (
    *(OSError, BaseValidationError, ValueError, LookupError),
    *(TypeError, AttributeError, RecursionError),
)
"""What a file that is not what we wrote can lead to while it is read."""


_BOEK = (Bril, Oefenzaak, Brief, Keer, Tafelgast, Oefenboek)
"""What the book of a profiel is made of."""


def _converter() -> Converter:
    for soort in (*_BOEK, Zelftest, Buitenvraag, Sessiedeel, Profiel):
        attrs.resolve_types(soort)
    return Converter(forbid_extra_keys=True)


_CONVERTER = _converter()


@frozen
class Profielen:
    """The profielen in one folder."""

    map: Path

    def nieuw(self, naam: str, datum: str) -> Profiel:
        """A profiel with an id that nobody has; it is kept from the first `bewaar` on."""
        ids = (secrets.token_hex(4) for _ in count())
        return Profiel(next(id_ for id_ in ids if not self._pad(id_).exists()), naam.strip(), datum)

    def alle(self) -> tuple[Profiel, ...]:
        """Every profiel that can be read, by name and then by age."""
        gelezen = (_lees(pad) for pad in self._paden())
        heel = (profiel for profiel in gelezen if isinstance(profiel, Profiel))
        return tuple(sorted(heel, key=lambda p: (p.naam.casefold(), p.gemaakt, p.id)))

    def melding(self) -> Melding | None:
        """What is wrong with a file that `alle` had to leave out, or None."""
        gelezen = (_lees(pad) for pad in self._paden())
        return next((fout for fout in gelezen if isinstance(fout, Melding)), None)

    def lees(self, id_: str) -> Profiel | Melding:
        """The profiel with that id, or why it cannot be had."""
        return _lees(self._pad(id_)) if _ID.fullmatch(id_) else Melding.PROFIEL_WEG

    def bewaar(self, profiel: Profiel) -> Melding | None:
        """Put the profiel on disk, or say why not; then the old one is still there."""
        pad = self._pad(profiel.id)
        tekst = json.dumps({"formaat": FORMAAT, **_CONVERTER.unstructure(profiel)}, indent=1)
        try:
            erop = _lees(pad)
            if erop is Melding.PROFIEL_NIEUWER:
                return erop
            if erop is Melding.PROFIEL_KAPOT:
                pad.rename(_vrij(pad))
            vervang(pad, tekst)
        except OSError as fout:
            return _niet_bewaard(fout)
        return None

    def begonnen(self, id_: str) -> int:
        """How many exercises somebody is doing with that profiel."""
        return len(list(self.map.glob(f"{id_}.*{OEFENING}"))) if _ID.fullmatch(id_) else 0

    def vergeet(self, id_: str) -> Melding | None:
        """Throw the profiel away for good, also what was moved aside or half written of it.

        One that is gone already is no reason to complain.
        """
        if not _ID.fullmatch(id_):
            return None
        try:
            for eind in (".json*", ".oud*", f".*{OEFENING}*"):
                for pad in self.map.glob(f"{id_}{eind}"):
                    pad.unlink(missing_ok=True)
        except OSError as fout:
            return _niet_bewaard(fout)
        return None

    def _pad(self, id_: str) -> Path:
        return self.map / f"{id_}.json"

    def _paden(self) -> list[Path]:
        try:
            return sorted(pad for pad in self.map.iterdir() if pad.suffix == ".json")
        except OSError:
            return []


def _lees(pad: Path) -> Profiel | Melding:
    try:
        inhoud: Any = json.loads(pad.read_bytes())
        formaat = inhoud.pop("formaat")
        if formaat > FORMAAT:
            return Melding.PROFIEL_NIEUWER
        profiel = _CONVERTER.structure(inhoud, Profiel)
    except FileNotFoundError:
        return Melding.PROFIEL_WEG
    except KAPOT:
        return Melding.PROFIEL_KAPOT
    # A copy under another name would be a second profiel with the same id.
    return profiel if profiel.id == pad.stem else Melding.PROFIEL_KAPOT


def _vrij(pad: Path) -> Path:
    """A name beside `pad` that nothing has yet."""
    namen = (pad.with_suffix(".oud" if n == 1 else f".oud{n}") for n in count(1))
    return next(naam for naam in namen if not naam.exists())


def _niet_bewaard(fout: OSError) -> Melding:
    return Melding.PROFIEL_SCHIJF_VOL if fout.errno in VOL else Melding.PROFIEL_NIET_BEWAARD
