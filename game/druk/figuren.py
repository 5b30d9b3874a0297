"""The drawings that only cards need: hands that show fingers, and the scene of a dilemma."""

from __future__ import annotations

from game.files import data_dir
from game.loading import Geladen
from game.papier import figuren
from game.ui.hands import hand_svg


def voorraad() -> str:
    """Every drawing that cards share, hidden at the top of the page."""
    return figuren.voorraad({f"hand{vingers}": hand_svg(vingers) for vingers in range(4)})


def hand(vingers: int) -> str:
    """A hand that shows so many fingers, 0 to 3."""
    return figuren.gebruik(f"hand{vingers}", "hand")


def tafereel(geladen: Geladen) -> str:
    """The dilemma's scene, else that of its theme, else the general one.

    A picture of somebody's own is shown as an image, in which nothing can run or be fetched.
    """
    scenes = data_dir("assets") / "scenes"
    keuzes = (geladen.beeld, scenes / f"{geladen.thema}.svg", scenes / "algemeen.svg")
    beeld = next((each for each in keuzes if each and each.is_file()), None)
    if beeld is None:
        return ""
    return f'<img class="tafereel" alt="" src="{figuren.data_adres(beeld, "image/svg+xml")}">'
