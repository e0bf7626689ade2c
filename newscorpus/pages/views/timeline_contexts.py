"""What the pages of the timeline show: articles by publication, and what they say happened when."""

import attrs

from newscorpus.pages.page import Link
from newscorpus.pages.pagination import Pager
from newscorpus.pages.rows import ArticleLine, ArticleRow
from newscorpus.pages.strips import Strip


@attrs.frozen
class TimelineEntry:
    """An article on the timeline."""

    row: ArticleRow
    known: tuple[str, ...]
    """What is known of a date that is less than a day; see `newscorpus.pages.dating.known`."""


@attrs.frozen(kw_only=True)
class EventEntry:
    """A sentence with a date of its own."""

    sentence: str
    """On one line, cut at a word where it is long."""

    words: str
    """The words that give the date."""

    basis: str
    """`stated` or `relative`."""

    rule: str
    line: ArticleLine
    """The article that has it."""

    place: Link
    """Where the words stand there."""


@attrs.frozen
class PeriodSummary:
    """A year or month with articles or events, and the way to its page."""

    link: Link
    count: int
    """Of articles."""

    events: int


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

    wide: tuple[str, ...]
    """The ids of decades and centuries that have no year, only articles on the shelf."""

    shelf_count: int
    pager: Pager
    """Of the shelf."""


@attrs.frozen
class Section:
    """What is of a day, or of a month or year where the dates say no more."""

    id: str
    label: str
    entries: tuple[TimelineEntry, ...]
    """What was published then."""

    events: tuple[EventEntry, ...]
    """What articles say of then."""


@attrs.frozen(kw_only=True)
class YearContext:
    """What `year.html` may use."""

    label: str
    count: int
    """Of articles."""

    events: int
    strip: Strip | None
    months: tuple[PeriodSummary, ...]
    section: Section | None
    """What of this page is dated to the year only."""

    pager: Pager
    up: Link
    previous: Link | None
    """The year before that has any."""

    next: Link | None


@attrs.frozen(kw_only=True)
class MonthContext:
    """What `month.html` may use."""

    label: str
    count: int
    """Of articles."""

    events: int
    strip: Strip | None
    sections: tuple[Section, ...]
    """The days of this page, the first of the month first; then those without a day."""

    pager: Pager
    up: Link
    previous: Link | None
    """The month before that has any."""

    next: Link | None
