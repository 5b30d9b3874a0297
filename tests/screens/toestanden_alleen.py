"""The states of a session alone: three brillen, the screens that speak to one, three questions."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain

from screens.reizen import ZIN
from screens.toestand import Toestand, in_fase, op, typt

from game.domain import commands as c
from game.domain.dilemma import Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.keuzes import Niveau
from game.domain.views import View
from game.screens.base import Screen
from game.screens.registry import SCREENS

EEN = {"alleen": True}
VOL = {**EEN, "stijl": "vol"}
GESPREK, LICHT = {**EEN, "niveau": Niveau.GESPREK}, {**EEN, "niveau": Niveau.LICHT}
EIGEN = c.Keuze(3, Uitkomst.RECHT, Uitkomst.RESULTAAT, ZIN)
_BRIL = op("bril")


def _own(view: View) -> Screen:
    """The eigen aanpak of the role that looks now."""
    return SCREENS["eigen_aanpak"](soort="bril", rol=view.ronde.bril)


def _kies(keuze: c.Keuze, waarom: str = "", eerst: int = 0) -> Callable[[View], list[c.Command]]:
    """That card and the sentence why, after that many brillen before."""
    rollen = [*Rol]
    voor = [(c.KiesDoorBril(rol, c.Keuze(1)), c.GaVerder()) for rol in rollen[:eerst]]
    gezegd = [c.ZegWaarom(waarom)] if waarom else []
    wensen = [*chain(*voor), c.KiesDoorBril(rollen[eerst], keuze), *gezegd]
    return lambda _: wensen


_TWEE = _kies(c.Keuze(2))


def _lay(view: View) -> list[c.Command]:
    """Two cards in the plan, one of which was chosen through no bril."""
    eerder = next(v.kaart for v in (view.ronde.voorstellen or {}).values())
    ander = next(kaart for kaart in view.kaarten if not view.ronde.indieners(kaart))
    return [c.VulPlek(eerder), c.VulPlek(ander)]


def _out(view: View) -> Screen:
    """Schakelen once the card that goes out is chosen."""
    return SCREENS["schakelen"](uit=view.ronde.plan[0])


def een(fase: Fase, naam: str = "", *args: object, **rest: object) -> Toestand:
    """A state of somebody alone."""
    return in_fase(fase, f"alleen {naam}".strip(), *args, **{"groep": EEN, **rest})


ALLEEN = (
    een(Fase.WAT_KWAM_ERVAN, groep={**EEN, "vorige": 1}),
    een(Fase.WAT_KWAM_ERVAN, "shown", op("wat_kwam_ervan", getoond=True),
        groep={**VOL, "vorige": 1}),
    een(Fase.DILEMMA),
    een(Fase.KIJKERS),
    een(Fase.BRIL),
    een(Fase.BRIL, "chosen", vooraf=_kies(c.Keuze(2), eerst=1)),
    een(Fase.BRIL, "reason", vooraf=_kies(c.Keuze(1), ZIN, 2)),
    een(Fase.BRIL, "own", vooraf=_kies(EIGEN)),
    een(Fase.BRIL, "typing", typt(_BRIL, "waarom", board=False), vooraf=_TWEE),
    een(Fase.BRIL, "letters", typt(_BRIL, "waarom", text="Omdat"), vooraf=_TWEE),
    een(Fase.BRIL, "eigen aanpak", _own),
    een(Fase.BRIL, "seen", welk=-1),
    een(Fase.BRIL, "seen full", welk=-1, groep=VOL),
    een(Fase.PLAN),
    een(Fase.PLAN, "laid", vooraf=_lay, groep=LICHT),
    een(Fase.PLAN, "full", welk=-1, groep=VOL),
    een(Fase.PLAN, "alle kaarten", op("alle_kaarten"), groep=VOL),
    een(Fase.UITKOMST),
    een(Fase.KASSABON),
    een(Fase.KASSABON, "onze lat", op("onze_lat")),
    een(Fase.KASSABON, "onze lat moved", welk=-1, groep={**EEN, "stijl": "veel"}),
    een(Fase.WENDING),
    een(Fase.WENDING, "pauze", op("pauze")),
    een(Fase.SCHAKELEN),
    een(Fase.SCHAKELEN, "in", _out, groep=VOL),
    een(Fase.NIEUWE_BON),
    een(Fase.WAT_ALS),
    een(Fase.DRIE_VRAGEN),
    een(Fase.DRIE_VRAGEN, "last", welk=2, groep=VOL),
    een(Fase.DRIE_VRAGEN, "typing", typt(op("drie_vragen"), "antwoord", board=False), welk=1),
    een(Fase.DRIE_VRAGEN, "letters", typt(op("drie_vragen"), "antwoord", text="Dat")),
    een(Fase.ALS_DAN),
    een(Fase.EINDBEELD),
    een(Fase.EINDBEELD, "full", groep=VOL),
    een(Fase.EINDBEELD, "gesprek", groep=GESPREK),
    een(Fase.EINDBEELD, "verslag", op("verslag")),
    een(Fase.EINDBEELD, "buiten", op("buiten")),
    een(Fase.EINDBEELD, "driehoek", op("weg")),
)  # fmt: skip
"""Every screen of a session alone that is not the same as at a table."""
