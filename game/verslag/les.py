"""The report of a lesson: what the class chose twice, what the tables laid, and what was said.

No name stands in it, nor anything that tells which seat chose what: the log does not know either.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from game.domain.bus import Telling
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.klas import Klas, Tafeluitslag
from game.domain.views import View
from game.papier.figuren import emblem
from game.papier.html import lijst, regel, rij, tekst, vak
from game.texts.bon import MODELZIN
from game.texts.draaiboek import stapnaam
from game.texts.les import (
    band_zin,
    geschoven_zin,
    keuzewoord,
    klas_zin,
    rol_van_keuze,
    tafelnaam,
    weinig_zin,
)
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN
from game.verslag.besluiten import Besluit
from game.verslag.voorblad import datum_zin


def lesbladen(view: View, t: Vertaler, klas: Klas, datum: date) -> Iterator[str]:
    """The sheets of the report of a lesson."""
    yield _voorblad(view, t, klas, datum)
    yield _keuzes(view, t, klas)
    yield _tafels(view, t, klas)
    yield _gezegd(t, klas)


def lesbesluiten(view: View, t: Vertaler, klas: Klas) -> Iterator[Besluit]:
    """One row for each count and each plan, for who wants to compare classes."""
    titel = view.dilemma.titel
    for fase, telling in klas.tellingen.items():
        if telling.weinig:
            continue
        for keuze, n in telling.aantallen.items():
            wat = keuzewoord(t, view.dilemma, keuze)
            yield Besluit("1", titel, stapnaam(t, fase), wat, keuze, "", "", "", str(n))
    for nummer, uitslag in sorted(klas.tafels.items()):
        naam, band = tafelnaam(t, nummer), band_zin(t, uitslag.kassabon.band)
        kaarten = " ".join(uitslag.plan.kaarten)
        stap = stapnaam(t, Fase.TAFELPLANNEN)
        yield Besluit("1", titel, stap, t("plan"), kaarten, "", naam, "", band)
        if uitslag.wissel and uitslag.nieuwe_bon:
            nieuw, daarna = " ".join(uitslag.kaarten), band_zin(t, uitslag.nieuwe_bon.band)
            stap = stapnaam(t, Fase.TAFELS_SCHAKELEN)
            yield Besluit("1", titel, stap, t("nieuw plan"), nieuw, "", naam, "", daarna)
    for zin in klas.zinnen:
        yield Besluit("1", titel, stapnaam(t, Fase.GESCHOVEN), t("zin"), tekst=zin)
    for ticket in klas.tickets:
        for wat, woorden in ((t("zin"), ticket.zin), (t("vraag"), ticket.vraag)):
            if woorden:
                yield Besluit("1", titel, stapnaam(t, Fase.TICKET), wat, tekst=woorden)


def _voorblad(view: View, t: Vertaler, klas: Klas, datum: date) -> str:
    kop = vak(
        "kop",
        vak("emblemen", *map(emblem, Rol)),
        regel("spel", t("De Ideale Ambtenaar")),
        regel("", t("Verslag van een les"), "h1"),
        regel("datum", datum_zin(t, datum)),
        regel("", f"{klas_zin(t, klas)}."),
        tag="header",
    )
    zaak = vak(
        "",
        regel("", view.dilemma.titel, "h2"),
        regel("", f"{view.dilemma.casus} {view.dilemma.jij}"),
    )
    noten = (t(MODELZIN), t("Hier staat niet wie wat koos. Het spel weet dat ook niet meer."))
    let_op = vak("stil", *(regel("", zin) for zin in noten))
    return vak("blad", kop, zaak, let_op, tag="section")


def _keuzes(view: View, t: Vertaler, klas: Klas) -> str:
    """Both choices beside each other; few answers are not told apart."""
    eerst, daarna = klas.keuzetellingen
    if eerst is None and daarna is None:
        return ""
    kop = regel("", t("Wat koos de klas?"), "h2")
    bekend = [telling for telling in (eerst, daarna) if telling is not None]
    if any(telling.weinig for telling in bekend):
        few = regel("", weinig_zin(t))
        return vak("blad vervolg", kop, few, tag="section")
    cellen = (tekst(t("kaart")), tekst(t("eerst")), tekst(t("na het praten")))
    rijen = [
        rij((tekst(_keuze(view, t, k)), _getal(eerst, k), _getal(daarna, k)))
        for k in bekend[0].aantallen
    ]
    zin = regel("", geschoven_zin(t, klas)) if eerst and daarna else ""
    tabel = vak("telling", rij(cellen, "th"), *rijen, tag="table")
    return vak("blad vervolg", kop, tabel, zin, tag="section")


def _keuze(view: View, t: Vertaler, keuze: str) -> str:
    """A card by its title; an eigen aanpak with its role, for there are three."""
    woord, rol = keuzewoord(t, view.dilemma, keuze), rol_van_keuze(keuze)
    return f"{woord} ({t(WOORDEN[rol])})" if rol and keuze.endswith("0") else woord


def _getal(telling: Telling | None, keuze: str) -> str:
    return "" if telling is None else str(telling.aantallen.get(keuze, 0))


def _tafels(view: View, t: Vertaler, klas: Klas) -> str:
    """Every table in the order of the tables: its cards, what they did, and what a swap made."""
    if not klas.tafels:
        return ""
    delen = [_tafel(view, t, nr, uitslag) for nr, uitslag in sorted(klas.tafels.items())]
    noot = regel("stil", t("Op volgorde van de tafels. Dit is geen ranglijst."))
    kop = regel("", t("Wat legden de tafels?"), "h2")
    return vak("blad vervolg", kop, *delen, noot, tag="section")


def _tafel(view: View, t: Vertaler, nummer: int, uitslag: Tafeluitslag) -> str:
    dilemma = view.dilemma
    kaarten = tuple(keuzewoord(t, dilemma, code) for code in uitslag.plan.kaarten)
    verhaal = dilemma.uitkomsten[uitslag.kassabon.band]
    regels = [t("Dit plan {band}: ‘{titel}’.", band=band_zin(t, uitslag.kassabon.band),
                titel=verhaal.titel)]  # fmt: skip
    if uitslag.wissel and uitslag.nieuwe_bon:
        uit, erin = (keuzewoord(t, dilemma, k) for k in (uitslag.wissel.uit, uitslag.wissel.erin))
        band = band_zin(t, uitslag.nieuwe_bon.band)
        regels.append(t("Gewisseld: ‘{uit}’ eruit, ‘{erin}’ erin. Daarna: {band}.",
                        uit=uit, erin=erin, band=band))  # fmt: skip
    kop = regel("", tafelnaam(t, nummer), "h3")
    return vak("", kop, lijst("", kaarten), *(regel("", r) for r in regels))


def _gezegd(t: Vertaler, klas: Klas) -> str:
    """Why people moved, and what they left at the door."""
    delen = []
    if klas.zinnen:
        delen += [regel("", t("Waardoor mensen schoven"), "h3"), lijst("", klas.zinnen)]
    zinnen = tuple(ticket.zin for ticket in klas.tickets if ticket.zin)
    vragen = tuple(ticket.vraag for ticket in klas.tickets if ticket.vraag)
    if zinnen:
        delen += [regel("", t("Wat mensen meenemen"), "h3"), lijst("", zinnen)]
    if vragen:
        delen += [regel("", t("Wat mensen nog vragen"), "h3"), lijst("", vragen)]
    if not delen:
        return ""
    return vak("blad vervolg", regel("", t("Wat er gezegd is"), "h2"), *delen, tag="section")
