"""The chair of the kijker, the story, and what four people say."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.dilemma import Dilemma, EigenAanpak
from game.domain.kassabon import Kassabon
from game.domain.views import View
from game.terminal.scherm import ENTER, Keus, Scherm, Wens, genummerd, ongedaan, stukken
from game.texts.beurt import leest_voor
from game.texts.namen import is_paar, wie
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN


def stoel(view: View, t: Vertaler) -> Scherm[Wens]:
    """Who will be least happy, and who sits down as that person."""
    kijkers = view.dilemma.kijkers
    aanwijzen = genummerd(
        (f"{kijker.naam}: “{kijker.zegt}”", c.WijsKijkerAan(n)) for n, kijker in enumerate(kijkers)
    )
    kop = t("Wijs aan.\nWie is het minst blij met dit plan?")
    eigen = view.sessie.eigen_zaak is not None
    verder = Keus[Wens](
        ENTER, t("Terugkijken") if eigen else t("En toen gebeurde dit"), c.GaVerder()
    )
    gekozen = view.ronde.kijker
    erna = () if gekozen is None else (t("Jullie wezen aan: {naam}.", naam=kijkers[gekozen].naam),)
    zin = op_de_stoel(view, t)
    return Scherm(
        stukken((kop,), zin, erna),
        (*aanwijzen, verder, *ongedaan(view, t)),
        kort=stukken(erna, zin),
    )


def op_de_stoel(view: View, t: Vertaler) -> tuple[str, ...]:
    """Who takes the chair: whoever's card stayed out, else a volunteer."""
    stoelen = view.ronde.ernaast()
    if not stoelen:
        return (
            t("Ieders kaart ligt in het plan.")
            if view.ronde.voorstellen
            else t("Niemand deed een voorstel."),
            t("Wie wil op die stoel zitten? Wat zeg jij, als die persoon, in één zin?"),
        )
    namen = t.rij([wie(view, t, zit) for zit in stoelen])
    voorstellen = view.ronde.voorstellen or {}
    ernaast = (
        t("De kaart van {namen} ligt ernaast.", namen=namen)
        if len({voorstellen[zit].kaart for zit in stoelen}) == 1
        else t("De kaarten van {namen} liggen ernaast.", namen=namen)
    )
    return ernaast, _ga_zitten(view, t, stoelen)


def _ga_zitten(view: View, t: Vertaler, stoelen: tuple[int, ...]) -> str:
    """The sentence that asks them onto the chair: one player, a pair, or several seats."""
    if len(stoelen) > 1:
        return t("Ga om de beurt op die stoel zitten. Wat zeg jij, als die persoon, in één zin?")
    if is_paar(view, stoelen[0]):
        return t(
            "Eén van jullie gaat op die stoel zitten. Wat zeg je, als die persoon, in één zin?"
        )
    naam = wie(view, t, stoelen[0])
    return t("{naam}, ga op die stoel zitten. Wat zeg jij, als die persoon, in één zin?", naam=naam)


def uitkomst(view: View, t: Vertaler) -> Scherm[Wens]:
    """The story first, then the reactions."""
    bon = view.ronde.kassabon
    if bon is None:
        raise ValueError("the outcome is shown after the plan was scored")
    verder = t("De kassabon") if view.toon_bon else t("En dan gaat de telefoon")
    regels = stukken(verhaal(view, bon), reacties(view, t, bon))
    return Scherm(regels, (Keus(ENTER, verder, c.GaVerder()),))


def verhaal(view: View, bon: Kassabon) -> tuple[str, ...]:
    """The band's title and text, then what came of each different card."""
    band = view.dilemma.uitkomsten[bon.band]
    kaarten = [view.kaart(code) for code in dict.fromkeys(view.ronde.plan)]
    gevolgen = [k.tekst if isinstance(k, EigenAanpak) else k.gevolg for k in kaarten]
    return band.titel, band.tekst, *filter(None, gevolgen)


def reacties(view: View, t: Vertaler, bon: Kassabon) -> tuple[str, ...]:
    """What each kijker says; the chair's reaction names who reads it aloud."""
    regels = list(reacties_van(t, view.dilemma, bon))
    if view.ronde.kijker is not None:
        regels[view.ronde.kijker] += f" ({_lezer(view, t)})"
    return tuple(regels)


def _lezer(view: View, t: Vertaler) -> str:
    """Who reads the chair's reaction aloud: whoever sat in it."""
    stoelen = view.ronde.ernaast()
    if not stoelen:
        return t("lees voor vanaf de stoel")
    return leest_voor(t, view.spelers_op(stoelen[0]))


def reacties_van(t: Vertaler, zaak: Dilemma, bon: Kassabon) -> tuple[str, ...]:
    """What the four people say of a plan, and in two words what that means."""
    return tuple(
        f"{kijker.naam}: “{kijker.reactie(oordeel)}” {t(WOORDEN[oordeel])}."
        for kijker, oordeel in zip(zaak.kijkers, bon.oordelen, strict=True)
    )
