"""The report of a session: one page of HTML with the story and the receipts.

Whoever opens it needs no network, and nothing in it can run or fetch anything: whatever somebody
typed is escaped where it is written (`papier.html`), and the browser is told to allow no more
than this page's own style. The common part holds what the table did together. What belongs to
one player stands on a page of that player, and only where the player wanted so on the screen.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from game.domain.views import View
from game.texts.vertaler import Vertaler
from game.verslag.blad import maak_blad
from game.verslag.kwadrant import kwadrantblad
from game.verslag.les import lesbladen
from game.verslag.persoonlijk import eigen_blad
from game.verslag.ronde import rondeblad
from game.verslag.samen import samenblad
from game.verslag.voorblad import datum_zin, voorblad
from game.verslag.weg import wegblad


def maak_verslag(view: View, t: Vertaler, datum: date, akkoord: Collection[int]) -> str:
    """The whole report; `akkoord` are the players who want their own page in it."""
    titel = t("Verslag van {datum}", datum=datum_zin(t, datum))
    return maak_blad(t, titel, "\n".join(_bladen(view, t, datum, akkoord)))


def _bladen(view: View, t: Vertaler, datum: date, akkoord: Collection[int]) -> Iterator[str]:
    if view.sessie.klas is not None:
        yield from lesbladen(view, t, view.sessie.klas, datum)
        return
    yield voorblad(view, t, datum)
    for ronde in view.uitgespeeld:
        yield rondeblad(view.in_ronde(ronde.nummer), t)
    yield wegblad(view, t)
    yield samenblad(view, t)
    # A kernkwadrant of one person would be a measurement, which this is not.
    yield "" if view.alleen else kwadrantblad(view, t)
    for speler in view.sessie.spelers:
        if speler.nummer in akkoord:
            yield eigen_blad(view, t, speler)
