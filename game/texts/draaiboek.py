"""The script of a lesson: what a teacher says and does at each step, in a few short sentences.

It stands on the teacher's own screen, never on that of the class.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.fase import Fase
from game.texts.vertaler import N_, Vertaler

STAPNAMEN: Mapping[Fase, str] = {
    Fase.VOORWERP: N_("Eerste voorwerp"),
    Fase.TWEEDE_VOORWERP: N_("Tweede voorwerp"),
    Fase.EMBLEMEN: N_("Drie rollen"),
    Fase.ZAAK: N_("De zaak"),
    Fase.EERSTE_KEUZE: N_("Eerste keuze"),
    Fase.OVERTUIGEN: N_("Praat je buur om"),
    Fase.TWEEDE_KEUZE: N_("Tweede keuze"),
    Fase.GESCHOVEN: N_("Wie is er geschoven?"),
    Fase.TAFELPLANNEN: N_("Een plan per tafel"),
    Fase.SPREIDING: N_("De spreiding"),
    Fase.TWEE_PLANNEN: N_("Twee plannen"),
    Fase.KIJKERSTOEL: N_("De stoel van de kijker"),
    Fase.DUIMEN: N_("De wending"),
    Fase.TAFELS_SCHAKELEN: N_("Eén kaart wisselen"),
    Fase.NIEUWE_SPREIDING: N_("De nieuwe spreiding"),
    Fase.DENKEN: N_("Alleen denken"),
    Fase.TWEETALLEN: N_("Met z'n tweeën"),
    Fase.VIERTALLEN: N_("Met de tafel"),
    Fase.KLASGESPREK: N_("Met z'n allen"),
    Fase.TICKET: N_("Briefje bij de deur"),
    Fase.LESEINDE: N_("Einde van de les"),
}
"""What each step of a lesson is called."""

DRAAIBOEK: Mapping[Fase, tuple[str, ...]] = {
    Fase.VOORWERP: (
        N_("Wijs naar het scherm. Zeg nog niets over de rollen."),
        N_("Tel af: drie, twee, één. Iedereen steekt vingers op."),
        N_("Vraag twee mensen met een ander antwoord: wat zie jij erin?"),
    ),
    Fase.TWEEDE_VOORWERP: (
        N_("Nog een keer, met een ander voorwerp."),
        N_("Wie staat nu alleen? Laat die beginnen."),
    ),
    Fase.EMBLEMEN: (
        N_("Lees de drie zinnen voor, of laat drie deelnemers dat doen."),
        N_("Zeg erbij: je hebt ze alle drie nodig. De vraag is wanneer."),
    ),
    Fase.ZAAK: (
        N_("Laat een deelnemer de zaak voorlezen."),
        N_("Vraag: wie kan in één zin zeggen wat hier lastig is?"),
    ),
    Fase.EERSTE_KEUZE: (
        N_("Iedereen kiest in stilte. Nog niet overleggen."),
        N_("Wie geen telefoon heeft, schrijft het nummer van de kaart op."),
        N_("Tel daarna de handen per kaart en tik ze in. De klas ziet alleen het totaal."),
    ),
    Fase.OVERTUIGEN: (
        N_("Laat iedereen iemand zoeken met een andere kaart, en die ompraten."),
        N_("Loop rond. Onthoud één argument dat je straks terug laat komen."),
    ),
    Fase.TWEEDE_KEUZE: (
        N_("Iedereen kiest opnieuw, weer in stilte. Blijven mag ook."),
        N_("Tel de handen per kaart nog een keer."),
    ),
    Fase.GESCHOVEN: (
        N_("Vraag eerst wie schoof: wat gaf de doorslag?"),
        N_("Vraag dan wie bleef: welk argument was bijna genoeg?"),
    ),
    Fase.TAFELPLANNEN: (
        N_("Elke tafel legt drie kaarten. De stilste begint."),
        N_("Geen toestel aan tafel? Schrijf drie nummers op. Tik ze hier in."),
    ),
    Fase.SPREIDING: (
        N_("Kijk waar de tafels liggen. Er is geen beste plek."),
        N_("Vraag: welke tafel ligt ver van die van jullie? Wat wilden zij anders?"),
    ),
    Fase.TWEE_PLANNEN: (
        N_("Deze twee plannen verschillen het meest. Elke tafel legt haar plan uit."),
        N_("De anderen vragen door. Ze zeggen nog niet wat ze vinden."),
    ),
    Fase.KIJKERSTOEL: (
        N_("Tel af: iedereen wijst aan wie van deze vier het minst blij is."),
        N_("Zet één deelnemer op die stoel. Die zegt één zin als die persoon."),
    ),
    Fase.DUIMEN: (
        N_("Lees de wending voor. Duim omhoog: ons plan houdt. Duim omlaag: het breekt."),
        N_("Tel de duimen. Daarna pas komt de uitkomst."),
    ),
    Fase.TAFELS_SCHAKELEN: (
        N_("Elke tafel mag één kaart wisselen. Niet wisselen mag ook."),
        N_("Vraag wie de wissel voorstelde. Wat zag die?"),
    ),
    Fase.NIEUWE_SPREIDING: (
        N_("Welke tafel verschoof het verst? Wat leverde dat op, en wat kostte het?"),
    ),
    Fase.DENKEN: (N_("Een minuut stil. Iedereen schrijft één antwoord op."),),
    Fase.TWEETALLEN: (N_("Vergelijk met je buur. Zoek één verschil."),),
    Fase.VIERTALLEN: (N_("De tafel kiest één zin om straks te zeggen."),),
    Fase.KLASGESPREK: (
        N_("Elke tafel zegt één zin. Vat niet samen: vraag door waar tafels verschillen."),
        N_("Sluit af met: waar kom je dit tegen?"),
    ),
    Fase.TICKET: (
        N_("Iedereen schrijft één zin om mee te nemen en één vraag die nog openstaat."),
        N_("Zonder telefoon: op een briefje, bij de deur inleveren."),
    ),
    Fase.LESEINDE: (N_("Bewaar het verslag als je er volgende week op terug wilt komen."),),
}
"""What the teacher says and does at each step."""


def stapnaam(t: Vertaler, fase: Fase) -> str:
    """What a step of the lesson is called."""
    return t(STAPNAMEN[fase])


def draaiboek(t: Vertaler, fase: Fase) -> tuple[str, ...]:
    """The script of a step, a sentence each."""
    return tuple(t(zin) for zin in DRAAIBOEK[fase])
