"""What a comparison of two articles tells: aligned sentences, how they differ, what they share."""

from enum import StrEnum

import attrs

from newscorpus.text import Span


class PairKind(StrEnum):
    """How the sentences of two articles go together."""

    COPIED = "copied"
    """The same words; quotation marks, commas and capitals may differ."""

    EDITED = "edited"
    """Nearly the same words."""

    REWORDED = "reworded"
    """Other words that say the same, as far as what they share can tell."""

    ONLY_FIRST = "only-first"
    """The second article has no sentence like it."""

    ONLY_SECOND = "only-second"
    """The first article has no sentence like it."""


@attrs.frozen
class Sentence:
    """A sentence and where it stands in its article's source."""

    span: Span
    """From its first word to its last, with the marks that touch them."""

    text: str
    """The characters of the span."""


class ChangeKind(StrEnum):
    """What became of words between the first article and the second."""

    EQUAL = "equal"
    DELETED = "deleted"
    """Only the first has them."""

    INSERTED = "inserted"
    """Only the second has them."""


@attrs.frozen
class Change:
    """A run of words that both have, or that only one has."""

    kind: ChangeKind
    text: str
    """The words with the marks that touch them; of equal ones, as they stand in the first."""

    first: Span | None
    """Where they stand in the first article; None if they are inserted."""

    second: Span | None
    """Where they stand in the second article; None if they are deleted."""


class ReasonKind(StrEnum):
    """What two sentences share."""

    FIGURE = "figure"
    """An amount, in whatever way each writes it."""

    NAME = "name"
    """A word that both write as a name; a country and its people count alike."""

    WORD = "word"
    """A word, in any form, or another that says the same."""


@attrs.frozen
class Reason:
    """Something that two sentences share, and where each of them has it."""

    kind: ReasonKind
    value: str
    """A figure such as `46 %` or `50,000`; else the words of the first, and behind a slash those of
    the second where they are others, such as `growth / increase`."""

    first: Span
    """Where the first article has it."""

    second: Span
    """Where the second article has it."""


@attrs.frozen
class SentencePair:
    """Sentences of two articles that go together, or one that stands alone."""

    kind: PairKind
    first: tuple[Sentence, ...]
    """Of the first article, in the order of its text: one or, where it has cut a sentence of the
    second in two, two in a row; none if `kind` is `only-second`."""

    second: tuple[Sentence, ...]
    """Of the second article, in the same way."""

    score: float
    """How alike they are: 0 to 1; 1 for copied sentences, 0 for those that stand alone."""

    reasons: tuple[Reason, ...] = ()
    """What a reworded pair shares: figures, then names, then words, in the order of the first."""

    changes: tuple[Change, ...] = ()
    """How an edited pair differs; the equal and deleted words are the first's, the equal and
    inserted ones the second's."""


@attrs.frozen
class Comparison:
    """Two articles, sentence by sentence."""

    articles: tuple[str, str]
    """Their ids."""

    pairs: tuple[SentencePair, ...]
    """Every sentence of both articles once, in the order of the first. What only the second has
    stands behind the sentence that it follows there, its beginning before the one that it leads
    to."""

    containment: tuple[float, float]
    """The share of the words of each that stand in its copied and edited sentences and that the
    other has too: 0 to 1."""

    def count(self, kind: PairKind) -> int:
        """Say how many pairs are of a kind."""
        return sum(pair.kind is kind for pair in self.pairs)
