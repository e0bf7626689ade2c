"""Names grouped by what they name, each with the reason why it was joined to another."""

from collections.abc import Iterable, Iterator

import attrs

from newscorpus.normalise.names.clusters import Clusters
from newscorpus.normalise.names.matching import Match, match_of
from newscorpus.normalise.names.reasons import Reason, Stage


@attrs.frozen
class Variant:
    """A name of a group, the name that it was joined to, and why."""

    name: str
    joined_to: str
    match: Match


@attrs.frozen
class Group:
    """Names that name the same."""

    name: str
    """The fullest of them."""

    variants: tuple[Variant, ...]
    """All others, sorted."""

    @property
    def names(self) -> tuple[str, ...]:
        """All names, sorted."""
        return tuple(sorted((self.name, *(variant.name for variant in self.variants))))


@attrs.frozen(order=True)
class Ambiguity:
    """A name that was joined to none, because it fits several."""

    name: str

    candidates: tuple[str, ...]
    """One name of each group that it fits, sorted."""


@attrs.frozen
class Grouping:
    """All groups, and the names that fit more than one of them."""

    groups: tuple[Group, ...]
    ambiguities: tuple[Ambiguity, ...]


def group(names: Iterable[str], *, reasons: Iterable[Reason] = tuple(Reason)) -> Grouping:
    """Group names by what they name.

    Surer reasons come first, and a name that then fits two groups is joined to neither. The order
    of the names does not matter, and each counts once.

    Args:
        names: Names as they are written.
        reasons: Why names may be joined; all reasons if not given. Names of the same words are
            joined in any case.

    Examples:
        >>> found = group(["Sergey Lavrov", "Lavrov", "Imran Khan", "Asad Khan", "Khan"])
        >>> [each.names for each in found.groups]
        [('Asad Khan',), ('Imran Khan',), ('Khan',), ('Lavrov', 'Sergey Lavrov')]
        >>> print(found.groups[3].variants[0].match)
        surname-alone: both have “Lavrov”; one has “Sergey”
        >>> found.ambiguities
        (Ambiguity(name='Khan', candidates=('Asad Khan', 'Imran Khan')),)
    """
    clusters = Clusters(sorted(set(names)), reasons)
    for stage in Stage:
        if stage is not Stage.NEVER:
            clusters.run(stage)
    groups = tuple(_group(clusters, members) for members in clusters.all())
    fits = tuple(Ambiguity(*each) for each in sorted(clusters.fits.items()))
    return Grouping(groups, fits)


def _group(clusters: Clusters, members: list[str]) -> Group:
    head = min(members, key=lambda name: _fullness(clusters, name))
    return Group(head, tuple(sorted(_variants(clusters, head), key=lambda each: each.name)))


def _fullness(clusters: Clusters, name: str) -> tuple[int, int, str]:
    """Order names: most words first, then without title, suffix and plural."""
    return -len(clusters.forms[name].words), len(name), name


def _variants(clusters: Clusters, head: str) -> Iterator[Variant]:
    """Walk from the fullest name along the ties; each other name is met once."""
    seen, waiting = {head}, [head]
    while waiting:
        name = waiting.pop()
        for tie in sorted(clusters.ties[name], key=lambda tie: (tie.short, tie.long)):
            other = tie.long if tie.short == name else tie.short
            if other not in seen:
                seen.add(other)
                waiting.append(other)
                yield Variant(other, name, match_of(tie.reason, name, other))
