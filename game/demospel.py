"""The demo itself: a game off screen, a simulated clock, and a player that never hesitates."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import attrs
import pygame

from game.app import Game
from game.domain import commands as c
from game.domain.alsdan import AlsDan
from game.domain.decide import decide
from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.keuzes import Manier, Niveau, Rugzaksoort
from game.domain.klas import Lesopzet
from game.domain.meespeler import volgende_wens
from game.domain.oefenboek import Bril, Oefenboek, Oefenzaak
from game.domain.oefenzaak import begin_alleen
from game.domain.profiel import Profiel, Sessiedeel
from game.domain.reden import Weigering
from game.domain.state import Spel
from game.domain.zelftest import Zelftest
from game.loading import Dek
from game.loading.lesvoorwerpen import lesvoorwerpen
from game.oefeningen import NAMEN as OEFENINGEN
from game.oefeningen import WARMING_UPS
from game.oefeningen.meespeler import volgende_zet
from game.screens.base import Many
from game.screens.beheerwensen import BeginOefening, Oefen
from game.session.opslag import Opslag
from game.session.settings import Settings
from game.spelvormen import LESPLANNEN, TAFEL, spelvorm_van
from game.start import make_dek
from game.texts.redenen import REDENEN

NAMEN = ("Joost", "Mei Ling", "Samira", "Thomas", "Hennie", "Fatoumata", "Wim", "Bo")
ZAAD = 36
STEP = 1 / 30
SETTLED = 1.5
"""Seconds after which a screen is taken as it is, also when it goes on ticking."""
LOOKING = 0.5
"""Seconds that somebody looks before pressing a key."""
THINKING = 25.0
"""Seconds of play that pass before each wish."""

VANDAAG = date(2026, 4, 1)
ZIN = AlsDan("ik nee moet zeggen", "bel ik vóór ik mail", "dinsdag, na het overleg")
PROFIEL = Profiel(
    "00000000",
    NAMEN[0],
    "2026-01-12",
    Zelftest(dict.fromkeys(range(12), (Rol.VERBINDER, Rol.BUREAUCRAAT, Rol.ONDERNEMER))),
    tuple(
        Sessiedeel(
            f"sessie {nummer}",
            f"2026-0{nummer}-12",
            tuple((f"{nummer} {keer}", Rol.BUREAUCRAAT) for keer in range(2)),
            ("zorgvuldig", "luistert"),
            ZIN,
        )
        for nummer in (1, 2, 3)
    ),
    {Rugzaksoort.WERK: "Drie jaar achter de balie."},
    Oefenboek(
        (
            Oefenzaak(
                "sessie 3",
                "2026-03-12",
                "woningnood/koffers",
                tuple(Bril(rol, f"{rol.letter}1", "Dat weet iedereen.") for rol in Rol),
                ("B1", "B2", "O1"),
                verliezer=0,
                sleutel_gemist=False,
            ),
        )
    ),
)
"""The profiel of the first player, who took something along last time."""

PROFIELSCHERMEN = ("profiel", "profiel_sessies", "profiel_rugzak", "zelftest", "drie_punten")

UITSTAPJES: Mapping[Fase, tuple[tuple[int, ...], ...]] = {
    Fase.DILEMMA: ((pygame.K_f, pygame.K_ESCAPE), (pygame.K_l, pygame.K_ESCAPE)),
    Fase.KIEZEN: ((pygame.K_k, pygame.K_ESCAPE),),
    Fase.PLAN: (
        (pygame.K_k, pygame.K_ESCAPE),
        (pygame.K_r, pygame.K_ESCAPE),
        (pygame.K_w, pygame.K_ESCAPE),
    ),
    Fase.KASSABON: ((pygame.K_g, pygame.K_g), (pygame.K_l, pygame.K_ESCAPE)),
    Fase.UITKOMST: ((pygame.K_i, pygame.K_ESCAPE),),
    Fase.TUSSENSTAND: ((pygame.K_ESCAPE, pygame.K_ESCAPE),),
    Fase.WAT_GEBEURDE: ((pygame.K_g, pygame.K_ESCAPE),),
    Fase.RUGZAK: (
        (pygame.K_q, pygame.K_ESCAPE),
        (pygame.K_v, pygame.K_ESCAPE),
        (pygame.K_r, pygame.K_ESCAPE),
    ),
    Fase.VOORWERP: ((pygame.K_d, pygame.K_ESCAPE),),
    Fase.ZAAK: ((pygame.K_RETURN, pygame.K_z),),
    Fase.EERSTE_KEUZE: (
        (pygame.K_l, pygame.K_RETURN, pygame.K_RETURN, pygame.K_RETURN),
        (pygame.K_t, pygame.K_ESCAPE),
    ),
    Fase.TAFELPLANNEN: ((pygame.K_t, pygame.K_ESCAPE),),
    Fase.TWEE_PLANNEN: ((pygame.K_k, pygame.K_k),),
    Fase.TAFELS_SCHAKELEN: ((pygame.K_t, pygame.K_ESCAPE),),
    Fase.EINDBEELD: ((pygame.K_d, pygame.K_ESCAPE), (pygame.K_v, pygame.K_ESCAPE)),
}
"""Side screens worth a picture: the keys that open one, and go back."""


def play_demo(args: argparse.Namespace) -> str:
    """Play a session into `args.uit`; returns what stands in the way, or nothing."""
    pygame.display.init()
    werk = args.uit / ".werk"
    shutil.rmtree(werk, ignore_errors=True)
    settings = Settings(taal=args.taal, tekst=args.tekst, contrast=args.contrast, geluid=False)
    dek = make_dek(streek=args.streek)
    begin = _klas(args, dek) if args.klas else _alleen(args) if args.alleen else _tafel(args)
    vorm = spelvorm_van(begin.spelvorm) or TAFEL
    checked = decide(Spel(vorm, dek.in_taal(args.taal)), None, begin)
    if isinstance(checked, Weigering):
        return REDENEN[checked.reden]
    demo = Demo(Game(dek, settings, Opslag(werk), args.grootte), args.uit)
    demo.visit_start()
    if args.klas:
        demo.visit_klas()
        demo.game.grant(begin)
    elif args.alleen:
        demo.visit_alleen()
        demo.game.grant(begin)
    else:
        demo.visit_profiel()
        demo.exercise(BeginOefening(WARMING_UPS[0], begin.namen, daarna=begin))
    demo.play()
    shutil.copyfile(next(werk.glob("*.jsonl")), args.uit / "sessie.jsonl")
    shutil.rmtree(werk, ignore_errors=True)
    return ""


def _tafel(args: argparse.Namespace) -> c.BeginSessie:
    """A table, as the options say."""
    return c.BeginSessie(
        namen=NAMEN[: args.spelers],
        seed=ZAAD,
        minuten=args.minuten,
        manier=Manier(args.manier),
        niveau=Niveau(args.niveau),
        spelcode=args.spelcode,
        vorige={0: ZIN},
    )


def _alleen(args: argparse.Namespace) -> c.BeginSessie:
    """One person, who took something along last time."""
    wens = begin_alleen(PROFIEL.naam, "", "")
    return attrs.evolve(wens, seed=ZAAD, spelcode=args.spelcode, vorige={0: ZIN})


def _klas(args: argparse.Namespace, dek: Dek) -> c.BeginSessie:
    """A class of seven tables."""
    minuten = 90 if args.minuten == 90 else 50
    dingen = lesvoorwerpen(dek, args.taal, ZAAD)
    les = Lesopzet(28, 7, LESPLANNEN[minuten], voorwerpen=dingen)
    return c.BeginSessie((), ZAAD, minuten=minuten, spelcode=args.spelcode, spelvorm="klas",
                         les=les)  # fmt: skip


class Demo:
    """Plays a game by itself and keeps a picture of every screen."""

    def __init__(self, game: Game, folder: Path) -> None:
        self.game = game
        self.now = 0.0
        game.klok = lambda: self.now
        game.seed = lambda: ZAAD
        game.oefenen.vandaag = lambda: VANDAAG
        self._surface = pygame.Surface(game.size)
        self._folder = folder
        self._count = 0
        self._visited: set[Fase] = set()

    def visit_start(self) -> None:
        """The screens before a session."""
        self._shoot()
        for name in ("uitleg", "opzet", "instellingen"):
            self.game.open(name)
            self._shoot()
            self.game.close()

    def visit_profiel(self) -> None:
        """The screens of a player's own profiel."""
        for name in ("profielen", *PROFIELSCHERMEN):
            self.game.open(name, **({} if name == "profielen" else {"profiel": PROFIEL}))
            self._shoot()
            self.game.close()

    def visit_klas(self) -> None:
        """The two pages of the set-up of a lesson."""
        for deel in (0, 1):
            self.game.open("opzet_klas", deel=deel)
            self._shoot()
            self.game.close()

    def visit_alleen(self) -> None:
        """Where one person practises, and every exercise that they can do."""
        self.game.profielen.bewaar(PROFIEL)
        for name in ("alleen", "groei"):
            self.game.open(name, profiel=PROFIEL)
            self._shoot()
            self.game.close()
        for name in OEFENINGEN:
            self.exercise(BeginOefening(name, (PROFIEL.naam,), PROFIEL.id))

    def exercise(self, wish: BeginOefening) -> None:
        """Every sheet of an exercise, to its end."""
        self.game.grant(wish)
        while (aan_tafel := self.game.oefenen.blad) is not None:
            self._shoot()
            self.game.grant(Oefen(volgende_zet(aan_tafel.blad)))

    def play(self) -> None:
        """The session at hand until it is closed."""
        while self.game.session and not self.game.session.sessie.gesloten:
            self._shoot()
            self._side_trips(self.game.session.sessie.fase)
            self.now += THINKING
            self._do(volgende_wens(self.game.session.view))
            self._read_on()

    def _do(self, wish: c.Command) -> None:
        """Click the place that wants this; where that takes several taps, just wish it."""
        self._settle()
        for target in self.game.host.shown.targets:
            wanted = target.wish.wishes[:1] if isinstance(target.wish, Many) else (target.wish,)
            if target.enabled and wanted == (wish,):
                self._click(target.box.centre)
                return
        self.game.grant(wish)

    def _read_on(self) -> None:
        """Look at a page that the wish laid over the table, and put it away."""
        while len(self.game.stack) > 1:
            self._shoot()
            self.game.close()

    def _click(self, centre: tuple[float, float]) -> None:
        u = self.game.host.stage.u
        pos = round(centre[0] * u), round(centre[1] * u)
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self.game.handle(pygame.Event(kind, pos=pos, button=1, touch=False))

    def _press(self, key: int) -> None:
        self.now += LOOKING
        self.game.handle(pygame.Event(pygame.KEYDOWN, key=key, mod=0, unicode=""))

    def _side_trips(self, fase: Fase) -> None:
        """Look behind each key once per phase and session."""
        if fase in self._visited:
            return
        self._visited.add(fase)
        for keys in UITSTAPJES.get(fase, ()):
            for key in keys[:-1]:
                self._press(key)
                self._shoot()
            self._press(keys[-1])

    def _settle(self) -> None:
        """Let everything that moves arrive."""
        end = self.now + SETTLED
        self.game.refresh()
        while self.game.draw(self._surface) and self.now < end:
            self.now += STEP

    def _shoot(self) -> None:
        self._settle()
        self._count += 1
        name = f"{self._count:03d}-{self.game.screen.name}.png"
        pygame.image.save(self._surface, str(self._folder / name))
