"""Articles as references: BibTeX, RIS and CSL-JSON, each a pure function."""

from collections.abc import Callable, Iterable, Mapping

from newscorpus.formats.citations.bibtex import write_bibtex
from newscorpus.formats.citations.csl_json import write_csl_json
from newscorpus.formats.citations.ris import write_ris
from newscorpus.models.references import Reference, reference

__all__ = ["WRITERS", "Reference", "reference", "write_bibtex", "write_csl_json", "write_ris"]

WRITERS: Mapping[str, Callable[[Iterable[Reference]], str]] = {
    "bib": write_bibtex,
    "ris": write_ris,
    "json": write_csl_json,
}
"""The forms by the ending of their files."""
