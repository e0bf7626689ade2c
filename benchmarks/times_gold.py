"""Reads the time expressions that the development sets list, in one form."""

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs

from newscorpus.settings import DateOrder
from times_left_out import class_of, class_of_request
from times_values import Days, days_of, edtf_of


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
        class_of(each, value, with_date_lines=with_date_lines) if is_date else "",
    )


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
        left_out = class_of_request(each)
    return Wanted(each["start"], each["end"], each["verbatim"], is_date, values, left_out)


def _readings(resolution: dict[str, Any]) -> Iterator[Days]:
    for each in resolution.get("values") or ():
        yield from reading(each)
    for name in ("FutureResolution", "PastResolution"):
        each = resolution.get(name) or {}
        ends = {
            "start": each.get("startDate"),
            "end": each.get("endDate"),
            "value": each.get("date"),
        }
        yield from reading({**ends, "timex": resolution.get("Timex") or ""})


def reading(each: dict[str, Any]) -> Iterator[Days]:
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


SETS: dict[str, Callable[[Path], Iterator[Text]]] = {
    "MEANTIME": meantime,
    "MEANTIME without its date lines": lambda folder: meantime(folder, with_date_lines=False),
    "dates_dev, DateTimeModel": lambda folder: requests(folder, {"DateTimeModel"}),
    "dates_dev, date parsers (recall)": lambda folder: requests(
        folder, {"DateParser", "DatePeriodParser", "HolidayParser"}
    ),
}
