"""Names made fit for an address."""

import re
import unicodedata

LONGEST_SLUG = 200
"""Bytes, in UTF-8, of one part of an address; file systems allow 255, which an ending shares."""

_UNFIT = re.compile(r"[^\w.-]+")
_RUNS = re.compile(r"-{2,}|\.{2,}")


def slug(words: str) -> str:
    """Make one part of an address out of words: letters and digits of any script, `-`, `_`, `.`.

    Examples:
        >>> slug("Gas pipeline: who pays?")
        'Gas-pipeline-who-pays'
        >>> slug("../etc")
        'etc'
        >>> slug("???")
        'untitled'
    """
    fit = _UNFIT.sub("-", unicodedata.normalize("NFC", words))
    whole = _RUNS.sub("-", fit).strip("-.").encode("utf-8")
    return whole[:LONGEST_SLUG].decode("utf-8", errors="ignore").strip("-.") or "untitled"


def slug_path(path: str) -> str:
    """Make an address out of a path: a slug for each of its folders and for its name.

    Examples:
        >>> slug_path("2021/Flood in Sindh")
        '2021/Flood-in-Sindh'
    """
    return (
        "/".join(slug(part) for part in re.split(r"[/\\]", path) if part.strip(".")) or "untitled"
    )


def free_slug(wanted: str, taken: set[str]) -> str:
    """Give a slug that nobody has, with a number behind it where the one wanted is taken.

    Args:
        wanted: A slug.
        taken: The slugs in use; the one that is given joins them.

    Examples:
        >>> taken = {"rain"}
        >>> free_slug("rain", taken), free_slug("rain", taken), sorted(taken)
        ('rain-2', 'rain-3', ['rain', 'rain-2', 'rain-3'])
    """
    number, free = 1, wanted
    while free in taken:
        number += 1
        free = f"{wanted}-{number}"
    taken.add(free)
    return free
