"""One canal house: wall, gable, windows, door, and the scaffold that holds its plot.

Every part of one colour shares one path, because a painter of paths is quick with many corners
and slow with many shapes.
"""

from game.ui.city_gables import GABLES
from game.ui.city_plot import DUSK, FRAME, LIT, SHADE, STONE, House
from game.ui.svg import box, circle, group, line, num, path

SCAFFOLD = "#97A3B9"


def house_svg(house: House) -> str:
    """Return the house with the windows of its `lit` flags alight."""
    panes = _panes(house)
    lit = "".join(pane for pane, on in zip(panes, house.lit, strict=True) if on)
    dark = "".join(pane for pane, on in zip(panes, house.lit, strict=True) if not on)
    frames, sills = _frames(house)
    return (
        path(box(house.x, house.top, house.width, house.wall + 0.5), house.brick)
        + GABLES[house.gable](house)
        + path(box(house.x + house.width - 5, house.top, 5, house.wall), SHADE, opacity=0.1)
        + path(sills, STONE, opacity=0.55)
        + path(frames, FRAME)
        + path(lit, LIT)
        + path(dark, DUSK)
        + _door(house)
    )


def lights_svg(house: House) -> str:
    """Return the light in every window of the house, and the glow on its water side."""
    return path("".join(_panes(house)), LIT) + path(_fanlight(house), LIT)


def reflection_svg(house: House, water: float) -> str:
    """Return the house in the water: broken strokes of its brick and of its light."""
    m, half = house.middle, house.width / 2
    brick = "".join(
        f"M{num(m - half * reach)} {num(water + y)}H{num(m + half * reach)}"
        for y, reach in ((5, 0.86), (11, 0.7), (17, 0.76), (23, 0.5), (29, 0.56))
    )
    light = f"M{num(m - 12)} {num(water + 8)}h16M{num(m - 4)} {num(water + 14)}h14"
    return line(brick, house.brick, 3.2, opacity=0.16) + line(light, LIT, 1.8, opacity=0.5)


def scaffold_svg(house: House) -> str:
    """Return the thin outline that keeps the plot until the house is there."""
    left, right = house.x + 5, house.x + house.width - 5
    top = house.ground - house.wall * 0.42
    floor = (top + house.ground) / 2
    posts = f"M{num(left)} {num(house.ground)}V{num(top)}H{num(right)}V{num(house.ground)}"
    boards = (
        f"M{num(left)} {num(floor)}H{num(right)}M{num(house.middle)} {num(house.ground)}V{num(top)}"
    )
    brace = f"M{num(left)} {num(floor)}L{num(house.middle)} {num(top)}"
    return group(
        line(posts + boards, SCAFFOLD, 2.4, stroke_linejoin="miter") + line(brace, SCAFFOLD, 1.4),
        opacity=0.85,
    )


def _windows(house: House) -> tuple[tuple[float, float, float, float], ...]:
    """Return x, y, width and height of every window, row by row from the top."""
    pitch = (house.width - 12) / house.columns
    wide = min(pitch - 9.5, 17.0)
    start = house.x + 6 + (pitch - wide) / 2
    return tuple(
        (start + column * pitch, house.top + 12 + row * 32, wide, 21.5)
        for row in range(house.rows)
        for column in range(house.columns)
    )


def _frames(house: House) -> tuple[str, str]:
    """Return the window frames, and the lintels and sills above and under them."""
    windows = _windows(house)
    frames = "".join(box(x - 1.8, y - 1.8, w + 3.6, h + 3.6) for x, y, w, h in windows)
    sills = "".join(
        box(x - 3, y + h + 1.8, w + 6, 2) + box(x - 1.8, y - 4.6, w + 3.6, 2)
        for x, y, w, h in windows
    )
    return frames, sills


def _panes(house: House) -> tuple[str, ...]:
    """Return the glass of each window: one wide pane above, two tall ones below."""
    return tuple(
        box(x, y, w, 6.6)
        + box(x, y + 8, w / 2 - 0.7, h - 8)
        + box(x + w / 2 + 0.7, y + 8, w / 2 - 0.7, h - 8)
        for x, y, w, h in _windows(house)
    )


def _door_box(house: House) -> tuple[float, float, float, float]:
    """The door stands aside in a narrow house, as it does on a canal."""
    wide = 17.0
    middle = house.middle if house.columns > 2 else house.x + house.width * 0.32
    return middle - wide / 2, house.ground - 31, wide, 31.0


def _fanlight(house: House) -> str:
    x, y, wide, _ = _door_box(house)
    return box(x + 1.6, y + 1.6, wide - 3.2, 4.6)


def _door(house: House) -> str:
    """Return stone surround, door leaf with panel and knob, fanlight and doorstep."""
    x, y, wide, high = _door_box(house)
    return (
        path(box(house.x, house.ground - 6, house.width, 6.5), SHADE, opacity=0.16)
        + path(box(x - 2.6, y - 2.6, wide + 5.2, high + 2.6), FRAME)
        + path(box(x, y, wide, high), house.door)
        + path(_fanlight(house), DUSK)
        + path(
            box(x + 3.4, y + 10, wide - 6.8, 7.4) + box(x + 3.4, y + 20, wide - 6.8, 6.4),
            SHADE,
            opacity=0.2,
        )
        + circle(x + wide - 2.6, y + 18.6, 1, LIT)
        + path(box(x - 5, house.ground - 2.6, wide + 10, 3.1), STONE)
    )
