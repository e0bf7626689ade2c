"""Who published the articles of a corpus, looked up for its pages in constant time."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cached_property

import attrs

from newscorpus.models.corpus import Corpus
from newscorpus.models.ties import Inference
from newscorpus.normalise import names
from newscorpus.pages import uris
from newscorpus.pages.page import Link
from newscorpus.pages.wording import one_line
from newscorpus.slugs import free_slug, slug

NAME_LENGTH = 80
"""The most characters of an outlet's name in a link."""

_OPENING = re.compile(r"\A(?:the\s+|www\.)", re.IGNORECASE)
_CLOSING = re.compile(r",\s*the\Z", re.IGNORECASE)


@attrs.frozen
class Outlet:
    """A publisher that articles name."""

    slug: str
    """The last part of its address."""

    spellings: tuple[tuple[str, int], ...]
    """How articles write its name and how many do, the most frequent first."""

    articles: tuple[str, ...]
    """The ids of those that name it, in the order of the corpus."""

    @property
    def name(self) -> str:
        """The name as most of its articles write it, on one line."""
        return one_line(self.spellings[0][0], NAME_LENGTH) or self.slug


def outlet_key(name: str) -> str:
    """Give what is equal for names of one outlet, whatever their letters, points and `The`.

    An outlet and its site are two: papers of one name have sites of many.

    Examples:
        >>> outlet_key("The Express Tribune") == outlet_key("EXPRESS TRIBUNE")
        True
        >>> outlet_key("Nation, The") == outlet_key("The Nation")
        True
        >>> outlet_key("Dawn") == outlet_key("dawn.com")
        False
    """
    plain = _plain(name)
    return names.key(plain).strip("|") or plain.casefold()


def _plain(name: str) -> str:
    return _CLOSING.sub("", _OPENING.sub("", " ".join(name.split())))


def _preferred(spelling: tuple[str, int]) -> tuple[int, bool, str]:
    words, count = spelling
    return -count, words.isupper(), words


@attrs.frozen
class OutletIndex:
    """The outlets of a corpus and their articles."""

    corpus: Corpus

    @cached_property
    def outlets(self) -> tuple[Outlet, ...]:
        """All that articles name, those with most articles first."""
        spelled = dict.fromkeys(article.outlet for article in self.corpus if article.outlet)
        keys = {name: outlet_key(name) for name in spelled}
        articles: dict[str, list[str]] = {}
        spellings: dict[str, Counter[str]] = {}
        for article in self.corpus:
            if article.outlet:
                key = keys[article.outlet]
                articles.setdefault(key, []).append(article.id)
                spellings.setdefault(key, Counter())[article.outlet] += 1
        taken: set[str] = set()
        made = []
        for key in sorted(articles):
            ordered = tuple(sorted(spellings[key].items(), key=_preferred))
            own = free_slug(slug(_plain(ordered[0][0]).casefold()), taken)
            made.append(Outlet(own, ordered, tuple(articles[key])))
        return tuple(sorted(made, key=lambda o: (-len(o.articles), o.name.casefold(), o.slug)))

    @cached_property
    def of(self) -> Mapping[str, Outlet]:
        """The outlet of each article that names one, by the article's id."""
        return {article: outlet for outlet in self.outlets for article in outlet.articles}

    @cached_property
    def links(self) -> Mapping[str, Link]:
        """The link to each outlet, by its slug."""
        return {outlet.slug: Link(outlet.name, uris.outlet(outlet.slug)) for outlet in self.outlets}

    def link(self, article: str) -> Link | None:
        """Give the link to the outlet of an article, if it names one.

        Args:
            article: Its id.
        """
        outlet = self.of.get(article)
        return self.links[outlet.slug] if outlet else None

    @cached_property
    def _slugs(self) -> Mapping[str, str]:
        return {outlet_key(o.spellings[0][0]): o.slug for o in self.outlets}

    def named(self, name: str) -> Link | None:
        """Give the link to the outlet of a name, if articles name it.

        Args:
            name: However it is written.
        """
        own = self._slugs.get(outlet_key(name))
        return self.links[own] if own else None

    @cached_property
    def unnamed(self) -> tuple[str, ...]:
        """The ids of the articles that name no outlet, in the order of the corpus."""
        return tuple(article.id for article in self.corpus if article.id not in self.of)

    @cached_property
    def inferred(self) -> Mapping[str, Inference]:
        """What the corpus tells of the outlet of articles that name none, by their ids."""
        return {
            inference.article: inference
            for inference in self.corpus.findings(Inference)
            if inference.field == "outlet" and inference.article not in self.of
        }

    @cached_property
    def guessed(self) -> Mapping[str, tuple[str, ...]]:
        """The ids of the articles that may be an outlet's, by its slug."""
        found: dict[str, list[str]] = {}
        for article, inference in self.inferred.items():
            own = self._slugs.get(outlet_key(inference.value))
            if own:
                found.setdefault(own, []).append(article)
        return {own: tuple(articles) for own, articles in found.items()}
