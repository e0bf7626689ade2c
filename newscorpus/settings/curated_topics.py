"""A subject as a person defined it, and the file of such subjects."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs

from newscorpus.diagnostics import Diagnostic
from newscorpus.slugs import slug
from newscorpus.text import Position

TITLE_WEIGHT = 3
"""How often an occurrence in the title counts where the file of topics does not say."""

LARGEST = 100
"""The largest weight of a title, and the largest score that a topic may ask for."""

_MEDIA_TOPIC = re.compile(r"medtop:\d{8}")


def is_media_topic(text: str) -> bool:
    """Say whether a text has the form of an IPTC Media Topic id; whether there is one is not asked.

    Examples:
        >>> is_media_topic("medtop:20000574"), is_media_topic("20000574")
        (True, False)
    """
    return bool(_MEDIA_TOPIC.fullmatch(text))


def fault_of_term(term: str) -> str | None:
    """Say why a term cannot be looked for, or None if it can.

    Examples:
        >>> fault_of_term("gas pipeline*"), fault_of_term("*")
        (None, 'it has no letter or digit')
    """
    if "*" in term.rstrip()[:-1]:
        return "`*` may stand only at its end"
    if not any(character.isalnum() for character in term):
        return "it has no letter or digit"
    if term.rstrip().endswith("*") and not term.rstrip()[:-1][-1:].isalnum():
        return "`*` must follow a letter or digit"
    return None


def fault_of_name(name: str) -> str | None:
    """Say why a name cannot be looked for, or None if it can.

    Examples:
        >>> fault_of_name("Nord Stream 2"), fault_of_name("Nord*")
        (None, 'a name has no `*`; list it under `any`')
    """
    return "a name has no `*`; list it under `any`" if "*" in name else fault_of_term(name)


def _as_tuple(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(texts)


@attrs.frozen(kw_only=True)
class CuratedTopic:
    """A subject as a person defined it: by terms and names, and by articles put in or out by hand.

    An article belongs to it if it holds every term of `all`, at least one of `any` or `entities`
    if there are some, and none of `none`, and if its score is at least `minimum`. A term is one or
    more words and matches whole words; a trailing `*` stands for any ending.

    Raises:
        ValueError: If id or label is empty, a term cannot be looked for, a number lies outside its
            range, `iptc` has not the form of such an id, or a residual topic has terms.

    Examples:
        >>> CuratedTopic(id="trade", label="Trade", any=("trade", "export*")).any
        ('trade', 'export*')
    """

    id: str
    """The last part of the topic's address."""

    label: str
    any: tuple[str, ...] = attrs.field(default=(), converter=_as_tuple)
    """Terms of which one is enough."""

    all: tuple[str, ...] = attrs.field(default=(), converter=_as_tuple)
    """Terms that must all occur."""

    none: tuple[str, ...] = attrs.field(default=(), converter=_as_tuple)
    """Terms that must not occur."""

    entities: tuple[str, ...] = attrs.field(default=(), converter=_as_tuple)
    """Names of which one is enough, as a term of `any` is; small letters do not match a name."""

    title_weight: int = TITLE_WEIGHT
    """How often an occurrence in the title counts, 1 to 100."""

    minimum: int = 1
    """The score from which an article belongs to it, 1 to 100; pinned ones need none."""

    residual: bool = False
    """Whether it gathers the articles that no other topic has; then it has no terms."""

    iptc: str | None = None
    """The IPTC Media Topic that it answers to, for example `medtop:20000574`."""

    pin: tuple[str, ...] = attrs.field(default=(), converter=_as_tuple)
    """Ids of articles that belong to it whatever they say."""

    exclude: tuple[str, ...] = attrs.field(default=(), converter=_as_tuple)
    """Ids of articles that do not belong to it whatever they say."""

    position: Position | None = attrs.field(default=None, eq=False)
    """Where it begins in the file."""

    positions: Mapping[tuple[str, str], Position] = attrs.field(factory=dict, eq=False, repr=False)
    """Where its pins and excludes stand, by list and article: `("pin", "flood")`."""

    def __attrs_post_init__(self) -> None:
        if self.id != slug(self.id) or not self.label.strip():
            raise ValueError(
                "a topic needs a label, and an id of letters and digits joined by hyphens, "
                f"not {self.label!r} and {self.id!r}"
            )
        for term in (*self.any, *self.all, *self.none):
            if fault := fault_of_term(term):
                raise ValueError(f"the term {term!r} cannot be looked for: {fault}")
        for name in self.entities:
            if fault := fault_of_name(name):
                raise ValueError(f"the name {name!r} cannot be looked for: {fault}")
        for number in (self.title_weight, self.minimum):
            if not 1 <= number <= LARGEST:
                raise ValueError(f"weights and scores lie in 1..{LARGEST}, not {number}")
        if self.iptc is not None and not is_media_topic(self.iptc):
            raise ValueError(f"an IPTC Media Topic is written `medtop:20000574`, not {self.iptc!r}")
        if self.residual and self.has_terms:
            raise ValueError("a residual topic gathers what no other has, and so has no terms")

    @property
    def has_terms(self) -> bool:
        """Whether it says what an article must hold or must not hold."""
        return bool(self.any or self.all or self.none or self.entities)


@attrs.frozen
class TopicFile:
    """What a `topics.yml` says."""

    path: Path
    topics: tuple[CuratedTopic, ...]
    """In the order of the file, each with an id of its own."""

    diagnostics: tuple[Diagnostic, ...]
    """What could not be used; the positions are in the file."""
