"""The page around a report or a slip, and what it lets a browser do: show its own style."""

from __future__ import annotations

import base64
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from game.papier.figuren import voorraad
from game.papier.html import vak
from game.papier.pagina import met_letters, pagina
from game.texts.vertaler import Vertaler

LIJNTJES = 40
"""More lines than fit on a sheet; what does not fit is not shown."""

STIJL = Path(__file__).with_name("verslag.css")


def maak_blad(t: Vertaler, titel: str, lijf: str) -> str:
    """A whole page of HTML around its sheets."""
    inhoud = f"{voorraad()}\n{vak('', lijf, tag='main')}"
    return pagina(t.taal, titel, _stijl(), inhoud, _hoofd())


def lijntjes() -> str:
    """Lines to write on, as many as the rest of the sheet has room for."""
    return vak("lijntjes", "<i></i>" * LIJNTJES)


@lru_cache(maxsize=1)
def _stijl() -> str:
    return met_letters(STIJL)


@lru_cache(maxsize=1)
def _hoofd() -> str:
    """No script, no form, no address but what stands in the page, and only the style we wrote."""
    merk = base64.b64encode(sha256(_stijl().encode()).digest()).decode("ascii")
    mag = (
        f"default-src 'none'; style-src 'sha256-{merk}'; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return (
        f'<meta http-equiv="Content-Security-Policy" content="{mag}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    )
