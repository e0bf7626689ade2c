"""What one cites of an article: a few plain lines, the same for every form of citation."""

import attrs

from newscorpus.models.article import Article, CreditKind
from newscorpus.models.dates import Date
from newscorpus.text import on_one_line


@attrs.frozen(kw_only=True)
class Reference:
    """An article as a bibliography sees it. Every text is on one line and holds no control."""

    id: str
    """The article's id."""

    title: str
    """The headline; without one, the first words of the lead, or the id. Never empty."""

    people: tuple[str, ...]
    """The persons credited, as they are written."""

    institutions: tuple[str, ...]
    """The agencies credited."""

    outlet: str | None
    date: Date | None
    url: str | None
    """Where the article was published, if that is an address of the web."""

    page: str | None
    """Where this copy of it is kept."""

    language: str
    """A BCP 47 tag."""

    @property
    def address(self) -> str | None:
        """The address to name where there is room for one: that of the publication first."""
        return self.url or self.page


def reference(article: Article, *, page: str | None = None) -> Reference:
    r"""Take from an article what one cites.

    Desks and roles are left out: `Our Correspondent` is nobody's name.

    Args:
        article: Any article.
        page: The absolute address at which a copy of it is kept.

    Examples:
        >>> from newscorpus.models.article import Source
        >>> source = Source("a.txt", "sha256:0", "utf-8")
        >>> cited = reference(
        ...     Article(id="a", source=source, language="en", date=None, title="Rain\n falls")
        ... )
        >>> cited.title, cited.people, cited.address
        ('Rain falls', (), None)
    """
    return Reference(
        id=article.id,
        title=on_one_line(article.label) or article.id,
        people=_credited(article, CreditKind.PERSON),
        institutions=_credited(article, CreditKind.AGENCY),
        outlet=on_one_line(article.outlet or "") or None,
        date=article.date,
        url=web_address(article.url),
        page=page,
        language=on_one_line(article.language),
    )


def _credited(article: Article, kind: CreditKind) -> tuple[str, ...]:
    names = (on_one_line(credit.name) for credit in article.credits if credit.kind is kind)
    return tuple(dict.fromkeys(filter(None, names)))


def web_address(url: str | None) -> str | None:
    """Give an address back if it is one of the web: `javascript:` and `data:` never are.

    Examples:
        >>> web_address("https://example.org/flood"), web_address("javascript:alert(1)")
        ('https://example.org/flood', None)
    """
    address = on_one_line(url or "")
    return address if address.casefold().startswith(("https://", "http://")) else None
