"""Whatever an author writes in a dilemma that loads, looking for warnings never crashes."""

from __future__ import annotations

import json
from datetime import date

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from game.domain.dilemma import Dilemma
from game.loading import laad_bestand
from game.loading.lint import lint
from game.texts.klachten import klacht_regel

TODAY = date(2026, 6, 1)
PIECES = ["wordt", "is", "gebeld", "(BOPA)", "Awb.", "m.b.t.", "toch", "’s", "-", "...", "dient",
          "te", "VVGB", "A", "?", "("]  # fmt: skip
WORDS = st.one_of(
    st.text(min_size=1, max_size=60),
    st.lists(st.sampled_from(PIECES)).map(" ".join),
)


@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_lint_never_raises_on_what_loads(schrijf_los, goed, data):
    lines = goed.split("\n")
    for place, line in enumerate(lines[:-1]):
        if line.endswith(">-") and data.draw(st.integers(0, 9)) == 0:
            lines[place] = line.replace(">-", json.dumps(data.draw(WORDS)))
            lines[place + 1] = ""
    text = "\n".join(lines).replace("  De eigenaar wacht.\n", "", 1)
    geladen = laad_bestand(schrijf_los(text))
    for klacht in lint(geladen, data.draw(st.dates())):
        assert klacht_regel(klacht, "nl")
        assert klacht_regel(klacht, "en")
        assert 1 <= klacht.regel <= len(lines)


@settings(deadline=None, max_examples=25)
@given(data=st.data())
def test_lint_never_raises_on_any_parameters(schrijf_los, goed, data):
    geladen = laad_bestand(schrijf_los(goed))
    dilemma: Dilemma = geladen.dilemma["nl"]
    pairs = st.permutations(["recht", "resultaat", "relatie"])
    kaarten = tuple(
        attrs.evolve(kaart, plus=type(kaart.plus)(plus), min=type(kaart.min)(minus))
        for kaart in dilemma.kaarten
        for plus, minus, _ in [data.draw(pairs)]
    )
    leeg = {"belangen": (), "feiten": (), "samenspel": (), "kaarten": kaarten}
    changed = attrs.evolve(geladen, dilemma={"nl": attrs.evolve(dilemma, **leeg)})
    assert all(klacht_regel(klacht) for klacht in lint(changed, TODAY))
