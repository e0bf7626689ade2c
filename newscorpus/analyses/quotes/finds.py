"""A quotation as it is found, before it gets its number."""

from typing import NamedTuple

from newscorpus.analyses.quotes.evidence import Attribution
from newscorpus.analyses.quotes.marks import Marked
from newscorpus.analyses.quotes.parsing import Parsed
from newscorpus.models.findings import QuotationKind
from newscorpus.text import Span


class Found(NamedTuple):
    """What is quoted, and to whom it is given."""

    span: Span
    """In the source."""

    text: str
    kind: QuotationKind
    attribution: Attribution | None
    parsed: Parsed
    """The paragraph; the last one, where it goes over several."""

    mark: Marked
    """Where it stands in that paragraph."""
