"""Hypothesis strategies for everything that a corpus is made of."""

import datetime as dt
from typing import Any

from hypothesis import strategies as st

from newscorpus.diagnostics import Diagnostic, Severity
from newscorpus.models.article import (
    Article,
    Block,
    Confidence,
    Credit,
    CreditKind,
    Dateline,
    Reading,
    Role,
    Source,
    Status,
)
from newscorpus.models.corpus import Corpus, Rejected
from newscorpus.models.dates import Date
from newscorpus.models.findings import TermMatch, Topic, TopicArticle, TopicSource
from newscorpus.text import Position, Span

MOST_OFFSET = 2**31
"""Far beyond the end of any article."""


def words() -> st.SearchStrategy[str]:
    """Any text, also with control characters, line separators and characters beyond the BMP."""
    return st.text(max_size=20)


def optional_words() -> st.SearchStrategy[str | None]:
    """A text or None."""
    return st.none() | words()


def spans() -> st.SearchStrategy[Span]:
    """Any range, also an empty one."""
    offsets = st.integers(0, MOST_OFFSET)
    return st.tuples(offsets, offsets).map(lambda ends: Span(min(ends), max(ends)))


def positions() -> st.SearchStrategy[Position]:
    """Any line and column."""
    return st.builds(Position, st.integers(1, MOST_OFFSET), st.integers(1, MOST_OFFSET))


def dates() -> st.SearchStrategy[Date]:
    """Dates of every precision, with and without a year."""
    days = st.dates(dt.date(1000, 1, 1)).map(dt.date.isoformat)
    return st.one_of(
        days,
        days.map(lambda day: day[:7]),
        days.map(lambda day: day[:4]),
        days.map(lambda day: f"XXXX{day[4:7]}"),
        days.map(lambda day: f"{day[:4]}~"),
    ).map(Date.parse)


def json_values() -> st.SearchStrategy[Any]:
    """Whatever JSON can hold."""
    leaves = (
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | words()
    )
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words(), inner, max_size=3),
        max_leaves=5,
    )


def diagnostics() -> st.SearchStrategy[Diagnostic]:
    """Diagnostics of a place or of a whole file."""
    return st.builds(
        Diagnostic,
        st.from_regex(r"NC[1-7][0-9]{2}", fullmatch=True),
        st.sampled_from(Severity),
        st.none() | positions(),
        words(),
        words(),
    )


def credits_() -> st.SearchStrategy[Credit]:
    """Credits of every kind."""
    return st.builds(Credit, st.sampled_from(CreditKind), words(), words(), st.none() | spans())


def datelines() -> st.SearchStrategy[Dateline]:
    """Datelines with and without places, a date and agencies."""
    return st.builds(
        Dateline,
        tuples_of(words()),
        st.none() | dates(),
        tuples_of(words()),
        words(),
        st.none() | spans(),
    )


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    """Blocks whose text is the end of what they span."""
    text = draw(words())
    start, dateline = draw(st.integers(0, MOST_OFFSET)), draw(st.integers(0, 40))
    return Block(draw(st.sampled_from(Role)), Span(start, start + dateline + len(text)), text)


def readings() -> st.SearchStrategy[Reading]:
    """Readings with and without a value, words and alternatives."""
    return st.builds(
        Reading,
        field=words(),
        value=optional_words(),
        status=st.sampled_from(Status),
        verbatim=optional_words(),
        rule=words(),
        span=st.none() | spans(),
        confidence=st.sampled_from(Confidence),
        alternatives=tuples_of(words()),
    )


def sources() -> st.SearchStrategy[Source]:
    """Sources with and without their text."""
    return st.builds(Source, words(), words(), words(), optional_words())


def articles(article_id: str) -> st.SearchStrategy[Article]:
    """Articles of one id, whatever else they say."""
    return st.builds(
        Article,
        id=st.just(article_id),
        source=sources(),
        language=words(),
        date=st.none() | dates(),
        title=optional_words(),
        subtitle=optional_words(),
        credits=tuples_of(credits_()),
        outlet=optional_words(),
        url=optional_words(),
        dateline=st.none() | datelines(),
        blocks=tuples_of(blocks()),
        provenance=tuples_of(readings()),
        metadata=st.dictionaries(words(), json_values(), max_size=3),
        diagnostics=tuples_of(diagnostics()),
    )


def rejections() -> st.SearchStrategy[Rejected]:
    """Files that gave no article."""
    return st.builds(Rejected, words(), optional_words(), tuples_of(diagnostics()))


def topics() -> st.SearchStrategy[Topic]:
    """Topics of articles that need not exist."""
    matches = st.builds(TermMatch, words(), tuples_of(spans()))
    entries = st.builds(TopicArticle, words(), st.integers(0, MOST_OFFSET), tuples_of(matches))
    return st.builds(Topic, words(), words(), st.sampled_from(TopicSource), tuples_of(entries))


@st.composite
def corpora(draw: st.DrawFn) -> Corpus:
    """Corpora with articles, rejections and findings."""
    ids = draw(st.lists(words(), max_size=3, unique_by=str.casefold))
    return Corpus(
        [draw(articles(article_id)) for article_id in ids],
        draw(tuples_of(rejections())),
        draw(tuples_of(topics())),
    )


def tuples_of(items: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    """Short tuples of anything."""
    return st.lists(items, max_size=2).map(tuple)
