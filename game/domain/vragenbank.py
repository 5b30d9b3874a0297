"""The question bank for the talk at the end: which question fits which W and which moment.

The words stand in `texts/vragenbank`. An id is the letter and the number of the dossier (section
4.4): A looks back, B is about you and the role, C about the other, D about outcome and values, E
about taking along. No question comes twice in a session; when all were asked, none comes.
"""

from __future__ import annotations

from collections.abc import Collection

from attrs import frozen

from game.domain.fase import Fase
from game.domain.keuzes import SPELERS, Momentsoort


@frozen
class Bankvraag:
    """A question of the bank: where it fits, and what a session needs before it can be asked."""

    id: str
    thuis: Fase
    """The phase in which it comes first."""
    momenten: tuple[Momentsoort, ...] = ()
    """The picked moments that bring it forward."""
    ook: Fase | None = None
    """Another phase in which it fits, after those that are at home there."""
    met_bon: bool = False
    """Whether it asks about the receipt, which not every table has seen."""
    vanaf: int = SPELERS.start
    """From how many players it can be asked: in a pair, *who* is no question; 1 is also alone."""
    na: str = ""
    """The question it goes on from; without that one it makes no sense."""


_WAT, _WAARDOOR = Fase.WAT_GEBEURDE, Fase.WAARDOOR
_LIJKT, _MEENEMEN = Fase.WAAR_LIJKT_DIT_OP, Fase.ALS_DAN
_M = Momentsoort
_EEN = 1
"""For who plays alone there has to be something to answer without anybody else."""
_GROEP = 3
"""The fewest players who speak of *the group*, and in whom *who* points at nobody in advance."""

BANK: tuple[Bankvraag, ...] = (
    # What happened: facts first, opinions last.
    Bankvraag("A3", _WAT, (_M.GREPEN, _M.ERNAAST), vanaf=_EEN),
    Bankvraag("A4", _WAT, (_M.SCHAKELING,)),
    Bankvraag("A2", _WAT, (_M.DOORGESCHOTEN, _M.LAT), met_bon=True),
    Bankvraag("A5", _WAT, (_M.SCHAKELING,), vanaf=_EEN),
    Bankvraag("A6", _WAT, (_M.SCHAKELING,), vanaf=_GROEP),
    Bankvraag("A1", _WAT),
    # Through what: the role, the other, the values.
    Bankvraag("B7", _WAARDOOR, (_M.GREPEN,), vanaf=_EEN),
    Bankvraag("D21", _WAARDOOR, (_M.ERNAAST, _M.LAT), vanaf=_EEN),
    Bankvraag("C16", _WAARDOOR, (_M.ERNAAST,), vanaf=_GROEP),
    Bankvraag("D19", _WAARDOOR, (_M.KIJKERS,), vanaf=_EEN),
    Bankvraag("B10", _WAARDOOR, (_M.DOORGESCHOTEN,), vanaf=_EEN),
    Bankvraag("C15", _WAARDOOR, (_M.SCHAKELING,)),
    Bankvraag("D20", _WAARDOOR, (_M.DOORGESCHOTEN, _M.LAT)),
    Bankvraag("B8", _WAARDOOR, (_M.GREPEN,), vanaf=_EEN),
    Bankvraag("C18", _WAARDOOR, (_M.KIJKERS,), ook=_WAT),
    Bankvraag("B9", _WAARDOOR, (_M.GREPEN, _M.DOORGESCHOTEN), vanaf=_GROEP),
    Bankvraag("D23", _WAARDOOR, (_M.KIJKERS, _M.LAT)),
    Bankvraag("C17", _WAARDOOR, ook=_WAT),
    # An irritation is only asked after where nobody is the only other one (dossier 6.3, 7).
    Bankvraag("C13", _WAARDOOR, vanaf=_GROEP),
    Bankvraag("C14", _WAARDOOR, vanaf=_GROEP, na="C13"),
    Bankvraag("B12", _WAARDOOR, vanaf=_EEN),
    # What it is like: from this case to one's own work.
    Bankvraag("E25", _LIJKT, vanaf=_EEN),
    Bankvraag("D22", _LIJKT, (_M.KIJKERS,), vanaf=_EEN),
    Bankvraag("D24", _LIJKT, vanaf=_EEN),
    Bankvraag("B11", _LIJKT, vanaf=_EEN),
    # To take along.
    Bankvraag("E26", _MEENEMEN),
    Bankvraag("E28", _MEENEMEN),
    Bankvraag("E27", _MEENEMEN, ook=_LIJKT, vanaf=_EEN),
    Bankvraag("E29", _MEENEMEN),
    Bankvraag("E30", _MEENEMEN),
)
"""The thirty questions, each below the W it fits best."""

ALLEEN: tuple[str, ...] = tuple(vraag.id for vraag in BANK if vraag.vanaf == _EEN)
"""The questions that somebody alone can be asked."""

BUITENVRAGEN: tuple[str, ...] = ("X1", "X2", "X3", "X4", "X5", "X6")
"""Questions for outside, for a colleague, a client or a friend: nobody answers them here."""


def volgende_vraag(
    fase: Fase,
    momenten: Collection[Momentsoort],
    gesteld: Collection[str],
    *,
    met_bon: bool,
    spelers: int,
    seed: int = 0,
) -> str | None:
    """The next question that fits: about a picked moment first, then at home here; or None.

    Of questions that fit as well the seed says which, so that a table that comes back hears
    others; one that goes on from another comes right behind it.
    """

    def voorrang(vraag: Bankvraag) -> tuple[bool, bool]:
        return not set(vraag.momenten) & set(momenten), vraag.thuis is not fase

    past = [
        vraag
        for vraag in BANK
        if fase in (vraag.thuis, vraag.ook)
        and vraag.id not in gesteld
        and (met_bon or not vraag.met_bon)
        and spelers >= vraag.vanaf
        and (not vraag.na or vraag.na in gesteld)
    ]
    if not past:
        return None
    beste = min(map(voorrang, past))
    gelijk = [vraag for vraag in past if voorrang(vraag) == beste]
    volgt = [vraag for vraag in gelijk if vraag.na and vraag.na == _laatste(gesteld)]
    return (volgt or gelijk)[0 if volgt else seed % len(gelijk)].id


def _laatste(gesteld: Collection[str]) -> str:
    """The question that was asked last, if any."""
    return list(gesteld)[-1] if gesteld else ""
