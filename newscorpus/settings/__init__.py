"""What a user may choose, as frozen values."""

from newscorpus.settings.reading import DateOrder, ReadSettings
from newscorpus.settings.site import MarkWaiting, SiteSettings

__all__ = ["DateOrder", "MarkWaiting", "ReadSettings", "SiteSettings"]
