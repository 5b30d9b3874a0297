"""Measure a class with phones on loopback: `python tests/benchmarks/klas.py`.

The game in a window with its room open, with 40 and with 300 phones, against a bare aiohttp echo
with the same phones on the same machine. The game, the echo and the phones are processes of their
own; nothing leaves this machine, and everything stops by itself. Prints a table in Markdown.
"""

from __future__ import annotations

import asyncio
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from random import Random
from typing import Any

SIZES = (40, 300)
BEELD = 1 / 60
WINDOW = (1920, 1080)
SPREAD = 2.0
"""Seconds over which people answer when nobody counts down."""
PATIENCE = 20.0
STEM = "stem"
Row = tuple[str, str, str]


def main() -> None:
    """Print every measurement with its aim."""
    from bench import screen

    with screen():
        rows = [row for size in SIZES for row in measure(size)]
    print(
        f"{platform.machine()}, {os.cpu_count()} cores (load {os.getloadavg()[0]:.1f}), "
        f"{platform.system()}, Python {platform.python_version()}\n"
    )
    print("| what | measured | aim |\n|---|---|---|")
    for row in rows:
        print("| " + " | ".join(row) + " |")


def measure(size: int) -> list[Row]:
    """What a class of this size has to wait for, beside what a bare echo lets it wait for."""
    echo = told(f"echo {size}", f"klanten-echo {size}")
    room = told(f"kamer {size}", f"klanten {size}")
    rows = [("answers kept", f"**{room['kept']} of {room['asked']}**", "all")]
    for what, name, aim in (
        ("at_once", "an answer is confirmed, all at once: p99", "under 1 s"),
        ("spread", f"an answer is confirmed, within {SPREAD:.0f} s: p99", "under 100 ms"),
        ("broadcast", "a step begins on every phone: p99", "under 200 ms"),
    ):
        rows.append((name, against(room[what], echo[what]), aim))
    rows.append(("all take a seat at once", f"{room['joined']:.2f} s", ""))
    work, late = room["work"], room["late"]
    rows.append(
        (
            "a frame of the window meanwhile: p99, most",
            f"{ms(centile(work, 99))}, {ms(max(work))}; frames over 33 ms: "
            f"**{sum(gap > 0.033 for gap in late)} of {len(late)}**, longest {ms(max(late))}",
            "none over 33 ms",
        )
    )
    return [(f"{size} phones: {name}", measured, aim) for name, measured, aim in rows]


def against(room: list[float], echo: list[float]) -> str:
    """A 99th percentile, and how many times that of the echo it is."""
    ours, bare = centile(room, 99), centile(echo, 99)
    return (
        f"**{ms(ours)}** = {ours / bare:.1f}x a bare echo ({ms(bare)}); "
        f"median {ms(statistics.median(room))} against {ms(statistics.median(echo))}"
    )


def centile(values: list[float], percent: int) -> float:
    """The value that so many percent stay at or under."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def ms(seconds: float) -> str:
    """Seconds as milliseconds."""
    return f"{seconds * 1000:.1f} ms"


def told(server: str, clients: str) -> dict[str, Any]:
    """Run a server and its phones to the end; what both measured."""
    command = [sys.executable, __file__]
    os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"  # what a server prints is its address
    with subprocess.Popen(
        [*command, *server.split()], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as serving:
        assert serving.stdin
        assert serving.stdout
        where = serving.stdout.readline().strip()
        done = subprocess.run(
            [*command, *clients.split(), where],
            stdin=None,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            timeout=4 * PATIENCE,
        )
        rest = serving.communicate(timeout=PATIENCE)[0]
    return {**json.loads(done.stdout.splitlines()[-1]), **json.loads(rest.splitlines()[-1])}


# ---- the room: pumped as a window would, told by a teacher's phone to go on


def kamer(size: int) -> None:
    """The game in a window with its room open, frame by frame, until the lesson is over."""
    import pygame
    from child import new_game

    from game.domain import commands as c
    from game.domain.fase import Fase
    from game.domain.klas import Lesopzet
    from game.spelvormen import LESPLANNEN
    from game.web.grenzen import Grenzen
    from game.web.kamer import Kamer
    from game.web.toegang import kamerpad
    from game.window import open_window

    window = open_window()
    window.size = WINDOW
    game = new_game(WINDOW)
    les = Lesopzet(size, 0, LESPLANNEN[50])
    game.grant(c.BeginSessie((), seed=7, minuten=50, spelvorm="klas", les=les))
    wide = Grenzen(wachtend=1000, klas=1000, komers=1000)
    game.klas.maak = lambda log: Kamer(kamerpad(log), wide, adres="127.0.0.1")
    game.klas.open()
    room = game.klas.kamer
    print(f"{room.adressen[0]} {room.sleutel} {room.docentcode}", flush=True)
    work, late, until = [], [], time.monotonic() + 4 * PATIENCE
    before, moving = time.perf_counter(), True
    while time.monotonic() < until:
        if game.session.sessie.fase is Fase.LESEINDE:
            until = min(until, time.monotonic() + 1)  # the last sheets are still underway
        start = time.perf_counter()
        late.append(start - before)
        before = start
        pygame.event.get()
        moving |= game.pomp()
        if moving:
            moving = game.draw(window.get_surface())
            window.flip()
        work.append(time.perf_counter() - start)
        time.sleep(max(0.0, BEELD - work[-1]))
    game.klas.sluit()
    tellingen = game.session.sessie.klas.tellingen.values()
    kept = sum(telling.totaal for telling in tellingen)
    print(json.dumps({"kept": kept, "work": work, "late": late[1:]}), flush=True)


# ---- the phones


async def klanten(size: int, where: str, key: str, teacher: str) -> dict[str, Any]:
    """As many phones as there are pupils, that answer whatever is asked."""
    import aiohttp

    chance = Random(1)
    out: dict[str, Any] = {"at_once": [], "spread": [], "broadcast": [], "asked": 0}
    unlimited = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=unlimited) as http:
        docent = await Phone.call(http, where, {"docent": teacher})
        begun = time.monotonic()
        hello = {"kom": {"sleutel": key, "naam": "Dappere Reiger"}}
        phones = await asyncio.gather(*(Phone.call(http, where, hello) for _ in range(size)))
        out["joined"] = time.monotonic() - begun
        for how in ("at_once", "spread", "at_once", "spread", "at_once", "spread"):
            while "vorm" not in phones[0].sheet or phones[0].sheet["vorm"]["wens"] != STEM:
                await next_step(docent, phones, out["broadcast"])
            pauses = [chance.uniform(0, SPREAD) if how == "spread" else 0.0 for _ in phones]
            out[how] += await asyncio.gather(
                *(phone.vote(pause) for phone, pause in zip(phones, pauses, strict=True))
            )
            out["asked"] += size
            await next_step(docent, phones, out["broadcast"])
        while not docent.sheet["stap"].startswith("leseinde"):
            await next_step(docent, phones, out["broadcast"])
        for phone in (*phones, docent):
            phone.listening.cancel()
    return out


async def next_step(docent: Phone, phones: list[Phone], taken: list[float]) -> None:
    """The teacher goes on; how long each phone waits for the next step, from the teacher's tap."""
    start, old = time.monotonic(), docent.sheet["stap"]
    await docent.ask({"verder": {}})
    for phone in (docent, *phones):
        await phone.sheet_after(old)
    taken += [phone.shown - start for phone in phones]


class Phone:
    """One line to the room."""

    def __init__(self, ws: Any) -> None:
        self.ws, self.n, self.shown = ws, 0, 0.0
        self.sheet: dict[str, Any] = {}
        self.changed, self.known = asyncio.Event(), asyncio.Event()
        self.answers: dict[int, asyncio.Future[float]] = {}
        self.listening = asyncio.create_task(self.listen())

    @classmethod
    async def call(cls, http: Any, where: str, hello: object) -> Phone:
        """A phone that is in."""
        phone = cls(await http.ws_connect(f"{where}/ws", origin=where))
        await phone.ws.send_str(json.dumps(hello))
        await asyncio.wait_for(phone.known.wait(), PATIENCE)
        await phone.sheet_after("")
        return phone

    async def listen(self) -> None:
        """Take in all that comes."""
        async for message in self.ws:
            said = json.loads(message.data)
            now = time.monotonic()
            if "welkom" in said:
                self.known.set()
            if "blad" in said:
                if said["blad"]["stap"] != self.sheet.get("stap"):
                    self.shown = now
                self.sheet = said["blad"]
                self.changed.set()
            if "n" in said:
                assert said.get("ok"), said
                self.answers.pop(said["n"]).set_result(now)

    async def sheet_after(self, old: str) -> None:
        """Wait for the sheet of another step."""
        while not self.sheet or self.sheet["stap"] == old:
            self.changed.clear()
            await asyncio.wait_for(self.changed.wait(), PATIENCE)

    async def ask(self, wish: object) -> float:
        """The seconds until the room says that it is so, and on its disk."""
        self.n += 1
        answer = self.answers[self.n] = asyncio.get_running_loop().create_future()
        start = time.monotonic()
        asked = {"n": self.n, "wens": wish, "stap": self.sheet["stap"]}
        await self.ws.send_str(json.dumps(asked))
        return await asyncio.wait_for(answer, PATIENCE) - start

    async def vote(self, pause: float) -> float:
        """Choose something after a while."""
        await asyncio.sleep(pause)
        choice = self.sheet["vorm"]["groepen"][0]["opties"][0]["waarde"]
        return await self.ask({STEM: {"keuze": choice}})


# ---- the echo that it is measured against


async def echo() -> None:
    """A bare aiohttp server: says back what it hears, and to all what it is told to."""
    from aiohttp import web

    lines: list[web.WebSocketResponse] = []
    gone = asyncio.Event()

    async def line(request: web.Request) -> web.WebSocketResponse:
        ws = web.WebSocketResponse(compress=False)
        await ws.prepare(request)
        lines.append(ws)
        async for message in ws:
            if message.data == "stop":
                gone.set()
            elif message.data.startswith("all "):
                for other in lines:
                    await other.send_str(message.data)
            else:
                await ws.send_str(message.data)
        return ws

    app = web.Application()
    app.router.add_get("/ws", line)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(f"http://127.0.0.1:{runner.addresses[0][1]}", flush=True)
    await asyncio.wait_for(gone.wait(), PATIENCE)
    await runner.cleanup()
    print(json.dumps({}), flush=True)


async def klanten_echo(size: int, where: str) -> dict[str, Any]:
    """The same phones, that say the same much and hear the same much."""
    import aiohttp

    chance = Random(1)
    out: dict[str, Any] = {"at_once": [], "spread": [], "broadcast": []}
    wish = json.dumps({"n": 1, "wens": {STEM: {"keuze": "ondernemer"}}, "stap": "voorwerp.0"})
    sheet = "all " + "x" * 2000
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
        lines = await asyncio.gather(*(http.ws_connect(f"{where}/ws") for _ in range(size)))

        async def once(ws: Any, pause: float) -> float:
            await asyncio.sleep(pause)
            start = time.monotonic()
            await ws.send_str(wish)
            await ws.receive()
            return time.monotonic() - start

        async def heard(ws: Any) -> float:
            await ws.receive()
            return time.monotonic()

        for how in ("at_once", "spread", "at_once", "spread", "at_once", "spread"):
            pauses = [chance.uniform(0, SPREAD) if how == "spread" else 0.0 for _ in lines]
            out[how] += await asyncio.gather(*map(once, lines, pauses))
        for _ in range(20):
            start = time.monotonic()
            await lines[0].send_str(sheet)
            out["broadcast"] += [t - start for t in await asyncio.gather(*map(heard, lines))]
        await lines[0].send_str("stop")
    return out


def part(what: str, *rest: str) -> None:
    """One of the processes."""
    match what:
        case "kamer":
            kamer(int(rest[0]))
        case "echo":
            asyncio.run(echo())
        case "klanten":
            print(json.dumps(asyncio.run(klanten(int(rest[0]), *rest[1].split()))))
        case "klanten-echo":
            print(json.dumps(asyncio.run(klanten_echo(int(rest[0]), rest[1]))))


if __name__ == "__main__":
    part(*sys.argv[1:]) if len(sys.argv) > 1 else main()
