"""A person's name in two parts, for forms that sort by the second."""

import unicodedata

from newscorpus.normalise.names.parts import split

_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def family_and_given(name: str) -> tuple[str, str] | None:
    """Cut a name into family name and given names, or leave it whole where that would be a guess.

    Particles stay with the family name. A name with a title, a rank or a suffix stays whole, as
    does one in a script whose names the rules do not know.

    Args:
        name: A person's name on one line.

    Examples:
        >>> family_and_given("Asha Rao"), family_and_given("Xi Jinping")
        (('Rao', 'Asha'), ('Xi', 'Jinping'))
        >>> family_and_given("Alexander van der Bellen"), family_and_given("Pelé")
        (('van der Bellen', 'Alexander'), None)
    """
    parts = split(name)
    if not (parts.given and parts.family) or parts.titles or parts.suffix:
        return None
    if any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in name):
        return None
    given = " ".join((*parts.given, *filter(None, (parts.patronymic,))))
    if name == f"{parts.family} {given}":
        return parts.family, given
    family = name.removeprefix(f"{given} ")
    return (family, given) if family != name and parts.family in family else None
