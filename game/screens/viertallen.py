"""The debrief at the table."""

from game.screens.denken import ViertallenScreen

__all__ = ["ViertallenScreen"]
