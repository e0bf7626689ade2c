"""One form for what is written in many: text, numbers, dates, names and spellings.

Every function takes text and gives a value. None of them raises, whatever the text is, and what
rewrites text changes nothing more when it is called again on what it gave.

    from newscorpus import normalise

    normalise.text("“Rain,”  he said")                 # for comparing
    normalise.edits("“Rain,”  he said").to_original    # and back to the source
    normalise.numbers.find("nearly $2.5bn")            # amounts, with unit and qualifier
    normalise.dates.find("on Monday", article.date)    # time expressions, in EDTF
    normalise.names.compare("FM Qureshi", "Shah Mahmood Qureshi").reason
    normalise.spelling.same("defence", "defense")
"""

from importlib import import_module
from typing import TYPE_CHECKING

from newscorpus.normalise.edits import Edit, Edits
from newscorpus.normalise.fingerprints import (
    exact_fingerprint,
    fingerprint,
    shingles,
    words_of,
)
from newscorpus.normalise.steps import (
    STEPS,
    Step,
    dashes,
    edits,
    html_entities,
    hyphenation,
    invisible,
    ligatures,
    mojibake,
    mojibake_edits,
    quotation_marks,
    text,
    unicode,
    whitespace,
)
from newscorpus.slugs import slug

if TYPE_CHECKING:
    from newscorpus.normalise import dates, names, numbers, spelling

__all__ = [
    "STEPS",
    "Edit",
    "Edits",
    "Step",
    "dashes",
    "dates",
    "edits",
    "exact_fingerprint",
    "fingerprint",
    "html_entities",
    "hyphenation",
    "invisible",
    "ligatures",
    "mojibake",
    "mojibake_edits",
    "names",
    "numbers",
    "quotation_marks",
    "shingles",
    "slug",
    "spelling",
    "text",
    "unicode",
    "whitespace",
    "words_of",
]

_ROOMS = ("dates", "names", "numbers", "spelling")
"""Modules with tables of their own, which are made when they are first asked for."""


def __getattr__(name: str) -> object:
    """Load one of the larger rooms."""
    if name in _ROOMS:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
