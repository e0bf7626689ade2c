"""What a page asks for that is not there, and what it may have meant."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from itertools import islice

import attrs

from newscorpus.pages.wording import one_line

MOST_NEAREST = 3
"""How many ids a hint names."""

SHOWN_LENGTH = 80
"""The most characters that are repeated of what somebody wrote."""

_AROUND = 40
"""How many ids on either side in the alphabet are weighed: most slips come late in a word."""

_FEW = 400
"""So many ids are all weighed; of more, those of the same beginning or with the word in them."""

_LEAST_LIKE = 0.5
"""How like an id must be, as `difflib` measures it: 0 to 1."""


@attrs.frozen
class Mistake(Exception):  # noqa: N818 -- it is a value that is also raised
    """Something that a page asks for and cannot have."""

    what: str
    """A clause in plain words, without a full stop: `there is no topic “snwo”`."""

    nearest: tuple[str, ...] = ()
    """What may have been meant, the likeliest first."""

    about: str = ""
    """The option that is wrong, as it would be written: `count: many`; may be empty."""

    @property
    def hint(self) -> str:
        """What may have been meant, as a sentence; empty where nothing is near."""
        return f"Nearest: {', '.join(self.nearest)}." if self.nearest else ""


def missing(kind: str, written: str, known: Iterable[str]) -> Mistake:
    """Say that something does not exist, and what is near.

    Args:
        kind: What it would be, as `topic`.
        written: Its id as somebody wrote it.
        known: The ids that exist.

    Examples:
        >>> missing("topic", "snwo", ["rain", "snow"])
        Mistake(what='there is no topic “snwo”', nearest=('snow',), about='')
    """
    what = f"there is no {kind} “{one_line(written, SHOWN_LENGTH)}”"
    return Mistake(what, nearest(written, sorted(known)))


def nearest(written: str, known: Sequence[str]) -> tuple[str, ...]:
    """Give the ids that are most like what somebody wrote.

    A thousand mistakes among ten thousand ids must not take minutes, so only a few ids are weighed.

    Args:
        written: Any text.
        known: The ids that exist, sorted.

    Examples:
        >>> nearest("003_8b16", ["002_6f01690b34ef76d7", "003_8b16b12fc0536432"])
        ('003_8b16b12fc0536432',)
        >>> nearest("weather", ["gas-pipeline", "trade"])
        ()
    """
    weighed = tuple(dict.fromkeys(_candidates(written, known)))
    begun = [one for one in weighed if written and one.startswith(written)]
    like = get_close_matches(written, weighed, n=MOST_NEAREST, cutoff=_LEAST_LIKE)
    holding = [one for one in weighed if written and written in one]
    return tuple(dict.fromkeys((*begun, *like, *holding)))[:MOST_NEAREST]


def _candidates(written: str, known: Sequence[str]) -> Iterator[str]:
    if len(known) <= _FEW:
        yield from known
        return
    place = bisect_left(known, written)
    yield from known[max(0, place - _AROUND) : place + _AROUND]
    if written:
        yield from islice((one for one in known if written in one), _AROUND)
