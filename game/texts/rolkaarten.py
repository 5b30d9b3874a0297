"""The role cards for a case of the group's own: what each role would do in any case.

They speak the language of the roles (dossier 1.2-1.4). The texts that a dilemma also has, but that
nobody sees without a score, stay empty.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.dilemma import (
    Dilemma,
    Drietal,
    Kaart,
    Kijker,
    Laag,
    Rol,
    Sleutel,
    Uitkomst,
    Wending,
)
from game.domain.eigenzaak import EIGEN_ZAAK, KIJKERS
from game.texts.vertaler import N_, Vertaler

_RECHT, _RESULTAAT, _RELATIE = Uitkomst

KAARTEN: tuple[tuple[Rol, Uitkomst, Uitkomst, tuple[str, ...]], ...] = (
    (Rol.BUREAUCRAAT, _RECHT, _RELATIE, (
        N_("Wat staat er?"),
        N_("Lees de regel. Wat mag, wat moet?"),
        N_("Zoek de regel op en lees hem hardop. Wat mag, wat moet, en wie beslist hierover?"),
        N_("Iedereen weet waar de grens ligt."),
        N_("Het gaat over de regel en niet over de mens."),
    )),
    (Rol.BUREAUCRAAT, _RECHT, _RESULTAAT, (
        N_("Gelijk voor iedereen"),
        N_("Zoek drie zaken die hierop lijken."),
        N_("Zoek drie eerdere zaken op. Wat deden jullie toen? Schrijf op waarom het nu zo gaat."),
        N_("Wie niet aan tafel zit, telt ook mee."),
        N_("Het zoeken kost een week."),
    )),
    (Rol.ONDERNEMER, _RESULTAAT, _RECHT, (
        N_("Vrijdag is het klaar"),
        N_("Kies één doel, één datum, één naam."),
        N_("Kies wat er vrijdag klaar moet zijn. Zet er een naam achter en begin vandaag."),
        N_("Er gebeurt iets dat je kunt zien."),
        N_("Later vraagt iemand of dit wel mocht."),
    )),
    (Rol.ONDERNEMER, _RESULTAAT, _RELATIE, (
        N_("Klein proberen"),
        N_("Vier weken proef. Meet één ding."),
        N_("Doe een proef van vier weken. Meet één ding. Werkt het niet, dan stop je."),
        N_("Over vier weken weet je meer."),
        N_("Mensen voelen zich een proefkonijn."),
    )),
    (Rol.VERBINDER, _RELATIE, _RESULTAAT, (
        N_("Ga erheen"),
        N_("Zoek op om wie het gaat."),
        N_("Zoek de mens op om wie het gaat. Vraag wat er echt speelt, en luister een uur."),
        N_("Je hoort wat in geen dossier staat."),
        N_("Na dat uur is er nog niets besloten."),
    )),
    (Rol.VERBINDER, _RELATIE, _RECHT, (
        N_("Wie mist er nog?"),
        N_("Zet wie ermee leeft aan één tafel."),
        N_("Nodig iedereen uit die ermee moet leven. Zoek samen wat voor de meesten werkt."),
        N_("Mensen gaan het plan dragen."),
        N_("Wie het hardst praat, krijgt het meest."),
    )),
)  # fmt: skip
"""Role, what the card brings and costs; then title, kort, tekst, wint and riskeert."""

REGELVRAGEN: tuple[tuple[str, str], ...] = (
    (N_("Wat speelt er?"), N_("Bij ons …")),
    (N_("Wat moeten jullie besluiten?"), N_("Wij besluiten of …")),
    (N_("Wat maakt het lastig?"), N_("Het lastige is …")),
)
"""What each line of a case is about, and how it may begin."""

VRAGEN: tuple[str, ...] = (
    N_("Wat zou er morgen anders gaan als jullie dit plan uitvoeren?"),
    N_("Wie heb jij nodig om dit plan te laten lukken?"),
    N_("Welke rol miste jij in deze zaak, en wie kan die spelen?"),
)

ZEGGEN: tuple[str, ...] = (
    N_("Wat merk ik hiervan?"),
    N_("En wie vroeg het aan mij?"),
    N_("Wat als het misgaat?"),
    N_("Hoe lang duurt dit nog?"),
)
"""What anybody who has to live with a plan could ask; the group says the rest."""

PORTRETTEN: tuple[Mapping[str, str], ...] = (
    {"leeftijd": "jong", "huid": "donker", "haar": "krullen", "kleding": "rood"},
    {"leeftijd": "oud", "huid": "licht", "haar": "kort", "haarkleur": "grijs", "kleding": "blauw"},
    {"leeftijd": "midden", "huid": "getint", "haar": "hoofddoek", "kleding": "groen"},
    {"leeftijd": "midden", "huid": "midden", "bril": "rond", "baard": "baard", "kleding": "oker"},
)


def met_eigen_zaak(t: Vertaler, dilemmas: Mapping[str, Dilemma]) -> Mapping[str, Dilemma]:
    """The deck with the role cards beside it, in the translator's language."""
    return {**dilemmas, EIGEN_ZAAK: _zaak(t)}


def _zaak(t: Vertaler) -> Dilemma:
    thema, naam = EIGEN_ZAAK.split("/")
    een, twee, drie, vier = (_kijker(t, nummer) for nummer in range(1, KIJKERS + 1))
    return Dilemma(
        thema=thema,
        naam=naam,
        titel=t("Onze eigen zaak"),
        laag=Laag.GEMEENTE,
        jij=t("Wat doen jullie?"),
        casus="",
        kort="",
        lat=Drietal(5, 5, 5),
        sleutel=Sleutel(""),
        kaarten=tuple(_kaart(t, at) for at in range(len(KAARTEN))),
        kijkers=(een, twee, drie, vier),
        uitkomsten={},
        wending=Wending("", Uitkomst.RECHT, 3, "", ""),
        vragen=tuple(map(t, VRAGEN)),
    )


def _kaart(t: Vertaler, at: int) -> Kaart:
    rol, plus, kost, texts = KAARTEN[at]
    titel, kort, tekst, wint, riskeert = map(t, texts)
    code = f"{rol.letter}{at % 2 + 1}"
    return Kaart(code, rol, titel, kort, tekst, wint, riskeert, "", plus, kost)


def _kijker(t: Vertaler, nummer: int) -> Kijker:
    """A person whom the group plays itself: the face is drawn, the words are theirs."""
    naam = t("Kijker {nummer}", nummer=nummer)
    zegt = t(ZEGGEN[nummer - 1])
    portret = PORTRETTEN[nummer - 1]
    return Kijker(naam, zegt, Drietal("1/3", "1/3", "1/3"), "", "", "", portret)
