"""Books for tests: what somebody practised alone, written short."""

from __future__ import annotations

from hypothesis import strategies as st

from game.domain.dilemma import Rol
from game.domain.keuzes import TEKST_LENGTE
from game.domain.oefenboek import KIJKERS, Brief, Bril, Keer, Oefenboek, Oefenzaak, Tafelgast

DAGEN = tuple(f"2026-{maand:02}-{dag:02}" for maand in (1, 2, 11, 12) for dag in (1, 9, 28))


def zaak(
    datum: str,
    dilemma: str = "woningnood/kantoor",
    plan: str = "B1 O1 V2",
    *,
    gemist: bool = False,
    sessie: str = "",
    waarom: str = "",
    antwoorden: tuple[str, ...] = (),
) -> Oefenzaak:
    """A case played on that day; without a name the session is named after the day."""
    brillen = tuple(Bril(rol, f"{rol.letter}1", waarom) for rol in Rol)
    return Oefenzaak(sessie or f"{datum}-140000", datum, dilemma, brillen, tuple(plan.split()),
                     2, gemist, antwoorden)  # fmt: skip


def boek(*zaken: Oefenzaak) -> Oefenboek:
    """A book with these cases."""
    gevuld = Oefenboek()
    for each in zaken:
        gevuld = gevuld.met_zaak(each)
    return gevuld


_rollen, _dagen = st.sampled_from(Rol), st.sampled_from(DAGEN)
_teksten = st.text(max_size=TEKST_LENGTE)
_kaarten = st.builds("{}{}".format, st.sampled_from("BOV"), st.sampled_from("012"))
_kijkers = st.sampled_from(KIJKERS)
DILEMMAS = ("woningnood/W1", "vergunningen/P3", "burgerparticipatie/C6", "weg/weg")
"""Dilemmas of the raw deck, and one that is gone."""


def boeken(*sessies: str) -> st.SearchStrategy[Oefenboek]:
    """Any book, about sessions with these names."""
    namen, dilemmas = st.sampled_from(sessies or "abcdef"), st.sampled_from(DILEMMAS)
    brillen = st.tuples(*(st.builds(Bril, st.just(rol), _kaarten, _teksten) for rol in Rol))
    plannen = st.tuples(_kaarten, _kaarten, _kaarten)
    zaken = st.builds(Oefenzaak, namen, _dagen, dilemmas, brillen, plannen, _kijkers, st.booleans(),
                      st.lists(_teksten, max_size=3).map(tuple))  # fmt: skip
    brieven = st.builds(Brief, namen, _dagen, dilemmas, _kijkers, _rollen, _teksten, _teksten)
    keren = st.builds(Keer, _dagen, st.just("rolsprint"), st.lists(_rollen, max_size=5).map(tuple))
    gasten = st.builds(Tafelgast, _dagen, dilemmas, _rollen, st.booleans(), st.booleans())

    def maak(z: list[Oefenzaak], b: list[Brief], k: list[Keer], g: list[Tafelgast]) -> Oefenboek:
        gevuld = boek(*z)
        for brief in b:
            gevuld = gevuld.met_brief(brief)
        for keer in k:
            gevuld = gevuld.met_keer(keer)
        return gevuld.met_gasten(*g)

    lijst = lambda delen: st.lists(delen, max_size=4)  # noqa: E731 - four times the same
    return st.builds(maak, lijst(zaken), lijst(brieven), lijst(keren), lijst(gasten))
