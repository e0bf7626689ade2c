"""What somebody is said to have said, in the words of the article."""

from collections.abc import Iterator, Sequence

from newscorpus.analyses.quotes.cues import Form
from newscorpus.analyses.quotes.evidence import Attribution, cue_text
from newscorpus.analyses.quotes.finds import Found
from newscorpus.analyses.quotes.marks import Marked
from newscorpus.analyses.quotes.parsing import Tokens
from newscorpus.analyses.quotes.telling import Scene, Told
from newscorpus.analyses.quotes.wordlists import (
    ADVERBS,
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    PREPOSITIONS,
)
from newscorpus.models.article import Confidence
from newscorpus.models.findings import QuotationKind
from newscorpus.text import Span

FEWEST = 3
"""The fewest words of a clause that is worth showing."""

_LONGEST_ADJUNCT = 14
"""The most words between a cue and its `that`: `said in Moscow on Monday that`."""

_ADJUNCTS = PREPOSITIONS | CALENDAR | ADVERBS | {"late", "early"}
"""What begins an adjunct; in `announced a rule that` the `that` is not the verb's."""

_LINKS = PREPOSITIONS | {"and", "to", "so"}
_VOICED = frozenset({
    "express", "expresses", "expressed", "expressing", "reiterate", "reiterates", "reiterated",
    "reiterating", "reaffirm", "reaffirms", "reaffirmed", "reaffirming", "stress", "stresses",
    "stressed", "stressing", "emphasise", "emphasises", "emphasised", "emphasize", "emphasized",
    "emphasizes", "underline", "underlined", "underlines", "underscore", "underscored",
    "highlight", "highlighted", "highlights", "note", "noted", "notes", "mention", "mentioned",
    "acknowledge", "acknowledged",
})  # fmt: skip
"""Verbs of `state` that take a noun as well as a clause."""


def find_indirect(scene: Scene, taken: Sequence[Span]) -> Iterator[Found]:
    """Give the clauses of a sentence that a cue attributes.

    A clause that holds words in quotation marks is left out, for these are found themselves.

    Args:
        scene: The sentence.
        taken: What stands in quotation marks in the article.
    """
    base = scene.parsed.paragraph.start
    tokens = scene.tokens
    start, end = base + tokens[0].start, base + tokens[-1].end
    near = [span for span in taken if span.start < end and start < span.end]
    done = 0
    for number, told in enumerate(scene.told):
        if told.resolved.who is None and told.resolved.rule != "pronoun-unknown":
            continue
        clause = _clause(tokens, scene.told, number)
        if clause is None or clause[0] < done or clause[1] - clause[0] < FEWEST:
            continue
        first, last = clause
        span = scene.parsed.paragraph.span(tokens[first].start, tokens[last - 1].end)
        if any(span.overlaps(other) for other in near):
            continue
        done = last
        yield _found(scene, told, span)


def _found(scene: Scene, told: Told, span: Span) -> Found:
    sure = Confidence.MEDIUM if told.resolved.who is not None else Confidence.LOW
    if told.resolved.rule in {"name", "organisation"} and told.phrase is not None:
        sure = Confidence.HIGH
    rule = f"quotes.indirect.{told.resolved.rule}"
    attribution = Attribution(rule, cue_text(scene, told.cue), told.resolved.who, sure)
    base = scene.parsed.paragraph.start
    inner = Span(span.start - base, span.end - base)
    text = inner.of(scene.parsed.paragraph.text)
    mark = Marked(inner, inner, is_closed=True)
    return Found(span, text, QuotationKind.INDIRECT, attribution, scene.parsed, mark)


def _clause(tokens: Tokens, told: Sequence[Told], number: int) -> tuple[int, int] | None:
    """Give where the clause of a cue begins and ends, or None where it has none."""
    this = told[number]
    if this.cue.form in {Form.PASSIVE, Form.INFINITIVE}:
        return None
    if this.cue.kind not in {"say", "state", "tell", "voice", "according"}:
        return None
    stop = this.phrase.end if this.is_inverted and this.phrase else this.cue.after
    end = _end(tokens, told, number, stop)
    if this.cue.form is Form.ACCORDING:
        return _beside_according(tokens, this, stop, end)
    first = _begin(tokens, this, stop, end)
    if first is not None:
        return first, end
    return _before(tokens, this)


def _end(tokens: Tokens, told: Sequence[Told], number: int, stop: int) -> int:
    """Give where a clause ends: at the next cue behind a comma, else with the sentence."""
    end = len(tokens)
    while end > stop and tokens[end - 1].text in {".", "!", "?", "…", ","}:
        end -= 1
    for later in told[number + 1 :]:
        first = later.phrase.first if later.phrase and not later.is_inverted else later.cue.first
        first = min(first, later.cue.first)
        before = tokens[first - 1] if first else None
        if before is not None and first - 1 > stop:
            if before.text == ",":
                return min(end, first - 1)
            if before.low == "and" and later.phrase is None:
                return min(end, first - 1)
    return end


def _begin(tokens: Tokens, told: Told, stop: int, end: int) -> int | None:
    """Give the first word of the clause behind a cue."""
    if stop >= end:
        return None
    that = _that(tokens, told, stop, end)
    if that is not None:
        return that + 1 if that + 1 < end else None
    if told.cue.kind == "tell":
        return None
    first = tokens[stop]
    if first.text in {",", ":"} or first.low in _LINKS:
        return _behind_parenthesis(tokens, told, stop, end)
    takes_noun = told.cue.kind == "voice" or tokens[told.cue.first].low in _VOICED
    takes_all = told.cue.kind == "say" or (takes_noun and first.low not in AUXILIARIES)
    return stop if takes_all or _is_finite(tokens, stop, end) else None


def _that(tokens: Tokens, told: Told, stop: int, end: int) -> int | None:
    """Give the `that` of a cue, which an adjunct may part from it: `said on Monday that`."""
    for place in range(stop, min(end, stop + _LONGEST_ADJUNCT)):
        if tokens[place].quote >= 0:
            return None
        if tokens[place].low == "that":
            is_parted = told.cue.kind == "tell" or tokens[stop].low in _ADJUNCTS
            is_said = told.cue.kind == "say" and not _is_finite(tokens, stop, place)
            return place if place == stop or is_parted or is_said else None
    return None


def _behind_parenthesis(tokens: Tokens, told: Told, place: int, end: int) -> int | None:
    """Read `Since last year, he said, the country was at peace`."""
    before = told.phrase.first - 1 if told.phrase and not told.is_inverted else told.cue.first - 1
    if tokens[place].text == "," and before > 0 and tokens[before].text == ",":
        return place + 1 if end - place - 1 >= FEWEST and _is_finite(tokens, place, end) else None
    return None


def _is_finite(tokens: Tokens, first: int, end: int) -> bool:
    """Say whether a clause seems to have a verb of its own."""
    return any(
        token.low in AUXILIARIES
        or (token.low.endswith("ed") and place > first and tokens[place - 1].low not in DETERMINERS)
        for place, token in enumerate(tokens[first:end], start=first)
    )


_OBJECTS = frozenset({"to", "with", "the", "a", "an", "his", "her", "its", "their"})


def _before(tokens: Tokens, told: Told) -> tuple[int, int] | None:
    """Read `The whole region will benefit, the minister said`."""
    first = told.cue.first if told.is_inverted or told.phrase is None else told.phrase.first
    if told.phrase is None or not first or tokens[first - 1].text != ",":
        return None
    after = told.phrase.end if told.is_inverted else told.cue.after
    if after < len(tokens) and tokens[after].low in _OBJECTS:
        return None  # "As before, Lee responded to the offer"
    return (0, first - 1) if _is_finite(tokens, 0, first - 1) else None


def _beside_according(tokens: Tokens, told: Told, stop: int, end: int) -> tuple[int, int] | None:
    """Read `According to him, it rains` and `It rains, according to him`."""
    first = told.cue.first
    if first == 0 or tokens[first - 1].low in {"and", "but"}:
        comma = next((at for at in range(stop, end) if tokens[at].text == ","), None)
        return (comma + 1, end) if comma is not None else None
    last = first - 1 if tokens[first - 1].text == "," else first
    return (0, last) if last else None
