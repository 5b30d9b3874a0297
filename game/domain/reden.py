"""Why a wish is refused: a closed set. `texts` has the sentence for each, in every language."""

from __future__ import annotations

from enum import Enum, auto

from attrs import frozen


class Reden(Enum):
    """The reason of a refusal; nothing else is ever one."""

    NIET_NU = auto()
    GESLOTEN = auto()
    TE_WEINIG_SPELERS = auto()
    TE_VEEL_SPELERS = auto()
    TE_WEINIG_DILEMMAS = auto()
    TE_WEINIG_STUKKEN = auto()
    ONBEKENDE_DUUR = auto()
    PAREN_TE_KLEIN = auto()
    SPELCODE_ONLEESBAAR = auto()
    SPELCODE_ANDER_DEK = auto()
    ONBEKENDE_STOEL = auto()
    ONBEKENDE_SPELER = auto()
    ONBEKENDE_KAART = auto()
    ONBEKENDE_KIJKER = auto()
    ONBEKENDE_KWALITEIT = auto()
    NIET_AAN_DE_BEURT = auto()
    EERST_GREEP = auto()
    AL_GEGREPEN = auto()
    NOG_NIET_IEDEREEN = auto()
    ANDERE_BRIL = auto()
    EERST_EEN_KAART = auto()
    GEEN_VOORSTEL = auto()
    ZELFDE_KAART = auto()
    ZELFDE_ROL = auto()
    EIGEN_AANPAK_KOST_NIETS = auto()
    AL_GERUILD = auto()
    AL_GEWISSELD = auto()
    PLEKKEN_VOL = auto()
    LIGT_AL = auto()
    LIGT_NIET = auto()
    PLAN_NIET_VOL = auto()
    EIGEN_KAART = auto()
    LAT_SOM = auto()
    LAT_BEREIK = auto()
    LAT_ZELFDE = auto()
    LAT_AL_VERSCHOVEN = auto()
    PRIKKEL_LIGT_AL = auto()
    ONBEKENDE_PRIKKEL = auto()
    ONBEKENDE_VRAAG = auto()
    VRAGEN_OP = auto()
    GEEN_MOMENT = auto()
    AL_GESPEELD = auto()
    PROFIEL_BEZET = auto()
    NIET_JEZELF = auto()
    GEVOEL_BEREIK = auto()
    TEKST_LEEG = auto()
    TEKST_TE_LANG = auto()
    NIETS_ONGEDAAN = auto()
    NOG_NIEMAND = auto()
    GEEN_LES = auto()
    LES_TE_LANG = auto()
    ONBEKEND_AANTAL = auto()
    TE_VEEL_STEMMEN = auto()
    KLAS_VOL = auto()
    ONBEKENDE_DEELNEMER = auto()
    ONBEKENDE_TAFEL = auto()
    ANDERE_TAFEL = auto()
    PEN_ELDERS = auto()
    TELEFOONS_WEG = auto()
    GEDEMPT = auto()


@frozen
class Weigering:
    """A wish that is not granted, and why; the session stays as it was."""

    reden: Reden


class Geweigerd(Exception):
    """Raised inside the rules; `decide` turns it into a `Weigering`."""

    def __init__(self, reden: Reden) -> None:
        super().__init__(reden.name)
        self.reden = reden


def eis(voorwaarde: bool, reden: Reden) -> None:
    """Refuse with `reden` unless the condition holds."""
    if not voorwaarde:
        raise Geweigerd(reden)
