"""Verbs and phrases that attribute words to somebody: where they stand, and in what form."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from newscorpus.analyses.quotes.parsing import Token, Tokens
from newscorpus.analyses.quotes.wordlists import (
    ADVERBS,
    BE,
    DETERMINERS,
    NEGATIONS,
    OTHER_PRONOUNS,
    SINGULAR_PRONOUNS,
)
from newscorpus.gazetteers import role_nouns, saying_verbs


class Form(StrEnum):
    """How a cue stands in its sentence."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    """`saying`, `adding`: its subject is that of the sentence, or stands before it."""

    INFINITIVE = "infinitive"
    """`to say`: nobody says anything there, but for a fragment it will do."""

    PASSIVE = "passive"
    """`was told`, `is said to`."""

    ACCORDING = "according"
    """`according to`, with the speaker behind it."""


class Cue(NamedTuple):
    """A cue in a sentence."""

    first: int
    """Its first token."""

    after: int
    """The token behind its last."""

    kind: str
    """As in the table of verbs; `according` for `according to`."""

    form: Form


_OF_TWO_WORDS = {
    "pointed": "out", "points": "out", "point": "out", "pointing": "out", "went": "on",
    "goes": "on", "go": "on", "going": "on", "summed": "up", "sums": "up", "sum": "up",
}  # fmt: skip


@cache
def _first_words() -> frozenset[str]:
    """Give the words that a cue may begin with."""
    return frozenset(saying_verbs()) | frozenset(_OF_TWO_WORDS) | {"according"}


def has_cue(low: Iterable[str]) -> bool:
    """Say whether words in lower case have one among them that a cue may begin with."""
    return not _first_words().isdisjoint(low)


_GOVERNING = DETERMINERS - OTHER_PRONOUNS
"""Words behind which a verb is none: `the said law`, `its reports`."""

_PARTICIPLE_MEANT = frozenset({"saying", "adding", "telling"})
"""Participles that are no nouns and no adjectives."""


def find_cues(tokens: Tokens) -> Iterator[Cue]:
    """Give the cues of a sentence in order.

    Examples:
        >>> from newscorpus.analyses.quotes.parsing import parse
        >>> from newscorpus.analyses.tokens import Paragraph
        >>> from newscorpus.models.article import Role
        >>> text = "He went on, saying that States said to help would note the said law."
        >>> tokens = parse(Paragraph(text, 0, Role.PARAGRAPH)).sentences[0].tokens
        >>> [(tokens[cue.first].text, str(cue.form)) for cue in find_cues(tokens)]
        [('went', 'finite'), ('saying', 'participle'), ('said', 'finite'), ('note', 'infinitive')]
    """
    verbs = saying_verbs()
    first_words = _first_words()
    for place in [at for at, token in enumerate(tokens) if token.low in first_words]:
        token = tokens[place]
        low = token.low
        if low == "according" and place + 1 < len(tokens) and tokens[place + 1].low == "to":
            yield Cue(place, place + 2, "according", Form.ACCORDING)
            continue
        kind = verbs.get(low)
        length = 1
        if kind is None and low in _OF_TWO_WORDS and place + 1 < len(tokens):
            kind = verbs.get(f"{low} {tokens[place + 1].low}")
            length = 2
        if kind is None or (place and token.text[0].isupper()):
            continue
        form = _form(tokens, place)
        if form is not None:
            yield Cue(place, place + length, kind, form)


def _form(tokens: Tokens, place: int) -> Form | None:
    """Say in what form a verb stands; None where it is a noun or an adjective."""
    low = tokens[place].low
    before = _before(tokens, place)
    is_governed = before is not None and before.low in _GOVERNING
    # "the said law", and "Asked about the plan, he said"
    if is_governed or (before is None and not place and low != "said" and low[-3:] != "ing"):
        return None
    if low.endswith("ing"):
        return Form.PARTICIPLE if low in _PARTICIPLE_MEANT or _may_begin(before) else None
    if before is not None and before.low in NEGATIONS:
        return Form.INFINITIVE
    if before is not None and before.low in BE and not low.endswith("s"):
        return Form.PASSIVE
    is_doubtful = low in _ALSO_NOUNS or (_is_present(low) and not low.endswith("s"))
    is_verb = not is_doubtful or (before is not None and _may_be_subject(before, low))
    return Form.FINITE if is_verb else None


_ALSO_NOUNS = frozenset({
    "reports", "claims", "notes", "comments", "states", "promises", "charges", "estimates",
    "calls", "labels", "terms", "answers", "reads", "posts", "quotes", "cries", "vows", "signals",
    "reasons", "counters", "cautions", "highlights", "offers", "demands", "appeals", "brands",
    "hopes", "feels", "protests", "jokes", "remarks", "tweets", "shouts", "chants", "sighs",
    "voices", "echoes", "charged", "read", "felt", "pledges", "replies", "snaps", "crows", "fumes",
    "muses", "blames", "labelled", "labeled", "branded", "estimated", "quips",
})  # fmt: skip
"""Forms that are nouns or adjectives as often: they need somebody before them."""


def _before(tokens: Tokens, place: int) -> Token | None:
    """Give the token before a verb, adverbs left out."""
    place -= 1
    while place >= 0 and (
        (tokens[place].low in ADVERBS and tokens[place].low not in BE)
        or tokens[place].low.endswith("ly")
    ):
        place -= 1
    return tokens[place] if place >= 0 else None


def _may_begin(before: Token | None) -> bool:
    """Say whether a participle may stand here: `, noting that`, `while expressing`."""
    return before is None or before.low in {",", "while", "by", "in", "and", "as", "–", "—", "-"}


def _is_present(low: str) -> bool:
    return not low.endswith("ed") and low not in {
        "said", "told", "wrote", "swore", "felt", "thought", "began", "read", "went", "spoke",
    }  # fmt: skip


def _may_be_subject(before: Token, low: str) -> bool:
    """Say whether a verb of the present may follow: a name, a pronoun or somebody's role."""
    if before.quote >= 0 or before.low in SINGULAR_PRONOUNS or before.low in {"they", "who", "it"}:
        return True
    noun = before.low.removesuffix("s")
    is_name = before.text[0].isupper() and not before.low.endswith(("’s", "'s"))
    if not low.endswith("s") and not low.endswith("d") and low not in {"say", "tell"}:
        # the base form goes with many: "officials warn", but not "the Unity state"
        is_name = False
        if not before.low.endswith("s"):
            return before.low in {"we", "i", "you", "people", "police"}
    return is_name or before.low == "," or noun in role_nouns() or before.low in role_nouns()
