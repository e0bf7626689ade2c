"""The ledger of figures: each number in all its spellings, who gives it and who says otherwise."""

from collections.abc import Iterator

import attrs

from newscorpus.analyses.coverage import FigureLine
from newscorpus.pages import uris
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.ledger import LedgerRow, ledger_row
from newscorpus.pages.page import Page
from newscorpus.pages.pagination import Pager, paginate


@attrs.frozen(kw_only=True)
class FiguresContext:
    """What `figures.html` may use."""

    count: int
    rows: tuple[LedgerRow, ...]
    """Those of this page: contradicted first, then those in most articles, then lone ones."""

    pager: Pager


def figure_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the ledger, if there is any figure."""
    lines = sorted(enumerate(index.ties.ledger), key=lambda pair: (*_rank(pair[1]), pair[0]))
    if not lines:
        return
    say, size = index.say, index.settings.page_size
    description = say.ngettext(
        "%(n)s figure, each in all its spellings.",
        "%(n)s figures, each in all its spellings.",
        len(lines),
    )
    for pager, address, chunk in paginate(lines, size, uris.FIGURES, say):
        yield Page(
            address=address,
            title=pager.titled(say.gettext("Figures"), say),
            description=description,
            template="figures.html",
            context=FiguresContext(
                count=len(lines),
                rows=tuple(ledger_row(line, index) for _, line in chunk),
                pager=pager,
            ),
            language=index.settings.language,
        )


def _rank(line: FigureLine) -> tuple[bool, int, bool]:
    return not line.contradicted_by, -len(line.carried_by), not line.omitted_by
