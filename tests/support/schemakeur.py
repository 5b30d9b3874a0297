"""Just enough of JSON Schema to hold a file against ours: the words that ours uses, no more.

The package `jsonschema` would do as well, but brings four packages along, one of them compiled.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

TYPES: Mapping[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
}

SILENT = {"$schema", "title", "description"}
"""Words that say something to people only."""


def fouten(schema: Mapping[str, Any], value: Any, path: str = "") -> list[str]:
    """The key paths of everything in the value that the schema refuses."""
    kind = schema.get("type")
    if kind and (isinstance(value, bool) or not isinstance(value, TYPES[kind])):
        return [path]
    return [
        where
        for word, asked in schema.items()
        if word not in SILENT | {"type", "additionalProperties"}
        for where in RULES[word](asked, value, path)
    ]


def _if(refused: bool, path: str) -> list[str]:
    return [path] if refused else []


def _properties(known: Mapping[str, Any], value: Any, path: str) -> Iterator[str]:
    for key, part in value.items():
        inner = f"{path}.{key}".lstrip(".")
        yield from fouten(known[key], part, inner) if key in known else [inner]


def _items(each: Mapping[str, Any], value: Any, path: str) -> Iterator[str]:
    for number, part in enumerate(value):
        yield from fouten(each, part, f"{path}[{number}]")


RULES: Mapping[str, Callable[[Any, Any, str], Any]] = {
    # Ours forbids other properties everywhere; a test sees to that.
    "properties": _properties,
    "items": _items,
    "required": lambda keys, value, path: [
        f"{path}.{key}".lstrip(".") for key in keys if key not in value
    ],
    "enum": lambda words, value, path: _if(
        not any(type(value) is type(word) and value == word for word in words), path
    ),
    "anyOf": lambda ways, value, path: _if(all(fouten(way, value, path) for way in ways), path),
    "pattern": lambda form, value, path: _if(not re.search(form, value), path),
    "minimum": lambda least, value, path: _if(value < least, path),
    "maximum": lambda most, value, path: _if(value > most, path),
    "minLength": lambda least, value, path: _if(len(value) < least, path),
    "maxLength": lambda most, value, path: _if(len(value) > most, path),
    "minItems": lambda least, value, path: _if(len(value) < least, path),
    "maxItems": lambda most, value, path: _if(len(value) > most, path),
}
