"""Onze eigen zaak: the group types its own case in three lines and names four kijkers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import evolve

from game.domain import commands as c
from game.domain.eigenzaak import KIJKERS, REGEL_LENGTE, REGELS, EigenZaak
from game.domain.keuzes import NAAM_LENGTE
from game.domain.views import View
from game.screens import frame, parts
from game.screens.base import Context, Many, Pop, Screen, Typ, Zet
from game.screens.opzet_vooraf import vooraf
from game.texts.rolkaarten import REGELVRAGEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel, write
from game.ui.text import TextStyle
from game.ui.widgets import Button

LABEL = TextStyle("bold", 34, valign="middle", min_size=18)
NOTE = TextStyle("body", 32, "muted")
FIELD_HIGH = 92.0
Veld = tuple[str, int]
"""Which field: of the lines or of the kijkers, and the how manieth."""


class EigenZaakScreen(Screen):
    """Three lines at the left, four people at the right, and the begin."""

    name = "eigen_zaak"

    begin: c.BeginSessie = c.BeginSessie((), 0)
    """What was chosen in the set-up."""
    warming_up: str = ""
    """The exercise that goes before it, by its name."""
    regels: tuple[str, ...] = ("",) * REGELS
    kijkers: tuple[str, ...] = ("",) * KIJKERS

    def page(self, ctx: Context, view: View | None) -> Page:
        """The fields, with the letter board over them while one is typed in by touch."""
        stage, paper = ctx.stage, ctx.stage.theme.paper
        room = frame.content(stage)
        left, right = room.top(min(room.h, 900.0)).split_x(0.6, 0.4, gap=36)
        made = join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, ctx.t("Onze eigen zaak")),
                Page((Panel(left, paper), Panel(right, paper))),
                self._lines(ctx, left.inset(40, 26)),
                self._people(ctx, right.inset(40, 26)),
                frame.buttons(ctx, self._buttons(ctx)),
            ]
        )
        if self.typing is not None:
            made = frame.ending_typing(made)
        return frame.with_board(ctx, self, made, *self._typed_by_touch(ctx))

    def typed(self, name: str, value: str) -> Any:
        """A text is kept, and the next field is ready; an empty one ends the row."""
        kind, at = _veld(name)
        texts: tuple[str, ...] = getattr(self, kind)
        kept = Zet(kind, (*texts[:at], value.strip(), *texts[at + 1 :]))
        later = _later((kind, at))
        if not value.strip() or later is None:
            return kept
        return Many((kept, self._typ(later)))

    def _text(self, veld: Veld) -> str:
        """What stands in a field, also while it is being typed."""
        kind, at = veld
        if self.typing is not None and self.field_name == _name(veld):
            return self.typing.value
        texts: tuple[str, ...] = getattr(self, kind)
        return texts[at]

    def _typ(self, veld: Veld) -> Typ:
        kind, at = veld
        most = REGEL_LENGTE if kind == "regels" else NAAM_LENGTE
        return Typ(_name(veld), getattr(self, kind)[at], most)

    def _wish(self) -> c.BeginSessie:
        regels = tuple(self._text(("regels", at)) for at in range(REGELS))
        kijkers = tuple(self._text(("kijkers", at)) for at in range(KIJKERS))
        return evolve(self.begin, eigen_zaak=EigenZaak(regels, kijkers))

    def _lines(self, ctx: Context, box: Box) -> Page:
        rows = box.column(REGELS, 18)
        labels = [ctx.t(asked) for asked, _ in REGELVRAGEN]
        return join(
            self._labelled(ctx, row, label, ("regels", at))
            for at, (row, label) in enumerate(zip(rows, labels, strict=True))
        )

    def _labelled(self, ctx: Context, box: Box, label: str, veld: Veld) -> Page:
        head, rest = box.split_y(56.0, 1, gap=6)
        place = rest.top(min(rest.h, FIELD_HIGH))
        return Page((write(ctx.stage, head, label, LABEL),)) + self._field(ctx, place, veld)

    def _people(self, ctx: Context, box: Box) -> Page:
        head, rest = box.split_y(56.0, 1, gap=6)
        asked = write(ctx.stage, head, ctx.t("Wie moet hiermee leven?"), LABEL)
        high = min(FIELD_HIGH, (rest.h - 3 * 18) / KIJKERS)
        places = rest.top(high * KIJKERS + 3 * 18).column(KIJKERS, 18)
        fields = (self._field(ctx, place, ("kijkers", at)) for at, place in enumerate(places))
        below = rest.trim(top=places[-1].bottom - rest.y + 18)
        note = ctx.t("Zonder score: jullie zeggen zelf wat er dan gebeurt.")
        return join([Page((asked, *flow(ctx.stage, below, [Para(note, NOTE)]))), *fields])

    def _field(self, ctx: Context, box: Box, veld: Veld) -> Page:
        kind, at = veld
        number = ctx.t("Kijker {nummer}", nummer=at + 1)
        hint = ctx.t(REGELVRAGEN[at][1]) if kind == "regels" else number
        typ = self._typ(veld)
        return parts.field(ctx, self, box, typ.name, typ.value, hint, typ.max_length)

    def _typed_by_touch(self, ctx: Context) -> tuple[Page, str]:
        """The field that is typed in, above the letters, and what it is about."""
        kind, at = veld = _veld(self.field_name)
        label = ctx.t(REGELVRAGEN[at][0]) if kind == "regels" else ctx.t("Wie moet hiermee leven?")
        return self._field(ctx, frame.board_field(ctx.stage), veld), label

    def _buttons(self, ctx: Context) -> Sequence[Button]:
        t, wish = ctx.t, self._wish()
        ready = wish.eigen_zaak is not None and bool(wish.eigen_zaak.regels[0])
        open_ = next((v for v in _velden() if not self._text(v)), ("regels", 0))
        return [
            Button(
                t("Begin"),
                vooraf(self.warming_up, wish),
                "enter",
                primary=True,
                enabled=ready,
                name="begin",
            ),
            Button(t("Typ de zaak"), self._typ(open_), "t", name="typ"),
            Button(t("Terug"), Pop(), "esc", name="terug"),
        ]


def _velden() -> list[Veld]:
    """Every field, in the order in which they are filled."""
    lines: list[Veld] = [("regels", at) for at in range(REGELS)]
    return [*lines, *(("kijkers", at) for at in range(KIJKERS))]


def _later(veld: Veld) -> Veld | None:
    order = _velden()
    at = order.index(veld) + 1
    return order[at] if at < len(order) else None


def _name(veld: Veld) -> str:
    return f"{veld[0]} {veld[1]}"


def _veld(name: str) -> Veld:
    kind, _, at = name.partition(" ")
    return (kind, int(at)) if at else ("regels", 0)
