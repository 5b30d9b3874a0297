"""A QR as a piece: dark squares on white, sharp at every size, with the quiet edge it needs."""

from __future__ import annotations

import pygame
from attrs import frozen

from game.ui.boxes import Box
from game.ui.stage import Stage

QUIET = 4
"""So many squares of white a reader needs around it (ISO/IEC 18004)."""
DARK, LIGHT = (0, 0, 0), (255, 255, 255)


@frozen
class Qr:
    """Rows of dark and light squares, as large as whole pixels allow in the middle of its box."""

    box: Box
    rows: tuple[tuple[bool, ...], ...]

    def draw(self, surface: pygame.Surface, stage: Stage, dx: float = 0, dy: float = 0) -> None:
        """Draw the white first, also around it: black on black no camera reads."""
        rect = stage.rect(self.box, dx, dy)
        count = len(self.rows) + 2 * QUIET
        square = max(1, min(rect.size) // count)
        whole = pygame.Rect(0, 0, square * count, square * count)
        whole.center = rect.center
        surface.fill(LIGHT, whole)
        for y, row in enumerate(self.rows):
            for x, dark in enumerate(row):
                if dark:
                    left = whole.x + (x + QUIET) * square
                    surface.fill(DARK, (left, whole.y + (y + QUIET) * square, square, square))
