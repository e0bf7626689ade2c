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
import re
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import attrs

from newscorpus.models.dates import Date, DateError
from newscorpus.normalise import dates
from newscorpus.normalise.dates import Tense, TimeExpression, TimeKind
from newscorpus.settings import DateOrder

HEAD = """\
# Accuracy of time expressions

Precision / recall / F1 in per cent, written on {day} by
`python benchmarks/times.py --data FOLDER --write docs/times.md`.

"""
Days = tuple[dt.date | None, dt.date | None]
_MONTHS = {"SP": "21", "SU": "22", "FA": "23", "AU": "23", "WI": "24"}
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_PLAIN = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_TIME_WORD = re.compile(
    r"\d|day|week|month|year|quarter|decade|century|spring|summer|autumn|fall|winter|time|now|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|yesterday|tomorrow|season|period",
    re.IGNORECASE,
)
_LENGTH = 3000
SEEDS = Path(__file__).parents[1] / "seeds"


def edtf_of(value: str) -> str | None:
    """Turn the value of a TIMEX3 into EDTF; None where it names no place in the calendar.

    Examples:
        >>> edtf_of("2004-W47"), edtf_of("2006-Q4"), edtf_of("197"), edtf_of("2011-06-XX")
        ('2004-11-15/2004-11-21', '2006-36', '197X', '2011-06')
        >>> edtf_of("2009-SP"), edtf_of("2010-W04-WE"), edtf_of("P6Y"), edtf_of("2008-01-09TMO")
        ('2009-21', '2010-01-30/2010-01-31', None, None)
    """
    week = _WEEK.fullmatch(value)
    if week:
        first = dt.date.fromisocalendar(int(week[1]), int(week[2]), 6 if week[3] else 1)
        return f"{first}/{first + dt.timedelta(1 if week[3] else 6)}"
    if re.fullmatch(r"\d{2,3}", value):
        return value + "X" * (4 - len(value))
    value = value.removesuffix("-XX")
    if re.fullmatch(r"\d{4}-Q[1-4]", value):
        return f"{value[:5]}{32 + int(value[-1])}"
    if re.fullmatch(r"\d{4}-H[12]", value):
        return f"{value[:5]}{39 + int(value[-1])}"
    if re.fullmatch(r"\d{4}-(?:SP|SU|FA|AU|WI)", value):
        return value[:5] + _MONTHS[value[5:]]
    return value if _PLAIN.fullmatch(value) else None


def days_of(edtf: str) -> Days | None:
    """Give the first and last day of a date; None when there is no such date."""
    try:
        date = Date(edtf).unmarked
    except DateError:
        return None
    return date.earliest, date.latest


def agrees(found: Date | None, wanted: Iterable[Days]) -> bool:
    """Say whether a value is one of the wanted ones."""
    if found is None:
        return False
    first, last = found.unmarked.earliest, found.unmarked.latest
    for days in wanted:
        if (first, last) == days:
            return True
        within = first and last and days[0] and days[1] and first <= days[0] and days[1] <= last
        if within and found.is_approximate:
            return True
    return False


@attrs.frozen
class Wanted:
    """A time expression that a set lists."""

    start: int
    end: int
    words: str
    is_date: bool
    values: tuple[Days, ...]
    left_out: str = ""
    """The class for which it is left out; empty when it counts."""


@attrs.frozen
class Text:
    """A text of a set with what is wanted in it."""

    id: str
    text: str
    reference: dt.date | None
    wanted: tuple[Wanted, ...]
    order: DateOrder = DateOrder.DAY_MONTH
    end: int | None = None
    is_complete: bool = True
    """Whether everything is listed, so that whatever else is found is wrong."""


@attrs.define
class Score:
    """Counts of spans and of values."""

    spans: int = 0
    values: int = 0
    found: int = 0
    valued: int = 0
    wanted: int = 0
    exact: int = 0

    def row(self) -> str:
        """Write spans and values as precision / recall / F1."""
        spans = _shares(self.spans, self.found, self.wanted)
        values = _shares(self.values, self.valued, self.wanted)
        return f"{self.wanted} | {spans} | {values} | {_percent(self.exact, self.wanted)}"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "–"


def _shares(right: int, found: int, wanted: int) -> str:
    both = _percent(2 * right, found + wanted)
    return f"{_percent(right, found)} / {_percent(right, wanted)} / **{both}**"


def score(texts: Iterable[Text], *, everything: bool, show: int) -> Score:
    """Count what is found in texts; with everything, nothing is left out."""
    total = Score()
    for text in texts:
        found = _dates_in(text)
        wanted = [w for w in text.wanted if w.is_date and (everything or not w.left_out)]
        others = [w for w in text.wanted if w not in wanted]
        if not everything:
            found = [f for f in found if f.rule != "dates.vague"]
            found = [f for f in found if not _is_excused(f, wanted, others)]
        pairs = _pairs(found, wanted)
        if not text.is_complete:
            found = [f for f, _ in pairs]
        total.wanted += len(wanted)
        total.found += len(found)
        total.valued += sum(f.value is not None for f in found)
        total.spans += len(pairs)
        total.values += sum(agrees(f.value, w.values) for f, w in pairs)
        total.exact += sum((f.span.start, f.span.end) == (w.start, w.end) for f, w in pairs)
        if show:
            _show(text, found, wanted, pairs)
    return total


def _dates_in(text: Text) -> list[TimeExpression]:
    found = dates.find(text.text, text.reference, order=text.order)
    end = len(text.text) if text.end is None else text.end
    return [f for f in found if f.kind is TimeKind.DATE and f.span.start < end]


def _is_excused(one: TimeExpression, wanted: list[Wanted], others: list[Wanted]) -> bool:
    """Say whether what is found lies on an expression that is left out, and on no wanted one."""
    return any(w.left_out and _overlap(one, w) for w in others) and not any(
        _overlap(one, w) for w in wanted
    )


def _overlap(one: TimeExpression, other: Wanted) -> bool:
    return one.span.start < other.end and other.start < one.span.end


def _pairs(
    found: list[TimeExpression], wanted: list[Wanted]
) -> list[tuple[TimeExpression, Wanted]]:
    pairs: list[tuple[TimeExpression, Wanted]] = []
    free = list(wanted)
    for one in found:
        match = [w for w in free if _overlap(one, w)]
        best = next((w for w in match if agrees(one.value, w.values)), match[0] if match else None)
        if best is not None:
            free.remove(best)
            pairs.append((one, best))
    return pairs


def _show(
    text: Text,
    found: list[TimeExpression],
    wanted: list[Wanted],
    pairs: list[tuple[TimeExpression, Wanted]],
) -> None:
    hit, met = [f for f, _ in pairs], [w for _, w in pairs]
    for f, w in pairs:
        if not agrees(f.value, w.values):
            given = [tuple(map(str, days)) for days in w.values]
            print(
                "VALUE ",
                text.id,
                text.reference,
                repr(_around(text.text, *f_span(f))),
                f.value,
                f.rule,
                given,
            )
    for f in found:
        if f not in hit:
            print(
                "EXTRA ",
                text.id,
                text.reference,
                repr(_around(text.text, *f_span(f))),
                f.value,
                f.rule,
            )
    for w in wanted:
        if w not in met:
            print(
                "MISSED",
                text.id,
                text.reference,
                repr(_around(text.text, w.start, w.end)),
                w.values,
            )


def f_span(one: TimeExpression) -> tuple[int, int]:
    """Give both ends of an expression."""
    return one.span.start, one.span.end


def _around(text: str, start: int, end: int) -> str:
    return f"{text[max(0, start - 50) : start]}[[{text[start:end]}]]{text[end : end + 25]}"


def meantime(folder: Path, *, with_date_lines: bool = True) -> Iterator[Text]:
    """Give the annotated beginnings of MEANTIME's articles."""
    for line in (folder / "meantime.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        wanted = [
            _timex(each, with_date_lines=with_date_lines)
            for each in record["times"]
            if each["start"] < record["annotated_end"]
        ]
        reference = dt.date.fromisoformat(record["date"])
        pieces = _joined(record["text"], wanted)
        yield Text(record["id"], record["text"], reference, pieces, end=record["annotated_end"])


def _timex(each: dict[str, Any], *, with_date_lines: bool) -> Wanted:
    value, is_date = each["value"] or "", each["type"] == "DATE"
    edtf = edtf_of(value)
    days = days_of(edtf) if edtf else None
    return Wanted(
        each["start"],
        each["end"],
        each["verbatim"],
        is_date,
        (days,) if days else (),
        _class_of(each, value, with_date_lines=with_date_lines) if is_date else "",
    )


def _class_of(each: dict[str, Any], value: str, *, with_date_lines: bool) -> str:
    """Give the class for which a date of MEANTIME is left out."""
    classes = {
        "a date line": each["function"] == "creation" and not with_date_lines,
        "vague (PAST_REF, PRESENT_REF, FUTURE_REF)": value.endswith("_REF"),
        "a duration as its value (P6Y)": bool(re.match(r"P\w?\d|P\w?X", value)),
        "a time of day as its value (TMO)": "T" in value,
        "no word of time in it (which, its date)": not _TIME_WORD.search(each["verbatim"]),
        "no value in the calendar (XXXX-XX-XX, FY2007)": edtf_of(value) is None,
    }
    return next((name for name, applies in classes.items() if applies), "")


def _joined(text: str, wanted: list[Wanted]) -> tuple[Wanted, ...]:
    """Join both ends of a range, which MEANTIME lists apart, as one."""
    joined: list[Wanted] = []
    for one in wanted:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.is_date
            and one.is_date
            and len(last.values) == len(one.values) == 1
            and re.fullmatch(r" to | and |-", text[last.end : one.start])
            and re.search(r"(?:from|between) $", text[: last.start])
        ):
            days = (last.values[0][0], one.values[0][1])
            joined[-1] = attrs.evolve(last, end=one.end, values=(days,))
        else:
            joined.append(one)
    return tuple(joined)


def requests(folder: Path, specs: set[str]) -> Iterator[Text]:
    """Give the texts of some specifications of `dates_dev.jsonl`."""
    lines = (folder / "dates_dev.jsonl").read_text("utf-8").splitlines()
    for number, line in enumerate(lines):
        record = json.loads(line)
        if record["spec"] not in specs:
            continue
        reference = record["reference_time"]
        yield Text(
            f"{record['spec']}-{number}",
            record["text"],
            dt.date.fromisoformat(reference[:10]) if reference else None,
            tuple(map(_request, record["found"])),
            order=DateOrder.MONTH_DAY,
            is_complete=record["scope"] == "all",
        )


def _request(each: dict[str, Any]) -> Wanted:
    is_date = each["type"] in {"date", "daterange"}
    values = tuple(dict.fromkeys(_readings(each["resolution"])))
    left_out = "no value in the set" if is_date and not values else ""
    if is_date and not left_out:
        left_out = _class_of_request(each)
    return Wanted(each["start"], each["end"], each["verbatim"], is_date, values, left_out)


def _class_of_request(each: dict[str, Any]) -> str:
    """Give the class for which a date of the requests is left out."""
    words = each["verbatim"].lower()
    if re.fullmatch(r"(?:the |on )*\d{1,2}(?:st|nd|rd|th)?", words):
        return "a bare day of the month (the 18th)"
    if re.search(r"(?:next|last|past|previous|coming|few)(?: \w+)? (?:\d+|\w+) \w+s$", words) and (
        not re.search(r"\d{4}", words)
    ):
        return "a span that begins or ends today (next 3 days)"
    if re.fullmatch(r"(?:the )?week \d+", words):
        return "a numbered week (week 31)"
    return ""


def _readings(resolution: dict[str, Any]) -> Iterator[Days]:
    for each in resolution.get("values") or ():
        yield from _reading(each)
    for name in ("FutureResolution", "PastResolution"):
        each = resolution.get(name) or {}
        ends = {
            "start": each.get("startDate"),
            "end": each.get("endDate"),
            "value": each.get("date"),
        }
        yield from _reading({**ends, "timex": resolution.get("Timex") or ""})


def _reading(each: dict[str, Any]) -> Iterator[Days]:
    """Give first and last day; the end of a range is exclusive, but as people say it, it is not."""
    timex = each.get("timex") or ""
    edtf = edtf_of(timex)
    days = days_of(edtf) if edtf else None
    if days:
        yield days
        return
    value, start, end = (_day(each.get(name)) for name in ("value", "start", "end"))
    if value:
        yield value, value
    elif start and end:
        yield start, end - dt.timedelta(1)
        if timex.startswith("("):
            yield start, end
            next_month = (end.replace(day=1) + dt.timedelta(31)).replace(day=1)
            if end.day == 1 and timex.endswith("M)"):
                yield start, next_month - dt.timedelta(1)
    elif start or end:
        yield (start or end,) * 2


def _day(text: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


@attrs.define
class Phrases:
    """Counts for phrases that are as a whole one time expression."""

    right: int = 0
    read: int = 0
    wanted: int = 0


def phrases(folder: Path, show: int) -> dict[str, Phrases]:
    """Count what `parse` makes of the dates among the phrases, read as lying ahead."""
    counts: dict[str, Phrases] = {}
    for line in (folder / "dates_phrases_dev.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        reference = dt.date.fromisoformat(record["reference_time"][:10])
        name, days = _phrase(record)
        if name is None:
            continue
        row = counts.setdefault(name, Phrases())
        row.wanted += 1
        found = dates.parse(
            record["text"], reference, tense=Tense.FUTURE, order=DateOrder.MONTH_DAY
        )
        if name == "negative":
            row.right += found is None or found.kind is not TimeKind.DATE
            row.read += 1
            continue
        row.read += found is not None and found.value is not None
        row.right += found is not None and agrees(found.value, [days])
        if show and not (found and agrees(found.value, [days])):
            value = found and (found.value, found.rule)
            print("PHRASE", name, reference, repr(record["text"]), value, *map(str, days))
    return counts


def _phrase(record: dict[str, Any]) -> tuple[str | None, Days]:
    if not record["found"]:
        return "negative", (None, None)
    each = record["found"][0]
    grain, first, to = (each["resolution"][name] for name in ("grain", "from", "to"))
    if grain not in {"day", "week", "month", "quarter", "year"} or not first:
        return None, (None, None)
    if not re.match(r"[12]\d{3}-\d\d-\d\dT00:00", first) or each["type"] == "open interval":
        return None, (None, None)
    start = dt.date.fromisoformat(first[:10])
    end = dt.date.fromisoformat(to[:10]) - dt.timedelta(1) if to else _end(start, grain)
    name = "holidays" if each["resolution"]["holiday"] else record["section"]
    return name, (start, end)


def _end(start: dt.date, grain: str) -> dt.date:
    if grain in {"day", "week"}:
        return start + dt.timedelta(6 if grain == "week" else 0)
    months = {"month": 1, "quarter": 3, "year": 12}[grain]
    over, rest = divmod(start.month - 1 + months, 12)
    return dt.date(start.year + over, rest + 1, 1) - dt.timedelta(1)


def seeds(folder: Path) -> tuple[int, int, list[str]]:
    """Count the events of the seeds that are found with their words and dates."""
    right, missing = 0, []
    articles = json.loads((folder / "seeds.json").read_text("utf-8"))["articles"]
    for name, gold in articles.items():
        text = (SEEDS / name).read_text("utf-8")
        reference = Date(gold["date"]) if gold["date"] else None
        found = Counter(
            (str(each.value), each.verbatim, str(each.basis))
            for each in dates.find(text, reference)
        )
        for event in map(tuple, gold.get("events", ())):
            right += event in found
            missing += [] if event in found else [f"{name}: {event}"]
    return right, right + len(missing), missing


def speed(folder: Path) -> str:
    """Give the cost of 3,000 characters in microseconds, and as a multiple of reading them.

    The beginnings of MEANTIME's articles are dense with dates; the seeds are ordinary news.
    """
    lines = (folder / "meantime.jsonl").read_text("utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    reference = dt.date(2021, 4, 7)
    sets = {
        "MEANTIME": [each["text"] for each in records],
        "seeds": [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))],
    }
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "article.txt"
        path.write_text("\n".join(sets["MEANTIME"])[:_LENGTH], "utf-8")
        reading = _best(lambda: path.read_bytes().decode("utf-8").splitlines(), 2000)
    rows = [f"Reading {_LENGTH} characters (bytes, decoding, lines): {reading * 1e6:.0f} µs"]
    for name, texts in sets.items():
        size = sum(map(len, texts)) / _LENGTH
        cost = _best(partial(_find_all, texts, reference), 3) / size
        rows.append(f"Finding in {name}: {cost * 1e6:.0f} µs, {cost / reading:.1f} times reading")
    return "\n".join(rows)


def _find_all(texts: Iterable[str], reference: dt.date) -> None:
    for text in texts:
        dates.find(text, reference)


def _best(call: Callable[[], object], times: int) -> float:
    best = float("inf")
    for _ in range(7):
        begin = time.perf_counter()
        for _ in range(times):
            call()
        best = min(best, (time.perf_counter() - begin) / times)
    return best


SETS: dict[str, Callable[[Path], Iterator[Text]]] = {
    "MEANTIME": meantime,
    "MEANTIME without its date lines": lambda folder: meantime(folder, with_date_lines=False),
    "dates_dev, DateTimeModel": lambda folder: requests(folder, {"DateTimeModel"}),
    "dates_dev, date parsers (recall)": lambda folder: requests(
        folder, {"DateParser", "DatePeriodParser", "HolidayParser"}
    ),
}


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
    rows += ["", "| left out | of | expressions |", "|---|---|---|"]
    rows += [f"| {why} | {name} | {count} |" for (name, why), count in sorted(left_out.items())]
    rows += ["", "| phrases | wanted | read | right |", "|---|---|---|---|"]
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
    parts = [tables(options.data, options.show, options.like)]
    if options.gold:
        right, wanted, missing = seeds(options.gold)
        parts.append("\n".join([f"Seeds: {right} of {wanted} events", *missing]))
    parts.append(speed(options.data))
    print("\n\n".join(parts))
    if options.write:
        head = HEAD.format(day=dt.datetime.now(dt.UTC).date())
        options.write.write_text(head + "\n\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
