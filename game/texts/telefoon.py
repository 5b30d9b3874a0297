"""What the phones of a class say: the pupils', and the teacher's own."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.dilemma import Uitkomst
from game.texts.vertaler import N_, TAALNAMEN, TALEN, Vertaler

KIJK = N_("Kijk naar het grote scherm")
KOP_BINNEN = N_("Je keuze is binnen")
ZIN_BINNEN = N_("Kijk naar het grote scherm. Veranderen mag tot de stap sluit.")
ANDERE_KAART = N_("Andere kaart")
ANDER_ANTWOORD = N_("Ander antwoord")
DIT_KIES_IK = N_("Dit kies ik")
KIES_IN_STILTE = N_("Kies in stilte.")
KIES_OPNIEUW = N_("Kies opnieuw, weer in stilte. Blijven mag ook.")
EIGEN_AANPAK = N_("Eigen aanpak")
EIGEN_AANPAK_ZIN = N_("Iets anders, in je eigen woorden.")
WAT_BRENGT = N_("Wat brengt het vooral?")
WAT_KOST = N_("Wat kost het?")
IN_EEN_ZIN = N_("In één zin (mag leeg)")
WELKE_ROL = N_("Bij welke rol hoort dit?")
DIT_VOORWERP = N_("Het voorwerp op het scherm")
PRAAT_OM = N_("Praat je buur om")
JE_KOOS = N_("Je koos: {kaart}.")
NIET_GEKOZEN = N_("Je koos nog niets. Luister naar je buur.")
PRAAT_OM_ZIN = N_("Zoek iemand met een andere kaart. Praat die om.")
WAAROM_KOP = N_("Schoof je op?")
WAAROM_ZIN = N_("Zeg in één zin waarom. Je naam staat er niet bij.")
WAAROM_VELD = N_("Ik schoof, want")
WAAROM_BINNEN = N_("Je zin is binnen")
STUUR = N_("Stuur")
NOG_EEN = N_("Nog een zin")
TAFEL_KOP = N_("Aan welke tafel zit je?")
TAFEL_NAAM = N_("Tafel {nummer}")
TAFEL_ZIN = N_("Het nummer staat op je tafel.")
HIER_ZIT_IK = N_("Hier zit ik")
PLAN_KOP = N_("Het plan van tafel {nummer}")
PLAN_ZIN = N_("Kies samen drie kaarten. Eén toestel per tafel heeft de pen: wie het eerst legt.")
PLAN_KIES = N_("Leg drie kaarten")
LEG_PLAN = N_("Leg dit plan")
PLAN_BINNEN = N_("Jullie plan is binnen")
PLAN_BINNEN_ZIN = N_("{kaarten}. Veranderen mag tot de ronde sluit.")
PLAN_ANDERS = N_("Ander plan")
ANDERE_TAFEL = N_("Ik zit ergens anders")
KIJKER_KOP = N_("Wie is het minst blij?")
KIJKER_ZIN = N_("Wijs één van de vier aan.")
DUIM_KOP = N_("Houdt het plan?")
DUIM_ZIN = N_("Lees de wending op het grote scherm.")
HOUDT = N_("Het houdt")
BREEKT = N_("Het breekt")
WISSEL_KOP = N_("Eén kaart wisselen")
WISSEL_ZIN = N_("Jullie hebben de pen. Wisselen mag, maar hoeft niet.")
WISSEL_UIT = N_("Deze gaat eruit")
WISSEL_ERIN = N_("Deze komt erin")
WISSEL = N_("Wissel")
WISSEL_HOUD = N_("Toch niet wisselen")
WISSEL_BINNEN = N_("Jullie wissel is binnen")
WISSEL_BINNEN_ZIN = N_("{uit} eruit, {erin} erin. Veranderen mag tot de ronde sluit.")
PEN_ELDERS = N_("De pen van jullie tafel ligt bij een ander toestel.")
TICKET_KOP = N_("Briefje bij de deur")
TICKET_ZIN = N_("Eén zin die je meeneemt, en één vraag die je nog hebt. Zonder je naam.")
TICKET_NEEM = N_("Dit neem ik mee")
TICKET_VRAAG = N_("Dit vraag ik me nog af")
TICKET_BINNEN = N_("Je briefje is binnen")
TICKET_ANDERS = N_("Verander je briefje")
WISSELEN_MAG = N_("Veranderen mag tot de ronde sluit.")
HOEKEN_KOP = N_("De telefoons zijn even weg")
HOEKEN_ZIN = N_("Kies met je hand of loop naar je hoek.")
KLAAR_KOP = N_("De les is klaar")
KLAAR_ZIN = N_("Dank je wel. Je mag deze pagina sluiten.")
GEDEMPT = N_("Van dit toestel komen nu geen zinnen binnen.")

BRENGT: Mapping[Uitkomst, str] = {
    Uitkomst.RECHT: N_("Het is eerlijk en klopt"),
    Uitkomst.RESULTAAT: N_("Er gebeurt iets"),
    Uitkomst.RELATIE: N_("Mensen doen mee"),
}
"""What an outcome means, said on a phone."""

DEUR: Mapping[str, str] = {
    "code_fout": N_("Die code klopt niet. Kijk nog eens op het scherm."),
    "wacht_even": N_("Te vaak geprobeerd. Wacht een minuut, of scan de QR-code."),
    "drukte": N_("Het is druk bij de deur. Ik probeer het zo nog eens."),
    "weg": N_("Je plek is er niet meer. Doe opnieuw mee met de code."),
    "elders": N_("Je doet nu mee op een andere pagina of in een ander tabblad."),
    "onzin": N_("Dat begrijp ik niet. Laad de pagina opnieuw."),
    "oud": N_("Dat was al voorbij."),
    "duurt": N_("Het spel antwoordt niet. Ik probeer het opnieuw."),
    "dicht": N_("De kamer is dicht."),
    "docent_fout": N_("Die docentcode klopt niet."),
}
"""What the door says, by its code."""

PAGINA: Mapping[str, str] = {
    "titel": N_("De Ideale Ambtenaar"),
    "doe_mee": N_("Doe mee"),
    "geen_naam": N_("Je hoeft je naam niet te geven."),
    "code": N_("Code op het scherm"),
    "roepnaam": N_("Roepnaam (mag leeg)"),
    "andere_naam": N_("Andere naam"),
    "meedoen": N_("Meedoen"),
    "docent": N_("Telefoon van de docent"),
    "docentcode": N_("Docentcode"),
    "docentuitleg": N_("De docentcode staat op de laptop, bij Telefoons."),
    "docent_in": N_("Verder als docent"),
    "offline": N_("Geen verbinding. Je keuze blijft staan; ik probeer het opnieuw."),
    "weer": N_("Er is weer verbinding."),
    "even": N_("Even wachten …"),
    "bezig": N_("Onderweg …"),
    "binnen": N_("Het is binnen."),
    "kies_eerst": N_("Kies eerst, ook wat eronder staat."),
    "kies_zoveel": N_("Kies er {aantal}."),
    "hier_verder": N_("Hier verder"),
    "zeker": N_("Zeker weten? Tik nog een keer."),
    "terug": N_("Terug"),
}
"""The words that the page itself holds."""

VOORAAN = (
    *(N_("Dappere"), N_("Kalme"), N_("Snelle"), N_("Wijze"), N_("Vrolijke"), N_("Stille")),
    *(N_("Nieuwsgierige"), N_("Trouwe"), N_("Slimme"), N_("Zachte"), N_("Stille"), N_("Eerlijke")),
)
ACHTERAAN = (
    *(N_("Reiger"), N_("Otter"), N_("Egel"), N_("Uil"), N_("Kievit"), N_("Das"), N_("Vos")),
    *(N_("Zwaluw"), N_("Haas"), N_("Mol"), N_("Specht"), N_("Libel"), N_("Bever"), N_("Mus")),
)
"""A friendly nickname is one of each."""

DOCENT: Mapping[str, str] = {
    "over": N_("Nog {minuten} min"),
    "tijd_om": N_("De tijd is om"),
    "binnen": N_("{aantal} binnen"),
    "draaiboek": N_("Draaiboek"),
    "stand": N_("Wat er binnen is (alleen voor jou)"),
    "tafels": N_("Tafels"),
    "zinnen": N_("Waardoor ze schoven"),
    "briefjes": N_("Briefjes"),
    "plekken": N_("Wie er is"),
    "verder": N_("Volgende stap"),
    "toon": N_("Laat zien"),
    "opnieuw": N_("Opnieuw"),
    "terug": N_("Stap terug"),
    "sla_over": N_("Sla over"),
    "langer": N_("+2 minuten"),
    "telefoons_weg": N_("Telefoons weg"),
    "telefoons_terug": N_("Telefoons terug"),
    "verwijder": N_("Haal weg"),
    "demp": N_("Demp"),
    "demp_niet": N_("Demp niet meer"),
    "naamloos": N_("Toestel {nummer}"),
    "aan_tafel": N_("{wie}, tafel {tafel}"),
    "kaarten_gelegd": N_("Tafel {nummer}: {aantal} van 3 kaarten"),
    "wissel": N_("Tafel {nummer}: {uit} eruit, {erin} erin"),
    "geteld": N_("{keuze}: {aantal}"),
}
"""The words on the teacher's phone."""


def pagina(t: Vertaler) -> dict[str, object]:
    """The words of the page itself in one language."""
    namen = {"vooraan": [t(naam) for naam in VOORAAN], "achteraan": [t(n) for n in ACHTERAAN]}
    zinnen = {naam: t(zin) for naam, zin in PAGINA.items()}
    return {**zinnen, "naam_taal": TAALNAMEN[t.taal], "namen": namen}


def alle_paginas() -> dict[str, dict[str, object]]:
    """The words of the page in every language."""
    return {taal: pagina(Vertaler(taal)) for taal in TALEN}
