"""The page that phones get, whole: markup, style, script and words in one, fonts beside it.

The page asks nothing of anybody else, and its policy says so to the browser: what does not have
the hash of our own script or style does not run.
"""

from __future__ import annotations

import gzip
import json
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from attrs import field, frozen

from game.files import data_dir
from game.texts.telefoon import alle_paginas

MAP = Path(__file__).parent / "pagina"
FONTS = ("atkinson-regular", "atkinson-bold", "fraunces-semibold")

VAST = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "X-Frame-Options": "DENY",
}
"""What every answer says, whatever it is."""

BELEID = (
    "default-src 'none'",
    "script-src 'sha256-{script}'",
    "style-src 'sha256-{stijl}'",
    "font-src 'self'",
    "img-src data:",
    # Safari before 15.4 does not count a WebSocket of the same host as 'self'.
    "connect-src 'self' ws://{gastheer}",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
)


@frozen
class Pagina:
    """The page and its fonts, as they go over the line."""

    _delen: tuple[str, str, str]
    """The markup around the two places that differ: the language, and what the script is told."""
    _beleid: str
    fonts: dict[str, bytes] = field(repr=False)

    def html(self, taal: str, *, namen: bool) -> bytes:
        """The page in the language of the room; `namen` asks for a nickname too."""
        voor, tussen, na = self._delen
        keuzes = json.dumps({"taal": taal, "namen": namen})
        return f"{voor}{taal}{tussen}{keuzes}{na}".encode()

    def beleid(self, gastheer: str) -> str:
        """The Content-Security-Policy for who came by this host."""
        return self._beleid.replace("{gastheer}", gastheer)


def laad_pagina() -> Pagina:
    """The page out of its files; raises OSError when one of them is not there."""
    script, stijl = (_lees(naam) for naam in ("pagina.js", "pagina.css"))
    html = _lees("index.html").replace("{stijl}", stijl).replace("{script}", script)
    html = html.replace("{woorden}", _als_data(alle_paginas()))
    voor, _, rest = html.partition("{taal}")
    tussen, _, na = rest.partition("{keuzes}")
    beleid = "; ".join(BELEID).replace("{script}", _merk(script)).replace("{stijl}", _merk(stijl))
    fonts = data_dir("assets") / "fonts" / "web"
    return Pagina(
        (voor, tussen, na),
        beleid,
        {naam: (fonts / f"{naam}.woff2").read_bytes() for naam in FONTS},
    )


@lru_cache(maxsize=8)
def ingepakt(html: bytes) -> bytes:
    """The page as it goes over the line, packed once for a whole class that asks for the same."""
    return gzip.compress(html, 6)


def _lees(naam: str) -> str:
    return (MAP / naam).read_text("utf-8")


def _als_data(waarde: object) -> str:
    """JSON that can stand in a page: nothing in it ends the element that it stands in."""
    return json.dumps(waarde, ensure_ascii=False).replace("<", "\\u003c")


def _merk(tekst: str) -> str:
    return b64encode(sha256(tekst.encode()).digest()).decode()
