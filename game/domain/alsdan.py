"""The one sentence that a player takes along from a session."""

from __future__ import annotations

from attrs import frozen


@frozen
class AlsDan:
    """Als ..., dan ..., and when that will come by; each part may be empty."""

    als: str
    dan: str
    wanneer: str = ""
