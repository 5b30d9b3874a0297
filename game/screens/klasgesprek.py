"""The debrief with the whole class."""

from game.screens.denken import KlasgesprekScreen

__all__ = ["KlasgesprekScreen"]
