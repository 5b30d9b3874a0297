"""What a session alone leaves in the book of its player: the case, once its receipt is the last."""

from __future__ import annotations

from game.domain.commands import BeginSessie
from game.domain.dilemma import Rol
from game.domain.fasen import ONBESLIST
from game.domain.oefenboek import Bril, Oefenzaak
from game.domain.state import Ronde, Sessie

ALLEEN = "alleen"
"""The name of the spelvorm in which one person looks through three brillen."""


def begin_alleen(naam: str, profiel: str, zaak: str) -> BeginSessie:
    """The wish to look at one case through three brillen; without a case one is dealt."""
    profielen = (profiel,) if profiel else ()
    return BeginSessie((naam,), 0, profielen=profielen, spelvorm=ALLEEN, zaak=zaak)


def vergeet_zich(sessie: Sessie) -> bool:
    """Whether nothing of this session is kept; one that was only stopped stays, to go on with."""
    return sessie.gesloten and van_niemand(sessie)


def van_niemand(sessie: Sessie) -> bool:
    """Whether it is played alone, without a profiel."""
    return sessie.spelvorm == ALLEEN and not any(speler.profiel for speler in sessie.spelers)


def uit_sessie(sessie_id: str, datum: str, sessie: Sessie) -> Oefenzaak | None:
    """The last case of a session alone; None before its receipt is the last, and at a table."""
    if sessie.spelvorm != ALLEEN or (sessie.fase in ONBESLIST and not sessie.gesloten):
        return None
    zaken = (uit_ronde(sessie_id, datum, ronde) for ronde in reversed(sessie.rondes))
    return next((zaak for zaak in zaken if zaak is not None), None)


def uit_ronde(sessie_id: str, datum: str, ronde: Ronde) -> Oefenzaak | None:
    """The case as this round stands now; None without a receipt."""
    bon = ronde.laatste_bon
    if bon is None:
        return None
    return Oefenzaak(
        sessie_id,
        datum,
        ronde.dilemma,
        brillen=_brillen(ronde),
        plan=tuple(map(_code, ronde.plan)),
        verliezer=bon.cijfers.index(min(bon.cijfers)),
        sleutel_gemist=bon.sleutel_mist,
        antwoorden=tuple(filter(None, ronde.antwoorden)),
    )


def _brillen(ronde: Ronde) -> tuple[Bril, ...]:
    """What was chosen through each bril, in the fixed order of the roles."""
    kaarten = {Rol.van(v.kaart): _code(v.kaart) for v in (ronde.voorstellen or {}).values()}
    return tuple(
        Bril(rol, kaarten[rol], ronde.waarom.get(rol, "")) for rol in Rol if rol in kaarten
    )


def _code(kaart: str) -> str:
    """A card without the mark that tells the own approaches of one table apart."""
    return kaart.partition(".")[0]
