"""Names that are no subjects: countries, cities, outlets and agencies."""

from functools import cache, lru_cache

from newscorpus.gazetteers import agencies, cities, countries, large_cities, outlets


@lru_cache(maxsize=65536)
def is_place_or_outlet(name: str) -> bool:
    """Say whether a phrase is nothing but the name of a country, its people, a city or an outlet.

    Args:
        name: In lower case, words joined by single spaces.

    Examples:
        >>> [is_place_or_outlet(name) for name in ("pakistan", "karachi", "afghan talks")]
        [True, True, False]
    """
    return name in _names()


@lru_cache(maxsize=65536)
def is_small_place(name: str) -> bool:
    """Say whether a phrase is the name of a smaller city, which may be a word as well: Reading.

    Args:
        name: In lower case, words joined by single spaces.

    Examples:
        >>> is_small_place("reading"), is_small_place("pipeline")
        (True, False)
    """
    return name in cities()


@cache
def _names() -> frozenset[str]:
    reporting = {name.casefold() for pair in agencies().items() for name in pair}
    return frozenset(
        {name.casefold() for name in countries()} | large_cities() | outlets() | reporting
    )
