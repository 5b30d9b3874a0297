"""The words for the closed sets of the domain; a test holds each table complete."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from game.domain.dilemma import Band, Laag, Oordeel, Rol, Uitkomst
from game.domain.fase import Stap
from game.domain.kassabon import Maat, Risico
from game.domain.keuzes import Manier, Niveau, Rugzaksoort, Terugkijkvorm
from game.texts.vertaler import N_

WOORDEN: Mapping[Enum, str] = {
    Rol.BUREAUCRAAT: N_("Bureaucraat"),
    Rol.ONDERNEMER: N_("Ondernemer"),
    Rol.VERBINDER: N_("Verbinder"),
    Uitkomst.RECHT: N_("Recht"),
    Uitkomst.RESULTAAT: N_("Resultaat"),
    Uitkomst.RELATIE: N_("Relatie"),
    Band.STAAT_STEVIG: N_("staat stevig"),
    Band.HOUDT_STAND: N_("houdt stand"),
    Band.WANKELT: N_("wankelt"),
    Band.LOOPT_VAST: N_("loopt vast"),
    Oordeel.LEEFT: N_("Kan hiermee leven"),
    Oordeel.SLIKT: N_("Slikt het"),
    Oordeel.HAAKT_AF: N_("Haakt af"),
    Maat.TE_KORT: N_("te kort"),
    Maat.GENOEG: N_("genoeg"),
    Maat.MEER_DAN_GEVRAAGD: N_("meer dan gevraagd"),
    Risico.LAAG: N_("laag"),
    Risico.MIDDEN: N_("midden"),
    Risico.HOOG: N_("hoog"),
    Stap.OPWARMEN: N_("Opwarmen"),
    Stap.DILEMMA: N_("Dilemma"),
    Stap.KIEZEN: N_("Kiezen"),
    Stap.PLAN: N_("Plan"),
    Stap.UITKOMST: N_("Uitkomst"),
    Stap.WENDING: N_("Wending"),
    Stap.TERUGKIJKEN: N_("Terugkijken"),
    Stap.CHECK_IN: N_("Check-in"),
    Stap.WAT_GEBEURDE: N_("Wat gebeurde er?"),
    Stap.WAARDOOR: N_("Waardoor?"),
    Stap.WAAR_LIJKT_DIT_OP: N_("Waar lijkt dit op?"),
    Stap.WAT_NEEM_JE_MEE: N_("Wat neem je mee?"),
    Terugkijkvorm.KORT: N_("Kort"),
    Terugkijkvorm.LANG: N_("Lang"),
    Rugzaksoort.STUDIE: N_("Opleiding"),
    Rugzaksoort.WERK: N_("Eerder werk"),
    Rugzaksoort.TROTS: N_("Hier ben ik trots op"),
    Niveau.LICHT: N_("Licht"),
    Niveau.GEWOON: N_("Gewoon"),
    Niveau.GESPREK: N_("Gesprek"),
    Manier.OPEN: N_("Groot scherm"),
    Manier.DICHT: N_("Laptop gaat rond"),
    Laag.GEMEENTE: N_("gemeente"),
    Laag.PROVINCIE: N_("provincie"),
    Laag.WATERSCHAP: N_("waterschap"),
    Laag.RIJK: N_("rijk"),
}
"""What each member of a closed set is called; bands, measures and layers stand in a sentence."""

KOSTTE: Mapping[Uitkomst, str] = {
    Uitkomst.RECHT: N_("zekerheid"),
    Uitkomst.RESULTAAT: N_("tempo"),
    Uitkomst.RELATIE: N_("vertrouwen"),
}
"""What a card costs, as the receipt says it (spel.md, Kassabon)."""

KWALITEITWOORDEN: Mapping[str, str] = {
    "zorgvuldig": N_("zorgvuldig"),
    "gelijk": N_("eerlijk voor iedereen"),
    "legt_uit": N_("legt uit"),
    "bewaakt": N_("bewaakt de regel"),
    "schrijft_op": N_("schrijft het op"),
    "onpartijdig": N_("onpartijdig"),
    "tempo": N_("houdt tempo"),
    "durft": N_("durft"),
    "maakt_af": N_("maakt af"),
    "rekent": N_("rekent het na"),
    "kiest": N_("hakt knopen door"),
    "ziet_kansen": N_("ziet kansen"),
    "luistert": N_("luistert écht"),
    "brengt_samen": N_("brengt samen"),
    "ziet_wie_mist": N_("ziet wie er mist"),
    "vraagt_door": N_("vraagt door"),
    "rust": N_("brengt rust"),
    "deelt": N_("laat anderen stralen"),
}
"""The qualities of `keuzes.KWALITEITEN` as they stand on the cards."""

THEMAS: Mapping[str, str] = {
    "woningnood": N_("Woningnood"),
    "vergunningen": N_("Vergunningen"),
    "burgerparticipatie": N_("Burgerparticipatie"),
    "eigen": N_("Onze zaak"),
}
"""The built-in themes; a theme of somebody's own is its folder's name with a capital."""

GEVOELIG: Mapping[str, str] = {
    "overlijden": N_("overlijden"),
    "bedreiging": N_("bedreiging"),
    "discriminatie": N_("discriminatie"),
    "schulden": N_("schulden"),
    "ziekte": N_("ziekte"),
    "geweld": N_("geweld"),
}
"""Content notes that a table may leave out."""

ROLZINNEN: Mapping[Rol, str] = {
    Rol.BUREAUCRAAT: N_("Wat staat er, en geldt dat voor iedereen?"),
    Rol.ONDERNEMER: N_("Wat lukt er vóór vrijdag, en wie regelt dat?"),
    Rol.VERBINDER: N_("Wie moet hierbij zijn, en wat speelt er echt?"),
}
"""The question that each role asks first."""

_LIDWOORDEN = frozenset({"De", "Het", "Een", "The", "A", "An"})


def in_zin(naam: str) -> str:
    """A kijker's name inside a sentence: its article (De, Het, The) begins small."""
    eerste, _, rest = naam.partition(" ")
    return f"{eerste.lower()} {rest}" if eerste in _LIDWOORDEN else naam


def roepnaam(naam: str) -> str:
    """A kijker inside a sentence, in short: Glenn, achterbuurman becomes Glenn."""
    return in_zin(naam.partition(",")[0])


def thema_woord(thema: str) -> str:
    """What a theme is called, in the source language."""
    return THEMAS.get(thema, thema[:1].upper() + thema[1:])
