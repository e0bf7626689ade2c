"""Scores how articles are grouped into stories, with and without each signal, and times it.

Run `python benchmarks/stories.py [--data FOLDER] [--gold FOLDER] [--speed] [--write FILE]`. The
data folder holds `stories_dev.jsonl`, 496 articles on 42 stories of ECB+ (Cybulska and Vossen, LREC
2014), two events of one sort in every topic; rules were made with it, and its two halves of topics
are scored apart. The gold folder holds `seeds.json`. Scores are BCubed (Bagga and Baldwin, ACL
1998); an article in no story is a group by itself. Dates are taken away but for one row: the set
has none, and those that stand in a text are of many kinds. No text is printed or written.
"""

import argparse
import datetime as dt
import json
import resource
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import attrs

from newscorpus import Corpus, Source, parse_article, read_corpus
from newscorpus.analyses.entities import Entities
from newscorpus.analyses.figures import Figures
from newscorpus.analyses.passages import Passages
from newscorpus.analyses.protocol import analyse
from newscorpus.analyses.stories import Stories
from newscorpus.models.article import Article
from newscorpus.testing import generate_articles
from newscorpus.testing.scores import Agreement, bcubed

HEAD = """\
# Stories

Per cent of BCubed, written on {day} by `benchmarks/stories.py`, whose docstring says how it is
counted and what the texts are.

"""
LEAST_F1 = 88
SIZES = (1_000, 5_000, 20_000)
SEED = 20210407
NEEDED = (Entities(), Figures(), Passages())
TRIED = {
    "alike": [Stories(alike=alike) for alike in (0.08, 0.1, 0.12, 0.15, 0.18, 0.2, 0.25)],
    "apart": [Stories(apart=apart) for apart in (0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9)],
}
WITHOUT = (
    ("all signals", Stories()),
    ("without words", Stories(words=0)),
    ("without names", Stories(names=0)),
    ("without figures", Stories(figures=0)),
    ("without passages", Stories(passages=0)),
)
HALVES = {"all": (1, 3), "first half": (1,), "second half": (3,)}
"""The topics by the remainder of their number divided by 4."""

Set = tuple[Corpus, Mapping[str, str]]


def sets(folder: Path, *, dated: bool) -> dict[str, Set]:
    """Read all topics and each half, with what stories need to be found."""
    records = [
        json.loads(x) for x in (folder / "stories_dev.jsonl").read_text("utf-8").splitlines()
    ]
    read = {record["id"]: parsed(record["id"], record["text"]) for record in records}
    found: dict[str, Set] = {}
    for name, remainders in HALVES.items():
        own = {r["id"]: r["story"] for r in records if topic(r["story"]) % 4 in remainders}
        articles = [read[id_] if dated else attrs.evolve(read[id_], date=None) for id_ in own]
        wanted = {article.id: own[id_] for article, id_ in zip(articles, own, strict=True)}
        found[name] = analyse(Corpus(tuple(articles)), NEEDED), wanted
    return found


def topic(story: str) -> int:
    """Give the number of a story's topic."""
    return int(story.split("_", maxsplit=1)[0])


def parsed(id_: str, text: str) -> Article:
    """Read an article of a set."""
    return parse_article(Source(f"{id_}.txt", f"sha256:{id_}", "utf-8", text))


def score(stories: Stories, data: Set) -> tuple[int, Agreement]:
    """Count the stories and score them."""
    corpus, wanted = data
    found = [story.articles for story in stories(corpus)]
    return len(found), bcubed(found, wanted)


def signals(folder: Path) -> Iterator[str]:
    """Score with all signals and without each."""
    yield "| | stories | " + " | ".join(f"{name}: P / R / F1" for name in HALVES) + " |"
    yield "|---|---:|---|---|---|"
    data = sets(folder, dated=False)
    for name, stories in WITHOUT:
        yield row(name, stories, data)
    yield row("all signals, dates as read", Stories(), sets(folder, dated=True))
    yield f"\nTarget: F1 {LEAST_F1} without dates.\n"
    for option, tried in TRIED.items():
        values = [getattr(stories, option) for stories in tried]
        yield f"| F1 by `{option}` | " + " | ".join(map(str, values)) + " |"
        yield "|---|" + "---:|" * len(values)
        for half, own in data.items():
            scores = [score(stories, own)[1].f1 for stories in tried]
            yield f"| {half} | " + " | ".join(f"{100 * f1:.1f}" for f1 in scores) + " |"
        yield ""


def row(name: str, stories: Stories, data: Mapping[str, Set]) -> str:
    """Write a row of the table of signals."""
    scored = {half: score(stories, own) for half, own in data.items()}
    cells = [
        " / ".join(f"{100 * one:.1f}" for one in (told.precision, told.recall, told.f1))
        for _, told in scored.values()
    ]
    return f"| {name} | {scored['all'][0]} | {' | '.join(cells)} |"


def from_gold(folder: Path) -> Iterator[str]:
    """Compare the stories of the seeds with those that a careful reader finds."""
    gold = json.loads((folder / "seeds.json").read_text("utf-8"))["corpus"]
    corpus = analyse(read_corpus(folder.parent / "seeds"), NEEDED)
    found = sorted(
        sorted(corpus[id_].path for id_ in story.articles) for story in Stories()(corpus)
    )
    right = found == sorted(map(sorted, gold["stories"]))
    yield f"Seeds: {'as a reader finds them' if right else f'found {found}'}.\n"


def speed(sizes: Iterable[int]) -> Iterator[str]:
    """Time the analysis on generated articles, which have nothing to do with each other."""
    yield "| generated articles | s of CPU | ms an article | stories | MB more at the peak |"
    yield "|---:|---:|---:|---:|---:|"
    for size in sizes:
        texts = (one.text for one in generate_articles(size, SEED))
        corpus = Corpus(tuple(parsed(str(place), text) for place, text in enumerate(texts)))
        corpus = analyse(corpus, NEEDED)
        before = peak()
        start = time.process_time()
        found = sum(1 for _ in Stories()(corpus))
        spent = time.process_time() - start
        cells = f"{spent:.2f} | {1000 * spent / size:.2f} | {found} | {peak() - before:.0f}"
        yield f"| {size:,} | {cells} |"


def peak() -> float:
    """Give the most memory that the process has had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def main() -> None:
    """Score what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="a folder of development sets")
    parser.add_argument("--gold", type=Path, help="a folder of hand-made gold")
    parser.add_argument("--speed", action="store_true", help="time generated articles too")
    parser.add_argument("--write", type=Path, help="a Markdown file for the tables")
    options = parser.parse_args()
    lines = list(signals(options.data)) if options.data else []
    lines.extend(from_gold(options.gold) if options.gold else ())
    lines.extend(speed(SIZES) if options.speed else ())
    print("\n".join(lines))
    if options.write:
        day = dt.datetime.now(dt.UTC).date()
        options.write.write_text(HEAD.format(day=day) + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
