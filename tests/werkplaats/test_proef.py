"""A trial finds what is broken, counts what it met, and plays the same again from its seed."""

import re
from collections.abc import Callable
from typing import TypeVar

import attrs
import pytest
from support.ruw import dek

from game.domain import commands as c
from game.domain import events as e
from game.domain.decide import decide
from game.domain.dilemma import Drietal, Rol
from game.domain.evolve import evolve
from game.domain.fase import Fase
from game.domain.reden import Reden, Weigering
from game.domain.state import Sessie, Spel
from game.domain.views import View
from game.spelvormen import TAFEL
from game.werkplaats.belofte import Belofte
from game.werkplaats.proefbereik import Soort, doelen
from game.werkplaats.proefspel import Proef, Vondst
from game.werkplaats.proeftabel import opnieuw, proef_als_json, proef_in_tabellen, vondst_zin
from game.werkplaats.proeftafel import Answer, Regels

SPEL = Spel(TAFEL, dek(("W1", "P3", "C4", "C6")))

E_ = TypeVar("E_", bound=e.Event)


def met(soort: type[E_], anders: Callable[[E_], e.Event]) -> Regels:
    """The real rules, but for one kind of event that says something else."""

    def vervals(spel: Spel, sessie: Sessie | None, command: c.Command) -> Answer:
        answer = decide(spel, sessie, command)
        if isinstance(answer, Weigering):
            return answer
        return tuple(anders(ev) if isinstance(ev, soort) else ev for ev in answer)

    return Regels(decide=vervals)


def op(soort: type, antwoord: Callable[[Spel, Sessie, c.Command], Answer]) -> Regels:
    """The real rules, but for one kind of wish that is answered otherwise."""

    def vervals(spel: Spel, sessie: Sessie | None, command: c.Command) -> Answer:
        if sessie is not None and not sessie.gesloten and isinstance(command, soort):
            return antwoord(spel, sessie, command)
        return decide(spel, sessie, command)

    return Regels(decide=vervals)


def zonder(soort: type) -> Regels:
    """The real rules, but one kind of event changes nothing."""

    def vergeet(sessie: Sessie | None, event: e.Event) -> Sessie:
        if sessie is not None and isinstance(event, soort):
            return sessie
        return evolve(sessie, event)

    return Regels(evolve=vergeet)


def loopt_vast(_spel: Spel, _sessie: Sessie, command: c.Command) -> Answer:
    return (e.PlekGeleegd([].index(command)),)


def weigert(_spel: Spel, _sessie: Sessie, _command: c.Command) -> Answer:
    return Weigering(Reden.NIET_NU)


def te_vroeg(spel: Spel, sessie: Sessie, command: c.Command) -> Answer:
    """Lets a table go on with a plan that is not full."""
    if sessie.fase is Fase.PLAN and Fase.STOEL in spel.spelvorm.ronde:
        return (e.FaseBegonnen(Fase.STOEL),)
    return decide(spel, sessie, command)


def vergeetachtig(spel: Spel, sessie: Sessie, command: c.Command) -> Answer:
    """Forgets that somebody had a rolwissel already."""
    ronde = attrs.evolve(sessie.ronde, rolwissel=None)
    return decide(spel, attrs.evolve(sessie, rondes=(*sessie.rondes[:-1], ronde)), command)


def verklapt(spel: Spel, sessie: Sessie, command: c.Command) -> Answer:
    """Writes a silent choice in the log as well."""
    answer = decide(spel, sessie, command)
    return answer if isinstance(answer, Weigering) else (*answer, e.Opgeschreven("B1"))


def altijd_welkom(spel: Spel, sessie: Sessie | None, command: c.Command) -> Answer:
    """Gives every group that cannot begin the same reason."""
    answer = decide(spel, sessie, command)
    return Weigering(Reden.NIET_NU) if sessie is None and isinstance(answer, Weigering) else answer


def hoger(event: e.UitslagBepaald) -> e.Event:
    meer = attrs.evolve(event.kassabon, uitkomst=event.kassabon.uitkomst + Drietal(1))
    return attrs.evolve(event, kassabon=meer)


def bloot(spel: Spel, sessie: Sessie, stoel: int | None) -> View:
    """A view from which nothing is taken out."""
    return View(spel, sessie, stoel)


def iedereen(_event: e.GrepenOnthuld) -> e.Event:
    return e.GrepenOnthuld(dict.fromkeys(range(8), Rol.VERBINDER))


def eenzijdig(event: e.RollenVerdeeld) -> e.Event:
    """Gives every seat the same role, but for three seats: alone those have to differ."""
    aantal = len(event.rollen)
    return event if aantal == len(Rol) else e.RollenVerdeeld((Rol.VERBINDER,) * aantal)


def dubbel(event: e.RondeBegonnen) -> e.Event:
    return attrs.evolve(event, stoelen=(*event.stoelen, event.stoelen[0]))


GEPLANT = {
    Belofte.LOOPT_DOOR: op(c.LeegPlek, loopt_vast),
    Belofte.AANBOD: op(c.VulPlek, weigert),
    Belofte.WEIGERT: op(c.GaVerder, te_vroeg),
    Belofte.BEGIN: Regels(decide=altijd_welkom),
    Belofte.KLAD_APART: op(c.KiesKaart, verklapt),
    Belofte.GEEN_LEK: Regels(kijk=bloot),
    Belofte.GEEN_PASSER: met(e.GrepenOnthuld, iedereen),
    Belofte.PLAN: met(e.PlekGevuld, lambda event: attrs.evolve(event, kaart="X1")),
    Belofte.STOELEN: met(e.RondeBegonnen, dubbel),
    Belofte.EERLIJK: met(e.RollenVerdeeld, eenzijdig),
    Belofte.DILEMMAS: met(
        e.RondeBegonnen, lambda event: attrs.evolve(event, dilemma="woningnood/W1")
    ),
    Belofte.BON: met(e.UitslagBepaald, hoger),
    Belofte.EENMALIG: op(c.WisselRol, vergeetachtig),
    Belofte.LOGBOEK: zonder(e.Opgeschreven),
    Belofte.EINDE: zonder(e.SessieGesloten),
}
"""For each promise rules in which it is broken."""


def vondst_van(regels: Regels, keer: int = 200) -> Vondst:
    vondst = Proef(SPEL, regels).neem(keer).vondst
    assert vondst is not None, "nothing was found"
    return vondst


def test_every_promise_has_a_planted_bug() -> None:
    assert list(GEPLANT) == list(Belofte)


@pytest.mark.parametrize("belofte", Belofte, ids=lambda belofte: belofte.name)
def test_a_planted_bug_is_found_and_found_again(belofte: Belofte) -> None:
    vondst = vondst_van(GEPLANT[belofte])
    assert vondst.belofte is belofte
    assert vondst_zin(vondst).startswith(f"Gestopt in sessie {vondst.beurt}")
    nog_eens = Proef(SPEL, GEPLANT[belofte])
    if vondst.spelcode:
        weer = nog_eens.neem(1, spelcode=vondst.spelcode).vondst
        assert opnieuw(vondst) == f"ideale-ambtenaar proef --spelcode {vondst.spelcode}"
    else:
        weer = nog_eens.neem(1, vondst.zaad).vondst
        assert opnieuw(vondst) == f"ideale-ambtenaar proef --zaad {vondst.zaad} --keer 1"
    assert weer == attrs.evolve(vondst, beurt=1)


def test_a_crash_is_told_with_its_line() -> None:
    zin = vondst_zin(vondst_van(GEPLANT[Belofte.LOOPT_DOOR]))
    assert ": De regels liepen vast. (ValueError in test_proef.py, regel " in zin


def test_a_further_turn_with_a_spelcode_names_the_turn() -> None:
    vondst = Vondst(Belofte.BON, "B1", "plan", 7, "AAAA-BBBB-CCCC", 3)
    assert opnieuw(vondst, "AAAA-BBBB-CCCC", "mijn map") == (
        'ideale-ambtenaar proef --spelcode AAAA-BBBB-CCCC --keer 3 --scenarios "mijn map"'
    )


def test_the_real_rules_keep_every_promise_and_come_everywhere() -> None:
    verslag = Proef(SPEL).neem(150, 80)
    assert verslag.vondst is None
    assert verslag.sessies == 150
    assert set(verslag.bereik) <= set(doelen(SPEL))
    assert {doel.soort for doel in verslag.nooit} <= {Soort.REACTIE, Soort.BAND, Soort.WEIGERING}


def test_the_same_seed_gives_the_same_report() -> None:
    een, ander, later = (Proef(SPEL).neem(6, zaad) for zaad in (1, 1, 2))
    assert proef_als_json(een) == proef_als_json(ander)
    assert proef_in_tabellen(SPEL, een) == proef_in_tabellen(SPEL, ander)
    assert een != later


def test_the_same_spelcode_has_other_groups_on_further_turns() -> None:
    code = vondst_van(GEPLANT[Belofte.LOOPT_DOOR]).spelcode
    gezien: list[int] = []
    proef = Proef(SPEL)
    verslag = proef.neem(3, spelcode=code, na_elke=lambda _: gezien.append(proef.wensen))
    assert verslag.sessies == 3
    assert len({na - voor for voor, na in zip([0, *gezien], gezien, strict=False)}) == 3


def test_what_was_never_reached_is_said() -> None:
    verslag = Proef(SPEL).neem(1)
    tekst = proef_in_tabellen(SPEL, verslag)
    assert max(map(len, tekst.splitlines())) <= 80
    assert re.sub(r"\s+", " ", tekst).count("kwam niet voor.") == sum(
        doel.soort in (Soort.FASE, Soort.WEIGERING) for doel in verslag.nooit
    )
    assert "zei nooit: " in tekst
