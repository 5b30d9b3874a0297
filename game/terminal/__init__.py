"""The same session as text: one question at a time, for a screen reader and for a server."""
