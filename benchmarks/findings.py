"""Scores the figures and the events that the library finds, and times them.

Run `python benchmarks/findings.py --data FOLDER [--gold FOLDER] [--show N] [--write FILE]`. The
data folder holds `meantime.jsonl` (values of MEANTIME, CC BY 4.0) and `timelines_dev.jsonl`
(SemEval-2015 Task 4, CC BY 3.0); the gold folder `seeds.json`, what a careful reader finds in the
files of `seeds`. Only numbers are printed or written, but for `--show`.

- Gold figures: right if kind, value, unit and noun are, and the words overlap.
- Gold events: right if date, words and basis are. The gold lists none with the date of
  publication; they are counted apart.
- MEANTIME: the values of the body's first sentences, right if kind and span are, without the words
  that qualify a number; then the same without what is left out on purpose, by rules, counted.
- Timelines: a gold event is found if its sentence has an event of ours with its date. Precision is
  of our events in sentences that have a dated gold event; headlines have no events of ours.
"""

import argparse
import datetime as dt
import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

import attrs

from newscorpus import read_article
from newscorpus.analyses.events import Events, events_of
from newscorpus.analyses.figures import Figures, figures_of
from newscorpus.models.corpus import Corpus
from newscorpus.models.dates import Date, Truth
from newscorpus.models.findings import Event, EventBasis, Figure
from newscorpus.normalise.numbers.qualifiers import QUALIFIERS
from newscorpus.readers.article import parse_article

HEAD = "# Accuracy of figures and events\n\nWritten on {} by `benchmarks/findings.py`.\n\n"
SEEDS = Path(__file__).parents[1] / "seeds"
TITLE = "| {} | wanted | found | right | precision | recall | F1 |\n|---|---|---|---|---|---|---|"
_BEFORE = re.compile(
    rf"(?:(?:some of the|{'|'.join(sorted(QUALIFIERS, key=len, reverse=True))}|between|all|net) )+"
)
_BEHIND = re.compile(r"(?: mark| \(USD|\))$")
_SMALL = re.compile(r"(?i:(?:an?|one|two|three|four|five|six|seven|eight|nine|[0-9])(?: more)?)")
_NUMBER = re.compile(
    r"(?i:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty"
    r"|hundred|thousand|[mb]illion|half|quarter)\b)"
)
_CURRENCY = re.compile(r"[$£€¥]|\b(?:cents?|yen|yuan|dollars?|euros?|pounds?)\b")
_WHEN = re.compile(r"\b(?:year|month|week|day|hour|minute|second)s?\b")

Value = Mapping[str, Any]
Rule = Callable[[str, Value], bool]
LEFT_OUT: Mapping[str, Rule] = {
    "below ten, unqualified and without a unit": lambda text, v: bool(
        _SMALL.fullmatch(_of(text, v))
    ),
    "ages, durations and ordinals: `, 51,`, `four years`, `21st`": lambda text, v: bool(
        _WHEN.search(_of(text, v, 8))
        or re.search(r"\d(?:st|nd|rd|th)\b", _of(text, v))
        or re.match(r", [^,]{0,3}\d\d,", text[max(0, v["start"] - 2) : v["end"] + 1])
    ),
    "no number: `thousands of`, `many`, `the amount`": lambda text, v: (
        not _NUMBER.search(_of(text, v))
    ),
    "a currency listed as a quantity, or money without one": lambda text, v: (
        v["kind"] != "percent"
        and bool(_CURRENCY.search(_of(text, v, 5))) is not (v["kind"] == "money")
    ),
}
"""What MEANTIME lists and figures leave out on purpose."""


def _of(text: str, value: Value, more: int = 0) -> str:
    return text[value["start"] : value["end"] + more]


@attrs.define
class Score:
    """What was right, found and wanted."""

    right: int = 0
    found: int = 0
    wanted: int = 0
    hit: int = 0
    """Of what was wanted; where several findings may be right for one, it differs from `right`."""

    def row(self, name: str) -> str:
        """Write a row of a table."""
        precision = self.right / self.found if self.found else 0.0
        recall = self.hit / self.wanted if self.wanted else 0.0
        both = precision + recall
        f1 = 2 * precision * recall / both if both else 0.0
        shares = f"{precision:.3f} | {recall:.3f} | {f1:.3f}"
        return f"| {name} | {self.wanted} | {self.found} | {self.right} | {shares} |"


def records(file: Path) -> Iterator[Value]:
    """Read a set."""
    for line in file.read_text("utf-8").splitlines():
        yield json.loads(line)


def gold(folder: Path, mistakes: list[str]) -> str:
    """Score the seeds."""
    figures, dated, published = Score(), Score(), 0
    for name, wanted in json.loads((folder / "seeds.json").read_text("utf-8"))["articles"].items():
        article = read_article(SEEDS / name)
        text = article.source.text or ""
        found = list(Figures()(Corpus([article])))
        events = [e for e in events_of(article) if e.basis is not EventBasis.PUBLICATION]
        published += len(events_of(article)) - len(events)
        wanted_events = [tuple(event) for event in wanted["events"]]
        _match(figures, wanted["figures"], found, partial(_is_figure, text), mistakes)
        _match(dated, wanted_events, events, _is_event, mistakes)
    rows = [figures.row("figures"), dated.row("events")]
    return "\n".join(
        [TITLE.format("seeds"), *rows, "", f"Leads dated by publication: {published}."]
    )


Judge = Callable[[Any, Any], bool]


def _match(
    score: Score, wanted: Iterable[Any], found: Iterable[Any], is_right: Judge, mistakes: list[str]
) -> None:
    """Match each that is wanted with one that was found."""
    left = list(found)
    score.found += len(left)
    for one in wanted:
        score.wanted += 1
        match = next((f for f in left if is_right(one, f)), None)
        if match is None:
            mistakes.append(f"missed {one}")
        else:
            left.remove(match)
            score.right, score.hit = score.right + 1, score.hit + 1
    mistakes.extend(f"made up {one.verbatim!r} in {one.article}" for one in left)


def _is_figure(text: str, wanted: list[str], found: Figure) -> bool:
    kind, value, unit, noun, words = wanted
    told = found.kind, str(found.value), found.unit, found.noun
    return told == (kind, value, unit, noun) and any(
        at.start() < found.span.end and found.span.start < at.end()
        for at in re.finditer(re.escape(words), text)
    )


def _is_event(wanted: tuple[str, str, str], found: Event) -> bool:
    return wanted == (str(found.date), found.verbatim, str(found.basis))


def meantime(folder: Path, mistakes: list[str]) -> str:
    """Score the values of MEANTIME."""
    scores: dict[str, tuple[Score, Score]] = defaultdict(lambda: (Score(), Score()))
    left: Counter[str] = Counter()
    for record in records(folder / "meantime.jsonl"):
        text, limit = record["text"], record["annotated_end"]
        body = min((s["start"] for s in record["sentences"] if s["n"] > 1), default=limit)
        found = [one.figure for one in figures_of(parse_article(text))]
        found = [f for f in found if body <= f.span.start and f.span.end <= limit]
        values = [v for v in _plain(record["values"]) if body <= v["start"] and v["end"] <= limit]
        out = {
            (v["start"], v["end"])
            for v in values
            for name, rule in LEFT_OUT.items()
            if rule(text, v) and not left.update([name])
        }
        for kind in ("percent", "money", "quantity"):
            kinds = {kind} if kind != "quantity" else {f.kind for f in found} - {"percent", "money"}
            of_kind = [f for f in found if f.kind in kinds]
            wanted = [v for v in values if v["kind"] == kind]
            _match(scores[kind][0], wanted, of_kind, _covers, [])
            wanted = [v for v in wanted if (v["start"], v["end"]) not in out]
            of_kind = [
                f for f in of_kind if not any(s < f.span.end and f.span.start < e for s, e in out)
            ]
            _match(scores[kind][1], wanted, of_kind, _covers, mistakes)
    rows = [
        row
        for kind, (whole, part) in scores.items()
        for row in (whole.row(kind), part.row(f"{kind}, without what is left out"))
    ]
    out_rows = [f"| {name} | {left[name]} |" for name in LEFT_OUT]
    return "\n".join(
        [TITLE.format("MEANTIME"), *rows, "\n| left out | values |\n|---|---|", *out_rows]
    )


def _plain(values: list[Value]) -> Iterator[Value]:
    """Take one of values within each other: the range, or else the parts."""
    for value in values:
        others = [o for o in values if o["start"] < value["end"] and value["start"] < o["end"]]
        longest = max(others, key=lambda o: o["end"] - o["start"])
        is_range = re.search(r"\d\s?-\s?\d|\bto\b", longest["verbatim"]) is not None
        if len(others) == 1 or (value is longest) is is_range:
            yield value


def _covers(wanted: Value, found: Figure) -> bool:
    """Compare spans; the set has some units inside and some outside."""
    before = _BEFORE.match(wanted["verbatim"].lower())
    behind = _BEHIND.search(wanted["verbatim"])
    start = wanted["start"] + (before.end() if before else 0)
    end = wanted["end"] - (len(behind[0]) if behind else 0)
    inside = found.span.start <= start and end <= found.span.end
    around = start <= found.span.start and found.span.end <= end
    return bool((start == found.span.start or end == found.span.end) and (inside or around))


def timelines(folder: Path, mistakes: list[str]) -> str:
    """Score the dates of events."""
    documents = {record["id"]: record for record in records(folder / "meantime.jsonl")}
    wanted: dict[tuple[str, int, int], list[str]] = defaultdict(list)
    for record in records(folder / "timelines_dev.jsonl"):
        date = (record["date"] or "").replace("-XX", "")
        if date and not date.startswith("XXXX") and record["order"]:
            wanted[record["doc"], record["sentence_start"], record["sentence_end"]].append(date)
    told, whole, named = Score(), Score(), Score()
    for (doc, start, end), dates in sorted(wanted.items()):
        text, times = documents[doc]["text"], documents[doc]["times"]
        ours = [e for e in _events(text) if start <= e.sentence.start < end]
        words = [e for e in ours if e.basis is not EventBasis.PUBLICATION]
        _count(told, dates, words)
        _count(whole, dates, ours)
        written = {time["value"] for time in times if start <= time["start"] < end}
        _count(named, [date for date in dates if date in written], ours)
        if not all(any(_same(date, e.date) for e in ours) for date in dates):
            shown = [(e.verbatim[:30], str(e.date)) for e in ours]
            mistakes.append(f"{doc}: {shown} is not {dates} in {text[start:end]!r}")
    rows = [told.row("stated and relative"), whole.row("with publication"), ""]
    rows.append(f"Of the {named.wanted} whose sentence names the date, {named.hit} are found.")
    return "\n".join([TITLE.format("timelines"), *rows])


def _count(score: Score, dates: list[str], events: list[Event]) -> None:
    score.found += len(events)
    score.right += sum(any(_same(date, e.date) for date in dates) for e in events)
    score.wanted += len(dates)
    score.hit += sum(any(_same(date, e.date) for e in events) for date in dates)


@cache
def _events(text: str) -> tuple[Event, ...]:
    return events_of(parse_article(text))


def _same(wanted: str, found: Date) -> bool:
    """Compare first and last day; an estimate has to contain what is wanted."""
    date, days = Date(wanted), found.unmarked
    if found.is_approximate:
        return days.contains(date) is Truth.DEFINITELY
    return (days.earliest, days.latest) == (date.earliest, date.latest)


def speed(folder: Path) -> str:
    """Time both analyses on articles of 3 KB, put together from those of MEANTIME."""
    bodies = (record["text"].partition("\n\n")[2] for record in records(folder / "meantime.jsonl"))
    whole = "\n\n".join(bodies)
    corpus = Corpus(
        attrs.evolve(parse_article(f"date 2010-04-07 {whole[at : at + 3000]}"), id=str(at))
        for at in range(0, len(whole) - 3000, 3000)
    )
    rows = []
    for name, analysis in (("figures", Figures()), ("events", Events())):
        times = []
        for _ in range(7):
            begun = time.process_time()
            found = len(list(analysis(corpus)))
            times.append((time.process_time() - begun) / len(corpus) * 1000)
        rows.append(f"| {name} | {len(corpus)} | {found} | {min(times):.2f} |")
    return "\n".join(["| speed | articles of 3 KB | found | ms each |\n|---|---|---|---|", *rows])


def main() -> None:
    """Score, print, and write the scores down."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    mistakes: list[str] = []
    parts = [gold(options.gold, mistakes)] if options.gold else []
    parts += [meantime(options.data, mistakes), timelines(options.data, mistakes)]
    written = "\n\n".join([*parts, speed(options.data)]) + "\n"
    print(written)
    print(*mistakes[: options.show], sep="\n")
    if options.write:
        day = dt.datetime.now(dt.UTC).date()
        options.write.write_text(HEAD.format(day) + written, "utf-8")


if __name__ == "__main__":
    main()
