"""What the templates of outlets may use."""

import attrs

from newscorpus.pages.page import Link
from newscorpus.pages.pagination import Pager
from newscorpus.pages.rows import ArticleLine, ArticleRow
from newscorpus.pages.strips import Strip


@attrs.frozen(kw_only=True)
class OutletRow:
    """An outlet in the list."""

    link: Link
    articles: int
    when: str
    """From when to when they were published; empty where no date is known."""

    shared: int
    """How many of its articles have text in common with those of other outlets."""


@attrs.frozen(kw_only=True)
class OutletListContext:
    """What `outlets.html` may use."""

    count: int
    rows: tuple[OutletRow, ...]
    """Those of this page: most articles first."""

    unnamed: Link | None
    """To the articles that name no outlet."""

    unnamed_count: int
    inferred_count: int
    """For how many of those the corpus tells an outlet."""

    pager: Pager


@attrs.frozen
class Quoted:
    """Somebody whom an outlet quotes, and how often."""

    link: Link
    count: int


@attrs.frozen(kw_only=True)
class Partner:
    """Another outlet, and how many pairs of articles share text."""

    link: Link
    count: int
    here: int
    """Of how many this outlet's article is the earlier."""

    there: int
    same_day: int
    untold: int
    """Of how many dates cannot tell."""


@attrs.frozen(kw_only=True)
class SharedRow:
    """An article of the outlet and one of another, with text in common."""

    own: ArticleLine
    other: ArticleLine
    outlet: Link
    """The outlet of the other."""

    kind: str
    """`identical`, `update`, `near-duplicate` or `shared-passages`."""

    alike: str
    """The same in words."""

    percent: int
    """How much of the shorter text stands in the longer."""

    first: str
    """`here`, `there`, `same-day` or `untold`."""

    longest: int
    """The words of the longest passage that both have."""

    words: str
    """That passage, cut where it is long; empty where its words were not kept."""

    places: tuple[Link, ...]
    """Where it stands: in the outlet's own article, then in the other."""

    compare: Link | None


@attrs.frozen
class GuessedRow:
    """An article that names no outlet, and what the corpus tells of it."""

    line: ArticleLine
    outlet: str
    """The outlet or agency that it may be from; empty where nothing tells."""

    link: Link | None
    """To that outlet, if it has a page."""

    because: str


@attrs.frozen
class OutletArticle:
    """An article of the outlet."""

    row: ArticleRow
    anchor: str | None
    """The id of the period whose first article in the listing this is."""


@attrs.frozen(kw_only=True)
class OutletContext:
    """What `outlet.html` may use."""

    name: str
    spellings: tuple[tuple[str, int], ...]
    """How its articles write the name, where they do not all write it in one way."""

    articles: int
    when: str
    strip: Strip | None
    quoted: tuple[Quoted, ...]
    """On the first page only, as what follows up to the entries."""

    partners: tuple[Partner, ...]
    shared: tuple[SharedRow, ...]
    """The first few."""

    all_shared: Link | None
    guessed: tuple[GuessedRow, ...]
    """The first few."""

    guessed_count: int
    unnamed: Link | None
    entries: tuple[OutletArticle, ...]
    """Those of this page, newest first."""

    pager: Pager
    up: Link


@attrs.frozen(kw_only=True)
class SharedContext:
    """What `shared.html` may use."""

    outlet: Link
    count: int
    rows: tuple[SharedRow, ...]
    """Those of this page, newest of its own articles first."""

    pager: Pager


@attrs.frozen(kw_only=True)
class UnnamedContext:
    """What `unnamed.html` may use."""

    count: int
    inferred: int
    rows: tuple[GuessedRow, ...]
    """Those of this page, newest first."""

    pager: Pager
    up: Link
