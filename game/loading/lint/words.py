"""The words that a dilemma does better without: office words, short forms, laws and verdicts."""

from __future__ import annotations

import re
from collections.abc import Mapping


def word_set(words: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(words.split())


_PLAINER = {
    # words of the office: what to write instead
    "aangaande": "over",
    "alsmede": "en, ook",
    "alvorens": "voordat",
    "behelzen behelst": "gaat over",
    "beleidsmatig beleidsmatige": "volgens ons beleid",
    "benoemen benoemt": "noemen, zeggen",
    "betreffende": "over",
    "bewerkstelligen bewerkstelligt": "zorgen voor",
    "bovenstaand bovenstaande": "dit, deze",
    "commitment": "steun, een belofte",
    "conform": "volgens",
    "continueren continueert": "doorgaan met",
    "derhalve": "daarom",
    "desalniettemin desondanks": "toch",
    "desbetreffende": "deze, die",
    "dienaangaande": "daarover",
    "doch": "maar",
    "doelgroep doelgroepen": "de mensen om wie het gaat",
    "draagvlak": "steun",
    "dusdanig dusdanige": "zo",
    "effectueren effectueert": "uitvoeren",
    "escaleren escaleert": "uit de hand lopen, hogerop leggen",
    "evalueren evalueert": "bekijken wat het opleverde",
    "faciliteren faciliteert gefaciliteerd": "helpen, mogelijk maken",
    "geschieden geschiedt": "gebeuren",
    "gremium gremia": "groep, overleg",
    "implementeren implementeert implementatie": "invoeren",
    "indien": "als",
    "ingevolge": "volgens",
    "initiëren initieert": "beginnen",
    "integraal integrale": "alles samen",
    "inzake": "over",
    "kaderstellend kaderstellende": "die de grenzen bepaalt",
    "krachtens": "volgens",
    "middels": "met, door",
    "mitsdien": "daarom",
    "monitoren monitort monitoring": "volgen, meten",
    "nochtans": "toch",
    "omtrent": "over",
    "onderhavig onderhavige": "dit, deze",
    "onverwijld": "meteen",
    "operationaliseren": "uitwerken",
    "optimaliseren optimaliseert": "beter maken",
    "participeren participeert": "meedoen",
    "prioriteren prioriteert prioritering": "kiezen wat eerst gaat",
    "proactief proactieve": "uit jezelf, vooraf",
    "realiseren realiseert gerealiseerd": "maken, bouwen",
    "reeds": "al",
    "respectievelijk": "en",
    "stakeholder stakeholders": "wie ermee te maken heeft",
    "synergie": "samenwerking",
    "teneinde": "om",
    "tevens": "ook",
    "thans": "nu",
    "uitrollen uitrol": "invoeren",
    "uitvoeringsmodaliteiten": "manieren om het te doen",
    "vigerend vigerende": "geldend",
    "voornemens": "van plan",
    "voornoemd voornoemde voormeld voormelde": "dit, deze",
    "wederom": "weer",
    "zorgdragen": "zorgen",
    "zulks": "dat",
}
_PLAINER_TOGETHER = {
    "dient te": "moet",
    "dienen te": "moeten",
    "diende te": "moest",
    "in het kader van": "voor, bij",
    "in kennis stellen": "laten weten",
    "met betrekking tot": "over",
    "met inachtneming van": "volgens",
    "om reden dat": "omdat",
    "te allen tijde": "altijd",
    "ten aanzien van": "over",
    "ten behoeve van": "voor",
    "ten gevolge van": "door",
    "ter zake van": "over",
    "zorg dragen voor": "zorgen voor",
    "zorg draagt voor": "zorgt voor",
}


def _by_first_word() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    table: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    alone = ((form, plainer) for forms, plainer in _PLAINER.items() for form in forms.split())
    for said, plainer in (*alone, *_PLAINER_TOGETHER.items()):
        first, *rest = said.split()
        table[first] = (*table.get(first, ()), (tuple(rest), plainer))
    return table


KANTOORWOORDEN = _by_first_word()
"""The first word -> the words that must follow it, and what is plainer."""

_CUT_SHORT = word_set("bijv. bv. ca. enz. etc. evt. excl. incl. jl. nr. resp. vgl.")
_DOTTED = re.compile(r"(?:[a-z]{1,2}\.){2,}")
_CAPITALS = re.compile(r"(?=[A-Z0-9]*[A-Z][A-Z0-9]*[A-Z])[A-Z][A-Z0-9]+")
_LAWS = word_set("Awb Bal Bbl Wabo Wkb Wmo Wob Woo Wro Wvg")
_EVERYDAY = word_set("CV EHBO EU GPS NL OK PDF SMS TV WC JA NEE NIET NU")
"""What everybody says, and words that somebody shouts."""

_LAW = re.compile(r"[A-Z]?[a-z]{3,}wet|Grondwet|[A-Z][a-z]*wetboek")
_PART = word_set("artikel artikelen art paragraaf lid")

VERDICTS = word_set(
    "asociaal asociale bekrompen dapper dappere eerlijk eerlijke egoïstisch egoïstische "
    "fatsoenlijke goedhartig goedhartige harteloos harteloze hebzuchtig hebzuchtige hypocriet "
    "hypocriete integer integere juiste kleinzielig kleinzielige laf laffe meedogenloos "
    "meedogenloze moedig moedige nobel nobele oneerlijk oneerlijke onfatsoenlijk onfatsoenlijke "
    "onmenselijk onmenselijke onrechtvaardig onrechtvaardige onredelijk onredelijke onterecht "
    "onterechte onverantwoord onverantwoorde onzorgvuldig onzorgvuldige rechtvaardig "
    "rechtvaardige roekeloos roekeloze schandalig schandalige schijnheilig schijnheilige terecht "
    "terechte verstandig verstandige verwerpelijk verwerpelijke"
)
"""Words that say who is right before anybody has chosen."""


def is_cut_short(word: str) -> bool:
    """Whether a word in small letters, with its point, is a short form: m.b.t., bijv."""
    return word in _CUT_SHORT or _DOTTED.fullmatch(word) is not None


def is_abbreviation(word: str) -> bool:
    """Whether a word is an abbreviation of capitals, or the short name of a law."""
    return word in _LAWS or (_CAPITALS.fullmatch(word) is not None and word not in _EVERYDAY)


def law(word: str, after: str) -> str:
    """The law or article that a word and the next one name, or nothing."""
    if (word.lower() in _PART and after[:1].isdigit()) or (word == "Wet" and after[:1].islower()):
        return f"{word} {after}"
    named = word in _LAWS or word in ("AWB", "AVG") or _LAW.fullmatch(word)
    return word if named else ""
