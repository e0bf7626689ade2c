"""What to call a story: the headline of its most central report, or what that says first."""

from collections.abc import Iterable, Mapping, Sequence

from newscorpus.models.article import Article, Role, shorten

_LENGTH = 100
_FEWEST_WORDS = 3


def label_of(
    articles: Sequence[Article],
    similarities: Mapping[str, Mapping[str, float]],
    series: Iterable[str] = (),
) -> str:
    """Give the headline that stands for most of a story, else the first words of a report.

    Args:
        articles: Those of the story.
        similarities: How alike articles are.
        series: Titles that many articles have, such as the name of a column.
    """
    names = {article.id for article in articles}

    def centrality(article: Article) -> tuple[float, str]:
        near = similarities[article.id]
        return -round(sum(near[other] for other in names if other in near), 6), article.id

    ordered = sorted(articles, key=centrality)
    stock = set(series)
    for article in ordered:
        title = " ".join((article.title or "").split())
        if title and title not in stock and len(title.split()) >= _FEWEST_WORDS:
            return shorten(title, _LENGTH)
    return _first_words(ordered[0])


def _first_words(article: Article) -> str:
    lead = next((block.text for block in article.blocks if block.role is Role.PARAGRAPH), "")
    words = shorten(lead, _LENGTH) or article.id
    return words.removesuffix("…").rstrip(" ,;:–—-").removesuffix(".")
