"""The date in a dateline, resolved against the date of publication."""

import datetime as dt

from newscorpus.models.dates import Date
from newscorpus.readers.written_dates import WrittenDate

_AHEAD = dt.timedelta(days=3)
"""How far behind publication a clock may be: a report is filed before it is printed."""


def resolve_filing_date(written: WrittenDate | None, published: Date | None) -> Date | None:
    """Give the date of filing that a dateline names.

    A day without a year lies in the year in which it comes last before the date of publication,
    three days of grace included; without a full date of publication the year stays unknown.

    Args:
        written: The date as the dateline has it.
        published: The date of publication, if known.
    """
    date = written.date if written else None
    if written is None or date is None or written.has_year:
        return date
    if date.month is None or date.day is None:
        return date
    limit = published.latest if published and published.day is not None else None
    if limit is None:
        return date
    for year in (limit.year + 1, limit.year, limit.year - 1):
        try:
            day = dt.date(year, date.month, date.day)
        except ValueError:
            continue
        if day <= limit + _AHEAD:
            return Date.of(day)
    return date
