"""What holds for all tests: the order in which two processes take the files."""

from __future__ import annotations

import pytest

FIRST = ("window", "test_wheel")
"""Files that take minutes, mostly of waiting: taken last, one process would wait for the other."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files that wait in front; all others stay in their order."""
    items.sort(key=lambda item: not any(word in item.nodeid for word in FIRST))
