"""Build fallback.ttf: one font for the signs that Fraunces and Atkinson Hyperlegible Next lack.

Names and notes hold more than Dutch letters: Nguyễn, Олена, an emoji. The game asks one fallback
font for those, so this joins Noto Emoji (single signs, one colour) with the Vietnamese, Greek and
Cyrillic letters of Noto Sans. Chinese, Japanese and Korean would take megabytes and are left out.

Needs fontTools. Run: python make_fallback.py NotoEmoji_400Regular.ttf NotoSans_400Regular.ttf
"""

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

FAMILY = "Ambtenaar Fallback"
UNITS_PER_EM = 1000
LETTERS = (
    range(0x20, 0x7F),  # a name that needs the fallback keeps its other letters in the same hand
    range(0xA0, 0x250),
    range(0x300, 0x370),
    range(0x370, 0x400),
    range(0x400, 0x530),
    range(0x1E00, 0x1F00),
    range(0x2010, 0x2030),
    range(0x20A0, 0x20C1),
    range(0x2190, 0x2200),
)
NAME_IDS = {1: FAMILY, 3: FAMILY, 4: FAMILY, 6: FAMILY.replace(" ", "")}


def build(emoji: Path, letters: Path, out: Path) -> None:
    """Write the joined font to `out`."""
    wanted = {code for block in LETTERS for code in block}
    with tempfile.TemporaryDirectory() as folder:
        signs = _codes(emoji) - (_codes(letters) & wanted)
        parts = [
            _part(letters, wanted, Path(folder) / "letters.ttf"),
            _part(emoji, signs, Path(folder) / "emoji.ttf"),
        ]
        font = Merger().merge([str(part) for part in parts])
    for record in font["name"].names:
        if record.nameID in NAME_IDS:
            record.string = NAME_IDS[record.nameID]
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    font.save(out)


def _codes(path: Path) -> set[int]:
    return set(TTFont(path).getBestCmap())


def _part(source: Path, codes: set[int], target: Path) -> Path:
    """Keep only `codes`, unhinted and without ligatures, at the common size."""
    options = Options(layout_features=[], hinting=False, notdef_outline=True)
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "vhea", "vmtx", "VORG", "STAT", "DSIG"]
    font = TTFont(source)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    scale_upem(font, UNITS_PER_EM)
    font.save(target)
    return target


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]), Path(__file__).with_name("fallback.ttf"))
