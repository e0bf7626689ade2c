"""Compares the amounts that the library finds with those that the sets list."""

import re
from collections import Counter
from decimal import Decimal

import attrs

from amounts_gold import LISTED, Item, Wanted
from amounts_left_out import LEFT_OUT
from newscorpus.normalise import numbers
from newscorpus.normalise.numbers.amounts import Amount, AmountKind
from newscorpus.normalise.numbers.qualifiers import QUALIFIERS

DIGITS_COMPARED = 12
"""Fractions are written as rounded decimals in the sets."""

_BEFORE = re.compile(
    r"(?:(?:some of the|"
    + "|".join(sorted(QUALIFIERS, key=len, reverse=True))
    + r"|between|all|net) )+"
)
_BEHIND = re.compile(r"(?: mark| \(USD|\))$")


def key(value: Decimal | None) -> str:
    """Write a value to as many digits as are compared."""
    return "" if value is None else f"{value.normalize():.{DIGITS_COMPARED}g}"


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
            found, wanted = self._without_left_out(item, found, wanted)
        for one in wanted:
            match = self._count_wanted(item, one, found)
            if match:
                found.remove(match)
        for amount in found:
            self._count_made_up(item, amount)

    def _without_left_out(
        self, item: Item, found: list[Amount], wanted: list[Wanted]
    ) -> tuple[list[Amount], list[Wanted]]:
        """Take out what a rule leaves out, and what is found there."""
        for name, (_, rule) in LEFT_OUT.items():
            out = [one for one in wanted if rule(item, one)]
            wanted = [one for one in wanted if one not in out]
            self.left[name] += len(out)
            found = [
                amount
                for amount in found
                if not any(o.start < amount.span.end and amount.span.start < o.end for o in out)
            ]
        return found, wanted

    def _count_wanted(self, item: Item, one: Wanted, found: list[Amount]) -> Amount | None:
        """Count an amount of a set, and give what was found for it."""
        kind = one.kind if item.source == "meantime" else item.source
        score = self.scores.setdefault(f"{_set(item)}: {kind}", Score())
        score.wanted += 1
        right = [amount for amount in found if _is_right(item, one, amount)]
        match = next((amount for amount in right if _kind(item, amount) == kind), None)
        if match:
            score.right += 1
            score.found += 1
        else:
            self.mistakes.append(f"missed {kind}: {_shown(item, one.start, one.end)}")
        return match

    def _count_made_up(self, item: Item, amount: Amount) -> None:
        """Count what was found and is not wanted."""
        if item.source == "NumberModel" and amount.kind not in LISTED["NumberModel"]:
            return  # `180ml` is for another specification
        kind = _kind(item, amount)
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
