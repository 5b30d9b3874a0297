"""Zo werkt het: the game in a few calm paragraphs."""

from __future__ import annotations

from game.texts.vertaler import N_, Vertaler

ALINEAS: tuple[tuple[str, ...], ...] = (
    (
        N_("Drie goede ambtenaren"),
        N_("Ze hebben alle drie een beetje gelijk. Elke zaak vraagt een andere mix."),
    ),
    (
        N_("Bureaucraat"),
        N_("Kent de regel, legt hem uit en behandelt iedereen gelijk."),
        N_("Zorgt voor Recht. Te veel? Dan wordt het stroperig."),
    ),
    (
        N_("Ondernemer"),
        N_("Wil vooruit. Kiest een doel en houdt zich aan de afspraak."),
        N_("Zorgt voor Resultaat. Te veel? Dan wordt het doordrammen."),
    ),
    (
        N_("Verbinder"),
        N_("Staat tussen de mensen. Luistert en brengt ze bij elkaar."),
        N_("Zorgt voor Relatie. Te veel? Dan praat iedereen door."),
    ),
    (
        N_("Zo gaat een ronde"),
        N_("Eén leest voor. Vier mensen moeten ermee leven."),
        N_("Iedereen kiest in stilte een kaart bij een rol."),
        N_("Samen leggen jullie drie kaarten op drie plekken."),
        N_("Een verhaal, vier reacties en een kassabon."),
        N_("De telefoon gaat. Houdt het plan? Eén kaart mag om."),
        N_("Eén vraag. En je zegt wat een ander bracht."),
    ),
    (
        N_("Passen mag altijd"),
        N_("Een vuist is genoeg. Je hoeft niet te zeggen waarom en niemand houdt het bij."),
    ),
    (
        N_("Niemand wint"),
        N_("Jullie maken samen één plan. Wat je ervan vindt, zeg je tegen elkaar."),
        N_("Prikkelt een zet? Met I zoeken jullie samen de kwaliteit erachter."),
    ),
    (
        N_("Een denkmodel, geen meting"),
        N_("Er is geen goed antwoord. Er is wel een prijs."),
    ),
    (
        N_("Drie brillen"),
        N_("Alleen: kijk drie keer naar één zaak. Leg daarna je eigen plan."),
        N_("Met een profiel gaat het de volgende avond verder."),
    ),
    (
        N_("Warming-ups"),
        N_("Zes oefeningen van een minuut of vijf, met elkaar of alleen."),
        N_("Ze kunnen ook vóór een spel aan tafel."),
    ),
    (
        N_("Stoppen kan altijd"),
        N_("Typ q. Elke keus wordt bewaard. Later gaan jullie daar verder."),
        N_("Typ ? om een vraag nog eens te horen, taal om van taal te wisselen."),
    ),
)
"""A title and its sentences each."""


def uitleg_regels(t: Vertaler) -> tuple[str, ...]:
    """Everything about how it works, each part in one paragraph behind its title."""
    return tuple(f"{t(titel)}. {' '.join(t(zin) for zin in zinnen)}" for titel, *zinnen in ALINEAS)
