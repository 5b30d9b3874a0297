"""The profielen that this game has open, each kept from every other running game by a lock.

What is changed is first changed here and then put on disk. What the disk refuses waits, and is
tried again at every next occasion. A profiel that is gone from the disk is never made again.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

import attrs
from filelock import Timeout

from game.domain.alsdan import AlsDan
from game.domain.events import Speler
from game.domain.oefenboek import Oefenboek
from game.domain.profiel import Profiel, laatste_zin, neem_op, vergeet_sessie
from game.domain.state import Sessie
from game.session.melding import Melding
from game.session.profielen import Profielen
from game.session.slot import Slot


class Geopend:
    """What somebody at this machine said to be theirs, until it is closed."""

    def __init__(self, profielen: Profielen) -> None:
        self.profielen = profielen
        self._open: dict[str, Profiel] = {}
        self._sloten: dict[str, Slot] = {}
        self._wacht: set[str] = set()
        """Those that the disk has not taken as they are now."""

    @property
    def alle(self) -> Mapping[str, Profiel]:
        """Every open profiel by its id."""
        return dict(self._open)

    def open(self, id_: str) -> Profiel | Melding:
        """The profiel with that id, from now on ours alone; or why it cannot be had."""
        if id_ in self._open:
            return self._open[id_]
        gelezen = self.profielen.lees(id_)
        if isinstance(gelezen, Melding):
            return gelezen
        slot = Slot(self.profielen.map / id_)
        try:
            slot.neem()
        except Timeout:
            return Melding.PROFIEL_ELDERS_OPEN
        # Another game may have changed it just before it let go.
        gelezen = self.profielen.lees(id_)
        if isinstance(gelezen, Melding):
            slot.laat_los()
            return gelezen
        self._open[id_], self._sloten[id_] = gelezen, slot
        return gelezen

    def nieuw(self, naam: str, datum: str) -> Profiel | Melding:
        """A new profiel, on disk and open; or why there is none."""
        profiel = self.profielen.nieuw(naam, datum)
        return self.profielen.bewaar(profiel) or self.open(profiel.id)

    def bewaar(self, profiel: Profiel) -> Melding | None:
        """Keep a profiel as it is now, or say why it is not on disk."""
        geopend = self.open(profiel.id)
        if isinstance(geopend, Melding):
            return geopend
        self._open[profiel.id] = profiel
        return self._schrijf(profiel.id)

    def vergeet(self, id_: str) -> Melding | None:
        """Throw a profiel away for good, or say why it is still there."""
        geopend = self.open(id_)
        if isinstance(geopend, Melding):
            return None if geopend is Melding.PROFIEL_WEG else geopend
        melding = self.profielen.vergeet(id_)
        if melding is None:
            self._laat_los(id_)
        return melding

    def sluit_behalve(self, nodig: Collection[str]) -> Melding | None:
        """Close all but these; what the disk still refuses stays open, so that it is not lost."""
        melding = None
        for id_ in self._open.keys() - set(nodig):
            gebleven = self._schrijf(id_) if id_ in self._wacht else None
            melding = melding or gebleven
            if gebleven is None:
                self._laat_los(id_)
        return melding

    def neem_op(self, sessie_id: str, datum: str, sessie: Sessie) -> Melding | None:
        """Put in each player's own profiel what this session left them; twice changes nothing.

        A profiel that is gone is no reason to complain: its player simply has none.
        """
        spelers = (speler for speler in sessie.spelers if speler.profiel)
        meldingen = [self._neem_een_op(sessie_id, datum, sessie, speler) for speler in spelers]
        return next((m for m in meldingen if m not in (None, Melding.PROFIEL_WEG)), None)

    def haal_uit(self, id_: str, sessie_id: str) -> Melding | None:
        """Take out of an open profiel what this session left in it."""
        profiel = self._open.get(id_)
        return None if profiel is None else self.bewaar(vergeet_sessie(profiel, sessie_id))

    def neem_boek_op(self, id_: str, boek: Oefenboek) -> Melding | None:
        """Keep the book of a profiel as an exercise left it, or say why it is not on disk."""
        profiel = self.open(id_)
        if isinstance(profiel, Melding):
            return profiel
        return self.bewaar(attrs.evolve(profiel, boek=boek))

    def vorige(self, ids: Collection[str]) -> Mapping[int, AlsDan]:
        """What the owners of these profielen took along last time, by their place in the row."""
        open_ = ((plek, self._open.get(id_)) for plek, id_ in enumerate(ids))
        zinnen = ((plek, laatste_zin(p)) for plek, p in open_ if p is not None)
        return {plek: zin for plek, zin in zinnen if zin is not None}

    def _neem_een_op(
        self, sessie_id: str, datum: str, sessie: Sessie, speler: Speler
    ) -> Melding | None:
        oud = self.open(speler.profiel)
        if isinstance(oud, Melding):
            return oud
        nieuw = neem_op(oud, sessie_id, datum, sessie, speler.nummer)
        deel, was = nieuw.sessie(sessie_id), oud.sessie(sessie_id)
        # Opened again on another day, and nothing came of it: then it was last played before.
        zelfde = deel and was and attrs.evolve(deel, datum=was.datum) == was
        gelijk = zelfde and nieuw.boek == oud.boek
        if gelijk and oud.id not in self._wacht:
            return None
        return self.bewaar(oud if gelijk else nieuw)

    def _schrijf(self, id_: str) -> Melding | None:
        if self.profielen.lees(id_) is Melding.PROFIEL_WEG:
            self._laat_los(id_)
            return Melding.PROFIEL_WEG
        melding = self.profielen.bewaar(self._open[id_])
        (self._wacht.discard if melding is None else self._wacht.add)(id_)
        return melding

    def _laat_los(self, id_: str) -> None:
        del self._open[id_]
        self._wacht.discard(id_)
        self._sloten.pop(id_).laat_los()
