"""Looking back together: what the table kept, missed, saw in each other and takes outside."""

from __future__ import annotations

from itertools import groupby

from game.domain.fase import STAP
from game.domain.keuzes import KWALITEITEN
from game.domain.views import View
from game.papier.figuren import emblem
from game.papier.html import lijst, regel, tekst, vak
from game.texts.aandenken import toen_en_nu
from game.texts.momenten import moment_plaats, moment_titel, moment_zin
from game.texts.team import geleend_zin
from game.texts.vertaler import Vertaler
from game.texts.vragenbank import VRAGENBANK
from game.texts.woorden import KWALITEITWOORDEN, WOORDEN


def samenblad(view: View, t: Vertaler) -> str:
    """The debrief as far as it belongs to everybody; empty when nothing was kept."""
    soorten = (_momenten, _notities, _waarderingen, _krachten, _geleend, _aandenken, _buiten)
    delen = [deel(view, t) for deel in soorten]
    if not any(delen):
        return ""
    kop = regel("", t("Samen teruggekeken"), "h2")
    return vak("blad vervolg", kop, *delen, tag="section")


def kwaliteiten_van(view: View, speler: int) -> tuple[str, ...]:
    """What others named in a player, each once and in the order of the cards.

    How often something was named, in which round and by whom would tell together who passed.
    """
    genoemd = {
        waardering.kwaliteit
        for ronde in view.sessie.rondes
        for waardering in ronde.waarderingen
        if waardering.aan == speler
    }
    genoemd |= {
        prikkel.kwaliteit or ""
        for ronde in view.sessie.rondes
        for prikkel in ronde.prikkels
        if speler in prikkel.aan
    }
    return tuple(k for rij in KWALITEITEN.values() for k in rij if k in genoemd)


def genoemde_kwaliteiten(view: View) -> tuple[str, ...]:
    """What was named in anybody at all, each once and in the order of the cards.

    Without names: what was seen in one player is for that player's own page, and beside names it
    would show in whom nobody named anything.
    """
    genoemd = {woord for wie in view.sessie.spelers for woord in kwaliteiten_van(view, wie.nummer)}
    return tuple(k for rij in KWALITEITEN.values() for k in rij if k in genoemd)


def kwaliteiten_zin(t: Vertaler, woorden: tuple[str, ...]) -> str:
    """Qualities in one phrase."""
    return t.rij([t(KWALITEITWOORDEN[woord]) for woord in woorden])


def _momenten(view: View, t: Vertaler) -> str:
    """The moments that the table talked about; whose greep was which is not among the words."""
    gekozen = {moment.soort: moment for moment in view.momenten}
    rijen = [
        vak("moment", regel("", moment_titel(t, moment), "b"),
            regel("stil", moment_plaats(t, view, moment)), regel("", moment_zin(t, view, moment)),
            tag="li")
        for soort in view.sessie.momenten
        if (moment := gekozen.get(soort)) is not None
    ]  # fmt: skip
    return _lijst(t("Hier praatten jullie over"), rijen)


def _notities(view: View, t: Vertaler) -> str:
    """The sentences of the debrief below the W that they belong to."""
    delen = [
        vak("deel", regel("", t(WOORDEN[STAP[fase]]), "h3"),
            lijst("gezegd", tuple(zin for _, zin in zinnen)))
        for fase, zinnen in groupby(view.sessie.notities, key=lambda notitie: notitie[0])
    ]  # fmt: skip
    return "".join(delen)


def _waarderingen(view: View, t: Vertaler) -> str:
    """The qualities that were named in each other, whoever they were about."""
    genoemd = genoemde_kwaliteiten(view)
    if not genoemd:
        return ""
    kop = regel("", t("Wat jullie in elkaar zagen"), "h3")
    return vak("deel", kop, regel("", kwaliteiten_zin(t, genoemd)))


def _krachten(view: View, t: Vertaler) -> str:
    """Hidden strengths, in the words of the group."""
    rijen = [
        _bij_naam(t.naam(view.sessie.speler(kracht.speler)), kracht.tekst)
        for kracht in view.sessie.krachten
    ]
    return _lijst(t("Verborgen krachten"), rijen)


def _geleend(view: View, t: Vertaler) -> str:
    geleend = view.sessie.geleend
    if geleend is None:
        return ""
    kop = regel("", t("De rol die jullie missen"), "h3")
    zin = vak("met-emblem", emblem(geleend.rol), regel("", geleend_zin(t, view.sessie, geleend)))
    return vak("deel", kop, zin)


def _aandenken(view: View, t: Vertaler) -> str:
    """The object that came back, and how many pointed at each role: nobody is named."""
    aandenken = view.sessie.aandenken
    if aandenken is None:
        return ""
    toen, nu = toen_en_nu(t, view)
    zinnen = [
        f"{kop}: {aantallen}." for kop, aantallen in (toen, nu)[: 1 + bool(view.sessie.gewezen)]
    ]
    kop = regel("", t("Wat er op tafel bleef"), "h3")
    return vak("deel", kop, regel("", aandenken.naam, "b"), *(regel("", zin) for zin in zinnen))


def _buiten(view: View, t: Vertaler) -> str:
    """The question that goes outside."""
    if not view.sessie.buitenvraag:
        return ""
    kop = regel("", t("Deze vraag gaat naar buiten"), "h3")
    return vak("deel", kop, regel("", t(VRAGENBANK[view.sessie.buitenvraag]), "q"))


def _bij_naam(naam: str, woorden: str) -> str:
    return vak("", regel("", naam, "b"), ": ", tekst(woorden), tag="li")


def _lijst(kop: str, rijen: list[str]) -> str:
    return vak("deel", regel("", kop, "h3"), vak("gezien", *rijen, tag="ul")) if rijen else ""
