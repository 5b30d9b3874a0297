"""The pages that every game needs, whatever the dilemma: a round, the roles, fingers, own cards."""

from __future__ import annotations

from attrs import frozen

from game.domain.dilemma import Rol, Uitkomst
from game.domain.tonen import MIN_TEKEN
from game.druk.figuren import hand
from game.druk.kaarten import rolbalk
from game.papier.html import lijst, regel, tekst, vak
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import ROLZINNEN, WOORDEN


@frozen
class Deel:
    """A step of the round: its name and what the table does."""

    naam: str
    zinnen: tuple[str, ...]


RONDE = (
    Deel(N_("Dilemma"), (
        N_("Eén van jullie leest de zaak voor."),
        N_("Leg de vier kijkers in de hoeken van de tafel. Lees voor wat ze zeggen. De achterkant "
           "blijft dicht."),
    )),
    Deel(N_("Kiezen"), (
        N_("Drie, twee, één: laat met vingers zien welke rol je als eerste zou pakken."),
        N_("De eerste ronde is dat je rol. Daarna deelt wie het spel leidt de rollen uit."),
        N_("Lees in stilte de twee kaarten van je rol. Laat weer vingers zien: 1, 2, of 3 voor een "
           "eigen aanpak."),
    )),
    Deel(N_("Plan"), (
        N_("Leg alle gekozen kaarten open. Wie het minst zegt, begint met praten."),
        N_("Leg samen drie kaarten als plan op tafel. Elke kaart van deze zaak mag."),
        N_("Wijs op drie tegelijk aan: welke kijker is het minst blij? Wiens kaart ernaast bleef, "
           "zegt één zin als die persoon."),
    )),
    Deel(N_("Uitkomst"), (
        N_("Wie het spel leidt, zoekt het plan op de uitkomstkaart op en leest het verhaal voor."),
        N_("Lees daarna per gelegde kaart voor wat ervan kwam."),
        N_("Draai de kijkers om. Een vol, half of leeg rondje wijst de reactie aan."),
    )),
    Deel(N_("Wending"), (
        N_("Lees de voorkant voor. Duim omhoog of omlaag: houdt jullie plan?"),
        N_("Wie het spel leidt, zegt of het plan houdt. Draai dan de kaart om en lees voor."),
        N_("Jullie mogen één kaart wisselen. Niemand haalt de eigen kaart eruit. Zoek het nieuwe "
           "plan op."),
    )),
    Deel(N_("Terugkijken"), (
        N_("Eén vraag van de uitkomstkaart. Elk hoogstens één minuut."),
        N_("Noem daarna om de beurt één ding dat een ander bracht."),
    )),
)  # fmt: skip
"""The round without a screen, in the order of the game."""

AFSPRAKEN = (
    N_("Passen mag altijd: een vuist is genoeg. Je hoeft niet te zeggen waarom."),
    N_("Niemand wint. Jullie maken samen één plan."),
    N_("Er is geen goed antwoord. Er is wel een prijs."),
    N_("Dit is een denkmodel, geen meting."),
    N_("Een ronde is één zaak. Reken op een half uur."),
    N_("Knip langs de streepjes. Vouw langs de puntjes, met de tekst naar buiten."),
)

WAARVOOR = {
    Rol.BUREAUCRAAT: (
        N_("Kent de regel, legt hem uit en behandelt iedereen gelijk."),
        N_("Zorgt voor Recht. Te veel? Dan wordt het stroperig."),
    ),
    Rol.ONDERNEMER: (
        N_("Wil vooruit. Kiest een doel en houdt zich aan de afspraak."),
        N_("Zorgt voor Resultaat. Te veel? Dan wordt het doordrammen."),
    ),
    Rol.VERBINDER: (
        N_("Staat tussen de mensen. Luistert en brengt ze bij elkaar."),
        N_("Zorgt voor Relatie. Te veel? Dan praat iedereen door."),
    ),
}
"""What each role does, and what it feeds."""

EIGEN_PER_ROL = 2

VINGERS = (
    (1, N_("1 vinger"), N_("Bureaucraat, of je eerste kaart")),
    (2, N_("2 vingers"), N_("Ondernemer, of je tweede kaart")),
    (3, N_("3 vingers"), N_("Verbinder, of een eigen aanpak")),
    (0, N_("Een vuist"), N_("Ik pas")),
)


def rondeblad(t: Vertaler) -> str:
    """One sheet: the round in six steps, and what the table agrees on."""
    stappen = (_stap(t, nummer, deel) for nummer, deel in enumerate(RONDE, start=1))
    afspraken = tuple(t(zin) for zin in AFSPRAKEN)
    return vak(
        "blad",
        regel("", t("Zo gaat een ronde"), "h1"),
        regel("inleiding", t("Iedereen heeft een beetje gelijk. Wat doe jij?")),
        vak("stappen", *stappen),
        vak("afspraken", regel("", t("Goed om te weten"), "h3"), lijst("", afspraken)),
        tag="section",
    )


def rollenblad(t: Vertaler) -> str:
    """One sheet to cut: the three roles, cards for an eigen aanpak, and what fingers say."""
    eigen = [eigenkaart(t, rol) for rol in Rol] * EIGEN_PER_ROL
    kaarten = [*(rolkaart(t, rol) for rol in Rol), *eigen]
    vingers = (_vingerkaart(t, *each) for each in VINGERS)
    return vak("blad", vak("drie", *kaarten), vak("vier", *vingers), tag="section")


def rolkaart(t: Vertaler, rol: Rol) -> str:
    """The role itself: its first question, what it does and what it feeds."""
    doet, voedt = WAARVOOR[rol]
    lijf = (
        regel("", t(ROLZINNEN[rol]), "q"),
        regel("", t(doet)),
        regel("klein", t(voedt)),
    )
    return vak(f"kaart rol wat {rol.value}", rolbalk(t, rol), vak("lijf", *lijf), tag="article")


def eigenkaart(t: Vertaler, rol: Rol) -> str:
    """A card to fill in: some words, what it brings and what it costs."""
    kost = tuple(uitkomst for uitkomst in Uitkomst if uitkomst is not rol.uitkomst)
    lijf = (
        regel("", t("Eigen aanpak"), "h3"),
        vak("schrijf"),
        _aankruisen(t, t("Brengt +1"), tuple(Uitkomst)),
        _aankruisen(t, t("Kost {min}1", min=MIN_TEKEN), kost),
    )
    return vak(f"kaart rol {rol.value}", rolbalk(t, rol, f"{rol.letter}0"), vak("lijf", *lijf),
               tag="article")  # fmt: skip


def _aankruisen(t: Vertaler, kop: str, uitkomsten: tuple[Uitkomst, ...]) -> str:
    vakjes = (vak("", "<i></i>", tekst(t(WOORDEN[each])), tag="span") for each in uitkomsten)
    return vak("aan", regel("", kop, "b"), "<br>", " ".join(vakjes))


def _stap(t: Vertaler, nummer: int, deel: Deel) -> str:
    zinnen = tuple(t(zin) for zin in deel.zinnen)
    inhoud = vak("", regel("", t(deel.naam), "h3"), lijst("", zinnen))
    return vak("stap", regel("nummer", str(nummer), "span"), inhoud)


def _vingerkaart(t: Vertaler, vingers: int, naam: str, zegt: str) -> str:
    return vak("kaart", hand(vingers), regel("", t(naam), "b"), regel("", t(zegt)), tag="article")
