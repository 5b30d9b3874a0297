"""The quay, the water under it and what floats there."""

from game.ui.svg import box, circle, group, line, num, path, rect

_QUAY = "#8F877B"
_WATER = "#9CC3D2"
_RIPPLE = "#BBDDE6"
_IRON = "#2B3448"
_CABIN = "#F1E8D6"
_FLAG = "#E08A00"
HULLS = ("#7B1F2E", "#1F5C4A", "#20407F")


def ground_svg(width: float, ground: float, quay: float, height: float) -> str:
    """Return quay wall and water."""
    stones = "".join(
        f"M{num(x)} {num(ground + 4)}V{num(ground + quay)}" for x in range(20, int(width), 46)
    )
    return (
        rect(0, ground + quay, width, height - ground - quay, _WATER)
        + rect(0, ground, width, quay, _QUAY)
        + rect(0, ground, width, 3, "#A69E91")
        + line(stones, "#7D7569", 1, stroke_linecap="butt")
        + rect(0, ground + quay, width, 2.5, "#1B2438", opacity=0.14)
    )


def ripples_svg(strokes: tuple[tuple[float, float, float], ...]) -> str:
    """Return light on the water: one stroke per (x, y, length)."""
    return line("".join(f"M{num(x)} {num(y)}h{num(w)}" for x, y, w in strokes), _RIPPLE, 2)


def boat_svg(x: float, water: float, hull: str) -> str:
    """Return a canal boat with a cabin, seen from the side."""
    body = f"M{num(x)} {num(water + 10)}h118q-9 18-26 18h-66q-17 0-26-18z"
    ports = "".join(box(x + 30 + i * 15, water - 1, 9, 6) for i in range(3))
    return (
        rect(x + 23, water - 6, 57, 17, _CABIN, rx=3)
        + path(box(x + 20, water - 8, 63, 3.4), "#D9CDB6")
        + path(ports, "#6E7F96")
        + line(f"M{num(x + 104)} {num(water + 9)}V{num(water - 12)}", _IRON, 1.6)
        + path(f"M{num(x + 104)} {num(water - 12)}h13l-4 4 4 4h-13z", _FLAG)
        + path(body, hull)
        + path(box(x, water + 10, 118, 3), "#FFFFFF", opacity=0.28)
        + line(f"M{num(x - 6)} {num(water + 30)}h128", _RIPPLE, 2)
    )


def tour_boat_svg(x: float, water: float, hull: str) -> str:
    """Return a low glass boat that shows visitors round."""
    body = f"M{num(x)} {num(water + 12)}h150q-5 16-20 16h-108q-16 0-22-16z"
    windows = "".join(box(x + 25 + i * 17, water + 0.5, 14, 9) for i in range(6))
    roof = f"M{num(x + 20)} {num(water + 12)}v-10q0-5 6-5h96l10 15z"
    return (
        path(roof, _CABIN)
        + path(windows, "#B9CBDA")
        + path(body, hull)
        + path(box(x, water + 12, 150, 3), "#FFFFFF", opacity=0.28)
        + line(f"M{num(x - 6)} {num(water + 30)}h158", _RIPPLE, 2)
    )


def ducks_svg(x: float, water: float) -> str:
    """Return a duck with two ducklings."""
    return "".join(
        _duck(x + dx, water + dy, s) for dx, dy, s in ((0, 0, 1.0), (24, 3, 0.6), (38, 1, 0.6))
    )


def _duck(x: float, y: float, size: float) -> str:
    body = path(
        "M0 6C1 12 6 13 11 13C17 13 20 9 21 4C16 8 9 4 5 6V2A3.6 3.6 0 1 0-1.6 4.4z", "#F8F1E2"
    )
    bill = path("M-1.8 1.2L-6.4 3-1.6 4.4z", _FLAG)
    eye = circle(1.6, 1.4, 0.8, _IRON)
    return group(body + bill + eye, transform=f"translate({num(x)} {num(y)}) scale({num(size)})")
