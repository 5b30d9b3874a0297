"""Vraag het buiten: one open question on a sheet, for somebody who was not at the table."""

from __future__ import annotations

from game.papier.html import regel, vak
from game.texts.vertaler import Vertaler
from game.verslag.blad import lijntjes, maak_blad


def maak_briefje(vraag: str, t: Vertaler) -> str:
    """A sheet with the question, what it is for, and room to write."""
    uitleg = t(
        "Een groep mensen die voor de overheid werken, of dat leren, dacht na over goed werk. "
        "Aan het eind kozen zij een vraag voor iemand van buiten. Jij weet dingen die zij niet "
        "weten."
    )
    hoe = t("Er is geen goed antwoord. Schrijf een paar regels, of vertel het.")
    terug = t("Geef dit blad terug aan wie het je gaf. Je naam hoeft er niet bij.")
    kop = vak("kop", regel("soort", t("Een vraag voor jou")), regel("", vraag, "h1"), tag="header")
    blad = vak(
        "blad briefje",
        kop,
        vak("", regel("", uitleg), regel("", hoe, "b")),
        vak("ruimte", lijntjes()),
        regel("stil", terug),
        tag="section",
    )
    return maak_blad(t, t("Vraag het buiten"), blad)
