"""What a trial came across, for a terminal of eighty columns and as JSON; and where it broke."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from textwrap import fill
from typing import Any

import attrs

from game.domain.dilemma import Band, Dilemma, Oordeel, Rol
from game.domain.state import Spel
from game.texts.woorden import WOORDEN
from game.werkplaats.proefbereik import BREEKT, HOUDT, Doel, Soort, doelen
from game.werkplaats.proefspel import Proefverslag, Vondst
from game.werkplaats.tabel import BREED, kop, tabel, tellingen

KOPPEN = {Soort.FASE: "Fasen", Soort.WENS: "Gegunde wensen", Soort.WEIGERING: "Weigeringen"}
OORDEELKOPPEN = ("leeft", "slikt", "haakt af")


def proef_in_tabellen(spel: Spel, verslag: Proefverslag) -> str:
    """The whole report of a trial in which every promise held."""
    titel = (
        f"Proef: {getal(verslag.sessies)} sessies, {getal(verslag.rondes)} rondes en "
        f"{getal(verslag.wensen)} wensen"
    )
    blokken = (
        [titel, "=" * len(titel), "Elke belofte hield."],
        *(_tellingen(spel, verslag, soort) for soort in KOPPEN),
        _kaarten(spel, verslag),
        _banden(spel, verslag),
        _wendingen(spel, verslag),
        _reacties(spel, verslag),
        _nooit(verslag),
    )
    return "\n\n".join("\n".join(blok) for blok in blokken)


def vondst_zin(vondst: Vondst) -> str:
    """Which promise broke, where, in one sentence."""
    fase = f", fase {vondst.fase.replace('_', ' ')}" if vondst.fase else ""
    waarbij = f" ({vondst.waarbij})" if vondst.waarbij else ""
    return f"Gestopt in sessie {getal(vondst.beurt)}{fase}: {vondst.belofte.value}{waarbij}"


def opnieuw(vondst: Vondst, spelcode: str = "", scenarios: str = "") -> str:
    """The command that plays the same session again."""
    woorden = ["ideale-ambtenaar proef"]
    code = spelcode or vondst.spelcode
    woorden.append(f"--spelcode {code}" if code else f"--zaad {vondst.zaad} --keer 1")
    if spelcode and vondst.beurt > 1:
        woorden.append(f"--keer {vondst.beurt}")
    if scenarios:
        woorden.append(f'--scenarios "{scenarios}"')
    return " ".join(woorden)


def proef_als_json(verslag: Proefverslag) -> dict[str, Any]:
    """The report as plain values; what was come across stands in a fixed order."""
    bereik = sorted(verslag.bereik.items(), key=lambda paar: _volgorde(paar[0]))
    return {
        "sessies": verslag.sessies,
        "rondes": verslag.rondes,
        "wensen": verslag.wensen,
        "bereikt": [{**_doel(doel), "keren": keren} for doel, keren in bereik],
        "nooit": [_doel(doel) for doel in verslag.nooit],
        "vondst": verslag.vondst
        and {**attrs.asdict(verslag.vondst), "belofte": verslag.vondst.belofte.name.lower()},
    }


def getal(aantal: int) -> str:
    """A count as Dutch writes it: 28.575."""
    return f"{aantal:,}".replace(",", ".")


def _doel(doel: Doel) -> dict[str, str]:
    velden = {"soort": doel.soort.value, "wat": doel.wat}
    waar = {"dilemma": doel.dilemma, "kijker": doel.kijker}
    return {**velden, **{naam: waarde for naam, waarde in waar.items() if waarde}}


def _volgorde(doel: Doel) -> tuple[int, str, str, str]:
    return list(Soort).index(doel.soort), doel.dilemma, doel.kijker, doel.wat


def _tellingen(spel: Spel, verslag: Proefverslag, soort: Soort) -> Iterator[str]:
    yield from kop(KOPPEN[soort])
    yield from tellingen(
        {_leesbaar(doel.wat): verslag.bereik[doel] for doel in doelen(spel) if doel.soort is soort}
    )


def _leesbaar(wat: str) -> str:
    return wat.replace("_", " ").lower() if wat.isupper() or "_" in wat else wat


def _per_dilemma(
    spel: Spel, verslag: Proefverslag, soort: Soort, wat: Sequence[str]
) -> list[Sequence[str]]:
    def keren(dilemma: Dilemma, een: str) -> str:
        return str(verslag.bereik[Doel(soort, een, dilemma.id)])

    return [(d.naam, *(keren(d, een) for een in wat)) for d in spel.dilemmas.values()]


def _kaarten(spel: Spel, verslag: Proefverslag) -> Iterator[str]:
    yield from kop("Kaarten in een plan (B0, O0 en V0 zijn een eigen aanpak)")
    codes = [f"{rol.letter}{nummer}" for rol in Rol for nummer in (1, 2, 0)]
    yield from tabel(("", *codes), _per_dilemma(spel, verslag, Soort.KAART, codes), 5)


def _banden(spel: Spel, verslag: Proefverslag) -> Iterator[str]:
    yield from kop("Banden")
    rijen = _per_dilemma(spel, verslag, Soort.BAND, [band.value for band in Band])
    yield from tabel(("", *(WOORDEN[band] for band in Band)), rijen, 13)


def _wendingen(spel: Spel, verslag: Proefverslag) -> Iterator[str]:
    yield from kop("Wendingen")
    rijen = _per_dilemma(spel, verslag, Soort.WENDING, (HOUDT, BREEKT))
    yield from tabel(("", HOUDT, BREEKT), rijen, 13)


def _reacties(spel: Spel, verslag: Proefverslag) -> Iterator[str]:
    yield from kop("Reacties van de kijkers")
    rijen = [
        (
            f"{dilemma.naam}: {kijker.naam}",
            *(
                str(verslag.bereik[Doel(Soort.REACTIE, oordeel.value, dilemma.id, kijker.naam)])
                for oordeel in Oordeel
            ),
        )
        for dilemma in spel.dilemmas.values()
        for kijker in dilemma.kijkers
    ]
    yield from tabel(("", *OORDEELKOPPEN), rijen, 9, naam=50)


ZINNEN: dict[Soort, Callable[[Doel], str]] = {
    Soort.FASE: lambda doel: f"De fase {_leesbaar(doel.wat)} kwam niet voor.",
    Soort.WENS: lambda doel: f"De wens {doel.wat} werd niet gegund.",
    Soort.WEIGERING: lambda doel: f"De weigering {_leesbaar(doel.wat)} kwam niet voor.",
    Soort.KAART: lambda doel: f"{doel.dilemma}: kaart {doel.wat} lag in geen plan.",
    Soort.BAND: lambda doel: f"{doel.dilemma}: geen plan was {_leesbaar(doel.wat)}.",
    Soort.WENDING: lambda doel: f"{doel.dilemma}: er was geen wending die {doel.wat}.",
    Soort.REACTIE: lambda doel: (
        f"{doel.dilemma}: {doel.kijker} zei nooit: {WOORDEN[Oordeel(doel.wat)].lower()}."
    ),
}


def _nooit(verslag: Proefverslag) -> Iterator[str]:
    yield from kop("Nooit bereikt")
    if not verslag.nooit:
        yield "Alles is minstens één keer bereikt."
    for doel in verslag.nooit:
        yield fill(ZINNEN[doel.soort](doel), BREED, subsequent_indent="  ")
