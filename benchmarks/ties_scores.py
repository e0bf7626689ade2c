"""Compares what was found in a corpus of planted copies with what was planted."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

import attrs

import newscorpus as nc
from newscorpus.analyses.tokens import paragraphs
from newscorpus.models.ties import Passage, Relation, RelationKind, Story
from newscorpus.testing import Change, CopiedCorpus, PlantedCopy, Setting
from newscorpus.testing.copies.vocabulary import STOCK

SHOWN = 12
"""Faults of one sort that are listed."""

_LESSER = RelationKind.SHARED_PASSAGES
_WORD = re.compile(r"[\w',-]+")
_MOST_OCCURRENCES = 200
"""Of a passage in more articles, the first are looked at."""

Pair = frozenset[str]


@attrs.frozen
class Score:
    """How many copies of a sort were planted, and what was found of them."""

    planted: int
    sharing: int
    """The copy and its original share a passage."""

    related: int
    """The copy and its original have a relation."""

    joined: int
    """Relations lead from the one to the other, if need be by way of other copies."""

    named: int
    """The relation is of the kind that was planted."""

    in_one_story: int


@attrs.frozen
class Findings:
    """What was found, arranged for being asked about pairs."""

    kinds: dict[Pair, RelationKind]
    groups: dict[str, str]
    """For each article, one of those that relations between kin join it to."""

    passages: dict[str, set[str]]
    """For each article, the ids of what it shares."""

    stories: dict[str, str]


def findings(planted: CopiedCorpus, corpus: nc.Corpus) -> Findings:
    """Arrange relations and stories."""
    kinds = {frozenset(found.articles): found.kind for found in corpus.findings(Relation)}
    stories = {a: story.id for story in corpus.findings(Story) for a in story.articles}
    joined = (pair for pair in kinds if planted.kin(*pair))
    passages: defaultdict[str, set[str]] = defaultdict(set)
    for passage in corpus.findings(Passage):
        for occurrence in passage.occurrences:
            passages[occurrence.article].add(passage.id)
    return Findings(kinds, _groups(joined), dict(passages), stories)


def _groups(pairs: Iterable[Pair]) -> dict[str, str]:
    parents: dict[str, str] = {}

    def root(name: str) -> str:
        while (parent := parents.setdefault(name, name)) != name:
            parents[name] = parents[parent]
            name = parents[name]
        return name

    for one, other in pairs:
        parents[root(one)] = root(other)
    return {name: root(name) for name in parents}


def is_found(copy: PlantedCopy, found: Findings) -> bool:
    """Say whether a planted copy was found; one of many is, if it is joined to the others."""
    joined = _is_joined(copy, found)
    return joined if copy.setting is Setting.WIRE else _pair(copy) in found.kinds


def _pair(copy: PlantedCopy) -> Pair:
    return frozenset((copy.original, copy.copy))


def _is_joined(copy: PlantedCopy, found: Findings) -> bool:
    group = found.groups.get(copy.original)
    return group is not None and group == found.groups.get(copy.copy)


def _is_sharing(copy: PlantedCopy, found: Findings) -> bool:
    none: set[str] = set()
    theirs = (found.passages.get(name, none) for name in (copy.original, copy.copy))
    return bool(set.intersection(*theirs))


def _is_in_one_story(copy: PlantedCopy, found: Findings) -> bool:
    story = found.stories.get(copy.original)
    return story is not None and story == found.stories.get(copy.copy)


def scores(copies: Sequence[PlantedCopy], found: Findings) -> Iterator[tuple[str, Score]]:
    """Count, for every change and every setting, and for all."""
    for change in Change:
        yield change.value, _score([c for c in copies if c.change is change], found)
    for setting in Setting:
        yield f"({setting.value})", _score([c for c in copies if c.setting is setting], found)
    yield "all", _score(copies, found)


def _score(copies: Sequence[PlantedCopy], found: Findings) -> Score:
    def count(holds: Callable[[PlantedCopy], bool]) -> int:
        return sum(map(holds, copies))

    return Score(
        planted=len(copies),
        sharing=count(lambda copy: _is_sharing(copy, found)),
        related=count(lambda copy: _pair(copy) in found.kinds),
        joined=count(lambda copy: _is_joined(copy, found)),
        named=count(lambda copy: found.kinds.get(_pair(copy)) is copy.relation),
        in_one_story=count(lambda copy: _is_in_one_story(copy, found)),
    )


def missed(copies: Sequence[PlantedCopy], found: Findings) -> list[str]:
    """List the planted copies that were not found."""
    return [
        f"{copy.original} → {copy.copy}, {copy.change} ({copy.setting})"
        for copy in copies
        if not is_found(copy, found)
    ]


def misnamed(planted: CopiedCorpus, corpus: nc.Corpus, found: Findings) -> list[str]:
    """List the copies whose relation is of another kind, and the texts that were misread."""

    def mark(name: str) -> str:
        read = (paragraph.text for paragraph in paragraphs(corpus[name]))
        return f"{name} (misread)" if _plain("\n\n".join(read)) != told[name] else name

    told = {each.name: _plain("\n\n".join(each.truth.paragraphs)) for each in planted.articles}
    return [
        f"{mark(copy.original)} → {mark(copy.copy)}, {copy.change} ({copy.setting}): "
        f"{kind} for {copy.relation}"
        for copy in planted.copies
        if (kind := found.kinds.get(_pair(copy))) not in {None, copy.relation}
    ]


def false_copies(planted: CopiedCorpus, found: Findings) -> list[str]:
    """List the pairs taken for copies that have nothing to do with each other."""
    return sorted(
        f"{' – '.join(sorted(pair))}, {kind}"
        for pair, kind in found.kinds.items()
        if kind is not _LESSER and not planted.kin(*pair)
    )


def strange_relations(planted: CopiedCorpus, found: Findings) -> list[str]:
    """List the pairs that are said to share a passage only, and were not planted."""
    lesser = (pair for pair, kind in found.kinds.items() if kind is _LESSER)
    return sorted(" – ".join(sorted(pair)) for pair in lesser if not planted.kin(*pair))


def strange_stories(planted: CopiedCorpus, corpus: nc.Corpus) -> list[str]:
    """List the stories that bring articles together which no chain of copies connects."""
    groups = _groups(_pair(copy) for copy in planted.copies)
    return [
        f"{len(story.articles)} articles: {story.label}"
        for story in corpus.findings(Story)
        if len({groups.get(article, article) for article in story.articles}) > 1
    ]


def strange_passages(planted: CopiedCorpus, corpus: nc.Corpus) -> dict[str, list[str]]:
    """Give the passages of articles that have nothing to do with each other, by why they may be."""
    stock = " | ".join(map(_plain, STOCK))
    found: defaultdict[str, list[str]] = defaultdict(list)
    for passage in corpus.findings(Passage):
        articles = dict.fromkeys(each.article for each in passage.occurrences)
        some = list(articles)[:_MOST_OCCURRENCES]
        if not all(planted.kin(*pair) for pair in combinations(some, 2)):
            text = passage.occurrences[0].span.of(_source(corpus, some[0]))
            reason = "stock sentence" if _plain(text) in stock else _origin(planted, some, text)
            found[reason].append(f"{len(articles)} articles: {' '.join(text.split())}")
    return dict(found)


def _origin(planted: CopiedCorpus, names: Sequence[str], text: str) -> str:
    """Say whether articles were given a text, or it is only in what stands round them."""
    told = {a.name: a.truth.paragraphs for a in planted.articles if a.name in names}
    plain = _plain(text)
    is_told = all(plain in _plain(" ".join(paragraphs)) for paragraphs in told.values())
    return "chance" if is_told else "not in every report"


def _source(corpus: nc.Corpus, name: str) -> str:
    return corpus[name].source.text or ""


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(nc.normalise.text(text).casefold()))
