"""Eerder: what somebody chose on a case before, beside the last time or beside today."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from game.domain.dilemma import Dilemma
from game.domain.oefenboek import Oefenzaak
from game.domain.oefenzaak import ALLEEN, begin_alleen, uit_ronde
from game.domain.profiel import Profiel
from game.domain.views import View
from game.screens import parts
from game.screens.base import Context, Pop, Push, Screen, Zet
from game.screens.heading import overlay_header
from game.texts.oefenboek import JE_SCHREEF, WEG, dag_zin, gekozen, plan_zin, verloor, zaak_titel
from game.texts.vertaler import Vertaler
from game.ui.boxes import Box
from game.ui.flow import Para, flow, flow_scale
from game.ui.marks import Rule
from game.ui.page import Page, join
from game.ui.pieces import Panel, Piece, write
from game.ui.text import TextStyle
from game.ui.widgets import Button, button_row

DAY = TextStyle("title", 46, valign="middle", min_size=26)
CARD = TextStyle("bold", 36)
WHY = TextStyle("quote", 34)
PLAN = TextStyle("body", 34)
LOST = TextStyle("body", 34, "muted")
GONE = TextStyle("body", 32, "muted", valign="middle", min_size=24)
EMBLEM, DAY_HIGH, PLAN_HIGH, GONE_HIGH = 66.0, 56.0, 132.0, 54.0
GAP = 24.0


def eerder_knop(ctx: Context, view: View) -> list[Button]:
    """The button to earlier times on the case at hand, for who played it alone before."""
    profiel = ctx.profielen.get(view.sessie.spelers[0].profiel)
    nu = uit_ronde(ctx.sessie, ctx.vandaag, view.ronde)
    if view.sessie.spelvorm != ALLEEN or profiel is None or nu is None:
        return []
    if len(profiel.boek.keren_tot(nu)) < 2:
        return []
    wens = Push("eerder", {"profiel": profiel, "zaak": nu.dilemma, "nu": nu})
    return [Button(ctx.t("Eerder"), wens, "h", name="eerder")]


@frozen
class _Kolom:
    """One time that the case was played: its day, and what is said of it."""

    zaak: Oefenzaak
    dag: str
    kaarten: tuple[tuple[Para, ...], ...]
    """What was chosen through each bril, with its reason."""
    plan: tuple[Para, ...]
    schreef: tuple[Para, ...]
    """What was written to the three questions."""

    @classmethod
    def of(cls, ctx: Context, dilemma: Dilemma | None, zaak: Oefenzaak) -> _Kolom:
        t = ctx.t
        kaarten = tuple(
            (Para(keus.titel, CARD), *([Para(f"“{keus.waarom}”", WHY, 4)] if keus.waarom else []))
            for keus in gekozen(t, dilemma, zaak)
        )
        wie = verloor(t, dilemma, zaak)
        plan = Para(plan_zin(t, dilemma, zaak), PLAN), *([Para(wie, LOST, 10)] if wie else [])
        schreef = [Para(f"“{antwoord}”", WHY, 16) for antwoord in zaak.antwoorden]
        return cls(zaak, dag_zin(t, zaak, ctx.vandaag), kaarten, plan, tuple(schreef))


class EerderScreen(Screen):
    """Two times beside each other: an earlier one at the left, the last one at the right."""

    name = "eerder"

    profiel: Profiel
    """Whose times they are."""
    zaak: str
    """The id of the dilemma."""
    nu: Oefenzaak | None = None
    """What was chosen in the session at hand, as it stands now."""

    def __init__(self, **options: object) -> None:
        self.terug = 0
        """How many times further back than the one before the last."""
        self.schreef = False
        """Whether what was written lies in the place of the cards."""
        super().__init__(**options)

    @property
    def keren(self) -> tuple[Oefenzaak, ...]:
        """Every time, the one of now last."""
        boek = self.profiel.boek
        return boek.keren_op(self.zaak) if self.nu is None else boek.keren_tot(self.nu)

    def page(self, ctx: Context, view: View | None) -> Page:
        """The times as columns, and the way to those before them."""
        dilemma = ctx.dek.in_taal(ctx.settings.taal).get(self.zaak)
        content, buttons = parts.content_box(ctx.stage).split_y(1, 75, gap=30)
        top = Page()
        if dilemma is None:
            said, content = content.split_y(GONE_HIGH, 1, gap=16)
            top = Page((write(ctx.stage, said, ctx.t(WEG), GONE),))
        kolommen = [_Kolom.of(ctx, dilemma, keer) for keer in self._naast]
        titel = zaak_titel(ctx.t, {self.zaak: dilemma} if dilemma else {}, self.zaak)
        return join(
            [
                parts.sky(ctx),
                overlay_header(ctx, ctx.t("Eerder"), titel),
                top,
                self._midden(ctx, content, dilemma, kolommen),
                button_row(ctx.stage, buttons, self._buttons(ctx, view)),
            ]
        )

    @property
    def _terug(self) -> int:
        return min(self.terug, max(0, len(self.keren) - 2))

    @property
    def _naast(self) -> Sequence[Oefenzaak]:
        """The last time, with an earlier one before it if there is one."""
        *eerder, laatste = self.keren
        return [eerder[-1 - self._terug], laatste] if eerder else [laatste]

    def _midden(
        self, ctx: Context, box: Box, dilemma: Dilemma | None, kolommen: Sequence[_Kolom]
    ) -> Page:
        """What was chosen, or what was written afterwards."""
        if self.schreef and any(kolom.schreef for kolom in kolommen):
            return _geschreven(ctx, box, kolommen)
        return _kolommen(ctx, box, dilemma, kolommen)

    def _buttons(self, ctx: Context, view: View | None) -> list[Button]:
        t = ctx.t
        specs = [Button(t("Klaar"), Pop(), "enter", primary=True, name="klaar")]
        if any(keer.antwoorden for keer in self._naast):
            naam = t("Je keuzes") if self.schreef else t("Wat je schreef")
            specs.append(Button(naam, Zet("schreef", not self.schreef), "s", name="schreef"))
        if self._terug + 2 < len(self.keren):
            specs.append(Button(t("Eerder"), Zet("terug", self._terug + 1), "e", name="eerder"))
        if self._terug:
            specs.append(Button(t("Later"), Zet("terug", self._terug - 1), "l", name="later"))
        if view is None and self.zaak in ctx.dek.in_taal(ctx.settings.taal):
            weer = begin_alleen(self.profiel.naam, self.profiel.id, self.zaak)
            specs.append(Button(t("Kijk er nog eens naar"), weer, "n", name="weer"))
        return specs


def _kolommen(ctx: Context, box: Box, dilemma: Dilemma | None, kolommen: Sequence[_Kolom]) -> Page:
    """The columns; cards and plans each at the scale of the fullest one."""
    vakken = [
        _Vak.of(column, kolom, met_gezicht=dilemma is not None)
        for column, kolom in zip(box.row(len(kolommen), gap=30), kolommen, strict=True)
    ]
    kaarten = min(
        flow_scale(ctx.stage, place, paras)
        for vak in vakken
        for place, paras in zip(vak.woorden, vak.kolom.kaarten, strict=True)
    )
    plan = min(flow_scale(ctx.stage, vak.plan, vak.kolom.plan) for vak in vakken)
    return join(_getekend(ctx, vak, dilemma, kaarten, plan) for vak in vakken)


def _geschreven(ctx: Context, box: Box, kolommen: Sequence[_Kolom]) -> Page:
    """What was written at each time, all at the scale of the fullest column."""
    stage, t = ctx.stage, ctx.t
    places = [column.inset(44, 24) for column in box.row(len(kolommen), gap=30)]
    vakken = [
        (place.split_y(DAY_HIGH, 1, gap=GAP), _woorden(t, kolom))
        for place, kolom in zip(places, kolommen, strict=True)
    ]
    scale = min(flow_scale(stage, words, paras) for (_, words), paras in vakken)
    pieces: list[Piece] = [Panel(column, stage.theme.paper) for column in
                           box.row(len(kolommen), gap=30)]  # fmt: skip
    for ((dag, words), paras), kolom in zip(vakken, kolommen, strict=True):
        pieces += [write(stage, dag, kolom.dag, DAY), *flow(stage, words, paras, "top", scale)]
    return Page(tuple(pieces))


def _woorden(t: Vertaler, kolom: _Kolom) -> tuple[Para, ...]:
    kop = t(JE_SCHREEF) if kolom.schreef else t("Je schreef niets op.")
    return Para(kop, LOST), *kolom.schreef


@frozen
class _Vak:
    """Where everything of a column goes."""

    kolom: _Kolom
    box: Box
    dag: Box
    emblemen: tuple[Box, ...]
    woorden: tuple[Box, ...]
    streep: Box
    gezicht: Box
    plan: Box

    @classmethod
    def of(cls, box: Box, kolom: _Kolom, *, met_gezicht: bool) -> _Vak:
        dag, midden, onder = box.inset(44, 24).split_y(DAY_HIGH, 1, PLAN_HIGH, gap=GAP)
        rows = midden.column(len(kolom.kaarten), 10)
        gezicht, plan = onder.split_x(onder.h, 1, gap=26)
        return cls(
            kolom,
            box,
            dag,
            tuple(row.left(EMBLEM).centered(EMBLEM, EMBLEM) for row in rows),
            tuple(row.trim(left=EMBLEM + 24) for row in rows),
            Box(onder.x, onder.y - GAP / 2 - 1, onder.w, 2),
            gezicht,
            plan if met_gezicht else onder,
        )


def _getekend(
    ctx: Context, vak: _Vak, dilemma: Dilemma | None, kaarten: float, plan: float
) -> Page:
    stage, zaak = ctx.stage, vak.kolom.zaak
    pieces: list[Piece] = [
        Panel(vak.box, stage.theme.paper),
        write(stage, vak.dag, vak.kolom.dag, DAY),
        Rule(vak.streep, stage.theme.line),
        *flow(stage, vak.plan, vak.kolom.plan, "middle", plan),
    ]
    for place, bril in zip(vak.emblemen, zaak.brillen, strict=True):
        pieces.append(parts.flush_emblem(place, bril.rol))
    for place, paras in zip(vak.woorden, vak.kolom.kaarten, strict=True):
        pieces += flow(stage, place, paras, "middle", kaarten)
    if dilemma is not None:
        pieces.append(parts.portrait(vak.gezicht, dilemma.kijkers[zaak.verliezer]))
    return Page(tuple(pieces))
