"""The deck: every dilemma that can be played, and which files were left out and why.

A folder holds a folder per theme, and a theme a file per dilemma. One bad file never stops the
others. Of two dilemmas with the same theme and name the first folder wins.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path

from attrs import evolve, field, frozen

from game.domain.dilemma import Dilemma
from game.files import data_dir, user_dir
from game.loading.dilemma import Geladen, laad_bestand
from game.loading.klachten import START, Ernst, Klacht, Klachtenboek
from game.loading.streek import STREEK, laad_streek
from game.loading.streekteksten import leg_streek
from game.loading.tweetalig import ENGLISH_SUFFIX, NL, SUFFIX

THEMAS = ("woningnood", "vergunningen", "burgerparticipatie")
"""The built-in themes, in the order of the set-up; others follow by name."""

MAX_FILES = 1000

OEFENINGEN = "oefeningen"
"""The folder between the themes that holds no dilemmas but the pieces of exercises."""


@frozen
class Weggelaten:
    """A file or folder that is not in the deck, and why."""

    pad: Path
    klachten: tuple[Klacht, ...] = field(hash=False)
    is_streek: bool = False
    """True for a streekpakket, of which perhaps only a part is left out."""


@frozen
class Dek:
    """All dilemmas by id, in the order of themes and names, and what was left out."""

    geladen: Mapping[str, Geladen] = field(hash=False)
    weggelaten: tuple[Weggelaten, ...] = ()
    streek: str = ""
    """The name of the streekpakket whose words stand in the texts, if there is one."""
    gelezen: bool = True
    """Whether the files have been read; the first screen is shown before."""
    mappen: tuple[Path, ...] = ()
    """The folders that it comes from; the pieces of exercises stand there too."""

    @cached_property
    def dilemmas(self) -> Mapping[str, Mapping[str, Dilemma]]:
        """Id -> language -> dilemma."""
        return {name: each.dilemma for name, each in self.geladen.items()}

    def in_taal(self, taal: str) -> Mapping[str, Dilemma]:
        """Id -> dilemma in that language; Dutch for a language that there is not."""
        return {name: each.get(taal, each[NL]) for name, each in self.dilemmas.items()}

    @cached_property
    def themas(self) -> tuple[str, ...]:
        """The themes that have a dilemma: the built-in ones first, then by name."""
        return tuple(dict.fromkeys(each.thema for each in self.geladen.values()))

    @cached_property
    def klachten(self) -> tuple[Klacht, ...]:
        """Every complaint: of what was left out, and about what plays all the same."""
        out = (klacht for each in self.weggelaten for klacht in each.klachten)
        own = (klacht for each in self.geladen.values() for klacht in each.klachten)
        return (*out, *own, *self._zonder_tweeling())

    def met_behoud(self, vorig: Dek, nodig: Collection[str]) -> Dek:
        """This deck, with what it lost of the needed dilemmas as the former deck had them."""
        kept = {id_: each for id_, each in vorig.geladen.items() if id_ in nodig}
        return evolve(self, geladen=dict(sorted({**kept, **self.geladen}.items(), key=_by_order)))

    def _zonder_tweeling(self) -> Iterator[Klacht]:
        """A warning for each dilemma whose twin is not in the deck."""
        for each in self.geladen.values():
            tweeling = each.dilemma[NL].tweeling
            if tweeling is not None and tweeling.na not in self.geladen:
                place = each.plaats("tweeling.na")
                waarden = {"id": tweeling.na}
                yield Klacht(each.pad, *place, "D068", waarden, Ernst.WAARSCHUWING)


def standaard_dek(extra: Iterable[Path | str] = (), streek: Path | str | None = None) -> Dek:
    """The shipped scenarios, the user's own folder where there is one, and extra folders.

    Their texts have the words of the streekpakket in that file, else of the one in an extra
    folder or in the user's own.
    """
    more = tuple(map(Path, extra))
    dek, chosen = kaal_dek(more), streek or eigen_streek(more)
    return met_streek(dek, chosen) if chosen else dek


def kaal_dek(extra: Iterable[Path | str] = ()) -> Dek:
    """The same deck in its own words."""
    own = user_dir("scenarios")
    return laad_dek((data_dir("scenarios"), *([own] if own.is_dir() else []), *extra))


def eigen_streek(extra: Iterable[Path] = ()) -> Path | None:
    """The streekpakket in an extra folder or in the user's own, if there is one."""
    folders = (*extra, user_dir("scenarios"))
    return next((each / STREEK for each in folders if (each / STREEK).is_file()), None)


def met_streek(dek: Dek, path: Path | str) -> Dek:
    """The deck with the words of a streekpakket in its texts; what is wrong is left out."""
    streek, klachten = laad_streek(path)
    geladen, naam = dek.geladen, ""
    if streek:
        done = leg_streek(streek, geladen)
        geladen, klachten, naam = done.geladen, (*klachten, *done.klachten), streek.naam
    out = (Weggelaten(Path(path), klachten, is_streek=True),) if klachten else ()
    return evolve(dek, geladen=geladen, weggelaten=(*dek.weggelaten, *out), streek=naam)


def laad_dek(folders: Iterable[Path | str]) -> Dek:
    """Load every scenario in the folders; a bad file or folder ends up in `weggelaten`."""
    unique: dict[Path, Path] = {}
    for folder in folders:
        unique.setdefault(Path(folder).absolute(), Path(folder))
    mappen = tuple(unique.values())
    dek = _collected(found for folder in mappen for found in _scenarios(folder))
    return evolve(dek, mappen=mappen)


def laad_paden(paths: Iterable[Path | str]) -> Dek:
    """Load files, theme folders and folders of themes, in that order of naming."""
    return _collected(found for path in paths for found in _named(Path(path)))


def _named(path: Path) -> Iterable[Geladen | Weggelaten]:
    if not path.is_dir():
        return (laad_bestand(path),)
    if any(path.glob(f"*/*{SUFFIX}")):
        return _scenarios(path)
    return _theme(path)


def _theme(folder: Path) -> Iterator[Geladen | Weggelaten]:
    files = (path for path in _listing(folder) if _is_scenario(path))
    return (_misplaced(path) or laad_bestand(path) for path in files)


def _collected(results: Iterable[Geladen | Weggelaten]) -> Dek:
    good: dict[str, Geladen] = {}
    out: list[Weggelaten] = []
    for found in results:
        if isinstance(found, Weggelaten):
            out.append(found)
        elif not found.goed:
            out.append(Weggelaten(found.pad, found.klachten))
        elif found.id in good:
            out.append(_twice(found, good[found.id]))
        else:
            good[found.id] = found
    return Dek(dict(sorted(good.items(), key=_by_order)), tuple(out))


def _by_order(pair: tuple[str, Geladen]) -> tuple[int, str, str]:
    return _order(pair[1])


def _order(geladen: Geladen) -> tuple[int, str, str]:
    place = THEMAS.index(geladen.thema) if geladen.thema in THEMAS else len(THEMAS)
    return place, geladen.thema, geladen.naam


def _twice(found: Geladen, first: Geladen) -> Weggelaten:
    return _left_out(found.pad, "D060", id=found.id, waar=str(first.pad))


def _left_out(path: Path, code: str, **values: str | int) -> Weggelaten:
    boek = Klachtenboek(path)
    boek.schrijf(code, START, **values)
    return Weggelaten(path, boek.klachten)


def _scenarios(folder: Path) -> Iterator[Geladen | Weggelaten]:
    if not folder.is_dir():
        yield _left_out(folder, "D064")
        return
    for number, path in enumerate(_files(folder)):
        if number >= MAX_FILES:
            yield _left_out(folder, "D066", meest=MAX_FILES)
            return
        astray = _left_out(path, "D061") if path.parent == folder else None
        yield _misplaced(path) or astray or laad_bestand(path)


def _files(folder: Path) -> Iterator[Path]:
    """The YAML files in the folder and in its theme folders; English siblings go with theirs."""
    for path in _listing(folder):
        if path == folder / OEFENINGEN:
            continue  # pieces of exercises, which have a loader of their own
        inside = _listing(path) if path.is_dir() else [path]
        yield from (each for each in inside if _is_scenario(each) and each != folder / STREEK)


def _listing(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:
        return [folder]


def _is_scenario(path: Path) -> bool:
    if path.name.endswith(ENGLISH_SUFFIX):
        return not path.with_name(path.name.removesuffix(ENGLISH_SUFFIX) + SUFFIX).exists()
    return path.suffix in (SUFFIX, ".yml")


def _misplaced(path: Path) -> Weggelaten | None:
    if path.name.endswith(ENGLISH_SUFFIX):
        dutch = path.name.removesuffix(ENGLISH_SUFFIX) + SUFFIX
        return _left_out(path, "D062", bestand=dutch)
    if path.suffix != SUFFIX:
        return _left_out(path, "D063", bestand=path.stem + SUFFIX)
    return None
