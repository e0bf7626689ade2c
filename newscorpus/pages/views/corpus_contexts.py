"""What the templates of the corpus page and of the data may use."""

import attrs

from newscorpus.pages.page import Link
from newscorpus.pages.strips import Strip


@attrs.frozen
class Count:
    """How many there are of something."""

    label: str
    count: int
    link: Link | None
    """To their list, if there is one."""


@attrs.frozen
class MethodNote:
    """How something is found."""

    about: str
    words: str
    more: Link | None


@attrs.frozen
class GapNote:
    """Months without an article."""

    label: str
    months: int


@attrs.frozen(kw_only=True)
class WarningNote:
    """What reading some articles warned of."""

    code: str
    explanation: str
    count: int
    """How many articles it concerns."""

    examples: tuple[Link, ...]
    """The first of them."""


@attrs.frozen
class UnclearName:
    """A name that fits several, and those."""

    name: str
    link: Link | None
    candidates: tuple[Link, ...]


@attrs.frozen
class Words:
    """Words of a meaning; some are what stands in a cell."""

    text: str
    is_code: bool


@attrs.frozen(kw_only=True)
class FileNote:
    """A file to download."""

    link: Link
    meaning: tuple[Words, ...]
    size: str
    digest: str


@attrs.frozen(kw_only=True)
class CorpusContext:
    """What `corpus.html` may use."""

    articles: int
    first: str | None
    """The earliest date of publication in words, None without a dated article."""

    last: str | None
    counts: tuple[Count, ...]
    """Of everything that there is any of."""

    languages: tuple[tuple[str, int], ...]
    """Tags of languages and how many articles are in each, most first."""

    strip: Strip | None
    methods: tuple[MethodNote, ...]
    gaps: tuple[GapNote, ...]
    """The longest, in order of time."""

    gap_count: int
    months_missing: int
    undated: int
    shelf: Link | None
    rejected: int
    all_rejected: Link | None
    warnings: tuple[WarningNote, ...]
    unclear: tuple[UnclearName, ...]
    """The first few."""

    unclear_count: int
    downloads: tuple[FileNote, ...]
    """Those that hold everything; the tables one by one are listed where `data` leads."""

    data: Link | None


@attrs.frozen
class ColumnNote:
    """A column and its meaning."""

    name: str
    kind: str
    meaning: tuple[Words, ...]


@attrs.frozen(kw_only=True)
class TableNote:
    """A table and its columns."""

    name: str
    anchor: str
    meaning: tuple[Words, ...]
    columns: tuple[ColumnNote, ...]


@attrs.frozen(kw_only=True)
class DataContext:
    """What `data.html` may use."""

    downloads: tuple[FileNote, ...]
    checksums: Link | None
    database: Link | None
    tables: tuple[TableNote, ...]
    up: Link
