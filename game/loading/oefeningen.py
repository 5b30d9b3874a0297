"""What trainers add to an exercise: `oefeningen/<name>.yaml` in a folder of scenarios.

The shipped pieces come first; those of other folders are added behind them. A broken file of one
folder takes no part, and the exercise goes on with the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from attrs import field, frozen

from game.loading.builder import ABSENT, Builder, assemble
from game.loading.dek import OEFENINGEN, Dek
from game.loading.klachten import START, Klacht, Klachtenboek
from game.loading.schema import FORMAAT, record_of
from game.loading.spec import Choice, Listing, Record, Slot
from game.loading.tweetalig import NL, SUFFIX, Gelezen, lees_tweetalig, nederlands
from game.oefeningen import NAMEN, oefening
from game.oefeningen.vorm import Inhoud, Oefening

MOST = 100
"""So many pieces one file holds at most."""


@frozen
class Stukken:
    """The pieces of one exercise per language, and what is wrong with its files."""

    in_taal: Mapping[str, tuple[Any, ...]] = field(hash=False)
    klachten: tuple[Klacht, ...] = ()

    def van(self, taal: str) -> tuple[Any, ...]:
        """The pieces in that language; Dutch for a language that there is not."""
        return self.in_taal.get(taal, self.in_taal.get(NL, ()))


def laad_stukken(soort: Oefening[Any, Any], folders: Iterable[Path]) -> Stukken:
    """All pieces of an exercise in these folders of scenarios; a broken file is left out."""
    if soort.stuk is None:
        return Stukken({})
    paden = (folder / OEFENINGEN / f"{soort.naam}{SUFFIX}" for folder in folders)
    gelezen = [laad_oefenbestand(pad) for pad in paden if pad.is_file()]
    talen = {taal for each in gelezen for taal in each.in_taal}
    samen = {
        taal: tuple(stuk for each in gelezen for stuk in each.in_taal.get(taal, ()))
        for taal in talen
    }
    return Stukken(samen, tuple(klacht for each in gelezen for klacht in each.klachten))


def laad_inhoud(naam: str, dek: Dek, taal: str) -> tuple[Inhoud[Any], tuple[Klacht, ...]]:
    """What an exercise is done with in a language, and why files of it take no part."""
    stukken = laad_stukken(oefening(naam), dek.mappen)
    fouten = tuple(klacht for klacht in stukken.klachten if klacht.is_fout)
    return Inhoud(stukken.van(taal), dek.in_taal(taal)), fouten


def laad_oefenbestand(path: Path) -> Gelezen:
    """One file with its English sibling; the exercise is told by the name of the file."""
    pad = nederlands(path)
    naam = pad.name.removesuffix(SUFFIX)
    soort = oefening(naam) if naam in NAMEN else None
    if soort is None or soort.stuk is None:
        boek = Klachtenboek(path)
        boek.schrijf("D080", START, woord=naam, keuze=", ".join(_met_stukken()))
        return Gelezen(path, {}, {}, boek.klachten, {}, {})
    return lees_tweetalig(pad, schema(soort), partial(_keur, soort))


def oefenbestanden(folder: Path) -> list[Path]:
    """The files of exercises in a folder of scenarios, English siblings left out."""
    return sorted({nederlands(pad) for pad in (folder / OEFENINGEN).glob(f"*{SUFFIX}")})


def schema(soort: Oefening[Any, Any]) -> Record:
    """The schema of the file of an exercise: its format, and a list under its own name."""
    if soort.stuk is None:
        raise TypeError(f"{soort.naam} has no file")
    slots = {
        "formaat": Slot(Choice({str(FORMAAT): FORMAAT}, code="D020")),
        soort.naam: Slot(Listing(record_of(soort.stuk), 1, MOST)),
    }
    return Record(soort.naam, slots, lambda values: values[soort.naam])


def _met_stukken() -> Sequence[str]:
    return [naam for naam in NAMEN if oefening(naam).stuk is not None]


def _keur(soort: Oefening[Any, Any], values: dict[str, Any], builder: Builder) -> None:
    """Ask the exercise what is wrong with each piece that could be read whole."""
    vorm = record_of(soort.stuk) if soort.stuk is not None else Record("", {}, dict)
    for index, stuk in enumerate(values.get(soort.naam, ())):
        heel = stuk is not ABSENT and all(
            key in stuk for key, slot in vorm.slots.items() if slot.required
        )
        fout = soort.keur(assemble(vorm, stuk)) if heel else None
        if fout is not None:
            sleutel, code = fout
            builder.klaag(code, f"{soort.naam}[{index}].{sleutel}")
