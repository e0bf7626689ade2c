"""Keys by which names are looked up."""

from newscorpus.normalise.names.forms import form_of
from newscorpus.normalise.names.matching import identity
from newscorpus.normalise.names.rules import RULES


def key(name: str) -> str:
    """Give what is equal for names of the same words, whatever title or legal form they have.

    Examples:
        >>> key("Gen. Qamar Javed Bajwa's") == key("QAMAR JAVED BAJWA")
        True
        >>> key("Apple Inc.") == key("Apple"), key("Mr Bush") == key("Mrs Bush")
        (True, False)
    """
    return identity(form_of(name))


def keys(name: str) -> frozenset[str]:
    """Give the keys by which to look for names that `compare` may tie to this one.

    Names that are tied share one at least; names that share one need not be tied.

    Examples:
        >>> keys("Lavrov") & keys("Sergey Lavrov")
        frozenset({'lavrov'})
    """
    form = form_of(name)
    found = {form.joined}
    for rule in RULES:
        for each in (*rule.short.keys(form), *rule.long.keys(form)):
            found.add(" ".join(each))
    return frozenset(found)
