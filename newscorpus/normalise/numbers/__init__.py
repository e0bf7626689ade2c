"""Every way in which English news writes a number: words, digits, scales, units, money, ranges.

`find` gives the amounts in a text, `parse` the value of a text that is one number. What names a
thing instead of counting is no amount and is not given: years and dates, times of day, scores,
telephone numbers, versions, items of lists, and labels (`Covid-19`, `G20`, `Article 370`, `Boeing
747`). Nor is what comes to no number: `no one`, `one of them`, `thousands of people`.
"""

from newscorpus.normalise.numbers.amounts import Amount, AmountKind
from newscorpus.normalise.numbers.finding import find, parse

__all__ = ["Amount", "AmountKind", "find", "parse"]
