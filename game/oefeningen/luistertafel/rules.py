"""What may happen at the luistertafel: listen, ask, lay a plan, hear who goes along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from attrs import evolve

from game.domain.dilemma import Dilemma, Oordeel, Rol
from game.domain.eigenzaak import EIGEN_ZAAK
from game.domain.oefenboek import Keer, Oefenboek, Tafelgast, minst_geoefend
from game.domain.reden import Reden, eis
from game.domain.score import bereken, plannen
from game.oefeningen.blad import Kies, Verder, Zet
from game.oefeningen.luistertafel.tafel import (
    BEURTEN,
    KOPPIGST,
    PLAN,
    Collega,
    Eerder,
    Soort,
    Stand,
    Stap,
    gaat_mee,
)
from game.oefeningen.luistertafel.uitspraken import (
    VARIANTEN,
    antwoordt,
    heeft_nodig,
    opent,
    ziet_risico,
)
from game.oefeningen.vorm import Inhoud, Opzet

NAAM = "luistertafel"

NAMEN: Mapping[Rol, tuple[str, ...]] = {
    Rol.BUREAUCRAAT: ("Samuel", "Sanne", "Amina"),
    Rol.ONDERNEMER: ("Aylin", "Koen", "Farah"),
    Rol.VERBINDER: ("Joris", "Meryem", "Tijn"),
}
"""The first that fits the case and the player: whoever remembers last time is the same person."""

AARDEN: tuple[tuple[int, int], ...] = ((1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (2, 3), (3, 2))
"""How koppig the two can be; never both the most, for three cards rarely serve two such people."""

TERUG, VERANDER = "vragen", "veranderen"
"""Back from the plan to the questions; change the plan that was on the table."""

VRAGEN: Mapping[str, tuple[int, Soort]] = {
    "nodig1": (0, Soort.NODIG),
    "risico1": (0, Soort.RISICO),
    "nodig2": (1, Soort.NODIG),
    "risico2": (1, Soort.RISICO),
}
"""What can be asked, and of whom."""


def begin(inhoud: Inhoud[None], opzet: Opzet) -> Stand:
    """The player in the role practised least, two colleagues in the other two."""
    kans = Random(opzet.seed)
    dilemma = inhoud.dilemmas[_dilemma(inhoud.dilemmas, opzet.dilemma, kans)]
    rol = minst_geoefend(opzet.boek)
    anderen = [r for r in Rol if r is not rol]
    een, ander = (
        _collega(dilemma, opzet, r, min(aard, _hoogst(dilemma, r)), kans)
        for r, aard in zip(anderen, kans.choice(AARDEN), strict=True)
    )
    return Stand(dilemma.id, rol, (een, ander))


def doe(inhoud: Inhoud[None], stand: Stand, zet: Zet) -> Stand:
    """The next Stand; raises Geweigerd for what does not lie on the sheet."""
    dilemma = inhoud.dilemmas[stand.dilemma]
    if isinstance(zet, Kies) and stand.stap in _KIEST:
        return _KIEST[stand.stap](dilemma, stand, zet.keuze)
    eis(isinstance(zet, Verder) and not klaar(stand), Reden.NIET_NU)
    if stand.stap is Stap.PLAN:
        eis(len(stand.plan) == PLAN, Reden.NIET_NU)
    stappen = list(Stap)
    nieuw = evolve(stand, stap=stappen[stappen.index(stand.stap) + 1])
    return _HOORT.get(nieuw.stap, _niets)(dilemma, nieuw)


def klaar(stand: Stand) -> bool:
    """Whether the last sheet has been left."""
    return stand.stap is Stap.KLAAR


def oogst(stand: Stand, opzet: Opzet) -> Oefenboek:
    """What both colleagues remember, and one more time in the role of the player."""
    gasten = (Tafelgast(opzet.dag, stand.dilemma, c.rol, c.gevraagd, c.mee) for c in stand.collegas)
    return opzet.boek.met_gasten(*gasten).met_keer(Keer(opzet.dag, NAAM, (stand.rol,)))


def kan_leggen(stand: Stand, kaart: str) -> bool:
    """Whether a card of the six can be laid, or taken back."""
    return kaart in stand.plan or len(stand.plan) < PLAN


def kan_vragen(stand: Stand, vraag: str) -> bool:
    """What somebody needs is asked once, what they see as a risk once for every plan."""
    wie, soort = VRAGEN[vraag]
    if soort is Soort.NODIG:
        return not stand.collegas[wie].gevraagd
    return not any((u.wie, u.soort, u.beurt) == (wie, soort, stand.beurt) for u in stand.gezegd)


def kan_veranderen(stand: Stand) -> bool:
    """Whether the plan can still be changed after it was on the table."""
    return stand.beurt < BEURTEN and not all(collega.mee for collega in stand.collegas)


def _dilemma(dilemmas: Mapping[str, Dilemma], gevraagd: str, kans: Random) -> str:
    """The case that was asked for, or any that is not sensitive."""
    gewoon = sorted(d.id for d in dilemmas.values() if not d.gevoelig and d.id != EIGEN_ZAAK)
    eis(gevraagd in dilemmas if gevraagd else bool(gewoon), Reden.NIET_NU)
    return gevraagd or kans.choice(gewoon)


def _hoogst(dilemma: Dilemma, rol: Rol) -> int:
    """All three conditions are asked only where a plan exists that can meet them."""
    kijker = _let_op(dilemma, rol)
    kan = any(
        any(kaart.rol is rol for kaart in plan)
        and bereken(dilemma, plan).oordelen[kijker] is Oordeel.LEEFT
        for plan in plannen(dilemma)
    )
    return KOPPIGST if kan else KOPPIGST - 1


def _let_op(dilemma: Dilemma, rol: Rol) -> int:
    """The kijker who weighs the outcome of that role most; the first when equal."""
    kijkers = range(len(dilemma.kijkers))
    return max(kijkers, key=lambda at: dilemma.kijkers[at].weegt[rol.uitkomst])


def _collega(dilemma: Dilemma, opzet: Opzet, rol: Rol, aard: int, kans: Random) -> Collega:
    return Collega(
        naam=_naam(dilemma, opzet.namen, rol),
        rol=rol,
        aard=aard,
        eerder=_eerder(opzet.boek, rol),
        voorstel=kans.choice(dilemma.hand(rol)).code,
        kijker=_let_op(dilemma, rol),
        toon=kans.randrange(VARIANTEN),
    )


def _naam(dilemma: Dilemma, spelers: tuple[str, ...], rol: Rol) -> str:
    """Nobody at this table is called like the player or like somebody in the case."""
    anderen = " ".join((*spelers, dilemma.casus, *(kijker.naam for kijker in dilemma.kijkers)))
    bezet = anderen.casefold()
    return next((naam for naam in NAMEN[rol] if naam.casefold() not in bezet), NAMEN[rol][-1])


def _eerder(boek: Oefenboek, rol: Rol) -> Eerder:
    """What the colleague of that role remembers: only the last time counts."""
    gast = next((gast for gast in reversed(boek.gasten) if gast.rol is rol), None)
    if gast is None or gast.gevraagd is not gast.mee:
        return Eerder.NIETS
    return Eerder.ZACHTER if gast.mee else Eerder.STUGGER


def _vraag(dilemma: Dilemma, stand: Stand, keuze: str) -> Stand:
    eis(keuze in VRAGEN and kan_vragen(stand, keuze), Reden.NIET_NU)
    wie, soort = VRAGEN[keuze]
    if soort is Soort.RISICO:
        return evolve(stand, gezegd=(*stand.gezegd, ziet_risico(dilemma, stand, wie)))
    een, ander = (
        evolve(c, gevraagd_in=stand.beurt) if at == wie else c
        for at, c in enumerate(stand.collegas)
    )
    return evolve(stand, collegas=(een, ander), gezegd=(*stand.gezegd, heeft_nodig(stand, wie)))


def _leg(dilemma: Dilemma, stand: Stand, keuze: str) -> Stand:
    if keuze == TERUG:
        return evolve(stand, stap=Stap.GESPREK)
    codes = {kaart.code for kaart in dilemma.kaarten}
    eis(keuze in codes and kan_leggen(stand, keuze), Reden.NIET_NU)
    over = tuple(code for code in stand.plan if code != keuze)
    return evolve(stand, plan=over if keuze in stand.plan else (*over, keuze))


def _verander(_dilemma: Dilemma, stand: Stand, keuze: str) -> Stand:
    eis(keuze == VERANDER and kan_veranderen(stand), Reden.NIET_NU)
    return evolve(stand, stap=Stap.GESPREK, beurt=stand.beurt + 1)


def _hoort_voorstellen(_dilemma: Dilemma, stand: Stand) -> Stand:
    return evolve(stand, gezegd=(opent(stand, 0), opent(stand, 1)))


def _hoort_antwoord(dilemma: Dilemma, stand: Stand) -> Stand:
    """The plan lies on the table: each says whether they go along."""
    een, ander = (
        evolve(c, mee=gaat_mee(dilemma, stand, at)) for at, c in enumerate(stand.collegas)
    )
    gezegd = (antwoordt(dilemma, stand, 0), antwoordt(dilemma, stand, 1))
    return evolve(stand, collegas=(een, ander), gezegd=(*stand.gezegd, *gezegd))


def _niets(_dilemma: Dilemma, stand: Stand) -> Stand:
    return stand


_KIEST: Mapping[Stap, Callable[[Dilemma, Stand, str], Stand]] = {
    Stap.GESPREK: _vraag,
    Stap.PLAN: _leg,
    Stap.ANTWOORD: _verander,
}
"""The sheets on which something can be chosen."""

_HOORT: Mapping[Stap, Callable[[Dilemma, Stand], Stand]] = {
    Stap.VOORSTELLEN: _hoort_voorstellen,
    Stap.ANTWOORD: _hoort_antwoord,
}
"""The sheets on which the colleagues speak."""
