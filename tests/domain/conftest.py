"""Lets the tests here import what they share from `tests/support`, and play at any speed."""

import sys
from pathlib import Path

from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parents[1]))

# A busy machine is no reason to fail, and a run is the same everywhere.
settings.register_profile("domain", deadline=None, derandomize=True)
settings.load_profile("domain")
