"""What the head of an article gave, built up line by line."""

from collections.abc import Callable, Mapping, Sequence

import attrs

from newscorpus.diagnostics import Diagnostic
from newscorpus.models.article import Block, Confidence, Credit, Reading, Role, Status
from newscorpus.readers.dateline_evidence import DatelineMatch
from newscorpus.readers.datelines import match_dateline
from newscorpus.readers.given import Given
from newscorpus.readers.pieces import Piece, trim
from newscorpus.readers.witnesses import Witness
from newscorpus.readers.written_dates import WrittenDate
from newscorpus.settings import ReadSettings
from newscorpus.text import Span

_BLANK_LINE = 2
"""Line ends that make a blank line."""


@attrs.define
class Head:
    """What the head of an article gave, as far as the rules have read it."""

    text: str
    settings: ReadSettings
    pieces: Sequence[Piece]
    """All pieces of the text, those of the body too."""

    blocks: list[Block] = attrs.field(factory=list)
    witnesses: list[Witness] = attrs.field(factory=list)
    readings: list[Reading] = attrs.field(factory=list)
    credits: list[Credit] = attrs.field(factory=list)
    diagnostics: list[Diagnostic] = attrs.field(factory=list)
    id: str | None = None
    """The id that is given."""

    places: tuple[str, ...] = ()
    """The places of a dateline that are given, for a report that has none."""

    metadata: Mapping[str, object] = attrs.field(factory=dict)
    """What is given beyond the known fields."""

    datelines: dict[tuple[int, int], DatelineMatch | None] = attrs.field(factory=dict)
    """What was found where several rules and the body look for a dateline."""

    dates: dict[tuple[int, int], WrittenDate | None] = attrs.field(factory=dict)
    """What was found where several rules look for a date at the end of a line."""

    number: int = 0
    """The number of the piece that is read; after the last rule, of the first piece of the body."""

    start: int | None = None
    """Where the body begins; None when nothing is left for it."""

    def begin_with(self, given: Given) -> None:
        """Take over what is given beside the report; what was taken over before comes first."""
        self.id = self.id or given.id
        self.places = self.places or given.places
        self.metadata = {**given.metadata, **self.metadata}
        self.readings.extend(given.readings)
        self.witnesses.extend(given.witnesses)
        self.credits.extend(given.credits)
        self.diagnostics.extend(given.diagnostics)

    def dateline(self, start: int, end: int) -> DatelineMatch | None:
        """Read the dateline that begins a range; a second call costs nothing."""
        if (start, end) not in self.datelines:
            self.datelines[start, end] = match_dateline(self.text, start, end, self.settings)
        return self.datelines[start, end]

    def following(self, count: int) -> Sequence[Piece]:
        """Give the next pieces, as many as there are."""
        return self.pieces[self.number + 1 : self.number + 1 + count]

    def block(self, role: Role, start: int, end: int) -> None:
        """Set a range apart, as part of the block before it where both are lines of one header."""
        span = trim(self.text, start, end)
        last = self.blocks[-1] if self.blocks else None
        if last and role is last.role is Role.HEADER:
            gap = self.text[last.span.end : span.start]
            if len(gap.splitlines()) < _BLANK_LINE:
                span = Span(self.blocks.pop().span.start, span.end)
        if len(span):
            self.blocks.append(Block(role, span, span.of(self.text)))

    def read(self, field: str, value: str, span: Span, rule: str, confidence: Confidence) -> None:
        """Note how a field was read; the first reading of a field counts."""
        self.readings.append(
            Reading(field, value, Status.GIVEN, span.of(self.text), rule, span, confidence)
        )

    def words(self, start: int, end: int, rule: str) -> int:
        """Take a range as the headline, or below one as a subtitle, and give its end."""
        if self.text.startswith("# ", start):  # a heading of Markdown
            start += 2
        span = Span(start, end)
        value = " ".join(span.of(self.text).split())
        title = next((r.value for r in self.readings if r.field == "title"), None)
        role = Role.HEADLINE if title is None or title == value else Role.SUBHEAD
        if title is None:
            self.read("title", value, span, rule, Confidence.HIGH)
        elif role is Role.SUBHEAD and not self.has("subtitle"):
            self.read("subtitle", value, span, "header.below-title", Confidence.MEDIUM)
        self.block(role, start, end)
        return end

    def has(self, field: str) -> bool:
        """Say whether a field was read already."""
        return field in [reading.field for reading in self.readings]


HeadRule = Callable[[Head, int, int], int | None]
"""A rule gets the head and a range of the piece that is read; it gives the offset up to which it
has used the range, or None when it does not apply."""
