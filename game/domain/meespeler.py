"""A player that plays by itself: the next sensible wish for any view.

It needs no memory: every choice follows from the session's seed and the place in the session, so
the same session is played the same way. The demo, the golden playthroughs and the picture tests
play with it; it makes an own plan, sometimes passes, swaps and switches, and never cheats.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import TypeVar

from game.domain import commands as c
from game.domain.dilemma import Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.keuzes import KWALITEITEN, MOMENTEN, Rugzaksoort
from game.domain.meespeler_klas import KLASWENSEN
from game.domain.plan import mag_eruit
from game.domain.prikkel import spelers_achter
from game.domain.terugblik import paren
from game.domain.views import View
from game.domain.vragenbank import BUITENVRAGEN

T = TypeVar("T")


def volgende_wens(view: View) -> c.Command:
    """The next wish for the table, or for the seat behind the screen."""
    return WENSEN.get(view.fase, _verder)(view)


def _lot(view: View, *waarvoor: object) -> Random:
    ronde = view.ronde.nummer
    return Random(f"{view.sessie.seed} {ronde} {view.fase.value} {waarvoor}")


def _kies(view: View, uit: Sequence[T], *waarvoor: object) -> T:
    return _lot(view, *waarvoor).choice(uit)


def _verder(_view: View) -> c.Command:
    return c.GaVerder()


def _greep(view: View) -> c.Command:
    for stoel in range(len(view.ronde.stoelen)):
        greep = _greep_van(view, stoel)
        if greep is not None and stoel not in view.sessie.klad.grepen:
            return c.KiesGreep(stoel, greep)
    return c.Onthul()


def _greep_van(view: View, stoel: int) -> Rol | None:
    kansen: tuple[Rol | None, ...] = (*Rol, *Rol, *Rol, None)
    return _kies(view, kansen, "greep", stoel)


def _laten_zien(view: View) -> c.Command:
    for stoel in range(len(view.ronde.stoelen)):
        keuze = _keuze_van(view, stoel)
        if keuze is not None and stoel not in view.sessie.klad.voorstellen:
            return c.KiesKaart(stoel, keuze)
    return c.Onthul()


def _keuze_van(view: View, stoel: int) -> c.Keuze | None:
    nummer = _kies(view, (1, 2, 1, 2, 1, 2, 3, None), "kaart", stoel)
    if nummer is None:
        return None
    rol = view.rol(stoel)
    return _eigen(rol) if nummer == 3 and rol else c.Keuze(min(nummer, 2))


def _eigen(rol: Rol) -> c.Keuze:
    ander = [uitkomst for uitkomst in Uitkomst if uitkomst is not rol.uitkomst]
    return c.Keuze(3, plus=ander[0], min=ander[1])


def _dicht(view: View) -> c.Command:
    klad, stoel = view.sessie.klad, view.stoel
    if stoel is None:
        klaar = klad.beurt >= len(view.ronde.stoelen)
        return c.Onthul() if klaar else c.BeginBeurt()
    if not view.greep_klaar:
        return c.KiesGreep(stoel, _greep_van(view, stoel))
    return c.KiesKaart(stoel, _keuze_van(view, stoel))


_WAAROM = ("Dan weet iedereen waar hij aan toe is.", "", "Anders gebeurt er niets.")


def _bril(view: View) -> c.Command:
    """A card through the bril of now, sometimes an own one, sometimes with the reason."""
    ronde, rol = view.ronde, view.ronde.bril
    if rol is not None and ronde.door_bril is None:
        nummer = _kies(view, (1, 2, 1, 2, 3), "bril", rol)
        return c.KiesDoorBril(rol, _eigen(rol) if nummer == 3 else c.Keuze(nummer))
    waarom = "" if rol is None or rol in ronde.waarom else _kies(view, _WAAROM, "waarom", rol)
    return c.ZegWaarom(waarom) if waarom else c.GaVerder()


def _plan(view: View) -> c.Command:
    ronde = view.ronde
    if None not in ronde.plekken:
        return c.GaVerder()
    voorgesteld = [v.kaart for v in (ronde.voorstellen or {}).values()]
    vrij = [k for k in dict.fromkeys(voorgesteld) if k not in ronde.plan]
    vrij = vrij or [k for k in view.kaarten if k not in ronde.plan]
    return c.VulPlek(_kies(view, vrij, "plek", len(ronde.plan)))


def _stoel(view: View) -> c.Command:
    if view.ronde.kijker is None:
        return c.WijsKijkerAan(_kies(view, range(4), "kijker"))
    return c.GaVerder()


def _uitkomst(view: View) -> c.Command:
    """Sometimes a move irritates, and then the quality behind it is named."""
    ronde = view.ronde
    for nummer, prikkel in enumerate(ronde.prikkels):
        if prikkel.kwaliteit is None:
            rol = view.kaart(prikkel.kaart).rol
            return c.NoemKwaliteit(nummer, _kies(view, KWALITEITEN[rol], "kwaliteit"))
    kaarten = [kaart for kaart in ronde.plan if spelers_achter(ronde, kaart)]
    if (
        c.LegPrikkel in view.toegestaan
        and kaarten
        and not ronde.prikkels
        and _kies(view, (True, False), "prikkel")
    ):
        return c.LegPrikkel(_kies(view, kaarten, "prikkelkaart"))
    return c.GaVerder()


def _schakelen(view: View) -> c.Command:
    if _kies(view, (True, False), "houden"):
        return c.GaVerder()
    erin = [kaart for kaart in view.kaarten if kaart not in view.ronde.plan]
    for indiener in range(len(view.ronde.stoelen)):
        uit = [k for k in view.ronde.plan if mag_eruit(view.spel, view.ronde, indiener, k)]
        if uit:
            return c.Schakel(indiener, _kies(view, uit, "uit"), _kies(view, erin, "erin"))
    return c.GaVerder()


def _waardering(view: View) -> c.Command:
    van = view.sessie.beurt
    anderen = [s.nummer for s in view.sessie.aanwezig if s.nummer != van]
    if _kies(view, (True, False, False, False), "pas", van):
        return c.SlaOver()
    aan = _kies(view, anderen, "aan", van)
    stoel = view.ronde.stoel_van(aan) or 0
    woorden = KWALITEITEN[view.ronde.rollen[stoel]]
    return c.Waardeer(aan, _kies(view, woorden[:3], "woord", van))


def _rolgevoel(view: View) -> c.Command:
    for speler in (nummer for stoel in view.ronde.stoelen for nummer in stoel):
        if speler not in view.ronde.gevoel:
            return c.VoelRol(speler, _kies(view, range(1, 6), "gevoel", speler))
    return c.GaVerder()


_ALS_DAN = (
    ("ik nee moet zeggen", "bel ik vóór ik mail"),
    ("iemand stilvalt", "tel ik tot tien"),
    ("we afwijken van de regel", "schrijf ik op waarom"),
    ("ik een boze mail krijg", "zoek ik eerst welke regel geldt"),
    ("het overleg uitloopt", "vraag ik wie er beslist"),
    ("ik een dossier open", "bel ik eerst wie erin staat"),
)


_ERVAN = ("Het kwam langs. Ik belde eerst.", "Het kwam niet langs.")


def _ervan(view: View) -> c.Command:
    beurt = view.sessie.beurt or 0
    return c.VertelErvan(_ERVAN[beurt % len(_ERVAN)])


def _drie_vragen(view: View) -> c.Command:
    """Sometimes a sentence, sometimes not."""
    schrijft = _kies(view, (True, True, False), "antwoord", len(view.ronde.antwoorden))
    return c.SchrijfOp("Dat wist ik toen nog niet.") if schrijft else c.SlaOver()


def _wat_gebeurde(view: View) -> c.Command:
    sessie = view.sessie
    genoeg = min(MOMENTEN[sessie.vorm], len(view.momenten))
    if len(sessie.momenten) < genoeg:
        open_ = [m.soort for m in view.momenten if m.soort not in sessie.momenten]
        return c.KiesMoment(open_[0])
    return c.GaVerder()


def _waardoor(view: View) -> c.Command:
    if not any(bij is view.fase for bij, _ in view.sessie.notities):
        return c.SchrijfOp("Wij kozen snel, en zochten daarna redenen.")
    return c.GaVerder()


def _rugzak(view: View) -> c.Command:
    sessie, spelers = view.sessie, [s.nummer for s in view.sessie.aanwezig]
    if sessie.geleend is None:
        return c.LeenRol(_kies(view, [*Rol], "mist"), _kies(view, spelers, "van"))
    if not sessie.krachten:
        return c.NoemKracht(_kies(view, spelers, "kracht"), "Ziet wie er nog niets zei.")
    if not sessie.rugzak:
        speler = _kies(view, spelers, "rugzak")
        return c.SpeelRugzak(speler, Rugzaksoort.WERK, "Ik stond drie jaar achter de balie.")
    return c.GaVerder()


def _trots(view: View) -> c.Command:
    for speler in (nummer for paar in paren(view.sessie) for nummer in paar):
        rol = _kies(view, (*Rol, None), "trots", speler)
        if rol is not None and speler not in view.sessie.trots:
            return c.HoorTrots(speler, rol)
    return c.GaVerder()


def _als_dan(view: View) -> c.Command:
    beurt = view.sessie.beurt or 0
    als, dan = _ALS_DAN[beurt % len(_ALS_DAN)]
    return c.ZegAlsDan(als, dan, "maandag, in het overleg")


def _aandenken(view: View) -> c.Command:
    for speler in view.sessie.aanwezig:
        rol = _kies(view, (*Rol, None), "aandenken", speler.nummer)
        if rol is not None and speler.nummer not in view.sessie.gewezen:
            return c.WijsVoorwerp(speler.nummer, rol)
    return c.GaVerder()


def _eindbeeld(view: View) -> c.Command:
    return c.SluitSessie() if view.sessie.buitenvraag else c.KiesBuitenvraag(BUITENVRAGEN[0])


WENSEN: Mapping[Fase, Callable[[View], c.Command]] = {
    Fase.WAT_KWAM_ERVAN: _ervan,
    Fase.GREEP: _greep,
    Fase.LATEN_ZIEN: _laten_zien,
    Fase.DICHT: _dicht,
    Fase.BRIL: _bril,
    Fase.PLAN: _plan,
    Fase.STOEL: _stoel,
    Fase.UITKOMST: _uitkomst,
    Fase.SCHAKELEN: _schakelen,
    Fase.WAARDERING: _waardering,
    Fase.ROLGEVOEL: _rolgevoel,
    Fase.DRIE_VRAGEN: _drie_vragen,
    Fase.WAT_GEBEURDE: _wat_gebeurde,
    Fase.WAARDOOR: _waardoor,
    Fase.RUGZAK: _rugzak,
    Fase.TROTS: _trots,
    Fase.ALS_DAN: _als_dan,
    Fase.AANDENKEN: _aandenken,
    Fase.EINDBEELD: _eindbeeld,
    **KLASWENSEN,
}
"""What this player wishes in each phase; in all others it goes on."""
