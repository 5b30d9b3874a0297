"""Looking back: one question, a quality that another brought, and how the role felt."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Rol
from game.domain.keuzes import KWALITEITEN
from game.domain.views import View
from game.terminal.intikken import Rij, lijst, volgende, vuist
from game.terminal.scherm import (
    ENTER,
    Keus,
    Na,
    Naar,
    Scherm,
    Vraag,
    Wens,
    genummerd,
    ongedaan,
    stukken,
    terug,
)
from game.texts.beurt import begint as wie_begint
from game.texts.vertaler import Vertaler
from game.texts.woorden import KWALITEITWOORDEN

PER_KEER = 6
"""So many qualities are offered at a time: those of one role."""


def vraag(view: View, t: Vertaler) -> Scherm[Wens]:
    """The question of this round, who begins, and what was written down."""
    nu, ronde = view.vraag, view.ronde
    begint = wie_begint(t, view.spelers_op(ronde.voorlezer))
    zinnen = [f"“{zin}”" for zin in ronde.notities]
    keuzes = [
        Keus[Wens](ENTER, t("Waardering geven"), c.GaVerder()),
        Keus("s", t("Schrijf iets op"), Naar(opschrijven)),
    ]
    if len(view.vragen) > 1:
        keuzes.append(Keus("a", t("Andere vraag"), c.StelAndereVraag()))
    minuut = t("Ieder één minuut, hooguit.")
    return Scherm(stukken((nu,), (begint, minuut), zinnen), (*keuzes, *ongedaan(view, t)),
                  kort=stukken((nu,), zinnen))  # fmt: skip


def opschrijven(_view: View, t: Vertaler) -> Scherm[Wens]:
    """One sentence from the talk, without a name."""
    return Scherm((t("Eén zin uit het gesprek"),), (terug(t),), tekst=c.SchrijfOp)


def waardering(view: View, t: Vertaler) -> Scherm[Wens]:
    """Whoever has the turn says first, and then records, what another brought."""
    sessie = view.sessie
    anderen = [speler for speler in sessie.aanwezig if speler.nummer != sessie.beurt]
    namen = genummerd((t.naam(s), Naar(kwaliteit(s.nummer, 0))) for s in anderen)
    regels = (
        t("{naam}, wat bracht een ander in dat jij niet had?", naam=_beurt(view, t)),
        t("Zeg het eerst. Leg het daarna vast."),
    )
    return Scherm(regels, (*namen, Keus("p", t("Overslaan"), c.SlaOver()), *ongedaan(view, t)))


def kwaliteit(aan: int, keer: int) -> Vraag:
    """The question which quality it was: first those of the role that the other held."""

    def welke(view: View, t: Vertaler) -> Scherm[Wens]:
        rollen = list(Rol)
        stoel = view.ronde.stoel_van(aan)
        eigen = rollen[0] if stoel is None else view.ronde.rollen[stoel]
        rol = rollen[(rollen.index(eigen) + keer) % len(rollen)]
        woorden = genummerd(
            (t(KWALITEITWOORDEN[woord]), c.Waardeer(aan, woord))
            for woord in KWALITEITEN[rol][:PER_KEER]
        )
        andere = Keus[Wens]("a", t("Andere woorden"), Naar(kwaliteit(aan, keer + 1)))
        kop = t("Wat bracht {naam}?", naam=t.naam(view.sessie.speler(aan)))
        return Scherm((kop,), (*woorden, andere, terug(t)))

    return welke


def rolgevoel(view: View, t: Vertaler) -> Scherm[Wens]:
    """Fingers for how the role felt; whoever made a fist is not tapped in."""
    spelers, gevoel = _aan_tafel(view), view.ronde.gevoel
    rijen = [
        Rij(t.naam(view.sessie.speler(speler)), str(gevoel.get(speler, ""))) for speler in spelers
    ]
    regels = (
        t("Hoe voelde je rol? Op de tel: één tot vijf vingers."),
        t("Eén is stroef, vijf is vertrouwd. Een vuist is passen."),
    )
    klaar = Keus[Wens](ENTER, t("Verder"), c.GaVerder())
    scherm = lijst(t, regels, rijen, gevoel_van, klaar)
    return Scherm(scherm.regels, (*scherm.keuzes, *ongedaan(view, t)), kort=scherm.kort)


def gevoel_van(n: int) -> Vraag:
    """The question how many fingers the n-th player at the table showed."""

    def vingers(view: View, t: Vertaler) -> Scherm[Wens]:
        spelers = _aan_tafel(view)
        speler, daarna = spelers[n], volgende(n, len(spelers), gevoel_van)
        cijfers = genummerd(
            (t.n("{aantal} vinger", "{aantal} vingers", cijfer),
             Na(c.VoelRol(speler, cijfer), daarna))
            for cijfer in range(1, 6)
        )  # fmt: skip
        getikt = speler in view.ronde.gevoel
        pas = vuist(t, c.VoelRol(speler, None) if getikt else None, daarna)
        kop = t("{naam}: hoeveel vingers?", naam=t.naam(view.sessie.speler(speler)))
        return Scherm((kop,), (*cijfers, pas, terug(t)))

    return vingers


def _aan_tafel(view: View) -> tuple[int, ...]:
    return tuple(speler for stoel in view.ronde.stoelen for speler in stoel)


def _beurt(view: View, t: Vertaler) -> str:
    beurt = view.sessie.beurt
    return "" if beurt is None else t.naam(view.sessie.speler(beurt))
