"""The sentence for every warning about how a dilemma reads and plays, in Dutch and in English.

They are written for an author who does not program: what stands there, and what helps. None of
them stops a file.
"""

from __future__ import annotations

from collections.abc import Mapping

WAARSCHUWINGEN: Mapping[str, tuple[str, str]] = {
    "D101": (
        "deze zin telt {aantal} woorden; {meest} is het meeste dat prettig leest. Maak er twee "
        "zinnen van.",
        "this sentence has {aantal} words; {meest} is the most that reads well. Make it two.",
    ),
    "D102": (
        "de casus telt {aantal} woorden in {zinnen} zinnen. Iemand leest hem voor: houd het bij "
        "gemiddeld {meest} woorden per zin.",
        "the casus has {aantal} words in {zinnen} sentences. Somebody reads it aloud: keep to "
        "{meest} words a sentence on average.",
    ),
    "D103": (
        "de casus telt {aantal} woorden; {meest} is het meeste dat een tafel onthoudt.",
        "the casus has {aantal} words; {meest} is the most that a table remembers.",
    ),
    "D104": (
        "'{woord}' verzwijgt wie het doet. Zet die persoon vooraan, zoals: de gemeente beslist.",
        "'{woord}' hides who does it. Put them first, as in: de gemeente beslist.",
    ),
    "D105": (
        "'{woord}' is een kantoorwoord. Schrijf liever: {liever}.",
        "'{woord}' is an office word. Plainer: {liever}.",
    ),
    "D106": (
        "de afkorting '{woord}' staat nergens uitgelegd. Schrijf de hele naam, of zet de "
        "afkorting er een keer tussen haakjes achter.",
        "the abbreviation '{woord}' is explained nowhere. Write the whole name, or put the "
        "abbreviation behind it once, in brackets.",
    ),
    "D107": (
        "'{woord}' noemt een wet. De casus vertelt wat er gebeurt; zet de wet bij de feiten.",
        "'{woord}' names a law. The casus tells what happens; put the law with the feiten.",
    ),
    "D108": (
        "'{woord}' velt al een oordeel. Vertel wat iemand doet en laat de tafel oordelen.",
        "'{woord}' passes judgement already. Say what somebody does and let the table judge.",
    ),
    "D111": (
        "de tekst van deze kaart telt {aantal} woorden; {meest} is het meeste dat je in een keer "
        "leest.",
        "the text of this card has {aantal} words; {meest} is the most that is read at a glance.",
    ),
    "D112": (
        "kort telt {aantal} woorden; {meest} is het meeste voor een kleine kaart.",
        "kort has {aantal} words; {meest} is the most for a small card.",
    ),
    "D113": (
        "wint telt {wint} woorden en riskeert {riskeert}. Maak ze ongeveer even lang; anders "
        "lijkt het langste het belangrijkst.",
        "wint has {wint} words and riskeert {riskeert}. Make them about as long; the longer one "
        "seems to matter more.",
    ),
    "D114": (
        "deze tekst telt {aantal} tekens; bij de grootste letters passen er {meest}.",
        "this text has {aantal} characters; at the largest text size {meest} fit.",
    ),
    "D121": (
        "dit is geen open vraag, of ze klinkt als een verwijt. Begin met Wat, Hoe, Welk, Welke, "
        "Wanneer, Wie, Waar of Waardoor.",
        "this is no open question, or it sounds like a reproach. Begin with Wat, Hoe, Welk, "
        "Welke, Wanneer, Wie, Waar or Waardoor.",
    ),
    "D122": (
        "deze vraag telt {aantal} woorden; {meest} is het meeste dat je in een keer onthoudt.",
        "this question has {aantal} words; {meest} is the most that is remembered at once.",
    ),
    "D123": (
        "'{woord}' stuurt het antwoord; laat het weg.",
        "'{woord}' steers the answer; leave it out.",
    ),
    "D131": (
        "dit feit is voor het laatst bekeken in {stand}, meer dan een jaar geleden. Kijk of het "
        "nog klopt en schrijf dan deze maand op.",
        "this fact was last checked in {stand}, more than a year ago. See whether it still holds "
        "and then write down this month.",
    ),
    "D141": (
        "met kaarten van alleen de {rol} komt een plan tot {waarde} van de 100; het beste andere "
        "plan komt tot {beste}. Laat de lat ook iets anders vragen, of kies een andere sleutel.",
        "with cards of the {rol} alone a plan reaches {waarde} out of 100; the best other plan "
        "reaches {beste}. Let the lat ask for something else too, or choose another sleutel.",
    ),
    "D142": (
        "van de 20 plannen houden er {aantal} stand (70 of meer); {minst} is het minste. Een "
        "lagere lat of meer samenspel helpt.",
        "of the 20 plans {aantal} hold (70 or more); {minst} is the least. A lower lat or more "
        "samenspel helps.",
    ),
    "D143": (
        "van de 20 plannen staan er {aantal} stevig (85 of meer); boven de {meest} valt er weinig "
        "te kiezen. Een hogere lat helpt.",
        "of the 20 plans {aantal} stand firm (85 or more); above {meest} there is little to "
        "choose. A higher lat helps.",
    ),
    "D144": (
        "geen van de 20 plannen staat stevig (85 of meer); het beste komt tot {waarde}. Een "
        "lagere lat of meer samenspel helpt.",
        "none of the 20 plans stands firm (85 or more); the best reaches {waarde}. A lower lat or "
        "more samenspel helps.",
    ),
    "D145": (
        "deze kijker weegt precies zoals '{woord}'. Geef elke kijker een eigen blik.",
        "this kijker weighs exactly as '{woord}' does. Give each one a view of their own.",
    ),
    "D146": (
        "alle vier de kijkers vinden {uitkomst} het belangrijkst. Laat bij minstens een van hen "
        "iets anders het zwaarst wegen.",
        "all four kijkers care most about {uitkomst}. Let something else weigh most for one.",
    ),
    "D147": (
        "geen plan dat standhoudt (70 of meer) gebruikt kaart {kaart}. Laat haar plus iets brengen "
        "dat de lat vraagt.",
        "no plan that holds (70 or more) uses card {kaart}. Let its plus bring something that the "
        "lat asks for.",
    ),
}
"""Code -> the Dutch and the English sentence; `klachten` lays them beside those of the errors."""
