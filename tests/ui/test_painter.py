"""What is mended equals what is drawn anew, to the pixel, whatever came before."""

from itertools import product

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.ui.afloat import Cards
from game.ui.boxes import Box
from game.ui.compare import compare
from game.ui.dashed import Dashed
from game.ui.lines import Line, Polygon
from game.ui.marks import Bar, Dot, KeyCap, Ring, Rule
from game.ui.motion import Frame, Motion, Moving
from game.ui.page import Page, Target
from game.ui.painter import Painter, Touch
from game.ui.patches import patches
from game.ui.pieces import Backdrop, Group, Panel, Picture, Piece, Scrim, Text
from game.ui.reach import reach
from game.ui.stage import Look, Stage
from game.ui.text import TextStyle, lay_text
from game.ui.theme import HIGH_CONTRAST, LIGHT

SIZE = (320, 180)
STAGES = [Stage(Look(SIZE, theme=theme)) for theme in (LIGHT, HIGH_CONTRAST)]
STILL = Stage(Look(SIZE, motion=False))
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">'
    '<circle cx="20" cy="15" r="14" fill="#c33"/></svg>'
)
NAMES = ("een", "twee", "drie")

numbers = st.integers(0, 1).map(float) | st.floats(0, 1)
colours = st.sampled_from([(27, 36, 56), (224, 138, 0), (127, 205, 187)])


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    x, y = draw(st.floats(-60, 1700)), draw(st.floats(-60, 1000))
    return Box(x, y, draw(st.floats(1, 700)), draw(st.floats(1, 500)))


@st.composite
def texts(draw: st.DrawFn) -> Text:
    style = TextStyle(draw(st.sampled_from(["title", "quote", "body"])), draw(st.floats(20, 120)))
    words = draw(st.sampled_from(["Ja", "Ǻg één", "Wie **beslist** er dan?", "日本 ok", ""]))
    box = draw(boxes())
    block = lay_text(STAGES[0], words, style, box.w)
    align = draw(st.sampled_from(["left", "center", "right"]))
    valign = draw(st.sampled_from(["top", "middle", "bottom"]))
    return Text(box, block, draw(colours), align, valign)


def key_cap(box: Box) -> KeyCap:
    block = lay_text(STAGES[0], "Enter", TextStyle("body", 22), None)
    return KeyCap(box, block, (0, 0, 0))


points = st.tuples(st.floats(0, 1900), st.floats(0, 1000))
leaves = st.one_of(
    texts(),
    st.builds(
        Panel, boxes(), colours, st.floats(0, 60), st.booleans(), st.none() | colours,
        st.floats(1, 9), st.none() | colours,
    ),
    st.builds(Panel, boxes(), st.none(), shadow=st.booleans(), outline=colours),
    st.builds(Picture, boxes(), st.just(SVG), st.booleans(), st.sampled_from([0.0, 30.0])),
    st.builds(Picture, boxes(), st.just(SVG), alpha=st.just(0.5)),
    st.builds(Rule, boxes(), colours, st.booleans()),
    st.builds(Bar, boxes(), numbers, st.none() | numbers, colours, colours),
    st.builds(Ring, boxes(), numbers, colours),
    st.builds(Dot.at, st.floats(0, 1900), st.floats(0, 1000), st.floats(2, 90), colours),
    st.builds(key_cap, boxes()),
    st.builds(Dashed, st.builds(Box, *[st.floats(60, 500)] * 4), colours),
    st.builds(Line, points, points, colours, st.floats(1, 14), st.booleans()),
    st.builds(
        Polygon, st.tuples(points, points, points), st.none() | colours, st.none() | colours
    ),
)  # fmt: skip


@st.composite
def groups(draw: st.DrawFn) -> Group:
    pieces = tuple(draw(st.lists(leaves, min_size=1, max_size=4)))
    moves, settle = draw(st.booleans()), draw(st.booleans())
    face = draw(st.sampled_from(["", "dicht"]))
    return Group(draw(st.sampled_from(NAMES)), draw(boxes()), pieces, moves, settle, face)


@st.composite
def pages(draw: st.DrawFn) -> Page:
    """A page over the sky, sometimes with a veil and more on top of it."""
    below = draw(st.lists(leaves | groups(), max_size=5))
    if draw(st.booleans()):
        below = [Backdrop(Box(0, 0, 1920, 1080)), *below]
    veil = [Scrim(Box(0, 0, 1920, 1080), (27, 36, 56))] if draw(st.integers(0, 3)) == 0 else []
    above = draw(st.lists(leaves | groups(), max_size=2)) if veil else []
    targets = tuple(Target(name, Box(100, 100, 300, 200), name) for name in NAMES)
    return Page((*below, *veil, *above), targets)


@st.composite
def shows(draw: st.DrawFn) -> list[tuple[Page, Touch, float]]:
    """Pages one after another; most are an earlier one with a piece more, less or elsewhere."""
    made = [draw(pages())]
    for _ in range(draw(st.integers(1, 5))):
        pieces = list(draw(st.sampled_from(made)).pieces)
        for _ in range(draw(st.integers(0, 2))):
            at = draw(st.integers(0, len(pieces)))
            if draw(st.booleans()) and pieces:
                gone = pieces.pop(at % len(pieces))
                if draw(st.booleans()):
                    pieces.insert(draw(st.integers(0, len(pieces))), gone)
            else:
                pieces.insert(at, draw(leaves | groups()))
        made.append(Page(tuple(pieces), made[0].targets))
    name = st.none() | st.sampled_from(NAMES)
    touches = st.builds(Touch, name, name, name)
    waits = st.sampled_from([0.0, 0.05, 0.15, 1.0])
    return [(page, draw(touches), draw(waits)) for page in made]


def pixels(surface: pygame.Surface) -> bytes:
    return bytes(pygame.image.tobytes(surface, "RGB"))


@pytest.mark.parametrize("stage", [*STAGES, STILL])
@settings(max_examples=60, deadline=None)
@given(shown=shows())
def test_every_frame_equals_one_drawn_anew(
    stage: Stage, shown: list[tuple[Page, Touch, float]]
) -> None:
    motion, painter, now = Motion(stage.look.motion), Painter(stage), 0.0
    mended, anew = pygame.Surface(SIZE), pygame.Surface(SIZE)
    for page, touch, wait in shown:
        for step in (0.0, wait):
            now += step
            frame = motion.frame(page, now)
            painter.paint(mended, page, frame, touch)
            Painter(stage).paint(anew, page, frame, touch)
            assert pixels(mended) == pixels(anew)


@pytest.mark.parametrize("stage", STAGES)
@settings(max_examples=200, deadline=None)
@given(piece=leaves, dy=st.sampled_from([0.0, -4.0, 2.0]))
def test_no_piece_draws_beyond_its_reach(stage: Stage, piece: Piece, dy: float) -> None:
    for ground in ((255, 0, 255), (0, 255, 0)):  # one of them differs from any colour drawn
        surface = pygame.Surface(SIZE)
        surface.fill(ground)
        piece.draw(surface, stage, 0, dy)
        surface.fill(ground, reach(piece, stage, dy))
        plain = pygame.Surface(SIZE)
        plain.fill(ground)
        assert pixels(surface) == pixels(plain)


@given(st.lists(st.builds(pygame.Rect, *[st.integers(-9, 30)] * 2, *[st.integers(0, 30)] * 2)))
def test_patches_cover_the_torn_area_and_never_overlap(rects: list[pygame.Rect]) -> None:
    whole = pygame.Rect(0, 0, 40, 40)
    parts = patches(rects, whole)
    assert all(whole.contains(part) for part in parts)
    for number, part in enumerate(parts):
        assert part.collidelist(parts[:number]) < 0
    for x, y in product(range(40), repeat=2):
        if any(rect.collidepoint(x, y) for rect in rects):
            assert any(part.collidepoint(x, y) for part in parts)


def dot(x: float) -> Dot:
    return Dot.at(x, 500, 20, (0, 0, 0))


def test_only_what_came_or_went_is_torn() -> None:
    stage = STAGES[0]
    one, two, three, four = (dot(x) for x in (100, 600, 1100, 1600))
    old, _ = compare([], [(each, 0.0) for each in (one, two, three)], stage)
    new, torn = compare(old, [(each, 0.0) for each in (one, dot(1100), four)], stage)
    assert [part.piece for part in new] == [one, three, four]
    assert sorted(rect.x for rect in torn) == sorted(reach(each, stage).x for each in (two, four))


def test_a_piece_that_changes_place_in_the_row_is_torn_once_or_more() -> None:
    stage = STAGES[0]
    row = [(dot(x), 0.0) for x in (100, 105, 110)]
    old, _ = compare([], row, stage)
    _, torn = compare(old, [row[2], row[0], row[1]], stage)
    assert torn


def test_a_group_made_anew_under_way_is_drawn_once() -> None:
    def group() -> Group:
        return Group("kaart", Box(0, 0, 200, 200), (Panel(Box(0, 0, 200, 200), (9, 9, 9)),))

    cards = Cards(STAGES[0])
    assert cards.get(group()).picture is cards.get(group()).picture


def test_surfaces_of_groups_that_have_arrived_stay_within_half_a_screen() -> None:
    cards = Cards(STAGES[0])
    groups = [Group(str(n), Box(0, 0, 900, 600), (Dot.at(n, 9, 5, (0, 0, 0)),)) for n in range(9)]
    for group in groups:
        cards.get(group)
    cards.trim(groups)
    assert cards.weight > 320 * 180 / 2
    cards.trim([])
    assert cards.weight <= 320 * 180 / 2


def test_what_a_frame_shows_twice_stays_the_same() -> None:
    stage = STAGES[0]
    group = Group("een", Box(300, 300, 400, 300), (Panel(Box(300, 300, 400, 300), (9, 9, 9)),))
    page, painter = Page((Backdrop(stage.box),)), Painter(stage)
    first, second = pygame.Surface(SIZE), pygame.Surface(SIZE)
    frame = Frame(page.pieces, (Moving(group, 20, 30, 0.5, 0.7),), True)
    painter.paint(first, page, frame)
    painter.paint(second, page, frame)
    assert pixels(first) == pixels(second)
