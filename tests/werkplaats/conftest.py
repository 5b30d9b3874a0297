"""Lets the tests here import what they share from `tests/support`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
