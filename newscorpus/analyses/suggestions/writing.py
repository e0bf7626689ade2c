"""Writes suggested topics as a `topics.yml` that people can go on from."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from newscorpus.models.findings import Topic

PREFACE = """\
# Topics that newscorpus suggests from the words of the articles. Rename, merge and remove them as
# you see fit: what stands in this file counts as yours.
"""

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z0-9]+)*")
_NOT_TEXTS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
"""What YAML reads as something else than a text."""


def topics_yml(topics: Iterable[Topic]) -> str:
    """Write topics as a `topics.yml` that finds the same articles.

    Args:
        topics: As an analysis gives them; what is not found by terms is left out.

    Examples:
        >>> topics_yml([]).splitlines()[-1]
        'topics: []'
    """
    entries = [line for topic in topics for line in _entry(topic)]
    listed = "\n".join(("topics:", *entries)) if entries else "topics: []"
    return f"{PREFACE}{listed}\n"


def terms_in(topic: Topic) -> tuple[str, ...]:
    """Give the terms that put articles on a topic, those with most occurrences first."""
    uses: Counter[str] = Counter()
    for entry in topic.articles:
        for match in entry.matched:
            uses[match.term] += len(match.spans)
    return tuple(sorted(uses, key=lambda term: (-uses[term], term)))


def _entry(topic: Topic) -> Iterator[str]:
    terms = terms_in(topic)
    if not terms:
        return
    count = len(topic.articles)
    yield f"  # {count} {'article' if count == 1 else 'articles'}"
    yield f"  - id: {_scalar(topic.id)}"
    yield f"    label: {_scalar(topic.label)}"
    yield f"    any: [{', '.join(map(_scalar, terms))}]"


def _scalar(text: str) -> str:
    if _PLAIN.fullmatch(text) and text.casefold() not in _NOT_TEXTS:
        return text
    return json.dumps(text, ensure_ascii=False)
