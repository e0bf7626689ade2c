"""A strip of bars that shows how many articles fall into each stretch of time."""

import calendar
import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

import attrs

from newscorpus.models.dates import Date
from newscorpus.pages import uris
from newscorpus.pages.interface import ENGLISH, Interface
from newscorpus.pages.page import Link
from newscorpus.pages.periods import Period, Unit, period

MOST_BARS = 120
"""A strip that would have more bars counts by the next longer unit."""

BAR_WIDTHS = {Unit.DAY: 24, Unit.MONTH: 24, Unit.YEAR: 48, Unit.DECADE: 48, Unit.CENTURY: 48}
"""The greatest width of a bar in CSS pixels; many bars share the width of the page.

Where every bar may have a tick, it must leave room for a year.
"""

HEIGHT = 56
"""The height of the highest bar in CSS pixels."""

LEAST_HEIGHT = 3
"""The height of a bar for a single article among very many."""

MOST_TICKS = 8

LAST_TICK = 0.9
"""The part of the strip after which a label has no room to the right."""

_UNITS = tuple(Unit)
_STEPS = {
    Unit.DAY: (7,),
    Unit.MONTH: (12, 24, 60),
    Unit.YEAR: (1, 2, 5, 10, 20),
    Unit.DECADE: (1, 5, 10, 20),
    Unit.CENTURY: (1, 5, 10, 20),
}
"""After how many bars a tick may stand: the first that does not make too many."""


@attrs.frozen
class Bar:
    """A bar, where it stands and where it leads."""

    link: Link
    """Its text says period and count."""

    period: str
    count: int
    left: str
    """The distance from the strip's left end, in percent with its sign."""

    width: str
    """In percent with its sign."""

    top: int
    """The distance from the strip's upper end in pixels."""

    height: int
    """In pixels."""


@attrs.frozen
class Tick:
    """A mark on the strip's axis."""

    left: str
    """The distance from the strip's left end, in percent with its sign."""

    label: str
    is_last: bool
    """Whether it stands so near the right end that its label must go before it."""


@attrs.frozen
class Strip:
    """Bars on an axis of time."""

    unit: str
    """What a bar stands for: `day`, `month`, `year`, `decade` or `century`."""

    bars: tuple[Bar, ...]
    """Those that are not empty, earliest first."""

    ticks: tuple[Tick, ...]
    wider: int
    """How many dated articles are not in the strip, for their dates are wider than a bar."""

    width: int
    """The greatest width in pixels."""

    height: int = HEIGHT


def on_timeline(of: Period) -> str:
    """Give where a month or longer period stands on the timeline: its page, or its first year.

    Examples:
        >>> on_timeline(Period(Unit.YEAR, 2021)), on_timeline(Period(Unit.DECADE, 199))
        ('timeline/2021/', 'timeline/#199x')
    """
    if of.unit is Unit.MONTH:
        return uris.timeline(of.year, of.month)
    if of.unit is Unit.YEAR:
        return uris.timeline(of.year)
    return f"{uris.TIMELINE}#{of.id}"


def unit_for(dates: Iterable[Date | None], shortest: Unit = Unit.MONTH) -> Unit | None:
    """Choose the shortest unit that gives a bar, and not too many, or None without a date."""
    placed = _placed(dates)
    for unit in _UNITS[_UNITS.index(shortest) :]:
        found = {p for date in placed if (p := period(date, unit))}
        if found and len(_axis(found)) <= MOST_BARS:
            return unit
    return None


def strip(
    dates: Iterable[Date | None],
    unit: Unit | None,
    target: Callable[[Period], str],
    say: Interface = ENGLISH,
) -> Strip | None:
    """Count dates by period and place a bar for each period that has any.

    Args:
        dates: Those that no calendar places are left out.
        unit: What a bar stands for, as `unit_for` chose it; None makes no strip.
        target: Where the bar of a period leads.
        say: The language of the page.

    Returns:
        The strip, or None where it would have no bar.
    """
    placed = _placed(dates)
    counts = Counter(found for date in placed if unit and (found := period(date, unit)))
    if unit is None or not counts:
        return None
    axis = _axis(counts)
    return Strip(
        unit.value,
        _bars(counts, axis, target, say),
        _ticks(unit, axis),
        len(placed) - counts.total(),
        len(axis) * BAR_WIDTHS[unit],
    )


def listing_strip(
    dates: Sequence[Date | None],
    shortest: Unit,
    address: str,
    page_size: int,
    say: Interface = ENGLISH,
) -> tuple[Mapping[int, str], Strip | None]:
    """Make a strip whose bars lead to the first of their period in a listing of many pages.

    Args:
        dates: Of what is listed, in the order of the listing.
        shortest: The unit to count by, if that does not make too many bars.
        address: The address of the listing's first page.
        page_size: How many entries a page has.
        say: The language of the page.

    Returns:
        The fragments that the bars lead to, by place in the listing, and the strip.
    """
    unit = unit_for(dates, shortest)
    first_places: dict[Period, int] = {}
    for place, date in enumerate(dates):
        if unit and (found := period(date, unit)):
            first_places.setdefault(found, place)

    def target(of: Period) -> str:
        number = first_places[of] // page_size + 1
        return f"{uris.numbered(address, number)}#{of.id}"

    return {place: of.id for of, place in first_places.items()}, strip(dates, unit, target, say)


def _placed(dates: Iterable[Date | None]) -> list[Date]:
    return [date for date in dates if date is not None and date.is_placed]


def _axis(periods: Iterable[Period]) -> range:
    """Give the indexes of the bars: whole months of days, whole years of months."""
    found = set(periods)
    first, last = min(found, key=lambda p: p.index), max(found, key=lambda p: p.index)
    if first.unit is Unit.DAY:
        length = calendar.monthrange(last.year, last.month)[1]
        start, end = first.first_day.replace(day=1), last.first_day.replace(day=length)
    elif first.unit is Unit.MONTH:
        start, end = dt.date(first.year, 1, 1), dt.date(last.year, 12, 31)
    else:
        return range(first.index, last.index + 1)
    return range(Period.of(start, first.unit).index, Period.of(end, first.unit).index + 1)


def _bars(
    counts: Counter[Period], axis: range, target: Callable[[Period], str], say: Interface
) -> tuple[Bar, ...]:
    highest = max(counts.values())
    bars = []
    for found in sorted(counts, key=lambda p: p.index):
        count = counts[found]
        height = max(LEAST_HEIGHT, round(HEIGHT * count / highest))
        label = found.label(say)
        articles = say.ngettext(
            "%(period)s: %(n)s article", "%(period)s: %(n)s articles", count, period=label
        )
        bars.append(
            Bar(
                link=Link(articles, target(found)),
                period=label,
                count=count,
                left=_percent(axis.index(found.index), axis),
                width=_percent(1, axis),
                top=HEIGHT - height,
                height=height,
            )
        )
    return tuple(bars)


def _ticks(unit: Unit, axis: range) -> tuple[Tick, ...]:
    step = next((s for s in _STEPS[unit] if len(axis) <= s * MOST_TICKS), _STEPS[unit][-1])
    starts = (
        axis if unit in {Unit.DAY, Unit.MONTH} else range(-(-axis[0] // step) * step, axis[-1] + 1)
    )
    return tuple(
        Tick(
            _percent(axis.index(index), axis),
            Period(unit, index).tick,
            is_last=axis.index(index) > len(axis) * LAST_TICK,
        )
        for index in starts[::step]
    )


def _percent(bars: int, axis: range) -> str:
    return f"{100 * bars / len(axis):.3f}%"
