"""The command line speaks Dutch: every help page, and every sentence when something is wrong."""

from __future__ import annotations

import argparse
import ast
import inspect
import re

import pytest

from game import cli

COMMANDS = (
    "",
    "nieuw",
    "controleer",
    "kassabon",
    "balans",
    "proef",
    "druk",
    "schema",
    "demo",
)

WRONG = {
    "foo": "'foo'",
    "--taal fr": "--taal: 'fr'",
    "--taal": "--taal",
    "--scenarios": "--scenarios",
    "--terminal=ja": "--terminal: 'ja'",
    "kassabon": "BESTAND",
    "kassabon een.yaml --alle=1": "--alle: '1'",
    "controleer --streng": "--streng",
    "balans --html": "--html",
    "balans --json=ja": "--json: 'ja'",
    "proef --keer veel": "--keer: 'veel'",
    "proef --keer 0": "--keer",
    "proef --spelcode": "--spelcode",
    "controleer --streek": "--streek",
    "--streek": "--streek",
    "druk --taal fr": "--taal: 'fr'",
    "druk --uit": "--uit",
    "nieuw een twee": "twee",
    "nieuw --titel": "--titel",
    "nieuw --auteur Sam": "--auteur",
    "schema --engels=ja": "--engels: 'ja'",
    "schema --schrijf": "--schrijf",
    "schema extra": "extra",
    "controleer --vandaag": "--vandaag",
    "controleer --vandaag morgen": "--vandaag: 'morgen'",
    "controleer --vandaag 2026-02-30": "--vandaag: '2026-02-30'",
    "demo extra": "extra",
    "demo --m open": "--m",
    "demo --spelers veel": "--spelers: 'veel'",
    "demo --spelers 9": "--spelers",
    "demo --minuten 20": "--minuten",
    "demo --tekst groot": "--tekst",
    "demo --tekst 2": "--tekst",
    "demo --grootte groot": "--grootte",
    "demo --grootte 100x100": "--grootte",
    "demo --manier half": "--manier: 'half'",
    "demo --niveau zwaar": "--niveau: 'zwaar'",
}
"""What somebody may write, and the words that the answer points at."""

DUTCH_TOO = {"help", "is", "of", "open"}


def english() -> set[str]:
    """Every word of the sentences that argparse would have translated."""
    texts = [
        argument.value
        for node in ast.walk(ast.parse(inspect.getsource(argparse)))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("_", "ngettext")
        for argument in node.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]
    return words(re.sub(r"%(\(\w+\))?[rs]", " ", " ".join(texts))) - DUTCH_TOO


def words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]{2,}", text.lower()))


def said(capsys: pytest.CaptureFixture[str], line: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as stopped:
        cli.main(line.split())
    out, err = capsys.readouterr()
    assert isinstance(stopped.value.code, int)
    return stopped.value.code, out, err


def test_argparse_has_english_words_to_look_for() -> None:
    assert {"usage", "options", "positional", "show", "required", "invalid"} <= english()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_help_page_is_dutch(capsys: pytest.CaptureFixture[str], command: str) -> None:
    code, page, err = said(capsys, f"{command} --help")
    assert (code, err) == (0, "")
    assert words(page) & english() == set()


def test_every_option_is_explained_in_one_sentence_with_its_default() -> None:
    for parser in (cli.parser(), *commands()):
        for option in parser._actions:
            if option.dest == "help" or not option.option_strings:
                continue
            assert option.help, option.option_strings
            plain = isinstance(option.default, bool)
            assert plain or "(standaard: " in option.help, option.help


def commands() -> list[argparse.ArgumentParser]:
    (found,) = (
        action for action in cli.parser()._actions if isinstance(action, argparse._SubParsersAction)
    )
    return list(found.choices.values())


@pytest.mark.parametrize("line", WRONG)
def test_what_is_wrong_is_one_dutch_sentence_and_the_way_to_help(
    capsys: pytest.CaptureFixture[str], line: str
) -> None:
    code, out, err = said(capsys, line)
    assert (code, out) == (2, "")
    sentence, way = err.splitlines()
    assert WRONG[line] in sentence
    assert sentence.endswith(".")
    assert re.fullmatch(r"Uitleg krijg je met: ideale-ambtenaar( \w+)? --help", way)
    assert words(err) & english() == set()


def test_a_text_size_may_be_written_with_a_comma() -> None:
    assert cli.parser().parse_args(["demo", "--tekst", "1,15"]).tekst == 1.15
