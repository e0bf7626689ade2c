"""Where the articles of a story give the same remark, quoted, paraphrased or bare."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from math import ceil

import attrs

from newscorpus.analyses.coverage.evidence import Evidence, Report
from newscorpus.analyses.coverage.words import content_keys, keys_of
from newscorpus.gazetteers import saying_verbs
from newscorpus.models.findings import Quotation
from newscorpus.text import Span

FEWEST_WORDS, FEWEST_BARE = 3, 5
"""How many words that say something a remark needs to be known again; a bare one more, for its
words may be those of anybody."""

_CONTAINED = 0.75
"""The share of the shorter's words that the longer must have."""

_SHORT, _CONTAINED_OF_SHORT = 10, 0.8
"""Of fewer words than this more must be shared."""

_IN_ORDER = 0.5
"""The share of the shorter's neighbouring words that must be neighbours in the longer."""

_LONGEST_RATIO = 6
"""A text so many times as long as another holds its words by chance."""

_MARKS = re.compile('["“”„«»]')
_WORD = re.compile(r"[^\W\d_]+")


@attrs.frozen
class Said:
    """A stretch of an article by the words that say something."""

    article: str
    span: Span
    keys: tuple[str, ...]
    quotation: Quotation | None
    """None for a sentence of the article's own."""

    @property
    def name(self) -> str:
        """What tells it from all others of its story."""
        return f"{self.article} {self.span.start} {self.span.end} {bool(self.quotation)}"


def quoted(evidence: Evidence, articles: Iterable[str]) -> tuple[Said, ...]:
    """Give what the articles of a story quote, but for what is too short to be known again."""
    found: list[Said] = []
    for article in articles:
        for quotation in evidence.report(article).quotations:
            keys = keys_of(quotation.text)
            if len(set(keys)) >= FEWEST_WORDS and _says_something(quotation.text):
                found.append(Said(article, quotation.span, keys, quotation))
    return tuple(found)


def _says_something(text: str) -> bool:
    """Say whether a text is more than a name, which many sentences have."""
    written = _WORD.findall(text[:1].lower() + text[1:])
    return len(content_keys(word for word in written if word.islower())) >= FEWEST_WORDS


def bare(evidence: Evidence, articles: Iterable[str]) -> tuple[Said, ...]:
    """Give the sentences of a story that are nobody's: neither quoted nor with a verb of saying."""
    found = (_own_sentences(evidence.report(article)) for article in articles)
    return tuple(said for own in found for said in own)


@cache
def _saying() -> frozenset[str]:
    """Give the words by which papers attribute what a sentence has."""
    return frozenset({"according", "told", "added", "stated", *_verbs("say")})


def _verbs(kind: str) -> Iterator[str]:
    return (verb for verb, each in saying_verbs().items() if each == kind)


def _own_sentences(report: Report) -> Iterator[Said]:
    wording = report.wording
    spoken, saying = [quotation.span for quotation in report.quotations], _saying()
    for sentence in wording.sentences:
        keys = content_keys(wording.words[sentence.start : sentence.stop])
        if len(set(keys)) < FEWEST_BARE:
            continue
        if not saying.isdisjoint(wording.words[sentence.start : sentence.stop]):
            continue
        span = wording.span(sentence.start, sentence.stop)
        if any(span.overlaps(each) for each in spoken) or _MARKS.search(report.words(span, 2)):
            continue
        yield Said(report.article.id, span, keys, None)


def is_same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether two texts are the same remark, or the shorter a part of the longer.

    The shorter's words stand in the longer, but for a fifth of them, or a quarter of ten and more,
    and half of its neighbours are neighbours there.

    Args:
        one: The keys of the words of a text, in order.
        other: Those of another.

    Examples:
        >>> long = "the river rose and drowned the whole valley".split()
        >>> is_same("river drowned valley".split(), long), is_same("rose and drowned".split(), long)
        (False, True)
    """
    shorter, longer = sorted((one, other), key=len)
    shared = (Counter(shorter) & Counter(longer)).total()
    least = _CONTAINED if len(shorter) >= _SHORT else _CONTAINED_OF_SHORT
    if shared < least * len(shorter) or len(longer) > _LONGEST_RATIO * len(shorter):
        return False
    if len(shorter) == FEWEST_WORDS and shared < FEWEST_WORDS:
        return False
    neighbours = set(pairwise(shorter))
    return len(neighbours & set(pairwise(longer))) >= _IN_ORDER * len(neighbours)


def matches(wanted: Sequence[Said], among: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    """Find what is the same as each of some remarks, in other articles.

    If the words of a shorter text are in a longer one but for a quarter, one of its rarest words
    is: it is enough to look where these are.

    Args:
        wanted: Remarks.
        among: Where to look for them; may be the same.
    """
    holders, rarity = _index((*wanted, *among))
    short, long = {id(each) for each in wanted}, {id(each) for each in among}
    for said in {id(each): each for each in (*wanted, *among)}.values():
        for other in _holding(said, holders, rarity):
            if len(other.keys) < len(said.keys) or other.article == said.article:
                continue
            for one, match in ((said, other), (other, said)):
                if id(one) in short and id(match) in long and is_same(one.keys, match.keys):
                    yield one, match
                    break


def _index(texts: Iterable[Said]) -> tuple[Mapping[str, list[Said]], Mapping[str, int]]:
    holders: dict[str, list[Said]] = defaultdict(list)
    for said in {id(each): each for each in texts}.values():
        for word in dict.fromkeys(said.keys):
            holders[word].append(said)
    return holders, {word: len(found) for word, found in holders.items()}


def _holding(
    said: Said, holders: Mapping[str, list[Said]], rarity: Mapping[str, int]
) -> Iterable[Said]:
    words = sorted(set(said.keys), key=lambda word: (rarity[word], word))
    # of so many words one at least is among those that are shared
    enough = len(words) - ceil(_CONTAINED * len(words)) + 1
    found = (other for word in words[:enough] for other in holders[word])
    return {id(other): other for other in found}.values()
