"""The states of the screens around a profiel: for its owner, for a table, and from the outside."""

from __future__ import annotations

from attrs import evolve
from screens.reizen import ZIN
from screens.toestand import Toestand, in_fase, op, typt
from support.profielen import DAG, LEEG, met_gezien, met_grepen, met_test

from game.domain.alsdan import AlsDan
from game.domain.fase import Fase
from game.domain.keuzes import KWALITEITEN, Rugzaksoort
from game.domain.profiel import Buitenvraag, Sessiedeel
from game.domain.profielinhoud import Profielinhoud
from game.screens.base import Pop, Screen
from game.screens.profiel_kiezen import Zit
from game.screens.registry import SCREENS
from game.session.melding import Melding
from game.session.profiellijst import Kaft, Profiellijst
from game.session.profielweg import Meegegaan

LANG = "Wilhelmina-Catharina van 't Oudenbosch-"[:40]
_NAMEN = (LANG, "Joost", "", "Fatoumata 🎉", "joost", "Nguyễn Thị Ánh", "Ольга", "W" * 40)
KAFTEN = tuple(Kaft(f"{n:08x}", naam, f"2026-{n + 1:02}-20", n) for n, naam in enumerate(_NAMEN))
SOME, MANY = Profiellijst(KAFTEN[1:4]), Profiellijst(KAFTEN, Melding.PROFIEL_NIEUWER)

_ALLES = tuple(woord for rij in KWALITEITEN.values() for woord in rij)
_LANG = Sessiedeel(
    "s", DAG, zin=AlsDan(ZIN, ZIN, ZIN), buiten=Buitenvraag("X4", ZIN), gezien=_ALLES[:9]
)  # fmt: skip
_KORT = Sessiedeel("k", DAG, zin=AlsDan("het stil valt", "tel ik tot tien"))
_ERVAN = Sessiedeel("z", "2026-12-01", ervan=ZIN, buiten=Buitenvraag("X4"))
GEWOON = met_gezien(met_grepen(met_test(LEEG, "V" * 12), "BBOBVO"), ("luistert", "durft"))
GEWOON = evolve(
    GEWOON,
    sessies=(*GEWOON.sessies, _KORT, Sessiedeel("b", DAG, buiten=Buitenvraag("X1"))),
    rugzak={Rugzaksoort.STUDIE: "Ik leerde er vragen stellen die niemand stelde."},
)
VOL = evolve(
    LEEG, naam=LANG, sessies=(_LANG, _ERVAN), rugzak=dict.fromkeys(Rugzaksoort, ZIN)
)  # fmt: skip
_rugzak, _buiten = op("profiel_rugzak", profiel=VOL), op("profiel_buiten", profiel=VOL)
_ZITTEN = tuple(
    Zit(naam or "Speler 3", "" if n % 2 else "x", lambda _: Pop(), Pop())
    for n, naam in enumerate(_NAMEN)
)
_OPEN = ("a", "", "b", "c", "", "", "d", "")


def _named(_: object) -> Screen:
    """The list with a name for a new one, as long as it can be."""
    return SCREENS["profielen"](naam=LANG)


PROFIEL = (
    Toestand("profielen", op("profielen"), ctx={"profiellijst": SOME}),
    Toestand("profielen none", op("profielen")),
    Toestand("profielen many", op("profielen", bezet=frozenset({KAFTEN[1].id})),
             ctx={"profiellijst": MANY}),
    Toestand("profielen further", op("profielen", deel=1, kop=f"Welk profiel is van {LANG}?"),
             ctx={"profiellijst": MANY}),
    Toestand("profielen asked", op("profielen", gevraagd=True), ctx={"profiellijst": SOME}),
    Toestand("profielen named", _named, ctx={"profiellijst": SOME}),
    Toestand("profielen typing", typt(op("profielen"), "naam", board=False, text="W" * 40)),
    Toestand("profielen letters", typt(op("profielen"), "naam", text="Fatou 🎉")),
    Toestand("profiel", op("profiel", profiel=GEWOON)),
    Toestand("profiel empty", op("profiel", profiel=evolve(LEEG, naam=""))),
    Toestand("profiel full", op("profiel", profiel=VOL)),
    Toestand("profiel typing", typt(op("profiel", profiel=VOL), "naam", board=False,
                                    text="W" * 40)),
    Toestand("profiel letters", typt(op("profiel", profiel=VOL), "naam", text="Fatou")),
    Toestand("profiel_sessies", op("profiel_sessies", profiel=GEWOON)),
    Toestand("profiel_sessies none", op("profiel_sessies", profiel=LEEG)),
    Toestand("profiel_sessies short", op("profiel_sessies", profiel=GEWOON, blad=1)),
    Toestand("profiel_sessies grepen", op("profiel_sessies", profiel=GEWOON, blad=3)),
    Toestand("profiel_sessies full", op("profiel_sessies", profiel=VOL, blad=1)),
    Toestand("profiel_rugzak", op("profiel_rugzak", profiel=GEWOON)),
    Toestand("profiel_rugzak full", _rugzak),
    Toestand("profiel_rugzak typing", typt(_rugzak, "werk", board=False)),
    Toestand("profiel_rugzak letters", typt(_rugzak, "trots", text="Dat wij")),
    Toestand("profiel_buiten", _buiten),
    Toestand("profiel_buiten none", op("profiel_buiten", profiel=LEEG)),
    Toestand("profiel_buiten heard", op("profiel_buiten", profiel=VOL, antwoord=ZIN)),
    Toestand("profiel_buiten typing", typt(_buiten, "antwoord", board=False)),
    Toestand("profiel_buiten letters", typt(_buiten, "antwoord", accented=True)),
    Toestand("profiel_weg", op("profiel_weg", inhoud=Profielinhoud(12, 14, 11, 3, 2))),
    Toestand(
        "profiel_weg much",
        op(
            "profiel_weg",
            inhoud=Profielinhoud(12, 14, 11, 3, 2, 9, 8, 7, 6),
            meegegaan=Meegegaan(9, 2, 2),
        ),
    ),
    Toestand("profiel_weg empty", op("profiel_weg", inhoud=Profielinhoud(0, 0, 0, 0, 0))),
    Toestand("profiel_kiezen", op("profiel_kiezen", rij=_ZITTEN)),
    Toestand("opzet profielen", op("opzet", profielen=_OPEN, namen=_NAMEN)),
    Toestand("opzet profielen full", op("opzet", profielen=_OPEN, namen=_NAMEN, aantal=8)),
    in_fase(Fase.WENDING, "profiel kiezen", op("profiel_kiezen")),
)  # fmt: skip
"""Every screen of a profiel, also with as much in it as can be."""
