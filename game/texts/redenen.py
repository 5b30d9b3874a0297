"""Why a wish is refused, in one sentence that says what can be done instead."""

from __future__ import annotations

from collections.abc import Mapping

from game.domain.reden import Reden
from game.texts.vertaler import N_

REDENEN: Mapping[Reden, str] = {
    Reden.NIET_NU: N_("Dat kan nu niet."),
    Reden.GESLOTEN: N_("Deze sessie is klaar. Begin een nieuwe vanaf het startscherm."),
    Reden.TE_WEINIG_SPELERS: N_("Aan tafel spelen jullie met minstens twee."),
    Reden.TE_VEEL_SPELERS: N_("Er passen acht spelers aan tafel."),
    Reden.TE_WEINIG_DILEMMAS: N_("Er past geen dilemma bij deze keuze. Kies meer thema's."),
    Reden.TE_WEINIG_STUKKEN: N_("Er ligt te weinig klaar voor deze oefening."),
    Reden.ONBEKENDE_DUUR: N_("Kies 30, 45, 60 of 90 minuten."),
    Reden.PAREN_TE_KLEIN: N_("In tweetallen spelen kan vanaf vijf spelers."),
    Reden.SPELCODE_ONLEESBAAR: N_("Deze spelcode klopt niet. Kijk hem letter voor letter na."),
    Reden.SPELCODE_ANDER_DEK: N_("Deze spelcode hoort bij andere dilemma's dan hier klaarliggen."),
    Reden.ONBEKENDE_STOEL: N_("Op die stoel zit niemand."),
    Reden.ONBEKENDE_SPELER: N_("Die speler doet niet mee."),
    Reden.ONBEKENDE_KAART: N_("Die kaart ligt niet op tafel."),
    Reden.ONBEKENDE_KIJKER: N_("Er zijn vier kijkers. Wijs een van hen aan."),
    Reden.ONBEKENDE_KWALITEIT: N_("Dat woord staat niet op de kaarten."),
    Reden.NIET_AAN_DE_BEURT: N_("Een ander is aan de beurt."),
    Reden.EERST_GREEP: N_("Kies eerst de rol die je zou pakken."),
    Reden.AL_GEGREPEN: N_("Je eerste greep staat al vast."),
    Reden.NOG_NIET_IEDEREEN: N_("Nog niet iedereen is geweest."),
    Reden.ANDERE_BRIL: N_("Je kijkt nu door een andere bril."),
    Reden.EERST_EEN_KAART: N_("Kies eerst een kaart."),
    Reden.GEEN_VOORSTEL: N_("Ruilen kan alleen met een eigen voorstel."),
    Reden.ZELFDE_KAART: N_("Die kaart heb je al. Kies een andere."),
    Reden.ZELFDE_ROL: N_("Die rol heb je al. Kies een andere."),
    Reden.EIGEN_AANPAK_KOST_NIETS: N_(
        "Kies wat de aanpak brengt en wat hij kost. De prijs is nooit wat je rol al brengt."
    ),
    Reden.AL_GERUILD: N_("Je hebt deze ronde al geruild."),
    Reden.AL_GEWISSELD: N_("Deze ronde heeft al iemand een andere rol gepakt."),
    Reden.PLEKKEN_VOL: N_("De drie plekken zijn vol. Haal eerst een kaart terug."),
    Reden.LIGT_AL: N_("Die kaart ligt al in het plan."),
    Reden.LIGT_NIET: N_("Die kaart ligt niet in het plan."),
    Reden.PLAN_NIET_VOL: N_("Vul eerst de drie plekken."),
    Reden.EIGEN_KAART: N_(
        "Je eigen kaart haal je er niet zelf uit. Laat een ander het voorstellen."
    ),
    Reden.LAT_SOM: N_("De som van jullie lat blijft gelijk. Wat erbij komt, gaat er ergens af."),
    Reden.LAT_BEREIK: N_("Elk deel van de lat is een heel getal van 0 tot en met 8."),
    Reden.LAT_ZELFDE: N_("Dit is nog dezelfde lat."),
    Reden.LAT_AL_VERSCHOVEN: N_("Jullie hebben de lat al een keer verlegd."),
    Reden.PRIKKEL_LIGT_AL: N_("Op deze kaart ligt al een prikkel."),
    Reden.ONBEKENDE_PRIKKEL: N_("Deze prikkel ligt er niet meer."),
    Reden.ONBEKENDE_VRAAG: N_("Deze vraag staat niet in de lijst."),
    Reden.VRAGEN_OP: N_("Alle vragen zijn gesteld. Praat verder, of ga door."),
    Reden.GEEN_MOMENT: N_("Dit moment was er niet in deze sessie."),
    Reden.AL_GESPEELD: N_("Eén kaart uit je rugzak per sessie. De volgende keer weer een."),
    Reden.PROFIEL_BEZET: N_("Dit profiel is al open bij een ander aan deze tafel."),
    Reden.NIET_JEZELF: N_("Kies iemand anders dan jezelf."),
    Reden.GEVOEL_BEREIK: N_("Kies één tot vijf vingers."),
    Reden.TEKST_LEEG: N_("Er staat nog niets."),
    Reden.TEKST_TE_LANG: N_("Dat is te lang. Maak er een korte zin van."),
    Reden.NIETS_ONGEDAAN: N_("In deze stap valt niets terug te draaien."),
    Reden.NOG_NIEMAND: N_("Nog niemand koos. Tik de handen in met T."),
    Reden.GEEN_LES: N_("Stel de les eerst in: hoeveel deelnemers, en hoe lang."),
    Reden.LES_TE_LANG: N_("Een stap duurt hoogstens een half uur."),
    Reden.ONBEKEND_AANTAL: N_("Een klas of zaal telt hier 2 tot en met 300 mensen."),
    Reden.TE_VEEL_STEMMEN: N_("Dat zijn er meer dan 300. Tel het nog eens na."),
    Reden.KLAS_VOL: N_("De klas is vol. Kijk mee op het grote scherm."),
    Reden.ONBEKENDE_DEELNEMER: N_("Die plek is er niet meer. Doe opnieuw mee met de code."),
    Reden.ONBEKENDE_TAFEL: N_("Die tafel is er niet."),
    Reden.ANDERE_TAFEL: N_("Dit is niet jullie tafel. Kies eerst je eigen tafel."),
    Reden.PEN_ELDERS: N_("De pen ligt bij een ander toestel aan jullie tafel."),
    Reden.TELEFOONS_WEG: N_("De telefoons zijn even weg. Kies met je hand of je hoek."),
    Reden.GEDEMPT: N_("Van dit toestel komen nu geen zinnen binnen."),
}
"""Every reason of refusal; complete by test."""

MELDINGEN: Mapping[str, str] = {
    "SCHIJF_VOL": N_("De schijf is vol. Het spel gaat door, maar bewaart nu niets."),
    "NIET_SCHRIJFBAAR": N_("Het spel kan hier niet bewaren. Jullie kunnen wel doorspelen."),
    "WEER_BEWAARD": N_("Het bewaren lukt weer. Er is niets verloren."),
    "STAART_KWIJT": N_(
        "Het laatste stukje was niet goed bewaard. Jullie gaan net daarvoor verder."
    ),
    "NIEUWERE_VERSIE": N_("Deze sessie is van een nieuwere versie van het spel."),
    "DILEMMA_WEG": N_(
        "Een dilemma van deze sessie is er niet meer. Jullie gaan net daarvoor verder."
    ),
    "RONDE_WEG": N_(
        "Een dilemma dat jullie al speelden is er niet meer. Die ronde telt niet meer mee."
    ),
    "VERVOLG_WEG": N_(
        "Een dilemma dat nog zou komen is er niet meer. Jullie spelen verder met de rest."
    ),
    "NIETS_OVER": N_("De dilemma's van deze sessie zijn er niet meer. Het bestand blijft staan."),
    "DILEMMA_VERANDERD": N_(
        "Een dilemma is veranderd sinds de vorige keer. De oude uitkomst blijft staan."
    ),
    "ELDERS_OPEN": N_("Deze sessie is al open in een ander venster."),
    "ONLEESBAAR": N_("Deze bewaarde sessie is niet te lezen. Het bestand blijft staan."),
    "PROFIEL_KAPOT": N_("Eén profiel is niet te lezen. Het bestand blijft staan."),
    "PROFIEL_NIEUWER": N_("Een profiel is van een nieuwere versie van het spel."),
    "PROFIEL_WEG": N_("Dit profiel is er niet meer."),
    "PROFIEL_ELDERS_OPEN": N_("Dit profiel is open in een ander venster. Sluit het daar eerst."),
    "PROFIEL_SCHIJF_VOL": N_("De schijf is vol. Dit profiel is niet bewaard."),
    "OEFENING_VERANDERD": N_("Deze oefening is veranderd. Begin hem opnieuw."),
    "PROFIEL_NIET_BEWAARD": N_("Het spel kan dit profiel hier niet bewaren of vergeten."),
}
"""What the disk has to tell, by the name of the session room's `Melding`."""
