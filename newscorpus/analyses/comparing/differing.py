"""How sentences that go together differ, and what they share."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from newscorpus.analyses.comparing.folding import LIGHT
from newscorpus.analyses.comparing.matching import Match
from newscorpus.analyses.comparing.reading import Item, Read, Text
from newscorpus.analyses.comparing.values import Change, ChangeKind, Reason, ReasonKind
from newscorpus.text import Span

_ORDER = tuple(ReasonKind)


def changes_of(match: Match, first: Text, second: Text) -> tuple[Change, ...]:
    """Give the words that two groups of sentences have in common, and those that one has alone.

    The longest run of common words comes first, then the longest on either side of it: Ratcliff
    and Metzener, *Pattern matching: the Gestalt approach* (1988), as `difflib` does it. It tells
    more words apart than need be and keeps phrases whole.

    Args:
        match: Sentences that go together.
        first: Their article.
        second: The article of the others.
    """
    one, other = first.words(match.first), second.words(match.second)
    found = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    a, b = first.numbers(match.first).start, second.numbers(match.second).start
    return tuple(
        change
        for tag, start, end, begin, stop in found
        for change in _changes(
            first,
            second,
            range(a + start, a + end),
            range(b + begin, b + stop),
            is_equal=tag == "equal",
        )
    )


def _changes(
    first: Text,
    second: Text,
    one: range,
    other: range,
    *,
    is_equal: bool,
) -> Iterator[Change]:
    before = first.quote(one.start, one.stop) if one else None
    behind = second.quote(other.start, other.stop) if other else None
    if is_equal and before and behind:
        yield Change(ChangeKind.EQUAL, before.text, before.span, behind.span)
        return
    if before:
        yield Change(ChangeKind.DELETED, before.text, before.span, None)
    if behind:
        yield Change(ChangeKind.INSERTED, behind.text, None, behind.span)


def reasons_of(one: Read, other: Read) -> tuple[Reason, ...]:
    """Give what two sentences share: figures, then names, then words, in the order of the first.

    Words in a row that both have in a row are one reason.
    """
    runs: list[list[tuple[Item, Item]]] = []
    for item in sorted(one.items, key=lambda item: item.span):
        same = other.by_key.get(item.key)
        if same is None or (item.kind is ReasonKind.WORD and min(item.weight, same.weight) < LIGHT):
            continue
        if runs and _follow(runs[-1][-1], (item, same)):
            runs[-1].append((item, same))
        else:
            runs.append([(item, same)])
    found = [_reason(run) for run in runs]
    return tuple(sorted(found, key=lambda reason: _ORDER.index(reason.kind)))


def _follow(before: tuple[Item, Item], behind: tuple[Item, Item]) -> bool:
    """Say whether words stand in a row in both sentences."""
    is_figure = ReasonKind.FIGURE in (before[0].kind, behind[0].kind)
    return (
        not is_figure
        and _kind(before) is _kind(behind)
        and all(
            after.span.start - earlier.span.end == 1
            for earlier, after in zip(before, behind, strict=True)
        )
    )


def _kind(pair: tuple[Item, Item]) -> ReasonKind:
    """Give what is shared; a word that only one of them writes as a name is a word."""
    one, other = pair
    return one.kind if one.kind is other.kind else ReasonKind.WORD


def _reason(run: Sequence[tuple[Item, Item]]) -> Reason:
    one, other = (" ".join(pair[side].text for pair in run) for side in (0, 1))
    value = one if one.casefold() == other.casefold() else f"{one} / {other}"
    return Reason(
        kind=_kind(run[0]),
        value=value,
        first=Span(run[0][0].span.start, run[-1][0].span.end),
        second=Span(run[0][1].span.start, run[-1][1].span.end),
    )
