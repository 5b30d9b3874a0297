"""What practising alone leaves in a profiel: cases, letters, exercises, colleagues at the table.

Nothing here is a score. It holds what somebody chose and said, and when, so that the next evening
can go on from there. Days are written as YYYY-MM-DD, so that they sort as text.
"""

from __future__ import annotations

import attrs
from attrs import field, frozen, validators

from game.domain.dilemma import Rol


def _kaart(_: object, attribute: attrs.Attribute[str], code: str) -> None:
    """Whoever reads a book may rely on its codes, also in a file that somebody else wrote."""
    letters = [rol.letter for rol in Rol]
    if len(code) != 2 or code[0] not in letters or code[1] not in "012":
        raise ValueError(f"{attribute.name}: a card such as B1 or B0, not {code!r}")


KIJKERS = range(4)
_kijker = validators.in_(KIJKERS)


@frozen
class Bril:
    """What somebody chose on a case while looking as one role."""

    rol: Rol
    kaart: str = field(validator=_kaart)
    """The code of the card: B1, B2, or B0 for an own approach."""
    waarom: str = ""
    """The sentence why; often empty."""


@frozen
class Oefenzaak:
    """One case played alone, to its outcome."""

    sessie: str
    """The name of the session's log, without its ending."""
    datum: str
    dilemma: str
    brillen: tuple[Bril, ...]
    plan: tuple[str, ...] = field(validator=validators.deep_iterable(_kaart))
    """The codes of the last plan; an own approach is B0, O0 or V0."""
    verliezer: int = field(validator=_kijker)
    """Which kijker (0-3) the last receipt gives the lowest mark; the first when equal."""
    sleutel_gemist: bool
    """Whether the key role of the case was missing from the last plan."""
    antwoorden: tuple[str, ...] = ()
    """What was written to the three questions after it, as far as anything was."""


@frozen
class Brief:
    """A letter from a kijker, and what was answered."""

    sessie: str
    """The log of the case that the letter is about."""
    datum: str
    dilemma: str
    kijker: int = field(validator=_kijker)
    rol: Rol
    """The role in which was answered."""
    antwoord: str
    nu: str = ""
    """What the player saw when the old reason came to lie beside it."""


@frozen
class Keer:
    """One time that an exercise was done, and the roles practised in it."""

    datum: str
    oefening: str
    rollen: tuple[Rol, ...] = ()


@frozen
class Tafelgast:
    """How it went with a simulated colleague at the luistertafel."""

    datum: str
    dilemma: str
    rol: Rol
    gevraagd: bool
    """Whether the player asked what this colleague needed."""
    mee: bool
    """Whether the colleague went along with the plan."""


@frozen
class Oefenboek:
    """All that one person practised alone, by day, the last one last."""

    zaken: tuple[Oefenzaak, ...] = ()
    brieven: tuple[Brief, ...] = ()
    keren: tuple[Keer, ...] = ()
    gasten: tuple[Tafelgast, ...] = ()

    @property
    def leeg(self) -> bool:
        """Whether nothing was practised yet."""
        return self == Oefenboek()

    def zaak(self, sessie: str) -> Oefenzaak | None:
        """The case that this session left, or None."""
        return next((zaak for zaak in self.zaken if zaak.sessie == sessie), None)

    def keren_op(self, dilemma: str) -> tuple[Oefenzaak, ...]:
        """Every time that this dilemma was played, the last one last."""
        return tuple(zaak for zaak in self.zaken if zaak.dilemma == dilemma)

    def keren_tot(self, nu: Oefenzaak) -> tuple[Oefenzaak, ...]:
        """Every time that its dilemma was played, with `nu` as the last."""
        return (*(k for k in self.keren_op(nu.dilemma) if k.sessie != nu.sessie), nu)

    def met_zaak(self, zaak: Oefenzaak) -> Oefenboek:
        """With this case at its day; what the same session left before is replaced.

        When nothing was chosen anew it was last played on the day that stands there already, also
        when something was written to its questions later.
        """
        was = self.zaak(zaak.sessie)
        if was is not None and _zelfde_keuzes(zaak, was):
            zaak = attrs.evolve(zaak, datum=was.datum)
        over = (z for z in self.zaken if z.sessie != zaak.sessie)
        op_dag = sorted((*over, zaak), key=lambda z: (z.datum, z.sessie))
        return attrs.evolve(self, zaken=tuple(op_dag))

    def met_brief(self, brief: Brief) -> Oefenboek:
        """With this letter; an earlier one about the same case is replaced."""
        over = tuple(b for b in self.brieven if b.sessie != brief.sessie)
        return attrs.evolve(self, brieven=(*over, brief))

    def met_keer(self, keer: Keer) -> Oefenboek:
        """With one more time that an exercise was done."""
        return attrs.evolve(self, keren=(*self.keren, keer))

    def met_gasten(self, *gasten: Tafelgast) -> Oefenboek:
        """With what these colleagues remember."""
        return attrs.evolve(self, gasten=(*self.gasten, *gasten))

    def zonder_sessie(self, sessie: str) -> Oefenboek:
        """Without anything of that session, also the letter about it."""
        return attrs.evolve(
            self,
            zaken=tuple(z for z in self.zaken if z.sessie != sessie),
            brieven=tuple(b for b in self.brieven if b.sessie != sessie),
        )


def _zelfde_keuzes(zaak: Oefenzaak, was: Oefenzaak) -> bool:
    return attrs.evolve(zaak, datum=was.datum, antwoorden=was.antwoorden) == was


def keren_per_rol(boek: Oefenboek) -> dict[Rol, int]:
    """How often each role was practised: in a letter, in an exercise, and as a card of a plan.

    The three brillen do not count: whoever plays a case looks through all of them.
    """
    geoefend = [brief.rol for brief in boek.brieven]
    geoefend += [rol for keer in boek.keren for rol in keer.rollen]
    geoefend += [Rol.van(kaart) for zaak in boek.zaken for kaart in zaak.plan]
    return {rol: geoefend.count(rol) for rol in Rol}


def minst_geoefend(boek: Oefenboek) -> Rol:
    """The role practised least; when equal the first in the fixed order."""
    keren = keren_per_rol(boek)
    return min(Rol, key=lambda rol: keren[rol])


def wacht_op_antwoord(boek: Oefenboek, dag: str) -> Oefenzaak | None:
    """The last case of an earlier day than `dag` whose letter has not been answered, or None."""
    beantwoord = {brief.sessie for brief in boek.brieven}
    wacht = (z for z in reversed(boek.zaken) if z.datum < dag and z.sessie not in beantwoord)
    return next(wacht, None)
