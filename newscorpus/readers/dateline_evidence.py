"""The evidence that words at the start of a text are a dateline, and not a label or a name."""

import re
from collections.abc import Sequence
from itertools import islice

import attrs

from newscorpus.gazetteers import label_words
from newscorpus.models.article import Confidence
from newscorpus.readers.written_dates import WrittenDate
from newscorpus.text import Span

_ENOUGH_TEXT = 4
"""Words of ordinary text that must follow a dateline."""
_FIRST_WORDS = 8
"""Words of the text that are looked at."""
_MOST_WORDS = 3
"""Words in the name of a place that no gazetteer vouches for."""
_SHORT = 150
_SENTENCE_ENDS = ".?!…:;,\"'”’)]"
_LONGER_THAN_ACRONYMS = 6
"""Letters from which a name in capitals is hardly an acronym."""
_SMALL = frozenset({"and", "for", "from", "in", "of", "on", "the", "to"})
"""Words that open a label, but may stand in a name: `ON THE GREEK BORDER`."""
_NEXT_LINE = re.compile(r"\s*(\S[^\n]{59,400})")
_WORD = re.compile(r"[^\W\d_]{2,}")


@attrs.frozen
class DatelineMatch:
    """A dateline as it was recognised; its date is not yet resolved."""

    places: tuple[str, ...]
    written: WrittenDate | None
    agencies: tuple[str, ...]
    separator: str
    span: Span
    """From the first place to the separator, with it."""

    text_start: int
    """Where the report's own text begins."""

    rule: str
    confidence: Confidence


@attrs.frozen
class Places:
    """The places at the start of a text."""

    names: tuple[str, ...]
    end: int
    is_upper: bool
    is_known: bool
    """Whether each of them is a city that the gazetteer lists."""


def is_plausible(text: str, end: int, places: Places, found: DatelineMatch) -> bool:
    """Weigh the evidence that this is a dateline and not a label, an acronym or a name."""
    is_filed = found.written is not None or bool(found.agencies)
    is_word = not places.is_known and is_label(places.names)
    if (is_filed and is_word) or not _is_closed(text, places, found, end, is_filed=is_filed):
        return False
    behind = _WORD.finditer(text, found.text_start, min(end, found.text_start + 400))
    words = [word[0] for word in islice(behind, _FIRST_WORDS)]
    is_likely = is_filed or (places.is_known and places.is_upper)
    is_certain = is_likely and (
        bool(found.written and found.agencies) or _is_sure(places, is_filed=is_filed)
    )
    if not words or not (_is_text(words) or is_certain):
        return (is_likely or _stands_alone(text, places, found, end)) and not words
    if is_filed:
        return True
    if end - found.span.start < _SHORT and text[end - 1] not in _SENTENCE_ENDS:
        return False  # a headline such as `KARACHI: Five held in raid`
    if places.is_known:
        return is_likely or found.separator != "."
    rest = text[found.text_start : found.text_start + 4000]
    return places.is_upper and not is_word and _reads_as_place(places.names, rest)


def _is_sure(places: Places, *, is_filed: bool) -> bool:
    """Say whether a dateline needs no ordinary text: `ROME, April 7 — Pope Francis Meets …`."""
    return is_filed and places.is_upper and places.is_known


def _is_text(words: Sequence[str]) -> bool:
    return len(words) >= _ENOUGH_TEXT and any(word.islower() for word in words[:_FIRST_WORDS])


def is_label(names: tuple[str, ...]) -> bool:
    """Say whether a name holds a word that opens labels, such as `FLASH`."""
    first, *more = " ".join(names).lower().split() or [""]
    return not label_words().isdisjoint((first, *(word for word in more if word not in _SMALL)))


def _is_closed(
    text: str, places: Places, found: DatelineMatch, end: int, *, is_filed: bool
) -> bool:
    """Ask for a separator; without one, or with a full stop, other evidence must stand in."""
    if not found.separator:
        is_dated_or_known = found.written is not None or (places.is_known and places.is_upper)
        stands_alone = found.text_start >= end and (
            is_dated_or_known or _stands_alone(text, places, found, end)
        )
        return stands_alone or (
            bool(found.agencies) and (found.written is not None or places.is_known)
        )
    if found.separator == ".":
        return is_filed and (places.is_upper or places.is_known)
    return True


def _stands_alone(text: str, places: Places, found: DatelineMatch, end: int) -> bool:
    """Say whether a city in mixed case has a line for itself, right above a report."""
    if not places.is_known or found.text_start < end or not text[: found.span.start].strip():
        return False
    line = _NEXT_LINE.match(text, end)
    return line is not None and _is_text(_WORD.findall(line[1]))


def _reads_as_place(names: tuple[str, ...], rest: str) -> bool:
    """Tell an unlisted place in capitals from an acronym or a shouted phrase.

    A text goes on to write a place as `Swat` and an acronym as `NATO`.
    """
    if any(len(name.split()) > _MOST_WORDS for name in names):
        return False
    if any(_holds(rest, name) for name in names):
        return False
    is_long = all(len(name) >= _LONGER_THAN_ACRONYMS for name in names)
    return is_long or all(_holds(rest, name.title()) for name in names)


def _holds(text: str, name: str) -> bool:
    """Say whether a text holds a name as words; to make a pattern of it costs much."""
    return name in text and re.search(rf"\b{re.escape(name)}\b", text) is not None
