"""Lets `python -m newscorpus` stand for the `newscorpus` command."""

import sys

from newscorpus.cli import main

if __name__ == "__main__":
    sys.exit(main())
