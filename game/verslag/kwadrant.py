"""The kernkwadranten of the team: of each role the one that this session filled best."""

from __future__ import annotations

from attrs import evolve

from game.domain.blijk import Blijk
from game.domain.keuzes import KWALITEITEN
from game.domain.kwadrant import Teamkwadrant, Veld, kwadranten
from game.domain.views import View
from game.papier.figuren import emblem
from game.papier.html import regel, vak
from game.texts.kwadrant import KWADRANTWOORDEN, VELDWOORDEN, blijk_zin, spiegel_zin
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN

SPIEGEL = frozenset({Veld.UITDAGING, Veld.ALLERGIE})
"""The fields that belong to the role in the mirror: its quality and its pitfall."""

_VOLGORDE = [kwaliteit for rij in KWALITEITEN.values() for kwaliteit in rij]


def kwadrantblad(view: View, t: Vertaler) -> str:
    """One row of four fields for each role; empty before the first outcome."""
    if not view.uitgespeeld:
        return ""
    eerste, *rijen = (_kwadrant(t, team) for team in kwadranten(view.spel, view.sessie))
    kop = regel("", t("Jullie kernkwadranten"), "h2")
    uitleg = t(
        "Te veel van een kwaliteit wordt een valkuil. Wat daartegen helpt, is de kwaliteit van een "
        "ander. Dit liet deze sessie zien; het zegt niets over één persoon. "
        "Een leeg vak: dat was deze sessie niet te zien."
    )
    # A heading alone at the foot of a sheet belongs to nothing.
    begin = vak("samen", kop, regel("stil", uitleg), eerste)
    return vak("blad vervolg", begin, *rijen, tag="section")


def _kwadrant(t: Vertaler, team: Teamkwadrant) -> str:
    velden = (_veld(t, team, veld) for veld in Veld)
    kop = vak("met-emblem", emblem(team.rol), regel("", t(WOORDEN[team.rol]), "h3"))
    return vak("deel kwadrant", kop, vak("velden", *velden),
               regel("", spiegel_zin(t, team.rol, team.spiegel)))  # fmt: skip


def _veld(t: Vertaler, team: Teamkwadrant, veld: Veld) -> str:
    """What the field is called, its word, and what showed it, if anything."""
    woord = t(KWADRANTWOORDEN[team.kwadrant.id][veld])
    zinnen = [blijk_zin(t, _op_volgorde(blijk)) for blijk in team.velden[veld]]
    rol = team.spiegel if veld in SPIEGEL else team.rol
    return vak(f"veld {rol.value}", regel("soort", t(VELDWOORDEN[veld])), regel("", woord, "h4"),
               *(regel("", zin) for zin in zinnen))  # fmt: skip


def _op_volgorde(blijk: Blijk) -> Blijk:
    """Qualities in the order of the cards: how often each was named is nobody's business."""
    return evolve(blijk, kwaliteiten=tuple(sorted(blijk.kwaliteiten, key=_VOLGORDE.index)))
