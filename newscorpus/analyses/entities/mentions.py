"""The names in one article, each with its kind and the rule that told it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import attrs

from newscorpus.analyses.entities.case import CaseStatistics, Scan, count_case, scan
from newscorpus.analyses.entities.clues import (
    ORGANISATION,
    PERSON,
    PLACE,
    Clue,
    clue,
    form_clues,
    is_sure,
)
from newscorpus.analyses.entities.contexts import context_clues
from newscorpus.analyses.entities.cutting import cut
from newscorpus.analyses.entities.openings import Case, in_headline, is_known, is_telling, opening
from newscorpus.analyses.entities.runs import Run
from newscorpus.analyses.entities.titled import Piece
from newscorpus.gazetteers import given_names
from newscorpus.gazetteers.naming import plain_words
from newscorpus.models.article import Article, Confidence
from newscorpus.models.findings import EntityKind
from newscorpus.normalise.names.parts import family_comes_first
from newscorpus.text import Span

UNKNOWN = "entities.unknown"
"""The rule of names of which nothing tells what they name."""

_MOST_COUNTED = 2
"""So often clues of one rule count in an article."""

_LIST = frozenset({" and ", ", ", ", and ", " or "})
_LISTING = frozenset({"entities.role-before", "entities.listed"})
"""Rules whose noun may be a plural: `companies Sparks and Novak`."""

_MEASURES = frozenset({
    "USD", "EUR", "GBP", "AUD", "CAD", "INR", "PKR", "CHF", "JPY", "CNY", "RMB", "UTC", "GMT",
    "EST", "EDT", "CST", "PST", "PDT", "CET", "BST", "IST", "AM", "PM",
    "Rs", "Re", "Tk", "RM", "GHz", "MHz", "km", "kWh",
})  # fmt: skip
"""Currencies and zones of time, which are names of no entity."""

_HIGH, _MEDIUM, _LEAD = 7, 3, 3
_MOST_WORDS = 3
_SHORTEST_SHOUT = 3
_FEWEST = 2
"""A weight below it tells nothing: `to Putin` makes no place."""


@attrs.frozen
class Found:
    """A name in an article."""

    span: Span
    """The name in the article's source, without its article, title or possessive."""

    surface: str
    """What stands there, with single spaces."""

    form: str
    """The same with the title in front of it."""

    kind: EntityKind
    rule: str
    """The stable id of the weightiest rule for the kind."""

    confidence: Confidence


class _Seen(NamedTuple):
    """A name in a paragraph, before its kind is told."""

    span: Span
    surface: str
    form: str
    clues: tuple[Clue, ...]


def mentions(article: Article, case: CaseStatistics | None = None) -> tuple[Found, ...]:
    """Find the names in an article, in the order of its source.

    Args:
        article: Any article.
        case: How words are written in its corpus; without it the article alone is asked.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> text = "date 2021-04-07 KABUL: Gen. Asad Khan met the Taliban in Doha. Khan left."
        >>> [(found.surface, str(found.kind)) for found in mentions(parse_article(text))]
        ... # doctest: +NORMALIZE_WHITESPACE
        [('KABUL', 'place'), ('Asad Khan', 'person'), ('Taliban', 'organisation'),
         ('Doha', 'place'), ('Khan', 'person')]
    """
    scans = scan(article)
    own = Case(CaseStatistics(*count_case(article)), case)
    seen = [*_in_dateline(article), *(one for each in scans for one in _listed(each, own))]
    told = _kinds(seen)
    found = (Found(one.span, one.surface, one.form, *told[one.surface]) for one in seen)
    return tuple(sorted(found, key=lambda one: (one.span.start, one.span.end)))


def _in_dateline(article: Article) -> Iterator[_Seen]:
    """Find the places that a report was filed from."""
    text, dateline = article.source.text, article.dateline
    if not (dateline and dateline.span and text):
        return
    start = dateline.span.start
    for place in dateline.places:
        at = text.find(place, start, dateline.span.end)
        if at >= 0:
            start = at + len(place)
            surface = " ".join(place.split())
            yield _Seen(Span(at, start), surface, surface, (clue("entities.dateline", PLACE, 9),))


def _listed(each: Scan, case: Case) -> Iterator[_Seen]:
    """Give the names of a paragraph; what a noun calls the first of a list holds for the next."""
    before: _Seen | None = None
    text, start = each.paragraph.text, each.paragraph.start
    for one in _names(each, case):
        if before and text[before.span.end - start : one.span.start - start] in _LIST:
            told = [each.kind for each in before.clues if each.rule in _LISTING]
            more = tuple(clue("entities.listed", kind, 3) for kind in told)
            before = one._replace(clues=(*one.clues, *more))
        else:
            before = one
        yield before


def _names(each: Scan, case: Case) -> Iterator[_Seen]:
    text = each.paragraph.text
    for run, opens in each.runs:
        for part in _parts(run, case, opens=opens, headline_case=each.headline_case):
            for piece in cut(part):
                if _is_name(piece, case):
                    yield _seen(each, text, piece)


def _parts(run: Run, case: Case, *, opens: bool, headline_case: bool) -> Iterator[Run]:
    if headline_case:
        yield from in_headline(run, case)
    elif not opens:
        yield run
    elif rest := opening(run, case):
        yield rest


def _is_name(piece: Piece, case: Case) -> bool:
    """Leave out single letters, and ordinary words that others write small."""
    words = [word.text for word in piece.words]
    if all(map(_is_shouted, words)):
        return False
    if len(words) > 1:
        return True
    word = words[0]
    if len(word.strip(".")) == 1 or _is_measure(word) or (word[-1] == "." and word.count(".") == 1):
        return False
    if piece.title or is_known(word) or is_telling(word) or word.casefold() not in plain_words():
        return True
    return case.is_name(word) is not False


@lru_cache(maxsize=16384)
def _is_shouted(word: str) -> bool:
    """Say whether an ordinary word is in capitals for its weight alone: `FLASH`, `HIGH STAKES`."""
    ordinary = len(word) >= _SHORTEST_SHOUT and word.isupper() and word.casefold() in plain_words()
    return ordinary and not is_known(word)


def _is_measure(word: str) -> bool:
    return word in _MEASURES or (word[-1].isdigit() and word.rstrip("0123456789") in _MEASURES)


def _seen(each: Scan, text: str, piece: Piece) -> _Seen:
    start, end = piece.start, piece.end
    surface = " ".join(text[start:end].split())
    title = " ".join(text[piece.title[0].start : start].split()) if piece.title else ""
    clues: Sequence[Clue] = ()
    if not is_sure(surface):
        clues = context_clues(text, start, end, surface, titled=bool(title))
    span = each.paragraph.span(start, end)
    return _Seen(span, surface, f"{title} {surface}" if title else surface, tuple(clues))


Told = tuple[EntityKind, str, Confidence]


def _kinds(seen: Sequence[_Seen]) -> Mapping[str, Told]:
    """Weigh the clues of each name; what one place tells holds for all."""
    clues: dict[str, list[Clue]] = defaultdict(list)
    for one in seen:
        clues[one.surface] += one.clues
    for surface, around in clues.items():
        around.extend(form_clues(surface))
    told = {surface: _weigh(tuple(found)) for surface, found in clues.items()}
    counts = Counter(one.surface for one in seen)
    for surface, short in _shortened(told, counts).items():
        last = surface.rsplit(" ", 1)[-1]
        whole = EntityKind.OTHER if last in told else ORGANISATION
        clues[surface].append(clue("entities.first-word-alone", whole, 5))
        clues[short].append(clue("entities.part-of-name", ORGANISATION, 5))
        for name in (surface, short):
            told[name] = _weigh(tuple(clues[name]))
    for surface in _surnamed(told, counts):
        clues[surface].append(clue("entities.surname-alone", PERSON, 4))
        told[surface] = _weigh(tuple(clues[surface]))
    for surface, full in _fuller(told).items():
        clues[surface].append(clue("entities.part-of-name", told[full][0], 12))
        told[surface] = _weigh(tuple(clues[surface]))
    return told


@lru_cache(maxsize=16384)
def _weigh(clues: tuple[Clue, ...]) -> Told:
    """Tell the kind that most speaks for; most names of most corpora have the same few clues."""
    weights: Counter[EntityKind] = Counter()
    for one, count in Counter(clues).items():
        weights[one.kind] += one.weight * min(count, _MOST_COUNTED)
    if max(weights.values(), default=0) < _FEWEST:
        return EntityKind.OTHER, UNKNOWN, Confidence.LOW
    order = list(EntityKind)
    ranked = sorted(weights.items(), key=lambda item: (-item[1], order.index(item[0])))
    kind, weight = ranked[0]
    lead = weight - (ranked[1][1] if len(ranked) > 1 else 0)
    best = min((c for c in clues if c.kind is kind), key=lambda one: (-one.weight, one.rule))
    sure = weight >= _HIGH and lead >= _LEAD
    fair = Confidence.MEDIUM if weight >= _MEDIUM and lead else Confidence.LOW
    return kind, best.rule, Confidence.HIGH if sure else fair


def _fuller(told: Mapping[str, Told]) -> Mapping[str, str]:
    """Give single words with the person whose given or family name they are."""
    people: dict[str, str] = {}
    for surface in sorted(told, key=lambda name: (-len(name), name)):
        words = surface.split(" ")
        if len(words) > 1 and told[surface][0] is PERSON:
            people[words[-1]] = surface
            if words[0].casefold() in given_names() or family_comes_first(tuple(words)):
                people[words[0]] = surface
    return {name: people[name] for name in told if name in people}


def _shortened(told: Mapping[str, Told], counts: Mapping[str, int]) -> Mapping[str, str]:
    """Give names of which the article uses the first word alone more than the last.

    So it does with companies, and the reverse with people.
    """
    return {
        name: words[0]
        for name in told
        for words in [name.split(" ")]
        if 1 < len(words) <= _MOST_WORDS
        and words[0] in told
        and counts.get(words[0], 0) > counts.get(words[-1], 0)
        and words[0].casefold() not in given_names()
        and told[name][1] in {"entities.two-words", UNKNOWN}
        and told[words[0]][0] in {ORGANISATION, EntityKind.OTHER}
    }


def _surnamed(told: Mapping[str, Told], counts: Mapping[str, int]) -> tuple[str, ...]:
    """Give names of which the article uses the last word alone, as it does with people."""
    return tuple(
        name
        for name in told
        for words in [name.split(" ")]
        if 1 < len(words) <= _MOST_WORDS
        and told[name][1] in {"entities.two-words", UNKNOWN}
        and counts.get(words[-1], 0) > counts.get(words[0], 0)
        and words[0].casefold() not in plain_words()
        and not is_known(words[0])
        and not any(map(str.isdigit, name))
    )
