"""The texts of a corpus as lists of numbers, each different text once."""

from array import array
from collections import defaultdict
from collections.abc import Sequence

import attrs

from newscorpus.analyses.wording import Wording, wording
from newscorpus.models.corpus import Corpus


@attrs.frozen
class Text:
    """The words of one article or of several with the very same words."""

    words: "array[int]"
    """Each word by its number in the sorted vocabulary of the corpus."""

    articles: tuple[str, ...]
    """The ids of the articles, sorted."""


@attrs.frozen
class Texts:
    """All texts of a corpus that are long enough, and the words of every article."""

    texts: Sequence[Text]
    """In the order of their first ids, so that nothing depends on that of the articles."""

    wordings: dict[str, Wording]
    """The wording of each article, by its id."""


def texts_of(corpus: Corpus, shortest: int) -> Texts:
    """Number the words of a corpus, and put articles with the same words together.

    Numbers go by the alphabet: the same words give the same numbers whatever the order of the
    articles, and whatever Python makes of the hash of a string today.

    Args:
        corpus: Any corpus.
        shortest: Texts with fewer words are left out.
    """
    wordings = {article.id: wording(article) for article in corpus}
    vocabulary: set[str] = set()
    for found in wordings.values():
        vocabulary.update(found.words)
    numbers = {word: number for number, word in enumerate(sorted(vocabulary))}
    groups: defaultdict[bytes, list[str]] = defaultdict(list)
    numbered: dict[bytes, array[int]] = {}
    for article, found in wordings.items():
        words = array("i", map(numbers.__getitem__, found.words))
        if len(words) >= shortest:
            content = words.tobytes()
            groups[content].append(article)
            numbered.setdefault(content, words)
    texts = [Text(numbered[content], tuple(sorted(ids))) for content, ids in groups.items()]
    return Texts(sorted(texts, key=lambda text: text.articles), wordings)
