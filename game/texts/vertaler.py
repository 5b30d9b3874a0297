"""The translator: Dutch in the code, other languages out of gettext catalogues."""

from __future__ import annotations

import gettext
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import field, frozen

from game.domain.events import Speler

TALEN = ("nl", "en")
"""The languages of the game; the first is the source."""

TAALNAMEN: Mapping[str, str] = {"nl": "Nederlands", "en": "English"}
"""What each language calls itself; a name is never translated."""

LOCALE = Path(__file__).parent / "locale"


def N_(tekst: str) -> str:  # noqa: N802 - the customary name that the extractor looks for
    """Mark a text in a table for the catalogues; it is translated when it is shown."""
    return tekst


def volgende_taal(taal: str) -> str:
    """The language after this one; after the last comes the first again."""
    return TALEN[(TALEN.index(taal) + 1) % len(TALEN)]


@frozen
class Vertaler:
    """Says a text in one language: `t("Nu is {naam}.", naam=...)`."""

    taal: str = TALEN[0]
    anders: Mapping[str, str] = field(factory=dict, hash=False, repr=False)
    """What to say instead, text by text, to who is spoken to in another way."""
    _catalogus: gettext.NullTranslations = field(init=False, repr=False, eq=False)

    @_catalogus.default
    def _laad(self) -> gettext.NullTranslations:
        return gettext.translation("game", LOCALE, [self.taal], fallback=True)

    @property
    def andere_taal(self) -> str:
        """The name of the language that can be switched to."""
        return TAALNAMEN[volgende_taal(self.taal)]

    def __call__(self, tekst: str, **waarden: object) -> str:
        """The text in this language with its values filled in."""
        vertaald = self._catalogus.gettext(self.anders.get(tekst, tekst))
        return vertaald.format(**waarden) if waarden else vertaald

    def n(self, een: str, meer: str, aantal: int, **waarden: object) -> str:
        """The form that fits a number; `{aantal}` is filled in."""
        if een in self.anders:
            return self(een, aantal=aantal, **waarden)
        vertaald = self._catalogus.ngettext(een, meer, aantal)
        return vertaald.format(aantal=aantal, **waarden)

    def getal(self, tekst: str) -> str:
        """A number as this language writes it: the decimal point becomes a comma in Dutch."""
        return tekst.replace(".", ",") if self.taal == "nl" else tekst

    def naam(self, speler: Speler) -> str:
        """A player's name, or a number where none was given."""
        return speler.naam or self(N_("Speler {nummer}"), nummer=speler.nummer + 1)

    def namen(self, spelers: Iterable[Speler]) -> str:
        """Names in one phrase: Samira, Joost en Thomas."""
        return self.rij([self.naam(speler) for speler in spelers])

    def rij(self, woorden: list[str]) -> str:
        """Words in one phrase, the last behind `en`."""
        if len(woorden) < 2:
            return "".join(woorden)
        return self(N_("{rij} en {laatste}"), rij=", ".join(woorden[:-1]), laatste=woorden[-1])
