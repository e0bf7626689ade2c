"""How a language words dates; English stands here, others come with a site."""

from collections.abc import Sequence
from typing import Protocol

import attrs

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH_STEMS = tuple(name[:3].lower() for name in MONTH_NAMES)
WEEKDAY_STEMS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""By which any spelling of a month or weekday in English is told."""


def gettext_noop(message: str) -> str:
    """Give a message as it is: the call marks it for the catalogues of other languages."""
    return message


class Speech(Protocol):
    """What the wording of a date asks of a language."""

    def gettext(self, message: str, /, **values: object) -> str:
        """Give a message of the library's, its `%(name)s` filled in."""

    def ngettext(self, one: str, many: str, n: int, /, **values: object) -> str:
        """Give the form of a message that goes with a number, which stands in it as `%(n)s`."""

    @property
    def comma(self) -> str:
        """What parts the items of a list, with its space."""

    @property
    def semicolon(self) -> str:
        """What parts items that may hold commas, with its space."""

    def number(self, number: int, /) -> str:
        """Write a number with thousands parted."""

    def listed(self, items: Sequence[str], /, *, every: bool = True) -> str:
        """Join words with commas and a last `and`, or `or` where not every one is meant."""

    def month(self, month: int, /) -> str:
        """Name a month of no year, 1 to 12."""

    def day(self, month: int, day: int, /) -> str:
        """Name a day of no year."""

    def calendar_date(self, year: int, month: int, day: int | None, /) -> str:
        """Name a month or a day of a year from 1000 to 9999."""

    def stretch(self, first: str, last: str, /, *, alike: bool) -> str:
        """Join two dates in words; `alike` says that both are known as finely, without doubt."""


@attrs.frozen
class English:
    """British English, in which the messages are written.

    Examples:
        >>> ENGLISH.listed(["wind", "rain", "hail"]), ENGLISH.number(12345)
        ('wind, rain and hail', '12,345')
    """

    def gettext(self, message: str, /, **values: object) -> str:
        """Fill a message in."""
        return message % values if values else message

    def ngettext(self, one: str, many: str, n: int, /, **values: object) -> str:
        """Fill in the form for one thing, or that for any other number."""
        return self.gettext(one if n == 1 else many, n=self.number(n), **values)

    @property
    def comma(self) -> str:
        """What parts the items of a list."""
        return ", "

    @property
    def semicolon(self) -> str:
        """What parts items that may hold commas."""
        return "; "

    def number(self, number: int, /) -> str:
        """Write a number with a comma between thousands."""
        return f"{number:,}"

    def listed(self, items: Sequence[str], /, *, every: bool = True) -> str:
        """Join words, without a comma before the last."""
        joint = " and " if every else " or "
        return joint.join(filter(None, (", ".join(items[:-1]), *items[-1:])))

    def month(self, month: int, /) -> str:
        """Name a month."""
        return MONTH_NAMES[month - 1]

    def day(self, month: int, day: int, /) -> str:
        """Name a day, its number first."""
        return f"{day} {self.month(month)}"

    def calendar_date(self, year: int, month: int, day: int | None, /) -> str:
        """Name a month or a day with its year last."""
        return f"{self.month(month) if day is None else self.day(month, day)} {year}"

    def stretch(self, first: str, last: str, /, *, alike: bool) -> str:
        """Say once what both ends have in common: 7–9 April 2021, 7 April – 9 May 2021."""
        one, other = first.split(" "), last.split(" ")
        shared: list[str] = []
        while alike and min(len(one), len(other)) > 1 and one[-1] == other[-1]:
            shared.insert(0, one.pop())
            other.pop()
        dash = "–" if len(one) == len(other) == 1 else " – "
        return " ".join([dash.join((" ".join(one), " ".join(other))), *shared])


ENGLISH = English()
