"""Every place where a run of words stands."""

from collections.abc import Sequence

from newscorpus.analyses.passages.matching import Run
from newscorpus.analyses.passages.seeds import Place, Seeds
from newscorpus.analyses.passages.texts import Text


def places_of(run: Run, texts: Sequence[Text], seeds: Seeds) -> tuple[Place, ...]:
    """Find every place where the words of a run stand, in the order of the texts.

    Args:
        run: A run in one of the texts that another article has too.
        texts: Each different text once.
        seeds: An index that has a seed in every such run.
    """
    number, start, end = run
    words = texts[number].words[start:end]
    offset, gram = min(seeds.of(words), key=lambda seed: (len(seeds.places[seed[1]]), seed[0]))
    found = []
    for other, place in seeds.places[gram]:
        first = place - offset
        if first >= 0 and texts[other].words[first : first + len(words)] == words:
            found.append((other, first))
    return tuple(found)
