"""Scores the reader: on generated articles, and on texts of a folder of development sets.

Run `python benchmarks/accuracy.py [--count N] [--data FOLDER] [--show N] [--write FILE]`. FOLDER
holds `meantime.jsonl` and `stories_dev.jsonl`; their texts are laid out as files before they are
read. Only numbers are printed or written, but for `--show`.
"""

import argparse
import datetime as dt
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

import attrs

from newscorpus import Article, Source, parse_article
from newscorpus.readers.files import decode
from newscorpus.testing import LAYOUTS, Facts, GeneratedArticle, generate_articles, lay_out

HEAD = """\
# Accuracy of the reader

Precision / recall of the values of each field, written by `python benchmarks/accuracy.py --data
FOLDER --write docs/accuracy.md`: {count} generated articles (seed {seed}), and the texts of two
collections laid out in the same layouts: MEANTIME (Minard et al., LREC 2016, CC BY 4.0) and ECB+
(Cybulska and Vossen, LREC 2014, annotation CC BY 3.0), none of which is shown or shipped here.
`newscorpus.testing` has the layouts. Where a text begins with words that a layout does not know
of, such as a second dateline, what the reader finds there counts as wrong.

"""
FIELDS = ("date", "title", "places", "credits", "outlet", "paragraphs", "leftovers")
SENTENCES_A_PARAGRAPH = 3
SEED = 20210407

LONGEST_TITLE = 160
NO_TITLE = re.compile(r"\b(?:19|20)\d\d\b|\d:\d\d|\. [A-Z]")
"""First lines of the set that are no headline: dates, and whole paragraphs."""


@attrs.define
class Score:
    """What was right, wrong and missed, for one field."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, wanted: Counter[str], found: Counter[str]) -> bool:
        """Count one article, and say whether all of it was right."""
        self.right += (wanted & found).total()
        self.found += found.total()
        self.wanted += wanted.total()
        return wanted == found

    def __str__(self) -> str:
        precision = f"{self.right / self.found:.3f}" if self.found else "–"
        recall = f"{self.right / self.wanted:.3f}" if self.wanted else "–"
        return f"{precision} / {recall}"


def wanted(article: GeneratedArticle) -> dict[str, Counter[str]]:
    """List what a careful reader finds, field by field."""
    truth = article.truth
    return {
        "date": Counter([truth.date] if truth.date else []),
        "title": Counter([truth.title] if truth.title else []),
        "places": Counter(truth.places),
        "credits": Counter(credit.name for credit in truth.credits),
        "outlet": Counter([truth.outlet] if truth.outlet else []),
        "paragraphs": Counter(truth.paragraphs),
        "leftovers": Counter(truth.leftovers),
    }


def found(article: Article) -> dict[str, Counter[str]]:
    """List what was read, field by field; a guess from the dateline is no date of publication."""
    reading = article.reading("date")
    is_given = reading is not None and (
        reading.status == "given" or reading.rule == "header.updated"
    )
    leftovers = (b.text for b in article.blocks if b.role in {"boilerplate", "imprint", "note"})
    return {
        "date": Counter([str(article.date)] if is_given else []),
        "title": Counter([article.title] if article.title else []),
        "places": Counter(article.dateline.places if article.dateline else ()),
        "credits": Counter(credit.name for credit in article.credits),
        "outlet": Counter([article.outlet] if article.outlet else []),
        "paragraphs": Counter(" ".join(b.text.split()) for b in article.paragraphs),
        "leftovers": Counter(leftovers),
    }


def from_folder(folder: Path) -> Iterator[GeneratedArticle]:
    """Lay out every text of the development sets in every layout, a layout a text in turn."""
    rng = Random(SEED)  # noqa: S311 -- nothing secret is made here
    for number, facts in enumerate((*_meantime(folder), *_stories(folder, rng))):
        for step in range(2):
            layout = LAYOUTS[(number + step * 7) % len(LAYOUTS)]
            yield lay_out(facts, layout, rng, name=f"{number:06}-{step}")


def _meantime(folder: Path) -> Iterator[Facts]:
    for line in (folder / "meantime.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        body = record["text"].split("\n\n", 2)[2]
        yield Facts(dt.date.fromisoformat(record["date"]), record["title"], _paragraphs(body))


def _stories(folder: Path, rng: Random) -> Iterator[Facts]:
    for line in (folder / "stories_dev.jsonl").read_text("utf-8").splitlines():
        pieces = json.loads(line)["text"].split("\n\n")
        title = " ".join(pieces[0].split())
        if len(pieces) < 2 or len(pieces[-1]) < 200:  # noqa: PLR2004 -- a title and a text
            continue
        if len(title) > LONGEST_TITLE or title.endswith(".") or NO_TITLE.search(title):
            continue
        date = dt.date(2008, 1, 1) + dt.timedelta(days=rng.randrange(2000))
        yield Facts(date, title, _paragraphs(pieces[-1]))


def _paragraphs(text: str) -> tuple[str, ...]:
    sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z“\"])", " ".join(text.split()))
    step = SENTENCES_A_PARAGRAPH
    return tuple(" ".join(sentences[i : i + step]) for i in range(0, len(sentences), step))


def score(articles: Iterable[GeneratedArticle], show: int) -> dict[str, dict[str, Score]]:
    """Read articles and count, layout by layout and in all."""
    table: dict[str, dict[str, Score]] = {}
    shown: Counter[tuple[str, str]] = Counter()
    for article in articles:
        source = decode(article.content, f"{article.name}.txt")
        if not isinstance(source, Source):
            raise TypeError(f"{article.name} was rejected: {source}")
        want, have = wanted(article), found(parse_article(source))
        for name in (article.layout, "all"):
            row = table.setdefault(name, {field: Score() for field in FIELDS})
            for field in FIELDS:
                if row[field].add(want[field], have[field]) or name == "all":
                    continue
                shown[article.layout, field] += 1
                if shown[article.layout, field] <= show:
                    _explain(article, field, want[field], have[field])
    return table


def _explain(article: GeneratedArticle, field: str, want: Counter[str], have: Counter[str]) -> None:
    print(f"--- {article.layout} {article.name} {field}", file=sys.stderr)
    print(repr(article.text[:260]), file=sys.stderr)
    print("wanted", [w[:90] for w in want - have], file=sys.stderr)
    print("found ", [w[:90] for w in have - want], file=sys.stderr)


def markdown(title: str, table: dict[str, dict[str, Score]]) -> str:
    """Write a table of precision and recall."""
    head = f"### {title}\n\n| layout | {' | '.join(FIELDS)} |\n|---|{'---|' * len(FIELDS)}\n"
    names = [*(layout.name for layout in LAYOUTS if layout.name in table), "all"]
    rows = (f"| {name} | {' | '.join(str(table[name][f]) for f in FIELDS)} |\n" for name in names)
    return head + "".join(rows)


def main() -> None:
    """Score what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=3400, help="generated articles")
    parser.add_argument("--data", type=Path, help="a folder of development sets")
    parser.add_argument("--show", type=int, default=0, help="mistakes to print, a layout and field")
    parser.add_argument("--write", type=Path, help="a Markdown file for the tables")
    options = parser.parse_args()
    parts = [
        markdown("Generated articles", score(generate_articles(options.count, SEED), options.show))
    ]
    if options.data:
        laid_out = score(from_folder(options.data), options.show)
        parts.append(markdown("Texts of MEANTIME and ECB+, laid out", laid_out))
    print("\n".join(parts))
    if options.write:
        head = HEAD.format(count=options.count, seed=SEED)
        options.write.write_text(head + "\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
