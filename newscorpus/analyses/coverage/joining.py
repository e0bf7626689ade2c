"""Things joined into sets by what they share, without comparing each with each."""

from collections import defaultdict
from collections.abc import Hashable, Iterable


class Joined:
    """Names in sets that grow as names are joined.

    Examples:
        >>> sets = Joined(["a", "b", "c"])
        >>> sets.join("c", "a")
        >>> sets.all()
        [['a', 'c'], ['b']]
    """

    __slots__ = ("_leaders",)

    def __init__(self, names: Iterable[str]) -> None:
        self._leaders = {name: name for name in names}

    def leader(self, name: str) -> str:
        """Give the name that stands for a name's set."""
        leaders = self._leaders
        while leaders[name] != name:
            leaders[name] = leaders[leaders[name]]
            name = leaders[name]
        return name

    def join(self, one: str, other: str) -> None:
        """Make one set of the sets of two names."""
        self._leaders[self.leader(one)] = self.leader(other)

    def all(self) -> list[list[str]]:
        """Give the sets, each in the order in which its names were given."""
        found: dict[str, list[str]] = defaultdict(list)
        for name in self._leaders:
            found[self.leader(name)].append(name)
        return list(found.values())


def join_by(sets: Joined, keyed: Iterable[tuple[str, Iterable[Hashable]]]) -> None:
    """Join names that have a key in common.

    Args:
        sets: The sets to join in.
        keyed: Names, each with its keys.

    Examples:
        >>> sets = Joined(["a", "b", "c"])
        >>> join_by(sets, [("a", [1]), ("b", [2, 1]), ("c", [3])])
        >>> sets.all()
        [['a', 'b'], ['c']]
    """
    first: dict[Hashable, str] = {}
    for name, keys in keyed:
        for key in keys:
            sets.join(name, first.setdefault(key, name))
