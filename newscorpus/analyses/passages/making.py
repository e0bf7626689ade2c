"""Makes passages of runs of words, with their places in the sources."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b

from newscorpus.analyses.passages.runs import Run
from newscorpus.analyses.passages.texts import Texts
from newscorpus.analyses.wording import wording
from newscorpus.models.article import Article
from newscorpus.models.ties import Occurrence, Passage
from newscorpus.text import Span

_MARK = 6
"""The bytes of an id's mark; two are written for each."""

_Place = tuple[int, int, int]
"""The number of a run, that of its first word within an article, and that behind its last."""


def passages_of(texts: Texts, places: Mapping[Run, Sequence[int]]) -> list[Passage]:
    """Make passages, longest first, then by id.

    Args:
        texts: The words.
        places: All places of each run in the row.
    """
    occurrences: list[list[Occurrence]] = [[] for _ in places]
    for number, found in sorted(_by_article(texts, places).items()):
        article = texts.articles[number]
        for run, span in _spans(article, sorted(found)):
            occurrences[run].append(Occurrence(article.id, span))
    made = [
        Passage(_id(texts.row[start:end]), end - start, tuple(found))
        for (start, end), found in zip(places, occurrences, strict=True)
    ]
    return sorted(made, key=lambda passage: (-passage.words, passage.id))


def _by_article(
    texts: Texts, places: Mapping[Run, Sequence[int]]
) -> Mapping[int, Sequence[_Place]]:
    """Give what each article has; its normalised words are needed once, and for it alone."""
    found: dict[int, list[_Place]] = defaultdict(list)
    for number, ((start, end), begins) in enumerate(places.items()):
        for begin in begins:
            text = texts.owners[begin]
            first = begin - texts.starts[text]
            for article in texts.copies[text]:
                found[article].append((number, first, first + end - start))
    return found


def _spans(article: Article, places: Iterable[_Place]) -> Iterator[tuple[int, Span]]:
    """Give the span of each place; places often begin or end together."""
    words = wording(article)
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for run, first, end in places:
        if first not in starts:
            starts[first] = words.span(first, first + 1).start
        if end not in ends:
            ends[end] = words.span(end - 1, end).end
        yield run, Span(starts[first], ends[end])


def _id(words: Iterable[str | int]) -> str:
    joined = " ".join(map(str, words)).encode("utf-8", "surrogatepass")
    return f"p{blake2b(joined, digest_size=_MARK).hexdigest()}"
