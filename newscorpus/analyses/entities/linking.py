"""Names of one article that stand for the same: a surname, a role's bearer, an acronym."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import attrs

from newscorpus.analyses.entities.mentions import Found
from newscorpus.analyses.tokens import paragraphs
from newscorpus.gazetteers import countries
from newscorpus.gazetteers.places import demonyms, territory_codes
from newscorpus.models.article import Article, Confidence
from newscorpus.models.findings import EntityKind
from newscorpus.normalise import names
from newscorpus.normalise.names.words import CONNECTIVES, fold

_SHORTEST = 2


@attrs.frozen
class Links:
    """What the names of an article stand for."""

    heads: Mapping[str, str]
    """The fullest form for each form; forms that stand for themselves too."""

    reasons: Mapping[str, str]
    """Why a form was joined to another, where it was."""

    defined: Mapping[str, str]
    """The same for acronyms that the article explains."""

    ambiguous: Mapping[str, tuple[str, ...]]
    """Forms that fit several names, with these."""


@lru_cache(maxsize=32768)
def country_of(surface: str) -> str | None:
    """Give the usual name of the country or union that a form names, or whose people it names.

    Examples:
        >>> country_of("Russian"), country_of("U.S."), country_of("Lahore")
        ('Russia', 'United States', None)
    """
    bare = surface.replace(".", "")
    key = bare if bare.isupper() and bare in countries() else surface.casefold()
    if key in countries():
        return countries()[key]
    if key in demonyms():
        return demonyms()[key]
    return _territories().get(key)


@lru_cache(maxsize=1)
def _territories() -> Mapping[str, str]:
    first: dict[str, str] = {}
    usual: dict[str, str] = {}
    for form, code in territory_codes().items():
        usual[form] = first.setdefault(code, form.title() if form.islower() else form)
    return usual


def link(article: Article, found: Sequence[Found]) -> Links:
    """Join the names of an article, each with its reason; what fits two stays alone.

    Examples:
        >>> from newscorpus.analyses.entities.mentions import mentions
        >>> from newscorpus.readers.article import parse_article
        >>> text = "date 2021-04-07 Asad Khan met Mr. Lee. Khan left."
        >>> article = parse_article(text)
        >>> link(article, mentions(article)).heads["Khan"]
        'Asad Khan'
    """
    forms = {one.form: one for one in found if country_of(one.surface) is None}
    heads = {form: form for form in forms}
    reasons: dict[str, str] = {}
    defined: dict[str, str] = {}
    ambiguous: dict[str, tuple[str, ...]] = {}
    for bucket in _buckets(forms):
        groups, unclear = _grouped(tuple(sorted(bucket)))
        ambiguous.update(unclear)
        for head, joined in groups:
            for form, why in joined:
                heads[form] = head
                reasons[form] = why
    for short, full in _defined(article, found):
        if heads.get(short) == short and full in heads and heads[full] != short:
            heads[short] = heads[full]
        if heads.get(short) == heads.get(full):
            defined[short] = f"acronym: “{short}” and “{full}” explain each other in brackets"
    return Links(heads, reasons, defined, ambiguous)


def _buckets(forms: Mapping[str, Found]) -> Iterable[list[str]]:
    """Give the forms that share a word or an acronym; places of one word stand for themselves."""
    parent = {form: form for form in forms}

    def find(form: str) -> str:
        while parent[form] != form:
            form = parent[form]
        return form

    first: dict[str, str] = {}
    for form, one in forms.items():
        place = one.kind is EntityKind.PLACE and one.confidence is not Confidence.LOW
        if not place or " " in one.surface:
            for key in _keys(one.surface):
                other = first.setdefault(key, form)
                if other is not form:
                    parent[find(form)] = find(other)
    buckets: dict[str, list[str]] = defaultdict(list)
    for form in forms:
        buckets[find(form)].append(form)
    return [bucket for bucket in buckets.values() if len(bucket) >= _SHORTEST]


@lru_cache(maxsize=32768)
def _keys(surface: str) -> tuple[str, ...]:
    words = [fold(word) for word in surface.replace("-", " ").split(" ")]
    telling = {word for word in words if word not in CONNECTIVES and len(word) > 1}
    whole = fold(surface.replace(" ", ""))
    letters = "".join(word[0] for word in words if word not in CONNECTIVES and word)
    initials = {letters} if len(letters) > _SHORTEST - 1 else set()
    return tuple(sorted(telling | initials | {whole}))


Joined = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


@lru_cache(maxsize=16384)
def _grouped(forms: tuple[str, ...]) -> tuple[Joined, Mapping[str, tuple[str, ...]]]:
    """Group forms; the same few meet in article after article."""
    grouping = names.group(forms)
    joined = tuple(
        (group.name, tuple((one.name, str(one.match)) for one in group.variants))
        for group in grouping.groups
        if group.variants
    )
    return joined, {one.name: one.candidates for one in grouping.ambiguities}


def _defined(article: Article, found: Sequence[Found]) -> Iterable[tuple[str, str]]:
    """Give the acronyms that the article explains in brackets, with the names that they mean."""
    ends = {one.span.end: one.form for one in found}
    spans = {one.span: one.form for one in found}
    for paragraph in paragraphs(article):
        if "(" not in paragraph.text:
            continue
        for acronym in names.find_acronyms(paragraph.text):
            short = spans.get(acronym.acronym.shift(paragraph.start))
            full = ends.get(paragraph.start + acronym.expansion.end)
            if short and full and short != full:
                yield short, full
