"""Who may come in: one secret per lesson, and all that follows from it.

The short code, the key in the QR, the code of the teacher and the token of every seat are made
out of the one secret beside the log. So a laptop that falls over and gets up lets every phone
back on its own seat, and the QR on the wall stays true.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
import secrets
from base64 import urlsafe_b64encode
from pathlib import Path

import attrs
from attrs import field, frozen

from game.web.codes import code_van, zoals_getypt

SCHRIFT = "abcdefghjkmnpqrstuvwxyz23456789"
"""The signs of the teacher's code: none that looks like another."""

DOCENT_LENGTE = 10
GEHEIM = 32
DOCENT = "docent"


@frozen
class Toegang:
    """The codes, the key and the tokens of one lesson; `geheim` is the secret behind them."""

    geheim: bytes = field(repr=False)
    poort: int = 0
    """The port that the room had, for phones come back to the same address; 0 when it had none."""

    @property
    def code(self) -> str:
        """The short code on the big screen."""
        return code_van(int.from_bytes(self._merk("code")[:8]))

    @property
    def sleutel(self) -> str:
        """The key of 128 bits in the QR."""
        return _tekst(self._merk("sleutel")[:16])

    @property
    def docentcode(self) -> str:
        """The long code of the teacher, which the class never sees."""
        return "".join(SCHRIFT[b % len(SCHRIFT)] for b in self._merk("docent")[:DOCENT_LENGTE])

    @property
    def docenttoken(self) -> str:
        """What the teacher's phone keeps."""
        return f"{DOCENT}.{_tekst(self._merk('docenttoken'))}"

    def token(self, nummer: int) -> str:
        """What the phone of a seat keeps: good for that seat, in this lesson."""
        return f"{nummer}.{_tekst(self._merk(f'deelnemer {nummer}'))}"

    def nummer(self, token: str) -> int | None:
        """The seat that a token was made for; None when we never made it."""
        kop, _, _ = token.partition(".")
        # No int() on what a stranger sends: it reads " 1_0" and other scripts' digits too.
        if not (kop.isascii() and kop.isdigit() and len(kop) <= 4):
            return None
        return int(kop) if gelijk(token, self.token(int(kop))) else None

    def is_code(self, code: str) -> bool:
        """Whether this is the code on the screen, as somebody typed it."""
        return gelijk(zoals_getypt(code), self.code)

    def is_sleutel(self, sleutel: str) -> bool:
        """Whether this is the key out of the QR."""
        return gelijk(sleutel, self.sleutel)

    def is_docent(self, code: str) -> bool:
        """Whether this is the teacher's code, as somebody typed it."""
        return gelijk(zoals_getypt(code), self.docentcode)

    def is_docenttoken(self, token: str) -> bool:
        """Whether this is what the teacher's phone kept."""
        return gelijk(token, self.docenttoken)

    def _merk(self, waarvan: str) -> bytes:
        return hmac.digest(self.geheim, waarvan.encode(), "sha256")


def gelijk(een: str, ander: str) -> bool:
    """Whether two texts are the same, compared in a time that tells nothing."""
    return hmac.compare_digest(een.encode("utf-8", "replace"), ander.encode())


def kamerpad(log: Path) -> Path:
    """Where the secret of a lesson stands: beside its log."""
    return log.with_suffix(".kamer")


def laad_toegang(pad: Path) -> Toegang:
    """The access of a lesson as it was, or a new one; one that cannot be kept still works now."""
    with contextlib.suppress(OSError, ValueError, LookupError, TypeError, RecursionError):
        gelezen = json.loads(pad.read_text("utf-8"))
        geheim = bytes.fromhex(gelezen["geheim"])
        if len(geheim) == GEHEIM:
            return Toegang(geheim, int(gelezen["poort"]))
    return bewaar_toegang(pad, Toegang(secrets.token_bytes(GEHEIM)))


def bewaar_toegang(pad: Path, toegang: Toegang, poort: int = 0) -> Toegang:
    """Keep the access for a next time, readable for its owner only."""
    toegang = attrs.evolve(toegang, poort=poort)
    tekst = json.dumps({"geheim": toegang.geheim.hex(), "poort": poort})
    naast = pad.with_name(f"{pad.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        pad.parent.mkdir(parents=True, exist_ok=True)
        naast.unlink(missing_ok=True)
        # Made with its mode, so that there is no moment at which others can read it.
        with os.fdopen(os.open(naast, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(tekst)
        naast.replace(pad)
    return toegang


def _tekst(merk: bytes) -> str:
    return urlsafe_b64encode(merk).decode().rstrip("=")
