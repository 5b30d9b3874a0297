"""WOORDENLIJST.md against the code: every word listed is used, every class speaks these words."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import attrs
import pytest
import yaml

ROOT = Path(__file__).parents[1]
DOMAIN = ROOT / "game" / "domain"

ELSEWHERE = {
    "Dek": "game/loading",
    "Groei": "game/screens",
    "Kantoorwoord": "game/loading",
    "Klacht": "game/loading",
    "Streekpakket": "game/loading",
    "Vervanging": "game/loading",
    "Uitkomstkaart": "game/druk",
    "Melding": "game/session",
    "Sjabloon": "game/werkplaats",
    "Lege stoel": "game/screens",
    "passen": "game/screens",
    "Balans": "game/werkplaats",
    "Strategie": "game/werkplaats",
    "Volle mix": "game/werkplaats",
    "Lui plan": "game/werkplaats",
    "Eigenschap": "game/werkplaats",
    "Proef": "game/werkplaats",
    "Belofte": "game/werkplaats",
    "Vondst": "game/werkplaats",
    "Waarschuwing": "game/loading",
    "Boodschap": "game/oefeningen",
    "Luisteraar": "game/oefeningen",
    "Hint": "game/oefeningen",
    "Verslag": "game/verslag",
    "Briefje": "game/verslag",
    "Route": "game/oefeningen",
    "Gebeurtenis": "game/oefeningen",
    "Buren": "game/oefeningen",
    "Halte": "game/oefeningen",
    "Gok": "game/oefeningen",
    "Rolsprint": "game/oefeningen",
    "Overstap": "game/oefeningen",
    "Luistertafel": "game/oefeningen",
    "Collega": "game/oefeningen",
    "Koppigheid": "game/oefeningen",
    "Voorwaarde": "game/oefeningen",
    "Uitspraak": "game/oefeningen",
    "Post": "game/oefeningen",
}
"""Words of the table that the rules themselves can do without, and where they are used."""

MACHINERY = {"View", "Geweigerd"}
"""The public classes of the domain that only a programmer talks about: a view, an exception."""

PLAIN = {
    "Eigen",
    "GaVerder",
    "GaWeg",
    "KomErbij",
    "MaakOngedaan",
    "Ongedaan",
    "Opgeschreven",
    "RondAf",
    "SchrijfOp",
    "SlaOver",
    "SpeelDoor",
    "UitslagBepaald",
    "Waardeer",
}
"""Commands and events that are everyday sentences, without a word of the game in them."""

SOURCES = re.compile(r"^(spelregels|boek De Ideale Ambtenaar|bestuurskunde)( \(.+\))?$")


@attrs.frozen
class Rij:
    woord: str
    uitleg: str
    bron: str

    @property
    def stam(self) -> str:
        """What of the word survives in a verb's other forms: onthullen -> onthul."""
        kaal = re.sub(r"[ -]", "", self.woord.lower())
        if self.woord[0].islower() and kaal.endswith("en"):
            return re.sub(r"(.)\1$", r"\1", kaal.removesuffix("en"))
        return kaal


def rijen() -> list[Rij]:
    regels = (ROOT / "WOORDENLIJST.md").read_text("utf-8").splitlines()
    cellen = [[cel.strip() for cel in r.strip("|").split("|")] for r in regels if r[:1] == "|"]
    return [Rij(*rij) for rij in cellen[2:]]


RIJEN = rijen()


def identifiers(tree: ast.AST) -> Iterator[str]:
    """Every name that a module gives or uses, and every text in it but its docstrings."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    docs = {id(n.body[0]) for n in ast.walk(tree) if isinstance(n, documented) and n.body}
    docs |= {id(n) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
    skipped = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr) and id(n) in docs}
    for node in ast.walk(tree):
        for field in ("id", "name", "attr", "arg"):
            if isinstance(name := getattr(node, field, None), str):
                yield name
        if isinstance(node, ast.Constant) and id(node) not in skipped:
            yield str(node.value)


@cache
def words(folder: str) -> frozenset[str]:
    """Every word of a room's identifiers and texts; of a compound name its parts and the whole."""
    found = set()
    for path in (ROOT / folder).rglob("*.py"):
        for name in identifiers(ast.parse(path.read_text("utf-8"))):
            found |= set(parts(name)) | {re.sub(r"[\W_]", "", name.lower())}
            found |= {re.sub(r"[\W_]", "", pair.lower()) for pair in re.findall(r"\w+ \w+", name)}
    return frozenset(found)


def parts(name: str) -> list[str]:
    return [p.lower() for p in re.findall(r"[A-Z]?[a-zà-ÿ]+|[A-Z]+(?![a-z])", name)]


@cache
def yaml_keys() -> frozenset[str]:
    """Every key of every scenario, as an author writes it."""

    def keys(node: object) -> Iterator[str]:
        if isinstance(node, dict):
            yield from node
        for child in node.values() if isinstance(node, dict) else node:  # type: ignore[attr-defined]
            if isinstance(child, dict | list):
                yield from keys(child)

    files = (ROOT / "scenarios").rglob("*.yaml")
    return frozenset(key for path in files for key in keys(yaml.safe_load(path.read_text("utf-8"))))


def speaks(rij: Rij, names: frozenset[str]) -> bool:
    """Whether one of the names is this word, or begins with it: rol, rollen, geruild."""
    return any(n.startswith((rij.stam, f"ge{rij.stam}")) for n in names)


@pytest.mark.parametrize("rij", RIJEN, ids=lambda rij: rij.woord)
def test_a_listed_word_is_used(rij: Rij) -> None:
    place = ELSEWHERE.get(rij.woord)
    names = words(place) if place else words("game/domain") | yaml_keys()
    assert speaks(rij, names), f"{rij.woord} is used nowhere; leave it out, or use it"


@pytest.mark.parametrize("rij", RIJEN, ids=lambda rij: rij.woord)
def test_a_listed_word_has_one_line_and_a_source(rij: Rij) -> None:
    assert rij.uitleg.endswith(".")
    assert SOURCES.match(rij.bron), rij.bron


def test_every_word_stands_there_once() -> None:
    listed = [rij.woord.lower() for rij in RIJEN]
    assert sorted(set(listed)) == sorted(listed)
    assert set(ELSEWHERE) <= {rij.woord for rij in RIJEN}


def public_classes() -> dict[str, str]:
    """The public classes of the domain, and the module of each."""
    return {
        node.name: path.stem
        for path in sorted(DOMAIN.glob("*.py"))
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    }


def test_every_public_class_of_the_domain_speaks_a_listed_word() -> None:
    wrong = []
    for name, module in public_classes().items():
        # A sentence has its noun or its verb anywhere: WijsKijkerAan, PlekGevuld.
        names = frozenset({name.lower(), *parts(name)}) | adjacent(name)
        if name not in MACHINERY | PLAIN and not any(speaks(rij, names) for rij in RIJEN):
            wrong.append(f"{module}.{name}")
    assert wrong == [], "put its word in WOORDENLIJST.md, or the class in a table here"


def adjacent(name: str) -> frozenset[str]:
    """The compounds inside a name: AlsDanGezegd has alsdan."""
    pieces = parts(name)
    return frozenset(a + b for a, b in pairwise(pieces))


@pytest.mark.parametrize("woord", ["Zwaan", "Ambtsbericht", "fluisteren"])
def test_a_word_that_nobody_uses_is_found_out(woord: str) -> None:
    rij = Rij(woord, "Nothing.", "spelregels")
    assert not speaks(rij, words("game/domain") | yaml_keys())


def test_the_tables_here_name_only_what_there_is() -> None:
    assert set(public_classes()) >= MACHINERY | PLAIN
