"""What an article's date rests on and how far it reaches, in words."""

from newscorpus.models.article import Article, Reading, Status
from newscorpus.models.dates import Date, DateError
from newscorpus.pages.interface import ENGLISH, Interface
from newscorpus.pages.periods import Unit, period
from newscorpus.pages.wording import one_line

VERBATIM_LENGTH = 80
"""The most characters of the article's own words that are repeated."""

MOST_ALTERNATIVES = 8
"""How many other values of a date are named."""


def quoted(words: str, say: Interface = ENGLISH) -> str:
    """Put an article's own words on one line within quotation marks."""
    return say.quoted(one_line(words, VERBATIM_LENGTH))


def basis(reading: Reading | None, say: Interface = ENGLISH) -> str:
    """Say what the value of a field rests on.

    Args:
        reading: How the field was read.
        say: The language to say it in.

    Examples:
        >>> from newscorpus.models.article import Confidence
        >>> basis(Reading("date", "2021-04-07", Status.GIVEN, "date 2021-04-07", "header.date-line",
        ...               None, Confidence.HIGH))
        'given: “date 2021-04-07”'
    """
    if reading is None:
        return ""
    match reading.status:
        case Status.GIVEN:
            found = say.gettext("given")
        case Status.INFERRED:
            found = say.gettext(
                "inferred, %(confidence)s confidence", confidence=say.term(reading.confidence)
            )
        case Status.OVERRIDDEN:
            return say.gettext("corrected by hand")
    return f"{found}: {say.isolated(quoted(reading.verbatim, say))}" if reading.verbatim else found


def bounds(date: Date, say: Interface = ENGLISH) -> str:
    """Say between which days a date lies, or nothing where it is a day or nothing is known.

    Args:
        date: The date.
        say: The language to say it in.

    Examples:
        >>> bounds(Date.parse("2021-04")), bounds(Date.parse("2021-04-07"))
        ('between 1 April 2021 and 30 April 2021', '')
    """
    if not date.is_placed or period(date, Unit.DAY):
        return ""
    first, last = date.earliest, date.latest
    begin, end = (say.date(Date.of(day)) if day else "" for day in (first, last))
    if begin and end:
        return say.gettext("between %(first)s and %(last)s", first=begin, last=end)
    if begin:
        return say.gettext("on or after %(date)s", date=begin)
    return say.gettext("on or before %(date)s", date=end) if end else ""


def span_of_days(first: Date | None, last: Date | None, say: Interface = ENGLISH) -> str:
    """Say from when to when something was reported; nothing where no date is known.

    Args:
        first: The first date.
        last: The last date.
        say: The language to say it in.

    Examples:
        >>> span_of_days(Date.parse("2021-04-07"), Date.parse("2021-04-08"))
        '7 April 2021 to 8 April 2021'
        >>> span_of_days(Date.parse("2021-04"), Date.parse("2021-04"))
        'April 2021'
    """
    words = list(dict.fromkeys(say.date(date) for date in (first, last) if date))
    if len(words) > 1:
        return say.gettext("%(first)s to %(last)s", first=words[0], last=words[1])
    return "".join(words)


def known(article: Article, say: Interface = ENGLISH) -> tuple[str, ...]:
    """Say what is known of a date that is less than a day, in short sentences without full stops.

    It names the bounds, a weekday that the article gives, and other readings of its words.

    Args:
        article: The article.
        say: The language to say it in.
    """
    if article.date and period(article.date, Unit.DAY):
        return ()
    facts: list[str] = []
    if article.date is None:
        facts.append(say.gettext("no date of publication was found"))
    elif not article.date.is_placed:
        facts.append(say.gettext("a calendar cannot place it"))
    elif span := bounds(article.date, say):
        facts.append(span)
    reading, weekday = article.reading("date"), article.reading("weekday")
    if weekday and weekday.value:
        day = say.term(one_line(weekday.value, VERBATIM_LENGTH))
        facts.append(say.gettext("the weekday is given: %(weekday)s", weekday=day))
    if reading and reading.alternatives:
        dates = alternatives(reading, say)
        facts.append(say.gettext("its words would also fit %(dates)s", dates=dates))
    return tuple(facts)


def alternatives(reading: Reading, say: Interface = ENGLISH) -> str:
    """Name the other values that the words of a date allow, the first of them.

    Args:
        reading: How the date was read.
        say: The language to name them in.

    Examples:
        >>> from newscorpus.models.article import Confidence
        >>> alternatives(Reading("date", "XXXX-05", Status.GIVEN, "Thu, May", "r", None,
        ...                      Confidence.LOW, ("2010-05-06", "2021-05-06")))
        '6 May 2010 · 6 May 2021'
    """
    words = [in_words(value, say) for value in reading.alternatives[:MOST_ALTERNATIVES]]
    if more := len(reading.alternatives) - len(words):
        words.append(say.ngettext("%(n)s more", "%(n)s more", more))
    return " · ".join(words)


def in_words(edtf: str, say: Interface = ENGLISH) -> str:
    """Write a date in EDTF for people; what is none stays as it is."""
    try:
        return say.date(Date.parse(edtf))
    except DateError:
        return one_line(edtf, VERBATIM_LENGTH)
