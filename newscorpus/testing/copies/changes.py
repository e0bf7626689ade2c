"""How a text is changed when it is copied, and what that makes of the two."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, pairwise
from random import Random

import attrs

from newscorpus.models.ties import RelationKind
from newscorpus.testing.copies.drafts import LONG, USUAL, Draft, Paragraphs, is_stock, length, write
from newscorpus.testing.copies.edits import americanise, edit
from newscorpus.testing.copies.truth import Change

_MOST_DAYS = 3
_SHARE_EDITED = (0.25, 0.5)
"""Of the sentences."""

_MOST_DROPPED, _MOST_WORDS_DROPPED = 3, 0.3
_SHARE_ADDED, _SHARE_KEPT, _SHARE_MERGED = (0.3, 0.55), (0.35, 0.6), 0.6
"""Of the words. Of half of each article it would be open whether the merger is a near-duplicate."""

_NOT_SHORT = range(6, USUAL.stop)
"""Paragraphs of what is updated: one sentence more is then no large part of it."""

_MOST_EXCERPT, _SHARE_EXCERPT = 3, 0.35
"""Paragraphs, and how much of the words of either article they may be."""

Copying = Callable[[Sequence[Draft], Random], Paragraphs]


@attrs.frozen
class Way:
    """A way to copy."""

    paragraphs: Copying
    """Gives the text of the copy."""

    relation: RelationKind
    """What original and copy are to each other."""

    least_days: int = 0
    """How much later the copy is at least: where only the dates tell an update from a text that
    was cut, the day must not be the same."""

    originals: int = 1
    sizes: range = USUAL
    """How many paragraphs an original must have."""


def copy(originals: Sequence[Draft], change: Change, rng: Random, days: int = _MOST_DAYS) -> Draft:
    """Copy an article, or two.

    Args:
        originals: As many as the way to copy needs.
        change: What to do to the text.
        rng: Chooses what the change leaves open.
        days: How many days later the copy may be.

    Returns:
        The copy, dated after the latest original by no more than the days.
    """
    way = WAYS[change]
    last = max(originals, key=lambda original: original.date)
    later = rng.randint(way.least_days, max(days, way.least_days))
    return attrs.evolve(
        originals[0],
        paragraphs=way.paragraphs(originals, rng),
        date=last.date + dt.timedelta(days=later),
        title=originals[0].title if rng.randrange(2) else write(rng).title,
        is_reset=change is Change.RESET,
    )


def _same(originals: Sequence[Draft], _rng: Random) -> Paragraphs:
    return originals[0].paragraphs


def _edited(originals: Sequence[Draft], rng: Random) -> Paragraphs:
    """Change some sentences: their spelling, where it is British and so chosen, or a word."""
    text = originals[0].paragraphs
    places = [(p, s) for p, s in _places(text) if not is_stock(text[p][s])]
    count = max(1, round(rng.uniform(*_SHARE_EDITED) * len(places)))
    spelled = rng.randrange(2) == 1
    for p, s in rng.sample(places, count):
        american = americanise(text[p][s]) if spelled else text[p][s]
        new = american if american != text[p][s] else edit(text[p][s], rng)
        text = _with(text, p, (*text[p][:s], new, *text[p][s + 1 :]))
    return text


def _dropped(originals: Sequence[Draft], rng: Random) -> Paragraphs:
    """Drop one sentence at least, but neither the first nor more words than a light cut does."""
    kept = originals[0].paragraphs
    least = (1 - _MOST_WORDS_DROPPED) * originals[0].words
    for number in range(rng.randint(1, _MOST_DROPPED)):
        left = [_without(kept, *place) for place in _places(kept)[1:]]
        chosen = rng.choice([text for text in left if _keeps_stock_apart(text)])
        kept = chosen if number == 0 or length(chosen) >= least else kept
    return kept


def _places(text: Paragraphs) -> list[tuple[int, int]]:
    """Give the paragraph of each sentence, and its place in it."""
    return [(p, s) for p, sentences in enumerate(text) for s in range(len(sentences))]


def _keeps_stock_apart(text: Paragraphs) -> bool:
    """Say whether no two stock sentences follow each other: unrelated texts would have the same."""
    sentences = [is_stock(sentence) for paragraph in text for sentence in paragraph]
    return not any(map(all, pairwise(sentences)))


def _without(text: Paragraphs, paragraph: int, sentence: int) -> Paragraphs:
    sentences = text[paragraph]
    return _with(text, paragraph, (*sentences[:sentence], *sentences[sentence + 1 :]))


def _with(text: Paragraphs, paragraph: int, sentences: tuple[str, ...]) -> Paragraphs:
    """Give a text another paragraph in the place of one, or none if there are no sentences."""
    return (*text[:paragraph], *((sentences,) if sentences else ()), *text[paragraph + 1 :])


def _reordered(originals: Sequence[Draft], rng: Random) -> Paragraphs:
    lead, *rest = originals[0].paragraphs
    text = (lead, *(_shuffled(paragraph, rng) for paragraph in rng.sample(rest, len(rest))))
    return text if text != originals[0].paragraphs else (lead, *reversed(rest))


def _shuffled(paragraph: tuple[str, ...], rng: Random) -> tuple[str, ...]:
    """Put the sentences of a paragraph in another order, stock sentences last."""
    return tuple(sorted(rng.sample(paragraph, len(paragraph)), key=is_stock))


def _updated(originals: Sequence[Draft], rng: Random) -> Paragraphs:
    text, new = originals[0].paragraphs, _new_sentences(rng)
    wanted = originals[0].words * (1 + rng.uniform(*_SHARE_ADDED))
    while length(text) < wanted:
        place = rng.randint(1, len(text))
        text = (*text[:place], (next(new),), *text[place:])
    return text


def _new_sentences(rng: Random) -> Iterator[str]:
    """Write sentences about other people and places: what counts is that their words are new."""
    while True:
        sentences = chain.from_iterable(write(rng).paragraphs)
        yield from (sentence for sentence in sentences if not is_stock(sentence))


def _abridged(originals: Sequence[Draft], rng: Random) -> Paragraphs:
    return _beginning(originals[0], rng.uniform(*_SHARE_KEPT))


def _excerpt(originals: Sequence[Draft], rng: Random) -> Paragraphs:
    lead, *own = write(rng, LONG).paragraphs
    theirs = originals[0].paragraphs
    most = _SHARE_EXCERPT * min(originals[0].words, length((lead, *own)))
    first = rng.randrange(len(theirs) - _MOST_EXCERPT)
    counts = range(rng.randint(1, _MOST_EXCERPT), 0, -1)
    taken = [theirs[first : first + count] for count in counts]
    fitting = [paragraphs for paragraphs in taken if length(paragraphs) <= most]
    place = rng.randint(1, len(own)) - 1
    return (lead, *own[:place], *(fitting or taken[-1:])[0], *own[place:])


def _merged(originals: Sequence[Draft], _rng: Random) -> Paragraphs:
    first, second = (_beginning(original, _SHARE_MERGED) for original in originals)
    return (*first, *second)


def _beginning(draft: Draft, share: float) -> Paragraphs:
    """Give the first paragraphs, as few as have so large a share of the words, but not all."""
    text = draft.paragraphs
    enough = (n for n in range(1, len(text)) if length(text[:n]) >= share * draft.words)
    return text[: next(enough, len(text) - 1)]


WAYS: dict[Change, Way] = {
    Change.REPRINT: Way(_same, RelationKind.IDENTICAL),
    Change.RESET: Way(_same, RelationKind.IDENTICAL),
    Change.LIGHT_EDIT: Way(_edited, RelationKind.NEAR_DUPLICATE),
    Change.SENTENCES_DROPPED: Way(_dropped, RelationKind.NEAR_DUPLICATE, least_days=1),
    Change.SENTENCES_REORDERED: Way(_reordered, RelationKind.NEAR_DUPLICATE),
    Change.UPDATE: Way(_updated, RelationKind.UPDATE, least_days=1, sizes=_NOT_SHORT),
    Change.ABRIDGEMENT: Way(_abridged, RelationKind.NEAR_DUPLICATE, least_days=1),
    Change.EXCERPT: Way(_excerpt, RelationKind.SHARED_PASSAGES, sizes=LONG),
    Change.MERGER: Way(_merged, RelationKind.NEAR_DUPLICATE, originals=2, sizes=LONG),
}
"""Every way to copy."""
