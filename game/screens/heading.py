"""The heading of a page: a title with what belongs to it, in whatever way it fits.

Also the strip on top of a screen that lies over another, with the way back.
"""

from __future__ import annotations

from attrs import evolve

from game.domain.dilemma import Rol
from game.screens import parts
from game.screens.base import Context, Pop
from game.ui.boxes import Box
from game.ui.flow import Para, flow, scales
from game.ui.header import Header, header
from game.ui.page import Page
from game.ui.pieces import Piece, Text
from game.ui.stage import Stage
from game.ui.text import TextBlock, TextStyle, lay_text
from game.ui.widgets import pill, pill_size

TITLE = TextStyle("title", 58)
SUB = TextStyle("body", 32, "muted")
ASK = TextStyle("body", 36)
PILL_SHARE = 0.32
"""The part of the width that a pill takes at most."""


def grown(size: float, have: float, normal: float, most: float = 1.4) -> float:
    """A text size for a box that is `have` units high, where `size` suits one of `normal`."""
    return size * min(most, max(1.0, have / normal))


def overlay_header(ctx: Context, bold: str, muted: str = "") -> Page:
    """The strip on top of an overlay: where we are, and Esc back to what lies below."""
    back = Header(bold=bold, muted=muted, pause=ctx.t("Terug"), wish=Pop(), name="terug")
    return header(ctx.stage, back)


def heading(ctx: Context, box: Box, title: str, sub: str = "", aside: str = "") -> Page:
    """The title, its sentence beside or below it, and a pill at the right for who acts."""
    room, right = _with_pill(ctx.stage, box, aside)
    return Page((*_titled(ctx.stage, room, title, sub), *right.pieces))


def kop_vraag(ctx: Context, box: Box, woorden: tuple[str, str], aside: str) -> Page:
    """A title with below it, as large as it can be, what is asked of the table; a pill beside."""
    room, right = _with_pill(ctx.stage, box, aside)
    titel, vraag = woorden
    paras = [Para(titel, TITLE), Para(vraag, ASK, 6)]
    return Page((*flow(ctx.stage, room, paras, "middle"), *right.pieces))


def role_heading(
    ctx: Context, box: Box, rol: Rol, title: str, sub: str, colour: str = "ink"
) -> Page:
    """The heading of somebody in a role: its emblem before title and sentence (03b)."""
    size = min(box.h, 104.0)
    mark = parts.flush_emblem(Box(box.x, box.y + (box.h - size) / 2, size, size), rol)
    words = flow(ctx.stage, box.trim(left=size + 28), _stack(title, sub, colour), "middle")
    return Page((mark, *words))


def _with_pill(stage: Stage, box: Box, aside: str) -> tuple[Box, Page]:
    if not aside:
        return box, Page()
    wanted, height = pill_size(stage.normal, aside, 28)
    width = min(wanted, box.w * PILL_SHARE)
    if wanted > width:
        height *= 1.5
    place = box.right_part(width).centered(width, min(height, box.h))
    return box.trim(right=width + 30), pill(stage, place, aside, size=28)


def _titled(stage: Stage, box: Box, title: str, sub: str) -> tuple[Piece, ...]:
    if not (sub and _on_one_line(stage.normal, box, title, sub)):
        return flow(stage, box, _stack(title, sub), "middle")
    fitting = (_on_one_line(stage, box, title, sub, scale) for scale in scales(stage))
    wide, words = next(filter(None, fitting))
    # On one line the sentence stands on the baseline of the title (03a).
    beside = box.trim(left=wide.width + 34).moved(dy=wide.size * 0.13)
    return (
        Text(box, wide, stage.theme.ink, valign="middle"),
        Text(beside, words, stage.theme.muted, valign="middle"),
    )


def _on_one_line(
    stage: Stage, box: Box, title: str, sub: str, scale: float = 1.0
) -> tuple[TextBlock, TextBlock] | None:
    """The title and its sentence where they fit beside each other at that scale."""
    wide = lay_text(stage, title, TITLE.at(TITLE.size * scale), None)
    words = lay_text(stage, sub, SUB.at(SUB.size * scale), None)
    fits = wide.width + 34 + words.width <= box.w and wide.height <= box.h
    return (wide, words) if fits else None


def _stack(title: str, sub: str, colour: str = "ink") -> list[Para]:
    return [Para(title, evolve(TITLE, colour=colour)), *([Para(sub, SUB, 4)] if sub else [])]
