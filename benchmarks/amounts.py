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
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import attrs

from newscorpus.normalise import numbers
from newscorpus.normalise.numbers.amounts import Amount, AmountKind
from newscorpus.normalise.numbers.qualifiers import QUALIFIERS
from newscorpus.testing import write_corpus

HEAD = """\
# Accuracy of amounts

Written on {day} by `python benchmarks/amounts.py --data FOLDER --write docs/accuracy-amounts.md`.
`numbers` and `units` are phrases of the specifications of Recognizers-Text (MIT); an amount is
right if value, unit and span are. `meantime` is the values of the first sentences of 120 articles
of MEANTIME (Minard et al., LREC 2016, CC BY 4.0), which have kinds and spans and no values. None of
the texts is shown or shipped here.

"""
DIGITS_COMPARED = 12
"""Fractions are written as rounded decimals in the sets."""

_OTHER_KINDS = frozenset(
    {
        AmountKind.COUNT,
        AmountKind.FRACTION,
        AmountKind.ORDINAL,
        AmountKind.PERCENT,
        AmountKind.MONEY,
        AmountKind.TEMPERATURE,
        AmountKind.DURATION,
        AmountKind.AGE,
    }
)
LISTED: Mapping[str, frozenset[AmountKind]] = {
    "NumberModel": frozenset({AmountKind.COUNT, AmountKind.FRACTION}),
    "PercentModel": frozenset({AmountKind.PERCENT}),
    "CurrencyModel": frozenset({AmountKind.MONEY}),
    "DimensionModel": frozenset(AmountKind) - _OTHER_KINDS,
    "TemperatureModel": frozenset({AmountKind.TEMPERATURE}),
    "AgeModel": frozenset({AmountKind.AGE}),
}
"""What each specification lists: anything else that is found in its phrases is no error."""

UNITS: Mapping[str, tuple[str, Decimal]] = {
    "Dollar": ("USD", Decimal(1)),
    "Pound": ("GBP", Decimal(1)),
    "Cent": ("USD", Decimal("0.01")),
    "Pence": ("GBP", Decimal("0.01")),
    "Penny": ("GBP", Decimal("0.01")),
    "Euro": ("EUR", Decimal(1)),
    "Franc": ("franc", Decimal(1)),
    "Rupee": ("rupee", Decimal(1)),
    "Peseta": ("ESP", Decimal(1)),
    "Finnish markka": ("FIM", Decimal(1)),
    "Netherlands guilder": ("NLG", Decimal(1)),
    "C": ("degree Celsius", Decimal(1)),
    "F": ("degree Fahrenheit", Decimal(1)),
    "Degree": ("degree", Decimal(1)),
    "Year": ("year", Decimal(1)),
    "Month": ("month", Decimal(1)),
    "Week": ("week", Decimal(1)),
    "Day": ("day", Decimal(1)),
}
"""Names of the specifications, and what they are here."""


@attrs.frozen
class Wanted:
    """One amount of a set."""

    start: int
    end: int
    verbatim: str
    value: Decimal | None
    unit: str | None
    kind: str


@attrs.frozen
class Item:
    """A text with its amounts."""

    text: str
    source: str
    wanted: tuple[Wanted, ...]
    hidden: tuple[tuple[int, int], ...] = ()
    """Where the set says what we find there is something else: times."""

    limit: int = 10**9
    """Up to where everything is listed."""


Rule = Callable[[Item, Wanted], bool]

_SMALL = r"(?:hal(?:f|ves)|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?)"
_PROPER = re.compile(
    rf"(?:.* and )?(?:minus )?(?:an?|one|two|three|four|five|six|seven|eight|nine)(?: - |[ -])"
    rf"{_SMALL}(?: (?:of a )?\w+llion)?|.*\d/\d+|{_SMALL} million|half|.* out of .*",
    re.IGNORECASE,
)
_NUMBER_WORD = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty"
    r"|hundred|thousand|[mb]illion|half|quarter|zero|sixty)\b",
    re.IGNORECASE,
)


_CURRENCY = re.compile(r"[$£€]|\b(?:cents?|yen|yuan|dollars?|euros?|pounds?)\b")


def _in_verbatim(pattern: str) -> Rule:
    compiled = re.compile(pattern, re.IGNORECASE)
    return lambda _, wanted: bool(compiled.search(wanted.verbatim))


def _in_text(pattern: str) -> Rule:
    compiled = re.compile(pattern)
    return lambda item, _: bool(compiled.search(item.text))


def _is_in_news(fraction: str) -> bool:
    return bool(_PROPER.fullmatch(fraction)) and not re.match(r"\w+ty and \w+ and", fraction)


LEFT_OUT: Mapping[str, tuple[str, Rule]] = {
    "powers and exponents": (
        "notation of programs: 1.1^23, 12.32e+14",
        lambda _, wanted: wanted.kind == "power",
    ),
    "divisions": (
        "`2000 over 3` is a question for a calculator; in news it is 2000 in 3 years",
        _in_verbatim(r"\d over |\w over \w"),
    ),
    "artificial fractions": (
        "improper ones, and denominators beyond tenths: `ninety - five hundred fifths`",
        lambda _, wanted: wanted.kind == "fraction" and not _is_in_news(wanted.verbatim),
    ),
    "decimal commas": (
        "English news writes a decimal point: 1,3 and 5,00 are no numbers of its own",
        _in_verbatim(r"^\d+,\d{1,2}$"),
    ),
    "scales of one letter": (
        "10G is a network, and `10  k` and `1,674.5 M` have a letter apart",
        _in_verbatim(r"\d\s+[a-z]$|\dG$"),
    ),
    "dates, addresses and telephone numbers": (
        "listed as several numbers each; here they are none",
        _in_text(r"\d+\.\d+\.\d+\.\d|\d+/\d+/\d{4}|\+\d-\d{3}"),
    ),
    "labels": (
        "SCP-173 and `version two` are listed as 173 and 2",
        lambda item, wanted: (
            item.source == "NumberModel"
            and bool(re.search(r"(?:[A-Z]-|version )$", item.text[: wanted.start]))
        ),
    ),
    "figures read out one by one": (
        "three-nought-four",
        _in_text(r"three-nought-four"),
    ),
    "signs apart": (
        "a minus with a space behind it is a dash in news: `- 1 4/5`",
        _in_verbatim(r"^- "),
    ),
    "units without a number": (
        "a unit alone is no amount",
        lambda item, wanted: wanted.value is None and item.source != "meantime",
    ),
    "percent before its number": (
        "`percent of 10` asks for a tenth; the specification takes it for 10%",
        _in_verbatim(r"^per ?cents? of"),
    ),
    "units in brackets": ("a form of tables: `20 {kg}`", _in_verbatim(r"\d [(\[{<]k")),
    "small change without its name": (
        "talk, not writing: `thirteen dollars forty five`, `one dollar and one`",
        _in_verbatim(r"(?:dollars?|kuai) (?!.*cents?$)(?:and )?\w|\$ \d+ and \w"),
    ),
    "symbols of which only the case differs": (
        "the specification takes `100 mb` for megabits, and `2 pm` for picometres",
        _in_verbatim(r"^100 mb$|\bpm$|picometer"),
    ),
    "vague amounts": (
        "`thousands of`, `many`, `the amount`, `a score of`: no number is written",
        lambda item, wanted: item.source == "meantime" and not _NUMBER_WORD.search(wanted.verbatim),
    ),
    "kinds that the words contradict": (
        "an amount with a currency listed as a quantity, or one without as money",
        lambda item, wanted: (
            item.source == "meantime"
            and wanted.kind in {"money", "quantity"}
            and bool(_CURRENCY.search(item.text[wanted.start : wanted.end + 5]))
            is not (wanted.kind == "money")
        ),
    ),
    "resolutions and counts of votes": (
        "320x240 and 52-35 are two numbers in one",
        lambda item, wanted: (
            item.source == "meantime" and bool(re.fullmatch(r"\d+x\d+|\d\d-\d\d", wanted.verbatim))
        ),
    ),
}
"""What is left out on purpose, by rule: why, and the rule."""


def key(value: Decimal | None) -> str:
    """Write a value to as many digits as are compared."""
    return "" if value is None else f"{value.normalize():.{DIGITS_COMPARED}g}"


def specifications(folder: Path) -> Iterator[Item]:
    """Give the phrases of the specifications."""
    for name in ("numbers_dev.jsonl", "units_dev.jsonl"):
        for line in (folder / name).read_text("utf-8").splitlines():
            record = json.loads(line)
            if record["spec"] in LISTED:
                wanted = tuple(map(_wanted, record["found"]))
                yield Item(record["text"], record["spec"], wanted)


def _wanted(found: Mapping[str, Any]) -> Wanted:
    resolution = found["resolution"]
    written = (resolution.get("value") or "").removesuffix("%")
    value = Decimal(written) if written else None
    unit = resolution.get("isoCurrency") or resolution.get("unit")
    if found["type"] == "dimension":
        unit = unit.lower().replace("meter", "metre").replace("liter", "litre")
        unit = "tonne" if unit == "metric ton" else unit
    if found["type"] == "percentage":
        unit = "%"
    elif unit in UNITS:
        unit, factor = UNITS[unit]
        value = None if value is None else value * factor
    kind = resolution.get("subtype") or found["type"]
    return Wanted(found["start"], found["end"], found["verbatim"], value, unit, kind)


def meantime(folder: Path) -> Iterator[Item]:
    """Give the beginnings of the articles."""
    for line in (folder / "meantime.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        wanted = [
            Wanted(v["start"], v["end"], v["verbatim"], None, None, v["kind"])
            for v in record["values"]
            if v["end"] <= record["annotated_end"]
        ]
        hidden = tuple((t["start"], t["end"]) for t in record["times"])
        yield Item(
            record["text"], "meantime", tuple(_plain(wanted)), hidden, record["annotated_end"]
        )


def _plain(wanted: list[Wanted]) -> Iterator[Wanted]:
    """Take one of amounts within each other: the range, or else the parts."""
    for one in wanted:
        inside = [o for o in wanted if o != one and one.start <= o.start and o.end <= one.end]
        around = [o for o in wanted if o != one and o.start <= one.start and one.end <= o.end]
        if inside and not _is_range(one):
            continue
        if any(_is_range(other) for other in around):
            continue
        yield one


def _is_range(wanted: Wanted) -> bool:
    return bool(re.search(r"\d\s?-\s?\d|\bto\b|^between\b", wanted.verbatim))


@attrs.define
class Score:
    """What was right, found and wanted."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    def row(self, name: str) -> str:
        """Write a row of a table."""
        precision, recall = _share(self.right, self.found), _share(self.right, self.wanted)
        return f"| {name} | {self.wanted} | {self.found} | {self.right} | {precision} | {recall} |"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "–"


def _is_right(item: Item, wanted: Wanted, found: Amount) -> bool:
    """Compare what a set wants with what was found; a set without ranges lists one end."""
    if item.source == "meantime":
        return _covers(wanted, found)
    if item.source == "NumberModel":
        at, kinds = found.number, LISTED["NumberModel"]
        is_unit = found.kind not in kinds
        begins = wanted.start in {at.start, found.span.start}
        return (
            key(found.value) == key(wanted.value)
            and begins
            and (at.end == wanted.end or (not is_unit and found.span.end == wanted.end))
        )
    values = {key(found.value), key(found.upper)}
    is_same = key(wanted.value) in values and (
        found.unit == wanted.unit or {found.unit, wanted.unit} == {"ton", "tonne"}
    )
    begins = found.span.start == wanted.start or found.upper is not None
    return is_same and begins and found.span.end == wanted.end


_BEFORE = re.compile(
    r"(?:(?:some of the|"
    + "|".join(sorted(QUALIFIERS, key=len, reverse=True))
    + r"|between|all|net) )+"
)
_BEHIND = re.compile(r"(?: mark| \(USD|\))$")


def _covers(wanted: Wanted, found: Amount) -> bool:
    """Compare spans, the set's without the words that qualify a number."""
    before, behind = _BEFORE.match(wanted.verbatim.lower()), _BEHIND.search(wanted.verbatim)
    start = wanted.start + (before.end() if before else 0)
    end = wanted.end - (len(behind[0]) if behind else 0)
    return start in {found.span.start, found.number.start} and end in {
        found.span.end,
        found.number.end,
    }


def _kind(item: Item, found: Amount) -> str:
    if item.source != "meantime":
        return item.source
    return found.kind if found.kind in {"percent", "money"} else "quantity"


def listed(item: Item) -> list[Amount]:
    """Find amounts of the kinds that a set lists."""
    found = numbers.find(item.text)
    if item.source == "meantime":
        return [
            amount
            for amount in found
            if amount.kind is not AmountKind.ORDINAL
            and amount.span.end <= item.limit
            and not any(
                start < amount.span.end and amount.span.start < end for start, end in item.hidden
            )
        ]
    kinds = LISTED[item.source]
    return [amount for amount in found if amount.kind in kinds or item.source == "NumberModel"]


@attrs.define
class Table:
    """Scores by set and kind, with what was left out."""

    scores: dict[str, Score] = attrs.Factory(dict)
    left: Counter[str] = attrs.Factory(Counter)
    mistakes: list[str] = attrs.Factory(list)

    def add(self, item: Item, *, leaves_out: bool) -> None:
        """Score a text."""
        found, wanted = listed(item), list(item.wanted)
        if leaves_out:
            for name, (_, rule) in LEFT_OUT.items():
                out = [one for one in wanted if rule(item, one)]
                wanted = [one for one in wanted if one not in out]
                self.left[name] += len(out)
                found = [
                    amount
                    for amount in found
                    if not any(o.start < amount.span.end and amount.span.start < o.end for o in out)
                ]
        for one in wanted:
            kind = one.kind if item.source == "meantime" else item.source
            score = self.scores.setdefault(f"{_set(item)}: {kind}", Score())
            score.wanted += 1
            match = next(
                (a for a in found if _is_right(item, one, a) and _kind(item, a) == kind), None
            ) or next(
                (a for a in found if item.source == "NumberModel" and _is_right(item, one, a)), None
            )
            if match:
                score.right += 1
                score.found += 1
                found.remove(match)
            else:
                self.mistakes.append(f"missed {kind}: {_shown(item, one.start, one.end)}")
        for amount in found:
            kind = _kind(item, amount)
            if item.source == "NumberModel" and amount.kind not in LISTED["NumberModel"]:
                continue  # `180ml` is for another specification
            self.scores.setdefault(f"{_set(item)}: {kind}", Score()).found += 1
            self.mistakes.append(
                f"made up {kind}: {_shown(item, amount.span.start, amount.span.end)} "
                f"= {amount.value} {amount.unit}"
            )


def _set(item: Item) -> str:
    return "meantime" if item.source == "meantime" else "specifications"


def _shown(item: Item, start: int, end: int) -> str:
    text = item.text
    return repr(f"{text[max(0, start - 30) : start]}[{text[start:end]}]{text[end : end + 20]}")


POOLED = {
    "percentages": ("specifications: PercentModel", "meantime: percent"),
    "money": ("specifications: CurrencyModel", "meantime: money"),
    "counts": ("specifications: NumberModel", "meantime: quantity"),
}


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


REPEATS = 15
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


SEEDS = Path(__file__).parent.parent / "seeds"
GENERATED = 300
SPEED_HEAD = "| articles | characters | amounts | reading, µs | finding, µs | ratio |"
HOSTILE_HEAD = "| hostile text | characters | ms | ns a character |"


def speed() -> str:
    """Compare the cost of an article with that of reading it, and time hostile texts."""
    lines = [SPEED_HEAD, "|---|---|---|---|---|---|", _speed_row("the seeds", SEEDS)]
    with TemporaryDirectory() as folder:
        write_corpus(Path(folder), GENERATED, 3)
        lines.append(_speed_row("generated", Path(folder)))
    lines += ["", HOSTILE_HEAD, "|---|---|---|---|"]
    for name, hostile in LONGEST_WORK.items():
        start = time.process_time()
        numbers.find(hostile)
        spent = time.process_time() - start
        size = len(hostile)
        lines.append(f"| {name} | {size} | {spent * 1e3:.0f} | {spent / size * 1e9:.0f} |")
    return "\n".join(lines) + "\n"


def _speed_row(name: str, folder: Path) -> str:
    """Compare the cost of the articles of a folder with that of reading them, as in `speed.py`."""
    texts = [path.read_bytes().decode("utf-8", "replace") for path in folder.glob("*.txt")]

    def read() -> None:
        for path in sorted(folder.glob("*.txt")):
            path.read_bytes().decode("utf-8", errors="replace").splitlines()

    def find() -> None:
        for text in texts:
            numbers.find(text)

    count = len(texts)
    reading, finding = _cost(read) / count * 1e6, _cost(find) / count * 1e6
    size = sum(map(len, texts)) / count
    amounts = sum(len(numbers.find(text)) for text in texts) / count
    ratio = finding / reading
    return f"| {name} | {size:.0f} | {amounts:.1f} | {reading:.0f} | {finding:.0f} | {ratio:.1f} |"


def _cost(task: Callable[[], object]) -> float:
    """Give the CPU seconds of a task, the least of several repeats."""
    times = []
    for _ in range(REPEATS):
        start = time.process_time()
        task()
        times.append(time.process_time() - start)
    return min(times)


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
        "## Speed\n\n" + speed(),
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
