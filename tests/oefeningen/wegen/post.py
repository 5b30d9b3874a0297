"""A walk past every sheet of the post, with letters of earlier evenings."""

from game.domain.dilemma import Rol
from game.domain.oefenboek import Brief, Bril, Oefenboek, Oefenzaak
from game.oefeningen.blad import Schrijf, Verder, Zet
from game.oefeningen.vorm import Opzet

_ZAAK = Oefenzaak(
    sessie="2026-03-04-koffers",
    datum="2026-03-04",
    dilemma="woningnood/koffers",
    brillen=(
        Bril(Rol.BUREAUCRAAT, "B1", "De lijst moet kloppen, anders gelooft niemand ons."),
        Bril(Rol.ONDERNEMER, "O1"),
        Bril(Rol.VERBINDER, "V1", "Zij moet het van mij horen en niet van een brief."),
    ),
    plan=("B1", "O1", "B2"),
    verliezer=0,
    sleutel_gemist=False,
)

OPZET = Opzet(
    seed=3,
    dag="2026-03-05",
    boek=Oefenboek(
        zaken=(_ZAAK,),
        brieven=(
            Brief("2", "2026-03-02", "vergunningen/dakterras", 1, Rol.ONDERNEMER, "Dinsdag."),
            Brief("3", "2026-03-03", "woningnood/kantoor", 0, Rol.BUREAUCRAAT, ""),
        ),
    ),
)

_TE_LANG = "Je belde en er kwam niets. Dat klopt. Ik kom morgen langs, met koffie en zonder map."

WEG: tuple[Zet, ...] = (
    Verder(),
    Schrijf("antwoord", _TE_LANG),
    Schrijf("antwoord", "Dat had je van mij moeten horen. Ik kom morgen langs."),
    Verder(),
    Schrijf("nu", "Ik dacht aan de lijst. Zij dacht aan vrijdag."),
    Verder(),
    Verder(),
)

PLAATJES = (0, 2, 5, 6)
