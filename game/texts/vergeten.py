"""What is said when a session is forgotten: first what that means, then the receipt."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from game.texts.vertaler import N_

VRAAG = N_("Deze sessie vergeten?")
UITLEG = N_(
    "Het verloop, de namen, de zinnen en het verslag gaan van deze computer. Terughalen kan niet."
)
OEFENING_VRAAG = N_("Deze oefening vergeten?")
OEFENING_UITLEG = N_("Wat je koos en schreef, gaat van deze computer. Terughalen kan niet.")
JA = N_("Ja, vergeet alles")

NIET_WEG = N_("Nog niet alles is weg. Vergeet de rest in het menu, bij Sessies vergeten.")
"""What is said when a session should have forgotten itself and the disk did not let it."""

_DAARNA = N_("Daarna staat ze niet meer bij Verder spelen. Wissen kan later nog, in het menu.")
_VERGEET_ZICH = N_("Zonder profiel vergeet het spel wat je deed. Een verslag blijft staan.")

WEG: Mapping[str, str] = {
    "VERLOOP": N_("Het verloop: kaarten, namen en zinnen."),
    "VERSLAG": N_("Het verslag en de tabel."),
    "BRIEFJE": N_("Het blad met de vraag voor buiten."),
    "OEFENING": N_("De oefening, met wat erin gekozen en geschreven is."),
}
"""What is gone, by the name of the session room's `Spoor`."""

BLIJFT = (
    N_("Een profiel dat een speler zelf opende."),
    N_("Welke zaken hier gespeeld zijn, zonder namen."),
    N_("Wat iemand al printte of ergens anders bewaarde."),
)
"""What a session that is forgotten does not take along."""


def vraag_en_uitleg(oefening: bool) -> tuple[str, str]:
    """The one question before it, and what it means; of an exercise or of a session."""
    return (OEFENING_VRAAG, OEFENING_UITLEG) if oefening else (VRAAG, UITLEG)


def bonkop(weg: Collection[str], over: bool) -> str:
    """The head of the receipt, by the names of what is gone."""
    if over:
        return N_("Nog niet alles")
    return N_("De oefening is vergeten") if "OEFENING" in weg else N_("De sessie is vergeten")


def daarna(van_niemand: bool) -> str:
    """What closing a session means; of one that is nobody's only a report is left."""
    return _VERGEET_ZICH if van_niemand else _DAARNA
