"""The page about the corpus: what is in it, how it was made, what is missing, how to get it."""

from collections import Counter
from collections.abc import Iterator, Mapping

from newscorpus.diagnostics import Severity
from newscorpus.diagnostics.catalogue import CATALOGUE
from newscorpus.models.findings import Entity, EntityKind, Event, Figure, Quotation
from newscorpus.normalise import names
from newscorpus.pages import uris
from newscorpus.pages.beside import Beside
from newscorpus.pages.gaps import gaps
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.interface import Interface
from newscorpus.pages.page import Link, Page
from newscorpus.pages.strips import on_timeline, strip, unit_for
from newscorpus.pages.views.corpus_contexts import (
    CorpusContext,
    Count,
    FileNote,
    GapNote,
    MethodNote,
    UnclearName,
    WarningNote,
)
from newscorpus.pages.views.data import data_pages, file_note
from newscorpus.pages.views.entities import HUBS
from newscorpus.pages.views.method import METHODS
from newscorpus.pages.wording import one_line

MOST_GAPS = 24
MOST_EXAMPLES = 5
MOST_UNCLEAR = 20
MOST_CANDIDATES = 6
MOST_LANGUAGES = 12
NAME_LENGTH = 80
EXPLANATION_LENGTH = 400

_EXPLANATIONS = {code.id: code.explanation for code in CATALOGUE}


def corpus_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the page about the corpus, and the data dictionary if there is data to download."""
    context = _context(index)
    headings = _headings(context, index.say)
    yield Page(
        address=uris.CORPUS,
        title=index.say.gettext("About this corpus"),
        description=index.say.gettext(
            "What is in this corpus, how it was made, what is missing and how to get it."
        ),
        template="corpus.html",
        context=context,
        language=index.settings.language,
        anchors=tuple(anchor for anchor, _ in headings),
        headings=headings,
    )
    yield from data_pages(index)


def _headings(context: CorpusContext, say: Interface) -> tuple[tuple[str, str], ...]:
    sections = (
        ("span", say.gettext("Span of time"), context.strip),
        ("missing", say.gettext("What is missing"), True),
        ("unclear", say.gettext("Names that fit several"), context.unclear),
        ("method", say.gettext("How it was made"), True),
        ("downloads", say.gettext("Downloads"), context.downloads),
        ("accessibility", say.gettext("Accessibility"), True),
    )
    return tuple((anchor, label) for anchor, label, there in sections if there)


def _context(index: CorpusIndex) -> CorpusContext:
    corpus, dated, say = index.corpus, index.corpus.by_date(), index.say
    dates = [article.date for article in corpus]
    missing, unclear = gaps(dates), _unclear(index)
    longest = sorted(missing, key=lambda gap: (-gap.months, gap.first.index))[:MOST_GAPS]
    languages = Counter(article.language for article in corpus)
    return CorpusContext(
        articles=len(corpus),
        first=say.date(dated[0].date) if dated and dated[0].date else None,
        last=say.date(dated[-1].date) if dated and dated[-1].date else None,
        counts=_counts(index),
        languages=tuple(
            (one_line(tag, NAME_LENGTH), count)
            for tag, count in languages.most_common(MOST_LANGUAGES)
        ),
        strip=strip(dates, unit_for(dates), on_timeline, say),
        methods=_methods(index),
        gaps=tuple(
            GapNote(gap.label(say), gap.months)
            for gap in sorted(longest, key=lambda gap: gap.first.index)
        ),
        gap_count=len(missing),
        months_missing=sum(gap.months for gap in missing),
        undated=len(corpus.undated),
        shelf=Link(say.gettext("The shelf of undated articles"), f"{uris.TIMELINE}#shelf")
        if corpus.undated
        else None,
        rejected=len(corpus.rejected),
        all_rejected=Link(say.gettext("The rejected files, with what is wrong"), uris.REJECTED)
        if corpus.rejected
        else None,
        warnings=_warnings(index),
        unclear=unclear[:MOST_UNCLEAR],
        unclear_count=len(unclear),
        downloads=_whole(index.beside, say),
        data=Link(say.gettext("All files, and what every column means"), uris.DATA)
        if index.beside.downloads
        else None,
    )


def _counts(index: CorpusIndex) -> tuple[Count, ...]:
    corpus, by_kind = index.corpus, Counter(entity.kind for entity in index.names.entities)
    say = index.say
    said, numbers = len(corpus.findings(Quotation)), len(corpus.findings(Figure))
    rows: tuple[tuple[str, int, str | None], ...] = (
        (say.gettext("Articles"), len(corpus), uris.ARTICLES),
        (say.gettext("Paragraphs"), sum(len(article.paragraphs) for article in corpus), None),
        (say.gettext("Outlets"), len(index.outlets.outlets), uris.OUTLETS),
        (say.gettext("Stories"), len(index.ties.stories), uris.STORIES),
        (say.gettext("Topics"), len(index.topics), uris.TOPICS),
        *((say.gettext(label), by_kind[kind], uris.ENTITIES[kind]) for kind, label in HUBS.items()),
        (say.gettext("Quotations"), said, uris.QUOTES if index.names.remarks else None),
        (say.gettext("Figures"), numbers, uris.FIGURES if index.ties.ledger else None),
        (say.gettext("Dated events"), len(corpus.findings(Event)), uris.TIMELINE),
    )
    return tuple(
        Count(label, count, Link(label, target) if target else None)
        for label, count, target in rows
        if count
    )


def _whole(beside: Beside, say: Interface) -> tuple[FileNote, ...]:
    tables = {table.name for table in beside.tables}
    files = (d for d in beside.downloads if d.name.partition(".")[0] not in tables)
    return tuple(file_note(download, say) for download in files)


def _methods(index: CorpusIndex) -> tuple[MethodNote, ...]:
    say, there = index.say, index.beside.pages
    return tuple(
        MethodNote(
            say.gettext(method.about),
            say.gettext(method.words),
            Link(say.gettext("how it works"), method.document)
            if method.document in there
            else None,
        )
        for method in METHODS
    )


def _warnings(index: CorpusIndex) -> tuple[WarningNote, ...]:
    found: dict[str, list[str]] = {}
    for article in index.corpus:
        codes = {p.code for p in article.diagnostics if p.severity is not Severity.NOTE}
        for code in codes:
            found.setdefault(code, []).append(article.id)
    return tuple(
        WarningNote(
            code=code,
            explanation=one_line(_EXPLANATIONS.get(code, ""), EXPLANATION_LENGTH),
            count=len(found[code]),
            examples=tuple(index.lines[article].link for article in found[code][:MOST_EXAMPLES]),
        )
        for code in sorted(found)
    )


def _unclear(index: CorpusIndex) -> tuple[UnclearName, ...]:
    """Give the names that fit several people or organisations, the most frequent first."""
    entities = index.corpus.findings(Entity)
    kinds = ({EntityKind.PERSON, EntityKind.OTHER}, {EntityKind.ORGANISATION})
    found: list[tuple[int, UnclearName]] = []
    for kind in kinds:
        # of two entities of one name the first is shown: the name is unclear either way
        by_name = {entity.name: entity for entity in reversed(entities) if entity.kind in kind}
        for ambiguity in names.group(by_name).ambiguities:
            links = _links(ambiguity.candidates, by_name, index)
            own = by_name.get(ambiguity.name)
            if own is not None and len(links) > 1:
                name = one_line(ambiguity.name, NAME_LENGTH)
                unclear = UnclearName(name, index.names.links.get(own.id), links[:MOST_CANDIDATES])
                found.append((len(own.mentions), unclear))
    found.sort(key=lambda pair: (-pair[0], pair[1].name))
    return tuple(unclear for _, unclear in found)


def _links(
    candidates: tuple[str, ...], by_name: Mapping[str, Entity], index: CorpusIndex
) -> tuple[Link, ...]:
    known = (by_name.get(candidate) for candidate in candidates)
    links = (index.names.links.get(entity.id) for entity in known if entity)
    return tuple(link for link in links if link)
