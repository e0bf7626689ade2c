"""Who the words of a subject phrase stand for: a name, a pronoun, a role, or nobody known.

The rules, in the order in which they are asked; their names end the ids of what they attribute:

- `pronoun`: `he` is the last person who may be called so and who was a subject or spoke, else the
  only such person so far; `pronoun-unknown` where there is none.
- `several`: `Lavrov and Qureshi` are two, and no one speaker.
- `name`: `Gen Bajwa`, `Apple's Steve Jobs`, `the foreign minister, Lavrov`.
- `role`: `the army chief` is the one person whom the article introduces so.
- `organisation`: `the UAW`, `Moscow`.
- `role-words`: `a Delhi parts supplier`, `the police`: nobody is named, and the words stand for the
  speaker, without their article, so that two papers' suppliers are not one entity.
- `none`: `the report`, `they`, `it`: a document does not speak, and who is meant is not certain.
"""

from collections.abc import Sequence
from typing import NamedTuple

from newscorpus.analyses.quotes.cast import Cast, Who
from newscorpus.analyses.quotes.naming import Named, is_thing
from newscorpus.analyses.quotes.parsing import Parsed, Tokens
from newscorpus.analyses.quotes.phrases import Phrase
from newscorpus.analyses.quotes.roles import COLLECTIVES, is_role, role_words
from newscorpus.analyses.quotes.wordlists import (
    AUXILIARIES,
    DETERMINERS,
    OTHER_PRONOUNS,
    PREPOSITIONS,
    SINGULAR_PRONOUNS,
)
from newscorpus.models.findings import EntityKind


class Subject(NamedTuple):
    """Somebody whom a sentence is about, and where."""

    offset: int
    """In the source."""

    who: Who


class Resolved(NamedTuple):
    """Who a phrase stands for, and by which rule one knows."""

    rule: str
    """The second half of the id of a rule: `name`, `pronoun`, `role`, `role-words`, …."""

    who: Who | None


NOBODY = Resolved("none", None)
_INSIDE = (PREPOSITIONS - {"with", "than"}) | {"and", "or"}
"""Prepositions that put a name into the phrase of another word: `a spokesman for Ford`."""


def resolve(
    parsed: Parsed, tokens: Tokens, phrase: Phrase, cast: Cast, subjects: Sequence[Subject]
) -> Resolved:
    """Say who a phrase stands for; the first of the rules at the top that knows it answers.

    Args:
        parsed: The paragraph.
        tokens: The sentence.
        phrase: The phrase in it.
        cast: The names of the article.
        subjects: Whom the article was about so far, in order.
    """
    low = tokens[phrase.first].low
    offset = parsed.at(tokens[phrase.first].start)
    if phrase.end - phrase.first == 1 and low in SINGULAR_PRONOUNS:
        return _pronoun(SINGULAR_PRONOUNS[low], offset, cast, subjects)
    if phrase.end - phrase.first == 1 and (low in OTHER_PRONOUNS or low in DETERMINERS):
        return NOBODY
    found = cast.within(offset, parsed.at(tokens[phrase.end - 1].end))
    head = _role_head(tokens, phrase)
    candidate = _candidate(parsed, tokens, phrase, found, head)
    if candidate is not None:
        if _is_pair(parsed, candidate, found):
            return Resolved("several", None)
        return Resolved("name", cast.who(candidate))
    if head is None:
        organisation = _organisation(parsed, tokens, phrase, found, cast)
        is_short = phrase.end - phrase.first <= _SHORT
        if organisation.who or not is_short or tokens[phrase.end - 1].low not in COLLECTIVES:
            return organisation
        head = phrase.end - 1
    return _by_role(parsed, tokens, phrase, head, cast)


_SHORT = 5
"""The most words of a phrase like `the city's police` that stands for a speaker."""


def _pronoun(sex: str, offset: int, cast: Cast, subjects: Sequence[Subject]) -> Resolved:
    """Give the last person who was a subject and may be called so; else the only person."""
    for subject in reversed(subjects):
        if subject.offset < offset and subject.who.is_person and subject.who.sex in {sex, None}:
            return Resolved("pronoun", subject.who)
    persons = {
        who.name: who
        for named in cast.within(max(0, offset - _NEAR), offset)
        if named.is_person
        for who in [cast.who(named)]
        if who.sex in {sex, None}
    }
    if len(persons) == 1:
        return Resolved("pronoun", next(iter(persons.values())))
    return Resolved("pronoun-unknown", None)


_NEAR = 4000
"""How far back, in characters, the only person so far may be named."""


def _role_head(tokens: Tokens, phrase: Phrase) -> int | None:
    """Give the noun that says what role somebody has: `minister` in `minister of trade`."""
    head = None
    for place in range(phrase.first, phrase.end):
        token = tokens[place]
        if token.low in PREPOSITIONS and head is not None:
            break
        if (
            token.quote < 0
            and is_role(token)
            and not token.low.endswith(("’s", "'s"))
            and not (place + 1 < phrase.end and tokens[place + 1].text in {"’", "'"})
        ):
            head = place
    return head


def _candidate(
    parsed: Parsed, tokens: Tokens, phrase: Phrase, found: Sequence[Named], head: int | None
) -> Named | None:
    """Pick the name in a phrase that names its head: not `Ford` of `Ford's chief`."""
    text = parsed.paragraph.text
    starts = {token.start: at for at, token in enumerate(tokens[phrase.first : phrase.end])}
    for named in found:
        place = starts.get(named.start - parsed.paragraph.start)
        if place is None:
            continue
        place += phrase.first
        before = tokens[place - 1] if place > phrase.first else None
        end = named.end - parsed.paragraph.start
        if text[end : end + 1] in {"’", "'"} or (before is not None and before.low in _INSIDE):
            continue
        if named.entity is not None and named.entity.kind in {
            EntityKind.PLACE,
            EntityKind.ORGANISATION,
        }:
            continue
        if _is_within_role(tokens, place, end, head, is_person=named.is_person):
            continue
        is_unlikely = named.entity is None and is_thing(named.text)
        stands = not is_unlikely and _stands_for_person(tokens, place, end, phrase)
        if named.is_person or stands:
            return named
    return None


def _is_within_role(
    tokens: Tokens, place: int, end: int, head: int | None, *, is_person: bool
) -> bool:
    """Say whether a name belongs to a role around it: `UBS` of `UBS analysts`."""
    if head is None:
        return False
    if head > place and tokens[head].start >= end:
        return True
    between = tokens[head + 1 : place]
    return not is_person and any(token.low in PREPOSITIONS for token in between)


def _stands_for_person(tokens: Tokens, place: int, end: int, phrase: Phrase) -> bool:
    """Say whether a name of unknown kind is the whole phrase, but for an article or a role."""
    rest = [token for token in tokens[place : phrase.end] if token.start >= end]
    return not rest or rest[0].low in _OF_NAMES or rest[0].text == ","


_OF_NAMES = frozenset({"of", "from", "at", "in", "for"})
"""What may follow a name in its phrase; `Moments after the storm` begins with no name."""


def _is_pair(parsed: Parsed, one: Named, found: Sequence[Named]) -> bool:
    others = [named for named in found if named.start > one.end]
    if not others:
        return False
    between = parsed.paragraph.text[
        one.end - parsed.paragraph.start : others[0].start - parsed.paragraph.start
    ]
    return between.strip().split(" ")[0] in {"and", "&"}


def _by_role(parsed: Parsed, tokens: Tokens, phrase: Phrase, head: int, cast: Cast) -> Resolved:
    """Give whom the article introduced with a role, else the words of the role themselves."""
    first = phrase.first
    while first < head and tokens[first].low in DETERMINERS:
        first += 1
    has_article = tokens[phrase.first].low in {"a", "an", "another", "one", "some"}
    if not has_article and not tokens[head].low.endswith("s"):
        words = role_words([token.low for token in tokens[first : phrase.end]])
        named = cast.with_role(words, parsed.at(tokens[phrase.first].start)) or cast.with_role(
            role_words([token.low for token in tokens[first : head + 1]]),
            parsed.at(tokens[phrase.first].start),
        )
        if named is not None:
            return Resolved("role", cast.who(named))
    end = head + 1
    while end < phrase.end and tokens[end].low not in {"who", "that", "which", ","}:
        end += 1
    if any(token.low in AUXILIARIES for token in tokens[first:end]):
        return NOBODY
    words_start, words_end = tokens[first].start, tokens[end - 1].end
    name = " ".join(parsed.paragraph.text[words_start:words_end].split())
    return Resolved("role-words", Who(name, None, None))


def _organisation(
    parsed: Parsed, tokens: Tokens, phrase: Phrase, found: Sequence[Named], cast: Cast
) -> Resolved:
    """Give the organisation or place that a phrase consists of."""
    first = phrase.first
    while first < phrase.end and tokens[first].low in DETERMINERS:
        first += 1
    if first >= phrase.end:
        return NOBODY
    start = parsed.at(tokens[first].start)
    for named in found:
        text = parsed.paragraph.text
        end = named.end - parsed.paragraph.start
        before = text[tokens[first].start : named.start - parsed.paragraph.start].split()
        if text[end : end + 1] in {"’", "'"} or any(word in PREPOSITIONS for word in before):
            continue
        if "and" in before or _is_pair(parsed, named, found):
            return Resolved("several", None)
        rest = text[end : tokens[phrase.end - 1].end].split()
        if not rest or (named.start == start and (rest[0] in _OF_NAMES or rest[0] in "(,")):
            return Resolved("organisation", cast.who(named))
    return NOBODY
