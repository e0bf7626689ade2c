"""An article that is related to another, and what ties the two."""

from enum import StrEnum

import attrs


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
        return _SAID[self.signal].format(self.label)


_SAID = {
    Signal.RELATION: "{}",
    Signal.STORY: "both report on {}",
    Signal.PERSON: "both name {}",
    Signal.PLACE: "both name {}",
    Signal.ORGANISATION: "both name {}",
    Signal.NAME: "both name {}",
    Signal.TOPIC: "both are on {}",
    Signal.FIGURE: "both give {}",
    Signal.PASSAGE: "share {} words",
    Signal.DATE: "published {}",
}


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

    def because(self, most: int = 3) -> str:
        """Say why, in words.

        Args:
            most: How many reasons to give; things of one kind are put together.

        Examples:
            >>> names = (Shared(Signal.PERSON, "a", "Ann Lee", 0.1),
            ...          Shared(Signal.FIGURE, "g1", "46 per cent", 0.05),
            ...          Shared(Signal.PLACE, "k", "Kabul", 0.02))
            >>> Related("snow", 0.17, names).because()
            'both name Ann Lee and Kabul; both give 46 per cent'
        """
        told: dict[str, list[str]] = {}
        for reason in self.reasons[:most]:
            told.setdefault(_SAID[reason.signal], []).append(reason.label)
        return "; ".join(said.format(_listed(labels)) for said, labels in told.items())


def _listed(labels: list[str]) -> str:
    return " and ".join([part for part in (", ".join(labels[:-1]), labels[-1]) if part])
