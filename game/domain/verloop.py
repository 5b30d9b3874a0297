"""Where a session goes next: what still fits in the time, what is left out, who speaks when.

A round is only begun when enough of its share of the time is left, so that the debrief is never
dropped (spel.md, *Session*; dossier 7, "debrief is skipped").
"""

from __future__ import annotations

from fractions import Fraction

from game.domain.dilemma import Tweeling
from game.domain.eigenzaak import ZONDER
from game.domain.fase import Fase
from game.domain.keuzes import Manier, Niveau, Terugkijkvorm
from game.domain.klas import Klas
from game.domain.state import Sessie, Spel
from game.domain.vragenbank import volgende_vraag

TERUGKIJKEN_VANAF = Fraction(60, 100)
"""The debrief starts at 60% of the time at the latest (dossier 7, "debrief is skipped")."""

GENOEG_VOOR_RONDE = Fraction(2, 3)
"""A round starts only when this part of its share of the playing time is left."""

BANKVRAGEN = frozenset({Fase.WAT_GEBEURDE, Fase.WAARDOOR, Fase.WAAR_LIJKT_DIT_OP})
"""The parts of the debrief that put a question of the bank on the table."""

MET_TAFELS = frozenset(
    {Fase.TAFELPLANNEN, Fase.TWEE_PLANNEN, Fase.TAFELS_SCHAKELEN, Fase.NIEUWE_SPREIDING}
)
"""The steps of a lesson in which tables lay a plan, or speak about it."""

ALLEEN_LANG = frozenset({Fase.RUGZAK, Fase.TROTS})
"""The parts of the debrief that the short form leaves out."""


def nog_een_ronde(spel: Spel, sessie: Sessie, verstreken: int) -> bool:
    """Whether a dilemma is left and, after `verstreken` seconds, room for it before the debrief."""
    if volgend_dilemma(spel, sessie) is None:
        return False
    speeltijd = sessie.minuten * 60 * TERUGKIJKEN_VANAF
    return speeltijd - verstreken >= GENOEG_VOOR_RONDE * speeltijd / len(sessie.dilemmas)


def volgend_dilemma(spel: Spel, sessie: Sessie) -> str | None:
    """The next planned dilemma that the deck still has, or None."""
    gespeeld = {ronde.dilemma for ronde in sessie.rondes}
    over = (id_ for id_ in sessie.dilemmas if id_ not in gespeeld and id_ in spel.dilemmas)
    return next(over, None)


def na_tweeling(spel: Spel, sessie: Sessie) -> Tweeling | None:
    """The tie of this round's dilemma to its twin, when the table has just played that one."""
    tweeling = spel.dilemmas[sessie.ronde.dilemma].tweeling
    eerder = {ronde.dilemma for ronde in sessie.rondes[:-1]}
    return tweeling if tweeling is not None and tweeling.na in eerder else None


def viert_verjaardag(spel: Spel, sessie: Sessie, verstreken: int) -> bool:
    """Whether this round ends with *de verjaardag* instead of a question.

    It is the last one of two or more (spel.md, *Terugkijken*). After its twin the question that
    ties the two cases goes first: nothing else asks that.
    """
    laatste = len(sessie.rondes) > 1 and not nog_een_ronde(spel, sessie, verstreken)
    return laatste and na_tweeling(spel, sessie) is None


def overgeslagen(spel: Spel, sessie: Sessie, fase: Fase, verstreken: int = 0) -> bool:
    """Whether a phase does not apply to this table now."""
    if sessie.eigen_zaak is not None and fase in ZONDER:
        return True
    if sessie.klas is not None:
        return _weggelaten(sessie.klas, fase)
    ronde, dicht = sessie.ronde, sessie.manier is Manier.DICHT
    verjaardag = viert_verjaardag(spel, sessie, verstreken)
    # Nobody can look back on a plan that was never laid.
    gespeeld = any(None not in ronde.plekken for ronde in sessie.rondes)
    return {
        Fase.WAT_KWAM_ERVAN: ronde.nummer > 1 or not sessie.vorige,
        Fase.GREEP: dicht,
        Fase.KIEZEN: dicht,
        Fase.LATEN_ZIEN: dicht,
        Fase.DICHT: not dicht,
        Fase.KASSABON: sessie.niveau is Niveau.GESPREK,
        Fase.NIEUWE_BON: ronde.schakeling is None,
        Fase.VERJAARDAG: not verjaardag,
        Fase.VRAAG: verjaardag,
        Fase.WAT_GEBEURDE: not gespeeld,
        Fase.WAARDOOR: not gespeeld,
        Fase.AANDENKEN: sessie.aandenken is None,
    }.get(fase, fase in ALLEEN_LANG and sessie.vorm is Terugkijkvorm.KORT)


def _weggelaten(klas: Klas, fase: Fase) -> bool:
    """Whether a step has no time in this lesson, or is about tables that there are none of."""
    if fase is Fase.LESEINDE:
        return False
    return not klas.opzet.minuten.get(fase) or (fase in MET_TAFELS and not klas.opzet.tafels)


def bankvraag(sessie: Sessie, fase: Fase) -> str | None:
    """The next question of the bank for a phase, one that this session has not had yet."""
    met_bon = sessie.niveau is not Niveau.GESPREK and any(r.kassabon for r in sessie.rondes)
    return volgende_vraag(
        fase,
        sessie.momenten,
        sessie.gesteld,
        met_bon=met_bon,
        spelers=len(sessie.aanwezig),
        seed=sessie.seed,
    )


def spreekvolgorde(sessie: Sessie) -> tuple[int, ...]:
    """Who speaks when: whose card stayed out first, then who was named least, the leader last.

    The game never measures talk (spel.md, *De stoel van de kijker*): "least" is how often it gave
    a seat something to do. Who passed has no card that could stay out.
    """
    ronde = sessie.ronde
    uit = ronde.ernaast() if None not in ronde.plekken else ()
    ernaast = {speler for stoel in uit for speler in ronde.stoelen[stoel]}
    aanwezig = sorted(
        sessie.aanwezig,
        key=lambda s: (s.leidt, s.nummer not in ernaast, _genoemd(sessie, s.nummer), s.nummer),
    )
    return tuple(speler.nummer for speler in aanwezig)


def _genoemd(sessie: Sessie, speler: int) -> int:
    """How often a player read aloud or operated."""
    return sum(
        speler in ronde.stoelen[stoel]
        for ronde in sessie.rondes
        for stoel in (ronde.voorlezer, ronde.bediener)
    )


def beurten(sessie: Sessie, fase: Fase) -> tuple[int, ...]:
    """The players who get a turn in a phase, in order; empty where a phase has no turns."""
    if fase is Fase.WAT_KWAM_ERVAN:
        return tuple(s.nummer for s in sessie.aanwezig if s.nummer in sessie.vorige)
    if fase is Fase.WAARDERING:
        return tuple(speler.nummer for speler in sessie.aanwezig)
    if fase is Fase.ALS_DAN:
        return spreekvolgorde(sessie)
    return ()


def hierna(sessie: Sessie) -> int | None:
    """Who has the turn after the one who has it now, or None."""
    rij = beurten(sessie, sessie.fase)
    if sessie.beurt not in rij:
        return None
    return next(iter(rij[rij.index(sessie.beurt) + 1 :]), None)
