"""Participles, as far as they can be told from other words without a dictionary."""

from __future__ import annotations

import re

from game.loading.lint.words import word_set

WORDEN = word_set("word wordt worden werd werden")
ZIJN = word_set("is zijn was waren")
HEBBEN = word_set("heb hebt heeft hebben had hadden")
"""With one of these beside it the participle is active: *zijn buren hebben gebeld*."""

JOINING = word_set("en maar want of omdat dat als zodat terwijl")
"""Here another part of the sentence begins, with a verb of its own."""

COMPARING = word_set("dan zoals")
"""What follows only compares: *langer dan gehoopt*."""

_PARTICLE = (
    "aan|achter|af|bij|binnen|dicht|door|goed|in|klaar|los|mee|na|neer|om|onder|op|open|over|plat|"
    "rond|samen|stil|stop|tegen|terug|toe|uit|vast|voor|vrij|weg|weer"
)
_WITH_GE = re.compile(rf"(?:{_PARTICLE})?(ge[a-zà-ÿ]{{2,}}(?:d|t|en))")
_WITHOUT_GE = re.compile(rf"(?:{_PARTICLE})?((?:be|ver|ont|her)[a-zà-ÿ]{{2,}}[dt])")

_STRONG = word_set(
    "behouden bekeken beschreven besloten besproken bevolen bewezen onderzocht ontslagen "
    "ontvangen overgenomen overwogen verboden vergeleken vergeten vergeven verkozen verlaten "
    "verloren verschoven verworpen voorgeschreven"
)
"""Participles without ge- that do not end in d or t."""

_NOUNS = word_set(
    "beeld beleid beraad bericht besluit bestand bestuur gebaren gebed gebeurtenissen gebied "
    "gebieden gebod gebouwen gebreken gebruiken gedachten gedicht gedichten geduld geesten "
    "gegevens gehandicapten geheimen geld gelegenheden geluid geluiden gemeenten gemeentehuizen "
    "gemeenteraden gemoed gerecht gerechten geruchten geschenken gesprekken getallen getuigen "
    "gevaren gevallen gevoelens gevolgen geweld gewicht gewichten gewonden gewoonten gezicht "
    "gezichten gezinnen herfst hert verband verbod verdriet verstand"
)
_VERBS = word_set(
    "belooft bestaat betekent beweegt gebeuren gebeurt geeft gelden geldt gelooft geloven geneest "
    "geniet genieten geven ontbijt ontbreekt ontstaat verandert verdient verdwijnt vertrekt "
    "verwacht"
)
_ADJECTIVES = word_set(
    "bekend benieuwd bereid beroemd bewust bezorgd geacht gehaast gelukt geschikt gespannen getint "
    "getrouwd gevreesd gewend gewond gezond verbaasd verdacht verheugd verkeerd verliefd vermoeid "
    "verplicht verrast verwant verwend"
)
_OTHER = _NOUNS | _VERBS | _ADJECTIVES
"""Words that look like a participle and seldom make a passive."""

_BY_NOBODY = word_set(
    "gedanst gediscussieerd gefluisterd gegroet gekletst geknikt gelachen geluisterd gemopperd "
    "gepraat gerekend geroddeld geruzied geschuurd gewacht gewerkt gezongen gezwegen vergaderd"
)
"""What people do together; *in de straat wordt gefluisterd* hides nobody."""

_OFFICIAL = word_set(
    "aangevraagd aangewezen afgekeurd afgesproken afgewezen afgewogen bepaald beoordeeld "
    "gebruikt gecontroleerd gemeld genomen getoetst geweigerd gewogen goedgekeurd ingediend "
    "ingetrokken meegewogen opgelegd toegekend toegezegd uitgevoerd vastgelegd "
    "vastgesteld verleend"
)
"""What an office does: with *zijn* a reader asks who did it. Of others *zijn* tells the state."""


def is_participle(word: str) -> bool:
    """Whether the word, beside a form of *worden*, makes a passive that hides somebody."""
    found = _WITH_GE.fullmatch(word) or _WITHOUT_GE.fullmatch(word)
    if found is None:
        return word in _STRONG
    return not {word, found[1]} & (_OTHER | _BY_NOBODY)


def is_done_by_an_office(word: str) -> bool:
    """Whether the word, beside a form of *zijn*, says what an office did."""
    return word in _OFFICIAL
