"""British and American spellings compared as equal; no text is rewritten."""

import re
from functools import lru_cache

from newscorpus.gazetteers import spelling_pairs

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")

_NOT_A_VERB_IN_IZE = (
    r"advertise|advise|anise|appraise|apprise|arise|blaise|bourgeoise|braise|bruise"
    r"|capsise|cerise|chaise|chastise|chemise|circumcise|comprise|compromise|concise|counterpoise"
    r"|cruise|demise|denise|despise|devise|disenfranchise|disguise|elise|eloise|emprise|enfranchise"
    r"|enterprise|equipoise|excise|exercise|expertise|franchise|heloise|imprecise|improvise|incise"
    r"|liaise|louise|malaise|marquise|mayonnaise|merchandise|moise|moonrise|noise|overexercise"
    r"|paradise|poise|polonaise|porpoise|praise|precise|premise|previse|promise|raise|reprise"
    r"|revise|sunrise|supervise|surmise|surprise|televise|tortoise|treatise|turquoise|unwise"
    r"|upraise|uprise|valise|.*wise"
)
"""What ends in `ise` on both sides of the ocean; `prise` and `size` are too short for the rule."""

_OUR = (
    r"arb|ard|arm|behavi|cand|clam|clang|col|dem[ae]an|dol|enam|endeav|fav|ferv|flav|glam|harb|hon"
    r"|hum|lab|neighb|od|parl|ranc|rig|rum|savi|sav|splend|succ|tum|val|vap|vig"
)
_RE = (
    r"accout|amphitheat|calib|cent|epicent|fib|goit|lit|louv|lust|meag|(?:centi|deci|kilo|micro"
    r"|milli|nano)?(?:met|lit)|mit|och|philt|reconnoit|sab|saltpet|scept|sepulch|somb|spect|theat"
    r"|tit|multicent|microfib"
)
_DOUBLED_L = (
    r"barrel|bevel|cancel|carol|cavil|channel|chisel|counsel|cudgel|dial|dishevel|duel|enamel|equal"
    r"|fuel|funnel|grovel|hovel|imperil|initial|jewel|kennel|label|laurel|level|libel|marshal"
    r"|marvel|medal|metal|model|panel|parcel|pedal|pencil|peril|pommel|pummel|quarrel|ravel|remodel"
    r"|revel|rival|shovel|shrivel|signal|snivel|spiral|squirrel|stencil|swivel|symbol|tassel|tinsel"
    r"|total|towel|trammel|travel|trowel|tunnel|unravel|victual|weasel|yodel"
)

_RULES: tuple[tuple[str, str], ...] = (
    # organisation / organization, realised / realized
    (
        r"(\w{3,})is(e|es|ed|ing|er|ers|able|ation|ations|ational|ationally)$",
        r"\1iz\2",
    ),
    # analyse / analyze, paralysed / paralyzed
    (r"(\w+l)ys(e|es|ed|er|ers|ing)$", r"\1yz\2"),
    # colour / color, favourite / favorite, unneighbourly / unneighborly
    (rf"((?:dis|mis|multi|off|over|out|tech|tri|un|uni|bi|water)?(?:{_OUR}))our(\w*)$", r"\1or\2"),
    # centre / center, kilometres / kilometers
    (rf"({_RE})re(s?)$", r"\1er\2"),
    # travelled / traveled, cancelling / canceling
    (rf"((?:re|un|mis|out|dis|pre)?(?:{_DOUBLED_L}))l(ed|ing|ings|er|ers|ist|ists|ous|ously)$",
     r"\1\2"),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), put) for pattern, put in _RULES)

_CONCERNED = re.compile(r"is[eia]|ys[ei]|our|re|ll")
"""Letters of which every word that a rule changes has some."""

_BASE = re.compile(r"is(?:es|ed|ing|er|ers|able|ation|ations)$")
_NOT_IZE = re.compile(_NOT_A_VERB_IN_IZE)


def key(text: str) -> str:
    """Give a form that is equal for British and American spellings of a text.

    It serves to compare only: it may be no word at all.

    Args:
        text: A word or a few.

    Examples:
        >>> key("Organisation") == key("organization")
        True
        >>> key("wandered") == key("wondered")
        False
    """
    return _WORD.sub(lambda word: _key_of_word(word[0]), text.casefold())


def same(first: str, second: str) -> bool:
    """Say whether two texts are the same but for capitals and British or American spelling.

    Examples:
        >>> same("Labour Programme", "labor program"), same("prise", "prize")
        (True, False)
    """
    return key(first) == key(second)


@lru_cache(maxsize=4096)
def _key_of_word(word: str) -> str:
    parts = word.split("-")
    if len(parts) > 1:
        return "-".join(map(_key_of_word, parts))
    word = spelling_pairs().get(word, word)
    if not _CONCERNED.search(word):
        return word
    if _NOT_IZE.fullmatch(_BASE.sub("ise", word)):
        return word
    for pattern, put in _COMPILED:
        if match := pattern.fullmatch(word):
            return match.expand(put)
    return word
