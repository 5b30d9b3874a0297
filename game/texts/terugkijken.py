"""What the debrief says on every face: agreements, minutes, what is left out, who speaks when."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs

from game.domain.events import Speler
from game.domain.fase import STAP, Stap
from game.domain.fasen import AFSLUITING
from game.domain.keuzes import Terugkijkvorm
from game.domain.tijdplan import tijdplan
from game.domain.verloop import volgend_dilemma
from game.domain.views import View
from game.texts.vertaler import N_, Vertaler
from game.texts.vragenbank import VRAGENBANK
from game.texts.woorden import WOORDEN

AFSPRAKEN: tuple[str, ...] = (
    N_("We praten over keuzes, niet over karakters."),
    N_("Je mag passen."),
    N_("Wat hier gezegd wordt, blijft hier."),
)
"""The ground rules of the talk (dossier 4.2)."""

STIL = N_("Eerst een minuut stil. Denk, of schrijf voor jezelf.")
"""Before the talk about causes: choose in silence first (spel.md, principle 5)."""

OM_DE_BEURT = N_("Om de beurt, hooguit een minuut. Passen mag.")
"""How the table talks."""


def minuten_per_stap(view: View, vorm: Terugkijkvorm) -> Mapping[Stap, int]:
    """The minutes of each part in that form, as the table sees the parts named."""
    delen: dict[Stap, int] = {}
    for fase, minuten in tijdplan(attrs.evolve(view.sessie, vorm=vorm)).items():
        delen[STAP[fase]] = delen.get(STAP[fase], 0) + minuten
    return delen


def vorm_zin(t: Vertaler, view: View, vorm: Terugkijkvorm) -> str:
    """A form and its minutes together: Kort, 5 min."""
    som = sum(minuten_per_stap(view, vorm).values())
    return f"{t(WOORDEN[vorm])}, {t('{n} min', n=som)}"


def minuten(t: Vertaler, aantal: int) -> str:
    """So many minutes; a part that is shorter than one is still a part."""
    if aantal == 0:
        return t("heel even")
    return t.n("{aantal} minuut", "{aantal} minuten", aantal)


def ongeveer(t: Vertaler, aantal: int) -> str:
    """How long a part may take, softly."""
    if aantal == 0:
        return t("heel even")
    return t.n("ongeveer {aantal} minuut", "ongeveer {aantal} minuten", aantal)


def blijft_liggen(t: Vertaler, view: View) -> str:
    """The case that is left out for lack of time, said softly; nothing when none is."""
    over = volgend_dilemma(view.spel, view.sessie)
    if over is None:
        return ""
    titel = view.spel.dilemmas[over].titel
    return t(
        "De zaak ‘{titel}’ laten we liggen. Zo blijft er tijd om terug te kijken.", titel=titel
    )


def spreekbeurten(
    t: Vertaler, view: View, naam: Callable[[Speler], str] | None = None
) -> tuple[str, ...]:
    """The names in the order of speaking, the first with what that means; `naam` says them."""
    noem = naam or t.naam
    eerste, *anderen = (noem(view.sessie.speler(nummer)) for nummer in view.volgorde)
    return t("{naam} begint", naam=eerste), *anderen


def stap_vraag(t: Vertaler, view: View) -> str:
    """The W that this part of the debrief is about."""
    return "" if view.stap is None else t(WOORDEN[view.stap])


def vraag_van(t: Vertaler, view: View) -> str:
    """The question of the bank on the table; without one the W itself asks."""
    return stap_vraag(t, view) if view.bankvraag is None else t(VRAGENBANK[view.bankvraag])


def tijd_over(t: Vertaler, view: View) -> str:
    """How long until the debrief or the end, or the soft notice that it is time.

    Alone there is no hurry, so nothing counts down.
    """
    if view.alleen:
        return ""
    sluit_af = view.fase in AFSLUITING
    over = view.minuten_tot_einde if sluit_af else view.minuten_tot_terugkijken
    if over <= 0:
        return t("Tijd om af te ronden")
    if sluit_af:
        return t("Nog {n} min", n=over)
    return t.n("Nog {aantal} min tot terugkijken", "Nog {aantal} min tot terugkijken", over)
