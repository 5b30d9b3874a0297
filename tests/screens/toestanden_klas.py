"""The states of a lesson: every step for a class with and without tables, and what lies over it."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve
from screens.toestand import Maak, Toestand, in_fase, op

from game.domain import commands as c
from game.domain.bus import Wissel
from game.domain.fase import Fase
from game.domain.klas import DOCENT, keuzes
from game.domain.views import View
from game.screens.beheerwensen import Kamerblad
from game.screens.registry import SCREENS
from game.texts.kamercheck import kamercheck
from game.texts.vertaler import Vertaler
from game.web.qr import qr

LES = {"tafels": 7}
ZAAL = {"tafels": 16}
ZONDER = {"tafels": 0}
ROLLEN = {**LES, "rollen": True}


def _kamer(stand: str) -> Kamerblad:
    """A room with the longest address, as it stands."""
    adres = "http://192.168.178.254:8042"
    check = kamercheck(Vertaler(), stand)
    return Kamerblad(adres, 3, "mawum", "ktpgtckzqr", qr(f"{adres}/#{'w' * 22}"), check)


OPEN = {"kamer": _kamer("WACHT")}
"""A room that is open."""


def les(fase: Fase, naam: str = "", maak: Maak | None = None, **rest: object) -> Toestand:
    """A state of a lesson."""
    return in_fase(fase, f"les {naam}".strip(), maak, **{"groep": LES, **rest})


def open_kamer(toestand: Toestand, naam: str = "open") -> Toestand:
    """The same while phones may come in."""
    return evolve(toestand, naam=f"{toestand.naam} {naam}", ctx=OPEN)


def tel(aantal: int, eerst: int = 9) -> object:
    """So many hands for each of the first choices."""

    def wensen(view: View) -> Iterable[c.Command]:
        mogelijk = keuzes(view.dilemma, view.fase)[:eerst]
        return [c.TelStem(keuze, aantal + n) for n, keuze in enumerate(mogelijk)]

    return wensen


def _telefoons(_view: View) -> Iterable[c.Command]:
    """More phones than stand on one page of the list, one of which is muted."""
    namen = ("Dappere Reiger", "", "W" * 24, "Zoë 🎉", "Ольга", "Jan", "Bo", "Mei", "Q")
    return [*(c.KomInKlas(naam) for naam in namen), c.Demp(2, True)]


def _stemmen(view: View) -> Iterable[c.Command]:
    """Nine phones that choose."""
    mogelijk = [k for k in keuzes(view.dilemma, view.fase) if not k.endswith("0")]
    kiezen = [c.Stem(n, mogelijk[n % len(mogelijk)]) for n in range(9)]
    return [*_telefoons(view), *kiezen]


def _geschoven(view: View) -> Iterable[c.Command]:
    """Nine phones choose twice, each another card the second time, and say why."""
    kaarten = [kaart.code for kaart in view.dilemma.kaarten]
    eerst = [c.Stem(n, kaarten[n % 6]) for n in range(9)]
    daarna = [c.Stem(n, kaarten[(n * 5 + 1) % 6]) for n in range(9)]
    zinnen = [
        c.ZegWaaromGeschoven(n, "Mijn buur kende iemand die dit meemaakte.")
        for n in (0, 1, 3, 4, 5, 6, 7)
    ]
    return [*_telefoons(view), *eerst, c.GaVerder(), c.GaVerder(), *daarna, c.GaVerder(), *zinnen]


def _plannen(view: View) -> Iterable[c.Command]:
    """Three tables with a plan, and one that is still at it."""
    codes = [kaart.code for kaart in view.dilemma.kaarten]
    vol = [c.LegTafelplan(n + 1, (codes[n], codes[n + 1], codes[n + 3])) for n in range(3)]
    return [*vol, c.LegTafelplan(4, (codes[0],))]


def _wissel(view: View) -> Iterable[c.Command]:
    """The first table swaps a card."""
    klas = view.sessie.klas
    assert klas is not None
    nummer, uitslag = next(iter(sorted(klas.tafels.items())))
    over = [k.code for k in view.dilemma.kaarten if k.code not in uitslag.plan.kaarten]
    return [c.SchakelTafel(nummer, Wissel(uitslag.plan.kaarten[0], over[0]))]


def _weinig(_view: View) -> Iterable[c.Command]:
    return [c.TelStem("B1", 2), c.GaVerder(), c.GaVerder(), c.TelStem("B1", 1), c.GaVerder()]


def _docent(fase: Fase, naam: str = "", **rest: object) -> Toestand:
    """The teacher's own window at a step."""
    opties = rest.pop("opties", {})
    made = les(fase, f"docentblik {naam}".strip(), op("docentblik", **opties), **rest)
    return evolve(made, stoel=DOCENT)


_RIJ = {"rij": 3, "invoer": "12"}
_KAARTEN = {"tafel": 2, "kaarten": ("B1", "O2")}


def _wisselt(view: View) -> object:
    """The first table at the card that comes in."""
    klas = view.sessie.klas
    assert klas is not None
    nummer, uitslag = next(iter(sorted(klas.tafels.items())))
    return SCREENS["tafelwissel"](tafel=nummer, kaarten=uitslag.plan.kaarten[:1])


STAPPEN = tuple(
    les(fase, "laatste", welk=-1)
    for fase in Fase
    if fase.value in {
        *("voorwerp", "tweede_voorwerp", "eerste_keuze", "tweede_keuze", "tafelplannen"),
        *("kijkerstoel", "duimen", "tafels_schakelen"),
    }
)  # fmt: skip
"""Steps in which something came in, as they are just before the class goes on."""

KLAS = (
    Toestand("opzet_klas", op("opzet_klas")),
    Toestand("opzet_klas zonder tafels", op("opzet_klas", aantal=200, tafels=0, rollen=True)),
    Toestand("opzet_klas tijdplan", op("opzet_klas", deel=1)),
    Toestand("opzet_klas eigen tijdplan",
             op("opzet_klas", deel=1, minuten=dict.fromkeys((Fase.VOORWERP,), 30))),
    *STAPPEN,
    open_kamer(les(Fase.VOORWERP)),
    les(Fase.EMBLEMEN),
    les(Fase.ZAAK),
    les(Fase.ZAAK, "mensen", op("zaak", kijkers=True)),
    les(Fase.EERSTE_KEUZE),
    open_kamer(les(Fase.EERSTE_KEUZE, "geteld", vooraf=tel(2))),
    les(Fase.EERSTE_KEUZE, "hoeken", vooraf=lambda _: [c.GaNaarHoeken(True)]),
    les(Fase.EERSTE_KEUZE, "rollen", groep=ROLLEN),
    les(Fase.EERSTE_KEUZE, "rol 1", op("eerste_keuze", rol=1)),
    les(Fase.EERSTE_KEUZE, "tellen", op("tellen")),
    les(Fase.EERSTE_KEUZE, "tellen onderweg", op("tellen", **_RIJ), vooraf=tel(2, 4)),
    les(Fase.KIJKERSTOEL, "tellen mensen", op("tellen", rij=3)),
    les(Fase.OVERTUIGEN),
    les(Fase.TWEEDE_KEUZE, "hoeken", vooraf=lambda _: [c.GaNaarHoeken(True)]),
    les(Fase.GESCHOVEN),
    open_kamer(les(Fase.GESCHOVEN, "niets", groep=ZONDER)),
    les(Fase.EERSTE_KEUZE, "geschoven weinig", op("geschoven"), vooraf=_weinig),
    les(Fase.EERSTE_KEUZE, "geschoven stromen", op("geschoven", stromen=True), vooraf=_geschoven),
    les(Fase.EERSTE_KEUZE, "geschoven telefoons", op("geschoven"), vooraf=_geschoven),
    les(Fase.TAFELPLANNEN),
    les(Fase.TAFELPLANNEN, "tafelplan", op("tafelplan"), vooraf=_plannen),
    les(Fase.TAFELPLANNEN, "tafelplan twee", op("tafelplan", **_KAARTEN), vooraf=_plannen),
    les(Fase.TAFELPLANNEN, "tafelplan zaal", op("tafelplan", tafel=16), groep=ZAAL),
    les(Fase.SPREIDING),
    les(Fase.SPREIDING, "zaal", groep=ZAAL),
    les(Fase.SPREIDING, "zonder tafels", groep=ZONDER),
    les(Fase.TWEE_PLANNEN),
    les(Fase.TWEE_PLANNEN, "bon", op("twee_plannen", bon=True)),
    les(Fase.KIJKERSTOEL),
    les(Fase.DUIMEN),
    les(Fase.TAFELS_SCHAKELEN),
    les(Fase.TAFELS_SCHAKELEN, "tafelwissel", op("tafelwissel")),
    les(Fase.TAFELS_SCHAKELEN, "tafelwissel erin", _wisselt),
    les(Fase.NIEUWE_SPREIDING),
    les(Fase.NIEUWE_SPREIDING, "zaal", groep=ZAAL),
    les(Fase.DENKEN),
    les(Fase.TWEETALLEN),
    les(Fase.VIERTALLEN),
    les(Fase.KLASGESPREK),
    les(Fase.TICKET),
    les(Fase.LESEINDE),
    les(Fase.EERSTE_KEUZE, "docent", op("docent")),
    les(Fase.VOORWERP, "kamer dicht", op("kamer")),
    open_kamer(les(Fase.VOORWERP, "kamer", op("kamer"))),
    open_kamer(les(Fase.VOORWERP, "kamer namen", op("kamer", namen=True), vooraf=_telefoons)),
    open_kamer(les(Fase.VOORWERP, "kamer docent", op("kamer", docentcode=True))),
    *(
        Toestand(f"kamer {stand}", op("kamer", hulp=stand == "NIETS"), Fase.VOORWERP, groep=LES,
                 ctx={"kamer": _kamer(stand)})
        for stand in ("NIETS", "HALF", "BEREIKT")
    ),
    les(Fase.EERSTE_KEUZE, "pauze", op("pauze")),
    *(_docent(fase) for fase in (Fase.VOORWERP, Fase.EMBLEMEN, Fase.TICKET, Fase.LESEINDE)),
    _docent(Fase.EERSTE_KEUZE, "stemmen", vooraf=_stemmen),
    _docent(Fase.EERSTE_KEUZE, "plekken", vooraf=_telefoons, opties={"plekken": True}),
    _docent(Fase.TAFELPLANNEN, "plannen", vooraf=_plannen),
    _docent(Fase.TAFELPLANNEN, "zaal", groep=ZAAL),
)  # fmt: skip
