"""Forms in which a corpus is written out and read back."""
