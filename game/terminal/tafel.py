"""A session at the terminal: ask the question of the phase, grant the answer, ask on."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from game.domain.commands import Command, OpenProfiel
from game.domain.fase import Fase, Stap
from game.domain.views import View
from game.session.melding import Melding
from game.session.opslag import Opslag
from game.session.session import Session
from game.terminal.console import Console
from game.terminal.menu import menu
from game.terminal.papier import Bericht, Uitgever
from game.terminal.scherm import (
    Algemeen,
    KiesProfiel,
    KiesRugzak,
    MaakBriefje,
    MaakVerslag,
    Na,
    Naar,
    NeemProfiel,
    Profielwens,
    Terug,
    Vergeet,
    Vraag,
    Wens,
    Zeg,
)
from game.terminal.schermen import kop, vraag_van
from game.terminal.tafelprofielen import Tafelprofielen
from game.terminal.vragen import IN_SESSIE, altijd_zin, stel
from game.texts.alleen import spreek_aan
from game.texts.redenen import MELDINGEN, REDENEN
from game.texts.vertaler import Vertaler


@frozen
class Naast:
    """What lies beside the table: the saves, the profielen, and who makes paper."""

    opslag: Opslag
    profielen: Tafelprofielen
    uitgever: Uitgever


class Tafel:
    """One session: the questions on top of the phase's own, and what was said last."""

    def __init__(self, session: Session, console: Console, t: Vertaler, naast: Naast) -> None:
        self.session = session
        self.t = spreek_aan(t, session.view)
        self.vergeten = False
        """Whether the table asked to forget this session."""
        self._console = console
        self._opslag = naast.opslag
        self._profielen = naast.profielen
        self._uitgever = naast.uitgever
        self._zaak = ""
        """The dilemma that was noted last as played on this machine."""
        self._boven: list[Vraag] = []
        self._gezegd: tuple[int, Fase] | None = None
        """The round and phase whose own question was asked last."""
        self._stap: tuple[int, Stap | None] | None = None
        """The round and step that were named last."""

    def speel(self, wissel_taal: Callable[[], Vertaler]) -> None:
        """Play until the session is over or somebody stops; raises Einde without answers."""
        self._meld(self.session.bij_openen)
        self._meld(self.session.neem_melding())
        self._meld(self._profielen.begin(self.session))
        self._console.zeg()
        self._console.zeg(altijd_zin(self.t, IN_SESSIE))
        while not (self.session.sessie.gesloten or self.vergeten):
            self._onthoud(self.session.sessie.ronde.dilemma)
            wens = self._vraag()
            if wens is Algemeen.STOP:
                return
            if wens is Algemeen.TAAL:
                self.t = spreek_aan(wissel_taal(), self.session.view)
                self._gezegd = self._stap = None
            else:
                self._geef(wens)

    def _vraag(self) -> Wens:
        view = self.session.view
        if self._boven:
            return stel(self._console, self.t, self._boven[-1](view, self.t), IN_SESSIE)
        nu = (view.ronde.nummer, view.fase)
        kort, self._gezegd = self._gezegd == nu, nu
        self._zeg_kop(view)
        vraag = self._profielen.met_eerder(self.session, vraag_van(view, self.t), self.t)
        return stel(self._console, self.t, vraag, IN_SESSIE, kort=kort)

    def _zeg_kop(self, view: View) -> None:
        """Say where the table is when that is another step; time alone is no reason."""
        stap = view.ronde.nummer, view.stap
        if stap != self._stap and view.stap is not None:
            self._console.zeg()
            self._console.zeg(kop(view, self.t))
        self._stap = stap

    def _geef(self, wens: Wens) -> None:
        """Grant an answer."""
        match wens:
            case Algemeen():
                self._open(menu)
            case Naar(vraag):
                self._open(vraag)
            case KiesProfiel() | NeemProfiel() | KiesRugzak():
                self._met_profiel(wens)
            case Terug():
                self._sluit()
            case Zeg(tekst):
                self._console.zeg(tekst)
            case MaakVerslag() | MaakBriefje():
                self._console.zeg(self._maak(wens).zin)
                self._boven = []
            case Vergeet():
                self.vergeten = True
            case Na(command, vraag):
                if command is None or self._doe(command):
                    self._boven = [vraag] if vraag else []
            case _:
                if self._doe(wens):
                    self._boven = []

    def _met_profiel(self, wens: Profielwens) -> None:
        """Grant what is about somebody's own profiel."""
        match wens:
            case KiesProfiel():
                self._open(self._profielen.vraag())
            case NeemProfiel(speler, id_):
                self._neem(speler, id_)
            case KiesRugzak(speler):
                self._open(self._profielen.rugzak(self.session.sessie.speler(speler)))

    def _maak(self, wens: MaakVerslag | MaakBriefje) -> Bericht:
        view, log = self.session.view, self.session.pad
        if isinstance(wens, MaakVerslag):
            return self._uitgever.verslag(view, self.t, log, wens.akkoord)
        return self._uitgever.briefje(wens.vraag, self.t, log)

    def _open(self, vraag: Vraag) -> None:
        self._boven.append(vraag)
        if vraag is menu:
            self.session.pauzeer()

    def _sluit(self) -> None:
        if self._boven:
            self._boven.pop()
        if menu not in self._boven:
            self.session.hervat()

    def _doe(self, command: Command) -> bool:
        """Put a wish to the rules; a refusal is said, and leads one question back."""
        self.session.hervat()
        voor = self.session.sessie
        geweigerd = self.session.do(command)
        if geweigerd:
            self._console.zeg(self.t(REDENEN[geweigerd.reden]))
            self._sluit()
        self._meld(self.session.neem_melding())
        self._meld(self._profielen.na(self.session, voor))
        return geweigerd is None

    def _neem(self, speler: int, id_: str) -> None:
        """A profiel goes with a player from now on, when it can be had."""
        gekregen = self._profielen.neem(id_, self.session.sessie.speler(speler).naam)
        if isinstance(gekregen, Melding):
            self._meld(gekregen)
        elif self._doe(OpenProfiel(speler, gekregen.id)):
            self._console.zeg(self.t("Profiel open"))
            self._boven = []

    def _onthoud(self, dilemma: str) -> None:
        if dilemma != self._zaak:
            self._opslag.onthoud(dilemma)
            self._zaak = dilemma

    def _meld(self, melding: Melding | None) -> None:
        if melding is not None:
            self._console.zeg(self.t(MELDINGEN[melding.name]))
