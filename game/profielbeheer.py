"""What the game does with profielen: it grants wishes about them, and keeps them beside a session.

A profiel is open as long as a screen or a player of the session at hand needs it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import Any, Protocol

import attrs

from game.domain import commands as c
from game.domain.oefenboek import Oefenboek
from game.domain.profiel import Profiel
from game.domain.profielinhoud import inhoud
from game.domain.state import Sessie
from game.screens import base, beheerwensen
from game.session.bijhouden import Bijhouder
from game.session.geopend import Geopend
from game.session.melding import Melding
from game.session.opslag import Opslag
from game.session.profielen import Profielen
from game.session.profiellijst import Profiellijst, lees_lijst
from game.session.profielweg import vergeet_profiel
from game.session.session import Session
from game.texts.redenen import MELDINGEN

LIJSTEN = frozenset({"profielen"})
"""The screens that list the profielen of this machine."""


class Game(Protocol):
    """What this asks of the game."""

    stack: list[base.Screen]

    @property
    def session(self) -> Session | None:
        """The session at hand."""

    def grant(self, wish: Any) -> bool:
        """Grant a wish of a screen."""

    def open(self, name: str, **options: Any) -> None:
        """Lay a screen on top."""

    def say(self, text: str) -> None:
        """Lay a sentence over the screen for a while."""


class Vergeetgame(Game, Protocol):
    """What forgetting a profiel asks of it as well: where the sessions alone stand."""

    opslag: Opslag


class Profielbeheer:
    """The profielen that are open, and the list of all."""

    def __init__(self, profielen: Profielen, vandaag: Callable[[], date] = date.today) -> None:
        self.geopend = Geopend(profielen)
        self.lijst = Profiellijst()
        self._vandaag = vandaag
        self._bijhouder = Bijhouder(self.geopend, vandaag)
        self._bezig = False
        """Whether a wish is being granted: until it is, nobody knows what will be needed."""

    @property
    def vandaag(self) -> str:
        """Today, as YYYY-MM-DD."""
        return self._vandaag().isoformat()

    def gun(self, game: Vergeetgame, wens: beheerwensen.Profielwens) -> bool:
        """Grant a wish about a profiel; False when it could not be had or made."""
        self._bezig = True
        gegund = self._gun(game, wens)
        self._bezig = False
        self.houd_bij(game)
        return gegund

    def lees_lijst(self, scherm: str) -> None:
        """Read the list again where a screen is about to show it."""
        if scherm in LIJSTEN:
            self.lijst = lees_lijst(self.geopend.profielen)

    def houd_bij(self, game: Game) -> None:
        """Close what no screen and no player needs any more."""
        if self._bezig:
            return
        spelers = game.session.sessie.spelers if game.session else ()
        nodig = {speler.profiel for speler in spelers}
        for scherm in game.stack:
            nodig.update(_ids(scherm))
        self._zeg(game, self.geopend.sluit_behalve(nodig))

    def vul_aan(self, wens: c.BeginSessie) -> c.BeginSessie:
        """The wish to begin with the profielen that can be had, and what they took along last."""
        open_ = [self.geopend.open(id_) if id_ else None for id_ in wens.profielen]
        ids = tuple(p.id if isinstance(p, Profiel) else "" for p in open_)
        return attrs.evolve(wens, profielen=ids, vorige={**wens.vorige, **self.geopend.vorige(ids)})

    def begin(self, game: Game, session: Session) -> None:
        """A session is on the table, new or again."""
        self._zeg(game, self._bijhouder.begin(session))

    def na(self, game: Game, session: Session, voor: Sessie) -> None:
        """After a wish that was granted: follow the session as far as it went on."""
        self._zeg(game, self._bijhouder.na(session, voor))
        if session.sessie.spelers != voor.spelers:
            self.houd_bij(game)

    def laat(self, game: Game, session: Session) -> None:
        """The session is about to be left."""
        self._zeg(game, self._bijhouder.neem_op(session))

    def neem_boek_op(self, game: Game, profiel_id: str, boek: Oefenboek) -> None:
        """Keep the book of a profiel as an exercise left it; a full disk stops nothing."""
        self._zeg(game, self.geopend.neem_boek_op(profiel_id, boek))
        profiel = self.geopend.alle.get(profiel_id)
        if profiel is not None:
            _toon(game, profiel)

    def _gun(self, game: Vergeetgame, wens: beheerwensen.Profielwens) -> bool:
        match wens:
            case beheerwensen.BewaarProfiel(profiel, klaar):
                melding = self.geopend.bewaar(profiel)
                self._zeg(game, melding)
                if klaar and not melding:
                    game.say(klaar)
                _toon(game, profiel)
                return True
            case beheerwensen.OntsluitProfiel(id_, dan):
                return self._geef(game, self.geopend.open(id_), dan)
            case beheerwensen.NieuwProfiel(naam, dan):
                nieuw = self.geopend.nieuw(naam, self.vandaag)
                return self._geef(game, nieuw, dan)
            case beheerwensen.VergeetProfiel(profiel):
                return self._vergeet(game, profiel)

    def _geef(self, game: Game, gekregen: Profiel | Melding, dan: Callable[[Profiel], Any]) -> bool:
        if isinstance(gekregen, Melding):
            self._zeg(game, gekregen)
            return False
        return game.grant(dan(gekregen))

    def _vergeet(self, game: Vergeetgame, profiel: Profiel) -> bool:
        """Gone from the disk, then from every screen; the receipt tells how much that was."""
        meegegaan = vergeet_profiel(self.geopend, game.opslag, profiel.id)
        if isinstance(meegegaan, Melding):
            self._zeg(game, meegegaan)
            return False
        game.stack[:] = [scherm for scherm in game.stack if not _toont(scherm, profiel.id)]
        self.lees_lijst("profielen")
        game.open("profiel_weg", inhoud=inhoud(profiel), meegegaan=meegegaan)
        return True

    def _zeg(self, game: Game, melding: Melding | None) -> None:
        if melding:
            game.say(MELDINGEN[melding.name])


def _toont(scherm: base.Screen, id_: str) -> bool:
    getoond = getattr(scherm, "profiel", None)
    return isinstance(getoond, Profiel) and getoond.id == id_


def _ids(scherm: base.Screen) -> Collection[str]:
    """The profielen that a screen shows, or holds for who is about to play."""
    getoond, gekozen = getattr(scherm, "profiel", None), getattr(scherm, "profielen", ())
    return {*gekozen, *([getoond.id] if isinstance(getoond, Profiel) else [])}


def _toon(game: Game, profiel: Profiel) -> None:
    """Let every screen that shows this profiel show it as it is now."""
    for scherm in game.stack:
        if _toont(scherm, profiel.id):
            setattr(scherm, "profiel", profiel)  # noqa: B010 - a Screen has no such field
