"""A date as exactly as it was written, in EDTF."""

import calendar
import datetime
import re
from functools import cached_property
from typing import Self

import attrs

_SIMPLE = re.compile(r"([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2})(?:T[0-9:Z+-]+)?)?)?[?~%]?")


class DateError(ValueError):
    """A text that is not a date in EDTF."""

    def __init__(self, text: str, position: int, reason: str) -> None:
        self.text = text
        self.position = position
        self.reason = reason
        super().__init__(text, position, reason)

    def __str__(self) -> str:
        return f"{self.text[:40]!r} at {self.position}: {self.reason}"


def _check(text: str) -> str:
    if all(part in {"", ".."} or _SIMPLE.fullmatch(part) for part in text.split("/")):
        return text
    raise DateError(text, 0, "expected a date in EDTF, for example 2021-04-07, 2021-04 or XXXX-05")


def _bound(text: str, last: int) -> datetime.date | None:
    found = _SIMPLE.fullmatch(text)
    if not found or found[1] == "XXXX":
        return None
    year = int(found[1].replace("X", "9" if last else "0"))
    month = int(found[2]) if found[2] and "X" not in found[2] else 12 if last else 1
    day = int(found[3]) if found[3] and "X" not in found[3] else 0
    try:
        final = calendar.monthrange(year, month)[1] if last else 1
        return datetime.date(year, month, day or final)
    except ValueError:
        return None


@attrs.frozen(order=False)
class Date:
    """A date as exactly as it was written."""

    edtf: str = attrs.field(converter=_check)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a date in EDTF."""
        return cls(text)

    @classmethod
    def of(cls, day: datetime.date) -> Self:
        """Take a day of the standard library."""
        return cls(f"{day:%Y-%m-%d}")

    @classmethod
    def from_parts(
        cls, *, year: int | None = None, month: int | None = None, day: int | None = None
    ) -> Self:
        """Put a date together."""
        text = "XXXX" if year is None else f"{year:04}"
        if month is not None or day is not None:
            text += "-XX" if month is None else f"-{month:02}"
        return cls(text if day is None else f"{text}-{day:02}")

    def __str__(self) -> str:
        return self.edtf

    @property
    def earliest(self) -> datetime.date | None:
        """The first day it can be."""
        return _bound(self.edtf.split("/")[0], 0)

    @property
    def latest(self) -> datetime.date | None:
        """The last day it can be."""
        return _bound(self.edtf.split("/")[-1], 1)

    @property
    def is_placed(self) -> bool:
        """Whether a calendar can place it."""
        return bool(self.earliest or self.latest)

    @cached_property
    def _key(self) -> tuple[bool, datetime.date, datetime.date, str]:
        first = self.earliest or datetime.date.min
        return (not self.is_placed, first, self.latest or datetime.date.max, self.edtf)

    def __lt__(self, other: "Date") -> bool:
        return self._key < other._key
