"""Who published the articles: a page for each outlet, and what it has in common with others."""

from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from newscorpus.models.article import Article
from newscorpus.pages import uris
from newscorpus.pages.dating import span_of_days
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.interface import Interface
from newscorpus.pages.outlets import NAME_LENGTH, Outlet
from newscorpus.pages.page import Link, Page
from newscorpus.pages.pagination import Pager, paginate
from newscorpus.pages.periods import Unit
from newscorpus.pages.shared_text import SharedText
from newscorpus.pages.strips import listing_strip
from newscorpus.pages.views.outlet_contexts import (
    GuessedRow,
    OutletArticle,
    OutletContext,
    OutletListContext,
    OutletRow,
    Quoted,
    UnnamedContext,
)
from newscorpus.pages.views.outlet_texts import newest_first, partners, shared_pages, shared_row
from newscorpus.pages.wording import one_line

MOST_QUOTED = 12
"""How many people an outlet's page names, those it quotes most."""

MOST_SHARED = 5
"""How many articles that share text an outlet's own page shows; all have pages of their own."""

MOST_GUESSED = 12
"""How many articles that may be an outlet's its page names."""

WORDS_LENGTH = 320
"""The most characters of a passage that are shown."""


def outlet_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the list of outlets and the pages of each, if articles name any or the corpus does."""
    outlets = index.outlets
    if not outlets.outlets and not outlets.inferred:
        return
    common = SharedText(index.corpus, outlets)
    yield from _list_pages(index, common)
    if outlets.unnamed:
        yield from _unnamed_pages(index)
    for outlet in outlets.outlets:
        yield from _pages_of(outlet, index, common)
        if shared := newest_first(common.of.get(outlet.slug, ()), index):
            yield from shared_pages(outlet, shared, index, common)


def _list_pages(index: CorpusIndex, common: SharedText) -> Iterator[Page]:
    outlets, say, size = index.outlets, index.say, index.settings.page_size
    description = say.ngettext(
        "Who published the articles: %(n)s outlet.",
        "Who published the articles: %(n)s outlets.",
        len(outlets.outlets),
    )
    for pager, address, chunk in paginate(outlets.outlets, size, uris.OUTLETS, say):
        rows = tuple(
            OutletRow(
                link=outlets.links[outlet.slug],
                articles=len(outlet.articles),
                when=_when(_articles(outlet, index), say),
                shared=len({own for own, _, _ in common.of.get(outlet.slug, ())}),
            )
            for outlet in chunk
        )
        yield Page(
            address=address,
            title=pager.titled(say.gettext("Outlets"), say),
            description=description,
            template="outlets.html",
            context=OutletListContext(
                count=len(outlets.outlets),
                rows=rows,
                unnamed=_to_unnamed(index),
                unnamed_count=len(outlets.unnamed),
                inferred_count=len(outlets.inferred),
                pager=pager,
            ),
            language=index.settings.language,
        )


def _unnamed_pages(index: CorpusIndex) -> Iterator[Page]:
    articles = sorted(index.outlets.unnamed, key=lambda a: index.rank(index.corpus[a]))
    say, size = index.say, index.settings.page_size
    description = say.ngettext(
        "%(n)s article without the name of a publisher.",
        "%(n)s articles without the name of a publisher.",
        len(articles),
    )
    for pager, address, chunk in paginate(articles, size, uris.UNNAMED, say):
        yield Page(
            address=address,
            title=pager.titled(say.gettext("Articles that name no outlet"), say),
            description=description,
            template="unnamed.html",
            context=UnnamedContext(
                count=len(articles),
                inferred=len(index.outlets.inferred),
                rows=tuple(_guessed(article, index) for article in chunk),
                pager=pager,
                up=Link(say.gettext("All outlets"), uris.OUTLETS),
            ),
            language=index.settings.language,
        )


def _pages_of(outlet: Outlet, index: CorpusIndex, common: SharedText) -> Iterator[Page]:
    articles, say = _articles(outlet, index), index.say
    size, address = index.settings.page_size, uris.outlet(outlet.slug)
    places, bars = listing_strip([a.date for a in articles], Unit.MONTH, address, size, say)
    whole = _context(outlet, articles, index, common)
    for pager, page_address, chunk in paginate(articles, size, address, say):
        start = (pager.number - 1) * size
        entries = tuple(
            OutletArticle(index.rows[article.id], places.get(start + place))
            for place, article in enumerate(chunk)
        )
        context = attrs.evolve(whole, strip=bars, entries=entries, pager=pager)
        if pager.number > 1:
            context = attrs.evolve(
                context, spellings=(), quoted=(), partners=(), shared=(), guessed=()
            )
        headings = _headings(context, say)
        anchors = (*(anchor for anchor, _ in headings), *(entry.anchor for entry in entries))
        yield Page(
            address=page_address,
            title=pager.titled(outlet.name, say),
            description=say.ngettext(
                "%(n)s article of %(outlet)s in this corpus.",
                "%(n)s articles of %(outlet)s in this corpus.",
                len(articles),
                outlet=outlet.name,
            ),
            template="outlet.html",
            context=context,
            language=index.settings.language,
            anchors=tuple(anchor for anchor in anchors if anchor),
            headings=headings,
        )


def _context(
    outlet: Outlet, articles: Sequence[Article], index: CorpusIndex, common: SharedText
) -> OutletContext:
    shared = newest_first(common.of.get(outlet.slug, ()), index)
    guessed, say = index.outlets.guessed.get(outlet.slug, ()), index.say
    return OutletContext(
        name=outlet.name,
        spellings=_spellings(outlet),
        articles=len(articles),
        when=_when(articles, say),
        strip=None,
        quoted=_quoted(articles, index),
        partners=partners(shared, index),
        shared=tuple(shared_row(each, index, common) for each in shared[:MOST_SHARED]),
        all_shared=Link(say.gettext("All text in common"), uris.shared_by(outlet.slug))
        if shared
        else None,
        guessed=tuple(_guessed(article, index) for article in guessed[:MOST_GUESSED]),
        guessed_count=len(guessed),
        unnamed=_to_unnamed(index) if guessed else None,
        entries=(),
        pager=Pager(1, 1, None, None, None, None),
        up=Link(say.gettext("All outlets"), uris.OUTLETS),
    )


def _headings(context: OutletContext, say: Interface) -> tuple[tuple[str, str], ...]:
    sections = (
        ("quoted", say.gettext("Whom it quotes most"), context.quoted),
        ("shared", say.gettext("Text in common with other outlets"), context.partners),
        ("guessed", say.gettext("Articles that may be its own"), context.guessed),
        ("articles", say.gettext("Articles"), context.entries),
    )
    return tuple((anchor, label) for anchor, label, there in sections if there)


def _articles(outlet: Outlet, index: CorpusIndex) -> list[Article]:
    return sorted((index.corpus[article] for article in outlet.articles), key=index.rank)


def _when(newest_first: Sequence[Article], say: Interface) -> str:
    dates = [a.date for a in newest_first if a.date and a.date.is_placed]
    return span_of_days(dates[-1], dates[0], say) if dates else ""


def _to_unnamed(index: CorpusIndex) -> Link | None:
    words = index.say.gettext("Articles that name no outlet")
    return Link(words, uris.UNNAMED) if index.outlets.unnamed else None


def _spellings(outlet: Outlet) -> tuple[tuple[str, int], ...]:
    if len(outlet.spellings) == 1:
        return ()
    return tuple((one_line(words, NAME_LENGTH), count) for words, count in outlet.spellings)


def _quoted(articles: Sequence[Article], index: CorpusIndex) -> tuple[Quoted, ...]:
    speakers = (
        quotation.speaker.entity
        for article in articles
        for quotation in index.names.quotations[article.id]
        if quotation.speaker and quotation.speaker.entity
    )
    counts = Counter(speaker for speaker in speakers if speaker in index.names.links)
    ordered = sorted(counts, key=lambda speaker: (-counts[speaker], speaker))
    return tuple(Quoted(index.names.links[s], counts[s]) for s in ordered[:MOST_QUOTED])


def _guessed(article: str, index: CorpusIndex) -> GuessedRow:
    inference = index.outlets.inferred.get(article)
    if inference is None:
        return GuessedRow(index.lines[article], "", None, "")
    link = index.outlets.named(inference.value)
    words = one_line(inference.value, NAME_LENGTH)
    return GuessedRow(index.lines[article], words, link, one_line(inference.because, WORDS_LENGTH))
