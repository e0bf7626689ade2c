"""The page to search, and what each article tells the search about itself."""

from collections.abc import Iterator

import attrs

from newscorpus.models.article import Article
from newscorpus.models.speech import gettext_noop
from newscorpus.pages import uris
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.languages import direction
from newscorpus.pages.page import Link, Page
from newscorpus.pages.periods import machine_readable
from newscorpus.pages.rows import ORIGIN_LENGTH
from newscorpus.pages.views.entities import HUBS
from newscorpus.pages.wording import one_line

FILTERS = (
    ("outlet", gettext_noop("Outlet")),
    ("topic", gettext_noop("Topic")),
    ("person", gettext_noop("Person")),
    ("year", gettext_noop("Year")),
)
"""What a search can be narrowed by: the names that the index knows, and what the page says."""

_UNFINDABLE = str.maketrans({'"': "”", "\\": "∖"})
"""Pagefind finds no article by a value that holds one of these; what looks like it stands in."""

BEFORE_ALL, AFTER_ALL = "0000-00-00", "9999-99-99"
"""Where an article without a day stands: last, whichever end of time comes first."""


@attrs.frozen(kw_only=True)
class SearchMarks:
    """What `search_marks.html` may use: what the search tells of an article."""

    date: str
    """The date in words."""

    time: str
    """The date for `<time datetime>`, or nothing."""

    origin: str
    """The outlet, else the places of the dateline, else nothing."""

    language: str
    direction: str
    newest: str
    """What the articles are sorted by where the latest comes first."""

    oldest: str
    """The same where the earliest comes first."""

    filters: tuple[tuple[str, tuple[str, ...]], ...]
    """The names of filters and the values that the article has."""


@attrs.frozen(kw_only=True)
class SearchContext:
    """What `search.html` may use."""

    articles: int
    """How many there are to search."""

    filters: tuple[tuple[str, str], ...]
    """Names and labels of the filters; a script fills in the values with their counts."""

    browse: tuple[Link, ...]
    """The lists that lead to the same articles without a search."""


def search_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the page to search, if what is found there is indexed."""
    if not index.settings.full_text:
        return
    say = index.say
    yield Page(
        address=uris.SEARCH,
        title=say.gettext("Search"),
        description=say.gettext(
            "The full text of the articles, by outlet, topic, person and year."
        ),
        template="search.html",
        context=SearchContext(
            articles=len(index.corpus),
            filters=tuple((name, say.gettext(label)) for name, label in FILTERS),
            browse=tuple(_browse(index)),
        ),
        language=index.settings.language,
    )


def search_marks(article: Article, index: CorpusIndex) -> SearchMarks | None:
    """Give what the search tells of an article, or None where nothing is indexed."""
    if not index.settings.full_text:
        return None
    line, date = index.lines[article.id], article.date
    day = date.earliest.isoformat() if date and date.earliest else None
    return SearchMarks(
        date=line.date,
        time=machine_readable(date) or "",
        origin=line.origin,
        language=article.language,
        direction=direction(article.language),
        newest=day or BEFORE_ALL,
        oldest=day or AFTER_ALL,
        filters=_values(article, index),
    )


def _values(article: Article, index: CorpusIndex) -> tuple[tuple[str, tuple[str, ...]], ...]:
    outlet = one_line(article.outlet or "", ORIGIN_LENGTH)
    year = article.date.year if article.date else None
    people = [n for n in index.names.counts[article.id] if n in index.names.frequent_people]
    values = (
        ("outlet", [outlet] if outlet else []),
        ("topic", [index.topic_links[t.id].text for t, _ in index.memberships[article.id]]),
        ("person", sorted({index.names.links[name].text for name in people})),
        ("year", [f"{year:04d}"] if year else []),
    )
    return tuple((name, tuple(v.translate(_UNFINDABLE) for v in found)) for name, found in values)


def _browse(index: CorpusIndex) -> Iterator[Link]:
    say = index.say
    if index.topics:
        yield Link(say.gettext("Topics"), uris.TOPICS)
    kinds = {entity.kind for entity in index.names.entities}
    for kind, label in HUBS.items():
        if kind in kinds:
            yield Link(say.gettext(label), uris.ENTITIES[kind])
    yield Link(say.gettext("Years"), uris.TIMELINE)
    yield Link(say.gettext("All articles"), uris.ARTICLES)
