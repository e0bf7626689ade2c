"""What the articles of a story agree on, and where they differ: figures, remarks and names."""

from newscorpus.analyses.coverage.covering import cover, coverages, ledger
from newscorpus.analyses.coverage.values import (
    Coverage,
    Disagreement,
    DisagreementKind,
    FigureLine,
    NameForm,
    NameSpelling,
    Remark,
    SaidBy,
    Side,
    Spelling,
    Telling,
    TellingKind,
)

__all__ = [
    "Coverage",
    "Disagreement",
    "DisagreementKind",
    "FigureLine",
    "NameForm",
    "NameSpelling",
    "Remark",
    "SaidBy",
    "Side",
    "Spelling",
    "Telling",
    "TellingKind",
    "cover",
    "coverages",
    "ledger",
]
