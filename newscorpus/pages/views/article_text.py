"""The text of an article's page: its paragraphs with marks, notes in the margin, ways to cite."""

from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from newscorpus.models.article import Article, Role
from newscorpus.models.findings import Quotation
from newscorpus.pages import uris
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.interface import Interface
from newscorpus.pages.layout import HEADLINE, STANDFIRST, Part, part_at
from newscorpus.pages.markup import Mark
from newscorpus.pages.page import Link
from newscorpus.pages.views.shared_passages import SharedNotes, shared_notes
from newscorpus.pages.wording import one_line

SPEAKER_LENGTH = 60


@attrs.frozen(kw_only=True)
class MarginNote:
    """Who is quoted in a paragraph, and how that is known."""

    speaker: str
    """As the article names them; empty where no rule could tell."""

    link: Link | None
    """To the speaker's page, where they have one."""

    quotations: tuple[tuple[Link, int], ...]
    """For each kind of quotation that begins in the paragraph the first, and how many there are."""

    why: str
    """The rules for the speaker and how sure they are."""


@attrs.frozen(kw_only=True)
class TextPart:
    """A block of the text."""

    role: str
    """`paragraph`, `list`, `subhead` or `note`."""

    anchor: str
    dateline: str
    """The dateline before the text of a paragraph, with its separator and white space."""

    text: str
    marks: tuple[Mark, ...]
    """What was found in the text."""

    notes: tuple[MarginNote, ...] = ()
    """Who is quoted in it."""

    shared: SharedNotes = attrs.field(factory=SharedNotes)
    """Where else its passages stand."""

    cite: Link | None
    """The way to cite it; a subhead has none."""


def text_parts(article: Article, index: CorpusIndex) -> tuple[TextPart, ...]:
    """Give the blocks of an article's text in order, without headline and standfirst."""
    layout = index.layouts[article.id]
    notes = _notes(layout, index.names.quotations[article.id], index)
    shared = shared_notes(article.id, layout, index)
    return tuple(
        attrs.evolve(
            _text_part(part, article, index),
            notes=tuple(notes.get(part.anchor, ())),
            shared=shared.get(part.anchor, SharedNotes()),
        )
        for part in layout
        if part.anchor not in {HEADLINE, STANDFIRST}
    )


def _text_part(part: Part, article: Article, index: CorpusIndex) -> TextPart:
    block, source = part.block, article.source.text
    role = Role.SUBHEAD if block.role is Role.HEADLINE else block.role
    cite = Link(part.label, f"{uris.article(article.id)}#{part.anchor}")
    return TextPart(
        role=role.value,
        anchor=part.anchor,
        dateline=source[block.span.start : block.text_span.start] if source else "",
        text=block.text,
        marks=index.annotations[article.id].marks[part.anchor],
        cite=cite if role is not Role.SUBHEAD else None,
    )


def _notes(
    layout: Sequence[Part], quotations: Sequence[Quotation], index: CorpusIndex
) -> dict[str, list[MarginNote]]:
    """Give the notes of each paragraph: one a speaker, in the order in which they speak."""
    by_part: dict[str, dict[str, list[Quotation]]] = {}
    for quotation in quotations:
        if part := part_at(layout, quotation.span.start):
            name = quotation.speaker.name if quotation.speaker else ""
            by_part.setdefault(part.anchor, {}).setdefault(name, []).append(quotation)
    return {
        anchor: [_note(name, said, index) for name, said in speakers.items()]
        for anchor, speakers in by_part.items()
    }


def _note(name: str, said: Sequence[Quotation], index: CorpusIndex) -> MarginNote:
    entity = said[0].speaker.entity if said[0].speaker else None
    return MarginNote(
        speaker=one_line(name, SPEAKER_LENGTH),
        link=index.names.links.get(entity) if entity else None,
        quotations=tuple(_by_kind(said, index)),
        why=index.say.semicolon.join(dict.fromkeys(_whys(said, index.say))),
    )


def _by_kind(said: Sequence[Quotation], index: CorpusIndex) -> Iterator[tuple[Link, int]]:
    counts = Counter(quotation.kind for quotation in said)
    first = {quotation.kind: quotation for quotation in reversed(said)}
    for kind, count in counts.items():
        yield Link(index.say.term(kind), index.target(first[kind].id)), count


def _whys(said: Sequence[Quotation], say: Interface) -> Iterator[str]:
    for quotation in said:
        yield say.gettext(
            "%(rule)s, %(confidence)s confidence",
            rule=quotation.rule,
            confidence=say.term(quotation.confidence),
        )
