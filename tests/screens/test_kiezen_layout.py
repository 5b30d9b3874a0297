"""No text of the choosing screens is cut or overlaps, whatever the size, names or seats."""

import pytest
from screens.sessies import LANGE_NAMEN, NAMEN, context, sessie_in
from screens.toetsen import Tafel

from game.domain.dilemma import Rol
from game.domain.fase import Fase
from game.domain.keuzes import Manier
from game.screens.registry import SCREENS
from game.ui.checks import problems

LOOKS = (
    {"size": (1920, 1080)},
    {"size": (1280, 720), "tekst": 1.3, "contrast": True},
    {"size": (1024, 768), "tekst": 1.3},
)
TABLES = (NAMEN[:2], ("",) * 5, LANGE_NAMEN)
OPEN = (Fase.KIJKERS, Fase.GREEP, Fase.KIEZEN, Fase.LATEN_ZIEN)
OVERLAYS = ("feiten", "voorlezen", "kaart_groot", "eigen_aanpak")


def check(screen, view, look):
    ctx = context(**look)
    assert problems(screen.page(ctx, view), ctx.stage) == []


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("namen", TABLES)
def test_open_screens(look, namen):
    for fase in OPEN:
        tafel = Tafel(fase, namen=namen)
        check(tafel.screen, tafel.view, look)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("namen", "paren"), [(NAMEN[:2], False), (LANGE_NAMEN, True)])
def test_closed_turns(look, namen, paren):
    tafel = Tafel(Fase.DICHT, namen=namen, manier=Manier.DICHT, paren=paren)
    check(tafel.screen, tafel.view, look)
    for keys in (("enter",), ("1",)):
        tafel.toets(*keys)
        check(tafel.screen, tafel.view, look)
    tafel.toets("1")
    while tafel.sessie.klad.beurt < len(tafel.sessie.ronde.stoelen):
        tafel.toets("enter", "p", "p")
    check(tafel.screen, tafel.view, look)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", OVERLAYS)
@pytest.mark.parametrize("taal", ["nl", "en"])
def test_overlays(look, name, taal):
    view = sessie_in(Fase.LATEN_ZIEN, taal=taal, namen=LANGE_NAMEN)
    check(SCREENS[name](), view, {**look, "taal": taal})
    if name == "kaart_groot":
        for rol in Rol:
            check(SCREENS[name](rol=rol), view, {**look, "taal": taal})
