"""The page: small, whole, ours alone, and plain enough for an old phone."""

import re
import shutil
import subprocess
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest

from game.web.bestanden import FONTS, MAP, laad_pagina

SCRIPT = (MAP / "pagina.js").read_text("utf-8")
PAGINA = laad_pagina()
HTML = PAGINA.html("nl", namen=True).decode()


def test_all_that_a_phone_gets_is_under_150_kilobytes() -> None:
    assert len(HTML.encode()) + sum(map(len, PAGINA.fonts.values())) < 150_000


def test_it_asks_nothing_of_anybody_else() -> None:
    adressen = set(re.findall(r"\w+://[^\s\"'`)]*", HTML))
    # The name of the drawing language, and the line to the room itself.
    assert adressen == {"http://www.w3.org/2000/svg", "ws://"}
    assert set(re.findall(r"url\(([^)]*)\)", HTML)) == {f"/font/{font}.woff2" for font in FONTS}
    assert not re.findall(
        r"<(?:img|iframe|object|embed|link [^>]*stylesheet|script[^>]* src)", HTML
    )


def test_the_policy_lets_nothing_run_but_our_own_script_and_style() -> None:
    beleid = PAGINA.beleid("10.0.0.2:8000")
    for soort, naam in (("script", "script"), ("style", "style")):
        (inhoud,) = re.findall(rf"<{naam}>(.*?)</{naam}>", HTML, re.DOTALL)
        merk = b64encode(sha256(inhoud.encode()).digest()).decode()
        assert f"{soort}-src 'sha256-{merk}'" in beleid
    assert "unsafe" not in beleid
    assert "default-src 'none'" in beleid
    assert "frame-ancestors 'none'" in beleid
    assert "connect-src 'self' ws://10.0.0.2:8000;" in beleid
    # An attribute that runs or styles would be blocked, and so may not be there.
    assert not re.findall(r"\s(?:style|on[a-z]+)=", HTML.partition("<script")[0])


def test_no_text_is_ever_read_as_markup() -> None:
    for weg in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        r"\beval\(",
        r"\bFunction\(",
    ):
        assert not re.search(weg, SCRIPT)


LATER = {
    "??=": r"\?\?=",
    "||= and &&=": r"\|\|=|&&=",
    "private fields": r"this\.#|\s#\w+\s*[=(;]",
    "1_000": r"\b\d+_\d",
    "at, replaceAll, hasOwn, any, structuredClone": (
        r"\.at\(|\.replaceAll\(|Object\.hasOwn|Promise\.any|structuredClone|\.findLast|\.toSorted"
    ),
    "static blocks": r"static\s*\{",
    "regular expressions with d or v": r"/[dgimsuy]*[dv][dgimsuy]*\.test",
}


@pytest.mark.parametrize("wat", LATER)
def test_nothing_in_it_is_younger_than_2020(wat: str) -> None:
    assert not re.search(LATER[wat], SCRIPT), wat


@pytest.mark.skipif(not shutil.which("node"), reason="no node here")
def test_a_parser_of_2020_reads_it(tmp_path: Path) -> None:
    # The parser that node carries along for itself.
    lees = (
        "const acorn = require('internal/deps/acorn/acorn/dist/acorn');"
        "acorn.parse(require('fs').readFileSync(process.argv[1], 'utf8'), {ecmaVersion: 2020});"
    )
    command = ["node", "--expose-internals", "-e", lees, str(MAP / "pagina.js")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    if "Cannot find module" in done.stderr:
        pytest.skip("this node keeps its parser elsewhere")
    assert done.returncode == 0, done.stderr


def test_it_speaks_both_languages_and_says_which() -> None:
    assert '<html lang="nl">' in HTML
    assert '<html lang="en">' in PAGINA.html("en", namen=True).decode()
    for naam in set(re.findall(r"\bt\(\"(\w+)\"", SCRIPT)):
        assert HTML.count(f'"{naam}": ') >= 2, naam


def test_every_emblem_of_a_role_is_drawn_as_on_the_big_screen() -> None:
    from game.domain.dilemma import Rol
    from game.ui.emblems import EMBLEMS

    for rol, naam in zip(Rol, EMBLEMS, strict=True):
        (getekend,) = re.findall(rf'<symbol id="beeld-{rol.value}".*?</symbol>', HTML)
        for deel in (EMBLEMS[naam].shape, EMBLEMS[naam].icon, EMBLEMS[naam].fill):
            assert deel in getekend


def test_it_can_be_used_without_seeing_it() -> None:
    assert HTML.count('aria-live="polite"') == 2
    assert 'name="viewport"' in HTML
    assert "maximum-scale" not in HTML
    assert "user-scalable" not in HTML
    assert "prefers-reduced-motion" in HTML
