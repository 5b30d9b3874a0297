"""What the rules cost: scoring every plan, and folding a long session."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from child import long_log

Row = tuple[str, str, str]


def rules() -> list[Row]:
    """The rows about the rules."""
    from game.domain.evolve import fold
    from game.domain.score import bereken, plannen
    from game.loading import standaard_dek

    dilemma = next(iter(standaard_dek().in_taal("nl").values()))
    log = long_log(2000)
    return [
        (
            "scoring all twenty plans of a dilemma",
            f"{_median(lambda: [bereken(dilemma, plan) for plan in plannen(dilemma)], 50):.1f} ms",
            "",
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
