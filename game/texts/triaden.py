"""The statements of the self-test: twelve triads, one sentence of each role (dossier 5.1)."""

from __future__ import annotations

from game.domain.dilemma import Rol
from game.texts.vertaler import N_

TRIADEN: tuple[tuple[str, str, str], ...] = (
    (
        N_("Ik zoek eerst op wat de regels zeggen."),
        N_("Ik bepaal eerst wat er klaar moet zijn."),
        N_("Ik vraag eerst wie erbij betrokken is."),
    ),
    (
        N_("Mensen kunnen bij mij rekenen op een zorgvuldig antwoord."),
        N_("Mensen kunnen bij mij rekenen op een snel antwoord."),
        N_("Mensen kunnen bij mij rekenen op een luisterend oor."),
    ),
    (
        N_("Ik ben trots als een besluit overeind blijft."),
        N_("Ik ben trots als een plan op tijd klaar is."),
        N_("Ik ben trots als mensen elkaar weten te vinden."),
    ),
    (
        N_("In een overleg let ik op wat we precies afspreken."),
        N_("In een overleg let ik op wat het oplevert."),
        N_("In een overleg let ik op wie nog niets zei."),
    ),
    (
        N_("Bij tijdnood bewaak ik de kwaliteit."),
        N_("Bij tijdnood kies ik wat het meeste effect heeft."),
        N_("Bij tijdnood bel ik wie kan helpen."),
    ),
    (
        N_("Een nieuw idee toets ik: mag het, klopt het?"),
        N_("Een nieuw idee probeer ik in het klein uit."),
        N_("Een nieuw idee leg ik voor aan de mensen om wie het gaat."),
    ),
    (
        N_("Collega's vragen mij als iets goed uitgezocht moet worden."),
        N_("Collega's vragen mij als iets af moet."),
        N_("Collega's vragen mij als partijen vastzitten."),
    ),
    (
        N_("Bij een klacht zoek ik uit wat er is gebeurd."),
        N_("Bij een klacht zorg ik dat het wordt opgelost."),
        N_("Bij een klacht wil ik eerst het verhaal horen."),
    ),
    (
        N_("Ik vind het belangrijk dat iedereen gelijk wordt behandeld."),
        N_("Ik vind het belangrijk dat belastinggeld iets oplevert."),
        N_("Ik vind het belangrijk dat mensen zich gehoord voelen."),
    ),
    (
        N_("Ik schrijf afspraken op, zodat ze later ook kloppen."),
        N_("Ik maak een planning, zodat er beweging komt."),
        N_("Ik maak een rondje, zodat iedereen mee kan doen."),
    ),
    (
        N_("Een goede leidinggevende is rechtvaardig."),
        N_("Een goede leidinggevende geeft richting en ruimte om te doen."),
        N_("Een goede leidinggevende brengt mensen bij elkaar."),
    ),
    (
        N_("Als ik iets niet weet, pak ik het dossier."),
        N_("Als ik iets niet weet, test ik het in de praktijk."),
        N_("Als ik iets niet weet, vraag ik het aan een ander."),
    ),
)
"""For each triad the sentence of the Bureaucraat, the Ondernemer and the Verbinder."""

INSTRUCTIE = (
    N_("Denk aan een gewone werkweek of aan je stage. Zet de drie zinnen in volgorde."),
    N_("Er is geen goed antwoord. Alle drie zijn goed werk. Denk niet te lang na."),
)
"""What is said before the first triad (dossier 5.1)."""

KADER = (
    N_(
        "Dit is een praatplaat. Het zegt waar jij het liefst begint, niet hoe goed je bent. "
        "Je kunt jouw uitslag niet vergelijken met die van een ander."
    ),
    N_("Samen zijn de drie altijd evenveel. Staat er één hoog, dan zakt een ander vanzelf."),
    N_(
        "Niemand onderzocht of deze test klopt. Gebruik hem niet bij sollicitatie, beoordeling "
        "of teamindeling."
    ),
)
"""What always stands beside a result (dossier 5.3)."""


def stelling(triade: int, rol: Rol) -> str:
    """The sentence of a role in a triad (0-11), in the source language."""
    return dict(zip(Rol, TRIADEN[triade], strict=True))[rol]
