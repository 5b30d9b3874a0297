"""Own profielen in the set-up: who opens one, which, and whose it is; asked where there are any."""

from __future__ import annotations

import attrs

from game.domain.keuzes import SPELERS
from game.loading import Dek
from game.terminal.opzet import NIEUW, Antwoord, Opzet, Stap, meerdere, terug_vraag
from game.terminal.profielschermen import kaft_zin
from game.terminal.scherm import ENTER, Keus, Scherm, Terug, genummerd
from game.texts.profielblad import ALLEEN_JIJ, HIER, IS_DIT_VAN_JOU
from game.texts.vertaler import Vertaler


def wie(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord] | None:
    """Who opens one? Several numbers may be typed."""
    if not opzet.kaften:
        return None
    return meerdere(
        t,
        f"{t('Wie opent een eigen profiel?')} {t(HIER)}",
        [(str(n), opzet.spelersnaam(t, n)) for n in range(opzet.aantal)],
        t("Niemand"),
        lambda gekozen: attrs.evolve(opzet, eigenaars=frozenset(map(int, gekozen)), profielen={}),
    )


def welk(nummer: int) -> Stap:
    """Which profiel this player opens; what another player opened is not offered."""

    def vraag(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord] | None:
        if nummer not in opzet.eigenaars or nummer >= opzet.aantal:
            return None
        over = {n: id_ for n, id_ in opzet.profielen.items() if n != nummer}
        bekend = genummerd(
            (kaft_zin(kaft, t), attrs.evolve(opzet, profielen={**over, nummer: kaft.id}))
            for kaft in opzet.kaften
            if kaft.id not in over.values()
        )
        nieuw = attrs.evolve(opzet, profielen={**over, nummer: NIEUW})
        keuzes: tuple[Keus[Antwoord], ...] = (
            Keus(ENTER, t("Toch geen profiel"), attrs.evolve(opzet, profielen=over)),
            *bekend,
            Keus("n", t("Nieuw profiel"), nieuw),
            terug_vraag(t),
        )
        kop = t("Welk profiel is van {naam}?", naam=opzet.spelersnaam(t, nummer))
        return Scherm((kop,), keuzes)

    return vraag


def zeker(nummer: int) -> Stap:
    """Whose it is: anybody may have this name."""

    def vraag(opzet: Opzet, _dek: Dek, t: Vertaler) -> Scherm[Antwoord] | None:
        id_ = opzet.profielen.get(nummer)
        kaft = next((kaft for kaft in opzet.kaften if kaft.id == id_), None)
        if kaft is None:
            return None
        ja = Keus[Antwoord]("j", t("Ja, dit is van mij"), opzet)
        nee = Keus[Antwoord]("b", t("Nee, terug"), Terug())
        return Scherm((t(IS_DIT_VAN_JOU), kaft_zin(kaft, t), t(ALLEEN_JIJ)), (ja, nee))

    return vraag


PROFIELSTAPPEN: tuple[Stap, ...] = (
    wie,
    *(stap for nummer in range(SPELERS.stop - 1) for stap in (welk(nummer), zeker(nummer))),
)
"""The questions in order."""
