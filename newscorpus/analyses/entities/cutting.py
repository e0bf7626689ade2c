"""Runs cut into names: titles, owners, days and whatever `and` or `of` adds are set apart."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from newscorpus.analyses.entities.joins import is_named_alone, joined
from newscorpus.analyses.entities.openings import ALSO_GIVEN, CALENDAR, is_no_name
from newscorpus.analyses.entities.runs import Run, Word
from newscorpus.analyses.entities.titled import Piece, text_of, titled
from newscorpus.gazetteers import given_names
from newscorpus.gazetteers.naming import bodies, plain_words
from newscorpus.gazetteers.places import country_names, demonyms
from newscorpus.normalise.names.titles import title_form

_SHORTEST_TAIL = 3
_DIRECTIONS = frozenset({
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
    "new", "great", "saint", "upper", "lower",
})  # fmt: skip


def cut(run: Run) -> Iterator[Piece]:
    """Give the names of a run, in order.

    Examples:
        >>> from newscorpus.analyses.entities.runs import runs
        >>> text = "Russian Foreign Minister Sergey Lavrov and Gazprom of Russia"
        >>> [text[piece.start : piece.end] for piece in cut(next(runs(text)))]
        ['Russian', 'Sergey Lavrov', 'Gazprom', 'Russia']
    """
    if len(run) == 1 and "-" not in run[0].text:
        if _is_name_alone(run[0].text):
            yield Piece(run)
        return
    for part in _without_calendar(run):
        for piece in titled(part):
            first, *others = joined(piece.words)
            # a title may stand behind `and` too: "Scholz and French President Macron"
            rest = (more for other in others for more in titled(_unlinked(other)))
            for each in (Piece(first, piece.title), *rest):
                words = _known_end(_without_numbers(each.words))
                yield from _hyphens(Piece(words, each.title))


def _unlinked(words: Run) -> Run:
    return (words[0]._replace(link=""), *words[1:])


@lru_cache(maxsize=32768)
def _is_name_alone(word: str) -> bool:
    """Say whether a word by itself may be a name: no day, no role, no number."""
    date = word.rstrip(".") in CALENDAR
    return not (date or is_no_name(word) or word[0].isdigit() or title_form(word))


def _without_calendar(run: Run) -> Iterator[Run]:
    """Part a run at days, months and words that are no names, and at numbers behind them."""
    part: list[Word] = []
    for word in run:
        is_date = word.text.rstrip(".") in CALENDAR
        named = part and word.text in ALSO_GIVEN and part[-1].text.casefold() in given_names()
        outside = not named and (is_date or is_no_name(word.text))
        if outside or (word.text[0].isdigit() and not part):
            if part:
                yield tuple(part)
            part = []
        else:
            part.append(word)
    if part:
        yield tuple(part)


def _without_numbers(words: Run) -> Run:
    """Leave out numbers at the end that count something else: only models keep theirs."""
    while len(words) > 1 and words[-1].text[0].isdigit() and not _is_model(words):
        words = words[:-1]
    return words


def _known_end(words: Run) -> Run:
    """Leave out an ordinary word before a whole name: `Occupied Jammu and Kashmir`."""
    if len(words) == 1 or words[1].link:
        return words
    if plain_words().get(words[0].text.casefold()) not in {"adjective", "participle"}:
        return words
    return words[1:] if is_named_alone(text_of(words[1:])) and not _is_known(words) else words


def _is_known(words: Run) -> bool:
    name = text_of(words)
    return is_named_alone(name) or words[0].text.casefold() in _DIRECTIONS


def _is_model(words: Run) -> bool:
    number, before = words[-1].text, words[-2].text
    if any(map(str.isalpha, number)):
        return True
    name = text_of(words[:-1]).casefold()
    if name in country_names() or name in demonyms():
        return False
    return number.isdigit() and (any(map(str.isupper, before[1:])) or len(number) in {1, 3})


def _hyphens(piece: Piece) -> Iterator[Piece]:
    """Part `Russia-Pakistan`, and leave out what is no name in `EADS-led` and `Intel-based`."""
    words = piece.words
    for place, word in enumerate(words):
        parts = word.text.replace("‐", "-").replace("‑", "-").split("-")
        if len(parts) == 1:
            continue
        if len(parts[-1]) >= _SHORTEST_TAIL and parts[-1] in plain_words() and parts[0]:
            end = word.start + len(word.text) - len(parts[-1]) - 1
            head = word._replace(text=word.text[: end - word.start], end=end)
            yield from _hyphens(Piece((*words[:place], head), piece.title))
            if place + 1 < len(words):
                yield from _hyphens(Piece(words[place + 1 :]))
            return
        if len(words) == 1 and all(map(_is_country, parts)):
            yield from (Piece((each,)) for each in _split(word, parts))
            return
    yield piece


def _split(word: Word, parts: Sequence[str]) -> Iterator[Word]:
    start = word.start
    for part in parts:
        yield Word(part, start, start + len(part))
        start += len(part) + 1


def _is_country(word: str) -> bool:
    key = word.casefold()
    bare = word.replace(".", "")
    return (
        key in country_names()
        or key in demonyms()
        or (bare.isupper() and (bare in country_names() or bare in bodies()))
    )
