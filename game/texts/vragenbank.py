"""The words of the question bank: the thirty questions, four doorvragen, and six for outside."""

from __future__ import annotations

from collections.abc import Mapping

from game.texts.vertaler import N_

VRAGENBANK: Mapping[str, str] = {
    "A1": N_("Wat vond je van deze ronde?"),
    "A2": N_("Wat viel je op aan de kassabon?"),
    "A3": N_("Welke kaart lag er als eerste in je hoofd?"),
    "A4": N_("Wanneer veranderde het gesprek?"),
    "A5": N_("Wat wist je nog niet toen je koos?"),
    "A6": N_("Wie heeft jullie van richting laten veranderen, en hoe?"),
    "B7": N_("Welke rol kostte je moeite?"),
    "B8": N_("Welke rol voelde als thuis?"),
    "B9": N_("Wat deed jouw voorkeur met de groep?"),
    "B10": N_("Wanneer schoot jij door in je kwaliteit?"),
    "B11": N_("Welke zin zou je nooit zeggen, en wat zit daarachter?"),
    "B12": N_("Hoe voelde het om een andere rol te spelen?"),
    "C13": N_("Wat irriteerde je aan een ander?"),
    "C14": N_("Welke kwaliteit zit er achter die irritatie?"),
    "C15": N_("Wat heb je van iemand overgenomen?"),
    "C16": N_("Wie hoorde je te weinig?"),
    "C17": N_("Welke woorden werkten goed bij een andere rol?"),
    "C18": N_("Wat zou de inwoner over jullie gesprek zeggen?"),
    "D19": N_("Welke kijker vond jij het belangrijkst?"),
    "D20": N_("Wat hebben jullie opgegeven om dit te winnen?"),
    "D21": N_("Welke waarde kreeg te weinig plek?"),
    "D22": N_("Hoe leg je dit besluit uit aan wie verliest?"),
    "D23": N_("Wat maakt jullie keuze eerlijk?"),
    "D24": N_("Hoe ziet deze zaak er over een jaar uit?"),
    "E25": N_("Waar lijkt dit op in je eigen werk of stage?"),
    "E26": N_("Wat doe je morgen anders?"),
    "E27": N_("Wie vraag je om hulp bij de rol die jou minder ligt?"),
    "E28": N_("Welke vraag neem je mee naar je team?"),
    "E29": N_("Wat wil je nog uitzoeken?"),
    "E30": N_("Wat vond je van vandaag?"),
    "X1": N_("Wanneer had jij het laatst echt iets aan de gemeente?"),
    "X2": N_("Welke regel zou jij missen als hij morgen weg was?"),
    "X3": N_("Wat ging bij de overheid sneller dan je dacht?"),
    "X4": N_("Hoe merk jij dat iemand bij de overheid echt naar je luistert?"),
    "X5": N_("Welk deel van jouw werk ziet bijna niemand?"),
    "X6": N_("Wat wil jij al lang aan een ambtenaar vragen?"),
}
"""The id of a question -> the question; A to E are the dossier's (section 4.4), X are our own."""

DOORVRAGEN: tuple[str, ...] = (
    N_("Welk voorbeeld komt bij je op?"),
    N_("Wat gebeurde er daarna?"),
    N_("Wat zag je aan de ander?"),
    N_("Wat maakt dat je dat denkt?"),
)
"""What somebody can ask after any answer (dossier 4.4)."""
