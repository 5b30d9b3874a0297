"""What is wrong with a page's layout: read by the tests of every screen, size and language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from game.ui.boxes import Box
from game.ui.marks import KeyCap
from game.ui.page import Page, Target, flat
from game.ui.pieces import Backdrop, Group, Panel, Picture, Piece, Scrim, Text
from game.ui.stage import Stage

SMALLEST_TARGET = 44
_SLACK = 2


def problems(page: Page, stage: Stage) -> list[str]:
    """Every complaint as a sentence for a developer; an empty list is a sound page.

    Only what lies above the last `Scrim` is compared: what is under a dialog may be covered.
    """
    pieces = list(flat(page.pieces))
    veils = [place for place, piece in enumerate(pieces) if isinstance(piece, Scrim)]
    upper = pieces[veils[-1] + 1 :] if veils else pieces
    return [
        *_outside(upper, page, stage),
        *_not_fitting(upper),
        *_texts_overlapping(upper),
        *_text_across_panels(upper),
        *_targets(page),
        *_names(page),
    ]


def _outside(pieces: list[Piece], page: Page, stage: Stage) -> Iterator[str]:
    whole = stage.box
    for piece in pieces:
        # Scenery may run off the page.
        if not isinstance(piece, Backdrop | Picture | Scrim) and not whole.covers(piece.box, 1):
            yield f"outside the page: {_name(piece)} at {_place(piece.box)}"
    for target in page.targets:
        if not whole.covers(target.box, 1):
            yield f"outside the page: target {target.name} at {_place(target.box)}"


def _not_fitting(pieces: list[Piece]) -> Iterator[str]:
    for piece in pieces:
        if not isinstance(piece, Text | KeyCap):
            continue
        block, box = piece.block, piece.box
        if not block.fits or block.height > box.h + _SLACK or block.width > box.w + _SLACK:
            need = f"{block.width:.0f}x{block.height:.0f}"
            yield f"does not fit: {_name(piece)} needs {need}, has {box.w:.0f}x{box.h:.0f}"


def _texts_overlapping(pieces: list[Piece]) -> Iterator[str]:
    inked = [
        (piece, piece.ink if isinstance(piece, Text) else piece.box)
        for piece in pieces
        if (isinstance(piece, Text) and _words(piece)) or isinstance(piece, KeyCap)
    ]
    for (one, here), (other, there) in combinations(inked, 2):
        if here.overlaps(there, _SLACK):
            yield f"texts overlap: {_name(one)} and {_name(other)} at {_place(there)}"


def _text_across_panels(pieces: list[Piece]) -> Iterator[str]:
    texts = [
        (place, piece)
        for place, piece in enumerate(pieces)
        if isinstance(piece, Text) and _words(piece)
    ]
    for over, panel in enumerate(pieces):
        if not isinstance(panel, Panel) or panel.fill is None:
            continue
        for place, text in texts:
            if not panel.box.overlaps(text.ink, _SLACK):
                continue
            if over > place:
                yield f"covered by a panel: {_name(text)} at {_place(text.ink)}"
            elif not _on(panel, text) and not any(
                _on(tag, text) for tag in pieces[over + 1 : place]
            ):
                yield f"across the edge of a panel: {_name(text)} at {_place(text.ink)}"


def _on(piece: Piece, text: Text) -> bool:
    """Whether a text lies wholly on a panel: a tag on the edge of a card has one of its own."""
    return (
        isinstance(piece, Panel) and piece.fill is not None and piece.box.covers(text.ink, _SLACK)
    )


def _targets(page: Page) -> Iterator[str]:
    shown = [target for target in page.targets if not target.keys_only]
    for target in shown:
        if min(target.box.w, target.box.h) < SMALLEST_TARGET - 0.5:
            yield f"too small to hit: target {target.name}, {target.box.w:.0f}x{target.box.h:.0f}"
    for one, other in combinations(shown, 2):
        if one.box.overlaps(other.box, _SLACK):
            yield f"targets overlap: {one.name} and {other.name}"


def _names(page: Page) -> Iterator[str]:
    groups = [piece.key for piece in page.pieces if isinstance(piece, Group)]
    kinds: dict[str, list[str]] = {
        "targets are named": [target.name for target in page.targets],
        "targets listen to": [key for target in page.targets for key in _keys(target)],
        "groups are keyed": groups,
    }
    for kind, names in kinds.items():
        for name, count in Counter(names).items():
            if count > 1:
                yield f"{count} {kind} {name!r}"


def _keys(target: Target) -> tuple[str, ...]:
    return target.keys if target.enabled else ()


def _words(text: Text) -> bool:
    return any(run.text.strip() for line in text.block.lines for run in line.runs)


def _name(piece: Piece) -> str:
    if isinstance(piece, Text | KeyCap):
        words = " ".join(run.text for line in piece.block.lines for run in line.runs)
        return f"{type(piece).__name__} {words[:40]!r}"
    return type(piece).__name__


def _place(box: Box) -> str:
    return f"{box.x:.0f},{box.y:.0f} {box.w:.0f}x{box.h:.0f}"
