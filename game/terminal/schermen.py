"""Every phase and the question that it asks: a new one is one function and one row."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.fase import Fase
from game.domain.fasen import AFSLUITING
from game.domain.views import View
from game.terminal.aandenken import aandenken
from game.terminal.bon import kassabon
from game.terminal.bril import bril, drie_vragen
from game.terminal.debrief import check_in, waar_lijkt_dit_op, waardoor
from game.terminal.dicht import dicht
from game.terminal.kiezen import greep, kiezen, laten_zien
from game.terminal.les import LESSTAPPEN, les
from game.terminal.meenemen import als_dan, trots, verjaardag, wat_kwam_ervan
from game.terminal.plan import plan
from game.terminal.prikkel import met_prikkel
from game.terminal.rugzak import rugzak
from game.terminal.scherm import Scherm, Vraag, Wens
from game.terminal.slot import eindbeeld
from game.terminal.terugkijken import rolgevoel, vraag, waardering
from game.terminal.tussenstand import tussenstand
from game.terminal.uitkomst import stoel, uitkomst
from game.terminal.wat_als import wat_als
from game.terminal.wat_gebeurde import wat_gebeurde
from game.terminal.wending import nieuwe_bon, schakelen, wending
from game.terminal.zaak import dilemma, kijkers
from game.texts.terugkijken import ongeveer, tijd_over
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN

SCHERMEN: Mapping[Fase, Vraag] = {
    Fase.DILEMMA: dilemma,
    Fase.KIJKERS: kijkers,
    Fase.GREEP: greep,
    Fase.KIEZEN: kiezen,
    Fase.LATEN_ZIEN: laten_zien,
    Fase.DICHT: dicht,
    Fase.BRIL: bril,
    Fase.PLAN: plan,
    Fase.STOEL: stoel,
    Fase.UITKOMST: uitkomst,
    Fase.KASSABON: kassabon,
    Fase.WENDING: wending,
    Fase.SCHAKELEN: schakelen,
    Fase.NIEUWE_BON: nieuwe_bon,
    Fase.WAT_ALS: wat_als,
    Fase.VRAAG: vraag,
    Fase.WAARDERING: waardering,
    Fase.ROLGEVOEL: rolgevoel,
    Fase.TUSSENSTAND: tussenstand,
    Fase.ALS_DAN: als_dan,
    Fase.EINDBEELD: eindbeeld,
    Fase.WAT_KWAM_ERVAN: wat_kwam_ervan,
    Fase.VERJAARDAG: verjaardag,
    Fase.CHECK_IN: check_in,
    Fase.WAT_GEBEURDE: wat_gebeurde,
    Fase.WAARDOOR: waardoor,
    Fase.WAAR_LIJKT_DIT_OP: waar_lijkt_dit_op,
    Fase.RUGZAK: rugzak,
    Fase.TROTS: trots,
    Fase.DRIE_VRAGEN: drie_vragen,
    Fase.AANDENKEN: aandenken,
    **dict.fromkeys(LESSTAPPEN, les),
}
"""The question of each phase; complete by test."""


def vraag_van(view: View, t: Vertaler) -> Scherm[Wens]:
    """The question of the phase at hand, with what may be done on many."""
    return met_prikkel(SCHERMEN[view.fase](view, t), view, t)


def kop(view: View, t: Vertaler) -> str:
    """Where the table is: round, step and time left; empty between rounds and at the end."""
    if view.stap is None:
        return ""
    stap, over = t(WOORDEN[view.stap]), tijd_over(t, view)
    if view.sessie.klas:
        return f"{t('In de klas')}: {view.dilemma.titel}."
    if view.alleen:
        return f"{t('Alleen')}: {view.dilemma.titel}. {stap.rstrip('?')}."
    if view.fase in AFSLUITING:
        return f"{t('Terugkijken')}: {stap} ({ongeveer(t, view.minuten)}). {over}."
    ronde = t("Ronde {n} van {totaal}", n=view.ronde.nummer, totaal=len(view.sessie.dilemmas))
    return f"{ronde}. {stap}. {over}."
