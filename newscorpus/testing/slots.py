"""What the braces in layouts stand for, and how a layout is filled in."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from string import Formatter

from newscorpus.testing import bylines, datelines, leftovers
from newscorpus.testing.name_slots import NAMES
from newscorpus.testing.report_slots import REPORTS
from newscorpus.testing.scenes import Scene
from newscorpus.testing.truth import Part, Truth, together

Slot = Callable[[Scene, str], Part]
"""Fills a pair of braces; takes what stands behind the colon inside them."""


@lru_cache(maxsize=1024)
def _parsed(form: str) -> tuple[tuple[str, str | None, str], ...]:
    return tuple((text, name, spec or "") for text, name, spec, _ in Formatter().parse(form))


def fill(form: str, scene: Scene) -> Part:
    """Write what a form says about a scene.

    Args:
        form: Text with slots in braces, `{slot}` or `{slot:how}`; `SLOTS` lists them.
        scene: Whom and what to name.
    """
    return together(_parts(form, scene))


def _parts(form: str, scene: Scene) -> Iterator[Part]:
    for text, name, spec in _parsed(form):
        if text:
            yield Part(text)
        if name:
            yield SLOTS[name](scene, spec)


def _left(scene: Scene, spec: str) -> Part:
    """Whatever stands in it is no part of the report."""
    part = fill(spec, scene)
    lines = (line.strip() for line in part.text.splitlines())
    return together((part, Part("", Truth(leftovers=tuple(line for line in lines if line)))))


def _title_of(scene: Scene, spec: str) -> Part:
    """All that stands in it is the headline."""
    part = fill(spec, scene)
    return together((part, Part("", Truth(title=part.text))))


def _paragraph(scene: Scene, spec: str) -> Part:
    """All that stands in it is a paragraph of the report."""
    part = fill(spec, scene)
    return together((part, Part("", Truth(paragraphs=(part.text,)))))


def _subhead(scene: Scene, spec: str) -> Part:
    part = fill(spec, scene)
    return together((part, Part("", Truth(subheads=(part.text,)))))


def _any(scene: Scene, spec: str) -> Part:
    """One of several forms, with `||` between them."""
    return fill(scene.rng.choice(_split(spec, "||")), scene)


def _maybe(scene: Scene, spec: str) -> Part:
    """Half of the time."""
    return fill(spec, scene) if scene.rng.randrange(2) else Part("")


def _shuffled(scene: Scene, spec: str) -> Part:
    """Lines in any order."""
    lines = spec.strip("\n").split("\n")
    scene.rng.shuffle(lines)
    return fill("\n".join(lines), scene)


def _split(spec: str, mark: str) -> Sequence[str]:
    """Split where the mark stands outside braces."""
    pieces = [""]
    for text in spec.split(mark):
        pieces[-1] += text
        if pieces[-1].count("{") == pieces[-1].count("}"):
            pieces.append("")
        else:
            pieces[-1] += mark
    return pieces[:-1]


def _picked(group: str, forms: Sequence[str], write: Slot) -> Slot:
    """Make a slot that writes any form of a group, and notes which."""

    def slot(scene: Scene, _spec: str) -> Part:
        form = scene.rng.choice(forms)
        return together((write(scene, form), Part("", forms=(f"{group}: {form}",))))

    return slot


def _plain(scene: Scene, form: str) -> Part:
    return fill(form, scene)


def _dateline(scene: Scene, form: str) -> Part:
    return together((fill(form, scene), Part("", Truth(separator=datelines.separator(form)))))


SLOTS: dict[str, Slot] = {
    **NAMES,
    **REPORTS,
    **{name: _picked(name, forms, _dateline) for name, forms in datelines.GROUPS.items()},
    **{name: _picked(name, forms, _plain) for name, forms in bylines.GROUPS.items()},
    **{name: _picked(name, forms, _left) for name, forms in leftovers.GROUPS.items()},
    "left": _left,
    "dateline": _dateline,
    "title-of": _title_of,
    "paragraph": _paragraph,
    "subhead": _subhead,
    "any": _any,
    "maybe": _maybe,
    "shuffled": _shuffled,
}
"""Everything that may stand in braces."""
