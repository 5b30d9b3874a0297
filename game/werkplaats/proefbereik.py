"""What a trial can come across in a deck, and what it came across: values to count.

A trial plays groups and people alone. The lessons of a class have random tests of their own
(`willekeur_klas`): what only they know is no goal here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum

from attrs import frozen

from game.domain import commands as c
from game.domain import events as e
from game.domain.dilemma import Band, Dilemma, Oordeel, Rol
from game.domain.fase import Fase
from game.domain.fasen import OVERAL, TOEGESTAAN
from game.domain.kassabon import Kassabon
from game.domain.reden import Reden
from game.domain.state import Sessie, Spel
from game.spelvormen import SPELVORMEN

HOUDT, BREEKT = "houdt", "breekt"

BEPROEFD = tuple(vorm for vorm in SPELVORMEN if not vorm.klas)
"""The ways to play that a trial goes through."""

IN_LES = frozenset(
    {
        *(Reden.GEEN_LES, Reden.LES_TE_LANG, Reden.ONBEKEND_AANTAL, Reden.TE_VEEL_STEMMEN),
        *(Reden.KLAS_VOL, Reden.ONBEKENDE_DEELNEMER, Reden.ONBEKENDE_TAFEL, Reden.ANDERE_TAFEL),
        *(Reden.PEN_ELDERS, Reden.TELEFOONS_WEG, Reden.GEDEMPT),
        Reden.NOG_NIEMAND,
    }
)
"""What only a lesson refuses."""


class Soort(Enum):
    """The kinds of things that a trial counts, in the order of the report."""

    FASE = "fase"
    WENS = "wens"
    WEIGERING = "weigering"
    KAART = "kaart"
    BAND = "band"
    WENDING = "wending"
    REACTIE = "reactie"


@frozen
class Doel:
    """One thing to come across: its kind, the dilemma where it belongs to one, and its name."""

    soort: Soort
    wat: str
    dilemma: str = ""
    kijker: str = ""


Bereik = Counter[Doel]
"""How often each thing was come across."""


def doelen(spel: Spel) -> tuple[Doel, ...]:
    """Everything that a trial with this deck could come across."""
    gespeeld = (fase for vorm in BEPROEFD for fase in (*vorm.ronde, *vorm.slot))
    fasen = dict.fromkeys((*gespeeld, Fase.TUSSENSTAND))
    soorten = {c.BeginSessie, *OVERAL, *(soort for fase in fasen for soort in TOEGESTAAN[fase])}
    wensen = {soort.__name__ for soort in soorten}
    return (
        *(Doel(Soort.FASE, fase.value) for fase in fasen),
        *(Doel(Soort.WENS, wens) for wens in sorted(wensen)),
        *(Doel(Soort.WEIGERING, reden.name) for reden in Reden if reden not in IN_LES),
        *(doel for dilemma in spel.dilemmas.values() for doel in _in_dilemma(dilemma)),
    )


def _in_dilemma(dilemma: Dilemma) -> Iterator[Doel]:
    codes = (*(kaart.code for kaart in dilemma.kaarten), *(f"{rol.letter}0" for rol in Rol))
    yield from (Doel(Soort.KAART, code, dilemma.id) for code in codes)
    yield from (Doel(Soort.BAND, band.value, dilemma.id) for band in Band)
    yield from (Doel(Soort.WENDING, wat, dilemma.id) for wat in (HOUDT, BREEKT))
    for kijker in dilemma.kijkers:
        for oordeel in Oordeel:
            yield Doel(Soort.REACTIE, oordeel.value, dilemma.id, kijker.naam)


def bereikt(spel: Spel, sessie: Sessie, events: Iterable[e.Event]) -> Iterator[Doel]:
    """What these events, which led to this session, came across."""
    dilemma = spel.dilemmas[sessie.ronde.dilemma]
    for event in events:
        match event:
            case e.FaseBegonnen(fase):
                yield Doel(Soort.FASE, fase.value)
            case e.UitslagBepaald(bon) | e.Geschakeld(kassabon=bon):
                yield from _van_bon(dilemma, bon)
            case e.WendingGetoetst(houdt):
                yield Doel(Soort.WENDING, HOUDT if houdt else BREEKT, dilemma.id)


def _van_bon(dilemma: Dilemma, bon: Kassabon) -> Iterator[Doel]:
    for code in bon.plan:
        yield Doel(Soort.KAART, code.partition(".")[0], dilemma.id)
    yield Doel(Soort.BAND, bon.band.value, dilemma.id)
    for kijker, oordeel in zip(dilemma.kijkers, bon.oordelen, strict=True):
        yield Doel(Soort.REACTIE, oordeel.value, dilemma.id, kijker.naam)
