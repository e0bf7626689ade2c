"""What people would call a story: the headline of its most typical article, or its lead."""

from collections import Counter
from collections.abc import Iterable, Sequence

from newscorpus.analyses.stories.vectors import Vector, cosine, total
from newscorpus.gazetteers.vocabulary import word_kinds
from newscorpus.models.article import Article, Role, shorten

_LONGEST = 100
"""Code points of a label."""

_FEWEST = 3
"""Words of a headline that can tell what happened."""

_ENDS = " ,;:–—-"


def central_first(articles: Sequence[Article], vectors: Sequence[Vector]) -> tuple[Article, ...]:
    """Sort the articles of a story by how much each says what all of them say.

    Args:
        articles: Of one story, in any order that does not depend on that of the corpus.
        vectors: What each says.

    Returns:
        The one most like their sum first; the earlier in the order if two are equal.
    """
    whole = total(vectors)
    alike = [cosine(vector, whole) for vector in vectors]
    ranked = sorted(range(len(articles)), key=lambda place: (-alike[place], place))
    return tuple(articles[place] for place in ranked)


def headlines(articles: Iterable[Article]) -> Counter[str]:
    """Count how often each headline of a corpus is used, without regard to case.

    Args:
        articles: In any order.
    """
    return Counter(article.title.casefold() for article in articles if article.title)


def label_of(ranked: Sequence[Article], used: Counter[str]) -> str:
    """Give the first headline that tells what happened, else the first lead, shortened.

    A headline that articles of other stories have as well is the name of a column or a series.

    Args:
        ranked: The articles of the story, the most typical first.
        used: How often each headline of the corpus is used.

    Examples:
        >>> from newscorpus.readers.article import parse_article
        >>> label_of([parse_article("date 2021-04-07 KABUL: Snow fell. It lay.")], Counter())
        'Snow fell'
    """
    own = headlines(ranked)
    for article in ranked:
        title = article.title or ""
        if len(title.split()) >= _FEWEST and used[title.casefold()] <= own[title.casefold()]:
            return _short(title)
    for article in ranked:
        for block in article.blocks:
            if block.role is Role.PARAGRAPH and (lead := _short(block.text)):
                return lead
    return ranked[0].label


def _short(text: str) -> str:
    """Cut a text before a comma or a word, and never behind one that only leads on to the next."""
    cut = shorten(text, _LONGEST)
    if not cut.endswith("…"):
        return cut.removesuffix(".")
    words = cut.removesuffix("…").split()
    comma = max((n for n, word in enumerate(words, 1) if word[-1] in _ENDS), default=0)
    if comma > len(words) / 2:
        return " ".join(words[:comma]).rstrip(_ENDS)
    kinds = word_kinds()
    while words and kinds.get(words[-1].casefold()) == "function":
        words.pop()
    return " ".join(words).rstrip(_ENDS)
