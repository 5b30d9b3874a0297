"""The second object of a lesson, shown as the first."""

from game.screens.voorwerp import TweedeVoorwerpScreen

__all__ = ["TweedeVoorwerpScreen"]
