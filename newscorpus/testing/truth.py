"""What a careful reader finds in a file, and parts of a file that each say some of it."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

import attrs


@attrs.frozen
class Facts:
    """What an article tells, before it is laid out: made up, or taken from a collection."""

    date: dt.date
    title: str | None
    """None for an article that nobody gave a headline; layouts with a headline do without it."""

    paragraphs: tuple[str, ...]
    place: str | None = None
    """A city of `places.CITIES` that it happens in, or None for any."""


@attrs.frozen
class Credit:
    """Somebody who is credited."""

    kind: str
    """`person`, `agency`, `desk` or `role`."""

    name: str
    """As the file writes it, but for `Ag`, which is written out as `Agencies`."""


@attrs.frozen(kw_only=True)
class Truth:
    """What a careful reader finds in a file, all of it exactly as the file writes it."""

    date: str | None = None
    """The date of publication in EDTF, as far as the file says it."""

    updated: str | None = None
    """The date of the last change in EDTF."""

    title: str | None = None
    subtitle: str | None = None
    places: tuple[str, ...] = ()
    """Those of the dateline."""

    filed: str | None = None
    """The date in the dateline in EDTF, its year taken from the date of publication."""

    agencies: tuple[str, ...] = ()
    """Those of the dateline."""

    separator: str | None = None
    """What ends the dateline: `:`, `–`, `--`; empty where nothing does."""

    credits: tuple[Credit, ...] = ()
    outlet: str | None = None
    url: str | None = None
    paragraphs: tuple[str, ...] = ()
    """Without datelines; entries of lists with their bullets."""

    subheads: tuple[str, ...] = ()
    leftovers: tuple[str, ...] = ()
    """Lines that are kept, but are no part of the report."""

    allowed: tuple[tuple[str, str], ...] = ()
    """Fields and values of which two careful readers might think differently."""


@attrs.frozen
class Part:
    """A stretch of a file, what it says, and the forms that it was written from."""

    text: str
    says: Truth = Truth()
    forms: tuple[str, ...] = ()


def together(parts: Iterable[Part]) -> Part:
    """Join parts: texts follow each other, lists add up, and of single values the first counts.

    Examples:
        >>> byline = together((Part("By "), Part("Ann Lee", Truth(outlet="Dawn"))))
        >>> byline.text, byline.says.outlet
        ('By Ann Lee', 'Dawn')
    """
    text: list[str] = []
    forms: list[str] = []
    says: dict[str, Any] = {}
    for part in parts:
        text.append(part.text)
        forms.extend(part.forms)
        if part.says is _NOTHING:
            continue
        for field in _FIELDS:
            value = getattr(part.says, field)
            if isinstance(value, tuple):
                says[field] = (*says.get(field, ()), *value)
            elif value is not None:
                says.setdefault(field, value)
    return Part("".join(text), Truth(**says) if says else _NOTHING, tuple(forms))


_NOTHING = Part("").says
_FIELDS = tuple(field.name for field in attrs.fields(Truth))
