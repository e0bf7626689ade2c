"""The singular of English nouns, as far as rules give it."""

from newscorpus.analyses.figures.words import FALSE_PLURALS, PLURALS, SINGULARS

_SHORTEST = 3
_HISSING = ("sses", "shes", "ches", "xes", "zzes")


def is_plural(word: str) -> bool:
    """Say whether a word looks like a plural.

    Examples:
        >>> is_plural("doses"), is_plural("people"), is_plural("crisis"), is_plural("gas")
        (True, True, False, False)
    """
    low = word.lower()
    if low in PLURALS or low in SINGULARS or low.endswith("men"):
        return low != "specimen"
    if word.endswith("s") and word[:-1].isupper() and len(word) >= _SHORTEST:
        return True  # KOs, MPs
    return (
        low.endswith("s")
        and len(low) > _SHORTEST
        and not low.endswith(("ss", "us", "is"))
        and low not in FALSE_PLURALS
    )


def singular(word: str) -> str:
    """Give the singular of a noun; the noun itself where it looks like no plural.

    Capitals of a name are kept.

    Examples:
        >>> singular("doses"), singular("countries"), singular("people"), singular("A380s")
        ('dose', 'country', 'person', 'A380')
        >>> singular("Policemen"), singular("wheat"), singular("classes"), singular("aircraft")
        ('policeman', 'wheat', 'class', 'aircraft')
    """
    low = word.lower()
    if not is_plural(word):
        return word
    if low in SINGULARS or low in PLURALS:
        return SINGULARS.get(low, low)
    if low.endswith("men"):
        return f"{low[:-3]}man"
    if low.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-2] if low.endswith(_HISSING) else word[:-1]
