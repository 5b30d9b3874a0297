"""The scenario format as JSON Schema (draft 2020-12), for editors that complete and check.

Stricter than the game in one thing: a text that YAML would take for a number or for true and
false is refused, because such a text belongs under `>-`. What adds up or differs (the lat, the
weights, plus and min) a schema cannot say; `controleer` does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from game.loading.schema import dilemma_schema
from game.loading.spec import Choice, Exact, Listing, Record, Spec, Text, Whole, Written
from game.loading.tweetalig import NL
from game.loading.vertaling import texts_only
from game.werkplaats.sleutels import UITLEG

DRAFT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]


def schema_van(taal: str = NL) -> Schema:
    """The schema of the Dutch file, or of the English one that holds texts only."""
    dutch = dilemma_schema("thema", "naam")
    title = "Een dilemma van De Ideale Ambtenaar"
    if taal == NL:
        return {"$schema": DRAFT, "title": title, **_schema(dutch)}
    english = texts_only(dutch) or dutch
    return {"$schema": DRAFT, "title": f"{title}: de Engelse teksten", **_schema(english)}


def _schema(spec: Spec) -> Schema:
    return _SCHEMAS[type(spec)](spec)


def _text(spec: Text) -> Schema:
    return {"type": "string", "minLength": 1, "maxLength": spec.longest}


def _whole(spec: Whole) -> Schema:
    return {"type": "integer", "minimum": spec.least, "maximum": spec.most}


def _exact(_: Exact) -> Schema:
    return {
        "anyOf": [
            {"type": "number", "minimum": 0, "maximum": 1},
            {"type": "string", "pattern": "^[0-9]{1,4}/[1-9][0-9]{0,3}$"},
        ]
    }


def _choice(spec: Choice) -> Schema:
    # A number is written as a number; what stands for anything else is written as its word.
    words = [mean if isinstance(mean, int) else word for word, mean in spec.words.items()]
    numbers = all(isinstance(word, int) for word in words)
    return {"type": "integer" if numbers else "string", "enum": words}


def _written(spec: Written) -> Schema:
    return {"type": "string", "pattern": f"^(?:{spec.form})$"}


def _listing(spec: Listing) -> Schema:
    bounds = {"minItems": spec.least, "maxItems": spec.most}
    return {"type": "array", "items": _schema(spec.part), **bounds}


def _record(spec: Record) -> Schema:
    uitleg = UITLEG[spec.name]
    return {
        "type": "object",
        "properties": {
            key: {"description": uitleg[key], **_schema(slot.spec)}
            for key, slot in spec.slots.items()
        },
        "required": [key for key, slot in spec.slots.items() if slot.required],
        "additionalProperties": False,
    }


_SCHEMAS: Mapping[type, Callable[[Any], Schema]] = {
    Text: _text,
    Whole: _whole,
    Exact: _exact,
    Choice: _choice,
    Written: _written,
    Listing: _listing,
    Record: _record,
}
