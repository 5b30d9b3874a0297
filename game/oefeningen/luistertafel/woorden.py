"""How the colleagues talk: the frames for each kind of thing they say, per role.

A frame holds {kaart}, {wint}, {riskeert} or {kijker} of the case. The name of a kijker stands at
the end of a sentence, for it may be one person or many.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.dilemma import Dilemma, Rol
from game.oefeningen.luistertafel.tafel import Collega, Soort, Uitspraak
from game.texts.vertaler import N_, Vertaler
from game.texts.woorden import roepnaam

_B, _O, _V = Rol

ZINNEN: Mapping[tuple[Soort, Rol], tuple[str, ...]] = {
    (Soort.OPENT, _B): (
        N_("Ik stel ‘{kaart}’ voor. {wint} Dat wil ik kunnen vastleggen."),
        N_("Ik begin bij ‘{kaart}’. {wint} Zo is het later uit te leggen."),
        N_("Mijn voorstel is ‘{kaart}’. {wint} Dan staat het zwart op wit."),
    ),
    (Soort.OPENT, _O): (
        N_("Ik wil ‘{kaart}’. {wint} Ik kan morgen beginnen."),
        N_("Ik ga voor ‘{kaart}’. {wint} Geef me een datum en ik regel het."),
        N_("Ik zet in op ‘{kaart}’. {wint} Dan is er straks iets af."),
    ),
    (Soort.OPENT, _V): (
        N_("Ik kom met ‘{kaart}’. {wint} Zo houden we elkaar vast."),
        N_("Ik zou ‘{kaart}’ doen. {wint} Daarna praat het makkelijker."),
        N_("Ik leg ‘{kaart}’ neer. {wint} En wie spraken we nog niet?"),
    ),
    (Soort.NODIG, _B): (
        N_("Een kaart van mij erbij, liefst ‘{kaart}’. Ik moet het kunnen uitleggen aan {kijker}."),
        N_("Iets dat klopt op papier, zoals ‘{kaart}’. En het moet te volgen zijn voor {kijker}."),
        N_("‘{kaart}’ of mijn andere kaart. Daarna lees ik het plan met de ogen van {kijker}."),
    ),
    (Soort.NODIG, _O): (
        N_("Een kaart van mij erbij, liefst ‘{kaart}’. En ik wil resultaat zien voor {kijker}."),
        N_("‘{kaart}’ of mijn andere kaart. En reken even na wat het oplevert voor {kijker}."),
        N_("Er moet iets af, zoals met ‘{kaart}’. En ik wil goed nieuws hebben voor {kijker}."),
    ),
    (Soort.NODIG, _V): (
        N_("Een kaart van mij erbij, liefst ‘{kaart}’. En ik wil aan tafel kunnen met {kijker}."),
        N_("Maak plaats voor ‘{kaart}’, of voor mijn andere kaart. En denk even mee met {kijker}."),
        N_("Ik zoek contact, zoals bij ‘{kaart}’. En ik wil dat het te doen is voor {kijker}."),
    ),
    (Soort.RISICO, _B): (
        N_("Bij ‘{kaart}’ zet ik iets in de kantlijn. {riskeert}"),
        N_("Ik heb één aantekening bij ‘{kaart}’. {riskeert}"),
        N_("‘{kaart}’: heeft iemand dat getoetst? {riskeert}"),
    ),
    (Soort.RISICO, _O): (
        N_("‘{kaart}’ kost ons iets. {riskeert}"),
        N_("Reken ‘{kaart}’ nog eens na. {riskeert}"),
        N_("Ik loop vast op ‘{kaart}’. {riskeert}"),
    ),
    (Soort.RISICO, _V): (
        N_("Bij ‘{kaart}’ hoor ik iemand zuchten. {riskeert}"),
        N_("Leg ‘{kaart}’ eens uit aan een keukentafel. {riskeert}"),
        N_("Wie belt ons als ‘{kaart}’ doorgaat? {riskeert}"),
    ),
    (Soort.MEE_KAART, _B): (
        N_("Ik ga mee. ‘{kaart}’ staat erin, dus ik kan het motiveren."),
        N_("Ik ga mee. Met ‘{kaart}’ is het plan te toetsen."),
        N_("Ik ga mee. ‘{kaart}’ krijgt een dossiernummer."),
    ),
    (Soort.MEE_KAART, _O): (
        N_("Ik ga mee. ‘{kaart}’ zit erin, ik begin vandaag."),
        N_("Ik ga mee. Met ‘{kaart}’ kan ik leveren."),
        N_("Ik ga mee. ‘{kaart}’ staat al in mijn agenda."),
    ),
    (Soort.MEE_KAART, _V): (
        N_("Ik ga mee. Met ‘{kaart}’ durf ik de straat op."),
        N_("Ik ga mee. ‘{kaart}’ vertel ik graag door."),
        N_("Ik ga mee. Voor ‘{kaart}’ zet ik koffie."),
    ),
    (Soort.MEE_KIJKER, _B): (
        N_("Ik ga mee. Ik schrijf de uitleg, ook voor {kijker}."),
        N_("Ik ga mee. De redenen komen op papier, ook voor {kijker}."),
        N_("Ik ga mee. Ik lees het nog één keer met de ogen van {kijker}."),
    ),
    (Soort.MEE_KIJKER, _O): (
        N_("Ik ga mee. Over een maand meet ik wat het brengt voor {kijker}."),
        N_("Ik ga mee. Ik maak de planning, en houd rekening met {kijker}."),
        N_("Ik ga mee. Dit kan lukken, ook met {kijker}."),
    ),
    (Soort.MEE_KIJKER, _V): (
        N_("Ik ga mee. Ik houd een stoel vrij voor {kijker}."),
        N_("Ik ga mee. Ik blijf luisteren, ook naar {kijker}."),
        N_("Ik ga mee. Ik vertel het zelf aan {kijker}."),
    ),
    (Soort.MIST_VRAAG, _B): (
        N_("Nog niet. Je hoorde ‘{kaart}’, maar niet wat ik moet verantwoorden."),
        N_("Nog niet. Bij ‘{kaart}’ hoort een reden. Daar vroeg niemand naar."),
        N_("Nog niet. Ik zei ‘{kaart}’. Van hoor en wederhoor bleef het bij hoor."),
    ),
    (Soort.MIST_VRAAG, _O): (
        N_("Nog niet. Ik zei ‘{kaart}’. Vragen wat ik nodig heb, duurt tien tellen."),
        N_("Nog niet. Je kent ‘{kaart}’, maar mijn doel ken je niet."),
        N_("Nog niet. Bij ‘{kaart}’ hoort een klant. Je vroeg niet wie."),
    ),
    (Soort.MIST_VRAAG, _V): (
        N_("Nog niet. Ik zei ‘{kaart}’, en toen ging het over iets anders."),
        N_("Nog niet. Achter ‘{kaart}’ zit een zorg. Die hoor je als je ernaar vraagt."),
        N_("Nog niet. Er is over ‘{kaart}’ gepraat. Met mij nog niet."),
    ),
    (Soort.MIST_KAART, _B): (
        N_("Nog niet. Ik mis ‘{kaart}’. Waar toets ik dit nu aan?"),
        N_("Nog niet. Zonder ‘{kaart}’ krijg ik dit niet in het dossier."),
        N_("Nog niet. ‘{kaart}’ ligt ernaast. Dan zet ik er geen paraaf onder."),
    ),
    (Soort.MIST_KAART, _O): (
        N_("Nog niet. Ik mis ‘{kaart}’. Wie maakt dit nu af?"),
        N_("Nog niet. Zonder ‘{kaart}’ zie ik geen datum."),
        N_("Nog niet. ‘{kaart}’ ligt ernaast. Dan kan ik niets opleveren."),
    ),
    (Soort.MIST_KAART, _V): (
        N_("Nog niet. Ik mis ‘{kaart}’. Wie gaat er nu langs?"),
        N_("Nog niet. Zonder ‘{kaart}’ weet ik niet met wie we dit doen."),
        N_("Nog niet. ‘{kaart}’ ligt ernaast. Dan hoor ik het straks buiten."),
    ),
    (Soort.MIST_KIJKER, _B): (
        N_("Nog niet. Ik krijg dit niet uitgelegd aan {kijker}."),
        N_("Nog niet. Ik mis iets als ik het lees met de ogen van {kijker}."),
        N_("Nog niet. Dit houdt geen stand tegenover {kijker}."),
    ),
    (Soort.MIST_KIJKER, _O): (
        N_("Nog niet. Dit levert te weinig op voor {kijker}."),
        N_("Nog niet. Ik zie geen resultaat voor {kijker}."),
        N_("Nog niet. Zo heb ik geen nieuws voor {kijker}."),
    ),
    (Soort.MIST_KIJKER, _V): (
        N_("Nog niet. Hiermee durf ik niet aan tafel met {kijker}."),
        N_("Nog niet. Ik zie een lege stoel. Die is van {kijker}."),
        N_("Nog niet. Zo is het niet te doen voor {kijker}."),
    ),
}  # fmt: skip
"""Every kind but the two openings with a memory, which begin with it and go on as OPENT."""

GEHEUGEN: Mapping[tuple[Soort, Rol], tuple[str, ...]] = {
    (Soort.OPENT_ZACHTER, _B): (
        N_("Vorige keer vroeg je wat ik nodig had. Dat staat in mijn aantekeningen."),
        N_("Vorige keer vroeg je wat ik nodig had. Dat noem ik een precedent."),
        N_("Vorige keer vroeg je wat ik nodig had. Ik heb het bewaard, met datum."),
    ),
    (Soort.OPENT_ZACHTER, _O): (
        N_("Vorige keer vroeg je wat ik nodig had. Dat scheelde een week."),
        N_("Vorige keer vroeg je wat ik nodig had. Om vier uur waren we klaar."),
        N_("Vorige keer vroeg je wat ik nodig had. Daar reken ik nu op."),
    ),
    (Soort.OPENT_ZACHTER, _V): (
        N_("Vorige keer vroeg je wat ik nodig had. Ik had het er thuis nog over."),
        N_("Vorige keer vroeg je wat ik nodig had. Er staat koffie voor je."),
        N_("Vorige keer vroeg je wat ik nodig had. Zulke dingen onthoud ik."),
    ),
    (Soort.OPENT_STUGGER, _B): (
        N_("Vorige keer vroeg je mij niets. Ook dat staat in het verslag."),
        N_("Vorige keer vroeg je mij niets. Het verslag was kort."),
        N_("Vorige keer vroeg je mij niets. Daar is geen formulier voor."),
    ),
    (Soort.OPENT_STUGGER, _O): (
        N_("Vorige keer vroeg je mij niets. Het ging wel snel."),
        N_("Vorige keer vroeg je mij niets. Ik heb nu één minuut ingepland."),
        N_("Vorige keer vroeg je mij niets. Die tijd haal ik vandaag in."),
    ),
    (Soort.OPENT_STUGGER, _V): (
        N_("Vorige keer vroeg je mij niets. Ik heb veel uit het raam gekeken."),
        N_("Vorige keer vroeg je mij niets. Het was een stil gesprek."),
        N_("Vorige keer vroeg je mij niets. Ik schuif toch weer aan."),
    ),
}


def zeg(t: Vertaler, dilemma: Dilemma, collega: Collega, uitspraak: Uitspraak) -> tuple[str, ...]:
    """The words of what a colleague says: one line, or two when a memory comes first."""
    plek = (uitspraak.soort, collega.rol)
    if plek in GEHEUGEN:
        eerst = t(GEHEUGEN[plek][uitspraak.variant])
        daarna = ZINNEN[Soort.OPENT, collega.rol][uitspraak.variant]
        return eerst, t(daarna, **_waarden(dilemma, uitspraak))
    return (t(ZINNEN[plek][uitspraak.variant], **_waarden(dilemma, uitspraak)),)


def _waarden(dilemma: Dilemma, uitspraak: Uitspraak) -> dict[str, str]:
    """What is cited, by the names that stand in the frames."""
    waarden = {}
    if uitspraak.kaart:
        kaart = dilemma.kaart(uitspraak.kaart)
        waarden = {"kaart": kaart.titel, "wint": kaart.wint, "riskeert": kaart.riskeert}
    if uitspraak.kijker is not None:
        waarden["kijker"] = roepnaam(dilemma.kijkers[uitspraak.kijker].naam)
    return waarden
