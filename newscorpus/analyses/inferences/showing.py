"""What an article without a year shows of its date: day, month, weekday."""

import datetime as dt
import re

import attrs

from newscorpus.models.article import Article
from newscorpus.models.dates import Date, Weekday

_YEARLESS = re.compile(r"XXXX(?P<rest>-.+)?")


@attrs.frozen
class Shown:
    """What a date says that has no year."""

    rest: str = ""
    """The date in EDTF behind its year, such as `-05-06`; empty where nothing is shown."""

    days: tuple[tuple[int, int], ...] = ()
    """Month and day, as the date has them or as its words allow, most likely first."""

    has_day: bool = False
    """Whether the date itself has month and day; else `days` are other readings of its words."""

    month: int | None = None
    weekday: Weekday | None = None

    def fits(self, day: dt.date) -> bool:
        """Say whether a day is one of the days, on the weekday that is shown."""
        return (day.month, day.day) in self.days and self.is_on_weekday(day)

    def is_on_weekday(self, day: dt.date) -> bool:
        """Say whether a day is on the weekday; where none is shown, any day is."""
        return self.weekday is None or day.weekday() == self.weekday


def shown_by(article: Article) -> Shown | None:
    r"""Give what an article shows of its date.

    The readings `weekday` and `date` are used, and the days without a year that the words of the
    date allow: a header torn off in `Thu, May` may go on with the day in its next line.

    Args:
        article: An article that no calendar can place.

    Returns:
        What it shows; None where the date is of another kind, and no year can be put into it: an
        interval without ends, or a year beyond the calendar.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> shown = shown_by(parse_article("Thu, 6 May\nKABUL: Snow fell."))
        >>> shown.days, shown.weekday.name
        (((5, 6),), 'THURSDAY')
    """
    found = _YEARLESS.fullmatch(article.date.edtf if article.date else "XXXX")
    if not found:
        return None
    reading, weekday = article.reading("date"), article.reading("weekday")
    named = Weekday.parse(weekday.value) if weekday and weekday.value else None
    if article.date and (own := _month_and_day(article.date)):
        return Shown(found["rest"], (own,), has_day=True, month=own[0], weekday=named)
    others = reading.alternatives if reading else ()
    yearless = (Date.parse(other) for other in others if _YEARLESS.fullmatch(other))
    days = tuple(day for day in map(_month_and_day, yearless) if day)
    month = article.date.month if article.date else None
    return Shown(found["rest"] or "", days, month=month, weekday=named)


def _month_and_day(date: Date) -> tuple[int, int] | None:
    return (date.month, date.day) if date.month and date.day else None
