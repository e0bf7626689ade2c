"""Finds the figures of an article, and those of a corpus that are the same."""

from collections.abc import Iterator
from typing import ClassVar

import attrs

from newscorpus.analyses.figures.context import names_of
from newscorpus.analyses.figures.groups import Measured, grouped
from newscorpus.analyses.figures.kinds import is_figure
from newscorpus.analyses.figures.things import Thing, thing_of
from newscorpus.analyses.tokens import Paragraph, paragraphs, sentences
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Figure
from newscorpus.normalise import numbers
from newscorpus.normalise.numbers import Amount, AmountKind
from newscorpus.text import Span

_JOINING = frozenset({" and ", " or ", ", "})
_NEAR = 90
"""How many code points on either side of a figure say what it is about."""


@attrs.frozen
class Figures:
    """Finds the numbers that articles give, with what they count.

    The body is searched. A headline repeats a figure of the body, rounds it and leaves out what it
    counts: each would be given twice.

    Ages, durations and ordinals are none, for they say when and which, nor are counts below ten,
    which are in every sentence (`the two countries`), unless they are qualified, have a unit, or
    count who came to harm. Years, dates, scores, items of lists and telephone numbers are none. Of
    a range the value is the lower end.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> article = parse_article("date 2021-04-07 KABUL: Trade grew by nearly 46 per cent.")
        >>> for figure in Figures()(Corpus([article])):
        ...     print(figure.verbatim, figure.value, figure.unit, figure.qualifier, figure.noun)
        46 per cent 46 % nearly Trade
    """

    name: ClassVar[str] = "figures"
    yields: ClassVar[type[Figure]] = Figure
    requires: ClassVar[tuple[type[Figure], ...]] = ()

    def __call__(self, corpus: Corpus) -> Iterator[Figure]:
        """Give the figures of each article in the order of its text, equal ones in groups."""
        measured = [one for article in corpus for one in figures_of(article)]
        yield from grouped(measured, lambda article: names_of(corpus[article]))


def figures_of(article: Article) -> tuple[Measured, ...]:
    """Find the figures of one article, without groups.

    Args:
        article: Any article.

    Returns:
        The figures in the order of the text, each with the words around it.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> article = parse_article("date 2021-04-07 KABUL: Up to 50,000 doses came, and 700 more.")
        >>> [(one.figure.id, one.figure.unit, one.figure.noun) for one in figures_of(article)]
        [('untitled#f1', 'dose', 'doses'), ('untitled#f2', 'dose', 'more')]
    """
    found: list[Measured] = []
    for paragraph in paragraphs(article):
        for sentence, amount, thing in _in_paragraph(paragraph):
            id_ = f"{article.id}#f{len(found) + 1}"
            found.append(_measured(id_, article.id, paragraph, sentence, amount, thing))
    return tuple(found)


def _in_paragraph(paragraph: Paragraph) -> Iterator[tuple[Span, Amount, Thing]]:
    """Give each amount that is a figure with its sentence and what it counts."""
    amounts = numbers.find(paragraph.text)
    if not amounts:
        return
    within = sentences(paragraph.text)
    sentence, before = next(within, Span(0, 0)), None
    for place, amount in enumerate(amounts):
        while amount.span.start >= sentence.end and (following := next(within, None)):
            sentence, before = following, None
        until = amounts[place + 1].span.start if place + 1 < len(amounts) else sentence.end
        thing = thing_of(paragraph.text, sentence, amount, before)
        if thing.noun is None and thing.unit is None and place + 1 < len(amounts):
            thing = _shared(paragraph.text, sentence, amounts[place : place + 2]) or thing
        before = thing if thing.is_count else before
        if is_figure(paragraph.text, amount, thing, min(until, sentence.end)):
            yield sentence, amount, thing


def _shared(text: str, sentence: Span, pair: tuple[Amount, ...]) -> Thing | None:
    """Give what two counts have in common: `killed 102 and 21 people`."""
    first, second = pair
    is_pair = first.kind is second.kind is AmountKind.COUNT
    if not is_pair or text[first.span.end : second.span.start] not in _JOINING:
        return None
    return thing_of(text, sentence, second, None)


def _measured(
    id_: str, article: str, paragraph: Paragraph, sentence: Span, amount: Amount, thing: Thing
) -> Measured:
    start, end = amount.span.start, amount.span.end
    figure = Figure(
        id=id_,
        article=article,
        span=paragraph.span(start, end),
        verbatim=amount.verbatim,
        kind=str(amount.kind),
        value=amount.value,
        unit=thing.unit,
        qualifier=amount.qualifier,
        noun=thing.noun,
        group=None,
    )
    text = paragraph.text
    left = text[max(sentence.start, start - _NEAR) : start]
    right = text[end : max(end, min(sentence.end, end + _NEAR))]
    return Measured(figure, amount.upper, left, right)
