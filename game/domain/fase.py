"""The closed kit of phases. A spelvorm orders them; what each allows stands in `fasen`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum


class Fase(Enum):
    """One thing that a table does together, with one screen."""

    VOORWERP = "voorwerp"
    TWEEDE_VOORWERP = "tweede_voorwerp"
    EMBLEMEN = "emblemen"
    ZAAK = "zaak"
    EERSTE_KEUZE = "eerste_keuze"
    OVERTUIGEN = "overtuigen"
    TWEEDE_KEUZE = "tweede_keuze"
    GESCHOVEN = "geschoven"
    TAFELPLANNEN = "tafelplannen"
    SPREIDING = "spreiding"
    TWEE_PLANNEN = "twee_plannen"
    KIJKERSTOEL = "kijkerstoel"
    DUIMEN = "duimen"
    TAFELS_SCHAKELEN = "tafels_schakelen"
    NIEUWE_SPREIDING = "nieuwe_spreiding"
    DENKEN = "denken"
    TWEETALLEN = "tweetallen"
    VIERTALLEN = "viertallen"
    KLASGESPREK = "klasgesprek"
    TICKET = "ticket"
    LESEINDE = "leseinde"
    WAT_KWAM_ERVAN = "wat_kwam_ervan"
    DILEMMA = "dilemma"
    KIJKERS = "kijkers"
    GREEP = "greep"
    KIEZEN = "kiezen"
    LATEN_ZIEN = "laten_zien"
    DICHT = "dicht"
    BRIL = "bril"
    PLAN = "plan"
    STOEL = "stoel"
    UITKOMST = "uitkomst"
    KASSABON = "kassabon"
    WENDING = "wending"
    SCHAKELEN = "schakelen"
    NIEUWE_BON = "nieuwe_bon"
    WAT_ALS = "wat_als"
    VERJAARDAG = "verjaardag"
    VRAAG = "vraag"
    WAARDERING = "waardering"
    ROLGEVOEL = "rolgevoel"
    DRIE_VRAGEN = "drie_vragen"
    TUSSENSTAND = "tussenstand"
    CHECK_IN = "check_in"
    WAT_GEBEURDE = "wat_gebeurde"
    WAARDOOR = "waardoor"
    WAAR_LIJKT_DIT_OP = "waar_lijkt_dit_op"
    RUGZAK = "rugzak"
    TROTS = "trots"
    ALS_DAN = "als_dan"
    AANDENKEN = "aandenken"
    EINDBEELD = "eindbeeld"


class Stap(Enum):
    """A step of the round, or of the debrief, as it is named along the top of the screen."""

    OPWARMEN = "opwarmen"
    DILEMMA = "dilemma"
    KIEZEN = "kiezen"
    PLAN = "plan"
    UITKOMST = "uitkomst"
    WENDING = "wending"
    TERUGKIJKEN = "terugkijken"
    CHECK_IN = "check_in"
    WAT_GEBEURDE = "wat_gebeurde"
    WAARDOOR = "waardoor"
    WAAR_LIJKT_DIT_OP = "waar_lijkt_dit_op"
    WAT_NEEM_JE_MEE = "wat_neem_je_mee"


STAP: Mapping[Fase, Stap] = {
    Fase.VOORWERP: Stap.OPWARMEN,
    Fase.TWEEDE_VOORWERP: Stap.OPWARMEN,
    Fase.EMBLEMEN: Stap.OPWARMEN,
    Fase.ZAAK: Stap.DILEMMA,
    Fase.EERSTE_KEUZE: Stap.KIEZEN,
    Fase.OVERTUIGEN: Stap.KIEZEN,
    Fase.TWEEDE_KEUZE: Stap.KIEZEN,
    Fase.GESCHOVEN: Stap.KIEZEN,
    Fase.TAFELPLANNEN: Stap.PLAN,
    Fase.SPREIDING: Stap.UITKOMST,
    Fase.TWEE_PLANNEN: Stap.UITKOMST,
    Fase.KIJKERSTOEL: Stap.UITKOMST,
    Fase.DUIMEN: Stap.WENDING,
    Fase.TAFELS_SCHAKELEN: Stap.WENDING,
    Fase.NIEUWE_SPREIDING: Stap.WENDING,
    Fase.DENKEN: Stap.TERUGKIJKEN,
    Fase.TWEETALLEN: Stap.TERUGKIJKEN,
    Fase.VIERTALLEN: Stap.TERUGKIJKEN,
    Fase.KLASGESPREK: Stap.TERUGKIJKEN,
    Fase.TICKET: Stap.TERUGKIJKEN,
    Fase.WAT_KWAM_ERVAN: Stap.DILEMMA,
    Fase.DILEMMA: Stap.DILEMMA,
    Fase.KIJKERS: Stap.DILEMMA,
    Fase.GREEP: Stap.KIEZEN,
    Fase.KIEZEN: Stap.KIEZEN,
    Fase.LATEN_ZIEN: Stap.KIEZEN,
    Fase.DICHT: Stap.KIEZEN,
    Fase.BRIL: Stap.KIEZEN,
    Fase.PLAN: Stap.PLAN,
    Fase.STOEL: Stap.PLAN,
    Fase.UITKOMST: Stap.UITKOMST,
    Fase.KASSABON: Stap.UITKOMST,
    Fase.WENDING: Stap.WENDING,
    Fase.SCHAKELEN: Stap.WENDING,
    Fase.NIEUWE_BON: Stap.WENDING,
    Fase.WAT_ALS: Stap.WENDING,
    Fase.VERJAARDAG: Stap.TERUGKIJKEN,
    Fase.VRAAG: Stap.TERUGKIJKEN,
    Fase.WAARDERING: Stap.TERUGKIJKEN,
    Fase.ROLGEVOEL: Stap.TERUGKIJKEN,
    Fase.DRIE_VRAGEN: Stap.TERUGKIJKEN,
    Fase.CHECK_IN: Stap.CHECK_IN,
    Fase.WAT_GEBEURDE: Stap.WAT_GEBEURDE,
    Fase.WAARDOOR: Stap.WAARDOOR,
    Fase.WAAR_LIJKT_DIT_OP: Stap.WAAR_LIJKT_DIT_OP,
    Fase.RUGZAK: Stap.WAAR_LIJKT_DIT_OP,
    Fase.TROTS: Stap.WAT_NEEM_JE_MEE,
    Fase.ALS_DAN: Stap.WAT_NEEM_JE_MEE,
    Fase.AANDENKEN: Stap.WAT_NEEM_JE_MEE,
}
"""The step that each phase belongs to; between rounds and on the last screen there is none."""
