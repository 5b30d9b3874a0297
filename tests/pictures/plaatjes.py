"""The expected pictures: which state of which screen, at which table, and how it looks."""

from __future__ import annotations

import pygame
from attrs import evolve, field, frozen
from screens.reizen import NAMES, Groep
from screens.sessies import context
from screens.toestanden import TOESTANDEN
from screens.toestanden_oefening import BLADEN

from game.domain.views import View
from game.screens.base import Context, Screen
from game.screens.host import Host
from game.screens.toast import Toast
from game.texts.redenen import REDENEN
from game.ui.painter import Touch
from game.ui.stage import Stage

SMALL, MIDDLE, SQUARE, TINY = (960, 540), (1280, 720), (1024, 768), (640, 360)
LARGE = 1.3
BEGIN, LATER = 10.0, 40.0
"""Seconds on the clock when a screen comes up, and when its picture is taken."""
_STATES = {state.naam: state for state in TOESTANDEN}


@frozen
class Plaatje:
    """A state of a screen (see `screens/toestanden.py`) with a table and a look."""

    toestand: str
    naam: str = ""
    size: tuple[int, int] = SMALL
    tekst: float = 1.0
    taal: str = "nl"
    contrast: bool = False
    spelers: int = 4
    namen: str = "gewoon"
    dilemma: str = "woningnood/kantoor"
    touch: Touch = field(factory=Touch)
    toast: str = ""

    @property
    def bestand(self) -> str:
        """The name of its file."""
        words = f"{self.toestand} {self.naam}".replace("'", "").replace("_", " ").split()
        return "-".join(words) + ".png"

    @property
    def scherm(self) -> str:
        """The name of the screen in it."""
        return self._made()[0].name

    def _made(self) -> tuple[Screen, View | None]:
        state = _STATES[self.toestand]
        groep = Groep(NAMES[self.namen][: self.spelers], self.dilemma, **state.groep)
        view = state.view(groep, self.taal)
        return state.maak(view), view

    def draw(self) -> pygame.Surface:
        """The picture as the game draws it when everything has come to rest."""
        state = _STATES[self.toestand]
        screen, view = self._made()
        look = context(self.size, self.tekst, self.taal, BEGIN, self.contrast)
        ctx = state.around(look, view)
        stage = Stage(evolve(ctx.stage.look, motion=False))
        host = Host(stage)
        host.touch = self.touch
        if self.toast:
            host.toast = Toast(self.toast, LATER)
        for now in (BEGIN, LATER):
            host.page(screen, _at(ctx, stage, now), view)
        surface = pygame.Surface(self.size)
        host.paint(surface, LATER)
        return surface


def _at(ctx: Context, stage: Stage, now: float) -> Context:
    return evolve(ctx, stage=stage, now=now)


def _scenes() -> tuple[Plaatje, ...]:
    """The scene of every other dilemma, small."""
    others = ("bankslaper", "koffers"), ("laatste-koe", "papa-in-de-tuin", "stapel"), (
        "knip", "niet-in-onze-straat",
    )  # fmt: skip
    themes = ("woningnood", "vergunningen", "burgerparticipatie")
    return tuple(
        Plaatje("dilemma", naam, TINY, dilemma=f"{thema}/{naam}")
        for thema, names in zip(themes, others, strict=True)
        for naam in names
    )


KLAS = (
    Plaatje("opzet_klas"),
    Plaatje("opzet_klas tijdplan", "large", SQUARE, LARGE),
    Plaatje("voorwerp les open", size=MIDDLE),
    Plaatje("tweede_voorwerp les laatste", size=TINY),
    Plaatje("emblemen les", size=TINY),
    Plaatje("zaak les", size=TINY),
    Plaatje("zaak les mensen", "square", SQUARE),
    Plaatje("eerste_keuze les geteld open", "square", SQUARE),
    Plaatje("eerste_keuze les rol 1", size=TINY),
    Plaatje("eerste_keuze les tellen onderweg", size=MIDDLE),
    Plaatje("overtuigen les", size=TINY),
    Plaatje("tweede_keuze les hoeken", "english", TINY, taal="en", contrast=True),
    Plaatje("geschoven les", "square", SQUARE),
    Plaatje("eerste_keuze les geschoven telefoons", size=MIDDLE),
    Plaatje("eerste_keuze les geschoven stromen", size=TINY),
    Plaatje("tafelplannen les", size=TINY),
    Plaatje("tafelplannen les tafelplan twee", "square", SQUARE),
    Plaatje("spreiding les", size=MIDDLE),
    Plaatje("spreiding les zaal", "contrast", TINY, contrast=True),
    Plaatje("twee_plannen les", "square", SQUARE),
    Plaatje("twee_plannen les bon", size=TINY),
    Plaatje("kijkerstoel les", size=TINY),
    Plaatje("duimen les laatste", size=TINY),
    Plaatje("tafels_schakelen les", size=TINY),
    Plaatje("tafels_schakelen les tafelwissel erin", size=TINY),
    Plaatje("nieuwe_spreiding les", size=TINY),
    Plaatje("denken les", "english", TINY, taal="en"),
    Plaatje("tweetallen les", size=TINY),
    Plaatje("viertallen les", size=TINY),
    Plaatje("klasgesprek les", size=TINY),
    Plaatje("ticket les", size=TINY),
    Plaatje("leseinde les", size=TINY),
    Plaatje("eerste_keuze les docent", size=TINY),
    Plaatje("voorwerp les kamer open", size=MIDDLE),
    Plaatje("kamer NIETS", "square", SQUARE),
    Plaatje("eerste_keuze les docentblik stemmen"),
    Plaatje("eerste_keuze les docentblik plekken", size=TINY),
)
"""The steps of a lesson, and what the teacher sees."""

PLAATJES = (
    Plaatje("start"),
    Plaatje("start with much", taal="en"),
    Plaatje("start", "focus", TINY, contrast=True, touch=Touch(focus="opzet")),
    Plaatje("menu", size=TINY),
    Plaatje("bewaard", size=TINY),
    Plaatje("instellingen"),
    Plaatje("weggelaten", size=TINY),
    Plaatje("bevestig", size=TINY),
    Plaatje("uitleg 0"),
    Plaatje("uitleg 1", size=TINY),
    Plaatje("zelftest", size=TINY),
    Plaatje("zelftest picked 6"),
    Plaatje("zelftest result", size=TINY),
    Plaatje("zelftest numbers", "large", SQUARE, LARGE),
    Plaatje("drie_punten"),
    Plaatje("drie_punten even numbers", "english", TINY, taal="en", contrast=True),
    Plaatje("drie_punten nothing", size=TINY),
    Plaatje("profielen"),
    Plaatje("profielen many", "english", TINY, taal="en"),
    Plaatje("profiel"),
    Plaatje("profiel full", "large", SQUARE, LARGE),
    Plaatje("profiel_sessies", size=TINY),
    Plaatje("profiel_rugzak"),
    Plaatje("profiel_rugzak typing", "contrast", TINY, contrast=True),
    Plaatje("profiel_buiten", size=TINY),
    Plaatje("profiel_weg", size=TINY),
    Plaatje("wending profiel kiezen", size=TINY, namen="vreemd"),
    Plaatje("opzet profielen full", "eight", namen="lang"),
    Plaatje("oefeningen"),
    Plaatje("oefeningen begun", "large", SQUARE, LARGE),
    *(Plaatje(state.naam, size=TINY) for state in BLADEN),
    *KLAS,
    Plaatje("alleen"),
    Plaatje("alleen post", "large", SQUARE, LARGE),
    Plaatje("groei"),
    Plaatje("groei empty", size=TINY),
    Plaatje("groei no dots", "contrast", TINY, contrast=True),
    Plaatje("ervan told", size=TINY),
    Plaatje("eerder"),
    Plaatje("eerder today", "large", SQUARE, LARGE),
    Plaatje("eerder gone", size=TINY),
    Plaatje("eerder_kiezen", size=TINY),
    Plaatje("opzet"),
    Plaatje("opzet full", "large", SQUARE, LARGE),
    Plaatje("opzet zaak"),
    Plaatje("eigen_zaak full"),
    Plaatje("dilemma", size=MIDDLE),
    Plaatje("dilemma", "large", SQUARE, LARGE, "en"),
    *_scenes(),
    Plaatje("dilemma feiten 0"),
    Plaatje("dilemma voorlezen", size=TINY),
    Plaatje("kijkers"),
    Plaatje("greep"),
    Plaatje("greep tapped in", "eight", TINY, spelers=8, toast=next(iter(REDENEN.values()))),
    Plaatje("kiezen"),
    Plaatje("plan grepen", size=TINY),
    Plaatje("kiezen", "english", TINY, taal="en", contrast=True),
    Plaatje("kiezen groot verbinder", size=TINY),
    Plaatje("laten_zien tapped in", spelers=8),
    Plaatje("laten_zien eigen plus", size=TINY),
    Plaatje("laten_zien eigen letters", size=TINY),
    Plaatje("dicht", spelers=2),
    Plaatje("dicht greep", size=TINY),
    Plaatje("dicht card", spelers=2),
    Plaatje("dicht pairs done", size=TINY, spelers=8, namen="lang"),
    Plaatje("bril alleen", size=MIDDLE, namen="geen"),
    Plaatje("bril alleen chosen", "large", SQUARE, LARGE, namen="geen"),
    Plaatje("bril alleen seen full", "contrast", TINY, contrast=True, namen="geen"),
    Plaatje("plan alleen", namen="geen"),
    Plaatje("schakelen alleen", size=TINY, namen="geen"),
    Plaatje("drie_vragen alleen", namen="geen"),
    Plaatje("eindbeeld alleen", namen="geen"),
    Plaatje("plan"),
    Plaatje("plan laid", "contrast", contrast=True, touch=Touch(focus="kaart:B1")),
    Plaatje("plan own cards", "eight", spelers=8),
    Plaatje("plan licht laid", "large", SQUARE, LARGE),
    Plaatje("plan alle kaarten", size=TINY),
    Plaatje("plan ruilen hand", size=TINY),
    Plaatje("plan rolwissel rol", size=TINY),
    Plaatje("stoel pointed at"),
    Plaatje("uitkomst"),
    Plaatje("uitkomst gesprek", size=TINY, taal="en"),
    Plaatje("kassabon"),
    Plaatje("kassabon a rule", size=MIDDLE),
    Plaatje("kassabon onze lat numbers", contrast=True),
    Plaatje("kassabon onze lat moved", size=TINY),
    Plaatje("wending"),
    Plaatje("schakelen"),
    Plaatje("schakelen in", "eight", TINY, spelers=8),
    Plaatje("nieuwe_bon"),
    Plaatje("wat_als"),
    Plaatje("wat_als mix", "english", taal="en"),
    Plaatje("wat_als own plan"),
    Plaatje("vraag"),
    Plaatje("vraag written", size=TINY),
    Plaatje("waardering"),
    Plaatje("waardering somebody", "eight", TINY, spelers=8),
    Plaatje("rolgevoel tapped in", size=TINY, spelers=6),
    Plaatje("plan prikkel", size=TINY),
    Plaatje("uitkomst prikkel too much"),
    Plaatje("vraag prikkel quality", "english", TINY, taal="en", contrast=True),
    Plaatje("waardering a prikkel left", size=TINY),
    Plaatje("wat_kwam_ervan", size=TINY),
    Plaatje("verjaardag"),
    Plaatje("verjaardag own cards", "eight", TINY, spelers=8, namen="lang"),
    Plaatje("trots heard", "seven", spelers=7),
    Plaatje("tussenstand"),
    Plaatje("tussenstand pauze"),
    Plaatje("tussenstand spelers", size=TINY, namen="vreemd"),
    Plaatje("wat_gebeurde picked"),
    Plaatje("wat_gebeurde many", "large", SQUARE, LARGE),
    Plaatje("wat_gebeurde gesprek", size=TINY, taal="en"),
    Plaatje("stoel wat_gebeurde nothing", size=TINY),
    *(Plaatje(f"wat_gebeurde groot {n}", size=TINY) for n in range(6)),
    Plaatje("check_in"),
    Plaatje("tussenstand left out", "large", SQUARE, LARGE),
    Plaatje("waardoor"),
    Plaatje("waardoor doorvraag", "eight", TINY, spelers=8, contrast=True),
    Plaatje("check_in waardoor schakeling", size=TINY),
    Plaatje("waar_lijkt_dit_op doorvraag", "english", TINY, taal="en"),
    Plaatje("rugzak three rounds"),
    Plaatje("rugzak unpacked", "eight", SQUARE, LARGE, spelers=8),
    Plaatje("rugzak pairs", size=TINY, spelers=6),
    Plaatje("rugzak lenen", size=TINY),
    Plaatje("rugzak kracht said", size=TINY),
    Plaatje("rugzak kaart soort", size=TINY),
    Plaatje("rugzak kaart told", size=TINY),
    Plaatje("rugzak kwadrant verbinder"),
    Plaatje("rugzak kwadrant empty", "english", TINY, taal="en", contrast=True),
    Plaatje("als_dan"),
    Plaatje("als_dan filled", size=TINY),
    Plaatje("als_dan examples", size=TINY, taal="en"),
    Plaatje("opzet vooraf", size=TINY),
    Plaatje("aandenken pointed at"),
    Plaatje("aandenken own", "eight", SQUARE, LARGE, spelers=8),
    Plaatje("eindbeeld three rounds"),
    Plaatje("eindbeeld three rounds", "eight", TINY, spelers=8, contrast=True),
    Plaatje("eindbeeld one sentence", size=TINY),
    Plaatje("eindbeeld verslag made"),
    Plaatje("eindbeeld verslag", "eight", SQUARE, LARGE, spelers=8),
    Plaatje("eindbeeld buiten chosen", size=TINY),
    Plaatje("vergeten", size=TINY),
    Plaatje("eindbeeld driehoek", size=TINY, taal="en"),
)
