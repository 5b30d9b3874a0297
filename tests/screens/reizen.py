"""Whole sessions for the layout tests: what a group passes through, moment by moment.

A group that writes everything down (`VOL`) fills each text to the last letter; one that passes
(`PAS`) leaves everything open. A session does not depend on the language, so that the same
moment can be looked at in both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import lru_cache

from attrs import evolve, field, frozen
from screens.sessies import spel, spel_van

from game.domain import commands as c
from game.domain.aandenken import Aandenken
from game.domain.alsdan import AlsDan
from game.domain.decide import decide
from game.domain.dilemma import Drietal, Rol, Uitkomst
from game.domain.evolve import fold
from game.domain.fase import Fase
from game.domain.keuzes import (
    NAAM_LENGTE,
    PAREN_VANAF,
    RONDES,
    TEKST_LENGTE,
    Manier,
    Niveau,
    Rugzaksoort,
)
from game.domain.klas import Lesopzet, Lesvoorwerp
from game.domain.meespeler import volgende_wens
from game.domain.plan import mag_eruit
from game.domain.reden import Weigering
from game.domain.spelcode import schrijf
from game.domain.state import Sessie
from game.domain.views import View, stoel_achter_scherm, view_for
from game.spelvormen import LESPLANNEN, spelvorm_van

SEED = 7
MINUTES = {rondes: minuten for minuten, rondes in RONDES.items()}
ZIN = (
    "Ik bel vanmiddag eerst met de mensen die er wonen, schrijf op wat ze zeggen en leg dat naast "
    "de regel die wij zelf hebben gemaakt. Daarna pas komt het stuk naar de wethouder, met "
    "drie keuzes en met wat elke keuze kost, en met de naam van wie er straks over gebeld mag "
    "worden. Ja!"
)[:TEKST_LENGTE]
"""As long as a typed sentence can be."""

NAMES: Mapping[str, tuple[str, ...]] = {
    "gewoon": ("Joost", "Mei Ling", "Samira", "Thomas", "Hennie", "Bó", "Fatoumata", "Wim"),
    "lang": tuple(
        f"{name}{number}"
        for number in range(4)
        for name in (
            "Wilhelmina-Catharina van 't Oudenbosch-"[: NAAM_LENGTE - 1],
            "Wolfeschlegelsteinhausenbergerdorffmann"[: NAAM_LENGTE - 1],
        )
    ),
    "geen": ("",) * 8,
    "letter": tuple("QWMijlÉg"),
    "vreemd": (
        "Zoë 🎉", "Ağaoğlu-Čapková", "Ольга", "Ñuño d’Œuvre", "👍👍👍", "Nguyễn Thị Ánh", "ßÅ",
        "Ελένη",
    ),
}  # fmt: skip
"""Names as people type them."""


@frozen
class Groep:
    """Who plays which case, how; `stijl` says what they make of it."""

    namen: tuple[str, ...]
    dilemma: str = "woningnood/kantoor"
    stijl: str = "gewoon"
    plan: tuple[str, ...] = ()
    """The cards that they lay; else whatever the meespeler lays."""
    rondes: int = 1
    niveau: Niveau = Niveau.GEWOON
    manier: Manier = Manier.OPEN
    paren: bool = False
    leidt: int | None = None
    aandenken: Aandenken | None = None
    vorige: int = 0
    """So many players bring a sentence of last time."""
    alleen: bool = False
    """Whether the first of them plays alone."""
    tafels: int | None = None
    """With so many tables it is a lesson, in which none of the names play."""
    hoeken: bool = False
    rollen: bool = False

    def begin(self) -> c.BeginSessie:
        """The wish to begin, with this group's case first."""
        if self.alleen:
            vorige = {0: self._zin()} if self.vorige else {}
            return c.BeginSessie(self.namen[:1], SEED, niveau=self.niveau, vorige=vorige,
                                 spelvorm="alleen", zaak=self.dilemma)  # fmt: skip
        if self.tafels is not None:
            return self._les(self.tafels)
        dilemmas = spel().dilemmas
        others = [naam for naam in sorted(dilemmas) if naam != self.dilemma]
        return c.BeginSessie(
            self.namen,
            SEED,
            minuten=MINUTES[self.rondes],
            spelcode=schrijf((self.dilemma, *others[: self.rondes - 1]), dilemmas, SEED),
            niveau=self.niveau,
            manier=self.manier,
            paren=self.paren and len(self.namen) >= PAREN_VANAF,
            leidt=self.leidt,
            aandenken=self.aandenken,
            vorige={n: self._zin() for n in range(self.vorige)},
        )

    def _les(self, tafels: int) -> c.BeginSessie:
        dingen = (Lesvoorwerp("Koffiekan", "koffiekan"), Lesvoorwerp("Hondenriem", "hondenriem"))
        les = Lesopzet(200 if tafels > 8 else 28, tafels, LESPLANNEN[50], self.rollen, True, dingen)
        return c.BeginSessie((), SEED, minuten=50, spelvorm="klas", zaak=self.dilemma, les=les)

    def _zin(self) -> AlsDan:
        """What somebody took along last time."""
        return AlsDan(ZIN, ZIN, ZIN) if self.stijl == "vol" else AlsDan("het stil valt", "vraag ik")


@frozen
class Reis:
    """Every moment of a session, by round and phase."""

    momenten: Mapping[tuple[int, Fase], list[Sessie]] = field(hash=False)

    def view(self, fase: Fase, welk: int = 0, ronde: int = 1, taal: str = "nl") -> View:
        """What the device shows at a moment of a phase: 0 is the first, -1 the last."""
        sessie = self.momenten[ronde, fase][welk]
        return kijk(sessie, taal)


def kijk(sessie: Sessie, taal: str = "nl") -> View:
    """The view of the device, some minutes into the session."""
    return view_for(
        spel_van(sessie, taal), sessie, stoel_achter_scherm(sessie), 300 * len(sessie.rondes)
    )


@lru_cache(maxsize=2000)
def reis(groep: Groep) -> Reis:
    """Play a group's session to the end."""
    momenten: dict[tuple[int, Fase], list[Sessie]] = defaultdict(list)
    begin = groep.begin()
    speelt = evolve(spel(), spelvorm=spelvorm_van(begin.spelvorm))
    gebeurd = decide(speelt, None, begin)
    assert not isinstance(gebeurd, Weigering), gebeurd
    sessie = fold(gebeurd)
    while not sessie.gesloten:
        momenten[len(sessie.rondes), sessie.fase].append(sessie)
        wens = volgende(kijk(sessie), groep)
        gebeurd = decide(speelt, sessie, wens)
        assert not isinstance(gebeurd, Weigering), (wens, gebeurd)
        sessie = fold(gebeurd, sessie)
    return Reis(momenten)


def volgende(view: View, groep: Groep) -> c.Command:
    """What this group wishes next."""
    own = STIJLEN[groep.stijl].get(view.fase)
    wens = _lay(view, groep.plan) if view.fase is Fase.PLAN and groep.plan else None
    return wens or (own(view) if own else None) or volgende_wens(view)


def _lay(view: View, plan: tuple[str, ...]) -> c.Command | None:
    rest = [kaart for kaart in plan if kaart not in view.ronde.plan]
    return c.VulPlek(rest[0]) if rest else None


def _all_own(view: View) -> c.Command:
    """Everybody makes an own card, with as many words as fit."""
    for stoel in range(len(view.ronde.stoelen)):
        if stoel not in view.sessie.klad.voorstellen:
            return c.KiesKaart(stoel, _own(view.rol(stoel) or Rol.VERBINDER))
    return c.Onthul()


def _own(rol: Rol) -> c.Keuze:
    kost = next(uitkomst for uitkomst in reversed(Uitkomst) if uitkomst is not rol.uitkomst)
    plus = next(uitkomst for uitkomst in Uitkomst if uitkomst is not kost)
    return c.Keuze(3, plus, kost, ZIN)


def _own_with_a_reason(view: View) -> c.Command | None:
    """Through each bril an own card and a sentence, as long as they can be."""
    ronde = view.ronde
    if ronde.bril is None or ronde.bril in ronde.waarom:
        return None
    return c.ZegWaarom(ZIN) if ronde.door_bril else c.KiesDoorBril(ronde.bril, _own(ronde.bril))


def _own_behind_the_screen(view: View) -> c.Command | None:
    if view.stoel is None or not view.greep_klaar:
        return None
    return c.KiesKaart(view.stoel, _own(view.rol(view.stoel) or Rol.VERBINDER))


def _pass_behind_the_screen(view: View) -> c.Command | None:
    if view.stoel is None:
        return None
    passing = c.KiesKaart if view.greep_klaar else c.KiesGreep
    return passing(view.stoel, None)


def _last_one_passes(view: View) -> c.Command | None:
    """One seat shows a fist, and the others what they would show anyhow."""
    last = len(view.ronde.stoelen) - 1
    if view.fase is Fase.GREEP:
        return c.Onthul() if {*range(last)} <= {*view.sessie.klad.grepen} else None
    closed = view.stoel == last and not view.greep_klaar
    return c.KiesGreep(last, None) if closed else None


def _switch(view: View) -> c.Command:
    """Whoever can proposes a swap, for an own card if one was left out."""
    erin = next(kaart for kaart in reversed(view.kaarten) if kaart not in view.ronde.plan)
    for stoel in range(len(view.ronde.stoelen)):
        for kaart in view.ronde.plan:
            if mag_eruit(view.spel, view.ronde, stoel, kaart):
                return c.Schakel(stoel, kaart, erin)
    return c.GaVerder()


def _move_the_lat(view: View) -> c.Command | None:
    """Two points from the highest to the lowest, with a sentence as long as it can be."""
    if view.ronde.onze_lat is not None:
        return None
    delen = [int(deel) for deel in view.dilemma.lat]
    low, _, high = sorted(range(3), key=delen.__getitem__)
    delen[low] += 2
    delen[high] -= 2
    return c.VerschuifLat(Drietal(*delen), ZIN)


def _write_down(view: View) -> c.Command | None:
    return c.SchrijfOp(ZIN) if len(view.ronde.notities) < 5 else None


def _say(view: View) -> c.Command:
    assert view.sessie.beurt is not None
    return c.ZegAlsDan(ZIN, ZIN, ZIN)


def _note(view: View) -> c.Command | None:
    return (
        c.SchrijfOp(ZIN) if sum(bij is view.fase for bij, _ in view.sessie.notities) < 5 else None
    )


def _unpack(view: View) -> c.Command | None:
    """Everybody has a strength and a card, as long as can be."""
    sessie = view.sessie
    for speler in (s.nummer for s in sessie.aanwezig):
        if all(kracht.speler != speler for kracht in sessie.krachten):
            return c.NoemKracht(speler, ZIN)
        if speler not in sessie.rugzak:
            return c.SpeelRugzak(speler, Rugzaksoort.TROTS, ZIN)
    return None


STIJLEN: Mapping[str, Mapping[Fase, Callable[[View], c.Command | None]]] = {
    "gewoon": {Fase.SCHAKELEN: _switch},
    "vol": {
        Fase.LATEN_ZIEN: _all_own,
        Fase.BRIL: _own_with_a_reason,
        Fase.DRIE_VRAGEN: lambda _: c.SchrijfOp(ZIN),
        Fase.DICHT: _own_behind_the_screen,
        Fase.SCHAKELEN: _switch,
        Fase.WAT_KWAM_ERVAN: lambda _: c.VertelErvan(ZIN),
        Fase.VERJAARDAG: _write_down,
        Fase.VRAAG: _write_down,
        Fase.WAT_GEBEURDE: _note,
        Fase.WAARDOOR: _note,
        Fase.WAAR_LIJKT_DIT_OP: _note,
        Fase.RUGZAK: _unpack,
        Fase.ALS_DAN: _say,
    },
    "veel": {Fase.KASSABON: _move_the_lat, Fase.SCHAKELEN: _switch},
    "deels": {Fase.GREEP: _last_one_passes, Fase.DICHT: _last_one_passes, Fase.SCHAKELEN: _switch},
    "pas": {
        Fase.GREEP: lambda _: c.Onthul(),
        Fase.LATEN_ZIEN: lambda _: c.Onthul(),
        Fase.DICHT: _pass_behind_the_screen,
        Fase.WAT_KWAM_ERVAN: lambda _: c.SlaOver(),
        Fase.DRIE_VRAGEN: lambda _: c.SlaOver(),
        Fase.STOEL: lambda _: c.GaVerder(),
        Fase.UITKOMST: lambda _: c.GaVerder(),
        Fase.WAT_GEBEURDE: lambda _: c.GaVerder(),
        Fase.WAARDOOR: lambda _: c.GaVerder(),
        Fase.RUGZAK: lambda _: c.GaVerder(),
        Fase.TROTS: lambda _: c.GaVerder(),
        Fase.SCHAKELEN: _switch,
        Fase.WAARDERING: lambda _: c.SlaOver(),
        Fase.ROLGEVOEL: lambda _: c.GaVerder(),
        Fase.TROTS: lambda _: c.GaVerder(),
        Fase.ALS_DAN: lambda _: c.SlaOver(),
        Fase.AANDENKEN: lambda _: c.GaVerder(),
    },
}
"""What a group does otherwise than the meespeler, by phase."""
