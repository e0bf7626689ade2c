"""What the templates of directives may use; each has a frozen context."""

import attrs

from newscorpus.pages.page import Link
from newscorpus.pages.remarks import Remark
from newscorpus.pages.reports import Report
from newscorpus.pages.rows import ArticleRow
from newscorpus.pages.strips import Strip
from newscorpus.pages.views.topics import TopicEntry


@attrs.frozen(kw_only=True)
class LatestContext:
    """What `directives/latest.html` may use."""

    rows: tuple[ArticleRow, ...]
    """Newest first; may be empty."""

    more: Link | None
    """To all of them, where there are more."""


@attrs.frozen(kw_only=True)
class TopicArticlesContext:
    """What `directives/topic.html` may use."""

    entries: tuple[TopicEntry, ...]
    """Newest first, with the words that put them on the topic."""

    more: Link | None
    """To all of them, where there are more."""


@attrs.frozen(kw_only=True)
class StripContext:
    """What `directives/strip.html` may use."""

    strip: Strip | None
    """None where no article has a date that a calendar can place."""

    caption: str
    """What is counted, in words that go on with `by month`."""


@attrs.frozen(kw_only=True)
class StoryReportsContext:
    """What `directives/story.html` may use."""

    link: Link
    """To the story."""

    count: int
    """How many articles it has."""

    when: str
    """Its first and last day in words; empty without a dated article."""

    reports: tuple[Report, ...]
    """By first report; of very many only the first."""


@attrs.frozen(kw_only=True)
class QuotationContext:
    """What `directives/quotation.html` may use."""

    remark: Remark


@attrs.frozen(kw_only=True)
class MissingContext:
    """What `directives/missing.html` may use."""

    sentence: str
    """What is missing, in a clause without a full stop."""
