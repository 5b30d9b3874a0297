"""The lines that cards and pairs write on a receipt, in exact fractions.

With `n` cards in the plan, the k-th card of a role brings basis(6k/n) - basis(6(k-1)/n) to its
own outcome and 3/n of its effects; a pair brings the same to both outcomes. A plan comes in
canonical order; cards of one role and equal fixed cards lie beside each other there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, groupby

from game.domain.dilemma import Dilemma, Drietal, EigenAanpak, Gelegd, Rol
from game.domain.kassabon import Regel, RegelSoort

INZET = 6
"""The effort that a plan divides over the roles, whatever its number of cards."""

BASIS_IN_HELFTEN = ((0, 2, 4), (2, 4, 3), (4, INZET, -2))
"""From which effort to which, how many halves a role brings per unit.

Of three cards the first brings +4, the second +3 and the third -2.
"""

KAARTWEGING = 3
"""The effects of all cards weigh as much as those of three."""

_PAREN = tuple(combinations(Rol, 2))


def kaartregels(plan: Sequence[Gelegd]) -> Iterator[Regel]:
    """One line for equal fixed cards together, one for every eigen aanpak by itself."""
    for rol, van_rol in groupby(plan, key=lambda kaart: kaart.rol):
        gelegd = 0
        for groep in _groepen(van_rol):
            yield _kaartregel(rol, groep, gelegd, len(plan))
            gelegd += len(groep)


def paarregels(dilemma: Dilemma, inzet: Mapping[Rol, Fraction]) -> Iterator[Regel]:
    """One line for each pair of roles that both lie in the plan, also when it does nothing."""
    for een, ander in _PAREN:
        if not (inzet[een] and inzet[ander]):
            continue
        samenspel = dilemma.samenspel_van(een, ander)
        effect = samenspel.effect if samenspel else 0
        bedrag = effect * min(Fraction(2), inzet[een], inzet[ander]) / 2
        yield Regel(
            RegelSoort.PAAR,
            Drietal.van({een.uitkomst: bedrag, ander.uitkomst: bedrag}),
            pad=f"samenspel[{dilemma.samenspel.index(samenspel)}]" if samenspel else "samenspel",
            rollen=(een, ander),
            effect=effect,
        )


def _groepen(kaarten: Iterator[Gelegd]) -> Iterator[list[Gelegd]]:
    for _, groep in groupby(kaarten, key=lambda kaart: kaart.code):
        gelijk = list(groep)
        yield from ([kaart] for kaart in gelijk) if isinstance(gelijk[0], EigenAanpak) else [gelijk]


def _kaartregel(rol: Rol, groep: Sequence[Gelegd], gelegd: int, totaal: int) -> Regel:
    """The line of equal cards that lie after `gelegd` others of their role."""
    kaart, samen = groep[0], gelegd + len(groep)
    effect = Fraction(KAARTWEGING * len(groep), totaal)
    bedragen = (
        Drietal.van({rol.uitkomst: _basis(samen, totaal) - _basis(gelegd, totaal)})
        + Drietal.van({kaart.plus: effect})
        - Drietal.van({kaart.min: effect})
    )
    eigen_eerst = dict.fromkeys((rol.uitkomst, kaart.plus))
    return Regel(
        RegelSoort.KAART,
        bedragen,
        pad=_kaartpad(kaart),
        rollen=(rol,),
        kaarten=tuple(een.code for een in groep),
        bracht=tuple(uitkomst for uitkomst in eigen_eerst if bedragen[uitkomst] > 0),
        kostte=kaart.min,
        # Each next card brings less than the one before, so the last one tells.
        schoot_door=_basis(samen, totaal) < _basis(samen - 1, totaal),
    )


def _kaartpad(kaart: Gelegd) -> str:
    if isinstance(kaart, EigenAanpak):
        return ""
    return f"kaarten.{kaart.rol.value}[{int(kaart.code[1]) - 1}]"


def _basis(kaarten: int, totaal: int) -> Fraction:
    """What so many cards of one role bring to its own outcome by their number alone."""
    inzet = INZET * kaarten  # counted in whole cards, so that only the last step is a fraction
    helften = sum(
        per_stuk * max(0, min(inzet, tot * totaal) - vanaf * totaal)
        for vanaf, tot, per_stuk in BASIS_IN_HELFTEN
    )
    return Fraction(helften, 2 * totaal)
