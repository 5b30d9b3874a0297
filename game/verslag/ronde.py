"""One case as it went: the plan, what came of it, who had to live with it, and the wending."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from game.domain.dilemma import EigenAanpak, Gelegd, Kijker, Oordeel
from game.domain.events import Geschakeld
from game.domain.kassabon import Kassabon
from game.domain.views import View
from game.papier.figuren import emblem, rondje
from game.papier.html import lijst, regel, tekst, vak
from game.texts.alleen import drie_vragen_van
from game.texts.beurt import stelde_voor
from game.texts.bon import VONNISSEN, kaart_titel
from game.texts.namen import kaartnaam, kaartzin, wie_houden
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import KWALITEITWOORDEN, WOORDEN, in_zin, thema_woord
from game.ui.portraits import portrait_svg
from game.verslag.bon import bon_in_woorden, onze_lat
from game.verslag.rondes import eerste_plan

VERJAARDAG = N_("Leg het plan uit aan je oom, in één zin.")
"""What de verjaardag asks instead of a question."""


def rondeblad(view: View, t: Vertaler) -> str:
    """The round that is the last one of this view, from its casus to what was written down."""
    begin = vak("samen", _kop(view, t), _brillen(view, t) or _plan(view, t))
    plan = _plan(view, t) if view.alleen else ""
    delen = (begin, plan, _uitkomst(view, t), _kassabon(view, t))
    # Without receipts a case is short, so the next one goes on below it.
    klasse = "blad" if view.toon_bon else "blad vervolg"
    return vak(klasse, *delen, _wending(view, t), _terugkijken(view, t), tag="section")


def _kop(view: View, t: Vertaler) -> str:
    dilemma = view.dilemma
    soort = f"{t('Zaak {nummer}', nummer=view.ronde.nummer)} · {t(thema_woord(dilemma.thema))}"
    return vak("kop", regel("soort", soort), regel("", dilemma.titel, "h2"),
               regel("casus", dilemma.casus), regel("stil", dilemma.jij), tag="header")  # fmt: skip


def _brillen(view: View, t: Vertaler) -> str:
    """Alone: what was chosen through each bril, and why."""
    if not (view.alleen and view.ronde.voorstellen):
        return ""
    ronde = view.ronde
    kaarten = (
        _kaart(view, t, voorstel.kaart, ronde.waarom.get(ronde.rollen[stoel], ""))
        for stoel, voorstel in (ronde.voorstellen or {}).items()
    )
    return vak("deel", regel("", t("Door drie brillen"), "h3"), vak("kaarten", *kaarten))


def _plan(view: View, t: Vertaler) -> str:
    """The three cards as they lay first, each with whose it was."""
    kaarten = (_kaart(view, t, code) for code in eerste_plan(view.ronde))
    gewezen = view.ronde.kijker
    stoel = (
        ""
        if gewezen is None
        else t("Jullie wezen aan wie het minst blij is: {naam}.",
               naam=in_zin(view.dilemma.kijkers[gewezen].naam))
    )  # fmt: skip
    return vak("deel", regel("", t("Jullie plan"), "h3"), vak("kaarten", *kaarten),
               regel("", stoel))  # fmt: skip


def _kaart(view: View, t: Vertaler, code: str, waarom: str = "") -> str:
    """A card with whose it was; or, through a bril, with the sentence why."""
    kaart = view.kaart(code)
    onder = "" if view.alleen else regel("stil", wie_houden(view, t, code))
    if waarom:
        onder = regel("stil", waarom, "q")
    balk = vak("balk", emblem(kaart.rol), regel("", t(WOORDEN[kaart.rol]), "b"))
    lijf = vak("lijf", regel("", kaart_titel(t, kaart), "h4"), *map(_alinea, _wat(t, kaart)),
               onder)  # fmt: skip
    return vak(f"kaart {kaart.rol.value}", balk, lijf, tag="article")


def _wat(t: Vertaler, kaart: Gelegd) -> tuple[str, ...]:
    """What a card does: its author's words, or those of who made it up and what it does."""
    eigen = (kaart.tekst,) if isinstance(kaart, EigenAanpak) else ()
    return (*eigen, kaartzin(t, kaart))


def _uitkomst(view: View, t: Vertaler) -> str:
    """The story of the plan, what came of each card, and four people."""
    bon = view.ronde.kassabon
    if bon is None:
        return _kijkers(view, t, None)
    verhaal = view.dilemma.uitkomsten[bon.band]
    kaarten = (view.kaart(code) for code in dict.fromkeys(eerste_plan(view.ronde)))
    # What somebody made up says what it led to on the card itself.
    kwam = (kaart.gevolg for kaart in kaarten if not isinstance(kaart, EigenAanpak))
    inhoud = (regel("", verhaal.titel, "h3"), _alinea(verhaal.tekst), *map(_alinea, kwam))
    return vak("deel", *inhoud) + _kijkers(view, t, bon)


def _kijkers(view: View, t: Vertaler, bon: Kassabon | None) -> str:
    """The four people: what they said before, or what they made of it and of a switch."""
    wissel = view.ronde.schakeling
    mensen = []
    for nummer, kijker in enumerate(view.dilemma.kijkers):
        if bon is None:
            woorden = regel("", kijker.zegt, "q")
        else:
            later = wissel.kassabon.oordelen[nummer] if wissel else None
            woorden = _reacties(t, kijker, bon.oordelen[nummer], later)
        gezicht = vak("gezicht", portrait_svg(kijker.portret))
        mensen.append(vak("kijker", gezicht, vak("", regel("", kijker.naam, "h4"), woorden)))
    kop = regel("", t("Wie ermee moet leven"), "h3")
    return vak("deel", kop, vak("mensen", *mensen))


def _reacties(t: Vertaler, kijker: Kijker, eerst: Oordeel, later: Oordeel | None) -> str:
    eerste = _reactie(t, kijker, eerst)
    if later is None or later is eerst:
        return eerste
    return eerste + _reactie(t, kijker, later, f"{t('Na jullie wissel:')} ")


def _reactie(t: Vertaler, kijker: Kijker, oordeel: Oordeel, vooraf: str = "") -> str:
    woord = (tekst(vooraf), rondje(oordeel), " ", tekst(t(WOORDEN[oordeel])))
    return vak("oordeel", *woord, tag="p") + regel("", kijker.reactie(oordeel), "q")


def _kassabon(view: View, t: Vertaler) -> str:
    """The receipt in words, and beside it the same with the group's own lat."""
    bon = view.ronde.kassabon
    if bon is None or not view.toon_bon:
        return ""
    delen = bon_in_woorden(view, t, bon)
    return vak("deel bon", regel("", t("De kassabon"), "h3"), delen, onze_lat(view, t))


def _wending(view: View, t: Vertaler) -> str:
    """What happened, whether the plan held, and what the table changed."""
    ronde, zaak = view.ronde, view.dilemma.wending
    if ronde.wending_houdt is None:
        return ""
    vonnis = t("Het houdt.") if ronde.wending_houdt else t("Het breekt.")
    waarom = zaak.houdt if ronde.wending_houdt else zaak.breekt
    toen = (
        _wissel(view, t, ronde.schakeling)
        if ronde.schakeling
        else regel("", t("Jullie hielden het plan zo."))
    )
    kop = regel("", t("De wending"), "h3")
    return vak("deel", kop, _alinea(zaak.tekst), _vonnis(vonnis, waarom), toen)


def _wissel(view: View, t: Vertaler, wissel: Geschakeld) -> str:
    """Who proposed what, whether the new plan holds, and its receipt."""
    zaak, houdt = view.dilemma.wending, wissel.kassabon.wending_houdt
    gedaan = stelde_voor(
        t,
        view.spelers_op(wissel.indiener),
        uit=kaartnaam(t, view.kaart(wissel.uit)),
        erin=kaartnaam(t, view.kaart(wissel.erin)),
    )
    vonnis = t(VONNISSEN[bool(view.ronde.wending_houdt), houdt])
    delen = (regel("", gedaan), _vonnis(vonnis, zaak.houdt if houdt else zaak.breekt))
    if not view.toon_bon:
        return "".join(delen)
    bon = bon_in_woorden(view, t, wissel.kassabon)
    return "".join(delen) + vak("deel", regel("", t("De nieuwe kassabon"), "h3"), bon)


def _vonnis(vonnis: str, waarom: str) -> str:
    return vak("", regel("", vonnis, "b"), " ", tekst(waarom), tag="p")


def _terugkijken(view: View, t: Vertaler) -> str:
    """Each question with the sentences that were kept at it, and named prikkels."""
    inhoud = "".join((*_gezegd(view, t), *_beantwoord(view, t), *_prikkels(view, t)))
    return vak("deel", regel("", t("Terugkijken"), "h3"), inhoud) if inhoud else ""


def _gezegd(view: View, t: Vertaler) -> Iterator[str]:
    """The sentences below the question that lay on the table when they were written down."""
    ronde, vragen = view.ronde, view.vragen
    genoteerd = zip(ronde.gevraagd, ronde.notities, strict=True)
    for nummer, zinnen in groupby(genoteerd, key=lambda paar: paar[0]):
        vraag = t(VERJAARDAG) if ronde.verjaardag else vragen[nummer % len(vragen)]
        yield regel("vraag", vraag) + lijst("gezegd", tuple(zin for _, zin in zinnen))


def _beantwoord(view: View, t: Vertaler) -> Iterator[str]:
    """Alone: each of the three questions with its answer, if there is one."""
    for vraag, antwoord in zip(drie_vragen_van(t, view), view.ronde.antwoorden, strict=False):
        yield regel("vraag", vraag) + (lijst("gezegd", (antwoord,)) if antwoord else "")


def _prikkels(view: View, t: Vertaler) -> Iterator[str]:
    """What stood behind a move that irritated; one that nobody named stays at the table."""
    for prikkel in view.ronde.prikkels:
        if prikkel.kwaliteit is not None:
            woord = t(KWALITEITWOORDEN[prikkel.kwaliteit])
            yield regel("", _prikkelzin(view, t, prikkel.kaart, woord))


def _prikkelzin(view: View, t: Vertaler, code: str, woord: str) -> str:
    """An eigen aanpak that was swapped away is on no table any more, but the quality stays."""
    if code not in view.kaarten:
        return t("Een zet prikkelde. Daarachter zat: {kwaliteit}.", kwaliteit=woord)
    kaart = kaartnaam(t, view.kaart(code))
    return t("“{kaart}” prikkelde. Daarachter zat: {kwaliteit}.", kaart=kaart, kwaliteit=woord)


def _alinea(woorden: str) -> str:
    return regel("", woorden)
