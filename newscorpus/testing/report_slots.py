"""Slots for the headline and the report, whole and in pieces."""

import json
from collections.abc import Callable, Sequence

from newscorpus.testing.scenes import Scene, Slot
from newscorpus.testing.sentences import Storyteller
from newscorpus.testing.truth import Part, Truth

SUBHEADS = (
    "What happens next", "Background", "‘No choice’", "HIGH STAKES", "Why it matters",
    "A long road", "‘We were not asked’", "What the experts say", "MORE RAIN FORECAST",
)  # fmt: skip
_BULLETS = ("- {}", "• {}", "* {}", "{n}. {}", "({n}) {}", "– {}")
_ITEMS = 3
_MOST_BLANK_LINES = 6


def _title(scene: Scene, _spec: str) -> Part:
    title = scene.facts.title or ""
    return Part(title, Truth(title=title or None))


def _upper_title(scene: Scene, _spec: str) -> Part:
    title = (scene.facts.title or "").upper()
    return Part(title, Truth(title=title or None))


def _yaml_title(scene: Scene, spec: str) -> Part:
    part = _title(scene, spec)
    return Part(json.dumps(part.text, ensure_ascii=False), part.says)


def _subtitle(scene: Scene, _spec: str) -> Part:
    text = Storyteller(scene.rng, scene.cities[0].name).lead().removesuffix(".")
    return Part(text, Truth(subtitle=text))


def _paragraphs(texts: Sequence[str], gap: str) -> Part:
    return Part(gap.join(texts), Truth(paragraphs=tuple(texts)))


def _slice(first: Callable[[int], int], last: Callable[[int], int]) -> Slot:
    def slot(scene: Scene, _spec: str) -> Part:
        texts = scene.facts.paragraphs
        return _paragraphs(texts[first(len(texts)) : last(len(texts))], "\n\n")

    return slot


def _report(scene: Scene, _spec: str) -> Part:
    return _paragraphs(scene.facts.paragraphs, "\n\n")


def _loose_report(scene: Scene, _spec: str) -> Part:
    gap = "\n" * scene.rng.randint(2, _MOST_BLANK_LINES)
    return _paragraphs(scene.facts.paragraphs, gap)


def _subheads(scene: Scene, _spec: str) -> Part:
    text = scene.rng.choice(SUBHEADS)
    return Part(text, Truth(subheads=(text,)))


def _list(scene: Scene, _spec: str) -> Part:
    story, bullet = Storyteller(scene.rng, scene.cities[0].name), scene.rng.choice(_BULLETS)
    items = [bullet.format(story.lead(), n=n) for n in range(1, _ITEMS + 1)]
    return _paragraphs(items, "\n")


def _lead_words(scene: Scene, _spec: str) -> Part:
    return Part(scene.facts.paragraphs[0])


def _half(length: int) -> int:
    return (length + 1) // 2


REPORTS: dict[str, Slot] = {
    "title": _title,
    "TITLE": _upper_title,
    "yaml-title": _yaml_title,
    "subtitle": _subtitle,
    "report": _report,
    "loose-report": _loose_report,
    "lead": _slice(lambda _: 0, lambda _: 1),
    "rest": _slice(lambda _: 1, lambda length: length),
    "opening": _slice(lambda _: 0, _half),
    "closing": _slice(_half, lambda length: length),
    "lead-words": _lead_words,
    "a-subhead": _subheads,
    "list": _list,
}
"""Slots for what is told."""
