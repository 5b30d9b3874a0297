"""Every screen by name: a new screen is one class in its own file, and one name here.

A phase's screen has the name of the phase. The file has the name of its screen, and is imported
when that is first shown: the start is not kept waiting for some seventy screens.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

from game.domain.fase import Fase
from game.screens.base import Screen

OVERLAYS: tuple[str, ...] = (
    *("start", "menu", "instellingen", "uitleg", "bewaard", "weggelaten", "bevestig", "vergeten"),
    *("opzet", "eigen_zaak", "pauze", "spelers", "prikkel", "kwadrant", "verslag", "buiten"),
    *("voorlezen", "feiten", "grepen", "rolwissel", "ruilen", "alle_kaarten", "kaart_groot"),
    *("eigen_aanpak", "onze_lat", "kracht", "lenen", "rugzakkaart", "moment_groot", "weg"),
    *("zelftest", "drie_punten", "profielen", "profiel", "profiel_sessies", "profiel_rugzak"),
    *("profiel_buiten", "profiel_weg", "profiel_kiezen"),
    *("opzet_klas", "docent", "docentblik", "kamer", "tellen", "tafelplan", "tafelwissel"),
    *("alleen", "groei", "ervan", "eerder", "eerder_kiezen", "oefeningen", "oefening"),
)
"""Screens that lie on top of another, or stand outside a session; complete by test."""


OEFENSCHERMEN = frozenset({"alleen", "oefeningen"})
"""The screens that offer exercises, also to go on with one."""


@cache
def _screen(name: str) -> type[Screen]:
    module = import_module(f"game.screens.{name}")
    here = (each for each in vars(module).values() if isinstance(each, type))
    return next(each for each in here if issubclass(each, Screen) and each.name == name)


class _Screens(Mapping[str, type[Screen]]):
    """The classes by name, each imported when it is asked for."""

    def __getitem__(self, name: str) -> type[Screen]:
        if name not in self._names():
            raise KeyError(name)
        return _screen(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names())

    def __len__(self) -> int:
        return len(self._names())

    def _names(self) -> tuple[str, ...]:
        return (*(fase.value for fase in Fase), *OVERLAYS)


SCREENS: Mapping[str, type[Screen]] = _Screens()
"""Every screen by its name."""


def screen_for(fase: Fase) -> type[Screen]:
    """The screen on which a phase is played."""
    return SCREENS[fase.value]
