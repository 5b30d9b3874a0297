"""Parts that several screens share: the header, the city, emblems, portraits and names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from attrs import evolve

from game import files
from game.domain.dilemma import Dilemma, Kijker, Oordeel, Rol, Uitkomst
from game.domain.fase import Fase
from game.domain.fasen import AFSLUITING
from game.domain.verloop import volgend_dilemma
from game.domain.views import View
from game.screens.base import Context, Letter, Push, Screen, Typ
from game.screens.prikkelknop import naast_pauze
from game.texts.terugkijken import ongeveer, tijd_over
from game.texts.woorden import WOORDEN, thema_woord
from game.ui.boxes import Box
from game.ui.city import BEGIN_PIECES, city_svg
from game.ui.emblems import emblem_svg
from game.ui.fields import Board, Field, letter_board, text_field
from game.ui.flow import Para, flow
from game.ui.header import Header, Sign, header
from game.ui.page import Page, join
from game.ui.pieces import Backdrop, Picture
from game.ui.portraits import portrait_svg
from game.ui.shapes import ALL
from game.ui.stage import Stage
from game.ui.typing import TextInput

EMBLEM: Mapping[Rol, str] = {
    Rol.BUREAUCRAAT: "stempel",
    Rol.ONDERNEMER: "horloge",
    Rol.VERBINDER: "schakels",
}
EMBLEM_EDGE: Mapping[str, float] = {"stempel": 0.07, "horloge": 0.015, "schakels": 0.045}
"""How far inside its square each shape begins, as text beside it shows."""
TINT: Mapping[Rol, str] = {
    Rol.BUREAUCRAAT: "blauw",
    Rol.ONDERNEMER: "oranje",
    Rol.VERBINDER: "groen",
}
ROL_VAN: Mapping[Uitkomst, Rol] = {rol.uitkomst: rol for rol in Rol}
MOND = {None: "gewoon", Oordeel.LEEFT: "blij", Oordeel.SLIKT: "gewoon", Oordeel.HAAKT_AF: "bedrukt"}

MARGIN = 90
"""The side margin of a page in units."""
CITY_HEIGHT = 330
DEEP = 96
"""So much water lies below a city where the row of buttons is, so that no windows are behind it."""
FADE = 60
"""So many units of a city that is cut off below its roofs go over into the sky."""


def content_box(stage: Stage, bottom: float = 44) -> Box:
    """The part of the page below the header, within the margins."""
    return Box(MARGIN, 104, stage.width - 2 * MARGIN, stage.height - 104 - bottom)


def buttons_box(stage: Stage) -> Box:
    """Where the row of buttons is on every screen of a round."""
    return content_box(stage).bottom_part(75)


def sky(ctx: Context) -> Page:
    """The backdrop alone."""
    return Page((Backdrop(ctx.stage.box),))


def skyline(
    ctx: Context, pieces: int, *, alpha: float = 0.5, show: float = CITY_HEIGHT, deep: float = 0
) -> Page:
    """The backdrop with the lower `show` units of the city along the bottom of the page.

    With `deep` there are so many units of water below it, where buttons can lie.
    """
    stage = ctx.stage
    svg = _city(round(stage.width), pieces, min(1.0, show / CITY_HEIGHT), deep)
    box = Box(0, stage.height - show - deep, stage.width, show + deep)
    fade = FADE if show < CITY_HEIGHT else 0
    return sky(ctx) + Page((Picture(box, svg, alpha=alpha, fade=min(fade, show / 2)),))


def built(view: View | None) -> int:
    """The pieces of the city that the table has seen already: new ones wait for their screen."""
    if view is None:
        return BEGIN_PIECES
    return BEGIN_PIECES + view.stadsdelen - (0 if _seen(view) else view.nieuwe_stadsdelen)


def _seen(view: View) -> bool:
    """Whether what the round at hand brought has been shown growing."""
    if view.fase in AFSLUITING and view.fase is not Fase.EINDBEELD:
        # With a case left, the session ended between two rounds, or there is nothing to reveal.
        return volgend_dilemma(view.spel, view.sessie) is not None
    return view.fase in (Fase.TUSSENSTAND, Fase.EINDBEELD)


@lru_cache(maxsize=32)
def _city(width: int, pieces: int, shown: float, deep: float) -> str:
    return city_svg(width, CITY_HEIGHT, pieces, shown=shown, deep=deep)


def round_header(ctx: Context, view: View, signs: tuple[Sign, ...] = ()) -> Page:
    """The strip of a round or of the debrief: what it is, steps, minutes left and pause.

    With `signs` those stand there, and the steps give way to them.
    """
    t, stappen = ctx.t, view.stappen
    bold, muted = _named(ctx, view)
    return header(
        ctx.stage,
        Header(
            bold=bold,
            muted=muted,
            steps=() if signs else tuple(t(WOORDEN[stap]) for stap in stappen),
            current=stappen.index(view.stap) if view.stap else -1,
            signs=signs,
            right=tijd_over(t, view),
            pause=t("Pauze"),
            wish=Push("pauze"),
            beside=naast_pauze(ctx, view),
        ),
    )


def _named(ctx: Context, view: View) -> tuple[str, str]:
    """Theme and round; in the debrief that, and how many minutes this part may take."""
    t = ctx.t
    if view.alleen:
        return t("Alleen"), view.dilemma.titel
    if view.fase in AFSLUITING:
        return t("Terugkijken"), ongeveer(t, view.minuten)
    totaal = len(view.sessie.dilemmas)
    ronde = t("Ronde {n} van {totaal}", n=view.ronde.nummer, totaal=totaal)
    return t(thema_woord(view.dilemma.thema)), ronde


def emblem(box: Box, rol: Rol) -> Picture:
    """A role's emblem, as large as the box allows."""
    side = min(box.w, box.h)
    return Picture(box.centered(side, side), emblem_svg(EMBLEM[rol]))


def flush_emblem(box: Box, rol: Rol) -> Picture:
    """The same with its drawn left edge, not that of its square, on that of the box."""
    picture = emblem(box, rol)
    dx = box.x - picture.box.x - EMBLEM_EDGE[EMBLEM[rol]] * picture.box.w
    return evolve(picture, box=picture.box.moved(dx=dx))


def portrait(box: Box, kijker: Kijker, oordeel: Oordeel | None = None) -> Picture:
    """A kijker's drawn face, in the mood of a judgement."""
    side = min(box.w, box.h)
    svg = portrait_svg({**kijker.portret, "mond": MOND[oordeel]})
    return Picture(box.centered(side, side), svg)


def scene(
    box: Box, dilemma: Dilemma, radius: float = 0, corners: tuple[bool, bool, bool, bool] = ALL
) -> Picture:
    """The dilemma's drawn scene, else its theme's, else the general one; it fills the box."""
    folder = files.data_dir("assets") / "scenes"
    names = (dilemma.beeld, f"{dilemma.thema}.svg", "algemeen.svg")
    found = next((folder / name for name in names if name and (folder / name).is_file()), None)
    source = found or folder / "algemeen.svg"
    return Picture(box, source, cover=True, radius=radius, corners=corners)


def seat_names(ctx: Context, view: View, stoel: int) -> str:
    """The names on a seat in one phrase."""
    return ctx.t.namen(view.spelers_op(stoel))


def field(
    ctx: Context, screen: Screen, box: Box, name: str, value: str, hint: str, limit: int = 280
) -> Page:
    """A text field: what is being typed in it now, or the value that stands in it."""
    active = screen.typing is not None and screen.field_name == name
    text = screen.typing if active and screen.typing is not None else TextInput.of(value, limit)
    wish = Typ(name, value, limit)
    return text_field(ctx.stage, box, Field(name, text, hint, wish, active))


def board(ctx: Context, screen: Screen, box: Box) -> Page:
    """The letter board, while a field is typed in that was chosen by mouse or touch."""
    if screen.typing is None or not screen.board:
        return Page()
    t = ctx.t
    labels = t("spatie"), t("wissen"), t("Klaar"), t("hoofdletter")
    spec = Board(Letter, *labels, screen.shifted, screen.accented)
    return letter_board(ctx.stage, box, spec)


def board_page(
    ctx: Context,
    screen: Screen,
    head: Page,
    asked: Sequence[Para],
    high: float,
    fields: Callable[[Context, Box], Page],
) -> Page:
    """A whole page for typing by touch: what is asked small, the fields, and the letters."""
    words, place, letters = content_box(ctx.stage).split_y(0.27, high, 0.73, gap=24)
    texts = Page(flow(ctx.stage, words, asked, "middle"))
    return join([sky(ctx), head, texts, fields(ctx, place), board(ctx, screen, letters)])
