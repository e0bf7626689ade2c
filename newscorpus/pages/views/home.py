"""The home page: what this corpus is in one screen."""

from collections.abc import Iterator

import attrs

from newscorpus.models.findings import EntityKind
from newscorpus.pages import uris
from newscorpus.pages.citing import corpus_files
from newscorpus.pages.dating import span_of_days
from newscorpus.pages.feeds import feed_links, site_feed
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.interface import Interface
from newscorpus.pages.page import Link, Page
from newscorpus.pages.rows import ArticleRow
from newscorpus.pages.strips import Strip, on_timeline, strip, unit_for
from newscorpus.pages.views.rejected import RejectedFile, rejected_file
from newscorpus.pages.wording import one_line

LATEST = 10
"""How many articles are listed."""

MOST_TOPICS = 12
"""How many topics are listed, those with most articles."""

MOST_STORIES = 6
"""How many stories are listed, those that were reported on last."""

MOST_PEOPLE = 12
"""How many people are listed, those in most articles."""

MOST_MISSING = 5
"""How many undated articles and how many rejected files are listed."""


@attrs.frozen
class CountedLink:
    """A topic, a story or a person, and how many articles are on it or name them."""

    link: Link
    count: int
    when: str = ""
    """From when to when a story was reported; empty where no date is known."""


@attrs.frozen(kw_only=True)
class HomeContext:
    """What `home.html` may use."""

    title: str
    description: str
    articles: int
    """How many there are."""

    first: str | None
    """The earliest date of publication in words, None without a dated article."""

    last: str | None
    topics: int
    strip: Strip | None
    stories: tuple[CountedLink, ...]
    """The latest first."""

    latest: tuple[ArticleRow, ...]
    """Newest first."""

    top_topics: tuple[CountedLink, ...]
    people: tuple[CountedLink, ...]
    """Those in most articles."""

    undated: tuple[ArticleRow, ...]
    """The first few."""

    undated_count: int
    rejected: tuple[RejectedFile, ...]
    """The first few."""

    rejected_count: int
    all_articles: Link
    all_topics: Link | None
    all_stories: Link | None
    all_people: Link | None
    about: Link
    """To what is told of the corpus as a whole."""

    timeline: Link
    shelf: Link | None
    """To the undated articles."""

    all_rejected: Link | None
    feeds: tuple[Link, ...]
    """Of the latest articles; none where the site has no address yet."""

    references: tuple[Link, ...]
    """All articles as files for reference managers."""


def home_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the home page."""
    context = _context(index)
    headings = _headings(context, index.say)
    yield Page(
        address=uris.HOME,
        title=context.title,
        description=one_line(index.settings.description, 300) or _summary(context, index.say),
        template="home.html",
        context=context,
        language=index.settings.language,
        anchors=tuple(anchor for anchor, _ in headings),
        headings=headings,
        files=tuple(link.target for link in (*context.feeds, *context.references)),
    )


def _context(index: CorpusIndex) -> HomeContext:
    corpus, say = index.corpus, index.say
    dates = [article.date for article in corpus]
    return HomeContext(
        title=one_line(index.settings.title, 200) or say.gettext("News corpus"),
        description=index.settings.description,
        articles=len(corpus),
        first=_day(index, 0),
        last=_day(index, -1),
        topics=len(index.topics),
        strip=strip(dates, unit_for(dates), on_timeline, say),
        stories=_latest_stories(index),
        latest=tuple(index.rows[article.id] for article in index.newest_first[:LATEST]),
        top_topics=_top_topics(index),
        people=_main_people(index),
        undated=tuple(index.rows[article.id] for article in corpus.undated[:MOST_MISSING]),
        undated_count=len(corpus.undated),
        rejected=tuple(rejected_file(file) for file in corpus.rejected[:MOST_MISSING]),
        rejected_count=len(corpus.rejected),
        all_articles=Link(
            say.ngettext("All %(n)s article", "All %(n)s articles", len(corpus)), uris.ARTICLES
        ),
        all_topics=Link(say.gettext("All topics"), uris.TOPICS) if index.topics else None,
        all_stories=_all_stories(index),
        all_people=_all_people(index),
        about=Link(say.gettext("About this corpus: method, gaps, downloads"), uris.CORPUS),
        timeline=Link(say.gettext("Timeline"), uris.TIMELINE),
        shelf=_shelf(index),
        all_rejected=_all_rejected(index),
        feeds=feed_links(site_feed(index)),
        references=corpus_files(index),
    )


def _shelf(index: CorpusIndex) -> Link | None:
    shelf = Link(index.say.gettext("The shelf of undated articles"), f"{uris.TIMELINE}#shelf")
    return shelf if index.corpus.undated else None


def _all_rejected(index: CorpusIndex) -> Link | None:
    listed = Link(index.say.gettext("All rejected files"), uris.REJECTED)
    return listed if index.corpus.rejected else None


def _all_stories(index: CorpusIndex) -> Link | None:
    listed = Link(index.say.gettext("All stories"), uris.STORIES)
    return listed if index.ties.stories else None


def _headings(context: HomeContext, say: Interface) -> tuple[tuple[str, str], ...]:
    sections = (
        ("span", say.gettext("Span of time"), context.strip),
        ("stories", say.gettext("Latest stories"), context.stories),
        ("latest", say.gettext("Latest articles"), context.latest),
        ("topics", say.gettext("Topics"), context.top_topics),
        ("people", say.gettext("People"), context.people),
        (
            "missing",
            say.gettext("What is missing"),
            context.undated_count or context.rejected_count,
        ),
    )
    return tuple((anchor, label) for anchor, label, there in sections if there)


def _day(index: CorpusIndex, place: int) -> str | None:
    dated = index.corpus.by_date()
    return index.say.date(dated[place].date) if dated else None


def _top_topics(index: CorpusIndex) -> tuple[CountedLink, ...]:
    ordered = sorted(index.topics, key=lambda topic: (-len(topic.articles), topic.id))
    return tuple(
        CountedLink(index.topic_links[t.id], len(t.articles)) for t in ordered[:MOST_TOPICS]
    )


def _latest_stories(index: CorpusIndex) -> tuple[CountedLink, ...]:
    def newest(articles: tuple[str, ...]) -> int:
        return min(index.rank(index.corpus[article]) for article in articles)

    ordered = sorted(index.ties.stories, key=lambda story: (newest(story.articles), story.id))
    return tuple(
        CountedLink(
            index.ties.links[story.id],
            len(story.articles),
            span_of_days(story.earliest, story.latest, index.say),
        )
        for story in ordered[:MOST_STORIES]
    )


def _main_people(index: CorpusIndex) -> tuple[CountedLink, ...]:
    named = index.names.articles
    people = (entity for entity in index.names.entities if entity.kind is EntityKind.PERSON)
    ordered = sorted(people, key=lambda person: (-len(named[person.id]), person.id))
    return tuple(
        CountedLink(index.names.links[person.id], len(named[person.id]))
        for person in ordered[:MOST_PEOPLE]
    )


def _all_people(index: CorpusIndex) -> Link | None:
    there = any(entity.kind is EntityKind.PERSON for entity in index.names.entities)
    return (
        Link(index.say.gettext("All people"), uris.ENTITIES[EntityKind.PERSON]) if there else None
    )


def _summary(context: HomeContext, say: Interface) -> str:
    if context.first is None:
        return say.ngettext(
            "An archive of %(n)s news article.",
            "An archive of %(n)s news articles.",
            context.articles,
        )
    return say.ngettext(
        "An archive of %(n)s news article, %(first)s to %(last)s.",
        "An archive of %(n)s news articles, %(first)s to %(last)s.",
        context.articles,
        first=context.first,
        last=context.last,
    )
