"""Who says what in a sentence: each of its cues with its subject."""

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from newscorpus.analyses.quotes.cast import Cast
from newscorpus.analyses.quotes.cues import Cue, Form, find_cues, has_cue
from newscorpus.analyses.quotes.parsing import Parsed, Sentence, Tokens
from newscorpus.analyses.quotes.phrases import Phrase, subject_before, subject_behind
from newscorpus.analyses.quotes.roles import is_role
from newscorpus.analyses.quotes.speakers import NOBODY, Resolved, Subject, resolve
from newscorpus.analyses.quotes.wordlists import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    PAST_VERBS,
    PREPOSITIONS,
    SINGULAR_PRONOUNS,
)
from newscorpus.gazetteers import saying_verbs


class Told(NamedTuple):
    """A cue and who it says is speaking."""

    cue: Cue
    phrase: Phrase | None
    """The subject's words, where the cue has a subject of its own."""

    resolved: Resolved
    is_inverted: bool = False
    """Whether the subject stands behind: `said Lavrov`."""


class Scene(NamedTuple):
    """A sentence with all that the rules look at."""

    parsed: Parsed
    tokens: Tokens
    cast: Cast
    subjects: Sequence[Subject]
    quotes: tuple[int, ...] = ()
    """Which of the words are quotations."""

    told: tuple[Told, ...] = ()


_BEFORE_PARTICIPLE = PREPOSITIONS | {"as", "and", "while"}
_MOST_CUES = 40
"""A sentence of more cues is no prose; the rest are left alone, so that the cost stays linear."""

_LONGEST_SUBJECT = 60
_QUOTING = frozenset({"quoted", "quotes", "quoting", "cited", "citing"})


def tell(parsed: Parsed, sentence: Sentence, cast: Cast, subjects: Sequence[Subject]) -> Scene:
    """Find the cues of a sentence, and the subject of each."""
    scene = Scene(parsed, sentence.tokens, cast, subjects, sentence.quotes)
    if not has_cue(sentence.low):
        return scene
    told: list[Told] = []
    for cue in islice(find_cues(sentence.tokens), _MOST_CUES):
        told.append(_told(scene, cue, told))
    return scene._replace(told=tuple(told)) if told else scene


def _told(scene: Scene, cue: Cue, before: Sequence[Told]) -> Told:
    tokens = scene.tokens
    if cue.form is Form.ACCORDING:
        return _behind(scene, cue)
    if tokens[cue.first].low in _QUOTING:
        return _quoted(scene, cue)
    if cue.form is Form.PARTICIPLE:
        return _participle(scene, cue, before)
    if cue.form is not Form.FINITE:
        shared = _shared(scene, cue, before) if cue.form is Form.INFINITIVE else NOBODY
        return Told(cue, None, shared)
    return _finite(scene, cue, before)


def _finite(scene: Scene, cue: Cue, before: Sequence[Told]) -> Told:
    """Read `Lavrov said`, `Lavrov, the minister, who said`, `came and said`, and `said Lavrov`."""
    tokens = scene.tokens
    place = cue.first - 1
    while place >= 0 and tokens[place].text in {",", "-", "–", "—"}:
        place -= 1
    if place < 0 or tokens[place].quote >= 0:
        return _behind(scene, cue)
    if tokens[cue.first - 1].text == "," and _ends_behind(tokens, cue):
        return _behind(scene, cue)
    phrase = subject_before(tokens, cue.first)
    if phrase is not None and tokens[phrase.end - 1].low == "who":
        phrase = _antecedent(tokens, phrase.end - 1)
    if phrase is None:
        return Told(cue, None, _shared(scene, cue, before))
    resolved = _resolve(scene, phrase)
    if resolved.rule in {"role", "role-words", "organisation"}:
        resolved = _apposed_to(scene, phrase) or resolved
    return Told(cue, phrase, resolved)


def _ends_behind(tokens: Tokens, cue: Cue) -> bool:
    """Say whether a cue has but its subject behind it: `It fell, said Ann Lee, a nurse`."""
    found = subject_behind(tokens, cue.after)
    if found is None or cue.kind not in {"say", "state"}:
        return False
    end = found[0].end
    names = any(t.text[0].isupper() or is_role(t) for t in tokens[found[0].first : end])
    return names and (end == len(tokens) or tokens[end].text in {",", "."})


def _apposed_to(scene: Scene, phrase: Phrase) -> Resolved | None:
    """Read `Ann Lee, president of the bank said`, where the second comma is left out."""
    tokens, end = scene.tokens, phrase.first - 1
    if end < 1 or tokens[end].text != ",":
        return None
    first = end
    while first and tokens[first - 1].text[0].isupper():
        first -= 1
    if end - first < 2 or (first and tokens[first - 1].text != ","):  # noqa: PLR2004 -- a full name
        return None
    resolved = _resolve(scene, Phrase(first, end))
    return resolved if resolved.rule == "name" else None


def _resolve(scene: Scene, phrase: Phrase) -> Resolved:
    return resolve(scene.parsed, scene.tokens, phrase, scene.cast, scene.subjects)


def _behind(scene: Scene, cue: Cue) -> Told:
    """Read `said Lavrov`, `said the minister, Lavrov`, `according to Lavrov`."""
    found = subject_behind(scene.tokens, cue.after)
    if found is None:
        return Told(cue, None, NOBODY)
    phrase, apposed = found
    resolved = _resolve(scene, phrase)
    if apposed is not None and resolved.rule in {"role", "role-words", "none"}:
        named = _resolve(scene, apposed)
        resolved = named if named.rule == "name" else resolved
    return Told(cue, phrase, resolved, is_inverted=True)


def _quoted(scene: Scene, cue: Cue) -> Told:
    """Read `the paper quoted Lavrov as saying`, and `Lavrov was quoted as saying`."""
    tokens = scene.tokens
    if cue.form is Form.PASSIVE:
        phrase = subject_before(tokens, cue.first)
    else:
        end = cue.after
        while end < len(tokens) and tokens[end].low != "as" and tokens[end].text not in {",", "."}:
            end += 1
        phrase = Phrase(cue.after, end) if end > cue.after else None
    return Told(cue, phrase, _resolve(scene, phrase) if phrase else NOBODY)


def _participle(scene: Scene, cue: Cue, before: Sequence[Told]) -> Told:
    """Read `Lavrov noted that …, saying`, and `with Lavrov saying`."""
    place = cue.first - 1
    last = before[-1] if before else None
    if last is not None and scene.tokens[last.cue.first].low in _QUOTING:
        return Told(cue, None, last.resolved)
    is_joined = place >= 0 and scene.tokens[place].text[0].isalpha()
    if is_joined and scene.tokens[place].low not in _BEFORE_PARTICIPLE:
        phrase = subject_before(scene.tokens, cue.first)
        resolved = _resolve(scene, phrase) if phrase else NOBODY
        if resolved.rule in {"name", "role", "pronoun"}:
            return Told(cue, phrase, resolved)
    return Told(cue, None, _shared(scene, cue, before))


def _shared(scene: Scene, cue: Cue, before: Sequence[Told]) -> Resolved:
    """Give the subject that a verb shares: that of the cue before it, else of the sentence."""
    for told in reversed(before):
        if told.resolved.who is not None and told.cue.form is not Form.ACCORDING:
            return told.resolved
    phrase = main_subject(scene.tokens, cue.first)
    if phrase is None:
        return _later_subject(scene, cue)
    resolved = _resolve(scene, phrase)
    if resolved.rule in {"role", "role-words", "none"} and _has_apposed(scene.tokens, phrase):
        named = _resolve(scene, Phrase(phrase.end + 1, _comma(scene.tokens, phrase.end + 1)))
        resolved = named if named.rule == "name" else resolved
    return resolved


def _has_apposed(tokens: Tokens, phrase: Phrase) -> bool:
    """Say whether a name stands behind a role, between commas: `The bank's head, Ann Lee,`."""
    end = _comma(tokens, phrase.end + 1)
    names = tokens[phrase.end + 1 : end]
    is_short = 1 < len(names) <= 5  # noqa: PLR2004 -- the words of a full name
    return is_short and tokens[phrase.end].text == "," and all(t.text[0].isupper() for t in names)


def _comma(tokens: Tokens, start: int) -> int:
    return next((at for at in range(start, len(tokens)) if tokens[at].text == ","), start)


def _later_subject(scene: Scene, cue: Cue) -> Resolved:
    """Read the subject behind the comma: `Voicing concern over the war, he said`."""
    if cue.first > 1:
        return NOBODY
    tokens = scene.tokens
    for later in find_cues(tokens[cue.after : cue.after + _LONGEST_SUBJECT]):
        if later.form is Form.FINITE:
            phrase = subject_before(tokens, cue.after + later.first)
            return _resolve(scene, phrase) if phrase and phrase.first >= cue.after else NOBODY
    return NOBODY


def _antecedent(tokens: Tokens, who: int) -> Phrase | None:
    """Give what `who` stands for: the phrase before it."""
    end = who - 1 if who and tokens[who - 1].text == "," else who
    first = end
    while first and (tokens[first - 1].text[0].isupper() or is_role(tokens[first - 1])):
        first -= 1
    if first < end and tokens[first].text[0].isupper():
        return Phrase(first, end)
    return subject_before(tokens, end) if end else None


def main_subject(tokens: Tokens, end: int) -> Phrase | None:
    """Give the first phrase of a sentence that may be its subject, before its first verb.

    Args:
        tokens: A sentence.
        end: Where to stop.
    """
    first = 0
    if tokens and (tokens[0].low in _OPENING or tokens[0].low.endswith("ing")):
        commas = (place for place in range(min(end, 40)) if tokens[place].text == ",")
        begins = (place + 1 for place in commas if _may_be_first(tokens, place + 1))
        found = next(begins, None)
        if found is None:
            return None
        first = found
    while first < end and tokens[first].low in {"but", "and", "however", ",", "when", "while"}:
        first += 1
    last, end = first, min(end, first + _LONGEST_SUBJECT)
    while last < end and not _is_verb(tokens, last):
        last += 1
    return Phrase(first, last) if first < last else None


_OPENING = PREPOSITIONS | {"while", "when", "as", "although", "though", "if", "because"}


def _may_be_first(tokens: Tokens, place: int) -> bool:
    """Say whether a phrase behind a comma can be the subject: `At the summit, Jobs said`."""
    if place >= len(tokens) or tokens[place].quote >= 0:
        return False
    token = tokens[place]
    return token.text[0].isupper() or token.low in DETERMINERS or token.low in SINGULAR_PRONOUNS


def _is_verb(tokens: Tokens, place: int) -> bool:
    token = tokens[place]
    if token.quote >= 0 or token.text in {",", ":", ";", "(", "–", "—"}:
        return True
    if not token.text.islower():
        return False
    low = token.low
    return (
        low in AUXILIARIES
        or low in PAST_VERBS
        or low in BE
        or (low.endswith("ed") and not is_role(token))
        or (low in saying_verbs() and not low.endswith("ing"))
    )
