"""What must hold of an undated article's date, if what the articles say holds."""

import datetime as dt
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

import attrs

from newscorpus.analyses.inferences.past import is_told_as_past
from newscorpus.analyses.inferences.phrasing import name_of, sentence
from newscorpus.analyses.tokens import paragraphs
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.dates import Date, Precision
from newscorpus.models.findings import Event, EventBasis

_URL = re.compile(r"https?://[^\s<>\"“”‘’«»()\[\]{}]+")
_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?(?P<host>[^/?#]+)(?P<rest>[^#]*)", re.IGNORECASE)
_WHOLE = frozenset({Precision.DAY, Precision.MONTH, Precision.YEAR})


@attrs.frozen
class Bound:
    """A day that a publication was not before, or not after."""

    day: dt.date
    date: Date
    """What was read: `2021` bounds a publication by the first day of 2021, or by the last."""

    because: str
    evidence: tuple[str, ...]
    """The ids of what it rests on."""

    @property
    def edge(self) -> str:
        """The end of an interval in EDTF: what was read, where it can be one."""
        is_plain = self.date.precision in _WHOLE and self.date.unmarked.edtf[:4].isdecimal()
        return str(self.date) if is_plain and "/" not in str(self.date) else f"{self.day}"


@attrs.frozen(slots=False)
class Bounds:
    """The tightest of what must hold; either end may be open."""

    start: Bound | None = None
    end: Bound | None = None

    @cached_property
    def value(self) -> str:
        """The interval in EDTF; a single date where both ends are that date."""
        first = self.start.edge if self.start else ".."
        last = self.end.edge if self.end else ".."
        if self.start and self.end and len(first) != len(last):
            # "from 2021 to 3 May 2021" would be hard to read
            first, last = f"{self.start.day}", f"{self.end.day}"
        return first if first == last else f"{first}/{last}"

    @property
    def because(self) -> str:
        """Why, in a sentence."""
        return sentence(bound.because for bound in (self.start, self.end) if bound)

    @property
    def evidence(self) -> tuple[str, ...]:
        """The ids of what they rest on."""
        return tuple(id_ for bound in (self.start, self.end) if bound for id_ in bound.evidence)

    def allow(self, day: dt.date) -> bool:
        """Say whether an article may be of a day."""
        is_early = self.start is not None and day < self.start.day
        return not is_early and not (self.end is not None and day > self.end.day)


def bounds_of(corpus: Corpus, articles: Sequence[Article]) -> dict[str, Bounds]:
    """Give what must hold of the dates of some articles.

    An article was published not before a day that

    - it tells of as past, with its year;
    - its dateline names as that of filing;

    and not after a dated article that has its address in a sentence and was not changed since.
    Copied text bounds nothing: it does not tell who copied.

    Args:
        corpus: With events.
        articles: Articles of it that no calendar can place.

    Returns:
        The bounds by the article's id, where there are some. Bounds that exclude each other are
        none: then what the articles say does not hold.
    """
    told, citing = _events_by_article(corpus, articles), _citing(corpus, articles)
    found: dict[str, Bounds] = {}
    for article in articles:
        starts = [*_told(article, told.get(article.id, ())), *_filed(article)]
        start = max(starts, key=lambda bound: bound.day, default=None)
        end = min(_cited(citing.get(article.id, ())), key=_day_and_id, default=None)
        is_possible = start is None or end is None or start.day <= end.day
        if (start or end) and is_possible:
            found[article.id] = Bounds(start, end)
    return found


def _day_and_id(bound: Bound) -> tuple[dt.date, tuple[str, ...]]:
    return bound.day, bound.evidence


def _events_by_article(corpus: Corpus, articles: Iterable[Article]) -> Mapping[str, list[Event]]:
    wanted = {article.id for article in articles}
    found: defaultdict[str, list[Event]] = defaultdict(list)
    for event in corpus.findings(Event):
        if event.article in wanted and event.basis is EventBasis.STATED:
            found[event.article].append(event)
    return found


def _told(article: Article, events: Iterable[Event]) -> Iterator[Bound]:
    """Give the last day that an article tells of as past; of several events the first."""
    dated = [(event.date.earliest, event) for event in events]
    certain = [(day, event) for day, event in dated if day and _is_certain(event, day)]
    parts = list(paragraphs(article))
    starts = [part.start for part in parts]
    for day, event in sorted(certain, key=_latest_first):
        place = bisect_right(starts, event.sentence.start) - 1
        if place < 0:
            continue
        said = event.sentence.shift(-starts[place]).of(parts[place].text)
        if is_told_as_past(said, event.span.shift(-event.sentence.start)):
            yield Bound(day, event.date, f"it tells of {event.date.display()} as past", (event.id,))
            return


def _latest_first(one: tuple[dt.date, Event]) -> tuple[int, int]:
    day, event = one
    return -day.toordinal(), event.span.start


def _is_certain(event: Event, day: dt.date) -> bool:
    """Say whether the words name the year, and day and month in an order that is not guessed."""
    is_numeric = not re.search(r"[^\W\d]{3}|\d{4}-\d\d-\d\d", event.verbatim)
    is_guessed = is_numeric and event.date.precision is not Precision.YEAR
    # a season begins in another month south of the equator
    is_plain = event.date.precision in _WHOLE and not _is_marked(event.date)
    return f"{day.year:04}" in event.verbatim and is_plain and not is_guessed


def _is_marked(date: Date) -> bool:
    return date.is_uncertain or date.is_approximate


def _filed(article: Article) -> Iterator[Bound]:
    filed = article.dateline.date if article.dateline else None
    if filed and filed.earliest and not _is_marked(filed):
        because = f"its dateline is of {filed.display()}"
        yield Bound(filed.earliest, filed, because, (article.id,))


def _cited(citing: Iterable[Article]) -> Iterator[Bound]:
    for article in citing:
        if article.date and article.date.latest:
            because = f"{name_of(article)} links to it on {article.date.display()}"
            yield Bound(article.date.latest, article.date, because, (article.id,))


def _citing(corpus: Corpus, articles: Iterable[Article]) -> Mapping[str, list[Article]]:
    """Give the dated articles in whose sentences the addresses of some articles stand."""
    wanted: defaultdict[str, list[str]] = defaultdict(list)
    for article in articles:
        if article.url:
            wanted[_address(article.url)].append(article.id)
    found: defaultdict[str, list[Article]] = defaultdict(list)
    for article in corpus.by_date() if wanted else ():
        own = _address(article.url) if article.url else None
        # a page that was changed may have got the link later than on the day it is dated
        if (article.date and _is_marked(article.date)) or article.reading("updated"):
            continue
        texts = (part.text for part in paragraphs(article) if "://" in part.text)
        linked = {_address(url.rstrip(".,;:!?")) for text in texts for url in _URL.findall(text)}
        for address in linked - {own}:
            for id_ in wanted.get(address, ()):
                found[id_].append(article)
    return found


def _address(url: str) -> str:
    """Give an address without what makes no difference to where it leads."""
    found = _ADDRESS.match(url.strip())
    return found["host"].lower() + found["rest"].rstrip("/") if found else url
