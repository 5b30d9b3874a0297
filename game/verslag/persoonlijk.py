"""A page of one player, who wanted it: roles, first grepen, what others saw, and the sentence."""

from __future__ import annotations

from game.domain.dilemma import Rol
from game.domain.events import Speler
from game.domain.views import View
from game.papier.figuren import emblem
from game.papier.html import regel, tekst, vak
from game.texts.triaden import KADER
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN
from game.texts.zinnen import als_dan_zin
from game.verslag.blad import lijntjes
from game.verslag.samen import kwaliteiten_van, kwaliteiten_zin


def eigen_blad(view: View, t: Vertaler, speler: Speler) -> str:
    """The page; each part is left out when there is nothing to say."""
    delen = (_zin(view, t, speler), _rollen(view, t, speler), _grepen(view, t, speler),
             _gezien(view, t, speler), _trots(view, t, speler))  # fmt: skip
    kop = vak("kop", regel("soort", t("Een eigen bladzij")), regel("", t.naam(speler), "h2"),
              tag="header")  # fmt: skip
    ruimte = vak("deel ruimte", regel("", t("Ruimte voor jezelf"), "h3"), lijntjes())
    return vak("blad eigen", kop, *delen, ruimte, regel("stil", t(KADER[0])), tag="section")


def _zin(view: View, t: Vertaler, speler: Speler) -> str:
    """The sentence with its moment, and what came of the one of last time."""
    mee, ervan = view.sessie.als_dan.get(speler.nummer), view.sessie.ervan.get(speler.nummer, "")
    zin, wanneer = als_dan_zin(t, mee), mee.wanneer if mee else ""
    nu = vak("deel", regel("", t("Jouw zin"), "h3"), regel("zin", zin, "q"),
             _met_kop(t("Wanneer komt dat langs?"), wanneer))  # fmt: skip
    toen = vak("deel", regel("", t("Wat kwam ervan?"), "h3"), regel("", ervan))
    return (nu if zin else "") + (toen if ervan else "")


def _met_kop(kop: str, woorden: str) -> str:
    return vak("", regel("", kop, "b"), " ", tekst(woorden), tag="p") if woorden else ""


def _rollen(view: View, t: Vertaler, speler: Speler) -> str:
    """The role in each case that was played out, after a rolwissel."""
    rijen = []
    for ronde in view.uitgespeeld:
        for rol in ronde.rollen_van(speler.nummer):
            titel = view.spel.dilemmas[ronde.dilemma].titel
            woorden = t("{rol} in {titel}", rol=t(WOORDEN[rol]), titel=titel)
            rijen.append(vak("", emblem(rol), tekst(woorden), tag="li"))
    if not rijen:
        return ""
    return vak("deel", regel("", t("Jouw rollen"), "h3"), vak("met-emblem", *rijen, tag="ul"))


def eerste_grepen(view: View, speler: int) -> tuple[Rol, ...]:
    """The roles that a player reached for first, each once; of a shared hand nobody's.

    How often and in which case are left out: beside the number of cases that would tell when
    this player passed.
    """
    gegrepen = {
        (ronde.grepen or {}).get(stoel)
        for ronde in view.uitgespeeld
        if (stoel := ronde.stoel_van(speler)) is not None and len(ronde.stoelen[stoel]) == 1
    }
    return tuple(rol for rol in Rol if rol in gegrepen)


def _grepen(view: View, t: Vertaler, speler: Speler) -> str:
    rollen = eerste_grepen(view, speler.nummer)
    if not rollen:
        return ""
    rijen = (vak("", emblem(rol), tekst(t(WOORDEN[rol])), tag="li") for rol in rollen)
    kop = regel("", t("Wat je als eerste pakte"), "h3")
    return vak("deel", kop, vak("met-emblem", *rijen, tag="ul"))


def _gezien(view: View, t: Vertaler, speler: Speler) -> str:
    woorden = kwaliteiten_van(view, speler.nummer)
    if not woorden:
        return ""
    kop = regel("", t("Wat anderen in jou zagen"), "h3")
    return vak("deel", kop, regel("", kwaliteiten_zin(t, woorden)))


def _trots(view: View, t: Vertaler, speler: Speler) -> str:
    rol = view.sessie.trots.get(speler.nummer)
    if rol is None:
        return ""
    gehoord = t("Een ander hoorde er de {rol} in.", rol=t(WOORDEN[rol]))
    kop = regel("", t("Je verhaal over trots"), "h3")
    return vak("deel", kop, vak("met-emblem", emblem(rol), regel("", gehoord)))
