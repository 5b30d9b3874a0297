"""What outlives a session, for a player who opened a profiel: their own data and nobody else's.

A profiel holds what one person chose, was given and said. It never holds a dealt role, another
player, or who passed. The schakelgetal of dossier 5.4 is not kept: roles are dealt, so the card
that somebody defends in the end tells what was dealt, and not what was chosen.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from attrs import field, frozen

from game.domain.alsdan import AlsDan
from game.domain.dilemma import Rol
from game.domain.keuzes import Rugzaksoort
from game.domain.oefenboek import Oefenboek
from game.domain.oefenzaak import uit_sessie
from game.domain.state import Ronde, Sessie
from game.domain.zelftest import Zelftest


@frozen
class Buitenvraag:
    """A question taken along for somebody outside the table, and what they said ("" = not yet)."""

    vraag: str
    antwoord: str = ""


@frozen
class Sessiedeel:
    """What one session left in a profiel."""

    sessie: str
    """The name of the session's log, without its ending."""
    datum: str
    """The day it was last played, as YYYY-MM-DD."""
    grepen: tuple[tuple[str, Rol], ...] = ()
    """The dilemma and the eerste greep, for each round in which this person showed their own."""
    gezien: tuple[str, ...] = ()
    """The qualities that others named in this person."""
    zin: AlsDan | None = None
    """The sentence taken along."""
    ervan: str = ""
    """What became of the sentence of the time before."""
    buiten: Buitenvraag | None = None
    verteld: str = ""
    """What its owner told of the sentence of this session on their own page, later."""


@frozen
class Profiel:
    """One person's own page on this machine; the name may be empty."""

    id: str
    naam: str
    gemaakt: str
    """The day it was made, as YYYY-MM-DD."""
    zelftest: Zelftest = field(factory=Zelftest)
    sessies: tuple[Sessiedeel, ...] = ()
    """By day, the last one last."""
    rugzak: Mapping[Rugzaksoort, str] = field(factory=dict, hash=False)
    boek: Oefenboek = field(factory=Oefenboek)
    """What was practised alone."""

    def sessie(self, id_: str) -> Sessiedeel | None:
        """What that session left here, or None."""
        return next((deel for deel in self.sessies if deel.sessie == id_), None)


def neem_op(profiel: Profiel, sessie_id: str, datum: str, sessie: Sessie, speler: int) -> Profiel:
    """The profiel with this session in it; what the same session left before is replaced.

    An answer from outside stays, as long as the question is the same; so does what was told of
    the sentence. A case that was played alone goes into the book.
    """
    deel = _deel(sessie_id, datum, sessie, speler)
    eerder = profiel.sessie(sessie_id)
    if eerder and eerder.buiten and deel.buiten and eerder.buiten.vraag == deel.buiten.vraag:
        deel = attrs.evolve(deel, buiten=eerder.buiten)
    if eerder and eerder.zin == deel.zin:
        deel = attrs.evolve(deel, verteld=eerder.verteld)
    zaak = uit_sessie(sessie_id, datum, sessie)
    boek = profiel.boek.met_zaak(zaak) if zaak else profiel.boek
    return attrs.evolve(_zet(profiel, deel), boek=boek)


def vergeet_sessie(profiel: Profiel, sessie_id: str) -> Profiel:
    """The profiel without anything of that session."""
    over = tuple(deel for deel in profiel.sessies if deel.sessie != sessie_id)
    return attrs.evolve(profiel, sessies=over, boek=profiel.boek.zonder_sessie(sessie_id))


def laatste_zin(profiel: Profiel) -> AlsDan | None:
    """The sentence that was taken along last, or None."""
    deel = met_laatste_zin(profiel)
    return None if deel is None else deel.zin


def met_laatste_zin(profiel: Profiel) -> Sessiedeel | None:
    """The session of which the sentence was taken along last, or None."""
    return next((deel for deel in reversed(profiel.sessies) if deel.zin is not None), None)


def vertel_ervan(profiel: Profiel, tekst: str) -> Profiel:
    """The profiel with what came of the last sentence; without a sentence nothing changes."""
    deel = met_laatste_zin(profiel)
    return profiel if deel is None else _zet(profiel, attrs.evolve(deel, verteld=tekst.strip()))


def open_buitenvraag(profiel: Profiel) -> Sessiedeel | None:
    """The last session whose question for outside still waits for an answer."""
    wacht = (d for d in reversed(profiel.sessies) if d.buiten and not d.buiten.antwoord)
    return next(wacht, None)


def antwoord_van_buiten(profiel: Profiel, sessie_id: str, antwoord: str) -> Profiel:
    """The profiel with what somebody outside said to the question of that session."""
    deel = profiel.sessie(sessie_id)
    if deel is None or deel.buiten is None:
        return profiel
    return _zet(
        profiel, attrs.evolve(deel, buiten=attrs.evolve(deel.buiten, antwoord=antwoord.strip()))
    )


def _zet(profiel: Profiel, deel: Sessiedeel) -> Profiel:
    """The parts by day, whatever the order in which they came."""
    delen = (*(d for d in profiel.sessies if d.sessie != deel.sessie), deel)
    op_datum = sorted(delen, key=lambda deel: (deel.datum, deel.sessie))
    return attrs.evolve(profiel, sessies=tuple(op_datum))


def _deel(sessie_id: str, datum: str, sessie: Sessie, speler: int) -> Sessiedeel:
    grepen = ((ronde.dilemma, _greep(ronde, speler)) for ronde in sessie.rondes)
    return Sessiedeel(
        sessie_id,
        datum,
        grepen=tuple((dilemma, rol) for dilemma, rol in grepen if rol is not None),
        gezien=tuple(k for ronde in sessie.rondes for k in _gezien(ronde, speler)),
        zin=sessie.als_dan.get(speler),
        ervan=sessie.ervan.get(speler, ""),
        buiten=Buitenvraag(sessie.buitenvraag) if sessie.buitenvraag else None,
    )


def _greep(ronde: Ronde, speler: int) -> Rol | None:
    """The revealed greep of this player; a pair's greep counts for nobody (spel.md, 03b)."""
    stoel = ronde.stoel_van(speler)
    if stoel is None or len(ronde.stoelen[stoel]) > 1:
        return None
    return (ronde.grepen or {}).get(stoel)


def _gezien(ronde: Ronde, speler: int) -> tuple[str, ...]:
    """The qualities that others named, also those behind a prikkel; without a quality it is none.

    A quality behind a card that several players proposed is one of each of them.
    """
    prikkels = (p.kwaliteit for p in ronde.prikkels if speler in p.aan)
    return (
        *(w.kwaliteit for w in ronde.waarderingen if w.aan == speler),
        *(kwaliteit for kwaliteit in prikkels if kwaliteit is not None),
    )
