"""What befell the people whom a figure counts, in the many words that newspapers have for it."""

import re
from collections.abc import Iterator

_HARMS = {
    "death": (
        "kill|kills|killed|killing|dead|die|dies|died|dying|death|deaths|fatality|fatalities"
        "|drowned|perished|slain|lives|murdered|massacred|bodies|corpses"
    ),
    "injury": (
        "injure|injures|injured|injuring|injuries|wound|wounds|wounded|wounding|hurt"
    ),
    "absence": "missing|unaccounted",
    "arrest": "arrest|arrests|arrested|arresting|detained|detain|detains|held|custody|jailed",
    "abduction": "abducted|kidnapped|hostage|hostages|captured",
    "flight": "displaced|evacuated|homeless|fled|stranded",
    "illness": "infected|ill|sick|sickened|hospitalised|hospitalized|cases|infections",
    "rescue": "rescued|saved|survived|survivors|freed|released",
    "charge": "charged|convicted|sentenced|indicted|acquitted|executed",
}  # fmt: skip
_KIND_OF = {word: kind for kind, words in _HARMS.items() for word in words.split("|")}
_WORD = re.compile(r"[^\W_]+")
_ANYBODY = frozenset({
    "person", "dead", "death", "fatality", "body", "life", "victim", "casualty", "injured",
    "wounded", "injury", "missing", "toll", "hurt",
})  # fmt: skip
"""Units that count people of whom nothing else is said than what befell them."""


def harm_of(left: str, right: str, unit: str | None) -> str | None:
    """Say what befell those whom a figure counts; None where nothing is said, or two things are.

    Args:
        left: The words of the clause before the figure.
        right: The words behind it.
        unit: The thing counted.

    Examples:
        >>> harm_of("a bomb killed ", " people in Herat", "person")
        'death'
        >>> harm_of("killed or injured ", " people", "person"), harm_of("sold ", " cars", "car")
        (None, None)
    """
    kinds = set(_kinds(f"{left} {unit or ''} {right}"))
    return kinds.pop() if len(kinds) == 1 else None


def counts_anybody(unit: str | None) -> bool:
    """Say whether a unit counts people of no particular kind: `12 people`, `12 dead`.

    Examples:
        >>> counts_anybody("person"), counts_anybody("soldier"), counts_anybody(None)
        (True, False, False)
    """
    return unit in _ANYBODY


def _kinds(text: str) -> Iterator[str]:
    for word in _WORD.findall(text.lower()):
        if kind := _KIND_OF.get(word):
            yield kind
