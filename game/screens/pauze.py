"""The pause: going on, coming and going, settings, and ending early or later."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.views import View
from game.screens import frame
from game.screens.base import Context, Home, Many, Pop, Push, Screen, VergeetSessie
from game.screens.entries import Entry, column_height, entries
from game.screens.vergeten import ask_to_forget
from game.texts.les import klas_zin
from game.texts.woorden import WOORDEN
from game.ui.boxes import Box
from game.ui.flow import Para, flow
from game.ui.page import Page, join
from game.ui.pieces import Panel
from game.ui.text import TextStyle

KICKER = TextStyle("body", 32, "muted")
TITLE = TextStyle("title", 60)
WORDS = TextStyle("body", 40)
CODE = TextStyle("title", 64)
QUIET = TextStyle("body", 34, "muted")
ENTRIES = 8
"""The most that can be done here; the two columns are as high as these."""


class PauzeScreen(Screen):
    """A pause in a session."""

    name = "pauze"

    def page(self, ctx: Context, view: View) -> Page:
        """At the left what can be done, at the right which session this is."""
        stage = ctx.stage
        room = frame.content(stage).trim(bottom=-BELOW)
        room = room.top(min(room.h, column_height(ENTRIES)))
        left, right = room.split_x(0.46, 0.54, gap=44)
        return join(
            [
                frame.backdrop(ctx, view),
                frame.title(ctx, ctx.t("Pauze")),
                self._buttons(ctx, view, left),
                self._session(ctx, view, right),
            ]
        )

    def _buttons(self, ctx: Context, view: View, box: Box) -> Page:
        t = ctx.t
        specs = [
            Entry("verder", t("Verder spelen"), Pop(), "esc", "play", True, ("enter",)),
            Entry("instellingen", t("Instellingen"), Push("instellingen"), "i", "gear"),
            Entry("zaak", t("De zaak en de feiten"), Push("voorlezen"), "f", "paper"),
            Entry("uitleg", t("Zo werkt het"), Push("uitleg"), "z", "question"),
        ]
        if c.KomErbij in view.toegestaan:
            label = t("Iemand erbij of weg")
            specs.append(Entry("spelers", label, Push("spelers"), "s", "plus"))
        if c.OpenProfiel in view.toegestaan:
            label, wish = t("Profiel openen"), Push("profiel_kiezen")
            specs.append(Entry("profiel", label, wish, "p", "person"))
        if c.RondAf in view.toegestaan:
            label = t("Nu terugkijken")
            specs.append(Entry("terugkijken", label, self._end(ctx, view), "t", "arrow_right"))
        specs.append(self._stop(ctx))
        forget = ask_to_forget(ctx, VergeetSessie())
        specs.append(Entry("vergeet", t("Vergeet deze sessie"), forget, "v", "cross"))
        return entries(ctx.stage, box, specs)

    def _end(self, ctx: Context, view: View) -> Push:
        """Ending early is asked once more: the rest of the round, or of the session, is lost."""
        t = ctx.t
        lost = t("Jullie slaan de rest van deze zaak over en kijken samen terug.")
        if view.fase is Fase.TUSSENSTAND:
            lost = t("Jullie slaan de volgende zaak over en kijken samen terug.")
        return Push(
            "bevestig",
            {
                "vraag": t("Nu terugkijken?"),
                "uitleg": lost,
                "ja": t("Ja, kijk terug"),
                "wens": Many((Pop(), c.RondAf())),
            },
        )

    def _stop(self, ctx: Context) -> Entry:
        """Stopping; when the disk does not take what was done, that is said and asked first."""
        t = ctx.t
        if ctx.can_save:
            return Entry("stoppen", t("Stoppen en later verder"), Home(), "x", "door")
        options = {
            "vraag": t("Stoppen zonder bewaren?"),
            "uitleg": t("Bewaren lukt nu niet. Wat nog niet bewaard is, gaat dan verloren."),
            "ja": t("Ja, stop"),
            "wens": Home(),
        }
        return Entry("stoppen", t("Stoppen zonder bewaren"), Push("bevestig", options), "x", "door")

    def _session(self, ctx: Context, view: View, box: Box) -> Page:
        t, sessie, stage = ctx.t, view.sessie, ctx.stage
        how = t("{niveau} · {manier} · {minuten} minuten", niveau=t(WOORDEN[sessie.niveau]),
                manier=t(WOORDEN[sessie.manier]), minuten=sessie.minuten)  # fmt: skip
        where = t("Ronde {n} van {totaal}", n=view.ronde.nummer, totaal=len(sessie.dilemmas))
        paras = [
            Para(t("De klok staat stil."), KICKER),
            *([] if view.alleen or sessie.klas else [Para(where, KICKER, 4)]),
            Para(view.dilemma.titel, TITLE, 4),
            *(
                [Para(klas_zin(t, sessie.klas), WORDS, 24)]
                if sessie.klas
                else [
                    Para(t("Aan tafel: {namen}", namen=t.namen(sessie.aanwezig)), WORDS, 24),
                    Para(how, WORDS, 10),
                ]
            ),
        ]
        if sessie.spelcode:
            paras += [
                Para(t("Spelcode"), KICKER, 34),
                Para(sessie.spelcode, CODE),
                Para(self._same(ctx, view), QUIET, 4),
            ]
        more = len(sessie.dilemmas) > len(sessie.rondes)
        if more and c.KomErbij not in view.toegestaan and c.RondAf in view.toegestaan:
            between = t("Tussen twee zaken kan iemand erbij of weg.")
            paras.append(Para(between, QUIET, 34))
        texts = flow(stage, box.inset(52, 44), paras)
        return Page((Panel(box, stage.theme.paper), *texts))

    def _same(self, ctx: Context, view: View) -> str:
        return ctx.t.n(
            "Met deze code speelt een andere tafel dezelfde zaak.",
            "Met deze code speelt een andere tafel dezelfde zaken.",
            len(view.sessie.dilemmas),
        )


BELOW = 100
"""There is no strip of buttons here, so the columns may reach further down."""
