"""What every key of a scenario file is for, in one Dutch sentence for whoever writes one.

An editor shows these sentences while somebody types, and the author's guide has them as a table.
"""

from __future__ import annotations

from collections.abc import Mapping

UITLEG: Mapping[str, Mapping[str, str]] = {
    "dilemma": {
        "formaat": "De versie van deze opzet: altijd 1.",
        "titel": "De naam van de zaak, kort en concreet.",
        "laag": "Bij welke overheid dit speelt.",
        "jij": "Wie de spelers zijn, in één zin: Jullie beslissen over de aanvraag.",
        "casus": "De zaak zelf, om voor te lezen: hoogstens 80 woorden, zonder oordeel.",
        "kort": "De zaak in één regel, voor wie later terugkijkt.",
        "lat": "Wat de zaak vraagt, volgens jou: drie hele getallen, samen 12 tot en met 18.",
        "sleutel": "De rol die niet mag ontbreken, en waardoor.",
        "samenspel": "Welke twee rollen elkaar hier helpen of hinderen; hoogstens drie paren.",
        "kaarten": "De zes kaarten: twee van elke rol.",
        "kijkers": "De vier mensen die met het plan moeten leven.",
        "uitkomsten": "Hoe het afloopt, in vier verhalen: van stevig tot vastgelopen.",
        "wending": "Wat er daarna gebeurt, en wat dat van het plan vraagt.",
        "vragen": "Open vragen om mee terug te kijken: minstens twee.",
        "belangen": "Wat er voor mensen op het spel staat, elk in één zin.",
        "feiten": "Wat de spelers mogen weten over regels en cijfers, met de bron.",
        "gevoelig": "Woorden voor wat pijnlijk kan zijn, zodat een groep deze zaak kan overslaan.",
        "tweeling": "De zaak waar deze bij hoort: die komt eerst, in dezelfde sessie.",
        "beeld": "Een tekening (.svg) naast dit bestand; zonder komt het beeld van het thema.",
    },
    "lat": {
        "recht": "Hoeveel Recht deze zaak vraagt, van 0 tot en met 8.",
        "resultaat": "Hoeveel Resultaat deze zaak vraagt, van 0 tot en met 8.",
        "relatie": "Hoeveel Relatie deze zaak vraagt, van 0 tot en met 8.",
    },
    "sleutel": {
        "waardoor": "Waarom deze rol niet mag ontbreken, of waarom geen rol dat is.",
        "rol": "De rol die niet mag ontbreken; laat hem weg als geen rol dat is.",
    },
    "samenspel": {
        "rollen": "Twee verschillende rollen: [bureaucraat, ondernemer].",
        "effect": "1 als ze elkaar hier helpen, -1 als ze elkaar in de weg zitten.",
        "waardoor": "Waardoor dat zo is, in één of twee zinnen.",
    },
    "kaarten": {
        "bureaucraat": "De twee kaarten van de Bureaucraat: B1 en B2.",
        "ondernemer": "De twee kaarten van de Ondernemer: O1 en O2.",
        "verbinder": "De twee kaarten van de Verbinder: V1 en V2.",
    },
    "kaart": {
        "titel": "De naam van de kaart: hoogstens 30 letters, concreet.",
        "kort": "De kaart in hoogstens acht woorden.",
        "tekst": "Wat je doet, als opdracht: hoogstens 30 woorden.",
        "wint": "Wat de kaart kan brengen, in één zin; even lang als riskeert.",
        "riskeert": "Wat de kaart kan kosten, in één zin; even lang als wint.",
        "gevolg": "Wat ervan kwam, verteld na de uitkomst, zonder oordeel.",
        "plus": "De uitkomst die er 1 bij krijgt.",
        "min": "De uitkomst die 1 verliest; een andere dan plus.",
    },
    "kijker": {
        "naam": "Wie dit is: hoogstens 25 letters.",
        "zegt": "Wat deze kijker vooraf zegt, in gewone spreektaal.",
        "weegt": "Hoe zwaar elke uitkomst telt voor deze kijker; samen precies 1.",
        "leeft": "Wat deze kijker zegt bij een 5,5 of hoger.",
        "slikt": "Wat deze kijker zegt bij een cijfer van 4 tot 5,5.",
        "haakt_af": "Wat deze kijker zegt bij een cijfer onder de 4.",
        "portret": "Hoe het getekende gezicht eruitziet; wat je weglaat, kiest het spel.",
    },
    "weegt": {
        "recht": "Hoe zwaar Recht telt, van 0 tot en met 1, zoals 0.35 of 1/3.",
        "resultaat": "Hoe zwaar Resultaat telt, van 0 tot en met 1, zoals 0.35 of 1/3.",
        "relatie": "Hoe zwaar Relatie telt, van 0 tot en met 1, zoals 0.35 of 1/3.",
    },
    "portret": {
        "leeftijd": "Hoe oud het gezicht is.",
        "huid": "De kleur van de huid.",
        "haar": "Het haar, of wat er in de plaats van haar is.",
        "haarkleur": "De kleur van het haar.",
        "bril": "Of er een bril is.",
        "baard": "Of er een baard of snor is.",
        "kleding": "De kleur van de kleding.",
    },
    "uitkomsten": {
        "staat_stevig": "Het verhaal bij een waarde van 85 of hoger.",
        "houdt_stand": "Het verhaal bij een waarde van 70 tot 85.",
        "wankelt": "Het verhaal bij een waarde van 50 tot 70.",
        "loopt_vast": "Het verhaal bij een waarde onder de 50.",
    },
    "verhaal": {
        "titel": "Een kop van een paar woorden.",
        "tekst": "Twee tot vier zinnen die bij elk plan met deze waarde passen; noem geen kaart.",
    },
    "wending": {
        "tekst": "Wat er gebeurt: hoogstens 25 woorden.",
        "toets": "De uitkomst die nu telt.",
        "drempel": "Hoeveel er van die uitkomst nodig is, van 3 tot en met 6.",
        "houdt": "Wat er gebeurt als het plan genoeg heeft.",
        "breekt": "Wat er gebeurt als het plan te weinig heeft.",
        "aanloop": "Wanneer het gebeurt, in een paar woorden: Drie weken later.",
    },
    "tweeling": {
        "na": "De zaak die eerst komt, als thema/naam.",
        "tekst": "Waaraan de tafel wordt herinnerd als ze die zaak net speelde.",
        "vraag": "De vraag waarmee de tafel dan als eerste terugkijkt.",
    },
    "feit": {
        "tekst": "Het feit, in gewone woorden.",
        "bron": "Waar het staat: een wet, een rapport, een website.",
        "stand": "De maand waarin iemand het nakeek, zoals 2026-02.",
    },
}
"""Name of a part -> its key -> what the key is for."""
