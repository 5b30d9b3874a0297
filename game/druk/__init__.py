"""The deck on paper: a face of the game like a screen or a terminal, for a table without either.

It borrows the drawings of `ui` that are plain SVG, and nothing of it that needs a window.
"""
