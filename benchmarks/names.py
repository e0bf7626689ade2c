"""Scores how names are grouped, on every form under which entities occur in some corpora.

Run `python benchmarks/names.py --data FOLDER [--show N] [--gold FOLDER] [--write FILE]`. The data
folder holds `aliases_dev.jsonl`; the gold folder holds `seeds.json`. Only numbers are printed or
written, but for `--show`.

All names of a corpus are grouped at once, and nothing but the names is known. Scores are BCubed.
A name that several entities have counts once, and two names belong together if one entity has both:
so a product's family name in a group with one of its products is right. In the strict count every
name of every entity is an item of its own, so such a name is wrong wherever it is put.
"""

import argparse
import datetime as dt
import json
import random
import timeit
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import attrs

from newscorpus.normalise import names
from newscorpus.normalise.names import Reason

HEAD = """\
# Accuracy of names

BCubed precision / recall / F1 of grouped names in per cent, written on {day} by
`python benchmarks/names.py --data FOLDER --write docs/accuracy-names.md`. The names are those of
the four corpora of MEANTIME (Minard et al., LREC 2016, CC BY 4.0), none of which is shown or
shipped here; rules were made while looking at `airbus` and `apple` alone.

All names of a corpus are grouped at once, and nothing but the names is known. A name that several
entities have counts once, and two names belong together if one entity has both. In the strict count
every name of every entity is an item of its own, so such a name is wrong wherever it is put.

"""
TUNED_ON = ("airbus", "apple")
SIZES = (1_000, 5_000, 20_000)


@attrs.frozen
class Corpus:
    """The names of a corpus, and the entities that have each."""

    name: str
    entities: Mapping[str, frozenset[str]]

    def groups(self, reasons: Iterable[Reason]) -> dict[str, tuple[str, ...]]:
        """Give the group of each name."""
        found = names.group(self.entities, reasons=reasons).groups
        return {name: each.names for each in found for name in each.names}


@attrs.define
class Score:
    """Sums of precision and recall over items."""

    precision: float = 0
    recall: float = 0
    items: int = 0

    def add(self, other: "Score") -> None:
        """Add the items of another corpus."""
        self.precision += other.precision
        self.recall += other.recall
        self.items += other.items

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.precision * self.recall / ((self.precision + self.recall) or 1) / self.items

    def __str__(self) -> str:
        shares = (self.precision / self.items, self.recall / self.items, self.f1)
        return " / ".join(f"{100 * share:5.1f}" for share in shares)


def score(corpus: Corpus, groups: Mapping[str, tuple[str, ...]]) -> Score:
    """Count each name once."""
    result = Score()
    wanted = defaultdict(set)
    for name, entities in corpus.entities.items():
        for entity in entities:
            wanted[entity].add(name)
    for name, entities in corpus.entities.items():
        together = set().union(*(wanted[entity] for entity in entities))
        right = len(together.intersection(groups[name]))
        result.add(Score(right / len(groups[name]), right / len(together), 1))
    return result


def strict_score(corpus: Corpus, groups: Mapping[str, tuple[str, ...]]) -> Score:
    """Count each name of each entity."""
    result = Score()
    items = [(name, entity) for name, entities in corpus.entities.items() for entity in entities]
    for name, entity in items:
        wanted = sum(entity in entities for entities in corpus.entities.values())
        found = sum(len(corpus.entities[other]) for other in groups[name])
        right = sum(entity in corpus.entities[other] for other in groups[name])
        result.add(Score(right / found, right / wanted, 1))
    return result


def read_corpora(folder: Path) -> list[Corpus]:
    """Read the names of each corpus."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for line in (folder / "aliases_dev.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        for name in record["names"]:
            found[record["corpus"]][name].add(record["entity_id"])
    return [
        Corpus(corpus, {name: frozenset(ids) for name, ids in entities.items()})
        for corpus, entities in sorted(found.items())
    ]


def table(corpora: list[Corpus]) -> Iterator[str]:
    """Score every corpus, then all of them without one rule after another."""
    everything = tuple(Reason)
    grouped = [(corpus, corpus.groups(everything)) for corpus in corpora]
    yield "## Scores\n"
    yield "| | names | precision / recall / F1 | strict |\n|---|---:|---|---|"
    total, strict = Score(), Score()
    for corpus, groups in grouped:
        one, other = score(corpus, groups), strict_score(corpus, groups)
        total.add(one)
        strict.add(other)
        yield f"| {corpus.name} | {one.items} | {one} | {other} |"
    yield f"| all | {total.items} | {total} | {strict} |"
    pooled = _pool(corpora)
    groups = pooled.groups(everything)
    one, other = score(pooled, groups), strict_score(pooled, groups)
    yield f"| in one heap | {one.items} | {one} | {other} |"
    yield "\n## Rules\n\nAll corpora with one rule alone, and with all rules but this one.\n"
    yield "| | alone | all but this |\n|---|---|---|"
    yield f"| (same words) | {_over_all(corpora, ())} | |"
    for reason in everything:
        alone = _over_all(corpora, (reason,))
        rest = _over_all(corpora, [other for other in everything if other != reason])
        if str(rest) != str(total) or str(alone) != str(_over_all(corpora, ())):
            yield f"| {reason} | {alone} | {rest} |"


def _pool(corpora: list[Corpus]) -> Corpus:
    """Put the names of all corpora together; their entities have the same ids in each."""
    entities: dict[str, frozenset[str]] = {}
    for corpus in corpora:
        for name, ids in corpus.entities.items():
            entities[name] = entities.get(name, frozenset()) | ids
    return Corpus("in one heap", entities)


def _over_all(corpora: list[Corpus], reasons: Iterable[Reason]) -> Score:
    total = Score()
    for corpus in corpora:
        total.add(score(corpus, corpus.groups(reasons)))
    return total


def mistakes(corpora: Iterable[Corpus]) -> Iterator[str]:
    """Show the names that are wrongly together, and those that are wrongly apart."""
    for corpus in corpora:
        groups = corpus.groups(tuple(Reason))
        for name, entities in sorted(corpus.entities.items()):
            for other, others in sorted(corpus.entities.items()):
                together, belong = other in groups[name], bool(entities & others)
                if name < other and together != belong:
                    why = names.compare(name, other)
                    kind = "wrong" if together else "apart"
                    yield f"{corpus.name:7} {kind} {name!r} {other!r} {why.reason if why else ''}"


def gold_mistakes(folder: Path) -> Iterator[str]:
    """Show where names of the seeds are not grouped as a careful reader would."""
    gold = json.loads((folder / "seeds.json").read_text("utf-8"))["corpus"]
    wanted = [set(forms) for kind in ("people", "organisations") for forms in gold[kind].values()]
    wanted += [{name} for name in gold["not_people"]]
    found = names.group(name for forms in wanted for name in forms).groups
    for each in found:
        if set(each.names) not in wanted:
            yield f"seeds: {each.names}"


def speed() -> Iterator[str]:
    """Measure the cost of grouping made-up names, many of which share a word."""
    rng = random.Random(1)  # noqa: S311 -- nothing secret is made here
    syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "or")]

    def word(most: int) -> str:
        return "".join(rng.choices(syllables, k=rng.randint(2, most))).title()

    given, family = [word(3) for _ in range(400)], [word(4) for _ in range(3_000)]
    titles = ["President ", "Gen ", "FM ", "Mr ", "", "", "", "", ""]
    yield "\n## Speed\n\nMade-up names, many of which share a word.\n"
    yield "| names | ms per 1,000 |\n|---:|---:|"
    for size in SIZES:
        made = {
            rng.choice(titles)
            + " ".join((*rng.sample(given, rng.choice((0, 1, 1, 2))), rng.choice(family)))
            for _ in range(size)
        }
        seconds = timeit.timeit(lambda made=made: names.group(made), number=1)  # type: ignore[misc]
        yield f"| {len(made)} | {seconds / len(made) * 1e6:.0f} |"


def main() -> None:
    """Score what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="a folder of development sets")
    parser.add_argument("--gold", type=Path, help="a folder of hand-made gold")
    parser.add_argument("--show", type=int, default=0, help="how many mistakes to print")
    parser.add_argument("--all", action="store_true", help="print those of every corpus")
    parser.add_argument("--write", type=Path, help="a Markdown file for the tables")
    options = parser.parse_args()
    corpora = read_corpora(options.data)
    text = "\n".join((*table(corpora), *speed())) + "\n"
    print(text)
    shown = [corpus for corpus in corpora if options.all or corpus.name in TUNED_ON]
    for line in list(mistakes(shown))[: options.show]:
        print(line)
    for line in gold_mistakes(options.gold) if options.gold else ():
        print(line)
    if options.write:
        day = dt.datetime.now(dt.UTC).date()
        options.write.write_text(HEAD.format(day=day) + text, encoding="utf-8")


if __name__ == "__main__":
    main()
