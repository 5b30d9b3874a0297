"""Real sessions on a real disk, played by the meespeler with now and then a detour."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from random import Random

from support.ruw import dek

from game.domain import commands as c
from game.domain.dilemma import Drietal, Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.keuzes import Manier, Terugkijkvorm
from game.domain.meespeler import volgende_wens
from game.domain.reden import Weigering
from game.domain.state import Spel
from game.domain.views import View
from game.session.session import Session
from game.spelvormen import TAFEL

SPEL = Spel(TAFEL, dek())
NAMEN = ("Joost", "Mei Ling", "Samira", "Thomas", "Hennie", "Fatoumata", "Wim", "Bo")
MINUTEN = {1: 30, 2: 60, 3: 90}
EIGEN = c.Keuze(3, Uitkomst.RECHT, Uitkomst.RELATIE, "Eerst koffie, zei ze.\n“Écht?” 🙂")

EIGEN_B = c.Keuze(3, Uitkomst.RECHT, Uitkomst.RESULTAAT, "Eerst de regel.")

Wens = Callable[[View, Random], c.Command]


def stil() -> float:
    """A clock that stands still."""
    return 0.0


def begin_wens(spelers: int, rondes: int, dicht: bool, seed: int) -> c.BeginSessie:
    """The wish to begin with so many players and dilemmas."""
    manier = Manier.DICHT if dicht else Manier.OPEN
    return c.BeginSessie(NAMEN[:spelers], seed, manier=manier, minuten=MINUTEN[rondes])


def begin(
    pad: Path,
    spelers: int = 3,
    rondes: int = 1,
    dicht: bool = False,
    seed: int = 7,
    spel: Spel = SPEL,
) -> Session:
    """A session that has just begun at `pad`."""
    begonnen = Session.begin(spel, begin_wens(spelers, rondes, dicht, seed), pad, stil)
    assert isinstance(begonnen, Session)
    return begonnen


def begin_alleen(pad: Path, seed: int = 7, spel: Spel = SPEL) -> Session:
    """A session of one person that has just begun at `pad`."""
    begonnen = Session.begin(spel, c.BeginSessie(("",), seed, spelvorm="alleen"), pad, stil)
    assert isinstance(begonnen, Session)
    return begonnen


def heropen(session: Session, spel: Spel | None = None) -> Session:
    """The same save, opened again after the session let go of it."""
    session.stop()
    opnieuw = Session.open(spel or session.spel, session.pad, stil)
    assert isinstance(opnieuw, Session), opnieuw
    return opnieuw


def speel(
    session: Session, tot: Fase | None = None, lot: Random | None = None
) -> Iterator[c.Command]:
    """Play on, and yield each wish that was granted, until the phase `tot` or the very end.

    With `lot` every other wish is a detour out of `OMWEGEN`, where the phase has any.
    """
    for _ in range(2000):
        if session.sessie.gesloten or session.sessie.fase is tot:
            return
        wens = kies_wens(session.view, lot)
        if not isinstance(session.do(wens), Weigering):
            yield wens
    raise AssertionError("the session never ended")


def speel_tot(session: Session, tot: Fase | None = None, lot: Random | None = None) -> Session:
    """The session when it has come to that phase, or to its end."""
    for _ in speel(session, tot, lot):
        pass
    return session


def kies_wens(view: View, lot: Random | None) -> c.Command:
    """What this table wishes next."""
    omwegen = OMWEGEN.get(view.fase, ())
    if lot is None or not omwegen or lot.random() < 0.5:
        return volgende_wens(view)
    return lot.choice(omwegen)(view, lot)


def _stoel(view: View, lot: Random) -> int:
    return lot.randrange(len(view.ronde.stoelen))


def _andere_lat(view: View, _: Random) -> c.Command:
    recht, resultaat, relatie = view.dilemma.lat
    return c.VerschuifLat(Drietal(recht - 1, resultaat + 1, relatie), "Zo doen wij dat.")


OMWEGEN: Mapping[Fase, tuple[Wens, ...]] = {
    Fase.KIJKERS: (lambda _, lot: c.KiesManier(lot.choice(list(Manier))),),
    Fase.GREEP: (lambda view, lot: c.KiesGreep(_stoel(view, lot), lot.choice([*Rol, None])),),
    Fase.LATEN_ZIEN: (
        lambda view, lot: c.KiesKaart(_stoel(view, lot), None),
        lambda view, lot: c.KiesKaart(_stoel(view, lot), EIGEN),
    ),
    Fase.BRIL: (
        lambda view, _: c.KiesDoorBril(view.ronde.bril or Rol.VERBINDER, EIGEN_B),
        lambda *_: c.ZegWaarom("Écht? \u2028"),
        lambda *_: c.MaakOngedaan(),
    ),
    Fase.DRIE_VRAGEN: (lambda *_: c.SchrijfOp("“Ja”; nee."), lambda *_: c.MaakOngedaan()),
    Fase.PLAN: (
        lambda view, lot: c.LeegPlek(lot.choice(view.kaarten)),
        lambda view, lot: c.Ruil(_stoel(view, lot), EIGEN),
        lambda view, lot: c.WisselRol(_stoel(view, lot), lot.choice(list(Rol)), c.Keuze(1)),
        lambda *_: c.MaakOngedaan(),
    ),
    Fase.STOEL: (lambda *_: c.MaakOngedaan(),),
    Fase.UITKOMST: (
        lambda view, lot: c.LegPrikkel(lot.choice(view.ronde.plan)),
        lambda *_: c.TrekPrikkelIn(0),
    ),
    Fase.KASSABON: (_andere_lat, lambda *_: c.MaakOngedaan()),
    Fase.VRAAG: (
        lambda *_: c.StelAndereVraag(),
        lambda *_: c.SchrijfOp('Hij zei: "nee",\t{"soort":"SessieGesloten"} \\ \x85 \u2028 é'),
        lambda *_: c.MaakOngedaan(),
    ),
    Fase.ROLGEVOEL: (lambda *_: c.MaakOngedaan(),),
    Fase.CHECK_IN: (lambda _, lot: c.KiesVorm(lot.choice(list(Terugkijkvorm))),),
    Fase.WAARDOOR: (lambda view, lot: c.OpenProfiel(lot.choice(view.volgorde), "een profiel"),),
    Fase.TUSSENSTAND: (
        lambda *_: c.KomErbij("Zoë van ’t Hof-Ağaoğlu"),
        lambda view, lot: c.GaWeg(lot.choice(view.sessie.aanwezig).nummer),
    ),
}
"""What a table may wish beside the straight way; the rules may refuse it."""
