"""Scores the time expressions that the library finds, on development sets and on the seeds.

Run `python benchmarks/times.py --data FOLDER [--gold FOLDER] [--show N] [--write FILE]`. The data
folder holds `meantime.jsonl`, `dates_dev.jsonl` and `dates_phrases_dev.jsonl`; the gold folder
`seeds.json`, what a careful reader finds in the files of `seeds`. Only numbers are printed or
written, but for `--show`.

Dates are scored, not times of day, durations or sets. Classes of expressions are left out by rules
that the table counts; what is found on one of them counts neither as right nor as wrong, nor do
vague words such as "now", which `dates.vague` finds and to which it gives no value. Below each row
stands the same with nothing left out. Ends of a range that MEANTIME lists apart count as one.

A span is found when it shares a character with the one that is wanted, each with one. A value is
right when its first and last day are the wanted ones, or when it is marked as approximate and the
wanted days lie within it. Of several readings that a set lists, any will do.
"""

import argparse
import datetime as dt
import json
from collections import Counter
from functools import partial
from pathlib import Path

from newscorpus.models.dates import Date
from newscorpus.normalise import dates
from reading_cost import SEEDS, table_of_costs
from times_gold import SETS
from times_phrases import phrases
from times_scores import score

HEAD = """\
# Accuracy of time expressions

Precision / recall / F1 of dates in per cent, written on {day} by
`python benchmarks/times.py --data FOLDER --write docs/accuracy-times.md`. MEANTIME (Minard et al.,
LREC 2016, CC BY 4.0) is the first sentences of 120 articles; `dates_dev` is the specifications of
Recognizers-Text (MIT), requests to a calendar more than news; the phrases are those of Duckling
(BSD, 3 clauses) that are dates. These are development sets: rules were made with them at hand, and
other texts may score less. None of the texts is shown or shipped here.

A span is found when it shares a character with the one that is wanted. A value is right when its
first and last day are the wanted ones, or when it is marked as approximate and the wanted days lie
within it; of several readings that a set lists, any will do. Times of day, durations and sets are
not scored. The date parsers of `dates_dev` list only what each looks for, so that only their recall
says something.

"""
LEFT_OUT = """\
## Left out on purpose

What is found on one of these counts neither as right nor as wrong, nor do vague words such as
“now”; the rows with nothing left out count them all.
"""
PHRASES = """\
## Phrases

Each is as a whole one time expression, and read as lying ahead. Those called negative are none, and
right if they are not read as a date.
"""
SPEED = """\
## Speed

Times of CPU, medians of repeats. Reading is that of the same articles in files of their own: bytes,
decoding, lines. The beginnings of MEANTIME's articles are dense with dates.

"""
REFERENCE = dt.date(2021, 4, 7)
"""To find dates from when only the time that it takes matters."""


def seeds(folder: Path, show: int) -> str:
    """Count the events of the seeds that are found with their words and dates."""
    right = wanted = 0
    articles = json.loads((folder / "seeds.json").read_text("utf-8"))["articles"]
    for name, gold in articles.items():
        text = (SEEDS / name).read_text("utf-8")
        reference = Date(gold["date"]) if gold["date"] else None
        found = Counter(
            (str(each.value), each.verbatim, str(each.basis))
            for each in dates.find(text, reference)
        )
        for event in map(tuple, gold.get("events", ())):
            wanted += 1
            right += event in found
            if show and event not in found:
                print(f"{name}: {event}")
    return f"Seeds: {right} of {wanted} events"


def tables(folder: Path, show: int, like: str) -> str:
    """Score all sets and write the tables."""
    rows = ["| set | wanted | spans | values | exact spans |", "|---|---|---|---|---|"]
    left_out: Counter[tuple[str, str]] = Counter()
    for name, texts in SETS.items():
        shown = show if like in name else 0
        kept = list(texts(folder))
        left_out.update((name, w.left_out) for t in kept for w in t.wanted if w.left_out)
        rows.append(f"| {name} | {score(kept, everything=False, show=shown).row()} |")
        rows.append(f"| – nothing left out | {score(kept, everything=True, show=0).row()} |")
    rows += ["", LEFT_OUT, "| left out | of | expressions |", "|---|---|---|"]
    rows += [f"| {why} | {name} | {count} |" for (name, why), count in sorted(left_out.items())]
    rows += ["", PHRASES, "| phrases | wanted | read | right |", "|---|---|---|---|"]
    for name, row in phrases(folder, show if like in "phrases" else 0).items():
        rows.append(f"| {name} | {row.wanted} | {row.read} | {row.right} |")
    return "\n".join(rows)


def main() -> None:
    """Score what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="a folder of development sets")
    parser.add_argument("--gold", type=Path, help="a folder of hand-made gold")
    parser.add_argument("--show", type=int, default=0, help="print mistakes, if not 0")
    parser.add_argument("--like", default="", help="print those only of a set named like this")
    parser.add_argument("--write", type=Path, help="a Markdown file for the tables")
    options = parser.parse_args()
    parts = ["## Scores", tables(options.data, options.show, options.like)]
    if options.gold:
        parts.append(seeds(options.gold, options.show))
    find = partial(dates.find, reference=REFERENCE)
    parts.append(SPEED + table_of_costs(find, "expressions", options.data))
    written = "\n\n".join(parts)
    print(written)
    if options.write:
        head = HEAD.format(day=dt.datetime.now(dt.UTC).date())
        options.write.write_text(head + written, encoding="utf-8")


if __name__ == "__main__":
    main()
