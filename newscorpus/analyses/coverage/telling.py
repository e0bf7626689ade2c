"""Where the articles of a story give the same remark, quoted, paraphrased or bare."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
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


@attrs.frozen(slots=False)
class Said:
    """A stretch of an article by the words that say something."""

    report: Report
    keys: tuple[str, ...]
    quotation: Quotation | None
    """None for a sentence of the article's own."""

    sentence: range
    """The numbers of the words of such a sentence."""

    @property
    def article(self) -> str:
        """The article's id."""
        return self.report.article.id

    @cached_property
    def span(self) -> Span:
        """Where it stands; of a sentence that is worked out when it is asked for."""
        if self.quotation:
            return self.quotation.span
        return self.report.wording.span(self.sentence.start, self.sentence.stop)

    @property
    def name(self) -> str:
        """What tells it from all others of its story."""
        own = f"{self.article} {self.sentence.start}"
        return self.quotation.id if self.quotation else own

    @property
    def is_free(self) -> bool:
        """Whether it is neither quoted nor in quotation marks that no analysis could pair."""
        if any(self.span.overlaps(each.span) for each in self.report.quotations):
            return False
        return not _MARKS.search(self.report.words(self.span, 2))

    @cached_property
    def counts(self) -> Counter[str]:
        """How often it has each key."""
        return Counter(self.keys)

    @cached_property
    def neighbours(self) -> frozenset[tuple[str, str]]:
        """The keys that stand beside each other."""
        return frozenset(pairwise(self.keys))


def quoted(evidence: Evidence, articles: Iterable[str]) -> tuple[Said, ...]:
    """Give what the articles of a story quote, but for what is too short to be known again."""
    found: list[Said] = []
    for article in articles:
        report = evidence.report(article)
        for quotation in report.quotations:
            keys = keys_of(quotation.text)
            if len(set(keys)) >= FEWEST_WORDS and _says_something(quotation.text):
                found.append(Said(report, keys, quotation, range(0)))
    return tuple(found)


def _says_something(text: str) -> bool:
    """Say whether a text is more than a name, which many sentences have."""
    written = _WORD.findall(text[:1].lower() + text[1:])
    return len(content_keys(word for word in written if word.islower())) >= FEWEST_WORDS


def bare(evidence: Evidence, articles: Iterable[str]) -> tuple[Said, ...]:
    """Give the sentences of a story that may be nobody's: those without a verb of saying.

    What is quoted is not left out yet: `Said.is_free` says it of the few that match.
    """
    found = (_own_sentences(evidence.report(article)) for article in articles)
    return tuple(said for own in found for said in own)


@cache
def _saying() -> frozenset[str]:
    """Give the words by which papers attribute what a sentence has."""
    return frozenset({"according", "told", "added", "stated", *_verbs("say")})


def _verbs(kind: str) -> Iterator[str]:
    return (verb for verb, each in saying_verbs().items() if each == kind)


def _own_sentences(report: Report) -> Iterator[Said]:
    words, saying = report.wording.words, _saying()
    for sentence in report.wording.sentences:
        own = words[sentence.start : sentence.stop]
        keys = content_keys(own)
        if len(set(keys)) >= FEWEST_BARE and saying.isdisjoint(own):
            yield Said(report, keys, None, sentence)


def is_same(one: Said, other: Said) -> bool:
    """Say whether two texts are the same remark, or the shorter a part of the longer.

    The shorter's words stand in the longer, but for a fifth of them, or a quarter of ten and more,
    and half of its neighbours are neighbours there.

    Args:
        one: A text.
        other: Another.
    """
    shorter, longer = (one, other) if len(one.keys) <= len(other.keys) else (other, one)
    words = len(shorter.keys)
    if len(longer.keys) > _LONGEST_RATIO * words:
        return False
    shared = sum(min(count, longer.counts[key]) for key, count in shorter.counts.items())
    least = _CONTAINED if words >= _SHORT else _CONTAINED_OF_SHORT
    if shared < least * words or (words == FEWEST_WORDS and shared < FEWEST_WORDS):
        return False
    return len(shorter.neighbours & longer.neighbours) >= _IN_ORDER * len(shorter.neighbours)


@attrs.frozen(slots=False)
class Texts:
    """Texts arranged for finding those that tell a remark.

    If all but a quarter of a remark's words are in a text, one of its rarest words is: it is enough
    to look where these are.
    """

    texts: tuple[Said, ...]

    @cached_property
    def _holders(self) -> Mapping[str, Sequence[Said]]:
        holders: dict[str, list[Said]] = defaultdict(list)
        for said in self.texts:
            for word in said.counts:
                holders[word].append(said)
        return holders

    def telling(self, remark: Said) -> Iterator[Said]:
        """Give the texts of other articles that have the words of a remark.

        Args:
            remark: One of the texts, or another.
        """
        words = sorted(remark.counts, key=lambda word: (len(self._holders.get(word, ())), word))
        enough = len(words) - ceil(_CONTAINED * len(words)) + 1
        found = (other for word in words[:enough] for other in self._holders.get(word, ()))
        for other in {id(each): each for each in found}.values():
            if other.article != remark.article and is_same(remark, other):
                yield other
