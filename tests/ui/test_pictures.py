"""Every drawn picture paints, stays the same and grows without losing anything."""

import io
import re
import wave
from pathlib import Path

import pygame
import pytest

from game.ui.city import city_size, city_svg
from game.ui.emblems import EMBLEMS, SIGNS, emblem_icon_svg, emblem_svg, sign_svg
from game.ui.portraits import TRAITS, portrait_svg

ASSETS = Path(__file__).parents[2] / "assets"
STRIP = (1920, 300)


def painted(svg: str, size: tuple[int, int]) -> pygame.Surface:
    return pygame.image.load_sized_svg(io.BytesIO(svg.encode()), size)


def coverage(surface: pygame.Surface) -> float:
    mask = pygame.mask.from_surface(surface)
    return mask.count() / (surface.get_width() * surface.get_height())


def things(pieces: int, size: tuple[int, int] = STRIP) -> set[str]:
    return set(re.findall(r' id="([^"]+)"', city_svg(*size, pieces)))


@pytest.mark.parametrize("name", EMBLEMS)
def test_an_emblem_stands_out_by_its_shape(name: str) -> None:
    assert 0.3 < coverage(painted(emblem_svg(name), (60, 60))) < 0.85
    assert 0.05 < coverage(painted(emblem_icon_svg(name, "#1B2438"), (60, 60))) < 0.5
    assert emblem_svg(name, edge="#000000") != emblem_svg(name)


@pytest.mark.parametrize("name", SIGNS)
def test_a_sign_takes_the_color_that_it_is_given(name: str) -> None:
    sign = painted(sign_svg(name, "#FF0000"), (48, 48))
    assert coverage(sign) > 0.03
    colors = {
        tuple(sign.get_at((x, y)))[:3]
        for x in range(48)
        for y in range(48)
        if sign.get_at((x, y)).a == 255
    }
    assert colors == {(255, 0, 0)}


@pytest.mark.parametrize("key", TRAITS)
def test_every_word_gives_its_own_portrait(key: str) -> None:
    pictures = {
        pygame.image.tobytes(painted(portrait_svg({key: word}), (100, 100)), "RGBA")
        for word in TRAITS[key]
    }
    assert len(pictures) == len(TRAITS[key])


@pytest.mark.parametrize("hair", TRAITS["haar"])
@pytest.mark.parametrize("beard", TRAITS["baard"])
@pytest.mark.parametrize("glasses", TRAITS["bril"])
def test_hair_beard_and_glasses_go_together_inside_the_ring(
    hair: str, beard: str, glasses: str
) -> None:
    picture = painted(portrait_svg({"haar": hair, "baard": beard, "bril": glasses}), (200, 200))
    outside = [(4, 196), (196, 196), (4, 4), (196, 4), (20, 180), (180, 180)]
    assert all(picture.get_at(spot).a == 0 for spot in outside)
    assert picture.get_at((100, 4)) == pygame.Color("white")


def test_a_missing_or_unknown_word_becomes_the_first_of_its_key() -> None:
    first = {key: words[0] for key, words in TRAITS.items()}
    assert portrait_svg({}) == portrait_svg(first)
    assert portrait_svg({"haar": "hanenkam", "lengte": "groot"}) == portrait_svg(first)


def test_the_same_city_is_drawn_from_the_same_words() -> None:
    assert city_svg(*STRIP, 24) == city_svg(*STRIP, 24)
    assert city_svg(*STRIP, 24) != city_svg(*STRIP, 24, seed=2)


@pytest.mark.parametrize("size", [(1024, 300), STRIP, (3440, 300)])
def test_each_piece_adds_one_thing_and_takes_nothing_away(size: tuple[int, int]) -> None:
    full = city_size(*size)
    assert full >= 40
    for pieces in range(full):
        before, after = things(pieces, size), things(pieces + 1, size)
        assert before < after
        assert len(after) == pieces + 1
    assert city_svg(*size, full + 5) == city_svg(*size, full)


def test_a_city_without_pieces_is_a_city_of_scaffolds() -> None:
    assert things(0) == set()
    assert city_svg(*STRIP, -3) == city_svg(*STRIP, 0)
    assert coverage(painted(city_svg(*STRIP, 0), STRIP)) > 0.15


def test_lights_go_on_only_in_a_house_that_stands() -> None:
    for pieces in range(city_size(*STRIP)):
        seen = things(pieces)
        lights = [name for name in seen if name.startswith("lights")]
        assert all(name.replace("lights", "house") in seen for name in lights)


def test_a_wider_strip_has_more_plots_and_is_painted_as_wide() -> None:
    assert city_size(1366, 300) < city_size(1920, 300) < city_size(3440, 300)
    assert painted(city_svg(3440, 300, 50), (3440, 300)).get_size() == (3440, 300)


def test_no_picture_asks_for_what_the_painter_cannot_do() -> None:
    svgs = [city_svg(*STRIP, 99), *(portrait_svg({"haar": hair}) for hair in TRAITS["haar"])]
    for svg in svgs:
        assert not re.search(r"<(style|use|clipPath|mask|text|image|filter)\b|class=|url\(", svg)
        assert "nan" not in svg


@pytest.mark.parametrize("path", sorted(ASSETS.glob("sounds/*.wav")), ids=lambda path: path.stem)
def test_a_sound_is_short_quiet_and_ends_in_silence(path: Path) -> None:
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22050)
        frames = file.readframes(file.getnframes())
    samples = memoryview(frames).cast("h")
    assert path.stat().st_size < 40_000
    assert 2000 < max(abs(sample) for sample in samples) < 16_000
    assert abs(samples[-1]) < 400


@pytest.mark.parametrize(
    "name", ["fraunces-semibold", "fraunces-italic", "atkinson-regular", "atkinson-bold"]
)
def test_the_fonts_hold_every_dutch_letter(name: str) -> None:
    pygame.font.init()
    font = pygame.font.Font(ASSETS / "fonts" / f"{name}.ttf", 20)
    assert None not in font.metrics("AZaz09 éëèïóöüáâçñÉË€“”‘’–—…·")


def test_the_fallback_holds_what_the_others_lack() -> None:
    pygame.font.init()
    font = pygame.font.Font(ASSETS / "fonts" / "fallback.ttf", 20)
    assert None not in font.metrics("ОленаЕλένηễ😀👍🎉🐱")


def test_every_font_is_in_the_notice() -> None:
    notice = (ASSETS / "NOTICE.md").read_text(encoding="utf-8")
    assert all(path.name in notice for path in ASSETS.glob("fonts/*.ttf"))


def test_deeper_water_leaves_the_city_as_it_is() -> None:
    deep = painted(city_svg(*STRIP, 24, deep=96), (STRIP[0], STRIP[1] + 96))
    plain = painted(city_svg(*STRIP, 24), STRIP)
    assert deep.get_size() == (STRIP[0], STRIP[1] + 96)
    for x in range(5, STRIP[0], 171):
        assert deep.get_at((x, STRIP[1] - 100)) == plain.get_at((x, STRIP[1] - 100))
        assert deep.get_at((x, STRIP[1] + 90)).a == 255
