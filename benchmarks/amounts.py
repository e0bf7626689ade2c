"""Scores the finding of amounts on a folder of development sets, and times it.

Run `python benchmarks/amounts.py --data FOLDER [--show N] [--write FILE]`. The folder holds
`numbers_dev.jsonl` and `units_dev.jsonl` (specifications of Recognizers-Text, MIT) and
`meantime.jsonl` (values of MEANTIME, CC BY 4.0). Only numbers are printed or written, but for
`--show`.

The file is not called after the module that it measures, for a `numbers.py` in the folder of a
script would stand before Python's own.
"""

import argparse
import datetime as dt
import time
from pathlib import Path

from amounts_gold import meantime, specifications
from amounts_left_out import LEFT_OUT
from amounts_scores import Score, Table
from newscorpus.normalise import numbers
from reading_cost import table_of_costs

HEAD = """\
# Accuracy of amounts

Amounts that are found in two sets, written on {day} by
`python benchmarks/amounts.py --data FOLDER --write docs/accuracy-amounts.md`. The specifications
are phrases of Recognizers-Text (MIT); an amount is right if its value, its unit and its span are.
MEANTIME (Minard et al., LREC 2016, CC BY 4.0) is the first sentences of 120 articles; its amounts
have kinds and spans and no values, so one is right if both of these are. These are development
sets: rules were made with them at hand, and other texts may score less. None of the texts is
shipped, nor shown but for a few words that say what is left out.

Each row is the amounts of a specification, or those of one kind in MEANTIME; the last three put
both sets together.

"""
SPEED = """\
Times of CPU, medians of repeats. Reading is that of the same articles in files of their own: bytes,
decoding, lines. Hostile texts are the longest work that patterns could be given.

"""
POOLED = {
    "percentages": ("specifications: PercentModel", "meantime: percent"),
    "money": ("specifications: CurrencyModel", "meantime: money"),
    "counts": ("specifications: NumberModel", "meantime: quantity"),
}
LONGEST_WORK = {
    "digits": "1" * 10**6,
    "one one one": "one " * 10**5,
    "hundreds": "hundred thousand and " * 50_000,
    "commas": "1,11," * 200_000,
    "thousands": "1,111," * 150_000,
    "ranges": "1-2 to 3-4 and " * 60_000,
    "signs": "$" * 10**6,
    "letters": "a" * 10**6,
    "articles": "a half a half a " * 60_000,
    "spaces": "1" + " " * 10**6,
    "addresses": "http://" * 150_000,
    "hyphens": "one-" * 250_000,
    "slashes": "1/2/" * 250_000,
    "units": "5 square " * 100_000,
}
"""Texts that would cost most, if a pattern were careless."""

HOSTILE_HEAD = "| hostile text | characters | ms | ns a character |"


def markdown(table: Table) -> str:
    """Write the scores."""
    rows = [table.scores[name].row(name) for name in sorted(table.scores)]
    for name, parts in POOLED.items():
        total = Score()
        for part in parts:
            total += table.scores.get(part, Score())
        rows.append(total.row(f"**{name}**"))
    head = "| | wanted | found | right | precision | recall |\n|---|---|---|---|---|---|"
    return "\n".join([head, *rows]) + "\n"


def left_out(table: Table) -> str:
    """List what was left out and how often."""
    rows = [f"| {name} | {table.left[name]} | {why} |" for name, (why, _) in LEFT_OUT.items()]
    return "\n".join(["| left out | amounts | why |\n|---|---|---|", *rows]) + "\n"


def hostile_costs() -> str:
    """Time hostile texts."""
    lines = [HOSTILE_HEAD, "|---|---|---|---|"]
    for name, hostile in LONGEST_WORK.items():
        start = time.process_time()
        numbers.find(hostile)
        spent = time.process_time() - start
        size = len(hostile)
        lines.append(f"| {name} | {size} | {spent * 1e3:.0f} | {spent / size * 1e9:.0f} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Score and time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    everything, table = Table(), Table()
    for item in (*specifications(options.data), *meantime(options.data)):
        everything.add(item, leaves_out=False)
        table.add(item, leaves_out=True)
    parts = [
        "## Scores\n\n" + markdown(table),
        "## Left out on purpose\n\n" + left_out(table),
        "## Scores with nothing left out\n\n" + markdown(everything),
        "## Speed\n\n" + SPEED + table_of_costs(numbers.find, "amounts", options.data),
        hostile_costs(),
    ]
    written = "\n".join(parts)
    print(written)
    for mistake in table.mistakes[: options.show]:
        print(mistake)
    if options.write:
        day = dt.datetime.now(dt.UTC).date()
        options.write.write_text(HEAD.format(day=day) + written, "utf-8")


if __name__ == "__main__":
    main()
