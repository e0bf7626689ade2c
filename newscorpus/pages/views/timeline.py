"""The timeline: years, months and days of publication, and the shelf of what has no place there."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

import attrs

from newscorpus.models.article import Article
from newscorpus.pages import uris
from newscorpus.pages.dating import known
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.page import Link, Page
from newscorpus.pages.pagination import Pager, paginate
from newscorpus.pages.periods import Period, Unit, period
from newscorpus.pages.rows import ArticleRow
from newscorpus.pages.strips import Strip, listing_strip, on_timeline, strip, unit_for
from newscorpus.pages.wording import counted


@attrs.frozen
class TimelineEntry:
    """An article on the timeline."""

    row: ArticleRow
    known: tuple[str, ...]
    """What is known of a date that is less than a day; see `newscorpus.pages.dating.known`."""


@attrs.frozen
class PeriodSummary:
    """A year or month with articles, and the way to its page."""

    link: Link
    count: int


@attrs.frozen
class Decade:
    """A decade and its years with articles."""

    id: str
    century: str | None
    """The id of its century, on the first decade that is listed of it."""

    label: str
    years: tuple[PeriodSummary, ...]


@attrs.frozen(kw_only=True)
class TimelineContext:
    """What `timeline.html` may use."""

    dated: int
    """How many articles lie within one year."""

    strip: Strip | None
    decades: tuple[Decade, ...]
    shelf: tuple[TimelineEntry, ...]
    """Those of this page that lie within no single year, each with the reason."""

    shelf_count: int
    pager: Pager
    """Of the shelf."""


@attrs.frozen
class Section:
    """The articles of a day, or of a month or year whose dates say no more."""

    id: str
    label: str
    entries: tuple[TimelineEntry, ...]


@attrs.frozen(kw_only=True)
class YearContext:
    """What `year.html` may use."""

    label: str
    count: int
    strip: Strip | None
    months: tuple[PeriodSummary, ...]
    section: Section | None
    """Those of this page that are dated to the year only."""

    pager: Pager
    up: Link
    previous: Link | None
    """The year before that has articles."""

    next: Link | None


@attrs.frozen(kw_only=True)
class MonthContext:
    """What `month.html` may use."""

    label: str
    count: int
    strip: Strip | None
    sections: tuple[Section, ...]
    """The days of this page, the first of the month first; then those without a day."""

    pager: Pager
    up: Link
    previous: Link | None
    """The month before that has articles."""

    next: Link | None


def timeline_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the timeline's own page, and one for each year and month that has articles."""
    by_month = _grouped(index.corpus.by_date(), Unit.MONTH)
    by_year = _grouped(index.corpus.by_date(), Unit.YEAR)
    yield from _index_pages(index, by_year)
    for before, year, after in _with_neighbours(by_year):
        yield from _year_pages(index, year, by_year[year], _links(before, after))
    for before, month, after in _with_neighbours(by_month):
        yield from _month_pages(index, month, by_month[month], _links(before, after))


def _grouped(articles: Iterable[Article], unit: Unit) -> Mapping[Period, Sequence[Article]]:
    groups: defaultdict[Period, list[Article]] = defaultdict(list)
    for article in articles:
        if found := period(article.date, unit):
            groups[found].append(article)
    return dict(sorted(groups.items(), key=lambda group: group[0].index))


def _with_neighbours(
    groups: Iterable[Period],
) -> Iterator[tuple[Period | None, Period, Period | None]]:
    ordered = list(groups)
    yield from zip([None, *ordered], ordered, [*ordered[1:], None], strict=False)


def _links(before: Period | None, after: Period | None) -> tuple[Link | None, Link | None]:
    return _link(before) if before else None, _link(after) if after else None


def _link(of: Period) -> Link:
    return Link(of.label, on_timeline(of))


def _entry(index: CorpusIndex, article: Article) -> TimelineEntry:
    return TimelineEntry(index.rows[article.id], known(article))


def _index_pages(index: CorpusIndex, by_year: Mapping[Period, Sequence[Article]]) -> Iterator[Page]:
    wide = [a for a in index.corpus.by_date() if not period(a.date, Unit.YEAR)]
    shelf = (*wide, *index.corpus.undated)
    dates = [article.date for articles in by_year.values() for article in articles]
    bars = strip(dates, unit_for(dates, Unit.YEAR), on_timeline)
    decades = _decades(by_year)
    centuries = tuple(decade.century for decade in decades if decade.century)
    for pager, address, chunk in paginate(shelf, index.settings.page_size, uris.TIMELINE):
        first = pager.number == 1
        yield Page(
            address=address,
            title=pager.titled("Timeline"),
            description=f"{counted(len(dates), 'article')} by year, month and day.",
            template="timeline.html",
            context=TimelineContext(
                dated=len(dates),
                strip=bars if first else None,
                decades=decades if first else (),
                shelf=tuple(_entry(index, article) for article in chunk),
                shelf_count=len(shelf),
                pager=pager,
            ),
            language=index.settings.language,
            anchors=(
                *((*(d.id for d in decades), *centuries) if first else ()),
                *(("shelf",) if shelf else ()),
            ),
            headings=(("shelf", "The shelf"),) if shelf else (),
        )


def _decades(by_year: Mapping[Period, Sequence[Article]]) -> tuple[Decade, ...]:
    decades: list[Decade] = []
    centuries: set[str] = set()
    for index, years in groupby(by_year, key=lambda year: year.year // 10):
        decade, century = Period(Unit.DECADE, index), Period(Unit.CENTURY, index // 10).id
        summaries = tuple(PeriodSummary(_link(year), len(by_year[year])) for year in years)
        first = century not in centuries
        decades.append(Decade(decade.id, century if first else None, decade.label, summaries))
        centuries.add(century)
    return tuple(decades)


def _year_pages(
    index: CorpusIndex,
    year: Period,
    articles: Sequence[Article],
    neighbours: tuple[Link | None, Link | None],
) -> Iterator[Page]:
    bars = strip([article.date for article in articles], Unit.MONTH, on_timeline)
    months = _grouped(articles, Unit.MONTH)
    summaries = tuple(PeriodSummary(_link(month), len(months[month])) for month in months)
    year_only = [article for article in articles if not period(article.date, Unit.MONTH)]
    address = on_timeline(year)
    for pager, page_address, chunk in paginate(year_only, index.settings.page_size, address):
        section = Section(
            year.id, f"Some day in {year.label}", tuple(_entry(index, a) for a in chunk)
        )
        headings = (
            *([("months", "Months")] if summaries else ()),
            *([(section.id, section.label)] if chunk else ()),
        )
        yield Page(
            address=page_address,
            title=pager.titled(year.label),
            description=f"{counted(len(articles), 'article')} of {year.label}.",
            template="year.html",
            context=YearContext(
                label=year.label,
                count=len(articles),
                strip=bars,
                months=summaries,
                section=section if chunk else None,
                pager=pager,
                up=Link("Timeline", uris.TIMELINE),
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
    articles: Sequence[Article],
    neighbours: tuple[Link | None, Link | None],
) -> Iterator[Page]:
    days = [article for article in articles if period(article.date, Unit.DAY)]
    ordered = (*days, *(article for article in articles if not period(article.date, Unit.DAY)))
    size, address = index.settings.page_size, on_timeline(month)
    _, bars = listing_strip([article.date for article in ordered], Unit.DAY, address, size)
    for pager, page_address, chunk in paginate(ordered, size, address):
        sections = tuple(
            Section(part.id, _section_label(part), tuple(_entry(index, a) for a in members))
            for part, members in groupby(chunk, key=lambda a: period(a.date, Unit.DAY) or month)
        )
        headings = tuple((section.id, section.label) for section in sections)
        yield Page(
            address=page_address,
            title=pager.titled(month.label),
            description=f"{counted(len(articles), 'article')} of {month.label}.",
            template="month.html",
            context=MonthContext(
                label=month.label,
                count=len(articles),
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


def _section_label(part: Period) -> str:
    return part.label if part.unit is Unit.DAY else f"Some day in {part.label}"
