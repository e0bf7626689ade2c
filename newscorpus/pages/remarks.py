"""A quotation as pages list it: the words, who said them, and where they stand."""

import attrs

from newscorpus.models.findings import Quotation
from newscorpus.pages.index import CorpusIndex
from newscorpus.pages.page import Link
from newscorpus.pages.rows import ArticleLine
from newscorpus.pages.wording import one_line

REMARK_LENGTH = 600
"""The most characters of a quotation in a list; its article has the whole of it."""

SPEAKER_LENGTH = 80


@attrs.frozen(kw_only=True)
class Remark:
    """A quotation in a list."""

    text: str
    """On one line, cut at a word where it is long."""

    kind: str
    """`direct`, `mixed` or `indirect`; of an indirect one the words are the article's."""

    speaker: str
    """The speaker's name as the article gives it; empty where no rule could tell."""

    speaker_link: Link | None
    """To the speaker's page, where they have one."""

    cue: str | None
    why: str
    """The rule for the speaker and how sure it is."""

    line: ArticleLine
    """The article."""

    place: Link
    """Where it stands there."""


def remark(quotation: Quotation, index: CorpusIndex) -> Remark:
    """Take what a list shows of a quotation."""
    speaker = quotation.speaker
    entity = speaker.entity if speaker else None
    say = index.say
    return Remark(
        text=one_line(quotation.text, REMARK_LENGTH),
        kind=quotation.kind.value,
        speaker=one_line(speaker.name, SPEAKER_LENGTH) if speaker else "",
        speaker_link=index.names.links.get(entity) if entity else None,
        cue=one_line(quotation.cue, SPEAKER_LENGTH) if quotation.cue else None,
        why=say.gettext(
            "%(rule)s, %(confidence)s confidence",
            rule=quotation.rule,
            confidence=say.term(quotation.confidence),
        ),
        line=index.lines[quotation.article],
        place=Link(say.gettext("in the text"), index.target(quotation.id)),
    )
