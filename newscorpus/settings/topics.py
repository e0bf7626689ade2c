"""The topics that people wrote down for a corpus, in `topics.yml`."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.settings import yaml
from newscorpus.settings.curation import (
    scalars_of,
    text_of,
    texts_in,
    values_of,
    written,
    wrong_type,
)
from newscorpus.slugs import slug
from newscorpus.text import Position

TERM_KEYS = ("any", "all", "none")
ARTICLE_KEYS = ("pin", "exclude")
TOPIC_KEYS = ("id", "label", *TERM_KEYS, *ARTICLE_KEYS)
"""The keys of a topic in `topics.yml`."""


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


def _as_tuple(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(texts)


@attrs.frozen(kw_only=True)
class CuratedTopic:
    """A subject as a person defined it: by terms, and by articles put in or left out by hand.

    An article belongs to it if it holds every term of `all`, at least one of `any` if there are
    some, and none of `none`. A term is one or more words and matches whole words; a trailing `*`
    stands for any ending.

    Raises:
        ValueError: If id or label is empty or a term cannot be looked for.

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


@attrs.frozen
class TopicFile:
    """What a `topics.yml` says."""

    path: Path
    topics: tuple[CuratedTopic, ...]
    """In the order of the file, each with an id of its own."""

    diagnostics: tuple[Diagnostic, ...]
    """What could not be used; the positions are in the file."""


def read_topics(path: str | Path) -> TopicFile:
    """Read a file of topics; what is wrong in it becomes a diagnostic and the rest is used.

    Examples:
        >>> read_topics("no-such-folder/topics.yml").diagnostics[0].code
        'NC510'
    """
    place = Path(path)
    document = yaml.read_yaml(place)
    problems = list(document.diagnostics)
    topics: dict[str, CuratedTopic] = {}
    for node in _nodes_of_topics(document.root, problems):
        topic = _topic(node, problems)
        if topic is None:
            continue
        first = topics.setdefault(topic.id, topic)
        if first is not topic:
            line = first.position.line if first.position else 0
            problems.append(
                catalogue.REPEATED.at(topic.position, what="topic", name=topic.id, line=line)
            )
    problems.sort(key=lambda problem: problem.position or Position(0, 0))
    return TopicFile(place, tuple(topics.values()), tuple(problems))


def _nodes_of_topics(root: yaml.Node | None, problems: list[Diagnostic]) -> tuple[yaml.Node, ...]:
    root = written(root)
    if root is None:
        return ()
    if not isinstance(root, yaml.Mapping):
        problems.append(wrong_type(root, "file", "a mapping", "`topics:` and below it a list"))
        return ()
    topics = written(values_of(root, ("topics",), problems).get("topics"))
    if isinstance(topics, yaml.Sequence):
        return topics.items
    if topics is not None:
        problems.append(wrong_type(topics, "topics", "a list", "`- label: Trade` below `topics:`"))
    return ()


def _topic(node: yaml.Node, problems: list[Diagnostic]) -> CuratedTopic | None:
    if not isinstance(node, yaml.Mapping):
        problems.append(wrong_type(node, "topic", "a mapping", "`label: Trade` and `any: [trade]`"))
        return None
    values = values_of(node, TOPIC_KEYS, problems)
    label = text_of(values, "label", "Trade", problems)
    terms = {key: _terms(values, key, problems) for key in TERM_KEYS}
    articles = {key: scalars_of(values, key, "flood-2021", problems) for key in ARTICLE_KEYS}
    if not label or not any(character.isalnum() for character in label):
        problems.append(_incomplete(node, "label", "`label:` and the words to call it by"))
        return None
    if not (terms["any"] or terms["all"] or articles["pin"]):
        problems.append(_incomplete(node, "terms", "`any:` or `all:` and a list of terms"))
        return None
    pinned = {scalar.text for scalar in articles["pin"]}
    problems.extend(
        catalogue.PINNED_AND_EXCLUDED.at(scalar.position, article=scalar.text)
        for scalar in articles["exclude"]
        if scalar.text in pinned
    )
    return CuratedTopic(
        id=_id(values, problems) or slug(label.casefold()),
        label=" ".join(label.split()),
        position=node.position,
        positions={
            (key, scalar.text or ""): scalar.position
            for key, scalars in articles.items()
            for scalar in scalars
        },
        any=_each_once(terms["any"]),
        all=_each_once(terms["all"]),
        none=_each_once(terms["none"]),
        pin=_each_once(articles["pin"]),
        exclude=_each_once(articles["exclude"]),
    )


def _id(values: Mapping[str, yaml.Node], problems: list[Diagnostic]) -> str:
    chosen = text_of(values, "id", "trade", problems)
    if chosen and chosen != slug(chosen):
        problems.append(
            catalogue.WRONG_TYPE.at(
                values["id"].position,
                key="id",
                expected="letters and digits joined by hyphens",
                found=repr(chosen),
                example=f"`id: {slug(chosen)}`",
            )
        )
    return slug(chosen) if chosen else ""


def _terms(
    values: Mapping[str, yaml.Node], key: str, problems: list[Diagnostic]
) -> tuple[yaml.Scalar, ...]:
    good: list[yaml.Scalar] = []
    for scalar in scalars_of(values, key, "gas pipeline*", problems):
        if fault := fault_of_term(scalar.text or ""):
            problems.append(catalogue.BAD_TERM.at(scalar.position, term=scalar.text, reason=fault))
        else:
            good.append(scalar)
    return tuple(good)


def _each_once(scalars: tuple[yaml.Scalar, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts_in(scalars)))


def _incomplete(node: yaml.Node, missing: str, advice: str) -> Diagnostic:
    return catalogue.INCOMPLETE_TOPIC.at(node.position, missing=missing, advice=advice)
