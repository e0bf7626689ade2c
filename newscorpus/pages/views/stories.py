"""The stories of the corpus, and a page for each: who reported what, first to last."""

from collections.abc import Iterator

import attrs

from newscorpus.analyses.coverage import Disagreement, DisagreementKind, Telling
from newscorpus.analyses.coverage import Remark as SharedRemark
from newscorpus.models.ties import Story
from newscorpus.pages import uris
from newscorpus.pages.dating import span_of_days
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.interface import Interface
from newscorpus.pages.ledger import LedgerRow, ledger_row
from newscorpus.pages.page import Link, Page
from newscorpus.pages.pagination import Pager, paginate
from newscorpus.pages.reports import Report, letters_of, reports
from newscorpus.pages.rows import ArticleLine
from newscorpus.pages.wording import one_line

MOST_REMARKS = 30
MOST_FIGURES = 60
TEXT_LENGTH = 400


@attrs.frozen
class StoryRow:
    """A story in the list."""

    link: Link
    count: int
    """Of articles."""

    when: str
    """Its first and last day in words; empty without a dated article."""

    disagreements: int


@attrs.frozen(kw_only=True)
class StoryListContext:
    """What `stories.html` may use."""

    count: int
    rows: tuple[StoryRow, ...]
    """Those of this page, the latest first."""

    pager: Pager


@attrs.frozen
class TellingRow:
    """How one article gives a remark."""

    letter: str
    kind: str
    """`direct`, `mixed`, `indirect`, or `bare` where it is nobody's words."""

    speaker: str
    link: Link
    """Where it stands."""


@attrs.frozen
class RemarkRow:
    """A remark that several articles have."""

    text: str
    line: ArticleLine
    """An article that has the words, whose language they are in."""

    tellings: tuple[TellingRow, ...]


@attrs.frozen
class SideRow:
    """What some of the articles say."""

    says: str
    letters: str


@attrs.frozen
class DisagreementRow:
    """What articles do not say alike."""

    kind: str
    sentence: str
    sides: tuple[SideRow, ...]
    because: tuple[str, ...]


@attrs.frozen(kw_only=True)
class StoryContext:
    """What `story.html` may use."""

    label: str
    when: str
    reports: tuple[Report, ...]
    """By first report, each with a letter."""

    disagreements: tuple[DisagreementRow, ...]
    figures: tuple[LedgerRow, ...]
    """Contradicted first, then those in most articles, then lone ones."""

    more_figures: int
    remarks: tuple[RemarkRow, ...]
    more_remarks: int
    comparisons: tuple[tuple[str, Link], ...]
    """The letters of two articles, and the way to their comparison."""

    up: Link


def story_pages(index: CorpusIndex) -> Iterator[Page]:
    """Plan the list of stories, if there are any, and a page for each."""
    stories = sorted(index.ties.stories, key=lambda s: (str(s.latest or ""), s.id), reverse=True)
    if not stories:
        return
    say, size = index.say, index.settings.page_size
    description = say.ngettext(
        "%(n)s story: articles on one event.", "%(n)s stories: articles on one event.", len(stories)
    )
    for pager, address, chunk in paginate(stories, size, uris.STORIES, say):
        rows = tuple(
            StoryRow(
                index.ties.links[story.id],
                len(story.articles),
                span_of_days(story.earliest, story.latest, index.say),
                len(index.ties.coverage[story.id].disagreements),
            )
            for story in chunk
        )
        yield Page(
            address=address,
            title=pager.titled(say.gettext("Stories"), say),
            description=description,
            template="stories.html",
            context=StoryListContext(count=len(stories), rows=rows, pager=pager),
            language=index.settings.language,
        )
    for story in stories:
        yield _page(story, index)


def _page(story: Story, index: CorpusIndex) -> Page:
    context, say = _context(story, index), index.say
    sections = (
        ("reports", say.gettext("Reports"), context.reports),
        ("disagreements", say.gettext("Where they differ"), context.disagreements),
        ("figures", say.gettext("Figures"), context.figures),
        ("remarks", say.gettext("The same remark"), context.remarks),
        ("comparisons", say.gettext("Side by side"), context.comparisons),
    )
    headings = tuple((anchor, label) for anchor, label, there in sections if there)
    return Page(
        address=uris.story(story.id),
        title=context.label,
        description=say.ngettext(
            "%(n)s article on one event: %(story)s",
            "%(n)s articles on one event: %(story)s",
            len(story.articles),
            story=context.label,
        ),
        template="story.html",
        context=context,
        language=index.settings.language,
        anchors=tuple(anchor for anchor, _ in headings),
        headings=headings,
    )


def _context(story: Story, index: CorpusIndex) -> StoryContext:
    coverage = index.ties.coverage[story.id]
    letters = letters_of(story.articles)
    figures = sorted(coverage.figures, key=lambda f: (not f.contradicted_by, -len(f.carried_by)))
    return StoryContext(
        label=index.ties.links[story.id].text,
        when=span_of_days(story.earliest, story.latest, index.say),
        reports=reports(story, index, letters),
        disagreements=tuple(
            _disagreement(each, letters, index.say) for each in coverage.disagreements
        ),
        figures=tuple(ledger_row(line, index, letters) for line in figures[:MOST_FIGURES]),
        more_figures=len(figures[MOST_FIGURES:]),
        remarks=tuple(_remark(each, index, letters) for each in coverage.remarks[:MOST_REMARKS]),
        more_remarks=len(coverage.remarks[MOST_REMARKS:]),
        comparisons=tuple(_comparisons(story, index, letters)),
        up=Link(index.say.gettext("All stories"), uris.STORIES),
    )


def _comparisons(
    story: Story, index: CorpusIndex, letters: dict[str, str]
) -> Iterator[tuple[str, Link]]:
    for number, one in enumerate(story.articles):
        for other in story.articles[number + 1 :]:
            if link := index.ties.compared.get((one, other)):
                yield f"{letters[one]} / {letters[other]}", link


def _remark(remark: SharedRemark, index: CorpusIndex, letters: dict[str, str]) -> RemarkRow:
    return RemarkRow(
        one_line(remark.text, TEXT_LENGTH),
        index.lines[remark.tellings[0].place.article],
        tuple(_telling(telling, index, letters) for telling in remark.tellings),
    )


def _telling(telling: Telling, index: CorpusIndex, letters: dict[str, str]) -> TellingRow:
    article = telling.place.article
    target = index.target(telling.quotation) if telling.quotation else uris.article(article)
    return TellingRow(
        letters.get(article, ""),
        telling.kind.value,
        one_line(telling.speaker.name, TEXT_LENGTH) if telling.speaker else "",
        Link(index.lines[article].link.text, target),
    )


def _disagreement(found: Disagreement, letters: dict[str, str], say: Interface) -> DisagreementRow:
    # what differs in an attribution is how it is told, which is a word of ours
    is_ours = found.kind is DisagreementKind.ATTRIBUTION
    sides = tuple(
        SideRow(
            say.term(side.says) if is_ours else one_line(side.says, TEXT_LENGTH),
            say.comma.join(letters[article] for article in side.articles),
        )
        for side in found.sides
    )
    return DisagreementRow(found.kind.value, found.sentence, sides, found.because)
