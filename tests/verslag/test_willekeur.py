"""Whatever a table does on its way, there is a whole report of it at the end."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from screens.sessies import spel
from support.opnemen import begin, speel_tot
from verslag.gespeeld import DAG, Lezer

from game.domain.fase import Fase
from game.texts.vertaler import Vertaler
from game.verslag.tabel import maak_csv
from game.verslag.verslag import maak_verslag


@pytest.mark.parametrize("seed", range(12))
def test_a_table_that_takes_every_detour_has_a_report(seed: int, tmp_path: Path) -> None:
    lot, t = Random(seed), Vertaler("nl")
    session = begin(tmp_path / "s.jsonl", 2 + seed % 7, 1 + seed % 3, seed % 2 == 1, seed, spel())
    view = speel_tot(session, Fase.EINDBEELD, lot).view
    session.stop()
    page = maak_verslag(view, t, DAG, range(len(view.sessie.spelers)))
    assert Lezer(page).fout == []
    assert page.count('class="blad eigen"') == len(view.sessie.spelers)
    assert maak_csv(view, t).count("\r\n") > len(view.uitgespeeld)
