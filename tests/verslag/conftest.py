"""Lets the tests here import what all tests share: sessions of `screens`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
