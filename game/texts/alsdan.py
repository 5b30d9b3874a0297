"""What helps to make *Als ... dan ...* concrete: a hint and a word of help per part, examples."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from game.domain.alsdan import AlsDan
from game.domain.dilemma import Rol
from game.texts.vertaler import N_, Vertaler


@frozen
class Deel:
    """One part of the sentence: its word, a beginning in grey, and what makes it concrete."""

    naam: str
    """The field of `AlsDan`."""
    woord: str
    hint: str
    hulp: str


DELEN: tuple[Deel, ...] = (
    Deel("als", N_("Als"), N_("ik weer zie dat …"), N_("Iets wat je kunt zien of horen.")),
    Deel("dan", N_("dan"), N_("bel ik eerst …"), N_("Eén ding dat jij doet. Klein is goed.")),
    Deel("wanneer", N_("Wanneer"), N_("dinsdag, in het overleg"), N_("Wanneer komt dat langs?")),
)
"""Situation, action and moment, in the order of saying."""

VOORBEELDEN: Mapping[Rol, AlsDan] = {
    Rol.BUREAUCRAAT: AlsDan(
        N_("iemand zegt ‘regel het even’"),
        N_("vraag ik eerst waar het staat"),
        N_("dinsdag, aan de balie"),
    ),
    Rol.ONDERNEMER: AlsDan(
        N_("we iets voor de derde keer bespreken"),
        N_("vraag ik wie het doet en voor welke dag"),
        N_("donderdag, in het teamoverleg"),
    ),
    Rol.VERBINDER: AlsDan(
        N_("een mail langer is dan mijn scherm"),
        N_("bel ik voordat ik antwoord"),
        N_("morgenochtend, bij mijn eerste mail"),
    ),
}
"""One sentence from each role: an example, no advice."""


def voorbeeld(t: Vertaler, rol: Rol) -> AlsDan:
    """The example of a role, in this language."""
    zin = VOORBEELDEN[rol]
    return AlsDan(t(zin.als), t(zin.dan), t(zin.wanneer))
