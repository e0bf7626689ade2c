"""The sentences of an article, with the words and the things by which they are compared."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import attrs

from newscorpus.analyses.comparing.folding import FULL, folded
from newscorpus.analyses.comparing.values import ReasonKind, Sentence
from newscorpus.analyses.comparing.words import TURNING
from newscorpus.analyses.tokens import Paragraph, paragraphs
from newscorpus.analyses.wording import Wording, wording
from newscorpus.gazetteers.vocabulary import word_kinds
from newscorpus.models.article import Article
from newscorpus.normalise import numbers
from newscorpus.normalise.numbers import Amount, AmountKind
from newscorpus.text import Span

PLAIN = 10
"""Counts below it are in many sentences and tell little."""

_PLAIN_WEIGHT = FULL // 4
_OLDEST = 120
_COUNTED = frozenset({AmountKind.COUNT, AmountKind.AGE, AmountKind.ORDINAL})
_SMALL = frozenset({AmountKind.ORDINAL, AmountKind.DURATION, AmountKind.AGE})
"""What orders, says when, or tells somebody from another."""

_OPENING = re.compile(r"[\"'‘’“”„«(\[$£€¥#@]*\Z")
_MOST_MARKS = 8
"""How many marks before a word are looked for: a search from the start of the text costs more."""

_CLOSING = re.compile(r"[^\w\s“‘„«(\[]*")
_PART = re.compile(r"\d+(?::\d+)+|[^\W_]+(?:['’.][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_TURNED = re.compile(rf"\b(?:{'|'.join(sorted(TURNING))})\b|n['’]t\b", re.IGNORECASE)


@attrs.frozen
class Item:
    """A word, name or figure of a sentence, in the form in which it is compared."""

    key: str
    kind: ReasonKind
    weight: int
    """How much it tells to share it: 0 to 100."""

    states: bool
    """Whether it is part of what is stated: not who says or does it, nor a small number."""

    span: Span
    """Where it stands in the source."""

    text: str
    """The characters of the span; of a figure its value and unit."""


@attrs.frozen(slots=False)
class Read:
    """A sentence as it is compared."""

    sentence: Sentence
    words: range
    """The numbers of its words in the article's wording."""

    items: tuple[Item, ...]
    """What weighs something, each key once, in the order of the text."""

    figures: frozenset[tuple[str, str]]
    """Kind and key of each amount that two sentences cannot both have by chance."""

    is_turned: bool
    """Whether a word such as `not` may turn what it says."""

    @cached_property
    def by_key(self) -> dict[str, Item]:
        """The items by their keys."""
        return {item.key: item for item in self.items}


@attrs.frozen
class Text:
    """An article as it is compared."""

    article: str
    """Its id."""

    wording: Wording
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Read, ...]

    def words(self, sentences: range) -> tuple[str, ...]:
        """Give the words of some sentences in a row, as texts are compared by."""
        numbers = self.numbers(sentences)
        return self.wording.words[numbers.start : numbers.stop]

    def numbers(self, sentences: range) -> range:
        """Give the numbers of the words of some sentences in a row."""
        last = self.sentences[sentences.stop - 1]
        return range(self.sentences[sentences.start].words.start, last.words.stop)

    def part(self, sentences: range) -> Read:
        """Give some sentences in a row as if they were one."""
        parts = self.sentences[sentences.start : sentences.stop]
        return parts[0] if len(parts) == 1 else _joined(parts)

    def quote(self, first: int, end: int) -> Sentence:
        """Give some words, from the first to that before `end`, with the marks that touch them."""
        return quoted(self.wording, self.paragraphs, first, end)


def _joined(parts: Sequence[Read]) -> Read:
    return Read(
        sentence=parts[0].sentence,
        words=range(parts[0].words.start, parts[-1].words.stop),
        items=_once(item for part in parts for item in part.items),
        figures=frozenset(figure for part in parts for figure in part.figures),
        is_turned=any(part.is_turned for part in parts),
    )


def read(article: Article) -> Text:
    """Take an article apart into sentences that can be compared.

    Args:
        article: Any article, also one without the text of its source.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> text = read(parse_article("date 2021-04-07 KABUL: Trade grew by forty-six per cent."))
        >>> [(item.text, item.key) for item in text.sentences[0].items]
        [('46 %', '46 %'), ('Trade', 'trad'), ('grew', '~increase')]
    """
    worded, parts = wording(article), tuple(paragraphs(article))
    found = (
        _read(quoted(worded, parts, words.start, words.stop), words) for words in worded.sentences
    )
    return Text(article.id, worded, parts, tuple(found))


def quoted(worded: Wording, parts: Sequence[Paragraph], first: int, end: int) -> Sentence:
    """Give some words of an article with the marks that touch them.

    Args:
        worded: The words.
        parts: The paragraphs that they are from.
        first: The number of the first word.
        end: The number behind that of the last; above `first`.
    """
    number = bisect_right(worded.firsts, first) - 1
    behind = worded.firsts[number + 1]
    if end > behind:  # words of two paragraphs: what is between them is no part of the text
        one = quoted(worded, parts, first, behind)
        other = quoted(worded, parts, behind, end)
        return Sentence(Span(one.span.start, other.span.end), f"{one.text} {other.text}")
    start, text = parts[number].start, parts[number].text
    span = marked(text, worded.span(first, end).shift(-start))
    return Sentence(span.shift(start), span.of(text))


def marked(text: str, span: Span) -> Span:
    """Give a range of a text with the marks that touch it, opening ones before, others behind.

    Examples:
        >>> text = "He said: “It rained.”"
        >>> marked(text, Span(10, 19)).of(text)
        '“It rained.”'
    """
    nearest = max(0, span.start - _MOST_MARKS)
    before = _OPENING.search(text, nearest, span.start)
    behind = _CLOSING.match(text, span.end)
    return Span(before.start() if before else span.start, behind.end() if behind else span.end)


def _read(sentence: Sentence, words: range) -> Read:
    amounts, start = numbers.find(sentence.text), sentence.span.start
    figures = [_figure(sentence.text, amount, start) for amount in amounts]
    items = [*figures, *_worded(sentence.text, start, [amount.span for amount in amounts])]
    return Read(
        sentence=sentence,
        words=words,
        items=_once(items),
        figures=frozenset(
            (str(amount.kind), item.key)
            for amount, item in zip(amounts, figures, strict=True)
            if item.states
        ),
        is_turned=bool(_TURNED.search(sentence.text)),
    )


def _once(items: Iterable[Item]) -> tuple[Item, ...]:
    once: dict[str, Item] = {}
    for item in items:
        once.setdefault(item.key, item)
    return tuple(once.values())


def _figure(text: str, amount: Amount, start: int) -> Item:
    unit = amount.unit if amount.unit and amount.kind not in _COUNTED else ""
    value = f"{amount.value:,f} {unit}".strip()
    is_plain = amount.kind is AmountKind.COUNT and amount.value < PLAIN
    states = not (is_plain or amount.kind in _SMALL or _is_age(text, amount))
    weight = FULL if states else _PLAIN_WEIGHT
    return Item(value, ReasonKind.FIGURE, weight, states, amount.span.shift(start), value)


def _is_age(text: str, amount: Amount) -> bool:
    """Say whether a number stands behind a name as an age does: `Amin Karimi, 49, said`."""
    span = amount.span
    between = text[max(0, span.start - 2) : span.start], text[span.end : span.end + 1]
    return amount.kind is AmountKind.COUNT and between == (", ", ",") and amount.value < _OLDEST


def _worded(text: str, start: int, taken: Sequence[Span]) -> Iterator[Item]:
    """Give the words that weigh something and are no part of an amount."""
    inside = {place for span in taken for place in range(span.start, span.end)}
    is_first = True
    for found in _PART.finditer(text):
        begin = found.start()
        if begin not in inside:
            written = _POSSESSIVE.sub("", found[0])
            low = written.replace("’", "'").lower()
            # at the head of a sentence a capital tells nothing of a word that English has
            is_name = written[0].isupper() and not (is_first and low in word_kinds())
            word = folded(low, is_name=is_name)
            if word.weight:
                kind = ReasonKind.NAME if is_name else ReasonKind.WORD
                span = Span(start + begin, start + begin + len(written))
                yield Item(word.key, kind, word.weight, word.states, span, written)
        is_first = False
