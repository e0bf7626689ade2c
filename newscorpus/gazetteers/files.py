"""The lines of a data file of this folder."""

from collections.abc import Iterator
from pkgutil import get_data


def rows(name: str) -> Iterator[list[str]]:
    """Give the columns of each line of a file, without comments and empty lines.

    Examples:
        >>> next(rows("regions.tsv"))[0]
        '-'
    """
    content = get_data("newscorpus.gazetteers", name)  # `importlib.resources` costs 15 ms
    for line in (content or b"").decode("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")
