"""The second silent choice of a lesson, shown as the first."""

from game.screens.eerste_keuze import TweedeKeuzeScreen

__all__ = ["TweedeKeuzeScreen"]
