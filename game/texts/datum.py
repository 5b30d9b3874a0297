"""A moment in words: vrijdag 21 november, 14:10."""

from __future__ import annotations

from datetime import date, datetime

from game.texts.vertaler import N_, Vertaler

DAGEN = (
    N_("maandag"),
    N_("dinsdag"),
    N_("woensdag"),
    N_("donderdag"),
    N_("vrijdag"),
    N_("zaterdag"),
    N_("zondag"),
)
MAANDEN = (
    N_("januari"),
    N_("februari"),
    N_("maart"),
    N_("april"),
    N_("mei"),
    N_("juni"),
    N_("juli"),
    N_("augustus"),
    N_("september"),
    N_("oktober"),
    N_("november"),
    N_("december"),
)


def dag(t: Vertaler, moment: date) -> str:
    """The day in words, without the year: vrijdag 21 november."""
    woorden = {
        "dag": t(DAGEN[moment.weekday()]),
        "nummer": moment.day,
        "maand": t(MAANDEN[moment.month - 1]),
    }
    return t("{dag} {nummer} {maand}", **woorden)


def datum(t: Vertaler, dag_: str) -> str:
    """A day kept as YYYY-MM-DD in words: 21 november 2026; what is no day stays as it is."""
    try:
        gelezen = date.fromisoformat(dag_)
    except ValueError:
        return dag_
    maand = t(MAANDEN[gelezen.month - 1])
    return t("{nummer} {maand} {jaar}", nummer=gelezen.day, maand=maand, jaar=gelezen.year)


def nagekeken(t: Vertaler, bron: str, stand: str) -> str:
    """Where a fact stands, and the month (YYYY-MM) in which somebody checked it."""
    jaar, maand = stand.split("-")
    maandnaam = t(MAANDEN[int(maand) - 1])
    return t("{bron} · nagekeken in {maand} {jaar}", bron=bron, maand=maandnaam, jaar=jaar)


def wanneer(t: Vertaler, moment: datetime) -> str:
    """The day and the time: vrijdag 21 november, 14:10."""
    return t("{dag}, {tijd}", dag=dag(t, moment), tijd=f"{moment:%H:%M}")
