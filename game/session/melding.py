"""What the disk has to tell the players: a closed set, with its sentence in `texts`."""

from __future__ import annotations

from enum import Enum, auto


class Melding(Enum):
    """Something about saving or opening that the players should know."""

    SCHIJF_VOL = auto()
    NIET_SCHRIJFBAAR = auto()
    WEER_BEWAARD = auto()
    STAART_KWIJT = auto()
    NIEUWERE_VERSIE = auto()
    DILEMMA_WEG = auto()
    """The dilemma that was being played is gone; back to before its round."""
    RONDE_WEG = auto()
    """An earlier dilemma is gone, and its round with it."""
    VERVOLG_WEG = auto()
    """A dilemma that was still to come is gone."""
    DILEMMA_VERANDERD = auto()
    NIETS_OVER = auto()
    """Every dilemma that was played is gone; there is nothing to go on with."""
    ELDERS_OPEN = auto()
    ONLEESBAAR = auto()
    PROFIEL_KAPOT = auto()
    """A file among the profielen cannot be read; it stays and takes no part."""
    PROFIEL_NIEUWER = auto()
    PROFIEL_WEG = auto()
    PROFIEL_ELDERS_OPEN = auto()
    PROFIEL_SCHIJF_VOL = auto()
    PROFIEL_NIET_BEWAARD = auto()
    OEFENING_VERANDERD = auto()
    """What an exercise was about is no longer in its content."""
