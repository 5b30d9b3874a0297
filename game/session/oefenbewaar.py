"""Exercises that were begun and not ended: one small file each, replaced whole after every zet.

A file that cannot be read takes no part and stops nothing; it stays until that exercise is begun
anew. The profiel's own book is not in it: that stands in the profiel alone.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import attrs
from attrs import frozen
from cattrs import Converter

from game.domain.commands import BeginSessie
from game.domain.oefenboek import Oefenboek
from game.oefeningen import NAMEN, oefening
from game.oefeningen.vorm import Opzet
from game.session.log import melding_van
from game.session.melding import Melding
from game.session.profielen import KAPOT
from game.session.profielen import OEFENING as EIND
from game.session.vervangen import vervang

FORMAAT = 1

_CONVERTER = Converter(forbid_extra_keys=True)


@frozen
class Begonnen:
    """An exercise that is being done: what it began with, and where it stands."""

    naam: str
    opzet: Opzet
    stand: Any
    profiel: str = ""
    """The id of the profiel that is open with it, if any."""
    daarna: BeginSessie | None = None
    """The session that begins when it ends, if it is a warming-up before one."""


Gevonden = tuple[Begonnen, datetime]
"""An exercise as it was left, and when."""


@frozen
class Oefenbewaar:
    """The exercises that can be gone on with: in one folder, or beside the profiel they belong to.

    So who opens a profiel finds only their own, and forgetting a profiel forgets these too.
    """

    map: Path
    profielen: Path

    def bewaar(self, begonnen: Begonnen) -> Melding | None:
        """Put it on disk, or say why not; then what was there is still there."""
        zonder_boek = attrs.evolve(begonnen.opzet, boek=Oefenboek())
        inhoud = {
            "formaat": FORMAAT,
            "opzet": _CONVERTER.unstructure(zonder_boek),
            "stand": _CONVERTER.unstructure(begonnen.stand),
            "daarna": _CONVERTER.unstructure(begonnen.daarna),
        }
        try:
            vervang(
                self._pad(begonnen.naam, begonnen.profiel),
                json.dumps(inhoud, ensure_ascii=True, default=list),
            )
        except OSError as fout:
            return melding_van(fout)
        return None

    def laatste(self, profiel: str = "") -> Gevonden | None:
        """The exercise that was left last with that profiel, or with none, and when.

        None without one that can be read.
        """
        gevonden = (self.begonnen(naam, profiel) for naam in NAMEN)
        return max(filter(None, gevonden), key=lambda paar: paar[1], default=None)

    def begonnen(self, naam: str, profiel: str = "") -> Gevonden | None:
        """That exercise as it was left with that profiel, or with none, and when.

        None when it was not begun, and when it cannot be read.
        """
        try:
            wanneer = datetime.fromtimestamp(self._pad(naam, profiel).stat().st_mtime)
            return self._lees(naam, profiel), wanneer
        except KAPOT:
            return None

    def wis(self, naam: str, profiel: str = "") -> bool:
        """Throw it away; False when the disk does not let it go."""
        try:
            self._pad(naam, profiel).unlink(missing_ok=True)
        except OSError:
            return False
        return True

    def _lees(self, naam: str, profiel: str) -> Begonnen:
        inhoud: dict[str, Any] = json.loads(self._pad(naam, profiel).read_bytes())
        if inhoud["formaat"] != FORMAAT:
            raise ValueError(naam)
        daarna = inhoud["daarna"]
        return Begonnen(
            naam,
            _CONVERTER.structure(inhoud["opzet"], Opzet),
            _CONVERTER.structure(inhoud["stand"], oefening(naam).stand),
            profiel,
            None if daarna is None else _CONVERTER.structure(daarna, BeginSessie),
        )

    def _pad(self, naam: str, profiel: str) -> Path:
        return self.profielen / f"{profiel}.{naam}{EIND}" if profiel else self.map / f"{naam}.json"
