"""How likely articles are to share words by chance, as those of one trade and language do."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

import attrs

from newscorpus.analyses.passages.formula import Judged
from newscorpus.analyses.passages.runs import Run
from newscorpus.analyses.passages.seeds import Seeds
from newscorpus.analyses.passages.texts import Texts

_BY_WORD_BEFORE = 0.9
"""How far the word before is trusted to tell the next; the rest goes by how frequent that is."""

_MOST_BITS = 1000.0
"""What is less likely than this is as good as impossible, and a float can still hold it."""

_RARE = 20
"""So many times in each of the texts that share a run, their own use of a word may matter."""

_Pair = tuple[str | int, str | int]
_Counted = str | int | _Pair
_Counts = Counter[_Counted]


@attrs.frozen(slots=False)
class Chance:
    """Expects runs of words by how often each word follows the one before it in other texts.

    The idea is that of Karlin and Altschul, "Methods for assessing the statistical significance of
    molecular sequence features by using general scoring schemes", PNAS 87, 1990: what two texts
    share means something where few such runs are expected between texts of the same words.
    """

    texts: Texts
    seeds: Seeds
    judged: Judged
    """Seeds that are no formula tell which texts go together; what many copied is no chance."""

    runs: Sequence[Run]
    """The runs that will be asked for."""

    def expected(self, run: Run) -> float:
        """Say how many runs as likely as one are expected between all texts.

        Returns:
            Far below 1 for what is no chance; never below 2 to the power of -1000. Above 1 it is
            no more than a lower bound.
        """
        companions = self._companions(run)
        if companions is None:
            return math.exp2(-_MOST_BITS)
        words = self.texts.row[run[0] : run[1]]
        pairs = 2 * math.log2(len(self.texts.row)) - 1
        bits = self._bits(words, None, _RARE * len(companions))
        if bits > pairs:  # most are not even if all that is rare is a surprise
            bits = self._bits(words, self._within(words, companions), _RARE * len(companions))
        return math.exp2(min(_MOST_BITS, max(-_MOST_BITS, pairs - bits)))

    def _companions(self, run: Run) -> Sequence[int] | None:
        """Give the texts that share the run or a part of it, which must not make it likely.

        None where many copied a part of it.
        """
        owners, places = self.texts.owners, self.seeds.places
        found: set[int] = set()
        for value in self.seeds.least(*run):
            if value in self.judged.copied:
                return None
            if value not in self.judged.formula:
                found.update(owners[place] for place in places[value])
        return sorted(found)

    def _within(self, words: Sequence[str | int], companions: Iterable[int]) -> _Counts:
        """Count the words of a run, and its pairs of words, in some texts."""
        wanted: frozenset[_Counted] = frozenset(words).union(pairwise(words))
        found: Counter[_Counted] = Counter()
        for text in companions:
            row = self.texts.row[self.texts.starts[text] : self.texts.end(text)]
            found.update(filter(wanted.__contains__, row))
            found.update(filter(wanted.__contains__, pairwise(row)))
        return found

    def _bits(self, words: Sequence[str | int], within: _Counts | None, rare: int) -> float:
        """Add up how unlikely each word is, behind the one before it, in the other texts.

        Args:
            words: The run.
            within: What to leave out of the counts; None for all that is rare.
            rare: What is no more frequent than this is rare; what is more frequent, the texts that
                share the run cannot have made so.
        """
        size = len(self.texts.row) + len(self._words)

        def outside(item: _Counted, count: int) -> int:
            if count > rare:
                return count
            return count - within[item] if within is not None else 0

        bits, before, count_before = 0.0, words[0], 0
        for word in words:
            count = outside(word, self._words[word])
            likely = (count + 1) / size
            if count_before:
                both = outside((before, word), self._pairs[before, word])
                likely = _BY_WORD_BEFORE * both / count_before + (1 - _BY_WORD_BEFORE) * likely
            bits -= math.log2(likely)
            before, count_before = word, count
        return bits

    @cached_property
    def _words(self) -> Mapping[str | int, int]:
        return Counter(self.texts.row)

    @cached_property
    def _pairs(self) -> Mapping[_Pair, int]:
        row = self.texts.row
        wanted = {pair for start, end in self.runs for pair in pairwise(row[start:end])}
        return Counter(filter(wanted.__contains__, pairwise(row)))
