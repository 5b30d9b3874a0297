"""What is chosen while a session is set up, and how one question turns it into its next value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from attrs import field, frozen

from game.domain import commands as c
from game.domain.eigenzaak import KIJKERS, EigenZaak
from game.domain.keuzes import Manier, Niveau
from game.loading import Dek
from game.session.profiellijst import Kaft
from game.terminal.scherm import ENTER, Keus, Scherm, Terug, Zeg, genummerd
from game.texts.vertaler import Vertaler

NIEUW = "+"
"""In the place of the id of a profiel that is still to be made."""


@frozen
class Opzet:
    """What is chosen so far; the defaults are what Enter alone chooses."""

    aantal: int = 4
    namen: tuple[str, ...] = ()
    kaften: tuple[Kaft, ...] = ()
    """The profielen of this machine, as they were when the set-up began."""
    eigenaars: frozenset[int] = frozenset()
    """Who opens a profiel."""
    profielen: Mapping[int, str] = field(factory=dict, hash=False)
    """The id of the profiel that a player opens, or that it has to be made."""
    minuten: int = 60
    themas: frozenset[str] = field(factory=frozenset)
    zonder: frozenset[str] = field(factory=frozenset)
    niveau: Niveau = Niveau.GEWOON
    manier: Manier = Manier.OPEN
    paren: bool = False
    leidt: int | None = None
    spelcode: str = ""
    vooraf: bool = False
    """Whether the group wants to choose a warming-up."""
    warming_up: str = ""
    """The exercise that goes before the session, by its name."""
    eigen: bool = False
    """Whether the group plays a case of its own."""
    regels: tuple[str, ...] = ()
    kijkers: tuple[str, ...] = ()

    def wens(self, seed: int, gezien: tuple[str, ...]) -> c.BeginSessie:
        """The wish to begin like this."""
        return c.BeginSessie(
            namen=self.alle_namen,
            seed=seed,
            themas=self.themas,
            niveau=self.niveau,
            manier=self.manier,
            minuten=self.minuten,
            paren=self.paren,
            leidt=self.leidt,
            zonder=self.zonder,
            gezien=gezien,
            spelcode=self.spelcode,
            eigen_zaak=self.eigen_zaak,
            profielen=self.ids if self.profielen else (),
        )

    @property
    def ids(self) -> tuple[str, ...]:
        """The id of each player's profiel; who opens none has an empty one."""
        return tuple(self.profielen.get(nummer, "") for nummer in range(self.aantal))

    def spelersnaam(self, t: Vertaler, nummer: int) -> str:
        """The name of a player, or a number where none was given."""
        return self.alle_namen[nummer] or t("Speler {nummer}", nummer=nummer + 1)

    @property
    def eigen_zaak(self) -> EigenZaak | None:
        """The case as it was typed, if the group plays its own."""
        leeg = ("",) * KIJKERS
        return EigenZaak(self.regels, (*self.kijkers, *leeg)[:KIJKERS]) if self.eigen else None

    @property
    def alle_namen(self) -> tuple[str, ...]:
        """A name for each player; whoever gave none has an empty one."""
        return (*self.namen, *[""] * (self.aantal - len(self.namen)))


Antwoord = Opzet | Terug | Zeg
Stap = Callable[[Opzet, Dek, Vertaler], Scherm[Antwoord] | None]
"""A question of the set-up; None where it does not apply."""


def terug_vraag(t: Vertaler) -> Keus[Antwoord]:
    """The answer that goes one question back."""
    return Keus("b", t("Vorige vraag"), Terug())


def meerdere(
    t: Vertaler,
    vraag: str,
    paren_: Sequence[tuple[str, str]],
    geen: str,
    kies: Callable[[Iterable[str]], Opzet],
) -> Scherm[Antwoord]:
    """A question to which several numbers are an answer."""

    def lees(tekst: str) -> Antwoord:
        nummers = tekst.replace(",", " ").split()
        bekend = {str(n): waarde for n, (waarde, _) in enumerate(paren_, start=1)}
        if not all(nummer in bekend for nummer in nummers):
            return Zeg(t("Typ nummers uit de lijst, met een spatie ertussen."))
        return kies(bekend[nummer] for nummer in nummers)

    keuzes = genummerd((label, kies((waarde,))) for waarde, label in paren_)
    enter = Keus[Antwoord](ENTER, geen, kies(()))
    meer = t("Typ een of meer nummers.")
    return Scherm((vraag, meer), (enter, *keuzes, terug_vraag(t)), tekst=lees)
