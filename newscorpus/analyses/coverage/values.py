"""What the articles of a story agree on and where they differ, as plain values."""

from decimal import Decimal
from enum import StrEnum

import attrs

from newscorpus.models.article import Confidence
from newscorpus.models.findings import Speaker
from newscorpus.models.ties import Occurrence


@attrs.frozen
class Spelling:
    """One way to write a figure, and where it is written so."""

    verbatim: str
    figures: tuple[str, ...]
    """The ids of the figures, by first report."""

    articles: tuple[str, ...]
    """The articles that write it so, each once, by first report."""


@attrs.frozen
class SaidBy:
    """Whose words a figure stands in."""

    figure: str
    """The figure's id."""

    quotation: str
    """The id of the shortest quotation around it."""

    speaker: Speaker | None
    """None where no rule can tell who speaks."""


@attrs.frozen
class FigureLine:
    """A figure, and what the articles do with it: one line of a ledger.

    Articles are in the order of their reports: earliest date first, those without a date last, then
    by id.
    """

    kind: str
    """What it measures, as `Figure.kind`."""

    value: Decimal
    unit: str | None
    noun: str | None
    """The head noun of what it counts that most of its figures have."""

    groups: tuple[str, ...]
    """The groups that its figures belong to; empty for a figure of no group."""

    spellings: tuple[Spelling, ...]
    """By first report."""

    said_by: tuple[SaidBy, ...]
    """Those of its figures that stand in quotations."""

    carried_by: tuple[str, ...]
    """The articles that give it."""

    omitted_by: tuple[str, ...]
    """The other articles of the stories in which it is given."""

    contradicted_by: tuple[str, ...]
    """Those of `omitted_by` that give another value for the same; `Coverage.disagreements` and
    `disagreements_of` say why."""

    @property
    def figures(self) -> tuple[str, ...]:
        """The ids of its figures, spelling by spelling."""
        return tuple(id_ for spelling in self.spellings for id_ in spelling.figures)

    @property
    def lone(self) -> bool:
        """Whether one article alone gives it."""
        return len(self.carried_by) == 1


class TellingKind(StrEnum):
    """How an article gives a remark."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    BARE = "bare"
    """The same words, of nobody: neither quoted nor attributed."""


@attrs.frozen
class Telling:
    """How one article gives a remark."""

    kind: TellingKind
    place: Occurrence
    """The words that are quoted; of a bare remark, the sentence."""

    quotation: str | None
    """The quotation's id; None for a bare remark."""

    speaker: Speaker | None
    confidence: Confidence | None
    """How surely the speaker is named; None for a bare remark."""


@attrs.frozen
class Remark:
    """The same words, or nearly, in two articles or more."""

    text: str
    """The fullest of what is quoted, direct speech before indirect."""

    tellings: tuple[Telling, ...]
    """By first report, then by place."""

    @property
    def carried_by(self) -> tuple[str, ...]:
        """The articles that give it, by first report."""
        return tuple(dict.fromkeys(telling.place.article for telling in self.tellings))


@attrs.frozen
class NameForm:
    """One spelling of a name, and who uses it."""

    name: str
    places: tuple[Occurrence, ...]

    @property
    def articles(self) -> tuple[str, ...]:
        """The articles that spell it so, by first report."""
        return tuple(dict.fromkeys(place.article for place in self.places))


@attrs.frozen
class NameSpelling:
    """A name that articles spell in different ways."""

    entity: str
    """The entity's id."""

    reason: str
    """How the spellings differ, a colon, and what one sees in them; as `normalise.names` says."""

    forms: tuple[NameForm, ...]
    """Two or more, the one in most articles first."""


class DisagreementKind(StrEnum):
    """What articles disagree on."""

    FIGURE = "figure"
    """They give different values for the same."""

    SPEAKER = "speaker"
    """They give the same remark to different people."""

    ATTRIBUTION = "attribution"
    """One quotes what another paraphrases, or says in its own words."""

    NAME = "name"
    """They spell a name in different ways."""


@attrs.frozen
class Side:
    """What some of the articles say."""

    says: str
    """The figure, the speaker, the spelling; of an attribution, the `TellingKind`."""

    articles: tuple[str, ...]
    """By first report."""

    evidence: tuple[str, ...]
    """The ids of the findings that it rests on; empty for words that no analysis found."""

    places: tuple[Occurrence, ...]
    """The characters that it rests on."""


@attrs.frozen
class Disagreement:
    """Two articles or more that do not say the same."""

    kind: DisagreementKind
    sides: tuple[Side, ...]
    """Two or more, by first report."""

    because: tuple[str, ...]
    """What shows that they speak of the same: the words that they have in common."""

    in_turn: bool
    """Whether the sides are dated one after the other: the later may have learnt more."""

    sentence: str
    """The disagreement in words, without the articles."""


@attrs.frozen
class Coverage:
    """How the articles of a story cover it."""

    story: str
    """The story's id."""

    articles: tuple[str, ...]
    """Those of its articles that the corpus has, by first report."""

    figures: tuple[FigureLine, ...]
    """By first report and place."""

    remarks: tuple[Remark, ...]
    """Those in two articles or more, by first report and place."""

    names: tuple[NameSpelling, ...]
    """By the entity's id."""

    disagreements: tuple[Disagreement, ...]
    """Figures, then speakers, attributions and names."""
