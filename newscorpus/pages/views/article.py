"""An article's page: its text, what is known about it, and the way on."""

from collections.abc import Iterator, Sequence

import attrs

from newscorpus.models.article import Article, Role
from newscorpus.models.findings import TopicArticle
from newscorpus.models.references import web_address
from newscorpus.models.ties import Inference
from newscorpus.pages import uris
from newscorpus.pages.citing import Citation, citation, citation_files
from newscorpus.pages.dating import basis, in_words, known
from newscorpus.pages.evidence import Provenance, provenance
from newscorpus.pages.heads import article_head
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.interface import Interface
from newscorpus.pages.languages import direction
from newscorpus.pages.layout import HEADLINE, Part, part_at
from newscorpus.pages.page import Link, Page
from newscorpus.pages.periods import Unit, machine_readable, period
from newscorpus.pages.reports import Report, letters_of, reports
from newscorpus.pages.rows import ArticleLine
from newscorpus.pages.strips import on_timeline
from newscorpus.pages.views.article_text import TextPart, text_parts
from newscorpus.pages.views.entities import HUBS
from newscorpus.pages.views.search import SearchMarks, search_marks
from newscorpus.pages.waiting import notices
from newscorpus.pages.wording import name, one_line

MOST_RELATED = 6
MOST_PLACES = 5
"""How many paragraphs are named for a term of a topic."""

DESCRIPTION_LENGTH = 200


@attrs.frozen(kw_only=True)
class DateFacts:
    """The date of publication with its basis."""

    time: str | None
    """For `<time datetime>`, where the date can stand there."""

    basis: str
    known: tuple[str, ...]
    """What is known of a date that is less than a day."""

    place: Link
    """The date in words, leading to its place on the timeline."""


@attrs.frozen
class SetApart:
    """A block that is kept but is no part of the text: boilerplate, imprint, a header."""

    role: str
    text: str


@attrs.frozen
class TermPlaces:
    """A term of a topic as the article words it, and where."""

    words: str
    count: int
    places: tuple[Link, ...]
    """The first paragraphs that hold it."""


@attrs.frozen
class TopicNote:
    """A topic of the article, and why it is one."""

    link: Link
    terms: tuple[TermPlaces, ...]
    """Empty for an article that was pinned by hand, or that no other topic has."""


@attrs.frozen
class NameNote:
    """The people, places or organisations that the article names."""

    kind: str
    names: tuple[tuple[Link, int], ...]
    """Each with how often it is named, most often first."""


@attrs.frozen
class InferredRow:
    """What only the corpus can tell about a field of the article."""

    field: str
    value: str
    basis: str
    because: str


@attrs.frozen
class RelatedRow:
    """A related article, and what ties it to this one."""

    line: ArticleLine
    because: str


@attrs.frozen(kw_only=True)
class ArticleContext:
    """What `article.html` may use."""

    heading: str
    """The whole headline; without one, the label cut from the lead, or the id."""

    has_headline: bool
    waiting: tuple[str, ...]
    """Why it is not to be published yet, a sentence each."""

    standfirst: str | None
    language: str | None
    """The article's language where it is not the site's."""

    direction: str | None
    """`ltr` or `rtl` where the language is given."""

    date: DateFacts
    outlet: Link | None
    credits: tuple[tuple[str, str], ...]
    """Kind and name: `person`, `agency`, `desk` or `role`."""

    places: tuple[str, ...]
    """Of the dateline, as written."""

    url: str | None
    """The address that the article was published at, if it is one of the web."""

    text: tuple[TextPart, ...]
    has_findings: bool
    """Whether anything is marked in the text."""

    set_apart: tuple[SetApart, ...]
    names: tuple[NameNote, ...]
    """Whom and what it names, kind by kind."""

    topics: tuple[TopicNote, ...]
    story: Link | None
    """The story that it is a report of."""

    also: tuple[Report, ...]
    """The other reports of that story, by first report."""

    related: tuple[RelatedRow, ...]
    inferences: tuple[InferredRow, ...]
    """What only the corpus can tell about it."""

    earlier: ArticleLine | None
    """The article before it in time."""

    later: ArticleLine | None
    citation: Citation
    provenance: Provenance
    search: SearchMarks | None
    """What the search tells of it, where the site has a page to search."""


def article_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the page of each article."""
    for article in index.corpus:
        layout = index.layouts[article.id]
        context = _context(article, layout, index)
        headings = _headings(context, index.say)
        own = (part.anchor for part in layout)
        marks = index.annotations[article.id].anchors
        anchors = {HEADLINE, uris.SOURCE, *own, *marks, *(anchor for anchor, _ in headings)}
        yield Page(
            address=uris.article(article.id),
            title=name(article),
            description=_description(article),
            template="article.html",
            context=context,
            language=article.language,
            direction=direction(article.language),
            source=article.source.file,
            anchors=tuple(sorted(anchors)),
            headings=headings,
            files=citation_files(article, index),
            head=article_head(article, index, _description(article)),
        )


def _context(article: Article, layout: Sequence[Part], index: CorpusIndex) -> ArticleContext:
    foreign = article.language if article.language != index.settings.language else None
    earlier, later = index.neighbours(article)
    story = index.ties.story_of.get(article.id)
    return ArticleContext(
        heading=" ".join(article.label.split()) or article.id,
        has_headline=bool(article.title),
        waiting=notices(article, index.settings.waiting, index.say),
        standfirst=article.subtitle,
        language=foreign,
        direction=direction(foreign) if foreign else None,
        date=_date_facts(article, index.say),
        outlet=index.outlets.link(article.id),
        credits=tuple((credit.kind.value, credit.name) for credit in article.credits),
        places=article.dateline.places if article.dateline else (),
        url=web_address(article.url),
        text=text_parts(article, index),
        has_findings=any(index.annotations[article.id].marks.values()),
        set_apart=_set_apart(article),
        names=_names(article, index),
        topics=tuple(
            TopicNote(index.topic_links[topic.id], _term_places(entry, article, layout))
            for topic, entry in index.memberships[article.id]
        ),
        story=index.ties.links[story.id] if story else None,
        also=reports(story, index, letters_of(story.articles), article.id) if story else (),
        related=tuple(
            RelatedRow(index.lines[other.article], other.because(speech=index.say))
            for other in index.ties.related.of(article.id, MOST_RELATED)
        ),
        inferences=tuple(
            _inferred(found, index.say) for found in index.ties.inferences.get(article.id, ())
        ),
        earlier=index.lines[earlier.id] if earlier else None,
        later=index.lines[later.id] if later else None,
        citation=citation(article, index),
        provenance=provenance(article, index.say),
        search=search_marks(article, index),
    )


def _date_facts(article: Article, say: Interface) -> DateFacts:
    stretch = period(article.date, Unit.MONTH) or period(article.date, Unit.YEAR)
    place = on_timeline(stretch) if stretch else f"{uris.TIMELINE}#shelf"
    return DateFacts(
        time=machine_readable(article.date),
        basis=basis(article.reading("date"), say),
        known=known(article, say),
        place=Link(say.date(article.date), place),
    )


def _set_apart(article: Article) -> tuple[SetApart, ...]:
    roles = {Role.HEADER, Role.BYLINE, Role.BOILERPLATE, Role.IMPRINT}
    return tuple(SetApart(b.role.value, b.text) for b in article.blocks if b.role in roles)


def _names(article: Article, index: CorpusIndex) -> tuple[NameNote, ...]:
    counts = index.names.counts[article.id]
    ordered = sorted(counts, key=lambda name: (-counts[name], name))
    notes = []
    for kind, label in HUBS.items():
        names = [name for name in ordered if index.names.by_id[name].kind is kind]
        if names:
            linked = tuple((index.names.links[name], counts[name]) for name in names)
            notes.append(NameNote(index.say.gettext(label), linked))
    return tuple(notes)


def _term_places(
    entry: TopicArticle, article: Article, layout: Sequence[Part]
) -> tuple[TermPlaces, ...]:
    terms: list[TermPlaces] = []
    for match in entry.matched:
        found = [(part, s) for s in match.spans if (part := part_at(layout, s.start))]
        if not found:
            continue
        first, span = found[0]
        words = span.shift(-first.block.text_span.start).of(first.block.text)
        labels = {part.anchor: part.label for part, _ in found}
        places = tuple(
            Link(label, f"{uris.article(article.id)}#{anchor}") for anchor, label in labels.items()
        )
        terms.append(TermPlaces(one_line(words, 60), len(match.spans), places[:MOST_PLACES]))
    return tuple(terms)


def _headings(context: ArticleContext, say: Interface) -> tuple[tuple[str, str], ...]:
    subheads = ((p.anchor, one_line(p.text, 90)) for p in context.text if p.role == "subhead")
    sections = (
        ("names", say.gettext("Names"), context.names),
        ("topics", say.gettext("Topics"), context.topics),
        ("also", say.gettext("Also reported by"), context.also),
        ("related", say.gettext("Related articles"), context.related),
        ("cite", say.pgettext("heading", "Cite"), context.citation),
        ("provenance", say.gettext("Provenance"), context.provenance),
    )
    return (*subheads, *((anchor, label) for anchor, label, there in sections if there))


def _description(article: Article) -> str:
    lead = next((block.text for block in article.paragraphs), "")
    return one_line(lead, DESCRIPTION_LENGTH) or name(article)


def _inferred(found: Inference, say: Interface) -> InferredRow:
    value = in_words(found.value, say) if found.field == "date" else found.value
    return InferredRow(found.field, one_line(value, 120), found.basis.value, found.because)
