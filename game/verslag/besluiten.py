"""The decisions of a session as a table, for whoever wants to count or compare them.

Only what was done has a row. What each player chose before the reveal (grepen, proposals) is left
out, and so is who gave a waardering to whom: beside the number of players a missing row would tell
who passed, or in whom nothing was named. What belongs to one player stays on that player's page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import astuple, frozen

from game.domain.dilemma import Uitkomst
from game.domain.fase import STAP, Fase
from game.domain.views import View
from game.texts.alleen import drie_vragen_van
from game.texts.momenten import moment_titel, moment_zin
from game.texts.namen import kaartnaam
from game.texts.vertaler import Vertaler
from game.texts.vragenbank import VRAGENBANK
from game.texts.woorden import KWALITEITWOORDEN, WOORDEN
from game.verslag.rondes import eerste_plan
from game.verslag.samen import genoemde_kwaliteiten


@frozen
class Besluit:
    """One row: where in the session, what was decided, and about which card, role or person."""

    ronde: str = ""
    dilemma: str = ""
    stap: str = ""
    wat: str = ""
    kaart: str = ""
    rol: str = ""
    door: str = ""
    """Who proposed it, where that is known to everybody."""
    over: str = ""
    """The kijker or player that it is about."""
    tekst: str = ""


def koppen(t: Vertaler) -> tuple[str, ...]:
    """What stands above the columns."""
    return (t("ronde"), t("zaak"), t("stap"), t("wat"), t("kaart"), t("rol"), t("door"),
            t("over"), t("tekst"))  # fmt: skip


def cellen(besluit: Besluit) -> tuple[str, ...]:
    """A row in the order of the columns."""
    return tuple(map(str, astuple(besluit)))


def besluiten(view: View, t: Vertaler) -> Iterator[Besluit]:
    """Every decision, round by round, and then those of the debrief."""
    for ronde in view.uitgespeeld:
        toen = view.in_ronde(ronde.nummer)
        for deel in (_brillen, _plan, _stoel, _lat, _wending, _gezegd, _beantwoord):
            yield from deel(toen, t)
    yield from _terugblik(view, t)
    yield from _gezien(view, t)


def _in(view: View, t: Vertaler, fase: Fase, wat: str, **rest: str) -> Besluit:
    """A row about this round."""
    stap = t(WOORDEN[STAP[fase]])
    return Besluit(str(view.ronde.nummer), view.dilemma.titel, stap, wat, **rest)


def _kaart(view: View, t: Vertaler, code: str) -> dict[str, str]:
    kaart = view.kaart(code)
    # The mark of an eigen aanpak is the number of a seat.
    naam = f"{code.partition('.')[0]} {kaartnaam(t, kaart)}"
    return {"kaart": naam, "rol": t(WOORDEN[kaart.rol])}


def _namen(view: View, t: Vertaler, stoelen: Iterable[int]) -> str:
    """Who, where there is more than one who could be."""
    if view.alleen:
        return ""
    return t.rij([t.namen(view.spelers_op(stoel)) for stoel in stoelen])


def _brillen(view: View, t: Vertaler) -> Iterator[Besluit]:
    """Alone: the card through each bril, and the sentence why."""
    ronde = view.ronde
    for stoel, voorstel in (ronde.voorstellen or {}).items() if view.alleen else ():
        waarom = ronde.waarom.get(ronde.rollen[stoel], "")
        kaart = _kaart(view, t, voorstel.kaart)
        yield _in(view, t, Fase.BRIL, t("door de bril"), **kaart, tekst=waarom)


def _plan(view: View, t: Vertaler) -> Iterator[Besluit]:
    ronde = view.ronde
    for code in eerste_plan(ronde):
        wie = _namen(view, t, ronde.indieners(code))
        door = wie if wie or view.alleen else t("lege stoel")
        yield _in(view, t, Fase.PLAN, t("in het plan"), **_kaart(view, t, code), door=door)
    if ronde.rolwissel is not None:
        rol, door = t(WOORDEN[ronde.rollen[ronde.rolwissel]]), _namen(view, t, [ronde.rolwissel])
        yield _in(view, t, Fase.PLAN, t("rolwissel"), rol=rol, door=door)


def _stoel(view: View, t: Vertaler) -> Iterator[Besluit]:
    if view.ronde.kijker is not None:
        wie = view.dilemma.kijkers[view.ronde.kijker].naam
        yield _in(view, t, Fase.STOEL, t("het minst blij"), over=wie)


def _lat(view: View, t: Vertaler) -> Iterator[Besluit]:
    """The group's own lat; at niveau gesprek there is none."""
    onze = view.ronde.onze_lat
    if onze is not None and view.toon_bon:
        delen = ", ".join(f"{t(WOORDEN[x])} {onze.kassabon.lat[x]}" for x in Uitkomst)
        tekst = f"{delen}. {onze.waarom}".rstrip()
        yield _in(view, t, Fase.KASSABON, t("onze lat"), tekst=tekst)


def _wending(view: View, t: Vertaler) -> Iterator[Besluit]:
    """In the order in which it went: the verdict, what the table did, and of a swap the new one."""
    ronde, wissel = view.ronde, view.ronde.schakeling
    if ronde.wending_houdt is None:
        return
    yield _in(view, t, Fase.WENDING, _vonnis(t, houdt=ronde.wending_houdt))
    if wissel is None:
        yield _in(view, t, Fase.SCHAKELEN, t("plan gehouden"))
    else:
        door = _namen(view, t, [wissel.indiener])
        for wat, code in ((t("eruit"), wissel.uit), (t("erin"), wissel.erin)):
            yield _in(view, t, Fase.SCHAKELEN, wat, **_kaart(view, t, code), door=door)
        yield _in(view, t, Fase.SCHAKELEN, _vonnis(t, houdt=wissel.kassabon.wending_houdt))


def _vonnis(t: Vertaler, *, houdt: bool) -> str:
    return t("houdt") if houdt else t("breekt")


def _gezegd(view: View, t: Vertaler) -> Iterator[Besluit]:
    for zin in view.ronde.notities:
        yield _in(view, t, Fase.VRAAG, t("opgeschreven"), tekst=zin)


def _beantwoord(view: View, t: Vertaler) -> Iterator[Besluit]:
    """Alone: each of the three questions that got an answer, with it."""
    for vraag, antwoord in zip(drie_vragen_van(t, view), view.ronde.antwoorden, strict=False):
        if antwoord:
            yield _in(view, t, Fase.DRIE_VRAGEN, vraag, tekst=antwoord)


def _terugblik(view: View, t: Vertaler) -> Iterator[Besluit]:
    """What the table chose and kept in the debrief."""
    sessie, stap = view.sessie, {fase: t(WOORDEN[each]) for fase, each in STAP.items()}
    for moment in view.momenten:
        if moment.soort in sessie.momenten:
            zin = f"{moment_titel(t, moment)}. {moment_zin(t, view, moment)}"
            yield Besluit(ronde=str(moment.ronde), stap=stap[Fase.WAT_GEBEURDE],
                          wat=t("moment gekozen"), tekst=zin)  # fmt: skip
    for fase, zin in sessie.notities:
        yield Besluit(stap=stap[fase], wat=t("opgeschreven"), tekst=zin)
    if sessie.geleend is not None:
        van = sessie.geleend.van
        over = t("buiten de tafel") if van is None else t.naam(sessie.speler(van))
        rol = t(WOORDEN[sessie.geleend.rol])
        yield Besluit(stap=stap[Fase.RUGZAK], wat=t("rol geleend van"), rol=rol, over=over)
    for kracht in sessie.krachten:
        over = t.naam(sessie.speler(kracht.speler))
        yield Besluit(stap=stap[Fase.RUGZAK], wat=t("kracht"), over=over, tekst=kracht.tekst)
    if sessie.buitenvraag:
        yield Besluit(wat=t("vraag voor buiten"), tekst=t(VRAGENBANK[sessie.buitenvraag]))


def _gezien(view: View, t: Vertaler) -> Iterator[Besluit]:
    """What the players saw in each other over the whole session, not in whom."""
    stap = t(WOORDEN[STAP[Fase.WAARDERING]])
    for woord in genoemde_kwaliteiten(view):
        yield Besluit(stap=stap, wat=t("waardering"), tekst=t(KWALITEITWOORDEN[woord]))
