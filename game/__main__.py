"""`python -m game` is the same as `ideale-ambtenaar`."""

from game.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
