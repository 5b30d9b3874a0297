"""Sentences that are put together out of what a player typed."""

from __future__ import annotations

from game.texts.vertaler import Vertaler


def als_dan_zin(t: Vertaler, als: str, dan: str) -> str:
    """The two halves of *Als ... dan ...* as one sentence; either half may be missing."""
    als, dan = als.rstrip(" .,!…"), dan.rstrip(" .!…")
    if als and dan:
        return t("Als {als}, dan {dan}.", als=als, dan=dan)
    if als:
        return t("Als {als} …", als=als)
    return t("Dan {dan}.", dan=dan) if dan else ""
