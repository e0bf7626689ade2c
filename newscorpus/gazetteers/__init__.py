"""Names shipped as data, each file with its source and licence in its first lines."""

from collections.abc import Mapping
from functools import cache

from newscorpus.gazetteers.files import rows


@cache
def cities() -> frozenset[str]:
    """Give the names of the larger cities of the world, case folded.

    Examples:
        >>> "karachi" in cities(), "flash" in cities()
        (True, False)
    """
    return frozenset(row[0].casefold() for row in rows("cities.tsv"))


@cache
def small_places() -> frozenset[str]:
    """Give the names of smaller places that reports are filed from, case folded.

    Examples:
        >>> "davos" in small_places(), "karachi" in small_places()
        (True, False)
    """
    return frozenset(row[0] for row in rows("small_places.txt"))


@cache
def agencies() -> Mapping[str, str]:
    """Give every form under which a news agency is credited, with the agency's name.

    Examples:
        >>> agencies()["APP"]
        'Associated Press of Pakistan'
    """
    return {form: name for name, forms in rows("agencies.tsv") for form in forms.split("|")}


@cache
def label_words() -> frozenset[str]:
    """Give the words that open labels of news texts and that no place begins with, in lower case.

    Examples:
        >>> "flash" in label_words(), "kabul" in label_words()
        (True, False)
    """
    return frozenset(row[0] for row in rows("label_words.txt"))


@cache
def spelling_pairs() -> Mapping[str, str]:
    """Give British spellings that follow no rule, with the American ones.

    Examples:
        >>> spelling_pairs()["greyer"]
        'grayer'
    """
    pairs: dict[str, str] = {}
    for british, american in rows("spelling_pairs.tsv"):
        stem, _, endings = british.rstrip(")").partition("(")
        # a stem such as "enquir" is no word, and does no harm
        for ending in ("", *endings.split("|")):
            pairs[stem + ending] = american + ending
    return pairs


@cache
def given_names() -> frozenset[str]:
    """Give given names that mark a name as a person's, in lower case.

    Examples:
        >>> "sergey" in given_names(), "apple" in given_names()
        (True, False)
    """
    return frozenset(row[0] for row in rows("given_names.txt"))


@cache
def nicknames() -> Mapping[str, frozenset[str]]:
    """Give short given names in lower case, each with the full ones that it may stand for.

    Examples:
        >>> sorted(nicknames()["chris"])
        ['christina', 'christine', 'christopher']
    """
    full_names: dict[str, frozenset[str]] = {}
    for full, short in rows("nicknames.tsv"):
        for name in short.split("|"):
            full_names[name] = full_names.get(name, frozenset()) | frozenset(full.split("|"))
    return full_names


@cache
def east_asian_family_names() -> frozenset[str]:
    """Give Chinese, Korean and Vietnamese family names, in lower case.

    Examples:
        >>> "kim" in east_asian_family_names()
        True
    """
    return frozenset(row[0] for row in rows("east_asian_family_names.txt"))


@cache
def transliterations() -> Mapping[str, str]:
    """Give Latin spellings of one name in lower case, each with the first of its kind.

    Examples:
        >>> transliterations()["muhammad"] == transliterations()["mohamed"]
        True
    """
    return {
        form: forms[0]
        for row in rows("transliterations.tsv")
        for forms in [row[0].split("|")]
        for form in forms
    }


@cache
def singular_names() -> frozenset[str]:
    """Give those of the `transliterations` that name one person or thing.

    Examples:
        >>> "qaddafi" in singular_names(), "muhammad" in singular_names()
        (True, False)
    """
    return frozenset(
        form for row in rows("transliterations.tsv") if len(row) > 1 for form in row[0].split("|")
    )


@cache
def name_titles() -> Mapping[str, str]:
    """Give titles, ranks and roles in lower case and without points, each in one form.

    Examples:
        >>> name_titles()["fm"], name_titles()["general"]
        ('Foreign Minister', 'Gen')
    """
    return {row[0].casefold(): row[-1] for row in rows("name_titles.tsv")}


@cache
def title_modifiers() -> frozenset[str]:
    """Give words that belong to the title after them, in lower case.

    Examples:
        >>> "former" in title_modifiers()
        True
    """
    return frozenset(row[0] for row in rows("title_modifiers.txt"))


@cache
def company_suffixes() -> Mapping[str, bool]:
    """Give endings of company names without points, and whether their capitals count.

    A form whose capitals do not count is in lower case.

    Examples:
        >>> company_suffixes()["inc"], company_suffixes()["AG"]
        (False, True)
    """
    return {
        form if use == "exact" else form.casefold(): use == "exact"
        for form, use in rows("company_suffixes.txt")
    }


@cache
def organisation_words() -> Mapping[str, str]:
    """Give words that name a kind of thing, each with `trade` or `body`.

    Examples:
        >>> organisation_words()["airlines"], organisation_words()["ministry"]
        ('trade', 'body')
    """
    return {
        word: kind for kind, words in rows("organisation_words.tsv") for word in words.split("|")
    }


@cache
def countries() -> Mapping[str, str]:
    """Give forms of the names of countries and of the words for their people, with the name.

    A form in capitals stays in capitals and has no points; others are in lower case.

    Examples:
        >>> countries()["US"], countries()["united states of america"], countries()["indonesian"]
        ('United States', 'United States', 'Indonesia')
    """
    return {
        _country_form(form): row[0]
        for row in rows("countries.tsv")
        for form in "|".join(row).split("|")
        if form
    }


def _country_form(form: str) -> str:
    bare = form.replace(".", "")
    return bare if bare.isupper() else bare.casefold()


@cache
def large_cities() -> frozenset[str]:
    """Give the names of cities of at least 300,000 inhabitants, case folded.

    Examples:
        >>> "karachi" in large_cities(), "carson" in large_cities()
        (True, False)
    """
    return frozenset(
        name.casefold() for name, _, people in rows("cities.tsv") if int(people) >= _LARGE_CITY
    )


_LARGE_CITY = 300_000


@cache
def outlets() -> frozenset[str]:
    """Give the names of newspapers and other outlets without `The`, case folded.

    Examples:
        >>> "express tribune" in outlets(), "rain" in outlets()
        (True, False)
    """
    return frozenset(row[0].casefold() for row in rows("outlets.txt"))


@cache
def saying_verbs() -> Mapping[str, str]:
    """Give the forms of verbs that attribute words to somebody, each with its kind.

    Examples:
        >>> saying_verbs()["said"], saying_verbs()["voicing"]
        ('say', 'voice')
    """
    return {form: kind for kind, forms in rows("saying_verbs.tsv") for form in forms.split("|")}


@cache
def role_nouns() -> frozenset[str]:
    """Give nouns for what somebody is or does, in lower case and in the singular.

    Examples:
        >>> "minister" in role_nouns(), "ministry" in role_nouns()
        (True, False)
    """
    return frozenset(row[0] for row in rows("role_nouns.txt"))


@cache
def gendered_names() -> Mapping[str, str]:
    """Give titles, roles and given names, in lower case, of those who are surely `f` or `m`.

    Examples:
        >>> gendered_names()["spokeswoman"], gendered_names()["sergey"]
        ('f', 'm')
    """
    return {word: sex for sex, words in rows("gendered_names.tsv") for word in words.split("|")}
