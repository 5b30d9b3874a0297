"""How the game speaks to one person alone: what it says at a table, said to *je*.

A screen says each sentence once, as it is said at a table. `spreek_aan` gives it a translator
that knows what to say instead to somebody who plays alone; a test holds that nothing on a screen
speaks of a table, of seats or of names then.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from game.domain.dilemma import Rol
from game.domain.views import View
from game.texts.vertaler import N_, Vertaler
from game.texts.vragenbank import VRAGENBANK

KERNVRAGEN: Mapping[Rol, str] = {
    Rol.BUREAUCRAAT: N_("Mag het, en is het gelijk voor iedereen?"),
    Rol.ONDERNEMER: N_("Werkt het, en wanneer is het klaar?"),
    Rol.VERBINDER: N_("Met wie, en wat is er echt aan de hand?"),
}
"""The key question of each role (dossier 1.1): what its bril looks at."""

COLLEGA: Mapping[Rol, tuple[str, ...]] = {
    Rol.BUREAUCRAAT: (
        N_("Welke regel zou een collega als Bureaucraat er eerst bij pakken?"),
        N_("Wat zou een collega als Bureaucraat nu op papier willen hebben?"),
        N_("Wie kreeg volgens een collega als Bureaucraat dit eerder, of juist niet?"),
    ),
    Rol.ONDERNEMER: (
        N_("Welke datum zou een collega als Ondernemer hierbij willen horen?"),
        N_("Wat zou een collega als Ondernemer morgen alvast proberen?"),
        N_("Welke stap zou een collega als Ondernemer hier weglaten?"),
    ),
    Rol.VERBINDER: (
        N_("Wie zou een collega als Verbinder hier nog bij willen halen?"),
        N_("Wat zou een collega als Verbinder eerst aan de mensen zelf vragen?"),
        N_("Welke zorg zou een collega als Verbinder hier horen die niemand noemt?"),
    ),
}
"""What a colleague in that role would say: the last of the three questions is one of these."""

VOOR_EEN: Mapping[str, str] = {
    # The case and the people.
    "Speler {nummer}": N_("Jij"),
    "{naam} leest voor": N_("Lees de zaak rustig."),
    "Lees voor": N_("Lees groot"),
    "Voor wie doen jullie dit?": N_("Voor wie doe je dit?"),
    "Jullie plan heeft drie plekken.": N_("Je plan heeft drie plekken."),
    "Welke rol pak jij?": N_("Zet de eerste bril op"),
    # The own card.
    "{naam}: zeg het in één zin. Tik daarna twee keer.": N_(
        "Typ het in één zin. Tik daarna twee keer."
    ),
    "Hardop is genoeg. Typen mag ook, met T.": N_("Typen kan met T."),
    "Hardop is genoeg": N_("Zonder zin"),
    "Zeg het in één zin, of typ het.": N_("Typ het in één zin, als je wilt."),
    "Wat zou jij als {rol} doen? Zeg het in één zin, of typ het.": N_(
        "Wat zou jij als {rol} doen? Typ het in één zin."
    ),
    # The plan.
    "Drie voorstellen, drie plekken": N_("Nu je eigen plan van drie"),
    "{aantal} voorstel, drie plekken": N_("Nu je eigen plan van drie"),
    "**Wat gaat er op de drie plekken?** Begin met wie het minst zegt.": N_(
        "**Wat gaat er op de drie plekken?** Met K zie je alle kaarten."
    ),
    "Begin met wie het minst zegt.": N_("Met K zie je alle kaarten."),
    "Is dit jullie plan?": N_("Is dit je plan?"),
    "Wie twijfelt nog?": N_("Waar twijfel je nog aan?"),
    "Dit is ons plan": N_("Dit is mijn plan"),
    "Lege stoel: niemand stelde deze kaart voor.": N_("Elke kaart mag in je plan."),
    "Wat jullie bedachten": N_("Wat jij bedacht"),
    # The receipt and the lat.
    "Onze lat": N_("Jouw lat"),
    "De schrijver vond dit. En jullie?": N_("De schrijver vond dit. En jij?"),
    "Hoeveel vraagt deze zaak volgens jullie van Recht, Resultaat en Relatie?": N_(
        "Hoeveel vraagt deze zaak volgens jou van Recht, Resultaat en Relatie?"
    ),
    "Dit is onze lat": N_("Dit is mijn lat"),
    "Met jullie lat": N_("Met jouw lat"),
    "Zo meten jullie het.": N_("Zo meet jij het."),
    "Het streepje is de lat: links die van de schrijver, rechts die van jullie.": N_(
        "Het streepje is de lat: links die van de schrijver, rechts die van jou."
    ),
    "De som van jullie lat blijft gelijk. Wat erbij komt, gaat er ergens af.": N_(
        "De som van je lat blijft gelijk. Wat erbij komt, gaat er ergens af."
    ),
    "Jullie hebben de lat al een keer verlegd.": N_("Je hebt de lat al een keer verlegd."),
    "Jullie reden: {waarom}": N_("Je reden: {waarom}"),
    "Aan tafel bedacht.": N_("Zelf bedacht."),
    # The wending.
    "Houdt jullie plan? Duim omhoog of omlaag.": N_("Houdt je plan?"),
    "We houden het zo": N_("Ik houd het zo"),
    "Jullie mogen één kaart wisselen. Wie durft?": N_("Je mag één kaart wisselen."),
    "{naam} stelde voor: ‘{erin}’ in plaats van ‘{uit}’.": N_(
        "Je wisselde: ‘{erin}’ in plaats van ‘{uit}’."
    ),
    "jullie": N_("jij"),
    "Jullie plan: {mix}": N_("Je plan: {mix}"),
    "hier ligt jullie plan": N_("hier ligt je plan"),
    "Als dit jullie plan was": N_("Als dit je plan was"),
    # Looking back and the end.
    "{naam}, vorige keer nam je een zin mee.": N_("Vorige keer nam je een zin mee."),
    "Wil je hem hier laten zien?": N_("Wil je hem nu teruglezen?"),
    "Laat zien": N_("Lees terug"),
    "{naam}, dit nam je de vorige keer mee.": N_("Dit nam je de vorige keer mee."),
    "Vertel het hardop. Het kwam langs, of niet.": N_("Het kwam langs, of niet."),
    "{naam}, maak je zin af.": N_("Maak je zin af."),
    "{naam}, dit is je zin.": N_("Dit is je zin."),
    "Hardop gezegd": N_("Zonder zin verder"),
    "De rest zeg ik hardop": N_("Zo laat ik het"),
    "Dat zeg ik hardop": N_("Zonder moment"),
    "Typ wat er na ‘als’ komt, of druk op Enter als je de zin hardop zegt.": N_(
        "Typ wat er na ‘als’ komt, of druk op Enter om verder te gaan."
    ),
    "Zei het hardop, of hield het voor zich.": N_("Vandaag zonder zin. Dat mag ook."),
    "Jullie weg": N_("Jouw weg"),
    "Geen goede of foute weg. Alleen: zo mengden jullie.": N_(
        "Geen goede of foute weg. Alleen: zo mengde jij."
    ),
    "Kies samen één vraag voor iemand die hier niet zat: een collega, een inwoner, een "
    "vriend. Jullie krijgen een blad met de vraag en ruimte om te schrijven.": N_(
        "Kies één vraag voor iemand anders: een collega, een inwoner, een vriend. "
        "Je krijgt een blad met de vraag en ruimte om te schrijven."
    ),
    # The pause.
    "Aan tafel: {namen}": N_("Je speelt alleen"),
    "{niveau} · {manier} · {minuten} minuten": N_("{niveau} · ongeveer {minuten} minuten"),
    "Met deze code speelt een andere tafel dezelfde zaak.": N_(
        "Met deze code speelt een ander dezelfde zaak."
    ),
    "Met deze code speelt een andere tafel dezelfde zaken.": N_(
        "Met deze code speelt een ander dezelfde zaak."
    ),
    "Nu terugkijken": N_("Nu afronden"),
    "Nu terugkijken?": N_("Nu afronden?"),
    "Ja, kijk terug": N_("Ja, rond af"),
    "Jullie slaan de rest van deze zaak over en kijken samen terug.": N_(
        "Je slaat de rest van deze zaak over en gaat naar het einde."
    ),
    # What the disk has to tell.
    "Het spel kan hier niet bewaren. Jullie kunnen wel doorspelen.": N_(
        "Het spel kan hier niet bewaren. Je kunt wel doorspelen."
    ),
    "Het laatste stukje was niet goed bewaard. Jullie gaan net daarvoor verder.": N_(
        "Het laatste stukje was niet goed bewaard. Je gaat net daarvoor verder."
    ),
    "Een dilemma van deze sessie is er niet meer. Jullie gaan net daarvoor verder.": N_(
        "Een dilemma van deze sessie is er niet meer. Je gaat net daarvoor verder."
    ),
    "Een dilemma dat jullie al speelden is er niet meer. Die ronde telt niet meer mee.": N_(
        "Het dilemma dat je al speelde is er niet meer. Die ronde telt niet meer mee."
    ),
    # The report.
    "De zaken, jullie plannen met namen, wat ervan kwam, en wat jullie samen opschreven en in "
    "elkaar zagen.": N_("De zaak door drie brillen, je plan, wat ervan kwam en je antwoorden."),
    "Wie paste, en wie wat over wie zei. Wat van één speler is, zoals de zin voor morgen, de "
    "eerste greep en wat anderen in je zagen, staat alleen op een eigen bladzij.": N_(
        "Je zin voor morgen. Die staat alleen op een eigen bladzij."
    ),
    "Wie wil een eigen bladzij erbij?": N_("Wil je een eigen bladzij erbij?"),
    "{naam}, wil je een eigen bladzij erbij?": N_("Wil je een eigen bladzij erbij?"),
    "Iedereen kiest voor zichzelf.": N_("Daarop staat je zin voor morgen."),
    "Passen mocht altijd. Wie dat deed, staat nergens.": N_("Iets openlaten mocht altijd."),
    "Een eigen bladzij staat hier alleen van wie dat zelf wilde.": N_(
        "Een eigen bladzij staat hier alleen als je dat wilde."
    ),
    "Samen teruggekeken": N_("Teruggekeken"),
    "Jullie plan": N_("Je plan"),
    "Na jullie wissel:": N_("Na je wissel:"),
    "Jullie hielden het plan zo.": N_("Je hield het plan zo."),
    "onze lat": N_("jouw lat"),
}
"""What is said at a table -> what is said to one person; a plural goes by its singular."""


def spreek_aan(t: Vertaler, view: View | None) -> Vertaler:
    """The translator that speaks to who is playing: a table, or one person."""
    alleen = view is not None and view.alleen
    return attrs.evolve(t, anders=VOOR_EEN if alleen else {})


def drie_vragen_van(t: Vertaler, view: View) -> tuple[str, ...]:
    """The three questions of a round alone in words; none before they were asked."""
    gesteld = view.ronde.drie_vragen
    if gesteld is None:
        return ()
    eigen = view.dilemma.vragen
    van_zaak = eigen[gesteld.vraag % len(eigen)]
    van_collega = COLLEGA[gesteld.rol]
    vraag = van_collega[gesteld.collega % len(van_collega)]
    return van_zaak, t(VRAGENBANK[gesteld.bankvraag]), t(vraag)
