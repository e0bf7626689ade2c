"""Two articles compared sentence by sentence, and the reworded sentences of a story."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

import attrs

from newscorpus.analyses.comparing.differing import changes_of, reasons_of
from newscorpus.analyses.comparing.grouping import grouped
from newscorpus.analyses.comparing.matching import Match, match
from newscorpus.analyses.comparing.reading import Text, read
from newscorpus.analyses.comparing.scoring import in_order
from newscorpus.analyses.comparing.values import (
    Comparison,
    PairKind,
    Sentence,
    SentencePair,
)
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Story

_DIGITS = 3
_START = -1
"""The number of the sentence that what comes before all of the first stands behind."""


@attrs.frozen
class RewordedSentences:
    """Sentences of two articles that say the same in other words."""

    articles: tuple[str, str]
    """The ids of the articles of the first and of the second sentences."""

    pair: SentencePair


def compare_articles(first: Article, second: Article) -> Comparison:
    """Align the sentences of two articles, wherever in them they stand.

    Sentences of the same words go together, then those that have most of their words in the same
    order, then those that tell the same: figures, names, and words in any form, each weighed by how
    rare it is in English and in these articles. If they tell different figures, or only one has a
    word such as `not`, they are no pair: a wrong one misleads more than a missing one. Headlines
    and what was set apart are left out.

    Args:
        first: An article, also one without the text of its source.
        second: Another.

    Returns:
        Every sentence of both, once. Comparing the second with the first gives the same pairs.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> first = "date 2021-04-07 KABUL: He hailed a 46% increase in bilateral trade. It rained."
        >>> second = "date 2021-04-07 Growth of bilateral trade by forty-six per cent was hailed."
        >>> found = compare_articles(parse_article(first), parse_article(second))
        >>> [str(pair.kind) for pair in found.pairs]
        ['reworded', 'only-first']
        >>> [reason.value for reason in found.pairs[0].reasons]
        ['46 %', 'hailed', 'increase / Growth', 'bilateral trade']
    """
    return _comparison(read(first), read(second))


def reworded_sentences(corpus: Corpus, story: Story) -> tuple[RewordedSentences, ...]:
    """Find the sentences of a story's articles that say the same in other words.

    Each two articles are compared, so that the time grows with the square of their number.

    Args:
        corpus: With the articles.
        story: A story of this corpus.

    Returns:
        In the order of the story, then of the first article's text.

    Raises:
        KeyError: If the corpus has not all the articles of the story.

    Examples:
        >>> reworded_sentences(Corpus(), Story("flood", "Flood", (), None, None))
        ()
    """
    texts = [read(corpus[article]) for article in story.articles]
    return tuple(
        RewordedSentences((one.article, other.article), _pair(found, one, other))
        for one, other in combinations(texts, 2)
        for found in grouped(match(one, other), one, other)
        if found.kind is PairKind.REWORDED
    )


def _comparison(one: Text, other: Text) -> Comparison:
    matches = grouped(match(one, other), one, other)
    starts = {m.first.start: m for m in matches}
    partnered = {number for m in matches for number in m.first}
    behind = _leftovers(one, other, matches)
    pairs = list(behind.get(_START, ()))
    for number, sentence in enumerate(one.sentences):
        if number in starts:
            pairs.append(_pair(starts[number], one, other))
        elif number not in partnered:
            pairs.append(SentencePair(PairKind.ONLY_FIRST, (sentence.sentence,), (), 0.0))
        pairs += behind.get(number, ())
    same = sum(
        in_order(one.words(m.first), other.words(m.second))
        for m in matches
        if m.kind is not PairKind.REWORDED
    )
    return Comparison(
        articles=(one.article, other.article),
        pairs=tuple(pairs),
        containment=(_share(same, one), _share(same, other)),
    )


def _leftovers(one: Text, other: Text, matches: Iterable[Match]) -> dict[int, list[SentencePair]]:
    """Give what only the second article has, by the sentence of the first that it goes behind."""
    places = {number: m.first for m in matches for number in m.second}
    leads_to = places[min(places)].start - 1 if places else len(one.sentences) - 1
    beginning: list[SentencePair] = []
    behind: defaultdict[int, list[SentencePair]] = defaultdict(list)
    row = beginning
    for number, sentence in enumerate(other.sentences):
        if number in places:
            row = behind[places[number].stop - 1]
        else:
            row.append(SentencePair(PairKind.ONLY_SECOND, (), (sentence.sentence,), 0.0))
    behind[leads_to] += beginning
    return behind


def _pair(found: Match, one: Text, other: Text) -> SentencePair:
    is_edited, is_reworded = (found.kind is k for k in (PairKind.EDITED, PairKind.REWORDED))
    return SentencePair(
        kind=found.kind,
        first=_sentences(one, found.first),
        second=_sentences(other, found.second),
        score=round(found.score, _DIGITS),
        reasons=reasons_of(one.part(found.first), other.part(found.second)) if is_reworded else (),
        changes=changes_of(found, one, other) if is_edited else (),
    )


def _sentences(text: Text, numbers: range) -> tuple[Sentence, ...]:
    return tuple(text.sentences[number].sentence for number in numbers)


def _share(same: int, text: Text) -> float:
    return round(same / max(1, len(text.wording.words)), _DIGITS)
