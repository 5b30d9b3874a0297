"""A table for the tests of the rules: given a phase, when somebody wishes, then these events.

    tafel = given(Fase.PLAN, kaarten="12-3")
    assert tafel.when(c.VulPlek("B1")) == (e.PlekGevuld(0, "B1"),)
    assert tafel.when(c.GaVerder()) is Reden.PLAN_NIET_VOL

`given` plays from the beginning with the fewest wishes that reach the phase. Roles and cards are
written one sign per seat: a letter or a digit, and `-` for who passes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

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
from game.domain.keuzes import RONDES, Manier
from game.domain.kiezen import greep_klaar, rol_van
from game.domain.reden import Reden, Weigering
from game.domain.spelcode import schrijf
from game.domain.state import Ronde, Sessie, Spel
from game.domain.views import View, view_for
from game.domain.willekeur import NAMEN
from game.spelvormen import ALLEEN, TAFEL

SPEL = Spel(TAFEL, dek())
ALLEEN_SPEL = Spel(ALLEEN, dek())
GREPEN, KAARTEN = "BOVBOVBO", "1" * 8
KLAD = (e.BeurtBegonnen, e.GreepGekozen, e.KaartGekozen)


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
    match fase:
        case Fase.NIEUWE_BON:
            return given(Fase.SCHAKELEN).na(c.Schakel(0, "O1", "O2"))
        case Fase.WAT_KWAM_ERVAN:
            return given(fase, vorige={0: AlsDan("ik haast heb", "tel ik tot tien")})
        case Fase.BRIL | Fase.DRIE_VRAGEN:
            return alleen(fase)
        case Fase.AANDENKEN:
            return given(fase, aandenken=KOFFIEKAN)
        case Fase.VERJAARDAG:
            return given(fase, ronde=3)
        case _:
            return given(fase, manier=Manier.DICHT if fase is Fase.DICHT else Manier.OPEN)


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
