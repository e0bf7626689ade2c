"""Scores phrases that are as a whole one time expression."""

import datetime as dt
import json
import re
from pathlib import Path
from typing import Any

import attrs

from newscorpus.normalise import dates
from newscorpus.normalise.dates import Tense, TimeKind
from newscorpus.settings import DateOrder
from times_values import Days, agrees


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
