"""References in BibTeX, for LaTeX and every reference manager."""

from collections.abc import Iterable, Iterator
from urllib.parse import quote

from newscorpus.formats.citations.dates import date_parts, is_doubted
from newscorpus.formats.citations.names import family_and_given
from newscorpus.models.dates import Date
from newscorpus.models.references import Reference

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_SPECIALS = str.maketrans({
    "\\": r"\textbackslash{}",
    "{": r"\lbrace{}",
    "}": r"\rbrace{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
})  # fmt: skip
"""What TeX reads as a command. BibTeX counts braces even behind a backslash, so they get names."""

_IN_A_KEY = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./")

_IN_AN_ADDRESS = "!#$%&'()*+,/:;=?@[]~"
"""The signs of an address that stand for themselves. In this field TeX reads no commands."""


def write_bibtex(references: Iterable[Reference]) -> str:
    r"""Write references as BibTeX in UTF-8.

    An article of a known outlet is an `@article` of it, another one is `@misc`. Titles and
    institutions stand in braces of their own, so that no style changes their capitals or takes them
    for a person's name. `year` and `month` are for BibTeX, `date` is for biblatex.

    Args:
        references: In the order of the file.

    Examples:
        >>> from newscorpus.models.dates import Date
        >>> cited = Reference(
        ...     id="flood", title="Rain & mud: 5%", people=("Asha Rao",), institutions=("APP",),
        ...     outlet="Valley Times", date=Date.parse("2021-04"), language="en",
        ...     url=None, page=None,
        ... )
        >>> print(write_bibtex([cited]))
        @article{flood,
          author = {Rao, Asha and {APP}},
          title = {{Rain \& mud: 5\%}},
          journal = {Valley Times},
          year = {2021},
          month = apr,
          date = {2021-04},
          language = {en},
        }
        <BLANKLINE>
    """
    return "\n".join(map(_entry, references))


def _entry(cited: Reference) -> str:
    kind = "article" if cited.outlet else "misc"
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(cited))
    return f"@{kind}{{{_key(cited.id)},\n{fields}}}\n"


def _fields(cited: Reference) -> Iterator[tuple[str, str]]:
    authors = (*map(_person, cited.people), *(f"{{{_text(name)}}}" for name in cited.institutions))
    if authors:
        yield "author", f"{{{' and '.join(authors)}}}"
    yield "title", f"{{{{{_text(cited.title)}}}}}"
    if cited.outlet:
        yield "journal", f"{{{_text(cited.outlet)}}}"
    yield from _date(cited.date)
    if cited.address:
        yield "url", f"{{{quote(cited.address, safe=_IN_AN_ADDRESS)}}}"
    if cited.url and cited.page:
        kept = quote(cited.page, safe=_IN_AN_ADDRESS)
        yield "note", rf"{{Archived at \url{{{kept}}}}}"
    if cited.language:
        yield "language", f"{{{_text(cited.language)}}}"


def _date(date: Date | None) -> Iterator[tuple[str, str]]:
    parts = date_parts(date)
    if not parts:
        return
    year, *rest = parts
    yield "year", f"{{{year:04}}}"
    if rest:
        yield "month", _MONTHS[rest[0] - 1]
    exact = "-".join((f"{year:04}", *(f"{part:02}" for part in rest)))
    yield "date", f"{{{exact}{'?' if is_doubted(date) else ''}}}"


def _person(name: str) -> str:
    """Write a name so that its parts are read as they were meant; a whole one in braces."""
    parts = family_and_given(name)
    if parts is None or any(" and " in f" {part.casefold()} " or "," in part for part in parts):
        return f"{{{_text(name)}}}"
    return ", ".join(map(_text, parts))


def _text(words: str) -> str:
    return words.translate(_SPECIALS)


def _key(article_id: str) -> str:
    """Write an id as a key of ASCII; no id holds the sign that marks the others."""
    return "".join(sign if sign in _IN_A_KEY else f"+{ord(sign):x}." for sign in article_id)
