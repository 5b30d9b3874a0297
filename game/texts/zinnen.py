"""Sentences that are put together out of what a player typed, or of what is wrong with a file."""

from __future__ import annotations

from game.domain.alsdan import AlsDan
from game.texts.klachten import Gemeld, klacht_zin
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


def doet_niet_mee(t: Vertaler, klacht: Gemeld) -> str:
    """That a file takes no part, and the first reason, for whoever plays on without it."""
    return t(
        "{bestand} doet niet mee. Regel {regel}: {zin}",
        bestand=klacht.pad.name,
        regel=klacht.regel,
        zin=klacht_zin(klacht, t.taal),
    )
