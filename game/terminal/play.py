"""`ideale-ambtenaar --terminal`: the streams, the deck and the saves of this machine."""

from __future__ import annotations

import os
import sys
from io import StringIO, TextIOWrapper
from pathlib import Path

import attrs

from game.files import user_dir
from game.loading import standaard_dek
from game.session.opslag import Opslag
from game.session.profielen import Profielen
from game.session.settings import load_settings, settings_path
from game.terminal.console import Console, Einde
from game.terminal.papier import Uitgever
from game.terminal.spel import Terminalspel


def play_terminal(
    uitgever: Uitgever,
    taal: str | None = None,
    scenarios: Path | None = None,
    streek: Path | None = None,
) -> int:
    """Play in this terminal until somebody stops or the input ends; 0 either way."""
    if isinstance(sys.stdin, TextIOWrapper):
        # A letter that cannot be read becomes a question mark in a name, not a traceback.
        sys.stdin.reconfigure(errors="replace")
    settings = load_settings(settings_path())
    if taal:
        settings = attrs.evolve(settings, taal=taal)
    dek = standaard_dek((scenarios,) if scenarios else (), streek)
    opslag = Opslag(user_dir("sessies"), user_dir("verslagen"))
    profielen = Profielen(user_dir("profielen"))
    # A service may start this without an input; that is an input that has ended.
    console = Console(sys.stdout, sys.stdin or StringIO())
    game = Terminalspel(console, dek, opslag, settings, settings_path(), uitgever, profielen)
    try:
        game.speel()
    except Einde:
        # Nobody reads along any more; do not let Python say so again when it closes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
