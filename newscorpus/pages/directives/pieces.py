"""From what a directive asks for to the context of its template."""

from collections.abc import Mapping
from typing import cast

from newscorpus.models.findings import Topic
from newscorpus.pages import uris
from newscorpus.pages.dating import span_of_days
from newscorpus.pages.directives.contexts import (
    LatestContext,
    QuotationContext,
    StoryReportsContext,
    StripContext,
    TopicArticlesContext,
)
from newscorpus.pages.directives.mistakes import Mistake, missing
from newscorpus.pages.directives.options import find_topic
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.outlets import Outlet
from newscorpus.pages.page import Link
from newscorpus.pages.periods import Unit
from newscorpus.pages.remarks import remark
from newscorpus.pages.reports import letters_of, reports
from newscorpus.pages.strips import MOST_BARS, on_timeline, strip, unit_for
from newscorpus.pages.views.topics import topic_entry

MOST_REPORTS = 50
"""How many articles of a story are listed; its page has them all."""

Options = Mapping[str, object]
"""The value of every option of a directive, as its table reads them."""


def latest(_argument: str, options: Options, index: CorpusIndex) -> LatestContext:
    """List the newest articles: of all, of a topic, of an outlet, or of both."""
    count = cast("int", options["count"])
    topic, outlet = cast("Topic | None", options["topic"]), cast("Outlet | None", options["outlet"])
    found = _newest(topic, outlet, index)
    return LatestContext(
        rows=tuple(index.rows[article] for article in found[:count]),
        more=_more(len(found), topic, outlet, index) if len(found) > count else None,
    )


def topic_articles(argument: str, options: Options, index: CorpusIndex) -> TopicArticlesContext:
    """List the newest articles of a topic with the words that put them there.

    Raises:
        Mistake: If there is no such topic.
    """
    topic, count = find_topic(argument, index), cast("int", options["count"])
    found = index.by_topic[topic.id]
    return TopicArticlesContext(
        entries=tuple(topic_entry(entry, index, None) for entry in found[:count]),
        more=_more(len(found), topic, None, index) if len(found) > count else None,
    )


def timeline_strip(_argument: str, options: Options, index: CorpusIndex) -> StripContext:
    """Count articles by month or year, each bar a link to the timeline.

    Raises:
        Mistake: If months are asked for and a strip cannot hold so many.
    """
    topic, wanted = cast("Topic | None", options["topic"]), cast("Unit | None", options["unit"])
    articles = index.corpus if topic is None else (index.corpus[e.article] for e in topic.articles)
    dates = [article.date for article in articles]
    unit = unit_for(dates, wanted or Unit.MONTH)
    if wanted is Unit.MONTH and unit not in {wanted, None}:
        raise Mistake(
            f"a strip has at most {MOST_BARS} bars, and there would be more months: "
            "write `unit: auto` or `unit: year`",
            about="unit: month",
        )
    say = index.say
    usual = say.gettext("Articles on this topic") if topic else say.gettext("Articles")
    caption = cast("str", options["caption"]) or usual
    return StripContext(strip=strip(dates, unit, on_timeline, say), caption=caption)


def story_reports(argument: str, _options: Options, index: CorpusIndex) -> StoryReportsContext:
    """List the articles of a story by first report.

    Raises:
        Mistake: If there is no such story.
    """
    story = index.ties.by_id.get(argument)
    if story is None:
        raise missing("story", argument, index.ties.by_id)
    listed = reports(story, index, letters_of(story.articles))
    return StoryReportsContext(
        link=index.ties.links[story.id],
        count=len(story.articles),
        when=span_of_days(story.earliest, story.latest, index.say),
        reports=listed[:MOST_REPORTS],
    )


def quotation(argument: str, _options: Options, index: CorpusIndex) -> QuotationContext:
    """Show a quotation with who said it, when, and where it stands.

    Raises:
        Mistake: If there is no such article, or it has no such quotation.
    """
    article = argument.rpartition("#")[0]
    if article not in index.corpus:
        raise missing("article", article or argument, (each.id for each in index.corpus))
    quoted = {each.id: each for each in index.names.quotations[article]}
    if argument not in quoted:
        raise missing("quotation", argument, quoted)
    return QuotationContext(remark=remark(quoted[argument], index))


def _newest(topic: Topic | None, outlet: Outlet | None, index: CorpusIndex) -> list[str]:
    if topic is not None:
        of_outlet = None if outlet is None else set(outlet.articles)
        entries = index.by_topic[topic.id]
        return [e.article for e in entries if of_outlet is None or e.article in of_outlet]
    if outlet is not None:
        return sorted(outlet.articles, key=lambda article: index.rank(index.corpus[article]))
    return [article.id for article in index.newest_first]


def _more(count: int, topic: Topic | None, outlet: Outlet | None, index: CorpusIndex) -> Link:
    say, on = index.say, "" if topic is None else index.topic_links[topic.id].text
    if topic is not None and outlet is not None:
        # no page lists the articles that both have
        return Link(say.gettext("More on %(topic)s", topic=on), uris.topic(topic.id))
    if topic is not None:
        words = say.ngettext(
            "All %(n)s article on %(topic)s", "All %(n)s articles on %(topic)s", count, topic=on
        )
        return Link(words, uris.topic(topic.id))
    if outlet is not None:
        words = say.ngettext(
            "All %(n)s article of %(outlet)s",
            "All %(n)s articles of %(outlet)s",
            count,
            outlet=outlet.name,
        )
        return Link(words, uris.outlet(outlet.slug))
    return Link(say.ngettext("All %(n)s article", "All %(n)s articles", count), uris.ARTICLES)
