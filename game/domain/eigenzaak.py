"""A case that the group brings itself: three lines and four kijkers, played without a score.

Nobody worked out a lat, a wending or reactions for it, so the phases that need them are left out
and the group says itself what would happen. The role cards come with the deck, as a dilemma with
the id `EIGEN_ZAAK` that is never dealt.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from attrs import field, frozen

from game.domain.dilemma import Dilemma
from game.domain.fase import Fase
from game.domain.keuzes import NAAM_LENGTE
from game.domain.reden import Reden, eis

EIGEN_ZAAK = "eigen/zaak"
"""The id of the dilemma that carries the role cards."""

REGELS, KIJKERS = 3, 4
REGEL_LENGTE = 120
"""The longest line of a case, in characters: three of them still are a short casus."""

ZONDER = frozenset(
    {Fase.UITKOMST, Fase.KASSABON, Fase.WENDING, Fase.SCHAKELEN, Fase.NIEUWE_BON, Fase.WAT_ALS}
)
"""The phases that need what an author works out."""


def _gestript(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text.strip() for text in texts)


@frozen
class EigenZaak:
    """What goes on, what has to be decided and what makes it hard; and who has to live with it."""

    regels: tuple[str, ...] = field(converter=_gestript)
    kijkers: tuple[str, ...] = field(converter=_gestript)

    def vul(self, dilemma: Dilemma) -> Dilemma:
        """The dilemma with the role cards, about this case; who has no name keeps a number."""
        speelt, besluit, lastig = self.regels
        een, twee, drie, vier = (
            attrs.evolve(kijker, naam=naam or kijker.naam)
            for kijker, naam in zip(dilemma.kijkers, self.kijkers, strict=True)
        )
        casus = " ".join(regel for regel in (speelt, lastig) if regel)
        return attrs.evolve(
            dilemma, casus=casus, jij=besluit or dilemma.jij, kijkers=(een, twee, drie, vier)
        )


def keur(zaak: EigenZaak) -> None:
    """Refuse a case without a first line, or with a text that is too long or missing."""
    eis(len(zaak.regels) == REGELS and len(zaak.kijkers) == KIJKERS, Reden.TEKST_LEEG)
    eis(bool(zaak.regels[0]), Reden.TEKST_LEEG)
    eis(all(len(regel) <= REGEL_LENGTE for regel in zaak.regels), Reden.TEKST_TE_LANG)
    eis(all(len(naam) <= NAAM_LENGTE for naam in zaak.kijkers), Reden.TEKST_TE_LANG)
