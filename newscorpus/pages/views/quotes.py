"""What people are quoted with: the list of speakers, and a page for each of them."""

from collections.abc import Iterator

import attrs

from newscorpus.models.findings import Quotation
from newscorpus.pages import uris
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.page import Link, Page
from newscorpus.pages.pagination import Pager, paginate
from newscorpus.pages.remarks import Remark, remark


@attrs.frozen
class SpeakerRow:
    """A speaker in the list."""

    link: Link
    """To their quotations."""

    count: int
    articles: int
    """How many articles quote them."""


@attrs.frozen(kw_only=True)
class SpeakerListContext:
    """What `speakers.html` may use."""

    count: int
    """How many quotations there are."""

    speakers: tuple[SpeakerRow, ...]
    """Those of this page: most quotations first, then by name."""

    speaker_count: int
    others: int
    """Quotations of which nobody with a page is known to be the speaker."""

    pager: Pager


@attrs.frozen(kw_only=True)
class QuotesContext:
    """What `quotes.html` may use."""

    name: str
    count: int
    remarks: tuple[Remark, ...]
    """Those of this page, newest first."""

    pager: Pager
    speaker: Link
    up: Link


def quote_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the list of speakers, if anybody is quoted, and a page for each."""
    said = index.names.remarks
    total = sum(map(len, index.names.quotations.values()))
    if not said:
        return
    say, links = index.say, index.names.links
    speakers = sorted(said, key=lambda e: (-len(said[e]), links[e].text.casefold(), e))
    rows = [
        SpeakerRow(
            Link(links[speaker].text, uris.quotes_of(speaker)),
            len(said[speaker]),
            len({quotation.article for quotation in said[speaker]}),
        )
        for speaker in speakers
    ]
    for pager, address, chunk in paginate(rows, index.settings.page_size, uris.QUOTES, say):
        yield Page(
            address=address,
            title=pager.titled(say.gettext("Quotes"), say),
            description=say.gettext(
                "%(quotations)s %(speakers)s.",
                quotations=say.ngettext("%(n)s quotation", "%(n)s quotations", total),
                speakers=say.ngettext("by %(n)s speaker", "by %(n)s speakers", len(rows)),
            ),
            template="speakers.html",
            context=SpeakerListContext(
                count=total,
                speakers=chunk,
                speaker_count=len(rows),
                others=total - sum(map(len, said.values())),
                pager=pager,
            ),
            language=index.settings.language,
        )
    for speaker in speakers:
        yield from _pages_of(speaker, said[speaker], index)


def _pages_of(
    speaker: str, quotations: tuple[Quotation, ...], index: CorpusIndex
) -> Iterator[Page]:
    say, link = index.say, index.names.links[speaker]
    ordered = sorted(quotations, key=lambda q: (index.rank(index.corpus[q.article]), q.span))
    address = uris.quotes_of(speaker)
    title = say.gettext("%(name)s, quoted", name=link.text)
    description = say.ngettext(
        "%(n)s quotation of %(name)s.",
        "%(n)s quotations of %(name)s.",
        len(ordered),
        name=link.text,
    )
    for pager, page_address, chunk in paginate(ordered, index.settings.page_size, address, say):
        yield Page(
            address=page_address,
            title=pager.titled(title, say),
            description=description,
            template="quotes.html",
            context=QuotesContext(
                name=link.text,
                count=len(ordered),
                remarks=tuple(remark(quotation, index) for quotation in chunk),
                pager=pager,
                speaker=Link(say.gettext("All about %(name)s", name=link.text), link.target),
                up=Link(say.gettext("All speakers"), uris.QUOTES),
            ),
            language=index.settings.language,
        )
