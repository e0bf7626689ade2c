"""Where every page lives: the one place that knows the site's addresses.

An address is relative to the root of the site and ends in a slash; the home page is the empty
string. What ends in anything else is a file that is no page. A target is an address that may carry
a `#fragment`.
"""

from newscorpus.models.findings import EntityKind

HOME = ""
ARTICLES = "articles/"
TOPICS = "topics/"
TIMELINE = "timeline/"
REJECTED = "rejected/"
QUOTES = "quotes/"
STORIES = "stories/"
FIGURES = "figures/"
COMPARE = "compare/"
SEARCH = "search/"

ASSETS = "assets/newscorpus/"
"""Where the site keeps what its pages load."""

OUTLETS = "outlets/"
CORPUS = "corpus/"
DATA = "data/"

UNNAMED = f"{OUTLETS}~unnamed/"
"""The articles that name no outlet; no slug holds a tilde."""

CITATIONS = {"bib": "data/corpus.bib", "ris": "data/corpus.ris", "json": "data/corpus.csl.json"}
"""The endings of the files that cite an article, each with the file that cites all of them."""

ENTITIES = {
    EntityKind.PERSON: "people/",
    EntityKind.PLACE: "places/",
    EntityKind.ORGANISATION: "organisations/",
}
"""Where the names of each kind are listed; those of which nobody can tell the kind have no page."""

SOURCE = "source"
"""The fragment of the original text on an article's page."""

LAST_YEAR = 9999
MONTHS_A_YEAR = 12


def article(article_id: str) -> str:
    """Give the address of an article.

    Examples:
        >>> article("flood-in-the-valley")
        'articles/flood-in-the-valley/'
    """
    return f"{ARTICLES}{article_id}/"


def citation(article_id: str, ending: str) -> str:
    """Give the address of a file that cites an article.

    Args:
        article_id: The article.
        ending: One of `CITATIONS`.

    Examples:
        >>> citation("flood", "bib")
        'articles/flood/cite.bib'
    """
    return f"{article(article_id)}cite.{ending}"


def card(article_id: str) -> str:
    """Give the address of the picture that previews show of an article."""
    return f"{article(article_id)}card.png"


def article_list(number: int) -> str:
    """Give the address of a page of the list of articles, counted from 1.

    Raises:
        ValueError: If the number is less than 1.

    Examples:
        >>> article_list(1), article_list(2)
        ('articles/', 'articles/~2/')
    """
    return numbered(ARTICLES, number)


def topic(topic_id: str) -> str:
    """Give the address of a topic.

    Examples:
        >>> topic("gas-pipeline")
        'topics/gas-pipeline/'
    """
    return f"{TOPICS}{topic_id}/"


def entity(kind: EntityKind, entity_id: str) -> str:
    """Give the address of a person, a place or an organisation.

    Raises:
        KeyError: If entities of the kind have no pages.

    Examples:
        >>> entity(EntityKind.PERSON, "imran-khan")
        'people/imran-khan/'
    """
    return f"{ENTITIES[kind]}{entity_id}/"


def story(story_id: str) -> str:
    """Give the address of a story.

    Examples:
        >>> story("gas-talks-in-islamabad")
        'stories/gas-talks-in-islamabad/'
    """
    return f"{STORIES}{story_id}/"


def compare(first: str, second: str) -> str:
    """Give the address of the comparison of two articles.

    Examples:
        >>> compare("flood", "river")
        'compare/flood/river/'
    """
    return f"{COMPARE}{first}/{second}/"


def quotes_of(entity_id: str) -> str:
    """Give the address of what somebody is quoted with.

    Examples:
        >>> quotes_of("imran-khan")
        'quotes/imran-khan/'
    """
    return f"{QUOTES}{entity_id}/"


def outlet(slug: str) -> str:
    """Give the address of an outlet.

    Examples:
        >>> outlet("valley-times")
        'outlets/valley-times/'
    """
    return f"{OUTLETS}{slug}/"


def shared_by(slug: str) -> str:
    """Give the address of what an outlet has in common with others.

    Examples:
        >>> shared_by("valley-times")
        'outlets/valley-times/shared/'
    """
    return f"{outlet(slug)}shared/"


def download(name: str) -> str:
    """Give the address of a file to download.

    Examples:
        >>> download("articles.csv")
        'data/articles.csv'
    """
    return f"{DATA}{name}"


def timeline(year: int, month: int | None = None) -> str:
    """Give the address of a year or a month on the timeline.

    Raises:
        ValueError: If the year is outside 1..9999 or the month outside 1..12.

    Examples:
        >>> timeline(2021), timeline(2021, 4)
        ('timeline/2021/', 'timeline/2021/04/')
    """
    if not 1 <= year <= LAST_YEAR:
        raise ValueError(f"a year lies in 1..{LAST_YEAR}, not {year}")
    if month is None:
        return f"{TIMELINE}{year:04d}/"
    if not 1 <= month <= MONTHS_A_YEAR:
        raise ValueError(f"a month lies in 1..{MONTHS_A_YEAR}, not {month}")
    return f"{TIMELINE}{year:04d}/{month:02d}/"


def numbered(address: str, number: int) -> str:
    """Give the address of a page of a listing that is too long for one page.

    The tilde keeps these pages apart from what lives below the listing: no id holds one.

    Args:
        address: The address of the listing, which is that of its first page.
        number: The page, counted from 1.

    Raises:
        ValueError: If the number is less than 1.

    Examples:
        >>> numbered("topics/trade/", 3)
        'topics/trade/~3/'
    """
    if number < 1:
        raise ValueError(f"pages are counted from 1, not {number}")
    return address if number == 1 else f"{address}~{number}/"


def paragraph(number: int) -> str:
    """Give the fragment of a paragraph, counted from 1.

    Examples:
        >>> paragraph(7)
        'p7'
    """
    return f"p{number}"


def split(target: str) -> tuple[str, str]:
    """Part a target into its address and its fragment, which may be empty.

    Examples:
        >>> split("articles/flood/#p7"), split("topics/")
        (('articles/flood/', 'p7'), ('topics/', ''))
    """
    address, _, fragment = target.partition("#")
    return address, fragment


def source_path(address: str) -> str:
    """Give the Markdown path that MkDocs knows a page by.

    Examples:
        >>> source_path(""), source_path("topics/trade/")
        ('index.md', 'topics/trade/index.md')
    """
    return f"{address}index.md"
