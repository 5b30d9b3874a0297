"""Whatever happens to a file, loading answers with a dilemma or with complaints, never a crash."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from game.files import data_dir
from game.loading import Geladen, laad_bestand
from game.texts.klachten import klacht_regel

SIGNS = "'\"[]{}|\n\t\0\ufeff\u2028\\é"
SNIPPETS = st.sampled_from(
    [
        *SIGNS,
        *(": ", " #", "- ", "&a ", "*a", "!x ", ">", ">-", "  ", "? ", "<<: ", "999", "-1"),
        *("", "---\n", "...\n"),
    ]
)


def loaded(nl: bytes, en: bytes) -> Geladen:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "thema" / "naam.yaml"
        path.parent.mkdir()
        path.write_bytes(nl)
        path.with_suffix(".en.yaml").write_bytes(en)
        return laad_bestand(path)


def sound(geladen: Geladen) -> None:
    """Either it plays in both languages or an error says why not; every sentence can be made."""
    errors = [klacht for klacht in geladen.klachten if klacht.is_fout]
    assert geladen.goed != bool(errors)
    assert set(geladen.dilemma) in ({"nl", "en"}, set())
    for klacht in geladen.klachten:
        assert klacht_regel(klacht, "nl")
        assert klacht_regel(klacht, "en")


@settings(deadline=None, max_examples=150)
@given(data=st.data())
def test_a_good_file_with_pieces_cut_or_pasted_never_crashes(goed, engels, data):
    texts = []
    for text in (goed, engels):
        mutated = text
        for _ in range(data.draw(st.integers(0, 4))):
            start = data.draw(st.integers(0, len(mutated)))
            length = data.draw(st.integers(0, 40))
            mutated = mutated[:start] + data.draw(SNIPPETS) + mutated[start + length :]
        texts.append(mutated.encode())
    sound(loaded(*texts))


SHIPPED = [path.read_text("utf-8") for path in sorted(data_dir("scenarios").glob("*/*.yaml"))]
SLIPS = {
    "leave a line out": lambda lines, at: lines[:at] + lines[at + 1 :],
    "paste a line twice": lambda lines, at: lines[: at + 1] + lines[at:],
    "swap two lines": lambda lines, at: lines[:at] + lines[at : at + 2][::-1] + lines[at + 2 :],
    "one space more": lambda lines, at: [*lines[:at], " " + lines[at], *lines[at + 1 :]],
    "one space less": lambda lines, at: [*lines[:at], lines[at][1:], *lines[at + 1 :]],
    "a tab": lambda lines, at: [*lines[:at], "\t" + lines[at].lstrip(), *lines[at + 1 :]],
    "no arrow": lambda lines, at: [*lines[:at], lines[at].replace(" >-", ""), *lines[at + 1 :]],
    "no line end": lambda lines, at: [*lines[:at], "".join(lines[at : at + 2]), *lines[at + 2 :]],
    "no colon": lambda lines, at: [*lines[:at], lines[at].replace(":", ""), *lines[at + 1 :]],
    "stop halfway": lambda lines, at: [*lines[:at], lines[at][: len(lines[at]) // 2]],
}
"""What somebody does to a file by accident, in a text editor."""


@settings(deadline=None, max_examples=150)
@given(data=st.data())
def test_slips_of_an_author_are_found_within_the_file(data):
    lines = data.draw(st.sampled_from(SHIPPED)).splitlines()
    for _ in range(data.draw(st.integers(1, 3))):
        slip = SLIPS[data.draw(st.sampled_from(sorted(SLIPS)))]
        lines = slip(lines, data.draw(st.integers(0, len(lines) - 1))) or [""]
    text = "\n".join(lines).encode()
    geladen = loaded(text, text)
    sound(geladen)
    assert all(1 <= klacht.regel <= len(lines) + 1 for klacht in geladen.klachten)


@settings(deadline=None, max_examples=60)
@given(lines=st.permutations(range(40)), cut=st.integers(0, 40))
def test_shuffled_lines_never_crash(goed, engels, lines, cut):
    there = goed.splitlines()
    shuffled = [there[index] for index in lines[:cut]] + there[40:]
    sound(loaded("\n".join(shuffled).encode(), engels.encode()))


@settings(deadline=None, max_examples=60)
@given(raw=st.binary(max_size=400))
def test_any_bytes_never_crash(raw, goed):
    sound(loaded(raw, raw))
    sound(loaded(goed.encode(), raw))
