"""The states of what somebody practises alone: the menu, what grew, and what was chosen before."""

from __future__ import annotations

from attrs import evolve
from screens.reizen import ZIN
from screens.sessies import dek
from screens.toestand import Toestand, op, typt
from screens.toestanden_profiel import GEWOON, VOL
from support.boeken import boek, zaak
from support.profielen import LEEG

from game.domain.dilemma import Rol
from game.domain.oefenboek import Brief, Bril, Keer
from game.domain.profiel import vertel_ervan

VANDAAG = "2026-11-24"
KOFFERS, KANTOOR = "woningnood/koffers", "woningnood/kantoor"
_GEMIST = zaak("2026-11-23", KOFFERS, "O1 O2 V1", gemist=True, waarom="Ze slaapt nu in haar auto.")
_EERDER = zaak("2026-10-02", KOFFERS, "B1 O1 V0", waarom="Het moet ook morgen nog kloppen.")
_KANTOOR = zaak("2026-11-12", KANTOOR, "B2 O1 V1")
_GEWOON = boek(_EERDER, _GEMIST, _KANTOOR).met_keer(
    Keer("2026-11-13", "rolsprint", (Rol.VERBINDER, Rol.BUREAUCRAAT, Rol.VERBINDER))
)
OEFENT = evolve(GEWOON, boek=_GEWOON)
"""Somebody who practised a few evenings; yesterday the key role was missed."""
BEANTWOORD = evolve(
    OEFENT,
    boek=_GEWOON.met_brief(
        Brief(_GEMIST.sessie, VANDAAG, KOFFERS, 2, Rol.BUREAUCRAAT, "Wij bellen u maandag.")
    ),
)
SCHREEF = evolve(OEFENT, boek=boek(_EERDER, evolve(_GEMIST, antwoorden=("Met de buren.",))))
"""Who wrote something the last time, and nothing before."""
_LANG = tuple(evolve(b, waarom=ZIN) for b in _EERDER.brillen)
_OOIT = zaak("2026-01-02", "weg/weg", "B1 O2 V2")
VEEL = evolve(
    VOL,
    boek=boek(
        *(zaak(f"2026-0{n + 1}-11", id_) for n, id_ in enumerate(sorted(dek().dilemmas)[:8])),
        *(evolve(zaak(f"2026-10-1{n}", KOFFERS), brillen=_LANG) for n in range(4)),
        _OOIT,
    ),
)
"""With long sentences everywhere, and a case that is not in the deck any more."""
_ANDERS = evolve(_OOIT, brillen=(Bril(Rol.BUREAUCRAAT, "B0", ZIN), *_OOIT.brillen[1:]))
WEG = evolve(LEEG, boek=boek(_ANDERS))
_NU = {"vandaag": VANDAAG}
_ervan = op("ervan", profiel=VEEL)

BOEK = (
    Toestand("alleen", op("alleen"), ctx=_NU),
    Toestand("alleen post", op("alleen", profiel=OEFENT), ctx=_NU),
    Toestand("alleen open", op("alleen", profiel=BEANTWOORD), ctx=_NU),
    Toestand("alleen full", op("alleen", profiel=VEEL), ctx=_NU),
    Toestand("groei", op("groei", profiel=OEFENT), ctx=_NU),
    Toestand("groei answered", op("groei", profiel=BEANTWOORD), ctx=_NU),
    Toestand("groei empty", op("groei", profiel=LEEG), ctx=_NU),
    Toestand("groei empty sentence", op("groei", profiel=GEWOON), ctx=_NU),
    Toestand("groei no dots", op("groei", profiel=evolve(LEEG, boek=_GEWOON)), ctx=_NU),
    Toestand("groei full", op("groei", profiel=VEEL), ctx=_NU),
    Toestand("ervan", op("ervan", profiel=OEFENT)),
    Toestand("ervan none", op("ervan", profiel=LEEG)),
    Toestand("ervan told", op("ervan", profiel=vertel_ervan(VOL, ZIN))),
    Toestand("ervan typing", typt(_ervan, "ervan", board=False)),
    Toestand("ervan letters", typt(_ervan, "ervan", text="Dat ik")),
    Toestand("eerder", op("eerder", profiel=OEFENT, zaak=KOFFERS), ctx=_NU),
    Toestand("eerder once", op("eerder", profiel=OEFENT, zaak=KANTOOR), ctx=_NU),
    Toestand("eerder today", op("eerder", profiel=VEEL, zaak=KOFFERS, terug=1,
                                nu=evolve(_GEMIST, datum=VANDAAG, brillen=_LANG)), ctx=_NU),
    Toestand("eerder wrote", op("eerder", profiel=SCHREEF, zaak=KOFFERS, schreef=True), ctx=_NU),
    Toestand("eerder wrote long", op("eerder", profiel=evolve(VEEL, boek=boek(
        *(evolve(zaak(f"2026-10-1{n}", KOFFERS), antwoorden=(ZIN,) * 3) for n in range(4)))),
        zaak=KOFFERS, terug=1, schreef=True), ctx=_NU),
    Toestand("eerder gone", op("eerder", profiel=WEG, zaak="weg/weg"), ctx=_NU),
    Toestand("eerder_kiezen", op("eerder_kiezen", profiel=OEFENT), ctx=_NU),
    Toestand("eerder_kiezen many", op("eerder_kiezen", profiel=VEEL), ctx=_NU),
    Toestand("eerder_kiezen further", op("eerder_kiezen", profiel=VEEL, blad=1), ctx=_NU),
)  # fmt: skip
"""Every screen of what is practised alone, also with as much on it as can be."""
