"""Answers -> a whole dilemma as text, Dutch and English, that can be played at once.

What the case asks most decides the lat, the key role, who helps whom and the wending. With these
numbers ten of the twenty plans hold and four stand firm, in whatever order somebody chooses.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

from attrs import frozen

from game.domain.dilemma import Rol, Uitkomst
from game.loading.builder import Builder
from game.loading.events import read_tree
from game.loading.klachten import Klachtenboek
from game.loading.schema import dilemma_schema
from game.loading.spec import Listing, Record, Spec, Text
from game.loading.vertaling import texts_only
from game.werkplaats.schema import BESTANDEN

LAT = (8, 5, 2)
"""What a case asks of the outcomes, in the order that somebody chose."""

WEEGT = ("0.5", "0.4", "0.1")
"""How the fourth kijker weighs them, in that order; the others look at one outcome most."""

WIDTH = 98
KORT = 90
NOG_NEDERLANDS = "[NL]"
"""Stands before every English text that is still Dutch."""

_PLEK = re.compile(r"<(\w+)>")
_BLOK = re.compile(r"^( *)<(\w+)>$")


@frozen
class Antwoorden:
    """What an author says about a new dilemma; each text is one line, fit for a scenario file."""

    thema: str
    titel: str
    casus: str
    jij: str
    kijkers: tuple[str, ...]
    volgorde: tuple[Uitkomst, ...]
    laag: str


def nederlands(antwoorden: Antwoorden) -> str:
    """The Dutch file."""
    sjabloon = resources.files("game.werkplaats") / "sjabloon.yaml"
    plekken = {**_teksten(antwoorden), **_parameters(antwoorden.volgorde)}
    lines = sjabloon.read_text("utf-8").splitlines()
    return "".join(f"{_ingevuld(line, plekken)}\n" for line in lines)


def engels(tekst: str) -> str:
    """The English file of a good Dutch one: every text as it is, marked as still Dutch."""
    spec = dilemma_schema("thema", "naam")
    tree, _ = read_tree(tekst)
    if tree is None:
        raise ValueError("a good Dutch file has a tree")
    values = Builder(Klachtenboek(Path())).read(spec, tree)
    lines = (
        f"# yaml-language-server: $schema=../{BESTANDEN['en']}",
        f"# Nog niet vertaald: wat met {NOG_NEDERLANDS} begint, is nog Nederlands.",
        *_vertaalregels(texts_only(spec, values), values),
    )
    return "\n".join(lines) + "\n"


def _teksten(antwoorden: Antwoorden) -> Mapping[str, str]:
    kijkers = {f"kijker{nummer}": naam for nummer, naam in enumerate(antwoorden.kijkers, 1)}
    return {
        "titel": antwoorden.titel,
        "casus": antwoorden.casus,
        "jij": antwoorden.jij,
        "kort": _kort(antwoorden.casus),
        "laag": antwoorden.laag,
        **kijkers,
    }


def _kort(casus: str) -> str:
    """The first sentence of the case, or as much of it as fits in a line."""
    eerste = re.split(r"(?<=[.!?]) ", casus, maxsplit=1)[0]
    return eerste if len(eerste) <= KORT else eerste[: KORT - 1].rstrip() + "…"


def _parameters(volgorde: tuple[Uitkomst, ...]) -> Mapping[str, str]:
    van = {rol.uitkomst: rol for rol in Rol}
    eerst, dan, laatst = (van[uitkomst] for uitkomst in volgorde)
    wending = zip(("aanloop", "tekst", "houdt", "breekt"), WENDING[volgorde[1]], strict=True)
    return {
        **{each.value: str(deel) for each, deel in zip(volgorde, LAT, strict=True)},
        **{f"weegt_{each.value}": deel for each, deel in zip(volgorde, WEEGT, strict=True)},
        "sleutel": eerst.value,
        "sleutel_waardoor": SLEUTEL[eerst],
        **_samenspel("helpt", eerst, dan),
        **_samenspel("helpt_ook", eerst, laatst),
        **_samenspel("hindert", dan, laatst),
        "toets": volgorde[1].value,
        **{f"wending_{key}": zin for key, zin in wending},
    }


def _samenspel(naam: str, *rollen: Rol) -> Mapping[str, str]:
    eerste, tweede = sorted(rollen, key=list(Rol).index)
    helpt, hindert = SAMENSPEL[eerste, tweede]
    return {
        naam: f"{eerste.value}, {tweede.value}",
        f"{naam}_waardoor": hindert if naam == "hindert" else helpt,
    }


def _ingevuld(line: str, plekken: Mapping[str, str]) -> str:
    """The line with its answers; a text on a line of its own is wrapped under its key."""
    if blok := _BLOK.match(line):
        return _gewikkeld(plekken[blok[2]], blok[1])
    return _PLEK.sub(lambda plek: plekken[plek[1]], line)


def _gewikkeld(tekst: str, marge: str) -> str:
    return textwrap.fill(
        tekst,
        WIDTH,
        initial_indent=marge,
        subsequent_indent=marge,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _vertaalregels(spec: Spec | None, value: Any, marge: str = "") -> Iterator[str]:
    """The lines of a file that holds these texts and nothing else."""
    if isinstance(spec, Record):
        for key in value:  # in the order of the Dutch file
            if key in spec.slots and value[key]:
                part = spec.slots[key].spec
                yield f"{marge}{key}:" + " >-" * isinstance(part, Text)
                yield from _vertaalregels(part, value[key], f"{marge}  ")
    elif isinstance(spec, Listing):
        for item in value:
            first, *rest = _vertaalregels(spec.part, item, f"{marge}  ")
            if isinstance(spec.part, Text):
                yield from (f"{marge}- >-", f"  {first}", *(f"  {line}" for line in rest))
            else:
                yield from (f"{marge}- {first.lstrip()}", *rest)
    else:
        yield _gewikkeld(f"{NOG_NEDERLANDS} {value}", marge)


SLEUTEL: Mapping[Rol, str] = {
    Rol.BUREAUCRAAT: "Zonder iemand die de regels kent, kan dit later weer van tafel gaan.",
    Rol.ONDERNEMER: "Zonder iemand die trekt, ligt deze zaak er over een jaar nog.",
    Rol.VERBINDER: "Zonder iemand die met de mensen praat, werkt hier straks niemand mee.",
}
"""Why a case cannot do without this role."""

SAMENSPEL: Mapping[tuple[Rol, Rol], tuple[str, str]] = {
    (Rol.BUREAUCRAAT, Rol.ONDERNEMER): (
        "Heldere regels en een duidelijk doel maken elkaar hier sterker.",
        "Haast en rustig nakijken zitten elkaar hier in de weg.",
    ),
    (Rol.BUREAUCRAAT, Rol.VERBINDER): (
        "Een regel die je aan tafel uitlegt, begrijpen mensen beter.",
        "Een open gesprek en een strenge brief passen hier slecht bij elkaar.",
    ),
    (Rol.ONDERNEMER, Rol.VERBINDER): (
        "Tempo helpt hier pas als de mensen om wie het gaat meedoen.",
        "Vaart maken en rustig luisteren gaan hier niet samen.",
    ),
}
"""Why two roles help each other, and why they get in each other's way."""

WENDING: Mapping[Uitkomst, tuple[str, str, str, str]] = {
    Uitkomst.RECHT: (
        "Zes weken later",
        "Iemand maakt bezwaar en vraagt waarom dit mocht.",
        "Het antwoord lag al klaar. Het bezwaar gaat de map in.",
        "Niemand kan het laten zien. Het besluit moet over.",
    ),
    Uitkomst.RESULTAAT: (
        "Een maand later",
        "De raad wil vrijdag zien wat er al klaar is.",
        "Er is iets om te laten zien. De vergadering is vroeg uit.",
        "Er ligt een planning voor de planning. De raad zet het weer op de agenda.",
    ),
    Uitkomst.RELATIE: (
        "Drie weken later",
        "De krant belt met de mensen om wie het gaat. Morgen staat het erin.",
        "Ze vertellen ook wat er met hen is besproken. Het wordt een kort stuk.",
        "Ze lezen in de krant wat ze van jullie hadden willen horen. De telefoon gaat de hele dag.",
    ),
}
"""What happens afterwards, by the outcome that it tests: lead-in, event, holds, breaks."""
