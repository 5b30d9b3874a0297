"""Colours by name: the light look, and one with high contrast."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

Colour = tuple[int, int, int]


def rgb(code: str) -> Colour:
    """The colour written as `#RRGGBB`."""
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)


@frozen
class Tint:
    """One accent: its fill, what is drawn on the fill, and the same accent as text on paper."""

    fill: Colour
    on: Colour
    text: Colour


@frozen
class Theme:
    """All colours of one look; pieces hold the colours, screens take them from here by name."""

    ink: Colour
    muted: Colour
    paper: Colour
    line: Colour
    bar: Colour
    white: Colour
    dot: Colour
    sky_top: Colour
    sky_middle: Colour
    sky_bottom: Colour
    tints: Mapping[str, Tint] = field(hash=False)
    edge: float = 2.0
    """Width in units of thin outlines."""
    framed: bool = False
    """Whether cards have an outline in ink instead of a shadow."""

    def colour(self, name: str) -> Colour:
        """The token `name` (ink, muted, ...), or a tint's text colour (blauw, oranje, groen)."""
        if name in self.tints:
            return self.tints[name].text
        found: Colour = getattr(self, name)
        return found

    def tint(self, name: str) -> Tint:
        """The accent `name`: blauw, oranje or groen."""
        return self.tints[name]


_INK = rgb("#1B2438")
_WHITE = rgb("#FFFFFF")

LIGHT = Theme(
    ink=_INK,
    muted=rgb("#5E667A"),
    paper=rgb("#FBF7EE"),
    line=rgb("#E3DAC8"),
    bar=rgb("#EDE5D5"),
    white=_WHITE,
    dot=rgb("#CFC6B4"),
    sky_top=rgb("#E9EFF3"),
    sky_middle=rgb("#F4EFE4"),
    sky_bottom=rgb("#F7E7CF"),
    tints={
        "blauw": Tint(rgb("#1B4F8A"), _WHITE, rgb("#1B4F8A")),
        "oranje": Tint(rgb("#E08A00"), _INK, rgb("#8F5400")),
        "groen": Tint(rgb("#7FCDBB"), _INK, rgb("#0F6355")),
    },
)

_BLACK = rgb("#000000")

HIGH_CONTRAST = Theme(
    ink=_BLACK,
    muted=rgb("#333333"),
    paper=_WHITE,
    line=rgb("#595959"),
    bar=_WHITE,
    white=_WHITE,
    dot=rgb("#8A8A8A"),
    sky_top=_WHITE,
    sky_middle=_WHITE,
    sky_bottom=_WHITE,
    tints={
        "blauw": Tint(rgb("#123F73"), _WHITE, rgb("#123F73")),
        "oranje": Tint(rgb("#E08A00"), _BLACK, rgb("#6B3E00")),
        "groen": Tint(rgb("#7FCDBB"), _BLACK, rgb("#084A3F")),
    },
    edge=3.5,
    framed=True,
)


def contrast(a: Colour, b: Colour) -> float:
    """The contrast ratio of two colours as WCAG 2 defines it, from 1 to 21."""
    light, dark = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(a: Colour, b: Colour, share: float) -> Colour:
    """`a` with `share` (0 to 1) of `b` mixed in."""
    red, green, blue = (round(p + (q - p) * share) for p, q in zip(a, b, strict=True))
    return red, green, blue


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
