"""A date as reference managers take it: year, month and day, as far as they are known."""

from newscorpus.models.dates import Date


def date_parts(date: Date | None) -> tuple[int, ...]:
    """Give year, month and day as far as they are known, from the year on.

    Args:
        date: Any date. One without a single year, as an interval or a decade, has no parts.

    Examples:
        >>> date_parts(Date.parse("2021-04")), date_parts(Date.parse("XXXX-05"))
        ((2021, 4), ())
    """
    if date is None or date.year is None or not date.is_placed:
        return ()
    if date.month is None:
        return (date.year,)
    return (date.year, date.month) if date.day is None else (date.year, date.month, date.day)


def is_doubted(date: Date | None) -> bool:
    """Say whether the source of a date is in doubt about it, or only estimates it.

    Examples:
        >>> is_doubted(Date.parse("2021?")), is_doubted(Date.parse("2021"))
        (True, False)
    """
    return date is not None and (date.is_uncertain or date.is_approximate)
