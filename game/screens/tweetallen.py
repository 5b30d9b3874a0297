"""The debrief in pairs."""

from game.screens.denken import TweetallenScreen

__all__ = ["TweetallenScreen"]
