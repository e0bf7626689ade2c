"""What the braces in layouts stand for, and how a layout is filled in."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from string import Formatter

from newscorpus.testing import bylines, datelines, leftovers
from newscorpus.testing.name_slots import NAMES
from newscorpus.testing.report_slots import REPORTS
from newscorpus.testing.scenes import Scene, Slot
from newscorpus.testing.truth import Part, Truth, together


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


def _whole(meaning: Callable[[str], Truth]) -> Slot:
    """Make a slot that says something of all that stands in it, beside what its slots say."""

    def slot(scene: Scene, spec: str) -> Part:
        part = fill(spec, scene)
        return together((part, Part("", meaning(part.text))))

    return slot


_left = _whole(lambda text: Truth(leftovers=tuple(filter(None, map(str.strip, text.splitlines())))))


def _shuffled(scene: Scene, spec: str) -> Part:
    """Lines in any order."""
    lines = spec.strip("\n").split("\n")
    scene.rng.shuffle(lines)
    return fill("\n".join(lines), scene)


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
    "title-of": _whole(lambda text: Truth(title=text)),
    "paragraph": _whole(lambda text: Truth(paragraphs=(text,))),
    "subhead": _whole(lambda text: Truth(subheads=(text,))),
    "shuffled": _shuffled,
}
"""Everything that may stand in braces."""
