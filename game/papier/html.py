"""Small words for writing HTML: every text is escaped here, and nowhere else.

Not only tags and quotes can break a page. Half a sign cannot be written in UTF-8, a control sign
stands in no document, and a sign that turns the direction of writing turns what follows it too.
"""

from __future__ import annotations

import html
import re

_RAAR = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_DRAAIERS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""What turns the direction of writing; Arabic and Hebrew need none of these to be read."""


def schoon(woorden: str) -> str:
    """The words without what no document can hold: each such sign becomes a question mark."""
    return _RAAR.sub("\ufffd", _DRAAIERS.sub("", woorden))


def tekst(woorden: str) -> str:
    """Words of an author, a player or the game, safe between tags and inside an attribute."""
    return html.escape(schoon(woorden))


def vak(klasse: str, *inhoud: str, tag: str = "div", stijl: str = "") -> str:
    """An element of that class around what is already HTML; without a class a bare one."""
    naam = f' class="{klasse}"' if klasse else ""
    eigen = f' style="{stijl}"' if stijl else ""
    return f"<{tag}{naam}{eigen}>{''.join(inhoud)}</{tag}>"


def regel(klasse: str, woorden: str, tag: str = "p") -> str:
    """An element of that class around plain words; no words, no element."""
    return vak(klasse, tekst(woorden), tag=tag) if woorden else ""


def letters_in(inhoud: str) -> int:
    """How many letters of HTML somebody reads."""
    return len(html.unescape(re.sub(r"<[^>]*>", "", inhoud)))


def lijst(klasse: str, onderdelen: tuple[str, ...], tag: str = "ul") -> str:
    """A list of plain words."""
    return vak(klasse, *(regel("", woorden, "li") for woorden in onderdelen), tag=tag)


def rij(cellen: tuple[str, ...], tag: str = "td", klasse: str = "") -> str:
    """A row of a table; the cells are already HTML, the first one heads the row."""
    kop, *rest = cellen
    eerste = f'<th scope="{"col" if tag == "th" else "row"}">{kop}</th>'
    return vak(klasse, eerste, *(f"<{tag}>{cel}</{tag}>" for cel in rest), tag="tr")
