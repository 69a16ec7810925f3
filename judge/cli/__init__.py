"""The command line: parses, calls the library, prints. Exit codes are in `judge.cli.exits`."""

from judge.cli.commands import app, main

__all__ = ["app", "main"]
