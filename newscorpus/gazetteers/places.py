"""Places by their names: territories and their people, regions, and cities with their countries."""

from collections.abc import Mapping
from functools import cache

from newscorpus.gazetteers import countries
from newscorpus.gazetteers.files import rows

_CITY_OF_ONE_COUNTRY = 8
"""So many times as many people must live in the largest city of a name as in the next abroad."""

_NO_COUNTRIES = frozenset({"European Union", "United Nations", "Soviet Union"})


@cache
def territory_codes() -> Mapping[str, str]:
    """Give ISO 3166 codes by names of territories and words for their people.

    A form in capitals stays in capitals and has no points; others are in lower case.

    Examples:
        >>> codes = territory_codes()
        >>> codes["pakistan"], codes["pakistanis"], codes["US"], codes["ivory coast"]
        ('PK', 'PK', 'US', 'CI')
    """
    codes: dict[str, str] = {}
    for code, *columns in rows("territories.tsv"):
        for name in "|".join(columns).split("|"):
            if name:
                codes[_form(name)] = code
    for form, country in countries().items():
        if (found := codes.get(_form(country))) is not None:
            codes.setdefault(form, found)
    return codes


def _form(name: str) -> str:
    bare = name.replace(".", "")
    return bare if bare.isupper() else bare.casefold()


@cache
def demonyms() -> Mapping[str, str]:
    """Give words for the people of a territory, in lower case, each with the territory's name.

    Examples:
        >>> demonyms()["german"], demonyms()["tongans"], "germany" in demonyms()
        ('Germany', 'Tonga', False)
    """
    found = {
        word.casefold(): row[0]
        for row in rows("countries.tsv")
        for word in (row[2] if len(row) > 2 else "").split("|")  # noqa: PLR2004 -- third column
        if word
    }
    for _, names, *words in rows("territories.tsv"):
        for word in "|".join(words).split("|"):
            if word:
                found.setdefault(word.casefold(), names.split("|")[0])
    return found


@cache
def country_names() -> frozenset[str]:
    """Give the names of territories as `territory_codes` writes them, without words for people.

    Examples:
        >>> "germany" in country_names(), "german" in country_names(), "UK" in country_names()
        (True, False, True)
    """
    unions = {form for form, name in countries().items() if name in _NO_COUNTRIES}
    return frozenset(territory_codes()) - frozenset(demonyms()) - frozenset(unions)


@cache
def region_codes() -> Mapping[str, str]:
    """Give regions, states and seas in lower case, each with its country's code, `-` for none.

    Examples:
        >>> region_codes()["texas"], region_codes()["middle east"]
        ('US', '-')
    """
    return {
        name.casefold(): code
        for code, *names in rows("regions.tsv")
        for name in "|".join(names).split("|")
    }


@cache
def city_codes() -> Mapping[str, str]:
    """Give cities, case folded, each with its country's code, `-` where two may be meant.

    Examples:
        >>> city_codes()["karachi"], city_codes()["birmingham"]
        ('PK', '-')
    """
    sizes: dict[str, dict[str, int]] = {}
    for name, code, people in rows("cities.tsv"):
        by_country = sizes.setdefault(name.casefold(), {})
        by_country[code] = max(by_country.get(code, 0), int(people))
    return {name: _country_of(by_country) for name, by_country in sizes.items()}


def _country_of(by_country: Mapping[str, int]) -> str:
    first, *rest = sorted(by_country, key=lambda code: (-by_country[code], code))
    sure = not rest or by_country[first] >= _CITY_OF_ONE_COUNTRY * by_country[rest[0]]
    return first if sure else "-"
