"""The `newscorpus` command: a table of commands, each in a module of its own."""

from newscorpus.cli.main import main

__all__ = ["main"]
