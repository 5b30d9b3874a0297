"""A table for the tests of the rules: given a phase, when somebody wishes, then these events.

    tafel = given(Fase.PLAN, kaarten="12-3")
    assert tafel.when(c.VulPlek("B1")) == (e.PlekGevuld(0, "B1"),)
    assert tafel.when(c.GaVerder()) is Reden.PLAN_NIET_VOL

`given` plays from the beginning with the fewest wishes that reach the phase. Roles and cards are
written one sign per seat: a letter or a digit, and `-` for who passes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import get_args

import attrs
from support.ruw import ROLLEN, dek, id_van

from game.domain import commands as c
from game.domain import events as e
from game.domain.aandenken import Aandenken
from game.domain.alsdan import AlsDan
from game.domain.decide import decide
from game.domain.dilemma import Rol, Uitkomst
from game.domain.evolve import fold
from game.domain.fase import Fase
from game.domain.fasen import toegestaan
from game.domain.keuzes import RONDES, Manier
from game.domain.kiezen import greep_klaar, rol_van
from game.domain.klas import Klas, Lesopzet
from game.domain.meespeler import volgende_wens
from game.domain.reden import Reden, Weigering
from game.domain.spelcode import schrijf
from game.domain.state import Ronde, Sessie, Spel
from game.domain.views import View, view_for
from game.domain.willekeur import NAMEN
from game.domain.willekeur import WENSEN as ZOMAAR
from game.domain.willekeur import wens as een_wens
from game.domain.willekeur_klas import LESSTAPPEN, een_klas
from game.spelvormen import ALLEEN, KLAS, LESPLANNEN, TAFEL

SPEL = Spel(TAFEL, dek())
ALLEEN_SPEL = Spel(ALLEEN, dek())
KLAS_SPEL = Spel(KLAS, dek())
GREPEN, KAARTEN = "BOVBOVBO", "1" * 8
KLAD = get_args(e.KladEvent)


@attrs.frozen
class Tafel:
    """A session at a moment, and how the ones at this table choose."""

    events: tuple[e.Event, ...]
    spel: Spel = SPEL
    grepen: str = GREPEN
    kaarten: str = KAARTEN
    plan: str = "B1 O1 V1"
    sessie: Sessie = attrs.field(
        default=attrs.Factory(lambda self: _sessie(self.events), takes_self=True), repr=False
    )

    @property
    def ronde(self) -> Ronde:
        return self.sessie.ronde

    @property
    def klas(self) -> Klas:
        assert self.sessie.klas is not None
        return self.sessie.klas

    @property
    def fase(self) -> Fase:
        return self.sessie.fase

    @property
    def log(self) -> tuple[e.Event, ...]:
        """What goes to the log: everything but the klad."""
        return tuple(event for event in self.events if not isinstance(event, KLAD))

    def view(self, stoel: int | None = None, verstreken: int = 0) -> View:
        return view_for(self.spel, self.sessie, stoel, verstreken)

    def when(self, command: c.Command) -> tuple[e.Event, ...] | Reden:
        """What the rules answer: the events, or the reason of the refusal."""
        answer = decide(self.spel, self.sessie, command)
        return answer.reden if isinstance(answer, Weigering) else answer

    def na(self, *commands: c.Command) -> Tafel:
        """The table after wishes that are all granted."""
        tafel = self
        for command in commands:
            answer = tafel.when(command)
            assert not isinstance(answer, Reden), (command, answer)
            sessie = _sessie(answer, tafel.sessie)
            tafel = attrs.evolve(tafel, events=(*tafel.events, *answer), sessie=sessie)
        return tafel

    def tot(self, fase: Fase, ronde: int = 1, verstreken: int = 0) -> Tafel:
        """The table when it has come to a phase of a round."""
        tafel = self
        for _ in range(1000):
            if tafel.fase is fase and len(tafel.sessie.rondes) >= ronde:
                return tafel
            tafel = tafel.na(_wens(tafel, verstreken))
        raise AssertionError(f"{fase} of round {ronde} never came")


KOFFIEKAN = Aandenken("Koffiekan", "koffiekan", {Rol.BUREAUCRAAT: 1, Rol.VERBINDER: 2})
"""What stayed on the table after a warming-up."""


def _sessie(events: tuple[e.Event, ...], sessie: Sessie | None = None) -> Sessie:
    na = fold(events, sessie)
    assert na is not None
    return na


def begin(spelers: int = 4, dilemmas: str = "W1 P3 C4", **anders: object) -> c.BeginSessie:
    """The wish to begin with so many players and these dilemmas."""
    seed = int(str(anders.pop("seed", 7)))
    code = schrijf(tuple(map(id_van, dilemmas.split())), SPEL.dilemmas, seed)
    lengte = {aantal: minuten for minuten, aantal in RONDES.items()}[len(dilemmas.split())]
    wens = c.BeginSessie(NAMEN[:spelers], seed=seed, spelcode=code, minuten=lengte)
    return attrs.evolve(wens, **anders)


def given(
    fase: Fase = Fase.DILEMMA,
    ronde: int = 1,
    grepen: str = GREPEN,
    kaarten: str = KAARTEN,
    plan: str = "B1 O1 V1",
    **anders: object,
) -> Tafel:
    """A table at a phase; what is not said here goes as in `begin`."""
    events = decide(SPEL, None, begin(**anders))
    assert not isinstance(events, Weigering), events
    return Tafel(events, SPEL, grepen, kaarten, plan).tot(fase, ronde)


def alleen(fase: Fase = Fase.DILEMMA, plan: str = "B1 O1 V1", **anders: object) -> Tafel:
    """Somebody alone at a phase; what is not said here goes as in `begin`, with one case."""
    wens = begin(1, "W1", **{"spelvorm": "alleen", "namen": ("",), **anders})
    events = decide(ALLEEN_SPEL, None, wens)
    assert not isinstance(events, Weigering), events
    return Tafel(events, ALLEEN_SPEL, plan=plan).tot(fase)


def begin_les(lengte: int = 50, zaak: str = "C4", **opzet: object) -> c.BeginSessie:
    """The wish to give a lesson on a case; what is not said of it goes as planned."""
    les = Lesopzet(**{"aantal": 28, "tafels": 6, "minuten": LESPLANNEN[lengte], **opzet})
    return c.BeginSessie((), seed=7, minuten=lengte, spelvorm="klas", zaak=id_van(zaak), les=les)


def les(fase: Fase = Fase.VOORWERP, telefoons: int = 0, **anders: object) -> Tafel:
    """A lesson at a step, with so many phones that took a seat in its first minute."""
    events = decide(KLAS_SPEL, None, begin_les(**anders))
    assert not isinstance(events, Weigering), events
    erbij = (c.KomInKlas(NAMEN[n % len(NAMEN)]) for n in range(telefoons))
    return Tafel(events, KLAS_SPEL).na(*erbij).tot(fase)


ANTWOORDEN = (c.Stem, c.LegTafelplan, c.SchakelTafel, c.ZegWaaromGeschoven, c.GeefTicket)
ERUIT = (c.SlaStapOver, c.GaStapTerug, c.BeginStapOpnieuw, c.RondAf, c.SluitSessie)


def zomaar_in_klas(view: View, kans: Random) -> c.Command:
    """Any next wish in a lesson: mostly of the row, some make sense, and some are of no row."""
    assert view.sessie.klas is not None
    mag = sorted(toegestaan(view.fase), key=lambda soort: soort.__name__)
    vol = len(view.sessie.klas.aanwezig) > 8
    gewicht = dict.fromkeys(ANTWOORDEN, 10) | {c.KomInKlas: 1 if vol else 6, c.NoemTafel: 4}
    # Each way out would be taken as often as each way in, and no phone ever came to anything.
    gewicht |= dict.fromkeys((*ERUIT, c.GaNaarHoeken, c.VerwijderDeelnemer), 0.3)
    gewicht[c.RondAf] = 0.03
    zomaar = kans.choices(mag, [gewicht.get(soort, 1) for soort in mag])
    soorten = kans.choices((None, zomaar, [*ZOMAAR]), (15, 82, 3))[0]
    return een_wens(view.sessie, kans.choice(soorten), kans) if soorten else volgende_wens(view)


def willekeurige_les(seed: int, meeste: int = 300) -> list[Tafel]:
    """A lesson of sense and nonsense after each wish that was granted, from begin to end."""
    kans = Random(seed)
    events = decide(KLAS_SPEL, None, een_klas(kans, seed))
    assert not isinstance(events, Weigering), events
    stappen = [Tafel(events, KLAS_SPEL)]
    for beurt in range(20 * meeste):
        tafel = stappen[-1]
        if tafel.sessie.gesloten:
            return stappen
        view = tafel.view()
        wens = zomaar_in_klas(view, kans) if beurt < meeste else volgende_wens(view)
        answer = tafel.when(wens)
        if not isinstance(answer, Reden):
            na = _sessie(answer, tafel.sessie)
            stappen.append(attrs.evolve(tafel, events=(*tafel.events, *answer), sessie=na))
        assert beurt < meeste or not isinstance(answer, Reden), (wens, answer)
    raise AssertionError("the lesson never ended")


def greep(teken: str) -> Rol | None:
    """B, O or V; `-` passes."""
    return ROLLEN.get(teken)


def keuze(teken: str, rol: Rol) -> c.Keuze | None:
    """The choice of 1, 2 or 3; `-` passes."""
    ander = [uitkomst for uitkomst in Uitkomst if uitkomst is not rol.uitkomst]
    return {
        "1": c.Keuze(1),
        "2": c.Keuze(2),
        "3": c.Keuze(3, *ander, "Eerst koffie."),
        "-": None,
    }[teken]


def op(fase: Fase) -> Tafel:
    """A table at any phase of the kit, with what that phase needs."""
    if fase in (*LESSTAPPEN, Fase.LESEINDE):
        return _in_les(fase)
    if fase in (Fase.BRIL, Fase.DRIE_VRAGEN):
        return alleen(fase)
    if fase is Fase.NIEUWE_BON:
        return given(Fase.SCHAKELEN).na(c.Schakel(0, "O1", "O2"))
    nodig: Mapping[Fase, Mapping[str, object]] = {
        Fase.WAT_KWAM_ERVAN: {"vorige": {0: AlsDan("ik haast heb", "tel ik tot tien")}},
        Fase.AANDENKEN: {"aandenken": KOFFIEKAN},
        Fase.DICHT: {"manier": Manier.DICHT},
    }
    return given(fase, 3 if fase is Fase.VERJAARDAG else 1, **nodig.get(fase, {}))


def _in_les(fase: Fase) -> Tafel:
    """A lesson at a step, with two phones at the first table and its plan when that is laid."""
    tafel = les(telefoons=2).na(c.NoemTafel(0, 1), c.NoemTafel(1, 1))
    if fase is Fase.TAFELS_SCHAKELEN:
        tafel = tafel.tot(Fase.TAFELPLANNEN).na(c.LegTafelplan(1, ("B1", "O1", "V1"), 0))
    return tafel.tot(fase)


def _wens(tafel: Tafel, verstreken: int) -> c.Command:
    """The next wish on the shortest way out of this phase."""
    wens = WENSEN.get(tafel.fase)
    return wens(tafel) if wens else c.GaVerder(verstreken)


def _greep(tafel: Tafel) -> c.Command:
    al = tafel.sessie.klad.grepen
    for stoel, teken in enumerate(tafel.grepen[: len(tafel.ronde.stoelen)]):
        if teken != "-" and stoel not in al:
            return c.KiesGreep(stoel, greep(teken))
    return c.Onthul()


def _kaart(tafel: Tafel) -> c.Command:
    rollen, al = tafel.ronde.rollen, tafel.sessie.klad.voorstellen
    for stoel, teken in enumerate(tafel.kaarten[: len(rollen)]):
        if teken != "-" and stoel not in al:
            return c.KiesKaart(stoel, keuze(teken, rollen[stoel]))
    return c.Onthul()


def _dicht(tafel: Tafel) -> c.Command:
    sessie = tafel.sessie
    beurt = sessie.klad.beurt
    if beurt >= len(sessie.ronde.stoelen):
        return c.Onthul()
    if not sessie.klad.bezig:
        return c.BeginBeurt()
    if not greep_klaar(sessie, beurt):
        return c.KiesGreep(beurt, greep(tafel.grepen[beurt]))
    return c.KiesKaart(beurt, keuze(tafel.kaarten[beurt], rol_van(sessie, beurt)))


def _bril(tafel: Tafel) -> c.Command:
    ronde = tafel.ronde
    if ronde.bril is None or ronde.door_bril is not None:
        return c.GaVerder()
    return c.KiesDoorBril(ronde.bril, c.Keuze(1))


def _plan(tafel: Tafel) -> c.Command:
    over = (kaart for kaart in tafel.plan.split() if kaart not in tafel.ronde.plan)
    kaart = next(over, None)
    return c.VulPlek(kaart) if kaart and None in tafel.ronde.plekken else c.GaVerder()


WENSEN: Mapping[Fase, Callable[[Tafel], c.Command]] = {
    Fase.GREEP: _greep,
    Fase.LATEN_ZIEN: _kaart,
    Fase.DICHT: _dicht,
    Fase.BRIL: _bril,
    Fase.PLAN: _plan,
    Fase.DRIE_VRAGEN: lambda _: c.SlaOver(),
    Fase.WAT_KWAM_ERVAN: lambda _: c.SlaOver(),
    Fase.WAARDERING: lambda _: c.SlaOver(),
    Fase.ALS_DAN: lambda _: c.SlaOver(),
    Fase.EINDBEELD: lambda _: c.SluitSessie(),
}
