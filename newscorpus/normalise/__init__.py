"""One form for what is written in many: text, numbers, dates, names and spellings.

Every function takes text and gives a value. None of them raises, whatever the text is, and what
rewrites text changes nothing more when it is called again on what it gave.

    from newscorpus import normalise

    normalise.text("“Rain,”  he said")                 # for comparing
    normalise.edits("“Rain,”  he said").to_original    # and back to the source
"""

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

__all__ = [
    "STEPS",
    "Edit",
    "Edits",
    "Step",
    "dashes",
    "edits",
    "exact_fingerprint",
    "fingerprint",
    "html_entities",
    "hyphenation",
    "invisible",
    "ligatures",
    "mojibake",
    "mojibake_edits",
    "quotation_marks",
    "shingles",
    "slug",
    "text",
    "unicode",
    "whitespace",
    "words_of",
]
