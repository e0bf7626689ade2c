"""What was copied from where: the truth of a corpus with planted copies."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cached_property

import attrs

from newscorpus.models.ties import RelationKind
from newscorpus.testing.generator import GeneratedArticle


class Change(StrEnum):
    """What was done to a text when it was copied."""

    REPRINT = "reprint"
    """Nothing: only what stands around it is new."""

    RESET = "reset"
    """The words are the same, their signs are not: quotation marks, dashes, capitals of the first
    words, broken lines with hyphens, HTML entities, invisible characters."""

    LIGHT_EDIT = "light-edit"
    """A few words were changed, added or spelled as on the other side of the Atlantic."""

    SENTENCES_DROPPED = "sentences-dropped"
    """A sentence to three were left out."""

    SENTENCES_REORDERED = "sentences-reordered"
    """The paragraphs behind the lead, and the sentences within each, stand in another order."""

    UPDATE = "update"
    """New paragraphs were added, three tenths to three quarters as many words as were there."""

    ABRIDGEMENT = "abridgement"
    """Only the beginning was kept, a third of it or more."""

    EXCERPT = "excerpt"
    """A paragraph to three were put into an article that is otherwise its own."""

    MERGER = "merger"
    """The first three fifths of two articles were put together."""


class Setting(StrEnum):
    """How far the text went."""

    ALONE = "alone"
    """The only copy."""

    WIRE = "wire"
    """One of several copies of one report of an agency, each printed elsewhere."""

    CHAIN = "chain"
    """A copy of a copy, or one that was copied again."""


@attrs.frozen
class PlantedCopy:
    """An article that was copied from another. The two share a passage of 8 words or more."""

    original: str
    """The name of the article that it was copied from."""

    copy: str
    """The name of the article that was copied; dated the same day or up to three days later."""

    change: Change
    setting: Setting

    relation: RelationKind
    """What the two are to each other, by the ladder of `RelationKind`."""


@attrs.frozen(slots=False)
class CopiedCorpus:
    """Articles, some of which are copied from others, and what was copied from where."""

    articles: tuple[GeneratedArticle, ...]
    """In the order of their names, which tells nothing about what is copied."""

    copies: tuple[PlantedCopy, ...]
    """By the name of the copy, then of the original; the copy of two articles comes twice."""

    def kin(self, first: str, second: str) -> bool:
        """Say whether two articles have text from one article, which may be one of the two.

        A relation between kin is none that should not have been found: two copies of one report
        are kin, and so are a copy of a copy and the first original. The two originals of a merger
        are not.

        Args:
            first: The name of an article.
            second: The name of another.

        Raises:
            KeyError: If there is no article of that name.

        Examples:
            >>> from newscorpus.testing import generate_copied_corpus
            >>> corpus = generate_copied_corpus(20)
            >>> planted = corpus.copies[0]
            >>> corpus.kin(planted.original, planted.copy)
            True
        """
        return not self._sources[first].isdisjoint(self._sources[second])

    @cached_property
    def _sources(self) -> Mapping[str, frozenset[str]]:
        """The names of the articles that each has text from, itself among them."""
        originals: dict[str, list[str]] = {article.name: [] for article in self.articles}
        for planted in self.copies:
            originals[planted.copy].append(planted.original)
        found: dict[str, frozenset[str]] = {}
        for name in originals:
            _trace(name, originals, found)
        return found


def _trace(
    name: str, originals: Mapping[str, Iterable[str]], found: dict[str, frozenset[str]]
) -> frozenset[str]:
    if name not in found:
        traced = (_trace(original, originals, found) for original in originals[name])
        found[name] = frozenset({name}).union(*traced)
    return found[name]
