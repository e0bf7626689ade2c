"""Time expressions in English news, read into EDTF against a reference date.

`find` gives each with the rule that read it. What the words do not say stays open: a value is None
where a rule would have to guess.
"""

from newscorpus.normalise.dates.finding import TimeExpression, find, parse
from newscorpus.normalise.dates.values import Part, Tense, TimeBasis, TimeKind

__all__ = ["Part", "Tense", "TimeBasis", "TimeExpression", "TimeKind", "find", "parse"]
