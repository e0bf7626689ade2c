"""What went wrong, where, and what to do about it."""

from newscorpus.diagnostics.model import Code, Diagnostic, Severity

__all__ = ["Code", "Diagnostic", "Severity"]
