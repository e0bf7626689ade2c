"""Clusters of names that grow stage by stage, whatever order the names come in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import attrs

from newscorpus.normalise.names.forms import Form, form_of
from newscorpus.normalise.names.matching import contradict, identity, same_words_reason
from newscorpus.normalise.names.reasons import Reason, Stage
from newscorpus.normalise.names.rules import RULES

_ROUNDS = 4
"""How often a stage is run again, for what it joined may leave one candidate where two were."""

Shorts = Mapping[str, list[tuple[str, Reason]]]
Longs = Mapping[str, list[str]]


@attrs.frozen
class Tie:
    """A shorter name tied to a longer one."""

    short: str
    long: str
    reason: Reason


class Clusters:
    """Names in clusters; every round of a stage looks only at the clusters of the round before.

    Args:
        names: Names, each once, sorted.
        reasons: Why names may be joined.

    Examples:
        >>> clusters = Clusters(["Lavrov", "Sergey Lavrov"], [Reason.SURNAME_ALONE])
        >>> clusters.run(Stage.ONE_WORD)
        >>> clusters.all()
        [['Lavrov', 'Sergey Lavrov']]
    """

    def __init__(self, names: Iterable[str], reasons: Iterable[Reason]) -> None:
        self.forms: dict[str, Form] = {name: form_of(name) for name in names}
        self.ties: dict[str, list[Tie]] = {name: [] for name in self.forms}
        self.fits: dict[str, tuple[str, ...]] = {}
        """Names that fit several clusters, with a name of each."""

        self._reasons = frozenset(reasons)
        self._sized: dict[range, list[tuple[str, Form]]] = {}
        self._parent = {name: name for name in self.forms}
        self._members = {name: [name] for name in self.forms}
        alike: dict[str, str] = {}
        for name, form in self.forms.items():
            other = alike.setdefault(identity(form), name)
            self._join(Tie(name, other, same_words_reason(form, self.forms[other])))

    def all(self) -> list[list[str]]:
        """Give the clusters, and the names in each, sorted."""
        return sorted(sorted(members) for members in self._members.values())

    def find(self, name: str) -> str:
        """Give the name that stands for the cluster of a name."""
        while self._parent[name] != name:
            self._parent[name] = self._parent[self._parent[name]]
            name = self._parent[name]
        return name

    def _join(self, tie: Tie) -> None:
        first, second = self.find(tie.short), self.find(tie.long)
        if first == second:
            return
        self.ties[tie.short].append(tie)
        self.ties[tie.long].append(tie)
        big, small = sorted((first, second), key=lambda name: (-len(self._members[name]), name))
        self._parent[small] = big
        self._members[big] += self._members.pop(small)

    def run(self, stage: Stage) -> None:
        """Join what the rules of a stage tie, as long as that leaves something to do."""
        if stage is Stage.TITLED:
            self._join_titled()
            return
        shorts, longs = self._keys(stage)
        for _ in range(_ROUNDS):
            fits = self._fits(stage, shorts, longs)
            chosen = {own: self._choose(stage, own, fits[own]) for own in sorted(fits)}
            ties = [tie for each in chosen.values() for tie in each]
            if not ties:
                break
            for tie in ties:
                self._join(tie)
        for own, found in fits.items():
            if not chosen[own]:
                names = {tie.short for tie in found.values()}
                candidates = tuple(sorted(tie.long for tie in found.values()))
                self.fits |= dict.fromkeys(names | {own}, candidates)

    def _keys(self, stage: Stage) -> tuple[Shorts, Longs]:
        """Index the long keys of a stage; give those short keys that meet one."""
        rules = [rule for rule in RULES if rule.stage is stage and rule.reason in self._reasons]
        shorts: dict[str, list[tuple[str, Reason]]] = defaultdict(list)
        longs: dict[str, list[str]] = defaultdict(list)
        for rule in rules:
            wanted: dict[tuple[str, ...], str] = {}
            for name, form in self._of_size(rule.short.words):
                for key in dict.fromkeys(rule.short.keys(form)):
                    joined = wanted.get(key) or "\t".join((rule.reason, *key))
                    wanted[key] = joined
                    shorts[name].append((joined, rule.reason))
            for name, form in self._of_size(rule.long.words) if wanted else ():
                for key in dict.fromkeys(rule.long.keys(form)):
                    if key in wanted:
                        longs[wanted[key]].append(name)
        met = {name: [key for key in keys if key[0] in longs] for name, keys in shorts.items()}
        return {name: keys for name, keys in met.items() if keys}, longs

    def _of_size(self, words: range) -> list[tuple[str, Form]]:
        """Give the names that have so many words, in their order."""
        if words not in self._sized:
            sizes = ((name, form) for name, form in self.forms.items() if len(form.words) in words)
            self._sized[words] = list(sizes)
        return self._sized[words]

    def _fits(self, stage: Stage, shorts: Shorts, longs: Longs) -> dict[str, dict[str, Tie]]:
        """Give the other clusters that a cluster is tied to by a shorter name in it."""
        clusters = {
            key: self._one_of_each(longs[key]) for keys in shorts.values() for key, _ in keys
        }
        settled = {self.find(name) for name in self.fits}
        fits: dict[str, dict[str, Tie]] = defaultdict(dict)
        for name, keys in shorts.items():
            own = self.find(name)
            if own in settled:
                continue
            others = {
                cluster: Tie(name, long, reason)
                for key, reason in reversed(keys)
                for cluster, long in clusters[key].items()
            }
            if own in others and stage is not Stage.EQUAL:
                continue  # it has found its place, and the others are no rivals any more
            for cluster, tie in others.items():
                if cluster != own and not contradict(self.forms[name], self.forms[tie.long]):
                    fits[own].setdefault(cluster, tie)
        return fits

    def _one_of_each(self, names: Iterable[str]) -> dict[str, str]:
        found: dict[str, str] = {}
        for name in names:
            found.setdefault(self.find(name), name)
        return found

    def _choose(self, stage: Stage, own: str, fits: Mapping[str, Tie]) -> list[Tie]:
        """Give the ties to follow: all of equals, else the only one, if need be by its title."""
        if stage is Stage.EQUAL or len(fits) == 1:
            return list(fits.values())
        titles = self._titles(own)
        same_title = [tie for cluster, tie in fits.items() if titles & self._titles(cluster)]
        return same_title if len(same_title) == 1 else []

    def _titles(self, cluster: str) -> frozenset[str]:
        found = (self.forms[name].titles for name in self._members[self.find(cluster)])
        return frozenset().union(*found)

    def _join_titled(self) -> None:
        """Join `Putin` and `President Putin` where no fuller name is known and one office is."""
        if Reason.TITLE_LEFT_OUT not in self._reasons:
            return
        same_word: dict[str, list[str]] = defaultdict(list)
        for cluster, members in sorted(self._members.items()):
            words = {self.forms[name].words for name in members}
            if len(words) == 1 and len(self.forms[cluster].words) == 1:
                same_word[self.forms[cluster].joined].append(cluster)
        settled = {self.find(name) for name in self.fits}
        for clusters in same_word.values():
            names = sorted(name for cluster in clusters for name in self._members[cluster])
            forms = [self.forms[name] for name in names]
            offices = frozenset().union(*(form.titles for form in forms))
            if len(clusters) > 1 and settled.isdisjoint(clusters):
                if len(offices) <= 1 and not _any_contradict(forms):
                    for name in names[1:]:
                        self._join(Tie(name, names[0], Reason.TITLE_LEFT_OUT))
                else:
                    bare = [form.name.verbatim for form in forms if not form.name.titles]
                    rest = tuple(form.name.verbatim for form in forms if form.name.titles)
                    self.fits |= dict.fromkeys(bare, rest)


def _any_contradict(forms: list[Form]) -> bool:
    kinds = {form.courtesies: form for form in forms}
    ages = {form.generation: form for form in forms}
    some = [*kinds.values(), *ages.values()]
    return any(contradict(first, second) for first in some for second in some)
