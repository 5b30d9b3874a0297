"""The sheet of an exercise as text: what it is about, what is asked, and what can be answered."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from game.domain.dilemma import Rol
from game.oefeningen.blad import Blad, Keuze, Kies, Regel, Schrijf, Vel, Verder, Zet
from game.terminal.scherm import ENTER, Keus, Scherm, stukken
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN

STAP_TERUG = "u"


@frozen
class StapTerug:
    """Take the last zet back."""


Wens = Zet | StapTerug
"""What an answer on a sheet can wish."""


def blad_scherm(blad: Blad, titel: str, t: Vertaler, *, kan_terug: bool) -> Scherm[Wens]:
    """The sheet as text: what it is about, what is asked, and what can be chosen or typed."""
    kop = f"{titel}. {blad.stap}" if blad.stap else titel
    asked = [_met_rol(blad.titel, blad.rol, t), *([blad.uitleg] if blad.uitleg else [])]
    keuzes: list[Keus[Wens]] = []
    for n, keuze in enumerate(blad.keuzes, start=1):
        keuzes += _keuze(keuze, str(n), t)
    keuzes += [Keus(knop.toets, knop.label, knop.zet) for knop in blad.knoppen if knop.kan]
    if blad.verder and blad.kan_verder:
        keuzes.append(Keus(ENTER, blad.verder, Verder()))
    if kan_terug:
        keuzes.append(Keus(STAP_TERUG, t("Stap terug"), StapTerug()))
    veld = blad.veld
    lines = stukken(
        (kop,),
        _vel(blad.vel, t) if blad.vel else (),
        asked,
        [_regel(regel, t) for regel in blad.regels],
        [_veld(veld.hint, veld.tekst, t)] if veld else (),
        _liggen(blad.keuzes, t),
    )
    if veld is None:
        return Scherm(lines, tuple(keuzes))
    naam = veld.naam
    return Scherm(lines, tuple(keuzes), tekst=lambda tekst: Schrijf(naam, tekst))


def _keuze(keuze: Keuze, n: str, t: Vertaler) -> Sequence[Keus[Wens]]:
    """The choice, and for each name on it a key that takes the name back."""
    label = keuze.label or (t(WOORDEN[keuze.rol]) if keuze.rol else "")
    label = (
        f"{label}{'' if label.endswith(('?', '.')) else '.'} {keuze.sub}" if keuze.sub else label
    )
    if keuze.gekozen:
        label = t("{keuze} (gekozen)", keuze=label)
    own: list[Keus[Wens]] = []
    if keuze.kan:
        own.append(Keus((keuze.toets or n).casefold(), label, Kies(keuze.id)))
    for naam in keuze.namen:
        if naam.keuze:
            terug = t("{naam} neemt het terug", naam=naam.naam)
            own.append(Keus(naam.naam.casefold(), terug, Kies(naam.keuze)))
    return own


def _liggen(keuzes: Sequence[Keuze], t: Vertaler) -> Sequence[str]:
    """Who lies on which choice."""
    return [
        f"{keuze.label or (t(WOORDEN[keuze.rol]) if keuze.rol else '')}: "
        f"{t.rij([naam.naam for naam in keuze.namen])}"
        for keuze in keuzes
        if keuze.namen
    ]


def _vel(vel: Vel, t: Vertaler) -> Sequence[str]:
    lines = [line for line in (vel.titel, vel.tekst) if line]
    lines += [_regel(regel, t) for regel in vel.regels]
    if vel.citaat:
        wie = vel.kijker.naam if vel.kijker else t(WOORDEN[vel.rol]) if vel.rol else ""
        said = f"“{vel.citaat}”"
        lines.append(f"{wie}: {said}" if wie else said)
    return lines


def _regel(regel: Regel, t: Vertaler) -> str:
    kop = regel.kop or (t(WOORDEN[regel.rol]) if regel.rol else "")
    return f"{kop}{'' if kop.endswith('?') else ':'} {regel.tekst}" if kop else regel.tekst


def _met_rol(titel: str, rol: Rol | None, t: Vertaler) -> str:
    return f"{t(WOORDEN[rol])}. {titel}" if rol and t(WOORDEN[rol]) not in titel else titel


def _veld(hint: str, tekst: str, t: Vertaler) -> str:
    if tekst:
        return t("Hier staat: “{zin}” Typ iets anders om het te vervangen.", zin=tekst)
    return t("{hint} (typ het hier)", hint=hint)
