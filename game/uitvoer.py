"""What leaves the game for paper: it is made, put in the user's own folder, and opened.

Whatever goes wrong becomes one sentence; the game plays on.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path

from attrs import frozen

from game.domain.views import View
from game.texts.vertaler import Vertaler
from game.verslag.map import schrijf_briefje, schrijf_verslag, verslag_pad

SCHERMEN = ("DISPLAY", "WAYLAND_DISPLAY")
"""On Linux one of these says that there is a screen for a browser."""


def open_in_browser(pad: Path) -> bool:
    """Open a page in the browser of this machine; False when there is none to see it in.

    Without a screen Python would start a browser of letters in the terminal that is played in.
    """
    if sys.platform.startswith("linux") and not any(map(os.environ.get, SCHERMEN)):
        return False
    import webbrowser

    try:
        return webbrowser.open(pad.absolute().as_uri())
    except (webbrowser.Error, OSError):
        return False


@frozen
class Bericht:
    """What to say, and whether what was asked for has been made."""

    zin: str
    gelukt: bool = True


@frozen
class Uitvoer:
    """The folder for reports, a way to open a page, and which day it is."""

    map: Path
    toon: Callable[[Path], bool] = lambda _pad: False
    vandaag: Callable[[], date] = date.today

    def pad(self, log: Path) -> Path:
        """Where the report of a session stands, once it has been made."""
        return verslag_pad(self.map, log)

    def verslag(self, view: View, t: Vertaler, log: Path, akkoord: Collection[int]) -> Bericht:
        """Make the report and the table, and open the report; what to say about that."""
        from game.verslag.tabel import maak_csv
        from game.verslag.verslag import maak_verslag

        pagina = maak_verslag(view, t, self.vandaag(), akkoord)
        return self._maak(t, lambda: schrijf_verslag(self.map, log, pagina, maak_csv(view, t)))

    def briefje(self, vraag: str, t: Vertaler, log: Path) -> Bericht:
        """Make the slip with a question, and open it; what to say about that."""
        from game.verslag.briefje import maak_briefje

        pagina = maak_briefje(vraag, t)
        return self._maak(t, lambda: schrijf_briefje(self.map, log, pagina))

    def _maak(self, t: Vertaler, schrijf: Callable[[], Path]) -> Bericht:
        try:
            pad = schrijf()
        except OSError:
            zin = t("Bewaren lukt niet in {map}. Is de schijf vol?", map=self.map)
            return Bericht(zin, gelukt=False)
        # What starts a browser says yes too when none comes up, so only the file is certain.
        self.toon(pad)
        return Bericht(t("Het staat klaar: {pad}", pad=pad))
