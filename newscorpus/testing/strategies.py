"""Hypothesis strategies for texts like news, and for everything that a corpus is made of."""

import datetime as dt
from random import Random
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
from newscorpus.models.findings import (
    Entity,
    EntityKind,
    Event,
    EventBasis,
    Figure,
    Finding,
    Mention,
    Quotation,
    QuotationKind,
    Speaker,
    TermMatch,
    Topic,
    TopicArticle,
    TopicSource,
    Variant,
)
from newscorpus.testing.generator import GeneratedArticle, invent, lay_out
from newscorpus.testing.layouts import LAYOUTS
from newscorpus.testing.noises import NOISES
from newscorpus.testing.tie_strategies import ties
from newscorpus.text import Position, Span

MOST_OFFSET = 2**31
"""Far beyond the end of any article."""

MOST_SEED = 2**32

SCRAPS = (
    "date 2021-04-07", "date 2021-02-30", "Thu, May", "60 Yeni Haber", "By Ann Lee", "KARACHI:",
    "KABUL, Feb 29 (AFP) -", "Published in Dawn, April 8th, 2021", "Title: Rain", "(Reuters) -",
    "Updated 07/04/2021 11:28am ET", "Rain fell on the valley.", "Read more: Rain", "---\n",
    "Ag APP", "FLASH:", "NEW DELHI", "Enditem", "2021", "By", "\n", "\n\n", "\r\n", "\r", "\u00a0",
    "\u200b", "\u2028", "\ufeff", "\f", " ", "  ", "-", ",", ".", ":", "“", "/", "(",
)  # fmt: skip
"""Words that readers of news look for, and characters that they trip over."""


def generated_articles() -> st.SearchStrategy[GeneratedArticle]:
    """Article files in every layout with every noise, each with its truth."""

    def made(seed: int, layout: int, noise: int) -> GeneratedArticle:
        rng = Random(seed)  # noqa: S311 -- nothing secret is made here
        return lay_out(invent(rng), LAYOUTS[layout], rng, noise=NOISES[noise])

    return st.builds(
        made,
        st.integers(0, MOST_SEED),
        st.integers(0, len(LAYOUTS) - 1),
        st.integers(0, len(NOISES) - 1),
    )


def news_texts() -> st.SearchStrategy[str]:
    """Texts in which nothing is where it belongs: scraps of news in any order, with any text."""
    piece = st.one_of(st.sampled_from(SCRAPS), st.text(max_size=8))
    return st.tuples(st.lists(piece, max_size=30), st.sampled_from((" ", "", "\n"))).map(
        lambda drawn: drawn[1].join(drawn[0])
    )


@st.composite
def damaged_files(draw: st.DrawFn) -> bytes:
    """Article files of which a few bytes were lost and others put in their place."""
    content = draw(generated_articles()).content
    place = draw(st.integers(0, len(content)))
    lost = draw(st.integers(0, 3))
    return content[:place] + draw(st.binary(max_size=6)) + content[place + lost :]


def words() -> st.SearchStrategy[str]:
    """Any text, also with control characters, line separators and characters beyond the BMP."""
    return st.text(max_size=20)


def spans() -> st.SearchStrategy[Span]:
    """Any range, also an empty one."""
    offsets = st.integers(0, MOST_OFFSET)
    return st.tuples(offsets, offsets).map(lambda ends: Span(min(ends), max(ends)))


def positions() -> st.SearchStrategy[Position]:
    """Any line and column."""
    return st.builds(Position, st.integers(1, MOST_OFFSET), st.integers(1, MOST_OFFSET))


def dates() -> st.SearchStrategy[Date]:
    """Dates of every precision, with and without a year, seasons, decades and intervals."""
    days = st.dates(dt.date(1000, 1, 1)).map(dt.date.isoformat)
    return st.one_of(
        days,
        days.map(lambda day: day[:7]),
        days.map(lambda day: day[:4]),
        days.map(lambda day: f"XXXX{day[4:7]}"),
        days.map(lambda day: f"{day[:4]}~"),
        days.map(lambda day: f"{day[:3]}X"),
        days.map(lambda day: f"{day[:4]}-21"),
        st.tuples(days, days).map(lambda both: "/".join(sorted(both))),
        days.map(lambda day: f"{day}/.."),
    ).map(Date.parse)


def sources() -> st.SearchStrategy[Source]:
    """Sources with and without their text."""
    return st.builds(Source, words(), words(), words(), _optional(words()))


@st.composite
def articles(draw: st.DrawFn, article_id: str | None = None) -> Article:
    """Articles that say anything, whether or not it fits together.

    Args:
        draw: Hypothesis gives it.
        article_id: Their id, or None for any.
    """
    return Article(
        id=draw(words()) if article_id is None else article_id,
        source=draw(sources()),
        language=draw(words()),
        date=draw(_optional(dates())),
        title=draw(_optional(words())),
        subtitle=draw(_optional(words())),
        credits=draw(_tuples(_credits())),
        outlet=draw(_optional(words())),
        url=draw(_optional(words())),
        dateline=draw(_optional(_datelines())),
        blocks=draw(_tuples(_blocks())),
        provenance=draw(_tuples(_readings())),
        metadata=draw(st.dictionaries(words(), _json_values(), max_size=3)),
        diagnostics=draw(_tuples(diagnostics())),
    )


def rejections() -> st.SearchStrategy[Rejected]:
    """Files that gave no article."""
    return st.builds(Rejected, words(), _optional(words()), _tuples(diagnostics()))


def diagnostics() -> st.SearchStrategy[Diagnostic]:
    """Diagnostics of a place or of a whole file."""
    return st.builds(
        Diagnostic,
        st.from_regex(r"NC[1-7][0-9]{2}", fullmatch=True),
        st.sampled_from(Severity),
        _optional(positions()),
        words(),
        words(),
    )


def topics() -> st.SearchStrategy[Topic]:
    """Topics of articles that need not exist."""
    matches = st.builds(TermMatch, words(), _tuples(spans()))
    entries = st.builds(TopicArticle, words(), st.integers(0, MOST_OFFSET), _tuples(matches))
    return st.builds(Topic, words(), words(), st.sampled_from(TopicSource), _tuples(entries))


def entities() -> st.SearchStrategy[Entity]:
    """Entities with mentions in articles that need not exist."""
    variants = st.builds(Variant, words(), words())
    mentions = st.builds(Mention, words(), spans())
    kinds = st.sampled_from(EntityKind)
    return st.builds(Entity, words(), kinds, words(), _tuples(variants), _tuples(mentions))


def quotations() -> st.SearchStrategy[Quotation]:
    """Quotations with and without a speaker."""
    return st.builds(
        Quotation,
        words(),
        words(),
        spans(),
        words(),
        st.sampled_from(QuotationKind),
        _optional(st.builds(Speaker, words(), _optional(words()))),
        _optional(words()),
        words(),
        st.sampled_from(Confidence),
    )


def figures() -> st.SearchStrategy[Figure]:
    """Figures of any kind, value and unit."""
    return st.builds(
        Figure,
        words(),
        words(),
        spans(),
        words(),
        words(),
        st.decimals(allow_nan=False, allow_infinity=False),
        _optional(words()),
        _optional(words()),
        _optional(words()),
        _optional(words()),
    )


def events() -> st.SearchStrategy[Event]:
    """Events on dates of every precision."""
    bases = st.sampled_from(EventBasis)
    return st.builds(Event, words(), words(), spans(), words(), dates(), bases, words(), spans())


def findings() -> st.SearchStrategy[Finding]:
    """Findings of every kind, of articles that need not exist."""
    between = ties(words(), spans(), dates())
    return st.one_of(entities(), quotations(), figures(), events(), topics(), between)


@st.composite
def corpora(draw: st.DrawFn) -> Corpus:
    """Corpora with articles, rejections and findings."""
    ids = draw(st.lists(words(), max_size=3, unique_by=str.casefold))
    return Corpus(
        [draw(articles(article_id)) for article_id in ids],
        draw(_tuples(rejections())),
        draw(_tuples(findings())),
    )


def _credits() -> st.SearchStrategy[Credit]:
    return st.builds(Credit, st.sampled_from(CreditKind), words(), words(), _optional(spans()))


def _datelines() -> st.SearchStrategy[Dateline]:
    places, agencies, separators = _tuples(words()), _tuples(words()), words()
    return st.builds(Dateline, places, _optional(dates()), agencies, separators, _optional(spans()))


@st.composite
def _blocks(draw: st.DrawFn) -> Block:
    """Draw blocks whose text is the end of what they span."""
    text = draw(words())
    start, dateline = draw(st.integers(0, MOST_OFFSET)), draw(st.integers(0, 40))
    return Block(draw(st.sampled_from(Role)), Span(start, start + dateline + len(text)), text)


def _readings() -> st.SearchStrategy[Reading]:
    return st.builds(
        Reading,
        field=words(),
        value=_optional(words()),
        status=st.sampled_from(Status),
        verbatim=_optional(words()),
        rule=words(),
        span=_optional(spans()),
        confidence=st.sampled_from(Confidence),
        alternatives=_tuples(words()),
    )


def _json_values() -> st.SearchStrategy[Any]:
    floats = st.floats(allow_nan=False, allow_infinity=False)
    leaves = st.none() | st.booleans() | st.integers() | floats | words()
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words(), inner, max_size=3),
        max_leaves=5,
    )


def _optional(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


def _tuples(items: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, max_size=2).map(tuple)
