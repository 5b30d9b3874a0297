"""The author's commands: each is a module with `add_parser` and `run`."""
