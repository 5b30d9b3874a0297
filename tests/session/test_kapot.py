"""Damaged saves: torn tails, flipped bytes, other versions. They open as far as they are sound."""

from bisect import bisect_right
from pathlib import Path
from random import Random

import attrs
import pytest
from support.opnemen import SPEL, begin, heropen, speel, speel_tot, stil

from game.domain import commands as c
from game.domain.fase import Fase
from game.domain.state import Sessie
from game.session.lezen import lees
from game.session.melding import Melding
from game.session.session import Session


@attrs.frozen
class Opname:
    """A log, and the session at each length at which a decision was whole."""

    data: bytes
    lengtes: tuple[int, ...]
    sessies: tuple[Sessie | None, ...]

    def tot(self, lengte: int) -> Sessie | None:
        """What the first so many bytes are worth."""
        return self.sessies[bisect_right(self.lengtes, lengte) - 1]


def opname(folder: Path, tot: Fase | None = None) -> Opname:
    session = begin(folder / "opname.jsonl", 3)
    lengtes, sessies = [0], [None]
    stand = [(session.pad.stat().st_size, session.sessie)]
    stand += [(session.pad.stat().st_size, session.sessie) for _ in speel(session, tot, Random(1))]
    session.stop()
    for lengte, sessie in dict(stand).items():
        lengtes.append(lengte)
        sessies.append(attrs.evolve(sessie, klad=type(sessie.klad)()))
    return Opname(session.pad.read_bytes(), tuple(lengtes), tuple(sessies))


def bewaar(folder: Path, data: bytes) -> Path:
    pad = folder / "bewaard.jsonl"
    pad.write_bytes(data)
    return pad


def test_a_torn_tail_at_every_byte_opens_up_to_the_last_whole_decision(tmp_path: Path) -> None:
    opgenomen = opname(tmp_path, Fase.UITKOMST)
    for lengte in range(len(opgenomen.data) + 1):
        gelezen = lees(bewaar(tmp_path, opgenomen.data[:lengte]), SPEL.dilemmas)
        assert gelezen.sessie == opgenomen.tot(lengte), lengte
        heel = lengte in opgenomen.lengtes[1:]
        if gelezen.sessie is not None:
            assert gelezen.melding is (None if heel else Melding.STAART_KWIJT)


def test_a_torn_tail_of_a_whole_session_opens_at_every_line(tmp_path: Path) -> None:
    opgenomen = opname(tmp_path)
    plaatsen = [i for i, byte in enumerate(opgenomen.data) if byte == ord("\n")]
    for lengte in (plaats + d for plaats in plaatsen for d in (0, 1, 2)):
        gelezen = lees(bewaar(tmp_path, opgenomen.data[:lengte]), SPEL.dilemmas)
        assert gelezen.sessie == opgenomen.tot(lengte), lengte


def test_play_goes_on_behind_a_torn_tail_and_the_tear_is_gone(tmp_path: Path) -> None:
    opgenomen = opname(tmp_path, Fase.STOEL)
    pad = bewaar(tmp_path, opgenomen.data[:-7])
    session = Session.open(SPEL, pad, stil)
    assert isinstance(session, Session)
    assert session.bij_openen is Melding.STAART_KWIJT
    speel_tot(session)
    opnieuw = heropen(session)
    assert opnieuw.sessie == session.sessie
    assert opnieuw.bij_openen is None
    assert not pad.with_suffix(".oud").exists()


@pytest.mark.parametrize("seed", range(5))
def test_flipped_bytes_in_the_middle_cost_what_follows_and_never_invent(
    tmp_path: Path, seed: int
) -> None:
    opgenomen, lot = opname(tmp_path), Random(seed)
    begin_regels = opgenomen.data.index(b"\n") + 1
    for plaats in (lot.randrange(begin_regels, len(opgenomen.data)) for _ in range(15)):
        bedorven = bytearray(opgenomen.data)
        bedorven[plaats] = (bedorven[plaats] + lot.randrange(1, 256)) % 256
        gelezen = lees(bewaar(tmp_path, bytes(bedorven)), SPEL.dilemmas)
        assert gelezen.sessie == opgenomen.tot(plaats)
        verwacht = Melding.STAART_KWIJT if gelezen.sessie else Melding.ONLEESBAAR
        assert gelezen.melding is verwacht


def test_what_has_to_be_cut_in_the_middle_is_kept_beside_it_once(tmp_path: Path) -> None:
    data = opname(tmp_path).data
    midden = len(data) // 2
    kapot = data[:midden] + b"\x00" + data[midden + 1 :]
    pad = bewaar(tmp_path, kapot)
    for _ in range(3):
        session = Session.open(SPEL, pad, stil)
        assert isinstance(session, Session)
        session.stop()
        assert pad.read_bytes() == kapot
    speel_tot(session)
    assert pad.with_suffix(".oud").read_bytes() == kapot
    pad.write_bytes(kapot[:-1])
    lees(pad, SPEL.dilemmas)
    assert pad.with_suffix(".oud").read_bytes() == kapot
    assert pad.with_suffix(".oud2").read_bytes() == kapot[:-1]


@pytest.mark.parametrize(
    ("kop", "melding"),
    [
        (b'{"formaat": 2}', Melding.NIEUWERE_VERSIE),
        (b'{"formaat": 99, "meer": []}', Melding.NIEUWERE_VERSIE),
        (b'{"formaat": "x"}', Melding.ONLEESBAAR),
        (b"[1]", Melding.ONLEESBAAR),
        (b"[" * 100_000, Melding.ONLEESBAAR),
        (b"", Melding.ONLEESBAAR),
        (b"\xff\xfe", Melding.ONLEESBAAR),
    ],
)
def test_a_header_that_is_not_ours_says_so_and_the_file_stays(
    tmp_path: Path, kop: bytes, melding: Melding
) -> None:
    data = kop + opname(tmp_path, Fase.PLAN).data.removeprefix(b'{"formaat": 1}')
    pad = bewaar(tmp_path, data)
    assert Session.open(SPEL, pad, stil) is melding
    assert pad.read_bytes() == data


def test_a_save_of_an_older_version_opens_as_far_as_its_lines_still_mean_something(
    tmp_path: Path,
) -> None:
    opgenomen = opname(tmp_path, Fase.PLAN)
    data = opgenomen.data.replace(b'{"formaat": 1}', b'{"formaat": 0}')
    assert lees(bewaar(tmp_path, data), SPEL.dilemmas).sessie == opgenomen.sessies[-1]
    oude_regel = b'{"op":9,"nog":0,"soort":"KaartGedraaid","kaart":"B1","som":"00000000"}\n'
    gelezen = lees(bewaar(tmp_path, data + oude_regel), SPEL.dilemmas)
    assert gelezen.sessie == opgenomen.sessies[-1]
    assert gelezen.melding is Melding.STAART_KWIJT


def test_a_file_that_is_no_save_at_all_is_refused_in_one_word(tmp_path: Path) -> None:
    assert Session.open(SPEL, tmp_path / "weg.jsonl", stil) is Melding.ONLEESBAAR
    (tmp_path / "map.jsonl").mkdir()
    assert Session.open(SPEL, tmp_path / "map.jsonl", stil) is Melding.ONLEESBAAR
    assert [pad.name for pad in tmp_path.iterdir()] == ["map.jsonl"]


def test_a_torn_klad_keeps_the_choices_before_the_tear(tmp_path: Path) -> None:
    session = speel_tot(begin(tmp_path / "s.jsonl", 4), Fase.LATEN_ZIEN)
    for stoel in range(3):
        session.do(c.KiesKaart(stoel, c.Keuze(1)))
    session.stop()
    klad_pad = session.pad.with_suffix(".klad")
    heel = klad_pad.read_bytes()
    regels = [0, *(i + 1 for i, byte in enumerate(heel) if byte == ord("\n"))]
    for lengte in range(len(heel) + 1):
        klad_pad.write_bytes(heel[:lengte])
        gelezen = lees(session.pad, SPEL.dilemmas)
        assert gelezen.sessie is not None
        keuzes = max(0, bisect_right(regels, lengte) - 2)
        assert list(gelezen.sessie.klad.voorstellen) == list(range(keuzes))
    klad_pad.write_bytes(heel[:-9])
    opnieuw = Session.open(SPEL, session.pad, stil)
    assert isinstance(opnieuw, Session)
    assert opnieuw.bij_openen is Melding.STAART_KWIJT
    opnieuw.do(c.KiesKaart(3, c.Keuze(2)))
    assert list(heropen(opnieuw).sessie.klad.voorstellen) == [0, 1, 3]
