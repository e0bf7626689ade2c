"""How a topic is called and which terms find it, from the ways in which its phrase is written."""

from collections.abc import Callable, Mapping

SHORTEST = 2
"""Letters of an acronym."""


def label_of(written: Mapping[str, int]) -> str:
    """Give what the texts write most often, with a capital in front.

    Args:
        written: Ways of writing and how often each occurs.

    Examples:
        >>> label_of({"gas pipelines": 2, "gas pipeline": 3, "Gas Pipeline": 1})
        'Gas pipeline'
        >>> label_of({"iPods": 1})
        'iPods'
    """
    folded: dict[str, int] = {}
    for surface, count in written.items():
        start = surface if _is_brand(surface) else surface[:1].upper() + surface[1:]
        folded[start] = folded.get(start, 0) + count
    return min(folded, key=lambda one: (-folded[one], one))


def terms_of(written: Mapping[str, int]) -> tuple[str, ...]:
    """Give the terms by which the phrase is found, each once: case and hyphens count alike.

    Args:
        written: Ways of writing and how often each occurs.

    Examples:
        >>> terms_of({"gas pipelines": 2, "Gas pipelines": 1, "gas-pipeline": 3})
        ('gas-pipeline', 'gas pipelines')
    """
    best: dict[str, tuple[int, str]] = {}
    for surface, count in written.items():
        folded = surface.casefold().replace("-", " ")
        entry = (-count, surface)
        best[folded] = min(best.get(folded, entry), entry)
    return tuple(surface for _, surface in sorted(best.values()))


def join_acronyms(
    written: Mapping[str, Mapping[str, int]], together: Callable[[str, str], bool]
) -> dict[str, Mapping[str, int]]:
    """Put an acronym with the name that it is short for, if there is just one such name.

    Args:
        written: For each phrase, by its key, how it is written and how often.
        together: Says whether two phrases stand in one article.

    Examples:
        >>> phrases = {"gm": {"GM": 4}, "general motor": {"General Motors": 5}}
        >>> join_acronyms(phrases, lambda one, other: True)
        {'general motor': {'General Motors': 5, 'GM': 4}}
    """
    joined = dict(written)
    for key, forms in written.items():
        acronym = _first(forms)
        if not (len(acronym) >= SHORTEST and acronym.isupper() and acronym.isalpha()):
            continue
        names = [
            other
            for other, others in written.items()
            if other != key and _initials(_first(others)) == acronym and together(key, other)
        ]
        if len(names) == 1:
            joined[names[0]] = {**joined[names[0]], **joined.pop(key)}
    return joined


def _first(forms: Mapping[str, int]) -> str:
    return min(forms, key=lambda one: (-forms[one], one))


def _initials(name: str) -> str:
    """Give the initials of a name whose words all have a capital."""
    words = name.replace("-", " ").split()
    is_name = len(words) > 1 and all(word[0].isupper() for word in words)
    return "".join(word[0] for word in words) if is_name else ""


def _is_brand(surface: str) -> bool:
    """Say whether a word begins in a small letter by its own choice: `iPod`, `eBay`."""
    return surface[:1].islower() and surface[1:2].isupper()
