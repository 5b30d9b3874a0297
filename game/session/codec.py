"""Events to JSON and back, tagged with their class name; exact fractions stay exact."""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any, get_args

import attrs
from cattrs import Converter
from cattrs.errors import BaseValidationError

from game.domain.events import Event

SOORTEN: Mapping[str, type] = {soort.__name__: soort for soort in get_args(Event)}
"""Every kind of event by the name under which it is kept."""


class Onleesbaar(ValueError):
    """A line that is no event of this version."""


def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    converter.register_unstructure_hook(Fraction, str)
    converter.register_structure_hook(Fraction, lambda value, _: Fraction(str(value)))
    for soort in SOORTEN.values():
        attrs.resolve_types(soort)
    return converter


_CONVERTER = _converter()


def schrijf_event(event: Event, op: int) -> bytes:
    """One line of a log: the event, and `op`, the seconds played when it happened."""
    inhoud = _CONVERTER.unstructure(event)
    regel = {"op": op, "soort": type(event).__name__, **inhoud}
    return json.dumps(regel, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def lees_event(regel: bytes) -> tuple[Event, int]:
    """The event on a line and its seconds; raises Onleesbaar when it is none."""
    try:
        inhoud: dict[str, Any] = json.loads(regel)
        op, soort = int(inhoud.pop("op")), SOORTEN[inhoud.pop("soort")]
        return _CONVERTER.structure(inhoud, soort), op
    except (BaseValidationError, ValueError, KeyError, TypeError, AttributeError) as fout:
        raise Onleesbaar(regel[:80]) from fout
