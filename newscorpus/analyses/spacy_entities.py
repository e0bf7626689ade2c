"""Takes people, places and organisations from a spaCy pipeline, if the user has one."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from typing import ClassVar, Protocol

import attrs

from newscorpus.analyses.tokens import paragraphs
from newscorpus.models.article import Article
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, EntityKind, Mention, Variant
from newscorpus.normalise import names
from newscorpus.slugs import free_slug, slug
from newscorpus.text import Span

KINDS: Mapping[str, EntityKind] = {
    # OntoNotes: Sergey Lavrov
    "PERSON": EntityKind.PERSON,
    # WikiNER and others: the same
    "PER": EntityKind.PERSON,
    # countries, cities, states
    "GPE": EntityKind.PLACE,
    # mountains, rivers, regions
    "LOC": EntityKind.PLACE,
    # buildings, airports, roads
    "FAC": EntityKind.PLACE,
    "ORG": EntityKind.ORGANISATION,
}
"""What spaCy's labels stand for; any label that is not here is a name of something else."""

NO_NAMES = frozenset(
    {"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL", "LANGUAGE"}
)
"""Labels of what counts, measures or describes, and so is no entity."""

_FRONT = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)


class Ent(Protocol):
    """A span that spaCy calls an entity."""

    @property
    def label_(self) -> str:
        """Its label, such as `ORG`."""
        ...

    @property
    def start_char(self) -> int:
        """Where it begins in the text of its document."""
        ...

    @property
    def end_char(self) -> int:
        """Where it ends."""
        ...


class Doc(Protocol):
    """A text that a pipeline has read."""

    @property
    def ents(self) -> Iterable[Ent]:
        """The entities in it."""
        ...


class Pipeline(Protocol):
    """What is used of spaCy's `Language`."""

    @property
    def lang(self) -> str | None:
        """The language that it is for, as `en`."""
        ...

    def pipe(self, texts: Iterable[str]) -> Iterable[Doc]:
        """Read texts one after the other."""
        ...


@attrs.frozen
class Named:
    """A name in an article."""

    kind: EntityKind
    name: str
    """As it is written, on one line, without article, title or possessive."""

    span: Span
    """Where it stands in the source."""


def load_pipeline(name: str) -> Pipeline:
    """Load a pipeline that is installed, or that lies in a folder.

    Args:
        name: As `spacy.load` takes it, for example `en_core_web_sm`.

    Raises:
        ModuleNotFoundError: If spaCy is not installed.
        OSError: If it knows no pipeline of that name.
    """
    try:
        spacy = import_module("spacy")
    except ModuleNotFoundError as error:
        hint = "names from a spaCy pipeline need spaCy: pip install 'newscorpus[spacy]'"
        raise ModuleNotFoundError(hint, name="spacy") from error
    try:
        pipeline: Pipeline = spacy.load(name)
    except OSError as error:
        raise OSError(
            f"spaCy has no pipeline {name!r}: install it with `python -m spacy download {name}`, "
            "or name the folder it lies in"
        ) from error
    return pipeline


@attrs.frozen
class SpacyEntities:
    """Finds whatever a spaCy pipeline recognises as names; the pipeline is the user's own.

    Only articles in the pipeline's language take part. Within an article, names of one person or
    organisation are joined as `normalise.names.group` does; between articles, names of the same
    words are.

    Examples:
        >>> SpacyEntities("en_core_web_sm").name
        'spacy-entities'
    """

    name: ClassVar[str] = "spacy-entities"
    yields: ClassVar[type[Entity]] = Entity
    requires: ClassVar[tuple[type[Entity], ...]] = ()

    pipeline: str | Pipeline
    """The name of a pipeline, which is loaded when it is first needed, or one that is loaded."""

    @cached_property
    def _loaded(self) -> Pipeline:
        return load_pipeline(self.pipeline) if isinstance(self.pipeline, str) else self.pipeline

    def __call__(self, corpus: Corpus) -> Iterator[Entity]:
        """Give the entities, sorted by id.

        Raises:
            ModuleNotFoundError: If spaCy is needed and not installed.
            OSError: If there is no pipeline of that name.
        """
        gathered: defaultdict[tuple[EntityKind, str], _Gathered] = defaultdict(_Gathered)
        for article in corpus:
            if article.language.partition("-")[0] != self._loaded.lang:
                continue
            found = names_in(article, self._loaded)
            heads = _heads(found)
            for named in found:
                head, why = heads[named.kind, named.name]
                gathered[named.kind, names.key(head)].add(article, named, head, why)
        taken: set[str] = set()
        for kind, _, entry in sorted(
            ((kind, entry.fullest, entry) for (kind, _), entry in gathered.items()),
            key=lambda each: (slug(each[1].casefold()), each[1], each[0]),
        ):
            yield entry.entity(free_slug(slug(entry.fullest.casefold()), taken), kind)


def names_in(article: Article, pipeline: Pipeline) -> tuple[Named, ...]:
    """Give the names that a pipeline recognises in an article, in order.

    Args:
        article: Any article.
        pipeline: A loaded one.
    """
    parts = tuple(paragraphs(article, headed=True))
    found: list[Named] = []
    for part, doc in zip(parts, pipeline.pipe(part.text for part in parts), strict=True):
        for ent in doc.ents:
            if ent.label_ in NO_NAMES:
                continue
            kind = KINDS.get(ent.label_, EntityKind.OTHER)
            bare = _bare(part.text, Span(ent.start_char, ent.end_char), kind)
            if len(bare):
                name = " ".join(bare.of(part.text).split())
                found.append(Named(kind, name, part.span(bare.start, bare.end)))
    return tuple(found)


def _bare(text: str, span: Span, kind: EntityKind) -> Span:
    """Leave article, title and possessive out of a name."""
    words = names.without_possessive(span.of(text)).rstrip()
    start = len(words) - len(words.lstrip())
    if article := _FRONT.match(words, start):
        start = article.end()
    if kind is EntityKind.PERSON:
        parts = names.split(words[start:])
        kept = (*parts.given, *parts.particles, parts.family)
        places = [place for part in kept if part and (place := words.find(part, start)) >= 0]
        start = min(places, default=start) if parts.titles else start
    return Span(span.start + start, span.start + max(start, len(words)))


def _heads(found: Iterable[Named]) -> dict[tuple[EntityKind, str], tuple[str, str]]:
    """Give for each name of an article the fullest that it stands for, and why."""
    by_kind: defaultdict[EntityKind, set[str]] = defaultdict(set)
    for named in found:
        by_kind[named.kind].add(named.name)
    heads: dict[tuple[EntityKind, str], tuple[str, str]] = {}
    for kind, written in by_kind.items():
        for group in names.group(written).groups:
            heads[kind, group.name] = (group.name, "")
            for variant in group.variants:
                heads[kind, variant.name] = (group.name, str(variant.match))
    return heads


class _Gathered:
    """Gathers what the articles of a corpus say of one entity."""

    def __init__(self) -> None:
        """Begin without mentions."""
        self._fullest: Counter[str] = Counter()
        self._forms: Counter[str] = Counter()
        self._why: dict[str, str] = {}
        self._mentions: list[Mention] = []

    def add(self, article: Article, named: Named, head: str, why: str) -> None:
        """Add a mention, the fullest name that its article has, and why that is the same."""
        self._fullest[head] += 1
        self._forms[named.name] += 1
        if why:
            self._why[named.name] = min(why, self._why.get(named.name, why))
        self._mentions.append(Mention(article.id, named.span))

    @property
    def fullest(self) -> str:
        """The fullest name, in the form that most articles have."""
        return min(self._fullest, key=lambda name: (-self._fullest[name], name))

    def entity(self, id_: str, kind: EntityKind) -> Entity:
        """Make the entity."""
        name = self.fullest
        others = sorted(self._forms.keys() - {name}, key=lambda one: (-self._forms[one], one))
        same = f"same-words: as “{name}”"
        variants = tuple(Variant(other, self._why.get(other, same)) for other in others)
        return Entity(id_, kind, name, variants, tuple(self._mentions))
