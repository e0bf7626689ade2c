"""Names shipped as data, each file with its source and licence in its first lines."""

from collections.abc import Iterator, Mapping
from functools import cache
from pkgutil import get_data


def _rows(name: str) -> Iterator[list[str]]:
    content = get_data(__name__, name)  # `importlib.resources` costs every import 15 ms
    for line in (content or b"").decode("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def cities() -> frozenset[str]:
    """Give the names of the larger cities of the world, case folded.

    Examples:
        >>> "karachi" in cities(), "flash" in cities()
        (True, False)
    """
    return frozenset(row[0].casefold() for row in _rows("cities.tsv"))


@cache
def small_places() -> frozenset[str]:
    """Give the names of smaller places that reports are filed from, case folded.

    Examples:
        >>> "davos" in small_places(), "karachi" in small_places()
        (True, False)
    """
    return frozenset(row[0] for row in _rows("small_places.txt"))


@cache
def agencies() -> Mapping[str, str]:
    """Give every form under which a news agency is credited, with the agency's name.

    Examples:
        >>> agencies()["APP"]
        'Associated Press of Pakistan'
    """
    return {form: name for name, forms in _rows("agencies.tsv") for form in forms.split("|")}


@cache
def label_words() -> frozenset[str]:
    """Give the words that open labels of news texts and that no place begins with, in lower case.

    Examples:
        >>> "flash" in label_words(), "kabul" in label_words()
        (True, False)
    """
    return frozenset(row[0] for row in _rows("label_words.txt"))


@cache
def outlets() -> frozenset[str]:
    """Give the names of newspapers and other outlets without `The`, case folded.

    Examples:
        >>> "express tribune" in outlets(), "rain" in outlets()
        (True, False)
    """
    return frozenset(row[0].casefold() for row in _rows("outlets.txt"))
