"""The words and drawings of *zo werkt het*, page by page."""

from __future__ import annotations

from attrs import frozen

from game.texts.vertaler import N_


@frozen
class Tegel:
    """A card: its drawing, its name, a few words and, in grey, what to watch out for."""

    beeld: str
    """`balken`, `gezichten`, or names of emblems, drawings and hands (0-3)."""
    naam: str
    tekst: str
    noot: str = ""
    tint: str = ""


@frozen
class Blad:
    """A page: its title, one sentence, and its cards, three to a row."""

    titel: str
    zin: str
    tegels: tuple[Tegel, ...]
    naast: bool = False
    """Two rows of low cards, with the drawing beside the words."""


BLADEN = (
    Blad(
        N_("Drie goede ambtenaren"),
        N_("Ze hebben alle drie een beetje gelijk. Elke zaak vraagt een andere mix."),
        (
            Tegel(
                "stempel",
                N_("Bureaucraat"),
                N_("Kent de regel, legt hem uit en behandelt iedereen gelijk."),
                N_("Zorgt voor Recht. Te veel? Dan wordt het stroperig."),
                "blauw",
            ),
            Tegel(
                "horloge",
                N_("Ondernemer"),
                N_("Wil vooruit. Kiest een doel en houdt zich aan de afspraak."),
                N_("Zorgt voor Resultaat. Te veel? Dan wordt het doordrammen."),
                "oranje",
            ),
            Tegel(
                "schakels",
                N_("Verbinder"),
                N_("Staat tussen de mensen. Luistert en brengt ze bij elkaar."),
                N_("Zorgt voor Relatie. Te veel? Dan praat iedereen door."),
                "groen",
            ),
        ),
    ),
    Blad(
        N_("Zo gaat een ronde"),
        N_("Een ronde is één zaak. Reken op een half uur."),
        (
            Tegel(
                "zaak",
                N_("1.\N{NO-BREAK SPACE}Dilemma"),
                N_("Eén leest voor. Vier mensen moeten ermee leven."),
            ),
            Tegel(
                "2",
                N_("2.\N{NO-BREAK SPACE}Kiezen"),
                N_("Iedereen kiest in stilte een kaart bij een rol."),
            ),
            Tegel(
                "plan",
                N_("3.\N{NO-BREAK SPACE}Plan"),
                N_("Samen leggen jullie drie kaarten op drie plekken."),
            ),
            Tegel(
                "bon",
                N_("4.\N{NO-BREAK SPACE}Uitkomst"),
                N_("Een verhaal, vier reacties en een kassabon."),
            ),
            Tegel(
                "telefoon",
                N_("5.\N{NO-BREAK SPACE}Wending"),
                N_("De telefoon gaat. Daarna mag er één kaart om."),
            ),
            Tegel(
                "gesprek",
                N_("6.\N{NO-BREAK SPACE}Terugkijken"),
                N_("Eén vraag, en wat een ander bracht."),
            ),
        ),
        naast=True,
    ),
    Blad(
        N_("Kiezen doe je in stilte"),
        N_("Zo beslist de hardste stem niet."),
        (
            Tegel(
                "1 2 3",
                N_("Met vingers"),
                N_("Drie, twee, één: laat zien. Eén van jullie tikt in wat er op tafel ligt."),
            ),
            Tegel(
                "laptop",
                N_("Of liever dicht"),
                N_("De laptop gaat rond. De rest kijkt even uit het raam."),
            ),
            Tegel(
                "0",
                N_("Passen mag altijd"),
                N_("Een vuist is genoeg. Je hoeft niet te zeggen waarom en niemand houdt het bij."),
            ),
        ),
    ),
    Blad(
        N_("Een denkmodel, geen meting"),
        N_("Er is geen goed antwoord. Er is wel een prijs."),
        (
            Tegel(
                "balken",
                N_("De kassabon"),
                N_("Die zegt in woorden wat jullie plan bracht en wat het kostte."),
                N_("Het streepje is de lat: wat de zaak vraagt, volgens de schrijver."),
            ),
            Tegel(
                "gezichten",
                N_("Vier kijkers"),
                N_("Vier mensen kijken naar dezelfde uitkomst en zien elk iets anders."),
                N_("Zelden zijn ze alle vier blij."),
            ),
            Tegel(
                "pencil",
                N_("Onze lat"),
                N_("Vinden jullie de lat scheef? Verleg hem één keer en zeg waarom."),
                N_("Met G zie je elk getal en de regel erachter."),
            ),
        ),
    ),
    Blad(
        N_("Het gesprek is het spel"),
        N_("Kijk naar elkaar, niet naar het scherm."),
        (
            Tegel(
                "stempel horloge schakels",
                N_("Niemand wint"),
                N_("Jullie maken samen één plan. Wat je ervan vindt, zeg je tegen elkaar."),
                N_("Prikkelt een zet? Met I zoeken jullie samen de kwaliteit erachter."),
            ),
            Tegel(
                "pauze",
                N_("Stoppen kan altijd"),
                N_("Esc is pauze. Elke keus wordt bewaard. Later gaan jullie daar verder."),
            ),
            Tegel(
                "toetsen",
                N_("Muis of toetsen"),
                N_("Muis, vinger of toetsen: alles werkt. Enter gaat verder, Tab loopt rond."),
            ),
        ),
    ),
    Blad(
        N_("Alleen, of even vooraf"),
        N_("Een kwartier is ook genoeg."),
        (
            Tegel(
                "stempel horloge schakels",
                N_("Drie brillen"),
                N_("Alleen: kijk drie keer naar één zaak. Leg daarna je eigen plan."),
                N_("Met een profiel gaat het de volgende avond verder."),
            ),
            Tegel(
                "1 2 3",
                N_("Warming-ups"),
                N_("Zes oefeningen van een minuut of vijf, met elkaar of alleen."),
                N_("Ze kunnen ook vóór een spel aan tafel."),
            ),
            Tegel(
                "gezichten",
                N_("Post"),
                N_("Wie door jouw plan verloor, schrijft je een brief. Je antwoordt in een rol."),
                N_("Geen punten. Wel een reden om terug te komen."),
            ),
        ),
    ),
)
