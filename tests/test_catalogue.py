"""Every sentence exists in every language, and the compiled catalogues are up to date."""

from __future__ import annotations

import gettext
import importlib.util
import io
import string
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    path = Path(__file__).parent / "tools" / "catalogue.py"
    spec = importlib.util.spec_from_file_location("catalogue", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def ids(catalogue: object) -> set[object]:
    return {message.id for message in catalogue if message.id}  # type: ignore[attr-defined]


def test_the_catalogue_holds_exactly_the_texts_of_the_code(tool: ModuleType) -> None:
    assert ids(tool.read("en")) == ids(tool.extracted())


def test_every_text_is_translated_with_the_same_values(tool: ModuleType) -> None:
    wrong = []
    for message in tool.read("en"):
        if message.id:
            dutch = message.id if isinstance(message.id, tuple) else (message.id,)
            english = message.string if isinstance(message.id, tuple) else (message.string,)
            if not all(english) or fields(dutch) != fields(english):
                wrong.append((dutch, english))
    assert wrong == []


def test_the_compiled_catalogue_is_up_to_date(tool: ModuleType) -> None:
    kept = tool.po_path("en").with_suffix(".mo").read_bytes()
    assert texts_in(kept) == texts_in(tool.compiled(tool.read("en")))


def texts_in(compiled: bytes) -> dict[object, str]:
    """What gettext reads, but for the header: that names the version of the tool."""
    catalogue = gettext.GNUTranslations(io.BytesIO(compiled))._catalog  # type: ignore[attr-defined]
    return {text: said for text, said in catalogue.items() if text}


def fields(texts: tuple[str, ...]) -> set[str | None]:
    return {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}
