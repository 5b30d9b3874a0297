"""Small words for writing SVG by hand.

Pictures are painted by nanosvg, which knows shapes, paths, groups, transforms, opacity and
gradients. It knows no styles, clips, masks, reuse or text, so nothing here offers them.
"""

from collections.abc import Iterable


def document(body: str, width: float, height: float, box: str | None = None) -> str:
    """Wrap `body` in a whole SVG of `width` by `height`, with `box` as its own units."""
    view = box or f"0 0 {num(width)} {num(height)}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{num(width)}" height="{num(height)}" '
        f'viewBox="{view}">{body}</svg>'
    )


def num(value: float) -> str:
    """Write a number short and always the same: two decimals, no trailing zeros."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def path(d: str, fill: str = "none", **attributes: str | float) -> str:
    """Return one path; `stroke_width=2` becomes `stroke-width="2"`. No data, no path."""
    return d and f'<path d="{d}" fill="{fill}"{_attributes(attributes)}/>'


def line(d: str, stroke: str, width: float, **attributes: str | float) -> str:
    """Return an open path drawn with a round pen. No data, no path."""
    ends: dict[str, str | float] = {"stroke_linecap": "round", "stroke_linejoin": "round"}
    pen: dict[str, str | float] = {"stroke": stroke, "stroke_width": width}
    return d and f'<path d="{d}" fill="none"{_attributes(pen | ends | attributes)}/>'


def circle(x: float, y: float, r: float, fill: str = "none", **attributes: str | float) -> str:
    """Return one circle."""
    where = f'cx="{num(x)}" cy="{num(y)}" r="{num(r)}"'
    return f'<circle {where} fill="{fill}"{_attributes(attributes)}/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, **attributes: str | float) -> str:
    """Return one ellipse."""
    where = f'cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}"'
    return f'<ellipse {where} fill="{fill}"{_attributes(attributes)}/>'


def rect(
    x: float, y: float, width: float, height: float, fill: str, **attributes: str | float
) -> str:
    """Return one rectangle; `rx` makes its corners round."""
    where = f'x="{num(x)}" y="{num(y)}" width="{num(width)}" height="{num(height)}"'
    return f'<rect {where} fill="{fill}"{_attributes(attributes)}/>'


def group(body: str, **attributes: str | float) -> str:
    """Return `body` as one group."""
    return f"<g{_attributes(attributes)}>{body}</g>"


def box(x: float, y: float, width: float, height: float) -> str:
    """Return path data of a rectangle, so that many of them can share one path."""
    return f"M{num(x)} {num(y)}h{num(width)}v{num(height)}h{num(-width)}z"


def polygon(points: Iterable[tuple[float, float]]) -> str:
    """Return path data of a closed outline through `points`."""
    return "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points) + "z"


def _attributes(values: dict[str, str | float]) -> str:
    return "".join(
        f' {name.replace("_", "-")}="{value if isinstance(value, str) else num(value)}"'
        for name, value in values.items()
    )
