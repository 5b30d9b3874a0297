"""The debrief in words: the check-in, and the two parts that talk about a question of the bank."""

from __future__ import annotations

import attrs

from game.domain import commands as c
from game.domain.keuzes import Terugkijkvorm
from game.domain.verloop import bankvraag
from game.domain.views import View
from game.terminal.kwadrant import kwadrant
from game.terminal.scherm import (
    ENTER,
    Keus,
    Na,
    Naar,
    Scherm,
    Terug,
    Vraag,
    Wens,
    genummerd,
    ongedaan,
    stukken,
)
from game.terminal.terugkijken import opschrijven
from game.texts.bewijs import bewijs_regels
from game.texts.momenten import moment_titel, moment_zin
from game.texts.terugkijken import (
    AFSPRAKEN,
    OM_DE_BEURT,
    STIL,
    blijft_liggen,
    minuten,
    minuten_per_stap,
    spreekbeurten,
    vorm_zin,
    vraag_van,
)
from game.texts.vertaler import Vertaler
from game.texts.vragenbank import DOORVRAGEN
from game.texts.woorden import WOORDEN


def check_in(view: View, t: Vertaler) -> Scherm[Wens]:
    """One word each, the agreements, the time plan, and what is left out."""
    plan = minuten_per_stap(view, view.sessie.vorm)
    delen = "; ".join(f"{t(WOORDEN[stap])} {minuten(t, duur)}" for stap, duur in plan.items())
    gekozen = t("Nu: {vorm}.", vorm=vorm_zin(t, view, view.sessie.vorm))
    liggen = blijft_liggen(t, view)
    keuzes = [
        *genummerd((vorm_zin(t, view, vorm), c.KiesVorm(vorm)) for vorm in Terugkijkvorm),
        Keus[Wens](ENTER, t("Terugkijken"), c.GaVerder()),
    ]
    if liggen:
        keuzes.append(Keus("n", t("Toch nog een zaak"), c.SpeelDoor()))
    tijd = (f"{t('Hoe lang kijken we terug?')} {gekozen}", delen)
    vraag = (t("Eén woord: hoe zit je erbij?"), t("Niemand reageert."), _volgorde(view, t))
    return Scherm(
        stukken(vraag, [t(zin) for zin in AFSPRAKEN], tijd, [liggen] if liggen else ()),
        (*keuzes, *ongedaan(view, t)),
        kort=tijd,
    )


def waardoor(view: View, t: Vertaler) -> Scherm[Wens]:
    """In silence first, then in turn, with what the picked moments show."""
    stil = (t(STIL),) if view.sessie.vorm is Terugkijkvorm.LANG else ()
    momenten = [
        (moment_titel(t, m), moment_zin(t, view, m), *bewijs_regels(t, view, m))
        for m in view.momenten
        if m.soort in view.sessie.momenten
    ]
    praten = _praten(view, t, (*momenten, stil), t("Waar lijkt dit op?"))
    meer = Keus[Wens]("k", t("Kernkwadrant"), Naar(kwadrant))
    return attrs.evolve(praten, keuzes=(*praten.keuzes, meer))


def waar_lijkt_dit_op(view: View, t: Vertaler) -> Scherm[Wens]:
    """From this case to one's own work, in turn."""
    return _praten(view, t, (), t("Verder"))


def doorvraag(nummer: int) -> Vraag:
    """One of the four doorvragen, and the way to the next."""

    def vraag(_view: View, t: Vertaler) -> Scherm[Wens]:
        volgende = Keus[Wens]("v", t("Nog een doorvraag"), Na(vraag=doorvraag(nummer + 1)))
        zin = t(DOORVRAGEN[nummer % len(DOORVRAGEN)])
        return Scherm((zin,), (Keus(ENTER, t("Terug"), Terug()), volgende))

    return vraag


def _praten(
    view: View, t: Vertaler, vooraf: tuple[tuple[str, ...], ...], verder: str
) -> Scherm[Wens]:
    nu = vraag_van(t, view)
    zinnen = [f"“{zin}”" for fase, zin in view.sessie.notities if fase is view.fase]
    keuzes = [
        Keus[Wens](ENTER, verder, c.GaVerder()),
        Keus("v", t("Doorvraag"), Naar(doorvraag(0))),
        Keus("s", t("Schrijf iets op"), Naar(opschrijven)),
    ]
    if bankvraag(view.sessie, view.fase) is not None:
        keuzes.append(Keus("a", t("Andere vraag"), c.StelAndereVraag()))
    hoe = (t(OM_DE_BEURT), _volgorde(view, t))
    return Scherm(
        stukken(*vooraf, (nu,), hoe, zinnen),
        (*keuzes, *ongedaan(view, t)),
        kort=stukken((nu,), zinnen),
    )


def _volgorde(view: View, t: Vertaler) -> str:
    """Who begins, and who then."""
    eerste, *anderen = spreekbeurten(t, view)
    return t("{eerste}, daarna {anderen}.", eerste=eerste, anderen=t.rij(list(anderen)))
