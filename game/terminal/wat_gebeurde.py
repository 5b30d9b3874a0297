"""What happened: the moments that the game found, to pick from, and a question of the bank."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.keuzes import MOMENTEN, Momentsoort
from game.domain.moment import Moment
from game.domain.views import View
from game.terminal.scherm import (
    ENTER,
    Keus,
    Naar,
    Scherm,
    Terug,
    Vraag,
    Wens,
    genummerd,
    ongedaan,
    stukken,
    terug,
)
from game.terminal.terugkijken import opschrijven
from game.texts.bewijs import bewijs_regels
from game.texts.momenten import moment_plaats, moment_titel, moment_zin
from game.texts.vertaler import Vertaler
from game.texts.vragenbank import VRAGENBANK


def wat_gebeurde(view: View, t: Vertaler) -> Scherm[Wens]:
    """The moments with a sentence each, to take up or let go; the question; and on."""
    gevonden = view.momenten
    vraag = (t(VRAGENBANK[view.bankvraag]),) if view.bankvraag else ()
    zinnen = [f"“{zin}”" for bij, zin in view.sessie.notities if bij is view.fase]
    keuzes: list[Keus[Wens]] = [
        *genummerd((_rij(view, t, moment), c.KiesMoment(moment.soort)) for moment in gevonden),
        Keus(ENTER, t("Verder"), c.GaVerder()),
        Keus("s", t("Schrijf iets op"), Naar(opschrijven)),
    ]
    if gevonden:
        keuzes.append(Keus("g", t("Bekijk groot"), Naar(welk)))
    if vraag:
        keuzes.append(Keus("a", t("Andere vraag"), c.StelAndereVraag()))
    kop = (t("Wat gebeurde er?"), *(_kies(view, t) if gevonden else ()))
    return Scherm(
        stukken(kop, vraag, zinnen),
        (*keuzes, *ongedaan(view, t)),
        kort=stukken(vraag, zinnen),
    )


def welk(view: View, t: Vertaler) -> Scherm[Wens]:
    """Which moment to look at."""
    titels = genummerd((moment_titel(t, m), Naar(groot(m.soort))) for m in view.momenten)
    return Scherm((t("Welk moment?"),), (*titels, terug(t)))


def groot(soort: Momentsoort) -> Vraag:
    """One moment with its evidence, to pick or to let go."""

    def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
        moment = next(each for each in view.momenten if each.soort is soort)
        gekozen = soort in view.sessie.momenten
        kies = t("Toch niet dit moment") if gekozen else t("Kies dit moment")
        return Scherm(
            stukken(
                (moment_titel(t, moment), moment_plaats(t, view, moment)),
                (moment_zin(t, view, moment),),
                bewijs_regels(t, view, moment),
            ),
            (Keus("k", kies, c.KiesMoment(soort)), Keus(ENTER, t("Terug"), Terug()), terug(t)),
        )

    return vraag


def _kies(view: View, t: Vertaler) -> tuple[str, ...]:
    return (
        t.n(
            "Waar praten jullie over? Kies één moment.",
            "Waar praten jullie over? Kies er hooguit {aantal}.",
            MOMENTEN[view.sessie.vorm],
        ),
    )


def _rij(view: View, t: Vertaler, moment: Moment) -> str:
    """A moment in a line; what was picked says so."""
    zin = f"{moment_titel(t, moment)}. {moment_zin(t, view, moment)}"
    return f"{zin} ({t('gekozen')})" if moment.soort in view.sessie.momenten else zin
