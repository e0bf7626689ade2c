"""The names by which front matter and columns of tables call the fields of an article."""

import re

# Plain names, those of schema.org (schema.org/NewsArticle), Dublin Core (dublincore.org) and Open
# Graph (ogp.me), and those of scrapers. Of a field the likelier name comes first: where two are
# given, it counts.
NAMES: tuple[tuple[str, str], ...] = (
    (
        "date",
        (
            "date datepublished published publishdate publisheddate publicationdate "
            "publishedat publishedtime publishedon publishtime pubdate datepublish issued posted "
            "postedat created createdat datecreated"
        ),
    ),
    (
        "updated",
        (
            "updated modified datemodified lastmodified lastmod updatedat updatedtime modifiedat "
            "modifiedtime dateupdated datemodify"
        ),
    ),
    (
        "displayed",
        "accessed retrieved accessdate retrievedat crawledat scrapedat fetchedat datedownload",
    ),
    ("title", "title headline name"),
    ("subtitle", "subtitle subheadline alternativeheadline alternative deck standfirst"),
    ("credits", "author authors creator creators byline by writer writers reporter"),
    (
        "outlet",
        (
            "outlet publisher newspaper publication paper source sitename site sourcename "
            "sourcedomain domain website"
        ),
    ),
    (
        "url",
        (
            "url link permalink canonical canonicalurl articleurl sourceurl weburl "
            "mainentityofpage identifier"
        ),
    ),
    ("language", "language lang inlanguage locale"),
    ("places", "place places locationcreated dateline filedfrom"),
    ("id", "id slug articleid uid"),
    (
        "text",
        (
            "text body content articletext articlebody maintext fulltext bodytext contenttext "
            "article story plaintext"
        ),
    ),
)
"""Each field and its names, without case, spaces, hyphens, underscores and vocabulary."""

_FIELD = {name: field for field, names in NAMES for name in names.split()}
_RANK = {name: rank for _, names in NAMES for rank, name in enumerate(names.split())}
_BETWEEN = re.compile(r"[\s_-]+")
_VOCABULARY = re.compile(r"(?:dc|dcterms|og|article|schema|twitter)[.:]|https?://schema\.org/")


def field_of(key: str) -> tuple[str, int] | None:
    """Give the field that a name is for, and how many of its names are likelier.

    Examples:
        >>> field_of("Publish_Date"), field_of("dc.creator"), field_of("article:modified_time")
        (('date', 3), ('credits', 2), ('updated', 8))
        >>> field_of("tags") is None
        True
    """
    plain = _BETWEEN.sub("", key.casefold())
    name = _VOCABULARY.sub("", plain, count=1)
    field = _FIELD.get(name)
    return (field, _RANK[name]) if field else None
