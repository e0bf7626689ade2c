"""What a reader got right: an article compared with its truth, field by field."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

import attrs

from newscorpus.models.article import Article, Role, Status
from newscorpus.testing.truth import Credit, Truth

_BULLET = re.compile(r"^(?:[-•*–]|\(?\d{1,2}[.)])\s+")
_APART = frozenset({Role.BOILERPLATE, Role.IMPRINT, Role.NOTE})
_SHORTEST_QUOTATION = 12
"""Of the report in a block that was set apart; shorter words may be in it by chance."""


@attrs.frozen
class Comparison:
    """The values of one field that were wanted, and those that were found."""

    wanted: Counter[str]
    found: Counter[str]

    @property
    def right(self) -> int:
        """How many are the same."""
        return (self.wanted & self.found).total()


@attrs.frozen
class Agreement:
    """How well groups that were found agree with those that were wanted."""

    precision: float
    """Of the members of a group that was found, how many belong together: 0 to 1."""

    recall: float
    """Of those that belong together, how many were put together: 0 to 1."""

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def bcubed(found: Iterable[Sequence[str]], wanted: Mapping[str, str]) -> Agreement:
    """Compare groups with what they should be by BCubed (Bagga and Baldwin, ACL 1998).

    Args:
        found: Groups without a member in common; what is in none is a group by itself.
        wanted: The name of the right group of everything that is to be grouped; at least one.

    Examples:
        >>> bcubed([["a", "b"]], dict.fromkeys("abcd", "flood"))
        Agreement(precision=1.0, recall=0.375)
    """
    groups = [list(group) for group in found]
    placed = {member for group in groups for member in group}
    groups += ([member] for member in wanted if member not in placed)
    sizes = Counter(wanted.values())
    precision = recall = 0.0
    for group in groups:
        for right, count in Counter(wanted[member] for member in group).items():
            precision += count * count / len(group)
            recall += count * count / sizes[right]
    return Agreement(precision / len(wanted), recall / len(wanted))


def compare(article: Article, truth: Truth) -> Mapping[str, Comparison]:
    """Compare an article with its truth.

    White space and bullets of lists do not count. Values that the truth allows are left out where
    only the reader gives them.

    Args:
        article: As it was read.
        truth: What a careful reader finds.

    Returns:
        A comparison for each field, in the order of `FIELDS`.
    """
    return {field: _comparison(field, article, truth) for field in FIELDS}


def _comparison(field: str, article: Article, truth: Truth) -> Comparison:
    wanted = _counted(_WANTED[field](truth))
    found = _counted(_FOUND[field](article, truth))
    allowed = _counted(value for name, value in truth.allowed if name == field)
    return Comparison(wanted, found - ((found - wanted) & allowed))


def _counted(values: Iterable[str | None]) -> Counter[str]:
    return Counter(_plain(value) for value in values if value)


def _plain(text: str) -> str:
    return " ".join(_BULLET.sub("", text).replace("\u200b", "").split())


def _given_date(article: Article, _truth: Truth) -> Iterable[str | None]:
    """Leave out a date that was only inferred."""
    reading = article.reading("date")
    return [str(article.date)] if reading and reading.status is Status.GIVEN else []


def _set_apart(article: Article, truth: Truth) -> Iterable[str]:
    """Give the wanted lines that no paragraph has, and the set-apart blocks that hold the report.

    Other lines of the header may be set apart or not.
    """
    rest = [block for block in article.blocks if block.role not in {Role.PARAGRAPH, Role.LIST}]
    words = " ".join(_plain(block.text) for block in rest)
    report = " ".join(map(_plain, (*truth.paragraphs, *truth.subheads, truth.title or "")))
    yield from (line for line in truth.leftovers if _plain(line) in words)
    for block in rest:
        text = _plain(block.text)
        if block.role in _APART and len(text) >= _SHORTEST_QUOTATION and text in report:
            yield text


def _read(field: str) -> Callable[[Article, Truth], Iterable[str | None]]:
    def value(article: Article, _truth: Truth) -> Iterable[str | None]:
        reading = article.reading(field)
        return [reading.value if reading else None]

    return value


def _once(credited: Iterable[Credit]) -> Iterable[Credit]:
    """Name everybody once, as written first, also who stands above the text and below it."""
    first: dict[str, Credit] = {}
    for credit in credited:
        first.setdefault(credit.name.casefold(), credit)
    return first.values()


def _is_wanted(name: str, truth: Truth) -> bool:
    return any(credit.name == name for credit in truth.credits)


_WANTED: Mapping[str, Callable[[Truth], Iterable[str | None]]] = {
    "date": lambda truth: [truth.date],
    "updated": lambda truth: [truth.updated],
    "title": lambda truth: [truth.title],
    "subtitle": lambda truth: [truth.subtitle],
    "places": lambda truth: truth.places,
    "filed": lambda truth: [truth.filed],
    "agencies": lambda truth: truth.agencies,
    "credits": lambda truth: [credit.name for credit in _once(truth.credits)],
    "kinds": lambda truth: [f"{credit.kind} {credit.name}" for credit in _once(truth.credits)],
    "outlet": lambda truth: [truth.outlet],
    "url": lambda truth: [truth.url],
    "paragraphs": lambda truth: truth.paragraphs,
    "subheads": lambda truth: truth.subheads,
    "leftovers": lambda truth: truth.leftovers,
}
_FOUND: Mapping[str, Callable[[Article, Truth], Iterable[str | None]]] = {
    "date": _given_date,
    "updated": _read("updated"),
    "title": lambda article, _: [article.title],
    "subtitle": lambda article, _: [article.subtitle],
    "places": lambda article, _: article.dateline.places if article.dateline else (),
    "filed": lambda article, _: [
        str(article.dateline.date) if article.dateline and article.dateline.date else None
    ],
    "agencies": lambda article, _: article.dateline.agencies if article.dateline else (),
    "credits": lambda article, _: [credit.name for credit in article.credits],
    "kinds": lambda article, truth: [
        f"{credit.kind} {credit.name}"
        for credit in article.credits
        if ("credits", credit.name) not in truth.allowed or _is_wanted(credit.name, truth)
    ],
    "outlet": lambda article, _: [article.outlet],
    "url": lambda article, _: [article.url],
    "paragraphs": lambda article, _: [block.text for block in article.paragraphs],
    "subheads": lambda article, _: [
        block.text
        for block in article.blocks
        if block.role is Role.SUBHEAD and _plain(block.text) != article.subtitle
    ],
    "leftovers": _set_apart,
}
FIELDS = tuple(_WANTED)
"""What is compared. `kinds` are those of the credits; `filed` and `agencies` stand in datelines."""
