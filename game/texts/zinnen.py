"""Sentences that are put together out of what a player typed."""

from __future__ import annotations

from game.domain.alsdan import AlsDan
from game.texts.vertaler import Vertaler


def als_dan_zin(t: Vertaler, zin: AlsDan | None) -> str:
    """The two halves of *Als ... dan ...* as one sentence; either half may be missing."""
    if zin is None:
        return ""
    als, dan = zin.als.rstrip(" .,!…"), zin.dan.rstrip(" .!…")
    if als and dan:
        return t("Als {als}, dan {dan}.", als=als, dan=dan)
    if als:
        return t("Als {als} …", als=als)
    return t("Dan {dan}.", dan=dan) if dan else ""


def wanneer_zin(t: Vertaler, zin: AlsDan | None) -> str:
    """When it will come by, as a line of its own; nothing when that was not said."""
    wanneer = "" if zin is None else zin.wanneer.rstrip(" .!…")
    return t("Wanneer: {wanneer}.", wanneer=wanneer) if wanneer else ""
