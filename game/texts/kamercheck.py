"""Whether phones reach this laptop, in plain words, and what to do when they do not."""

from __future__ import annotations

from collections.abc import Mapping

from game.texts.vertaler import N_, Vertaler

HOEKEN = N_("Het kan ook zonder: met X kiest de klas met handen en hoeken.")

STANDEN: Mapping[str, tuple[str, ...]] = {
    "DICHT": (
        N_("De kamer is dicht: telefoons kunnen er niet bij."),
        N_("Open je hem, dan kunnen telefoons op hetzelfde netwerk meedoen."),
    ),
    "GEEN_NETWERK": (
        N_("Deze laptop zit niet op een netwerk. Telefoons kunnen er nu niet bij."),
        N_("Zet de wifi aan, of maak een hotspot en verbind de laptop daarmee."),
        HOEKEN,
    ),
    "WACHT": (
        N_("Er kwam nog niets binnen. Scan de QR-code met één telefoon."),
        N_("Die telefoon moet op hetzelfde netwerk zitten als deze laptop."),
    ),
    "NIETS": (
        N_("Er kwam nog steeds niets binnen."),
        N_("Zit de telefoon op dezelfde wifi? Een gastnetwerk houdt toestellen uit elkaar."),
        N_("Vraagt de laptop of dit programma op het netwerk mag? Zeg ja. Dat is de firewall."),
        N_("Staat er een VPN aan, op de laptop of de telefoon? Zet hem even uit."),
        N_("Werkt dat niet: zet een hotspot aan en verbind de laptop en de telefoons daarmee."),
        HOEKEN,
    ),
    "ANDER_ADRES": (
        N_("Een telefoon zocht een adres dat niet van deze laptop is."),
        N_("Tik het adres over zoals het hier staat, zonder iets ervoor of erachter."),
        HOEKEN,
    ),
    "HALF": (
        N_("Een telefoon kwam binnen, maar blijft niet verbonden."),
        N_("Zet een VPN of databesparing op die telefoon uit, en laad de pagina opnieuw."),
        HOEKEN,
    ),
    "EIGEN": (
        N_("Deze laptop kan zichzelf bereiken. Dat zegt nog niets over telefoons."),
        N_("Scan de QR-code met één telefoon."),
    ),
    "BEREIKT": (N_("Telefoons bereiken deze laptop. De klas kan binnenkomen."),),
}
"""What a room check says, by the name of the web room's `Kamerstand`."""

GEEN_KAMER: Mapping[str, str] = {
    "GEEN_POORT": N_("De kamer kan niet open: deze laptop laat geen telefoons toe."),
    "GEEN_PAKKET": N_("De kamer kan niet open: een onderdeel van het spel ontbreekt (aiohttp)."),
    "GEEN_PAGINA": N_("De kamer kan niet open: de pagina voor de telefoons is niet te lezen."),
}
"""Why a room cannot open, by the name of the web room's `Kamerreden`."""


def kamercheck(t: Vertaler, stand: str) -> tuple[str, ...]:
    """What there is to say of a room: how it stands first, then what to try, in that order."""
    return tuple(t(zin) for zin in STANDEN[stand])


def geen_kamer(t: Vertaler, reden: str) -> str:
    """Why a room cannot open, and that a lesson goes on without."""
    return f"{t(GEEN_KAMER[reden])} {t(HOEKEN)}"
