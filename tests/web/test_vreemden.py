"""Strangers at the door: whatever they send, nobody else notices."""

import asyncio
import contextlib
import json
import socket
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import attrs
import pytest
from telefoons import RUIM, Les, Telefoon

from game.domain.fase import Fase

STRENG = attrs.evolve(RUIM, eerste_bericht=0.15, kop=0.15, sturen=0.3, wachtend=30, verbindingen=60)


@pytest.fixture
def streng(tmp_path: Path) -> Iterator[Les]:
    les = Les(tmp_path / "les.jsonl", grenzen=STRENG)
    les.lokaal.begin()
    yield les
    les.lokaal.stop()


def speel(verhaal) -> None:  # type: ignore[no-untyped-def]
    asyncio.run(asyncio.wait_for(verhaal, 30))


async def vraag(les: Les, regels: str) -> str:
    """What the room answers to these bytes."""
    lees, schrijf = await asyncio.open_connection("127.0.0.1", les.poort)
    schrijf.write(regels.replace("\n", "\r\n").encode())
    antwoord = await asyncio.wait_for(lees.read(1 << 16), 5)
    schrijf.close()
    with contextlib.suppress(ConnectionError):
        await schrijf.wait_closed()
    return antwoord.decode("latin-1")


def test_only_the_names_of_this_machine_are_answered(les: Les) -> None:
    async def verhaal() -> None:
        for host in (f"127.0.0.1:{les.poort}", f"localhost:{les.poort}"):
            assert "200 OK" in await vraag(les, f"GET / HTTP/1.1\nHost: {host}\n\n")
        for host in ("evil.example", f"evil.example:{les.poort}", "127.0.0.1", "127.0.0.1:1", ""):
            antwoord = await vraag(les, f"GET / HTTP/1.1\nHost: {host}\n\n")
            assert antwoord.startswith("HTTP/1.1 421"), host
            assert "Doe mee" not in antwoord
        assert "200 OK" not in await vraag(les, "GET / HTTP/1.0\n\n")

    speel(verhaal())


def test_a_line_is_opened_by_our_own_page_only(les: Les) -> None:
    async def verhaal() -> None:
        async with aiohttp.ClientSession() as http:
            for origin in ("http://evil.example", "null", f"https://127.0.0.1:{les.poort}", None):
                with pytest.raises(aiohttp.WSServerHandshakeError) as geweigerd:
                    await http.ws_connect(f"{les.kamer.adressen[0]}/ws", origin=origin)
                assert geweigerd.value.status == 403

    speel(verhaal())


def test_nothing_is_there_but_the_page_its_fonts_and_the_line(les: Les) -> None:
    async def verhaal() -> None:
        async with aiohttp.ClientSession(les.kamer.adressen[0]) as http:
            for pad in ("/x", "/font/x.woff2", "/font/..%2f..%2fkamer.py", "/pagina.js", "/ws/"):
                async with http.get(pad) as antwoord:
                    assert antwoord.status == 404
            for soort in ("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "HEAD"):
                async with http.request(soort, "/") as antwoord:
                    assert antwoord.status == 405
            async with http.get("/ws") as antwoord:
                assert antwoord.status == 403
            async with http.get("/font/atkinson-bold.woff2") as antwoord:
                assert antwoord.status == 200
                assert (await antwoord.read())[:4] == b"wOF2"

    speel(verhaal())


def test_every_answer_says_what_a_browser_may_do_with_it(les: Les) -> None:
    async def verhaal() -> None:
        async with aiohttp.ClientSession(les.kamer.adressen[0]) as http:
            for pad in ("/", "/x", "/font/atkinson-bold.woff2"):
                async with http.get(pad) as antwoord:
                    kop = antwoord.headers
                    assert "default-src 'none'" in kop["Content-Security-Policy"]
                    assert kop["X-Content-Type-Options"] == "nosniff"
                    assert kop["Referrer-Policy"] == "no-referrer"
                    assert "Python" not in kop["Server"]
            async with http.get("/") as antwoord:
                assert antwoord.headers["Cache-Control"] == "no-store"

    speel(verhaal())


def test_wrong_codes_run_out_and_a_right_key_never_does(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            zinnen = []
            for code in (*["mis"] * 5, les.kamer.code):
                telefoon = await Telefoon.bel(http, les)
                await telefoon.zeg({"kom": {"code": code}})
                zinnen.append(await telefoon.tot("nee"))
                assert await telefoon.hoor() is None
            # The sixth was right, and is not told so: else trying would still pay.
            assert zinnen[4].startswith("Die code klopt niet")
            assert zinnen[5].startswith("Te vaak geprobeerd")
            await Telefoon.kom(http, les)
            docent = await Telefoon.bel(http, les)
            await docent.zeg({"docent": les.kamer.docentcode})
            assert (await docent.tot("nee")).startswith("Te vaak geprobeerd")

    speel(verhaal())


def test_no_token_of_another_opens_a_seat(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            echt = await Telefoon.kom(http, les)
            _, _, merk = echt.token.partition(".")
            for token in (f"1.{merk}", f"00.{merk}", f"docent.{merk}", "0.", "", "0.x", "\ud800.1"):
                telefoon = await Telefoon.bel(http, les)
                await telefoon.zeg({"terug": token})
                assert await telefoon.tot("nee")

    speel(verhaal())


ONZIN = ["", "x", "[]", "null", "1", '"a"', "{}", '{"kom": 3}', '{"terug": []}', '{"docent": {}}']


@pytest.mark.parametrize("bericht", ONZIN)
def test_who_says_nonsense_first_stays_outside(les: Les, bericht: str) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            telefoon = await Telefoon.bel(http, les)
            await telefoon.zeg(bericht)
            assert await telefoon.tot("nee")
            assert await telefoon.hoor() is None

    speel(verhaal())


def test_nonsense_from_a_seat_ends_its_line_and_not_the_room(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            stoor, ander = await Telefoon.kom(http, les), await Telefoon.kom(http, les)
            voor = les.session.sessie
            for bericht in ("{", '{"n": 1, "wens": {}}', '{"n": -1, "wens": {"stem": {}}}'):
                await stoor.zeg(bericht)
            await stoor.zeg('{"n": 1, "wens": {"stem": {"keuze": "verbinder"}}}')
            await stoor.zeg('{"n": true, "wens": {"stem": {"keuze": "verbinder"}}, "stap": "x"}')
            assert await stoor.tot("nee")
            assert les.session.sessie is voor
            assert (await ander.wens({"stem": {"keuze": "verbinder"}})).get("ok")
            assert await Telefoon.terug(http, les, stoor.token)

    speel(verhaal())


def test_a_message_that_is_too_long_ends_the_line(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            stoor, ander = await Telefoon.kom(http, les), await Telefoon.kom(http, les)
            await stoor.zeg(json.dumps({"n": 1, "wens": {"ticket": {"zin": "x" * 5000}}}))
            assert await stoor.hoor() is None
            assert (await ander.wens({"stem": {"keuze": "verbinder"}})).get("ok")

    speel(verhaal())


NAMEN = [
    "<script>alert(1)</script>",
    "\u202egnp.exe",
    "x" * 3000,
    "</script><img src=x onerror=alert(1)>",
    "'; DROP TABLE klas; --",
    "a\u0301" * 200,
    "\x00\x1b[31m\r\n",
    "{naam}",
]


@pytest.mark.parametrize("naam", NAMEN)
def test_a_name_can_stand_on_any_screen(les: Les, naam: str) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            docent = await Telefoon.bel(http, les)
            await docent.zeg({"docent": les.kamer.docentcode})
            await docent.tot("welkom")
            await Telefoon.kom(http, les, naam)
            blad = await docent.tot_blad(lambda b: bool(b.get("plekken", {}).get("rijen")))
            wie = blad["plekken"]["rijen"][0]["wie"]
            assert len(wie) <= 24
            assert wie.isprintable()
        assert len(les.session.sessie.klas.deelnemers) == 1

    speel(verhaal())


def test_who_says_nothing_is_let_go(streng: Les) -> None:
    async def verhaal() -> None:
        async with streng.speel() as http:
            telefoon = await Telefoon.bel(http, streng)
            bericht = await asyncio.wait_for(telefoon.ws.receive(), 5)
            assert bericht.type is not aiohttp.WSMsgType.TEXT
            half, stil = await asyncio.open_connection("127.0.0.1", streng.poort)
            lees, schrijf = await asyncio.open_connection("127.0.0.1", streng.poort)
            schrijf.write(b"GET / HTTP/1.1\r\nHost: ")
            with contextlib.suppress(ConnectionError):
                assert await asyncio.wait_for(lees.read(), 5) == b""
            with contextlib.suppress(ConnectionError):
                assert await asyncio.wait_for(half.read(), 5) == b""
            for lijn in (stil, schrijf):
                lijn.close()
                with contextlib.suppress(ConnectionError):
                    await lijn.wait_closed()

    speel(verhaal())


def test_a_crowd_of_half_open_lines_keeps_nobody_out(tmp_path: Path) -> None:
    les = Les(tmp_path / "les.jsonl", grenzen=attrs.evolve(RUIM, wachtend=30, verbindingen=60))
    les.lokaal.begin()

    async def verhaal() -> None:
        async with les.speel() as http:
            zit = await Telefoon.kom(http, les)
            lijnen = [socket.create_connection(("127.0.0.1", les.poort)) for _ in range(100)]
            try:
                await Telefoon.kom(http, les)
                assert (await zit.wens({"stem": {"keuze": "verbinder"}})).get("ok")
            finally:
                for lijn in lijnen:
                    lijn.close()

    try:
        speel(verhaal())
    finally:
        les.lokaal.stop()


def test_a_phone_that_never_reads_holds_back_nobody(streng: Les) -> None:
    """It asks for its sheet in another language thousands of times, and takes none of them."""

    async def verhaal() -> None:
        async with streng.speel() as http:
            doof, ander = await Telefoon.kom(http, streng), await Telefoon.kom(http, streng)
            streng.verder(Fase.EERSTE_KEUZE)
            # Its own side takes in nothing more, so that the room's side fills up.
            doof.ws._response.connection.transport.pause_reading()  # type: ignore[union-attr]

            async def stort() -> None:
                with contextlib.suppress(aiohttp.ClientError, ConnectionError):
                    for n in range(40_000):
                        await doof.zeg({"taal": ("en", "nl")[n % 2], "hallo": {}})

            storm = asyncio.create_task(stort())
            await ander.tot_blad(lambda blad: blad["stap"].startswith("eerste"))
            for keuze in ("B1", "B2", "O1", "O2"):
                assert (await ander.wens({"stem": {"keuze": keuze}})).get("ok")
            storm.cancel()
            await asyncio.gather(storm, return_exceptions=True)

    speel(verhaal())


def test_a_flood_from_one_phone_is_read_at_the_pace_of_a_phone(tmp_path: Path) -> None:
    """It may send five at once and one each 20 ms; the other phone is answered meanwhile."""
    langzaam = attrs.evolve(RUIM, stoot=5, berichten=50.0)
    les = Les(tmp_path / "les.jsonl", grenzen=langzaam)
    les.lokaal.begin()

    async def verhaal() -> None:
        async with les.speel() as http:
            vloed, ander = await Telefoon.kom(http, les), await Telefoon.kom(http, les)
            stap = vloed.blad["stap"]
            for n in range(1, 400):
                stem = {"stem": {"keuze": "verbinder"}}
                await vloed.zeg({"n": n, "wens": stem, "stap": stap})
            assert (await ander.wens({"stem": {"keuze": "ondernemer"}})).get("ok")
            gezien = les.kamer._dienst._zaal._zetels[vloed.nummer].n  # type: ignore[union-attr]
            assert gezien < 200

    try:
        speel(verhaal())
    finally:
        les.lokaal.stop()


def test_new_seats_of_one_address_run_out_for_a_while(tmp_path: Path) -> None:
    les = Les(tmp_path / "les.jsonl", grenzen=attrs.evolve(RUIM, klas=3, komers=0.001))
    les.lokaal.begin()

    async def verhaal() -> None:
        async with les.speel() as http:
            for _ in range(3):
                await Telefoon.kom(http, les)
            vierde = await Telefoon.bel(http, les)
            await vierde.zeg({"kom": {"sleutel": les.kamer.sleutel}})
            bericht = await vierde.hoor()
            assert bericht
            assert bericht["wat"] == "weer"
        assert len(les.session.sessie.klas.deelnemers) == 3

    try:
        speel(verhaal())
    finally:
        les.lokaal.stop()
