"""What stands on the sheets of the luistertafel."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.domain.dilemma import Dilemma, Kaart
from game.domain.score import bereken
from game.oefeningen.blad import Blad, Keuze, Kies, Knop, Regel, Vel
from game.oefeningen.luistertafel.regelblad import regelblad
from game.oefeningen.luistertafel.rules import (
    TERUG,
    VERANDER,
    VRAGEN,
    kan_leggen,
    kan_veranderen,
    kan_vragen,
)
from game.oefeningen.luistertafel.tafel import BEURTEN, PLAN, Collega, Soort, Stand, Stap
from game.oefeningen.luistertafel.woorden import zeg
from game.oefeningen.vorm import Inhoud
from game.texts.alleen import KERNVRAGEN
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN

VRAAGZINNEN: Mapping[Soort, str] = {
    Soort.NODIG: N_("{naam}, wat heb je nodig om mee te gaan?"),
    Soort.RISICO: N_("{naam}, wat zie jij als risico?"),
}


def blad(t: Vertaler, inhoud: Inhoud[None], stand: Stand) -> Blad:
    """The sheet of this Stand."""
    return _BLADEN[stand.stap](t, inhoud.dilemmas[stand.dilemma], stand)


def _zaak(t: Vertaler, dilemma: Dilemma, stand: Stand) -> Blad:
    bedacht = t("Ze zijn allebei bedacht. Ze praten alleen over de kaarten en de mensen hier.")
    return Blad(
        titel=t("Jij zit hier als {rol}", rol=t(WOORDEN[stand.rol])),
        stap=t("De zaak"),
        uitleg=t(KERNVRAGEN[stand.rol]),
        rol=stand.rol,
        vel=Vel(dilemma.titel, dilemma.casus),
        regels=(
            *(Regel(t(WOORDEN[c.rol]), c.naam, c.rol) for c in stand.collegas),
            Regel(bedacht),
        ),
        verder=t("Aan tafel"),
    )


def _voorstellen(t: Vertaler, dilemma: Dilemma, stand: Stand) -> Blad:
    mensen = tuple(Regel(kijker.zegt, kijker.naam) for kijker in dilemma.kijkers)
    return Blad(
        titel=t("Twee voorstellen"),
        stap=t("Luisteren"),
        uitleg=t("Luister eerst. Daarna mag je vragen, en dan leg je het plan."),
        vel=Vel(t("Zij moeten ermee leven"), regels=mensen),
        regels=tuple(
            regel
            for uitspraak in stand.gezegd
            for regel in _gezegd(
                stand.collegas[uitspraak.wie],
                zeg(t, dilemma, stand.collegas[uitspraak.wie], uitspraak),
            )
        ),
        verder=t("Naar de vragen"),
    )


def _gezegd(collega: Collega, zinnen: tuple[str, ...]) -> tuple[Regel, ...]:
    """The name stands before the first line only."""
    eerste, *rest = zinnen
    return (Regel(eerste, collega.naam, collega.rol), *map(Regel, rest))


def _gesprek(t: Vertaler, dilemma: Dilemma, stand: Stand) -> Blad:
    return Blad(
        titel=t("Wat vraag je?"),
        stap=_welk_plan(t, stand),
        uitleg=t("Vragen hoeft niet. De antwoorden zijn eerlijk, ook de korte."),
        vel=_aan_het_woord(t, dilemma, stand),
        keuzes=tuple(_vraag(t, stand, vraag) for vraag in VRAGEN),
        regels=_in_het_plan(t, dilemma, stand),
        verder=t("Naar het plan"),
    )


def _vraag(t: Vertaler, stand: Stand, vraag: str) -> Keuze:
    wie, soort = VRAGEN[vraag]
    collega, kan = stand.collegas[wie], kan_vragen(stand, vraag)
    label = t(VRAAGZINNEN[soort], naam=collega.naam)
    return Keuze(vraag, label, "" if kan else t("Gevraagd."), collega.rol, not kan, kan)


def _aan_het_woord(t: Vertaler, dilemma: Dilemma, stand: Stand) -> Vel:
    """Who answered last, in this beurt; before that the case."""
    gezegd = stand.gezegd[-1]
    if gezegd.soort not in VRAAGZINNEN or gezegd.beurt != stand.beurt:
        return Vel(dilemma.titel, dilemma.kort)
    collega = stand.collegas[gezegd.wie]
    return Vel(collega.naam, citaat=" ".join(zeg(t, dilemma, collega, gezegd)), rol=collega.rol)


def _in_het_plan(t: Vertaler, dilemma: Dilemma, stand: Stand) -> tuple[Regel, ...]:
    if not stand.plan:
        return ()
    titels = [f"“{dilemma.kaart(code).titel}”" for code in stand.plan]
    return (Regel(t.rij(titels), t("In je plan")),)


def _plan(t: Vertaler, dilemma: Dilemma, stand: Stand) -> Blad:
    return Blad(
        titel=t("Leg een plan van drie"),
        stap=_welk_plan(t, stand),
        vel=Vel(dilemma.titel, dilemma.kort, regels=_gehoord(t, dilemma, stand)),
        keuzes=tuple(_kaart(stand, kaart) for kaart in dilemma.kaarten),
        verder=t("Op tafel"),
        kan_verder=len(stand.plan) == PLAN,
        knoppen=(Knop(t("Terug naar de vragen"), Kies(TERUG), "V"),),
    )


def _kaart(stand: Stand, kaart: Kaart) -> Keuze:
    ligt = kaart.code in stand.plan
    return Keuze(
        kaart.code, kaart.titel, kaart.kort, kaart.rol, ligt, kan_leggen(stand, kaart.code)
    )


def _gehoord(t: Vertaler, dilemma: Dilemma, stand: Stand) -> tuple[Regel, ...]:
    """What each colleague said they need, or else what they proposed."""
    regels = []
    for wie, collega in enumerate(stand.collegas):
        van = [u for u in stand.gezegd if u.wie == wie]
        gezegd = next((u for u in van if u.soort is Soort.NODIG), van[0])
        zinnen = zeg(t, dilemma, collega, gezegd)
        regels.append(Regel(zinnen[-1], collega.naam, collega.rol))
    return tuple(regels)


def _antwoord(t: Vertaler, dilemma: Dilemma, stand: Stand) -> Blad:
    kaarten = [dilemma.kaart(code) for code in stand.plan]
    keuzes: tuple[Keuze, ...] = ()
    if kan_veranderen(stand):
        nog = t.n("Dat kan nog één keer.", "Dat kan nog {aantal} keer.", BEURTEN - stand.beurt)
        keuzes = (Keuze(VERANDER, t("Ik verander het plan"), nog),)
    return Blad(
        titel=_wie_mee(t, stand),
        stap=_welk_plan(t, stand),
        vel=Vel(t("Op tafel"), regels=tuple(Regel(k.kort, k.titel, k.rol) for k in kaarten)),
        regels=tuple(
            Regel(" ".join(zeg(t, dilemma, collega, uitspraak)), collega.naam, collega.rol)
            for collega, uitspraak in zip(stand.collegas, stand.gezegd[-2:], strict=True)
        ),
        keuzes=keuzes,
        verder=t("Zo blijft het") if keuzes else t("Verder"),
    )


def _wie_mee(t: Vertaler, stand: Stand) -> str:
    mee = [collega.naam for collega in stand.collegas if collega.mee]
    if not mee:
        return t("Allebei nog niet")
    if len(mee) == len(stand.collegas):
        return t("Ze gaan allebei mee")
    niet = next(collega.naam for collega in stand.collegas if not collega.mee)
    return t("{mee} gaat mee, {niet} nog niet", mee=mee[0], niet=niet)


def _welk_plan(t: Vertaler, stand: Stand) -> str:
    return t("Plan {nummer} van {meeste}", nummer=stand.beurt, meeste=BEURTEN)


def _verhaal(t: Vertaler, dilemma: Dilemma, stand: Stand) -> Blad:
    bon = bereken(dilemma, tuple(map(dilemma.kaart, stand.plan)))
    verhaal = dilemma.uitkomsten[bon.band]
    return Blad(
        titel=t("Vier mensen leven met dit plan"),
        stap=t("Wat er gebeurde"),
        vel=Vel(verhaal.titel, verhaal.tekst, regels=(_ernaast(t, dilemma, stand),)),
        regels=tuple(
            Regel(f"{t(WOORDEN[oordeel])}. “{kijker.reactie(oordeel)}”", kijker.naam)
            for kijker, oordeel in zip(dilemma.kijkers, bon.oordelen, strict=True)
        ),
        verder=t("Naar de collega's"),
    )


def _ernaast(t: Vertaler, dilemma: Dilemma, stand: Stand) -> Regel:
    """Which of the two proposals stayed out of the plan."""
    naast = [c for c in stand.collegas if c.voorstel not in stand.plan]
    if not naast:
        return Regel(t("Beide voorstellen liggen in het plan."))
    van = [
        t("“{kaart}” van {naam}", kaart=dilemma.kaart(c.voorstel).titel, naam=c.naam) for c in naast
    ]
    return Regel(t.rij(van), t("Ernaast bleef liggen"))


def _een(t: Vertaler, dilemma: Dilemma, stand: Stand) -> Blad:
    return regelblad(t, dilemma, stand, 0)


def _ander(t: Vertaler, dilemma: Dilemma, stand: Stand) -> Blad:
    return regelblad(t, dilemma, stand, 1)


def _open_vraag(t: Vertaler, _dilemma: Dilemma, stand: Stand) -> Blad:
    return Blad(
        titel=_vraag_mee(t, stand),
        stap=t("Om mee te nemen"),
        uitleg=t("Zeg het hardop, of neem de vraag mee naar morgen."),
        rol=stand.rol,
        regels=(Regel(t("Met een profiel weten zij de volgende keer nog hoe dit ging.")),),
        verder="" if stand.stap is Stap.KLAAR else t("Klaar"),
    )


def _vraag_mee(t: Vertaler, stand: Stand) -> str:
    """A question about what was not asked, was asked late, or was asked and left out."""
    ongevraagd = [collega.naam for collega in stand.collegas if not collega.gevraagd]
    if ongevraagd:
        return t("Wat had je {naam} nog willen vragen?", naam=ongevraagd[0])
    if any(collega.gevraagd_in > 1 for collega in stand.collegas):
        return t("Wat vroeg je pas laat?")
    if not all(collega.mee for collega in stand.collegas):
        return t("Wat hoorde je dat geen plek kreeg in je plan?")
    return t("Wie vraag je morgen: wat heb je nodig?")


_BLADEN: Mapping[Stap, Callable[[Vertaler, Dilemma, Stand], Blad]] = {
    Stap.ZAAK: _zaak,
    Stap.VOORSTELLEN: _voorstellen,
    Stap.GESPREK: _gesprek,
    Stap.PLAN: _plan,
    Stap.ANTWOORD: _antwoord,
    Stap.VERHAAL: _verhaal,
    Stap.EEN: _een,
    Stap.ANDER: _ander,
    Stap.VRAAG: _open_vraag,
    Stap.KLAAR: _open_vraag,
}
