"""The catalogues of translated text: `python tests/tools/catalogue.py` brings them up to date.

It reads every text out of the code, merges it into each language's game.po, and compiles
game.mo. Translate what is then empty in game.po and run it again.
"""

from __future__ import annotations

import ast
import io
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[2]
LOCALE = ROOT / "game" / "texts" / "locale"
KEYWORDS = {"N_": 1, "t": 1, "n": 2}
"""What marks a text, and how many texts it takes: one, or one and more."""

LANGUAGES = ("en",)


def extracted() -> Catalog:
    """Every text in the code."""
    catalogue = Catalog(charset="utf-8")
    for path in sorted((ROOT / "game").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for line, message in sorted(set(_messages(path.read_text("utf-8")))):
            catalogue.add(message[0] if len(message) == 1 else message, locations=[(name, line)])
    return catalogue


def _messages(code: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The texts that are marked in a file, also those inside an f-string, with their lines."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call):
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else ""
            name = function.id if isinstance(function, ast.Name) else name
            arguments = node.args[: KEYWORDS.get(name, 0)]
            texts = [each.value for each in arguments if isinstance(each, ast.Constant)]
            words = tuple(text for text in texts if isinstance(text, str) and text)
            if words and len(words) == KEYWORDS[name]:
                yield node.lineno, words


def po_path(language: str) -> Path:
    """Where a language's texts stand."""
    return LOCALE / language / "LC_MESSAGES" / "game.po"


def read(language: str) -> Catalog:
    """A language's texts as they are now; empty when there are none."""
    path = po_path(language)
    if not path.exists():
        return Catalog(locale=language, charset="utf-8")
    with path.open("rb") as file:
        return read_po(file, locale=language)


def compiled(catalogue: Catalog) -> bytes:
    """The catalogue as gettext reads it."""
    buffer = io.BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def update(language: str) -> int:
    """Bring a language up to date; returns how many texts still have to be translated."""
    catalogue = read(language)
    made = catalogue.creation_date
    catalogue.update(extracted(), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    _set_header(catalogue, made)
    path = po_path(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalogue, width=100, omit_header=False, sort_output=True, no_location=True)
    path.with_suffix(".mo").write_bytes(compiled(catalogue))
    # A fuzzy text is one that changed under its translation: it stays out of the compiled file.
    return sum(
        message.fuzzy or not _translated(message.string) for message in catalogue if message.id
    )


def _set_header(catalogue: Catalog, made: datetime | str) -> None:
    """Say what the file is; without a new date, so that nothing changes when no text does."""
    catalogue.header_comment = "# The texts of the game. tests/tools/catalogue.py keeps them."
    catalogue.project, catalogue.version = "De Ideale Ambtenaar", ""
    catalogue.msgid_bugs_address = catalogue.last_translator = ""
    catalogue.language_team = str(catalogue.locale)
    catalogue.creation_date = catalogue.revision_date = made
    catalogue.fuzzy = False


def _translated(string: object) -> bool:
    texts = string if isinstance(string, (tuple, list)) else (string,)
    return all(bool(text) for text in texts)


if __name__ == "__main__":
    empty = {language: update(language) for language in LANGUAGES}
    print(*(f"{language}: {count} texts to translate" for language, count in empty.items()))
    sys.exit(any(empty.values()))
