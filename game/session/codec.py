"""Events to JSON and back, tagged with their class name; exact fractions stay exact.

Each line carries a checksum, so that a damaged one is never taken for another event, and `nog`,
how many events of the same decision still follow, so that half a decision never counts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any, get_args
from zlib import crc32

import attrs
from cattrs import Converter
from cattrs.errors import BaseValidationError

from game.domain.events import Event

SOORTEN: Mapping[str, type] = {soort.__name__: soort for soort in get_args(Event)}
"""Every kind of event by the name under which it is kept."""

_SOM = b',"som":"'


class Onleesbaar(ValueError):
    """A line that is no event of this version."""


@attrs.frozen
class Logregel:
    """One line: the event, the seconds played then, and how many of its decision follow."""

    event: Event
    op: int
    nog: int


def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    converter.register_unstructure_hook(Fraction, str)
    converter.register_structure_hook(Fraction, lambda value, _: Fraction(str(value)))
    for soort in SOORTEN.values():
        attrs.resolve_types(soort)
    return converter


_CONVERTER = _converter()


def schrijf_event(event: Event, op: int, nog: int = 0) -> bytes:
    """One line of a log: the event at `op` seconds, with `nog` more of its decision behind it."""
    inhoud = _CONVERTER.unstructure(event)
    regel = {"op": op, "nog": nog, "soort": type(event).__name__, **inhoud}
    tekst = json.dumps(regel, ensure_ascii=False, separators=(",", ":"))
    # A terminal that is not UTF-8 hands over names with lone surrogates; they have to survive.
    lijf = tekst.encode("utf-8", "surrogatepass")
    return lijf[:-1] + _SOM + _som(lijf)


def lees_event(regel: bytes) -> Logregel:
    """What stands on a line; raises Onleesbaar when that is no event, or not a whole one."""
    begin, _, som = regel.rpartition(_SOM)
    lijf = begin + b"}"
    if som != _som(lijf):
        raise Onleesbaar(regel[:80])
    try:
        inhoud: dict[str, Any] = json.loads(lijf)
        op, nog, soort = int(inhoud.pop("op")), int(inhoud.pop("nog")), inhoud.pop("soort")
        return Logregel(_CONVERTER.structure(inhoud, SOORTEN[soort]), op, nog)
    except (BaseValidationError, ValueError, KeyError, TypeError, AttributeError) as fout:
        raise Onleesbaar(regel[:80]) from fout


def _som(lijf: bytes) -> bytes:
    return b'%08x"}\n' % crc32(lijf)
