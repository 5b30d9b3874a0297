"""Lets the tests here import what they share, and opens rooms on loopback that always close."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parent)]


@pytest.fixture
def les(tmp_path: Path) -> Iterator[object]:
    from telefoons import Les

    made = Les(tmp_path / "les.jsonl")
    made.lokaal.begin()
    yield made
    made.lokaal.stop()
