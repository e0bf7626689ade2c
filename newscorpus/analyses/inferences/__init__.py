"""What the corpus tells of an article that the article itself does not: its date, its outlet."""

from newscorpus.analyses.inferences.bounds import Bound, Bounds, bounds_of
from newscorpus.analyses.inferences.evidence import Evidence, evidence_for
from newscorpus.analyses.inferences.finding import Inferences
from newscorpus.analyses.inferences.outlets import outlet_of
from newscorpus.analyses.inferences.past import is_told_as_past
from newscorpus.analyses.inferences.proposals import Proposal, propose
from newscorpus.analyses.inferences.showing import Shown, shown_by

__all__ = [
    "Bound", "Bounds", "Evidence", "Inferences", "Proposal", "Shown", "bounds_of", "evidence_for",
    "is_told_as_past", "outlet_of", "propose", "shown_by",
]  # fmt: skip
