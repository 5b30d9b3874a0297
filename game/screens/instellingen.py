"""Settings: language, text size, contrast, motion, sound and full screen."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from game.domain.views import View
from game.screens import frame
from game.screens.base import Change, Context, Pop, Screen
from game.session.settings import TEKSTGROOTTES, Settings
from game.texts.vertaler import N_, TAALNAMEN
from game.ui.boxes import Box
from game.ui.fields import Option, option
from game.ui.keys import key_label
from game.ui.page import Page, join
from game.ui.pieces import Panel, Piece, write
from game.ui.text import TextStyle, lay_text
from game.ui.widgets import Button, cap_size, key_cap

LABEL = TextStyle("bold", 36, valign="middle", min_size=18)
NOTE = TextStyle("body", 30, "muted", valign="middle", min_size=15)


@frozen
class Row:
    """One setting: its field, its name, its values with their words, and the key that turns it."""

    field: str
    label: str
    values: tuple[tuple[Any, str], ...]
    key: str
    note: str = ""


SIZES = tuple(zip(TEKSTGROOTTES, (N_("gewoon"), N_("groter"), N_("grootst")), strict=True))
ON_OFF = ((True, N_("aan")), (False, N_("uit")))

ROWS = (
    Row("taal", N_("Taal"), tuple(TAALNAMEN.items()), "t"),
    Row("tekst", N_("Tekstgrootte"), SIZES, "g"),
    Row("contrast", N_("Hoog contrast"), ON_OFF, "c", N_("Zwart op wit, met dikke lijnen.")),
    Row("beweging", N_("Beweging"), ON_OFF, "b", N_("Kaarten die schuiven en draaien.")),
    Row("geluid", N_("Geluid"), ON_OFF, "m", N_("M werkt op elk scherm.")),
    Row("volledig", N_("Volledig scherm"), ON_OFF, "f11", N_("F11 werkt op elk scherm.")),
)


class InstellingenScreen(Screen):
    """Every setting on one page; each change is seen at once."""

    name = "instellingen"

    def page(self, ctx: Context, view: View | None) -> Page:
        """A row per setting: what it is, its key, and its values."""
        stage = ctx.stage
        box = frame.content(stage)
        box = box.top(min(box.h, 960.0))
        rows = box.inset(48, 22).column(len(ROWS))
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, ctx.t("Instellingen")),
                Page((Panel(box, stage.theme.paper),)),
                *(self._row(ctx, place, row) for place, row in zip(rows, ROWS, strict=True)),
                frame.also(
                    frame.buttons(
                        ctx, [Button(ctx.t("Klaar"), Pop(), "enter", primary=True, name="klaar")]
                    ),
                    "klaar",
                    "esc",
                ),
            ]
        )

    def _row(self, ctx: Context, box: Box, row: Row) -> Page:
        t, stage = ctx.t, ctx.stage
        words, choices = box.split_x(0.46, 0.54, gap=30)
        caps = [lay_text(stage, key_label(each.key), TextStyle("body", 18), None) for each in ROWS]
        cap = max(cap_size(block)[0] for block in caps)
        label = words.trim(left=cap + 26)
        pieces: list[Piece] = [key_cap(stage, words.left(cap), row.key)]
        if row.note:
            label, note = label.inset(0, 4).split_y(0.56, 0.44)
            pieces.append(write(stage, note, t(row.note), NOTE))
        pieces.append(write(stage, label, t(row.label), LABEL))
        places = choices.inset(0, 14).row(len(row.values), 16)
        made = join(
            option(
                stage,
                place,
                Option(
                    name=f"{row.field} {value}",
                    label=t(word),
                    wish=Change(row.field, value),
                    selected=value == getattr(ctx.settings, row.field),
                    align="center",
                    size=32,
                ),
            )
            for place, (value, word) in zip(places, row.values, strict=True)
        )
        turned = f"{row.field} {_next(ctx.settings, row)}"
        return Page(tuple(pieces)) + frame.also(made, turned, row.key)


def _next(settings: Settings, row: Row) -> Any:
    """The value that the key of a row turns to."""
    values = [value for value, _ in row.values]
    return values[(values.index(getattr(settings, row.field)) + 1) % len(values)]
