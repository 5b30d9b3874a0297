"""`ideale-ambtenaar kamer`: a lesson with phones and without a window, for tests and for measuring.

Prints where the room is and its codes. Enter goes on to the next step; with `--stappen` it goes on
by itself. It ends with the lesson, or when its input does.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.klas import DEELNEMERS, TAFELS, Lesopzet
from game.domain.state import Spel
from game.opdrachtregel import streekoptie
from game.spelvormen import KLAS, LESPLANNEN

if TYPE_CHECKING:
    from game.lokaal import Lokaal
    from game.session.session import Session

BAD_INPUT = 2
BEELD = 1 / 60
"""Seconds between two looks at the phones, as a window has it."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "kamer",
        help="geef een les met telefoons zonder venster, om te proberen en te meten",
        description="Opent een kamer voor telefoons en geeft een les zonder venster.",
    )
    parser.add_argument(
        "--minuten",
        type=int,
        default=50,
        choices=tuple(KLAS.zaken),
        help="zo lang duurt de les (standaard: %(default)s)",
    )
    parser.add_argument(
        "--aantal",
        type=_in(DEELNEMERS),
        default=30,
        metavar="AANTAL",
        help="zoveel deelnemers zijn er (standaard: %(default)s)",
    )
    parser.add_argument(
        "--tafels",
        type=_in(TAFELS),
        default=6,
        metavar="AANTAL",
        help="zoveel tafels leggen een plan (standaard: %(default)s)",
    )
    parser.add_argument(
        "--taal", default="nl", choices=("nl", "en"), help="de taal (standaard: %(default)s)"
    )
    parser.add_argument(
        "--stappen",
        type=float,
        default=0.0,
        metavar="SECONDEN",
        help="ga na zoveel seconden vanzelf verder (standaard: pas na Enter)",
    )
    parser.add_argument(
        "--log", type=Path, metavar="BESTAND", help="bewaar de les hier (standaard: tijdelijk)"
    )
    parser.add_argument(
        "--adres",
        default="",
        help="luister alleen op dit adres, zoals 127.0.0.1 (standaard: op alle)",
    )
    parser.add_argument(
        "--ruim",
        action="store_true",
        help="laat alle telefoons van één adres toe, om te meten (standaard: uit)",
    )
    streekoptie(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Give the lesson; 0, or 2 after a sentence when it cannot begin."""
    from game.texts.kamercheck import geen_kamer
    from game.texts.vertaler import Vertaler
    from game.web.kamer import GeenKamer

    with tempfile.TemporaryDirectory() as folder:
        log = args.log or Path(folder) / f"{datetime.now():%Y-%m-%d-%H%M%S}.jsonl"
        lokaal = _lokaal(args, log)
        if lokaal is None:
            print("Met dit dek kan geen les beginnen.", file=sys.stderr)
            return BAD_INPUT
        try:
            lokaal.begin()
        except GeenKamer as fout:
            print(geen_kamer(Vertaler(args.taal), fout.reden.name), file=sys.stderr)
            return BAD_INPUT
        try:
            _groet(lokaal)
            _geef_les(lokaal, args.stappen)
        except KeyboardInterrupt:
            print()
        finally:
            lokaal.stop()
            lokaal.session.stop()
    return 0


def _lokaal(args: argparse.Namespace, log: Path) -> Lokaal | None:
    from game.loading import standaard_dek
    from game.lokaal import Lokaal
    from game.texts.vertaler import TALEN
    from game.web.grenzen import Grenzen
    from game.web.kamer import Kamer
    from game.web.toegang import kamerpad

    dek = standaard_dek((), args.streek)
    spellen = {taal: Spel(KLAS, dek.in_taal(taal)) for taal in TALEN}
    session = _begin(spellen[args.taal], args, log)
    if session is None:
        return None
    ruim = Grenzen(wachtend=1000, klas=1000, komers=1000, berichten=1000)
    kamer = Kamer(kamerpad(session.pad), ruim if args.ruim else None, adres=args.adres)
    return Lokaal(session, kamer, args.taal, spellen)


def _begin(spel: Spel, args: argparse.Namespace, log: Path) -> Session | None:
    from game.session.session import Session

    les = Lesopzet(args.aantal, args.tafels, LESPLANNEN[args.minuten])
    begin = c.BeginSessie((), seed=7, minuten=args.minuten, spelvorm=KLAS.naam, les=les)
    session = Session.begin(spel, begin, log, time.monotonic)
    return session if isinstance(session, Session) else None


def _groet(lokaal: Lokaal) -> None:
    kamer = lokaal.kamer
    print("De kamer is open. Telefoons halen hier een pagina op, en sturen hun keuzes terug.")
    for adres in kamer.adressen:
        print(f"  {kamer.uitnodiging(adres)}")
    print(f"Code: {kamer.code}")
    print(f"Docentcode: {kamer.docentcode} (achter het adres: /#docent)")
    print("Enter: volgende stap.", flush=True)


def _geef_les(lokaal: Lokaal, seconden: float) -> None:
    """Pump until the lesson is over or nobody is there to go on."""
    session = lokaal.session
    verder = _klokje(seconden) if seconden else _toetsen()
    while True:
        fase = session.sessie.fase
        if session.sessie.fase is Fase.LESEINDE:
            break
        print(f"- {fase.value}", flush=True)
        while session.sessie.fase is fase:
            lokaal.pomp()
            stap = verder()
            if stap is None:
                return
            if stap:
                session.do(c.GaVerder())
            time.sleep(BEELD)
    lokaal.pomp()
    print("De les is klaar.", flush=True)


def _klokje(seconden: float) -> Callable[[], bool | None]:
    """True each time that so many seconds have passed."""
    tot = [time.monotonic() + seconden]

    def verder() -> bool | None:
        if time.monotonic() < tot[0]:
            return False
        tot[0] += seconden
        return True

    return verder


def _toetsen() -> Callable[[], bool | None]:
    """True at each Enter; None when the input has ended."""
    regels: SimpleQueue[bool | None] = SimpleQueue()

    def lees() -> None:
        for _ in sys.stdin:
            regels.put(True)
        regels.put(None)

    threading.Thread(target=lees, name="toetsen", daemon=True).start()

    def verder() -> bool | None:
        try:
            return regels.get_nowait()
        except Empty:
            return False

    return verder


def _in(bereik: range) -> Callable[[str], int]:
    def lees(tekst: str) -> int:
        if not (tekst.isascii() and tekst.isdigit() and int(tekst) in bereik):
            raise argparse.ArgumentTypeError(f"kies {bereik.start} tot en met {bereik.stop - 1}.")
        return int(tekst)

    return lees
