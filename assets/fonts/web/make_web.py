"""Build the fonts of the phones' page: the same hands as on the screen, Latin only, as WOFF2.

A phone gets the whole page over a class's wifi, so that it may weigh next to nothing. Signs that
are not here come from the phone itself.

Needs fontTools and brotli. Run: python make_web.py
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
FONTS = ("atkinson-regular", "atkinson-bold", "fraunces-semibold")
LATIN = (
    range(0x20, 0x7F),
    range(0xA0, 0x180),
    (0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x20AC),
)


def build(name: str) -> None:
    """Write the small font beside this script."""
    options = Options(layout_features=["kern", "liga", "mark", "ccmp"], hinting=False)
    options.flavor = "woff2"
    font = TTFont(HERE.parent / f"{name}.ttf", recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for block in LATIN for code in block])
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(HERE / f"{name}.woff2")


if __name__ == "__main__":
    for each in FONTS:
        build(each)
