"""The toolkit: a screen is a function from a view to a tree of placed pieces.

Drawing, clicking, keys, touch, focus, animation and the layout tests all read that same value.
Everything is placed in units on a virtual page (see `stage`); pixels only appear when drawing.
This package knows no domain, no sentences and no screens.
"""
