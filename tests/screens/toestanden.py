"""Every screen in every state that looks different: what the layout tests lay out.

A new screen, or a new state of one, is a row here; `test_layout` goes over all of them and
`test_completeness` says when a screen is missing.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from attrs import evolve
from screens.reizen import ZIN
from screens.sessies import dek
from screens.toestand import Toestand, in_fase, op, typt
from screens.toestanden_alleen import ALLEEN
from screens.toestanden_boek import BOEK
from screens.toestanden_klas import KLAS
from screens.toestanden_oefening import OEFENING
from screens.toestanden_profiel import PROFIEL
from support.profielen import KWALITEITEN, LEEG, met_gezien, met_grepen, met_test

from game.domain import commands as c
from game.domain.aandenken import Aandenken
from game.domain.dilemma import Drietal, Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.keuzes import Manier, Momentsoort, Niveau, Rugzaksoort, Terugkijkvorm
from game.domain.prikkel import open_prikkels, zetten
from game.domain.profiel import Profiel
from game.domain.views import View
from game.domain.zelftest import TRIADEN
from game.loading import Dek, Klacht, Weggelaten
from game.screens.alle_kaarten import AlleKaartenScreen
from game.screens.base import Pop, Screen
from game.screens.registry import SCREENS
from game.screens.uitleg_tekst import BLADEN
from game.screens.wolk import mix_of
from game.session.opslag import Bewaard
from game.session.vergeten import Spoor, Vergeten

SAVED = tuple(
    Bewaard(Path(f"{n}.jsonl"), datetime(2025, 9, 24 - n, 20, 48), 3 + n, list(dek().dilemmas)[n])
    for n in range(6)
)
ALL = tuple(evolve(een, afgesloten=n % 2 == 0) for n, een in enumerate(SAVED * 3))
BEGONNEN = evolve(SAVED[0], oefening="machine")
"""Every session of a machine on which much was played, more than fit on a page or two."""
_KLACHT = Klacht(Path("a.yaml"), 3, 1, "D014")
_LEFT_OUT = tuple(
    Weggelaten(
        Path(f"een-thema-met-een-lange-naam/{'een-lange-naam-' * 3}{n}.yaml"), (_KLACHT,) * 4
    )
    for n in range(4)
)
REPORT = Path(
    "C:/Users/Wilhelmina van den Oudenbosch/AppData/Local/ideale-ambtenaar/verslagen/"
    "2026-11-21-141000.html"
)
"""Where a report stands on a machine whose owner has a long name."""
BROKEN = Dek(dek().geladen, _LEFT_OUT)
"""The deck with some files left out of it."""


def _hand(view: View) -> Screen:
    """Ruilen at the first seat that proposes something."""
    return SCREENS["ruilen"](stoel=next(iter(view.ronde.voorstellen or {})))


def _switching(view: View, card: bool) -> Screen:
    """Schakelen at its second or third step, by the last seat that may."""
    wie, uit = next(
        (stoel, kaart)
        for stoel in reversed(range(len(view.ronde.stoelen)))
        for kaart in view.ronde.plan
        if stoel not in view.ronde.indieners(kaart)
    )
    return SCREENS["schakelen"](wie=wie, uit=uit if card else None)


def _own_plan(view: View, **fields: Any) -> Screen:
    """Wat als at the group's own plan."""
    bon = view.ronde.laatste_bon
    assert bon is not None
    return SCREENS["wat_als"](mix=mix_of(view, bon), plan=bon.plan, **fields)


def _own_cards(view: View) -> Screen:
    """Alle kaarten at the page of the eigen aanpakken."""
    assert view.ronde.eigen
    return AlleKaartenScreen(bladzij=1)


def _swap(view: View) -> list[c.Command]:
    stoel, voorstel = next(iter((view.ronde.voorstellen or {}).items()))
    return [c.Ruil(stoel, c.Keuze(1 if voorstel.kaart[1] != "1" else 2))]


def _shift(view: View) -> list[c.Command]:
    """Onze lat: as far from the author's as one step goes."""
    recht, resultaat, relatie = map(int, view.dilemma.lat)
    steps = [(-1, 1, 0), (0, -1, 1), (1, 0, -1), (1, -1, 0)]
    lats = ((recht + a, resultaat + b, relatie + d) for a, b, d in steps)
    return [
        c.VerschuifLat(Drietal(*next(lat for lat in lats if 0 <= min(lat) <= max(lat) <= 8)), ZIN)
    ]


def _tot(triade: int) -> Profiel:
    """A profiel that has come to this triad (0-11)."""
    return met_test(LEEG, "V" * triade)


def _moment(view: View, n: int) -> Screen:
    """The n-th moment of this table, large; at a table without any, what it sees instead."""
    found = view.momenten
    if not found:
        return SCREENS["wat_gebeurde"]()
    return SCREENS["moment_groot"](soort=found[n % len(found)].soort)


def _of_kind(view: View, soort: Momentsoort) -> Screen:
    """The moment of a kind, large; at a table without one, the first."""
    found = [moment.soort for moment in view.momenten]
    if not found:
        return SCREENS["wat_gebeurde"]()
    return SCREENS["moment_groot"](soort=soort if soort in found else found[0])


def _broken_off(_: View) -> list[c.Command]:
    """Straight from a plan that nobody proposed to what happened, which is nothing yet."""
    return [c.RondAf(), c.GaVerder()]


def _about(soort: Momentsoort, view: View) -> list[c.Command]:
    """From the check-in on to Waardoor, in the short form, with one moment, of that kind if any."""
    found = [moment.soort for moment in view.momenten]
    picked = [c.KiesMoment(soort if soort in found else found[0])] if found else []
    return [c.KiesVorm(Terugkijkvorm.KORT), c.GaVerder(), *picked, c.GaVerder()]


def _prick(view: View) -> list[c.Command]:
    """A prikkel on the first move on which none lies."""
    vrij = [kaart for kaart in zetten(view.ronde) if kaart not in open_prikkels(view.ronde)]
    return [c.LegPrikkel(vrij[0])]


def _pricked(view: View, **fields: Any) -> Screen:
    """Een prikkel at the card on which one lies."""
    return SCREENS["prikkel"](kaart=next(iter(open_prikkels(view.ronde))), **fields)


def _leave(view: View) -> list[c.Command]:
    """All but one go, so that the session ends before its time."""
    return [c.GaWeg(speler.nummer) for speler in view.sessie.aanwezig[1:]]


VOL, PAS = {"stijl": "vol"}, {"stijl": "pas"}
DICHT, PAREN = {"manier": Manier.DICHT}, {"manier": Manier.DICHT, "paren": True}
GESPREK, LICHT = {"niveau": Niveau.GESPREK}, {"niveau": Niveau.LICHT, "leidt": 1}
RONDES = {"rondes": 3}
DEELS = {"stijl": "deels"}
"""A table of which one seat showed a fist, which nobody may read from a screen."""
KAN = {"aandenken": Aandenken("Koffiekan", "koffiekan", {Rol.BUREAUCRAAT: 1, Rol.VERBINDER: 3})}
LAMP = {"aandenken": Aandenken("Wilhelmina-Catharina van 't Oudenbosch-e", "", {})}
"""What came back out of a warming-up: drawn, or as long a name as somebody could type."""
VEEL = {"stijl": "veel", "rondes": 3}
"""A table of which every kind of moment is found."""
TWO = {"rondes": 2}
CAME, LONG_AGO = {"vorige": 2}, {"vorige": 2, **VOL}
FULL = {"aantal": 8, "gekozen_manier": Manier.DICHT, "leidt": 3}
OWN = {"stoel": 1, "rol": Rol.VERBINDER, "plus": Uitkomst.RECHT, "min": Uitkomst.RESULTAAT}
LANG = evolve(LEEG, naam="Wilhelmina-Catharina van 't Oudenbosch-"[:40])
HALF, VOORKEUR, GEEN = (met_test(LANG, rij) for rij in ("VO-", "V" * 12, "BBBBOOOOVV--"))
ALLES = met_gezien(met_grepen(VOORKEUR, "BBBBBO"), KWALITEITEN)
EVEN = met_gezien(met_grepen(GEEN, "BBOOVV"), KWALITEITEN[:6])
STORY = {"wie": 1, "soort": Rugzaksoort.TROTS}
_last_time = op("wat_kwam_ervan", getoond=True)
_opzet, _eigen, _ernaast = op("opzet", **FULL), op("eigen_aanpak", **OWN), op("schakelen")

AROUND = (
    Toestand("start", op("start")),
    Toestand("start with much", op("start"), ctx={"saved": SAVED, "dek": BROKEN}),
    Toestand("start without a deck", op("start"), ctx={"dek": Dek({}, _LEFT_OUT)}),
    Toestand("menu", op("menu"), ctx={"dek": BROKEN}),
    Toestand("bewaard", op("bewaard"), ctx={"saved": SAVED}),
    Toestand("bewaard wissen", op("bewaard", wissen=True), ctx={"sessies": ALL}),
    Toestand("bewaard wissen 2", op("bewaard", wissen=True, blad=1), ctx={"sessies": ALL}),
    Toestand("bewaard oefening", op("bewaard", wissen=True), ctx={"sessies": (BEGONNEN, *ALL)}),
    Toestand("bewaard nothing", op("bewaard", wissen=True)),
    Toestand(
        "vergeten", op("vergeten", vergeten=Vergeten((Spoor.VERLOOP, Spoor.VERSLAG, Spoor.BRIEFJE)))
    ),
    Toestand("vergeten oefening", op("vergeten", vergeten=Vergeten((Spoor.OEFENING,)))),
    Toestand("vergeten half", op("vergeten", vergeten=Vergeten((Spoor.BRIEFJE,), (REPORT,) * 2))),
    Toestand("instellingen", op("instellingen")),
    Toestand("weggelaten", op("weggelaten"), ctx={"dek": BROKEN}),
    Toestand("weggelaten further", op("weggelaten", deel=1), ctx={"dek": BROKEN}),
    Toestand("weggelaten nothing", op("weggelaten")),
    Toestand("bevestig", op("bevestig", vraag=ZIN[:60], uitleg=ZIN[:120], ja="Ja, tot ziens")),
    Toestand(
        "bevestig three ways",
        op(
            "bevestig",
            vraag=ZIN[:60],
            uitleg=ZIN[:120],
            ja="Ja, verder",
            anders=("o", "Opnieuw beginnen", Pop()),
        ),
    ),
    Toestand(
        "bevestig for good",
        op(
            "bevestig",
            vraag=ZIN[:60],
            uitleg=ZIN[:120],
            ja="Ja, vergeet mijn profiel",
            onherroepelijk=True,
        ),
    ),
    *(Toestand(f"uitleg {n}", op("uitleg", blad=n)) for n in range(len(BLADEN))),
    Toestand("opzet", op("opzet")),
    Toestand("opzet full", _opzet),
    Toestand("opzet leidt", op("opzet", open="leidt", **FULL)),
    Toestand("opzet zaak", op("opzet", deel=1, zonder=frozenset({"ziekte", "schulden"}))),
    Toestand("opzet zonder", op("opzet", open="zonder")),
    Toestand("opzet vooraf", op("opzet", open="vooraf", warming_up="irritatie")),
    Toestand("opzet zaak vooraf", op("opzet", deel=1, warming_up="voorwerpen")),
    Toestand("opzet letters", typt(_opzet, "naam 2", text="Fatoumata 🎉")),
    Toestand("opzet accents", typt(_opzet, "naam 2", accented=True)),
    Toestand("opzet typing", typt(_opzet, "naam 7", board=False, text="W" * 40)),
    Toestand("eigen_zaak", op("eigen_zaak")),
    Toestand("eigen_zaak full", op("eigen_zaak", regels=(ZIN[:120],) * 3, kijkers=(ZIN[:40],) * 4)),
    Toestand("eigen_zaak letters", typt(op("eigen_zaak"), "regels 1", text="Wij besluiten of")),
    Toestand("eigen_zaak typing", typt(op("eigen_zaak"), "kijkers 3", board=False, text="W" * 40)),
    Toestand("zelftest", op("zelftest", profiel=LANG)),
    Toestand("zelftest halfway", op("zelftest", profiel=HALF)),
    *(
        Toestand(f"zelftest triade {n + 1}", op("zelftest", profiel=_tot(n), begonnen=True))
        for n in range(TRIADEN)
    ),
    *(
        Toestand(
            f"zelftest picked {n + 1}",
            op("zelftest", profiel=_tot(n), begonnen=True, keuze=(rol,)),
        )
        for n, rol in zip(range(TRIADEN), tuple(Rol) * 4, strict=True)
    ),
    Toestand("zelftest result", op("zelftest", profiel=VOORKEUR, net=True)),
    Toestand("zelftest numbers", op("zelftest", profiel=VOORKEUR, getallen=True)),
    Toestand("zelftest no preference", op("zelftest", profiel=GEEN)),
    Toestand("zelftest no preference numbers", op("zelftest", profiel=GEEN, getallen=True)),
    Toestand("drie_punten", op("drie_punten", profiel=ALLES)),
    Toestand("drie_punten numbers", op("drie_punten", profiel=ALLES, getallen=True)),
    Toestand("drie_punten even", op("drie_punten", profiel=EVEN)),
    Toestand("drie_punten even numbers", op("drie_punten", profiel=EVEN, getallen=True)),
    Toestand("drie_punten nothing", op("drie_punten", profiel=LANG)),
    Toestand("drie_punten halfway", op("drie_punten", profiel=met_grepen(HALF, "B"))),
    Toestand("opzet code letters", typt(op("opzet", deel=1), "spelcode", text="2ZGP-7")),
)
"""Screens around a session."""

ROUND = (
    in_fase(Fase.DILEMMA),
    *(in_fase(Fase.DILEMMA, f"feiten {n}", op("feiten", blad=n)) for n in range(3)),
    in_fase(Fase.DILEMMA, "voorlezen", op("voorlezen")),
    in_fase(Fase.KIJKERS),
    in_fase(Fase.KIJKERS, "dicht", groep=DICHT),
    in_fase(Fase.GREEP),
    in_fase(Fase.GREEP, "tapped in", welk=-1, cursor=1),
    in_fase(Fase.KIEZEN),
    *(in_fase(Fase.KIEZEN, f"groot {rol.value}", op("kaart_groot", rol=rol)) for rol in Rol),
    in_fase(Fase.LATEN_ZIEN),
    in_fase(Fase.LATEN_ZIEN, "tapped in", welk=-1, cursor=1, groep=VOL),
    in_fase(Fase.LATEN_ZIEN, "eigen", op("eigen_aanpak", stoel=1)),
    in_fase(Fase.LATEN_ZIEN, "eigen plus", op("eigen_aanpak", stoel=1, plus=Uitkomst.RECHT)),
    in_fase(Fase.LATEN_ZIEN, "eigen whole", op("eigen_aanpak", **OWN, tekst=ZIN)),
    in_fase(Fase.LATEN_ZIEN, "eigen typing", typt(_eigen, "tekst", board=False)),
    in_fase(Fase.LATEN_ZIEN, "eigen letters", typt(_eigen, "tekst")),
    in_fase(Fase.LATEN_ZIEN, "eigen accents", typt(_eigen, "tekst", accented=True)),
    in_fase(Fase.DICHT, groep=DICHT),
    in_fase(Fase.DICHT, "greep", welk=1, groep=DICHT),
    in_fase(Fase.DICHT, "card", welk=2, groep=DICHT),
    in_fase(Fase.DICHT, "next", welk=3, groep=DICHT),
    in_fase(Fase.DICHT, "passed", welk=2, groep={**DICHT, **PAS}),
    in_fase(Fase.DICHT, "all done", welk=-1, groep=DICHT),
    in_fase(Fase.DICHT, "pairs", groep=PAREN),
    in_fase(Fase.DICHT, "pairs greep", welk=1, groep=PAREN),
    in_fase(Fase.DICHT, "pairs card", welk=2, groep=PAREN),
    in_fase(Fase.DICHT, "pairs done", welk=-1, groep=PAREN),
    in_fase(Fase.DICHT, "dealt", ronde=2, welk=2, groep={**DICHT, "rondes": 2}),
    in_fase(Fase.PLAN),
    in_fase(Fase.PLAN, "grepen", op("grepen"), groep=DICHT),
    in_fase(Fase.PLAN, "grepen passed", op("grepen"), groep={**DICHT, **PAS}),
    in_fase(Fase.PLAN, "grepen one passed", op("grepen"), groep={**DICHT, **DEELS}),
    in_fase(Fase.PLAN, "grepen pairs", op("grepen"), groep=PAREN),
    in_fase(Fase.PLAN, "grepen dealt", op("grepen"), ronde=2, groep={**DICHT, "rondes": 2}),
    in_fase(Fase.PLAN, "one laid", welk=1),
    in_fase(Fase.PLAN, "laid", welk=-1),
    in_fase(Fase.PLAN, "licht", groep=LICHT),
    in_fase(Fase.PLAN, "licht laid", welk=-1, groep={**LICHT, **VOL}),
    in_fase(Fase.PLAN, "own cards", groep=VOL),
    in_fase(Fase.PLAN, "own cards laid", welk=-1, groep=VOL),
    in_fase(Fase.PLAN, "nobody", groep=PAS),
    in_fase(Fase.PLAN, "pairs", groep={**PAREN, **VOL}),
    in_fase(Fase.PLAN, "alle kaarten", op("alle_kaarten")),
    in_fase(Fase.PLAN, "alle kaarten laid", op("alle_kaarten"), welk=-1),
    in_fase(Fase.PLAN, "alle kaarten own", _own_cards, welk=1, groep=VOL),
    in_fase(Fase.PLAN, "ruilen", op("ruilen")),
    in_fase(Fase.PLAN, "ruilen once", op("ruilen"), vooraf=_swap, groep=VOL),
    in_fase(Fase.PLAN, "ruilen pairs", op("ruilen"), groep={**PAREN, **VOL}),
    in_fase(Fase.PLAN, "ruilen hand", _hand, groep=VOL),
    in_fase(Fase.PLAN, "rolwissel", op("rolwissel")),
    in_fase(Fase.PLAN, "rolwissel pairs", op("rolwissel"), groep=PAREN),
    in_fase(Fase.PLAN, "rolwissel rol", op("rolwissel", stoel=0)),
    in_fase(Fase.PLAN, "rolwissel card", op("rolwissel", stoel=1, rol=Rol.ONDERNEMER)),
)
"""Screens of a round until the plan."""

OUTCOME = (
    in_fase(Fase.STOEL),
    in_fase(Fase.STOEL, "pointed at", welk=-1),
    in_fase(Fase.STOEL, "nobody", groep=PAS),
    in_fase(Fase.STOEL, "own cards", groep=VOL),
    in_fase(Fase.STOEL, "pairs", groep={**PAREN, **VOL}),
    in_fase(Fase.UITKOMST),
    in_fase(Fase.UITKOMST, "own cards", groep=VOL),
    in_fase(Fase.UITKOMST, "pairs", groep={**PAREN, **VOL}),
    in_fase(Fase.UITKOMST, "gesprek", groep=GESPREK),
    in_fase(Fase.KASSABON),
    in_fase(Fase.KASSABON, "numbers", getallen=True),
    in_fase(Fase.KASSABON, "a rule", getallen=True, gekozen="bon:waarde"),
    in_fase(Fase.KASSABON, "a pair's rule", getallen=True, gekozen="bon:regel3"),
    in_fase(Fase.KASSABON, "own cards", groep=VOL),
    in_fase(Fase.KASSABON, "own cards numbers", getallen=True, gekozen="bon:regel0", groep=VOL),
    in_fase(Fase.KASSABON, "onze lat", vooraf=_shift),
    in_fase(Fase.KASSABON, "onze lat numbers", vooraf=_shift, getallen=True, gekozen="eigen:recht"),
    in_fase(Fase.KASSABON, "onze lat laid", op("onze_lat")),
    in_fase(Fase.KASSABON, "onze lat moved", op("onze_lat", delen=(3, 3, 3), waarom=ZIN)),
    in_fase(Fase.KASSABON, "onze lat typing", typt(op("onze_lat"), "waarom", board=False)),
    in_fase(Fase.KASSABON, "onze lat letters", typt(op("onze_lat"), "waarom")),
    in_fase(Fase.WENDING),
    in_fase(Fase.SCHAKELEN),
    in_fase(Fase.SCHAKELEN, "out", partial(_switching, card=False)),
    in_fase(Fase.SCHAKELEN, "in", partial(_switching, card=True)),
    in_fase(Fase.SCHAKELEN, "own cards", groep=VOL),
    in_fase(Fase.SCHAKELEN, "own cards in", partial(_switching, card=True), groep=VOL),
    in_fase(Fase.SCHAKELEN, "pairs", groep=PAREN),
    in_fase(Fase.NIEUWE_BON),
    in_fase(Fase.NIEUWE_BON, "numbers", getallen=True),
    in_fase(Fase.NIEUWE_BON, "gesprek", groep=GESPREK),
    in_fase(Fase.WAT_ALS),
    in_fase(Fase.WAT_ALS, "numbers", getallen=True),
    in_fase(Fase.WAT_ALS, "gesprek", groep=GESPREK),
    in_fase(Fase.WAT_ALS, "mix", mix=(1, 1, 1)),
    in_fase(Fase.WAT_ALS, "mix numbers", mix=(0, 2, 1), getallen=True),
    in_fase(Fase.WAT_ALS, "mix gesprek", mix=(1, 1, 1), groep=GESPREK),
    in_fase(Fase.WAT_ALS, "plan", mix=(1, 1, 1), plan=("B1", "O1", "V1")),
    in_fase(Fase.WAT_ALS, "plan gesprek", mix=(2, 0, 1), plan=("B1", "B2", "V2"), groep=GESPREK),
    in_fase(Fase.WAT_ALS, "own plan", _own_plan),
    in_fase(Fase.WAT_ALS, "own plan numbers", partial(_own_plan, getallen=True)),
    in_fase(
        Fase.WAT_ALS, "own plan rule",
        partial(_own_plan, getallen=True, gekozen="bon:risico"), groep=VOL,
    ),
)  # fmt: skip
"""Screens of a round from the plan until what could have been."""

PRIKKEL = (
    in_fase(Fase.PLAN, "prikkel", op("prikkel")),
    in_fase(Fase.PLAN, "prikkel own cards", op("prikkel"), welk=-1, groep=VOL),
    in_fase(Fase.PLAN, "prikkel pairs", op("prikkel"), groep=PAREN),
    in_fase(Fase.WAT_ALS, "prikkel once", op("prikkel"), vooraf=_prick),
    in_fase(Fase.UITKOMST, "prikkel too much", _pricked, vooraf=_prick),
    in_fase(Fase.UITKOMST, "prikkel own card", _pricked, vooraf=_prick, groep=VOL),
    in_fase(Fase.VRAAG, "prikkel quality", partial(_pricked, gezegd=True), vooraf=_prick),
    in_fase(Fase.VRAAG, "prikkel pairs quality", partial(_pricked, gezegd=True),
            vooraf=_prick, groep=PAREN),
    in_fase(Fase.KASSABON, "prikkel question", partial(_pricked, genoemd="legt_uit"),
            vooraf=_prick),
    in_fase(Fase.WAARDERING, "a prikkel left", vooraf=_prick),
    in_fase(Fase.WAARDERING, "a prikkel left somebody", wie=1, vooraf=_prick),
)  # fmt: skip
"""What pricked, from a move to a question."""

LOOKING_BACK = (
    in_fase(Fase.VRAAG),
    in_fase(Fase.VRAAG, "another", vooraf=lambda _: [c.StelAndereVraag()]),
    in_fase(Fase.VRAAG, "written", welk=-1, groep=VOL),
    in_fase(Fase.VRAAG, "typing", typt(op("vraag"), "notitie", board=False)),
    in_fase(Fase.VRAAG, "letters", typt(op("vraag"), "notitie"), welk=-1, groep=VOL),
    in_fase(Fase.WAARDERING),
    in_fase(Fase.WAARDERING, "later", welk=-1, woorden=4),
    in_fase(Fase.WAARDERING, "somebody", wie=1, woorden=1),
    in_fase(Fase.WAARDERING, "pairs", groep=PAREN),
    in_fase(Fase.ROLGEVOEL),
    in_fase(Fase.ROLGEVOEL, "tapped in", welk=-1, cursor=1),
    in_fase(Fase.TUSSENSTAND, groep=RONDES),
    in_fase(Fase.TUSSENSTAND, "gesprek", groep={**GESPREK, **RONDES}),
    in_fase(Fase.TUSSENSTAND, "pairs", groep={**PAREN, **RONDES}),
    in_fase(Fase.TUSSENSTAND, "pauze", op("pauze"), groep=RONDES),
    in_fase(Fase.TUSSENSTAND, "spelers", op("spelers"), groep=RONDES),
    in_fase(
        Fase.TUSSENSTAND, "spelers letters",
        typt(op("spelers"), "nieuwe speler", text="Fatou 🎉"), groep=RONDES,
    ),
    in_fase(Fase.WAT_KWAM_ERVAN, "asked", groep=CAME),
    in_fase(Fase.WAT_KWAM_ERVAN, groep=CAME, getoond=True),
    in_fase(Fase.WAT_KWAM_ERVAN, "full", groep=LONG_AGO, getoond=True),
    in_fase(Fase.WAT_KWAM_ERVAN, "later", welk=-1, groep=CAME, getoond=True),
    in_fase(Fase.WAT_KWAM_ERVAN, "typing", typt(_last_time, "notitie", board=False),
            groep=CAME),
    in_fase(Fase.WAT_KWAM_ERVAN, "letters", typt(_last_time, "notitie"),
            groep=LONG_AGO),
    in_fase(Fase.VERJAARDAG, ronde=2, groep=TWO),
    in_fase(Fase.VERJAARDAG, "own cards", ronde=2, welk=-1, groep={**TWO, **VOL}),
    in_fase(Fase.VERJAARDAG, "pairs", ronde=2, groep={**TWO, **PAREN}),
    in_fase(Fase.VERJAARDAG, "typing", typt(op("verjaardag"), "notitie", board=False), ronde=2,
            groep=TWO),
    in_fase(Fase.VERJAARDAG, "letters", typt(op("verjaardag"), "notitie"), ronde=2, groep=TWO),
    in_fase(Fase.RUGZAK),
    in_fase(Fase.RUGZAK, "unpacked", welk=-1, groep=VOL),
    in_fase(Fase.RUGZAK, "three rounds", ronde=3, groep=RONDES),
    in_fase(Fase.RUGZAK, "nobody", groep=PAS),
    in_fase(Fase.RUGZAK, "one passed", groep=DEELS),
    in_fase(Fase.RUGZAK, "pairs", groep=PAREN),
    in_fase(Fase.RUGZAK, "lenen", op("lenen", rol=Rol.BUREAUCRAAT)),
    in_fase(Fase.RUGZAK, "kracht", op("kracht")),
    in_fase(Fase.RUGZAK, "kracht empty", op("kracht", wie=1)),
    in_fase(Fase.RUGZAK, "kracht said", op("kracht", wie=1, tekst=ZIN)),
    in_fase(Fase.RUGZAK, "kracht typing", typt(op("kracht", wie=0), "tekst", board=False)),
    in_fase(Fase.RUGZAK, "kracht letters", typt(op("kracht", wie=0), "tekst")),
    in_fase(Fase.RUGZAK, "kaart", op("rugzakkaart")),
    in_fase(Fase.RUGZAK, "kaart told", op("rugzakkaart"), welk=-1, groep=VOL),
    in_fase(Fase.RUGZAK, "kaart soort", op("rugzakkaart", wie=1)),
    in_fase(Fase.RUGZAK, "kaart said", op("rugzakkaart", **STORY, tekst=ZIN)),
    in_fase(Fase.RUGZAK, "kaart letters", typt(op("rugzakkaart", **STORY), "tekst")),
    *(
        in_fase(
            Fase.RUGZAK, f"kwadrant {rol.value}", op("kwadrant", rol=rol), ronde=3,
         groep={**RONDES, **VOL},
        )
        for rol in Rol
    ),
    in_fase(Fase.RUGZAK, "kwadrant empty", op("kwadrant"), groep=PAS),
    in_fase(Fase.TROTS),
    in_fase(Fase.TROTS, "heard", welk=-1, cursor=1),
    in_fase(Fase.ALS_DAN),
    in_fase(Fase.ALS_DAN, "examples", voorbeeld=True),
    in_fase(Fase.ALS_DAN, "said", als=ZIN[:44], dan=ZIN[:60], wanneer=ZIN[:30]),
    in_fase(Fase.ALS_DAN, "filled", als=ZIN, dan=ZIN, wanneer=ZIN),
    in_fase(Fase.ALS_DAN, "moment", typt(op("als_dan", als=ZIN, dan=ZIN), "wanneer")),
    in_fase(Fase.ALS_DAN, "typing", typt(op("als_dan"), "als", board=False)),
    in_fase(Fase.ALS_DAN, "letters", typt(op("als_dan", als=ZIN), "dan")),
    in_fase(Fase.ALS_DAN, "accents", typt(op("als_dan", als=ZIN), "dan", accented=True)),
    in_fase(Fase.ALS_DAN, "pauze", op("pauze")),
    in_fase(Fase.AANDENKEN, groep=KAN),
    in_fase(Fase.AANDENKEN, "pointed at", welk=-1, cursor=8, groep=KAN),
    in_fase(Fase.AANDENKEN, "own", welk=1, cursor=1, groep=LAMP),
    in_fase(Fase.AANDENKEN, "nobody", cursor=8, groep={**PAS, **KAN}),
    in_fase(Fase.EINDBEELD),
    in_fase(Fase.TUSSENSTAND, "everybody leaves", op("eindbeeld"), vooraf=_leave, groep=RONDES),
    in_fase(Fase.EINDBEELD, "three rounds", ronde=3, groep={**RONDES, **VOL}),
    in_fase(Fase.EINDBEELD, "nothing said", groep=PAS),
    in_fase(Fase.EINDBEELD, "one sentence", groot=1, groep=VOL),
    in_fase(Fase.EINDBEELD, "verslag", op("verslag")),
    evolve(
        in_fase(Fase.EINDBEELD, "verslag made",
                op("verslag", akkoord=frozenset({0, 3}), gemaakt=True)),
        ctx={"verslag": REPORT},
    ),
    in_fase(Fase.EINDBEELD, "buiten", op("buiten")),
    in_fase(Fase.EINDBEELD, "buiten chosen", op("buiten"),
            vooraf=lambda _: [c.KiesBuitenvraag("X4")]),
    in_fase(Fase.EINDBEELD, "pauze", op("pauze")),
    in_fase(Fase.EINDBEELD, "driehoek", op("weg"), ronde=3, groep=RONDES),
    in_fase(Fase.VRAAG, "driehoek", op("weg")),
    in_fase(Fase.WENDING, "pauze", op("pauze"), groep={**PAREN, **RONDES}),
)  # fmt: skip
"""Screens of looking back and of the end."""

MOMENTS = (
    in_fase(Fase.WAT_GEBEURDE),
    in_fase(Fase.WAT_GEBEURDE, "picked", welk=-1),
    in_fase(Fase.WAT_GEBEURDE, "many", ronde=3, welk=-1, groep=VEEL),
    in_fase(Fase.WAT_GEBEURDE, "own cards", ronde=3, groep={**VOL, **RONDES}),
    in_fase(Fase.WAT_GEBEURDE, "gesprek", groep=GESPREK),
    in_fase(Fase.WAT_GEBEURDE, "nobody", groep=PAS),
    in_fase(Fase.WAT_GEBEURDE, "pairs", groep={**PAREN, **VOL}),
    in_fase(
        Fase.WAT_GEBEURDE, "written", ronde=3, groep=VEEL,
        vooraf=lambda _: [c.StelAndereVraag(), c.SchrijfOp(ZIN)],
    ),
    in_fase(Fase.WAT_GEBEURDE, "typing", typt(op("wat_gebeurde"), "notitie", board=False)),
    in_fase(Fase.WAT_GEBEURDE, "letters", typt(op("wat_gebeurde"), "notitie")),
    in_fase(
        Fase.STOEL, "wat_gebeurde nothing", op("wat_gebeurde"), vooraf=_broken_off, groep=PAS
    ),
    in_fase(
        Fase.STOEL, "wat_gebeurde nothing typing",
        typt(op("wat_gebeurde"), "notitie", board=False), vooraf=_broken_off, groep=PAS,
    ),
    *(
        in_fase(
            Fase.WAT_GEBEURDE, f"groot {n}", partial(_moment, n=n), ronde=3, welk=-1, groep=VEEL
        )
        for n in range(6)
    ),
    in_fase(Fase.WAT_GEBEURDE, "groot kijkers", partial(_of_kind, soort=Momentsoort.KIJKERS)),
    in_fase(
        Fase.WAT_GEBEURDE, "groot one passed", partial(_of_kind, soort=Momentsoort.GREPEN),
        groep=DEELS,
    ),
    in_fase(Fase.WAT_GEBEURDE, "groot gesprek", partial(_moment, n=1), groep=GESPREK),
    in_fase(Fase.WAT_GEBEURDE, "groot own cards", partial(_moment, n=1), groep=VOL),
    in_fase(Fase.WAT_GEBEURDE, "groot pairs", partial(_moment, n=0), groep={**PAREN, **VOL}),
)  # fmt: skip
"""What happened: moments to pick from, and each of them large."""

TALKING = (
    in_fase(Fase.CHECK_IN),
    in_fase(Fase.CHECK_IN, "kort", vooraf=lambda _: [c.KiesVorm(Terugkijkvorm.KORT)]),
    in_fase(Fase.CHECK_IN, "leader", groep=LICHT),
    in_fase(
        Fase.TUSSENSTAND, "left out", op("check_in"),
        vooraf=lambda _: [c.RondAf(verstreken=2400)], groep=RONDES,
    ),
    in_fase(Fase.WAARDOOR),
    in_fase(Fase.WAARDOOR, "talk", stil=False),
    in_fase(Fase.WAARDOOR, "doorvraag", stil=False, doorvraag=1),
    *(
        in_fase(
            Fase.CHECK_IN, f"waardoor {soort.value}", op("waardoor"), ronde=3, groep=VEEL,
            vooraf=partial(_about, soort),
        )
        for soort in Momentsoort
    ),
    in_fase(
        Fase.CHECK_IN, "waardoor own cards", op("waardoor"), groep=VOL,
        vooraf=partial(_about, Momentsoort.ERNAAST),
    ),
    in_fase(
        Fase.CHECK_IN, "waardoor gesprek", op("waardoor"), groep=GESPREK,
        vooraf=partial(_about, Momentsoort.SCHAKELING),
    ),
    in_fase(
        Fase.CHECK_IN, "waardoor one passed", op("waardoor"), groep=DEELS,
        vooraf=partial(_about, Momentsoort.GREPEN),
    ),
    in_fase(Fase.WAARDOOR, "nothing picked", groep=PAS),
    in_fase(Fase.WAARDOOR, "written", op("waardoor", stil=False), welk=-1, groep=VOL),
    in_fase(Fase.WAARDOOR, "typing", typt(op("waardoor", stil=False), "notitie", board=False)),
    in_fase(Fase.WAARDOOR, "letters", typt(op("waardoor", stil=False), "notitie")),
    in_fase(Fase.WAAR_LIJKT_DIT_OP),
    in_fase(Fase.WAAR_LIJKT_DIT_OP, "doorvraag", doorvraag=4),
    in_fase(Fase.WAAR_LIJKT_DIT_OP, "another", vooraf=lambda _: [c.StelAndereVraag()]),
)  # fmt: skip
"""The check-in, and a question of the bank with what lies beside it."""

TOESTANDEN = (
    *AROUND, *PROFIEL, *ALLEEN, *KLAS, *BOEK, *OEFENING, *ROUND,
    *OUTCOME, *PRIKKEL, *LOOKING_BACK, *MOMENTS, *TALKING,
)  # fmt: skip

_SAYS = (
    "dilemma", "dilemma feiten 0", "dilemma feiten 1", "dilemma feiten 2", "dilemma voorlezen",
    "kijkers", "kiezen", *(f"kiezen groot {rol.value}" for rol in Rol), "laten_zien",
    "dicht card", "plan", "plan laid", "plan alle kaarten", "stoel", "wending", "vraag",
    "vraag another", "eindbeeld driehoek", "bril alleen", "bril alleen chosen",
    "drie_vragen alleen",
)  # fmt: skip
_TELLS = (
    "uitkomst", "kassabon", "schakelen", "nieuwe_bon", "wat_als own plan", "wat_gebeurde",
    "wat_gebeurde groot kijkers", "waardoor",
)  # fmt: skip
_BY_NAME = {toestand.naam: toestand for toestand in TOESTANDEN}

SAYS = tuple(_BY_NAME[naam] for naam in _SAYS)
"""States in which a dilemma says what it always says."""
TELLS = tuple(_BY_NAME[naam] for naam in _TELLS)
"""States in which what it says depends on the plan."""
