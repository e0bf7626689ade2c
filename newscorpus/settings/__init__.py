"""What a user may choose, as frozen values."""

from newscorpus.settings.reading import DateOrder, ReadSettings

__all__ = ["DateOrder", "ReadSettings"]
