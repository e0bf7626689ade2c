"""The files that gave no article, each with what is wrong and what to do."""

from collections.abc import Iterator

import attrs

from newscorpus.diagnostics import Diagnostic
from newscorpus.models.corpus import Rejected
from newscorpus.pages import uris
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.page import Link, Page
from newscorpus.pages.pagination import Pager, paginate


@attrs.frozen
class RejectedFile:
    """A file and its diagnostics."""

    path: str
    """Below the corpus root."""

    digest: str | None
    diagnostics: tuple[Diagnostic, ...]


@attrs.frozen(kw_only=True)
class RejectedContext:
    """What `rejected.html` may use."""

    count: int
    """How many files were rejected."""

    files: tuple[RejectedFile, ...]
    """Those of this page."""

    pager: Pager
    home: Link


def rejected_file(file: Rejected) -> RejectedFile:
    """Take what a page shows of a rejected file."""
    return RejectedFile(file.path, file.digest, file.diagnostics)


def rejected_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the list of rejected files, if there are any."""
    files = tuple(rejected_file(file) for file in index.corpus.rejected)
    if not files:
        return
    say = index.say
    for pager, address, chunk in paginate(files, index.settings.page_size, uris.REJECTED, say):
        yield Page(
            address=address,
            title=pager.titled(say.gettext("Rejected files"), say),
            description=say.ngettext(
                "%(n)s file that gave no article, and why.",
                "%(n)s files that gave no article, and why.",
                len(files),
            ),
            template="rejected.html",
            context=RejectedContext(
                count=len(files),
                files=chunk,
                pager=pager,
                home=Link(say.gettext("Home"), uris.HOME),
            ),
            language=index.settings.language,
        )
