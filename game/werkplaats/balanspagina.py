"""The balance as one page of HTML: pictures and tables, without scripts, files or network.

What a picture shows also stands in a table below it, and nothing depends on colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from game.domain.dilemma import Rol
from game.domain.score import Kassabon
from game.texts.bon import MODELZIN
from game.texts.woorden import WOORDEN, thema_woord
from game.werkplaats import balanshtml as deel
from game.werkplaats import balansplaten as platen
from game.werkplaats.balansstijl import stijl
from game.werkplaats.balanstekening import (
    MIXMERK,
    ROLMERK,
)
from game.werkplaats.balanswoorden import (
    OORDEELUITLEG,
    OORDELEN,
    STRATEGIEEN,
    UITLEG,
    dilemma_zin,
    eigenschap_zin,
    gemis_zin,
    sleutelwoord,
    tellingcellen,
    titel,
    waarde,
    wendingcellen,
)
from game.werkplaats.doorrekening import HOUDT, Doorrekening, Strategie, gemiddelde
from game.werkplaats.eigenschappen import Eigenschap
from game.werkplaats.weging import Balans

MEE = ("geen", "één", "twee", "drie", "vier")


def balans_als_pagina(balans: Balans, eigenschappen: Sequence[Eigenschap]) -> str:
    """The whole page."""
    blokken = (
        _kop(balans),
        deel.sectie("Klopt het dek?", _eigenschappen(eigenschappen)),
        _strategieen(balans),
        _plannen(balans),
        _kijkers(balans),
        _wendingen(balans),
        _gemis(balans),
        _sleutels(balans),
        *(_dilemma(each) for each in balans.doorrekeningen),
    )
    naam = escape(titel(balans))
    return (
        f'<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{naam}</title>\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>\n{stijl()}</style>\n</head>\n<body>\n"
        + "\n".join(blokken)
        + "\n</body>\n</html>\n"
    )


def _kop(balans: Balans) -> str:
    cijfers = {
        "dilemma's": balans.aantal,
        "plannen": balans.telling.plannen,
        "houden stand": balans.telling.houdt,
        "staan stevig": balans.telling.stevig,
        "wending breekt": balans.telling.breekt,
    }
    dl = "".join(f"<div><dt>{naam}</dt><dd>{getal}</dd></div>" for naam, getal in cijfers.items())
    return (
        f"<header><h1>{escape(titel(balans))}</h1><p>{UITLEG}</p>"
        f'<p class="stil">De lat is de mening van de schrijver. {MODELZIN}</p>'
        f'<dl class="cijfers">{dl}</dl></header>'
    )


def _eigenschappen(eigenschappen: Sequence[Eigenschap]) -> str:
    rijen = "".join(
        f"<tr><td>{deel.antwoord(each.klopt)}</td><td>{escape(eigenschap_zin(each))}</td></tr>"
        for each in eigenschappen
    )
    return f'<table class="eigenschappen"><tbody>{rijen}</tbody></table>'


def _strategieen(balans: Balans) -> str:
    rijen = [
        (each.dilemma.naam, *(waarde(each.strategieen[soort]) for soort in Strategie))
        for each in balans.doorrekeningen
    ]
    samen = ("gemiddeld", *(waarde(gemiddelde(balans.strategie(soort))) for soort in Strategie))
    koppen = ("", *(STRATEGIEEN[soort] for soort in Strategie))
    uitleg = "Elk teken is een dilemma; de dikke streep is het gemiddelde."
    plaatje = platen.strategieplaat(balans)
    return deel.sectie(
        "Strategieën naast elkaar", deel.uitleg(uitleg), plaatje, deel.tabel(koppen, rijen, samen)
    )


def _plannen(balans: Balans) -> str:
    legenda = deel.legenda(
        [(ROLMERK[rol], f"twee keer {WOORDEN[rol]}") for rol in Rol] + [(MIXMERK, "lui plan")],
        "open teken: de wending breekt",
    )
    rijen = [(each.dilemma.naam, *tellingcellen(each.telling)) for each in balans.doorrekeningen]
    koppen = ("", "houdt stand", "staat stevig", "lui plan houdt stand")
    tabel = deel.tabel(koppen, rijen, ("samen", *tellingcellen(balans.telling)))
    return deel.sectie(
        "Alle plannen", legenda, platen.per_thema(balans, platen.plannenplaat), tabel
    )


def _kijkers(balans: Balans) -> str:
    rijen = [
        (each.dilemma.naam, *(str(each.aan_boord[mee]) for mee in range(5)))
        for each in balans.doorrekeningen
    ]
    samen = ("samen", *(str(balans.aan_boord[mee]) for mee in range(5)))
    uitleg = (
        "Een vak is zo breed als het aantal plannen dat standhoudt, van de twintig. Het getal erin "
        "is hoeveel van de vier kijkers ermee kunnen leven: 5,5 of hoger."
    )
    tabel = deel.tabel(("aantal plannen met", *(f"{mee} mee" for mee in MEE)), rijen, samen)
    return deel.sectie(
        "Kijkers die mee kunnen", deel.uitleg(uitleg), platen.kijkersplaat(balans), tabel
    )


def _wendingen(balans: Balans) -> str:
    rijen = [(each.dilemma.naam, *wendingcellen(each)) for each in balans.doorrekeningen]
    uitleg = (
        "Van het open teken naar het dichte: de gemiddelde waarde na de wending, en die na de "
        "beste wissel van één kaart."
    )
    koppen = ("", "breekt", "kost dan", "vóór de wissel", "na de wissel")
    tabel = deel.tabel(koppen, rijen, ("samen", *wendingcellen(balans)))
    plaatje = platen.wisselplaat(balans)
    return deel.sectie("Wending en wissel", deel.uitleg(uitleg), plaatje, tabel)


def _gemis(balans: Balans) -> str:
    uitleg = "Van het open teken (plannen zonder de rol) naar het dichte (plannen met de rol)."
    legenda = deel.legenda([(ROLMERK[rol], WOORDEN[rol]) for rol in Rol])
    koppen = ("", "sleutel", *(f"{WOORDEN[rol]} {hoe}" for rol in Rol for hoe in ("zonder", "met")))
    rijen = []
    for each in balans.doorrekeningen:
        gemis = [each.gemis(rol) for rol in Rol]
        cellen = [waarde(getal) for een in gemis for getal in (een.zonder, een.met)]
        rijen.append((each.dilemma.naam, sleutelwoord(each.dilemma.sleutel.rol), *cellen))
    plaatje, tabel = platen.per_thema(balans, platen.gemisplaat), deel.tabel(koppen, rijen)
    return deel.sectie("Welke rol mis je wanneer?", deel.uitleg(uitleg), legenda, plaatje, tabel)


def _sleutels(balans: Balans) -> str:
    rijen = [
        (thema_woord(thema), *(str(van[rol]) for rol in (*Rol, None)))
        for thema, van in balans.sleutels.items()
    ]
    koppen = ("thema", *(WOORDEN[rol] for rol in Rol), "geen")
    return deel.sectie("Welke rol is de sleutel?", deel.tabel(koppen, rijen))


def _dilemma(each: Doorrekening) -> str:
    kijkers = ", ".join(kijker.naam for kijker in each.dilemma.kijkers)
    woorden = (
        f"<div><h3>{escape(each.dilemma.titel)}</h3>"
        f'<p class="stil">{escape(each.dilemma.id)}</p><p>{escape(dilemma_zin(each))}</p>'
        f"<p>{escape(gemis_zin(each))}</p>"
        f"<p>Kijkers: {escape(kijkers)} ({OORDEELUITLEG}).</p></div>"
    )
    half = len(each.bonnen) // 2
    helften = "".join(_planlijst(deel) for deel in (each.bonnen[:half], each.bonnen[half:]))
    return (
        f'<section class="geheel"><div class="naast">{woorden}{platen.driehoekplaat(each)}</div>'
        f'<div class="plannen">{helften}</div></section>'
    )


def _planlijst(bonnen: Sequence[Kassabon]) -> str:
    rijen = "".join(map(_planrij, bonnen))
    return (
        '<table><thead><tr><th>plan</th><th>waarde</th><th class="links">band</th>'
        f'<th class="links">wending</th><th>kijkers</th></tr></thead><tbody>{rijen}</tbody></table>'
    )


def _planrij(bon: Kassabon) -> str:
    soort = "stevig" if bon.band in HOUDT else "zwak"
    wending = "houdt" if bon.wending_houdt else "breekt"
    kijkers = " ".join(OORDELEN[oordeel] for oordeel in bon.oordelen)
    return (
        f'<tr><td>{" ".join(bon.plan)}</td><td class="{soort}">{waarde(bon.waarde)}</td>'
        f'<td class="links">{WOORDEN[bon.band]}</td><td class="links">{wending}</td>'
        f"<td>{kijkers}</td></tr>"
    )
