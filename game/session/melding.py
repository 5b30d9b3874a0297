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
    DILEMMA_VERANDERD = auto()
    ELDERS_OPEN = auto()
    ONLEESBAAR = auto()
