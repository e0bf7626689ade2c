"""Whom an article names, by which roles, and whom its pronouns mean."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import attrs

from newscorpus.analyses.quotes.naming import Known, Named, find_names, is_thing
from newscorpus.analyses.quotes.parsing import Parsed
from newscorpus.gazetteers import gendered_names
from newscorpus.models.findings import EntityKind
from newscorpus.normalise import names


class Who(NamedTuple):
    """Somebody who may be a speaker."""

    name: str
    entity: str | None
    sex: str | None
    """`m`, `f`, or None where the article and the name do not tell."""

    is_person: bool = True
    """Whether it may be a person, of whom `he` or `she` can be said."""


@attrs.frozen
class Cast:
    """The names of an article in order.

    Examples:
        >>> from newscorpus.analyses.quotes.parsing import parse
        >>> from newscorpus.analyses.tokens import Paragraph
        >>> from newscorpus.models.article import Role
        >>> text = "Russian Foreign Minister Sergey Lavrov came. Lavrov met Ms Sana Mir, a writer."
        >>> cast = make_cast([parse(Paragraph(text, 0, Role.PARAGRAPH))], ())
        >>> cast.who(cast.names[1])
        Who(name='Sergey Lavrov', entity=None, sex='m', is_person=True)
        >>> cast.with_role(frozenset({"Russia", "foreign", "minister"}), 60).text
        'Sergey Lavrov'
        >>> cast.who(cast.names[2])
        Who(name='Sana Mir', entity=None, sex='f', is_person=True)
    """

    names: tuple[Named, ...]

    @cached_property
    def starts(self) -> list[int]:
        """Where each name starts."""
        return [named.start for named in self.names]

    def within(self, start: int, end: int) -> tuple[Named, ...]:
        """Give the names that lie in a range of the source."""
        first = bisect_left(self.starts, start)
        last = bisect_left(self.starts, end)
        return tuple([named for named in self.names[first:last] if named.end <= end])

    @cached_property
    def _full(self) -> Mapping[str, list[tuple[int, str]]]:
        """Full names by each of their words, with where they stand first."""
        by_word: dict[str, list[tuple[int, str]]] = {}
        seen: set[str] = set()
        for named in self.names:
            if named.text in seen:
                continue
            seen.add(named.text)
            # a surname follows the full name: "Actual Airbus" is none if "Airbus" came first
            is_late = named.text.rpartition(" ")[2] in seen
            if " " in named.text and (named.is_person or not (named.entity or is_late)):
                bare, words = named.text, named.text.split()
                if not is_thing(bare):
                    for word in {words[0], words[-1]} if named.is_person else {words[-1]}:
                        by_word.setdefault(word, []).append((named.start, bare))
        return by_word

    @cached_property
    def _known(self) -> dict[int, Who]:
        return {}

    def who(self, named: Named) -> Who:
        """Give the bearer of a name under the full name that the article has."""
        found = self._known.get(named.start)
        if found is None:
            found = self._known[named.start] = self._who(named)
        return found

    def _who(self, named: Named) -> Who:
        if named.entity is not None:
            entity = named.entity
            is_person = entity.kind is EntityKind.PERSON
            sex = self._sex(entity.name, named) if is_person else None
            return Who(entity.name, entity.id, sex, is_person)
        bare = named.text
        if " " not in bare:
            full = self._full.get(bare, [])
            before = [name for start, name in full if start < named.start]
            different = {name for _, name in full if not _same(name, full[0][1])}
            if full and not different:
                bare = full[0][1]
            elif before and before[-1].split()[-1] == bare:
                bare = before[-1]
        is_person = named.is_person or not is_thing(bare)
        return Who(bare, None, self._sex(bare, named), is_person)

    def _sex(self, name: str, named: Named) -> str | None:
        """Go by title, then by given name, then by role: `Ms`, `Sergey`, `spokesman`."""
        sexes = gendered_names()
        titles = [word.strip(".") for word in named.words_beside]
        words = name.casefold().split()
        given = [words[0]] if len(words) > 1 else []
        ordered = [word for word in titles if word in _COURTESIES] + given + titles
        return next((sexes[word] for word in ordered if word in sexes), None)

    def with_role(self, words: frozenset[str], offset: int) -> Named | None:
        """Give the one person whom the article introduces with a role.

        Args:
            words: As `role_words` gives them.
            offset: Where in the source the role stands; who is introduced before it comes first.
        """
        found = self._introduced(words)
        if len(found) > 1:
            exact = {n: d for n, d in found.items() if _without_titles(d.roles) == words}
            before = {n: d for n, d in found.items() if d.start < offset}
            found = exact if len(exact) == 1 else before
        return next(iter(found.values())) if len(found) == 1 else None

    @cached_property
    def _by_role(self) -> dict[frozenset[str], dict[str, Named]]:
        return {}

    def _introduced(self, words: frozenset[str]) -> dict[str, Named]:
        """Give those whom the article introduces with a role, each where it does so first."""
        if words not in self._by_role:
            fitting = [named for named in self.names if named.roles and words <= named.roles]
            self._by_role[words] = {self.who(named).name: named for named in reversed(fitting)}
        return self._by_role[words]


_COURTESIES = frozenset({"mr", "mrs", "ms", "miss", "sir", "dame", "lady", "lord", "queen"})


def _without_titles(words: frozenset[str]) -> frozenset[str]:
    return words - {"gen", "mr", "mrs", "ms", "dr", "sir", "prof"}


def _same(one: str, other: str) -> bool:
    return one == other or names.compare(one, other) is not None


def make_cast(article: Sequence[Parsed], known: Iterable[Known]) -> Cast:
    """Collect the names of an article.

    Args:
        article: Its paragraphs.
        known: The mentions that other analyses found in it; other names are read from capitals.
    """
    mentions = sorted(known, key=lambda each: (each.span.start, -each.span.end, each.entity.id))
    starts = [each.span.start for each in mentions]
    found: list[Named] = []
    for parsed in article:
        base = parsed.paragraph.start
        for sentence in parsed.sentences:
            first = bisect_left(starts, base + sentence.tokens[0].start)
            last = bisect_left(starts, base + sentence.tokens[-1].end)
            found.extend(find_names(sentence, mentions[first:last], parsed))
    return Cast(tuple(found))
