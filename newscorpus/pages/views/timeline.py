"""The timeline: years, months and days of publication and of events, and the shelf of the rest."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from newscorpus.models.article import Article
from newscorpus.models.findings import Event, EventBasis
from newscorpus.pages import uris
from newscorpus.pages.dating import known
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.interface import Interface
from newscorpus.pages.page import Link, Page
from newscorpus.pages.pagination import paginate
from newscorpus.pages.periods import Period, Unit, period
from newscorpus.pages.strips import listing_strip, on_timeline, strip, unit_for
from newscorpus.pages.views.timeline_contexts import (
    Decade,
    EventEntry,
    MonthContext,
    PeriodSummary,
    Section,
    TimelineContext,
    TimelineEntry,
    YearContext,
)
from newscorpus.pages.wording import one_line

SENTENCE_LENGTH = 320
"""The most characters of a sentence with a date."""

WORDS_LENGTH = 60

Dated = Article | Event
"""What stands on the timeline."""


def timeline_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the timeline's own page, and one for each year and month that has any."""
    dated = _dated(index)
    by_month, by_year = _grouped(dated, Unit.MONTH), _grouped(dated, Unit.YEAR)
    yield from _index_pages(index, by_year)
    for before, year, after in _with_neighbours(by_year):
        yield from _year_pages(index, year, by_year[year], _links(before, after, index.say))
    for before, month, after in _with_neighbours(by_month):
        yield from _month_pages(index, month, by_month[month], _links(before, after, index.say))


def _dated(index: CorpusIndex) -> list[Dated]:
    """Give articles and events, earliest first; the lead of an article is no event beside it."""
    events = [
        event
        for found in index.names.events.values()
        for event in found
        if event.basis is not EventBasis.PUBLICATION and event.date.is_placed
    ]
    events.sort(key=lambda event: (event.date, event.article, event.span))
    return [*index.corpus.by_date(), *events]


def _articles(items: Iterable[Dated]) -> list[Article]:
    return [item for item in items if isinstance(item, Article)]


def _grouped(items: Iterable[Dated], unit: Unit) -> Mapping[Period, Sequence[Dated]]:
    groups: defaultdict[Period, list[Dated]] = defaultdict(list)
    for item in items:
        if found := period(item.date, unit):
            groups[found].append(item)
    return dict(sorted(groups.items(), key=lambda group: group[0].index))


def _with_neighbours(
    groups: Iterable[Period],
) -> Iterator[tuple[Period | None, Period, Period | None]]:
    ordered = list(groups)
    yield from zip([None, *ordered], ordered, [*ordered[1:], None], strict=False)


def _links(
    before: Period | None, after: Period | None, say: Interface
) -> tuple[Link | None, Link | None]:
    return _link(before, say) if before else None, _link(after, say) if after else None


def _link(of: Period, say: Interface) -> Link:
    return Link(say.capitalised(of.label(say)), on_timeline(of))


def _entry(index: CorpusIndex, article: Article) -> TimelineEntry:
    return TimelineEntry(index.rows[article.id], known(article, index.say))


def _section(index: CorpusIndex, part: Period, label: str, items: Iterable[Dated]) -> Section:
    members = list(items)
    return Section(
        part.id,
        label,
        tuple(_entry(index, article) for article in _articles(members)),
        tuple(_event(index, event) for event in members if isinstance(event, Event)),
    )


def _event(index: CorpusIndex, event: Event) -> EventEntry:
    text = index.corpus[event.article].source.text or event.verbatim
    return EventEntry(
        sentence=one_line(event.sentence.of(text) or event.verbatim, SENTENCE_LENGTH),
        words=one_line(event.verbatim, WORDS_LENGTH),
        basis=event.basis.value,
        rule=event.rule,
        line=index.lines[event.article],
        place=Link(index.say.gettext("in the text"), index.target(event.id)),
    )


def _summary(of: Period, items: Sequence[Dated], say: Interface) -> PeriodSummary:
    count = len(_articles(items))
    return PeriodSummary(_link(of, say), count, len(items) - count)


def _index_pages(index: CorpusIndex, by_year: Mapping[Period, Sequence[Dated]]) -> Iterator[Page]:
    say = index.say
    wide = [a for a in index.corpus.by_date() if not period(a.date, Unit.YEAR)]
    shelf = (*wide, *index.corpus.undated)
    dates = [a.date for items in by_year.values() for a in _articles(items)]
    bars = strip(dates, unit_for(dates, Unit.YEAR), on_timeline, say)
    decades = _decades(by_year, say)
    placed = (*(d.id for d in decades), *(d.century for d in decades if d.century))
    unplaced = tuple(id_ for id_ in _wide_periods(wide) if id_ not in placed)
    for pager, address, chunk in paginate(shelf, index.settings.page_size, uris.TIMELINE, say):
        first = pager.number == 1
        yield Page(
            address=address,
            title=pager.titled(say.gettext("Timeline"), say),
            description=say.ngettext(
                "%(n)s article by year, month and day.",
                "%(n)s articles by year, month and day.",
                len(dates),
            ),
            template="timeline.html",
            context=TimelineContext(
                dated=len(dates),
                strip=bars if first else None,
                decades=decades if first else (),
                wide=unplaced if first else (),
                shelf=tuple(_entry(index, article) for article in chunk),
                shelf_count=len(shelf),
                pager=pager,
            ),
            language=index.settings.language,
            anchors=(
                *((*placed, *unplaced) if first else ()),
                *(("shelf",) if shelf else ()),
            ),
            headings=(("shelf", say.gettext("The shelf")),) if shelf else (),
        )


def _wide_periods(articles: Iterable[Article]) -> tuple[str, ...]:
    """Give the ids of the decades and centuries that articles without a year are dated to."""
    found = (period(a.date, unit) for a in articles for unit in (Unit.DECADE, Unit.CENTURY))
    return tuple(dict.fromkeys(each.id for each in found if each))


def _decades(by_year: Mapping[Period, Sequence[Dated]], say: Interface) -> tuple[Decade, ...]:
    decades: list[Decade] = []
    centuries: set[str] = set()
    for index, years in groupby(by_year, key=lambda year: year.year // 10):
        decade, century = Period(Unit.DECADE, index), Period(Unit.CENTURY, index // 10).id
        summaries = tuple(_summary(year, by_year[year], say) for year in years)
        first = century not in centuries
        decades.append(Decade(decade.id, century if first else None, decade.label(say), summaries))
        centuries.add(century)
    return tuple(decades)


def _year_pages(
    index: CorpusIndex,
    year: Period,
    items: Sequence[Dated],
    neighbours: tuple[Link | None, Link | None],
) -> Iterator[Page]:
    say, articles = index.say, _articles(items)
    label, dates = say.capitalised(year.label(say)), [article.date for article in articles]
    months = _grouped(items, Unit.MONTH).items()
    summaries = tuple(_summary(month, found, say) for month, found in months)
    year_only = [item for item in items if not period(item.date, Unit.MONTH)]
    size = index.settings.page_size
    for pager, page_address, chunk in paginate(year_only, size, on_timeline(year), say):
        section = _section(index, year, _section_label(year, say), chunk)
        headings = (
            *([("months", say.gettext("Months"))] if summaries else ()),
            *([(section.id, section.label)] if chunk else ()),
        )
        yield Page(
            address=page_address,
            title=pager.titled(label, say),
            description=_description(label, len(articles), say),
            template="year.html",
            context=YearContext(
                label=label,
                count=len(articles),
                events=len(items) - len(articles),
                strip=strip(dates, Unit.MONTH, on_timeline, say),
                months=summaries,
                section=section if chunk else None,
                pager=pager,
                up=Link(say.gettext("Timeline"), uris.TIMELINE),
                previous=neighbours[0],
                next=neighbours[1],
            ),
            language=index.settings.language,
            anchors=tuple(anchor for anchor, _ in headings),
            headings=headings,
        )


def _month_pages(
    index: CorpusIndex,
    month: Period,
    items: Sequence[Dated],
    neighbours: tuple[Link | None, Link | None],
) -> Iterator[Page]:
    say, articles = index.say, _articles(items)
    label = say.capitalised(month.label(say))
    ordered = sorted(items, key=lambda item: _day_first(item, month))
    size, address = index.settings.page_size, on_timeline(month)
    dates = [item.date if isinstance(item, Article) else None for item in ordered]
    _, bars = listing_strip(dates, Unit.DAY, address, size, say)
    for pager, page_address, chunk in paginate(ordered, size, address, say):
        sections = tuple(
            _section(index, part, _section_label(part, say), members)
            for part, members in groupby(chunk, key=lambda i: period(i.date, Unit.DAY) or month)
        )
        headings = tuple((section.id, section.label) for section in sections)
        yield Page(
            address=page_address,
            title=pager.titled(label, say),
            description=_description(label, len(articles), say),
            template="month.html",
            context=MonthContext(
                label=label,
                count=len(articles),
                events=len(items) - len(articles),
                strip=bars,
                sections=sections,
                pager=pager,
                up=Link(str(month.year), uris.timeline(month.year)),
                previous=neighbours[0],
                next=neighbours[1],
            ),
            language=index.settings.language,
            anchors=tuple(anchor for anchor, _ in headings),
            headings=headings,
        )


def _day_first(item: Dated, month: Period) -> tuple[bool, int]:
    """Sort by days, with what has no day last, and else as before: articles, then events."""
    day = period(item.date, Unit.DAY)
    return day is None, (day or month).index


def _section_label(part: Period, say: Interface) -> str:
    label = part.label(say)
    return label if part.unit is Unit.DAY else say.gettext("Some day in %(period)s", period=label)


def _description(label: str, count: int, say: Interface) -> str:
    return say.ngettext(
        "%(n)s article of %(period)s.", "%(n)s articles of %(period)s.", count, period=label
    )
