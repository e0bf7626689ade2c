"""The people, places and organisations of the corpus, and a page for each of them."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from newscorpus.models.article import Article
from newscorpus.models.findings import Entity, EntityKind, Quotation
from newscorpus.pages import uris
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.interface import Interface, gettext_noop
from newscorpus.pages.page import Link, Page
from newscorpus.pages.pagination import Pager, paginate
from newscorpus.pages.periods import Unit
from newscorpus.pages.remarks import Remark, remark
from newscorpus.pages.rows import ArticleLine
from newscorpus.pages.snippets import Snippet, mention_snippets
from newscorpus.pages.strips import Strip, listing_strip
from newscorpus.pages.wording import one_line
from newscorpus.text import Span

HUBS = {
    EntityKind.PERSON: gettext_noop("People"),
    EntityKind.PLACE: gettext_noop("Places"),
    EntityKind.ORGANISATION: gettext_noop("Organisations"),
}
"""What the lists of each kind are called."""

_ALL = {
    EntityKind.PERSON: gettext_noop("All people"),
    EntityKind.PLACE: gettext_noop("All places"),
    EntityKind.ORGANISATION: gettext_noop("All organisations"),
}
_ABOUT = {
    EntityKind.PERSON: gettext_noop("People that the articles name: %(names)s."),
    EntityKind.PLACE: gettext_noop("Places that the articles name: %(names)s."),
    EntityKind.ORGANISATION: gettext_noop("Organisations that the articles name: %(names)s."),
}
"""How the list of each kind is described."""

MOST_REMARKS = 12
"""How many quotations a page shows, the latest first; all of them have pages of their own."""

MOST_COMPANY = 18
"""How many others a page names, those that are mentioned in most of the same articles."""

MOST_VARIANTS = 4
"""How many variants of a name a list names."""

WHY_LENGTH = 300


@attrs.frozen
class EntityRow:
    """An entity in a list."""

    link: Link
    articles: int
    """How many mention it."""

    variants: tuple[str, ...]
    """The first of its other forms."""


@attrs.frozen(kw_only=True)
class EntityListContext:
    """What `entities.html` may use."""

    count: int
    rows: tuple[EntityRow, ...]
    """Those of this page: most articles first, then by name."""

    pager: Pager


@attrs.frozen
class NameVariant:
    """Another form of a name, and why it stands for the same."""

    name: str
    rule: str
    evidence: str


@attrs.frozen
class Company:
    """Another entity, and how many articles mention both."""

    link: Link
    kind: str
    shared: int


@attrs.frozen
class EntityArticle:
    """An article that mentions the entity."""

    line: ArticleLine
    count: int
    """How often it does."""

    snippets: tuple[Snippet, ...]
    """The words around the first mention in the text."""

    anchor: str | None
    """The id of the period whose first article in the listing this is."""


@attrs.frozen(kw_only=True)
class EntityContext:
    """What `entity.html` may use."""

    name: str
    kind: str
    articles: int
    mentions: int
    variants: tuple[NameVariant, ...]
    strip: Strip | None
    remarks: tuple[Remark, ...]
    """The latest of what it is quoted with; on the first page only, as what follows."""

    remark_count: int
    all_remarks: Link | None
    company: tuple[Company, ...]
    entries: tuple[EntityArticle, ...]
    """Those of this page, newest first."""

    pager: Pager
    up: Link


def entity_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the list of each kind that has any, and the page of each entity."""
    for kind in HUBS:
        entities = [entity for entity in index.names.entities if entity.kind is kind]
        if entities:
            yield from _list_pages(entities, kind, index)
            for entity in entities:
                yield from _pages_of(entity, index)


def _list_pages(entities: Sequence[Entity], kind: EntityKind, index: CorpusIndex) -> Iterator[Page]:
    say, counts = index.say, index.names.articles
    ordered = sorted(entities, key=lambda e: (-len(counts[e.id]), e.name.casefold(), e.id))
    names = say.ngettext("%(n)s name", "%(n)s names", len(ordered))
    size, address = index.settings.page_size, uris.ENTITIES[kind]
    for pager, page_address, chunk in paginate(ordered, size, address, say):
        rows = tuple(
            EntityRow(
                index.names.links[entity.id],
                len(counts[entity.id]),
                tuple(variant.name for variant in entity.variants[:MOST_VARIANTS]),
            )
            for entity in chunk
        )
        yield Page(
            address=page_address,
            title=pager.titled(say.gettext(HUBS[kind]), say),
            description=say.gettext(_ABOUT[kind], names=names),
            template="entities.html",
            context=EntityListContext(count=len(ordered), rows=rows, pager=pager),
            language=index.settings.language,
        )


def _pages_of(entity: Entity, index: CorpusIndex) -> Iterator[Page]:
    articles, say = _newest_first(entity, index), index.say
    size, address = index.settings.page_size, uris.entity(entity.kind, entity.id)
    dates = [article.date for article in articles]
    places, bars = listing_strip(dates, Unit.MONTH, address, size, say)
    name = index.names.links[entity.id].text
    spans = _spans(entity)
    description = say.ngettext(
        "%(name)s in %(n)s article of this corpus.",
        "%(name)s in %(n)s articles of this corpus.",
        len(articles),
        name=name,
    )
    for pager, page_address, chunk in paginate(articles, size, address, say):
        start = (pager.number - 1) * size
        entries = tuple(
            _entry(article, spans[article.id], index, places.get(start + place))
            for place, article in enumerate(chunk)
        )
        context = _context(entity, index, bars, entries, pager)
        sections = _sections(context, say)
        yield Page(
            address=page_address,
            title=pager.titled(name, say),
            description=description,
            template="entity.html",
            context=context,
            language=index.settings.language,
            anchors=tuple(
                anchor for anchor in (*sections, *(entry.anchor for entry in entries)) if anchor
            ),
            headings=tuple(sections.items()),
        )


def _context(
    entity: Entity,
    index: CorpusIndex,
    bars: Strip | None,
    entries: tuple[EntityArticle, ...],
    pager: Pager,
) -> EntityContext:
    first, say = pager.number == 1, index.say
    said = index.names.remarks.get(entity.id, ()) if first else ()
    return EntityContext(
        name=index.names.links[entity.id].text,
        kind=entity.kind.value,
        articles=len(index.names.articles[entity.id]),
        mentions=len(entity.mentions),
        variants=tuple(_variant(v.name, v.why) for v in entity.variants) if first else (),
        strip=bars,
        remarks=_latest(said, index),
        remark_count=len(said),
        all_remarks=Link(say.gettext("All quotations"), uris.quotes_of(entity.id))
        if said
        else None,
        company=_company(entity, index) if first else (),
        entries=entries,
        pager=pager,
        up=Link(say.gettext(_ALL[entity.kind]), uris.ENTITIES[entity.kind]),
    )


def _sections(context: EntityContext, say: Interface) -> dict[str, str]:
    sections = (
        ("names", say.gettext("Names"), context.variants),
        ("quotations", say.gettext("Quotations"), context.remarks),
        ("company", say.gettext("Named together with"), context.company),
        ("articles", say.gettext("Articles"), context.entries),
    )
    return {anchor: label for anchor, label, there in sections if there}


def _newest_first(entity: Entity, index: CorpusIndex) -> list[Article]:
    mentioned = index.names.articles[entity.id]
    return sorted((index.corpus[article] for article in mentioned), key=index.rank)


def _latest(said: Sequence[Quotation], index: CorpusIndex) -> tuple[Remark, ...]:
    ordered = sorted(said, key=lambda q: (index.rank(index.corpus[q.article]), q.span))
    return tuple(remark(quotation, index) for quotation in ordered[:MOST_REMARKS])


def _variant(name: str, why: str) -> NameVariant:
    rule, _, evidence = why.partition(":")
    return NameVariant(one_line(name, WHY_LENGTH), rule, one_line(evidence, WHY_LENGTH))


def _company(entity: Entity, index: CorpusIndex) -> tuple[Company, ...]:
    shared = index.names.company[entity.id]
    ordered = sorted(shared, key=lambda other: (-shared[other], other))
    return tuple(
        Company(index.names.links[other], index.names.by_id[other].kind.value, shared[other])
        for other in ordered[:MOST_COMPANY]
    )


def _spans(entity: Entity) -> Mapping[str, list[Span]]:
    """Give where each article names the entity, by the article's id, in order."""
    found: dict[str, list[Span]] = {}
    for mention in entity.mentions:
        found.setdefault(mention.article, []).append(mention.span)
    return found


def _entry(
    article: Article, spans: Sequence[Span], index: CorpusIndex, anchor: str | None
) -> EntityArticle:
    found = mention_snippets(index.layouts[article.id], article.id, spans)
    return EntityArticle(index.lines[article.id], len(spans), found, anchor)
