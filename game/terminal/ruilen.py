"""Two moves within the plan: ruilen within a role, and rolwissel to another role's hand."""

from __future__ import annotations

from collections.abc import Callable

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.views import View
from game.terminal.eigen import brengt
from game.terminal.scherm import Naar, Scherm, Vraag, Wens, genummerd, terug
from game.texts.namen import kaartnaam, wie
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN


def mag_ruilen(view: View) -> tuple[int, ...]:
    """The seats that have a proposal and have not swapped it this round."""
    gedaan = view.ronde.geruild
    return tuple(stoel for stoel in view.ronde.voorstellen or {} if stoel not in gedaan)


def ruilen(view: View, t: Vertaler) -> Scherm[Wens]:
    """Who swaps? Once per player in a round."""
    stoelen = genummerd(
        (f"{wie(view, t, stoel)}: {_nu(view, t, stoel)}", Naar(ruil_van(stoel)))
        for stoel in mag_ruilen(view)
    )
    kop = t("Wie ruilt? Ieder mag één keer, binnen de eigen rol.")
    return Scherm((kop,), (*stoelen, terug(t)))


def ruil_van(stoel: int) -> Vraag:
    """The question for which other card of the same role a seat swaps."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        rol, nu = view.ronde.rollen[stoel], _code(view, stoel)
        return _uit_hand(view, t, rol, nu, lambda keuze: c.Ruil(stoel, keuze))

    return vraag


def rolwissel(view: View, t: Vertaler) -> Scherm[Wens]:
    """Who takes another role's hand? Once per round for the whole table."""
    stoelen = genummerd(
        (f"{wie(view, t, stoel)} ({t(WOORDEN[rol])})", Naar(wissel_van(stoel)))
        for stoel, rol in enumerate(view.ronde.rollen)
    )
    kop = t("Wie pakt een andere rol? Dat kan één keer per ronde.")
    return Scherm((kop,), (*stoelen, terug(t)))


def wissel_van(stoel: int) -> Vraag:
    """The question which role a seat takes."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        rollen = [rol for rol in Rol if rol is not view.ronde.rollen[stoel]]
        keuzes = genummerd((t(WOORDEN[rol]), Naar(wissel_naar(stoel, rol))) for rol in rollen)
        kop = t("{naam}: welke rol?", naam=wie(view, t, stoel))
        return Scherm((kop,), (*keuzes, terug(t)))

    return vraag


def wissel_naar(stoel: int, rol: Rol) -> Vraag:
    """The question which card of the new role a seat proposes."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        return _uit_hand(view, t, rol, "", lambda keuze: c.WisselRol(stoel, rol, keuze))

    return vraag


def _uit_hand(
    view: View, t: Vertaler, rol: Rol, nu: str, maak: Callable[[c.Keuze], Wens]
) -> Scherm[Wens]:
    """The cards of a role but the one that the seat has now."""
    paren: list[tuple[str, Wens]] = [
        (f"{kaart.titel}: {kaart.kort}", maak(c.Keuze(n)))
        for n, kaart in enumerate(view.dilemma.hand(rol), start=1)
        if kaart.code != nu
    ]
    if not nu.startswith(f"{rol.letter}0"):
        paren.append((t("Eigen aanpak"), Naar(brengt(rol, maak))))
    return Scherm((t("Welke kaart van de {rol}?", rol=t(WOORDEN[rol])),),
                  (*genummerd(paren), terug(t)))  # fmt: skip


def _code(view: View, stoel: int) -> str:
    return (view.ronde.voorstellen or {})[stoel].kaart


def _nu(view: View, t: Vertaler, stoel: int) -> str:
    return kaartnaam(t, view.kaart(_code(view, stoel)))
