"""A lesson in words: one question for every step, with what the teacher says and types in.

What is counted stays hidden here as it does on the class screen: the terminal may be projected.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.domain import commands as c
from game.domain.bus import Telling, Wissel
from game.domain.dilemma import Dilemma
from game.domain.fase import Fase
from game.domain.klas import LANGER, Klas, Lesopzet, kaartcodes, keuzes
from game.domain.twee_plannen import verste_twee
from game.domain.views import View
from game.spelvormen import LESPLANNEN
from game.terminal.scherm import ENTER, Keus, Na, Scherm, Terug, Wens, Zeg, stukken
from game.texts.draaiboek import draaiboek, stapnaam
from game.texts.les import (
    band_zin,
    geschoven_zin,
    houdt_zin,
    kaartnummer,
    keuzewoord,
    resterend,
    tafelnaam,
    weinig_zin,
    wending_zinnen,
)
from game.texts.vertaler import Vertaler

OPZET = (28, 7, 50)
"""Pupils, tables and minutes, when nothing is typed."""

TOETSEN: Sequence[tuple[str, str, c.Command]] = (
    ("h", "Deze stap opnieuw", c.BeginStapOpnieuw()),
    ("t", "Een stap terug", c.GaStapTerug()),
    ("s", "Sla deze stap over", c.SlaStapOver()),
    ("v", "Twee minuten langer", c.VerlengStap(LANGER)),
)
"""What the teacher may do with a step; these words stand on the teacher's sheet too."""


def les(view: View, t: Vertaler) -> Scherm[Wens]:
    """The step at hand."""
    klas = view.klas
    kop = (f"{stapnaam(t, view.fase)}. {resterend(t, view)}.",)
    inhoud = (*INHOUD.get(view.fase, _niets)(view, t, klas), *_hoe(view, t))
    return Scherm(
        stukken(kop, inhoud, draaiboek(t, view.fase)),
        _knoppen(view, t),
        tekst=_lees(view, t) if _hoe(view, t) else None,
        kort=(*kop, *(inhoud if view.fase in klas.tellingen else _hoe(view, t))),
    )


def opzet(t: Vertaler) -> Scherm[c.BeginSessie | Terug | Zeg]:
    """How many, at how many tables, how long: three numbers, or Enter."""
    aantal, tafels, minuten = OPZET
    goed = t("{n} deelnemers, {tafels} tafels, {minuten} minuten",
             n=aantal, tafels=tafels, minuten=minuten)  # fmt: skip
    hoe = t("Anders? Typ drie getallen, zoals 32 8 90. De les duurt 30, 50 of 90 minuten.")
    keuzes_ = (
        Keus[c.BeginSessie | Terug | Zeg](ENTER, goed, _begin(*OPZET)),
        Keus[c.BeginSessie | Terug | Zeg]("b", t("Terug"), Terug()),
    )
    return Scherm((t("Welke klas?"), hoe), keuzes_, tekst=lambda typed: _lees_opzet(t, typed))


def _begin(aantal: int, tafels: int, minuten: int) -> c.BeginSessie:
    plan = Lesopzet(aantal, tafels, LESPLANNEN.get(minuten, LESPLANNEN[50]))
    return c.BeginSessie((), seed=0, minuten=minuten, spelvorm="klas", les=plan)


def _lees_opzet(t: Vertaler, typed: str) -> c.BeginSessie | Zeg:
    getallen = _getallen(typed)
    if len(getallen) != 3 or getallen[2] not in LESPLANNEN:
        return Zeg(t("Typ drie getallen, zoals 32 8 90."))
    return _begin(*getallen)


def _getallen(typed: str) -> list[int]:
    """The numbers of a line; nothing when anything else stands there."""
    delen = typed.replace(",", " ").split()
    return [int(deel) for deel in delen] if all(d.isascii() and d.isdigit() for d in delen) else []


def _knoppen(view: View, t: Vertaler) -> tuple[Keus[Wens], ...]:
    made: list[Keus[Wens]] = []
    if view.onthul_eerst:
        made.append(Keus(ENTER, t("Laat zien"), c.Onthul()))
    elif c.GaVerder in view.toegestaan:
        made.append(Keus(ENTER, t("Verder"), c.GaVerder()))
    if c.StelAndereVraag in view.toegestaan:
        made.append(Keus("a", t("Andere vraag"), c.StelAndereVraag()))
    made += [Keus(k, t(w), wish) for k, w, wish in TOETSEN if type(wish) in view.toegestaan]
    if c.SluitSessie in view.toegestaan:
        made.insert(0, Keus(ENTER, t("Les afsluiten"), c.SluitSessie()))
    return tuple(made)


def _hoe(view: View, t: Vertaler) -> tuple[str, ...]:
    """How to type in what comes in at this step."""
    klas = view.klas
    binnen, totaal = klas.bus(view.fase).binnen, klas.opzet.aantal
    if c.TelStem in view.toegestaan and view.fase not in klas.tellingen:
        stand = t("{aantal} van {totaal}", aantal=binnen, totaal=totaal)
        return (t("Tel de handen: typ het nummer en het aantal, zoals 2 11."), stand)
    if c.LegTafelplan in view.toegestaan:
        stand = t("{n} van {totaal} tafels", n=binnen, totaal=klas.opzet.tafels)
        return (t("Typ de tafel en de drie nummers, zoals 3 1 4 7."), stand)
    if c.SchakelTafel in view.toegestaan and klas.tafels:
        return (t("Typ de tafel, de kaart eruit en de kaart erin, zoals 3 4 5."),)
    return ()


def _lees(view: View, t: Vertaler) -> Callable[[str], Wens]:
    """What typed numbers wish at this step."""

    def lees(typed: str) -> Wens:
        getallen = _getallen(typed)
        wens = _wens(view, getallen) if getallen else None
        return Na(wens) if wens else Zeg(_hoe(view, t)[0])

    return lees


def _wens(view: View, getallen: Sequence[int]) -> c.Command | None:
    """The wish that these numbers are, if they are one."""
    mogelijk = keuzes(view.dilemma, view.fase)
    if mogelijk:
        if len(getallen) != 2 or not 1 <= getallen[0] <= len(mogelijk):
            return None
        return c.TelStem(mogelijk[getallen[0] - 1], getallen[1])
    codes = [_code(view.dilemma, n) for n in getallen[1:]]
    if None in codes:
        return None
    kaarten = tuple(code for code in codes if code is not None)
    if c.LegTafelplan in view.toegestaan and kaarten:
        return c.LegTafelplan(getallen[0], kaarten)
    if c.SchakelTafel in view.toegestaan and len(kaarten) == 2:
        return c.SchakelTafel(getallen[0], Wissel(*kaarten))
    return None


def _code(dilemma: Dilemma, nummer: int) -> str | None:
    """The card with that number; an eigen aanpak cannot be laid from here."""
    codes = kaartcodes(dilemma)
    code = codes[nummer - 1] if 1 <= nummer <= len(codes) else None
    return None if code is None or code.endswith("0") else code


Inhoud = Callable[[View, Vertaler, Klas], Sequence[str]]


def _niets(_view: View, _t: Vertaler, _klas: Klas) -> Sequence[str]:
    return ()


def _voorwerp(view: View, t: Vertaler, klas: Klas) -> Sequence[str]:
    plek = int(view.fase is Fase.TWEEDE_VOORWERP)
    dingen = klas.opzet.voorwerpen
    naam = (dingen[plek].naam,) if plek < len(dingen) else ()
    return (*naam, t("Welke rol zie jij hierin?"), *_keuzes(view, t, klas))


def _zaak(view: View, _t: Vertaler, _klas: Klas) -> Sequence[str]:
    dilemma = view.dilemma
    return (dilemma.titel, f"{dilemma.casus} {dilemma.jij}",
            *(f"{k.naam}: {k.zegt}" for k in dilemma.kijkers))  # fmt: skip


def _keuzes(view: View, t: Vertaler, klas: Klas) -> Sequence[str]:
    """What can be chosen by number, or what was."""
    telling = klas.tellingen.get(view.fase)
    mogelijk = keuzes(view.dilemma, view.fase) or keuzes(view.dilemma, Fase.EERSTE_KEUZE)
    if telling is not None:
        return _telling(view, t, telling)
    return [f"{n} {keuzewoord(t, view.dilemma, k)}" for n, k in enumerate(mogelijk, 1)]


def _telling(view: View, t: Vertaler, telling: Telling) -> Sequence[str]:
    if telling.weinig:
        return (weinig_zin(t),)
    return [f"{keuzewoord(t, view.dilemma, k)}: {n}" for k, n in telling.aantallen.items()]


def _geschoven(view: View, t: Vertaler, klas: Klas) -> Sequence[str]:
    eerst, daarna = klas.keuzetellingen
    if eerst is None or daarna is None:
        een = eerst or daarna
        return _telling(view, t, een) if een else (t("Nog niemand koos."),)
    if daarna.weinig or eerst.weinig:
        return _telling(view, t, Telling({}))
    rijen = [
        f"{keuzewoord(t, view.dilemma, k)}: {eerst.aantallen.get(k, 0)} > {n}"
        for k, n in daarna.aantallen.items()
    ]
    return (*rijen, geschoven_zin(t, klas))


def _spreiding(view: View, t: Vertaler, klas: Klas) -> Sequence[str]:
    nieuw = view.fase is Fase.NIEUWE_SPREIDING
    if not klas.tafels:
        return (band_zin(t, klas.bon.band),) if klas.bon else (t("Er ligt nog geen plan."),)
    return [
        f"{tafelnaam(t, nr)}: {_nummers(view, u.kaarten if nieuw else u.plan.kaarten)}. "
        f"{band_zin(t, (u.laatste_bon if nieuw else u.kassabon).band)}."
        for nr, u in sorted(klas.tafels.items())
    ]


def _nummers(view: View, codes: Sequence[str]) -> str:
    """The numbers of these cards."""
    return ", ".join(kaartnummer(view.dilemma, code) for code in codes)


def _twee(view: View, t: Vertaler, klas: Klas) -> Sequence[str]:
    regels: list[str] = []
    for nr in verste_twee(klas.tafels):
        uitslag = klas.tafels[nr]
        verhaal = view.dilemma.uitkomsten[uitslag.kassabon.band]
        kaarten = [keuzewoord(t, view.dilemma, code) for code in uitslag.plan.kaarten]
        regels += [f"{tafelnaam(t, nr)}: {t.rij(kaarten)}.", f"{verhaal.titel}. {verhaal.tekst}"]
    return regels


def _duimen(view: View, t: Vertaler, klas: Klas) -> Sequence[str]:
    telling, wending = klas.tellingen.get(Fase.DUIMEN), view.dilemma.wending
    if telling is None:
        return (wending.tekst, *_keuzes(view, t, klas))
    houdt = [bon.wending_houdt for bon in klas.bonnen]
    verteld = wending_zinnen(t, klas, wending)
    return ([houdt_zin(t, houdt)] if houdt else []) + verteld


def _vraag(view: View, _t: Vertaler, _klas: Klas) -> Sequence[str]:
    return (view.vraag,)


INHOUD: dict[Fase, Inhoud] = {
    Fase.VOORWERP: _voorwerp,
    Fase.TWEEDE_VOORWERP: _voorwerp,
    Fase.ZAAK: _zaak,
    Fase.EERSTE_KEUZE: _keuzes,
    Fase.TWEEDE_KEUZE: _keuzes,
    Fase.GESCHOVEN: _geschoven,
    Fase.TAFELPLANNEN: _keuzes,
    Fase.SPREIDING: _spreiding,
    Fase.TWEE_PLANNEN: _twee,
    Fase.KIJKERSTOEL: _keuzes,
    Fase.DUIMEN: _duimen,
    Fase.TAFELS_SCHAKELEN: _spreiding,
    Fase.NIEUWE_SPREIDING: _spreiding,
    Fase.DENKEN: _vraag,
    Fase.TWEETALLEN: _vraag,
    Fase.VIERTALLEN: _vraag,
    Fase.KLASGESPREK: _vraag,
}
"""What the class looks at in a step, beside what the teacher says."""

LESSTAPPEN = (*INHOUD, Fase.EMBLEMEN, Fase.OVERTUIGEN, Fase.TICKET, Fase.LESEINDE)
"""Every step of a lesson: they share one question."""
