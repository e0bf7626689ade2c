"""Who says a figure: the quotation that it stands in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from newscorpus.models.findings import Figure, Quotation


def quotations_of(
    figures: Iterable[Figure], quotations: Iterable[Quotation]
) -> Mapping[str, Quotation]:
    """Give, for each figure inside a quotation, the shortest quotation that it stands in.

    A figure in the article's own words has none. Direct, mixed and indirect speech count alike:
    the quotation says which it is, and who speaks.

    Args:
        figures: Of any articles.
        quotations: Of any articles.

    Returns:
        The quotations by the figures' ids.

    Examples:
        >>> quotations_of([], [])
        {}
    """
    by_article: dict[str, list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        by_article[quotation.article].append(quotation)
    for here in by_article.values():
        here.sort(key=lambda one: (len(one.span), one.span.start, one.id))
    found = {}
    for figure in figures:
        for quotation in by_article[figure.article]:
            if quotation.span.contains(figure.span):
                found[figure.id] = quotation
                break
    return found
