"""A small good dilemma in two languages, without a warning, and a way to write it to a folder."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

Schrijf = Callable[..., Path]


def _kaart(dash: str, plus: str, minus: str) -> str:
    texts = "".join(
        f"      {key}: >-\n        {key.capitalize()} van de kaart.\n"
        for key in ("titel", "kort", "tekst", "wint", "riskeert", "gevolg")
    )
    return f"    - {texts[6:]}      plus: {plus}\n      min: {minus}\n{dash}"


def _kijker(naam: str, weegt: str) -> str:
    return f"""\
  - naam: {naam}
    portret: {{leeftijd: jong, huid: donker, haar: krullen, haarkleur: zwart}}
    zegt: >-
      Een kamer.
    weegt: {{{weegt}}}
    leeft: >-
      Wel een kamer.
    slikt: >-
      Weer een lijst.
    haakt_af: >-
      Nog een zomer.
"""


def _band(naam: str) -> str:
    return f"  {naam}:\n    titel: >-\n      Titel.\n    tekst: >-\n      Tekst.\n"


GOED = (
    """\
formaat: 1
titel: >-
  Het lege kantoor
laag: gemeente
jij: >-
  Jullie leiden dit project.
casus: >-
  Een pand staat al drie jaar leeg.
  De eigenaar wacht.
kort: >-
  Drie jaar leeg.
gevoelig: [schulden]
belangen:
  - >-
    Studenten willen een kamer.
feiten:
  - tekst: >-
      Een eigenaar moet leegstand melden.
    bron: Leegstandwet
    stand: 2026-02
lat: {recht: 3, resultaat: 8, relatie: 1}
sleutel:
  rol: ondernemer
  waardoor: >-
    Zonder trekker gebeurt er niets.
samenspel:
  - rollen: [bureaucraat, ondernemer]
    effect: 1
    waardoor: >-
      Druk en een bod werken samen.
  - rollen: [ondernemer, verbinder]
    effect: -1
    waardoor: >-
      Haast en een gesprek botsen.
kaarten:
  bureaucraat:
"""
    + _kaart("", "recht", "relatie")
    + _kaart("", "relatie", "resultaat")
    + "  ondernemer:\n"
    + _kaart("", "recht", "resultaat")
    + _kaart("", "resultaat", "recht")
    + "  verbinder:\n"
    + _kaart("", "resultaat", "relatie")
    + _kaart("", "relatie", "recht")
    + "kijkers:\n"
    + _kijker("De studenten", "recht: 0.1, resultaat: 0.7, relatie: 0.2")
    + _kijker("De eigenaar", "recht: 0.5, resultaat: 0.3, relatie: 0.2")
    + _kijker("De buurt", "recht: 0.3, resultaat: 0.1, relatie: 0.6")
    + _kijker("De wethouder", "recht: 0.2, resultaat: 0.6, relatie: 0.2")
    + "uitkomsten:\n"
    + "".join(map(_band, ("staat_stevig", "houdt_stand", "wankelt", "loopt_vast")))
    + """\
wending:
  aanloop: >-
    Drie weken later
  tekst: >-
    De brandweer keurt het af.
  toets: recht
  drempel: 5
  houdt: >-
    Er lag een tekening.
  breekt: >-
    Niemand had dit nagekeken.
vragen:
  - >-
    Wat had jij willen weten?
  - >-
    Wanneer is tempo belangrijker?
"""
)

_PARAMETERS = (
    "formaat:",
    "laag:",
    "gevoelig:",
    "stand:",
    "lat:",
    "rol:",
    "effect:",
    "plus:",
    "min:",
    "portret:",
    "weegt:",
    "toets:",
    "drempel:",
)


def _texts_only(text: str) -> str:
    lines = (line for line in text.splitlines() if not line.strip().startswith(_PARAMETERS))
    without_roles = "\n".join(lines).replace(
        "  - rollen: [bureaucraat, ondernemer]\n    w", "  - w"
    )
    return without_roles.replace("  - rollen: [ondernemer, verbinder]\n    w", "  - w") + "\n"


ENGELS = _texts_only(GOED).replace("Het lege kantoor", "The empty office")


@pytest.fixture(scope="session")
def goed() -> str:
    return GOED


@pytest.fixture(scope="session")
def engels() -> str:
    return ENGELS


@pytest.fixture
def schrijf(tmp_path: Path) -> Schrijf:
    """Write a Dutch text (and an English one, unless None) as woningnood/kantoor.yaml."""

    def write(nl: str | bytes, en: str | None = ENGELS, name: str = "woningnood/kantoor") -> Path:
        path = tmp_path / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(nl if isinstance(nl, bytes) else nl.encode())
        if en is not None:
            path.with_suffix(".en.yaml").write_text(en, encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="session")
def schrijf_los(tmp_path_factory: pytest.TempPathFactory) -> Schrijf:
    """Write a Dutch text over the one before it, for tests that try hundreds of them."""
    path = tmp_path_factory.mktemp("los") / "thema" / "naam.yaml"
    path.parent.mkdir()

    def write(nl: str) -> Path:
        path.write_text(nl, encoding="utf-8", newline="")
        return path

    return write
