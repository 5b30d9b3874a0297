"""What stands around the houses: sky line, trees and the small life of a quay."""

from game.ui.svg import box, circle, ellipse, group, line, num, path, polygon

_SKYLINE = "#C6D0DC"
_FAR = "#B4C2D5"
_TRUNK = "#6B5038"
_IRON = "#2B3448"
_GLOW = "#FFE09A"
LEAVES = ("#5C9A61", "#7BB071", "#4F8A5B")


def skyline_svg(blocks: tuple[tuple[float, float, float], ...], ground: float) -> str:
    """Return the grey city behind: one block per (x, width, height)."""
    return path("".join(box(x, ground - h, w, h) for x, w, h in blocks), _SKYLINE, opacity=0.5)


def tree_svg(x: float, ground: float, size: float, leaf: str) -> str:
    """Return a round elm on the quay, `size` from trunk to crown."""
    y = ground - size * 0.84
    r = size * 0.36
    return (
        path(box(x - 2.6, y, 5.2, ground - y), _TRUNK)
        + line(f"M{num(x)} {num(y + r * 0.8)}l{num(r * 0.5)} {num(-r * 0.5)}", _TRUNK, 2.6)
        + circle(x, y, r, leaf)
        + circle(x - r * 0.3, y - r * 0.3, r * 0.52, "#FFFFFF", opacity=0.1)
    )


def turbine_svg(x: float, foot: float, hub: float, blade: float) -> str:
    """Return a wind turbine far away, its hub `hub` above its foot."""
    y = foot - hub
    blades = "".join(
        f"M{num(x)} {num(y)}l{num(dx * blade)} {num(dy * blade)}"
        for dx, dy in ((0.84, -0.54), (-0.89, -0.46), (0.05, 1.0))
    )
    tower = polygon(((x - 2, y), (x + 2, y), (x + 3.4, foot), (x - 3.4, foot)))
    return path(tower, _FAR) + line(blades, _FAR, blade * 0.07 + 1) + circle(x, y, 3.4, _FAR)


def tower_svg(x: float, foot: float, height: float) -> str:
    """Return the church tower with its clock and spire."""
    y = foot - height
    spire = polygon(((x - 24, y + 84), (x, y + 16), (x + 24, y + 84)))
    return (
        path(box(x - 1.5, y, 3, 26) + box(x - 5, y + 5, 10, 2.4) + spire, _FAR)
        + path(box(x - 20, y + 83, 40, height - 83) + box(x - 23, y + 112, 46, 4), _FAR)
        + circle(x, y + 98, 9, "#E4EAF0")
        + line(f"M{num(x)} {num(y + 92)}V{num(y + 98)}L{num(x + 4)} {num(y + 100)}", _FAR, 1.8)
        + path(box(x - 10, y + 124, 6, 15) + box(x + 4, y + 124, 6, 15), "#CFD8E3")
    )


def lantern_svg(x: float, ground: float) -> str:
    """Return a street lantern, alight."""
    y = ground - 58
    return (
        circle(x, y + 2, 13, _GLOW, opacity=0.28)
        + path(box(x - 1.3, y + 9, 2.6, 49) + box(x - 3.4, ground - 6, 6.8, 6), _IRON)
        + path(
            polygon(((x - 5.4, y - 5), (x + 5.4, y - 5), (x + 3.4, y + 9), (x - 3.4, y + 9))), _GLOW
        )
        + path(
            polygon(((x - 7, y - 5), (x, y - 12), (x + 7, y - 5))) + box(x - 4, y + 8, 8, 2), _IRON
        )
    )


def bike_svg(x: float, ground: float, color: str) -> str:
    """Return a bicycle parked on the quay."""
    frame = "M0 0L7-10H19L11 0zM11 0L6-13M24 0L18-15"
    grips = "M3-13h6M18-15h-4"
    wheels = "".join(circle(at, 0, 7, stroke=_IRON, stroke_width=1.6) for at in (0, 24))
    return group(
        wheels + line(frame, color, 1.8) + line(grips, _IRON, 2),
        transform=f"translate({num(x)} {num(ground - 8)})",
    )


def bench_svg(x: float, ground: float) -> str:
    """Return a bench that looks out over the water."""
    legs = box(x + 3, ground - 10, 2.4, 10) + box(x + 30, ground - 10, 2.4, 10)
    seat = (
        box(x, ground - 12, 36, 3)
        + box(x + 1, ground - 21, 34, 2.6)
        + box(x + 1, ground - 17, 34, 2.6)
    )
    return path(legs, _IRON) + path(seat, "#8A5A33")


def flowers_svg(x: float, ground: float) -> str:
    """Return a tub of flowers beside a door."""
    heads = "".join(
        circle(x + dx, ground - 15 + dy, 2.6, color)
        for dx, dy, color in ((1, 1, "#E08A00"), (6, -3, "#B8433F"), (11, 1, "#F3D46B"))
    )
    leaves = ellipse(x + 6, ground - 11, 8.5, 5, LEAVES[0])
    tub = polygon(((x - 1, ground - 10), (x + 13, ground - 10), (x + 11, ground), (x + 1, ground)))
    return leaves + heads + path(tub, "#A65E45")


def birds_svg(x: float, y: float) -> str:
    """Return three gulls in the air."""
    gulls = "".join(
        f"M{num(x + dx)} {num(y + dy)}q5-6 9 0q4-6 9 0" for dx, dy in ((0, 0), (28, -11), (44, 5))
    )
    return line(gulls, _FAR, 2)


def walker_svg(x: float, ground: float, coat: str) -> str:
    """Return someone who walks the dog."""
    dog = f"M{num(x + 21)} {num(ground - 8)}h11l3-4 3 2-2 4v6h-2v-4h-9v4h-2.4v-5l-3-4z"
    lead = f"M{num(x + 9)} {num(ground - 18)}L{num(x + 34)} {num(ground - 9)}"
    return (
        path(box(x + 1, ground - 12, 3, 12) + box(x + 6, ground - 12, 3, 12), _IRON)
        + path(f"M{num(x - 1)} {num(ground - 10)}l2-16q4-4 8 0l2 16z", coat)
        + circle(x + 5, ground - 32, 4.2, "#E8B88F")
        + path(f"M{num(x + 0.6)} {num(ground - 32)}a4.4 4.4 0 0 1 8.8 0q-4-3-8.8 0z", "#3D2A22")
        + line(lead, _IRON, 1)
        + path(dog, "#8A5A33")
    )
