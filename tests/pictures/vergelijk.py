"""Comparing pictures, and keeping them: what differs is laid side by side."""

from __future__ import annotations

import io
from pathlib import Path

import pygame

STEP = 8
"""Kept colours are rounded to this, which makes the files a third smaller."""
NEAR = 12
"""How far a colour may be off before it counts: less than anybody sees."""
FEW = 12
"""So many pixels may differ: a rounding of a machine, not a change of the game."""
GAP = 12


def differing(expected: pygame.Surface, got: pygame.Surface) -> int:
    """How many pixels of two pictures differ; all of them when their sizes do."""
    width, height = got.get_size()
    if expected.get_size() != got.get_size():
        return width * height
    same = pygame.transform.threshold(
        None, got, None, (NEAR,) * 3, set_behavior=0, search_surf=_like(expected, got)
    )
    return width * height - same


def side_by_side(expected: pygame.Surface | None, got: pygame.Surface) -> pygame.Surface:
    """Expected, got, and where they differ."""
    width, height = got.get_size()
    sheet = pygame.Surface((3 * width + 2 * GAP, height))
    sheet.fill((120, 120, 120))
    sheet.blit(got, (width + GAP, 0))
    if expected is not None:
        sheet.blit(expected, (0, 0))
        change = _like(expected, got)
        change.blit(got, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
        back = got.copy()
        back.blit(_like(expected, got), (0, 0), special_flags=pygame.BLEND_RGB_SUB)
        change.blit(back, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        sheet.blit(change, (2 * (width + GAP), 0))
    return sheet


def save(picture: pygame.Surface, path: Path) -> None:
    """Write a picture; as small as can be when Pillow is at hand, which only this needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        from PIL import Image
    except ImportError:
        pygame.image.save(picture, str(path))
        return
    raw = pygame.image.tobytes(picture, "RGB")
    buffer = io.BytesIO()
    rounded = Image.frombytes("RGB", picture.get_size(), raw).point(_round)
    rounded.save(buffer, "PNG", optimize=True)
    path.write_bytes(buffer.getvalue())


def _round(level: int) -> int:
    return min(255, (level + STEP // 2) // STEP * STEP)


def _like(picture: pygame.Surface, other: pygame.Surface) -> pygame.Surface:
    """A copy in the pixel format and the size of another."""
    copy = pygame.Surface(other.get_size(), 0, other)
    copy.blit(picture, (0, 0))
    return copy
