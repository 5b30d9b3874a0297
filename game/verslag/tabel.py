"""The decisions as a file that a spreadsheet opens with a double click.

Excel in Dutch takes a semicolon for the border between two cells, and letters for UTF-8 only
behind a mark at the beginning of the file (`map` writes that); LibreOffice and Numbers ask, or
see it themselves. A comma would put every row in one cell on most desks where this is opened.
"""

from __future__ import annotations

import csv
from io import StringIO

from game.domain.views import View
from game.papier.html import schoon
from game.texts.vertaler import Vertaler
from game.verslag.besluiten import besluiten, cellen, koppen
from game.verslag.les import lesbesluiten

FORMULE = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What makes a spreadsheet take a cell for a formula, also in its wide form."""


def maak_csv(view: View, t: Vertaler) -> str:
    """One row for each decision, below a row with names; lines end as in Windows."""
    uit = StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(koppen(t))
    klas = view.sessie.klas
    rijen = besluiten(view, t) if klas is None else lesbesluiten(view, t, klas)
    schrijver.writerows(tuple(map(cel, cellen(besluit))) for besluit in rijen)
    return uit.getvalue()


def cel(woorden: str) -> str:
    """Words that a spreadsheet shows and never runs: one line, and no formula at its beginning."""
    regel = " ".join(schoon(woorden).split())
    return f"'{regel}" if regel.startswith(FORMULE) else regel
