"""A real room on loopback with real clients: who comes in, what counts, and what stays a secret."""

import asyncio
import json
import socket

import aiohttp
import pytest
from telefoons import OPZET, Les, Telefoon

from game.domain import commands as c
from game.domain.fase import Fase
from game.web.kamer import GeenKamer, Kamer, Kamerreden


def speel(verhaal) -> None:  # type: ignore[no-untyped-def]
    asyncio.run(asyncio.wait_for(verhaal, 30))


def test_a_phone_joins_with_the_code_as_it_was_typed(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            telefoon = await Telefoon.bel(http, les)
            code = " ".join(les.kamer.code.upper())
            await telefoon.zeg({"kom": {"code": code, "naam": "Zoë"}})
            await telefoon.tot("welkom")
        assert [each.roepnaam for each in les.session.sessie.klas.deelnemers] == ["Zoë"]

    speel(verhaal())


def test_a_vote_is_on_disk_before_the_phone_hears_so(les: Les) -> None:
    async def verhaal() -> None:
        les.verder(Fase.EERSTE_KEUZE)
        async with les.speel() as http:
            telefoon = await Telefoon.kom(http, les)
            assert (await telefoon.wens({"stem": {"keuze": "O1"}})).get("ok") is True
            klad = les.log.with_suffix(".klad").read_text("utf-8")
            assert '"keuze":"O1"' in klad.replace(" ", "")

    speel(verhaal())


def test_while_the_disk_refuses_no_phone_hears_that_its_vote_is_in(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            telefoon, ander = await Telefoon.kom(http, les), await Telefoon.kom(http, les)
            in_de_weg = les.log.with_suffix(".klad")
            in_de_weg.mkdir()
            stap, stem = telefoon.blad["stap"], {"stem": {"keuze": "verbinder"}}
            await telefoon.zeg({"n": 1, "wens": stem, "stap": stap})
            while not les.session.sessie.klas.bussen:
                await asyncio.sleep(0.005)
            assert not les.session.bewaart
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(telefoon.tot("ok"), 0.1)
            in_de_weg.rmdir()
            assert (await ander.wens(stem)).get("ok")
            assert in_de_weg.read_text("utf-8").count("verbinder") == 2

    speel(verhaal())


def test_an_answer_may_change_until_the_step_closes_and_not_after(les: Les) -> None:
    async def verhaal() -> None:
        les.verder(Fase.EERSTE_KEUZE)
        async with les.speel() as http:
            telefoon = await Telefoon.kom(http, les)
            stap = telefoon.blad["stap"]
            assert (await telefoon.wens({"stem": {"keuze": "B1"}})).get("ok")
            await telefoon.tot_blad(lambda blad: "binnen" in blad)
            assert (await telefoon.wens({"stem": {"keuze": "V2"}})).get("ok")
            les.verder(Fase.OVERTUIGEN)
            te_laat = await telefoon.wens({"stem": {"keuze": "B2"}}, stap)
            assert te_laat["zin"] == "Dat kan nu niet."
            les.verder(Fase.TWEEDE_KEUZE)
            # Meant for the first choice: it must not become a second one.
            te_laat = await telefoon.wens({"stem": {"keuze": "B2"}}, stap)
            assert te_laat["zin"] == "Dat kan nu niet."
        bussen = les.session.sessie.klas.bussen
        assert bussen[Fase.EERSTE_KEUZE].stemmen == {0: "V2"}
        assert Fase.TWEEDE_KEUZE not in bussen

    speel(verhaal())


def test_a_phone_comes_late_and_keeps_its_seat_when_it_reloads(les: Les) -> None:
    async def verhaal() -> None:
        les.verder(Fase.KIJKERSTOEL)
        async with les.speel() as http:
            telefoon = await Telefoon.kom(http, les)
            assert (await telefoon.wens({"stem": {"keuze": "2"}})).get("ok")
            await telefoon.ws.close()
            weer = await Telefoon.terug(http, les, telefoon.token)
            assert weer.nummer == telefoon.nummer
            assert weer.blad["vorm"]["groepen"][0]["gekozen"] == ["2"]
        assert len(les.session.sessie.klas.deelnemers) == 1

    speel(verhaal())


def test_a_seat_is_kept_when_the_game_itself_starts_again(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            telefoon = await Telefoon.kom(http, les)
        code, poort = les.kamer.code, les.poort
        les.lokaal.stop()
        les.lokaal = les.maak_lokaal()
        les.lokaal.begin()
        assert (les.kamer.code, les.poort) == (code, poort)
        async with les.speel() as http:
            weer = await Telefoon.terug(http, les, telefoon.token)
            assert weer.nummer == telefoon.nummer

    speel(verhaal())


def test_a_second_page_of_the_same_seat_takes_over_from_the_first(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            een = await Telefoon.kom(http, les)
            ander = await Telefoon.terug(http, les, een.token)
            assert await een.tot("elders")
            assert (await ander.wens({"stem": {"keuze": "verbinder"}})).get("ok")

    speel(verhaal())


def test_knocking_twice_gives_one_seat(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            kom = {"kom": {"sleutel": les.kamer.sleutel, "naam": "", "merk": "a" * 32}}
            tokens = set()
            for _ in range(3):
                telefoon = await Telefoon.bel(http, les)
                await telefoon.zeg(kom)
                tokens.add((await telefoon.tot("welkom"))["token"])
            assert len(tokens) == 1
        assert len(les.session.sessie.klas.deelnemers) == 1

    speel(verhaal())


def test_what_is_sent_twice_happens_once_and_what_is_old_does_not_happen(les: Les) -> None:
    async def verhaal() -> None:
        les.verder(Fase.GESCHOVEN)
        async with les.speel() as http:
            telefoon = await Telefoon.kom(http, les)
            for _ in range(3):
                assert (await telefoon.wens({"waarom": {"tekst": "Daarom."}}, n=7)).get("ok")
            oud = await telefoon.wens({"waarom": {"tekst": "Laat."}}, n=3)
            assert oud["zin"] == "Dat was al voorbij."
        bus = les.session.sessie.klas.bus(Fase.GESCHOVEN)
        assert tuple(bus.zinnen.values()) == ("Daarom.",)

    speel(verhaal())


def test_a_seat_that_the_teacher_took_away_is_told_so_and_stays_out(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            telefoon, docent = await Telefoon.kom(http, les), await Telefoon.bel(http, les)
            await docent.zeg({"docent": les.kamer.docentcode})
            await docent.tot("welkom")
            assert (await docent.wens({"verwijder": {"deelnemer": 0}})).get("ok")
            assert "Doe opnieuw mee" in await telefoon.tot("nee")
            weer = await Telefoon.bel(http, les)
            await weer.zeg({"terug": telefoon.token})
            assert await weer.tot("nee")

    speel(verhaal())


def test_the_teacher_gives_the_lesson_from_a_phone(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            telefoon, docent = await Telefoon.kom(http, les, "Mo"), await Telefoon.bel(http, les)
            await docent.zeg({"docent": les.kamer.docentcode.upper()})
            token = (await docent.tot("welkom"))["token"]
            await docent.tot("blad")
            assert docent.blad["plekken"]["rijen"][0]["wie"] == "Mo"
            assert (await telefoon.wens({"stem": {"keuze": "ondernemer"}})).get("ok")
            stand = await docent.tot_blad(lambda b: b["delen"][0]["regels"][0] == "1 binnen")
            assert "Ondernemer: 1" in stand["delen"][0]["regels"]
            stap = docent.blad["stap"]
            assert (await docent.wens({"verder": {}})).get("ok")
            # A second tap on the same button was meant for the same step.
            assert (await docent.wens({"verder": {}}, stap))["zin"] == "Dat kan nu niet."
            assert les.session.sessie.fase is Fase.TWEEDE_VOORWERP
            weer = await Telefoon.terug(http, les, token)
            assert weer.blad["docent"]

    speel(verhaal())


def test_a_pupil_can_ask_nothing_of_what_is_the_teachers(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            telefoon = await Telefoon.kom(http, les)
            voor = les.session.sessie
            for wens in ({"verder": {}}, {"verwijder": {"deelnemer": 0}}, {"langer": {}}):
                await telefoon.zeg({"n": 1, "wens": wens, "stap": telefoon.blad["stap"]})
            await telefoon.zeg({"hallo": {}})
            await telefoon.tot("hallo")
            assert les.session.sessie is voor

    speel(verhaal())


def test_corners_are_one_wish_away_and_the_phones_say_so(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            telefoon = await Telefoon.kom(http, les)
            assert les.session.do(c.GaNaarHoeken(True)) is None
            blad = await telefoon.tot_blad(lambda blad: "vorm" not in blad)
            assert blad["kop"] == "De telefoons zijn even weg"
            geweigerd = await telefoon.wens({"stem": {"keuze": "verbinder"}})
            assert geweigerd["zin"].startswith("De telefoons zijn even weg.")

    speel(verhaal())


def test_a_phone_speaks_its_own_language(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            telefoon = await Telefoon.kom(http, les)
            nederlands = telefoon.blad["vorm"]["knop"]
            await telefoon.zeg({"taal": "en"})
            await telefoon.tot("blad")
            await telefoon.zeg({"taal": "nl"})
            await telefoon.tot_blad(lambda blad: blad["vorm"]["knop"] == nederlands)

    speel(verhaal())


def test_a_room_listens_only_while_it_is_open(les: Les) -> None:
    poort = les.poort

    def bereikbaar() -> bool:
        with socket.socket() as proef:
            return proef.connect_ex(("127.0.0.1", poort)) == 0

    assert bereikbaar()
    les.lokaal.stop()
    assert not bereikbaar()
    dicht = les.maak_lokaal(poort)
    assert not bereikbaar()
    assert not dicht.kamer.is_open
    dicht.begin()
    assert bereikbaar()
    dicht.stop()
    assert not bereikbaar()


def test_who_is_in_hears_that_the_room_closes(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            telefoon = await Telefoon.kom(http, les)
            await asyncio.to_thread(les.lokaal.stop)
            assert await telefoon.tot("dicht") == "De kamer is dicht."
            assert await telefoon.hoor() is None

    speel(verhaal())


def test_a_room_that_cannot_listen_says_why(les: Les) -> None:
    kamer = Kamer(les.log.with_suffix(".ander"), adres="203.0.113.7")
    with pytest.raises(GeenKamer) as gevangen:
        kamer.open()
    assert gevangen.value.reden is Kamerreden.GEEN_POORT
    assert not kamer.is_open


def test_two_rooms_find_a_port_each(les: Les, tmp_path) -> None:  # type: ignore[no-untyped-def]
    ander = Kamer(tmp_path / "ander.kamer", adres="127.0.0.1", poort=les.poort)
    ander.open()
    try:
        assert ander.adressen != les.kamer.adressen
    finally:
        ander.sluit()


def test_no_message_to_a_phone_ever_holds_what_another_put_in(les: Les) -> None:
    """Each seat sends a sentence of its own at every step that takes one; none travels on."""

    async def verhaal() -> None:
        async with les.speel() as http:
            telefoons = [await Telefoon.kom(http, les, f"Naam{n}x") for n in range(4)]
            les.verder(Fase.EERSTE_KEUZE)
            for telefoon in telefoons:
                await telefoon.tot_blad(lambda blad: blad["stap"].startswith("eerste"))
                nummer, eigen = telefoon.nummer, f"geheim{telefoon.nummer}x"
                brengt = {"plus": "resultaat", "min": "relatie", "tekst": eigen}
                stem = {"keuze": "B0", **brengt} if nummer < 3 else {"keuze": "B1"}
                assert (await telefoon.wens({"stem": stem})).get("ok")
            les.verder(Fase.TAFELPLANNEN)
            for tafel, telefoon in enumerate(telefoons, 1):
                await telefoon.tot_blad(lambda blad: blad["stap"].startswith("tafelplan"))
                assert (await telefoon.wens({"tafel": {"tafel": tafel}})).get("ok")
                plan = {"tafel": tafel, "kaarten": ["B1", "O1", "V1"]}
                assert (await telefoon.wens({"plan": plan})).get("ok")
            les.verder(Fase.TICKET)
            for telefoon in telefoons:
                await telefoon.tot_blad(lambda blad: blad["stap"].startswith("ticket"))
                briefje = {"zin": f"geheim{telefoon.nummer}x", "vraag": ""}
                assert (await telefoon.wens({"ticket": briefje})).get("ok")
            les.verder(Fase.LESEINDE)
            for telefoon in telefoons:
                await telefoon.tot_blad(lambda blad: blad["stap"].startswith("leseinde"))
                alles = json.dumps(telefoon.gehoord, ensure_ascii=False)
                anderen = [n for n in range(4) if n != telefoon.nummer]
                assert not [n for n in anderen if f"geheim{n}x" in alles or f"Naam{n}x" in alles]

    speel(verhaal())


def test_names_are_not_kept_where_the_teacher_hides_them(tmp_path) -> None:  # type: ignore[no-untyped-def]
    import attrs

    les = Les(tmp_path / "les.jsonl", attrs.evolve(OPZET, namen=False))
    les.lokaal.begin()

    async def verhaal() -> None:
        async with les.speel() as http:
            await Telefoon.kom(http, les, "Samira")
            async with http.get(les.kamer.adressen[0]) as antwoord:
                assert '"namen": false' in await antwoord.text()
        assert les.session.sessie.klas.deelnemers[0].roepnaam == ""

    try:
        speel(verhaal())
    finally:
        les.lokaal.stop()


def test_a_class_of_forty_comes_in_at_once_and_every_vote_counts(les: Les) -> None:
    async def verhaal() -> None:
        les.verder(Fase.DUIMEN)
        async with les.speel() as http:
            telefoons = await asyncio.gather(*(Telefoon.kom(http, les) for _ in range(40)))
            duim = ("houdt", "breekt")
            await asyncio.gather(
                *(t.wens({"stem": {"keuze": duim[t.nummer % 2]}}) for t in telefoons)
            )
        stemmen = les.session.sessie.klas.bussen[Fase.DUIMEN].stemmen
        assert stemmen == {n: duim[n % 2] for n in range(40)}

    speel(verhaal())


def test_a_client_without_manners_is_no_reason_to_stop(les: Les) -> None:
    async def verhaal() -> None:
        async with les.speel() as http:
            oorsprong = les.kamer.adressen[0]
            ws = await http.ws_connect(f"{oorsprong}/ws", origin=oorsprong)
            await ws.send_bytes(b"\xff" * 10)
            bericht = await ws.receive()
            assert bericht.type is aiohttp.WSMsgType.TEXT
            assert (await ws.receive()).type in (
                aiohttp.WSMsgType.CLOSE,
                aiohttp.WSMsgType.CLOSED,
            )
            await Telefoon.kom(http, les)

    speel(verhaal())
