"""What a class screen says that more than one screen needs: time, cards, tables, counts."""

from __future__ import annotations

from collections.abc import Sequence

from game.domain.dilemma import Band, Dilemma, Rol, Wending
from game.domain.klas import BREEKT, HOUDT, Klas, kaartcodes
from game.domain.views import View
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import WOORDEN

OMHOOG, OMLAAG = N_("Duim omhoog: het houdt"), N_("Duim omlaag: het breekt")


def resterend(t: Vertaler, view: View) -> str:
    """How long this step may still take, softly: whole minutes, and at the end only that."""
    over = view.klas.stap_op + view.klas.stap_duurt - view.verstreken
    if over <= 0:
        return t("tijd om")
    if over < 60:
        return t("nog even")
    return t("nog {n} min", n=-(-over // 60))


def keuzewoord(t: Vertaler, dilemma: Dilemma, keuze: str) -> str:
    """What can be chosen, in words: a card, a role, a person or a thumb."""
    if keuze in (HOUDT, BREEKT):
        return t(OMHOOG if keuze == HOUDT else OMLAAG)
    if keuze.isdigit():
        return dilemma.kijkers[int(keuze)].naam
    rollen = {rol.value: rol for rol in Rol}
    if keuze in rollen:
        return t(WOORDEN[rollen[keuze]])
    return t("Eigen aanpak") if keuze.endswith("0") else dilemma.kaart(keuze).titel


def rol_van_keuze(keuze: str) -> Rol | None:
    """The role of a card or of a role itself; None for a person or a thumb."""
    return next((rol for rol in Rol if keuze in (rol.value, rol.letter + keuze[1:])), None)


def geschoven_zin(t: Vertaler, klas: Klas) -> str:
    """How many moved, as a question; at the least, where hands were counted."""
    if not klas.schoven:
        return t("Niemand schoof. Wat hield je op je plek?")
    if klas.exact:
        return t.n(
            "Er schoof er één. Wat gaf de doorslag?",
            "{aantal} mensen schoven. Wat gaf de doorslag?",
            klas.schoven,
        )
    return t.n(
        "Minstens één schoof. Wat gaf de doorslag?",
        "Minstens {aantal} schoven. Wat gaf de doorslag?",
        klas.schoven,
    )


def geschoven_kort(t: Vertaler, klas: Klas) -> str:
    """The same where it shares the width with another button."""
    if not klas.schoven:
        return t("Niemand schoof. Waardoor?")
    if klas.exact:
        return t.n("Eén schoof. Waardoor?", "{aantal} schoven. Waardoor?", klas.schoven)
    return t.n(
        "Minstens één schoof. Waardoor?", "Minstens {aantal} schoven. Waardoor?", klas.schoven
    )


def weinig_zin(t: Vertaler) -> str:
    """What stands instead of a chart of few answers."""
    return t("Weinig antwoorden. Vraag wie er iets over wil zeggen.")


def tafelnaam(t: Vertaler, nummer: int) -> str:
    """What a table is called."""
    return t("Tafel {n}", n=nummer)


def band_zin(t: Vertaler, band: Band) -> str:
    """What a plan does, in a word or two."""
    return t(WOORDEN[band])


def houdt_zin(t: Vertaler, houdt: Sequence[bool]) -> str:
    """At how many tables the plan holds; for a vote of the whole class, whether it holds."""
    if len(houdt) == 1:
        return t("Het plan houdt.") if houdt[0] else t("Het plan breekt.")
    return t("Bij {n} van de {totaal} tafels houdt het plan.", n=sum(houdt), totaal=len(houdt))


def wending_zinnen(t: Vertaler, klas: Klas, wending: Wending) -> list[str]:
    """What the event did; where tables differ, with the tables that it is about."""
    bonnen = {nr: uitslag.kassabon for nr, uitslag in sorted(klas.tafels.items())}
    if not bonnen:
        return [wending.houdt if klas.bon.wending_houdt else wending.breekt] if klas.bon else []
    groepen = [[nr for nr, bon in bonnen.items() if bon.wending_houdt is w] for w in (True, False)]
    zinnen = list(zip(groepen, (wending.houdt, wending.breekt), strict=True))
    if not all(groepen):
        return [zin for groep, zin in zinnen if groep]
    return [f"{tafels_zin(t, groep)}: {zin}" for groep, zin in zinnen]


def tafels_zin(t: Vertaler, nummers: Sequence[int]) -> str:
    """Tables by number in one phrase."""
    return t.n("Tafel {rij}", "Tafels {rij}", len(nummers), rij=t.rij([str(n) for n in nummers]))


def klas_zin(t: Vertaler, klas: Klas) -> str:
    """Who is in the room, and at how many tables."""
    deelnemers = t.n("{aantal} deelnemer", "{aantal} deelnemers", klas.opzet.aantal)
    if not klas.opzet.tafels:
        return t("In de klas: {deelnemers}", deelnemers=deelnemers)
    tafels = t.n("{aantal} tafel", "{aantal} tafels", klas.opzet.tafels)
    return t("In de klas: {deelnemers}, {tafels}", deelnemers=deelnemers, tafels=tafels)


def kaartnummer(dilemma: Dilemma, code: str) -> str:
    """The number that a card has all through the lesson."""
    return str(kaartcodes(dilemma).index(code.partition(".")[0]) + 1)
