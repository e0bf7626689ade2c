"""Compares the time expressions that the library finds with those that the sets list."""

from collections.abc import Iterable

import attrs

from newscorpus.normalise import dates
from newscorpus.normalise.dates import TimeExpression, TimeKind
from times_gold import Text, Wanted
from times_values import agrees


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
                repr(_around(text.text, *_ends(f))),
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
                repr(_around(text.text, *_ends(f))),
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


def _ends(one: TimeExpression) -> tuple[int, int]:
    """Give both ends of an expression."""
    return one.span.start, one.span.end


def _around(text: str, start: int, end: int) -> str:
    return f"{text[max(0, start - 50) : start]}[[{text[start:end]}]]{text[end : end + 25]}"
