"""The sheet on the teacher's own phone: the step, what came in, and the buttons of a lesson."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain import commands as c
from game.domain.bus import Ticket, opgehaald, tel
from game.domain.fase import Fase
from game.domain.klas import LANGER, Deelnemer, gehoord, keuzes
from game.domain.views import View
from game.texts.draaiboek import draaiboek, stapnaam
from game.texts.telefoon import DOCENT
from game.texts.vertaler import Vertaler
from game.web.vorm import Json
from game.web.wachtrij import stapmerk
from game.web.zicht import Zicht

KNOPPEN: tuple[tuple[type, str, Json], ...] = (
    (c.GaVerder, "verder", {"verder": {}}),
    (c.VerlengStap, "langer", {"langer": {"seconden": LANGER}}),
    (c.BeginStapOpnieuw, "opnieuw", {"opnieuw": {}}),
    (c.GaStapTerug, "terug", {"terug": {}}),
    (c.SlaStapOver, "sla_over", {"over": {}}),
)
"""What a button asks, what it is called, and the wish that it sends."""

ZEKER = frozenset({"opnieuw", "terug", "sla_over"})
"""The buttons that throw something away, and so ask once more."""


def docentblad(view: View, t: Vertaler) -> Json:
    """What stands on the phone of the teacher now; the view is the teacher's own."""
    z = Zicht(view, t)
    return {
        "stap": stapmerk(view.sessie),
        "docent": True,
        "kop": stapnaam(t, z.fase),
        "tijd": _tijd(z),
        "knoppen": [*_knoppen(z), _hoeken(z)],
        "delen": [deel for deel in _delen(z) if deel["regels"]],
        "plekken": {"kop": t(DOCENT["plekken"]), "rijen": [_plek(z, e) for e in z.klas.aanwezig]},
    }


def _tijd(z: Zicht) -> Json:
    """The seconds that are left, for the page to count down by itself."""
    over = z.klas.stap_op + z.klas.stap_duurt - z.view.verstreken
    woorden = {"over": z.t(DOCENT["over"], minuten="{minuten}"), "om": z.t(DOCENT["tijd_om"])}
    return {"seconden": over, "loopt": z.klas.stap_duurt > 0, **woorden}


def _knoppen(z: Zicht) -> list[Json]:
    mag = z.view.toegestaan
    toon = [{"knop": z.t(DOCENT["toon"]), "wens": {"toon": {}}, "zeker": False, "eerst": True}]
    # What came in is looked at before the class goes on, as on the big screen.
    eerst, rest = (toon, KNOPPEN[1:]) if z.view.onthul_eerst else ([], KNOPPEN)
    return eerst + [
        {"knop": z.t(DOCENT[naam]), "wens": wens, "zeker": naam in ZEKER, "eerst": naam == "verder"}
        for soort, naam, wens in rest
        if soort in mag
    ]


def _hoeken(z: Zicht) -> Json:
    naam = "telefoons_terug" if z.klas.hoeken else "telefoons_weg"
    # The phones' votes go when the phones go.
    return {
        "knop": z.t(DOCENT[naam]),
        "wens": {"hoeken": {"hoeken": not z.klas.hoeken}},
        "zeker": not z.klas.hoeken,
    }


def _delen(z: Zicht) -> tuple[Json, ...]:
    t = z.t
    return (
        {"kop": t(DOCENT["stand"]), "regels": _stand(z)},
        {"kop": t(DOCENT["tafels"]), "regels": _tafels(z)},
        {"kop": t(DOCENT["zinnen"]), "regels": list(gehoord(z.klas, z.bus) or z.klas.zinnen)},
        {"kop": t(DOCENT["briefjes"]), "regels": [_briefje(ticket) for ticket in _tickets(z)]},
        {"kop": t(DOCENT["draaiboek"]), "regels": list(draaiboek(t, z.fase))},
    )


def _stand(z: Zicht) -> list[str]:
    """What each choice of this step has so far."""
    aantallen: Mapping[str, int] = tel(z.bus, keuzes(z.dilemma, z.fase)).aantallen
    regels = [
        z.t(DOCENT["geteld"], keuze=z.keuze(code), aantal=n) for code, n in aantallen.items() if n
    ]
    binnen = z.t(DOCENT["binnen"], aantal=z.bus.binnen)
    return [binnen, *regels] if z.bus.binnen else regels


def _tafels(z: Zicht) -> list[str]:
    plannen = [
        z.t(DOCENT["kaarten_gelegd"], nummer=nummer, aantal=len(plan.kaarten))
        for nummer, plan in sorted(z.bus.plannen.items())
    ]
    wissels = [
        z.t(DOCENT["wissel"], nummer=nummer, uit=z.kaart(w.uit), erin=z.kaart(w.erin))
        for nummer, w in sorted(z.bus.wissels.items())
    ]
    return [*plannen, *wissels]


def _tickets(z: Zicht) -> tuple[Ticket, ...]:
    """The tickets; while they come in in the order of their words, which tells nothing."""
    if z.fase is Fase.TICKET and z.bus.tickets:
        return opgehaald(z.bus)
    return z.klas.tickets


def _briefje(ticket: Ticket) -> str:
    return " / ".join(deel for deel in (ticket.zin, ticket.vraag) if deel)


def _plek(z: Zicht, deelnemer: Deelnemer) -> Json:
    t, nummer = z.t, deelnemer.nummer
    naam = deelnemer.roepnaam if z.klas.opzet.namen else ""
    wie = naam or t(DOCENT["naamloos"], nummer=nummer + 1)
    if deelnemer.tafel is not None:
        wie = t(DOCENT["aan_tafel"], wie=wie, tafel=deelnemer.tafel)
    demp = "demp_niet" if deelnemer.gedempt else "demp"
    stil = {"demp": {"deelnemer": nummer, "gedempt": not deelnemer.gedempt}}
    return {
        "wie": wie,
        "knoppen": [
            {"knop": t(DOCENT[demp]), "wens": stil},
            {
                "knop": t(DOCENT["verwijder"]),
                "wens": {"verwijder": {"deelnemer": nummer}},
                "zeker": True,
            },
        ],
    }
