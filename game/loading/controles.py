"""What the parts of a dilemma ask of each other: sums, pairs, different outcomes, a picture.

Each check reads what could be read and stays silent about what already has a complaint.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from game.domain.dilemma import LAT_SOM, Rol, Uitkomst
from game.files import data_dir
from game.loading.builder import ABSENT, Builder


def controleer(values: dict[str, Any], builder: Builder) -> None:
    """Complain about everything in the reading that does not fit together."""
    for check in _CHECKS:
        check(values, builder)


def _lat(values: dict[str, Any], builder: Builder) -> None:
    lat = values.get("lat", {})
    som = sum(lat.values())
    if len(lat) == len(Uitkomst) and som not in LAT_SOM:
        builder.klaag("D011", "lat", som=som)


def _gewichten(values: dict[str, Any], builder: Builder) -> None:
    for path, kijker in _items("kijkers", values.get("kijkers")):
        weegt = kijker.get("weegt", {})
        som = sum(weegt.values(), Fraction(0))
        if len(weegt) == len(Uitkomst) and som != 1:
            builder.klaag("D012", f"{path}.weegt", som=written(som))


def _kaarten(values: dict[str, Any], builder: Builder) -> None:
    for rol in Rol:
        hand = values.get("kaarten", {}).get(rol.value)
        for path, kaart in _items(f"kaarten.{rol.value}", hand):
            if "plus" in kaart and kaart["plus"] is kaart.get("min"):
                builder.klaag("D013", f"{path}.min", uitkomst=kaart["min"].value)


def _paren(values: dict[str, Any], builder: Builder) -> None:
    seen: dict[frozenset[Rol], int] = {}
    for path, samenspel in _items("samenspel", values.get("samenspel")):
        rollen = samenspel.get("rollen", [])
        if len(rollen) != 2 or ABSENT in rollen:
            continue
        pair = frozenset(rollen)
        if len(pair) == 1:
            builder.klaag("D016", f"{path}.rollen", rol=rollen[0].value)
        elif pair in seen:
            builder.klaag("D017", f"{path}.rollen", regel=seen[pair])
        seen.setdefault(pair, builder.values[f"{path}.rollen"].line)


def _items(path: str, values: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The readable records in a list, each with its key path."""
    for index, value in enumerate(values or ()):
        if value is not ABSENT:
            yield f"{path}[{index}]", value


_CHECKS: tuple[Callable[[dict[str, Any], Builder], None], ...] = (
    _lat,
    _gewichten,
    _kaarten,
    _paren,
)


def written(amount: Fraction) -> str:
    """An exact amount as an author writes it: 0.95, or 5/6 where decimals have no end."""
    left = amount.denominator
    for factor in (2, 5):
        while left % factor == 0:
            left //= factor
    return str(amount) if left > 1 else f"{float(amount):.12g}"


def zoek_beeld(beeld: str, beside: Path) -> Path | None:
    """The picture of that name beside the scenario file or among the shipped scenes, or None."""
    if not beeld:
        return None
    folders = (beside, data_dir("assets") / "scenes")
    return next((folder / beeld for folder in folders if (folder / beeld).is_file()), None)
