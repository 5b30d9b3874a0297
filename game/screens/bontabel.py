"""The receipt in amounts: a row per line, a column per outcome, totals, and the rule chosen."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from game.domain.dilemma import Drietal, Uitkomst
from game.domain.kassabon import Kassabon, Regel, RegelSoort
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Zet
from game.texts import bon as woorden
from game.texts import bonuitleg as uitleg
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.marks import Rule
from game.ui.page import Page, Target, join
from game.ui.pieces import Group, Panel, Piece, write
from game.ui.text import TextStyle

LABEL = TextStyle("body", 30, valign="middle", min_size=16)
AMOUNT = TextStyle("bold", 30, align="center", valign="middle", min_size=16)
HEAD = TextStyle("bold", 28, align="center", valign="middle", min_size=14)
RULE = TextStyle("body", 28)
PATH = TextStyle("body", 28, "muted")
COLUMN_SHARE = 0.155
UITLEG_SHARE = 0.32
HIGHEST = 108.0


@frozen
class Kies:
    """Which number of a receipt is explained, and what the receipt is called for that."""

    naam: str = "bon"
    """Tells receipts on one page apart: the keys of their numbers begin with it."""
    gekozen: str | None = None
    """The key of the number that is explained; "" for none yet, None where none can be chosen."""
    cijfers: bool = True
    """Whether the marks of the kijkers stand below the totals."""
    naast: Mapping[str, Kassabon] = field(factory=dict, hash=False)
    """Other receipts on the page by their name, which the same table explains."""

    def wens(self, sleutel: str) -> Zet:
        """The wish of a number: explain it, or no longer."""
        naam = f"{self.naam}:{sleutel}"
        return Zet("gekozen", "" if self.gekozen == naam else naam)

    def is_gekozen(self, sleutel: str) -> bool:
        """Whether that number is the one explained."""
        return self.gekozen == f"{self.naam}:{sleutel}"


@frozen
class _Tabel:
    """What the rows of one table share."""

    ctx: Context
    view: View
    bon: Kassabon
    kies: Kies


def bon_tabel(ctx: Context, view: View, box: Box, bon: Kassabon, kies: Kies) -> Page:
    """Every line with its amounts; with `gekozen` the rule of the chosen number below them."""
    tabel = _Tabel(ctx, view, bon, kies)
    onder = Page()
    if kies.gekozen is not None:
        box, strook = box.split_y(1 - UITLEG_SHARE, UITLEG_SHARE, gap=14)
        onder = _uitleg(tabel, strook)
    count = len(bon.regels) + 2
    rows = box.top(min(HIGHEST * count, box.h)).column(count)
    regels = [_regel(tabel, row, n) for n, row in enumerate(rows[1:-1])]
    return join([_kop(ctx, rows[0]), *regels, _totaal(tabel, rows[-1]), onder])


def _kop(ctx: Context, box: Box) -> Page:
    """The three outcomes above their columns, in letters of one size."""
    cells = [
        (plek.inset(3, 0), [Para(ctx.t(WOORDEN[x]), HEAD)])
        for plek, x in zip(_kolommen(box)[1:], Uitkomst, strict=True)
    ]
    scale = min(flow_scale(ctx.stage, plek, zin) for plek, zin in cells)
    placed = (flow(ctx.stage, plek, zin, "middle", scale) for plek, zin in cells)
    return Page(tuple(text for texts in placed for text in texts))


def _regel(tabel: _Tabel, box: Box, nummer: int) -> Page:
    """One line: emblems, what it is, three amounts; the whole row can be chosen."""
    ctx, regel = tabel.ctx, tabel.bon.regels[nummer]
    sleutel = f"regel{nummer}"
    naam = f"{tabel.kies.naam}:{sleutel}"
    label = _label(tabel, regel)
    eerste = _kolommen(box)[0]
    size = min(40.0, box.h - 8)
    signs = [
        parts.emblem(
            Box(eerste.x + 14 + at * (size + 8), box.y + (box.h - size) / 2, size, size), r
        )
        for at, r in enumerate(regel.rollen)
    ]
    left = 14 + len(signs) * (size + 8) + (8 if signs else 0)
    pieces: list[Piece] = [
        *_rand(tabel, sleutel, box.inset(0, 2)),
        *signs,
        write(ctx.stage, eerste.trim(left=left, right=6), label, LABEL),
        *_bedragen(ctx, box, regel.bedragen),
    ]
    doel: tuple[Target, ...] = ()
    if tabel.kies.gekozen is not None:
        doel = (Target(naam, box.inset(0, 1), tabel.kies.wens(sleutel), label=label, radius=12),)
    return Page((Group(naam, box, tuple(pieces), moves=False),), doel)


def _label(tabel: _Tabel, regel: Regel) -> str:
    t = tabel.ctx.t
    if regel.soort is RegelSoort.KAART:
        titel = woorden.kaart_titel(t, tabel.view.kaart(regel.kaarten[0]))
        return titel if regel.aantal == 1 else f"{titel} ×{regel.aantal}"
    if regel.soort is RegelSoort.PAAR:
        return woorden.paar_zin(t, regel)
    return woorden.grens_zin(t) if regel.soort is RegelSoort.GRENS else t("niet genoeg: de helft")


def _bedragen(ctx: Context, box: Box, drietal: Drietal) -> list[Piece]:
    """The amounts in their columns; nothing is left empty."""
    return [
        write(ctx.stage, plek, woorden.bedrag(ctx.t, drietal, x) if drietal[x] else "·", AMOUNT)
        for plek, x in zip(_kolommen(box)[1:], Uitkomst, strict=True)
    ]


def _totaal(tabel: _Tabel, box: Box) -> Page:
    ctx = tabel.ctx
    line = Rule(Box(box.x, box.y, box.w, 3), ctx.stage.theme.ink)
    eerste, *kolommen = _kolommen(box.trim(top=4))
    samen = write(ctx.stage, eerste.trim(left=14), ctx.t("Samen"), LABEL)
    getallen = [
        write(ctx.stage, plek, woorden.totaal(ctx.t, tabel.bon, x), AMOUNT)
        for plek, x in zip(kolommen, Uitkomst, strict=True)
    ]
    return Page((line, samen, *getallen))


def _kolommen(box: Box) -> tuple[Box, ...]:
    share = COLUMN_SHARE
    return box.split_x(1 - 3 * share, share, share, share)


def _rand(tabel: _Tabel, sleutel: str, box: Box) -> list[Piece]:
    if not tabel.kies.is_gekozen(sleutel):
        return []
    theme = tabel.ctx.stage.theme
    return [Panel(box, theme.white, 12, shadow=False, outline=theme.ink, outline_width=4)]


def _uitleg(tabel: _Tabel, box: Box) -> Page:
    """The rule behind the chosen number and its place in the file; else how to choose."""
    ctx, stage = tabel.ctx, tabel.ctx.stage
    panel = Panel(box, stage.theme.bar, 14, shadow=False)
    gevonden = uitleg_bij(ctx, tabel.view, tabel.bon, tabel.kies)
    if gevonden is None:
        paras = [Para(ctx.t("Kies een getal. Hier staat dan waar het vandaan komt."), RULE)]
    else:
        paras = [Para(gevonden.regel, RULE)]
        if gevonden.schrijver:
            paras.append(Para(gevonden.schrijver, RULE, 4))
        if gevonden.pad:
            bestand = f"{tabel.view.dilemma.id}.yaml: {gevonden.pad}"
            paras.append(Para(bestand, PATH, 6))
    return Page((panel, *flow(stage, box.inset(20, 10), paras, "middle")))


def uitleg_bij(ctx: Context, view: View, bon: Kassabon, kies: Kies) -> uitleg.Uitleg | None:
    """The rule behind the chosen number (`bon:waarde`), or None when nothing is chosen."""
    naam, _, sleutel = (kies.gekozen or "").partition(":")
    bonnen = {kies.naam: bon, **kies.naast}
    if naam not in bonnen:
        return None
    t, bon, dilemma = ctx.t, bonnen[naam], view.dilemma
    for x in Uitkomst:
        if sleutel == x.value:
            return uitleg.leg_uitkomst_uit(t, bon, x)
    for nummer, regel in enumerate(bon.regels):
        if sleutel == f"regel{nummer}":
            kaarten = {code: view.kaart(code) for code in regel.kaarten}
            return uitleg.leg_regel_uit(t, dilemma, bon, regel, kaarten)
    for nummer in range(len(bon.cijfers)):
        if sleutel == f"kijker{nummer}":
            return uitleg.leg_cijfer_uit(t, dilemma, bon, nummer)
    return uitleg.leg_waarde_uit(t, bon) if sleutel == "waarde" else uitleg.leg_risico_uit(t, bon)
