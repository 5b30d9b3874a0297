"""A good file becomes a complete dilemma in two languages, with the place of every key."""

from fractions import Fraction

from game.domain.dilemma import Rol, Uitkomst
from game.loading import laad_bestand


def test_a_good_file_has_no_complaints(schrijf, goed):
    assert laad_bestand(schrijf(goed)).klachten == ()


def test_identity_is_theme_and_name(schrijf, goed):
    assert laad_bestand(schrijf(goed)).dilemma["nl"].id == "woningnood/kantoor"


def test_folded_text_is_one_line_without_white_space_around_it(schrijf, goed):
    casus = laad_bestand(schrijf(goed)).dilemma["nl"].casus
    assert casus == "Een pand staat al drie jaar leeg. De eigenaar wacht."


def test_cards_get_their_code_from_role_and_order(schrijf, goed):
    kaarten = laad_bestand(schrijf(goed)).dilemma["nl"].kaarten
    assert [kaart.code for kaart in kaarten] == ["B1", "B2", "O1", "O2", "V1", "V2"]
    assert kaarten[1].rol is Rol.BUREAUCRAAT
    assert kaarten[1].plus is Uitkomst.RELATIE


def test_weights_are_exact(schrijf, goed):
    weegt = laad_bestand(schrijf(goed)).dilemma["nl"].kijkers[0].weegt
    assert list(weegt) == [Fraction(1, 10), Fraction(7, 10), Fraction(1, 5)]


def test_thirds_are_exact_weights(schrijf, goed):
    thirds = "{recht: 1/3, resultaat: 1/3, relatie: 1/3}"
    path = schrijf(goed.replace("{recht: 0.1, resultaat: 0.7, relatie: 0.2}", thirds))
    assert laad_bestand(path).dilemma["nl"].kijkers[0].weegt.som == 1


def test_english_has_its_own_texts_and_the_same_parameters(schrijf, goed):
    nl, en = laad_bestand(schrijf(goed)).dilemma.values()
    assert (nl.titel, en.titel) == ("Het lege kantoor", "The empty office")
    assert nl.lat == en.lat
    assert [kaart.plus for kaart in nl.kaarten] == [kaart.plus for kaart in en.kaarten]


def test_what_may_be_left_out_may_be_left_out(schrijf, goed, engels):
    nl = goed.replace("  aanloop: >-\n    Drie weken later\n", "").replace(
        "  rol: ondernemer\n", ""
    )
    en = engels.replace("  aanloop: >-\n    Drie weken later\n", "")
    geladen = laad_bestand(schrijf(nl, en))
    assert geladen.klachten == ()
    assert geladen.dilemma["nl"].sleutel.rol is None
    assert geladen.dilemma["nl"].wending.aanloop == ""


def test_scalars_stay_the_text_that_was_typed(schrijf, goed):
    for typed in ("no", "ja", "12:30", "007", "0x10", "~", "null", "1e3", "2026-02-03"):
        path = schrijf(goed.replace("naam: De buurt", f"naam: {typed}"))
        assert laad_bestand(path).dilemma["nl"].kijkers[2].naam == typed


def test_a_byte_order_mark_and_windows_lines_change_nothing(schrijf, goed):
    plain = laad_bestand(schrijf(goed))
    windows = laad_bestand(schrijf(b"\xef\xbb\xbf" + goed.replace("\n", "\r\n").encode()))
    assert windows.dilemma == plain.dilemma
    assert windows.plaatsen == plain.plaatsen


def test_every_key_path_has_its_place(schrijf, goed):
    geladen = laad_bestand(schrijf(goed))
    lines = goed.splitlines()
    line, column = geladen.plaats("kaarten.bureaucraat[1].plus")
    assert lines[line - 1][column - 1 :].startswith("plus: relatie")
    line, column = geladen.plaats("samenspel[1].effect")
    assert lines[line - 1][column - 1 :] == "effect: -1"
    line, column = geladen.plaats("lat")
    assert lines[line - 1].startswith("lat:")
    assert column == 1


def test_a_key_path_that_is_not_there_has_the_place_around_it(schrijf, goed):
    geladen = laad_bestand(schrijf(goed))
    assert geladen.plaats("samenspel[7].effect") == geladen.plaats("samenspel")
    assert geladen.plaats("weg") == (1, 1)


def test_a_picture_beside_the_file_is_found(schrijf, goed):
    path = schrijf(goed.replace("gevoelig:", "beeld: eigen.svg\ngevoelig:"))
    (path.parent / "eigen.svg").write_text("<svg/>")
    geladen = laad_bestand(path)
    assert geladen.klachten == ()
    assert geladen.beeld == path.parent / "eigen.svg"


def test_the_english_file_stands_for_its_dilemma(schrijf, goed):
    path = schrijf(goed)
    assert laad_bestand(path.with_suffix(".en.yaml")).pad == path
