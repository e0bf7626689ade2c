"""An article that is related to another, and what ties the two."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

import attrs

from newscorpus.models.speech import ENGLISH, Speech, gettext_noop
from newscorpus.models.ties import RelationKind


class Signal(StrEnum):
    """What two articles can have in common."""

    RELATION = "relation"
    """Their texts are alike."""

    STORY = "story"
    """They are on one event."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    NAME = "name"
    """A name of something else."""

    TOPIC = "topic"
    FIGURE = "figure"
    PASSAGE = "passage"
    DATE = "date"
    """They are near in time; counts only beside another signal."""


WEIGHTS = {
    Signal.RELATION: 0.18,
    Signal.STORY: 0.18,
    Signal.PERSON: 0.14,
    Signal.ORGANISATION: 0.10,
    Signal.PLACE: 0.08,
    Signal.NAME: 0.06,
    Signal.TOPIC: 0.08,
    Signal.FIGURE: 0.08,
    Signal.PASSAGE: 0.08,
    Signal.DATE: 0.02,
}
"""The most that a signal can add to a score, however much is shared; together 1."""


@attrs.frozen
class Shared:
    """Something that two articles share."""

    signal: Signal
    id: str
    """The id of the entity, topic, passage, story or group of figures; of a relation its kind; of
    the date the days between the two."""

    label: str
    """What to call it: the name, the figure, the words of the passage counted."""

    weight: float
    """What it adds to the score, above 0; rounded to six decimals."""

    def __str__(self) -> str:
        return _told([self], ENGLISH)


@attrs.frozen
class Related:
    """An article that is related to another."""

    article: str
    """The article's id."""

    score: float
    """How much, above 0 and up to 1; the same from either side. Scores of one corpus compare."""

    reasons: tuple[Shared, ...]
    """What they share, weightiest first, the date last; the weights add up to the score, but for
    rounding."""

    def because(self, most: int = 3, speech: Speech = ENGLISH) -> str:
        """Say why, in words.

        Args:
            most: How many reasons to give; things of one kind are put together.
            speech: The language to say it in; without it, British English.

        Examples:
            >>> names = (Shared(Signal.PERSON, "a", "Ann Lee", 0.1),
            ...          Shared(Signal.DATE, "1", "a day apart", 0.01),
            ...          Shared(Signal.PLACE, "k", "Kabul", 0.02))
            >>> Related("snow", 0.13, names).because()
            'both name Ann Lee and Kabul; published a day apart'
        """
        return _told(self.reasons[:most], speech)


_SHARED = {
    Signal.STORY: gettext_noop("both report on %(what)s"),
    Signal.PERSON: gettext_noop("both name %(what)s"),
    Signal.PLACE: gettext_noop("both name %(what)s"),
    Signal.ORGANISATION: gettext_noop("both name %(what)s"),
    Signal.NAME: gettext_noop("both name %(what)s"),
    Signal.TOPIC: gettext_noop("both are on %(what)s"),
    Signal.FIGURE: gettext_noop("both give %(what)s"),
}
"""What is said of things that two articles share; those with the same words are named together."""

ALIKE = {
    RelationKind.IDENTICAL: gettext_noop("the same text, word for word"),
    RelationKind.UPDATE: gettext_noop("one is an update of the other"),
    RelationKind.NEAR_DUPLICATE: gettext_noop("nearly the same text"),
    RelationKind.SHARED_PASSAGES: gettext_noop("they share text"),
}
"""How two texts are alike, in a clause."""


def _told(reasons: Sequence[Shared], speech: Speech) -> str:
    told: dict[str, list[Shared]] = {}
    for reason in reasons:
        told.setdefault(_SHARED.get(reason.signal, reason.signal), []).append(reason)
    return speech.semicolon.join(
        sentence for said, alike in told.items() for sentence in _said(said, alike, speech)
    )


def _said(said: str, reasons: Sequence[Shared], speech: Speech) -> Iterator[str]:
    labels = [reason.label for reason in reasons]
    match said:
        case Signal.RELATION:
            yield from (speech.gettext(ALIKE[RelationKind(reason.id)]) for reason in reasons)
        case Signal.PASSAGE:
            words, last = speech.listed(labels), int(labels[-1])
            yield speech.ngettext(
                "share %(words)s word", "share %(words)s words", last, words=words
            )
        case Signal.DATE:
            yield from (_apart(int(reason.id), speech) for reason in reasons)
        case _:
            yield speech.gettext(said, what=speech.listed(labels))


def _apart(days: int, speech: Speech) -> str:
    match days:
        case 0:
            return speech.gettext("published on the same day")
        case 1:
            return speech.gettext("published a day apart")
    return speech.ngettext("published %(n)s day apart", "published %(n)s days apart", days)
