"""How a topic is called and which terms find it, from the ways in which its phrase is written."""

from collections.abc import Mapping


def label_of(written: Mapping[str, int]) -> str:
    """Give what the texts write most often, with a capital in front.

    Args:
        written: Ways of writing and how often each occurs.

    Examples:
        >>> label_of({"gas pipelines": 2, "gas pipeline": 3, "Gas Pipeline": 1})
        'Gas pipeline'
    """
    folded: dict[str, int] = {}
    for surface, count in written.items():
        start = surface[:1].upper() + surface[1:]
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
