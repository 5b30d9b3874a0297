"""The screens around the game keep every text whole, at every size, text size and language."""

from pathlib import Path

import pytest
from sessies import LANGE_NAMEN, SIZES, context, dek, sessie_in

from game.domain.fase import Fase
from game.domain.keuzes import Manier
from game.loading import Dek, Klacht, Weggelaten
from game.screens.bevestig import BevestigScreen
from game.screens.instellingen import InstellingenScreen
from game.screens.menu import MenuScreen
from game.screens.opzet import OpzetScreen
from game.screens.pauze import PauzeScreen
from game.screens.spelers import SpelersScreen
from game.screens.start import StartScreen
from game.screens.uitleg import UitlegScreen
from game.screens.uitleg_tekst import BLADEN
from game.screens.weggelaten import WeggelatenScreen
from game.ui.checks import problems
from game.ui.typing import TextInput

KLACHTEN = (Klacht(Path("a.yaml"), 3, 1, "D014"),) * 4
DECK = Dek(dek().geladen, (Weggelaten(Path(f"thema/{'lange-naam-' * 5}.yaml"), KLACHTEN),))
FULL = {"aantal": 8, "namen": LANGE_NAMEN, "gekozen_manier": Manier.DICHT, "leidt": 3}


def typing(screen, field):
    screen.typing, screen.field_name, screen.board = TextInput.of("Fatou 🎉"), field, True
    return screen


SCREENS = {
    "start": StartScreen,
    "menu": MenuScreen,
    "instellingen": InstellingenScreen,
    "weggelaten": WeggelatenScreen,
    "opzet": OpzetScreen,
    "opzet vol": lambda: OpzetScreen(**FULL),
    "opzet zaak": lambda: OpzetScreen(deel=1, zonder=frozenset({"ziekte", "schulden"})),
    "opzet leidt": lambda: OpzetScreen(open="leidt", **FULL),
    "opzet zonder": lambda: OpzetScreen(open="zonder"),
    "opzet letters": lambda: typing(OpzetScreen(**FULL), "naam 2"),
    "code letters": lambda: typing(OpzetScreen(deel=1), "spelcode"),
    "bevestig": lambda: BevestigScreen(vraag=LANGE_NAMEN[0], uitleg="Dan is het uit.", ja="Ja"),
    **{f"uitleg {n}": lambda n=n: UitlegScreen(blad=n) for n in range(len(BLADEN))},
}
IN_SESSION = {
    "pauze": PauzeScreen,
    "spelers": SpelersScreen,
    "spelers letters": lambda: typing(SpelersScreen(), "nieuwe speler"),
}
LOOKS = [(size, tekst, taal) for size in SIZES for tekst in (1.0, 1.3) for taal in ("nl", "en")]


@pytest.mark.parametrize("name", SCREENS)
def test_no_text_is_cut_outside_a_session(name):
    for size, tekst, taal in LOOKS:
        ctx = context(size, tekst=tekst, taal=taal, deck=DECK)
        assert problems(SCREENS[name]().page(ctx, None), ctx.stage) == []


@pytest.mark.parametrize("name", IN_SESSION)
@pytest.mark.parametrize("namen", [LANGE_NAMEN, ("", ""), ("a", "b", "c", "d")])
def test_no_text_is_cut_in_a_session(name, namen):
    view = sessie_in(Fase.TUSSENSTAND, namen=namen)
    for size, tekst, taal in LOOKS:
        ctx = context(size, tekst=tekst, taal=taal)
        assert problems(IN_SESSION[name]().page(ctx, view), ctx.stage) == []
