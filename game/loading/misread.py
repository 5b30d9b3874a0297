"""One-line texts that YAML reads differently from what stands there, as the parser stumbles.

`titel: Wonen: een recht`, `zegt: "Nee" zei hij`, `kort: - en dan`: such a text belongs under
`>-`, and an author hears that instead of what a parser says.
"""

from __future__ import annotations

import re

from game.loading.klachten import Place

_LINE = re.compile(r"^(?P<before>\s*(?:- +)*(?:[A-Za-z_]\w*:[ \t]+)?)(?P<value>\S.*?)\s*$")
_MISREAD = (
    re.compile(r"[^'\"\[{].*:(\s|$)"),  # a colon later in the text
    re.compile(r"(?P<quote>['\"])(?!.*(?P=quote)\s*(#.*)?$)"),  # an opening quote, no end quote
    re.compile(r"(?P<quote>['\"]).*(?P=quote).*(?P=quote)"),  # quotes within the text
    re.compile(r"[\[{][^\]}]*[\]}]\s*[^\s#,]"),  # words after a bracket
    re.compile(r"[*&!%@`,?|>\-\]}]"),  # a sign that means something to YAML
)
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*\s*(#.*)?$")


def misread(line: str) -> int | None:
    """The column of the text on this line that YAML takes for something else, or None."""
    found = _LINE.match(line)
    if not found or not found["before"].strip() or _BLOCK_HEADER.match(found["value"]):
        return None
    if any(pattern.match(found["value"]) for pattern in _MISREAD):
        return found.start("value") + 1
    return None


def quoted(text: str, place: Place) -> str:
    """The same text with the one-line text at that place between quotes, lines kept in number.

    Lines that went on with the text are emptied: nothing else could be made of them.
    """
    lines = text.split("\n")
    index, start = place.line - 1, place.column - 1
    before, value = lines[index][:start], lines[index][start:]
    lines[index] = before + "'" + value.replace("'", "''") + "'"
    # Deeper than its key, or than its dash when it is an item of a list, a line goes on.
    key = before.lstrip(" -")
    margin = len(before) - len(key) if key else before.rfind("-")
    for number in range(index + 1, len(lines)):
        if lines[number].strip() and _indent(lines[number]) <= margin:
            break
        lines[number] = ""
    return "\n".join(lines)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
