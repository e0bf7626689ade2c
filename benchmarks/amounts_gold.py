"""Reads the amounts that the development sets list, in one form."""

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs

from newscorpus.normalise.numbers.amounts import AmountKind

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
