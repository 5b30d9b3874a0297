"""The profielen beside a session at the terminal, and opening one in its menu.

Who, which, and whose it is: for a name alone opens none.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date

import attrs

from game.domain import commands as c
from game.domain.alsdan import AlsDan
from game.domain.events import Speler
from game.domain.fase import Fase
from game.domain.oefenzaak import ALLEEN, uit_ronde
from game.domain.profiel import Profiel
from game.domain.state import Sessie
from game.domain.views import View
from game.session.bijhouden import Bijhouder
from game.session.geopend import Geopend
from game.session.melding import Melding
from game.session.profiellijst import Kaft, Profiellijst, lees_lijst
from game.session.session import Session
from game.terminal.alleenschermen import met_eerder
from game.terminal.opzet import NIEUW, Opzet
from game.terminal.profielschermen import kaft_zin
from game.terminal.rugzak import kaart_van
from game.terminal.scherm import Keus, Naar, NeemProfiel, Scherm, Vraag, Wens, genummerd, terug
from game.texts.profielblad import ALLEEN_JIJ, ERUIT, HIER, IS_DIT_VAN_JOU
from game.texts.vertaler import Vertaler

TERUG_TE_ZIEN = frozenset({Fase.UITKOMST, Fase.KASSABON, Fase.DRIE_VRAGEN})
"""The phases in which somebody alone can look at earlier times."""


class Tafelprofielen:
    """What somebody at this terminal said to be theirs, and the session that goes into it."""

    def __init__(self, geopend: Geopend, vandaag: Callable[[], date]) -> None:
        self.geopend = geopend
        self._vandaag = vandaag
        self._bijhouder = Bijhouder(geopend, vandaag)

    @property
    def vandaag(self) -> str:
        """Today, as YYYY-MM-DD."""
        return self._vandaag().isoformat()

    @property
    def lijst(self) -> Profiellijst:
        """The profielen of this machine from the outside."""
        return lees_lijst(self.geopend.profielen)

    def neem(self, id_: str, naam: str = "") -> Profiel | Melding:
        """The profiel with that id, or without one a new profiel."""
        if id_ and id_ != NIEUW:
            return self.geopend.open(id_)
        return self.geopend.nieuw(naam, self.vandaag)

    def ontsluit(self, opzet: Opzet, meld: Callable[[Melding], None]) -> Opzet:
        """The set-up with the profielen that can be had; what is wrong with another is said."""
        profielen = {}
        for nummer, id_ in opzet.profielen.items():
            gekregen = self.neem(id_, opzet.alle_namen[nummer])
            if isinstance(gekregen, Melding):
                meld(gekregen)
            else:
                profielen[nummer] = gekregen.id
        return attrs.evolve(opzet, profielen=profielen)

    def vorige(self, opzet: Opzet) -> Mapping[int, AlsDan]:
        """What the players took along last time."""
        return self.geopend.vorige(opzet.ids)

    def begin(self, session: Session) -> Melding | None:
        """A session is on the table, new or again."""
        return self._bijhouder.begin(session)

    def na(self, session: Session, voor: Sessie) -> Melding | None:
        """After a wish that was granted: follow the session as far as it went on."""
        return self._bijhouder.na(session, voor)

    def laat(self, session: Session) -> Melding | None:
        """The session is about to be left; its profielen are closed."""
        return self._bijhouder.neem_op(session) or self.geopend.sluit_behalve(())

    def met_eerder(self, session: Session, scherm: Scherm[Wens], t: Vertaler) -> Scherm[Wens]:
        """The question of a session alone, with the way to earlier times on its case."""
        sessie = session.sessie
        if sessie.spelvorm != ALLEEN or sessie.fase not in TERUG_TE_ZIEN:
            return scherm
        nu = uit_ronde(session.pad.stem, self.vandaag, sessie.ronde)
        profiel = self.geopend.alle.get(sessie.spelers[0].profiel)
        return met_eerder(scherm, profiel, nu, self.vandaag, t)

    def vraag(self) -> Vraag:
        """Who opens one, as it is now."""
        return wie(self.lijst, self.geopend.alle.keys())

    def rugzak(self, speler: Speler) -> Vraag:
        """Which card this player opens, with what lies ready in an opened profiel."""
        profiel = self.geopend.alle.get(speler.profiel)
        return kaart_van(speler, profiel.rugzak if profiel else {})


def wie(lijst: Profiellijst, open_: Collection[str]) -> Vraag:
    """Who opens one; whoever has one open can close it here."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        spelers = view.sessie.aanwezig
        bezet = {speler.profiel for speler in spelers}
        vrij = Profiellijst(tuple(kaft for kaft in lijst.kaften if kaft.id not in bezet))
        keuzes: list[tuple[str, Wens]] = []
        for speler in spelers:
            naam, is_open = t.naam(speler), speler.profiel in open_
            stand = t("Profiel open") if is_open else t("Nog geen profiel open")
            daarna = sluit(speler.nummer) if is_open else welk(speler.nummer, vrij)
            keuzes.append((f"{naam}. {stand}", Naar(daarna)))
        kop = t("Wie opent een eigen profiel?")
        return Scherm((kop, t(HIER)), (*genummerd(keuzes), terug(t)))

    return vraag


def welk(speler: int, lijst: Profiellijst) -> Vraag:
    """Which profiel is this player's, or a new one."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        bekend: tuple[Keus[Wens], ...] = genummerd(
            (kaft_zin(kaft, t), Naar(zeker(speler, kaft))) for kaft in lijst.kaften
        )
        nieuw = Keus[Wens]("n", t("Nieuw profiel"), NeemProfiel(speler))
        kop = t("Welk profiel is van {naam}?", naam=t.naam(view.sessie.speler(speler)))
        return Scherm((kop,), (*bekend, nieuw, terug(t)))

    return vraag


def zeker(speler: int, kaft: Kaft) -> Vraag:
    """Whose it is: anybody may have this name."""

    def vraag(_view: View, t: Vertaler) -> Scherm[Wens]:
        ja = Keus[Wens]("j", t("Ja, dit is van mij"), NeemProfiel(speler, kaft.id))
        regels = (t(IS_DIT_VAN_JOU), kaft_zin(kaft, t), t(ALLEEN_JIJ))
        return Scherm(regels, (ja, terug(t, t("Nee, terug"))))

    return vraag


def sluit(speler: int) -> Vraag:
    """Sure? What the session put in goes out again."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        kop = t("Het profiel van {naam} sluiten?", naam=t.naam(view.sessie.speler(speler)))
        ja = Keus[Wens]("j", t("Ja, sluit"), c.OpenProfiel(speler, ""))
        return Scherm((kop, t(ERUIT)), (ja, terug(t, t("Nee, terug"))))

    return vraag
