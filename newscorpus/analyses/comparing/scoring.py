"""How alike two sentences are: by their words in order, and by what they share in any words."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import log

import attrs

from newscorpus.analyses.comparing.reading import Item, Read
from newscorpus.analyses.comparing.values import ReasonKind

Places = tuple[int, int]
"""The number of a sentence in the first article, and of one in the second."""


def in_order(first: Sequence[str], second: Sequence[str]) -> int:
    """Give how many words two texts have in common in the same order.

    The length of the longest common subsequence, in steps of one word for all of the other text at
    once: Hyyrö, *Bit-parallel LCS-length computation revisited* (2004).

    Examples:
        >>> in_order("he said it rained".split(), "it hardly rained he said".split())
        2
    """
    places: defaultdict[str, int] = defaultdict(int)
    for place, word in enumerate(first):
        places[word] |= 1 << place
    every = (1 << len(first)) - 1
    row = every
    for word in second:
        if match := row & places.get(word, 0):
            row = ((row + match) | (row - match)) & every
    return len(first) - row.bit_count()


@attrs.frozen
class Shared:
    """What two sentences share in any words."""

    weight: int
    """How much it tells."""

    words: int
    """How many words of what is stated; a figure counts as two."""

    has_figure: bool
    """Whether a figure is among them."""

    first: int
    """How much all that the first sentence has would tell."""

    second: int
    """How much all that the second sentence has would tell."""

    @property
    def score(self) -> float:
        """The share of both: 0 to 1 (Dice, 1945, with weights)."""
        return 2 * self.weight / max(1, self.first + self.second)


def left_of(sentences: Sequence[Read]) -> dict[str, int]:
    """Give how much of the weight of a word is left, in hundredths, where many sentences have it.

    A name that runs through both articles tells no sentence from another. The measure is the
    inverse document frequency (Spärck Jones, 1972) with sentences for documents; what one sentence
    of each article has keeps its full weight.

    Args:
        sentences: Of both articles.
    """
    counts = Counter(item.key for sentence in sentences for item in sentence.items)
    total = max(2, len(sentences))
    most = log(1 + total / 2)
    return {
        key: round(100 * log(1 + total / max(2, often)) / most) for key, often in counts.items()
    }


def shared(first: Sequence[Read], second: Sequence[Read]) -> dict[Places, Shared]:
    """Give what each two sentences share that share anything.

    Args:
        first: The sentences of one article.
        second: Those of the other.
    """
    left = left_of((*first, *second))
    having: defaultdict[str, list[tuple[int, Item]]] = defaultdict(list)
    for place, one in enumerate(second):
        for item in one.items:
            having[item.key].append((place, item))
    sums: defaultdict[Places, list[int]] = defaultdict(lambda: [0, 0, 0])
    for place, one in enumerate(first):
        for item in one.items:
            for other, same in having.get(item.key, ()):
                row = sums[place, other]
                row[0] += min(item.weight, same.weight) * left[item.key] // 100
                row[1] += _words(item, same)
                row[2] += _is_figure(item, same)
    tell = [[tells(one, left) for one in side] for side in (first, second)]
    return {
        (a, b): Shared(weight, words, figures > 0, tell[0][a], tell[1][b])
        for (a, b), (weight, words, figures) in sums.items()
    }


def tells(sentence: Read, left: Mapping[str, int]) -> int:
    """Give the sum of all weights of a sentence."""
    return sum(item.weight * left[item.key] // 100 for item in sentence.items)


def alike(one: Read, other: Read, left: Mapping[str, int]) -> Shared:
    """Give what two sentences share.

    Args:
        one: A sentence.
        other: A sentence of the other article.
        left: How much of the weight of each word is left.
    """
    both = [(item, other.by_key[item.key]) for item in one.items if item.key in other.by_key]
    weight = sum(min(a.weight, b.weight) * left[a.key] // 100 for a, b in both)
    words = sum(_words(a, b) for a, b in both)
    has_figure = any(_is_figure(a, b) for a, b in both)
    return Shared(weight, words, has_figure, tells(one, left), tells(other, left))


def _words(item: Item, same: Item) -> int:
    return (item.states and same.states) + _is_figure(item, same)


def _is_figure(item: Item, same: Item) -> bool:
    is_figure = item.kind is ReasonKind.FIGURE and same.kind is ReasonKind.FIGURE
    return is_figure and item.states and same.states
