"""A comparison of two articles as text for the terminal, and as JSON."""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import chain

import attrs

from newscorpus.analyses.comparing import (
    Change,
    ChangeKind,
    Comparison,
    PairKind,
    Sentence,
    SentencePair,
)
from newscorpus.cli.columns import Look, Word, beside, lines, painted, words
from newscorpus.cli.terminal import Ink
from newscorpus.models.article import Article

WIDE = 100
"""From so many columns on, the articles stand side by side."""

SIGNS = {
    PairKind.COPIED: "=",
    PairKind.EDITED: "~",
    PairKind.REWORDED: "≈",
    PairKind.ONLY_FIRST: "<",
    PairKind.ONLY_SECOND: ">",
}

_COUNTED = {
    PairKind.COPIED: "copied",
    PairKind.EDITED: "edited",
    PairKind.REWORDED: "reworded",
    PairKind.ONLY_FIRST: "only in A",
    PairKind.ONLY_SECOND: "only in B",
}

LOOKS = {
    ChangeKind.EQUAL: Look.PLAIN,
    ChangeKind.DELETED: Look.DELETED,
    ChangeKind.INSERTED: Look.INSERTED,
}
"""How words are shown that only one article has."""

_PAINT = {
    PairKind.REWORDED: Ink.alike,
    PairKind.ONLY_FIRST: Ink.deleted,
    PairKind.ONLY_SECOND: Ink.inserted,
}
_INDENT = "   "
_UNSEEN = re.compile(r"[\x7f-\x9f]")


@attrs.frozen
class Side:
    """One of the two articles."""

    path: str
    """Its file, as the user typed it."""

    article: Article


def text_of(
    comparison: Comparison, sides: tuple[Side, Side], width: int, ink: Ink
) -> Iterator[str]:
    """Write a comparison, pair by pair.

    Args:
        comparison: What was found.
        sides: The articles, in its order, with the text of their sources.
        width: The columns of the terminal; from `WIDE` on the articles stand side by side.
        ink: Whether to colour what was put in and taken out.
    """
    for letter, side in zip("AB", sides, strict=True):
        told = words(f"{letter}: {side.path}, “{side.article.label}”", Look.STRONG)
        yield "\n".join(painted(line, ink) for line in lines(told, width))
    for pair in comparison.pairs:
        if width >= WIDE:
            yield "\n".join(_side_by_side(pair, sides[1].article.source.text or "", width, ink))
        else:
            yield "\n".join(_one_below_the_other(pair, width, ink))
    yield ink.strong(summary(comparison))


def summary(comparison: Comparison) -> str:
    """Say in one line how many pairs are of each kind, and how much each article has of the other.

    Examples:
        >>> summary(Comparison(("a", "b"), (), (0.5, 1.0))).partition("; ")[2]
        'B has 50 % of the words of A, and A 100 % of those of B'
    """
    counts = ", ".join(f"{comparison.count(kind)} {name}" for kind, name in _COUNTED.items())
    of_first, of_second = (f"{share:.0%}".replace("%", " %") for share in comparison.containment)
    return f"{counts}; B has {of_first} of the words of A, and A {of_second} of those of B"


def _one_below_the_other(pair: SentencePair, width: int, ink: Ink) -> Iterator[str]:
    room = width - len(_INDENT)
    if pair.kind is PairKind.EDITED:
        texts = [list(chain.from_iterable(_changed(change) for change in pair.changes))]
    elif pair.kind is PairKind.COPIED:
        texts = [_sentences(pair.first)]
    else:
        texts = [_sentences(side) for side in (pair.first, pair.second) if side]
    if pair.kind is PairKind.REWORDED:
        texts = [[Word(f"{letter}:"), *text] for letter, text in zip("AB", texts, strict=True)]
    shown = [painted(line, ink) for text in texts for line in lines(text, room)]
    yield f"{_sign(pair, ink)}  {shown[0]}"
    yield from (_INDENT + line for line in shown[1:])
    yield from _reasons(pair, room, ink)


def _side_by_side(pair: SentencePair, second: str, width: int, ink: Ink) -> Iterator[str]:
    left, right = _sentences(pair.first), _sentences(pair.second)
    if pair.kind is PairKind.EDITED:
        left = [word for change in pair.changes if change.first for word in _changed(change)]
        right = [word for change in pair.changes for word in _changed_there(change, second)]
    yield from beside(left, right, _sign(pair, ink), width, ink)
    yield from _reasons(pair, width - len(_INDENT), ink)


def _sentences(sentences: Sequence[Sentence]) -> list[Word]:
    return [word for sentence in sentences for word in words(sentence.text)]


def _changed(change: Change) -> list[Word]:
    return words(change.text, LOOKS[change.kind])


def _changed_there(change: Change, second: str) -> list[Word]:
    """Give the words as the second article writes them; none that it has not."""
    return words(change.second.of(second), LOOKS[change.kind]) if change.second else []


def _sign(pair: SentencePair, ink: Ink) -> str:
    paint = _PAINT.get(pair.kind, Ink.strong)
    return paint(ink, SIGNS[pair.kind])


def _reasons(pair: SentencePair, room: int, ink: Ink) -> Iterator[str]:
    if pair.reasons:
        told = "both have: " + "; ".join(reason.value for reason in pair.reasons)
        for line in lines(words(told, Look.QUIET), room):
            yield _INDENT + painted(line, ink)


def json_of(comparison: Comparison, sides: tuple[Side, Side]) -> str:
    """Write a comparison as one object.

    Its keys are `articles` (`id`, `path`, `label`, `date`), `counts` by kind, `containment`, and
    `pairs`, each as `SentencePair` has it. `start` and `end` count code points of the sources.
    """
    record = {
        "articles": [_article(side) for side in sides],
        "counts": {str(kind): comparison.count(kind) for kind in PairKind},
        "containment": list(comparison.containment),
        "pairs": [attrs.asdict(pair) for pair in comparison.pairs],
    }
    written = json.dumps(record, ensure_ascii=False, indent=1)
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def _article(side: Side) -> dict[str, object]:
    article = side.article
    date = str(article.date) if article.date else None
    return {"id": article.id, "path": side.path, "label": article.label, "date": date}
