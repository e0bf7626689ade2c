"""Two names compared: the reason why they may name the same, never a bare score."""

from collections.abc import Iterator

import attrs

from newscorpus.normalise import spelling
from newscorpus.normalise.names.forms import Form, form_of
from newscorpus.normalise.names.reasons import Reason
from newscorpus.normalise.names.rules import RULES, Rule
from newscorpus.normalise.names.words import ARTICLES, fold, without_possessive, words_of

_MASCULINE, _FEMININE = frozenset({"Mr", "Sir"}), frozenset({"Mrs", "Ms", "Miss"})


@attrs.frozen
class Match:
    """Why two names may name the same, and what one sees in them."""

    reason: Reason
    """The surest rule that ties them."""

    evidence: tuple[str, ...]
    """In words: what stands in both names, and what in one only."""

    def __str__(self) -> str:
        return f"{self.reason}: {'; '.join(self.evidence)}"


def compare(first: str, second: str) -> Match | None:
    """Say why two names may name the same; None if nothing ties them.

    The order of the two does not matter. A tie is no proof: `Lavrov` is tied to every Lavrov there
    is. Which ties hold is for `group` to say, or for the reader.

    Args:
        first: A name.
        second: Another.

    Examples:
        >>> print(compare("Shah Mahmood Qureshi", "FM Shah Mehmood Qureshi"))
        transliteration: both have “Shah”, “Qureshi”; one has “FM”, “Mehmood”; one has “Mahmood”
        >>> compare("SCO", "Shanghai Cooperation Organisation").reason
        <Reason.ACRONYM: 'acronym'>
        >>> compare("Mahmood", "Mehmood")
    """
    forms = form_of(first), form_of(second)
    reason = _reason(*forms)
    return Match(reason, tuple(_evidence(*forms))) if reason else None


def match_of(reason: Reason, first: str, second: str) -> Match:
    """Put the evidence to a reason that is known."""
    return Match(reason, tuple(_evidence(form_of(first), form_of(second))))


def _reason(first: Form, second: Form) -> Reason | None:
    if identity(first) == identity(second):
        return same_words_reason(first, second)
    if contradict(first, second):
        return None
    if first.words == second.words and first.generation == second.generation:
        return Reason.TITLE_LEFT_OUT if _titles_agree(first, second) else None
    return next((rule.reason for rule in RULES if _ties(rule, first, second)), None)


def _ties(rule: Rule, first: Form, second: Form) -> bool:
    pairs = ((first, second), (second, first))
    return any(not set(rule.short.keys(a)).isdisjoint(rule.long.keys(b)) for a, b in pairs)


def identity(form: Form) -> str:
    """Give what is equal for names of the same words.

    A title in front of one word counts, for `Mr Bush` and `Mrs Bush` are two; in front of more
    words it does not.
    """
    titles = sorted({*form.titles, *form.courtesies}) if len(form.words) == 1 else []
    return "|".join((form.joined, form.generation, *titles))


def contradict(first: Form, second: Form) -> bool:
    """Say whether two names cannot name the same: `Jr` and `Sr`, `Mr` and `Mrs`."""
    if first.generation and second.generation and first.generation != second.generation:
        return True
    return any(
        first.courtesies & one and second.courtesies & other
        for one, other in ((_MASCULINE, _FEMININE), (_FEMININE, _MASCULINE))
    )


def _titles_agree(first: Form, second: Form) -> bool:
    return not (first.titles and second.titles) or bool(first.titles & second.titles)


def same_words_reason(first: Form, second: Form) -> Reason:
    """Say what had to be folded away to make two names equal; the weightiest of it."""
    tests = (
        (Reason.TITLE_LEFT_OUT, lambda form: form.name.titles),
        (Reason.SUFFIX_LEFT_OUT, lambda form: fold(form.name.suffix or "")),
        (Reason.PARTICLE_LEFT_OUT, _particles),
        (Reason.SPELLING, lambda form: "".join(map(fold, form.written))),
        (Reason.SPACING, lambda form: form.words),
        (Reason.POSSESSIVE, _is_possessive),
    )
    return next((why for why, of in tests if of(first) != of(second)), Reason.SAME_WORDS)


def _particles(form: Form) -> str:
    joined = "".join(form.name.particles)
    return fold(joined)


def _is_possessive(form: Form) -> bool:
    return form.name.verbatim.rstrip()[-2:].casefold() in {"'s", "’s", "s'", "s’"}


def _evidence(first: Form, second: Form) -> Iterator[str]:
    """Say what stands in both names and what in one, the same whichever comes first."""
    first, second = sorted((first, second), key=lambda form: (-len(form.words), form.name.verbatim))
    ours, theirs = _shown(first), _shown(second)
    if both := [ours[word] for word in ours if word in theirs]:
        yield f"both have {_quoted(both)}"
    for these, those in ((ours, theirs), (theirs, ours)):
        if rest := [these[word] for word in these if word not in those]:
            yield f"one has {_quoted(rest)}"


def _quoted(words: list[str]) -> str:
    return ", ".join(f"“{word}”" for word in words)


def _shown(form: Form) -> dict[str, str]:
    """Give the words of a name by what they are compared as."""
    words = words_of(without_possessive(form.name.verbatim))
    return {spelling.key(fold(word)): word for word in words if fold(word) not in ARTICLES}
