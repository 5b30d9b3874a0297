"""A lesson that plays itself from the screen that all look at, in *vingers en hoeken*.

It types what a class would show, table after table and choice after choice, each of them once:
the view tells what was typed already, so that it needs no memory here either.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from game.domain import commands as c
from game.domain.bus import Wissel
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.klas import DEELNEMERS, Klas, keuzes
from game.domain.views import View


def _lot(view: View, waarvoor: object) -> Random:
    return Random(f"{view.sessie.seed} {view.fase.value} {waarvoor}")


def _klas(view: View) -> Klas:
    if view.sessie.klas is None:
        raise ValueError(f"{view.fase.value} is a step of a lesson")
    return view.sessie.klas


def _tel(view: View) -> c.Command:
    """The hands for the next choice, until each choice was counted; then what came in opens."""
    klas = _klas(view)
    if view.fase in klas.tellingen:
        return c.GaVerder()
    mogelijk, bus = keuzes(view.dilemma, view.fase), klas.bus(view.fase)
    open_ = [keuze for keuze in mogelijk if keuze not in bus.geteld_bij]
    if open_:
        handen = _handen(view, mogelijk)[open_[0]]
        return c.TelStem(open_[0], min(handen, DEELNEMERS.stop - 1 - bus.binnen))
    opent = c.Onthul in view.toegestaan and bus.binnen
    return c.Onthul() if opent else c.GaVerder()


def _handen(view: View, mogelijk: tuple[str, ...]) -> Mapping[str, int]:
    """How the class spreads over the choices; whoever holds a phone raises no hand."""
    klas, lot = _klas(view), _lot(view, "handen")
    aantal = max(0, klas.opzet.aantal - len(klas.aanwezig))
    gewicht = [lot.randint(0, 4) + 1 for _ in mogelijk]
    gekozen = lot.choices(mogelijk, gewicht, k=aantal)
    return {keuze: gekozen.count(keuze) for keuze in mogelijk}


def _plannen(view: View) -> c.Command:
    """A plan for each table in turn: mostly a card of each role, sometimes two of one."""
    klas = _klas(view)
    for tafel in range(1, klas.opzet.tafels + 1):
        if tafel not in klas.bus(view.fase).tafels_bij:
            lot = _lot(view, tafel)
            kaarten = [lot.choice(view.dilemma.hand(rol)).code for rol in Rol]
            if lot.random() < 0.4:
                over = [k.code for k in view.dilemma.kaarten if k.code not in kaarten]
                kaarten[lot.randrange(3)] = lot.choice(over)
            return c.LegTafelplan(tafel, tuple(kaarten))
    return c.GaVerder()


def _schakelen(view: View) -> c.Command:
    """One or two tables swap a card."""
    klas = _klas(view)
    tafels = sorted(klas.tafels)
    for tafel in tafels[: _lot(view, "hoeveel").randint(1, 2)]:
        if tafel not in klas.bus(view.fase).tafels_bij:
            lot, kaarten = _lot(view, tafel), klas.tafels[tafel].plan.kaarten
            erin = [k.code for k in view.dilemma.kaarten if k.code not in kaarten]
            return c.SchakelTafel(tafel, Wissel(lot.choice(kaarten), lot.choice(erin)))
    return c.GaVerder()


KLASWENSEN: Mapping[Fase, Callable[[View], c.Command]] = {
    Fase.VOORWERP: _tel,
    Fase.TWEEDE_VOORWERP: _tel,
    Fase.EERSTE_KEUZE: _tel,
    Fase.TWEEDE_KEUZE: _tel,
    Fase.KIJKERSTOEL: _tel,
    Fase.DUIMEN: _tel,
    Fase.TAFELPLANNEN: _plannen,
    Fase.TAFELS_SCHAKELEN: _schakelen,
    Fase.LESEINDE: lambda _: c.SluitSessie(),
}
"""What this player wishes in each step of a lesson; in all others it goes on."""
