"""The minutes of a debrief: soft, and planned so that the parts fill what is left.

The table of a debrief of sixteen minutes stands in dossier 4.3; the rugzak and trots came with
the long form. A shorter or longer end keeps the proportions.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.fase import Fase
from game.domain.keuzes import Terugkijkvorm
from game.domain.state import Sessie

KORT_ONDER = 10 * 60
"""With fewer seconds left the game proposes the short form."""

MINUTEN: Mapping[Terugkijkvorm, Mapping[Fase, int]] = {
    Terugkijkvorm.KORT: {
        Fase.CHECK_IN: 1,
        Fase.WAT_GEBEURDE: 1,
        Fase.WAARDOOR: 1,
        Fase.WAAR_LIJKT_DIT_OP: 1,
        Fase.ALS_DAN: 1,
        Fase.AANDENKEN: 1,
    },
    Terugkijkvorm.LANG: {
        Fase.CHECK_IN: 1,
        Fase.WAT_GEBEURDE: 3,
        Fase.WAARDOOR: 5,
        Fase.WAAR_LIJKT_DIT_OP: 4,
        Fase.RUGZAK: 3,
        Fase.TROTS: 3,
        Fase.ALS_DAN: 3,
        Fase.AANDENKEN: 2,
    },
}
"""Minutes per part; of the long form the proportions (dossier 4.3)."""


def tijdplan(sessie: Sessie) -> Mapping[Fase, int]:
    """The whole minutes of each part of the debrief in the form that the table chose.

    The short form takes five; the long form shares out what was left of the session when the
    debrief began, and never less than ten. An object that comes back has a part of its own.
    """
    zonder = Fase.AANDENKEN if sessie.aandenken is None else None
    delen = {fase: deel for fase, deel in MINUTEN[sessie.vorm].items() if fase is not zonder}
    if sessie.vorm is Terugkijkvorm.KORT:
        return delen
    minuten, som = max(KORT_ONDER, sessie.terugkijktijd) / 60, sum(delen.values())
    plan, tot = {}, 0
    for fase, deel in delen.items():
        # Rounded where each part ends, so that the whole is never longer than the time left.
        einde = round(minuten * (tot + deel) / som)
        plan[fase] = einde - round(minuten * tot / som)
        tot += deel
    return plan
