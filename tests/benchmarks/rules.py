"""What the rules cost: scoring plans, looking for warnings, folding a log, making a report."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import date

from child import long_log, long_session

Row = tuple[str, str, str]


def rules() -> list[Row]:
    """The rows about the rules."""
    from game.domain.evolve import fold
    from game.domain.score import bereken, plannen
    from game.loading import standaard_dek
    from game.loading.lint import lint
    from game.texts.vertaler import Vertaler
    from game.verslag.verslag import maak_verslag

    deck = list(standaard_dek().geladen.values())
    dilemma = deck[0].dilemma["nl"]
    many = [deck[number % len(deck)] for number in range(24)]
    more = [deck[number % len(deck)] for number in range(1000)]
    day = date(2026, 6, 1)
    log, session, t = long_log(2000), long_session(8, 8), Vertaler("nl")
    return [
        (
            "scoring all twenty plans of a dilemma",
            f"{_median(lambda: [bereken(dilemma, plan) for plan in plannen(dilemma)], 50):.1f} ms",
            "",
        ),
        (
            "looking for warnings in 24 dilemmas",
            f"{_median(lambda: [lint(each, day) for each in many], 5):.0f} ms",
            "well under 1 s",
        ),
        (
            "looking for warnings in 1,000 dilemmas, for each",
            f"{_median(lambda: [lint(each, day) for each in more], 1) / 1000:.1f} ms",
            "as much as for each of 24",
        ),
        (
            "making the report of 8 dilemmas and 8 players, each with an own page",
            f"{_median(lambda: maak_verslag(session, t, day, range(8)), 10):.0f} ms",
            "under 200 ms",
        ),
        ("folding a log of 2,000 events", f"{_median(lambda: fold(log), 10):.1f} ms", ""),
    ]


def _median(do: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        do()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)
