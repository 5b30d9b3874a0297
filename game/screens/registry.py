"""Every screen by name, and the screen of each phase: a new screen is one class and one row."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.fase import Fase
from game.screens.alle_kaarten import AlleKaartenScreen
from game.screens.alleen import AlleenScreen
from game.screens.als_dan import AlsDanScreen
from game.screens.base import Screen
from game.screens.bevestig import BevestigScreen
from game.screens.bewaard import BewaardScreen
from game.screens.buiten import BuitenScreen
from game.screens.check_in import CheckInScreen
from game.screens.dicht import DichtScreen
from game.screens.dilemma import DilemmaScreen
from game.screens.drie_punten import DriePuntenScreen
from game.screens.eerder import EerderScreen
from game.screens.eerder_kiezen import EerderKiezenScreen
from game.screens.eigen_aanpak import EigenAanpakScreen
from game.screens.eigen_zaak import EigenZaakScreen
from game.screens.eindbeeld import EindbeeldScreen
from game.screens.ervan import ErvanScreen
from game.screens.feiten import FeitenScreen
from game.screens.greep import GreepScreen
from game.screens.grepen import GrepenScreen
from game.screens.groei import GroeiScreen
from game.screens.instellingen import InstellingenScreen
from game.screens.kaart_groot import KaartGrootScreen
from game.screens.kassabon import KassabonScreen
from game.screens.kiezen import KiezenScreen
from game.screens.kijkers import KijkersScreen
from game.screens.kracht import KrachtScreen
from game.screens.kwadrant import KwadrantScreen
from game.screens.laten_zien import LatenZienScreen
from game.screens.lenen import LenenScreen
from game.screens.menu import MenuScreen
from game.screens.moment_groot import MomentGrootScreen
from game.screens.nieuwe_bon import NieuweBonScreen
from game.screens.onze_lat import OnzeLatScreen
from game.screens.opzet import OpzetScreen
from game.screens.pauze import PauzeScreen
from game.screens.plan import PlanScreen
from game.screens.prikkel import PrikkelScreen
from game.screens.profiel import ProfielScreen
from game.screens.profiel_buiten import ProfielBuitenScreen
from game.screens.profiel_kiezen import ProfielKiezenScreen
from game.screens.profiel_rugzak import ProfielRugzakScreen
from game.screens.profiel_sessies import ProfielSessiesScreen
from game.screens.profiel_weg import ProfielWegScreen
from game.screens.profielen import ProfielenScreen
from game.screens.rolgevoel import RolgevoelScreen
from game.screens.rolwissel import RolwisselScreen
from game.screens.rugzak import RugzakScreen
from game.screens.rugzakkaart import RugzakkaartScreen
from game.screens.ruilen import RuilenScreen
from game.screens.schakelen import SchakelScreen
from game.screens.spelers import SpelersScreen
from game.screens.start import StartScreen
from game.screens.stoel import StoelScreen
from game.screens.trots import TrotsScreen
from game.screens.tussenstand import TussenstandScreen
from game.screens.uitkomst import UitkomstScreen
from game.screens.uitleg import UitlegScreen
from game.screens.vergeten import VergetenScreen
from game.screens.verjaardag import VerjaardagScreen
from game.screens.verslag import VerslagScreen
from game.screens.voorlezen import VoorlezenScreen
from game.screens.vraag import VraagScreen
from game.screens.waardering import WaarderingScreen
from game.screens.waardoor import WaardoorScreen, WaarLijktOpScreen
from game.screens.wat_als import WatAlsScreen
from game.screens.wat_gebeurde import WatGebeurdeScreen
from game.screens.wat_kwam_ervan import WatKwamErvanScreen
from game.screens.weg import WegScreen
from game.screens.weggelaten import WeggelatenScreen
from game.screens.wending import WendingScreen
from game.screens.zelftest import ZelftestScreen

PHASES: Mapping[Fase, type[Screen]] = {
    Fase.DILEMMA: DilemmaScreen,
    Fase.KIJKERS: KijkersScreen,
    Fase.GREEP: GreepScreen,
    Fase.KIEZEN: KiezenScreen,
    Fase.LATEN_ZIEN: LatenZienScreen,
    Fase.DICHT: DichtScreen,
    Fase.KASSABON: KassabonScreen,
    Fase.PLAN: PlanScreen,
    Fase.STOEL: StoelScreen,
    Fase.UITKOMST: UitkomstScreen,
    Fase.WENDING: WendingScreen,
    Fase.SCHAKELEN: SchakelScreen,
    Fase.VRAAG: VraagScreen,
    Fase.WAARDERING: WaarderingScreen,
    Fase.ROLGEVOEL: RolgevoelScreen,
    Fase.TUSSENSTAND: TussenstandScreen,
    Fase.ALS_DAN: AlsDanScreen,
    Fase.EINDBEELD: EindbeeldScreen,
    Fase.WAT_ALS: WatAlsScreen,
    Fase.NIEUWE_BON: NieuweBonScreen,
    Fase.WAT_KWAM_ERVAN: WatKwamErvanScreen,
    Fase.VERJAARDAG: VerjaardagScreen,
    Fase.CHECK_IN: CheckInScreen,
    Fase.WAT_GEBEURDE: WatGebeurdeScreen,
    Fase.WAARDOOR: WaardoorScreen,
    Fase.WAAR_LIJKT_DIT_OP: WaarLijktOpScreen,
    Fase.RUGZAK: RugzakScreen,
    Fase.TROTS: TrotsScreen,
}
"""The screen of each phase; complete by test."""

OVERLAYS: tuple[type[Screen], ...] = (
    StartScreen,
    BevestigScreen,
    BewaardScreen,
    InstellingenScreen,
    MenuScreen,
    OpzetScreen,
    PauzeScreen,
    SpelersScreen,
    UitlegScreen,
    WeggelatenScreen,
    RolwisselScreen,
    RuilenScreen,
    AlleKaartenScreen,
    OnzeLatScreen,
    EigenAanpakScreen,
    EigenZaakScreen,
    FeitenScreen,
    GrepenScreen,
    KaartGrootScreen,
    MomentGrootScreen,
    KrachtScreen,
    KwadrantScreen,
    LenenScreen,
    RugzakkaartScreen,
    PrikkelScreen,
    VoorlezenScreen,
    WegScreen,
    ZelftestScreen,
    DriePuntenScreen,
    ProfielenScreen,
    ProfielScreen,
    ProfielSessiesScreen,
    ProfielRugzakScreen,
    ProfielBuitenScreen,
    ProfielWegScreen,
    ProfielKiezenScreen,
    VerslagScreen,
    BuitenScreen,
    VergetenScreen,
    AlleenScreen,
    GroeiScreen,
    ErvanScreen,
    EerderScreen,
    EerderKiezenScreen,
)
"""Screens that lie on top of another, or stand outside a session."""

SCREENS: Mapping[str, type[Screen]] = {
    screen.name: screen for screen in (*PHASES.values(), *OVERLAYS)
}
"""Every screen by its name."""


def screen_for(fase: Fase) -> type[Screen]:
    """The screen on which a phase is played."""
    return PHASES[fase]
