"""Small changes to the words of a sentence."""

import re
from random import Random

_SPELLINGS = {
    "harbours": "harbors", "theatres": "theaters", "tyres": "tires", "programmes": "programs",
    "tonnes": "tons", "centres": "centers", "grey": "gray", "cheques": "checks",
    "defences": "defenses", "fibres": "fibers", "jewellers": "jewelers", "moulds": "molds",
    "storeys": "stories", "coloured": "colored", "catalogued": "cataloged", "labelled": "labeled",
    "cancelled": "canceled", "modelled": "modeled",
}  # fmt: skip
"""British spellings, and the American ones."""

_SYNONYMS = {
    "said": "stated", "says": "states", "near": "close to", "while": "whereas", "still": "yet",
    "bought": "acquired", "wants": "demands", "lost": "gave up", "before": "ahead of",
    "got": "received", "paid": "gave", "share": "divide", "belong": "are said to belong",
}  # fmt: skip
"""Words that mean nearly the same where the sentences of `vocabulary` have them."""

_ADDITIONS = ("also", "meanwhile", "again", "indeed", "reportedly")
_WORD = re.compile(r"[a-z]+")


def edit(sentence: str, rng: Random) -> str:
    """Change one word of a sentence, or add one.

    Examples:
        >>> edit("It rained.", Random(1)) in {f"It {word} rained." for word in _ADDITIONS}
        True
    """
    known = [found for found in _WORD.finditer(sentence) if found[0] in _SYNONYMS]
    if known:
        found = rng.choice(known)
        return f"{sentence[: found.start()]}{_SYNONYMS[found[0]]}{sentence[found.end() :]}"
    words = sentence.split(" ")
    words.insert(rng.randint(1, len(words) - 1), rng.choice(_ADDITIONS))
    return " ".join(words)


def americanise(sentence: str) -> str:
    """Spell a sentence as Americans do.

    Examples:
        >>> americanise("The grey tyres were counted in 12 theatres.")
        'The gray tires were counted in 12 theaters.'
    """
    return _WORD.sub(lambda found: _SPELLINGS.get(found[0], found[0]), sentence)
