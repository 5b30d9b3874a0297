"""The imports against the table of rooms: the table is the architecture.

Imports point one way. A room may import the rooms and packages of its row, and itself; of the
standard library it may import anything, but for the domain, which is pure.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

GAME = Path(__file__).parents[1] / "game"

ROOMS: dict[str, tuple[str, str]] = {
    # room, the rooms it may import, and the packages beside attrs
    "files":           ("",                                                      "platformdirs"),
    "opdrachtregel":   ("",                                                      ""),
    "domain":          ("",                                                      ""),
    "spelvormen":      ("domain",                                                ""),
    "texts":           ("domain files",                                          ""),
    "oefeningen":      ("domain texts",                                          ""),
    "loading":         ("domain files oefeningen",                               "yaml"),
    "session":         ("domain spelvormen files oefeningen texts",              "cattrs filelock"),
    "ui":              ("files",                                                 "pygame"),
    "papier":          ("domain files ui",                                       ""),
    "screens":         ("domain spelvormen oefeningen loading session texts ui files", "pygame"),
    "terminal":        ("domain spelvormen oefeningen loading session texts files", ""),
    "werkplaats":      ("opdrachtregel domain spelvormen loading session texts files", ""),
    "druk":            ("opdrachtregel domain loading texts ui papier files",    ""),
    "verslag":         ("domain session texts ui papier",                        ""),
    "uitvoer":         ("domain texts verslag",                                  ""),
    "klanken":         ("domain",                                                ""),
    "profielbeheer":   ("domain session texts screens",                          ""),
    "oefenbeheer":     (
        "domain oefeningen loading session texts screens profielbeheer",         "",
    ),
    "sessiebeheer":    (
        "domain spelvormen loading session texts ui screens klanken profielbeheer uitvoer", "",
    ),
    "web":             ("domain spelvormen session texts files",                 "aiohttp segno"),
    "lokaal":          ("domain session web",                                    ""),
    "kamer":           (
        "opdrachtregel domain spelvormen loading session texts files web lokaal", "",
    ),
    "klasbeheer":      ("domain session texts screens lokaal web",               ""),
    "app":             (
        "domain loading session texts ui screens profielbeheer oefenbeheer klasbeheer "
        "sessiebeheer uitvoer", "pygame",
    ),
    "start":           ("app loading session files uitvoer",                     ""),
    "docentvenster":   ("app domain screens ui",                                 "pygame"),
    "window":          ("app docentvenster texts",                               "pygame"),
    "demospel":        (
        "app start domain spelvormen oefeningen loading session screens ui texts files",
        "pygame",
    ),
    "demo":            ("opdrachtregel demospel",                                ""),
    "cli":             (
        "opdrachtregel werkplaats druk demo kamer start window terminal uitvoer files", "pygame",
    ),
    "__main__":        ("cli",                                                   ""),
}  # fmt: skip
"""Every room, lowest first. What stands in no row is no room."""

PURE = frozenset(
    {"__future__", "abc", "collections", "enum", "fractions", "functools", "hashlib"}
    | {"itertools", "math", "operator", "random", "string", "typing", "unicodedata"}
)
"""What the domain may use of the standard library: no clock, no files, no console, no network."""

IMPURE_CALLS = frozenset({"open", "print", "input", "exec", "eval", "globals"})


def modules(room: str = "") -> list[Path]:
    return sorted((GAME / room).rglob("*.py"))


def room_of(path: Path) -> str:
    return path.relative_to(GAME).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[str, str]]:
    """Each import of a module: the package, and the room when it is one of ours."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: import by the whole name, from game..."
            module = node.module or ""
            names = [f"game.{a.name}" for a in node.names] if module == "game" else [module]
        else:
            continue
        for package, _, rest in (name.partition(".") for name in names):
            yield package, rest.partition(".")[0] if package == "game" else ""


def test_every_room_stands_in_the_table() -> None:
    assert {room_of(path) for path in modules()} - {"__init__"} == set(ROOMS)


def test_the_table_points_one_way() -> None:
    above = list(ROOMS)
    for room, (rooms, _) in ROOMS.items():
        wrong = [other for other in rooms.split() if above.index(other) >= above.index(room)]
        assert wrong == [], f"{room} may not import what stands beside or above it"


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_what_its_row_allows(room: str) -> None:
    rooms, packages = (set(allowed.split()) for allowed in ROOMS[room])
    wrong = set()
    for path in modules():
        if room_of(path) != room:
            continue
        for package, other in imports(path):
            if package == "game":
                allowed = other in rooms | {room}
            else:
                allowed = package in packages | {"attrs"} | sys.stdlib_module_names
            if not allowed:
                wrong.add(f"{path.relative_to(GAME)} imports {other or package}")
    assert wrong == set()


def named(path: Path) -> list[str]:
    """The modules of ours that a module imports."""
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    found = (node.module for node in nodes if isinstance(node, ast.ImportFrom))
    return [name for name in found if name and name.startswith("game.")]


def rules_of(folder: Path) -> set[Path]:
    """`rules.py` of an exercise, and what it uses out of its own folder."""
    seen, todo = set(), [folder / "rules.py"]
    own = f"game.oefeningen.{folder.name}."
    while todo:
        path = todo.pop()
        seen.add(path)
        near = (folder / f"{n.removeprefix(own)}.py" for n in named(path) if n.startswith(own))
        todo += [each for each in near if each not in seen]
    return seen


EXERCISES = sorted(path.parent for path in (GAME / "oefeningen").glob("*/rules.py"))
RULES = sorted(path for folder in EXERCISES for path in rules_of(folder))
"""All that may happen in an exercise; the rest of its folder is words."""


@pytest.mark.parametrize("path", RULES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_rules_of_an_exercise_know_only_the_domain_and_the_shape(path: Path) -> None:
    allowed = ("game.domain.", "game.oefeningen.blad", "game.oefeningen.vorm")
    own = f"game.oefeningen.{path.parent.name}."
    assert [name for name in named(path) if not name.startswith((*allowed, own))] == []


@pytest.mark.parametrize(
    "path", [*modules("domain"), *RULES], ids=lambda p: f"{p.parent.name}-{p.stem}"
)
def test_the_rules_are_pure(path: Path) -> None:
    packages = {package for package, _ in imports(path)}
    assert packages <= PURE | {"attrs", "attr", "game"}
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            assert "random" not in [a.name for a in node.names], "chance comes in as a seed"
        if isinstance(node, ast.ImportFrom) and node.module == "random":
            assert [a.name for a in node.names] == ["Random"], "chance comes in as a seed"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in IMPURE_CALLS
            assert node.func.id != "Random" or node.args, "chance comes in as a seed"


IMPORT_ALL = """
import importlib, pkgutil, sys, threading
import game
for module in pkgutil.walk_packages(game.__path__, "game."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
import pygame
assert not pygame.display.get_init(), "a display was opened"
assert not pygame.font.get_init(), "fonts were opened"
assert not pygame.mixer.get_init(), "sound was opened"
assert threading.active_count() == 1, "a thread was started"
"""


def test_importing_does_nothing(tmp_path: Path) -> None:
    env = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "PYTHONPATH": str(GAME.parent)}
    command = [sys.executable, "-B", "-c", IMPORT_ALL]
    done = subprocess.run(
        command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_player_without_a_screen_needs_no_pygame() -> None:
    """The terminal is the route for a server, so it may not even import the window's toolkit."""
    seen, todo = set(), ["terminal", "werkplaats"]
    while todo:
        room = todo.pop()
        seen.add(room)
        todo += [other for other in ROOMS[room][0].split() if other not in seen]
    assert not [room for room in seen if "pygame" in ROOMS[room][1]]
