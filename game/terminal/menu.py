"""The pause: who plays what, how it works, an early end, another language, or stopping."""

from __future__ import annotations

from game.domain import commands as c
from game.domain.views import View
from game.terminal.papier import vergeten
from game.terminal.scherm import (
    ENTER,
    Algemeen,
    Keus,
    KiesProfiel,
    Naar,
    Scherm,
    Terug,
    Wens,
    genummerd,
    terug,
)
from game.terminal.uitleg import uitleg_regels
from game.texts.vertaler import Vertaler
from game.texts.woorden import WOORDEN


def menu(view: View, t: Vertaler) -> Scherm[Wens]:
    """The clock stands still here."""
    sessie = view.sessie
    hoe = t("{niveau} · {manier} · {minuten} minuten", niveau=t(WOORDEN[sessie.niveau]),
            manier=t(WOORDEN[sessie.manier]), minuten=sessie.minuten)  # fmt: skip
    kan: list[tuple[str, Wens]] = [(t("Zo werkt het"), Naar(uitleg))]
    if c.RondAf in view.toegestaan:
        kan.append((t("Nu terugkijken"), Naar(afronden)))
    kan.append((t.andere_taal, Algemeen.TAAL))
    kan.append((t("Stoppen en later verder"), Algemeen.STOP))
    if c.OpenProfiel in view.toegestaan:
        kan.append((t("Profiel openen"), KiesProfiel()))
    kan.append((t("Vergeet deze sessie"), Naar(vergeten)))
    tussen = () if view.alleen else (t("Tussen twee zaken kan iemand erbij of weg."),)
    return Scherm(
        (
            t("Pauze"),
            t("Aan tafel: {namen}", namen=t.namen(sessie.aanwezig)),
            hoe,
            f"{t('Spelcode')}: {sessie.spelcode}",
            t("Met deze code speelt een andere tafel dezelfde zaken."),
            *tussen,
        ),
        (Keus(ENTER, t("Verder spelen"), Terug()), *genummerd(kan)),
    )


def afronden(_view: View, t: Vertaler) -> Scherm[Wens]:
    """Sure? The rest of this case is left."""
    return Scherm(
        (
            t("Nu terugkijken?"),
            t("Jullie slaan de rest van deze zaak over en kijken samen terug."),
        ),
        (Keus("j", t("Ja, kijk terug"), c.RondAf()), terug(t)),
    )


def uitleg(_view: View, t: Vertaler) -> Scherm[Wens]:
    """How it works, and back."""
    return Scherm(uitleg_regels(t), (Keus(ENTER, t("Terug"), Terug()),))
