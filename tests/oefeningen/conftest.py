"""Where the tests of exercises find what they share with each other and with those of screens."""

import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS), str(TESTS / "screens")]
