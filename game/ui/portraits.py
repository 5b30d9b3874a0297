"""Round portraits of people, drawn from a few words.

A portrait is a stack of flat layers in a box of 200 by 200: ring, back hair, shoulders, neck,
face, hair, eyes, mouth. A word that is missing or unknown becomes the first word of its key, so
every portrait looks like a person. The mouth and the brows follow the mood and nothing else does.
"""

from collections.abc import Mapping
from types import MappingProxyType

from game.ui.hair import BACK, FOLDS, FRONT, HAIR_COLORS, SCARF_COLORS
from game.ui.svg import circle, document, ellipse, group, line, path

# The first word of each key is the one that stands in for a missing or unknown word.
TRAITS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "leeftijd": ("midden", "jong", "oud"),
        "huid": ("midden", "licht", "getint", "donker"),
        "haar": ("kort", "lang", "knot", "krullen", "kaal", "hoofddoek"),
        "haarkleur": ("bruin", "zwart", "blond", "rood", "grijs"),
        "bril": ("geen", "rond"),
        "baard": ("geen", "baard", "snor"),
        "kleding": ("blauw", "rood", "groen", "oker", "paars", "grijs"),
        "mond": ("gewoon", "blij", "bedrukt"),
    }
)

INK = "#1B2438"
RING = "#FFFFFF"
BACKDROP = "#DCE5EA"

# skin -> face, shade under the chin and in the lines, mouth
_SKINS: Mapping[str, tuple[str, str, str]] = {
    "licht": ("#F2CBA8", "#DFAE86", "#9A4038"),
    "midden": ("#E8B88F", "#CF9768", "#8F3A30"),
    "getint": ("#C98E62", "#AB7145", "#7A2B25"),
    "donker": ("#8E5C3C", "#714329", "#4A1A1A"),
}

# clothes -> fabric, collar
_CLOTHES: Mapping[str, tuple[str, str]] = {
    "rood": ("#7B1F2E", "#641622"),
    "blauw": ("#1B4F8A", "#143E6E"),
    "groen": ("#0F6355", "#0A4D42"),
    "oker": ("#8F5400", "#744300"),
    "paars": ("#5B3F73", "#48305D"),
    "grijs": ("#5E667A", "#4B5264"),
}

_MOUTHS: Mapping[str, str] = {
    "blij": "M86 122.5Q100 134.5 114 122.5",
    "gewoon": "M89 125.5Q100 128.6 111 125.5",
    "bedrukt": "M89.5 128.6Q100 123 110.5 128.6",
}

_BROWS: Mapping[str, str] = {
    "blij": "M76.5 89.2Q82.5 85.4 88.5 88M111.5 88Q117.5 85.4 123.5 89.2",
    "gewoon": "M76.5 90Q82.5 87.6 88.5 89.2M111.5 89.2Q117.5 87.6 123.5 90",
    "bedrukt": "M76.5 91.2Q82 88.2 88 86.6M112 86.6Q118 88.2 123.5 91.2",
}

_EARS_HIDDEN = ("lang", "hoofddoek")

_WRINKLES: Mapping[str, str] = {
    "midden": "",
    "oud": "M84 70.5Q100 67.5 116 70.5M74.5 108.5Q80 111.6 86 109.6M114 109.6Q120 111.6 125.5 108.5"
    "M80.5 118Q78 122 79 126.5M119.5 118Q122 122 121 126.5",
}

# The face grows a little longer with the years.
_FACES: Mapping[str, str] = {
    "jong": "M60.5 92C60.5 62 78 50 100 50S139.5 62 139.5 92C139.5 122 121 139.5 100 139.5"
    "S60.5 122 60.5 92z",
    "midden": "M60.5 92C60.5 62 78 50 100 50S139.5 62 139.5 92C139.5 120 124 142 100 142"
    "S60.5 120 60.5 92z",
    "oud": "M60.5 92C60.5 62 78 50 100 50S139.5 62 139.5 92C139.5 116 126.5 143 100 143"
    "S60.5 116 60.5 92z",
}

_BEARDS: Mapping[str, str] = {
    "geen": "",
    "baard": "M60.6 97C66 106 72 112.5 81 114.2C88 112.6 94 112.4 100 114.4"
    "C106 112.4 112 112.6 119 114.2C128 112.5 134 106 139.4 97"
    "C140 126 127 150 100 150S60 126 60.6 97z",
    "snor": "M100 114.6C94 110.6 85.5 113.2 79.5 120.4C87 121.6 94.5 121.2 100 118.2"
    "C105.5 121.2 113 121.6 120.5 120.4C114.5 113.2 106 110.6 100 114.6z",
}


def portrait_svg(traits: Mapping[str, str]) -> str:
    """Return a round portrait of 200 by 200 of the person that `traits` describes."""
    return document(portrait_layers(traits), 200, 200)


def portrait_layers(traits: Mapping[str, str]) -> str:
    """Return the layers of that portrait, to stand in a larger drawing."""
    person = _complete(traits)
    return (
        circle(100, 100, 98, RING)
        + circle(100, 100, 91, BACKDROP)
        + _back(person)
        + _body(person)
        + _face(person)
        + _front(person)
        + _glasses(person)
        + circle(100, 100, 94.5, stroke=RING, stroke_width=7)
    )


def _complete(traits: Mapping[str, str]) -> dict[str, str]:
    return {
        key: traits[key] if traits.get(key) in words else words[0] for key, words in TRAITS.items()
    }


def _hair_color(person: Mapping[str, str]) -> str:
    if person["haar"] == "hoofddoek":
        return SCARF_COLORS[person["kleding"]]
    return HAIR_COLORS[person["haarkleur"]]


def _back(person: Mapping[str, str]) -> str:
    return path(BACK[person["haar"]], _hair_color(person))


def _body(person: Mapping[str, str]) -> str:
    """Shoulders that end on the ring, then collar and neck."""
    skin, shade, _ = _SKINS[person["huid"]]
    fabric, collar = _CLOTHES[person["kleding"]]
    return (
        path("M33 163C50 150 70 146 100 146S150 150 167 163A91 91 0 0 1 33 163z", fabric)
        + path("M74 147.5C78 164 88 170 100 170S122 164 126 147.5L119 145H81z", collar)
        + path("M81 128H119V147C119 157 110 163 100 163S81 157 81 147z", skin)
        + path("M81 134C86 145 92 149.5 100 149.5S114 145 119 134V128H81z", shade)
    )


def _face(person: Mapping[str, str]) -> str:
    skin, shade, lips = _SKINS[person["huid"]]
    ears = "" if person["haar"] in _EARS_HIDDEN else _ears(skin, shade)
    skull = ellipse(100, 84, 39.5, 41, skin) if person["haar"] == "kaal" else ""
    return (
        ears
        + skull
        + path(_FACES[person["leeftijd"]], skin)
        + _age(person, shade)
        + path(_BEARDS[person["baard"]], HAIR_COLORS[person["haarkleur"]])
        + _mouth(person, skin, lips)
        + line("M100 104.5C102.6 108 102.8 111 98.6 111.4", shade, 2.4)
        + _brows(person)
        + circle(82.8, 99, 4.7, INK)
        + circle(117.2, 99, 4.7, INK)
    )


def _age(person: Mapping[str, str], shade: str) -> str:
    """The young have a blush, the old have lines; in between there is nothing to see."""
    if person["leeftijd"] == "jong":
        return "".join(ellipse(x, 113, 7.5, 5, shade, opacity=0.28) for x in (74.5, 125.5))
    return line(_WRINKLES[person["leeftijd"]], shade, 2.2)


def _brows(person: Mapping[str, str]) -> str:
    """Brows stand above the glasses, so that the mood stays in sight."""
    lift = "translate(0 -7.5)" if person["bril"] == "rond" else "translate(0 -1)"
    return group(
        line(_BROWS[person["mond"]], HAIR_COLORS[person["haarkleur"]], 3.2), transform=lift
    )


def _ears(skin: str, shade: str) -> str:
    return "".join(
        ellipse(x, 102, 7, 10, skin) + line(d, shade, 2)
        for x, d in ((60.5, "M57.5 98Q60.5 101 58.8 106"), (139.5, "M142.5 98Q139.5 101 141.2 106"))
    )


def _mouth(person: Mapping[str, str], skin: str, lips: str) -> str:
    """In a beard the mouth lies on a patch of skin, else it would drown in the hair."""
    mouth = _MOUTHS[person["mond"]]
    patch = line(mouth, skin, 9.5) if person["baard"] == "baard" else ""
    return patch + line(mouth, lips, 4.2)


def _front(person: Mapping[str, str]) -> str:
    folds = line(FOLDS.get(person["haar"], ""), INK, 2.4, opacity=0.16)
    return path(FRONT[person["haar"]], _hair_color(person)) + folds


def _glasses(person: Mapping[str, str]) -> str:
    if person["bril"] == "geen":
        return ""
    lenses = "".join(circle(x, 99, 14.8, stroke=INK, stroke_width=3.6) for x in (82.8, 117.2))
    bridge = "M97.2 97.4Q100 95.6 102.8 97.4"
    temples = "" if person["haar"] == "hoofddoek" else "M67.6 96.6 61.5 95M132.4 96.6 138.5 95"
    return lenses + line(bridge + temples, INK, 3.6)
