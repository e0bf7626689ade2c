"""Measures what the analyses of an article's words cost, in one process.

Run `python benchmarks/analyses.py [--data FOLDER] [--counts 1000,5000,20000] [--write FILE]`. Times
are of CPU. The data folder holds `stories_dev.jsonl`, whose texts are put together to articles of
3,000 characters; the generated articles are shorter.
"""

import argparse
import json
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import newscorpus as nc
from newscorpus.testing import generate_articles

LENGTH = 3_000
MOST_MILLISECONDS = 6
"""What all analyses together may cost for an article of 3,000 characters."""

SEED = 3


def dense(folder: Path) -> list[str]:
    """Put news texts together to articles of one length."""
    lines = (folder / "stories_dev.jsonl").read_text("utf-8").splitlines()
    texts: list[str] = []
    pending = ""
    for line in lines:
        pending += json.loads(line)["text"].strip() + "\n\n"
        if len(pending) >= LENGTH:
            texts.append(f"date 2021-04-07\n\n{pending[:LENGTH]}")
            pending = ""
    return texts


def costs(texts: Sequence[str]) -> Iterator[tuple[str, float]]:
    """Give the milliseconds an article of each analysis, which sees what those before it found."""
    corpus = nc.Corpus(nc.parse_article(text, id=f"{place}") for place, text in enumerate(texts))
    for analysis in nc.article_analyses():
        start = time.process_time()
        corpus = nc.analyse(corpus, [analysis])
        seconds = time.process_time() - start
        yield analysis.name, seconds / len(texts) * 1000


def row(name: str, texts: Sequence[str]) -> str:
    """Write a row of the table."""
    length = sum(map(len, texts)) / len(texts)
    found = dict(costs(texts))
    cells = " | ".join(f"{cost:.2f}" for cost in found.values())
    return f"| {name} | {len(texts):,} | {length:,.0f} | {cells} | {sum(found.values()):.2f} |"


def report(folder: Path | None, counts: Sequence[int]) -> str:
    """Write the table: milliseconds an article."""
    names = [analysis.name for analysis in nc.article_analyses()]
    head = f"| articles | count | characters | {' | '.join(names)} | all, ms |"
    rows = [head, f"|---|---:|---:|{'---:|' * (len(names) + 1)}"]
    # the first run loads gazetteers and makes tables of patterns, which a corpus pays once
    generated = [article.text for article in generate_articles(max(counts), seed=SEED)]
    list(costs(generated[:50]))
    if folder:
        rows.append(row(f"news, target {MOST_MILLISECONDS}", dense(folder)))
    rows += [row("generated", generated[:count]) for count in counts]
    return "\n".join(rows) + "\n"


def main() -> None:
    """Read the arguments and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--counts", default="1000,5000,20000", help="default: %(default)s")
    parser.add_argument("--write", type=Path)
    arguments = parser.parse_args()
    told = report(arguments.data, [int(count) for count in arguments.counts.split(",")])
    print(told)
    if arguments.write:
        arguments.write.write_text(told, encoding="utf-8")


if __name__ == "__main__":
    main()
