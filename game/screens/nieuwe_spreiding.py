"""Where the plans of the tables lie after the swap, shown as before it."""

from game.screens.spreiding import NieuweSpreidingScreen

__all__ = ["NieuweSpreidingScreen"]
