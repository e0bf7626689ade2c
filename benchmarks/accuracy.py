"""Scores the reader: on generated articles, and on texts of a folder of development sets.

Run `python benchmarks/accuracy.py [--count N] [--data FOLDER] [--gold FOLDER] [--show N]
[--write FILE]`. The data folder holds `meantime.jsonl` and `stories_dev.jsonl`, whose texts are
laid out as files before they are read; the gold folder holds `seeds.json`, what a careful reader
finds in the files of the folder `seeds` beside it. Only numbers are printed or written, but for
`--show`.
"""

import argparse
import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from random import Random

import attrs

from newscorpus import Source, parse_article, read_source
from newscorpus.readers.files import decode
from newscorpus.testing import (
    LAYOUTS,
    NOISES,
    Credit,
    Facts,
    GeneratedArticle,
    Truth,
    generate_articles,
    lay_out,
)
from newscorpus.testing.scores import FIELDS, Comparison, compare

HEAD = """\
# Accuracy of the reader

Precision / recall of the values of each field in per cent, written on {day} by
`python benchmarks/accuracy.py --data FOLDER --write docs/accuracy.md`: {count} generated articles
(seed {seed}), and the texts of two collections laid out in the same layouts: MEANTIME (Minard et
al., LREC 2016, CC BY 4.0) and ECB+ (Cybulska and Vossen, LREC 2014, annotation CC BY 3.0), none of
which is shown or shipped here.

`newscorpus.testing` has the layouts and says where each comes from, and `newscorpus.testing.scores`
what counts as right. Half of the files have some noise: wrapped lines, other line ends, odd spaces,
other encodings. Where a text begins with words that a layout does not know of, such as a second
dateline, what the reader finds there counts as wrong.

"""
SEED = 20210407
LAYOUTS_A_TEXT = 6
"""In which each text of the development sets is laid out, taken in turn."""

SENTENCES_A_PARAGRAPH = 3
_CREDITS, _DATELINE, _LEFTOVERS = (
    ("credits", "kinds"),
    ("places", "filed", "agencies"),
    ("leftovers",),
)
FIELDS_OF_FORMS = {
    **dict.fromkeys(("byline", "writers", "collective", "sign-off"), _CREDITS),
    **dict.fromkeys(
        ("paper-dateline", "wire-dateline", "release-dateline", "dateline-alone"), _DATELINE
    ),
    **dict.fromkeys(("slug", "note", "end", "call", "ending", "imprint"), _LEFTOVERS),
}
"""What the forms of a group decide; a layout decides everything."""

LONGEST_TITLE = 160
SHORTEST_TEXT = 200
NO_TITLE = re.compile(r"\b(?:19|20)\d\d\b|\d:\d\d|\. [A-Z]")
"""First lines of the set that are no headline: dates, and whole paragraphs."""


@attrs.define
class Score:
    """What was right, found and wanted, for one field."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, comparison: Comparison) -> None:
        """Count one article."""
        self.right += comparison.right
        self.found += comparison.found.total()
        self.wanted += comparison.wanted.total()

    @property
    def wrong(self) -> int:
        """Values that were missed or made up."""
        return self.found + self.wanted - 2 * self.right

    def __str__(self) -> str:
        if not self.found and not self.wanted:
            return ""
        return f"{_percent(self.right, self.found)} / {_percent(self.right, self.wanted)}"


def _percent(part: int, whole: int) -> str:
    """Write a share; 100 is said only of all."""
    if not whole:
        return "–"
    return "100" if part == whole else f"{min(100 * part / whole, 99.9):.1f}"


@attrs.define
class Table:
    """Scores by layout, by noise and by form."""

    rows: dict[str, dict[str, Score]] = attrs.Factory(dict)
    forms: dict[str, Score] = attrs.Factory(dict)

    def add(self, article: GeneratedArticle, result: Mapping[str, Comparison]) -> None:
        """Count one article."""
        for name in (article.layout, f"noise: {article.noise}", "all"):
            row = self.rows.setdefault(name, {field: Score() for field in FIELDS})
            for field, comparison in result.items():
                row[field].add(comparison)
        for form in set(article.forms):
            for field in FIELDS_OF_FORMS.get(form.partition(":")[0], FIELDS):
                self.forms.setdefault(form, Score()).add(result[field])

    def markdown(self, title: str, names: Iterable[str]) -> str:
        """Write rows of the table."""
        head = f"## {title}\n\n| | {' | '.join(FIELDS)} |\n|---|{'---|' * len(FIELDS)}\n"
        rows = (
            f"| {name.removeprefix('noise: ')} | {' | '.join(map(str, self.rows[name].values()))} |"
            for name in names
            if name in self.rows
        )
        return head + "\n".join(rows) + "\n"

    def worst_forms(self) -> str:
        """List the forms with mistakes, and how many there are for each value wanted."""
        wrong = [(s.wrong / max(s.wanted, 1), form) for form, s in self.forms.items() if s.wrong]
        lines = (f"{share:6.3f}  {form!r}" for share, form in sorted(wrong, reverse=True))
        return "\n".join(lines)


def score(articles: Iterable[GeneratedArticle], show: int, like: str) -> Table:
    """Read articles and count what is right; print so many with mistakes of each form like this."""
    table = Table()
    shown: Counter[str] = Counter()
    for article in articles:
        source = decode(article.content, f"{article.name}.txt")
        if not isinstance(source, Source):
            raise TypeError(f"{article.name} was rejected: {source}")
        result = compare(parse_article(source), article.truth)
        table.add(article, result)
        wrong = {field: c for field, c in result.items() if c.wanted != c.found}
        form = next((form for form in article.forms[::-1] if like in form), None)
        if wrong and form:
            shown[form] += 1
            if shown[form] <= show:
                _explain(article, wrong)
    return table


def _explain(article: GeneratedArticle, wrong: Mapping[str, Comparison]) -> None:
    print(f"--- {article.layout} · noise {article.noise} · {' · '.join(article.forms[:-1])}")
    print(repr(article.text[:300]), "…", repr(article.text[-120:]))
    for field, comparison in wrong.items():
        missed, extra = comparison.wanted - comparison.found, comparison.found - comparison.wanted
        print(f"{field:>12}: missed {_cut(missed)}, found {_cut(extra)}")


def _cut(values: Counter[str]) -> list[str]:
    return [value[:100] for value in values]


def from_folder(folder: Path) -> Iterator[GeneratedArticle]:
    """Lay out every text of the development sets, in some layouts each."""
    rng = Random(SEED)  # noqa: S311 -- nothing secret is made here
    turn = 0
    for number, facts in enumerate((*_meantime(folder), *_stories(folder, rng))):
        for step in range(LAYOUTS_A_TEXT):
            layout = LAYOUTS[turn % len(LAYOUTS)]
            turn += 1
            if facts.title or not layout.has_title:
                yield lay_out(facts, layout, rng, name=f"{number:06}-{step}")


def _meantime(folder: Path) -> Iterator[Facts]:
    for line in (folder / "meantime.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        body = record["text"].split("\n\n", 2)[2]
        yield Facts(dt.date.fromisoformat(record["date"]), record["title"], _paragraphs(body))


def _stories(folder: Path, rng: Random) -> Iterator[Facts]:
    """Take the longest piece of each text, and the first line as its headline if it is one."""
    for line in (folder / "stories_dev.jsonl").read_text("utf-8").splitlines():
        pieces = json.loads(line)["text"].split("\n\n")
        title, body = " ".join(pieces[0].split()), pieces[-1]
        is_title = len(title) <= LONGEST_TITLE and title[-1] not in ".," and len(pieces) > 1
        if len(body) >= SHORTEST_TEXT:
            date = dt.date(2008, 1, 1) + dt.timedelta(days=rng.randrange(2000))
            has_title = is_title and not NO_TITLE.search(title)
            yield Facts(date, title if has_title else None, _paragraphs(body))


def _paragraphs(text: str) -> tuple[str, ...]:
    sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z“\"])", " ".join(text.split()))
    step = SENTENCES_A_PARAGRAPH
    return tuple(" ".join(sentences[i : i + step]) for i in range(0, len(sentences), step))


def from_gold(folder: Path) -> Table:
    """Score the seeds by what a careful reader found in them."""
    table = Table()
    for name, gold in json.loads((folder / "seeds.json").read_text("utf-8"))["articles"].items():
        source = read_source(folder.parent / "seeds" / name)
        if not isinstance(source, Source):
            raise TypeError(f"{name} was rejected: {source}")
        article = parse_article(source)
        truth = Truth(
            date=gold["date"],
            title=gold["title"],
            places=tuple(gold["dateline"]),
            credits=tuple(Credit(kind, who) for kind, who in gold["credits"]),
            outlet=gold["outlet"],
            paragraphs=tuple(block.text for block in article.paragraphs)
            if len(article.paragraphs) == gold["paragraphs"]
            else ("",) * gold["paragraphs"],
            leftovers=tuple(gold["boilerplate"]),
        )
        file = GeneratedArticle(name, source.text or "", source.encoding, name, (), "none", truth)
        table.add(file, compare(article, truth))
    return table


def main() -> None:
    """Score what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=7000, help="generated articles")
    parser.add_argument("--seed", type=int, default=SEED, help="of the generated articles")
    parser.add_argument("--data", type=Path, help="a folder of development sets")
    parser.add_argument("--gold", type=Path, help="a folder of hand-made gold")
    parser.add_argument("--show", type=int, default=0, help="how many mistakes of a form to print")
    parser.add_argument("--like", default="", help="print those only whose form has these words")
    parser.add_argument("--forms", action="store_true", help="rank forms by their mistakes")
    parser.add_argument("--write", type=Path, help="a Markdown file for the tables")
    options = parser.parse_args()
    layouts, noises = [*(x.name for x in LAYOUTS), "all"], [f"noise: {x.name}" for x in NOISES]
    made = score(generate_articles(options.count, options.seed), options.show, options.like)
    parts = [
        made.markdown("Generated articles, by layout", layouts),
        made.markdown("Generated articles, by noise", noises),
    ]
    if options.data:
        laid_out = score(from_folder(options.data), options.show, options.like)
        parts.append(laid_out.markdown("Texts of MEANTIME and ECB+, by layout", layouts))
    if options.gold:
        gold = from_gold(options.gold)
        parts.append(gold.markdown("Seeds", sorted(name for name in gold.rows if ":" not in name)))
    print("\n".join(parts))
    if options.forms:
        print(made.worst_forms())
    if options.write:
        day = dt.datetime.now(dt.UTC).date()
        head = HEAD.format(count=options.count, seed=options.seed, day=day)
        options.write.write_text(head + "\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
