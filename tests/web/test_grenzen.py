"""Limits on a clock that we set: tries at a code, a phone's pace, addresses."""

import pytest

from game.web.adres import bruikbaar, eigen_adressen, gastheer, webadres
from game.web.gastheren import Gastheren
from game.web.grenzen import Emmer, Emmers, Grenzen, Pogingen, zelfde_huis
from game.web.kamercheck import GEDULD, VERBIND, Gastenboek, Kamercheck, Kamerstand


class Klok:
    def __init__(self) -> None:
        self.nu = 1000.0

    def __call__(self) -> float:
        return self.nu


def test_five_wrong_codes_a_minute_for_one_address_and_the_sixth_waits() -> None:
    klok = Klok()
    pogingen = Pogingen(Grenzen(), klok)
    for _ in range(5):
        assert pogingen.mag("a")
        pogingen.mis("a")
    assert not pogingen.mag("a")
    assert pogingen.mag("b")
    klok.nu += 59
    assert not pogingen.mag("a")
    klok.nu += 1
    assert pogingen.mag("a")


def test_sixty_wrong_codes_a_minute_for_all_addresses_together() -> None:
    klok = Klok()
    pogingen = Pogingen(Grenzen(), klok)
    for nummer in range(60):
        assert pogingen.mag(str(nummer))
        pogingen.mis(str(nummer))
    assert not pogingen.mag("nieuw")
    klok.nu += 60
    assert pogingen.mag("nieuw")


def test_a_bucket_gives_so_much_at_once_and_then_so_much_a_second() -> None:
    klok = Klok()
    emmer = Emmer(3, 2.0, klok)
    assert [emmer.schep() for _ in range(3)] == [0, 0, 0]
    assert emmer.schep() == pytest.approx(0.5)
    klok.nu += 0.5
    assert emmer.schep() == 0
    klok.nu += 100
    assert [emmer.schep() > 0 for _ in range(4)] == [False, False, False, True]


def test_buckets_of_many_addresses_are_forgotten_once_they_are_full() -> None:
    klok = Klok()
    emmers = Emmers(2, 1.0, klok)
    for nummer in range(1000):
        assert emmers.schep(str(nummer))
        klok.nu += 1
    assert len(emmers._emmers) < 300


@pytest.mark.parametrize(
    ("adres", "huis"),
    [
        ("192.168.1.9", "192.168.1.9"),
        ("::ffff:192.168.1.9", "192.168.1.9"),
        ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::"),
        ("fe80::1%eth0", "fe80::"),
        ("", ""),
    ],
)
def test_one_household_is_one_address(adres: str, huis: str) -> None:
    assert zelfde_huis(adres) == huis


def test_addresses_are_those_that_a_phone_could_reach() -> None:
    assert [bruikbaar(a) for a in ("127.0.0.1", "::1", "169.254.3.4", "fe80::1", "0.0.0.0")] == [
        False
    ] * 5
    assert bruikbaar("192.168.1.5")
    assert bruikbaar("10.0.0.2")
    assert eigen_adressen()
    assert webadres("fd00::2", 8000) == "http://[fd00::2]:8000"
    # A browser leaves the port of the web out.
    assert gastheer("10.0.0.2", 80) == "10.0.0.2"


def test_a_laptop_that_changes_networks_is_found_by_its_new_name() -> None:
    klok, nu = Klok(), ["10.0.0.2"]
    gastheren = Gastheren(lambda: tuple(nu), 8000, klok)
    assert gastheren.mag("10.0.0.2:8000")
    nu[:] = ["192.168.1.5"]
    assert not gastheren.mag("192.168.1.5:8000")
    klok.nu += 11
    assert gastheren.mag("192.168.1.5:8000")
    assert not gastheren.mag("10.0.0.2:8000")


class TestKamercheck:
    def boek(self, klok: Klok, *, buiten: bool = True) -> Gastenboek:
        return Gastenboek(klok, frozenset({"10.0.0.2"}), buiten, klok())

    def test_a_room_that_is_closed_says_so(self) -> None:
        assert Kamercheck().stand is Kamerstand.DICHT

    def test_it_waits_before_it_says_what_could_be_wrong(self) -> None:
        klok = Klok()
        boek = self.boek(klok)
        assert boek.check().stand is Kamerstand.WACHT
        klok.nu += GEDULD + 1
        assert boek.check().stand is Kamerstand.NIETS

    def test_this_laptop_itself_proves_nothing(self) -> None:
        boek = self.boek(Klok())
        for adres in ("127.0.0.1", "::1", "10.0.0.2"):
            boek.verbonden(adres)
        assert boek.check() == Kamercheck(Kamerstand.EIGEN)

    def test_a_phone_that_gets_the_page_and_no_line_is_told_apart(self) -> None:
        klok = Klok()
        boek = self.boek(klok)
        boek.pagina("10.0.0.9")
        assert boek.check().stand is Kamerstand.WACHT
        klok.nu += VERBIND + 1
        assert boek.check() == Kamercheck(Kamerstand.HALF, pagina=1)
        boek.verbonden("10.0.0.9")
        assert boek.check() == Kamercheck(Kamerstand.BEREIKT, 1, 1)

    def test_no_network_and_another_name_are_told_apart(self) -> None:
        boek = self.boek(Klok(), buiten=False)
        assert boek.check().stand is Kamerstand.GEEN_NETWERK
        boek.ander_adres()
        assert boek.check().stand is Kamerstand.ANDER_ADRES

    def test_a_crowd_of_addresses_is_not_all_remembered(self) -> None:
        boek = self.boek(Klok())
        for nummer in range(5000):
            boek.pagina(str(nummer))
        assert boek.check().pagina <= 512


def test_every_stand_and_every_reason_has_its_sentences() -> None:
    from game.texts.kamercheck import GEEN_KAMER, STANDEN, geen_kamer, kamercheck
    from game.texts.vertaler import Vertaler
    from game.web.luisteren import Kamerreden

    assert set(STANDEN) == {stand.name for stand in Kamerstand}
    assert set(GEEN_KAMER) == {reden.name for reden in Kamerreden}
    assert all(kamercheck(Vertaler(), stand.name) for stand in Kamerstand)
    assert geen_kamer(Vertaler(), "GEEN_POORT")
