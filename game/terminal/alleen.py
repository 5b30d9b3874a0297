"""Alone at the terminal: whose book lies open, and one thing after another out of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol, TypeVar

from game.domain.commands import BeginSessie
from game.domain.dilemma import Dilemma
from game.domain.groei import vandaag
from game.domain.oefenzaak import begin_alleen
from game.domain.profiel import Profiel, vertel_ervan
from game.session.melding import Melding
from game.session.profiellijst import Kaft
from game.terminal import alleenschermen as schermen
from game.terminal import profielschermen
from game.terminal.alleenschermen import Alleenkeuze, Boek, Doe
from game.terminal.drie_punten import toon_drie_punten
from game.terminal.hoek import Hoek, Stel
from game.terminal.scherm import ENTER, Algemeen, Keus, Scherm, Terug
from game.terminal.tafelprofielen import Tafelprofielen
from game.texts.vertaler import Vertaler

W = TypeVar("W")


class Oefenaar(Protocol):
    """Does an exercise at the terminal; what it leaves in the book is kept by whoever does it."""

    def __call__(self, naam: str, profiel: Profiel | None, /) -> Algemeen | None:
        """One exercise by its name, or a choice of them; STOP when somebody stops the game."""


class Alleenhoek(Hoek):
    """Where one person practises, until they go back or stop."""

    def __init__(
        self,
        stel: Stel,
        zeg: Callable[[str], None],
        profielen: Tafelprofielen,
        dilemmas: Callable[[], Mapping[str, Dilemma]],
        speel: Callable[[BeginSessie], None],
        oefen: Oefenaar,
    ) -> None:
        super().__init__(stel, zeg)
        self._profielen = profielen
        self._dilemmas = dilemmas
        self._speel = speel
        self._oefen = oefen
        self._id = ""
        """Of the profiel whose book lies open."""

    def bezoek(self) -> Algemeen | None:
        """Choose again and again; STOP when somebody stops the game there."""
        while not self._gestopt:
            keuze = self._stel(lambda t: schermen.deur(self._nu, t))
            if isinstance(keuze, Doe):
                self._gestopt = self._oefen(keuze.oefening, self._profiel) is Algemeen.STOP
            elif keuze is Alleenkeuze.BRILLEN:
                self._brillen()
            elif keuze is Alleenkeuze.BOEK:
                self._boek()
            elif keuze is Alleenkeuze.GROEI:
                self._groei()
            else:
                break
        self._meld(self._profielen.geopend.sluit_behalve(()))
        return Algemeen.STOP if self._gestopt else None

    @property
    def _profiel(self) -> Profiel | None:
        """The open profiel; a session closes it, so it may have to be opened again."""
        if not self._id:
            return None
        gekregen = self._profielen.neem(self._id)
        if isinstance(gekregen, Melding):
            self._id = ""
            self._meld(gekregen)
            return None
        return gekregen

    @property
    def _nu(self) -> Boek:
        return Boek(self._profiel, self._profielen.vandaag, self._dilemmas())

    def _brillen(self, zaak: str | None = None) -> None:
        """One case through three brillen: the one for today, unless another was asked for."""
        nu = self._nu
        if zaak is None:
            zaak = vandaag(nu.boek, nu.dag, nu.dilemmas).zaak
        profiel = nu.profiel
        naam, id_ = (profiel.naam, profiel.id) if profiel else ("", "")
        self._speel(begin_alleen(naam, id_, zaak))

    def _boek(self) -> None:
        """Open a book, or close the one that lies open."""
        if self._id:
            self._id = ""
            self._meld(self._profielen.geopend.sluit_behalve(()))
            return
        keuze = self._stel(partial(schermen.wiens, self._profielen.lijst))
        if isinstance(keuze, Kaft) and self._stel(partial(profielschermen.zeker, keuze)) is True:
            self._leg_open(self._profielen.neem(keuze.id))
        if keuze is Alleenkeuze.NIEUW:
            naam = self._stel(profielschermen.naam)
            if isinstance(naam, str):
                self._leg_open(self._profielen.neem("", naam))

    def _leg_open(self, gekregen: Profiel | Melding) -> None:
        if isinstance(gekregen, Melding):
            self._meld(gekregen)
        else:
            self._id = gekregen.id

    def _groei(self) -> None:
        """What was practised, until somebody goes back; without a book that is asked first."""
        if not self._id:
            self._boek()
        while (profiel := self._profiel) is not None:
            keuze = self._stel(partial(schermen.groei, self._nu, profiel))
            if keuze is Alleenkeuze.BRILLEN:
                self._brillen()
                return
            if keuze is Alleenkeuze.PUNTEN:
                toon_drie_punten(self._stel, profiel)
            elif keuze is Alleenkeuze.EERDER:
                self._eerder()
            elif keuze is Alleenkeuze.ERVAN:
                self._ervan(profiel)
            else:
                return

    def _eerder(self) -> None:
        """One case after another, every time of it below each other."""
        nu = self._nu
        while isinstance(zaak := self._stel(partial(schermen.welke_zaak, nu)), str) and zaak:
            self._stel(partial(_keren, nu, zaak))

    def _ervan(self, profiel: Profiel) -> None:
        tekst = self._stel(partial(schermen.ervan, profiel))
        if isinstance(tekst, str):
            self._meld(self._profielen.geopend.bewaar(vertel_ervan(profiel, tekst)))


def _keren(nu: Boek, zaak: str, t: Vertaler) -> Scherm[Terug]:
    regels = schermen.eerder(nu.boek.keren_op(zaak), nu, t)
    return Scherm(regels, (Keus(ENTER, t("Klaar"), Terug()),))
