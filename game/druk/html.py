"""Small words for writing HTML: every text is escaped here, and nowhere else."""

from __future__ import annotations

import html
import re


def tekst(woorden: str) -> str:
    """Words of an author or of the game, safe between tags and inside an attribute."""
    return html.escape(woorden)


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
