"""Knows the day of the build, and tells how many articles wait to be published and why."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from newscorpus.readers.waiting import Reason, Waiting

MOST_FILES = 5
"""How many files are named."""

EPOCH = "SOURCE_DATE_EPOCH"
"""The variable of https://reproducible-builds.org/specs/source-date-epoch/, seconds since 1970."""

_WORDS: Mapping[Reason, str] = {
    Reason.DRAFT: "marked as drafts",
    Reason.UNCLEAR: "whose `draft` is neither true nor false",
    Reason.LATER: "dated after today",
}

log = get_plugin_logger("newscorpus")


def day_of_build(environment: Mapping[str, str]) -> dt.date:
    """Give the day that `SOURCE_DATE_EPOCH` falls on in UTC, else the local day.

    Args:
        environment: The variables of the process.

    Raises:
        PluginError: If the variable is no time.

    Examples:
        >>> day_of_build({"SOURCE_DATE_EPOCH": "1617753600"})
        datetime.date(2021, 4, 7)
    """
    given = environment.get(EPOCH)
    if given is None:
        return dt.datetime.now().astimezone().date()
    try:
        return dt.datetime.fromtimestamp(int(given), tz=dt.UTC).date()
    except (ValueError, OverflowError, OSError):
        raise PluginError(
            f"{EPOCH} is a whole number of seconds since 1970 within the years 1 to 9999, "
            f"not {given!r}"
        ) from None


def tell_left_out(left_out: Sequence[Waiting], *, folder: str, told: set[str]) -> None:
    """Say once how many articles were left out, why, and which come first.

    Args:
        left_out: The articles that wait, each counted for its first reason.
        folder: The folder of articles as the user would type it.
        told: What was said before, so that a running server does not repeat it at each change.
    """
    files = [f"{folder}/{each.article.path}" for each in left_out]
    if not files:
        return
    counts = Counter(each.reasons[0] for each in left_out)
    why = ", ".join(f"{counts[reason]} {_WORDS[reason]}" for reason in Reason if counts[reason])
    more = f", and {len(files) - MOST_FILES} more" if len(files) > MOST_FILES else ""
    what = "1 article was" if len(files) == 1 else f"{len(files)} articles were"
    said = f"{what} left out: {why}: {', '.join(files[:MOST_FILES])}{more}"
    if said not in told:
        told.add(said)
        log.info("%s", said)
