"""Which countries each article is about, by the places and peoples that it names."""

from collections import Counter
from collections.abc import Iterable, Iterator

import attrs

from newscorpus.gazetteers.places import city_codes, region_codes, territory_codes
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, EntityKind

_UNKNOWN = "-"


@attrs.frozen
class CountryCount:
    """A country, and how often an article names it, its people, or a place in it."""

    code: str
    """ISO 3166-1 alpha-2, or `XK` for Kosovo."""

    mentions: int


@attrs.frozen
class ArticleCountries:
    """The countries that an article names."""

    article: str
    """The article's id."""

    countries: tuple[CountryCount, ...]
    """Most mentioned first, then by code."""


def countries(corpus: Corpus) -> tuple[ArticleCountries, ...]:
    """Count the countries of each article, in the order of the corpus.

    A city that two countries may mean, a sea and a disputed region count for none.

    Args:
        corpus: With its entities.

    Examples:
        >>> countries(Corpus())
        ()
    """
    counts: dict[str, Counter[str]] = {article.id: Counter() for article in corpus}
    for entity in corpus.findings(Entity):
        code = code_of(entity)
        for mention in entity.mentions if code else ():
            if mention.article in counts:
                counts[mention.article][code or ""] += 1
    return tuple(ArticleCountries(article, _ranked(found)) for article, found in counts.items())


def _ranked(found: Counter[str]) -> tuple[CountryCount, ...]:
    ordered = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return tuple(CountryCount(code, count) for code, count in ordered)


def code_of(entity: Entity) -> str | None:
    """Give the code of the country that a place is or lies in; None for anything else.

    Examples:
        >>> place = Entity("lahore", EntityKind.PLACE, "Lahore", (), ())
        >>> code_of(place), code_of(attrs.evolve(place, kind=EntityKind.PERSON))
        ('PK', None)
        >>> code_of(attrs.evolve(place, name="Birmingham")) is None
        True
    """
    if entity.kind is not EntityKind.PLACE:
        return None
    forms = (entity.name, *(variant.name for variant in entity.variants))
    return next(_codes(forms), None)


def _codes(forms: Iterable[str]) -> Iterator[str]:
    for form in forms:
        bare = form.replace(".", "")
        for names, key in (
            (territory_codes(), bare if bare.isupper() else form.casefold()),
            (territory_codes(), form.casefold()),
            (region_codes(), form.casefold()),
            (city_codes(), form.casefold()),
        ):
            if names.get(key, _UNKNOWN) != _UNKNOWN:
                yield names[key]
