"""Sessions that were played to the end, what was typed in them, and reading a page of HTML back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from html.parser import HTMLParser
from typing import Any

from attrs import evolve
from screens.reizen import NAMES, Groep, reis
from screens.sessies import spel_van

from game.domain.alsdan import AlsDan
from game.domain.dilemma import EigenAanpak
from game.domain.events import KrachtGenoemd
from game.domain.fase import Fase
from game.domain.keuzes import KWALITEITEN, Momentsoort
from game.domain.state import Prikkel, Ronde, Sessie
from game.domain.views import View, view_for
from game.texts.alleen import spreek_aan
from game.texts.vertaler import Vertaler
from game.verslag.verslag import maak_verslag

DAG = date(2026, 11, 21)
MINUTEN = 54
KWALITEIT = next(iter(KWALITEITEN.values()))[0]


def gespeeld(aantal: int = 4, **groep: Any) -> Sessie:
    """A session of so many players at its last screen."""
    wie = Groep(groep.pop("namen", NAMES["gewoon"][:aantal]), **groep)
    return reis(wie).momenten[wie.rondes, Fase.EINDBEELD][-1]


def bekijk(sessie: Sessie, taal: str = "nl") -> View:
    """What the screen shows of it."""
    return view_for(spel_van(sessie, taal), sessie, None, MINUTEN * 60)


def verslag(sessie: Sessie, akkoord: Sequence[int] = (), taal: str = "nl") -> str:
    """Its report."""
    view = bekijk(sessie, taal)
    return maak_verslag(view, spreek_aan(Vertaler(taal), view), DAG, akkoord)


def alles_getypt(sessie: Sessie, tekst: str) -> Sessie:
    """The session with this text everywhere where somebody can type one."""
    nummers = [speler.nummer for speler in sessie.spelers]
    return evolve(
        sessie,
        spelers=tuple(evolve(speler, naam=tekst) for speler in sessie.spelers),
        als_dan={n: AlsDan(tekst, tekst, tekst) for n in nummers},
        ervan=dict.fromkeys(nummers, tekst),
        notities=((Fase.WAARDOOR, tekst), (Fase.WAAR_LIJKT_DIT_OP, tekst)),
        krachten=tuple(KrachtGenoemd(n, tekst) for n in nummers),
        momenten=tuple(Momentsoort)[:2],
        rondes=tuple(_ronde(ronde, tekst) for ronde in sessie.rondes),
    )


def _ronde(ronde: Ronde, tekst: str) -> Ronde:
    voorstellen = {
        stoel: evolve(v, eigen=evolve(v.eigen, tekst=tekst))
        if isinstance(v.eigen, EigenAanpak)
        else v
        for stoel, v in (ronde.voorstellen or {}).items()
    }
    onze = ronde.onze_lat and evolve(ronde.onze_lat, waarom=tekst)
    return evolve(
        ronde,
        voorstellen=voorstellen,
        notities=(tekst, tekst),
        gevraagd=(0, 0),
        onze_lat=onze,
        waarom=dict.fromkeys(ronde.waarom, tekst),
        antwoorden=(tekst,) * len(ronde.antwoorden),
        prikkels=(Prikkel(ronde.plan[0], (0,), KWALITEIT),),
    )


class Lezer(HTMLParser):
    """The elements of a page with their attributes, the words between them, and what is wrong."""

    LEEG = frozenset({"meta", "br", "img"})
    """Elements without an end; in SVG an element ends itself."""

    def __init__(self, pagina: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elementen: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.woorden: list[str] = []
        self.fout: list[str] = []
        self._open: list[str] = []
        self.feed(pagina)
        self.close()
        self.fout += [f"never closed: {tag}" for tag in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elementen.append((tag, tuple(attrs)))
        if tag not in self.LEEG:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elementen.append((tag, tuple(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.fout.append(f"closed out of turn: {tag} at {self.getpos()}")

    def handle_data(self, data: str) -> None:
        if not self._open or self._open[-1] != "style":
            self.woorden.append(data)

    @property
    def tekst(self) -> str:
        """Everything that somebody reads."""
        return " ".join(" ".join(self.woorden).split())


def tekst_van(pagina: str) -> str:
    """Everything that somebody reads on a page."""
    return Lezer(pagina).tekst


def zonder(sessie: Sessie, **velden: Any) -> Iterator[Ronde]:
    """The rounds of a session with these fields changed in each."""
    return (evolve(ronde, **velden) for ronde in sessie.rondes)
