"""Who published the articles: a page for each outlet, and what it has in common with others."""

from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from newscorpus.models.article import Article
from newscorpus.models.ties import Relation
from newscorpus.pages import uris
from newscorpus.pages.dating import span_of_days
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.outlets import NAME_LENGTH, Outlet
from newscorpus.pages.page import Link, Page
from newscorpus.pages.pagination import Pager, paginate
from newscorpus.pages.periods import Unit
from newscorpus.pages.shared_text import First, SharedText, first_of, words_of
from newscorpus.pages.strips import listing_strip
from newscorpus.pages.views.outlet_contexts import (
    GuessedRow,
    OutletArticle,
    OutletContext,
    OutletListContext,
    OutletRow,
    Partner,
    Quoted,
    SharedContext,
    SharedRow,
    UnnamedContext,
)
from newscorpus.pages.wording import counted, one_line

MOST_QUOTED = 12
"""How many people an outlet's page names, those it quotes most."""

MOST_PARTNERS = 18
"""How many other outlets a page names, those with most text in common."""

MOST_SHARED = 5
"""How many articles that share text an outlet's own page shows; all have pages of their own."""

MOST_GUESSED = 12
"""How many articles that may be an outlet's its page names."""

WORDS_LENGTH = 320
"""The most characters of a passage that are shown."""

PERCENT = 100

Shared = tuple[str, str, Relation]
"""An article of an outlet, one of another, and how their texts are alike."""


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
        if shared := _newest_first(common.of.get(outlet.slug, ()), index):
            yield from _shared_pages(outlet, shared, index, common)


def _list_pages(index: CorpusIndex, common: SharedText) -> Iterator[Page]:
    outlets = index.outlets
    for pager, address, chunk in paginate(outlets.outlets, index.settings.page_size, uris.OUTLETS):
        rows = tuple(
            OutletRow(
                link=outlets.links[outlet.slug],
                articles=len(outlet.articles),
                when=_when(_articles(outlet, index)),
                shared=len({own for own, _, _ in common.of.get(outlet.slug, ())}),
            )
            for outlet in chunk
        )
        yield Page(
            address=address,
            title=pager.titled("Outlets"),
            description=f"Who published the articles: {counted(len(outlets.outlets), 'outlet')}.",
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
    for pager, address, chunk in paginate(articles, index.settings.page_size, uris.UNNAMED):
        yield Page(
            address=address,
            title=pager.titled("Articles that name no outlet"),
            description=f"{counted(len(articles), 'article')} without the name of a publisher.",
            template="unnamed.html",
            context=UnnamedContext(
                count=len(articles),
                inferred=len(index.outlets.inferred),
                rows=tuple(_guessed(article, index) for article in chunk),
                pager=pager,
                up=Link("All outlets", uris.OUTLETS),
            ),
            language=index.settings.language,
        )


def _pages_of(outlet: Outlet, index: CorpusIndex, common: SharedText) -> Iterator[Page]:
    articles = _articles(outlet, index)
    size, address = index.settings.page_size, uris.outlet(outlet.slug)
    places, bars = listing_strip([a.date for a in articles], Unit.MONTH, address, size)
    whole = _context(outlet, articles, index, common)
    for pager, page_address, chunk in paginate(articles, size, address):
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
        headings = _headings(context)
        anchors = (*(anchor for anchor, _ in headings), *(entry.anchor for entry in entries))
        yield Page(
            address=page_address,
            title=pager.titled(outlet.name),
            description=f"{counted(len(articles), 'article')} of {outlet.name} in this corpus.",
            template="outlet.html",
            context=context,
            language=index.settings.language,
            anchors=tuple(anchor for anchor in anchors if anchor),
            headings=headings,
        )


def _context(
    outlet: Outlet, articles: Sequence[Article], index: CorpusIndex, common: SharedText
) -> OutletContext:
    shared = _newest_first(common.of.get(outlet.slug, ()), index)
    guessed = index.outlets.guessed.get(outlet.slug, ())
    return OutletContext(
        name=outlet.name,
        spellings=_spellings(outlet),
        articles=len(articles),
        when=_when(articles),
        strip=None,
        quoted=_quoted(articles, index),
        partners=_partners(shared, index),
        shared=tuple(_shared(each, index, common) for each in shared[:MOST_SHARED]),
        all_shared=Link("All text in common", uris.shared_by(outlet.slug)) if shared else None,
        guessed=tuple(_guessed(article, index) for article in guessed[:MOST_GUESSED]),
        guessed_count=len(guessed),
        unnamed=_to_unnamed(index) if guessed else None,
        entries=(),
        pager=Pager(1, 1, None, None, None, None),
        up=Link("All outlets", uris.OUTLETS),
    )


def _headings(context: OutletContext) -> tuple[tuple[str, str], ...]:
    sections = (
        ("quoted", "Whom it quotes most", context.quoted),
        ("shared", "Text in common with other outlets", context.partners),
        ("guessed", "Articles that may be its own", context.guessed),
        ("articles", "Articles", context.entries),
    )
    return tuple((anchor, label) for anchor, label, there in sections if there)


def _shared_pages(
    outlet: Outlet, shared: Sequence[Shared], index: CorpusIndex, common: SharedText
) -> Iterator[Page]:
    title = f"{outlet.name}: text in common with other outlets"
    address = uris.shared_by(outlet.slug)
    for pager, page_address, chunk in paginate(shared, index.settings.page_size, address):
        yield Page(
            address=page_address,
            title=pager.titled(title),
            description=f"{counted(len(shared), 'pair')} of articles with text in common.",
            template="shared.html",
            context=SharedContext(
                outlet=index.outlets.links[outlet.slug],
                count=len(shared),
                rows=tuple(_shared(each, index, common) for each in chunk),
                pager=pager,
            ),
            language=index.settings.language,
        )


def _articles(outlet: Outlet, index: CorpusIndex) -> list[Article]:
    return sorted((index.corpus[article] for article in outlet.articles), key=index.rank)


def _when(newest_first: Sequence[Article]) -> str:
    dates = [a.date for a in newest_first if a.date and a.date.is_placed]
    return span_of_days(dates[-1], dates[0]) if dates else ""


def _to_unnamed(index: CorpusIndex) -> Link | None:
    return Link("Articles that name no outlet", uris.UNNAMED) if index.outlets.unnamed else None


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


def _newest_first(shared: Sequence[Shared], index: CorpusIndex) -> list[Shared]:
    corpus = index.corpus
    return sorted(shared, key=lambda s: (index.rank(corpus[s[0]]), index.rank(corpus[s[1]])))


def _partners(shared: Sequence[Shared], index: CorpusIndex) -> tuple[Partner, ...]:
    told: dict[str, Counter[First]] = {}
    for own, other, _ in shared:
        slug = index.outlets.of[other].slug
        first = first_of(index.corpus[own], index.corpus[other])
        told.setdefault(slug, Counter())[first] += 1
    ordered = sorted(told, key=lambda slug: (-told[slug].total(), slug))
    return tuple(
        Partner(
            link=index.outlets.links[slug],
            count=told[slug].total(),
            here=told[slug][First.HERE],
            there=told[slug][First.THERE],
            same_day=told[slug][First.SAME_DAY],
            untold=told[slug][First.UNTOLD],
        )
        for slug in ordered[:MOST_PARTNERS]
    )


def _shared(shared: Shared, index: CorpusIndex, common: SharedText) -> SharedRow:
    own, other, relation = shared
    words, places = "", list[Link]()
    for occurrence in common.longest(own, other) or ():
        article = occurrence.article
        found, part = words_of(occurrence, index.corpus[article], index.layouts[article])
        words = words or one_line(found, WORDS_LENGTH)
        if part:
            places.append(Link(part.label, f"{uris.article(article)}#{part.anchor}"))
    return SharedRow(
        own=index.lines[own],
        other=index.lines[other],
        outlet=index.outlets.links[index.outlets.of[other].slug],
        kind=relation.kind.value,
        percent=round(PERCENT * relation.containment),
        first=first_of(index.corpus[own], index.corpus[other]).value,
        longest=relation.longest,
        words=words,
        places=tuple(places),
        compare=index.ties.compared.get((own, other)),
    )


def _guessed(article: str, index: CorpusIndex) -> GuessedRow:
    inference = index.outlets.inferred.get(article)
    if inference is None:
        return GuessedRow(index.lines[article], "", None, "")
    link = index.outlets.named(inference.value)
    words = one_line(inference.value, NAME_LENGTH)
    return GuessedRow(index.lines[article], words, link, one_line(inference.because, WORDS_LENGTH))
