"""What every screen is: a function from a view to a page, with as little state as it can.

A screen paints and wishes. `page` says what stands where and what each place asks for; the host
draws it, finds the target under a click, touch or key, and hands its wish to the session (a
command), to the stack of screens (Push, Pop), to the app (a setting, a profiel), or back to the
screen itself (Zet). Whatever matters tomorrow is a command; a screen's own fields hold only what
may be forgotten, such as which card is shown large.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from game.domain.profiel import Profiel
from game.domain.views import View
from game.loading import Dek
from game.screens.beheerwensen import Kamerblad, Oefenblad
from game.session.opslag import Bewaard
from game.session.profiellijst import Profiellijst
from game.session.settings import Settings
from game.texts.vertaler import Vertaler
from game.ui.page import Page
from game.ui.stage import Stage

if TYPE_CHECKING:
    from game.session.oefenbewaar import Begonnen
    from game.ui.typing import TextInput


@frozen
class Push:
    """Lay another screen on top, by its name in the registry."""

    name: str
    options: Mapping[str, Any] = field(factory=dict, hash=False)


@frozen
class Pop:
    """Back to the screen below."""


@frozen
class Quit:
    """Leave the game; whatever was done is on disk."""


@frozen
class Home:
    """Leave the session for the start screen; it can be gone on with later."""


@frozen
class Resume:
    """Go on with a saved session."""

    saved: Bewaard


@frozen
class MaakVerslag:
    """Make the report, with a page of each of these players, and open it."""

    akkoord: frozenset[int]


@frozen
class MaakBriefje:
    """Make a sheet with this question for somebody outside, and open it."""

    vraag: str


@frozen
class VergeetSessie:
    """Delete the session at hand for good, with its report."""


@frozen
class VergeetBewaard:
    """Delete a session of the list for good, with its report."""

    saved: Bewaard


@frozen
class Change:
    """Change one setting by the name of its field."""

    name: str
    value: Any


@frozen
class Zet:
    """Set a field of the screen itself."""

    name: str
    value: Any


@frozen
class Many:
    """Several wishes, granted in order until one is refused."""

    wishes: tuple[Any, ...]


@frozen
class Typ:
    """Begin typing in the text field with that name; `value` is what stands in it already."""

    name: str
    value: str = ""
    max_length: int = 280


@frozen
class Letter:
    """A key of the letter board: a letter, or one of its wide keys by name."""

    letter: str


@frozen
class Context:
    """What a screen needs beside the view: where it stands, how it speaks, and the time."""

    stage: Stage
    t: Vertaler
    settings: Settings
    dek: Dek
    now: float = 0.0
    """Seconds on a clock that only goes forward; the same value paints the same pixels."""
    saved: tuple[Bewaard, ...] = ()
    """Sessions that can be gone on with, last played first."""
    sessies: tuple[Bewaard, ...] = ()
    """Every session of this machine, also closed ones, where a screen lists them."""
    can_save: bool = True
    """Whether what was done in the session is on disk."""
    profiellijst: Profiellijst = field(factory=Profiellijst)
    """The profielen of this machine from the outside, where a screen lists them."""
    profielen: Mapping[str, Profiel] = field(factory=dict, hash=False)
    """Those that somebody opened and that may be shown now, by id."""
    verslag: Path | None = None
    """Where the report of the session comes to stand."""
    oefening: Oefenblad | None = None
    """The sheet of the exercise at hand, if there is one."""
    begonnen: tuple[Begonnen, datetime] | None = None
    """The exercise that can be gone on with, and when it was left, where a screen offers it."""
    kamer: Kamerblad | None = None
    """The room of the phones, while it is open."""
    vandaag: str = ""
    """Today, as YYYY-MM-DD."""
    sessie: str = ""
    """The name of the log of the session at hand, without its ending."""


class Screen:
    """A screen with nothing on it: the others override `page` and little else."""

    name = ""
    """Its name in the registry."""
    ticking = False
    """Whether it changes by itself with time and must be drawn again each frame."""
    typt_vanzelf = False
    """Whether a letter that is no key here begins the one text field of the page."""
    capital = True
    """Whether what is typed on it begins with a capital, as a name or a sentence does."""

    def __init__(self, **options: Any) -> None:
        self.typing: TextInput | None = None
        """The text being typed now, or None; `field_name` says in which field."""
        self.field_name = ""
        self.shifted = False
        """Whether the letter board writes capitals."""
        self.accented = False
        """Whether the letter board shows letters with accents."""
        self.board = False
        """Whether the letter board is shown, because typing began by mouse or touch."""
        for name, value in options.items():
            setattr(self, name, value)

    def page(self, ctx: Context, view: View) -> Page:
        """What stands where, for this view at this moment."""
        raise NotImplementedError(type(self).__name__)

    def typed(self, name: str, value: str) -> Any:
        """The wish when a text field is confirmed; by default the screen's own field is set."""
        return Zet(name, value)

    def entered(self, name: str, value: str) -> Any:  # noqa: ARG002 - most fields ask for no more
        """The wish that follows when it was Enter that confirmed; by default none."""
        return None
