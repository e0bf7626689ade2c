"""What ties articles together: copied text, relations, stories, and what only the corpus tells."""

from enum import StrEnum

import attrs

from newscorpus.models.dates import Date
from newscorpus.text import Span


@attrs.frozen
class Occurrence:
    """Where an article has a passage."""

    article: str
    """The article's id."""

    span: Span
    """From the first word to the last, in the article's source."""


@attrs.frozen
class Passage:
    """Words that two articles or more share, and that cannot be made longer in some two of them."""

    id: str
    """`p` and a mark made of its words: the same words have the same id in every corpus."""

    words: int
    """How many words it has."""

    occurrences: tuple[Occurrence, ...]
    """Every place where these words stand: earliest article first, those without a date last."""


class RelationKind(StrEnum):
    """How the texts of two articles are alike; the first kind that holds is meant."""

    IDENTICAL = "identical"
    """Word for word the same."""

    UPDATE = "update"
    """The second has nearly all that the first has, and more, and is not the earlier one."""

    NEAR_DUPLICATE = "near-duplicate"
    """Much of the shorter stands in the longer."""

    SHARED_PASSAGES = "shared-passages"
    """They have a passage in common."""


@attrs.frozen
class Relation:
    """Two articles that share text."""

    articles: tuple[str, str]
    """Their ids: the earlier first where dates can tell, the shorter first of an update, else in
    the order of their ids."""

    kind: RelationKind
    containment: float
    """The share of the shorter's runs of five words that the longer has too: 0 to 1."""

    jaccard: float
    """The runs of five words that both have, divided by those that either has: 0 to 1."""

    longest: int
    """The words of the longest passage that both have."""


@attrs.frozen
class Story:
    """Articles on one event; research on topic detection and tracking calls it a topic."""

    id: str
    """A slug, unique among stories."""

    label: str
    """What to call it."""

    articles: tuple[str, ...]
    """Two ids or more, by first report: earliest date first, those without a date last."""

    earliest: Date | None
    """The first date of its articles; None where none has one."""

    latest: Date | None


class InferenceBasis(StrEnum):
    """What an inference rests on."""

    BOUNDS = "bounds"
    """It must hold, if what the articles themselves say holds."""

    CONJECTURE = "conjecture"
    """It is likely; the article's own reading stands beside it."""

    COPIED = "copied"
    """Text that is copied from an article that says it."""


@attrs.frozen
class Inference:
    """What only the corpus can tell about an article; never put in the place of its own reading."""

    article: str
    """The article's id."""

    field: str
    """The field of the article that it is about: `date` or `outlet`."""

    value: str
    """The value; dates in EDTF, bounds as an interval such as `2021-04-07/..`."""

    basis: InferenceBasis
    because: str
    """A sentence that says why."""

    evidence: tuple[str, ...]
    """The ids of the articles and findings that it rests on."""
