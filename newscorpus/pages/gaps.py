"""Which months between the first and the last article have none."""

from collections.abc import Iterable
from itertools import pairwise

import attrs

from newscorpus.models.dates import Date
from newscorpus.models.speech import ENGLISH, Speech
from newscorpus.pages.periods import Period, Unit, period


@attrs.frozen
class Gap:
    """Months without an article, between two months that have one."""

    first: Period
    last: Period

    @property
    def months(self) -> int:
        """How many months it is long."""
        return self.last.index - self.first.index + 1

    def label(self, say: Speech = ENGLISH) -> str:
        """Say what people call it, in British English or in another language.

        Examples:
            >>> Gap(Period(Unit.MONTH, 24252), Period(Unit.MONTH, 24253)).label()
            'January 2021 to February 2021'
        """
        if self.first == self.last:
            return self.first.label(say)
        first, last = self.first.label(say), self.last.label(say)
        return say.gettext("%(first)s to %(last)s", first=first, last=last)


def gaps(dates: Iterable[Date | None]) -> tuple[Gap, ...]:
    """Give the months between the first and the last that no date lies in, earliest first.

    Args:
        dates: Of all articles; those that are wider than a month fill no gap.

    Examples:
        >>> [gap.label() for gap in gaps([Date.parse("2021-04-07"), Date.parse("2021-07")])]
        ['May 2021 to June 2021']
    """
    months = sorted({found.index for date in dates if (found := period(date, Unit.MONTH))})
    return tuple(
        Gap(Period(Unit.MONTH, before + 1), Period(Unit.MONTH, after - 1))
        for before, after in pairwise(months)
        if after - before > 1
    )
