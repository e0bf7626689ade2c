"""What an article's date rests on and how far it reaches, in words."""

from newscorpus.models.article import Article, Reading, Status
from newscorpus.models.dates import Date, DateError
from newscorpus.pages.periods import Unit, period
from newscorpus.pages.wording import one_line

VERBATIM_LENGTH = 80
"""The most characters of the article's own words that are repeated."""

MOST_ALTERNATIVES = 8
"""How many other values of a date are named."""


def quoted(words: str) -> str:
    """Put an article's own words on one line within quotation marks."""
    return f"“{one_line(words, VERBATIM_LENGTH)}”"


def basis(reading: Reading | None) -> str:
    """Say what the value of a field rests on.

    Examples:
        >>> from newscorpus.models.article import Confidence
        >>> basis(Reading("date", "2021-04-07", Status.GIVEN, "date 2021-04-07", "header.date-line",
        ...               None, Confidence.HIGH))
        'given: “date 2021-04-07”'
    """
    if reading is None:
        return ""
    words = f": {quoted(reading.verbatim)}" if reading.verbatim else ""
    match reading.status:
        case Status.GIVEN:
            return f"given{words}"
        case Status.INFERRED:
            return f"inferred, {reading.confidence} confidence{words}"
        case Status.OVERRIDDEN:
            return "corrected by hand"


def bounds(date: Date) -> str:
    """Say between which days a date lies, or nothing where it is a day or nothing is known.

    Examples:
        >>> bounds(Date.parse("2021-04")), bounds(Date.parse("2021-04-07"))
        ('between 1 April 2021 and 30 April 2021', '')
    """
    if not date.is_placed or period(date, Unit.DAY):
        return ""
    first, last = date.earliest, date.latest
    if first and last:
        return f"between {Date.of(first).display()} and {Date.of(last).display()}"
    if first:
        return f"on or after {Date.of(first).display()}"
    return f"on or before {Date.of(last).display()}" if last else ""


def span_of_days(first: Date | None, last: Date | None) -> str:
    """Say from when to when something was reported; nothing where no date is known.

    Examples:
        >>> span_of_days(Date.parse("2021-04-07"), Date.parse("2021-04-08"))
        '7 April 2021 to 8 April 2021'
        >>> span_of_days(Date.parse("2021-04"), Date.parse("2021-04"))
        'April 2021'
    """
    words = dict.fromkeys(date.display() for date in (first, last) if date)
    return " to ".join(words)


def known(article: Article) -> tuple[str, ...]:
    """Say what is known of a date that is less than a day, in short sentences without full stops.

    It names the bounds, a weekday that the article gives, and other readings of its words.
    """
    if article.date and period(article.date, Unit.DAY):
        return ()
    facts: list[str] = []
    if article.date is None:
        facts.append("no date of publication was found")
    elif not article.date.is_placed:
        facts.append("a calendar cannot place it")
    elif span := bounds(article.date):
        facts.append(span)
    reading, weekday = article.reading("date"), article.reading("weekday")
    if weekday and weekday.value:
        facts.append(f"the weekday is given: {one_line(weekday.value, VERBATIM_LENGTH)}")
    if reading and reading.alternatives:
        facts.append(f"its words would also fit {alternatives(reading)}")
    return tuple(facts)


def alternatives(reading: Reading) -> str:
    """Name the other values that the words of a date allow, the first of them.

    Examples:
        >>> from newscorpus.models.article import Confidence
        >>> alternatives(Reading("date", "XXXX-05", Status.GIVEN, "Thu, May", "r", None,
        ...                      Confidence.LOW, ("2010-05-06", "2021-05-06")))
        '6 May 2010 · 6 May 2021'
    """
    words = [in_words(value) for value in reading.alternatives[:MOST_ALTERNATIVES]]
    if more := len(reading.alternatives) - len(words):
        words.append(f"{more} more")
    return " · ".join(words)


def in_words(edtf: str) -> str:
    """Write a date in EDTF for people; what is none stays as it is."""
    try:
        return Date.parse(edtf).display()
    except DateError:
        return one_line(edtf, VERBATIM_LENGTH)
