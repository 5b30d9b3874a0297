"""Random groups that play whole sessions by the real rules, until a promise breaks or all is done.

A session follows from its seed and the deck alone: who plays, what is dealt and every wish. A
spelcode carries both, so that it plays the same session again; a further turn with the same code
has the same dilemmas and another group.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from random import Random

import attrs
from attrs import frozen

from game.domain import commands as c
from game.domain.decide import decide
from game.domain.fasen import toegestaan
from game.domain.reden import Reden, Weigering
from game.domain.spelcode import lees, zaad
from game.domain.state import Spel
from game.domain.willekeur import VERKEERD, WENSEN, een_alleen, groep, wens
from game.spelvormen import ALLEEN
from game.werkplaats.belofte import Belofte, Gebroken, houd
from game.werkplaats.proefbereik import Bereik, Doel, Soort, bereikt, doelen
from game.werkplaats.proeftafel import Answer, Proeftafel, Regels

MEESTE_WENSEN = 5000
"""A session takes a hundred wishes or so; one that takes this many never ends."""

ALLEEN_DEEL = 0.15
"""So many sessions of somebody who plays alone."""

ZINNIG, IN_DE_RIJ, ZOMAAR = 55, 40, 5
"""How many in a hundred wishes make sense, are of the phase's row, or are anything at all."""


@frozen
class Vondst:
    """Where a promise broke, and how to play that session again."""

    belofte: Belofte
    waarbij: str
    fase: str
    zaad: int
    spelcode: str
    beurt: int
    """Which session of the trial this was, the first is 1."""


@frozen
class Proefverslag:
    """What a trial came across, what it never saw, and the promise that broke, if any."""

    sessies: int
    rondes: int
    wensen: int
    bereik: Bereik
    nooit: tuple[Doel, ...]
    vondst: Vondst | None = None


class Proef:
    """Plays session after session and counts; one object per trial."""

    def __init__(self, spel: Spel, regels: Regels | None = None) -> None:
        self.spel, self.regels = spel, regels or Regels()
        self.sessies = self.rondes = self.wensen = 0
        self.bereik = Bereik()
        self._tafel: Proeftafel | None = None

    def neem(
        self,
        keer: int,
        eerste: int = 1,
        spelcode: str = "",
        na_elke: Callable[[int], None] = lambda _: None,
    ) -> Proefverslag:
        """Play so many sessions, from one seed on or with one spelcode; stop at a breach."""
        vast = _zaad_van(self.spel, spelcode)
        for beurt in range(keer):
            seed, zout = (zaad(eerste + beurt), 0) if vast is None else (vast, beurt)
            vondst = self._speel_veilig(seed, zout, spelcode)
            if vondst is not None:
                return self._verslag(attrs.evolve(vondst, beurt=beurt + 1))
            na_elke(beurt + 1)
        return self._verslag(None)

    def _verslag(self, vondst: Vondst | None) -> Proefverslag:
        nooit = tuple(doel for doel in doelen(self.spel) if not self.bereik[doel])
        return Proefverslag(self.sessies, self.rondes, self.wensen, self.bereik, nooit, vondst)

    def _speel_veilig(self, seed: int, zout: int, spelcode: str) -> Vondst | None:
        self._tafel = None
        try:
            self._speel(f"{seed} {zout}", seed, spelcode)
        except Gebroken as gebroken:
            return self._vondst(gebroken.belofte, str(gebroken.waarbij), seed)
        except Exception as fout:  # noqa: BLE001 - a rule that crashes is what a trial looks for
            return self._vondst(Belofte.LOOPT_DOOR, _waar(fout), seed)
        return None

    def _vondst(self, belofte: Belofte, waarbij: str, seed: int) -> Vondst:
        tafel = self._tafel
        fase, code = (tafel.sessie.fase.value, tafel.sessie.spelcode) if tafel else ("", "")
        return Vondst(belofte, waarbij, fase, seed, code, 0)

    def _speel(self, lot: str, seed: int, spelcode: str) -> None:
        """One whole session, from a group that sits down, or one person, to the closed log."""
        kans = Random(f"proef {lot}")
        alleen = Random(f"alleen {lot}").random() < ALLEEN_DEEL
        begin = attrs.evolve((een_alleen if alleen else groep)(kans, seed), spelcode=spelcode)
        if not alleen:
            self._verkeerd_begin(begin, kans)
        spel = attrs.evolve(self.spel, spelvorm=ALLEEN) if alleen else self.spel
        self._tafel = tafel = Proeftafel(spel, begin, self.regels)
        self._tel(begin, tafel.besluiten[0])
        for _ in range(MEESTE_WENSEN):
            if tafel.sessie.gesloten:
                break
            self._een_wens(tafel, kans)
        houd(tafel.sessie.gesloten, Belofte.EINDE)
        self._vraag(tafel, wens(tafel.sessie, kans.choice([*WENSEN]), kans))
        tafel.log_klopt()
        self.sessies += 1
        self.rondes += len(tafel.sessie.rondes)

    def _verkeerd_begin(self, begin: c.BeginSessie, kans: Random) -> None:
        """Now and then a group tries what cannot be; it hears the right reason."""
        if kans.random() < 0.1:
            reden = kans.choice([*VERKEERD])
            answer = self.regels.decide(self.spel, None, VERKEERD[reden](begin))
            houd(answer == Weigering(reden), Belofte.BEGIN, reden.name)
            self.bereik[Doel(Soort.WEIGERING, reden.name)] += 1

    def _een_wens(self, tafel: Proeftafel, kans: Random) -> None:
        mag = sorted(toegestaan(tafel.sessie.fase) - {c.RondAf}, key=lambda soort: soort.__name__)
        soorten = kans.choices((None, mag, [*WENSEN]), (ZINNIG, IN_DE_RIJ, ZOMAAR))[0]
        if soorten is None:
            command = tafel.zinnige_wens()
            houd(not isinstance(self._vraag(tafel, command), Weigering), Belofte.AANBOD, command)
        else:
            self._vraag(tafel, wens(tafel.sessie, kans.choice(soorten), kans))

    def _vraag(self, tafel: Proeftafel, command: c.Command) -> Answer:
        answer = tafel.vraag(command)
        self._tel(command, answer)
        return answer

    def _tel(self, command: c.Command, answer: Answer) -> None:
        self.wensen += 1
        if isinstance(answer, Weigering):
            self.bereik[Doel(Soort.WEIGERING, answer.reden.name)] += 1
        elif self._tafel is not None:
            self.bereik[Doel(Soort.WENS, type(command).__name__)] += 1
            self.bereik.update(bereikt(self.spel, self._tafel.sessie, answer))


def spelcode_reden(spel: Spel, spelcode: str) -> Reden | None:
    """Why this code deals nothing here, or None when it does."""
    answer = decide(spel, None, c.BeginSessie(("", ""), seed=0, spelcode=spelcode))
    return answer.reden if isinstance(answer, Weigering) else None


def _zaad_van(spel: Spel, spelcode: str) -> int | None:
    return lees(spelcode, spel.dilemmas)[1] if spelcode else None


def _waar(fout: Exception) -> str:
    """The error and the line of code that raised it."""
    plaats = traceback.extract_tb(fout.__traceback__)[-1]
    return f"{type(fout).__name__} in {Path(plaats.filename).name}, regel {plaats.lineno}: {fout}"
